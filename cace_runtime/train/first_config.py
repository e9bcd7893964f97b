"""A commented config for a data set, to start from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from ase.data import chemical_symbols

from cace_runtime.files.labels import present_keys
from cace_runtime.files.printable import printable
from cace_runtime.files.structures import refuse_pipes
from cace_runtime.files.writing import replacing
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.commented import commented, in_yaml
from cace_runtime.train.config import FROM_DATA, DataConfig, architecture, parse_config
from cace_runtime.train.config_file import load_config
from cace_runtime.train.data import read_set, read_training_data
from cace_runtime.train.isolated_atoms import is_isolated_atom, without_isolated_atoms
from cace_runtime.train.presets import DEFAULT, preset
from cace_runtime.train.reference import reference_energies

# What the data decide, beside what may not be given.
MEASURED = ("elements", "message_scale", "closest_distances", *FROM_DATA)
HEADER = """\
# Training of a potential: cace train {name}
# Found in {data_name}: {found}
# Preset {preset}: {told}
# Positions in Å, everything else in eV, eV/Å, eV/Å³ unless a unit is named. Relative paths count from the folder of
# this file. All settings are shown; one that is left out has its default, which may differ from what is proposed here.
# Only the data say what else a model has: {measured}.

"""


def first_config(data: Path, target: Path, size: str = DEFAULT) -> str:
    """Text of a config for the structures of a file.

    Args:
        data: labelled structures.
        target: where the config will stand; paths in it are relative to that.
        size: which of :data:`cace_runtime.train.presets.PRESETS` is proposed.

    Raises:
        FileNotFoundError, ValueError: from reading the file; or it has neither energies nor forces, or only single
            atoms.
    """
    chosen = preset(size)
    refuse_pipes([data], "a config names the file that it trains on")
    read = read_set("train", (data,), DataConfig(train=(data,)), [], [])
    keys = read.keys
    if keys.energy is None and keys.forces is None:
        names = ", ".join(present_keys([s.atoms for s in read.samples])) or "none"
        raise ValueError(
            f"{data} has neither energies nor forces under a usual name; its names: {names}. Rename them to energy and "
            "forces"
        )
    read, isolated = without_isolated_atoms(read, [])
    several = [s.atoms for s in read.samples]
    if not several:
        raise ValueError(f"{data} has only isolated atoms; structures to train on are needed")
    alone = {s.atoms.symbols[0] for s in isolated if s.labels.energy is not None}
    elements = [chemical_symbols[z] for z in sorted({int(z) for f in several for z in f.numbers})]
    beside = None if set(elements) <= alone else _isolated_atoms_beside(data, elements)
    periodic = sum(bool(f.pbc.any()) for f in several) > len(several) / 2
    sizes = [len(f) for f in several]
    groups = sorted({s.config_type for s in read.samples})
    # Few molecules at a time make many steps of equal time: five, as for what docs/accuracy.md states.
    batch_atoms = max(192, int(np.median(sizes))) if periodic else int(np.clip(5 * np.median(sizes), 45, 192))
    trained = 1 - DataConfig.model_fields["valid_fraction"].default  # as for what the presets tell
    steps = max(1, trained * sum(sizes) / batch_atoms)
    proposed = {
        "output": target.stem if target.stem != "config" else "training",
        "data": {
            "train": _relative(data, target),
            "isolated_atoms": _relative(beside, target) if beside else None,
            "energy_key": keys.energy,
            "forces_key": keys.forces,
            "stress_key": keys.stress,
        },
        "e0": "isolated" if beside or set(elements) <= alone else "auto",
        "model": chosen.model_of(len(elements)),
        "loss": {
            "energy": 10 if keys.energy else 0,
            "forces": 10 if keys.forces else 0,
            "stress": 10 if read.count("stress") else 0,
            "schedule": [{"epoch": 0.9, "energy": 200 if keys.energy else 0}],
        },
        "epochs": int(min(2000, max(50, chosen.steps / steps))),
        "batch_atoms": batch_atoms,
        **chosen.settings,
    }
    notes = {
        "data.isolated_atoms": "found beside the data: are they of the same method?" if beside else "",
        "data.config_type_key": f"here: {', '.join(groups)}",
        "data.config_type_weights": f"such as {{{in_yaml(groups[0])}: 2}}",
        "e0": f"such as {{{', '.join(f'{s}: -13.6' if s == 'H' else f'{s}: …' for s in elements)}}}",
        "model": f"of the elements {', '.join(elements)}",
    }
    atoms = f"{min(sizes)} to {max(sizes)}" if min(sizes) < max(sizes) else f"{min(sizes)}"
    found = f"{len(several)} structures of {atoms} atoms, {', '.join(elements)}"
    found += f"; {len(alone)} isolated atoms" * bool(alone)
    said = {"name": target.name, "data_name": data.name, "found": found, "measured": ", ".join(MEASURED)}
    said |= {"preset": size, "told": chosen.told}
    header = HEADER.format(**{key: printable(text, line_ends=False) for key, text in said.items()})
    config = parse_config(proposed, f"what is proposed for {data}")
    # All of the architecture, where a config may name a part of it.
    whole = config.model_copy(update={"model": architecture(config.model, tuple(elements))})
    return header + commented(whole, notes, {f"model.{name}" for name in MEASURED})


def _isolated_atoms_beside(data: Path, elements: Sequence[str]) -> Path | None:
    """A file of single atoms, one of each element at least, in the folder of the data."""
    for path in sorted(data.resolve().parent.glob("*iso*.xyz")):
        if path == data.resolve():
            continue
        try:
            samples = read_set("isolated_atoms", (path,), DataConfig(train=(data,)), [], []).samples
        except ValueError:
            continue
        found = {s.atoms.symbols[0] for s in samples if s.labels.energy is not None}
        if all(is_isolated_atom(s.atoms) for s in samples) and set(elements) <= found:
            return path
    return None


@dataclass(frozen=True, slots=True)
class FirstConfig:
    """What was said about the data of a config that was written.

    Attributes:
        notes: how the data are read.
        warnings: what looks wrong, and what training will refuse.
    """

    notes: tuple[str, ...]
    warnings: tuple[str, ...]


def write_first_config(data: Path, target: Path, size: str = DEFAULT) -> FirstConfig:
    """Writes :func:`first_config` and reads the data as training will.

    Raises:
        FileExistsError: the file exists already.
        ValueError: as :func:`first_config`; or what stands in the data makes no config, and nothing is written.
    """
    if target.exists():
        raise FileExistsError(f"{target} exists already; name another file with -o")
    text = first_config(data, target, size)
    with replacing(target) as temporary:
        temporary.write_text(text, encoding="utf-8")
        load_config(temporary)
    return _tried(target)


def _tried(path: Path) -> FirstConfig:
    """What training says before its first epoch, and why it would refuse."""
    config = load_config(path)
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    try:
        data = read_training_data(config)
        notes, warnings = data.notes, data.warnings
        e0 = reference_energies(config.e0, data.elements, data.train.samples, data.isolated)
        notes = (*notes, e0.told())
        cutoff = config.model["cutoff"]
        for part in (data.train, data.valid):
            GraphStore(part.samples, cutoff, data.elements, torch.float32)
    except ValueError as error:
        warnings = (*warnings, f"cace train will refuse this: {error}")
    return FirstConfig(notes, warnings)


def _relative(path: Path, target: Path) -> str:
    return os.path.relpath(path.resolve(), target.resolve().parent)
