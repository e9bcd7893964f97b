"""Shared by all tests: where public data is, one torch thread per worker, torch unless a test asks for kernels."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import molecule
from hypothesis import HealthCheck, settings

from tests.support.compilers import quick_flags

torch.set_num_threads(1)
# Kernels take seconds to compile for every new architecture; what is compiled is compared in tests/parity.
os.environ.setdefault("CACE_BACKEND", "eager")
# Without a GPU, Triton's interpreter runs its kernels; triton asks for this when it is imported.
if not torch.cuda.is_available():
    os.environ.setdefault("TRITON_INTERPRET", "1")

# Neither the clock (deadlines, "slow" health checks) nor an earlier run decides what a test of random cases says.
settings.register_profile(
    "steady", derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)  # fmt: skip
settings.load_profile("steady")


@pytest.hookimpl(tryfirst=True)  # before those are left out that -m does not name
def pytest_collection_modifyitems(items) -> None:
    for item in items:
        if item.path.parent.name in ("parity", "lammps"):
            item.add_marker(pytest.mark.parity)
        if not any(item.get_closest_marker(name) for name in ("slow", "whole", "parity", "gpu")):
            item.add_marker(pytest.mark.quick)
        if item.get_closest_marker("gpu") and not torch.cuda.is_available():
            item.add_marker(pytest.mark.skip(reason="needs a GPU; torch finds none"))


_n_modules = 0


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    _freeze_modules()


@pytest.hookimpl(trylast=True)  # when fixtures are gone
def pytest_runtest_teardown() -> None:
    _freeze_modules()


def pytest_unconfigure() -> None:
    gc.unfreeze()  # libraries say at the end what nobody has freed


def _freeze_modules() -> None:
    """What is imported stays. Every training looks for garbage first, which among all modules takes longest of it."""
    global _n_modules
    if len(sys.modules) > _n_modules:
        _n_modules = len(sys.modules)
        gc.collect()
        gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _user_folder_of_the_tests(tmp_path_factory):
    """Bases that tests have made do not go where the user keeps theirs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("user")))
        yield


@pytest.fixture(scope="module")
def quick_compiler():
    """Kernels compiled in 3 s instead of 8, whose numbers differ by rounding; ``$CACE_CXXFLAGS`` may say otherwise.

    With several threads they share all work, whether it pays or not.
    """
    with quick_flags():
        yield


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Folder of public data, described in its README; not part of the project."""
    folder = Path(os.environ.get("CACE_DATA") or Path(__file__).parents[1] / "../shared/data").resolve()
    if not folder.is_dir():
        pytest.skip("no public data: neither $CACE_DATA nor ../shared/data exists")
    return folder


@pytest.fixture(scope="session")
def soft_potential(tmp_path_factory) -> Path:
    """File of a potential for H, C, O with forces of some 0.1 eV/Å: so weak that atoms keep to their places."""
    from cace_runtime import CACEModel, ModelConfig, save_model
    from cace_runtime.config import BasisConfig, ReadoutConfig

    config = ModelConfig(
        elements=("H", "C", "O"),
        cutoff=3.5,
        n_bessel=3,
        n_radial=2,
        n_embedding=2,
        basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"),
        readout=ReadoutConfig(hidden=(4,)),
        reference_energies={"H": -13.5, "C": -1026.8, "O": -2037.7},
    )
    with torch.random.fork_rng():
        torch.manual_seed(1)
        model = CACEModel(config)
    # The readout alone is scaled until forces on a known structure are weak.
    largest = model.double()(model.graph(molecule("CH3CH2OH")))["forces"].abs().max().item()
    with torch.no_grad():
        last = len(model.readout.mlp.layers) - 1
        for name, parameter in model.readout.named_parameters():
            if name.startswith(f"mlp.layers.{last}.weight") or name.startswith("linear.weight"):
                parameter *= 0.1 / largest
    path = tmp_path_factory.mktemp("potential") / "soft.safetensors"
    save_model(model.float(), path)
    return path


@pytest.fixture(scope="session")
def soft_committee(soft_potential, tmp_path_factory) -> list[Path]:
    """Three such potentials that disagree a little, in folders as training leaves them; the first is the one above."""
    from cace_runtime import load_model, save_model

    folder = tmp_path_factory.mktemp("committee")
    files = []
    for seed in range(3):
        model = load_model(soft_potential)
        with torch.random.fork_rng(), torch.no_grad():
            torch.manual_seed(seed)
            for parameter in model.parameters() if seed else ():
                parameter *= 1 + 0.05 * torch.randn_like(parameter)
        files.append(folder / f"seed_{seed}" / "model.safetensors")
        files[-1].parent.mkdir()
        save_model(model, files[-1])
    return files


@pytest.fixture
def ethanol() -> Atoms:
    return molecule("CH3CH2OH")


@pytest.fixture
def box() -> Atoms:
    """Four water molecules in a small periodic cell."""
    water = molecule("H2O")
    water.set_cell([3.2, 3.3, 3.1])
    water.pbc = True
    atoms = water.repeat((2, 2, 1))
    atoms.positions += np.random.default_rng(0).normal(scale=0.02, size=atoms.positions.shape)
    return atoms


@pytest.fixture
def cace(capsys, monkeypatch, tmp_path):
    """Runs a command as the shell would, in an empty folder: (exit code, stdout, stderr)."""
    from cace_runtime import cli

    monkeypatch.chdir(tmp_path)

    def run(*arguments) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["cace", *map(str, arguments)])
        with pytest.raises(SystemExit) as caught:
            cli.main()
            raise SystemExit(0)
        captured = capsys.readouterr()
        return caught.value.code or 0, captured.out, captured.err

    return run
