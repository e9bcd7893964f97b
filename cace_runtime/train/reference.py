"""E0: energies of isolated atoms, from the data, by least squares, or given; and which came from where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

import numpy as np
from ase.data import chemical_symbols

from cace_runtime.train.samples import Sample

# Where E0 of an element comes from.
ISOLATED, GIVEN, LEAST_SQUARES, ZERO = "isolated atom", "config", "least squares", "zero"
# eV. Calculations of one atom in different boxes differ by less; other spin states and charges by more.
SAME_ENERGY = 1e-3


@dataclass(frozen=True, slots=True)
class ReferenceEnergies:
    """E0 of a data set.

    Attributes:
        energies: eV, by element symbol.
        origins: of each, by element symbol: ``ISOLATED``, ``GIVEN``, ``LEAST_SQUARES`` or ``ZERO``.
        notes: what people should know about them.
    """

    energies: dict[str, float]
    origins: dict[str, str]
    notes: tuple[str, ...] = ()

    def come_from(self, *origins: str) -> bool:
        """Whether all of them do."""
        return set(self.origins.values()) <= set(origins)

    def network_vanishes(self, asked: bool | None) -> bool:
        """Whether what is learned beside E0 is to be zero for an atom without neighbours.

        Args:
            asked: by the config; ``None`` where every E0 is the energy of such an atom. Least squares put a part of the
                binding energy into E0, so that nothing is known about an atom without neighbours.
        """
        return self.come_from(ISOLATED, GIVEN) if asked is None else asked

    def told(self) -> str:
        """One line for people, elements of one origin together."""
        parts = []
        for origin in dict.fromkeys(self.origins.values()):
            values = (
                f"{symbol} {round(self.energies[symbol], 6) + 0.0:.6f}"  # plus zero: nothing is shown as -0
                for symbol, from_where in self.origins.items()
                if from_where == origin
            )
            parts.append(f"{', '.join(values)} ({_TOLD[origin]})")
        return "; ".join((f"E0 (eV): {', '.join(parts)}", *self.notes))


_TOLD = {
    ISOLATED: "isolated atoms in the data",
    GIVEN: "given",
    LEAST_SQUARES: "least squares",
    ZERO: "zero",
}


def reference_energies(
    method: str | Mapping[str, float],
    elements: Sequence[int],
    samples: Sequence[Sample],
    isolated: Sequence[Sample],
    predicted: Sequence[float] | None = None,
    vanishes: bool = False,
) -> ReferenceEnergies:
    """E0 by element, and how each was found.

    Args:
        method: ``isolated``, ``least_squares``, ``zero``, energies by element, or ``auto``: those of isolated atoms,
            and least squares for the elements without; in fine-tuning of a network that does not vanish for an atom
            without neighbours, least squares for all.
        elements: atomic numbers that need one.
        samples: training structures, for least squares.
        isolated: single atoms.
        predicted: network energies of the samples (eV), which least squares leaves to the network; in fine-tuning.
        vanishes: whether that network is zero for an atom without neighbours, so that its E0 is all that it has.

    Raises:
        ValueError: an element without energy, or two single atoms of one element that disagree.
    """
    symbols = [chemical_symbols[z] for z in elements]
    beside = predicted is not None and not vanishes
    unused = _unused(method, symbols, isolated, beside)
    if method == "auto" and not any(s.labels.energy is not None for s in (*samples, *isolated)):
        return _all(dict.fromkeys(symbols, 0.0), ZERO, ("there are no energies",))
    if method == "zero":
        return _all(dict.fromkeys(symbols, 0.0), ZERO, unused)
    if isinstance(method, Mapping):
        missing = [s for s in symbols if s not in method]
        if missing:
            raise ValueError(f"e0 gives no energy for {', '.join(missing)}, which the training structures have")
        return _all({s: float(method[s]) for s in symbols}, GIVEN, unused)
    if method == "least_squares" or (method == "auto" and beside):
        energies, notes = _least_squares(elements, samples, {}, predicted)
        return _all(energies, LEAST_SQUARES, (*notes, *unused))
    found, notes = _isolated(isolated)
    known = {s: found[s] for s in symbols if s in found}
    missing = [s for s in symbols if s not in known]
    if method == "isolated" and missing:
        raise ValueError(
            f"e0: isolated, but there is no isolated atom with an energy for {', '.join(missing)}. Add them to the "
            "training file, name a file in data.isolated_atoms, or choose e0: least_squares"
            + f"; e0: auto keeps {', '.join(known)} and solves for the rest"
            * bool(known)
        )
    if not missing:
        return _all(known, ISOLATED, notes)
    solved, more = _least_squares(elements, samples, known, predicted)
    origins = {s: ISOLATED if s in known else LEAST_SQUARES for s in symbols}
    return ReferenceEnergies({s: {**solved, **known}[s] for s in symbols}, origins, (*notes, *more))


def _all(energies: dict[str, float], origin: str, notes: Sequence[str]) -> ReferenceEnergies:
    return ReferenceEnergies(energies, dict.fromkeys(energies, origin), tuple(notes))


def _unused(
    method: str | Mapping[str, float], symbols: Sequence[str], isolated: Sequence[Sample], beside: bool
) -> tuple[str, ...]:
    """A sentence about isolated atoms that have an energy and are not asked for it."""
    there = {s.atoms.symbols[0] for s in isolated if s.labels.energy is not None}
    names = ", ".join(s for s in symbols if s in there)
    if not names or method == "isolated" or (method == "auto" and not beside):
        return ()
    why = f"e0 is {method}" if isinstance(method, str) else "e0 gives energies"
    if method == "auto":
        why = "fine-tuning fits E0 beside the network of the potential; e0: isolated uses them"
    return (f"isolated atoms of {names} are not used: {why}",)


def _isolated(samples: Sequence[Sample]) -> tuple[dict[str, float], list[str]]:
    """Energies by element, the first of each, and what is odd about them."""
    first: dict[str, Sample] = {}
    notes: list[str] = []
    for sample in samples:
        symbol, energy = sample.atoms.symbols[0], sample.labels.energy
        if energy is None:
            continue
        before = first.setdefault(symbol, sample)
        difference = abs(before.labels.energy - energy)
        if difference > SAME_ENERGY:
            raise ValueError(
                f"two isolated atoms of {symbol} have different energies: {before.labels.energy:.6f} eV in "
                f"{before.origin}, {energy:.6f} eV in {sample.origin}. Keep the one that is E0, or give e0 by element"
            )
        if difference > 1e-6:
            notes.append(f"E0 of {symbol} is that of {before.origin}; {sample.origin} has {energy:.6f} eV")
    return {symbol: sample.labels.energy for symbol, sample in first.items()}, notes


def _least_squares(
    elements: Sequence[int],
    samples: Sequence[Sample],
    known: Mapping[str, float],
    predicted: Sequence[float] | None,
) -> tuple[dict[str, float], list[str]]:
    """E0 of the elements that are not known: the closest to zero among those that fit best.

    Exact sums make them independent of the order of the data.
    """
    unknown = [z for z in elements if chemical_symbols[z] not in known]
    groups: dict[tuple[int, ...], list[float]] = {}
    for sample, network in zip(samples, predicted if predicted is not None else [0.0] * len(samples), strict=True):
        if sample.labels.energy is not None:
            composition = tuple(int((sample.atoms.numbers == z).sum()) for z in elements)
            groups.setdefault(composition, []).append(sample.labels.energy - network)
    of_known = np.array([known.get(chemical_symbols[z], 0.0) for z in elements])
    compositions = sorted(groups)
    matrix = np.array(compositions, dtype=float).reshape(-1, len(elements))
    columns = [k for k, z in enumerate(elements) if z in unknown]
    there = matrix[:, columns].any(axis=1)  # what has none of them says nothing
    if not there.any():
        names = ", ".join(chemical_symbols[z] for z in unknown)
        raise ValueError(
            f"e0: no training structure has an energy to find E0 of {names} from. Give e0 by element, or e0: zero"
        )
    weights = np.sqrt([len(groups[c]) for c in compositions])
    means = np.array([fsum(groups[c]) / len(groups[c]) for c in compositions]) - matrix @ of_known
    rows, targets = (matrix[:, columns] * weights[:, None])[there], (means * weights)[there]
    solution, _, rank, _ = np.linalg.lstsq(rows, targets, rcond=1e-10)
    notes = ["beside the network of the potential"] * (predicted is not None)
    if rank < len(unknown):
        notes.append(f"the compositions fix only {rank} of {len(unknown)} values: good for these compositions alone")
    return {chemical_symbols[z]: float(e) for z, e in zip(unknown, solution, strict=True)}, notes
