"""``fix atom/swap`` of LAMMPS with our pair style: energies after swaps are those of the structure that is there."""

from __future__ import annotations

import numpy as np
import pytest
from ase.build import bulk

from cace_runtime import save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.lammps.folder import build
from tests.lammps.lammps_runs import evaluate, need_lammps
from tests.lammps.test_lammps import ALLOY, TOLERANCE, gentle

pytestmark = pytest.mark.usefixtures("quick_compiler")


@pytest.mark.slow
@pytest.mark.parametrize("ranks", [1, 2])
def test_energies_after_swaps_are_those_of_the_structure(tmp_path, ranks):
    """One layer of messages, so that an atom's element is felt by neighbours of neighbours, and by ghosts."""
    need_lammps()
    model = gentle(ALLOY)
    save_model(model, tmp_path / "model.safetensors")
    folder = build(tmp_path / "model.safetensors")
    atoms = bulk("Cu", "fcc", a=3.9, cubic=True) * (4, 3, 3)
    atoms.symbols[::2] = "Ti"
    atoms.rattle(0.05, seed=1)
    commands = """mass 1 63.55
mass 2 47.87
velocity all create 300 1
fix dynamics all nvt temp 300 300 0.1
fix swapping all atom/swap 2 5 4711 60 ke yes types 1 2
variable tried equal f_swapping[1]
variable accepted equal f_swapping[2]"""
    end = """run 20
print "swapped ${accepted} of ${tried}"
dump last all custom 1000000 last.dump id type x y z fx fy fz
dump_modify last sort id first yes format float %.17g
run 0"""
    found = evaluate(tmp_path, folder, atoms, ["Cu", "Ti"], ranks, commands=commands, run=end)
    line = next(line for line in found.log.splitlines() if line.startswith("swapped "))
    accepted, tried = (float(word) for word in line.split()[1::2])
    assert tried >= 50 and 0 < accepted < tried
    rows = (tmp_path / "last.dump").read_text().splitlines()
    start = max(k for k, row in enumerate(rows) if row.startswith("ITEM: ATOMS"))
    table = np.array([row.split() for row in rows[start + 1 :]], dtype=float)
    now = atoms.copy()
    now.symbols = np.array(["Cu", "Ti"])[table[:, 1].astype(int) - 1]
    assert (now.numbers != atoms.numbers).sum() >= 2
    assert sorted(now.numbers) == sorted(atoms.numbers)
    now.positions = table[:, 2:5]
    now.calc = CACECalculator(model)
    assert abs(found.energy - now.get_potential_energy()) < TOLERANCE * len(now)
    assert np.abs(table[:, 5:8] - now.get_forces()).max() < TOLERANCE
