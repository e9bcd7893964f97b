"""The potential: a network, and what is asked of it: energies, forces, stress."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from typing import cast

import torch
from ase import Atoms
from torch import Tensor, nn
from torch.func import functional_call

from cace_runtime import keys
from cace_runtime.bases.of_config import basis_of
from cace_runtime.config import ModelConfig
from cace_runtime.neighborhood.build import build_graph
from cace_runtime.neighborhood.checks import StructureError
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential import born_charges
from cace_runtime.potential.charges import electrostatics, latent_charges
from cace_runtime.potential.evaluation import Engines, Wanted, results_by_torch
from cace_runtime.potential.network import Network
from cace_runtime.potential.sums import Addend, summed
from cace_runtime.registry import BasisModule
from cace_runtime.torch_modes import leave_inference, plain_torch


class CACEModel(Network):
    """A Cartesian atomic cluster expansion potential, or a sum of several.

    A sum is its first network with its terms, and models that are added with a weight (:attr:`added`): each has a
    representation, engines and a cutoff of its own. One graph serves all; what is farther than a network's cutoff does
    not count for it.

    Args:
        config: the architecture.
        engines: who may evaluate it in torch's place; by default nobody
            (:func:`cace_runtime.new_model` hands over compiled kernels).
        basis: the generated module that torch evaluates; by default the registry's for this config, which is made if it
            is not there.
        added: the models of ``config.added``; made likewise where they are not given.

    Raises:
        BasisNotFoundError, DamagedBasisError: from the registry.
    """

    @plain_torch()
    def __init__(
        self,
        config: ModelConfig,
        engines: Engines | None = None,
        basis: BasisModule | None = None,
        added: Iterable[CACEModel] | None = None,
    ) -> None:
        module = basis or basis_of(config)
        super().__init__(config, len(module.features), module.covariants)
        self.engines, self.basis = engines, module
        if added is None:
            added = (CACEModel(part.model, copy.deepcopy(engines)) for part in config.added)
        self.added = nn.ModuleList(added)

    @plain_torch()
    def forward(
        self,
        graph: Graph,
        *,
        forces: bool = True,
        stress: bool = False,
        b_features: bool = False,
        born_effective_charges: bool = False,
        differentiable: bool = False,
    ) -> dict[str, Tensor]:
        """Energies, and what else is asked for, of a batch of structures.

        Args:
            graph: the keys of :mod:`cace_runtime.keys`; the layout is added where it is missing.
            forces: return forces.
            stress: return stress and virial.
            b_features: return the invariants.
            born_effective_charges: return these, of a potential that has one latent charge of each atom: three
                evaluations more for molecules, six for periodic structures.
            differentiable: keep the graph of forces and stress, for training on them.

        Returns:
            ``energy, energies``, further outputs, ``energy_parts`` where there is more than one network or a term,
            ``charges, dipole`` where there is one latent charge of each atom, and, as asked, ``forces, stress, virial,
            b_features, born_effective_charges``.

        Raises:
            StructureError: an energy term has no energy of a structure that is periodic as this one.
            ValueError: Born effective charges of a potential that has no charges, or several channels of them.
        """
        if self.embedding.sender.is_inference():
            leave_inference(self)
        self._check_periodicity(graph)
        if born_effective_charges:
            charges = latent_charges(self.config)
            born = born_charges.born_effective_charges(self.networks[charges.network], charges, graph)
            options = {"forces": forces, "stress": stress, "b_features": b_features, "differentiable": differentiable}
            return self(graph, **options) | {keys.BORN_EFFECTIVE_CHARGES: born}
        wanted = Wanted(forces, stress, b_features, differentiable)
        found = None if self.engines is None else self.engines.results(self, graph, wanted)
        results = results_by_torch(self, graph, wanted) if found is None else found
        options = {"forces": forces, "stress": stress, "differentiable": differentiable}
        addends = [
            Addend(part.weight, part.model, model(graph, **options))
            for part, model in zip(self.config.added, self.added, strict=True)
        ]
        return self._whole(graph, results, addends)

    @plain_torch()
    def with_parameters(
        self, parameters: dict[str, Tensor], graph: Graph, *, forces: bool = True, stress: bool = False
    ) -> dict[str, Tensor]:
        """Results with other parameters than the model's own, differentiable with respect to them, for training.

        Args:
            parameters: by name, all that the model has.
            graph, forces, stress: as for :meth:`forward`.
        """
        wanted = Wanted(forces, stress, differentiable=True)
        found = None
        if self.engines is not None and not self.added:
            found = self.engines.results_with(self, parameters, graph, wanted)
        if found is None:
            options = {"forces": forces, "stress": stress, "differentiable": True}
            return functional_call(self, parameters, (graph,), options)
        return self._whole(graph, found, ())

    def _whole(self, graph: Graph, results: dict[str, Tensor], addends: Sequence[Addend]) -> dict[str, Tensor]:
        """Results of the first network and its terms, and of what is added -> those of the potential."""
        if self.config.is_plain:
            return results
        reference = self.reference_energies(self.embedding.index(graph[keys.ATOMIC_NUMBERS]))
        results = summed(self.config, graph, results, reference, addends)
        of_added = {keys.CHARGES, keys.DIPOLE} - {name for _, n in self.config.networks for name in n.output_names}
        results = {name: values for name, values in results.items() if name not in of_added}
        return electrostatics(self.config, graph, results) | results

    def _check_periodicity(self, graph: Graph) -> None:
        for number, pbc in enumerate(graph[keys.PBC].tolist() if self.config.terms else ()):
            for term in self.config.terms:
                try:
                    term.check_periodicity(pbc)
                except ValueError as error:
                    raise StructureError(f"structure {number}: {error}") from None

    def graph(self, atoms: Atoms | Iterable[Atoms], skin: float = 0.0) -> Graph:
        """Structures -> a batch for this model; see :func:`cace_runtime.neighborhood.build.build_graph`.

        Args:
            atoms: one structure or several.
            skin: added to the cutoff of the neighbour search (Å); it changes no result.
        """
        return build_graph(atoms, self.config.reach + skin, torch.float64, self.device, self.config.elements)

    @property
    def networks(self) -> tuple[CACEModel, ...]:
        """It, and what is added: in the order of ``config.networks``."""
        return self, *(cast("CACEModel", added) for added in self.added)

    @property
    def dtype(self) -> torch.dtype:
        """Precision of the evaluation."""
        return self.embedding.sender.dtype

    @property
    def device(self) -> torch.device:
        return self.embedding.sender.device

    @property
    def basis_digest(self) -> str:
        """What the features are, whatever evaluates them."""
        return self.basis.digest

    @property
    def n_features(self) -> int:
        """Invariants of one channel."""
        return len(self.basis.features)

    @property
    def numbers_per_edge(self) -> int:
        """Upper bound for the real numbers held at once per edge while energies and forces are evaluated.

        Edge functions, their gradients and what autograd keeps of them; measured by tests/potential/test_memory.py. The
        outer product [ñ, l, c] of the edges, which is never formed, would be a multiple of this for each copy of it.
        """
        return 5 * len(self.basis.lvectors) + 8 * self.config.n_bessel + 24
