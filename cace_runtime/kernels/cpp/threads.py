"""How many threads evaluate a structure: by its size and the potential's, at most as many as torch may use.

A second thread has to be woken several times in an evaluation and told what to do. That is lost on a molecule; where
there is more work the kernels measure themselves whether sharing it pays (``team.cpp`` of basisgen's backend ``cpp``).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from cace_runtime.config import ModelConfig
from cace_runtime.potential.tensor_sum import paths_of

# Multiply-adds that a thread must find to do: about half a millisecond, in which waking it (some 20 µs a time) is lost.
LEAST_WORK = 1e7

# Evaluations that a gradient with respect to the weights is worth: both passes on numbers with a derivative.
OF_A_GRADIENT = 4


@dataclass(frozen=True, slots=True)
class Work:
    """Multiply-adds of one evaluation with forces, roughly.

    Attributes:
        per_edge: sums over neighbours, their two reverse sums.
        per_atom: mixing, symmetriser's readout, both forwards and back.
    """

    per_edge: float
    per_atom: float

    @classmethod
    def of(cls, config: ModelConfig, n_lvectors: int, n_features: int) -> Work:
        """Of a potential whose basis has these numbers of components and features."""
        n_mixed = config.n_channels * config.n_radial
        columns: list[float] = [config.n_bessel * config.n_senders]  # of the sums over neighbours, by layer
        heads = [(output.hidden or (1,))[0] for output in (config.readout, *config.outputs)]
        for message in config.messages:
            feature = message.feature
            if feature is not None:
                per_channel = feature.per_channel and config.mixing is None
                columns.append(config.n_bessel * (config.n_channels if per_channel else config.n_senders))
                heads.append((*feature.hidden, 1)[0])
            if message.exponential:
                columns.append(n_mixed)
            if message.tensor is not None:  # a path's functions are mixed, and some 5 numbers of it coupled
                n_paths = len(paths_of(message.tensor.degrees, config.basis.l_top))
                columns.append(n_mixed * n_paths * (config.n_bessel + 5) / n_lvectors)
                heads.append((*message.tensor.hidden, n_mixed)[0])
        layers = len(config.messages) + 1
        mixing = layers * n_lvectors * config.n_bessel * n_mixed
        return cls(3.0 * n_lvectors * sum(columns), 2.0 * (mixing + config.n_read(n_features) * sum(heads)))

    def told(self, n_atoms: int, n_edges: int) -> str:
        """The same in words."""
        most, n = torch.get_num_threads(), self.threads(n_atoms, n_edges)
        if n == most:
            return f"threads: {n}"
        return f"threads: {n} of {most}, {n_atoms} atoms have no work for more"

    def threads(self, n_atoms: int, n_edges: int, factor: float = 1.0) -> int:
        """How many threads to use for a structure of this size, or for something ``factor`` times as much work."""
        work = factor * (self.per_atom * n_atoms + self.per_edge * n_edges)
        return max(1, min(torch.get_num_threads(), int(work / LEAST_WORK)))
