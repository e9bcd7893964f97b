"""The neighbour list against brute force over hard structures, and the one with a skin against the one without."""

import copy
import pickle
import warnings
from itertools import product

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from cace_runtime.neighborhood.checks import checked_structure
from cace_runtime.neighborhood.rows import join_rows, rows_of_pairs
from cace_runtime.neighborhood.search import NeighborSearch, neighbor_list
from cace_runtime.neighborhood.skin import SkinNeighborList

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


def as_tuples(rows) -> list[tuple[int, ...]]:
    receiver = [i for i, (a, b) in enumerate(zip(rows.first[:-1], rows.first[1:], strict=True)) for _ in range(a, b)]
    return [
        (i, int(j), *map(int, rows.shifts[image]))
        for i, j, image in zip(receiver, rows.sender, rows.image, strict=True)
    ]


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


@pytest.mark.whole
@pytest.mark.parametrize(("cell", "pbc", "n_atoms", "unwrap", "cutoff"), CASES.values(), ids=CASES.keys())
def test_equals_brute_force(cell, pbc, n_atoms, unwrap, cutoff):
    positions = scattered(cell, n_atoms, seed=1, unwrap=unwrap)
    rows = neighbor_list(positions, cell, pbc, cutoff)
    assert as_tuples(rows) == brute_force(positions, cell, pbc, cutoff)
    assert [array.dtype for array in rows] == [np.int64, np.int32, np.int32, np.int64]
    assert rows.receivers().dtype == rows.edge_shifts().dtype == np.int64
    assert rows.edge_shifts().shape == (len(rows.sender), 3)


@pytest.mark.whole
@settings(max_examples=60)
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
    vectors = edges.vectors(x, np.diag([3.0, 0, 0]))
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


@pytest.mark.whole
@pytest.mark.parametrize(("cell", "pbc", "n_atoms", "unwrap", "cutoff"), CASES.values(), ids=CASES.keys())
def test_rows_equal_brute_force_within_cutoff_and_skin(cell, pbc, n_atoms, unwrap, cutoff):
    positions = scattered(cell, n_atoms, seed=1, unwrap=unwrap)
    rows = SkinNeighborList(cutoff, 0.3).rows(positions, cell, pbc, np.ones(n_atoms))
    assert as_tuples(rows) == brute_force(positions, cell, pbc, cutoff + 0.3)
    assert [array.dtype for array in rows] == [np.int64, np.int32, np.int32, np.int64]
    assert len(rows.first) == n_atoms + 1 and len(rows.image) == len(rows.sender) == rows.first[-1]
    assert rows.shifts[0].tolist() == [0, 0, 0]
    assert len(np.unique(rows.shifts, axis=0)) == len(rows.shifts)


@pytest.mark.parametrize("unwrap", [1, 15, 100, 10**5])
def test_unwrapped_positions_only_rename_the_images(unwrap):
    """Over the table of shifts, beyond it, and with keys of 32 and 64 bits."""
    positions = scattered(TRICLINIC, 40, seed=8)
    cells = np.random.default_rng(9).integers(-unwrap, unwrap + 1, (40, 3))
    wrapped = neighbor_list(positions, TRICLINIC, True, 3.0)
    receivers = wrapped.receivers()
    shifts = wrapped.edge_shifts() + cells[receivers] - cells[wrapped.sender]
    renamed = [(int(i), int(j), *map(int, s)) for i, j, s in zip(receivers, wrapped.sender, shifts, strict=True)]
    rows = SkinNeighborList(2.5, 0.5).rows(positions + cells @ TRICLINIC, TRICLINIC, True, np.ones(40))
    assert as_tuples(rows) == sorted(renamed)


def test_rows_do_not_depend_on_the_order_or_direction_of_the_pairs():
    rng = np.random.default_rng(0)
    for n_atoms in (60, 2**20):  # keys of 32 and of 64 bits
        pairs = rng.integers(0, 60, (400, 2))
        shifts = rng.integers(-3, 4, (400, 3))
        order, turned = rng.permutation(400), rng.random(400) < 0.5
        there = [(int(i), int(j), *map(int, s)) for (i, j), s in zip(pairs, shifts, strict=True)]
        back = [(j, i, -a, -b, -c) for i, j, a, b, c in there]
        pairs[turned], shifts[turned] = pairs[turned, ::-1], -shifts[turned]
        rows = rows_of_pairs(pairs[order], shifts[order], n_atoms)
        assert as_tuples(rows) == sorted(there + back)


@pytest.mark.parametrize("shift", [1, 100])
def test_rows_without_a_pair_inside_the_cell_have_its_image_still(shift):
    rows = rows_of_pairs(np.array([[0, 1]]), np.array([[0, shift, 0]]), 2)
    assert rows.shifts.tolist() == [[0, 0, 0], [0, -shift, 0], [0, shift, 0]]
    assert as_tuples(rows) == [(0, 1, 0, shift, 0), (1, 0, 0, -shift, 0)]


def test_atoms_and_images_beyond_any_order_are_refused():
    with pytest.raises(ValueError, match="wrap the positions into the cell"):
        rows_of_pairs(np.array([[0, 1]]), np.array([[0, 0, 1]]), 2**32)


def test_joined_rows_are_those_of_each_structure():
    """Atoms, edges and images of the second follow those of the first; nobody sees the other structure."""
    cells = (TRICLINIC, 1.1 * TRICLINIC, np.zeros((3, 3)))
    structures = [scattered(TRICLINIC, n, seed=n) for n in (5, 7, 3)]
    parts = [neighbor_list(x, cell, cell.any(), 4.0) for x, cell in zip(structures, cells, strict=True)]
    joined = join_rows(parts)
    assert joined.n_atoms == 15 and [array.dtype for array in joined] == [array.dtype for array in parts[0]]
    images = np.concatenate([part.images(cell) for part, cell in zip(parts, cells, strict=True)])
    x = np.concatenate(structures)
    vectors = x[joined.sender] + images[joined.image] - x[joined.receivers()]
    expected = [rows.vectors(*of) for rows, *of in zip(parts, structures, cells, strict=True)]
    np.testing.assert_array_equal(vectors, np.concatenate(expected))
    assert len(vectors) and np.linalg.norm(vectors, axis=1).max() < 4.0


def test_rows_do_not_depend_on_the_number_of_threads():
    cell = np.eye(3) * 18
    positions = scattered(cell, 500, seed=6)
    before = torch.get_num_threads()
    found = []
    try:
        for threads in (1, 2, 3):
            torch.set_num_threads(threads)
            found.append(NeighborSearch().rows(*checked_structure(positions, cell, True, 6.0)))
    finally:
        torch.set_num_threads(before)
    for rows in found[1:]:
        assert all(np.array_equal(a, b) for a, b in zip(rows, found[0], strict=True))


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
            kept, fresh = moving.update(positions, cell, pbc, np.ones(8)), neighbor_list(positions, cell, pbc, 4.0)
            assert np.array_equal(kept.first, fresh.first) and np.array_equal(kept.sender, fresh.sender), step
            assert np.array_equal(kept.edge_shifts(), fresh.edge_shifts()), step
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


STRAIN = np.diag([1.0, 1.0, 0.75])
SMALL_STEP = np.array([0.45, 0.0, 0.0])


def moved(atom, by):
    def change(positions, cell, pbc, numbers):
        positions = positions.copy()
        positions[atom] += by
        return positions, cell, pbc, numbers

    return change


CHANGES = {
    "an atom moved": moved(0, [0.61, 0.0, 0.0]),
    "an atom wrapped": moved(2, TRICLINIC[0]),
    "cell and atoms compressed": lambda x, h, p, z: (x @ STRAIN, h @ STRAIN, p, z),
    "cell compressed around the atoms": lambda x, h, p, z: (x, h @ STRAIN, p, z),
    "cell sheared around the atoms": lambda x, h, p, z: (x, h + np.outer([0, 0, 1], [1.5, 0, 0]), p, z),
    "periodicity": lambda x, h, p, z: (x, h, (True, True, False), z),
    "periodicity as one value": lambda x, h, p, z: (x, h, False, z),
    "species": lambda x, h, p, z: (x, h, p, z[::-1]),
    "an atom fewer": lambda x, h, p, z: (x[:-1], h, p, z[:-1]),
    "an atom more": lambda x, h, p, z: (np.vstack([x, x[:1] + 1.0]), h, p, np.append(z, 1)),
    "atoms exchanged": lambda x, h, p, z: (x[[1, 0, *range(2, len(x))]], h, p, z),
}


class TestRows:
    cutoff, skin = 4.0, 1.0

    def start(self):
        structure = scattered(TRICLINIC, 6, seed=5), TRICLINIC, (True, True, True), np.arange(1, 7)
        moving = SkinNeighborList(self.cutoff, self.skin)
        return structure, moving, moving.rows(*structure)

    @pytest.mark.whole
    @pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
    def test_are_found_anew_after_any_change(self, change):
        structure, moving, rows = self.start()
        structure = change(*structure)
        fresh = moving.rows(*structure)
        assert fresh is not rows and moving.rebuilds == 2
        positions, cell, pbc, _ = structure
        expected = brute_force(positions, cell, np.broadcast_to(pbc, 3), self.cutoff + self.skin)
        assert as_tuples(fresh) == expected

    def test_are_found_anew_when_only_the_periodicity_changes(self):
        """Unit vectors stand for missing cell vectors (``completed``): here the cell is the same with and without."""
        positions = scattered(np.eye(3), 3, seed=5)
        moving = SkinNeighborList(self.cutoff, self.skin)
        for periodic in (False, True, False):
            rows = moving.rows(positions, np.eye(3), periodic, np.ones(3))
            assert as_tuples(rows) == brute_force(positions, np.eye(3), (periodic,) * 3, self.cutoff + self.skin)

    def test_are_the_same_object_while_they_hold(self):
        (positions, cell, pbc, numbers), moving, rows = self.start()
        strain = np.diag([1.01, 0.99, 1.0])
        for kept in [
            (positions, cell, pbc, numbers),
            (positions.copy(), cell.copy(), np.array(pbc), numbers.copy()),
            (positions.tolist(), cell.tolist(), True, numbers.tolist()),
            (positions.astype(np.float32), cell, pbc, numbers),
            (np.asfortranarray(positions), np.asfortranarray(cell), pbc, numbers),
            (positions + 7.0, cell, pbc, numbers),
            moved(3, SMALL_STEP)(positions, cell, pbc, numbers),
            (positions @ strain, cell @ strain, pbc, numbers),
        ]:
            assert moving.rows(*kept) is rows
        moving.update(*kept)
        assert moving.rows(*kept) is rows
        assert (moving.rebuilds, moving.updates) == (1, 11)

    def test_small_steps_add_up(self):
        (positions, cell, pbc, numbers), moving, rows = self.start()
        for step, same in [(1, True), (2, False)]:
            positions[0] += SMALL_STEP  # in place, as MD programs do
            fresh = moving.rows(positions, cell, pbc, numbers)
            assert (fresh is rows) == same, step

    def test_hold_every_pair_within_the_cutoff_along_a_path(self):
        rng = np.random.default_rng(3)
        (positions, cell, pbc, numbers), moving, _ = self.start()
        for step in range(80):
            rows = set(as_tuples(moving.rows(positions, cell, pbc, numbers)))
            assert rows.issuperset(as_tuples(neighbor_list(positions, cell, pbc, self.cutoff))), step
            positions = positions + rng.normal(scale=0.05, size=positions.shape) + 0.1
            if step % 3 == 0:
                strain = np.eye(3) + rng.normal(scale=0.004, size=(3, 3))
                positions, cell = positions @ strain, cell @ strain
        assert 2 <= moving.rebuilds <= 40

    def test_tell_that_no_distance_was_measured(self):
        structure, moving, _ = self.start()
        assert np.isnan(moving.closest)
        moving.update(*structure)
        assert 0 < moving.closest < self.cutoff

    @pytest.mark.parametrize("ask", ["rows", "update"])
    @pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e300, 1e8])
    def test_a_position_beyond_reason_is_refused(self, ask, value):
        (positions, cell, pbc, numbers), moving, rows = self.start()
        for where in [(2, 1), (slice(None), slice(None))]:
            bad = positions.copy()
            bad[where] = value
            with warnings.catch_warnings(), pytest.raises(ValueError, match=r"not finite|flown away"):
                warnings.simplefilter("error")
                getattr(moving, ask)(bad, cell, pbc, numbers)
        assert moving.rows(positions, cell, pbc, numbers) is rows  # the error has left no trace

    def test_drifting_away_is_refused(self):
        (positions, cell, pbc, numbers), moving, rows = self.start()
        assert moving.rows(positions + 0.9e7, cell, pbc, numbers) is rows
        with pytest.raises(ValueError, match="flown away"):
            moving.rows(positions + 1.1e7, cell, pbc, numbers)

    @pytest.mark.parametrize(
        ("cell", "message"),
        [
            (TRICLINIC * np.nan, "cell is not finite"),
            (TRICLINIC * [[1], [1], [np.inf]], "cell is not finite"),
            (TRICLINIC * 0, "span no volume"),
            (TRICLINIC[[0, 1, 1]], "span no volume"),
            (TRICLINIC.ravel(), r"cell has shape \(9,\)"),
        ],
        ids=["nan", "inf", "zero", "flat", "shape"],
    )
    def test_a_bad_cell_is_refused(self, cell, message):
        (positions, _, pbc, numbers), moving, _ = self.start()
        with pytest.raises(ValueError, match=message):
            moving.rows(positions, cell, pbc, numbers)

    def test_bad_positions_are_refused(self):
        (positions, cell, pbc, numbers), moving, _ = self.start()
        with pytest.raises(ValueError, match="positions have shape"):
            moving.rows(positions.ravel(), cell, pbc, numbers)
        positions[1] = positions[0]
        with pytest.raises(ValueError, match=r"atoms 0 and 1 are .* apart"):
            moving.rows(positions, cell, pbc, numbers)

    def test_a_molecule_with_all_pairs_listed_is_searched_once(self):
        rng = np.random.default_rng(1)
        positions = rng.random((6, 3)) * 2
        moving = SkinNeighborList(self.cutoff, self.skin)
        rows = moving.rows(positions, np.zeros((3, 3)), False, np.ones(6))
        for _ in range(20):
            positions = positions + rng.normal(size=(6, 3))
            assert moving.rows(positions, np.zeros((3, 3)), False, np.ones(6)) is rows
            edges = moving.update(positions, np.zeros((3, 3)), False, np.ones(6))
            assert as_tuples(edges) == brute_force(positions, np.zeros((3, 3)), (False,) * 3, self.cutoff)
        positions[2, 0] = np.nan
        with pytest.raises(ValueError, match="position of atom 2 is not finite"):
            moving.rows(positions, np.zeros((3, 3)), False, np.ones(6))

    def test_periodic_structures_have_always_more_pairs(self):
        cell = np.eye(3) * 20
        positions = np.array([[5.0, 5.0, 5.0], [6.0, 5.0, 5.0]])
        moving = SkinNeighborList(self.cutoff, self.skin)
        assert moving.rows(positions, cell, True, [1, 1]).shifts.shape == (1, 3)  # all pairs of an open structure
        positions[1, 0] = 24.0
        rows = moving.rows(positions, cell, True, [1, 1])
        assert as_tuples(rows) == [(0, 1, -1, 0, 0), (1, 0, 1, 0, 0)]

    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))])
    def test_copies_go_on_by_themselves(self, duplicate):
        structure, moving, rows = self.start()
        other = duplicate(moving)
        structure = CHANGES["an atom moved"](*structure)
        fresh = other.rows(*structure)
        assert as_tuples(fresh) != as_tuples(rows)
        assert as_tuples(moving.rows(*structure)) == as_tuples(fresh)
