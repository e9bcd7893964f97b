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
from torch.nn.functional import silu

from cace_runtime.kernels.engine import Pulled
from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.kernels.triton.launch import Kernels, Near
from cace_runtime.kernels.triton.readout import Read, layers_reverse, read, read_reverse
from cace_runtime.kernels.triton.weights import MessageWeights, copy_into, model_weights
from cace_runtime.potential.model import CACEModel
from cace_runtime.registry import BasisModule


class DeviceResults(NamedTuple):
    """All on the device, in float64.

    Attributes:
        energies: by atom, E0 included, [N] (eV).
        forces: [N, 3] (eV/Å).
        virials: -dE/dstrain by atom, symmetric, xx yy zz yz xz xy [N, 6] (eV); their sum over atoms is the virial.
    """

    energies: Tensor
    forces: Tensor
    virials: Tensor


class DevicePotential:
    """One model's weights, ready to evaluate.

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
        self._weights = model_weights(model, dtype, self.device)

    @property
    def read(self) -> frozenset[str]:
        """Names of the model's numbers that are used."""
        return self._weights.read

    def update(self, model: CACEModel) -> None:
        """Takes the model's weights as they are now, into the same memory."""
        copy_into(self._weights, model_weights(model, self.dtype, self.device))

    def __call__(self, positions: Tensor, species: Tensor, edges: DeviceEdges) -> DeviceResults:
        """Energies, forces and virials of their sum: :meth:`forward` and :meth:`pull`."""
        forward = self.forward(positions, species, edges)
        return DeviceResults(forward.outputs[:, 0], *self.pull(forward))

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
        near = run.edge_functions(positions, edges, w)
        sender, receiver = w.sender[species], w.receiver[species]
        atoms = _Atoms(sender, receiver, near)

        moments = [run.mix(run.moments(near, sender[:, None, :]), receiver, w.mixing, None)]
        features, products, of_senders = [], [], []
        for t, stacked in enumerate(w.features):
            b = run.features(moments[t])
            products.append(b.flatten(1) @ stacked.t())
            if wanted:
                features.append(b)
            if t < len(w.messages):
                h = self._sender_factors(w.messages[t], products[t])
                of_senders.append(h)
                moments.append(self._message(w.messages[t], moments[t], h, atoms))
        shape_of_b = b.shape
        del b  # a million atoms need the room
        energy = None if w.energy is None else read(w.energy, products)
        others = [read(of_one, products) for of_one in w.outputs]
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
            if to_next is not None:
                message, h = w.messages[t], forward.of_senders[t]
                to_h = self._message_reverse(message, moments[t], h, to_next, atoms, gradients, to_moments)
                if h is not None and to_h is not None and message.bias is not None:
                    to_products[t][:, -len(message.bias) :] = self._sender_factors_reverse(message, h, to_h)
            to_features = (to_products[t] @ w.features[t]).view(forward.shape_of_b)
            to_next = run.features_reverse(moments.pop(), to_features)
            del to_features
            for part in to_moments:
                to_next += part
        assert to_next is not None  # there is a layer of features at least
        bare = atoms.sender[:, None, :]
        run.moments_reverse(near, bare, run.mix_reverse(to_next, atoms.receiver, w.mixing, False), gradients, False)
        return Pulled(*run.forces(near, gradients))

    def _readout_reverse(self, forward: Forward, cotangents: Tensor | None) -> list[Tensor]:
        """Gradients with respect to the products; 0 for what messages read."""
        w, to_products = self._weights, [torch.zeros_like(p) for p in forward.products]
        if w.energy is not None and forward.energy is not None:
            read_reverse(w.energy, forward.energy, None if cotangents is None else cotangents[:, 0], to_products)
        if cotangents is not None:
            for of_one, found, column in zip(w.outputs, forward.others, cotangents[:, 1:].unbind(1), strict=True):
                read_reverse(of_one, found, column, to_products)
        return to_products

    def _sender_factors(self, message: MessageWeights, products: Tensor) -> _SenderFactors | None:
        """H(B) from the products of its first layer."""
        if message.feature is None or message.bias is None:
            return None
        inputs = [products[:, -len(message.bias) :] + message.bias]
        for layer in message.hidden:
            inputs.append(torch.addmm(layer.bias, silu(inputs[-1]), layer.weight.t()))
        n_degrees = self.config.n_degrees if message.feature.per_degree else 1
        return _SenderFactors(inputs[-1].view(len(products), n_degrees, -1), inputs)

    def _sender_factors_reverse(self, message: MessageWeights, h: _SenderFactors, to_h: Tensor) -> Tensor:
        """Gradient with respect to the products of the first layer."""
        return layers_reverse(message.hidden, h.inputs, to_h.flatten(1))

    def _message(self, message: MessageWeights, a: Tensor, h: _SenderFactors | None, atoms: _Atoms) -> Tensor:
        """A of the next layer [N, l, (c n)]."""
        run = self._run
        out = None if message.memory is None else a * message.memory
        if message.prefactor is not None and message.decay is not None:
            out = run.exponential_sum(atoms.near, a, message.prefactor, message.decay, out)
        if h is not None:
            sums = run.moments(atoms.near, self._sender_weights(message, h, atoms))
            out = run.mix(sums, atoms.receiver, message.mixing, out)
        assert out is not None  # a config's message has a part at least
        return out

    def _message_reverse(
        self,
        message: MessageWeights,
        a: Tensor,
        h: _SenderFactors | None,
        to_next: Tensor,
        atoms: _Atoms,
        gradients: Tensor,
        to_a: list[Tensor],
    ) -> Tensor | None:
        """Adds to the gradients of the edges and lists those of A; returns that of H(B) [N, d, c]."""
        run, near = self._run, atoms.near
        if message.memory is not None:
            to_a.append(to_next * message.memory)
        if message.prefactor is not None and message.decay is not None:
            # An edge and its mirror image are equally long, so the sum is its own transpose.
            to_a.append(run.exponential_sum(near, to_next, message.prefactor, message.decay, None))
            run.exponential_slopes(near, a, to_next, message.prefactor, message.decay, gradients)
        if h is None or message.feature is None:
            return None
        weights, per_channel = self._sender_weights(message, h, atoms), message.feature.per_channel
        to_sums = run.mix_reverse(to_next, atoms.receiver, message.mixing, per_channel)
        to_weights = run.moments_reverse(near, weights, to_sums, gradients, True)
        assert to_weights is not None  # it was asked for
        product = to_weights * self._embedding(message, atoms)
        return product if per_channel else product.sum(2, keepdim=True)

    def _embedding(self, message: MessageWeights, atoms: _Atoms) -> Tensor:
        """theta_s of each atom for the channels of a message, [N, 1, (a b)] or [N, 1, a]."""
        n = self.config.n_embedding
        sender = atoms.sender[:, None, :]
        per_channel = message.feature is not None and message.feature.per_channel
        return sender.repeat_interleave(n, 2, output_size=n * n) if per_channel else sender

    def _sender_weights(self, message: MessageWeights, h: _SenderFactors, atoms: _Atoms) -> Tensor:
        """g = theta_s H(B), [N, d, c]."""
        return (h.values * self._embedding(message, atoms)).contiguous()


class Forward(NamedTuple):
    """What was found on the way to the numbers of the atoms, and is needed on the way back.

    Attributes:
        outputs: energies, E0 included (eV), and what else there is, [N, K], float64.
        features: B of each layer, if it was asked for, [N, f, (c n)].
        shape_of_b: N, f, (c n).
        moments: A of each layer [N, l, (c n)].
        products: of each layer's B with all weights that read it [N, columns].
        of_senders: H(B) of each message, or ``None``.
        energy, others: what readouts have read.
        atoms: their embeddings and edges.
    """

    outputs: Tensor
    features: list[Tensor]
    shape_of_b: torch.Size
    moments: list[Tensor]
    products: list[Tensor]
    of_senders: list[_SenderFactors | None]
    energy: Read | None
    others: list[Read]
    atoms: _Atoms

    def copy(self) -> Forward:
        """With the same tensors; one of both may be pulled."""
        return self._replace(moments=[*self.moments])


class _SenderFactors(NamedTuple):
    """H(B) [N, d, c], and what each of its layers puts into the next, before SiLU."""

    values: Tensor
    inputs: list[Tensor]


class _Atoms(NamedTuple):
    """Embeddings of each atom, [N, a] and [N, b], and its edges."""

    sender: Tensor
    receiver: Tensor
    near: Near
