"""A basis: sums over neighbours, receiver factor, radial mixing.

The receiver's embedding does not depend on the neighbour and is multiplied in after the sum; so is the mixing.
"""

from __future__ import annotations

from torch import Tensor, nn

from cace_runtime.config import ModelConfig
from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.mixing import FreeMixing
from cace_runtime.potential.operators import Operators
from cace_runtime.potential.per_element import ByElement
from cace_runtime.potential.radial import RadialMixing


def with_receiver(moments: Tensor, receiver: Tensor, per_channel: bool = False) -> Tensor:
    """Multiplies the receiver's embedding into the moments.

    Args:
        moments: [l, a, ñ, N], or [l, (a b), ñ, N] with ``per_channel``.
        receiver: theta_receiver of each atom, [N, b].
        per_channel: whether the moments are already resolved by b.

    Returns:
        [l, (a b), ñ, N].
    """
    n_rows, n_left, n_bessel, n_atoms = moments.shape
    n_embedding = receiver.shape[1]
    shape = (n_rows, n_left // n_embedding, n_embedding) if per_channel else (n_rows, n_left, 1)
    product = moments.view(*shape, n_bessel, n_atoms) * receiver.t().contiguous()[:, None, :]
    return product.reshape(n_rows, -1, n_bessel, n_atoms)


class ABasis(nn.Module):
    """``A_{l,c,n,i}`` of the bare atoms: moments with sender embeddings, receiver factor, mixing; or moments, mixing.

    Rows l come first and atoms last: [l, c, n, N], the layout that the symmetriser reads row by row.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.mixing: RadialMixing | FreeMixing
        if config.mixing is None:
            self.mixing = RadialMixing(
                config.basis.l_top, config.n_weight_degrees, config.n_channels, config.n_radial, config.n_bessel
            )
        else:
            self.mixing = FreeMixing(config)

    def forward(
        self,
        edges: EdgeBasis,
        sender: Tensor,
        receiver: Tensor,
        operators: Operators,
        elements: ByElement | None = None,
    ) -> Tensor:
        """Embeddings of each atom as sender [N, a] and as receiver [N, b] -> A [l, c, n, N]."""
        moments = operators.moments(edges, sender[:, None, :])
        if isinstance(self.mixing, FreeMixing):
            return self.mixing(moments, elements)
        return self.mixing(with_receiver(moments, receiver))
