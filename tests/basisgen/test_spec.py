"""Specifications: what is accepted, how it is named, what is refused and with which words."""

import pytest

from basisgen.generate import refuse_infeasible
from basisgen.mathematics.marked import covariant_dimension
from basisgen.spec import BasisSpec, SpecError


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((0, 4), "at least 1"),
        ((4, 0), "at least 1"),
        (((4, 4), 3), "2 entries for nu_max=3"),
        (((2, 4), 2), "increases with nu"),
        ((4, 4, "best"), "unknown selection 'best'"),
        ((4, 4, "complete", "free"), "unknown radial setting 'free'"),
        ((4, 5, "cheng2024"), "not rotation invariant"),
        ((4, 4, "complete", "shared", 0), "max_degree=0"),
        ((3, 3, "complete", "shared", None, (0, 1)), "whole numbers from 1 to 9 here"),
        (((4, 2), 2, "complete", "shared", None, (1, 5)), "whole numbers from 1 to 4 here"),
        ((3, 3, "complete", "shared", 5, (12,)), "covariants 12: .* from 1 to 5 here"),
        ((9, 4, "complete", "shared", None, (32,)), "whole numbers from 1 to 31 here"),
    ],
    ids=lambda v: str(v)[:30],
)
def test_bad_spec_is_refused_with_the_reason(arguments, words):
    with pytest.raises(SpecError, match=words):
        BasisSpec.create(*arguments)


@pytest.mark.parametrize(("limits", "max_degree", "most"), [((3,), None, 3), ((3, 2), None, 4), ((2, 2, 2), 5, 5)])
def test_tensors_of_every_degree_that_is_not_refused_exist(limits, max_degree, most):
    degrees = tuple(range(1, most + 1))
    spec = BasisSpec.create(limits, len(limits), max_degree=max_degree, covariants=degrees)
    orders = range(1, spec.nu_max + 1)
    assert all(any(covariant_dimension(spec, nu, degree) for nu in orders) for degree in degrees)
    with pytest.raises(SpecError):
        BasisSpec.create(limits, len(limits), max_degree=max_degree, covariants=(most + 1,))
    beyond = BasisSpec(spec.l_max, spec.nu_max, max_degree=max_degree, covariants=(most + 1,))
    assert not any(covariant_dimension(beyond, nu, most + 1) for nu in orders)


@pytest.mark.parametrize(
    "spec", [(12, 4), (5, 5, "complete", "per_degree"), (20, 3, "complete", "per_degree"), (2, 8)], ids=str
)
def test_infeasible_spec_is_refused_before_any_work(spec):
    with pytest.raises(SpecError, match="--force"):
        refuse_infeasible(BasisSpec.create(*spec))


def test_every_field_that_is_not_default_is_in_the_name():
    assert BasisSpec.create(4, 4).name == "l4_nu4_complete"
    assert BasisSpec.create((6, 6, 4, 2), 4, "complete", "per_degree", 9).name == "l6x6x4x2_nu4_complete_perdegree_deg9"


def test_radial_makes_no_difference_to_the_published_set():
    assert BasisSpec.create(3, 3, "cheng2024", "per_degree") == BasisSpec.create(3, 3, "cheng2024", "shared")


def test_a_bound_that_bounds_nothing_is_dropped():
    assert BasisSpec.create(3, 3, max_degree=9).max_degree is None
    assert BasisSpec.create(3, 3, max_degree=8).max_degree == 8


def test_json_round_trip():
    spec = BasisSpec.create((6, 4, 2), 3, "connected", "per_degree", 7)
    assert BasisSpec.from_json(spec.to_json()) == spec
