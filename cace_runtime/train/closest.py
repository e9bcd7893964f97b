"""When closest distances are measured on training data, and which structures may not be trained on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.potential.closest_pairs import nearest_pairs
from cace_runtime.train.samples import Sample


def wants_closest(config: ModelConfig) -> bool:
    """Whether a repulsion stands where closest distances are, which are not given."""
    at_closest = any(isinstance(term, ZBLConfig) and term.inner is None for term in config.terms)
    return at_closest and not config.closest_distances


def refuse_closer(samples: Sequence[Sample], config: ModelConfig) -> None:
    """Raises ValueError where a structure has a pair of which the network would not see how close it is."""
    for sample in samples:
        nearest = nearest_pairs([sample.atoms], config)
        i, j = np.unravel_index(np.argmin(nearest - config.table_of_closest[..., 1]), nearest.shape)
        outer = config.table_of_closest[i, j, 1]
        if nearest[i, j] < outer:
            pair = f"{config.symbols[i]}-{config.symbols[j]}"
            raise ValueError(
                f"{sample.origin}: its closest {pair} is {nearest[i, j]:.3f} Å, but the network does not see distances "
                f"of {pair} below {outer:g} Å (closest_distances). Leave them out, to have them measured, or lower them"
            )
