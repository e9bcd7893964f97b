"""Takes a model's numbers by name, in the precision and place of the kernels, and notes which were taken."""

from __future__ import annotations

import torch
from torch import Tensor

from cace_runtime.kernels.triton.element_product import ElementProduct
from cace_runtime.kernels.triton.networks import Linear, Network
from cace_runtime.potential.model import CACEModel


class Reading:
    """A model's numbers.

    Args:
        model: whose.
        dtype, device: of what is put.

    Attributes:
        names: of those that were taken.
    """

    def __init__(self, model: CACEModel, dtype: torch.dtype, device: torch.device) -> None:
        self._state = model.state_dict()
        self.dtype, self.device = dtype, device
        self.names: set[str] = set()

    def __call__(self, name: str) -> Tensor:
        self.names.add(name)
        return self._state[name].detach()

    def __contains__(self, name: str) -> bool:
        return name in self._state

    def put(self, x: Tensor) -> Tensor:
        """A copy for the kernels."""
        return x.to(self.device, self.dtype, copy=True).contiguous()

    def product(self, matrices: Tensor) -> ElementProduct:
        """Matrices [z, d, in, out]."""
        return ElementProduct(self.put(matrices), self.put(matrices.mT))

    def bias(self, layer: str) -> Tensor:
        """Of a linear layer; zeros where it has none."""
        if f"{layer}.bias" in self:
            return self(f"{layer}.bias")
        weight = self(f"{layer}.weight")
        return weight.new_zeros(weight.shape[0] if weight.dim() == 3 else (weight.shape[0], weight.shape[1]))

    def layers(self, name: str, n_layers: int, first: int = 0) -> tuple[Linear, ...]:
        """Linear layers ``name.FIRST``, … of inputs that are no features, which have weights [out, 1, in]."""
        names = [f"{name}.{k}" for k in range(first, n_layers)]
        return tuple(Linear(self.put(self(f"{x}.weight")[:, 0]), self.put(self.bias(x))) for x in names)

    def later_layers(self, network: str) -> tuple[Linear, ...]:
        """Layers of a network of the features after the first."""
        n_layers = 1
        while f"{network}.layers.{n_layers}.weight" in self:
            n_layers += 1
        return self.layers(f"{network}.layers", n_layers, 1)


class Readers:
    """What reads the features of one layer: columns of one product.

    Args:
        read: takes numbers by name.
        layer: of the potential.
        n_features: flattened features, (f c n).
        like: of the model's precision.
    """

    def __init__(self, read: Reading, layer: int, n_features: int, like: Tensor) -> None:
        self._read, self._layer = read, layer
        self._rows = [like.new_empty(1, 0, n_features)]  # of a network that says nothing
        self.n_columns = 0

    def add(self, layer: str, of: int | None = None) -> None:
        """The weights of a linear layer, [out, layers, in] or [elements, out, layers, in].

        Args:
            layer: its name.
            of: which layer of the potential they are of; by default this one.
        """
        weight = self._read(f"{layer}.weight")
        rows = weight[..., self._layer if of is None else of, :]
        self._rows.append(rows if rows.dim() == 3 else rows[None])
        self.n_columns += self._rows[-1].shape[1]

    def network(self, name: str) -> Network:
        """A network of this layer's features alone."""
        first = self.n_columns
        self.add(f"{name}.layers.0", 0)
        return Network(first, self._read.put(self._read.bias(f"{name}.layers.0")), self._read.later_layers(name))

    def product(self) -> ElementProduct:
        """The matrices of all, [z, 1, (f c n), columns]."""
        n_elements = max(len(rows) for rows in self._rows)
        stacked = torch.cat([rows.expand(n_elements, -1, -1) for rows in self._rows], 1)
        return self._read.product(stacked.mT[:, None])
