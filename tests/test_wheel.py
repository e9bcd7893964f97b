"""The wheel holds what git tracks, and what it installs works where nothing else of the project is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("basisgen", "cace_runtime", "generated")
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "-q")

pytestmark = pytest.mark.slow

EVALUATE = """
import json
from ase.io import read
import cace_runtime
from cace_runtime import potentials
from cace_runtime.adapters.ase import CACECalculator
atoms = read(potentials.start("ethanol"))
atoms.calc = CACECalculator("ethanol")
print(json.dumps([cace_runtime.__file__, atoms.get_potential_energy(), atoms.get_forces().tolist()]))
"""


def run(*command: object, folder: Path, **environment: str) -> str:
    """Standard output of a command that has to end well; no variable but PATH and HOME, and no user's site folder."""
    variables = {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONNOUSERSITE": "1", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        list(map(str, command)), cwd=folder, env=variables | environment, capture_output=True, text=True
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def tracked() -> list[str]:
    """Files that git tracks in this folder, as they are now."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout: git tells which files belong to it")
    listed = run("git", "-C", ROOT, "-c", f"safe.directory={ROOT}", "ls-files", "-z", folder=ROOT)
    return [name for name in listed.split("\0") if name and (ROOT / name).exists()]


@pytest.fixture(scope="module")
def wheel(tracked, tmp_path_factory) -> Path:
    """Built from a copy of the tracked files alone: what lies beside them, in build/ say, cannot slip in."""
    source, built = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in tracked:
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, source / name)
    run(*PIP, "wheel", "--no-deps", "--no-index", "--no-build-isolation", "-w", built, source, folder=built)
    (file,) = built.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """Folder of the commands of an environment with nothing but the wheel and, behind it, what it depends on."""
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", "--without-pip", folder, folder=folder)
    python = folder / "bin" / "python"
    run(*PIP, "--python", python, "install", "--no-deps", "--no-index", "--no-compile", wheel, folder=folder)
    packages = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder).strip())
    # A path in a .pth file lends its packages, but not its own .pth files, by which the checkout is installed there.
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (packages / "dependencies.pth").write_text("\n".join(sorted(lent)) + "\n", encoding="utf-8")
    return folder / "bin"


def test_the_wheel_holds_the_files_that_git_tracks_in_the_packages_and_no_others(tracked, wheel):
    ours = {name for name in tracked if name.split("/")[0] in PACKAGES and not Path(name).name.startswith(".")}
    held = {name for name in zipfile.ZipFile(wheel).namelist() if not name.split("/")[0].endswith(".dist-info")}
    assert sorted(ours - held) == [], "missing from the wheel: see package-data in pyproject.toml"
    assert sorted(held - ours) == [], "in the wheel, but not tracked"


def test_installed_commands_work_in_an_empty_folder(installed, tmp_path):
    run(installed / "basisgen", "--lmax", "2", "--numax", "2", "--out", "bases", folder=tmp_path)
    assert (tmp_path / "bases" / "cace_l2_nu2_complete_eager.py").exists()
    assert "train" in run(installed / "cace", "--help", folder=tmp_path)


def evaluated(python: Path | str, folder: Path, **environment: str) -> tuple[Path, list]:
    """Where cace_runtime lies for this Python, and what it says of a shipped potential: [energy, forces]."""
    said = run(python, "-c", EVALUATE, folder=folder, CACE_BACKEND="eager", **environment)
    home, *found = json.loads(said.splitlines()[-1])
    return Path(home), found


def test_an_installed_potential_says_what_the_checkout_says(installed, tmp_path):
    home, found = evaluated(installed / "python", tmp_path)
    assert home.is_relative_to(installed.parent)
    assert found == evaluated(sys.executable, tmp_path, PYTHONPATH=str(ROOT))[1]
