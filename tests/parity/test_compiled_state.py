"""Weights that change, copies, files and threads: compiled kernels always evaluate the model that they belong to."""

from __future__ import annotations

import copy
import io
import pickle
import threading

import numpy as np
import pytest
import torch

from cace_runtime import keys, new_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.kernels.cpp import threads
from cace_runtime.neighborhood.layout import edge_layout
from cace_runtime.potential.model import CACEModel
from cace_runtime.testing import largest_relative_error
from tests.parity.architectures import ARCHITECTURES, cluster
from tests.parity.test_compiled import compiled_copy
from tests.support.models import crystal, random_model
from tests.support.tolerances import TOLERANCES

pytestmark = pytest.mark.usefixtures("quick_compiler")

CONFIG = ARCHITECTURES["T2 all parts twice"]


@pytest.fixture
def model() -> CACEModel:
    """A compiled one, which has been evaluated once."""
    model = compiled_copy(random_model(CONFIG, backend="eager"))
    forces(model)
    return model


def forces(model: CACEModel, atoms=None) -> torch.Tensor:
    return model(model.graph(atoms or crystal()))["forces"]


def by_torch(model: CACEModel, atoms=None) -> torch.Tensor:
    """With the weights that the model has now."""
    eager = new_model(model.config, backend="eager").double()
    eager.load_state_dict(model.state_dict())
    return forces(eager, atoms)


def assert_is_torchs(model: CACEModel, found: torch.Tensor) -> None:
    assert largest_relative_error(found, by_torch(model)) < TOLERANCES["compiled", "float64"]


def optimizer_step(model: CACEModel) -> None:
    for p in model.parameters():
        p.grad = torch.ones_like(p)
    torch.optim.SGD(model.parameters(), lr=1e-2).step()


def load_other_weights(model: CACEModel) -> None:
    model.load_state_dict(random_model(CONFIG, seed=1, backend="eager").state_dict())


def write_into_data(model: CACEModel) -> None:
    model.embedding.sender.data.copy_(2 * model.embedding.sender.data)


def write_in_place(model: CACEModel) -> None:
    with torch.no_grad():
        model.readout.mlp.layers[0].weight[0, 0] += 1


def put_another_parameter(model: CACEModel) -> None:
    model.a_basis.mixing.weights = torch.nn.Parameter(model.a_basis.mixing.weights.detach() * 1.5)


CHANGES = [optimizer_step, load_other_weights, write_into_data, write_in_place, put_another_parameter]


@pytest.mark.parametrize("change", CHANGES, ids=lambda f: f.__name__)
def test_changed_weights_are_seen(model, change):
    before = forces(model)
    change(model)
    assert not torch.equal(forces(model), before)
    assert_is_torchs(model, forces(model))


@pytest.mark.parametrize("change", [optimizer_step, load_other_weights, write_in_place], ids=lambda f: f.__name__)
def test_a_calculator_sees_weights_that_change_in_place(model, change):
    calculator, atoms = CACECalculator(model), crystal()
    before = calculator.get_forces(atoms)
    change(calculator.model)
    calculator.reset()
    after = calculator.get_forces(atoms)
    assert not np.array_equal(before, after)
    assert_is_torchs(calculator.model, torch.from_numpy(after))


def deep_copy(model: CACEModel) -> CACEModel:
    del model.atomic_energies  # the trap, of this object
    return copy.deepcopy(model)


def through_a_file(model: CACEModel) -> CACEModel:
    del model.atomic_energies
    file = io.BytesIO()
    torch.save(model, file)
    file.seek(0)
    return torch.load(file, weights_only=False)


@pytest.mark.parametrize("duplicate", [deep_copy, through_a_file], ids=lambda f: f.__name__)
def test_copies_have_kernels_and_weights_of_their_own(model, duplicate):
    before = forces(model)
    other = duplicate(model)
    assert other.engines.cpp(other) is not model.engines.cpp(model) is not None
    assert torch.equal(forces(other), before)
    load_other_weights(other)
    assert_is_torchs(other, forces(other))
    assert torch.equal(forces(model), before)


def test_precision_can_change_and_change_back(model):
    before = forces(model)
    single = forces(model.float())
    assert single.dtype == torch.float32
    assert largest_relative_error(single, before) < TOLERANCES["compiled", "float32"]
    with torch.no_grad():
        model.readout.mlp.layers[0].weight.mul_(1.5)
    assert_is_torchs(model.double(), forces(model))


def test_python_threads_share_a_model(model):
    """Of different structures at once, each gets its own results."""
    structures = [crystal(k) * (1, 1, 1 + k % 3) for k in range(6)]
    alone = [forces(model, atoms) for atoms in structures]
    found = [[] for _ in structures]
    together = threading.Barrier(len(structures))

    def work(k: int) -> None:
        together.wait()
        for _ in range(10):
            found[k].append(forces(model, structures[k]))

    workers = [threading.Thread(target=work, args=(k,)) for k in range(len(structures))]
    for thread in workers:
        thread.start()
    for thread in workers:
        thread.join()
    for k, each in enumerate(found):
        assert len(each) == 10
        assert all(torch.equal(one, alone[k]) for one in each)


@pytest.fixture
def n_threads(monkeypatch):
    monkeypatch.setattr(threads, "LEAST_WORK", 1.0)  # so few atoms would get one
    before = torch.get_num_threads()
    yield torch.set_num_threads
    torch.set_num_threads(before)


@pytest.mark.parametrize("n_atoms", [1, 3, 17, 33])
def test_results_repeat_for_a_number_of_threads_and_agree_between_numbers(model, n_threads, n_atoms):
    """To the bit and to rounding. With few atoms most threads have nothing to do."""
    results = {}
    for n in (1, 2, 3, 2, 1, 3):
        n_threads(n)
        out = model(model.graph(cluster(n_atoms)), stress=True, b_features=True)
        kept = results.setdefault(n, out)
        assert all(torch.equal(out[key], kept[key]) for key in out)
    for key, expected in results[1].items():
        for n in (2, 3):
            assert largest_relative_error(results[n][key], expected) < TOLERANCES["compiled", "float64"], key


@pytest.mark.parametrize("name", [n for n in ARCHITECTURES if "all parts" in n or "25 channels" in n])
def test_what_is_not_a_number_is_told_and_forgotten(name):
    """An atom without a place spoils its results, as with torch, but not those of the next, smaller structure."""
    model = compiled_copy(random_model(ARCHITECTURES[name], backend="eager"))
    before = forces(model)
    graph = model.graph(crystal() * (2, 2, 2))
    graph[keys.POSITIONS][3] = torch.nan
    spoiled = model(graph)
    assert spoiled[keys.ENERGY].isnan().all() and spoiled[keys.FORCES].isnan().any()
    assert torch.equal(forces(model), before)


def differentiated(model: CACEModel, atoms) -> list[torch.Tensor]:
    """Parameter gradients of a loss on energy and forces."""
    target = torch.randn(len(atoms), 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    out = model(model.graph(atoms), differentiable=True)
    loss = ((out["forces"] - target) ** 2).sum() + out["energy"].sum() ** 2
    parameters = list(model.parameters())
    gradients = torch.autograd.grad(loss, parameters, allow_unused=True)
    return [torch.zeros_like(p) if g is None else g for p, g in zip(parameters, gradients, strict=True)]


@pytest.mark.parametrize("name", ["T0 mollifier, weights per degree, 25 channels", "T2 all parts twice"])
def test_gradients_for_training_are_those_of_torch(name):
    """Backward and double backward of the compiled symmetriser inside torch's network."""
    eager = random_model(ARCHITECTURES[name], backend="eager")
    model = new_model(eager.config, backend="cpp").double()
    model.load_state_dict(eager.state_dict())
    operators = model.engines.operators(model, edge_layout(model.graph(crystal())))
    assert operators.basis.backend == "cpp"
    for mine, theirs in zip(differentiated(model, crystal()), differentiated(eager, crystal()), strict=True):
        assert largest_relative_error(mine, theirs) < TOLERANCES["double backward", "float64"]


@pytest.mark.parametrize("backend", ["eager", "cpp"])
@pytest.mark.parametrize("duplicate", [copy.deepcopy, lambda c: pickle.loads(pickle.dumps(c))], ids=["copy", "pickle"])
def test_calculators_can_be_copied_and_pickled(duplicate, backend):
    """As elastic bands and processes do: the copy has kernels of its own."""
    atoms = crystal()
    model = new_model(CONFIG, backend=backend).double()
    model.load_state_dict(random_model(CONFIG, backend="eager").state_dict())
    atoms.calc = CACECalculator(model)
    expected = atoms.get_forces()
    other = crystal()
    other.calc = duplicate(atoms.calc)
    assert other.calc.active_backend == backend
    other.calc.reset()
    assert np.array_equal(other.get_forces(), expected)


def test_a_calculator_takes_weights_that_changed_behind_its_back():
    atoms = crystal()
    atoms.calc = CACECalculator(compiled_copy(random_model(CONFIG, backend="eager")))
    before = atoms.get_potential_energy()
    atoms.calc.model.readout.mlp.layers[-1].bias.data += 1
    atoms.calc.take_weights()
    assert atoms.get_potential_energy() == pytest.approx(before + len(atoms) * atoms.calc.model.config.energy_scale)
