"""Muon over stacks of matrices, against its definition written out for one matrix."""

from __future__ import annotations

from copy import deepcopy

import pytest
import torch
from torch import Tensor, nn

from cace_runtime.train.muon import StackedMuon, orthogonalising

RATE, DECAY, MOMENTUM = 0.01, 0.1, 0.95
# Two stacks of one shorter side, one that is tall, one matrix alone.
SHAPES = [(3, 8, 40), (2, 8, 11), (4, 24, 6), (1, 5, 5)]


def orthogonalised(matrix: Tensor) -> Tensor:
    """Five steps of K. Jordan's iteration on the matrix itself."""
    x = matrix / matrix.norm()
    for _ in range(5):
        square = x @ x.T
        x = 3.4445 * x + (-4.7750 * square + 2.0315 * square @ square) @ x
    return x


def graded(shape: tuple[int, int, int], decades: float, seed: int) -> Tensor:
    """Matrices whose singular values fall over so many decades, float64."""
    generator = torch.Generator().manual_seed(seed)
    u, s, v = torch.linalg.svd(torch.randn(shape, generator=generator, dtype=torch.float64), full_matrices=False)
    return (u * torch.logspace(0, -decades, s.shape[-1], dtype=torch.float64)) @ v


def stacks(dtype: torch.dtype = torch.float64) -> list[nn.Parameter]:
    return [nn.Parameter(graded(shape, 1, 100 + k).to(dtype)) for k, shape in enumerate(SHAPES)]


def give_gradients(stacks: list[nn.Parameter], seed: int) -> None:
    for k, stack in enumerate(stacks):
        stack.grad = graded(SHAPES[k], 2, 10 * seed + k).to(stack.dtype)


def test_steps_are_those_of_the_definition_matrix_by_matrix():
    given = stacks()
    muon = StackedMuon([{"params": given[:2], "weight_decay": DECAY}, {"params": given[2:]}], lr=RATE)
    expected = [stack.detach().clone() for stack in given]
    momenta = [torch.zeros_like(stack) for stack in given]
    for step in range(3):
        give_gradients(given, step)
        muon.step()
        for k, stack in enumerate(given):
            for i, gradient in enumerate(stack.grad):
                momenta[k][i] = MOMENTUM * momenta[k][i] + (1 - MOMENTUM) * gradient
                move = orthogonalised((1 - MOMENTUM) * gradient + MOMENTUM * momenta[k][i])
                kept = 1 - RATE * (DECAY if k < 2 else 0.0)
                expected[k][i] = kept * expected[k][i] - 0.2 * max(gradient.shape) ** 0.5 * RATE * move
        for k, stack in enumerate(given):
            assert torch.allclose(stack, expected[k], rtol=1e-9, atol=1e-12), SHAPES[k]


@pytest.mark.parametrize("decades", [0, 2, 8])
def test_float32_is_nearer_to_float64_than_torch_is(decades):
    """torch.optim.Muon iterates in bfloat16."""
    for shape in SHAPES:
        exact = graded(shape, decades, 0)
        expected = torch.stack([orthogonalised(matrix) for matrix in exact])
        (factor,) = orthogonalising([exact.float()])
        found = exact.float() @ factor if shape[1] > shape[2] else factor @ exact.float()
        theirs = []
        for matrix in exact.float():
            parameter = nn.Parameter(torch.zeros_like(matrix))
            parameter.grad = matrix
            torch.optim.Muon([parameter], lr=1.0, weight_decay=0.0, momentum=0.0).step()
            theirs.append(-parameter.detach() / max(1.0, shape[1] / shape[2]) ** 0.5)
        error, of_theirs = ((x.double() - expected).norm() / expected.norm() for x in (found, torch.stack(theirs)))
        # Of singular values below the root of float32's precision only the order of size is known.
        assert error < 2e-3, shape
        assert error < 0.2 * of_theirs, shape


def test_matrices_of_zeros_stay_and_do_not_touch_the_others():
    (factor,) = orthogonalising([torch.zeros(1, 4, 6)])
    assert bool((factor @ torch.zeros(1, 4, 6) == 0).all())
    both = torch.stack([torch.zeros(4, 6), torch.randn(4, 6, generator=torch.Generator().manual_seed(0))])
    assert torch.allclose(orthogonalising([both])[0][1], orthogonalising([both[1:]])[0][0])


def test_a_state_of_torch_with_a_parameter_for_each_matrix_goes_on():
    given = stacks()
    muon = StackedMuon([{"params": given[:2], "weight_decay": DECAY}, {"params": given[2:]}], lr=RATE)
    matrices = [[nn.Parameter(matrix.detach().clone()) for matrix in stack] for stack in given]
    groups = [
        {"params": [*matrices[0], *matrices[1]], "weight_decay": DECAY},
        {"params": [*matrices[2], *matrices[3]], "weight_decay": 0.0},
    ]
    theirs = torch.optim.Muon(groups, lr=RATE, adjust_lr_fn="match_rms_adamw")
    muon.load_state_dict(deepcopy(theirs.state_dict()))  # before the first step
    give_gradients(given, 0)
    for of_stack, stack in zip(matrices, given, strict=True):
        for parameter, gradient in zip(of_stack, stack.grad, strict=True):
            parameter.grad = gradient.clone()
    muon.step(), theirs.step()
    again = StackedMuon([{"params": stacks()[:2], "weight_decay": DECAY}, {"params": stacks()[2:]}], lr=1.0)
    again.load_state_dict(deepcopy(theirs.state_dict()))
    assert again.param_groups[0]["lr"] == RATE
    for (_, expected), (_, found) in zip(muon.state.items(), again.state.items(), strict=True):
        assert torch.equal(found["momentum_buffer"], expected["momentum_buffer"])
