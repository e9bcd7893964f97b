"""Labelled structures for training: read, checked before any work, split."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from ase import Atoms
from ase.data import chemical_symbols

from cace_runtime.structures import LabelKeys, Labels, find_label_keys, present_keys, read_labels, read_structures
from cace_runtime.train.config import TrainConfig

QUANTITIES = ("energy", "forces", "stress")


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled structure; ``origin`` says where it stands, for messages."""

    atoms: Atoms
    labels: Labels
    origin: str
    config_type: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class NamedSet:
    """A file or a share of files, under the name that tables give it."""

    name: str
    samples: tuple[Sample, ...]
    keys: LabelKeys

    def count(self, quantity: str) -> int:
        return sum(getattr(s.labels, quantity) is not None for s in self.samples)


@dataclass(frozen=True, slots=True)
class TrainingData:
    """Everything that a run reads.

    Attributes:
        train, valid: what is trained on and validated with.
        tests: what only the final table sees.
        isolated: single atoms, for E0; not trained on.
        notes: what was done with odd structures, for people.
    """

    train: NamedSet
    valid: NamedSet
    tests: tuple[NamedSet, ...]
    isolated: tuple[Sample, ...]
    notes: tuple[str, ...]

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
    pool, isolated = _without_isolated_atoms(_read("train", data.train, config), notes)
    if data.isolated_atoms is not None:
        extra = _read("isolated_atoms", (data.isolated_atoms,), config).samples
        several = [s.origin for s in extra if len(s.atoms) > 1]
        if several:
            raise ValueError(f"{several[0]}: data.isolated_atoms needs structures of one atom")
        isolated = (*isolated, *extra)
    if not pool.samples:
        raise ValueError(f"no structures to train on in {_names(data.train)}: only isolated atoms")
    if data.valid:
        train, (valid, _) = pool, _without_isolated_atoms(_read("valid", data.valid, config), notes)
    else:
        train, valid = _split(pool, data.valid_fraction, data.split_seed)
    tests = tuple(_read(name, (path,), config) for name, path in data.test.items())
    if not valid.samples:
        raise ValueError(f"no structures to validate with in {_names(data.valid)}")
    if data.n_train is not None:
        train = subset(train, data.n_train, data.split_seed)
        notes.append(f"train: data.n_train keeps {data.n_train} structures")
    for part in (train, valid):
        _check_labels(part, weighted, data.partial_labels, notes)
    _check_elements(train, (valid, *tests))
    groups = {s.config_type for s in pool.samples}
    strangers = sorted(set(data.config_type_weights) - groups)
    if strangers:
        raise ValueError(
            f"data.config_type_weights names {strangers}, but {data.config_type_key!r} of the training structures is "
            f"one of: {', '.join(sorted(groups)) or 'nothing'}"
        )
    return TrainingData(train, valid, tests, tuple(isolated), tuple(notes))


def found_table(data: TrainingData) -> list[list[str]]:
    """Rows (set, structures, atoms, periodic, where each label was found and how often), header first."""
    rows = [["set", "structures", "atoms", "periodic", *QUANTITIES]]
    for part in (data.train, data.valid, *data.tests):
        periodic = sorted({int(s.atoms.pbc.sum()) for s in part.samples})
        found = []
        for quantity in QUANTITIES:
            key, count = getattr(part.keys, quantity), part.count(quantity)
            found.append(f"{key} ({count})" if count else "-")
        size = sum(len(s.atoms) for s in part.samples)
        dimensions = ", ".join(f"{k}D" if k else "no" for k in periodic)
        rows.append([part.name, str(len(part.samples)), str(size), dimensions, *found])
    return rows


def _names(paths: Sequence[Path]) -> str:
    return ", ".join(map(str, paths))


def _read(name: str, paths: Sequence[Path], config: TrainConfig) -> NamedSet:
    data = config.data
    samples: list[Sample] = []
    keys = LabelKeys(None, None, None)
    for path in paths:
        frames = read_structures(path)
        present = present_keys(frames)
        if name in ("train", "valid"):
            found = find_label_keys(frames, data.energy_key, data.forces_key, data.stress_key)
        else:
            # A file of another set need not have every label; what it has stands under the same names.
            given = (data.energy_key, data.forces_key, data.stress_key)
            found = find_label_keys(frames, *(key if key in present else None for key in given))
        keys = LabelKeys(*(getattr(found, q) or getattr(keys, q) for q in QUANTITIES))
        for number, frame in enumerate(frames):
            samples.append(_sample(frame, found, f"{path}, frame {number}", config))
    return NamedSet(name, tuple(samples), keys)


def _sample(frame: Atoms, keys: LabelKeys, origin: str, config: TrainConfig) -> Sample:
    # A virial has no meaning where there is no volume.
    keys = keys if frame.pbc.all() else replace(keys, stress=None)
    try:
        labels = read_labels(frame, keys)
    except ValueError as error:
        raise ValueError(f"{origin}: {error}") from None
    for quantity in QUANTITIES:
        value = getattr(labels, quantity)
        if value is not None and not np.isfinite(value).all():
            raise ValueError(f"{origin}: its {quantity} ({getattr(keys, quantity)!r}) has a value that is not finite")
    if not np.isfinite(frame.positions).all():
        raise ValueError(f"{origin}: a position is not finite")
    group = str(frame.info.get(config.data.config_type_key, "default"))
    return Sample(frame, labels, origin, group, config.data.config_type_weights.get(group, 1.0))


def _without_isolated_atoms(part: NamedSet, notes: list[str]) -> tuple[NamedSet, tuple[Sample, ...]]:
    """Single atoms in no cell say E0, and nothing that the network could learn."""
    alone = tuple(s for s in part.samples if len(s.atoms) == 1 and not s.atoms.pbc.any())
    if alone:
        notes.append(f"{part.name}: {len(alone)} isolated atoms serve for E0 and are not trained on")
    return replace(part, samples=tuple(s for s in part.samples if s not in alone)) if alone else part, alone


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


def _needs(sample: Sample, quantity: str) -> bool:
    """Whether a label of this quantity could be there: stress needs a volume, a lone atom has no force."""
    if quantity == "stress":
        return bool(sample.atoms.pbc.all())
    return quantity == "energy" or len(sample.atoms) > 1


def _check_labels(part: NamedSet, weighted: Sequence[str], partial: bool, notes: list[str]) -> None:
    for quantity in weighted:
        able = [s for s in part.samples if _needs(s, quantity)]
        missing = [s for s in able if getattr(s.labels, quantity) is None]
        if part.name == "valid" and (not able or (partial and len(missing) == len(able))):
            notes.append(f"valid: no structure has {quantity}; validation does without")
            continue
        if len(missing) == len(able):
            present = ", ".join(present_keys([s.atoms for s in part.samples])) or "nothing"
            why = "no structure is periodic in three directions" if not able else f"present are: {present}"
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
        if quantity == "stress" and len(able) < len(part.samples):
            notes.append(
                f"{part.name}: {len(part.samples) - len(able)} structures that are not periodic in three directions "
                "have no stress"
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
