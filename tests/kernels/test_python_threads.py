"""Python threads that share a calculator, a model or a neighbour search get what each of them asked for.

Interleavings are forced: the first thread that comes to a chosen place lets the other one go on, for as long as that
one needs, or until it is clear that it waits. Where nothing makes it wait, it is done in a fraction of that time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
import pytest
import torch

from cace_runtime import new_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.kernels.cpp import potential as compiled_potential
from cace_runtime.neighborhood import search as neighbor_search
from cace_runtime.neighborhood.skin import SkinNeighborList
from cace_runtime.potential.model import CACEModel
from tests.parity.architectures import ARCHITECTURES
from tests.parity.test_compiled import compiled_copy
from tests.support.models import crystal, random_model

pytestmark = pytest.mark.usefixtures("quick_compiler")

CONFIG = ARCHITECTURES["T2 all parts twice"]
LONG = 1.0  # seconds that a thread which has to wait is given to show that it does not


@pytest.fixture(params=["eager", "cpp"])
def model(request) -> CACEModel:
    model = random_model(CONFIG, backend="eager")
    return compiled_copy(model) if request.param == "cpp" else model


class Interleaving:
    """Two threads; the first lets the second run where :meth:`here` is called."""

    def __init__(self) -> None:
        self._reached, self._done = threading.Event(), threading.Event()

    def here(self) -> None:
        if not self._reached.is_set():
            self._reached.set()
            self._done.wait(LONG)

    def around(self, function: Callable, after: bool = False) -> Callable:
        """The function with the place before or behind it."""

        def wrapped(*arguments, **options):
            if not after:
                self.here()
            result = function(*arguments, **options)
            if after:
                self.here()
            return result

        return wrapped

    def run(self, first: Callable, second: Callable) -> tuple:
        """What both return."""
        found = [None, None]

        def do_first() -> None:
            found[0] = first()

        def do_second() -> None:
            self._reached.wait()
            found[1] = second()
            self._done.set()

        threads = [threading.Thread(target=do_first), threading.Thread(target=do_second)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert self._reached.is_set()
        return tuple(found)


STRUCTURES = [crystal(0), crystal(1) * (2, 1, 1)]


def test_a_request_to_a_calculator_is_answered_with_its_own_result(model):
    """ASE keeps structure and results in the calculator."""
    expected = [CACECalculator(model).get_forces(atoms) for atoms in STRUCTURES]
    calculator, both = CACECalculator(model), Interleaving()
    calculator.calculate = both.around(calculator.calculate, after=True)
    found = both.run(*(lambda atoms=atoms: calculator.get_forces(atoms) for atoms in STRUCTURES))
    assert all(np.array_equal(mine, alone) for mine, alone in zip(found, expected, strict=True))


def test_a_request_to_a_committee_is_answered_with_its_own_result(model):
    members = [model, copy_with_other_weights(model)]
    expected = [CommitteeCalculator(members).get_forces(atoms) for atoms in STRUCTURES]
    committee, both = CommitteeCalculator(members), Interleaving()
    first = committee.members[0]
    first.get_property = both.around(first.get_property, after=True)
    found = both.run(*(lambda atoms=atoms: committee.get_forces(atoms) for atoms in STRUCTURES))
    assert all(np.array_equal(mine, alone) for mine, alone in zip(found, expected, strict=True))


def copy_with_other_weights(model: CACEModel) -> CACEModel:
    other = new_model(model.config, backend=model.engines.backend).double().requires_grad_(False)
    other.load_state_dict(random_model(CONFIG, seed=1, backend="eager").state_dict())
    return other


def test_a_calculator_on_the_device_evaluates_its_own_positions():
    model = random_model(CONFIG, backend="eager")
    atoms = [crystal(0), crystal(1)]
    expected = [CACECalculator(model, resident=True).get_forces(x) for x in atoms]
    calculator, both = CACECalculator(model, resident=True), Interleaving()
    calculator.resident.again = both.around(calculator.resident.again)
    found = both.run(*(lambda x=x: calculator.get_forces(x) for x in atoms))
    for mine, alone in zip(found, expected, strict=True):
        np.testing.assert_allclose(mine, alone, rtol=0, atol=1e-12 * np.abs(alone).max())


def test_a_batch_of_torch_sim_on_the_device_evaluates_its_own_positions():
    torch_sim = pytest.importorskip("torch_sim", reason="needs the extra torch-sim")
    from cace_runtime.adapters.torch_sim import CACETorchSimModel

    model, both = random_model(CONFIG, backend="eager"), Interleaving()
    states = [
        torch_sim.initialize_state([crystal(k), crystal(k + 2)], torch.device("cpu"), torch.float64) for k in range(2)
    ]
    expected = [CACETorchSimModel(model, resident=True)(state)["forces"] for state in states]
    shared = CACETorchSimModel(model, resident=True)
    shared._resident._captured = both.around(shared._resident._captured)
    found = both.run(*(lambda state=state: shared(state)["forces"] for state in states))
    for mine, alone in zip(found, expected, strict=True):
        torch.testing.assert_close(mine, alone, rtol=0, atol=1e-12 * float(alone.abs().max()))


def parameters_of(seed: int) -> dict[str, torch.Tensor]:
    named = random_model(CONFIG, seed=seed, backend="eager").named_parameters()
    return {name: p.detach().clone().requires_grad_() for name, p in named}


def forces_with(model: CACEModel, parameters: dict[str, torch.Tensor]) -> torch.Tensor:
    return model.with_parameters(parameters, model.graph(crystal()))["forces"]


def gradient_with(model: CACEModel, parameters: dict[str, torch.Tensor]) -> torch.Tensor:
    loss = forces_with(model, parameters).square().sum()
    return torch.autograd.grad(loss, parameters["embedding.sender"])[0]


@pytest.mark.parametrize(
    ("result", "part", "call"),
    [(forces_with, "potential", "evaluate"), (gradient_with, "_gradient", "gradient")],
    ids=["forces", "gradient"],
)
def test_kernels_evaluate_with_the_weights_of_the_thread_that_asks(result, part, call):
    model = compiled_copy(random_model(CONFIG, backend="eager"))
    parameters = [parameters_of(seed) for seed in (2, 3)]
    expected = [result(model, p) for p in parameters]
    kernels, both = getattr(model.engines.trainable(model), part), Interleaving()
    setattr(kernels, call, both.around(getattr(kernels, call)))
    found = both.run(*(lambda p=p: result(model, p) for p in parameters))
    assert all(torch.equal(mine, alone) for mine, alone in zip(found, expected, strict=True))


def test_a_model_evaluates_with_its_weights_while_another_thread_trains_with_others():
    model = compiled_copy(random_model(CONFIG, backend="eager"))
    expected, other = model(model.graph(crystal()))["forces"], parameters_of(4)
    kernels, both = model.engines.cpp(model).potential, Interleaving()
    kernels.evaluate = both.around(kernels.evaluate)
    found, _ = both.run(lambda: model(model.graph(crystal()))["forces"], lambda: forces_with(model, other))
    assert torch.equal(found, expected)


def test_a_calculator_evaluates_with_its_weights_after_its_model_was_evaluated_with_others():
    calculator = CACECalculator(compiled_copy(random_model(CONFIG, backend="eager")))
    expected = calculator.get_forces(crystal())
    forces_with(calculator.model, parameters_of(5))
    calculator.reset()
    assert np.array_equal(calculator.get_forces(crystal()), expected)


def test_a_search_keeps_its_memory_until_its_list_is_made(monkeypatch):
    structures = [crystal(k) * (2, 2, 1 + k) for k in range(2)]
    arguments = [(a.positions, a.cell.array, a.pbc, a.numbers) for a in structures]
    expected = [SkinNeighborList(3.0, 0.5).rows(*a) for a in arguments]
    shared, both = SkinNeighborList(3.0, 0.5), Interleaving()
    monkeypatch.setattr(neighbor_search, "rows_of_pairs", both.around(neighbor_search.rows_of_pairs))
    found = both.run(*(lambda a=a: shared.rows(*a) for a in arguments))
    for mine, alone in zip(found, expected, strict=True):
        assert all(np.array_equal(x, y) for x, y in zip(mine, alone, strict=True))


@pytest.mark.parity
def test_many_threads_get_what_one_gets(model):
    """All at one calculator, each with structures of its own."""
    structures = [crystal(k) * (1, 1, 1 + k % 3) for k in range(8)]
    calculator = CACECalculator(model)
    alone = [calculator.get_potential_energy(atoms) for atoms in structures]
    start, found = threading.Barrier(len(structures)), [[] for _ in structures]

    def work(k: int) -> None:
        start.wait()
        for _ in range(12):
            found[k].append(calculator.get_potential_energy(structures[k]))

    threads = [threading.Thread(target=work, args=(k,)) for k in range(len(structures))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[energy] * 12 for energy in alone]


def test_threads_with_calculators_of_their_own_evaluate_at_the_same_time():
    """Each is inside its kernels while the other one is: nothing that they share makes them wait."""
    model = compiled_copy(random_model(CONFIG, backend="eager"))
    calculators = [CACECalculator(model) for _ in STRUCTURES]
    expected = [calculator.get_forces(atoms) for calculator, atoms in zip(calculators, STRUCTURES, strict=True)]
    inside, found = threading.Barrier(2), [None, None]
    for calculator in calculators:
        calculator.reset()
        kernels = calculator._moving.potential

        def evaluate(*arguments, original=kernels.evaluate, **options):
            inside.wait(600)
            result = original(*arguments, **options)
            inside.wait(600)
            return result

        kernels.evaluate = evaluate

    def work(k: int) -> None:
        found[k] = calculators[k].get_forces(STRUCTURES[k])

    threads = [threading.Thread(target=work, args=(k,)) for k in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(np.array_equal(mine, alone) for mine, alone in zip(found, expected, strict=True))


def test_an_evaluation_between_phases_is_refused_and_possible_afterwards():
    """Its memory is in use by the phases: what is evaluated in between would spoil both."""
    calculator = CACECalculator(compiled_copy(random_model(CONFIG, backend="eager")))
    expected = calculator.get_forces(crystal())
    compiled = calculator._moving
    rows = compiled.joined
    arguments = (rows, compiled.elements, crystal().positions, rows.images(crystal().cell.array))
    phases = compiled.potential.steps(*arguments)
    next(phases)
    with pytest.raises(RuntimeError, match="between the phases"):
        compiled.potential.evaluate(*arguments)
    with pytest.raises(RuntimeError, match="between the phases"):
        compiled.potential.update(copy_with_other_weights(calculator.model))
    phases.close()
    assert np.array_equal(compiled.potential.evaluate(*arguments).forces, expected)


def test_weights_that_a_calculator_holds_are_not_compared_at_every_step(monkeypatch):
    """A comparison reads all weights, twice the numbers that an evaluation of a molecule reads."""
    model = compiled_copy(random_model(CONFIG, backend="eager"))
    compared = []

    def counted(a: np.ndarray, b: np.ndarray) -> bool:
        compared.append(len(a))
        return np.array_equal(a, b)

    monkeypatch.setattr(compiled_potential, "_same", counted)
    atoms = crystal()
    atoms.calc = CACECalculator(model)
    atoms.get_forces()
    compared.clear()
    for _ in range(3):
        atoms.positions[0, 0] += 0.001
        atoms.get_forces()
    assert compared == []
