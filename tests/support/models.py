"""Models and structures that the runtime's tests run over."""

from __future__ import annotations

import numpy as np
import torch
from ase import Atoms

from cace_runtime import new_model
from cace_runtime.config import (
    BasisConfig,
    CosineCutoffConfig,
    FeatureMessageConfig,
    MessageConfig,
    ModelConfig,
    MollifierCutoffConfig,
    ReadoutConfig,
)
from cace_runtime.potential.model import CACEModel

SMALL = {"elements": (1, 6, 8), "cutoff": 3.5, "n_bessel": 4, "n_radial": 3, "n_embedding": 2}
READOUT = ReadoutConfig(hidden=(6,))
PUBLISHED = BasisConfig(l_max=3, nu_max=3, selection="cheng2024")
ALL_PARTS = MessageConfig(memory=True, exponential=True, feature=FeatureMessageConfig())

CONFIGS = {
    "T0 published": ModelConfig(**SMALL, radial="per_degree", basis=PUBLISHED, readout=READOUT),
    "T0 complete shared, cosine": ModelConfig(
        **SMALL,
        radial="shared",
        basis=BasisConfig(l_max=3, nu_max=4, selection="complete"),
        cutoff_function=CosineCutoffConfig(),
        readout=ReadoutConfig(hidden=(), linear=False),
    ),
    "T0 complete per degree, mollifier": ModelConfig(
        **SMALL,
        radial="per_degree",
        basis=BasisConfig(l_max=3, nu_max=3, selection="complete"),
        cutoff_function=MollifierCutoffConfig(),
        readout=READOUT,
    ),
    "T1 memory": ModelConfig(
        **SMALL,
        radial="per_degree",
        basis=PUBLISHED,
        messages=(MessageConfig(memory=True, feature=None),),
        readout=READOUT,
        epsilon=1e-3,
    ),
    "T1 exponential": ModelConfig(
        **SMALL,
        radial="per_degree",
        basis=PUBLISHED,
        messages=(MessageConfig(exponential=True, feature=None),),
        readout=READOUT,
        message_scale=0.3,
    ),
    "T1 features": ModelConfig(
        **SMALL, radial="per_degree", basis=PUBLISHED, messages=(MessageConfig(),), readout=READOUT, message_scale=0.3
    ),
    "T1 all parts": ModelConfig(
        **SMALL, radial="per_degree", basis=PUBLISHED, messages=(ALL_PARTS,), readout=READOUT, message_scale=0.3
    ),
    "T1 all parts, complete shared": ModelConfig(
        **SMALL,
        radial="shared",
        basis=BasisConfig(l_max=3, nu_max=3, selection="complete"),
        messages=(
            MessageConfig(
                memory=True,
                exponential=True,
                feature=FeatureMessageConfig(per_degree=False, per_channel=False, hidden=(5,)),
            ),
        ),
        readout=READOUT,
        message_scale=0.3,
    ),
    "T2 all parts, one embedding": ModelConfig(
        **SMALL,
        same_embedding=True,
        radial="per_degree",
        basis=PUBLISHED,
        messages=(ALL_PARTS, MessageConfig(memory=True, feature=FeatureMessageConfig(per_channel=False))),
        readout=READOUT,
        message_scale=0.3,
    ),
}


def make_model(name: str, dtype: torch.dtype = torch.float64, seed: int = 0) -> CACEModel:
    """The model of that name in ``CONFIGS``."""
    return random_model(CONFIGS[name], dtype, seed)


def random_model(
    config: ModelConfig, dtype: torch.dtype = torch.float64, seed: int = 0, backend: str = "auto"
) -> CACEModel:
    """A model with random weights; the caller's random state is left as it was."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = new_model(config, backend)
        with torch.no_grad():
            # Weights that start equal would hide a wrong order of their indices.
            for parameter in model.parameters():
                parameter.mul_(1 + 0.2 * torch.randn_like(parameter))
    return model.to(dtype)


def crystal(seed: int = 0) -> Atoms:
    """Triclinic and smaller than the cutoff's sphere: self-images and several images of each neighbour."""
    generator = np.random.default_rng(seed)
    cell = np.array([[3.1, 0, 0], [0.4, 3.3, 0], [-0.3, 0.5, 2.9]])
    scaled = np.array([[0.05, 0.1, 0.0], [0.5, 0.45, 0.1], [0.1, 0.55, 0.6], [0.6, 0.0, 0.55]])
    atoms = Atoms([1, 6, 8, 1], cell=cell, scaled_positions=scaled, pbc=True)
    atoms.positions += generator.normal(scale=0.05, size=(4, 3))
    return atoms


def molecule(seed: int = 0) -> Atoms:
    """No cell; with an atom beyond everyone's cutoff."""
    generator = np.random.default_rng(seed)
    positions = np.array([[0, 0, 0], [1.1, 0, 0], [-0.4, 1.2, 0], [0.2, -0.5, 1.3], [1.4, 1.5, 0.3], [9.0, 0, 0]])
    return Atoms([6, 1, 8, 1, 6, 8], positions + generator.normal(scale=0.05, size=(6, 3)))


def slab(seed: int = 0) -> Atoms:
    """Periodic in two directions, without a third cell vector."""
    atoms = crystal(seed)
    cell = atoms.cell.array.copy()
    cell[2] = 0
    atoms.set_cell(cell)
    atoms.pbc = (True, True, False)
    return atoms


def wire(seed: int = 0) -> Atoms:
    """Periodic along the second cell vector only."""
    atoms = crystal(seed)
    atoms.pbc = (False, True, False)
    return atoms


def lone_atom(seed: int = 0) -> Atoms:
    return Atoms([8], [[1.0, 2.0, 3.0]])


STRUCTURES = {"crystal": crystal, "molecule": molecule, "slab": slab, "wire": wire, "lone atom": lone_atom}
