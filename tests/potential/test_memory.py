"""What an evaluation holds per edge: bounded, and never the outer product of the edge functions."""

from __future__ import annotations

import pytest
import torch

from cace_runtime import keys
from cace_runtime.config import BasisConfig, MessageConfig, ModelConfig
from cace_runtime.neighborhood.layout import lay_out
from cace_runtime.potential.model import CACEModel
from tests.support.live_memory import LiveMemory
from tests.support.models import CONFIGS, SMALL, crystal, make_model

LARGE = ModelConfig(
    **SMALL | {"n_bessel": 8, "n_embedding": 4, "n_radial": 6},
    radial="per_degree",
    basis=BasisConfig(l_max=4, nu_max=3, selection="cheng2024"),
    messages=(MessageConfig(memory=True, exponential=True),),
)


def measure(model, skin):
    """Slots, and peak bytes and largest tensor of an evaluation; more skin gives more edges, the same atoms."""
    atoms = crystal() * (3, 3, 3)
    graph = model.graph(atoms, skin=skin)
    graph |= lay_out(graph[keys.SENDER], graph[keys.RECEIVER], len(atoms), slots_per_block=512)
    with LiveMemory() as memory:
        model(graph)
    return len(graph[keys.SLOT_EDGE]), memory.peak, memory.largest


@pytest.mark.whole
@pytest.mark.parametrize("name", [*CONFIGS, "l_max 4"])
def test_memory_per_edge_is_within_what_the_model_states(name):
    model = make_model(name, torch.float32) if name in CONFIGS else CACEModel(LARGE)
    (few, low, _), (many, high, largest) = measure(model, 2.0), measure(model, 3.0)
    numbers = (high - low) / (many - few) / 4
    assert numbers <= model.numbers_per_edge
    outer_product = model.config.n_bessel * len(model.basis.lvectors) * model.config.n_channels
    assert model.numbers_per_edge < outer_product
    assert largest < many * outer_product / 8


def test_the_measurement_sees_an_outer_product():
    with LiveMemory() as memory:
        outer = torch.ones(10, 1) * torch.ones(1, 20)
        del outer
    assert memory.largest == 200
    assert memory.live == 0
    assert memory.peak == 4 * 230
