"""The covariance of the last layers' weights: how wrong one potential may be, from one least squares problem.

With everything but its last layers fixed a potential is a linear model, ``y = X w + noise`` with a row of X for each
label. The Laplace approximation of the last layer (Daxberger et al., NeurIPS 34, 20089 (2021); for potentials and in
the form used here: Bigi, Chong, Ceriotti and Grasselli, Mach. Learn.: Sci. Technol. 5, 045018 (2024)) gives the weights
the covariance

    C = (X' X + strength D²)^-1,

rows weighted as in the loss, or as their errors are large. So a quantity with the row x has the variance
``factor² x' C x``, small where the training structures have said something about x. D makes columns of X unit vectors,
as in the fit of the readout.

Two things are left. The strength of the prior is that for which validation structures are likeliest: of normal errors
e with variances v, up to a factor, ``mean log v + log mean(e²/v)`` is smallest. The factors, one for energies and one
for forces, make the mean squared standardised error of the validation structures one; they are found with what will be
reported, so that they also make up for the directions being few.

What is kept is a square root of C, M vectors s_m: all columns of L^-T (``L L' = C^-1``), or, of more weights than M, as
many random orthonormal mixtures of them, whose squares have the right mean (their own standard deviation is some
``1 / sqrt(2 M)`` of the value). Weights beyond MOST_COLUMNS are put together at random, with random signs, after each
was divided by the rms of what it is multiplied with: the covariance is that of weights that move together (a count
sketch; Charikar, Chen and Farach-Colton, Theor. Comput. Sci. 312, 3 (2004)).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import log, sqrt

import numpy as np
import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.analysis.committee import CommitteeEvaluation
from cace_runtime.analysis.errors import differences, in_a_row
from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.analysis.last_layer import LastLayerSpread
from cace_runtime.files.checkpoint_header import UncertaintyFactors
from cace_runtime.files.spread import Spread
from cace_runtime.files.uncertainty import Uncertainty
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.last_layer import last_inputs, parameter_names
from cace_runtime.potential.model import CACEModel
from cace_runtime.quantities import QUANTITIES, compared
from cace_runtime.train.batches import ATOMS_AT_ONCE, GraphStore
from cace_runtime.train.least_squares import NormalEquations, UnsolvableError
from cace_runtime.train.linear_rows import LinearRows
from cace_runtime.train.loss import LossWeights
from cace_runtime.train.report import evaluate_set
from cace_runtime.train.samples import NamedSet

DIRECTIONS = 16
STRENGTHS = tuple(10.0**k for k in range(-12, 1, 2))
MOST_COLUMNS = 1024
# Structures that choose the strength, at most.
MOST_CHOOSING = 64
NOTHING_TO_CALIBRATE_WITH = (
    "the validation structures have neither energies nor forces that differ from what the potential says: there is "
    "nothing to calibrate with"
)


def obstacle(model: CACEModel) -> str:
    """Why a potential has no such covariance, or an empty string."""
    return "" if parameter_names(model.config) else "no network of it has an energy of its own"


def fit_uncertainty(
    model: CACEModel,
    train: NamedSet,
    valid: NamedSet,
    at: LossWeights | None = None,
    n_directions: int = DIRECTIONS,
    seed: int = 0,
    on_stage: Callable[[str, int, int], None] = lambda name, done, total: None,
) -> tuple[Uncertainty, CommitteeEvaluation]:
    """The uncertainty of a potential.

    Args:
        model: the potential in float64; it is not changed.
        train: structures that it was trained on, with labels.
        valid: structures that it was not trained on, for strength and factors.
        at: weights of energies and forces, as in training; by default each label weighs as one over the mean squared
            error of the validation structures, which is what the likelihood asks for.
        n_directions: M, at most.
        seed: of the random mixtures.
        on_stage: called with what is done, how much of it, and how much there is.

    Returns:
        The uncertainty, and predictions for the validation structures with it.

    Raises:
        ValueError: labels that say nothing, a potential without energies, a structure that has none.
    """
    if why_not := obstacle(model):
        raise ValueError(f"there is no uncertainty of last layers: {why_not}")
    few = valid.samples[:: -(-len(valid.samples) // MOST_CHOOSING)]
    stores = [
        GraphStore(part, model.config.reach, model.config.elements, torch.float64) for part in (train.samples, few)
    ]
    evaluation = evaluate_set(model, valid)
    at = _likeliest(evaluation, stores[0]) if at is None else at
    columns = _Columns(model, stores[0], seed)
    rows = LinearRows(model, stores[0], at, columns.sums, len(columns))
    equations, done = NormalEquations(len(columns)), 0
    for block, targets in rows.blocks():
        equations.add(block, targets)
        done += len(block)
        on_stage("rows", done, rows.n_rows)
    if not done:
        raise ValueError("the training structures have no label that is weighted: nothing is known about the weights")
    on_stage("strength", 0, 1)
    root, strength = _chosen(equations, list(_validation(model, stores[1], at, columns)))
    n = min(n_directions, len(columns))
    directions = columns.tensors(_mixed(root, n, seed))
    told = f"{n} directions of {columns.n_weights} weights, prior strength {strength:.0e}"
    plain = Uncertainty(UncertaintyFactors(energy=1, forces=1, directions=n, told=told), directions)
    on_stage("calibration", 0, len(valid.samples))
    spreads = LastLayerSpread(model, plain).of_frames(
        evaluation.frames, lambda count: on_stage("calibration", count, len(valid.samples))
    )
    factors = calibrated(plain.factors, evaluation, spreads)
    found = tuple(spread.scaled(factors.energy, factors.forces) for spread in spreads)
    return replace(plain, factors=factors), CommitteeEvaluation(evaluation, (evaluation,), found)


def _likeliest(evaluation: Evaluation, train: GraphStore) -> LossWeights:
    """Weights with which every label of the training structures counts as one over its mean squared error.

    Raises:
        ValueError: there are no errors.
    """
    counts = dict(zip((q.name for q in compared()), train.counts(range(len(train))).tolist(), strict=False))
    errors = {name: in_a_row(differences(evaluation, QUANTITIES[name]).values()) for name in ("energy", "forces")}
    squares = {name: float(np.mean(of_one**2)) for name, of_one in errors.items() if of_one.size}
    found = {name: counts[name] / square for name, square in squares.items() if square > 0}
    if not found:
        raise ValueError(NOTHING_TO_CALIBRATE_WITH)
    return LossWeights(found)


def calibrated(factors: UncertaintyFactors, evaluation: Evaluation, spreads: Sequence[Spread]) -> UncertaintyFactors:
    """Factors with which mean squared standardised errors, of energies and of the force on each atom, are one.

    Raises:
        ValueError: neither energies nor forces are labelled, or nothing that is has an error.
    """
    energies, forces = (differences(evaluation, QUANTITIES[name]) for name in ("energy", "forces"))
    pairs = {
        "energy": (
            np.array([abs(float(error)) for error in energies.values()]),
            np.array([spreads[number].energy for number in energies]),
        ),
        "forces": (
            in_a_row(np.linalg.norm(error, axis=1) for error in forces.values()),
            in_a_row(spreads[number].per_atom for number in forces),
        ),
    }
    found: dict[str, float] = {}
    for name, (errors, deviations) in pairs.items():
        there = deviations > 0  # the force on an atom without neighbours is exactly zero
        factor = sqrt(np.mean((errors[there] / deviations[there]) ** 2)) if there.any() else 0.0
        if factor > 0:
            found[name] = factor
    if not found:
        raise ValueError(
            "the validation structures have neither energies nor forces: there is nothing to calibrate with"
        )
    energy, of_forces = (found.get(name, max(found.values())) for name in ("energy", "forces"))
    labelled = f"calibrated on {len(pairs['energy'][0])} energies and forces on {len(pairs['forces'][0])} atoms"
    told = f"{factors.told}; {labelled}"
    return factors.model_copy(update={"energy": energy, "forces": of_forces, "told": told})


class _Columns:
    """Weights in units of their rms input, and put together where they are too many.

    Args:
        model: the potential.
        store: structures of which the rms is taken.
        seed: of the groups.
    """

    def __init__(self, model: CACEModel, store: GraphStore, seed: int) -> None:
        self.model, self._names = model, parameter_names(model.config)
        shapes = {name: tuple(values.shape) for name, values in model.state_dict().items()}
        self._shapes = [shapes[name] for name in self._names]
        self.n_weights = sum(torch.Size(shape).numel() for shape in self._shapes)
        squares = torch.zeros(self.n_weights, dtype=torch.float64)
        for members in store.in_order(ATOMS_AT_ONCE):
            squares += (last_inputs(model, store.batch(members).graph) ** 2).sum(0)
        rms = (squares / sum(store.sizes)).sqrt()
        self._unit = torch.where(rms > 1e-150, 1 / rms, 0)  # what is always zero stays where it is
        self._group = torch.arange(self.n_weights)
        self._sign = torch.ones(self.n_weights, dtype=torch.float64)
        if self.n_weights > MOST_COLUMNS:
            generator = torch.Generator().manual_seed(seed)
            self._group = torch.randperm(self.n_weights, generator=generator) % MOST_COLUMNS
            self._sign = 2.0 * torch.randint(2, (self.n_weights,), generator=generator) - 1

    def __len__(self) -> int:
        return min(self.n_weights, MOST_COLUMNS)

    def sums(self, graph: Graph) -> Tensor:
        """Of the structures of a batch [B, K] (eV)."""
        of_atoms = last_inputs(self.model, graph)
        summed = of_atoms.new_zeros(len(graph[keys.CELL]), self.n_weights).index_add(0, graph[keys.BATCH], of_atoms)
        signed = summed * self._unit * self._sign
        if len(self) == self.n_weights:
            return signed
        return signed.new_zeros(len(signed), len(self)).index_add(1, self._group, signed)

    def tensors(self, directions: Tensor) -> dict[str, Tensor]:
        """Directions [K, M] as tensors of the model, by name [M, *shape]."""
        of_weights = (directions[self._group] * (self._unit * self._sign)[:, None]).t()
        parts = of_weights.split([torch.Size(shape).numel() for shape in self._shapes], dim=1)
        return {
            name: part.reshape(len(part), *shape)
            for name, part, shape in zip(self._names, parts, self._shapes, strict=True)
        }


def _validation(
    model: CACEModel, store: GraphStore, at: LossWeights, columns: _Columns
) -> Iterator[tuple[Tensor, Tensor]]:
    """Rows and errors of each kind of label that is weighted."""
    for name in ("energy", "forces"):
        only = LossWeights({name: 1.0 if at.get(name, 0.0) else 0.0})
        blocks = list(LinearRows(model, store, only, columns.sums, len(columns)).blocks()) if only[name] else []
        if blocks:
            rows, errors = (torch.cat(parts) for parts in zip(*blocks, strict=True))
            yield rows, errors


def _chosen(equations: NormalEquations, validation: Sequence[tuple[Tensor, Tensor]]) -> tuple[Tensor, float]:
    """A root of the covariance [K, K] for the strength that validates best, and that strength."""
    norms = equations.norms()
    inverse = torch.where(norms > 1e-150, 1 / norms, 0)
    unit = equations.matrix * inverse * inverse[:, None]
    diagonal = torch.where(inverse > 0, unit.diagonal(), 1)
    best: tuple[float, Tensor, float] | None = None
    for strength in STRENGTHS:
        unit.diagonal().copy_(diagonal + strength)
        factor, failed = torch.linalg.cholesky_ex(unit)
        if failed or not torch.isfinite(factor).all():
            continue
        score = sum(_unlikeliness(factor, rows * inverse, errors) for rows, errors in validation)
        if best is None or score < best[0]:
            best = (score, factor, strength)
    if best is None:
        raise UnsolvableError("the features have values that are not finite: there is no covariance")
    _, factor, strength = best
    root = torch.linalg.solve_triangular(factor.t(), torch.eye(len(factor), dtype=torch.float64), upper=True)
    return root * inverse[:, None], strength


def _unlikeliness(factor: Tensor, rows: Tensor, errors: Tensor) -> float:
    """Minus twice the mean log likelihood of normal errors, with the factor that makes it smallest."""
    variances = (torch.linalg.solve_triangular(factor, rows.t(), upper=False) ** 2).sum(0)
    there = variances > 0
    if not there.any():
        return 0.0
    scaled = float((errors[there] ** 2 / variances[there]).mean())
    return float(variances[there].log().mean()) + log(max(scaled, 1e-300))


def mixture(size: int, n: int, seed: int) -> Tensor:
    """Random orthonormal columns [K, M], times the root of K/M."""
    generator = torch.Generator().manual_seed(seed)
    mixing, _ = torch.linalg.qr(torch.randn(size, n, generator=generator, dtype=torch.float64))
    return mixing * sqrt(size / n)


def _mixed(root: Tensor, n: int, seed: int) -> Tensor:
    """As many columns as there are to be, of which the sum of squares is, or has the mean, ``root root'``."""
    size = len(root)
    if n == size:
        return root
    return root @ mixture(size, n, seed)
