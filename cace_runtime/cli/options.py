"""Options that several commands share, and what their texts mean."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated, Literal

import typer

Dtype = Literal["float32", "float64"]
EnergyUnit = Literal["eV", "kcal/mol"]
Ensemble = Literal["nve", "nvt", "npt"]
Loop = Literal["auto", "ase", "device"]
OfMolecules = Literal["all", "same", "different"]
Optimizer = Literal["fire", "bfgs", "lbfgs"]
Radial = Literal["shared", "per_degree"]
Thermostat = Literal["auto", "bussi", "nose-hoover", "langevin"]

LMax = Annotated[int, typer.Option("--lmax", min=1, help="Largest degree of a factor.")]
NuMax = Annotated[int, typer.Option("--numax", min=1, help="Largest correlation order (body order minus one).")]
Selection = Annotated[Literal["complete", "cheng2024", "connected"], typer.Option(help="Which invariants.")]
Covariants = Annotated[
    str | None, typer.Option(metavar="K,K", help="Degrees of tensors wanted beside the invariants, e.g. 1,2.")
]
Model = Annotated[Path, typer.Argument(help="Potential, .safetensors, or a name that `cace potentials` lists.")]
Structure = Annotated[Path, typer.Argument(help="Structure file, any format that ASE reads; - for standard input.")]
Start = Annotated[
    Path | None,
    typer.Argument(help="Structure file. Default: the one that comes with a potential of `cace potentials`."),
]
Frames = Annotated[str, typer.Option("--index", help="Frames, in Python's notation: 0, -1, ::10.")]
Frame = Annotated[str, typer.Option("--index", help="Which frame: 0, -1, 17.")]
Members = Annotated[
    list[Path] | None,
    typer.Option("--committee", help="Further potential, or folder of them; may be repeated.", show_default=False),
]
EnergyKey = Annotated[str | None, typer.Option(help="Name of the labels' energy, eV. Default: found.")]
ForcesKey = Annotated[str | None, typer.Option(help="Name of the labels' forces, eV/Å. Default: found.")]
Waves = Annotated[
    Literal["first-cell", "each-cell"],
    typer.Option(
        help="Of a long-range energy when the cell changes: kept from the first cell, so that it does not jump, or "
        "those of each cell."
    ),
]
Skin = Annotated[float, typer.Option(help="Of the neighbour list, Å; changes speed, not results.")]
Device = Annotated[str, typer.Option(help="Where to compute, as torch names it: cpu, cuda, cuda:1.")]
Precision = Annotated[Dtype, typer.Option(help="Precision of the evaluation; energies are summed in float64.")]
Backend = Annotated[str, typer.Option(help="eager (torch) or cpp (compiled kernels).")]
Kernels = Annotated[
    str,
    typer.Option(
        "--backend", help="auto: compiled kernels (cpp on the CPU, triton on a GPU), torch where there are none; eager."
    ),
]


def reference_energies(text: str | None) -> dict[str, float] | None:
    """``H=-13.6,O=-2041.8`` → energies by element."""
    if text is None:
        return None
    energies: dict[str, float] = {}
    for part in text.replace(",", " ").split():
        symbol, _, value = part.partition("=")
        try:
            energies[symbol] = float(value)
        except ValueError as error:
            raise ValueError(f"--e0 {text!r}: {part!r} is not of the form H=-13.6") from error
    return energies


def degrees_of_tensors(text: str | None) -> tuple[int, ...]:
    """``1,2`` → (1, 2)."""
    if text is None:
        return ()
    try:
        degrees = tuple(int(part) for part in text.split(","))
    except ValueError as error:
        raise ValueError(f"--covariants {text!r} is not a list of degrees like 1,2") from error
    if min(degrees) < 1:
        raise ValueError(f"--covariants {text!r}: degrees start at 1; the invariants are there anyway")
    return degrees


def number_of_steps(time: float | None, steps: int | None, timestep: float) -> int:
    """Length of a run: the steps given, or the time (ps) in timesteps (fs)."""
    if time is not None and steps is not None:
        raise ValueError("give --time or --steps, not both")
    if time is None:
        return 1000 if steps is None else steps
    if not (0 < time < math.inf and 0 < timestep < math.inf):
        raise ValueError(f"--time {time} ps with a timestep of {timestep} fs: both must be positive and finite")
    return round(time * 1000 / timestep)


def one_frame(index: str) -> str:
    """The index, refused where it may mean several frames."""
    if ":" in index or not index.strip().lstrip("-").isdigit():
        raise ValueError(f"--index {index}: one frame is needed, as in 0 or -1")
    return index
