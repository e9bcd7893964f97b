"""What the last layers multiply: the derivatives of atomic energies with respect to their weights, by autograd."""

import pytest
import torch

from cace_runtime import new_model
from cace_runtime.config import AddedConfig, ReadoutConfig, ZBLConfig
from cace_runtime.potential.last_layer import last_inputs, parameter_names
from tests.parity.architectures import TENSOR_ARCHITECTURES, architecture, cheng2024, message
from tests.support.models import crystal, molecule

PLAIN = architecture(cheng2024(3, 3))
CHOICES = {
    "network and linear term": PLAIN,
    "zero for lone atoms": PLAIN.model_copy(update={"vanishes_at_zero": True}),
    "two hidden layers, messages": architecture(
        cheng2024(3, 3), message(memory=True), readout=ReadoutConfig(hidden=(4, 3), linear=False), energy_scale=0.3
    ),
    "linear term alone": architecture(cheng2024(3, 3), readout=ReadoutConfig(hidden=())),
    "one layer, no linear term": architecture(cheng2024(3, 3), readout=ReadoutConfig(hidden=(), linear=False)),
    "weights of elements": architecture(cheng2024(3, 3), readout=ReadoutConfig(hidden=(3,), per_element=True)),
    "weights of elements, one layer": architecture(cheng2024(3, 3), readout=ReadoutConfig(hidden=(), per_element=True)),
    "tensors, all of elements": TENSOR_ARCHITECTURES["T1 vectors and all of elements"],
    "contracted": TENSOR_ARCHITECTURES["T0 mixed by elements of both, contracted, outputs"],
    "a sum with a term": PLAIN.model_copy(
        update={
            "terms": (ZBLConfig(),),
            "added": (AddedConfig(weight=0.7, model=PLAIN.model_copy(update={"cutoff": 2.5, "energy_scale": 2.0})),),
        }
    ),
}


@pytest.mark.parametrize("config", CHOICES.values(), ids=list(CHOICES))
def test_inputs_of_last_layers_are_derivatives_of_atomic_energies(config):
    torch.manual_seed(0)
    model = new_model(config, "eager").double()
    graph = model.graph([crystal(), molecule()])
    names = parameter_names(config)
    weights = [dict(model.named_parameters())[name] for name in names]
    energies = model(graph, forces=False)["energies"]
    wanted = []
    for energy in energies:
        slopes = torch.autograd.grad(energy, weights, retain_graph=True, allow_unused=True)
        pairs = zip(slopes, weights, strict=True)
        wanted.append(torch.cat([torch.zeros_like(w).flatten() if s is None else s.flatten() for s, w in pairs]))
    found = last_inputs(model, graph)
    torch.testing.assert_close(found, torch.stack(wanted), rtol=1e-10, atol=1e-12)
    assert found.abs().max() > 1e-3


def test_a_constant_is_counted_once_and_not_where_the_network_vanishes():
    """Columns that say the same would count twice in the prior."""
    biases = {name: [n for n in parameter_names(config) if n.endswith("bias")] for name, config in CHOICES.items()}
    assert biases["network and linear term"] == ["readout.mlp.layers.1.bias"]
    assert biases["zero for lone atoms"] == biases["contracted"] == []
    assert biases["weights of elements"] == ["readout.linear.bias"]
    assert parameter_names(CHOICES["linear term alone"]) == ("readout.linear.weight", "readout.linear.bias")
