"""The latent Ewald energy in closed form, with its first derivatives: no autograd in a step of dynamics.

The equations, and what is periodic, are those of :class:`cace_runtime.potential.terms.latent_ewald.LatentEwald`.
"""

from __future__ import annotations

import math

import numpy as np
import torch

from cace_runtime.config import LatentEwaldConfig, ModelConfig
from cace_runtime.kernels.cpp.ewald import CompiledEwald, EwaldLibrary, EwaldResult, pair_sum
from cace_runtime.kernels.cpp.mesh import MeshEwald, mesh_is_faster
from cace_runtime.neighborhood.checks import StructureError


class CompiledLatentEwald:
    """One term of one potential. One call at a time.

    Args:
        part: its settings.
        model: of the potential, which says where its charges stand among the outputs.
        library: the kernels.
    """

    def __init__(self, part: LatentEwaldConfig, model: ModelConfig, library: EwaldLibrary) -> None:
        self.part, self.library = part, library
        names = [output.name for output in model.outputs]
        self.columns = [1 + names.index(name) for name in part.charges]
        first, last = self.columns[0], self.columns[-1]
        in_a_row = self.columns == list(range(first, last + 1))
        self.place: slice | list[int] = (
            slice(first, last + 1) if in_a_row else self.columns
        )  # no list: in half the time
        self._ewald = CompiledEwald(library, part.sigma, part.dl, len(self.columns))
        self._mesh = MeshEwald(library, part.sigma, len(self.columns))
        self._chosen: tuple[np.ndarray, int, CompiledEwald | MeshEwald] = (np.empty(0), 0, self._ewald)

    def evaluate(
        self, outputs: np.ndarray, positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray, kept: np.ndarray
    ) -> EwaldResult:
        """Of one structure.

        Args:
            outputs: of the network, float64 [N, K].
            positions: float64 [N, 3] (Å).
            cell: rows [3, 3] (Å).
            pbc: along which of them it is periodic [3].
            kept: the cell [3, 3] (Å) whose whole numbers n the waves have.

        Returns:
            In eV; the potentials are derivatives with respect to the charges, which are ``columns`` of the outputs.

        Raises:
            StructureError: it is periodic in one or two directions.
        """
        part, n_threads = self.part, torch.get_num_threads()
        charges = outputs[:, self.place]
        if pbc.all():
            found = self._for(kept, len(positions)).evaluate(charges, positions, cell, part.norm, n_threads)
            selves = -part.self_terms if part.remove_self_interaction else 0
        else:
            try:
                part.check_periodicity(pbc.tolist())
            except ValueError as error:
                raise StructureError(str(error)) from None
            found = pair_sum(self.library, charges, positions, part.sigma, part.epsilon, part.norm, n_threads)
            selves = 0 if part.remove_self_interaction else 1
        factor = selves * part.norm / (part.sigma * (2 * math.pi) ** 1.5)
        if factor == 0:
            return found
        energy = found.energy + factor * float(np.einsum("nc,nc->", charges, charges))
        return EwaldResult(energy, found.potentials + 2 * factor * charges, found.forces, found.virial)

    def _for(self, kept: np.ndarray, n_atoms: int) -> CompiledEwald | MeshEwald:
        """Who evaluates the sum over the waves of this cell fastest."""
        cell, n, chosen = self._chosen
        if n != n_atoms or not np.array_equal(cell, kept):
            self._ewald.keep(kept)
            indices, inside = self._ewald.indices()
            chosen = self._ewald
            if mesh_is_faster(n_atoms, indices[inside]):
                self._mesh.keep(kept, indices[inside])
                chosen = self._mesh
            self._chosen = (kept.copy(), n_atoms, chosen)
        return chosen
