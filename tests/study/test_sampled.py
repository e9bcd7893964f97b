"""Structures for labels: which bonds turn, what stays as it is, dynamics that go astray."""

from __future__ import annotations

from itertools import islice, pairwise

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import molecule
from ase.calculators.calculator import CalculationFailed
from ase.calculators.emt import EMT

from cace_runtime.analysis.bonds import bonded_pairs
from cace_runtime.potentials import FOLDER
from tests.study import sampled as module
from tests.study.sampled import moved, sampled, turnable, turned, write


def malonaldehyde() -> Atoms:
    """O=C–C=C–O–H, whose hydrogen bridges both oxygens, nearer to the first."""
    positions = [
        (-1.25, -1.20, 0), (-1.22, 0.08, 0), (0, 0.75, 0), (1.20, 0.05, 0), (1.25, -1.25, 0),
        (-0.20, -1.45, 0), (-2.17, 0.62, 0), (0, 1.83, 0), (2.14, 0.62, 0),
    ]  # fmt: skip
    return Atoms("OCCCOH3H", positions)


def test_bonds_of_heavy_atoms_turn_but_those_to_an_end_and_in_rings_do_not():
    ethanol = molecule("CH3CH2OH")
    found = {(ethanol.symbols[j] + ethanol.symbols[k], len(side)) for j, k, side in turnable(ethanol)}
    assert found == {("CO", 2), ("CC", 4), ("CC", 5)}
    assert turnable(molecule("C6H6")) == [] and turnable(molecule("CH4")) == []
    with pytest.raises(ValueError, match="no bond"):
        turned(molecule("CH4"), np.random.default_rng(0))


def test_a_hydrogen_between_two_oxygens_belongs_to_the_nearer_and_makes_no_ring():
    atoms = malonaldehyde()
    atoms.positions[[4, 5]] = (1.13, -1.25, 0), (-0.08, -1.28, 0)  # bonded to both
    assert {(0, 5), (4, 5)} <= {tuple(sorted(pair)) for pair in bonded_pairs(atoms).tolist()}
    pairs = {frozenset((j, k)) for j, k, _ in turnable(atoms)}
    assert frozenset((0, 1)) in pairs and frozenset((1, 2)) in pairs and frozenset((3, 4)) not in pairs


def test_turning_keeps_bonds_and_moves_the_molecule():
    ethanol, generator = molecule("CH3CH2OH"), np.random.default_rng(3)
    lengths = [ethanol.get_distance(i, j) for i, j in bonded_pairs(ethanol).tolist()]
    moved = 0
    for _ in range(20):
        other = turned(ethanol, generator)
        if other is None:
            continue
        assert [other.get_distance(i, j) for i, j in bonded_pairs(ethanol).tolist()] == pytest.approx(lengths)
        moved += np.abs(other.get_all_distances() - ethanol.get_all_distances()).max() > 0.3
    assert moved >= 15


@pytest.mark.parametrize("turn", [False, True])
def test_the_seed_decides_and_frames_of_a_run_follow_each_other(turn, monkeypatch):
    monkeypatch.setattr(module, "EQUILIBRATION", 2)
    ethanol = molecule("CH3CH2OH")
    first, again, other = (list(islice(sampled([ethanol], EMT(), 300.0, 2, turn, seed), 7)) for seed in (0, 0, 1))
    for a, b, c in zip(first, again, other, strict=True):
        assert np.array_equal(a.positions, b.positions) and not np.allclose(a.positions, c.positions)
    moves = [np.abs(a.positions - b.positions).max() for a, b in pairwise(first)]
    assert min(moves) > 0 and (turn or max(moves[:4]) < 0.5)


def test_moved_structures_are_near_those_of_the_data_in_turns():
    starts = [molecule("CH3CH2OH"), molecule("H2O")]
    found = list(islice(moved(starts, 0.05, 3), 40))
    widths = [float((a.positions - starts[k % 2].positions).std()) for k, a in enumerate(found)]
    assert all(0.004 < width < 0.08 for width in widths) and max(widths) > 2 * min(widths)
    again = list(islice(moved(starts, 0.05, 3), 3))
    assert all(np.array_equal(a.positions, b.positions) for a, b in zip(found, again, strict=False))
    assert not np.array_equal(found[0].positions, found[2].positions)


def test_a_run_that_fails_is_followed_by_another(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "EQUILIBRATION", 1)

    class Failing(EMT):
        asked = 0

        def calculate(self, *args, **options):
            Failing.asked += 1
            if Failing.asked % 4 == 0:
                raise CalculationFailed("no convergence")
            super().calculate(*args, **options)

    output, done = tmp_path / "hot.xyz", []
    write(sampled([molecule("H2O")], Failing(), 300.0, 1, False, 0), 6, output, "hot", done.append)
    frames = ase.io.read(output, ":")
    assert len(frames) == 6 and done == [1, 2, 3, 4, 5, 6] and Failing.asked > 8
    assert {atoms.info["config_type"] for atoms in frames} == {"hot"}


def test_dynamics_of_a_potential_know_its_elements_alone(tmp_path, capsys):
    start, output = tmp_path / "start.xyz", tmp_path / "own.xyz"
    potential = str(FOLDER / "ethanol" / "model.safetensors")
    ase.io.write(start, molecule("CH3CH2OH"))
    words = [str(start), "-o", str(output), "--potential", potential, "--temperature", "300", "--apart", "2"]
    assert module.main([*words, "--frames", "3"]) == 0
    found = ase.io.read(output, ":")
    assert len(found) == 3 and not np.allclose(found[0].positions, found[1].positions)
    for wrong in (["--moved", "0.1"], ["--frames", "0"], ["--temperature", "-300"]):
        with pytest.raises(SystemExit):
            module.main([*words, *wrong])
    ase.io.write(start, molecule("SiH4"))
    capsys.readouterr()
    assert module.main([*words, "--turned"]) == 2
    told = capsys.readouterr().err
    assert "Si" in told and told.count("\n") == 1
