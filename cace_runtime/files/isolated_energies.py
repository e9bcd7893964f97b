"""The energy that a potential gives an atom without neighbours, of a file or of a model in memory."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from ase import Atoms

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.files.checkpoint import load_model
from cace_runtime.files.checkpoint_header import CheckpointError, info_of, opened
from cace_runtime.files.checkpoint_tensors import read_tensors
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.readout import value_at_zero
from cace_runtime.potentials import model_file

FIRST_WEIGHTS = ("readout.mlp.layers.0.weight", "readout.linear.weight")


def isolated_atoms(path: str | Path) -> dict[str, float]:
    """Energy (eV) that a potential gives an atom without neighbours, by element symbol.

    E0 and, unless the network vanishes at zero features, what it says there: the same for all elements. Where there
    are energy terms, which may add what they like, or added potentials, such atoms are evaluated.

    Raises:
        FileNotFoundError, CheckpointError, BasisNotFoundError.
    """
    path = model_file(path)
    with opened(path) as file:
        config = info_of(file, path).config
        if not config.is_plain:
            return isolated_atoms_of(load_model(path, backend="eager"))
        # What features meet first is most of the file, and nothing meets it here.
        names = [n for n in file.keys() if n.startswith("readout.") and n not in FIRST_WEIGHTS]  # noqa: SIM118
        tensors = {} if config.vanishes_at_zero else read_tensors(file, names, None, path)
    try:
        return _alone(config, tensors)
    except (KeyError, RuntimeError, IndexError) as error:
        raise CheckpointError(f"{path} does not hold the readout that its config asks for ({error})") from None


def isolated_atoms_of(model: CACEModel) -> dict[str, float]:
    """The same of a model in memory."""
    if not model.config.is_plain:
        atoms = [Atoms(symbol) for symbol in model.config.symbols]
        with torch.no_grad():
            found = model(model.graph(atoms), forces=False)[keys.ENERGY]
        return dict(zip(model.config.symbols, found.tolist(), strict=True))
    return _alone(model.config, model.state_dict())


def _alone(config: ModelConfig, tensors: Mapping[str, torch.Tensor]) -> dict[str, float]:
    beside = [0.0] * len(config.symbols)
    if config.has_energy and not config.vanishes_at_zero:
        beside = (config.energy_scale * value_at_zero(tensors)).expand(len(config.symbols)).tolist()
    return {
        symbol: config.reference_energies.get(symbol, 0.0) + more
        for symbol, more in zip(config.symbols, beside, strict=True)
    }
