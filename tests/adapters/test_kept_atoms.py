"""The calculator's copy of the last structure, and what a step of a small molecule costs beside the kernels."""

import copy
import gc
import pickle
import sys

import numpy as np
import pytest
from ase import Atoms
from ase.calculators.calculator import all_changes
from ase.calculators.singlepoint import SinglePointCalculator
from ase.constraints import FixAtoms

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.adapters.kept_atoms import KeptAtoms
from cace_runtime.config import ZBLConfig
from tests.parity.architectures import ARCHITECTURES
from tests.support.models import crystal, random_model


class OwnAtoms(Atoms):
    """What other packages make of ASE's."""


def decorated() -> Atoms:
    """With everything that ASE keeps about a structure."""
    atoms = crystal()
    atoms.set_momenta(np.arange(3.0 * len(atoms)).reshape(-1, 3))
    atoms.set_tags(range(len(atoms)))
    atoms.info["name"] = "a crystal"
    atoms.set_constraint(FixAtoms([1]))
    atoms.set_celldisp([[0.1], [0.2], [0.3]])
    return atoms


def change_much(atoms: Atoms) -> None:
    """Nothing that a potential depends on but the positions."""
    atoms.positions += 0.01
    atoms.set_momenta(2 + atoms.get_momenta(), apply_constraint=False)
    atoms.set_tags(7)
    atoms.info["step"] = 1
    atoms.set_constraint(FixAtoms([0]))
    atoms.set_celldisp([[0.5], [0.2], [0.3]])


def assert_is_copy(taken: Atoms, atoms: Atoms) -> None:
    wanted = atoms.copy()
    assert type(taken) is type(wanted)
    assert taken.calc is None
    assert set(taken.arrays) == set(wanted.arrays)
    for name, array in wanted.arrays.items():
        assert np.array_equal(taken.arrays[name], array)
        assert not np.shares_memory(taken.arrays[name], atoms.arrays[name])
    assert np.array_equal(taken.cell.array, wanted.cell.array)
    assert np.array_equal(taken.pbc, wanted.pbc)
    assert taken.info == wanted.info
    assert taken.info is not atoms.info
    assert [c.todict() for c in taken.constraints] == [c.todict() for c in wanted.constraints]
    assert not {id(c) for c in taken.constraints} & {id(c) for c in atoms.constraints}
    assert taken.constraints is not atoms.constraints
    for one, other in ((taken.cell.array, atoms.cell.array), (taken.pbc, atoms.pbc)):
        assert not np.shares_memory(one, other)
    assert np.array_equal(taken.get_celldisp(), wanted.get_celldisp())


def other_type(atoms: Atoms) -> Atoms:
    return OwnAtoms(atoms)


def other_cell(atoms: Atoms) -> Atoms:
    atoms.cell.array[0, 0] += 0.1  # in place: no setter hears of it
    return atoms


def other_pbc(atoms: Atoms) -> Atoms:
    atoms.pbc[1] = False
    return atoms


def other_numbers(atoms: Atoms) -> Atoms:
    atoms.numbers[0] = 1
    return atoms


def fewer(atoms: Atoms) -> Atoms:
    return atoms[:-1]


def without_arrays(atoms: Atoms) -> Atoms:
    del atoms.arrays["tags"]
    return atoms


@pytest.mark.parametrize("change", [other_type, other_cell, other_pbc, other_numbers, fewer, without_arrays])
def test_each_copy_is_as_ase_makes_it_whatever_came_before(change):
    kept, atoms = KeptAtoms(), decorated()
    assert_is_copy(kept.take(atoms), atoms)
    change_much(atoms)
    assert_is_copy(kept.take(atoms), atoms)
    atoms = change(atoms)
    assert_is_copy(kept.take(atoms), atoms)


def test_a_copy_does_not_follow_what_it_was_made_of():
    kept, atoms = KeptAtoms(), decorated()
    kept.take(atoms)
    change_much(atoms)
    taken = kept.take(atoms)
    before = taken.copy()
    change_much(atoms)
    other_numbers(other_cell(atoms)).pbc = False
    kept.take(atoms)
    assert_is_copy(taken, before)


@pytest.mark.parametrize("change", [other_cell, other_pbc, other_numbers, without_arrays])
def test_what_is_done_to_a_copy_reaches_neither_its_source_nor_the_next(change):
    kept, atoms = KeptAtoms(), decorated()
    before = atoms.copy()
    taken = change(kept.take(atoms))
    change_much(taken)
    taken.calc, taken.label = SinglePointCalculator(taken, energy=1.0), "mine"
    assert_is_copy(atoms, before)
    assert kept.changes(taken, atoms) == []  # since it was taken
    atoms.positions += 0.01
    again = kept.take(atoms)
    assert_is_copy(again, atoms)
    assert not hasattr(again, "label")


@pytest.mark.parametrize("kind", [CACECalculator, lambda model: CommitteeCalculator([model, model])])
def test_calculators_evaluate_what_they_are_given_whatever_is_done_to_their_copy(kind):
    calculator, atoms = kind(random_model(ARCHITECTURES["T1 memory"], backend="eager")), crystal()
    calculator.get_potential_energy(atoms)
    other_pbc(other_cell(calculator.atoms))
    atoms.positions[0, 0] += 0.01
    assert calculator.get_potential_energy(atoms) == CACECalculator(calculator_model(calculator)).get_potential_energy(
        atoms
    )
    assert calculator.check_state(atoms) == []
    atoms.set_initial_charges([1, 0, 0, -1])  # which no potential depends on
    assert calculator.check_state(atoms) == []
    for made in (copy.copy(calculator), copy.deepcopy(calculator), pickle.loads(pickle.dumps(calculator))):
        assert made.check_state(atoms) == []
        assert made._kept is not calculator._kept
        moved = atoms.copy()
        moved.positions[0, 0] += 0.01
        assert made.check_state(moved) == ["positions"]


def calculator_model(calculator):
    return getattr(calculator, "members", [calculator])[0].model


def test_changes_are_told_of_a_structure_that_somebody_else_put_there_too():
    kept, atoms = KeptAtoms(), decorated()
    assert kept.changes(None, atoms) == list(all_changes)
    taken = kept.take(atoms)
    assert kept.changes(taken, atoms) == []
    moved = atoms.copy()
    moved.positions[0, 0] += 1e-13
    assert kept.changes(taken, moved) == ["positions"]
    assert kept.changes(moved, atoms) == ["positions"]
    assert kept.changes(moved, moved) == []


# Calls of functions, ASE's and numpy's among them, in a step of a molecule whose neighbours are kept: each takes a
# fraction of a microsecond, and a molecule's kernels some hundreds in all. Here there are 300; there were 425
# when addresses, copies and torch's modes were looked up at every step.
CALLS = 340


def test_a_step_of_a_molecule_calls_few_functions(quick_compiler):
    config = ARCHITECTURES["T1 memory"].model_copy(update={"terms": (ZBLConfig(inner=0.3, outer=0.7),)})
    atoms = Atoms("OHH", [[0, 0, 0], [0, 0.76, 0.59], [0, -0.76, 0.59]])
    atoms.calc = CACECalculator(random_model(config, backend="cpp"))
    atoms.get_forces()
    called = []

    def note(_frame, event, _argument):
        if event in ("call", "c_call"):
            called.append(event)

    atoms.positions[1, 0] += 1e-3
    before = sys.getprofile()
    gc.collect()
    gc.disable()  # what other tests have left would be counted, too
    sys.setprofile(note)
    try:
        atoms.get_forces()
    finally:
        sys.setprofile(before)
        gc.enable()
    assert len(called) <= CALLS
