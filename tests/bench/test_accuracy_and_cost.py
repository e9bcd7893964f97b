"""The potentials that are timed are those of the guide."""

import numpy as np

from cace_runtime.linear.channels import MAX_COLUMNS
from tests.bench.bench_accuracy_and_cost import MOLECULES, OURS, linear, molecule, potential


def test_potentials_of_the_table_can_be_built():
    for name in MOLECULES:
        assert 0 < linear(name).config.n_radial <= MAX_COLUMNS
        kinds = {kind: potential(kind, name).config for kind in OURS}
        assert not any(layer.tensor for layer in kinds["scalar messages"].messages)
        assert all(layer.tensor for layer in kinds["tensor messages"].messages)


def test_copies_do_not_reach_each_other(data_dir):
    one, three = molecule("ethanol"), molecule("ethanol", copies=3)
    distances = three.get_all_distances()
    for k in range(3):
        mine = slice(9 * k, 9 * k + 9)
        assert abs(distances[mine, mine] - one.get_all_distances()).max() < 1e-9
        assert np.delete(distances[mine], np.r_[mine], axis=1).min() > 19
