"""Writes files like the published potentials, with random weights and any architecture, and their oracle.

Uses stand-ins for the author's classes, of the same names and without any code, written with the real ``torch.save``.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import torch
from torch import Tensor, nn
from torch.nn.functional import silu

from tests.support.oracle import Message, Parameters

CLASSES = {
    "cace.models.atomistic": ["NeuralNetworkPotential"],
    "cace.representations.cace_representation": ["Cace"],
    "cace.modules.type": ["NodeEncoder", "NodeEmbedding", "EdgeEncoder"],
    "cace.modules.radial": ["BesselRBF", "GaussianRBF"],
    "cace.modules.cutoff": ["PolynomialCutoff", "CosineCutoff", "MollifierCutoff", "SwitchCutoff"],
    "cace.modules.radial_transform": ["SharedRadialLinearTransform"],
    "cace.modules.interaction": ["NodeMemory", "MessageAr", "MessageBchi"],
    "cace.modules.blocks": ["Dense"],
    "cace.modules.atomwise": ["Atomwise"],
    "cace.modules.forces": ["Forces"],
    "cace.modules.preprocess": ["Preprocess"],
    "cace.modules.ewald": ["EwaldPotential"],
    "cace.modules.feature_mix": ["FeatureAdd"],
    "cace.modules.polarization": ["Polarization", "Dephase"],
    "cace.modules.grad": ["Grad"],
    "cace.modules.les_wrapper": ["LesWrapper"],
    "les.les": ["Les"],
    "les.module.ewald": ["Ewald"],
    "cace.models.combined": ["CombinePotential"],
}


@dataclass
class Architecture:
    """What a fabricated file says."""

    elements: list[int] = field(default_factory=lambda: [1, 8])
    n_embedding: int = 2
    same_embedding: bool = False
    n_bessel: int = 5
    n_radial: int = 4
    l_max: int = 3
    nu_max: int = 3
    cutoff: float = 4.0
    kind: str = "PolynomialCutoff"
    p: float = 6.0
    scale: float = 0.3
    parts: list[tuple[bool, bool, bool]] = field(default_factory=list)  # memory, Ar, Bchi of each layer
    shared_channels: bool = False
    shared_l: bool = False
    h_hidden: list[int] = field(default_factory=list)
    hidden: list[int] = field(default_factory=lambda: [8, 4])
    linear: bool = True
    graphs: list | None = None  # features other than the published ones, as the oracle takes them


def default_operation(self):
    """A method that the author's sums keep as an attribute, too."""


@contextmanager
def stand_ins():
    """The author's module names, for as long as a file is written; nothing of them exists while it is read."""
    names = {".".join(name.split(".")[:k]) for name in CLASSES for k in range(1, len(name.split(".")) + 1)}
    modules = {name: ModuleType(name) for name in names}
    classes = {}
    for module, members in CLASSES.items():
        for name in members:
            content = {"__module__": module, "default_operation": default_operation}
            classes[name] = type(name, (nn.Module,), content)
            setattr(modules[module], name, classes[name])
    sys.modules.update(modules)
    try:
        yield classes
    finally:
        for name in names:
            del sys.modules[name]


def fabricate(arch: Architecture, seed: int, n_features: int) -> tuple[Parameters, object]:
    """Oracle parameters, and a function that builds the author's object tree with the same tensors."""
    generator = torch.Generator().manual_seed(seed)

    def random(*shape: int, scale: float = 1.0) -> Tensor:
        return torch.randn(*shape, generator=generator) * scale

    a, n, c = arch.n_embedding, arch.n_radial, arch.n_embedding**2
    width = n * n_features * c
    degrees = range(arch.l_max + 1)

    def mlp(sizes: list[int]) -> list[tuple[Tensor, Tensor]]:
        return [(random(o, i, scale=i**-0.5), random(o, scale=0.1)) for i, o in pairwise(sizes)]

    messages = []
    for memory, ar, bchi in arch.parts:
        message = Message(shared_channels=arch.shared_channels, shared_l=arch.shared_l)
        if memory:
            message.memory = [random(n, c) for _ in degrees]
        if ar:
            message.prefactor = [random(n, c) for _ in degrees]
            message.decay = [random(n, c).abs() for _ in degrees]
        if bchi:
            outputs = (1 if arch.shared_l else len(degrees)) * (1 if arch.shared_channels else c)
            message.h = mlp([width, *arch.h_hidden, outputs])
        messages.append(message)
    sender = random(len(arch.elements), a)
    layers = len(arch.parts) + 1
    parameters = Parameters(
        elements=arch.elements,
        sender=sender,
        receiver=sender if arch.same_embedding else random(len(arch.elements), a),
        bessel=torch.arange(1, arch.n_bessel + 1) * torch.pi / arch.cutoff + random(arch.n_bessel, scale=0.02),
        prefactor=torch.tensor((2 / arch.cutoff) ** 0.5),
        cutoff=float(torch.tensor(arch.cutoff)),
        mixing=[random(arch.n_bessel, n, c, scale=arch.n_bessel**-0.5) for _ in degrees],
        l_max=arch.l_max,
        nu_max=arch.nu_max,
        outnet=mlp([width * layers, *arch.hidden, 1]),
        linear=mlp([width * layers, 1])[0] if arch.linear else None,
        messages=messages,
        scale=arch.scale,
        epsilon=1e-9,
        kind=arch.kind.removesuffix("Cutoff").lower(),
        p=arch.p,
        graphs=arch.graphs,
    )
    return parameters, lambda classes: _object_tree(arch, parameters, classes)


def _object_tree(arch: Architecture, p: Parameters, classes: dict[str, type]) -> nn.Module:
    def make(name: str, **attributes: object) -> nn.Module:
        module = classes[name]()
        for key, value in attributes.items():
            if isinstance(value, Tensor):
                module.register_buffer(key, value)
            else:
                setattr(module, key, value)
        return module

    def linear(weight: Tensor, bias: Tensor) -> nn.Linear:
        layer = nn.Linear(weight.shape[1], weight.shape[0])
        layer.weight, layer.bias = nn.Parameter(weight), nn.Parameter(bias)
        return layer

    def dense(layer: tuple[Tensor, Tensor], last: bool) -> nn.Module:
        return make("Dense", linear=linear(*layer), activation=nn.Identity() if last else silu, use_batchnorm=False)

    def sequential(layers: list[tuple[Tensor, Tensor]]) -> nn.Sequential:
        return nn.Sequential(*[dense(layer, k == len(layers) - 1) for k, layer in enumerate(layers)])

    def per_degree(weights: list[Tensor]) -> nn.ParameterList:
        return nn.ParameterList([nn.Parameter(w) for w in weights])

    def message(m: Message) -> nn.ModuleList:
        parts = [None, None, None]
        if m.memory is not None:
            parts[0] = make("NodeMemory", memory_coef=per_degree(m.memory))
        if m.prefactor is not None:
            parts[1] = make("MessageAr", prefactor=per_degree(m.prefactor), invr0=per_degree(m.decay))
        if m.h is not None:
            parts[2] = make(
                "MessageBchi",
                hnet=sequential(m.h),
                shared_channels=m.shared_channels,
                shared_l=m.shared_l,
                residual=False,
                use_batchnorm=False,
            )
        return nn.ModuleList(parts)

    index_map = torch.full((max(arch.elements) + 1,), -1, dtype=torch.long)
    index_map[arch.elements] = torch.arange(len(arch.elements))
    cutoff_buffers = {"cutoff": torch.tensor(arch.cutoff)}
    if arch.kind == "PolynomialCutoff":
        cutoff_buffers["p"] = torch.tensor(arch.p)
    sender = make("NodeEmbedding", embedding_weights=nn.Parameter(p.sender))
    receiver = sender if arch.same_embedding else make("NodeEmbedding", embedding_weights=nn.Parameter(p.receiver))
    representation = make(
        "Cace",
        node_onehot=make("NodeEncoder", index_map=index_map, num_classes=len(arch.elements)),
        node_embedding_sender=sender,
        node_embedding_receiver=receiver,
        edge_coding=make("EdgeEncoder", directed=True),
        radial_basis=make(
            "BesselRBF",
            bessel_weights=nn.Parameter(p.bessel),
            cutoff=torch.tensor(arch.cutoff),
            prefactor=p.prefactor,
            n_rbf=arch.n_bessel,
        ),
        cutoff_fn=make(arch.kind, **cutoff_buffers),
        radial_transform=make("SharedRadialLinearTransform", weights=per_degree(p.mixing)),
        message_passing_list=nn.ModuleList([message(m) for m in p.messages]),
        zs=list(arch.elements),
        cutoff=arch.cutoff,
        max_l=arch.l_max,
        max_nu=arch.nu_max,
        n_atom_basis=arch.n_embedding,
        mp_norm_factor=arch.scale,
        num_message_passing=len(p.messages),
        device=torch.device("cpu"),
    )
    atomwise = make(
        "Atomwise",
        outnet=sequential(p.outnet),
        output_key="CACE_energy",
        aggregation_mode="sum",
        residual=False,
        use_batchnorm=False,
        add_linear_nn=arch.linear,
        activation=silu,
    )
    if p.linear is not None:
        atomwise.linear_nn = dense(p.linear, last=True)
    return make(
        "NeuralNetworkPotential",
        representation=representation,
        input_modules=nn.ModuleList(),
        output_modules=nn.ModuleList([atomwise, make("Forces", energy_key="CACE_energy")]),
        postprocessors=nn.ModuleList(),
    )


def write(path: Path, build, change=None) -> None:
    """Writes the file; ``change(tree, classes)`` may spoil the tree before."""
    with stand_ins() as classes:
        tree = build(classes)
        if change:
            change(tree, classes)
        torch.save(tree, path)
