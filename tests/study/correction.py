"""A potential that corrects GFN2-xTB, as a teacher far from the data.

    pip install -c constraints.txt -e '.[study]'
    python -m tests.study.correction difference train.xyz -o difference.xyz
    cace train --init difference.xyz    # model: terms: [], e0: least_squares
    python -m tests.study.correction label frames.xyz --potential correction.safetensors -o student.xyz

What a method of quantum mechanics gives beyond a semi-empirical one is smoother than its energy: the same few labels of
turned bonds go further. What is corrected is slow beside a potential, so it labels structures for a student. Potentials
that were trained on the labels themselves err in another way: where they agree with it (``--mean``), their common mean
is the label.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import ase.io
import numpy as np
from ase import Atoms
from ase.calculators.calculator import CalculationFailed, Calculator
from ase.calculators.singlepoint import SinglePointCalculator
from rich.progress import Progress

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.files.structures import read_structures
from cace_runtime.files.writing import replacing
from tests.study.command import study

LARGEST = 15.0  # eV/Å: a structure with a larger force is on no path of dynamics
MOST = 0.3  # eV/Å


def difference(frames: Iterable[Atoms], baseline: Calculator) -> list[Atoms]:
    """The frames with their labels less those of the baseline."""
    found = []
    for atoms in frames:
        energy, forces = _evaluated(atoms, baseline)
        found.append(_labelled(atoms, atoms.get_potential_energy() - energy, atoms.get_forces() - forces))
    return found


def corrected(
    frames: Sequence[Atoms],
    baseline: Calculator,
    correction: Calculator,
    largest: float = LARGEST,
    on_frame: Callable[[int], None] = lambda done: None,
    others: Sequence[Calculator] = (),
    most: float = MOST,
) -> list[Atoms]:
    """The frames labelled by the sum of both, but for those with a force beyond ``largest`` (eV/Å).

    Frames where the baseline does not converge are left out as well. Where no force component of ``others`` differs
    from that of the sum by more than ``most`` (eV/Å), the label is the mean of all: of the sum and each of them.
    """
    found = []
    for number, atoms in enumerate(frames):
        try:
            parts = [_evaluated(atoms, calculator) for calculator in (baseline, correction)]
        except CalculationFailed:
            parts = []
        on_frame(number + 1)
        if parts and np.abs(forces := sum(part[1] for part in parts)).max() <= largest:
            told = [(sum(part[0] for part in parts), forces), *(_evaluated(atoms, other) for other in others)]
            if not all(np.abs(of_other - forces).max() <= most for _, of_other in told[1:]):
                told = told[:1]
            energy, forces = (np.mean(values, axis=0) for values in zip(*told, strict=True))
            found.append(_labelled(atoms, float(energy), forces))
    return found


def _evaluated(atoms: Atoms, calculator: Calculator) -> tuple[float, np.ndarray]:
    """eV and eV/Å of a molecule in vacuum, whatever cell it is stored with."""
    asked = Atoms(atoms.numbers, atoms.positions, calculator=calculator)
    return asked.get_potential_energy(), asked.get_forces()


def _labelled(atoms: Atoms, energy: float, forces: np.ndarray) -> Atoms:
    kept = Atoms(atoms.numbers, atoms.positions)
    if "config_type" in atoms.info:
        kept.info["config_type"] = atoms.info["config_type"]
    kept.calc = SinglePointCalculator(kept, energy=energy, forces=forces)
    return kept


@study()
def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["difference", "label"])
    parser.add_argument("frames", type=Path, nargs="+")
    parser.add_argument("--output", "-o", type=Path, required=True)
    parser.add_argument("--potential", type=Path, help="of label: trained on differences")
    parser.add_argument("--mean", type=Path, nargs="+", default=[], help="of label: others, of the same E0, for a mean")
    parser.add_argument(
        "--most", type=float, default=MOST, help="eV/Å: the mean is taken where no force component differs by more"
    )
    parser.add_argument("--method", default="GFN2-xTB", help="that is corrected, as tblite calls it")
    given = parser.parse_args(arguments)
    if (given.action == "label") != bool(given.potential):
        parser.error("label needs --potential, difference takes none")
    if given.mean and not given.potential:
        parser.error("--mean is of label")
    try:
        from tblite.ase import TBLite
    except ImportError:
        sys.exit("no package tblite: pip install -c constraints.txt -e '.[study]'")

    baseline = TBLite(method=given.method, verbosity=0)
    frames = [atoms for path in given.frames for atoms in read_structures(path)]
    if any(atoms.pbc.any() for atoms in frames):
        sys.exit("periodic structures among the frames: molecules in vacuum only")
    if given.action == "difference":
        if any(atoms.calc is None for atoms in frames):
            sys.exit("structures without labels among the frames: difference needs energies and forces")
        found = difference(frames, baseline)
    else:
        with Progress() as progress:
            task = progress.add_task("frames", total=len(frames))
            correction = CACECalculator(given.potential)
            found = corrected(
                frames, baseline, correction, on_frame=lambda done: progress.update(task, completed=done),
                others=[CACECalculator(path) for path in given.mean], most=given.most,
            )  # fmt: skip
    with replacing(given.output) as temporary:
        ase.io.write(temporary, found, format="extxyz")
    print(f"wrote {len(found)} of {len(frames)} frames to {given.output}")


if __name__ == "__main__":
    sys.exit(main())
