"""The potentials that are timed are those of the guide."""

from cace_runtime.linear.channels import MAX_COLUMNS
from tests.bench.bench_accuracy_and_cost import MOLECULES, OURS, linear, potential


def test_potentials_of_the_table_can_be_built():
    for name in MOLECULES:
        assert 0 < linear(name).config.n_radial <= MAX_COLUMNS
        kinds = {kind: potential(kind, name).config for kind in OURS}
        assert not any(layer.tensor for layer in kinds["scalar messages"].messages)
        assert all(layer.tensor for layer in kinds["tensor messages"].messages)
