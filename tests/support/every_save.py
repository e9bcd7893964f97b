"""Writes one file of every kind into a folder: python -m tests.support.every_save FOLDER [PUBLISHED.pth]."""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from ase.build import molecule

from cace_runtime import CACEModel, import_official, save_model
from cace_runtime.adapters.ipi_input import IPISettings, write_example
from cace_runtime.analysis.blind_pair import blind_pair, draw_blind_pair
from cace_runtime.analysis.describe import describe, write_description
from cace_runtime.files.structures import write_structure
from cace_runtime.registry import load_basis
from cace_runtime.train.run_state import write_checkpoint

from .models import CONFIGS


def main(folder: Path, published: Path | None) -> None:
    torch.manual_seed(0)
    model = CACEModel(CONFIGS["T1 all parts"])
    notes = {"trained on": "a.xyz", "best": "epoch 1", "readout": "by least squares"}
    save_model(model, folder / "model.safetensors", notes)
    if published is not None:
        save_model(import_official(published), folder / "imported.safetensors", notes)
    write_checkpoint(folder, {"weights": model.state_dict(), "progress": {"epoch": 1, "rows": [{"loss": 0.5}]}})
    frame = molecule("CH3CH2OH")
    frame.info.update(config_type="test", source="here", number=3)
    for suffix in ("xyz", "xyz.gz", "xyz.bz2", "xyz.xz", "traj", "cif.gz", "vasp"):
        frame.set_cell([9, 9, 9])
        write_structure(frame, folder / f"structure.{suffix}")
    description = describe(blind_pair(), load_basis(3, 3), cutoff=2.5, n_radial=2)
    for suffix in ("npz", "xyz", "xyz.gz"):
        write_description(description, folder / f"features.{suffix}")
    for suffix in ("png", "pdf", "svg"):
        draw_blind_pair(folder / f"pair.{suffix}")
    write_example(frame, IPISettings(), folder / "ipi")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
