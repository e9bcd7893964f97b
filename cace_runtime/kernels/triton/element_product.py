"""Products with a matrix of the atom's element: which kernel, on which tiles."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor


class ElementProduct(NamedTuple):
    """Matrices, one for each element or one for all, and one for each degree or one for all.

    Attributes:
        forth: [z, d, in, out].
        back: the same transposed, [z, d, out, in].
    """

    forth: Tensor
    back: Tensor


class AtomsByElement(NamedTuple):
    """Atoms in order of their elements, and these, int32 [N]."""

    order: Tensor
    elements: Tensor

    @classmethod
    def of(cls, species: Tensor) -> AtomsByElement:
        """Of rows of the model's elements [N]; nothing waits for the device."""
        elements, order = torch.sort(species, stable=True)
        return cls(order.int(), elements.int())


class ElementProducts:
    """The kernel for one config.

    Args:
        interpreted: whether Triton's interpreter runs it.
    """

    def __init__(self, interpreted: bool) -> None:
        from cace_runtime.kernels.triton.jit import element_products

        self._kernels, self._interpreted = element_products, interpreted

    def forth(
        self, x: Tensor, weights: ElementProduct, atoms: AtomsByElement | None, base: Tensor | None = None
    ) -> Tensor:
        """``x W`` of each atom, [N, l, in] -> [N, l, out], added to ``base``.

        Args:
            x: one row per component; of A, where there is a matrix for each degree.
            weights: the matrices.
            atoms: by element, where there is a matrix for each.
            base: [N, l, out].
        """
        return self._of(x, weights.forth, atoms, base)

    def back(self, x: Tensor, weights: ElementProduct, atoms: AtomsByElement | None) -> Tensor:
        """``x W^T`` of each atom, [N, l, out] -> [N, l, in]."""
        return self._of(x, weights.back, atoms, None)

    def _of(self, x: Tensor, matrices: Tensor, atoms: AtomsByElement | None, base: Tensor | None) -> Tensor:
        n_atoms, n_components, n_inputs = x.shape
        n_elements, n_degrees, _, n_outputs = matrices.shape
        if n_elements == n_degrees == 1:
            out = x @ matrices[0, 0]
            return out if base is None else out.add_(base)
        out = x.new_empty(n_atoms, n_components, n_outputs)
        by_element = n_elements > 1
        assert atoms is not None or not by_element  # a config with such weights has its atoms by element
        order, elements = (matrices, matrices) if atoms is None else atoms
        tile = self._tile(n_inputs, n_outputs)
        most = n_components if n_degrees == 1 else n_degrees * (n_degrees + 1) // 2
        grid = (-(-n_atoms * most // tile["ROWS"]), n_degrees, -(-n_outputs // tile["OUTPUTS"]))
        self._kernels.element_products[grid](
            x.contiguous(), order, elements, matrices, out if base is None else base, out, n_atoms, n_inputs,
            n_components, n_degrees, n_outputs, BY_ELEMENT=by_element, ADD=base is not None, **tile,
            enable_fp_fusion=True,
        )  # fmt: skip
        return out

    def _tile(self, n_inputs: int, n_outputs: int) -> dict[str, int]:
        """Powers of two; the interpreter is the faster the larger they are."""

        def at_most(n: int, most: int) -> int:
            return min(max(16, 1 << (n - 1).bit_length()), most)

        rows, most = (256, 1024) if self._interpreted else (32, 32)
        return {"ROWS": rows, "INPUTS": at_most(n_inputs, most), "OUTPUTS": at_most(n_outputs, 2 * most)}
