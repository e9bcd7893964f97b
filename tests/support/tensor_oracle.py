"""The equations of tensor messages and free mixing, atom by atom and neighbour by neighbour, with full index tensors.

Shares no code with cace_runtime and none with the generated modules: symmetric tensors are arrays [3, …, 3], invariants
and covariants are einsum over the graphs that a basis lists, symmetric products are means over permutations.
"""

from __future__ import annotations

import itertools
import math
import string

import numpy as np


def silu(x):
    return x / (1 + np.exp(-x))


def power(u, l):
    """u ⊗ … ⊗ u, [3, …, 3]."""
    out = np.array(1.0)
    for _ in range(l):
        out = np.multiply.outer(out, u)
    return out


def symmetrised(t):
    permutations = list(itertools.permutations(range(t.ndim)))
    return sum(np.transpose(t, p) for p in permutations) / len(permutations)


def traceless(t):
    """The component of a symmetric tensor that is orthogonal to every Sym(delta ⊗ S), by least squares."""
    if t.ndim < 2:
        return t
    columns = []
    for index in itertools.combinations_with_replacement(range(3), t.ndim - 2):
        unit = np.zeros((3,) * (t.ndim - 2))
        for p in set(itertools.permutations(index)):
            unit[p] = 1
        columns.append(symmetrised(np.multiply.outer(np.eye(3), unit)).ravel())
    matrix = np.array(columns).T
    return t - (matrix @ np.linalg.lstsq(matrix, t.ravel(), rcond=None)[0]).reshape(t.shape)


def contracted_graph(graph, moments, degrees, free=0):
    """The full contraction of a multigraph; with ``free`` the node after the moments leaves its indices open."""
    letters = iter(string.ascii_letters)
    nodes = [[] for _ in range(len(degrees) + (free > 0))]
    for i, j, multiplicity in graph:
        for _ in range(multiplicity):
            letter = next(letters)
            nodes[i].append(letter)
            nodes[j].append(letter)
    terms = ",".join("".join(node) for node in nodes[: len(degrees)])
    assert [len(node) for node in nodes[: len(degrees)]] == list(degrees)
    out = "".join(nodes[-1]) if free else ""
    return np.einsum(f"{terms}->{out}", *(moments[d] for d in degrees))


class TensorOracle:
    """A model's energies, with its numbers read by name."""

    def __init__(self, model):
        self.config, self.basis = model.config, model.basis
        self.p = {name: value.detach().double().numpy() for name, value in model.state_dict().items()}
        self.l_max = max(sum(l) for l in model.basis.lvectors)
        n = np.arange(1, self.config.n_bessel + 1)
        self.d = (1 / n) / np.sqrt(np.sum(1 / n**2))

    def radial(self, r):
        u, p = r / self.config.cutoff, self.config.cutoff_function.p
        f = 1 - (p + 1) * (p + 2) / 2 * u**p + p * (p + 2) * u ** (p + 1) - p * (p + 1) / 2 * u ** (p + 2)
        w = self.p["edge_functions.bessel.weights"]
        return self.p["edge_functions.bessel.prefactor"] * np.sin(w * r) / r * f, f

    def neighbours(self, atoms):
        """(receiver, sender, distance, unit vector) of every pair within the cutoff; no cell."""
        for i, j in itertools.permutations(range(len(atoms)), 2):
            v = atoms.positions[i] - atoms.positions[j]
            r = np.linalg.norm(v)
            if r < self.config.cutoff:
                yield i, j, r, v / r

    def energies(self, atoms):
        """Energies of the atoms and other outputs by name, E0 included."""
        c, p = self.config, self.p
        z = [c.elements.index(number) for number in atoms.numbers]
        edges = list(self.neighbours(atoms))
        a = self.mixed(edges, z)
        read = []
        for t in range(len(c.messages) + 1):
            b = [self.invariants(a_i) for a_i in a]  # [f, k]
            if c.contraction:
                w, s = p[f"contractions.{t}.weights"], p[f"contractions.{t}.scale"]
                b = [np.sum(w[z_i] * s * b_i, axis=0, keepdims=True) for z_i, b_i in zip(z, b, strict=True)]
            read.append([b_i.ravel() for b_i in b])
            if t < len(c.messages):
                a = self.layer(t, a, read[-1], edges, z)
        flat = [np.array([layer[i] for layer in read]) for i in range(len(z))]  # [layers, features]
        energies = []
        for i, z_i in enumerate(z):
            value = self.readout("readout", flat[i], z_i, c.readout)
            if c.vanishes_at_zero:
                value -= self.readout("readout", np.zeros_like(flat[i]), z_i, c.readout)
            energies.append(value * c.energy_scale + c.reference_energies.get(c.symbols[z_i], 0.0))
        outputs = {
            o.name: np.array([self.readout(f"outputs.{o.name}", x, z_i, o) for x, z_i in zip(flat, z, strict=True)])
            for o in c.outputs
        }
        return np.array(energies), outputs

    def mixed(self, edges, z):
        c, p, n_z = self.config, self.p, len(self.config.elements)
        n_b = c.n_bessel
        if c.mixing is None:
            sender, receiver = p["embedding.sender"], p["embedding.receiver"]
            senders = lambda i, j: np.outer(sender[z[j]], receiver[z[i]]).ravel()  # noqa: E731
        else:
            one = np.eye(n_z) if c.mixing.senders == "elements" else p["embedding.sender"]
            senders = lambda i, j: one[z[j]]  # noqa: E731
        n_s = len(senders(0, 0))
        moments = [[np.zeros((n_s, n_b, *(3,) * l)) for l in range(self.l_max + 1)] for _ in z]
        for i, j, r, u in edges:
            for l in range(self.l_max + 1):
                moments[i][l] += np.multiply.outer(np.outer(senders(i, j), self.radial(r)[0]), power(u, l))
        w, out = p["a_basis.mixing.weights"], []
        for i, of_atom in enumerate(moments):
            by_degree = []
            for l, m in enumerate(of_atom):
                if c.mixing is None:
                    d = l if len(w) > 1 else 0
                    mixed = np.einsum("cnr,cr...->cn...", w[d], m)
                    by_degree.append(mixed.reshape(-1, *mixed.shape[2:]))
                else:
                    of_z = w[z[i] if c.mixing.per_element else 0]
                    d = l if len(of_z) > 1 else 0
                    weights = of_z[d].reshape(-1, n_s, n_b) * self.d
                    scale = p["a_basis.mixing.scale"][d]
                    mixed = np.einsum("kar,ar...->k...", weights, m)
                    by_degree.append(mixed * scale.reshape(-1, *(1,) * l))
            out.append(by_degree)
        return out

    def invariants(self, a):
        n_k = len(a[0])
        rows = []
        for feature in self.basis.features:
            of_channel = [
                sum(
                    factor * contracted_graph(graph, [m[k] for m in a], feature["degrees"])
                    for factor, graph in feature["graphs"]
                )
                for k in range(n_k)
            ]
            rows.append(of_channel)
        return np.array(rows)

    def layer(self, t, a, read, edges, z):
        c, p = self.config, self.p
        message = c.messages[t]
        out = [[np.zeros_like(m) for m in of_atom] for of_atom in a]
        if message.tensor:
            out = self.tensor(f"messages.{t}.tensor", message.tensor, a, read, edges, z)
        if message.memory:
            w = p[f"messages.{t}.memory.weights"].reshape(self.l_max + 1, -1)
            for i, of_atom in enumerate(a):
                out[i] = [
                    x + m * w[l].reshape(-1, *(1,) * l) for l, (x, m) in enumerate(zip(out[i], of_atom, strict=True))
                ]
        return out

    def tensor(self, name, message, a, read, edges, z):
        p, n_k = self.p, len(a[0][0])
        sent = [
            {0: self.network(f"{name}.scalars", x[None], z_i, message.per_element)}
            for x, z_i in zip(read, z, strict=True)
        ]
        for i, of_atom in enumerate(a):
            for degree in message.degrees:
                sent[i][degree] = self.sent(name, message, degree, of_atom, read[i], z[i])
        paths = [
            (degree, k, l)
            for degree in (0, *message.degrees)
            for k in range(degree + 1)
            for l in range(degree - k, self.l_max + 1)
        ]
        w, gamma = p[f"{name}.functions.weights"], p[f"{name}.scale"]
        out = [[np.zeros_like(m) for m in of_atom] for of_atom in a]
        for i, j, r, u in edges:
            b, f = self.radial(r)
            factor = self.d
            for layer in range(len(message.radial_hidden)):
                place = f"{name}.functions.hidden.{layer}"
                b = silu(p[f"{place}.weight"][:, 0] @ b + p[f"{place}.bias"])
                factor = np.full(len(b), len(b) ** -0.5)
            if message.radial_hidden:
                b = b * f
            for q, (degree, contracted, l) in enumerate(paths):
                for k in range(n_k):
                    h = sent[j][degree][k]
                    for _ in range(contracted):
                        h = np.tensordot(h, u, axes=(0, 0))
                    radial = np.sum(w[q, k % w.shape[1]] * factor * b) * gamma[l, k]
                    tensor = np.multiply.outer(h, power(u, l - degree + contracted))
                    out[i][l][k] += radial * (symmetrised(tensor) if l else tensor)
        return out

    def sent(self, name, message, degree, a, read, z_i):
        p, place = self.p, f"{name}.tensors.{degree}"
        kinds = []
        if message.tensors == "moments":
            for l in range(degree, self.l_max + 1, 2):
                m = a[l]
                while m.ndim - 1 > degree:
                    m = np.trace(m, axis1=1, axis2=2)
                kinds.append(np.array([traceless(x) for x in m]))
        else:
            top = message.order or 99
            for c in self.basis.covariants:
                if c["degree"] == degree and c["nu"] <= top:
                    kinds.append(
                        np.array(
                            [
                                symmetrised(
                                    sum(
                                        factor * contracted_graph(graph, [m[k] for m in a], c["degrees"], degree)
                                        for factor, graph in c["graphs"]
                                    )
                                )
                                for k in range(len(a[0]))
                            ]
                        )
                    )
        scale = p[f"{place}.tensors.scale"]
        v = np.concatenate([kind * s.reshape(-1, *(1,) * degree) for kind, s in zip(kinds, scale, strict=True)])
        if message.coefficients == "network":
            g = 1 + self.network(f"{place}.coefficients", read[None], z_i, message.per_element)
            v = v * g.reshape(-1, *(1,) * degree)
        weights = p[f"{place}.weights"][z_i if message.per_element else 0] / math.sqrt(len(v))
        h = np.tensordot(weights, v, axes=(1, 0))
        return h * p[f"{place}.scale"].reshape(-1, *(1,) * degree)

    def network(self, name, layers, z_i, per_element):
        """layers [K, features] -> outputs, by ``NAME.layers.0``, …"""
        x, k = np.zeros(0), 0
        while f"{name}.layers.{k}.weight" in self.p:
            weight, bias = self.p[f"{name}.layers.{k}.weight"], self.p[f"{name}.layers.{k}.bias"]
            if k == 0 and per_element:
                weight, bias = weight[z_i], bias[z_i]
            x = np.einsum("okf,kf->o", weight, layers) + bias if k == 0 else weight[:, 0] @ silu(x) + bias
            k += 1
        return x

    def readout(self, name, layers, z_i, config):
        value = self.network(f"{name}.mlp", layers, z_i, config.per_element)[0]
        if config.linear:
            weight, bias = self.p[f"{name}.linear.weight"], self.p[f"{name}.linear.bias"]
            if config.per_element:
                weight, bias = weight[z_i], bias[z_i]
            value += np.sum(weight[0] * layers) + bias[0]
        return value
