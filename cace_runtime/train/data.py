"""Labelled structures for training: read, checked before any work, split."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import floor, log10
from pathlib import Path

import numpy as np
from ase import Atoms
from ase import units as ase_units
from ase.data import chemical_symbols
from ase.geometry import minkowski_reduce

from cace_runtime.files.labels import kind_of_label, labels_of, present_keys
from cace_runtime.files.structures import read_structures
from cace_runtime.quantities import QUANTITIES, Names, Quantity, Values, compared, factors
from cace_runtime.train.config import DataConfig, TrainConfig
from cace_runtime.train.units import suspicions

# Å. A single atom whose images are farther is taken for isolated; neighbours in elements are at most 5.2 Å apart (Cs).
FAR = 7.0
# What frames call themselves in their config_type, without case, blanks, dashes and underscores.
ISOLATED_ATOM = {f"{word}atom{s}" for word in ("isolated", "single", "free") for s in ("", "s")}


# A comparison of arrays has no truth value: samples are equal where they are the same.
@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One labelled structure; ``origin`` says where it stands, for messages."""

    atoms: Atoms
    labels: Values
    origin: str
    config_type: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class NamedSet:
    """A file or a share of files, under the name that tables give it."""

    name: str
    samples: tuple[Sample, ...]
    keys: Names

    def count(self, quantity: str) -> int:
        return sum(quantity in s.labels for s in self.samples)


@dataclass(frozen=True, slots=True)
class TrainingData:
    """Everything that a run reads.

    Attributes:
        train, valid: what is trained on and validated with.
        tests: what only the final table sees.
        isolated: single atoms, for E0; not trained on.
        notes: what was done with odd structures, for people.
        warnings: what looks wrong, but may be right.
    """

    train: NamedSet
    valid: NamedSet
    tests: tuple[NamedSet, ...]
    isolated: tuple[Sample, ...]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def elements(self) -> tuple[int, ...]:
        """Atomic numbers in the training set, ascending."""
        return tuple(sorted({int(z) for s in self.train.samples for z in s.atoms.numbers}))

    def digest(self) -> str:
        """Changes with any structure or label of the training and validation sets, and with their order."""
        total = hashlib.sha256()
        for sample in (*self.train.samples, *self.valid.samples):
            atoms, labels = sample.atoms, sample.labels
            for array in (atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc):
                total.update(np.ascontiguousarray(array).tobytes())
            total.update(repr((labels.energy, sample.config_type)).encode())
            for array in (labels.forces, labels.stress):
                total.update(b"-" if array is None else np.ascontiguousarray(array).tobytes())
            for name in sorted(set(labels) - {"energy", "forces", "stress"}):
                total.update(name.encode() + np.ascontiguousarray(labels[name]).tobytes())
        return total.hexdigest()


def read_training_data(config: TrainConfig) -> TrainingData:
    """Reads, checks and splits the files of a config.

    Raises:
        FileNotFoundError: naming the file.
        ValueError: a label that is weighted is missing, a label is not finite, a set is empty, an element is in no
            training structure, a group that is weighted does not exist; files and frames are named.
    """
    data, weighted = config.data, config.loss.weighted()
    notes: list[str] = []
    warnings: list[str] = []

    def read(name: str, paths: Sequence[Path], needed: bool = True) -> NamedSet:
        return read_set(name, paths, data, notes, warnings, needed)

    pool, isolated = without_isolated_atoms(read("train", data.train), notes)
    if data.isolated_atoms is not None:
        extra = read("isolated_atoms", (data.isolated_atoms,), False).samples
        several = [s.origin for s in extra if len(s.atoms) > 1]
        if several:
            raise ValueError(f"{several[0]}: data.isolated_atoms needs structures of one atom")
        isolated = (*isolated, *extra)
    if not pool.samples:
        raise ValueError(f"no structures to train on in {_names(data.train)}: only isolated atoms")
    if data.valid:
        train, (valid, _) = pool, without_isolated_atoms(read("valid", data.valid), notes)
    else:
        train, valid = _split(pool, data.valid_fraction, data.split_seed)
    tests = tuple(without_isolated_atoms(read(name, (path,), False), notes)[0] for name, path in data.test.items())
    for part in tests:
        if not part.samples:
            raise ValueError(f"{data.test[part.name]} (data.test) has only isolated atoms")
    if not valid.samples:
        raise ValueError(f"no structures to validate with in {_names(data.valid)}")
    if data.n_train is not None:
        train = subset(train, data.n_train, data.split_seed)
        notes.append(f"train: data.n_train keeps {data.n_train} structures")
    for part in (train, valid):
        _check_labels(part, weighted, data.partial_labels, notes)
    if not any(valid.count(quantity) for quantity in weighted):
        raise ValueError(
            f"no validation structure has a label that is weighted ({', '.join(weighted)}): nothing could be chosen"
        )
    _check_elements(train, (valid, *tests))
    groups = {s.config_type for s in pool.samples}
    strangers = sorted(set(data.config_type_weights) - groups)
    if strangers:
        raise ValueError(
            f"data.config_type_weights names {strangers}, but {data.config_type_key!r} of the training structures is "
            f"one of: {', '.join(sorted(groups)) or 'nothing'}"
        )
    for part in (train, *(valid,) * bool(data.valid), *tests):
        warnings += [f"{part.name}: {text}" for text in _doubts(part, data)]
    return TrainingData(train, valid, tests, tuple(isolated), tuple(notes), tuple(warnings))


def found_table(data: TrainingData) -> list[list[str]]:
    """Rows (set, structures, atoms, periodic, where each label was found and how often), header first."""
    names = [quantity.name for quantity in compared()]
    rows = [["set", "structures", "atoms", "periodic", *names]]
    for part in (data.train, data.valid, *data.tests):
        periodic = sorted({int(s.atoms.pbc.sum()) for s in part.samples})
        found = []
        for name in names:
            count = part.count(name)
            found.append(f"{part.keys[name]} ({count})" if count else "-")
        size = sum(len(s.atoms) for s in part.samples)
        dimensions = ", ".join(f"{k}D" if k else "no" for k in periodic)
        rows.append([part.name, str(len(part.samples)), str(size), dimensions, *found])
    return rows


def label_table(part: NamedSet, units: Names) -> list[list[str]]:
    """Rows (label, where it stands, its unit there, mean, spread, largest), header first; to look whether it can be.

    Energies per atom are spread about a sum over elements (least squares); the pressure is minus a third of the trace
    of the stress.
    """
    rows = [["label", "read from", "unit there", "mean", "spread", "largest |x|"]]
    for quantity in compared():
        if not part.count(quantity.name):
            continue
        values = spread_of = _components(part, quantity.name)
        if quantity.is_total:
            sizes = np.repeat([len(s.atoms) for s in part.samples if quantity.name in s.labels], quantity.n_components)
            spread_of = _beside_elements(_energies(part)) if quantity.name == "energy" else values / sizes
            values = values / sizes
        key = part.keys[quantity.name]
        unit = units.get(kind_of_label(quantity, key).name, quantity.unit)
        rows.append([f"{quantity.component}, {quantity.unit}", key, unit, *_numbers(values, spread_of)])
    if part.count("stress"):
        stresses = np.array([s.labels.stress for s in part.samples if "stress" in s.labels])
        pressures = -np.trace(stresses, axis1=1, axis2=2) / 3 / ase_units.GPa
        rows.append(["pressure, GPa", "", "", *_numbers(pressures, pressures)])
    return rows


def _numbers(values: np.ndarray, spread_of: np.ndarray) -> list[str]:
    """Mean, spread and largest, to two digits of the spread."""
    spread = float(spread_of.std())
    decimals = max(0, 1 - floor(log10(spread))) if spread > 1e-12 else 4
    # Plus zero, so that nothing is shown as -0.
    return [f"{round(float(x), decimals) + 0.0:.{decimals}f}" for x in (values.mean(), spread, np.abs(values).max())]


def _components(part: NamedSet, name: str) -> np.ndarray:
    """All numbers of the labels of a quantity, in a row."""
    return np.concatenate([np.zeros(0), *(np.ravel(s.labels[name]) for s in part.samples if name in s.labels)])


def _energies(part: NamedSet) -> list[tuple[float, np.ndarray]]:
    """Energies (eV) with atomic numbers."""
    return [(s.labels.energy, s.atoms.numbers) for s in part.samples if "energy" in s.labels]


def _beside_elements(energies: Sequence[tuple[float, np.ndarray]]) -> np.ndarray:
    """Energies per atom (eV) less what a sum over elements explains."""
    elements = sorted({int(z) for _, numbers in energies for z in numbers})
    counts = np.array([[(numbers == z).sum() for z in elements] for _, numbers in energies], dtype=float)
    totals, sizes = np.array([energy for energy, _ in energies]), counts.sum(1)
    return (totals - counts @ np.linalg.lstsq(counts, totals, rcond=None)[0]) / sizes


def _doubts(part: NamedSet, data: DataConfig) -> list[str]:
    pairs = [(energy, numbers.tolist()) for energy, numbers in _energies(part)]
    forces, stresses = (_components(part, name).tolist() for name in ("forces", "stress"))
    return suspicions(pairs, forces, stresses, data.label_units())


def _names(paths: Sequence[Path]) -> str:
    return ", ".join(map(str, paths))


def read_set(
    name: str, paths: Sequence[Path], data: DataConfig, notes: list[str], warnings: list[str], needed: bool = True
) -> NamedSet:
    """Structures and labels of files.

    Args:
        name: of the set.
        paths: the files.
        data: names and units of the labels, and groups.
        notes: gets what was done where there was a choice.
        warnings: gets what looks wrong, but may be right.
        needed: whether every name of a label that ``data`` gives has to be in every file; without, what a file has of
            them stands under these names.

    Raises:
        FileNotFoundError: naming the file.
        ValueError: from :func:`cace_runtime.files.labels.labels_of`, or a position that is not finite.
    """
    samples: list[Sample] = []
    keys = Names()
    for path in paths:
        frames = read_structures(path)
        given = data.label_keys()
        if not needed:
            present = present_keys(frames)
            given = Names({quantity: key for quantity, key in given.items() if key in present})
        found = labels_of(frames, str(path), **given, factors=factors(data.label_units()), option="data.{}_key")
        for lines, more in ((notes, found.notes), (warnings, found.warnings)):
            lines += [f"{name}: {f'{path}: ' * (len(paths) > 1)}{line}" for line in more]
        for quantity, now in found.keys.items():
            before = keys.get(quantity, now)
            if before != now:
                notes.append(f"{name}: {quantity} is read from {now!r} in {path}, from {before!r} in a file before")
        keys = Names({**found.keys, **keys})
        for number, (frame, labels) in enumerate(zip(frames, found.labels, strict=True)):
            origin = f"{path}, frame {number}"
            if not np.isfinite(frame.positions).all():
                raise ValueError(f"{origin}: a position is not finite")
            group = str(frame.info.get(data.config_type_key, "default"))
            samples.append(Sample(frame, labels, origin, group, data.config_type_weights.get(group, 1.0)))
    return NamedSet(name, tuple(samples), keys)


def is_isolated_atom(atoms: Atoms) -> bool:
    """One atom in no cell, or in one so large that its own images are far."""
    if len(atoms) != 1:
        return False
    # Minkowski-reduced vectors include the shortest.
    with np.errstate(over="ignore"):  # a cell beyond all sizes is refused where neighbours are searched
        lengths = minkowski_reduce(atoms.cell, atoms.pbc)[0].lengths() if atoms.pbc.any() else np.zeros(3)
    return not (atoms.pbc & (lengths < FAR)).any()


def calls_itself_isolated(group: str) -> bool:
    """Whether a config_type says isolated atom: ``IsolatedAtom``, ``isolated_atom``, …"""
    return re.sub(r"[\s_-]", "", group).lower() in ISOLATED_ATOM


def without_isolated_atoms(part: NamedSet, notes: list[str]) -> tuple[NamedSet, tuple[Sample, ...]]:
    """Single atoms without neighbours say E0, and nothing that the network could learn."""
    alone, others = [], []
    for sample in part.samples:
        called = calls_itself_isolated(sample.config_type)
        single = is_isolated_atom(sample.atoms) or (called and len(sample.atoms) == 1)
        (alone if single else others).append(sample)
        if called and not single:
            notes.append(
                f"{part.name}: {sample.origin} is called {sample.config_type}, but has {len(sample.atoms)} atoms: "
                "a structure like any other"
            )
        elif called and not is_isolated_atom(sample.atoms):
            notes.append(
                f"{part.name}: {sample.origin} is called {sample.config_type} and taken for one, although its images "
                f"are less than {FAR:g} Å away"
            )
    if alone:
        use = "for E0, not trained on" if part.name == "train" else "left out"
        symbols = ", ".join(dict.fromkeys(s.atoms.symbols[0] for s in alone))
        notes.append(f"{part.name}: {len(alone)} isolated atom{'s' * (len(alone) > 1)} ({symbols}): {use}")
        silent = [s.origin for s in alone if s.labels.energy is None]
        if part.name == "train" and silent:
            notes.append(f"train: {len(silent)} of them without energy, not for E0 either; the first: {silent[0]}")
    return replace(part, samples=tuple(others)), tuple(alone)


def _split(pool: NamedSet, fraction: float, seed: int) -> tuple[NamedSet, NamedSet]:
    """The same structures for the same seed and number of structures."""
    n = len(pool.samples)
    if n < 2:
        raise ValueError("data.train has a single structure, which cannot be split: give data.valid, or more")
    n_valid = min(n - 1, max(1, round(fraction * n)))
    chosen = set(np.random.default_rng(seed).permutation(n)[:n_valid].tolist())
    train = tuple(s for k, s in enumerate(pool.samples) if k not in chosen)
    valid = tuple(s for k, s in enumerate(pool.samples) if k in chosen)
    return replace(pool, samples=train), NamedSet("valid", valid, pool.keys)


def subset(train: NamedSet, n: int, seed: int) -> NamedSet:
    """``n`` of the structures, in their order; with the same seed a smaller subset is a part of a larger one.

    The structures are drawn at random, but the first of each element comes before all others: without it nothing could
    be learned about that element.

    Raises:
        ValueError: there are fewer.
    """
    total = len(train.samples)
    if n > total:
        raise ValueError(f"{n} structures to train on are asked for, but there are {total} (data.n_train, --sizes)")
    drawn = np.random.default_rng((seed, 1)).permutation(total).tolist()
    known: set[int] = set()
    first: list[int] = []
    for k in drawn:
        elements = set(train.samples[k].atoms.numbers.tolist())
        if not elements <= known:
            first.append(k)
            known |= elements
    chosen = sorted((first + [k for k in drawn if k not in first])[:n])
    return replace(train, samples=tuple(train.samples[k] for k in chosen))


def _needs(sample: Sample, quantity: Quantity) -> bool:
    """Whether a label of this quantity could be there: stress needs a volume, a lone atom has no force."""
    return quantity.can_be_in(sample.atoms) and not (quantity.vanishes and len(sample.atoms) == 1)


def _check_labels(part: NamedSet, weighted: Sequence[str], partial: bool, notes: list[str]) -> None:
    for quantity in weighted:
        needs_volume = QUANTITIES[quantity].needs_volume
        able = [s for s in part.samples if _needs(s, QUANTITIES[quantity]) or quantity in s.labels]
        missing = [s for s in able if quantity not in s.labels]
        if part.name == "valid" and (not able or (partial and len(missing) == len(able))):
            notes.append(f"valid: no structure has {quantity}; validation does without")
            continue
        if len(missing) == len(able):
            present = ", ".join(present_keys([s.atoms for s in part.samples])) or "nothing"
            why = f"present are: {present}"
            if not able:
                alone = f"every structure is a single atom, which has no {QUANTITIES[quantity].one}"
                why = "no structure is periodic in three directions" if needs_volume else alone
            raise ValueError(
                f"loss.{quantity} is weighted, but no structure of {part.name} has {quantity} labels ({why}). "
                f"Name them with data.{quantity}_key, or set loss.{quantity} to 0"
            )
        if missing and not partial:
            raise ValueError(
                f"loss.{quantity} is weighted, but {len(missing)} of {len(able)} structures of {part.name} have no "
                f"{quantity}; the first: {missing[0].origin}. Set data.partial_labels to true to use what they have"
            )
        if missing:
            notes.append(f"{part.name}: {len(missing)} structures without {quantity} count only in the other terms")
        if needs_volume and len(able) < len(part.samples):
            notes.append(
                f"{part.name}: {len(part.samples) - len(able)} structures that are not periodic in three directions "
                f"have no {quantity}"
            )


def _check_elements(train: NamedSet, others: Sequence[NamedSet]) -> None:
    known = {int(z) for s in train.samples for z in s.atoms.numbers}
    for part in others:
        for sample in part.samples:
            strangers = sorted({int(z) for z in sample.atoms.numbers} - known)
            if strangers:
                names = ", ".join(chemical_symbols[z] for z in strangers)
                raise ValueError(
                    f"{sample.origin} ({part.name}) has {names}, which no training structure has: nothing could be "
                    f"learned about it. Train on: {', '.join(chemical_symbols[z] for z in sorted(known))} only, or "
                    f"move structures with {names} to data.train"
                )
