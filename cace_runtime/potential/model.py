"""The potential: the paper's equations in reading order.

edges -> A -> B -> (message -> A -> B) x T -> atomic energies -> energy, forces, stress
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from ase import Atoms
from torch import Tensor, nn
from torch.func import functional_call

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.kernels.cpp.batch import Evaluator, device_results, graph_results, trainable_results
from cace_runtime.kernels.cpp.choice import DTYPES
from cace_runtime.kernels.triton.compressed_lists import device_lists
from cace_runtime.neighborhood.graph import EdgeLayout, Graph, build_graph, edge_layout, lay_out, slot_vectors
from cace_runtime.potential.a_basis import ABasis
from cace_runtime.potential.b_basis import BBasis
from cace_runtime.potential.derivatives import edge_gradients, forces_from_edges, stress_from_virial, virial_from_edges
from cace_runtime.potential.edge_basis import EdgeFunctions
from cace_runtime.potential.embedding import ElementEmbedding
from cace_runtime.potential.messages import MessageLayer
from cace_runtime.potential.readout import Readout
from cace_runtime.potential.reference_energies import ReferenceEnergies
from cace_runtime.torch_modes import leave_inference, plain_torch


class CACEModel(nn.Module):
    """A Cartesian atomic cluster expansion potential.

    Args:
        config: the architecture.
        backend: ``eager``: torch evaluates everything. ``cpp``: on the CPU, compiled kernels evaluate whatever needs
            no gradient afterwards, or only gradients with respect to the weights, as in training. ``triton``: the same
            on a GPU. ``auto``: ``cpp`` and ``triton`` where they work, unless ``$CACE_BACKEND`` says otherwise.
    """

    @plain_torch()
    def __init__(self, config: ModelConfig, backend: str = "auto") -> None:
        super().__init__()
        self.config = config
        self.evaluator = Evaluator()
        self.b_basis = BBasis(config, backend)
        n_features = self.b_basis.n_features * config.n_channels * config.n_radial
        self.embedding = ElementEmbedding(config.elements, config.n_embedding, config.same_embedding)
        self.edge_functions = EdgeFunctions(config)
        self.a_basis = ABasis(config)
        self.messages = nn.ModuleList(MessageLayer(config, t, n_features) for t in range(len(config.messages)))
        self.readout = Readout(
            n_features, config.readout.hidden, config.readout.linear, len(config.messages) + 1, config.vanishes_at_zero
        )
        self.reference_energies = ReferenceEnergies([config.reference_energies.get(s, 0.0) for s in config.symbols])

    @property
    def dtype(self) -> torch.dtype:
        """Precision of the evaluation."""
        return self.embedding.sender.dtype

    @property
    def device(self) -> torch.device:
        return self.embedding.sender.device

    @property
    def basis_digest(self) -> str:
        return self.b_basis.digest

    @property
    def numbers_per_edge(self) -> int:
        """Upper bound for the real numbers held at once per edge while energies and forces are evaluated.

        Edge functions, their gradients and what autograd keeps of them; measured by tests/potential/test_memory.py. The
        outer product [ñ, l, c] of the edges, which is never formed, would be a multiple of this for each copy of it.
        """
        n_components = len(self.b_basis.module.lvectors)
        return 5 * n_components + 8 * self.config.n_bessel + 24

    def graph(self, atoms: Atoms | Iterable[Atoms], skin: float = 0.0) -> Graph:
        """Structures -> a batch for this model; see :func:`cace_runtime.neighborhood.graph.build_graph`.

        Args:
            atoms: one structure or several.
            skin: added to the cutoff of the neighbour search (Å); it changes no result.
        """
        return build_graph(atoms, self.config.cutoff + skin, torch.float64, self.device, self.config.elements)

    def atomic_energies(
        self, vectors: Tensor, atomic_numbers: Tensor, layout: EdgeLayout
    ) -> tuple[Tensor, list[Tensor], Tensor]:
        """The network.

        Args:
            vectors: x_i - x_j in slots [3, S] (Å).
            atomic_numbers: [N], internal order.
            layout: which slot belongs to which atoms.

        Returns:
            Energies without E0 [N] (eV); B of each layer, T+1 tensors [f, c, n, N]; E0 [N] (eV, float64).
        """
        element = self.embedding.index(atomic_numbers)
        sender, receiver = self.embedding.sender[element], self.embedding.receiver[element]
        edges = self.edge_functions(vectors)
        a = self.a_basis(edges, sender, receiver, layout)
        features = [self.b_basis(a)]
        for message in self.messages:
            a = message(a, features[-1], edges, sender, receiver, layout, self.a_basis.mixing)
            features.append(self.b_basis(a))
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
        derivatives = forces or stress
        if not b_features and self._only_weights_are_trained(graph, derivatives, differentiable):
            kernels = self.evaluator.trainable(self)
            if kernels is not None:
                return trainable_results(self, kernels, self.state_dict(keep_vars=True), graph, forces, stress)
        if not differentiable and self._needs_no_gradient(graph, derivatives):
            wanted = {"forces": forces, "stress": stress, "b_features": b_features}
            with self.evaluator.on_device(self) as device_potential:
                if device_potential is not None:
                    return device_results(self, device_potential, graph, **wanted)
            potential = self.evaluator.kernels(self)
            if potential is not None:
                return graph_results(self, potential, graph, **wanted)
        if keys.BLOCKS not in graph:
            graph = graph | lay_out(graph[keys.SENDER], graph[keys.RECEIVER], len(graph[keys.ATOMIC_NUMBERS]))
        layout, order, cell = edge_layout(graph), graph[keys.ATOM_ORDER], graph[keys.CELL]
        kernels = self.b_basis.kernels(self.device)
        if kernels is not None and self.dtype in DTYPES:
            layout = layout._replace(lists=device_lists(layout, kernels.interpreted))
        batch = graph[keys.BATCH][order]
        # Forces are gradients: they are taken under no_grad and in inference mode, too.
        with torch.inference_mode(False), torch.set_grad_enabled(derivatives or torch.is_grad_enabled()):
            vectors = slot_vectors(graph, 1.01 * self.config.cutoff).to(self.dtype)
            if derivatives and not vectors.requires_grad:
                vectors.requires_grad_()
            energies, features, reference = self.atomic_energies(vectors, graph[keys.ATOMIC_NUMBERS][order], layout)
            gradients = edge_gradients(energies, vectors, differentiable) if derivatives else None
        if derivatives and not differentiable:
            energies, vectors, features = energies.detach(), vectors.detach(), [b.detach() for b in features]

        results = {}
        if forces:
            unordered = forces_from_edges(gradients, layout.sender, layout.receiver, layout.n_atoms)
            results[keys.FORCES] = _in_callers_order(unordered, order)
        if stress:
            virial = virial_from_edges(gradients, vectors, batch[layout.receiver], len(cell))
            results |= {keys.VIRIAL: virial, keys.STRESS: stress_from_virial(virial, cell)}
        total = energies.double() + reference
        results[keys.ENERGY] = total.new_zeros(len(cell)).index_add(0, batch, total)
        results[keys.ENERGIES] = _in_callers_order(total, order)
        if b_features:
            stacked = torch.stack(features, dim=-1).permute(3, 2, 0, 1, 4)
            results[keys.B_FEATURES] = _in_callers_order(stacked, order)
        return results

    @plain_torch()
    def with_parameters(
        self, parameters: dict[str, Tensor], graph: Graph, *, forces: bool = True, stress: bool = False
    ) -> dict[str, Tensor]:
        """Results with other parameters than the model's own, differentiable with respect to them, for training.

        Args:
            parameters: by name, all that the model has.
            graph, forces, stress: as for :meth:`forward`.
        """
        kernels = self.evaluator.trainable(self)
        if kernels is not None:
            return trainable_results(self, kernels, parameters, graph, forces, stress)
        options = {"forces": forces, "stress": stress, "differentiable": True}
        return functional_call(self, parameters, (graph,), options)

    def _only_weights_are_trained(self, graph: Graph, derivatives: bool, differentiable: bool) -> bool:
        """Whether gradients with respect to the weights, and to nothing else, may be asked for."""
        if not torch.is_grad_enabled() or (derivatives and not differentiable):
            return False
        if graph[keys.POSITIONS].requires_grad or graph[keys.CELL].requires_grad:
            return False
        return any(p.requires_grad for p in self.parameters())

    def _needs_no_gradient(self, graph: Graph, derivatives: bool) -> bool:
        """Whether nobody can ask for gradients of the results: forces are returned detached, with all else."""
        if derivatives or not torch.is_grad_enabled():
            return True
        return not (graph[keys.POSITIONS].requires_grad or any(p.requires_grad for p in self.parameters()))


def _in_callers_order(values: Tensor, order: Tensor) -> Tensor:
    """Rows in internal order -> rows in the order of the structure's atoms."""
    return torch.empty_like(values).index_copy(0, order, values)
