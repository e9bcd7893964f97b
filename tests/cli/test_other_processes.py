"""What evaluates in one process evaluates in another one that knows nothing yet: spawned, with the same numbers."""

from __future__ import annotations

import copy
import copyreg
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

import numpy as np
import pytest
import torch

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.analysis.committee import Committee
from cace_runtime.potential.model import CACEModel
from cace_runtime.registry import load_basis
from tests.parity.architectures import ARCHITECTURES
from tests.parity.test_compiled import compiled_copy
from tests.support.models import crystal, random_model

pytestmark = [pytest.mark.whole, pytest.mark.usefixtures("quick_compiler")]

CONFIG = ARCHITECTURES["T2 all parts twice"]


def models() -> list[CACEModel]:
    eager = random_model(CONFIG, backend="eager")
    compiled = compiled_copy(eager)
    del compiled.atomic_energies  # the trap, of this process
    compiled(compiled.graph(crystal()))
    return [eager, compiled]


def everything() -> dict[str, object]:
    """All that users send: unused, and used, with handles of this process in it."""
    eager, compiled = models()
    used = CACECalculator(compiled)
    used.get_forces(crystal())
    found = {
        "basis, torch": load_basis(3, 3),
        "basis, compiled": load_basis(3, 3, backend="cpp"),
        "model, torch": eager,
        "model, compiled": compiled,
        "calculator, torch": CACECalculator(eager),
        "calculator, compiled and used": used,
        "calculator, on the device": CACECalculator(eager, resident=True),
        "calculator of a committee": CommitteeCalculator([eager, compiled]),
        "committee": Committee([eager, compiled]),
    }
    try:
        from cace_runtime.adapters.torch_sim import CACETorchSimModel
    except ImportError:
        return found
    of_torch_sim = CACETorchSimModel(compiled)
    of_torch_sim(torch_sim_state())
    return found | {
        "model of torch-sim": of_torch_sim,
        "model of torch-sim, on the device": CACETorchSimModel(eager, resident=True),
    }


def torch_sim_state():
    import torch_sim

    return torch_sim.initialize_state([crystal()], torch.device("cpu"), torch.float64)


def result(what) -> np.ndarray:
    """Forces, or the features of a basis."""
    if isinstance(what, CACEModel):
        return what(what.graph(crystal()))["forces"].numpy()
    if isinstance(what, Committee):
        return what.evaluate([crystal()]).mean.predictions[0].forces
    if hasattr(what, "get_forces"):
        return what.get_forces(crystal())
    if hasattr(what, "b_basis"):
        moments = torch.linspace(0.5, 1.5, len(what.lvectors), dtype=torch.float64).reshape(1, 1, -1, 1)
        return what.b_basis(moments).numpy()
    return what(torch_sim_state())["forces"].numpy()


@pytest.fixture(scope="module")
def spawned():
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield pool


def test_what_is_sent_to_a_spawned_process_gives_the_same_there(spawned):
    for name, what in everything().items():
        there = spawned.submit(result, what).result()
        # Which flags a library was compiled with may have been another test's choice in this process.
        assert np.allclose(there, result(what), rtol=1e-12, atol=0), name


def test_what_a_spawned_process_made_comes_back(spawned):
    eager, compiled = spawned.submit(models).result()
    here = models()
    assert np.array_equal(result(eager), result(here[0]))
    assert np.array_equal(result(compiled), result(here[1]))


@pytest.mark.parametrize("duplicate", [copy.deepcopy, copy.copy, lambda w: pickle.loads(pickle.dumps(w))])
def test_a_basis_is_the_same_object_in_its_process(duplicate):
    basis = load_basis(3, 3)
    assert duplicate(basis) is basis


def test_a_basis_is_found_where_the_sender_found_it_or_anywhere_else(tmp_path):
    """By its digest: the folder it came from may not be there."""
    basis = load_basis(3, 3)
    function, (digest, backend, folder) = copyreg.dispatch_table[type(basis)](basis)
    assert folder == basis.path.parent
    assert function(digest, backend, tmp_path / "nothing").digest == basis.digest
