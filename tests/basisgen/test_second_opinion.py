"""sympy judges small features without anything of ours, and is heard: a wrong proof would not pass it."""

from dataclasses import replace

import pytest
import sympy

from basisgen.mathematics.expand import expand
from basisgen.mathematics.multigraph import from_edges, path
from basisgen.proof import second_opinion
from basisgen.proof.second_opinion import DENOMINATOR, ROTATION, Disagreement, Opinion, Ring, judge
from basisgen.selection import select
from basisgen.spec import BasisSpec

SPECS = {
    "complete (4,4)": BasisSpec.create(4, 4),
    "per degree, with covariants": BasisSpec.create(3, 3, radial="per_degree", covariants=(1, 2)),
    "connected": BasisSpec.create(2, 4, "connected"),
}


@pytest.mark.whole
@pytest.mark.parametrize("name", SPECS)
def test_every_feature_of_the_menu_is_judged_and_right(name):
    basis = select(SPECS[name]).basis
    n = len(basis.features) + len(basis.covariants)
    assert second_opinion.second_opinion(basis) == Opinion(n, n)


def test_large_features_are_left_out_and_counted(monkeypatch):
    monkeypatch.setattr(second_opinion, "MOST_PAIRS", 3)
    basis = select(BasisSpec.create(3, 3)).basis
    opinion = second_opinion.second_opinion(basis)
    assert 0 < opinion.n_judged < opinion.n_features == len(basis.features)
    assert f"agrees on {opinion.n_judged} of {opinion.n_features} features" in str(opinion)


def test_the_rotation_is_one():
    rotation = sympy.Matrix(ROTATION) / DENOMINATOR
    assert rotation * rotation.T == sympy.eye(3)
    assert rotation.det() == 1


@pytest.mark.whole
@pytest.mark.parametrize("name", ["B3_3", "C1_2", "C2_4"])
def test_a_wrong_weight_in_the_expansion_is_noticed(monkeypatch, name):
    basis = select(SPECS["per degree, with covariants"]).basis
    (feature,) = [f for f in (*basis.features, *basis.covariants) if f.name == name]

    def slip(feature):
        polynomial = expand(feature)
        coefficients = polynomial.coefficients.copy()
        coefficients[-1] += 1
        return replace(polynomial, coefficients=coefficients)

    judge(feature)
    monkeypatch.setattr(second_opinion, "expand", slip)
    with pytest.raises(Disagreement, match=f"{name}: its expansion is not what sympy sums up"):
        judge(feature)


@pytest.mark.parametrize("graph", [path(1), path(1, 2), from_edges(3, [(0, 1, 1), (1, 2, 1), (0, 2, 1)])], ids=str)
def test_one_term_too_many_is_not_invariant(graph):
    ring = Ring(graph.degrees)
    right = ring.contraction(graph)
    scale = DENOMINATOR ** sum(graph.degrees)
    assert ring.turned(right) == scale * ring.at_point(right)
    for term in right.terms():
        wrong = right + ring.zero.ring.from_dict(dict([term]))
        assert ring.turned(wrong) != scale * ring.at_point(wrong)
