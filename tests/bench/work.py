"""How much work an evaluation is, counted from the sizes of a potential: operations, and bytes that have to move.

Both are of the formulation that the kernels use (sender factors inside the sums over neighbours, receiver factors and
radial mixing after them, closed-form reverse), once forward and once back. A multiplication and an addition are one
operation each. Bytes are what must cross the memory even if every pass keeps all it can on chip: the list for each pass
over edges, moments, B and messages written once and read by each pass that needs them; features that neighbours gather
are counted once per atom.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cace_runtime import CACEModel

REAL = 4  # bytes, float32
LISTED = 4 + 3 * 8  # bytes of a pair: sender, offset in float64


class Work(NamedTuple):
    """Per atom and evaluation of energy and forces."""

    operations: float
    bytes: float


def work_per_atom(model: CACEModel, neighbors: float, listed: float) -> Work:
    """Counts for a potential.

    Args:
        model: whose sizes count.
        neighbors: within the cutoff, per atom.
        listed: within the cutoff and the skin, per atom.
    """
    config, n_l = model.config, len(model.basis.lvectors)
    bessel, radial, senders, channels = config.n_bessel, config.n_radial, config.n_embedding, config.n_channels
    b = model.n_features * radial * channels
    forward, backward = symmetriser_operations(model)
    layers = 1 + len(config.messages)

    edge_functions = n_l + 3 * bessel + 10
    moments = 2 * n_l * bessel * senders
    mixing = 2 * n_l * bessel * radial * channels
    operations = 2 * neighbors * (2 * edge_functions + moments) + 2 * mixing
    operations += layers * radial * channels * (forward + backward)
    operations += 2 * 2 * layers * b * (sum(config.readout.hidden[:1]) + config.readout.linear)
    moved = 2 * listed * LISTED + 3 * n_l * bessel * senders * REAL + 2 * layers * b * REAL
    for message in config.messages:
        if message.feature is not None:
            degrees = config.basis.l_top + 1
            # Forward; back with respect to the edge functions, and with respect to what the sender brings.
            operations += 3 * neighbors * 2 * n_l * bessel * channels + 2 * mixing + 2 * 2 * b * channels * degrees
            moved += 2 * listed * (LISTED + 4) + REAL * (3 * n_l * bessel * channels + 4 * degrees * channels)
        if message.exponential:
            operations += 3 * neighbors * 2 * n_l * radial * channels
            moved += REAL * 3 * n_l * radial * channels
        if message.memory:
            operations += 2 * 2 * n_l * radial * channels
    return Work(operations, moved)


def symmetriser_operations(model: CACEModel) -> tuple[int, int]:
    """Per atom and channel, forward and backward, as the generated module states them."""
    text = model.basis.path.read_text(encoding="utf-8")
    found = re.search(r"Operations per atom and channel: forward (\d+), backward (\d+)", text)
    return int(found[1]), int(found[2])
