"""How much work an evaluation is, counted from the sizes of a potential: operations, and bytes that have to move.

Both are of the formulation that the kernels use (sender factors inside the sums over neighbours, receiver factors and
radial mixing after them, closed-form reverse), once forward and once back. A multiplication and an addition are one
operation each. Bytes are what must cross the memory even if every pass keeps all it can on chip: the list for each pass
over edges, moments, B and messages written once and read by each pass that needs them; features that neighbours gather
are counted once per atom.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from cace_runtime import CACEModel
from cace_runtime.bases.of_config import coupling_of
from cace_runtime.config import TensorMessageConfig

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
    bessel, radial, senders, channels = config.n_bessel, config.n_radial, config.n_senders, config.n_channels
    b = config.n_read(model.n_features)
    forward, backward = symmetriser_operations(model)
    layers = 1 + len(config.messages)

    edge_functions = n_l + 3 * bessel + 10
    moments = 2 * n_l * bessel * senders
    mixing = 2 * n_l * bessel * radial * (senders if config.mixing else channels)
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
        if message.tensor is not None:
            more = of_tensors(message.tensor, model, b)
            operations += neighbors * more.per_neighbor + more.per_atom
            moved += 2 * listed * LISTED + REAL * (4 * more.n_sent + 3 * n_l) * radial * channels
        if message.exponential:
            operations += 3 * neighbors * 2 * n_l * radial * channels
            moved += REAL * 3 * n_l * radial * channels
        if message.memory:
            operations += 2 * 2 * n_l * radial * channels
    return Work(operations, moved)


class OfTensors(NamedTuple):
    """Operations of a tensor message; scalars and components of tensors that are sent."""

    per_neighbor: int
    per_atom: int
    n_sent: int


def of_tensors(tensor: TensorMessageConfig, model: CACEModel, n_read: int) -> OfTensors:
    """Once forward and once back; ``n_read`` are the numbers that networks of the invariants read."""
    config = model.config
    channels = config.n_radial * config.n_channels
    coupling = coupling_of(config.basis.l_top, (0, *tensor.degrees))
    forward, backward = stated_operations(coupling.path, "edge")
    base = tensor.radial_hidden[-1] if tensor.radial_hidden else config.n_bessel
    # Radial functions on the way there; they and their slopes on the way back.
    per_neighbor = 2 * channels * (3 * len(coupling.paths) * base + forward + backward)
    per_atom = 2 * 2 * n_read * channels
    for degree in tensor.degrees:
        kinds = 1 + (config.basis.l_top - degree) // 2
        if tensor.tensors == "covariants":
            kinds = sum(c["degree"] == degree for c in model.basis.covariants)
        per_atom += 2 * 2 * (degree + 1) * (degree + 2) // 2 * kinds * channels**2
        if tensor.coefficients == "network":
            per_atom += 2 * 2 * n_read * kinds * channels
    return OfTensors(per_neighbor, per_atom, sum((k + 1) * (k + 2) // 2 for k in coupling.spec["degrees"]))


def symmetriser_operations(model: CACEModel) -> tuple[int, int]:
    """Per atom and channel, forward and backward."""
    return stated_operations(model.basis.path, "atom")


def stated_operations(module: Path, of: str) -> tuple[int, int]:
    """Those per channel of an atom or an edge, forward and backward, as a generated module states them."""
    text = module.read_text(encoding="utf-8")
    found = re.search(rf"Operations per {of} and channel: forward (\d+), backward (\d+)", text)
    return int(found[1]), int(found[2])
