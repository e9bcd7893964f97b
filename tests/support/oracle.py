"""The equations of REFERENCE sections 2-4, written literally: the measure of correctness, and of speed.

Shares no code with cace_runtime: edge outer product, scatter to receivers, mixing, term-by-term symmetriser, gradients
with respect to positions and a strain. Parameters are held in the shapes and orders of REFERENCE section 5.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, field, replace

import torch
from torch import Tensor

Linear = tuple[Tensor, Tensor]


@dataclass
class Message:
    """One layer; weights per degree are lists of l_max + 1 entries."""

    memory: list[Tensor] | None = None  # (n, c)
    prefactor: list[Tensor] | None = None  # (n, c)
    decay: list[Tensor] | None = None  # (n, c)
    h: list[Linear] | None = None
    shared_channels: bool = False
    shared_l: bool = False


@dataclass
class Parameters:
    """A potential, in the shapes of REFERENCE section 5."""

    elements: list[int]
    sender: Tensor  # (elements, a)
    receiver: Tensor  # (elements, b)
    bessel: Tensor  # (ñ,)
    prefactor: Tensor  # ()
    cutoff: float
    mixing: list[Tensor]  # per degree (ñ, n, c)
    l_max: int
    nu_max: int
    outnet: list[Linear]
    linear: Linear | None
    messages: list[Message] = field(default_factory=list)
    scale: float = 1.0
    epsilon: float = 1e-9
    kind: str = "polynomial"
    p: float = 6.0
    graphs: list[list[tuple[int, list[tuple[int, int, int]]]]] | None = None  # features other than cheng2024


def lvectors(l_max: int) -> list[tuple[int, int, int]]:
    out = [l for l in itertools.product(range(l_max + 1), repeat=3) if sum(l) <= l_max]
    return sorted(out, key=lambda l: (sum(l), -l[0], -l[1]))


def multinomial(l: tuple[int, ...]) -> int:
    return math.factorial(sum(l)) // math.prod(math.factorial(x) for x in l)


def published_graphs(l_max: int, nu_max: int) -> list[list[tuple[int, list[tuple[int, int, int]]]]]:
    """cheng2024 as multigraphs (edges (node, node, multiplicity)), each with coefficient 1, in published order."""
    d = range(1, l_max + 1)
    paths: list[list[tuple[int, int, int]]] = [[]]
    if nu_max >= 2:
        paths += [[(0, 1, l)] for l in d]
    if nu_max >= 3:
        paths += [[(0, 1, a), (1, 2, b)] for a in d for b in d if a <= b and a + b <= l_max]
    if nu_max >= 4:
        paths += [
            [(0, 1, a), (1, 2, k), (2, 3, b)]
            for a in d
            for b in d
            for k in d
            if a < b and a + k <= l_max and k + b <= l_max
        ]
    return [[(1, path)] for path in paths]


def terms(graph: list[tuple[int, int, int]], l_max: int) -> list[tuple[int, tuple[int, ...]]]:
    """(weight, components of A) for every assignment of an l-vector to every edge; REFERENCE section 2."""
    index = {l: i for i, l in enumerate(lvectors(l_max))}
    n_nodes = 1 + max((max(i, j) for i, j, _ in graph), default=0)
    out = []
    for choice in itertools.product(*[[l for l in lvectors(m) if sum(l) == m] for _, _, m in graph]):
        nodes = [(0, 0, 0)] * n_nodes
        for (i, j, _), l in zip(graph, choice, strict=True):
            for node in (i, j):
                nodes[node] = tuple(x + y for x, y in zip(nodes[node], l, strict=True))
        out.append((math.prod(map(multinomial, choice)), tuple(index[node] for node in nodes)))
    return out


class Oracle:
    """Evaluates :class:`Parameters`."""

    def __init__(self, parameters: Parameters) -> None:
        self.p = parameters
        graphs = parameters.graphs or published_graphs(parameters.l_max, parameters.nu_max)
        self.features = [
            [(factor * weight, rows) for factor, graph in feature for weight, rows in terms(graph, parameters.l_max)]
            for feature in graphs
        ]
        self.lvectors = lvectors(parameters.l_max)
        self.degrees = [sum(l) for l in self.lvectors]

    def to(self, dtype: torch.dtype) -> Oracle:
        def cast(value):
            if isinstance(value, Tensor):
                return value.detach().to(dtype)
            if isinstance(value, (list, tuple)):
                return type(value)(cast(v) for v in value)
            if isinstance(value, Message):
                return replace(value, **{k: cast(v) for k, v in vars(value).items()})
            return value

        return Oracle(replace(self.p, **{k: cast(v) for k, v in vars(self.p).items()}))

    def cutoff_function(self, r: Tensor) -> Tensor:
        u = r / self.p.cutoff
        if self.p.kind == "cosine":
            f = 0.5 * (torch.cos(math.pi * u) + 1)
        elif self.p.kind == "mollifier":
            f = torch.exp(1 - 1 / (1 - u**2))
        else:
            p = self.p.p
            f = 1 - (p + 1) * (p + 2) / 2 * u**p + p * (p + 2) * u ** (p + 1) - p * (p + 1) / 2 * u ** (p + 2)
        return f * (u < 1)

    def mix(self, moments: Tensor) -> Tensor:
        """[N, ñ, l, c] -> [N, n, l, c]."""
        rows = []
        for degree, weight in enumerate(self.p.mixing):
            block = moments[:, :, [i for i, d in enumerate(self.degrees) if d == degree]]
            rows.append(torch.einsum("iklc,knc->inlc", block, weight))
        return torch.cat(rows, dim=2)

    def symmetrise(self, a: Tensor) -> Tensor:
        """[N, n, l, c] -> [N, n, f, c], term by term."""
        components = a.unbind(2)
        features = []
        for feature in self.features:
            total = 0
            for weight, rows in feature:
                product = components[rows[0]]
                for row in rows[1:]:
                    product = product * components[row]
                total = total + weight * product
            features.append(total)
        return torch.stack(features, dim=2)

    def mlp(self, layers: list[Linear], x: Tensor) -> Tensor:
        for k, (weight, bias) in enumerate(layers):
            x = x @ weight.T + bias
            if k < len(layers) - 1:
                x = x * torch.sigmoid(x)
        return x

    def atomic(self, vectors: Tensor, numbers: Tensor, sender: Tensor, receiver: Tensor) -> tuple[Tensor, Tensor]:
        """Edge vectors x_i - x_j [E, 3] -> atomic energies [N] and features [N, n, f, c, T+1]."""
        p = self.p
        n_atoms = len(numbers)
        element = torch.tensor([p.elements.index(z) for z in numbers.tolist()])
        r = vectors.norm(dim=1)
        unit = vectors / (r + p.epsilon)[:, None]
        f = self.cutoff_function(r)
        radial = p.prefactor * torch.sin(p.bessel * r[:, None]) / r[:, None] * f[:, None]
        powers = [torch.ones_like(unit)]
        for _ in range(p.l_max):
            powers.append(powers[-1] * unit)
        angular = torch.stack([powers[x][:, 0] * powers[y][:, 1] * powers[z][:, 2] for x, y, z in self.lvectors], 1)
        channels = (p.sender[element[sender]][:, :, None] * p.receiver[element[receiver]][:, None, :]).flatten(1)
        chi = (radial[:, :, None] * angular[:, None, :])[..., None] * channels[:, None, None, :]

        def to_receivers(edges: Tensor) -> Tensor:
            return torch.zeros(n_atoms, *edges.shape[1:], dtype=edges.dtype).index_add(0, receiver, edges)

        a = self.mix(to_receivers(chi))
        features = [self.symmetrise(a)]
        for message in p.messages:
            new = 0
            if message.prefactor is not None:
                pre = torch.stack([message.prefactor[d] for d in self.degrees], dim=1)
                decay = torch.stack([message.decay[d] for d in self.degrees], dim=1)
                weight = pre * torch.exp(-r[:, None, None, None] * decay) * f[:, None, None, None]
                new = new + to_receivers(a[sender] * weight) * p.scale
            if message.h is not None:
                h = self.mlp(message.h, features[-1].flatten(1))
                h = h.view(n_atoms, 1 if message.shared_l else p.l_max + 1, -1)
                if not message.shared_l:
                    h = h[:, self.degrees]
                new = new + self.mix(to_receivers(chi * h[sender][:, None])) * p.scale
            if message.memory is not None:
                new = new + a * torch.stack([message.memory[d] for d in self.degrees], dim=1)
            a = new
            features.append(self.symmetrise(a))
        stacked = torch.stack(features, dim=-1)
        flat = stacked.flatten(1)
        energies = self.mlp(p.outnet, flat)[:, 0]
        if p.linear is not None:
            energies = energies + (flat @ p.linear[0].T + p.linear[1])[:, 0]
        return energies, stacked

    def __call__(
        self,
        numbers: Tensor,
        positions: Tensor,
        cell: Tensor,
        sender: Tensor,
        receiver: Tensor,
        shifts: Tensor,
        stress: bool = True,
    ) -> dict[str, Tensor]:
        """One structure: energy without E0, atomic energies, forces, stress (if the cell has a volume), features."""
        positions = positions.detach().clone().requires_grad_()
        strain = torch.zeros(3, 3, dtype=positions.dtype, requires_grad=True)
        deformation = torch.eye(3, dtype=positions.dtype) + (strain + strain.T) / 2
        moved, moved_cell = positions @ deformation, cell @ deformation
        vectors = moved[receiver] - moved[sender] - shifts.to(positions.dtype) @ moved_cell
        energies, features = self.atomic(vectors, numbers, sender, receiver)
        energy = energies.double().sum()
        wanted = (positions, strain) if stress else (positions,)
        gradients = torch.autograd.grad(energy, wanted)
        volume = torch.linalg.det(cell).abs()
        return {
            "energy": energy.detach(),
            "energies": energies.detach(),
            "forces": -gradients[0],
            "stress": gradients[1] / volume if stress and volume > 0 else None,
            "b_features": features.detach(),
        }


def from_model(model) -> Oracle:
    """Parameters of a CACEModel, brought to the orders of REFERENCE section 5 (reads its config and state only)."""
    config, state = model.config, {k: v.detach() for k, v in model.state_dict().items()}
    n, c = config.n_radial, config.n_embedding**2
    l_max = config.basis.l_max
    n_features = len(model.basis.features)

    def per_degree(weight: Tensor) -> list[Tensor]:
        return [weight[min(d, len(weight) - 1)] for d in range(l_max + 1)]

    def flat(weight: Tensor) -> Tensor:
        out, layers, _ = weight.shape
        return weight.view(out, layers, n_features, c, n).permute(0, 4, 2, 3, 1).reshape(out, -1)

    def mlp(name: str) -> list[Linear]:
        layers = []
        while f"{name}.{len(layers)}.weight" in state:
            weight = state[f"{name}.{len(layers)}.weight"]
            layers.append((weight[:, 0] if layers else flat(weight), state[f"{name}.{len(layers)}.bias"]))
        return layers

    messages = []
    for t, message in enumerate(config.messages):
        one = Message()
        if message.memory:
            one.memory = [w.T for w in per_degree(state[f"messages.{t}.memory.weights"])]
        if message.exponential:
            one.prefactor = [w.T for w in per_degree(state[f"messages.{t}.exponential.prefactor"])]
            one.decay = [w.T for w in per_degree(state[f"messages.{t}.exponential.decay"])]
        if message.feature:
            one.h = mlp(f"messages.{t}.feature.network.layers")
            one.shared_channels = not message.feature.per_channel
            one.shared_l = not message.feature.per_degree
        messages.append(one)
    linear = None
    if config.readout.linear:
        linear = (flat(state["readout.linear.weight"]), state["readout.linear.bias"])
    graphs = None
    if config.basis.selection != "cheng2024":
        graphs = [
            [(coefficient, [tuple(e) for e in edges]) for coefficient, edges in feature_graphs(feature)]
            for feature in model.basis.features
        ]
    return Oracle(
        Parameters(
            elements=list(config.elements),
            sender=state["embedding.sender"],
            receiver=state["embedding.receiver"],
            bessel=state["edge_functions.bessel.weights"],
            prefactor=state["edge_functions.bessel.prefactor"],
            cutoff=config.cutoff,
            mixing=[w.permute(2, 1, 0) for w in per_degree(state["a_basis.mixing.weights"])],
            l_max=l_max,
            nu_max=config.basis.nu_max,
            outnet=mlp("readout.mlp.layers"),
            linear=linear,
            messages=messages,
            scale=config.message_scale,
            epsilon=config.epsilon,
            kind=config.cutoff_function.kind,
            p=getattr(config.cutoff_function, "p", 6.0),
            graphs=graphs,
        )
    )


def feature_graphs(feature: dict) -> list[tuple[int, list[tuple[int, int, int]]]]:
    """The integer combination of multigraphs that a generated module states for one of its features."""
    return [(coefficient, edges) for coefficient, edges in feature["graphs"]]
