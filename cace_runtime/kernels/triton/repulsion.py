"""The repulsion of nuclei that come close, on the device, added to what a network gave: no autograd, nothing read back.

The equations are those of :class:`cace_runtime.potential.terms.zbl.ZBL`, in ``jit/repulsion.py``.
"""

from __future__ import annotations

import torch
from torch import Tensor

from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.potential.terms.zbl import SCREENING, constants_of_pairs


class Repulsion:
    """One term of one potential; it has no weights.

    Args:
        part: its settings.
        model: the potential's.
        device: of all tensors.
        interpreted: whether Triton's interpreter runs the kernel.
    """

    def __init__(self, part: ZBLConfig, model: ModelConfig, device: torch.device, interpreted: bool) -> None:
        from cace_runtime.kernels.triton.jit import repulsion

        self._kernel = repulsion.repel
        self._pairs = torch.tensor(constants_of_pairs(part, model), device=device)
        self._screening = torch.tensor(SCREENING, dtype=torch.float64, device=device)
        self._sizes = {"N_ELEMENTS": len(model.elements), "N_SCREENING": len(SCREENING)}
        self._sizes["EDGES"] = 64 if interpreted else 32

    def add(
        self,
        positions: Tensor,
        species: Tensor,
        edges: DeviceEdges,
        energies: Tensor,
        forces: Tensor,
        virials: Tensor,
    ) -> None:
        """Adds to energies [N] (eV), forces [N, 3] (eV/Å) and virials [N, 6] (eV) by atom, float64 and contiguous.

        Args:
            positions: [N, 3] (Å).
            species: rows of the model's elements, integers [N].
            edges: the neighbour list.
        """
        self._kernel[(edges.n_atoms,)](
            positions.contiguous(), species.contiguous(), edges.first, edges.sender, edges.offset.contiguous(),
            self._pairs, self._screening, energies, forces, virials, **self._sizes,
            enable_fp_fusion=True, num_warps=1,
        )  # fmt: skip
