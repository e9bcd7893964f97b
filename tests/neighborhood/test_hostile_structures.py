"""Cells and positions that no structure has are refused, or searched rightly; no search ends the process."""

from __future__ import annotations

import resource
from pathlib import Path

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms

from cace_runtime.kernels.triton.skin_list import DeviceNeighbors
from cace_runtime.neighborhood.checks import MOST_IMAGES, check_number_of_pairs
from cace_runtime.neighborhood.search import neighbor_list
from cace_runtime.neighborhood.skin import SkinNeighborList
from tests.support.other_process import in_a_fork

PAIR = np.array([[0.0, 0.0, 0.0], [1.0, 0.2, 0.1]])


def cell(*sides: float) -> np.ndarray:
    return np.diag(sides)


REFUSED = {
    "lattice of 1e300": (PAIR, cell(1e300, 1e300, 1e300), True, 5.0, "vectors beyond 1e.07 Å"),
    "one vector of 1e300": (PAIR, cell(5, 5, 1e300), True, 5.0, "vectors beyond"),
    "largest number": (PAIR, cell(5, 5, 1.7e308), (False, False, True), 5.0, "vectors beyond"),
    "lattice of 1e8": (PAIR, cell(1e8, 1e8, 1e8), True, 5.0, "vectors beyond"),
    "lattice of 1e-300": (PAIR, cell(1e-300, 1e-300, 1e-300), True, 5.0, "span no volume"),
    "smallest number": (PAIR, cell(5e-324, 5, 5), True, 5.0, "span no volume"),
    "parallel vectors": (PAIR, np.array([[3.0, 0, 0], [3.0, 0, 0], [0, 0, 3]]), True, 5.0, "span no volume"),
    "nearly parallel": (PAIR, np.array([[3.0, 0, 0], [3.0, 1e-9, 0], [0, 0, 3]]), True, 5.0, "span no volume"),
    "sheared by 1e6": (PAIR, np.array([[3.0, 0, 0], [1e6, 3, 0], [0, 0, 3]]), True, 5.0, "span no volume"),
    "lattice of nan": (PAIR, cell(np.nan, 5, 5), True, 5.0, "cell is not finite"),
    "lattice of inf": (PAIR, cell(np.inf, 5, 5), True, 5.0, "cell is not finite"),
    "position of nan": (PAIR * np.nan, cell(5, 5, 5), True, 5.0, "position of atom 0 is not finite"),
    "position of inf": (PAIR + np.inf, cell(5, 5, 5), True, 5.0, "position of atom"),
    "position of 1e300": (PAIR * 1e300, cell(5, 5, 5), True, 5.0, "flown away"),
    "position of 1e8 in no cell": (PAIR * 1e8, np.zeros((3, 3)), False, 5.0, "flown away"),
    "cutoff of 1e300": (PAIR, np.zeros((3, 3)), False, 1e300, "cutoff is 1e.300 Å; it must be positive, and at most"),
    "cutoff of nan": (PAIR, np.zeros((3, 3)), False, np.nan, "cutoff is nan"),
    "cutoff of 1e6 in a crystal": (PAIR, cell(5, 5, 5), True, 1e6, "images of their cell .*shorter cutoff"),
    "cutoff of 300 in a thin cell": (PAIR, cell(0.06, 5, 5), True, 300.0, "correct the cell"),
    "thin in three directions": (PAIR[:1], cell(0.06, 0.06, 0.06), True, 5.0, "correct the cell"),
}

SEARCHED = {
    "lattice of 1e7": (PAIR, cell(1e7, 1e7, 1e7), True, 5.0),
    "one vector of 1e7": (PAIR, cell(5, 5, 1e7), True, 5.0),
    "far apart": (np.array([[-9e6, 0, 0], [9e6, 0, 0], [9e6, 1.0, 0]]), np.zeros((3, 3)), False, 5.0),
    "travelled over a million cells": (PAIR + np.array([[0, 0, 0], [3e6, 0, 0]]), cell(3, 3, 3), True, 4.0),
    "cutoff of 1e-300": (PAIR, cell(3, 3, 3), True, 1e-300),
    "cutoff of 1e7 of a molecule": (PAIR, np.zeros((3, 3)), False, 1e7),
    "cell vector of 1e300 that is not periodic": (PAIR, cell(5, 5, 1e300), (True, True, False), 4.0),
    "cell vector of nan that is not periodic": (PAIR, cell(5, 5, np.nan), (True, True, False), 4.0),
}


def searched(positions, lattice, pbc, cutoff) -> set[tuple]:
    """Pairs with their vectors (Å), which tell wrong shifts."""
    rows = neighbor_list(positions, lattice, pbc, cutoff)
    vectors = rows.vectors(positions, np.where(np.broadcast_to(pbc, 3)[:, None], lattice, 0.0))
    pairs = zip(rows.receivers(), rows.sender, vectors, strict=True)
    return {(int(i), int(j), *np.round(v, 3) + 0.0) for i, j, v in pairs}


def by_images(positions, lattice, pbc, cutoff) -> set[tuple]:
    """The same by wrapping every pair to its nearest image and trying the images around."""
    periodic = np.broadcast_to(pbc, 3)
    frame = np.where(periodic[:, None], lattice, np.eye(3))
    found = set()
    for i, j in np.ndindex(len(positions), len(positions)):
        vector = (positions[j] - positions[i]) @ np.linalg.inv(frame)
        vector[periodic] -= np.round(vector[periodic])
        for step in np.ndindex(7, 7, 7):
            shift = np.where(periodic, np.array(step) - 3, 0)
            v = (vector + shift) @ frame
            if np.linalg.norm(v) < cutoff and (i != j or shift.any()):
                found.add((i, j, *np.round(v, 3) + 0.0))
    return found


def ask(structure) -> None:
    """Asks every search about a structure: with and without skin, with torch."""
    positions, lattice, pbc, cutoff = structure
    for search in (
        lambda: neighbor_list(positions, lattice, pbc, cutoff),
        lambda: SkinNeighborList(cutoff, 0.5).rows(
            positions, lattice, np.broadcast_to(pbc, 3), np.ones(len(positions))
        ),
        lambda: DeviceNeighbors(cutoff, 0.5, "cpu").rebuild(
            torch.from_numpy(positions), lattice, np.broadcast_to(pbc, 3)
        ),
    ):
        try:
            search()
            print("searched")
        except ValueError as error:
            print(error)


def test_no_search_ends_the_process_or_takes_all_memory():
    """In a process of its own: a division by zero in a library cannot be caught."""

    def ask_all() -> None:
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + 1_000_000_000,) * 2)
        for name in REFUSED:
            print(name, flush=True)
            ask(REFUSED[name][:4])

    done = in_a_fork(ask_all)
    lines = done.out.splitlines()
    assert done.code == 0, (lines[-3:], done.err)
    assert len(lines) == 4 * len(REFUSED) and "searched" not in lines, done.out


@pytest.mark.parametrize("name", REFUSED)
def test_a_structure_that_cannot_be_is_refused_with_the_reason(name):
    *structure, message = REFUSED[name]
    with pytest.raises(ValueError, match=message):
        neighbor_list(*structure)


@pytest.mark.whole
@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("name", SEARCHED)
def test_a_structure_of_odd_size_is_searched_rightly(name):
    assert searched(*SEARCHED[name]) == by_images(*SEARCHED[name])


def test_shifts_of_far_images_are_kept_on_the_device_too():
    positions, lattice, pbc, cutoff = SEARCHED["travelled over a million cells"]
    found = DeviceNeighbors(cutoff, 0.0, "cpu")
    found.rebuild(torch.from_numpy(positions), lattice, np.broadcast_to(pbc, 3))
    edges, n = found.edges, found.n_edges
    receiver, sender = found.receiver[:n].long(), edges.sender[:n].long()
    vectors = torch.from_numpy(positions)[receiver] - torch.from_numpy(positions)[sender] - edges.offset[:n]
    assert n == len(searched(positions, lattice, pbc, cutoff))
    assert float(vectors.norm(dim=1).max()) < cutoff


def test_dense_matter_and_large_boxes_are_no_mistakes():
    check = check_number_of_pairs
    all_three = np.ones(3, dtype=bool)
    check(1_000_000, np.ones(3), cell(215, 215, 215), all_three, 6.0)
    check(1, np.zeros(3), cell(2.2, 2.2, 2.2), all_three, 100.0)
    check(20_000, np.full(3, 200.0), np.eye(3), ~all_three, 6.5)
    assert MOST_IMAGES > 5**3


@pytest.mark.whole
@pytest.mark.parametrize("command", ["eval", "describe", "relax", "md", "train", "fit-linear", "init"])
@pytest.mark.parametrize("n_atoms", [1, 2])
def test_a_lattice_of_1e300_is_one_line_in_every_command(cace, tmp_path, soft_potential, command, n_atoms):
    atoms = Atoms("HO"[:n_atoms], PAIR[:n_atoms], cell=cell(1e300, 1e300, 1e300), pbc=True)
    atoms.info["energy"] = -1.0
    atoms.new_array("forces", np.zeros((n_atoms, 3)))
    ase.io.write(tmp_path / "s.xyz", [atoms] * 4, format="extxyz", write_results=False)
    (tmp_path / "c.yaml").write_text("data: {train: s.xyz}\nmodel: {cutoff: 3.0}\noutput: run\n")
    arguments = {
        "eval": ["eval", soft_potential, "s.xyz"],
        "describe": ["describe", "s.xyz", "-o", "b.npz"],
        "relax": ["relax", soft_potential, "s.xyz", "-o", "r.xyz"],
        "md": ["md", soft_potential, "s.xyz", "-o", "t.xyz", "--steps", "2"],
        "train": ["train", "c.yaml"],
        "fit-linear": ["fit-linear", "s.xyz", "--cutoff", "3"],
        "init": ["train", "--init", "s.xyz", "-o", "new.yaml"],
    }[command]
    code, _, err = cace(*arguments)
    # A config of such structures can be written: they are looked at when they are trained on.
    assert code == 2 or command == "init", err
    assert len(err.splitlines()) == (code == 2), err
    if code == 2 and n_atoms == 2:
        assert "beyond 1e+07 Å" in err
