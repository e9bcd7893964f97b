"""Structures and labels of a run's files: read, and checked before any work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from ase.data import chemical_symbols

from cace_runtime.files.labels import labels_of, present_keys
from cace_runtime.files.structures import read_structures
from cace_runtime.quantities import QUANTITIES, Names, Quantity, factors
from cace_runtime.train.config import DataConfig, TrainConfig
from cace_runtime.train.data_tables import components, labelled_energies
from cace_runtime.train.isolated_atoms import without_isolated_atoms
from cace_runtime.train.samples import NamedSet, Sample, TrainingData
from cace_runtime.train.split import split, subset
from cace_runtime.train.units import suspicions


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
        if both := {path.resolve() for path in data.train} & {path.resolve() for path in data.valid}:
            raise ValueError(
                f"{min(both).name} is given for training and for validation, which needs structures that were not "
                "trained on"
            )
        train, (valid, _) = pool, without_isolated_atoms(read("valid", data.valid), notes)
    else:
        train, valid = split(pool, data.valid_fraction, data.split_seed)
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
        found = labels_of(frames, str(path), given, factors=factors(data.label_units()), option="data.{}_key")
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


def _names(paths: Sequence[Path]) -> str:
    return ", ".join(map(str, paths))


def _doubts(part: NamedSet, data: DataConfig) -> list[str]:
    pairs = [(energy, numbers.tolist()) for energy, numbers in labelled_energies(part)]
    forces, stresses = (components(part, name).tolist() for name in ("forces", "stress"))
    return suspicions(pairs, forces, stresses, data.label_units())


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
