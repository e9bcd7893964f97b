"""The numbers of REFERENCE section 2 and of the table in DESIGN section 1, which the literature also gives."""

import numpy as np
import pytest

from basisgen.mathematics.finite_field import rank
from basisgen.mathematics.molien import block_dimension, blocks, order_dimension
from basisgen.mathematics.multigraph import connected_multigraphs_of, multigraphs_of
from basisgen.mathematics.points import PolarisedBlock
from basisgen.pages.table import n_connected
from basisgen.selection.published import published_count
from basisgen.spec import BasisSpec

PUBLISHED = {1: (1, 1, 0, 0, 0), 2: (1, 2, 1, 0, 0), 3: (1, 3, 2, 1, 0), 4: (1, 4, 4, 4, 0), 5: (1, 5, 6, 10, 3)}
PUBLISHED[6] = (1, 6, 9, 20)
CONNECTED = {
    1: (1, 0, 0, 0),
    2: (2, 2, 2, 2),
    3: (3, 4, 12, 22),
    4: (4, 9, 37, 146),
    5: (5, 14, 93, 602),
    6: (6, 23, 203, 2126),
}
DIMENSION = {
    1: (1, 2, 2, 3, 3),
    2: (1, 3, 5, 9, 13),
    3: (1, 4, 8, 23, 45),
    4: (1, 5, 14, 51, 154),
    5: (1, 6, 20, 102, 432),
    6: (1, 7, 30, 193, 1132),
}
PRIMITIVE_SHARED = {
    1: (1, 1, 0, 0, 0),
    2: (1, 2, 2, 1, 0),
    3: (1, 3, 4, 9, 10),
    4: (1, 4, 9, 27, 67),
    5: (1, 5, 14, 67, 260),
    6: (1, 6, 23, 142, 801),
}
PRIMITIVE_PER_DEGREE = {
    1: (1, 1, 0, 0),
    2: (2, 2, 2, 1),
    3: (2, 5, 7, 19),
    4: (3, 8, 25, 90),
    5: (3, 14, 61, 428),
    6: (4, 20, 143, 1404),
}


@pytest.mark.parametrize("l_max", range(1, 7))
def test_published_counts(l_max):
    spec = BasisSpec.create(l_max, 5)
    assert tuple(published_count(spec, nu) for nu in range(1, len(PUBLISHED[l_max]) + 1)) == PUBLISHED[l_max]


@pytest.mark.whole
@pytest.mark.parametrize("l_max", range(1, 7))
def test_connected_loop_free_graphs(l_max):
    spec = BasisSpec.create(l_max, 5)
    assert tuple(n_connected(spec, nu) for nu in range(2, 6)) == CONNECTED[l_max]


@pytest.mark.parametrize("l_max", range(1, 7))
def test_molien_dimensions_with_a0(l_max):
    spec = BasisSpec.create(l_max, 5)
    assert tuple(order_dimension(spec, nu) for nu in range(1, 6)) == DIMENSION[l_max]


def _primitive(spec, nu):
    """Dimension less the rank of all disconnected graphs; the connected ones must fill it up."""
    loops = spec.radial == "per_degree"
    total = 0
    for degrees in blocks(spec, nu):
        dimension = block_dimension(degrees, spec.radial)
        points = PolarisedBlock(degrees, dimension + 3, spec.radial)
        graphs = multigraphs_of(degrees, loops)
        rows = [points.graph(g) for g in graphs if not g.is_connected]
        products = rank(np.array(rows)) if rows else 0
        rows += [points.graph(g) for g in connected_multigraphs_of(degrees, loops)]
        assert rank(np.array(rows)) == dimension, degrees
        total += dimension - products
    return total


@pytest.mark.whole
@pytest.mark.parametrize("l_max", range(1, 7))
def test_primitive_counts_shared(l_max):
    spec = BasisSpec.create(l_max, 5)
    assert tuple(_primitive(spec, nu) for nu in range(1, 6)) == PRIMITIVE_SHARED[l_max]


@pytest.mark.whole
@pytest.mark.parametrize("l_max", range(1, 7))
def test_primitive_counts_per_degree(l_max):
    spec = BasisSpec.create(l_max, 4, "complete", "per_degree")
    assert tuple(_primitive(spec, nu) for nu in range(1, 5)) == PRIMITIVE_PER_DEGREE[l_max]
