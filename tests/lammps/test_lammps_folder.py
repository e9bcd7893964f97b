"""The folder is what the plugin reads; the example runs as it is written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from ase import Atoms
from ase.build import molecule
from ase.io import read

from cace_runtime import cli, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.lammps import example, folder, potential_file
from cace_runtime.adapters.lammps.example import boxed, data_file
from tests.lammps.lammps_runs import TIMEOUT, need_lammps
from tests.parity.architectures import ARCHITECTURES
from tests.support.models import crystal, random_model


def test_plugin_and_python_have_one_format():
    header = Path(folder.__file__).with_name("folder.h").read_text()
    assert f'FORMAT = "{potential_file.FORMAT}"' in header


def test_a_data_file_has_every_digit(tmp_path):
    atoms = molecule("CH3CH2OH")
    atoms.set_cell([[5.1, 0, 0], [0.3, 6.2, 0], [0.1, -0.7, 7.3]])
    atoms.pbc = True
    atoms.positions[0] += 1e-14
    atoms.wrap()
    (tmp_path / "start.data").write_text(data_file(atoms, ["O", "H", "C"]))
    again = read(tmp_path / "start.data", format="lammps-data", atom_style="atomic", units="metal")
    assert np.abs(again.positions - atoms.positions).max() < 1e-14
    assert np.abs(again.cell.array - atoms.cell.array).max() < 1e-14
    assert again.get_chemical_symbols() == atoms.get_chemical_symbols()


def test_images_of_a_boxed_molecule_do_not_see_each_other():
    atoms = boxed(molecule("CH3CH2OH"), 4.0)
    assert atoms.pbc.all()
    for angle in range(0, 180, 15):
        turned = atoms.copy()
        turned.rotate(angle, (1, 2, 3), center="COP")
        assert np.all(turned.cell.lengths() - np.ptp(turned.positions, axis=0) > 4.0)
    layer = molecule("CH3CH2OH")
    layer.set_cell([9, 9, 9])
    layer.pbc = (True, True, False)
    layer = boxed(layer, 4.0)
    assert layer.pbc.all() and layer.cell.lengths()[2] - np.ptp(layer.positions[:, 2]) > 4.0
    assert layer.cell.lengths()[:2].tolist() == [9, 9]
    periodic = crystal()
    assert boxed(periodic, 4.0) == periodic


@pytest.mark.usefixtures("quick_compiler")
def test_the_example_runs_as_it_is_written(tmp_path, monkeypatch, capsys):
    need_lammps()
    monkeypatch.chdir(tmp_path)
    model = random_model(ARCHITECTURES["T1 memory, features per channel"], backend="eager")
    save_model(model, "soft.safetensors")
    Atoms("HCO", [[0, 0, 0], [3, 0, 0], [0, 3, 0]]).write("start.xyz")
    arguments = ["example", "soft.safetensors", "start.xyz", "--steps", "2", "--temperature", "1"]
    monkeypatch.setattr("sys.argv", ["cace", "lammps", *arguments])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    said = capsys.readouterr().out
    assert ended.value.code == 0 and "cace lammps run -n 2 in.lammps" in said
    work = tmp_path / "lammps-example"
    words = [sys.executable, "-m", "cace_runtime.cli", "lammps", "run", "-n", "2", "in.lammps", "-log", "none"]
    done = subprocess.run(words, cwd=work, capture_output=True, text=True, timeout=TIMEOUT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "mpiexec -n 2" in done.stdout.splitlines()[0]
    frames = read(work / "frames.lammpstrj", ":", format="lammps-dump-text")
    atoms = boxed(read("start.xyz"), model.config.cutoff)
    atoms.calc = CACECalculator(model)
    first = next(line for line in done.stdout.splitlines() if line.split()[:1] == ["0"])
    assert len(frames) == 1 and float(first.split()[2]) == pytest.approx(atoms.get_potential_energy(), rel=1e-6)
    assert (work / "example.restart").is_file()


def test_an_example_needs_a_structure(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    save_model(random_model(ARCHITECTURES["T1 memory"], backend="eager"), "soft.safetensors")
    monkeypatch.setattr("sys.argv", ["cace", "lammps", "example", "soft.safetensors"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 2 and "a structure is needed beside soft.safetensors" in capsys.readouterr().err


def test_an_example_refuses_elements_that_the_potential_does_not_know(tmp_path):
    with pytest.raises(ValueError, match="the structure has N"):
        example.write_example("water", molecule("NH3"), ("H", "O"), 4.0, tmp_path)
