"""A commented config for a data set, to start from."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import yaml
from ase.data import chemical_symbols

from cace_runtime.files.labels import present_keys
from cace_runtime.files.printable import printable
from cace_runtime.files.structures import refuse_pipes
from cace_runtime.files.writing import replacing
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.config import DataConfig, load_config
from cace_runtime.train.data import is_isolated_atom, read_set, read_training_data, without_isolated_atoms
from cace_runtime.train.reference import reference_energies

# Å. On AcAc, a molecule of 7 Å, one layer, 60 epochs of what is proposed here: force RMSE of the test set 16.7 meV/Å,
# with 4.5 Å 17.1, with 3.5 Å 20.1. Two layers see further, and then less may be better: ethanol, 40 epochs, 4 Å 24.9,
# 3.5 Å 22.5, 3 Å 24.4 (validation set).
CUTOFF = 5.5

# Comments after " ## " are aligned.
TEMPLATE = """\
# Training of a potential: cace train {name}
# Found in {data_name}: {found}
# Positions in Å, everything else in eV, eV/Å, eV/Å³ unless a unit is named. Relative paths count from the folder of
# this file. All settings are shown; one that is left out has its default, which may differ from what is proposed here.

output: {output} ## folder for model.safetensors, checkpoint.pt, tables and pictures

data:
  train: {data} ## one file or a list, any format that ASE reads
  valid: null ## files; null splits valid_fraction off
  valid_fraction: 0.1 ## of the structures of train
  split_seed: 0 ## which structures are split off
  n_train: null ## of the rest, how many to train on; null: all
  test: {{}} ## more files for the final table: {{name: file.xyz}}
  isolated_atoms: {isolated} ## {isolated_comment}
  energy_key: {energy} ## null: the first usual name that is there
  forces_key: {forces} ## the same
  stress_key: {stress} ## a stress, +dE/dstrain/V; with "virial" in its name a virial, -dE/dstrain
  energy_unit: eV ## eV, kcal/mol, kJ/mol, Hartree
  forces_unit: null ## null: energy_unit/Å; or eV/Å, kcal/mol/Å, kJ/mol/Å, Hartree/Å, Hartree/Bohr
  stress_unit: null ## null: energy_unit/Å³; or eV/Å³, GPa, kbar, Hartree/Bohr³, …; virials are in energy_unit
  partial_labels: false ## true: structures without some label count in the other terms
  config_type_key: config_type ## groups of structures; here: {groups}
  config_type_weights: {{}} ## factor of a group's errors in the loss: {{{first_group}: 2}}

e0: {e0} ## auto, isolated, least_squares, zero, or energies: {{{e0_example}}}
vanishes_at_zero: null ## true: a lone atom has E0, the network is 0 there; null: if E0 are of such atoms, or given

model: ## elements: {elements}, from the data
  cutoff: {cutoff} ## Å
  cutoff_function: {{kind: polynomial, p: 6}} ## or cosine, mollifier
  n_bessel: 8 ## radial functions before mixing
  n_radial: {n_radial} ## and after
  n_embedding: {n_embedding} ## numbers per element; its square is the number of edge channels
  same_embedding: false ## true: one embedding for sender and receiver
  radial: per_degree ## weights of each degree, or shared by all
  basis: {{l_max: 3, nu_max: 3, selection: complete}} ## or selection: cheng2024 (the published set)
  messages: ## one entry per layer; [] for none, which is faster
    ## memory: A of the layer before; exponential, feature: sums over neighbours (equations 11 and 12 of the paper)
    - {{memory: true, exponential: false, feature: {{per_channel: true, per_degree: true, hidden: []}}}}
  readout: {{hidden: [32, 16], linear: true}} ## a network plus a linear map

loss:
  energy: {w_energy} ## times the mean squared error of the energy per atom, (eV/atom)²
  forces: {w_forces} ## of a force component, (eV/Å)²
  stress: {w_stress} ## of a stress component times the volume per atom, (eV/atom)²
  function: mse ## or huber: linear beyond huber_delta
  huber_delta: 0.01 ## eV/atom, eV/Å, eV/atom
  schedule: ## other weights from an epoch on: a share of the epochs below 1, else the epoch
    - {{epoch: 0.3, over: 0.6, energy: {w_late}}} ## over: how long they take to get there; also forces, stress

optimizer:
  name: muon ## for the matrices of linear layers, adamw for the rest; or adam, adamw for all
  learning_rate: 0.005 ## the highest
  weight_decay: 0 ## of matrices
  amsgrad: false ## adam, adamw: divide by the largest mean square gradient so far
  max_gradient_norm: 10 ## longer gradients are shortened; null: never

schedule:
  kind: cosine ## or plateau, constant
  warmup: 1 ## epochs of linear increase
  final: 0.01 ## lowest share of the learning rate
  factor: 0.5 ## plateau: times this
  patience: 10 ## plateau: after so many validations without a better one

averaging:
  ema_decay: 0.99 ## exponential average of the weights, validated and saved; null: the weights themselves
  swa_start: null ## share of the epochs after which weights are also averaged evenly, saved if better: 0.8

epochs: {epochs} ## passes over the training structures
batch_atoms: {batch_atoms} ## atoms per step, at most
early_stopping: null ## epochs without a better validation after which the run ends
validate_every: 1 ## epochs
refit_readout: true ## at the end, solve for the linear readout by least squares; kept where it validates better
scale_features: true ## train on invariants of equal spread over the training set; folded into the weights
seed: 0 ## of initial weights and of the order of the structures
dtype: float32 ## or float64
device: cpu ## or cuda: where energies and forces are computed
threads: null ## null: as many as torch takes
checkpoint_seconds: 60 ## longest time between checkpoints
tensorboard: false ## true: a log for TensorBoard (pip install 'cace-runtime[tensorboard]')
"""
COMMENT_COLUMN = 34
MARK = " ## "  # before a comment of the template


def first_config(data: Path, target: Path) -> str:
    """Text of a config for the structures of a file.

    Args:
        data: labelled structures.
        target: where the config will stand; paths in it are relative to that.

    Raises:
        FileNotFoundError, ValueError: from reading the file; or it has neither energies nor forces, or only single
            atoms.
    """
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
    has_stress = read.count("stress") > 0
    median = int(np.median(sizes))
    batch_atoms = max(192, median) if periodic else 128
    steps = max(1, sum(sizes) / batch_atoms)
    atoms = f"{min(sizes)} to {max(sizes)}" if min(sizes) < max(sizes) else f"{min(sizes)}"
    return _aligned(
        TEMPLATE.format(
            name=_told(target.name),
            data_name=_told(data.name),
            found=f"{len(several)} structures of {atoms} atoms, {', '.join(elements)}"
            + f"; {len(alone)} isolated atoms" * bool(alone),
            output=_yaml(target.stem if target.stem != "config" else "training"),
            data=_yaml(_relative(data, target)),
            isolated=_yaml(_relative(beside, target) if beside else None),
            isolated_comment="found beside the data: are they of the same method?"
            if beside
            else "single atoms with energies, if they are not in the training file",
            energy=_yaml(keys.energy),
            forces=_yaml(keys.forces),
            stress=_yaml(keys.stress),
            groups=", ".join(map(_told, groups)),
            first_group=_told(_yaml(groups[0])),
            e0="isolated" if beside or set(elements) <= alone else "auto",
            e0_example=", ".join(f"{s}: -13.6" if s == "H" else f"{s}: …" for s in elements),
            elements=", ".join(elements),
            cutoff=CUTOFF,
            n_radial=8,
            n_embedding=min(4, max(2, len(elements))),
            w_energy=10.0 if keys.energy else 0.0,
            w_forces=10.0 if keys.forces else 0.0,
            w_stress=10.0 if has_stress else 0.0,
            w_late=1000 if keys.energy else 0,
            epochs=int(min(2000, max(50, 40000 / steps))),
            batch_atoms=batch_atoms,
        )
    )


def _aligned(text: str) -> str:
    lines = []
    for line in text.split("\n"):
        setting, mark, comment = line.rpartition(MARK) if MARK in line else (line, "", "")
        column = COMMENT_COLUMN if setting.strip() else len(setting)
        lines.append(f"{setting:<{column}} # {comment}" if mark else line)
    return "\n".join(lines)


def _told(text: str) -> str:
    """Text of the data in a comment, of which nothing may become a setting."""
    return printable(text, line_ends=False).replace(MARK.strip(), "#")


def _yaml(value: str | None) -> str:
    """As it has to stand in YAML: a name of digits or with a colon is quoted."""
    return yaml.safe_dump(value, width=10_000, allow_unicode=True).removesuffix("...\n").strip()


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


def write_first_config(data: Path, target: Path) -> FirstConfig:
    """Writes :func:`first_config` and reads the data as training will.

    Raises:
        FileExistsError: the file exists already.
        ValueError: as :func:`first_config`; or what stands in the data makes no config, and nothing is written.
    """
    if target.exists():
        raise FileExistsError(f"{target} exists already; name another file with -o")
    text = first_config(data, target)
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
