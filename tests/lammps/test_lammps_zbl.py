"""The repulsion of close nuclei in LAMMPS: each rank that of its own atoms, and results are those of ASE."""

from __future__ import annotations

import pytest

from cace_runtime import save_model
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.config import LatentEwaldConfig, ZBLConfig
from tests.lammps.lammps_runs import evaluate, need_lammps
from tests.lammps.test_lammps import OUTPUTS, RANKS, SMALL, wide
from tests.lammps.test_lammps_latent_ewald import assert_as_in_ase
from tests.lammps.test_lammps_sums import added_up
from tests.parity.architectures import CLOSEST
from tests.support.models import random_model

pytestmark = pytest.mark.usefixtures("quick_compiler")

ELEMENTS = ["H", "C", "O"]
REPULSION = ZBLConfig(inner=0.5, outer=1.9)  # wide enough for that structure
CHARGED = {
    "outputs": OUTPUTS,
    "terms": (LatentEwaldConfig(charges=("q1",), sigma=0.9, dl=1.3), REPULSION),
}
SPLIT = {
    "commands": "compute parts all pair cace",
    "run": 'thermo_style custom step pe pxx pyy pzz pxy pxz pyz c_parts[1] c_parts[2] c_parts[3]\n'
    "thermo_modify format float %.17g\nrun 0\n"
    'print "parts $(c_parts[1]:%.17g) $(c_parts[2]:%.17g) $(c_parts[3]:%.17g)"',
}  # fmt: skip


@pytest.fixture(scope="module")
def potential(tmp_path_factory):
    """Model for torch, folder for LAMMPS: a sum of two networks, both of which repel, one of which is charged."""
    need_lammps()
    work = tmp_path_factory.mktemp("potential")
    charged = random_model(SMALL["T1"].model_copy(update=CHARGED | {"closest_distances": CLOSEST}), backend="eager")
    plain = SMALL["T0"].model_copy(update={"terms": (REPULSION,), "reference_energies": {}})
    model = added_up(charged, (0.3, random_model(plain, seed=1, backend="eager")))
    save_model(model, work / "model.safetensors")
    return model, build(work / "model.safetensors")


@pytest.mark.parametrize("n_ranks", RANKS)
def test_the_repulsion_is_that_of_ase(n_ranks, potential, tmp_path):
    model, folder = potential
    atoms = wide()
    found = evaluate(tmp_path, folder, atoms, ELEMENTS, n_ranks, **SPLIT)
    assert_as_in_ase(found, model, atoms)
    parts = atoms.calc.energy_parts
    assert parts["zbl"] > 0.1
    (line,) = (line for line in found.log.splitlines() if line.startswith("parts"))
    network, repulsion, long_range = map(float, line.split()[1:])
    assert network == pytest.approx(parts["E0"] + parts["short range"], rel=1e-10)
    assert repulsion == pytest.approx(parts["zbl"], rel=1e-10)
    assert long_range == pytest.approx(parts["long range"], rel=1e-9)
