"""Dispersion in LAMMPS: its pair style beside ours gives the sum that ASE has, by other people's code."""

from __future__ import annotations

import re

import numpy as np
import pytest
from ase import Atoms
from typer.testing import CliRunner

from cace_runtime import new_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.lammps.dispersion import NAMES, dispersion_style, pair_commands, without_dispersion
from cace_runtime.adapters.lammps.example import data_file
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.adapters.lammps.wheel import EngineError
from cace_runtime.cli import app
from cace_runtime.config import D3Config
from cace_runtime.potential.terms.d3 import dispersion, published
from tests.lammps.lammps_runs import complaint, evaluate, launch, need_lammps, script
from tests.lammps.test_lammps import SMALL, gentle, wide

pytest.importorskip("dftd3", reason="dispersion needs cace-runtime[dispersion]")
pytestmark = pytest.mark.usefixtures("quick_compiler")

PART = D3Config(method="pbe", cutoff=11.0, cn_cutoff=7.0, **published("pbe"))
STYLE = "dispersion/d3 bj pbe 11 7"
CLOSE = 3e-6  # of the dispersion: both have constants of their own for Bohr and Hartree
ELEMENTS = ["H", "C", "O"]


@pytest.fixture(scope="module")
def potential(tmp_path_factory):
    """Model for torch, folder for LAMMPS."""
    need_lammps()
    work = tmp_path_factory.mktemp("potential")
    plain = gentle(SMALL["T1"])
    model = new_model(plain.config.model_copy(update={"terms": (PART,)}), backend="eager").double()
    model.load_state_dict(plain.state_dict())
    save_model(model, work / "model.safetensors")
    return model, build(work / "model.safetensors")


def overlaid(text: str, folder) -> str:
    """An input with the commands that ``cace lammps build`` prints."""
    commands = "\n".join(pair_commands(str(folder), " ".join(ELEMENTS), STYLE))
    return re.sub(r"pair_style cace\npair_coeff .*", lambda found: commands, text)


@pytest.mark.slow
@pytest.mark.parametrize("ranks", [1, 2])
def test_the_sum_is_that_of_ase(potential, ranks, tmp_path, monkeypatch):
    model, folder = potential
    atoms = wide()
    monkeypatch.setattr(
        "tests.lammps.lammps_runs.script", lambda *given, **changes: overlaid(script(*given, **changes), folder)
    )
    found = evaluate(tmp_path, folder, atoms, ELEMENTS, ranks)
    atoms.calc = CACECalculator(model)
    energy, forces, stress = atoms.get_potential_energy(), atoms.get_forces(), atoms.get_stress()
    added = dispersion(PART, atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc)
    assert added.energy < -3 and np.abs(added.gradient).max() > 0.03
    assert abs(found.energy - energy) < CLOSE * abs(added.energy)
    assert np.abs(found.forces - forces).max() < CLOSE * 0.1
    assert np.abs(found.stress - stress).max() < CLOSE * np.abs(added.strained).max() / atoms.get_volume()


@pytest.mark.slow
def test_a_script_that_forgets_it_is_refused(potential, tmp_path):
    _, folder = potential
    line = complaint(tmp_path, script(tmp_path, folder, wide(), ELEMENTS), 1)
    assert f"this potential has dispersion: use 'pair_style hybrid/overlay cace {STYLE}'" in line


@pytest.mark.slow
def test_build_prints_what_an_input_needs(potential, tmp_path):
    _, folder = potential
    done = CliRunner().invoke(app, ["lammps", "build", str(folder.with_suffix(".safetensors")), "-o", str(folder)])
    assert done.exit_code == 0
    assert f"pair_style hybrid/overlay cace {STYLE}" in done.output
    assert "pair_coeff * * dispersion/d3 H C O" in done.output


@pytest.mark.slow
@pytest.mark.parametrize("method", NAMES)
def test_a_functional_has_the_same_parameters_there(method, tmp_path):
    """Two atoms, by the name that LAMMPS has for it."""
    need_lammps()
    atoms = Atoms("CO", [[10, 10, 10], [12.5, 10, 10]], cell=[20, 20, 20], pbc=True)
    (tmp_path / "start.data").write_text(data_file(atoms, ["C", "O"]))
    part = D3Config(method=method, cutoff=9.0, cn_cutoff=8.0, **published(method))
    style = f"dispersion/d3 bj {NAMES[method]} 9 8"
    text = f"units metal\nread_data start.data\npair_style {style}\npair_coeff * * C O\nthermo_style custom step pe\n"
    code, log = launch(tmp_path, f"{text}thermo_modify format float %.17g\nrun 0\n")
    assert code == 0, log
    rows = log.splitlines()
    energy = float(rows[next(k for k, row in enumerate(rows) if row.split()[:2] == ["Step", "PotEng"]) + 1].split()[1])
    expected = dispersion(part, atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc).energy
    assert energy == pytest.approx(expected, rel=CLOSE)


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (PART.model_copy(update={"s9": 1.0}), "three-body energy"),
        (PART.model_copy(update={"method": None}), "that of no functional with s8 0.7875"),
        (PART.model_copy(update={"s8": 0.8}), "that of pbe with s8 0.8"),
        (D3Config(method="r2scan", **published("r2scan")), "that of r2scan"),
    ],
)
def test_what_lammps_has_not_is_refused(part, said):
    with pytest.raises(EngineError, match=said):
        dispersion_style(SMALL["T0"].model_copy(update={"terms": (part,)}))


def test_our_pair_style_gets_the_network_alone():
    config = SMALL["T0"]
    model = new_model(config.model_copy(update={"terms": (PART,)}), backend="eager")
    bare = without_dispersion(model)
    assert bare.config.terms == () and dispersion_style(model.config) == STYLE
    for name, values in model.state_dict().items():
        assert values.equal(bare.state_dict()[name])
    assert without_dispersion(bare) is bare and dispersion_style(bare.config) is None
