"""What a run says of pairs that are closer than the network sees."""

import re
from itertools import combinations

import numpy as np
import pytest
from ase.io import read

from cace_runtime import load_model, new_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.unseen_pairs import UnseenPairs

CLOSEST = {"H-C": (0.8, 1.1), "H-O": (0.5, 0.7), "C-O": (1.2, 1.6)}
SETTINGS = MDSettings(temperature=300, timestep=0.5, steps=12, log_every=2, write_every=2, seed=1)


@pytest.fixture
def seeing(soft_potential, tmp_path):
    """The soft potential with closest distances."""
    soft = load_model(soft_potential)
    model = new_model(soft.config.model_copy(update={"closest_distances": CLOSEST}), "eager")
    model.load_state_dict(soft.state_dict())
    save_model(model, tmp_path / "seeing.safetensors")
    return tmp_path / "seeing.safetensors"


def closest(atoms, pair):
    """The distance of the closest atoms of two elements, pair by pair."""
    there = [(i, j) for i, j in combinations(range(len(atoms)), 2) if {*atoms.symbols[[i, j]]} == {*pair.split("-")}]
    return min(np.linalg.norm(atoms.positions[i] - atoms.positions[j]) for i, j in there)


@pytest.mark.parametrize("several", [False, True], ids=["one", "committee"])
def test_pairs_are_counted_where_they_are_logged(ethanol, seeing, soft_potential, tmp_path, several):
    alone = CACECalculator(seeing)
    ethanol.calc = CommitteeCalculator([soft_potential, seeing]) if several else alone
    report = run_md(ethanol, SETTINGS, tmp_path / "md.traj")
    frames = read(tmp_path / "md.traj", ":")
    expected = {pair: [closest(frame, pair) for frame in frames] for pair in CLOSEST}
    below = {pair: np.array(found) < CLOSEST[pair][1] for pair, found in expected.items()}
    assert below["H-C"].any() and not below["H-O"].any() and below["C-O"].all()  # the test is of all three
    assert set(report.unseen.pairs) == {"H-C", "C-O"} and report.unseen.structures == len(frames) == 7
    for pair, found in report.unseen.pairs.items():
        assert found.distance == pytest.approx(min(expected[pair]), abs=1e-12)
        assert found.step == 2 * int(np.argmin(expected[pair])) and found.limit == CLOSEST[pair][1]


def test_distances_of_a_molecule_are_those_that_a_search_for_neighbours_finds(ethanol, seeing):
    """Small molecules are looked at without a list; in a wide cell there is one."""
    boxed = ethanol.copy()
    boxed.set_cell([30, 30, 30])
    boxed.pbc = True
    found = []
    for atoms in (ethanol, boxed):
        atoms.calc = CACECalculator(seeing)
        pairs = UnseenPairs.of(atoms)
        pairs.look(atoms, 3)
        found.append({pair: one.distance for pair, one in pairs.pairs.items()})
    assert found[0] == pytest.approx(found[1], abs=1e-12) and set(found[0]) == {"H-C", "C-O"}


def test_the_command_says_so(cace, ethanol, seeing, soft_potential):
    ethanol.write("ethanol.xyz")
    told = []
    for name, potential in (("a.xyz", seeing), ("b.xyz", soft_potential)):
        code, out, text = cace("md", potential, "ethanol.xyz", "-o", name, "--steps", "4", "--log-every", "2")
        assert code == 0
        told.append(" ".join((out + text).split()))
    assert re.search(
        r"in 3 logged structures atoms are closer than in the training data: .*"
        r"C-O 1\.4\d* Å at step \d \(below 1\.6 Å\)",
        told[0],
    )
    assert "closer than in the training data" not in told[1]
