"""Surroundings that features cannot tell apart: that they are what is said of them, and which order sees them."""

import itertools

import numpy as np
import pytest
from typer.testing import CliRunner

from cace_runtime.analysis.blind_pair import blind_pair, compare, draw_blind_pair, seen, triangle
from cace_runtime.analysis.blind_pairs import PAIRS, blind_order
from cace_runtime.analysis.describe import describe
from cace_runtime.cli import app
from cace_runtime.registry import load_basis

#: Pair -> up to how many neighbours the two agree in.
BLIND = {"hexagon": 2, "three-body": 2, "four-body": 3}


@pytest.mark.parametrize(("l_max", "nu_max"), [(3, 3), (3, 4), (4, 3), (4, 4)])
def test_published_features_are_blind(l_max, nu_max):
    found = compare(load_basis(l_max, nu_max, selection="cheng2024"))
    np.testing.assert_allclose(found.first, found.second, rtol=1e-12, atol=1e-12)
    assert not found.differing.any()


def test_published_features_are_blind_for_every_radial_function():
    pair = blind_pair()
    B = describe(pair, load_basis(4, 4, selection="cheng2024"), cutoff=5.0, n_radial=6, elements=["O", "Si"]).B
    np.testing.assert_allclose(B[0], B[7], rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize(("l_max", "nu_max"), [(3, 3), (4, 4)])
def test_complete_features_are_not(l_max, nu_max):
    found = compare(load_basis(l_max, nu_max, selection="complete"))
    triangle_index = found.formulas.index("A_ij A_ik A_jk")
    assert found.differing[triangle_index]
    assert found.first[triangle_index] == pytest.approx(54, rel=1e-12)
    assert found.second[triangle_index] == pytest.approx(66, rel=1e-12)


def test_triangle():
    assert [triangle(atoms) for atoms in blind_pair()] == pytest.approx([54, 66], rel=1e-13)


def test_picture(tmp_path):
    pytest.importorskip("matplotlib")
    draw_blind_pair(tmp_path / "pair.png")
    assert (tmp_path / "pair.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("name", BLIND)
def test_pairs_agree_in_sets_of_neighbours_up_to_their_order_and_not_beyond(name):
    first, second = PAIRS[name].vectors
    assert first.shape == second.shape and first.dtype == second.dtype == int
    assert blind_order(first, second) == BLIND[name]
    # By distances, with floats and without the function: to the centre and among the neighbours.
    for k, agree in ((BLIND[name], True), (BLIND[name] + 1, False)):
        sets = [sorted(fingerprint(v[list(chosen)]) for chosen in itertools.combinations(range(len(v)), k))
                for v in (first, second)]  # fmt: skip
        assert np.allclose(*sets, atol=1e-9) == agree


def fingerprint(vectors):
    """Spectrum of the distances among some neighbours and the centre: a rotation and a renaming leave it alone."""
    points = np.concatenate([np.zeros((1, 3)), vectors])
    distances = np.linalg.norm(points[:, None] - points, axis=2)
    lengths = np.sort(distances[0])
    return [*np.round(lengths, 9), *np.round(np.sort(np.linalg.eigvalsh(distances[1:, 1:])), 9)]


def test_a_turned_or_reflected_pair_agrees_in_all_neighbours():
    vectors = PAIRS["four-body"].vectors[0]
    turn = np.array([[0, -1, 0], [0, 0, -1], [1, 0, 0]])
    for sign in (1, -1):
        assert blind_order(vectors, sign * vectors[::-1] @ turn) == len(vectors)


def test_an_isosceles_triangle_makes_no_pair():
    triangle = [(5, 0), (-3, 4), (-3, -4)]
    rest = [(x, y, 2) for x, y in triangle] + [(-y, x, -2) for x, y in triangle]
    above, below = (np.array([*rest, (0, 0, side)]) for side in (4, -4))
    assert blind_order(above, below) == len(above)


#: (pair, basis) -> per order how many invariants differ at the centre.
INVARIANTS = {
    ("hexagon", 4, 4, "cheng2024", "shared"): [0, 0, 0, 0],
    ("hexagon", 4, 4, "complete", "shared"): [0, 0, 2, 4],
    ("three-body", 4, 4, "cheng2024", "shared"): [0, 0, 4, 4],
    ("three-body", 4, 4, "complete", "shared"): [0, 0, 9, 27],
    ("three-body", 3, 3, "complete", "per_degree"): [0, 0, 7],
    ("four-body", 4, 4, "cheng2024", "shared"): [0, 0, 0, 4],
    ("four-body", 4, 4, "complete", "shared"): [0, 0, 0, 17],
    ("four-body", 3, 3, "complete", "per_degree"): [0, 0, 0],
}


@pytest.mark.parametrize("case", INVARIANTS, ids=lambda case: " ".join(map(str, case)))
def test_which_order_of_invariants_tells_a_pair_apart(case):
    pair, l_max, nu_max, selection, radial = case
    found = seen(load_basis(l_max, nu_max, selection=selection, radial=radial), PAIRS[pair])
    assert [s.nu for s in found] == list(range(1, nu_max + 1))
    assert [s.centre for s in found] == INVARIANTS[case]
    assert not any(s.centre for s in found if s.nu <= BLIND[pair])
    # Neighbours tell every pair apart from order 2 on, the published features of hexagon and antiprism too.
    assert all(s.around == s.n for s in found if s.nu >= 2)


#: Pair -> order of contractions of two vectors and of two matrices -> how many differ at the centre.
CONTRACTIONS = {
    "hexagon": {1: [0, 0, 0, 0, 0], 2: [0, 1, 1, 0, 0]},
    "three-body": {1: [0, 6, 26, 30, 55], 2: [0, 7, 34, 84, 78]},
    "four-body": {1: [0, 0, 18, 26, 52], 2: [0, 0, 23, 61, 65]},
}


@pytest.mark.parametrize("pair", CONTRACTIONS)
def test_contractions_of_tensors_of_order_three_see_what_invariants_of_order_three_do_not(pair):
    found = seen(load_basis(3, 3, radial="per_degree", covariants=(1, 2)), PAIRS[pair])
    for degree, expected in CONTRACTIONS[pair].items():
        assert [s.centre for s in found if s.degree == degree] == expected
    assert not any(s.centre for s in found if s.nu <= BLIND[pair])


def test_the_command_shows_each_pair(tmp_path):
    for name, pair in PAIRS.items():
        result = CliRunner().invoke(app, ["blind-pair", "--pair", name, "-o", str(tmp_path / name)])
        assert result.exit_code == 0, result.output
        assert f"Sets of up to {BLIND[name]} neighbours are the same in both" in result.output
        assert sorted(p.name for p in (tmp_path / name).iterdir()) == sorted(f"{n}.xyz" for n in pair.names)
    refused = CliRunner().invoke(app, ["blind-pair", "--pair", "four-body", "--picture", str(tmp_path / "p.png")])
    assert refused.exit_code and "only hexagon and antiprism are drawn" in f"{refused.output}{refused.exception}"
