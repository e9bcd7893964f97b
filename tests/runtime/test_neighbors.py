"""The neighbour list against brute force over hard structures, and the one with a skin against the one without."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cace_runtime.neighbors import SkinNeighborList, neighbor_list

TRICLINIC = np.array([[5.0, 0.0, 0.0], [1.5, 4.5, 0.0], [-1.0, 2.0, 6.0]])
SKEW = np.array([[3.0, 0.0, 0.0], [8.9, 3.0, 0.0], [0.0, 0.0, 4.0]])
THIN = np.diag([1.2, 8.0, 8.0])
LEFT_HANDED = TRICLINIC[[1, 0, 2]]


def brute_force(positions, cell, pbc, cutoff) -> list[tuple[int, ...]]:
    """(receiver, sender, shifts) of all pairs closer than the cutoff, by trying every image that could be."""
    used = np.where(np.asarray(pbc)[:, None], cell, 0.0)
    reach = cutoff + np.ptp(positions, axis=0).sum() if len(positions) else 0.0
    shortest = np.linalg.svd(used[np.asarray(pbc)], compute_uv=False).min(initial=np.inf)
    images = int(np.ceil(reach / shortest))
    steps = [range(-images, images + 1) if periodic else (0,) for periodic in pbc]
    found = []
    for shift in product(*steps):
        vectors = positions[None, :] + np.array(shift) @ used - positions[:, None]
        near = np.linalg.norm(vectors, axis=2) < cutoff
        if shift == (0, 0, 0):
            np.fill_diagonal(near, False)
        found += [(int(i), int(j), *shift) for i, j in zip(*np.nonzero(near), strict=True)]
    return sorted(found)


def as_tuples(edges) -> list[tuple[int, ...]]:
    return [(int(i), int(j), *map(int, s)) for j, i, s in zip(edges.sender, edges.receiver, edges.shifts, strict=True)]


def scattered(cell, n_atoms, seed, unwrap=0):
    rng = np.random.default_rng(seed)
    frame = np.where(np.linalg.norm(cell, axis=1, keepdims=True) > 0, cell, np.eye(3) * 4)
    return (rng.random((n_atoms, 3)) + rng.integers(-unwrap, unwrap + 1, (n_atoms, 3))) @ frame


CASES = {
    "triclinic": (TRICLINIC, (True, True, True), 7, 0, 4.0),
    "left handed": (LEFT_HANDED, (True, True, True), 7, 0, 4.0),
    "unwrapped": (TRICLINIC, (True, True, True), 6, 3, 4.0),
    "very skew": (SKEW, (True, True, True), 4, 0, 3.5),
    "thin, cutoff over four cells": (THIN, (True, True, True), 3, 0, 5.0),
    "one atom with its images": (np.eye(3) * 2, (True, True, True), 1, 0, 4.1),
    "cutoff below every distance": (np.eye(3) * 20, (True, True, True), 3, 0, 0.1),
    "molecule": (np.zeros((3, 3)), (False, False, False), 8, 0, 3.0),
    "molecule in a box": (TRICLINIC, (False, False, False), 8, 2, 6.0),
    "single atom": (np.zeros((3, 3)), (False, False, False), 1, 0, 4.0),
    "no atoms": (np.eye(3), (True, True, True), 0, 0, 4.0),
    "slab without a third vector": (TRICLINIC * [[1], [1], [0]], (True, True, False), 6, 1, 4.0),
    "slab with a third vector in its plane": (TRICLINIC[[0, 1, 0]], (True, True, False), 6, 1, 4.0),
    "wire along a general direction": (np.array([[0, 0, 0], [1, 3, 0.5], [0, 0, 0]]), (False, True, False), 6, 1, 4.0),
}
CASES |= {
    f"periodic along {''.join(a for a, p in zip('abc', pbc, strict=True) if p) or 'nothing'}": (
        TRICLINIC, pbc, 6, 1, 4.5,
    )
    for pbc in product((False, True), repeat=3)
}  # fmt: skip


@pytest.mark.parametrize(("cell", "pbc", "n_atoms", "unwrap", "cutoff"), CASES.values(), ids=CASES.keys())
def test_equals_brute_force(cell, pbc, n_atoms, unwrap, cutoff):
    positions = scattered(cell, n_atoms, seed=1, unwrap=unwrap)
    edges = neighbor_list(positions, cell, pbc, cutoff)
    assert as_tuples(edges) == brute_force(positions, cell, pbc, cutoff)
    assert [array.dtype for array in edges] == [np.int64] * 3 and edges.shifts.shape == (len(edges.sender), 3)


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    n_atoms=st.integers(1, 5),
    pbc=st.tuples(st.booleans(), st.booleans(), st.booleans()),
    cutoff=st.floats(0.5, 5.0),
    unwrap=st.integers(0, 2),
)
def test_equals_brute_force_on_random_structures(seed, n_atoms, pbc, cutoff, unwrap):
    cell = np.diag(np.random.default_rng(seed).uniform(2.5, 6.0, 3)) @ np.linalg.qr(
        np.random.default_rng(seed + 1).standard_normal((3, 3))
    )[0] + np.random.default_rng(seed + 2).uniform(-0.4, 0.4, (3, 3))
    positions = scattered(cell, n_atoms, seed, unwrap)
    edges = neighbor_list(positions, cell, pbc, cutoff)
    assert as_tuples(edges) == brute_force(positions, cell, pbc, cutoff)


def test_vectors_point_from_receiver_to_sender():
    edges = neighbor_list([[0.0, 0, 0], [1.0, 0, 0]], np.diag([3.0, 0, 0]), (True, False, False), 2.5)
    x = np.array([[0.0, 0, 0], [1.0, 0, 0]])
    vectors = x[edges.sender] + edges.shifts @ np.diag([3.0, 0, 0]) - x[edges.receiver]
    assert vectors[:, 0].tolist() == [-2.0, 1.0, -1.0, 2.0]  # of atom 0 first, atom 1 seen at −2 and at 1


@pytest.mark.parametrize(
    ("sides", "pbc", "cutoff"),
    [
        ((1e4, 3.0, 0.5), (True, True, True), 0.45),
        ((2000.0, 2000.0, 3.0), (True, True, True), 5.0),
        ((1e6, 3.0, 3.0), (False, False, False), 5.0),
        ((1e6, 3.0, 3.0), (False, True, True), 5.0),
        ((6.0, 6.0, 6.0), (True, True, True), 1e-3),
    ],
    ids=str,
)
def test_structures_of_extreme_shape(sides, pbc, cutoff):
    """vesin dies on some of these when asked directly (see BINS)."""
    cell = np.diag(sides)
    positions = np.concatenate([scattered(cell, 40, seed=2), scattered(np.diag(np.minimum(sides, 6.0)), 10, seed=3)])
    edges = neighbor_list(positions, cell, pbc, cutoff)
    if cutoff == 1e-3:
        assert len(edges.sender) == 0
    else:
        assert as_tuples(edges) == brute_force_nearest_images(positions, cell, pbc, cutoff)


def brute_force_nearest_images(positions, cell, pbc, cutoff):
    """As above for positions inside of an upright cell, where few images matter."""
    sides = np.diag(cell)
    reach = [int(cutoff // side) + 1 if periodic else 0 for side, periodic in zip(sides, pbc, strict=True)]
    found = []
    for shift in product(*(range(-n, n + 1) for n in reach)):
        near = np.linalg.norm(positions[None] + np.array(shift) @ cell - positions[:, None], axis=2) < cutoff
        if shift == (0, 0, 0):
            np.fill_diagonal(near, False)
        found += [(int(i), int(j), *shift) for i, j in zip(*np.nonzero(near), strict=True)]
    return sorted(found)


class TestErrors:
    def test_periodic_without_cell(self):
        with pytest.raises(ValueError, match=r"periodic along a, b, c but its vectors there span no volume.*pbc=False"):
            neighbor_list(np.zeros((1, 3)), np.zeros((3, 3)), True, 4.0)

    def test_flat_cell(self):
        with pytest.raises(ValueError, match="periodic along a, b but its vectors there span no volume"):
            neighbor_list(np.zeros((1, 3)), TRICLINIC[[0, 0, 2]], (True, True, False), 4.0)

    def test_not_a_number(self):
        positions = np.zeros((3, 3))
        positions[1, 2] = np.nan
        with pytest.raises(ValueError, match="position of atom 1 is not finite"):
            neighbor_list(positions, np.eye(3), False, 4.0)

    def test_cell_not_a_number(self):
        with pytest.raises(ValueError, match="cell is not finite"):
            neighbor_list(np.zeros((1, 3)), np.full((3, 3), np.inf), True, 4.0)

    @pytest.mark.parametrize("skin", [0.0, 0.5])
    def test_coincident_atoms(self, skin):
        positions = [[0.0, 0, 0], [1.0, 0, 0], [4.0, 0, 1e-5]]
        with pytest.raises(ValueError, match=r"atoms 1 and 2 are .* apart"):
            neighbor_list([[0.0, 0, 0], [1.0, 0, 0], [1.0, 0, 1e-5]], np.zeros((3, 3)), False, 4.0)
        with pytest.raises(ValueError, match=r"atoms 1 and 2 are .* apart"):  # images of each other
            neighbor_list(positions, np.eye(3) * 3, True, 4.0)
        moving = SkinNeighborList(4.0, skin)
        moving.update([[0.0, 0, 0], [0.1, 0, 0]], np.zeros((3, 3)), False, [1, 1])
        with pytest.raises(ValueError, match=r"atoms 0 and 1 are .* apart"):
            moving.update([[0.0, 0, 0], [0.0, 0, 0]], np.zeros((3, 3)), False, [1, 1])

    def test_flown_away(self):
        with pytest.raises(ValueError, match=r"atom 1 is at .* flown away"):
            neighbor_list([[0.0, 0, 0], [1e12, 0, 0]], np.eye(3), False, 4.0)

    @pytest.mark.parametrize("cutoff", [0.0, -1.0, np.nan, np.inf])
    def test_cutoff(self, cutoff):
        with pytest.raises(ValueError, match="must be positive"):
            neighbor_list(np.zeros((1, 3)), np.eye(3), False, cutoff)

    def test_shapes(self):
        with pytest.raises(ValueError, match=r"positions have shape \(3,\)"):
            neighbor_list(np.zeros(3), np.eye(3), False, 4.0)
        with pytest.raises(ValueError, match=r"cell has shape \(3,\)"):
            neighbor_list(np.zeros((1, 3)), np.ones(3), False, 4.0)


class TestSkin:
    @pytest.mark.parametrize("pbc", [(True, True, True), (True, True, False), (False, False, False)], ids=str)
    def test_equals_the_list_without_skin_as_atoms_and_cell_move(self, pbc):
        rng = np.random.default_rng(3)
        positions, cell = scattered(TRICLINIC, 8, seed=4, unwrap=1), TRICLINIC.copy()
        moving = SkinNeighborList(4.0, 0.6)
        for step in range(60):
            edges = moving.update(positions, cell, pbc, np.ones(8))
            for kept, fresh in zip(edges, neighbor_list(positions, cell, pbc, 4.0), strict=True):
                assert np.array_equal(kept, fresh), step
            positions = positions + rng.normal(scale=0.02, size=positions.shape)
            strain = np.eye(3) + rng.normal(scale=0.002, size=(3, 3))
            positions, cell = positions @ strain, cell @ strain
        assert moving.updates == 60
        assert 2 <= moving.rebuilds <= 30

    def test_rebuilds_only_when_an_atom_moved_half_the_skin(self):
        positions = scattered(TRICLINIC, 6, seed=5)
        moving = SkinNeighborList(4.0, 1.0)
        for shift, expected in [(0.0, 1), (0.5, 1), (0.61, 2), (0.7, 2)]:
            moved = positions.copy()
            moved[0, 0] += shift  # 5/6 of it against the mean of six atoms
            moving.update(moved, TRICLINIC, True, np.ones(6))
            assert moving.rebuilds == expected, shift

    def test_drift_of_the_whole_does_not_rebuild(self):
        positions = scattered(TRICLINIC, 6, seed=5)
        moving = SkinNeighborList(4.0, 0.2)
        for step in range(5):
            moving.update(positions + step, TRICLINIC, True, np.ones(6))
        assert moving.rebuilds == 1

    def test_another_structure_rebuilds(self):
        positions = scattered(TRICLINIC, 6, seed=5)
        moving = SkinNeighborList(4.0, 1.0)
        moving.update(positions, TRICLINIC, True, np.ones(6))
        for changed in [
            (positions, TRICLINIC, True, np.arange(6)),
            (positions, TRICLINIC, (True, True, False), np.arange(6)),
            (positions[:5], TRICLINIC, (True, True, False), np.arange(5)),
            (positions[:5], TRICLINIC * 1.2, (True, True, False), np.arange(5)),
        ]:
            before = moving.rebuilds
            edges = moving.update(*changed)
            assert moving.rebuilds == before + 1
            assert as_tuples(edges) == brute_force(changed[0], changed[1], np.broadcast_to(changed[2], 3), 4.0)

    def test_kept_arrays_are_copies(self):
        positions = scattered(TRICLINIC, 6, seed=5)
        moving = SkinNeighborList(4.0, 0.4)
        moving.update(positions, TRICLINIC, True, np.ones(6))
        positions[0] += 2.0  # in place, as MD programs do
        edges = moving.update(positions, TRICLINIC, True, np.ones(6))
        assert as_tuples(edges) == brute_force(positions, TRICLINIC, (True,) * 3, 4.0)

    def test_negative_skin(self):
        with pytest.raises(ValueError, match="skin is -1"):
            SkinNeighborList(4.0, -1)
