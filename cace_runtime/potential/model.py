"""The potential: the paper's equations in reading order.

edges -> A -> B -> (message -> A -> B) x T -> atomic energies -> energy, forces, stress
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from ase import Atoms
from torch import Tensor, nn
from torch.func import functional_call

from cace_runtime.bases.of_config import basis_of
from cace_runtime.config import ModelConfig
from cace_runtime.neighborhood.graph import Graph, build_graph
from cace_runtime.potential.a_basis import ABasis
from cace_runtime.potential.edge_basis import EdgeFunctions
from cace_runtime.potential.embedding import ElementEmbedding
from cace_runtime.potential.evaluation import Engines, Wanted, results_by_torch
from cace_runtime.potential.messages import MessageLayer
from cace_runtime.potential.operators import Operators
from cace_runtime.potential.readout import Readout
from cace_runtime.potential.reference_energies import ReferenceEnergies
from cace_runtime.registry import BasisModule
from cace_runtime.torch_modes import leave_inference, plain_torch


class CACEModel(nn.Module):
    """A Cartesian atomic cluster expansion potential.

    Args:
        config: the architecture.
        engines: who may evaluate it in torch's place; by default nobody
            (:func:`cace_runtime.new_model` hands over compiled kernels).
        basis: the generated module that torch evaluates; by default the registry's for this config, which is made if it
            is not there.

    Raises:
        BasisNotFoundError, DamagedBasisError: from the registry.
    """

    @plain_torch()
    def __init__(self, config: ModelConfig, engines: Engines | None = None, basis: BasisModule | None = None) -> None:
        super().__init__()
        self.config = config
        self.engines = engines
        self.basis = basis or basis_of(config)
        n_features = self.n_features * config.n_channels * config.n_radial
        self.embedding = ElementEmbedding(config.elements, config.n_embedding, config.same_embedding)
        self.edge_functions = EdgeFunctions(config)
        self.a_basis = ABasis(config)
        self.messages = nn.ModuleList(MessageLayer(config, t, n_features) for t in range(len(config.messages)))
        self.readout = Readout(
            n_features, config.readout.hidden, config.readout.linear, len(config.messages) + 1, config.vanishes_at_zero
        )
        self.reference_energies = ReferenceEnergies([config.reference_energies.get(s, 0.0) for s in config.symbols])

    def atomic_energies(
        self, vectors: Tensor, atomic_numbers: Tensor, operators: Operators
    ) -> tuple[Tensor, list[Tensor], Tensor]:
        """The network.

        Args:
            vectors: x_i - x_j in slots [3, S] (Å).
            atomic_numbers: [N], internal order.
            operators: the symmetriser, and the sums over the neighbours in these slots.

        Returns:
            Energies without E0 [N] (eV); B of each layer, T+1 tensors [f, c, n, N]; E0 [N] (eV, float64).
        """
        element = self.embedding.index(atomic_numbers)
        sender, receiver = self.embedding.sender[element], self.embedding.receiver[element]
        edges = self.edge_functions(vectors)
        a = self.a_basis(edges, sender, receiver, operators)
        features = [operators.symmetrise(a)]
        for message in self.messages:
            a = message(a, features[-1], edges, sender, receiver, operators, self.a_basis.mixing)
            features.append(operators.symmetrise(a))
        energies = self.readout(features) * self.config.energy_scale
        return energies, features, self.reference_energies(element)

    @plain_torch()
    def forward(
        self,
        graph: Graph,
        *,
        forces: bool = True,
        stress: bool = False,
        b_features: bool = False,
        differentiable: bool = False,
    ) -> dict[str, Tensor]:
        """Energies, and what else is asked for, of a batch of structures.

        Args:
            graph: the keys of :mod:`cace_runtime.keys`; the layout is added where it is missing.
            forces: return forces.
            stress: return stress and virial.
            b_features: return the invariants.
            differentiable: keep the graph of forces and stress, for training on them.

        Returns:
            ``energy, energies`` and, as asked, ``forces, stress, virial, b_features``.
        """
        if self.embedding.sender.is_inference():
            leave_inference(self)
        wanted = Wanted(forces, stress, b_features, differentiable)
        found = None if self.engines is None else self.engines.results(self, graph, wanted)
        return results_by_torch(self, graph, wanted) if found is None else found

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
        found = None if self.engines is None else self.engines.results_with(self, parameters, graph, wanted)
        if found is None:
            options = {"forces": forces, "stress": stress, "differentiable": True}
            found = functional_call(self, parameters, (graph,), options)
        return found

    def graph(self, atoms: Atoms | Iterable[Atoms], skin: float = 0.0) -> Graph:
        """Structures -> a batch for this model; see :func:`cace_runtime.neighborhood.graph.build_graph`.

        Args:
            atoms: one structure or several.
            skin: added to the cutoff of the neighbour search (Å); it changes no result.
        """
        return build_graph(atoms, self.config.cutoff + skin, torch.float64, self.device, self.config.elements)

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
