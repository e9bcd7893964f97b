"""An element that a potential was not trained on, between two that it knows.

Embeddings of elements in training lie as their chemistry does, so an element that was not there may be put between two
of its neighbours in the periodic table, as the CACE paper does with Re and Os between W and Ir. Whatever a potential
has for each of its elements (embeddings, and weights of an element where there are such) is interpolated. Nothing is
trained.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import torch
from ase import Atoms
from ase.data import atomic_numbers, chemical_symbols
from torch import Tensor

from cace_runtime import new_model
from cace_runtime.analysis.evaluate import evaluate
from cace_runtime.config import ModelConfig
from cace_runtime.potential.model import CACEModel

# What messages of features have along an axis is degrees, and of each the elements; everything else has elements, and
# of each whatever there is.
DEGREES_FIRST = ".feature.network."


class Place(NamedTuple):
    """Where the elements stand in a tensor: an axis is (outer, elements, inner)."""

    axis: int
    outer: int
    inner: int


class FoundE0(NamedTuple):
    """E0 by least squares."""

    energy: float  # eV
    n_structures: int  # that have the element, and an energy
    rmse: float  # eV per atom, of what remains


def add_element(model: CACEModel, symbol: str, between: tuple[str, str], at: float, e0: float) -> CACEModel:
    """A potential that also knows another element; all others are what they were, to the bit.

    Args:
        model: of which nothing is changed.
        symbol: the new element.
        between: two elements of the potential.
        at: 0 is the first of them, 1 the second.
        e0: energy (eV) of the new element's isolated atom.

    Raises:
        ValueError: an element that is known already, or not, or a place that is not between the two.
    """
    config = model.config
    if symbol not in atomic_numbers or symbol == "X":
        raise ValueError(f"{symbol!r} is no element")
    if symbol in config.symbols:
        raise ValueError(f"the potential knows {symbol} already: it has {', '.join(config.symbols)}")
    strangers = [name for name in between if name not in config.symbols]
    if strangers:
        raise ValueError(f"the potential does not know {strangers[0]}, only {', '.join(config.symbols)}")
    if between[0] == between[1]:
        raise ValueError(f"between {between[0]} and {between[1]}: two different elements are needed")
    if not 0 <= at <= 1:
        raise ValueError(f"{at:g} of the way is not between {between[0]} (0) and {between[1]} (1)")
    energies = config.reference_energies | ({symbol: e0} if e0 else {})
    closest = [_closest_with(network, symbol, between, at) for _, network in config.networks]
    larger = new_model(_with_element(config, atomic_numbers[symbol], energies, closest), "eager")
    first = next(iter(model.parameters()))
    larger.to(first.device, first.dtype)
    rows = [config.symbols.index(name) for name in between]
    tensors = {
        name: _interpolated(tensor, places, model, name, rows, at)
        for (name, tensor), places in zip(model.state_dict().items(), _places(model, larger), strict=True)
    }
    larger.load_state_dict(tensors)
    return larger.requires_grad_(False)


def _closest_with(
    config: ModelConfig, symbol: str, between: tuple[str, str], at: float
) -> dict[str, tuple[float, float]]:
    """The closest distances of a network, and those of a new element between two, where both of these have some."""
    known = config.table_of_closest
    rows = [config.symbols.index(name) for name in between]
    table = np.zeros((len(known) + 1, len(known) + 1, 2))
    table[:-1, :-1] = known
    weights = np.zeros(len(known))
    weights[rows] = 1 - at, at

    def mixed(values: np.ndarray) -> np.ndarray:
        there = bool((values[weights > 0] > 0).all())
        return np.tensordot(weights, values, 1) if there else np.zeros_like(values[0])

    for row in range(len(known)):
        table[-1, row] = table[row, -1] = mixed(known[:, row])
    table[-1, -1] = mixed(table[:-1, -1])
    symbols = (*config.symbols, symbol)
    return config.closest_distances | {
        f"{symbol}-{other}": (float(pair[0]), float(pair[1]))
        for other, pair in zip(symbols, table[-1], strict=True)
        if pair[1] > 0
    }


def _with_element(
    config: ModelConfig,
    number: int,
    energies: Mapping[str, float] | None = None,
    closest: Sequence[dict[str, tuple[float, float]]] = (),
) -> ModelConfig:
    """The same architecture with one element more, behind the others; also of what is added to it."""
    changes: dict[str, object] = {"elements": (*config.elements, number)}
    if closest:  # of its networks
        changes["closest_distances"] = closest[0]
    if energies is not None:
        changes["reference_energies"] = dict(energies)
    changes["added"] = tuple(
        part.model_copy(update={"model": _with_element(part.model, number, None, closest[k : k + 1])})
        for k, part in enumerate(config.added, 1)
    )
    return ModelConfig.model_validate({**dict(config), **changes})


def _places(model: CACEModel, larger: CACEModel) -> Iterator[list[Place]]:
    """Of each tensor of a model, by comparison with one that has an element more."""
    others = larger.state_dict()
    n = len(model.config.elements)
    for name, tensor in model.state_dict().items():
        found = []
        for axis, (old, new) in enumerate(zip(tensor.shape, others[name].shape, strict=True)):
            if old != new:
                each = new - old
                assert old == n * each
                found.append(Place(axis, each, 1) if DEGREES_FIRST in name else Place(axis, 1, each))
        yield found


def _rows_of(config: ModelConfig, model: CACEModel, name: str, rows: Sequence[int]) -> list[int]:
    """Rows of the potential's elements in the network that a tensor is of, which may have them in another order."""
    of = max((pair for pair in config.networks if name.startswith(pair[0])), key=lambda pair: len(pair[0]))[1]
    return [of.elements.index(model.config.elements[row]) for row in rows]


def _interpolated(
    tensor: Tensor, places: Sequence[Place], model: CACEModel, name: str, rows: Sequence[int], at: float
) -> Tensor:
    rows = _rows_of(model.config, model, name, rows)
    for axis, outer, inner in places:
        split = tensor.unflatten(axis, (outer, -1, inner))
        first, second = (split.narrow(axis + 1, row, 1).double() for row in rows)
        between = first + at * (second - first) if at < 1 else second
        tensor = torch.cat([split, between.to(tensor.dtype)], axis + 1).flatten(axis, axis + 2)
    return tensor


def e0_by_least_squares(
    model: CACEModel, symbol: str, frames: Sequence[Atoms], energy_key: str | None = None
) -> FoundE0:
    """E0 (eV) of one element for which the energies of labelled structures are met best; E0 of the others stay.

    Args:
        model: that knows the element; its E0 of that does not matter.
        frames: labelled structures.
        energy_key: name of the labels; found by default.

    Raises:
        ValueError: no frame has the element and an energy, or one that the potential does not know.
    """
    chosen = [frame for frame in frames if symbol in frame.symbols]
    if not chosen:
        raise ValueError(f"no structure has {symbol}: its E0 cannot be found from them")
    found = evaluate(model, chosen, energy=energy_key)
    rest, counts, sizes = [], [], []
    before = model.config.reference_energies.get(symbol, 0.0)
    for frame, said, label in zip(found.frames, found.predictions, found.labels, strict=True):
        if label.energy is not None and said.energy is not None:
            counts.append(int((frame.symbols == symbol).sum()))
            sizes.append(len(frame))
            rest.append(label.energy - said.energy + before * counts[-1])
    if not rest:
        raise ValueError(f"no structure with {symbol} has a labelled energy: its E0 cannot be found from them")
    n, missing = np.array(counts, dtype=float), np.array(rest)
    energy = float(n @ missing / (n @ n))
    left = (missing - n * energy) / np.array(sizes)
    return FoundE0(energy, len(rest), float(np.sqrt((left**2).mean())))


def numbers_of_elements(model: CACEModel) -> np.ndarray:
    """What tells the elements apart [elements, numbers]: their embeddings as sender and receiver.

    Where a potential has none, whatever else it has of each element, the numbers of each tensor over their root mean
    square.
    """
    config = model.config
    free = next(z for z in range(1, len(chemical_symbols)) if z not in config.elements)
    with torch.device("meta"):
        larger = new_model(_with_element(config, free), "eager")
    n = len(config.elements)
    embeddings, others = [], []
    for (name, tensor), places in zip(model.state_dict().items(), _places(model, larger), strict=True):
        if name.startswith("added.") or tensor.numel() == 0:
            continue
        for axis, outer, inner in places:
            split = tensor.detach().double().cpu().unflatten(axis, (outer, -1, inner))
            rows = split.movedim(axis + 1, 0).reshape(n, -1).numpy()
            if name.startswith("embedding."):
                embeddings.append(rows)
            else:
                others.append(rows / (np.sqrt((rows**2).mean()) or 1.0))
    if config.same_embedding:
        embeddings = embeddings[:1]
    return np.concatenate(embeddings or others or [np.zeros((n, 0))], axis=1)
