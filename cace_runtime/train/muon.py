"""Muon over stacks of matrices: steps of ``torch.optim.Muon``, in the precision of the weights and in fewer products.

Momentum M is replaced by about ``U V'`` of its singular value decomposition ``U S V'``, by five Newton–Schulz steps
``X <- (a + b X X' + c (X X')²) X`` from ``X = M/|M|``. All of these factors are polynomials of the one matrix ``M M'``,
which is as small as the shorter side of M. So they are found from that matrix, and multiplied with M once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import torch
from torch import Tensor

MOMENTUM = 0.95
# a, b, c of K. Jordan: the steepest at zero of those that keep singular values near one.
COEFFICIENTS = (3.4445, -4.7750, 2.0315)
N_ITERATIONS = 5
SMALLEST_NORM = 1e-7


class StackedMuon(torch.optim.Optimizer):
    """Steps of 0.2 √(longer side) rate, as long as those of Adam on average (J. Liu et al. 2025, arXiv:2502.16982).

    Args:
        groups: of parameters [n, rows, columns], each of n matrices.
        lr: rate.

    Attributes:
        param_groups, state: as of any optimiser; momentum is ``momentum_buffer``.
    """

    def __init__(self, groups: Iterable[dict[str, Any]], lr: float) -> None:
        super().__init__(groups, {"lr": lr, "weight_decay": 0.0})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """One step along the gradients."""
        for group in self.param_groups:
            stacks = [p for p in group["params"] if p.grad is not None]
            for stack in stacks:
                if not self.state[stack]:
                    self.state[stack]["momentum_buffer"] = torch.zeros_like(stack)
            averages = [self.state[stack]["momentum_buffer"] for stack in stacks]
            gradients = [stack.grad for stack in stacks]
            torch._foreach_lerp_(averages, gradients, 1 - MOMENTUM)
            moves = torch._foreach_lerp(gradients, averages, MOMENTUM)
            kept = 1 - group["lr"] * group["weight_decay"]
            for stack, move, factor in zip(stacks, moves, orthogonalising(moves), strict=True):
                factor *= -0.2 * max(move.shape[-2:]) ** 0.5 * group["lr"]
                pair = (move, factor) if _is_tall(move) else (factor, move)
                stack.baddbmm_(*pair, beta=kept)

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Continues where a state was, also one of ``torch.optim.Muon`` with a parameter for each matrix."""
        super().load_state_dict(_of_stacks(state_dict, self.param_groups))


def _of_stacks(state: dict[str, Any], groups: list[dict[str, Any]]) -> dict[str, Any]:
    """Matrices of a state, where it has them one by one, put together to those of the groups."""
    matrices = [number for group in state["param_groups"] for number in group["params"]]
    one_by_one = all(values["momentum_buffer"].dim() == 2 for values in state["state"].values())
    if not one_by_one or len(matrices) != sum(len(stack) for group in groups for stack in group["params"]):
        return state
    found: dict[str, Any] = {"state": {}, "param_groups": []}
    n_stacks = n_matrices = 0
    for known, group in zip(state["param_groups"], groups, strict=True):
        numbers = list(range(n_stacks, n_stacks + len(group["params"])))
        found["param_groups"].append({**known, "params": numbers})
        for number, stack in zip(numbers, group["params"], strict=True):
            parts = [state["state"].get(matrix) for matrix in matrices[n_matrices : n_matrices + len(stack)]]
            if parts[0]:
                found["state"][number] = {"momentum_buffer": torch.stack([part["momentum_buffer"] for part in parts])}
            n_matrices += len(stack)
        n_stacks += len(numbers)
    return found


def orthogonalising(stacks: Sequence[Tensor]) -> list[Tensor]:
    """What matrices are multiplied with, on their shorter side, to have singular values of about one.

    Args:
        stacks: [n, rows, columns] each; a matrix of zeros stays one.

    Returns:
        [n, shorter, shorter] each.
    """
    grams = [stack.mT @ stack if _is_tall(stack) else stack @ stack.mT for stack in stacks]
    found: list[Tensor] = list(grams)
    for size in sorted({gram.shape[-1] for gram in grams}):
        places = [k for k, gram in enumerate(grams) if gram.shape[-1] == size]
        together = _of_gram_matrices(torch.cat([grams[k] for k in places]))
        for k, factors in zip(places, together.split([len(grams[k]) for k in places]), strict=True):
            found[k] = factors
    return found


def _is_tall(stack: Tensor) -> bool:
    return stack.shape[-2] > stack.shape[-1]


def _of_gram_matrices(gram: Tensor) -> Tensor:
    """G of M [n, s, s] -> Q with Q M about orthogonal, all s singular values alike."""
    a, b, c = COEFFICIENTS
    norm = gram.diagonal(dim1=-2, dim2=-1).sum(-1)[:, None, None].sqrt().clamp(min=SMALLEST_NORM)
    gram = gram / norm**2
    product = 1 / norm
    for k in range(N_ITERATIONS):
        factor = torch.baddbmm(gram, gram, gram, beta=b, alpha=c)
        factor.diagonal(dim1=-2, dim2=-1).add_(a)
        product = factor @ product if k else factor * product
        if k + 1 < N_ITERATIONS:
            gram = factor @ gram @ factor
    return product
