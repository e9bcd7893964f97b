"""A commented config for a data set, to start from."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from ase import Atoms
from ase.data import chemical_symbols

from cace_runtime.files import replacing
from cace_runtime.structures import find_label_keys, read_labels, read_structures

# Å. Molecules in vacuum have few atoms farther apart than this that matter; in matter, second shells do.
CUTOFF_MOLECULES, CUTOFF_PERIODIC = 4.5, 5.5

TEMPLATE = """\
# Training of a potential: cace train {name}
# Found in {data_name}: {found}
# Units: Å, eV, eV/Å, eV/Å³. Paths count from the folder of this file. Settings left out have the values shown.

output: {output}            # model.safetensors, checkpoint.pt, log.csv, errors.csv, pictures

data:
  train: {data}
  valid_fraction: 0.1          # or  valid: file.xyz
  split_seed: 0
  test: {{}}                     # more files for the final table:  {{name: file.xyz}}
  # isolated_atoms: atoms.xyz  # single atoms with energies, if they are not in the training file
  energy_key: {energy}
  forces_key: {forces}
  stress_key: {stress}
  config_type_weights: {{}}      # factors of the loss by config_type: {groups}

e0: {e0}                       # auto, isolated, least_squares, zero, or energies: {{{e0_example}}}

model:                         # elements: {elements} (from the data)
  cutoff: {cutoff}                  # {cutoff_reason}
  n_bessel: 8                  # radial functions before mixing
  n_radial: {n_radial}                  # and after
  n_embedding: {n_embedding}               # numbers per element; its square is the number of edge channels
  radial: shared               # weights of all degrees alike, as the basis below needs to be complete
  basis: {{l_max: 3, nu_max: {nu_max}, selection: complete}}   # selection: complete, or cheng2024 (the published set)
  messages:                    # message passing, one entry per layer; [] for none, which is faster
    - {{memory: true, feature: {{per_degree: false}}}}
  readout: {{hidden: [32, 16], linear: true}}

loss:
  function: mse                # or huber, with huber_delta
  energy: {w_energy}                   # (eV/atom)²
  forces: {w_forces}                   # (eV/Å)²
  stress: {w_stress}                    # (eV/atom)², stress times volume per atom
  schedule:
    - {{epoch: 0.7, energy: {w_late}}}  # from this share of the epochs on (or an epoch ≥ 1)

optimizer: {{name: adam, learning_rate: 0.01, weight_decay: 0, amsgrad: true, max_gradient_norm: 10}}
schedule: {{kind: cosine, warmup: 1, final: 0.01}}   # or plateau (factor, patience), constant
averaging: {{ema_decay: 0.99, swa_start: null}}      # ema is validated and saved
epochs: {epochs}
batch_atoms: {batch_atoms}               # atoms per step, at most
early_stopping: null           # epochs without a better validation
scale_features: true           # invariants divided by their spread over the training set
seed: 0
dtype: float32
threads: null
checkpoint_seconds: 60
tensorboard: false
"""


def first_config(data: Path, target: Path) -> str:
    """Text of a config for the structures of a file.

    Args:
        data: labelled structures.
        target: where the config will stand; paths in it are relative to that.

    Raises:
        FileNotFoundError, ValueError: from reading the file; or it has neither energies nor forces.
    """
    frames = read_structures(data)
    keys = find_label_keys(frames)
    if keys.energy is None and keys.forces is None:
        from cace_runtime.structures import present_keys

        raise ValueError(
            f"{data} has neither energies nor forces under a usual name; its names: "
            f"{', '.join(present_keys(frames)) or 'none'}. Rename them to energy and forces"
        )
    several = [f for f in frames if len(f) > 1 or f.pbc.any()]
    alone = {f.symbols[0] for f in frames if len(f) == 1 and not f.pbc.any()}
    elements = [chemical_symbols[z] for z in sorted({int(z) for f in frames for z in f.numbers})]
    periodic = sum(bool(f.pbc.any()) for f in several) > len(several) / 2
    sizes = [len(f) for f in several] or [1]
    groups = sorted({str(f.info.get("config_type", "default")) for f in several})
    has_stress = keys.stress is not None and any(f.pbc.all() and _stress(f, keys) is not None for f in several)
    median = int(np.median(sizes))
    steps = max(1, sum(sizes) / (128 if not periodic else max(256, median)))
    return TEMPLATE.format(
        name=target.name,
        data_name=data.name,
        found=f"{len(several)} structures of {min(sizes)} to {max(sizes)} atoms, {', '.join(elements)}"
        + f"; {len(alone)} isolated atoms" * bool(alone),
        output=target.stem if target.stem != "config" else "training",
        data=_relative(data, target),
        energy=keys.energy or "null",
        forces=keys.forces or "null",
        stress=keys.stress or "null",
        groups=", ".join(groups) or "none",
        e0="isolated" if set(elements) <= alone else "auto",
        e0_example=", ".join(f"{s}: -13.6" if s == "H" else f"{s}: …" for s in elements),
        elements=", ".join(elements),
        cutoff=CUTOFF_PERIODIC if periodic else CUTOFF_MOLECULES,
        cutoff_reason="Å; periodic structures" if periodic else "Å; molecules",
        n_radial=8,
        n_embedding=min(4, max(2, len(elements))),
        nu_max=4,
        w_energy=10.0 if keys.energy else 0.0,
        w_forces=10.0 if keys.forces else 0.0,
        w_stress=10.0 if has_stress else 0.0,
        w_late=1000 if keys.energy else 0,
        epochs=int(min(1000, max(50, 30000 / steps))),
        batch_atoms=max(256, median) if periodic else 128,
    )


def write_first_config(data: Path, target: Path) -> None:
    """Writes :func:`first_config`.

    Raises:
        FileExistsError: the file exists already.
    """
    text = first_config(data, target)
    if target.exists():
        raise FileExistsError(f"{target} exists already; name another file with -o")
    with replacing(target) as temporary:
        temporary.write_text(text, encoding="utf-8")


def _stress(frame: Atoms, keys) -> np.ndarray | None:
    return read_labels(frame, keys).stress


def _relative(path: Path, target: Path) -> str:
    return os.path.relpath(path.resolve(), target.resolve().parent)
