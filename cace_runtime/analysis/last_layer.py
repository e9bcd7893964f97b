"""How wrong one potential may be: the deviations that the covariance of its last layers gives energies and forces.

found = LastLayerSpread.load("water.safetensors")
found.of_frames(frames)[0].largest  # eV/Å

Each of M directions s_m (:mod:`cace_runtime.files.uncertainty`) is the potential itself with s_m in the place of the
last layers' weights, evaluated by the same kernels: an estimate costs M evaluations, no matter how many weights there
are. Squares are added: ``sum_m E_m²`` is the variance of the energy, ``sum_m F_m²`` that of a force component.

Many structures are evaluated as batches. A single one, which is what dynamics asks about again and again, is evaluated
as one that moves: all directions read one neighbour list that is kept, and each has kernels that hold its weights.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Sequence

import numpy as np
import torch
from ase import Atoms
from torch import Tensor

from cace_runtime import keys
from cace_runtime.analysis.evaluate import batches_of
from cace_runtime.files.checkpoint import load_model, load_uncertainty
from cace_runtime.files.spread import Spread
from cace_runtime.files.uncertainty import Uncertainty
from cace_runtime.kernels.choice import engines_of, new_model
from cace_runtime.kernels.moving import KeptLists, Moving, System
from cace_runtime.potential.model import CACEModel
from cace_runtime.torch_modes import plain_torch

SKIN = 0.5  # Å, of a neighbour list of its own
# Up to so many atoms each direction has kernels of its own, some 20 kB of memory an atom (water, 8 radial functions).
# Beyond, all share those of one: taking other weights is about 1 ms then, which is little beside an evaluation.
MOST_APART = 500


class LastLayerSpread:
    """Calibrated standard deviations of a potential's energies and forces.

    Args:
        model: the potential.
        uncertainty: of its weights.

    Raises:
        ValueError: there are no directions for this potential.
    """

    @plain_torch()
    def __init__(self, model: CACEModel, uncertainty: Uncertainty) -> None:
        self.factors = uncertainty.factors
        self._movings: dict[bool, list[Moving]] = {}
        self._lists: KeptLists | None = None
        bare = _without_constants(model)
        self.directions: list[CACEModel] = []
        for number in range(len(uncertainty)):
            direction = copy.deepcopy(bare)
            direction.load_state_dict(
                {name: values[number].to(model.device, model.dtype) for name, values in uncertainty.directions.items()},
                strict=False,
            )
            self.directions.append(direction)

    @classmethod
    def load(
        cls,
        path: str | os.PathLike[str],
        device: str | torch.device = "cpu",
        dtype: torch.dtype | None = torch.float64,
        backend: str = "auto",
    ) -> LastLayerSpread:
        """Reads a potential's file; arguments and errors as of :func:`cace_runtime.load_model`.

        Raises:
            ValueError: the file has no uncertainty.
        """
        model = load_model(path, device, dtype, backend)
        found = load_uncertainty(path)
        if found is None:
            raise ValueError(NO_UNCERTAINTY.format(path))
        return cls(model, found)

    def __len__(self) -> int:
        return len(self.directions)

    @plain_torch()
    def of_frames(self, frames: Sequence[Atoms], on_frames: Callable[[int], None] = lambda count: None) -> list[Spread]:
        """Of each structure; one that the potential has no energy of raises as it does there.

        Args:
            frames: structures.
            on_frames: called with the number of frames done.
        """
        found: list[Spread] = []
        for batch in batches_of(frames):
            graph = self.directions[0].graph(batch)
            squares = [torch.zeros((), dtype=torch.float64)] * 3
            for direction in self.directions:
                said = direction(graph)
                squares = [
                    total + said[name].detach().double().cpu() ** 2
                    for total, name in zip(squares, (keys.ENERGY, keys.ENERGIES, keys.FORCES), strict=True)
                ]
            found += self._spreads(squares, [len(frame) for frame in batch])
            on_frames(len(found))
        return found

    @plain_torch()
    def of(self, atoms: Atoms, lists: KeptLists | None = None) -> Spread:
        """Of one structure, which may have moved since it was asked about before.

        Args:
            atoms: the structure; one that the potential has no energy of raises as it does there.
            lists: neighbours that the potential itself keeps, to be read here, too; by default those of this object.
        """
        if self.directions[0].device.type != "cpu":
            return self.of_frames([atoms])[0]
        system = System(atoms.positions, atoms.cell.array, atoms.pbc, atoms.numbers)
        squares = [np.zeros(1), np.zeros(len(atoms)), np.zeros((len(atoms), 3))]
        for moving in self._moving(len(atoms) > MOST_APART, lists):
            found = moving.evaluate([system], virials=False)
            for total, said in zip(squares, (found.energy, found.energies, found.forces), strict=True):
                total += said**2
        return self._spreads([torch.from_numpy(values) for values in squares], [len(atoms)])[0]

    def _moving(self, shared: bool, lists: KeptLists | None) -> list[Moving]:
        """What evaluates each direction; ``shared``: with kernels that all of them share."""
        lists = lists or self._lists
        if lists is None:
            lists = KeptLists(self.directions[0].config.reach, SKIN, several=False)
        if lists is not self._lists:
            self._lists, self._movings = lists, {}
        if shared not in self._movings:
            if shared:
                for direction in self.directions[1:]:
                    for network, first in zip(direction.networks, self.directions[0].networks, strict=True):
                        network.engines = first.engines
            found = [engines_of(one).moving(one, lists.skin, lists=lists) for one in self.directions]
            self._movings = {shared: found}
        return self._movings[shared]

    def _spreads(self, squares: Sequence[Tensor], sizes: Sequence[int]) -> list[Spread]:
        energy, energies, forces = (values.sqrt().numpy() for values in squares)
        ends = np.cumsum(sizes)[:-1]
        parts = zip(energy, np.split(energies, ends), np.split(forces, ends), strict=True)
        plain = (Spread(float(e) / len(f), f, of_atoms) for e, of_atoms, f in parts)
        return [spread.scaled(self.factors.energy, self.factors.forces) for spread in plain]


NO_UNCERTAINTY = (
    "{} has no uncertainty. Make one from the structures that it was trained on and others that it was not: "
    "cace uncertainty POTENTIAL train.xyz --validation valid.xyz"
)


def _without_constants(model: CACEModel) -> CACEModel:
    """The potential without all that its last layers do not multiply: weights, E0 and terms."""
    added = tuple(
        part.model_copy(update={"model": part.model.model_copy(update={"terms": ()})}) for part in model.config.added
    )
    config = model.config.model_copy(update={"terms": (), "reference_energies": {}, "added": added})
    bare = new_model(config, engines_of(model).backend).to(model.device, model.dtype).requires_grad_(False)
    there = bare.state_dict()
    bare.load_state_dict({name: values for name, values in model.state_dict().items() if name in there}, strict=False)
    with torch.no_grad():
        for network in (network for network in bare.networks if network.config.has_energy):
            for module in filter(None, (network.readout.mlp.last, network.readout.linear)):
                for parameter in module.parameters():
                    parameter.zero_()
    return bare
