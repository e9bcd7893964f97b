"""Numbers of the atoms of one model, forces and virials, on a device: the order in which the kernels run.

Forward, layer by layer: edges -> M -> A -> B -> one matrix product with all weights that read B. Reverse: the same
steps backwards, in closed form. Edges are summed by their receiver; what belongs to a sender goes through the mirror.

The equations stand here once more, with a reverse pass of their own, because that is a fifth of the launches: 18
kernels and 51 operations of torch for a layer of all messages, where the torch model on Triton's operators
(:mod:`cace_runtime.kernels.triton.operators`, which training uses) has 15 and 365 (tests/kernels/test_launches.py).
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from cace_runtime.config import ZBLConfig
from cace_runtime.kernels.engine import Pulled
from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.kernels.triton.element_product import AtomsByElement
from cace_runtime.kernels.triton.launch import Kernels, Near
from cace_runtime.kernels.triton.networks import layers_of, layers_reverse
from cace_runtime.kernels.triton.readout import Read, read, read_reverse
from cace_runtime.kernels.triton.repulsion import Repulsion
from cace_runtime.kernels.triton.tensor_message import Sent, send, send_reverse
from cace_runtime.kernels.triton.tensor_sum import TensorSum, coupling_for, radial_functions
from cace_runtime.kernels.triton.weights import MessageWeights, Weights, copy_into, model_weights
from cace_runtime.potential.model import CACEModel
from cace_runtime.registry import BasisModule


class DeviceResults(NamedTuple):
    """All on the device, in float64.

    Attributes:
        energies: by atom, E0 included, [N] (eV).
        forces: [N, 3] (eV/Å).
        virials: -dE/dstrain by atom, symmetric, xx yy zz yz xz xy [N, 6] (eV); their sum over atoms is the virial.
        repulsion: half the energies of an atom's pairs that energy terms add, [N] (eV), where there are terms. It is
            not in ``energies``, which are the network's; forces and virials are of both.
    """

    energies: Tensor
    forces: Tensor
    virials: Tensor
    repulsion: Tensor | None = None

    @property
    def shares(self) -> Tensor:
        """What adds up to the energy of a structure, by atom [N] (eV)."""
        return self.energies if self.repulsion is None else self.energies + self.repulsion


class DevicePotential:
    """One model's weights, ready to evaluate: its network, and the energy terms that repel close nuclei.

    Args:
        model: whose weights are taken; :meth:`update` takes them again.
        dtype: precision of the kernels, float32 or float64. Edge vectors are taken in the precision of the positions,
            forces, virials and energies are summed in float64.
        device: where everything is.
        module: the generated module of backend ``triton``; by default that of the model's basis.

    Raises:
        BackendError: triton or the module is missing, or there is no device that it compiles for.
    """

    def __init__(
        self,
        model: CACEModel,
        *,
        dtype: torch.dtype,
        device: torch.device | str,
        module: BasisModule | None = None,
    ) -> None:
        self.dtype, self.device, self.config = dtype, torch.device(device), model.config
        self._run = Kernels(model, dtype, self.device, module)
        self._couplings = [coupling_for(self.config, message.tensor) for message in self.config.messages]
        self._sums = [
            None if c is None else TensorSum(self.config, c, self._run.tables, dtype, self._run.interpreted)
            for c in self._couplings
        ]
        self._repulsions = [
            Repulsion(part, self.config, self.device, self._run.interpreted)
            for part in self.config.terms
            if isinstance(part, ZBLConfig)
        ]
        self._weights = self._taken(model)

    @property
    def read(self) -> frozenset[str]:
        """Names of the model's numbers that are used."""
        return self._weights.read

    def update(self, model: CACEModel) -> None:
        """Takes the model's weights as they are now, into the same memory."""
        copy_into(self._weights, self._taken(model))

    def _taken(self, model: CACEModel) -> Weights:
        return model_weights(model, self.dtype, self.device, self._run.module, self._couplings)

    def __call__(self, positions: Tensor, species: Tensor, edges: DeviceEdges) -> DeviceResults:
        """Energies, forces and virials of their sum: :meth:`forward`, :meth:`pull`, and repulsion; arguments as there.

        Energy terms of other kinds are the caller's.
        """
        forward = self.forward(positions, species, edges)
        found = DeviceResults(forward.outputs[:, 0], *self.pull(forward))
        if not self._repulsions:
            return found
        with torch.no_grad(), torch.cuda.device_of(positions):
            repulsion = torch.zeros_like(found.energies, memory_format=torch.contiguous_format)
            for term in self._repulsions:
                term.add(positions, species, edges, repulsion, found.forces, found.virials)
        return found._replace(repulsion=repulsion)

    def forward(self, positions: Tensor, species: Tensor, edges: DeviceEdges, features: bool = False) -> Forward:
        """The numbers of the atoms; no host round trip, static shapes, capturable in a CUDA graph (after a first call).

        Args:
            positions: float64, or the potential's dtype, [N, 3] (Å), contiguous.
            species: rows of the model's elements, integers [N].
            edges: the neighbour list.
            features: whether B is kept.
        """
        with torch.no_grad(), torch.cuda.device_of(positions):
            return self._forward(positions, species.long(), edges, features)

    def pull(self, forward: Forward, cotangents: Tensor | None = None) -> Pulled:
        """Forces and virials, once: A of each layer is given up on the way, because a million atoms need the room.

        Args:
            forward: what :meth:`forward` returned; to pull again, hand over ``forward.copy()``.
            cotangents: dE/doutputs [N, K] of the energy E that forces and virials are of; by default that is the sum of
                the atomic energies.
        """
        with torch.no_grad(), torch.cuda.device_of(forward.outputs):
            return self._pull(forward, cotangents)

    def _forward(self, positions: Tensor, species: Tensor, edges: DeviceEdges, wanted: bool) -> Forward:
        w, run = self._weights, self._run
        near = run.edge_functions(positions, species.contiguous(), edges, w)
        by_element = AtomsByElement.of(species) if self.config.is_per_element else None
        atoms = _Atoms(species, w.sender[species], w.receiver[species], by_element, near)

        bare = run.moments(near, atoms.sender[:, None, :])
        moments = [run.mix(bare, atoms.receiver, w.mixing, None, by_element)]
        features, products, of_senders = [], [], []
        for t, stacked in enumerate(w.features):
            covariants = None
            if t < len(w.messages) and w.messages[t].sends_covariants:
                b, covariants = run.features_and_covariants(moments[t])
            else:
                b = run.features(moments[t])
            seen = self._contracted(b, t, species)
            products.append(run.products.forth(seen.flatten(1)[:, None], stacked, by_element)[:, 0])
            if wanted:
                features.append(seen)
            if t < len(w.messages):
                said = self._said(w.messages[t], products[t], moments[t], covariants, atoms)
                of_senders.append(said)
                moments.append(self._message(t, moments[t], said, atoms))
        shape_of_b = b.shape
        del b, seen, covariants  # a million atoms need the room
        energy = None if w.energy is None else read(w.energy, products, species)
        others = [read(of_one, products, species) for of_one in w.outputs]
        energies = w.reference[species]
        if energy is not None:
            energies = energy.values.double() + energies
        columns = [energies, *(of_one.values.double() for of_one in others)]
        outputs = torch.stack(columns, 1) if others else energies[:, None]
        return Forward(outputs, features, shape_of_b, moments, products, of_senders, energy, others, atoms)

    def _pull(self, forward: Forward, cotangents: Tensor | None) -> Pulled:
        w, run, atoms, moments = self._weights, self._run, forward.atoms, forward.moments
        near = atoms.near
        to_products = self._readout_reverse(forward, cotangents)
        gradients = torch.zeros_like(near.geometry[:3])
        to_next: Tensor | None = None
        for t in reversed(range(len(w.features))):
            to_moments: list[Tensor] = []
            to_covariants = None
            if to_next is not None:
                said = forward.of_senders[t]
                to_covariants = self._message_reverse(
                    t, moments[t], said, to_next, to_products[t], atoms, gradients, to_moments
                )
            to_seen = run.products.back(to_products[t][:, None], w.features[t], atoms.by_element)
            to_features = self._contracted_reverse(to_seen[:, 0], t, forward.shape_of_b, atoms.species)
            to_next = run.features_reverse(moments.pop(), to_features, to_covariants)
            del to_seen, to_features
            for part in to_moments:
                to_next += part
        assert to_next is not None  # there is a layer of features at least
        bare = atoms.sender[:, None, :]
        to_bare = run.mix_reverse(to_next, atoms.receiver, w.mixing, False, atoms.by_element)
        run.moments_reverse(near, bare, to_bare, gradients, False)
        return Pulled(*run.forces(near, gradients))

    def _contracted(self, b: Tensor, t: int, species: Tensor) -> Tensor:
        """What readers see of B [N, f, (c n)]: it, or its contraction [N, 1, (c n)]."""
        if not self._weights.contractions:
            return b
        return (b * self._weights.contractions[t][species]).sum(1, keepdim=True)

    def _contracted_reverse(self, to_seen: Tensor, t: int, shape: torch.Size, species: Tensor) -> Tensor:
        """Gradient with respect to B, of that to what readers see [N, (f c n)]."""
        if not self._weights.contractions:
            return to_seen.view(shape)
        return to_seen[:, None] * self._weights.contractions[t][species]

    def _readout_reverse(self, forward: Forward, cotangents: Tensor | None) -> list[Tensor]:
        """Gradients with respect to the products; 0 for what messages read."""
        w, to_products = self._weights, [torch.zeros_like(p) for p in forward.products]
        if w.energy is not None and forward.energy is not None:
            read_reverse(w.energy, forward.energy, None if cotangents is None else cotangents[:, 0], to_products)
        if cotangents is not None:
            for of_one, found, column in zip(w.outputs, forward.others, cotangents[:, 1:].unbind(1), strict=True):
                read_reverse(of_one, found, column, to_products)
        return to_products

    def _said(
        self, message: MessageWeights, products: Tensor, a: Tensor, covariants: Tensor | None, atoms: _Atoms
    ) -> _Said:
        """What senders say of themselves."""
        layers = [] if message.senders is None else layers_of(message.senders, products, atoms.species)
        sent = None
        if message.tensor is not None:
            run = self._run.products
            sent = send(message.tensor, products, a, covariants, atoms.species, atoms.by_element, run)
        return _Said(layers, sent)

    def _message(self, t: int, a: Tensor, said: _Said, atoms: _Atoms) -> Tensor:
        """A of the next layer [N, l, (c n)]."""
        run, message, sums = self._run, self._weights.messages[t], self._sums[t]
        out = None if message.memory is None else a * message.memory
        if message.prefactor is not None and message.decay is not None:
            out = run.exponential_sum(atoms.near, a, message.prefactor, message.decay, out)
        if message.feature is not None:
            moments = run.moments(atoms.near, self._sender_weights(message, said, atoms))
            out = run.mix(moments, atoms.receiver, message.mixing, out, atoms.by_element)
        if message.tensor is not None and said.sent is not None and sums is not None:
            radial = radial_functions(atoms.near, message.tensor.hidden)
            found = sums.forth(atoms.near, radial, message.tensor.functions, said.sent.tensors)
            out = found if out is None else found.add_(out)
        assert out is not None  # a config's message has a part at least
        return out

    def _message_reverse(
        self,
        t: int,
        a: Tensor,
        said: _Said,
        to_next: Tensor,
        to_products: Tensor,
        atoms: _Atoms,
        gradients: Tensor,
        to_a: list[Tensor],
    ) -> Tensor | None:
        """Adds to the gradients of the edges, writes those of the products and lists those of A.

        Returns:
            That of the covariants, where they are sent.
        """
        run, near, message, sums = self._run, atoms.near, self._weights.messages[t], self._sums[t]
        if message.memory is not None:
            to_a.append(to_next * message.memory)
        if message.prefactor is not None and message.decay is not None:
            # An edge and its mirror image are equally long, so the sum is its own transpose.
            to_a.append(run.exponential_sum(near, to_next, message.prefactor, message.decay, None))
            run.exponential_slopes(near, a, to_next, message.prefactor, message.decay, gradients)
        if message.feature is not None and message.senders is not None:
            weights, per_channel = self._sender_weights(message, said, atoms), message.feature.per_channel
            to_sums = run.mix_reverse(to_next, atoms.receiver, message.mixing, per_channel, atoms.by_element)
            to_weights = run.moments_reverse(near, weights, to_sums, gradients, True)
            assert to_weights is not None  # it was asked for
            to_h = to_weights * self._embedding(message, atoms)
            to_h = to_h if per_channel else to_h.sum(2, keepdim=True)
            network = message.senders
            to_products[:, network.columns] = layers_reverse(network.later, said.layers, to_h.flatten(1))
        if message.tensor is None or said.sent is None or sums is None:
            return None
        radial = radial_functions(near, message.tensor.hidden)
        to_sent = sums.back(near, radial, message.tensor.functions, said.sent.tensors, to_next, gradients)
        found = send_reverse(
            message.tensor, said.sent, to_sent, to_products, run.n_covariants, atoms.by_element, run.products
        )
        if found.moments is not None:
            to_a.append(found.moments)
        return found.covariants

    def _embedding(self, message: MessageWeights, atoms: _Atoms) -> Tensor:
        """theta_s of each atom for the channels of a message, [N, 1, (a b)] or [N, 1, a]."""
        n = self.config.n_embedding
        sender = atoms.sender[:, None, :]
        per_channel = message.feature is not None and message.feature.per_channel and self.config.mixing is None
        return sender.repeat_interleave(n, 2, output_size=n * n) if per_channel else sender

    def _sender_weights(self, message: MessageWeights, said: _Said, atoms: _Atoms) -> Tensor:
        """g = theta_s H(B), [N, d, c]."""
        n_degrees = self.config.n_degrees if message.feature is not None and message.feature.per_degree else 1
        h = said.layers[-1].unflatten(1, (n_degrees, -1))
        return (h * self._embedding(message, atoms)).contiguous()


class Forward(NamedTuple):
    """What was found on the way to the numbers of the atoms, and is needed on the way back.

    Attributes:
        outputs: energies, E0 included (eV), and what else there is, [N, K], float64.
        features: what readers see of each layer, if it was asked for, [N, f, (c n)].
        shape_of_b: N, f, (c n).
        moments: A of each layer [N, l, (c n)].
        products: of what readers see of each layer with all weights that read it [N, columns].
        of_senders: what they say of themselves, of each message.
        energy, others: what readouts have read.
        atoms: their embeddings and edges.
    """

    outputs: Tensor
    features: list[Tensor]
    shape_of_b: torch.Size
    moments: list[Tensor]
    products: list[Tensor]
    of_senders: list[_Said]
    energy: Read | None
    others: list[Read]
    atoms: _Atoms

    def copy(self) -> Forward:
        """With the same tensors; one of both may be pulled."""
        return self._replace(moments=[*self.moments])


class _Said(NamedTuple):
    """What each layer of H(B) gives, before SiLU, [N, width]; and what a tensor message sends."""

    layers: list[Tensor]
    sent: Sent | None


class _Atoms(NamedTuple):
    """Elements, embeddings [N, a] and [N, b], and edges.

    Attributes:
        species: rows of the model's elements [N].
        by_element: the atoms so, where weights are of elements.
    """

    species: Tensor
    sender: Tensor
    receiver: Tensor
    by_element: AtomsByElement | None
    near: Near
