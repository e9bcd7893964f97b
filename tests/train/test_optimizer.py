"""One step of each optimiser, against what is written in the papers."""

from __future__ import annotations

from copy import deepcopy

import pytest
import torch

from cace_runtime.potential.model import CACEModel
from cace_runtime.train import train
from cace_runtime.train.config import OptimizerConfig, architecture
from cace_runtime.train.optimizer import ByTensor, make_optimizer, part_of, put_rate, refuse_missing_parts
from cace_runtime.train.scaled_weights import ScaledWeights
from tests.parity.architectures import TENSOR_ARCHITECTURES
from tests.train.tiny import MODEL, WITH_MESSAGES, molecules, settings, write

SIZES = WITH_MESSAGES | {
    "radial": "per_degree",
    "readout": {"hidden": [12, 6]},
    "messages": [{"feature": {"per_degree": True}}],
}

WIDE = ["messages.0.feature.network.layers.0.weight", "readout.mlp.layers.0.weight"]


def fresh(seed: int = 0) -> ScaledWeights:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return ScaledWeights(CACEModel(architecture(SIZES, (1, 8))).double())


@pytest.fixture
def weights() -> ScaledWeights:
    return fresh()


def graded(weights: ScaledWeights, seed: int = 0) -> None:
    """Gradients whose matrices have singular values over two orders of magnitude."""
    generator = torch.Generator().manual_seed(seed)
    for vector in weights.parameters():
        vector.grad = torch.randn(vector.shape, generator=generator, dtype=torch.float64)
    for gradient in weights.gradients_by_name().values():
        if gradient.dim() == 3:
            u, s, v = torch.linalg.svd(gradient.flatten(1), full_matrices=False)
            gradient.copy_(((u * torch.logspace(0, -2, len(s))) @ v).view_as(gradient))


def changes(optimizer, weights: ScaledWeights) -> dict[str, torch.Tensor]:
    before = {name: value.detach().clone() for name, value in weights.by_name().items()}
    optimizer.step()
    return {name: value.detach() - before[name] for name, value in weights.by_name().items()}


def test_muon_moves_all_directions_of_wide_matrices_alike_and_the_rest_as_adam_does(weights):
    asked = OptimizerConfig(name="muon", learning_rate=0.01)
    muon = make_optimizer(asked, weights)
    assert isinstance(muon, ByTensor)
    assert sorted(muon.by_muon) == sorted(WIDE)
    copy = fresh()
    adam = make_optimizer(OptimizerConfig(name="adam", learning_rate=0.01), copy)
    for seed in range(3):
        graded(weights, seed), graded(copy, seed)
        by_muon, by_adam = changes(muon, weights), changes(adam, copy)
        for name, change in by_muon.items():
            if name not in WIDE:
                assert torch.allclose(change, by_adam[name], rtol=1e-12), name
                continue
            values = torch.linalg.svdvals(change.flatten(1))
            # Five iterations bring singular values of 1 ... 1e-2 between 0.68 and 1.13.
            assert values[-1] > 0.55 * values[0], name
            # All steps have about the size of Adam's: 0.2 in units of the rate, for a matrix of full rank.
            n_long = max(change.flatten(1).shape)
            assert values.mean() == pytest.approx(0.01 * 0.2 * n_long**0.5, rel=0.2), name


def test_the_first_step_of_muon_descends(weights):
    muon = make_optimizer(OptimizerConfig(name="muon", learning_rate=0.01), weights)
    graded(weights)
    gradients = {name: g.clone() for name, g in weights.gradients_by_name().items()}
    for name, change in changes(muon, weights).items():
        assert (change * gradients[name]).sum() < 0, name


@pytest.mark.parametrize("name", ["adam", "adamw", "muon"])
def test_weight_decay_acts_on_matrices_alone(weights, name):
    optimizer = make_optimizer(OptimizerConfig(name=name, weight_decay=0.1, learning_rate=0.5), weights)
    before = {n: value.detach().clone() for n, value in weights.by_name().items()}
    for vector in weights.parameters():
        vector.grad = torch.zeros_like(vector)
    optimizer.step()
    for n, new in weights.by_name().items():
        decays = n.endswith((".weight", "mixing.weights"))
        if name == "adam":  # decay is a gradient there: a whole step, whatever its size
            assert torch.equal(new, before[n]) != (decays and bool(before[n].any())), n
        else:
            assert torch.allclose(new, before[n] * (0.95 if decays else 1.0)), n


@pytest.mark.parametrize("name", ["adam", "adamw", "muon"])
def test_a_state_that_was_saved_goes_on_to_the_bit(weights, name):
    asked = OptimizerConfig(name=name, learning_rate=0.01, weight_decay=0.1, amsgrad=True)
    optimizer = make_optimizer(asked, weights)
    graded(weights, 0)
    optimizer.step()
    other = fresh(seed=1)
    again = make_optimizer(asked, other)
    other.load_state_dict(weights.state_dict())
    again.load_state_dict(deepcopy(optimizer.state_dict()))
    for group in [*optimizer.param_groups, *again.param_groups]:
        group["lr"] = 0.003
    graded(weights, 1), graded(other, 1)
    optimizer.step(), again.step()
    assert all(torch.equal(a, b) for a, b in zip(weights.parameters(), other.parameters(), strict=True))


PARTS = {"mixing": {"learning_rate": 0.25}, "linear": {"learning_rate": 0.5, "weight_decay": 0.0}}


@pytest.mark.parametrize("name", ["adam", "adamw", "muon"])
def test_parts_of_a_potential_have_their_own_shares_of_the_rate_and_their_own_decay(name):
    steps = []
    for parts in ({}, PARTS):
        weights = fresh()
        optimizer = make_optimizer(OptimizerConfig(name=name, learning_rate=0.5, parts=parts), weights)
        put_rate(optimizer, 0.01)
        graded(weights)
        steps.append(changes(optimizer, weights))
    shares = {"mixing": 0.25, "linear": 0.5}
    assert {part_of(n) for n in steps[0]} == {"mixing", "messages", "readout", "linear", None}
    for n, change in steps[1].items():
        assert torch.allclose(change, shares.get(part_of(n), 1.0) * steps[0][n], rtol=1e-9, atol=1e-15), n

    weights = fresh()
    asked = OptimizerConfig(name=name, weight_decay=0.1, learning_rate=0.5, parts=PARTS)
    optimizer = make_optimizer(asked, weights)
    for vector in weights.parameters():
        vector.grad = torch.zeros_like(vector)
    moved = {n for n, change in changes(optimizer, weights).items() if bool(change.any())}
    assert "a_basis.mixing.weights" in moved and "readout.mlp.layers.0.weight" in moved
    assert "readout.linear.weight" not in moved


@pytest.mark.parametrize(
    ("part", "changes"),
    [("messages", {"messages": []}), ("linear", {"readout": {"hidden": [8], "linear": False}})],
    ids=["messages", "linear"],
)
def test_a_part_that_the_potential_does_not_have_is_refused_before_the_epochs(tmp_path, part, changes):
    model = {**MODEL, "readout": {"hidden": [8], "linear": True}, "messages": WITH_MESSAGES["messages"]}
    asked = OptimizerConfig(parts={"mixing": {"learning_rate": 0.3}, part: {"learning_rate": 0.3}})
    refuse_missing_parts(asked, architecture(model, (1, 8)))
    without = {**model, **changes}
    refuse_missing_parts(OptimizerConfig(), architecture(without, (1, 8)))
    message = f"optimizer.parts has {part}, which the potential does not have; it has mixing, "
    with pytest.raises(ValueError, match=message):
        refuse_missing_parts(asked, architecture(without, (1, 8)))
    config = settings(tmp_path, write(tmp_path, molecules(8)), model=without, optimizer={"parts": {part: {}}})
    with pytest.raises(ValueError, match=message):
        train(config)
    assert not (tmp_path / "run").exists()


def test_what_multiplies_channel_by_channel_is_no_matrix():
    """Neither Muon nor weight decay: each channel has numbers of its own, and no outputs mix them."""
    contracted = TENSOR_ARCHITECTURES["T1 all parts, mixed by elements of both"]
    weights = ScaledWeights(CACEModel(contracted).double())
    muon = make_optimizer(OptimizerConfig(name="muon", weight_decay=0.1), weights)
    single = {"contractions.0.weights", "messages.0.memory.weights", "messages.0.exponential.decay"}
    assert single <= set(weights.shapes[1]) and not single & set(muon.by_muon)


def test_a_state_without_parts_is_taken_as_before(weights):
    """Groups as they were when a state had only those that decay and those that do not."""
    optimizer = make_optimizer(OptimizerConfig(name="muon"), weights)
    sizes = [[len(group["params"]) for group in part.state_dict()["param_groups"]] for part in optimizer.parts]
    matrices = [n for n in weights.shapes[0] if n not in WIDE]
    assert sizes == [[len(matrices), len(weights.shapes[1])], [len(WIDE)]]
