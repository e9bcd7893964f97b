"""What the words and symbols say is what the polynomials are."""

import re
from collections import Counter
from itertools import product
from math import prod

import numpy as np
import pytest

from basisgen.mathematics.angular import lvectors_up_to
from basisgen.mathematics.expand import expand
from basisgen.mathematics.formula import feature_formula
from basisgen.mathematics.invariant import Invariant
from basisgen.mathematics.multigraph import from_edges, path
from basisgen.pages.explain import UnknownFeature, angular_sum, explain, meaning, shapes
from basisgen.selection import select
from basisgen.spec import BasisSpec

SPECS = {
    "cheng2024 (4,4)": BasisSpec.create(4, 4, "cheng2024"),
    "complete (4,4)": BasisSpec.create(4, 4),
    "complete per_degree (3,3)": BasisSpec.create(3, 3, radial="per_degree"),
}
#: Neighbours, as integer vectors of no particular length: cosines become dot products, and everything is exact.
VECTORS = np.array([(1, 0, 0), (1, -2, 1), (0, 1, 3)])


@pytest.fixture(scope="module", params=SPECS.values(), ids=SPECS)
def features(request):
    return select(request.param).basis.features


def value(feature):
    """The feature's polynomial on the moments of VECTORS."""
    top = max(feature.degrees)
    moments = [sum(int(np.prod(v ** np.array(l))) for v in VECTORS) for l in lvectors_up_to(top)]
    return sum(c * prod(moments[k] for k in m) for m, c in expand(feature).to_dict().items())


def parts(text):
    """(coefficient, rest) of every summand."""
    signed = text.replace(" - ", " + -").split(" + ")
    for part in signed:
        match = re.fullmatch(r"(-?)(?:(\d+) )?(.*)", part)
        yield int(match[1] + (match[2] or "1")), match[3]


def test_the_formula_read_as_index_notation_gives_the_feature(features):
    def tensor(rank):
        total = np.zeros((3,) * rank, dtype=object)
        for v in VECTORS:
            power = np.array(1, dtype=object)
            for _ in range(rank):
                power = np.multiply.outer(power, v.astype(object))
            total = total + power
        return np.array(total).astype(np.int64)

    for feature in features:
        total = 0
        for c, text in parts(feature_formula(feature)):
            indices = [factor.removeprefix("A").removeprefix("_") for factor in text.split(" ")]
            assert [len(i) for i in indices] == list(feature.degrees)
            assert set(Counter("".join(indices)).values()) <= {2}
            total += c * int(np.einsum(",".join(indices) + "->", *(tensor(len(i)) for i in indices), optimize=True))
        assert total == value(feature), feature.name


def test_the_cosine_sum_over_tuples_of_neighbours_gives_the_feature(features):
    for feature in features:
        if feature.nu == 1 or any(g.has_loops for _, g in feature.graphs):
            continue  # lengths count there, and these vectors have lengths
        total = 0
        for c, text in parts(angular_sum(feature)):
            factors = re.findall(r"\(r(\d)·r(\d)\)(?:\^(\d))?", text)
            for r in product(VECTORS, repeat=feature.nu):
                total += c * prod(int(r[int(i) - 1] @ r[int(j) - 1]) ** int(m or 1) for i, j, m in factors)
        assert total == value(feature), feature.name


def test_signs_of_combinations_are_written_as_signs():
    feature = Invariant("B3_1", (1, 1, 2), ((-1, path(1, 1)), (-2, path(1, 1)), (1, path(1, 1))))
    assert angular_sum(feature) == "-(r1·r2) (r2·r3) - 2 (r1·r2) (r2·r3) + (r1·r2) (r2·r3)"
    assert shapes(feature) == "-path - 2 × path + path"


def test_shapes_tell_graphs_of_four_nodes_and_traces_apart():
    square = ((0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 3, 1))
    graphs = {
        "path": path(1, 1, 1),
        "square": from_edges(4, square),
        "square with a diagonal": from_edges(4, (*square, (0, 2, 1))),
        "complete graph": from_edges(4, (*square, (0, 2, 1), (1, 3, 1))),
        "triangle with a tail": from_edges(4, ((0, 1, 1), (0, 2, 1), (1, 2, 1), (2, 3, 1))),
        "star": from_edges(4, ((0, 3, 1), (1, 3, 1), (2, 3, 1))),
        "bond with traces": from_edges(2, ((0, 1, 1), (1, 1, 2))),
        "trace": from_edges(1, ((0, 0, 2),)),
    }
    for name, graph in graphs.items():
        assert shapes(Invariant("B", graph.degrees, ((1, graph),))) == name


def test_per_degree_radial_functions_are_named():
    trace = Invariant("B1_2", (2,), ((1, from_edges(1, ((0, 0, 1),))),))
    assert meaning(trace, "per_degree").endswith("radial function of degree 2.")
    assert "degree" not in meaning(Invariant("B2_1", (1, 1), ((1, path(1)),)), "shared")


def test_a_feature_is_found_whatever_the_case_and_others_are_listed():
    spec = BasisSpec.create(3, 3)
    lines = list(explain(spec, "b3_3"))
    assert lines[0] == "B3_3 of l3_nu3_complete"
    assert "A_ij A_ik A_jk" in lines[1]
    assert "(r1·r2) (r1·r3) (r2·r3) over triples of neighbours" in lines[-1]
    with pytest.raises(UnknownFeature, match=r"no feature 'B3_9'.*B1_1\.\.B1_1, B2_1\.\.B2_3, B3_1\.\.B3_4"):
        list(explain(spec, "B3_9"))


def test_a_trace_is_drawn_in_words():
    lines = list(explain(BasisSpec.create(4, 2, radial="per_degree"), "B1_3"))
    assert "graph     1 × [A4a traced 2 times]" in lines


def test_a_tensor_is_explained_with_its_free_indices_graph_and_what_its_traces_are():
    spec = BasisSpec.create(3, 2, covariants=(1, 2, 3))
    vector, matrix, cubic = (list(explain(spec, name)) for name in ("c1_2", "C2_4", "C3_1"))
    assert vector[0] == "C1_2 of l3_nu2_complete_k1k2k3"
    assert "free      i: the indices of the tensor" in vector and "race" not in vector[-1]
    assert "formula   sym(ij) A_ik A_jk" in matrix
    assert "free      i, j, averaged over their orders: the indices of the tensor" in matrix
    assert "graph     1 × [A2a — A2b  A2a — X2  A2b — X2]" in matrix
    assert matrix[-1].endswith("Its trace is an invariant; the traceless part turns as degree 2 alone.")
    assert cubic[-1].endswith("traces are covariants of lower degree; the traceless part turns as degree 3 alone.")
    with pytest.raises(UnknownFeature, match=r"C1_1\.\.C1_3, C2_1\.\.C2_5, C3_1\.\.C3_3"):
        list(explain(spec, "C4_1"))
