"""Traces of covariants as combinations of graphs; tensors that are made from their trace, or are made to be one."""

import numpy as np
import pytest

from basisgen.mathematics.angular import add, lvectors_of_degree
from basisgen.mathematics.covariant import Covariant, traced
from basisgen.mathematics.invariant import Invariant
from basisgen.mathematics.recipe import graphs_of
from basisgen.schedule.traces import worthwhile_traces
from basisgen.selection import select
from basisgen.spec import BasisSpec

from .direct import feature_value
from .test_covariants import open_contraction

SQUARES = ((2, 0, 0), (0, 2, 0), (0, 0, 2))
SPECS = [
    (3, 3, "complete", "per_degree", None, (1, 2)),
    (3, 3, "complete", "shared", None, (1, 2)),
    (2, 3, "complete", "per_degree", None, (1, 2, 3, 4)),
]


@pytest.fixture(scope="module", params=SPECS, ids=lambda s: BasisSpec.create(*s).name)
def selection(request):
    return select(BasisSpec.create(*request.param))


def test_the_trace_of_a_covariant_is_the_sum_of_its_components(selection):
    rng = np.random.default_rng(0)
    a = [int(x) for x in rng.integers(-9, 10, len(selection.basis.lvectors))]
    moments = dict(zip(selection.basis.lvectors, a, strict=True))
    for covariant in (c for c in selection.basis.covariants if 2 <= c.degree <= 3):
        graphs = tuple((c, g) for g, c in traced(covariant.graphs, covariant.degree).items())
        for d in lvectors_of_degree(covariant.degree - 2):
            expected = sum(open_contraction(covariant, a, add(d, square)) for square in SQUARES)
            if covariant.degree == 2:
                found = feature_value(Invariant("trace", covariant.degrees, graphs), moments) if graphs else 0
            else:
                found = open_contraction(Covariant("trace", 1, covariant.degrees, graphs), a, d)
            assert found == expected, (covariant.name, d)


def test_what_is_made_as_a_trace_is_one(selection):
    traces = worthwhile_traces(selection)
    assert traces
    for lower, trace in traces.items():
        assert trace.upper.rank == lower.rank + 2
        whole = traced(graphs_of(trace.upper), trace.upper.rank)
        assert whole == {g: trace.times * c for c, g in graphs_of(lower)}
        assert all(c % trace.common == 0 for c, _ in graphs_of(lower))
