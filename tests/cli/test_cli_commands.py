"""The commands of ``cace``: what they print and write, and how they fail."""

import os
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path

import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import molecule
from ase.calculators.singlepoint import SinglePointCalculator
from ase.constraints import FixAtoms

from cace_runtime.adapters.ase import CACECalculator


@pytest.mark.whole
def test_every_command_has_help(cace):
    code, text, _ = cace("--help")
    assert code == 0
    more = ("potentials", "fit-linear", "learning-curve", "train", "build")
    for command in ("import", "info", "eval", "md", "relax", "describe", "blind-pair", "rdf", "bonds", *more):
        assert command in text
        code, help_text, _ = cace(command, "--help")
        assert code == 0 and "Usage:" in help_text


class TestImportAndInfo:
    def test_water(self, cace, data_dir):
        code, text, _ = cace("import", data_dir / "official" / "water.pth", "-o", "water.safetensors")
        assert code == 0 and "E0 = 0" in text and "H, O, cutoff 5.5 Å, energies in eV" in text
        code, text, _ = cace("info", "water.safetensors")
        assert code == 0
        for said in ("69,320", "5.5 Å, polynomial, p = ", "E0 = 0", "features (Bchi)", "cheng2024", "basisgen verify"):
            assert said in text, said
        assert "incomplete" in text and "certificate.json" in text

    def test_reference_energies_are_converted(self, cace, data_dir):
        arguments = ("-o", "ethanol.safetensors", "--energy-unit", "kcal/mol", "--e0", "H=-100,C=-200,O=-300.5")
        code, text, _ = cace("import", data_dir / "official" / "ethanol.pth", *arguments)
        assert code == 0
        assert "H -4.336410, C -8.672821, O -13.030913 eV" in text
        assert "H -4.336410" in cace("info", "ethanol.safetensors")[1]

    @pytest.mark.parametrize(
        ("e0", "message"), [("H:-1", "not of the form"), ("H=one", "not of the form"), ("Xx=1", "Xx")]
    )
    def test_bad_reference_energies(self, cace, data_dir, e0, message):
        code, _, text = cace("import", data_dir / "official" / "water.pth", "-o", "w.safetensors", "--e0", e0)
        assert code == 2 and message in text and not list(Path().iterdir())

    def test_missing_and_foreign_files(self, cace):
        Path("text.pth").write_text("hello")
        for arguments in (("import", "none.pth", "-o", "x.safetensors"), ("info", "none.safetensors")):
            code, _, text = cace(*arguments)
            assert code == 2 and "no such file" in text
        assert cace("import", "text.pth", "-o", "x.safetensors")[0] == 2
        assert cace("info", "text.pth")[0] == 2
        assert [path.name for path in Path().iterdir()] == ["text.pth"]

    def test_hostile_pickle_is_named_and_not_executed(self, cace):
        class Hostile:
            def __reduce__(self):
                return os.system, ("touch executed",)

        with zipfile.ZipFile("evil.pth", "w") as archive:
            archive.writestr("evil/data.pkl", pickle.dumps(Hostile()))
        code, _, text = cace("import", "evil.pth", "-o", "x.safetensors")
        assert code == 2 and "system" in text and "nothing was executed" in text
        assert [path.name for path in Path().iterdir()] == ["evil.pth"]


class TestEval:
    def test_table_files_and_plot(self, cace, soft_potential):
        pytest.importorskip("matplotlib")
        frames = [molecule("H2O"), molecule("CH4"), molecule("CH3CH2OH")]
        for frame in frames:
            frame.calc = SinglePointCalculator(frame, energy=-5.0, forces=np.zeros((len(frame), 3)))
        ase.io.write("frames.xyz", frames)
        code, text, _ = cace("eval", soft_potential, "frames.xyz", "-o", "out.xyz", "--plot", "parity.png")
        assert code == 0
        for said in ("energy energy, forces forces, stress -", "meV/atom", "meV/Å", "RMSE", "MAE", "wrote out.xyz"):
            assert said in text, said
        assert len(ase.io.read("out.xyz", ":")) == 3
        assert Path("parity.png").read_bytes().startswith(b"\x89PNG")

    @pytest.mark.parametrize("backend", ["cpp", "eager"])
    def test_threads_are_said_of_kernels_that_go_by_them(self, cace, soft_potential, quick_compiler, backend):
        ase.io.write("frame.xyz", molecule("H2O"))
        code, text, errors = cace("eval", soft_potential, "frame.xyz", "--backend", backend)
        assert code == 0, errors
        assert ("threads: at most" in text + errors) == (backend == "cpp")

    def test_no_labels(self, cace, soft_potential):
        frame = molecule("H2O")
        frame.info["e_dft"] = -1.0
        ase.io.write("frame.xyz", frame)
        code, text, _ = cace("eval", soft_potential, "frame.xyz", "-o", "out.xyz")
        assert code == 0 and "no labels found; names in the file: e_dft" in text
        assert np.isfinite(ase.io.read("out.xyz").get_forces()).all()

    def test_wrong_key(self, cace, soft_potential):
        frame = molecule("H2O")
        frame.info["e_dft"] = -1.0
        ase.io.write("frame.xyz", frame)
        code, _, text = cace("eval", soft_potential, "frame.xyz", "--energy-key", "e_DFT", "-o", "out.xyz")
        assert code == 2 and "Present: e_dft" in text and not Path("out.xyz").exists()

    def test_unknown_element(self, cace, soft_potential):
        ase.io.write("n2.xyz", molecule("N2"))
        code, _, text = cace("eval", soft_potential, "n2.xyz")
        assert code == 2 and "N, which this model does not know. It knows: H, C, O" in text


class TestMD:
    def test_run_and_restart(self, cace, soft_potential):
        ase.io.write("start.xyz", molecule("CH3CH2OH"))
        common = (soft_potential, "start.xyz", "-o", "run.xyz", "--temperature", 200, "--write-every", 5)
        code, text, _ = cace("md", *common, "--steps", 10)
        assert code == 0
        for said in (
            "9 atoms, 200 K, 10 steps of 0.5 fs = 0.005 ps",
            "drawn at 200 K",
            "steps/s",
            "wrote run.xyz and run.csv",
        ):
            assert said in text, said
        code, _, text = cace("md", *common, "--steps", 20)
        assert code == 2 and "is there already" in text
        code, text, _ = cace("md", *common, "--time", 0.01, "--restart")
        assert code == 0 and "steps 10 to 20" in text
        assert [frame.info["step"] for frame in ase.io.read("run.xyz", ":")] == [0, 5, 10, 15, 20]

    def test_nve_and_npt_report_what_matters(self, cace, soft_potential, box):
        ase.io.write("box.xyz", box)
        code, text, _ = cace("md", soft_potential, "box.xyz", "-o", "nve.xyz", "--ensemble", "nve", "--steps", 20)
        assert code == 0 and "energy drift:" in text and "meV/atom/ps" in text
        code, text, _ = cace(
            "md", soft_potential, "box.xyz", "-o", "npt.traj", "--ensemble", "npt", "--steps", 20, "--pressure", 0.5
        )
        assert code == 0 and "0.5 GPa" in text and "g/cm³" in text

    def test_explosion(self, cace, soft_potential):
        atoms = molecule("CH3CH2OH")
        atoms.set_momenta(np.full((9, 3), 1e-6))
        ase.io.write("start.xyz", atoms)
        hot = ("--temperature", 900, "--max-temperature", 150, "--thermostat-time", 5)
        code, _, text = cace("md", soft_potential, "start.xyz", "-o", "run.xyz", *hot)
        assert code == 1 and "exploded" in text and "Traceback" not in text

    def test_interrupt(self, cace, soft_potential, monkeypatch):
        from ase.md.langevinbaoab import LangevinBAOAB

        def interrupt(*_):
            raise KeyboardInterrupt

        ase.io.write("start.xyz", molecule("CH3CH2OH"))
        monkeypatch.setattr(LangevinBAOAB, "run", interrupt)
        code, text, _ = cace("md", soft_potential, "start.xyz", "-o", "run.xyz")
        assert code == 130 and "Continue with the same command and --restart" in text

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("--time", 1, "--steps", 10), "give --time or --steps"),
            (("--time", -1), "both must be positive"),
            (("--time", "inf"), "--time inf: a finite number is needed"),
            (("--skin", "nan"), "--skin nan: a finite number is needed"),
            (("--skin", -1), "it must be zero or positive, and finite"),
            (("--timestep", 0), "timestep is 0"),
            (("--index", ":"), "one frame is needed"),
            (("--ensemble", "npt"), "periodic in all three directions"),
            (("--swap", 5, "--loop", "device"), "not possible: elements are swapped. Use loop ase"),
            (("--ensemble", "npt", "--loop", "device"), "not possible: it does NVE, and NVT with Langevin or Bussi"),
            (("--stop-above", -1), "stop above is -1.0 meV/Å"),
            (("--max-temperature", 10), "the run would end where it starts: the temperature is 300 K, above 10 K"),
            (("--min-distance", 3), "closer than 3.0 Å"),
            (("--restart",), "there is no trajectory run.xyz to continue"),
            (("--pressure", 1), "a pressure of 1 GPa is kept by the ensemble npt alone, and this is nvt"),
            (("--ensemble", "nve", "--thermostat", "bussi"), "nve has no thermostat: bussi goes with nvt"),
            (("--ensemble", "npt", "--thermostat", "nose-hoover"), "npt has a Langevin thermostat: nose-hoover goes"),
            (("--barostat-time", 500), "a barostat time goes with the ensemble npt alone, and this is nvt"),
            (("--ensemble", "nve", "--thermostat-time", 50), "nve has no thermostat: leave its time out"),
            (("--dtype", "float16"), "float16"),
            (("--device", "nonsense"), "Here there are: cpu"),
            (("--device", "cuda:99"), "Here there are: cpu"),
        ],
        ids=lambda value: " ".join(map(str, value)) if isinstance(value, tuple) else None,
    )
    def test_mistakes(self, cace, soft_potential, arguments, message):
        ase.io.write("start.xyz", molecule("CH3CH2OH"))
        code, told, text = cace("md", soft_potential, "start.xyz", "-o", "run.xyz", *arguments)
        assert code == 2 and message in text and not told
        assert [path.name for path in Path().iterdir() if not path.name.startswith(".")] == ["start.xyz"]

    def test_held_atoms_and_one_element_are_refused(self, cace, soft_potential):
        held = molecule("CH3CH2OH")
        held.set_constraint(FixAtoms(range(9)))
        ase.io.write("held.xyz", held)
        ase.io.write("h2.xyz", molecule("H2"))
        mistakes = {("held.xyz",): "hold all atoms", ("h2.xyz", "--swap", 5): "H2 has a single one"}
        for arguments, message in mistakes.items():
            code, told, text = cace("md", soft_potential, *arguments, "-o", "run.xyz")
            assert code == 2 and message in text and not told and not Path("run.xyz").exists()

    def test_structures_without_an_energy(self, cace, soft_potential):
        broken = molecule("CH3CH2OH")
        broken.pbc = True
        broken.cell = [10, 10, 0]
        ase.io.write("flat.xyz", broken)
        double = molecule("CH3CH2OH") + molecule("CH3CH2OH")
        ase.io.write("double.xyz", double)
        for name, message in (("flat.xyz", "span no volume"), ("double.xyz", "apart, closer than")):
            code, _, text = cace("md", soft_potential, name, "-o", "run.xyz")
            assert code == 2 and message in text and "exploded" not in text
            assert not Path("run.xyz").exists()


def test_relax(cace, soft_potential):
    ase.io.write("start.xyz", molecule("CH3CH2OH"))
    code, text, _ = cace("relax", soft_potential, "start.xyz", "-o", "end.xyz", "--fmax", 0.08)
    assert code == 0 and "converged after" in text
    end = ase.io.read("end.xyz")
    assert np.linalg.norm(end.get_forces(), axis=1).max() < 0.08
    code, text, _ = cace("relax", soft_potential, "start.xyz", "-o", "end.cif2", "--fmax", 0.08)
    assert code == 2
    code, text, _ = cace("relax", soft_potential, "start.xyz", "-o", "short.xyz", "--fmax", 1e-9, "--steps", 1)
    assert code == 1 and "not converged" in text and Path("short.xyz").exists()


def test_relax_by_the_mean_of_a_committee(cace, soft_committee):
    ase.io.write("start.xyz", molecule("CH3CH2OH"))
    folder = soft_committee[0].parents[1]
    code, text, _ = cace("relax", folder, "start.xyz", "-o", "end.xyz", "--fmax", 0.08)
    assert code == 0 and "committee: the mean of seed_0, seed_1, seed_2 moves the atoms" in text
    forces = []
    for file in soft_committee:
        end = ase.io.read("end.xyz")
        end.calc = CACECalculator(file)
        forces.append(end.get_forces())
    assert np.linalg.norm(np.mean(forces, axis=0), axis=1).max() < 0.08
    code, again, _ = cace("relax", soft_committee[0], "start.xyz", "-o", "one.xyz", "--fmax", 0.08)
    assert code == 0 and "committee" not in again
    assert np.abs(ase.io.read("one.xyz").positions - ase.io.read("end.xyz").positions).max() > 1e-4


def test_rdf(cace):
    pytest.importorskip("matplotlib")
    from ase.build import bulk

    atoms = bulk("Cu", cubic=True).repeat(2)
    atoms.rattle(0.08, seed=0)
    ase.io.write("cu.xyz", atoms)
    code, text, _ = cace("rdf", "cu.xyz", "--pair", "Cu,Cu", "-o", "g.csv", "--plot", "g.png")
    assert code == 0 and "first Cu–Cu peak at 2.5" in text
    assert Path("g.csv").read_text().startswith("r [Å],g\n")
    assert Path("g.png").exists()
    assert "warning: only 37 pairs make the height of that peak, which is uncertain by 16 % at least" in text
    code, text, _ = cace("rdf", "cu.xyz", "--pair", "Cu,Cu", "--width", 0.2)
    assert code == 0 and "warning" not in text
    assert cace("rdf", "cu.xyz", "--pair", "Cu")[0] == 2


def test_msd_and_vdos(cace, soft_potential, box):
    pytest.importorskip("matplotlib")
    ase.io.write("box.xyz", box)
    code, _, error = cace(
        "md", soft_potential, "box.xyz", "-o", "run.xyz", "--steps", 205, "--write-every", 10, "--min-distance", 0
    )
    assert code == 0, error
    code, text, _ = cace("msd", "run.xyz", "--blocks", 2, "-o", "msd.csv", "--plot", "msd.png")
    assert code == 0 and "21 frames, 5 fs apart; fit from 0.005 to 0.02 ps, error from 2 blocks" in text
    assert "warning: no diffusion yet up to 0.02 ps: the fit has 4 points only; " in text
    assert Path("msd.csv").read_text().startswith("time [ps],H [Å²],O [Å²]\n0.00000,0.000000,0.000000\n")
    assert Path("msd.png").exists()
    code, _, text = cace("msd", "run.xyz", "--blocks", 2, "--viscosity", 0.9)
    assert code == 2 and "needs both --viscosity and --temperature" in text
    code, _, text = cace("msd", "run.xyz", "--blocks", 2, "--viscosity", 0.9, "--temperature", 300)
    assert code == 2 and "that of a cubic cell" in text
    code, text, _ = cace("vdos", "run.xyz", "--resolution", 700, "-o", "vdos.csv", "--plot", "vdos.png")
    assert code == 0 and "21 frames, 5 fs apart: they show up to 3336 cm⁻¹" in text
    assert Path("vdos.csv").read_text().startswith("wavenumber [cm⁻¹],H [modes/atom/cm⁻¹],O [modes/atom/cm⁻¹]\n0.000,")
    assert Path("vdos.png").exists()
    code, _, text = cace("vdos", "run.xyz")
    assert code == 2 and "give --resolution" in text


def test_ir(cace, soft_potential):
    pytest.importorskip("matplotlib")
    frames = [Atoms("OH", [[0, 0, 0], [0.97, 0, 0]], info={"time_fs": 2.0 * number}) for number in range(70)]
    for number, frame in enumerate(frames):
        frame.set_velocities([[0, 0, 0], [0.02 * np.cos(0.3 * number), 0, 0]])
    ase.io.write("plain.xyz", frames)
    for frame in frames:
        frame.set_array("born_effective_charges", np.outer([-0.4, 0.4], np.eye(3).ravel()))
    ase.io.write("run.xyz", frames)
    code, text, _ = cace("ir", "run.xyz", "--resolution", 500, "-o", "ir.csv", "--plot", "ir.png")
    assert code == 0 and "70 frames, 2 fs apart: they show up to 8339 cm⁻¹" in text
    assert "km/mol in all, at" in text and "km/mol per cm⁻¹" in text
    assert Path("ir.csv").read_text(encoding="utf-8").startswith("wavenumber [cm⁻¹],intensity [km/mol/cm⁻¹]\n0.000,")
    assert Path("ir.png").exists()
    code, _, text = cace("ir", "plain.xyz", "--resolution", 500)
    assert code == 2 and "frame 0 has neither Born effective charges nor a dipole" in text and "--model FILE" in text
    code, _, text = cace("ir", "none.xyz", "--model", soft_potential)  # said before anything is read
    assert code == 2 and "latent charge" in text


def test_bonds(cace):
    frames = [molecule("H2O") for _ in range(3)]
    ase.io.write("run.xyz", frames)
    code, text, _ = cace("bonds", "run.xyz")
    assert code == 0 and "2 bonds in 3 frames: all intact" in text
    frames[1].positions[1] += 3.0
    ase.io.write("run.xyz", frames)
    code, text, _ = cace("bonds", "run.xyz")
    assert code == 1 and "1 broken" in text


@pytest.mark.whole
def test_from_a_shell(tmp_path):
    root = Path(__file__).parents[2]
    result = subprocess.run(
        [sys.executable, "-m", "cace_runtime.cli", "info", "missing.safetensors"],
        capture_output=True,
        text=True,
        cwd=root,
    )
    assert result.returncode == 2
    assert result.stderr.strip() == "cace: no such file: missing.safetensors"
    assert result.stdout == ""


@pytest.mark.whole
@pytest.mark.parametrize("arguments", [["--help"], ["info", "acetylacetone"], ["md", "acetylacetone", "-o", "md.xyz"]])
def test_a_deleted_current_folder_is_one_line(arguments, tmp_path):
    (tmp_path / "gone").mkdir()
    line = f'cd {tmp_path}/gone && rmdir {tmp_path}/gone && exec "$@"'
    command = ["sh", "-c", line, "sh", sys.executable, "-P", "-m", "cace_runtime.cli", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    result = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert result.returncode == 2
    assert result.stderr == "cace: the folder you stand in was deleted: go to another\n"


@pytest.mark.whole
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("arguments", [["potentials"], ["info", "acetylacetone"]], ids=" ".join)
@pytest.mark.slow
def test_output_that_cannot_be_written_is_one_line(arguments):
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "cace_runtime.cli", *arguments]
        result = subprocess.run(command, cwd=Path(__file__).parents[2], stdout=full, stderr=subprocess.PIPE, text=True)
    assert result.returncode == 2
    assert result.stderr == "cace: cannot write what is printed: No space left on device\n"


@pytest.mark.whole
@pytest.mark.parametrize("script", ["cace", "basisgen"])
@pytest.mark.slow
def test_the_scripts_import_nothing_because_one_stands_in_its_folder(script, tmp_path):
    program = Path(sys.executable).with_name(script)
    if not program.is_file():
        pytest.skip(f"{script} is not installed beside this Python")
    for name in ("typer", "rich", "torch", "cace_runtime", "basisgen", "generated", "triton"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    arguments = ["info", "acetylacetone"] if script == "cace" else ["--list"]
    result = subprocess.run([program, *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    assert not (tmp_path / "ran").exists()


def test_no_command_of_the_documents_imports_from_the_current_folder():
    """``python -m`` looks there first, which is for commands that only make sense in the checkout."""
    root = Path(__file__).parents[2]
    files = [*root.glob("*.md"), *(root / "cace_runtime").rglob("*.md"), *(root / "cace_runtime" / "cli").glob("*.py")]
    found = [
        f.name for f in files if "-m cace_runtime.cli" in f.read_text(encoding="utf-8") and f.name != "__main__.py"
    ]
    assert found == []


def test_every_name_of_the_package_is_there():
    import cace_runtime

    assert [name for name in cace_runtime.__all__ if not hasattr(cace_runtime, name)] == []
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = cace_runtime.nothing
