"""``cace fit-linear``: a linear potential from labelled structures, in seconds.

Rows of energies and forces are made batch by batch and added to the normal equations; ridge solutions of many
strengths are compared on the validation structures, which no coefficient is fitted to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

import torch
from torch import Tensor

from cace_runtime import keys
from cace_runtime.analysis.last_layer import LastLayerSpread
from cace_runtime.files.checkpoint import save_model
from cace_runtime.files.checkpoint_header import UncertaintyFactors
from cace_runtime.files.uncertainty import Uncertainty
from cace_runtime.linear.channels import LinearSettings, linear_potential, n_channels
from cace_runtime.linear.design import design_rows, readout_columns, slots_per_block
from cace_runtime.linear.optimise import STRENGTH, ChannelSearch, optimise_channels
from cace_runtime.linear.products import ProductReadout, Products, n_products
from cace_runtime.neighborhood.build import collate
from cace_runtime.potential.model import CACEModel
from cace_runtime.torch_modes import plain_torch
from cace_runtime.train.batches import GraphStore, bounded
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.data import read_training_data
from cace_runtime.train.data_tables import found_table
from cace_runtime.train.last_layer_covariance import DIRECTIONS, calibrated, mixture
from cace_runtime.train.least_squares import MANY_COLUMNS, MAX_COLUMNS, STRENGTHS, WEAK_STRENGTHS, NormalEquations
from cace_runtime.train.listener import Silence, Watcher
from cace_runtime.train.reference import reference_energies
from cace_runtime.train.report import SetErrors, evaluate_set, set_errors
from cace_runtime.train.samples import TrainingData

# Bytes of the rows of a batch; a single structure may have more.
BATCH_BYTES = 32e6

# The strongest regularisation whose validation loss is at most this much above the smallest: what the validation set
# cannot tell apart, other structures may. With damping, which is for these, by more. AcAc, fitted to the coldest half
# of 300 K and tested on the hottest quarter of the other frames, energy (meV) and forces (meV/Å), RMSE, largest errors
# in brackets, 72 channels. (3,4): validation 2.1 / 16.3, hot 7.3 / 36.7 (44 / 439) without damping, 2.5 / 17.0 and
# 7.0 / 33.8 (41 / 414) with it. (3,3): 3.7 / 23.6, 12.0 / 45.5 (60 / 449), and 3.8 / 24.0, 11.9 / 45.3 (63 / 383).
# The stronger ridge alone, (3,4): 2.3 / 16.7, 7.3 / 35.3 (45 / 466).
INDIFFERENT, INDIFFERENT_IF_DAMPED = 1.02, 1.1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A ridge strength, and root mean square errors on the validation set (meV/atom, meV/Å; NaN without labels)."""

    strength: float
    energy: float
    forces: float
    loss: float


@dataclass(frozen=True, slots=True, eq=False)
class LinearFit:
    """A fitted linear potential.

    Attributes:
        model: the potential, in float64. Above order 1 its readout is a :class:`ProductReadout`, which
            :class:`cace_runtime.adapters.ase.CACECalculator` takes, and files do not.
        order: largest degree of the products of features.
        candidates: the strengths that were compared, ascending.
        chosen: the one taken.
        errors: of the sets, RMSE and MAE.
        uncertainty: of energies and forces, from the covariance of the coefficients; None above order 1, or where no
            validation structure has an error to calibrate it with.
    """

    model: CACEModel
    order: int
    candidates: tuple[Candidate, ...]
    chosen: Candidate
    errors: tuple[SetErrors, ...]
    uncertainty: Uncertainty | None = None

    def save(self, path: str | Path, notes: dict[str, str] | None = None) -> None:
        """Writes the potential; any program here runs it.

        Raises:
            ValueError: the order is above 1.
        """
        refuse_file_of_products(self.order)
        save_model(self.model, path, notes, self.uncertainty)


@plain_torch(train=True)
def fit_linear(data: TrainConfig, settings: LinearSettings, listener: Watcher | None = None) -> LinearFit:
    """Fits a linear potential to energies and forces.

    Minimised is ``energy <(dE/N)²> + forces <dF²>`` over the training structures plus the ridge; the same without the
    ridge over the validation structures chooses its strength.

    Args:
        data: what is read; of a training config the fields ``data``, ``e0`` and ``loss`` (its weights; stresses are not
            fitted).
        settings: the features.
        listener: is told what happens.

    Raises:
        FileNotFoundError: a file that is named does not exist.
        ValueError: data or settings that cannot be used, before any work.
    """
    listener = listener or Silence()
    read = read_training_data(data)
    listener.rows(found_table(read))
    for note in read.notes:
        listener.say(note)
    for warning in read.warnings:
        listener.warn(warning)
    if not any(read.valid.count(quantity) for quantity in ("energy", "forces") if getattr(data.loss, quantity)):
        raise ValueError("no validation structure has a label that is weighted: nothing could choose the ridge")
    e0 = reference_energies(data.e0, read.elements, read.train.samples, read.isolated)
    listener.say(e0.told())
    vanishes = e0.network_vanishes(data.vanishes_at_zero)
    model = linear_potential(settings, read.elements, e0.energies, "eager", vanishes)
    return Fitting(data, settings, read, model, listener).run()


def refuse_file_of_products(order: int) -> None:
    """Raises ValueError for an order that potentials do not have."""
    if order > 1:
        raise ValueError(
            f"a potential's readout has no products of features, so a fit of order {order} cannot be written; its "
            "errors are shown without -o. For a more accurate potential take order 1 and more channels"
        )


class Fitting:
    """From structures to a fitted model, step by step: channels, rows, solutions, the best of them."""

    def __init__(
        self, data: TrainConfig, settings: LinearSettings, read: TrainingData, model: CACEModel, listener: Watcher
    ) -> None:
        self.loss, self.read, self.model, self.listener = data.loss, read, model, listener
        self.iterations = settings.optimise
        n_elements, n_features = len(read.elements), model.n_features * n_channels(model.config)
        size = n_products(n_features, settings.order)
        # The last is the constant, without which an atom that has no neighbours has E0.
        self.n_constants = int(not model.config.vanishes_at_zero)
        self.n_columns = n_elements * size + self.n_constants
        _check_size(self.n_columns, settings)
        self.products = Products(n_features, settings.order)
        self.columns = [slice(z * size, (z + 1) * size) for z in range(n_elements)]
        self.e0 = model.reference_energies.energies
        self.damping = self._damping(settings.damping) if settings.damping else None

    def _damping(self, power: float) -> Tensor:
        """``(1 + sum of the degrees that an invariant's factors have)^power`` of each column, those of products added.

        Invariants of high degree and order are the ones that grow fastest away from what was fitted.
        """
        of_features = torch.tensor([sum(f["degrees"]) for f in self.model.basis.features], dtype=torch.float64)
        degrees = of_features.repeat_interleave(n_channels(self.model.config))
        # Monomials of 2^degree are 2^(sum of the degrees).
        of_products = self.products.values(2.0 ** degrees[None])[0].log2()
        by_element = (1 + of_products).repeat(len(self.columns)) ** power
        return torch.cat([by_element, by_element.new_ones(self.n_constants)])

    @property
    def indifferent(self) -> float:
        """How much above the smallest validation loss that of the chosen ridge may be, as a factor."""
        return INDIFFERENT if self.damping is None else INDIFFERENT_IF_DAMPED

    def run(self) -> LinearFit:
        config, read, say = self.model.config, self.read, self.listener.say
        products = f", products of up to {self.products.order} of an atom" if self.products.order > 1 else ""
        say(
            f"{self.n_columns} coefficients: {self.model.n_features} invariants × {n_channels(config)} "
            f"channels for each of {', '.join(config.symbols)}{products}"
            + (", and a constant" if self.n_constants else ", no constant: an atom without neighbours gets E0")
        )
        start = perf_counter()
        train, valid = (
            GraphStore(part.samples, config.cutoff, config.elements, torch.float64) for part in (read.train, read.valid)
        )
        if self.iterations:
            self._optimise(train, valid)
            start = perf_counter()
        equations = self._equations(train)
        n_rows = train.counts(range(len(train)))[:2].int().tolist()
        say(f"{perf_counter() - start:.1f} s: rows of up to {n_rows[0]} energies and {n_rows[1]} force components")
        start = perf_counter()
        tried = STRENGTHS if self.n_columns <= MANY_COLUMNS else WEAK_STRENGTHS
        strengths, solutions = equations.solve(
            tried, lambda done: self.listener.stage("ridge", done, len(tried)), damping=self.damping
        )
        candidates = self._validated(valid, strengths, solutions)
        best = min(c.loss for c in candidates)
        chosen = max((c for c in candidates if c.loss <= self.indifferent * best), key=lambda c: c.strength)
        say(f"{perf_counter() - start:.1f} s: {len(strengths)} ridge strengths, compared on {read.valid.name}")
        start = perf_counter()
        self._put(solutions[:, strengths.index(chosen.strength)])
        directions = None  # products are no readout of a file, which could keep the uncertainty
        if self.products.order == 1:
            n = min(DIRECTIONS, self.n_columns)
            directions = equations.directions(chosen.strength, mixture(self.n_columns, n, 0))
        del equations
        errors = self._errors()
        uncertainty = None if directions is None else self._uncertainty(directions, chosen)
        what = "predictions of all sets" + ", and how wrong they may be" * (directions is not None)
        say(f"{perf_counter() - start:.1f} s: {what}")
        return LinearFit(self.model, self.products.order, candidates, chosen, errors, uncertainty)

    def _uncertainty(self, directions: Tensor, chosen: Candidate) -> Uncertainty | None:
        """Directions of the coefficients [K, M], calibrated by the validation structures.

        Its spreads are leverages: small where the fitted structures have fixed what a structure is made of.
        """
        layer, n = self.model.readout.mlp.last, directions.shape[1]
        weights = torch.zeros(n, *layer.weight.shape, dtype=torch.float64)
        for z, mine in enumerate(self.columns):
            weights[..., readout_columns(self.model, z)] = directions[mine].t()[:, None, None]
        tensors = {"readout.mlp.layers.0.weight": weights}
        if self.n_constants:
            tensors["readout.mlp.layers.0.bias"] = directions[-1:].t().contiguous()
        told = f"{n} directions of {self.n_columns} coefficients, ridge strength {chosen.strength:.0e}"
        plain = Uncertainty(UncertaintyFactors(energy=1, forces=1, directions=n, told=told), tensors)
        spreads = LastLayerSpread(self.model, plain)
        evaluation = evaluate_set(self.model, self.read.valid)
        try:
            factors = calibrated(plain.factors, evaluation, spreads.of_frames(evaluation.frames))
        except ValueError:  # nothing is labelled, or nothing is wrong
            return None
        of_fitted = spreads.of_frames([sample.atoms for sample in self.read.train.samples])
        fitted = factors.forces * max(spread.largest for spread in of_fitted)
        return replace(plain, factors=factors.model_copy(update={"fitted": fitted}))

    def _optimise(self, train: GraphStore, valid: GraphStore) -> None:
        """Adapts the channels; those that validate best are kept."""
        start = perf_counter()

        def show(iteration: int, training: float, validation: float) -> None:
            self.listener.say(
                f"{perf_counter() - start:.1f} s: channels after {iteration} iterations: loss {training:.4g} with its "
                f"ridge, validation {validation:.4g}"
            )

        search = ChannelSearch(self.model, self.solver(train), train, valid, self.loss)
        optimise_channels(search, self.iterations, show)

    def solver(self, train: GraphStore, strength: float = STRENGTH) -> Callable[[], float]:
        """A function that gives the model the coefficients of its channels, and returns the loss with the ridge.

        The ridge is measured by the features of the first call, so that one function is minimised.
        """
        norms: Tensor | None = None

        def solve() -> float:
            nonlocal norms
            equations = self._equations(train)
            norms = equations.norms() if norms is None else norms
            right, squares = equations.right.clone(), equations.squares
            _, solutions = equations.solve((strength,), norms=norms)
            self._put(solutions[:, 0])
            return squares - float(right @ solutions[:, 0])

        return solve

    def _equations(self, train: GraphStore) -> NormalEquations:
        """The loss of the training set as normal equations."""
        equations = NormalEquations(self.n_columns)
        counts, factors = train.counts(range(len(train))), (self.loss.energy, self.loss.forces)
        for block in self._rows(train, "rows"):
            for (rows, targets, weights), factor, count in zip(block, factors, counts, strict=False):
                if factor and len(targets):
                    scale = (factor / count * weights).sqrt()
                    equations.add(rows * scale[:, None], targets * scale)
        return equations

    def _validated(self, valid: GraphStore, strengths: Sequence[float], solutions: Tensor) -> tuple[Candidate, ...]:
        factors = (self.loss.energy, self.loss.forces)
        squares, weighted, counts = torch.zeros(3, 2, len(strengths), dtype=torch.float64)
        for block in self._rows(valid, "validation"):
            for k, (rows, targets, weights) in enumerate(block):
                errors = (rows @ solutions - targets[:, None]) ** 2
                squares[k] += errors.sum(0)
                weighted[k] += weights @ errors
                counts[k] += len(targets)
        rmse = 1e3 * (squares / counts).sqrt()
        loss = sum(f * w / n.clamp(min=1) for f, w, n in zip(factors, weighted, counts, strict=True))
        columns = (rmse[0].tolist(), rmse[1].tolist(), loss.tolist())
        return tuple(Candidate(*values) for values in zip(strengths, *columns, strict=True))

    def _rows(self, store: GraphStore, stage: str) -> Iterator[tuple[_Labelled, _Labelled]]:
        """Rows of energies per atom (eV) and of force components (eV/Å), batch by batch, where there are labels."""
        done = 0
        for members in bounded(range(len(store)), store.sizes, int(BATCH_BYTES / 24 / self.n_columns)):
            graph = collate([store.graphs[k] for k in members], slots_per_block(self.model, self.products))
            targets = [store.targets[k] for k in members]
            rows = design_rows(self.model, graph, self.products, self.columns)
            n_atoms = torch.cat([t.n_atoms for t in targets])
            of_atoms = self.e0[self.model.embedding.index(graph[keys.ATOMIC_NUMBERS])]
            shift = torch.zeros_like(n_atoms).index_add_(0, graph[keys.BATCH], of_atoms)
            energies = (torch.cat([t.labels["energy"] for t in targets]) - shift) / n_atoms
            constant = torch.ones(len(members), self.n_constants, dtype=torch.float64)
            energy_rows = torch.cat([rows.energy / n_atoms[:, None], constant], dim=1)
            force_rows = torch.nn.functional.pad(rows.forces.flatten(0, 1), (0, self.n_constants))
            yield (
                _labelled(energy_rows, energies, torch.cat([t.weights["energy"] for t in targets])),
                _labelled(
                    force_rows,
                    torch.cat([t.labels["forces"] for t in targets]).flatten(),
                    torch.cat([t.weights["forces"] for t in targets]).repeat_interleave(3),
                ),
            )
            done += len(members)
            self.listener.stage(stage, done, len(store))

    def _put(self, solution: Tensor) -> None:
        """Gives the model its readout."""
        owned = [readout_columns(self.model, z) for z in range(len(self.columns))]
        coefficients = [solution[mine] for mine in self.columns]
        constant = float(solution[-1]) if self.n_constants else 0.0
        if self.products.order > 1:
            self.model.register_module("readout", ProductReadout(self.products, owned, coefficients, constant))
            return
        layer = self.model.readout.mlp.last
        layer.bias.fill_(constant)
        for columns, values in zip(owned, coefficients, strict=True):
            layer.weight[0, 0, columns] = values

    def _errors(self) -> tuple[SetErrors, ...]:
        sets = (self.read.train, self.read.valid, *self.read.tests)
        total, done, found = sum(len(part.samples) for part in sets), 0, []
        for part in sets:
            found += set_errors(part, evaluate_set(self.model, part))
            done += len(part.samples)
            self.listener.stage("errors", done, total)
        return tuple(found)


_Labelled = tuple[Tensor, Tensor, Tensor]  # rows [R, K], targets [R], weights of the structures [R]


def _labelled(rows: Tensor, targets: Tensor, weights: Tensor) -> _Labelled:
    there = weights > 0
    return (rows, targets, weights) if there.all() else (rows[there], targets[there], weights[there])


def _check_size(n_columns: int, settings: LinearSettings) -> None:
    """Refuses what would take hours."""
    if n_columns <= MAX_COLUMNS:
        return
    advice = "fewer channels" + (", a lower order" if settings.order > 1 else "") + ", lmax or numax"
    raise ValueError(
        f"the fit would have {n_columns} coefficients; at most {MAX_COLUMNS} are fitted (time grows with the cube, "
        f"memory with the square of their number). Take {advice}"
        + (", or selection cheng2024" if settings.selection != "cheng2024" else "")
    )
