"""E0: energies of isolated atoms, from the data, by least squares, or given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import fsum

import numpy as np
from ase.data import chemical_symbols

from cace_runtime.train.data import Sample


def reference_energies(
    method: str | Mapping[str, float],
    elements: Sequence[int],
    samples: Sequence[Sample],
    isolated: Sequence[Sample],
    predicted: Sequence[float] | None = None,
) -> tuple[dict[str, float], str]:
    """E0 (eV) by element symbol, and how it was found.

    Args:
        method: ``isolated``, ``least_squares``, ``zero``, ``auto``, or energies by element.
        elements: atomic numbers that need one.
        samples: training structures, for least squares.
        isolated: single atoms.
        predicted: network energies of the samples (eV), which least squares leaves to the network; in fine-tuning.

    Raises:
        ValueError: an element without energy, or two single atoms of one element that disagree.
    """
    symbols = [chemical_symbols[z] for z in elements]
    if method == "auto" and not any(s.labels.energy is not None for s in (*samples, *isolated)):
        return dict.fromkeys(symbols, 0.0), "zero: there are no energies"
    if method == "zero":
        return dict.fromkeys(symbols, 0.0), "zero"
    if isinstance(method, Mapping):
        missing = [s for s in symbols if s not in method]
        if missing:
            raise ValueError(f"e0 gives no energy for {', '.join(missing)}, which the training structures have")
        return {s: float(method[s]) for s in symbols}, "given"
    found = _isolated(isolated)
    missing = [s for s in symbols if s not in found]
    if method == "isolated" and missing:
        raise ValueError(
            f"e0: isolated, but there is no isolated atom with an energy for {', '.join(missing)}. Add them to the "
            "training file, name a file in data.isolated_atoms, or choose e0: least_squares"
        )
    if method == "isolated" or (method == "auto" and not missing and predicted is None):
        return {s: found[s] for s in symbols}, "isolated atoms in the data"
    return _least_squares(elements, samples, predicted)


def _isolated(samples: Sequence[Sample]) -> dict[str, float]:
    found: dict[str, float] = {}
    for sample in samples:
        symbol, energy = sample.atoms.symbols[0], sample.labels.energy
        if energy is None:
            continue
        if abs(found.setdefault(symbol, energy) - energy) > 1e-6:
            raise ValueError(f"{sample.origin}: E0 of {symbol} is {energy} eV here and {found[symbol]} eV before")
    return found


def _least_squares(
    elements: Sequence[int], samples: Sequence[Sample], predicted: Sequence[float] | None
) -> tuple[dict[str, float], str]:
    """The E0 closest to zero among those that fit best; exact sums make it independent of the order of the data."""
    groups: dict[tuple[int, ...], list[float]] = {}
    for sample, network in zip(samples, predicted if predicted is not None else [0.0] * len(samples), strict=True):
        if sample.labels.energy is not None:
            composition = tuple(int((sample.atoms.numbers == z).sum()) for z in elements)
            groups.setdefault(composition, []).append(sample.labels.energy - network)
    if not groups:
        raise ValueError("e0: no training structure has an energy to find E0 from. Give e0 by element, or e0: zero")
    compositions = sorted(groups)
    weights = np.sqrt([len(groups[c]) for c in compositions])
    means = np.array([fsum(groups[c]) / len(groups[c]) for c in compositions])
    matrix = np.array(compositions, dtype=float)
    solution, _, rank, _ = np.linalg.lstsq(matrix * weights[:, None], means * weights, rcond=1e-10)
    how = "least squares"
    if rank < len(elements):
        how += f" (the compositions fix only {rank} of {len(elements)} values: good for these compositions alone)"
    return {chemical_symbols[z]: float(e) for z, e in zip(elements, solution, strict=True)}, how
