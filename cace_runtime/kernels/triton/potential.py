"""Energies, forces and virials of one model on a device: the order in which the kernels run.

Forward, layer by layer: edges -> M -> A -> B -> one matrix product with all weights that read B. Reverse: the same
steps backwards, in closed form. Edges are summed by their receiver; what belongs to a sender goes through the mirror.

The equations stand here once more, with a reverse pass of their own, because that is a quarter of the launches: 33
kernels and 52 operations of torch for a layer of all messages, where the torch model on Triton's operators
(:mod:`cace_runtime.kernels.triton.operators`, which training uses) has 15 and 365 (tests/kernels/test_launches.py).
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import silu

from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.kernels.triton.launch import Kernels, Near
from cace_runtime.kernels.triton.weights import Linear, MessageWeights, copy_into, model_weights
from cace_runtime.potential.model import CACEModel
from cace_runtime.registry import BasisModule


class DeviceResults(NamedTuple):
    """All on the device, in float64.

    Attributes:
        energies: by atom, E0 included, [N] (eV).
        forces: [N, 3] (eV/Å).
        virials: -dE/dstrain by atom, symmetric, xx yy zz yz xz xy [N, 6] (eV); their sum over atoms is the virial.
        features: B of each layer if asked for, [N, f, c, n].
    """

    energies: Tensor
    forces: Tensor
    virials: Tensor
    features: tuple[Tensor, ...]


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

    def __call__(
        self,
        positions: Tensor,
        species: Tensor,
        edges: DeviceEdges,
        features: bool = False,
        cotangents: Tensor | None = None,
    ) -> DeviceResults:
        """Evaluates; no host round trip, static shapes, capturable in a CUDA graph (after a first call).

        Args:
            positions: float64, or the potential's dtype, [N, 3] (Å), contiguous.
            species: rows of the model's elements, integers [N].
            edges: the neighbour list.
            features: whether B is in the results.
            cotangents: dE/d(atomic energy) [N] of the energy that forces and virials are of; by default that is the
                sum.
        """
        with torch.no_grad(), torch.cuda.device_of(positions):
            return self._evaluate(positions, species.long(), edges, features, cotangents)

    def _evaluate(
        self, positions: Tensor, species: Tensor, edges: DeviceEdges, wanted: bool, cotangents: Tensor | None
    ) -> DeviceResults:
        w, run = self._weights, self._run
        near = run.edge_functions(positions, edges, w)
        sender, receiver = w.sender[species], w.receiver[species]
        atoms = _Atoms(sender, receiver, near)

        bare = sender[:, None, :]
        moments = [run.mix(run.moments(near, bare), receiver, w.mixing, None)]
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
        energies, to_products = self._readout(products, cotangents)

        gradients = torch.zeros_like(near.geometry[:3])
        to_next: Tensor | None = None
        for t in reversed(range(len(w.features))):
            to_moments: list[Tensor] = []
            if to_next is not None:
                message, h = w.messages[t], of_senders[t]
                to_h = self._message_reverse(message, moments[t], h, to_next, atoms, gradients, to_moments)
                if h is not None and to_h is not None and message.bias is not None:
                    to_products[t][:, -len(message.bias) :] = self._sender_factors_reverse(message, h, to_h)
            to_features = (to_products[t] @ w.features[t]).view(shape_of_b)
            to_next = run.features_reverse(moments.pop(), to_features)
            del to_features
            for part in to_moments:
                to_next += part
        assert to_next is not None  # there is a layer of features at least
        run.moments_reverse(near, bare, run.mix_reverse(to_next, receiver, w.mixing, False), gradients, False)
        forces, virials = run.forces(near, gradients)
        shape = (len(species), -1, self.config.n_channels, self.config.n_radial)
        by_layer = tuple(b.view(shape) for b in features)
        return DeviceResults(energies.double() + w.reference[species], forces, virials, by_layer)

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
        return _layers_reverse(message.hidden, h.inputs, to_h.flatten(1))

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

    def _readout(self, products: list[Tensor], cotangents: Tensor | None) -> tuple[Tensor, list[Tensor]]:
        """Energies [N] (eV, without E0), and their gradients with respect to the products (0 for messages)."""
        w, scale = self._weights, self.config.energy_scale
        width = len(w.mlp_bias)
        x = sum((p[:, :width] for p in products[1:]), products[0][:, :width])
        inputs = [x + w.mlp_bias]
        if self.config.vanishes_at_zero:
            x = self._from_zero(x, inputs)
        else:
            for layer in w.mlp:
                inputs.append(torch.addmm(layer.bias, silu(inputs[-1]), layer.weight.t()))
            x = inputs[-1]
        energies = x[:, 0]
        linear = self.config.readout.linear
        if linear:
            energies = energies + sum((p[:, width] for p in products[1:]), products[0][:, width])
            if not self.config.vanishes_at_zero:
                energies = energies + w.linear_bias
        one = torch.full_like(inputs[-1], scale)
        if cotangents is not None:
            one = one * cotangents.to(one.dtype)[:, None]
        to_inputs = _layers_reverse(w.mlp, inputs, one)
        gradients = []
        for p in products:
            to_product = torch.zeros_like(p)
            to_product[:, :width] = to_inputs
            if linear:
                to_product[:, width] = one[:, 0]
            gradients.append(to_product)
        return energies * scale, gradients

    def _from_zero(self, x: Tensor, inputs: list[Tensor]) -> Tensor:
        """Outputs of the MLP less those at zero, as :meth:`cace_runtime.potential.readout.AtomsLastMLP.from_zero`.

        Args:
            x: products of the first layer, without its bias.
            inputs: with it; those of the layers after it are appended.
        """
        at_zero = self._weights.mlp_bias
        for layer in self._weights.mlp:
            x = (silu(inputs[-1]) - silu(at_zero.repeat(len(x), 1))) @ layer.weight.t()
            at_zero = torch.addmv(layer.bias, layer.weight, silu(at_zero))
            inputs.append(x + at_zero)
        return x


class _SenderFactors(NamedTuple):
    """H(B) [N, d, c], and what each of its layers puts into the next, before SiLU."""

    values: Tensor
    inputs: list[Tensor]


class _Atoms(NamedTuple):
    """Embeddings of each atom, [N, a] and [N, b], and its edges."""

    sender: Tensor
    receiver: Tensor
    near: Near


def _layers_reverse(layers: tuple[Linear, ...], inputs: list[Tensor], to_last: Tensor) -> Tensor:
    """Gradient with respect to the first inputs of linear layers with SiLU between them."""
    for layer, x in zip(reversed(layers), reversed(inputs[:-1]), strict=True):
        s = torch.sigmoid(x)
        to_last = (to_last @ layer.weight) * (s * (1 + x * (1 - s)))
    return to_last
