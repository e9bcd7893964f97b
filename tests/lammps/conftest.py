"""A potential whose folder for LAMMPS may be spoilt."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cace_runtime import save_model
from cace_runtime.adapters.lammps.folder import build
from tests.lammps.lammps_runs import need_lammps
from tests.parity.architectures import ARCHITECTURES
from tests.support.models import random_model

CONFIG = ARCHITECTURES["T0 20 Bessel functions, 1 channel, p = 4.5"]


@pytest.fixture(scope="module")
def made(tmp_path_factory, quick_compiler) -> Path:
    """A potential's file with its folder beside it; not to be changed."""
    need_lammps()
    path = tmp_path_factory.mktemp("potential") / "model.safetensors"
    save_model(random_model(CONFIG, backend="eager"), path)
    build(path)
    return path


@pytest.fixture
def model(made, tmp_path) -> Path:
    """A copy of it."""
    shutil.copytree(made.with_suffix(".lammps"), tmp_path / "model.lammps")
    return Path(shutil.copy(made, tmp_path))
