"""What a potential's file knows about how wrong the potential is: directions of its last layers' weights.

The covariance C of these weights w (:mod:`cace_runtime.train.last_layer_covariance`) is kept as M vectors s_m with
``C = sum_m s_m s_m'``, or, where there are more weights than vectors, as M of which that sum has the mean C. Whatever
is linear in w, as ``E = phi . w``, has the variance ``phi' C phi = sum_m (phi . s_m)²``: the sum of squares of what the
potential says with s_m in the place of w.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor

from cace_runtime.files.checkpoint_header import UncertaintyFactors
from cace_runtime.files.spread import Spread


@dataclass(frozen=True, slots=True, eq=False)
class Uncertainty:
    """Of one potential.

    Attributes:
        factors: by which standard deviations of energies and forces are multiplied, as validation structures ask.
        directions: s_m, by the name of the weights that they belong to, [M, *shape of the weights].
    """

    factors: UncertaintyFactors
    directions: dict[str, Tensor]

    def __len__(self) -> int:
        return self.factors.directions


def outside(spreads: Sequence[Spread], factors: UncertaintyFactors) -> str:
    """A warning about structures that lie outside of what was fitted, or an empty string.

    Args:
        spreads: of structures.
        factors: of the potential's uncertainty.
    """
    beyond = [number for number, spread in enumerate(spreads) if factors.is_outside(spread.largest)]
    if not beyond:
        return ""
    worst = max(beyond, key=lambda number: spreads[number].largest)
    return (
        f"{len(beyond)} of {len(spreads)} structures lie outside of what was fitted: there the spread about a force is "
        f"at most {1e3 * factors.fitted:.0f} meV/Å, here up to {1e3 * spreads[worst].largest:.0f} (number {worst})"
    )
