"""What every command promises about its outputs: refused before the work, one process each, whole, in any encoding."""

import io
import os
import signal
import stat
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import sleep

import ase.io
import numpy as np
import pytest
import yaml
from ase.build import molecule
from ase.calculators.singlepoint import SinglePointCalculator

from cace_runtime.files.claims import claim, claim_folder
from tests.support.other_process import command as in_a_process
from tests.support.other_process import elsewhere, hidden

ENCODINGS = ("ascii", "latin-1")
SEVERAL = ("train --seeds", "learning-curve")  # trainings


@pytest.fixture
def inputs(tmp_path, box):
    """Labelled structures, a start, a trajectory of a box and a config, in the folder where commands run."""
    frames = [molecule(name) for name in ("H2O", "CH4", "CH3CH2OH")]
    generator = np.random.default_rng(0)
    fitted = []
    for frame in (*frames, *frames[:2] * 6):
        frame = frame.copy()
        frame.positions += generator.normal(scale=0.05, size=frame.positions.shape)
        frame.calc = SinglePointCalculator(frame, energy=-5.0 * len(frame), forces=np.zeros((len(frame), 3)))
        fitted.append(frame)
    ase.io.write(tmp_path / "frames.xyz", fitted)
    ase.io.write(tmp_path / "start.xyz", frames[-1])
    ase.io.write(tmp_path / "box.xyz", box)
    model = {"cutoff": 3.0, "n_bessel": 3, "n_radial": 2, "n_embedding": 2, "readout": {"hidden": [4]}}
    model["basis"] = {"l_max": 3, "nu_max": 3, "selection": "cheng2024"}
    config = {"output": "run", "data": {"train": "frames.xyz", "valid_fraction": 0.25}, "model": model, "epochs": 1}
    (tmp_path / "config.yaml").write_text(yaml.safe_dump(config))
    return tmp_path


# Arguments of commands that end in a second, and what they write; MODEL is a potential.
COMMANDS = {
    "md": (["md", "MODEL", "start.xyz", "-o", "a.xyz", "--steps", "5"], ["a.xyz", "a.csv"]),
    "relax": (["relax", "MODEL", "start.xyz", "-o", "a.xyz", "--steps", "2"], ["a.xyz"]),
    "eval": (
        [
            *["eval", "MODEL", "frames.xyz", "-o", "a.xyz", "--table", "t.csv", "--per-structure", "s.csv"],
            *["--plot", "p.png"],
        ],
        ["a.xyz", "t.csv", "s.csv", "p.png"],
    ),
    "rdf": (["rdf", "box.xyz", "--pair", "O,H", "-o", "r.csv", "--plot", "p.png", "--r-max", "3"], ["r.csv", "p.png"]),
    "describe": (["describe", "start.xyz", "-o", "B.npz"], ["B.npz"]),
    "fit-linear": (["fit-linear", "frames.xyz", "-o", "l.safetensors", "--channels", "2"], ["l.safetensors"]),
    "blind-pair": (["blind-pair", "--picture", "p.png"], ["p.png"]),
    "train": (["train", "config.yaml"], ["run/"]),
    "train --seeds": (["train", "config.yaml", "--seeds", "2"], ["run/"]),
    "learning-curve": (["learning-curve", "config.yaml", "--sizes", "4,all"], ["run/"]),
}
OUTPUTS = [(command, output) for command, (_, outputs) in COMMANDS.items() for output in outputs]


def arguments(command: str, model: Path) -> list[str]:
    return [str(model) if word == "MODEL" else word for word in COMMANDS[command][0]]


@pytest.mark.whole
@pytest.mark.parametrize(("command", "output"), OUTPUTS, ids=map(" ".join, OUTPUTS))
def test_two_commands_do_not_share_an_output(cace, inputs, soft_potential, command, output):
    taking = claim_folder if output.endswith("/") else claim
    before = sorted(os.listdir())
    with elsewhere(lambda: taking(Path(output).absolute())) as number:
        code, _, said = cace(*arguments(command, soft_potential))
        assert code == 2 and said.count("\n") == 1, said
        assert f"{output.rstrip('/')} is being written by process {number} (" in said and ", since 2" in said
    assert sorted(set(os.listdir()) - {"run", f".cace-part-{output}"}) == before


@pytest.mark.parametrize(
    "words",
    [
        ["eval", "MODEL", "frames.xyz", "--table", "run/log.csv"],
        ["fit-linear", "frames.xyz", "-o", "run/l.safetensors"],
        ["train", "inner.yaml"],
    ],
    ids=["eval", "fit-linear", "train"],
)
def test_nothing_is_written_into_the_folder_of_a_running_training(cace, inputs, soft_potential, words):
    config = yaml.safe_load(Path("config.yaml").read_text())
    Path("inner.yaml").write_text(yaml.safe_dump(config | {"output": "run/inner"}))
    with elsewhere(lambda: claim_folder(Path("run").absolute())) as number:
        code, _, said = cace(*(soft_potential if word == "MODEL" else word for word in words))
        assert code == 2 and said.count("\n") == 1, said
        assert f"run is being written by process {number} (" in said
        assert hidden(inputs / "run") == os.listdir("run")


@pytest.mark.whole
def test_a_running_trajectory_is_neither_restarted_nor_replaced(cace, inputs, soft_potential):
    """A real run, from the moment of its first frame until it is killed; then it goes on where it was."""
    run = ("-m", "cace_runtime.cli", "md", soft_potential, "start.xyz", "-o", "a.xyz", "--write-every", "1")
    first = subprocess.Popen([sys.executable, *map(str, run), "--steps", "1000000"], stdout=subprocess.DEVNULL)
    try:
        while not (Path("a.xyz").exists() and Path("a.xyz").stat().st_size):
            assert first.poll() is None
            sleep(0.01)
        Path("link.xyz").symlink_to("a.xyz")
        os.link("a.xyz", "hard.xyz")
        common = ("md", soft_potential, "start.xyz", "--restart", "--log", "other.csv", "--steps", "1000000")
        for again in (
            (*common, "-o", "a.xyz"),
            (*common, "-o", "link.xyz"),
            (*common, "-o", "hard.xyz"),
            ("md", soft_potential, "start.xyz", "-o", "a.xyz"),
            ("md", soft_potential, "start.xyz", "-o", "link.xyz"),
            ("md", soft_potential, "start.xyz", "-o", "new.xyz", "--log", "a.csv", "--restart"),
            ("eval", soft_potential, "start.xyz", "-o", "./a.xyz"),
            ("relax", soft_potential, "start.xyz", "-o", "a.xyz"),
            ("rdf", "box.xyz", "--pair", "O,H", "-o", "a.csv"),
        ):
            code, _, said = cace(*again)
            assert code == 2 and "is being written by" in said and said.count("\n") == 1, again
            assert f"process {first.pid} (" in said or "hard.xyz" in again
    finally:
        first.send_signal(signal.SIGKILL)
        first.wait()
    assert hidden(inputs)
    steps = len(ase.io.read("a.xyz", ":")) + 3
    common = ("md", soft_potential, "start.xyz", "-o", "a.xyz", "--restart", "--write-every", 1)
    code, _, said = cace(*common, "--steps", steps)
    assert code == 0, said
    assert [frame.info["step"] for frame in ase.io.read("a.xyz", ":")] == list(range(steps + 1))
    assert not hidden(inputs)


@pytest.mark.whole
@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["md", "MODEL", "start.xyz", "-o", "a.foo"], "must end in .xyz"),
        (["md", "MODEL", "start.xyz", "-o", "a.xyz", "--log", "no/a.csv"], "there is no folder no"),
        (["md", "MODEL", "start.xyz", "-o", "a.xyz", "--log", "folder"], "it is a folder"),
        (["md", "MODEL", "start.xyz", "-o", "start.xyz"], "is there already"),
        (["md", "MODEL", "start.xyz", "-o", "/dev/null"], "name one with --log"),
        (["relax", "MODEL", "start.xyz", "-o", "a.foo"], "cannot tell the format of a.foo"),
        (["relax", "MODEL", "start.xyz", "-o", "a"], "cannot tell the format of a"),
        (["relax", "MODEL", "start.xyz", "-o", "no/a.xyz"], "there is no folder no"),
        (["relax", "MODEL", "start.xyz", "-o", "./start.xyz"], "also read"),
        (["eval", "MODEL", "frames.xyz", "-o", "a.cif"], "must end in .xyz"),
        (["eval", "MODEL", "frames.xyz", "-o", "frames.xyz"], "also read"),
        (["eval", "MODEL", "frames.xyz", "--table", "link.csv"], "no folder"),
        (["eval", "MODEL", "frames.xyz", "--plot", "p.jpg"], "must end in .png"),
        (["eval", "MODEL", "frames.xyz", "--per-structure", "folder"], "it is a folder"),
        (["eval", "MODEL", "frames.xyz", "--table", "t.csv", "--per-structure", "./t.csv"], "the same file"),
        (["rdf", "box.xyz", "--pair", "O,H", "--plot", "p.txt"], "must end in .png"),
        (["rdf", "box.xyz", "--pair", "O,H", "-o", "box.xyz"], "also read"),
        (["rdf", "box.xyz", "--pair", "O,H", "-o", "no/r.csv"], "there is no folder no"),
        (["describe", "start.xyz", "-o", "a.json"], "must end in .npz"),
        (["describe", "start.xyz", "-o", "start.xyz"], "also read"),
        (["fit-linear", "frames.xyz", "-o", "a.pt"], "must end in .safetensors"),
        (["fit-linear", "frames.xyz", "-o", "no/a.safetensors"], "there is no folder no"),
        (["blind-pair", "--picture", "p.jpg"], "must end in .png"),
        (["blind-pair", "-o", "start.xyz"], "start.xyz is a file, a folder is needed"),
        (["import", "start.xyz", "-o", "a.pth"], "must end in .safetensors"),
        (["import", "a.safetensors", "-o", "a.safetensors"], "also read"),
        (["lammps", "build", "MODEL", "-o", "start.xyz/a.lammps"], "start.xyz is a file, a folder is needed"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_written_is_refused_before_the_work(cace, inputs, soft_potential, monkeypatch, words, message):
    def work(*arguments, **more):
        raise AssertionError("the work has begun")

    # In this order: a module that is imported while a function is replaced keeps what stands for it.
    for name in ("linear.fit_linear", "import_official", "registry.load_basis", "files.structures.read_structures"):
        monkeypatch.setattr(f"cace_runtime.{name}", work)
    Path("folder").mkdir()
    Path("link.csv").symlink_to("no/t.csv")
    before = sorted(os.listdir())
    code, _, said = cace(*(soft_potential if word == "MODEL" else word for word in words))
    assert code == 2 and message in said and said.count("\n") == 1, said
    assert sorted(os.listdir()) == before


def test_an_example_config_is_refused_before_the_data_are_read(cace, inputs, monkeypatch):
    monkeypatch.setattr("cace_runtime.train.first_config.first_config", None)
    for name, message in (("config.yaml", "exists already"), ("no/c.yaml", "no folder")):
        code, _, said = cace("train", "--init", "frames.xyz", "-o", name)
        assert code == 2 and message in said


def test_a_plot_without_matplotlib_is_refused_before_the_work(cace, inputs, soft_potential, monkeypatch):
    monkeypatch.delitem(sys.modules, "cace_runtime.analysis.style", raising=False)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setattr("cace_runtime.files.structures.read_structures", None)
    code, _, said = cace("eval", soft_potential, "frames.xyz", "--plot", "p.png")
    assert code == 2 and "pictures need matplotlib" in said


def test_examples_replace_no_script_that_somebody_may_have_edited(cace, inputs, soft_potential):
    for engine, name in (("ipi", "input.xml"), ("lammps", "in.lammps")):
        Path(engine).mkdir()
        Path(engine, name).write_text("edited")
        code, _, said = cace(engine, "example", soft_potential, "start.xyz", "-o", engine)
        assert code == 2 and f"{engine}/{name} is there already" in said and said.count("\n") == 1, said
        assert Path(engine, name).read_text() == "edited"
        code, _, said = cace(engine, "example", soft_potential, "start.xyz", "-o", "start.xyz")
        assert code == 2 and "start.xyz is a file, a folder is needed" in said


def test_a_log_that_is_none_is_refused_by_name(cace, inputs, soft_potential):
    common = ("md", soft_potential, "start.xyz", "-o", "a.xyz", "--steps")
    assert cace(*common, 2)[0] == 0
    code, _, said = cace(*common, 4, "--restart", "--log", "config.yaml")
    assert code == 2 and "config.yaml is no log of a run" in said, said


def test_links_stay_and_devices_are_written_through(cace, inputs, soft_potential):
    Path("far").mkdir()
    for name in ("a.xyz", "t.csv", "p.png"):
        Path(name).symlink_to(f"far/{name}")
    Path("s.csv").symlink_to("/dev/null")
    code, _, said = cace(*arguments("eval", soft_potential))
    assert code == 0, said
    assert all(Path(name).is_symlink() for name in ("a.xyz", "t.csv", "p.png", "s.csv"))
    assert len(ase.io.read("far/a.xyz", ":")) == 15 and Path("far/p.png").read_bytes().startswith(b"\x89PNG")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode) and not hidden(Path("far"))
    code, _, said = cace("md", soft_potential, "start.xyz", "-o", "/dev/null", "--log", "/dev/null", "--steps", 3)
    assert code == 0, said
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_a_file_can_go_to_standard_output(inputs, monkeypatch):
    monkeypatch.chdir(inputs)
    words = ("rdf", "box.xyz", "--pair", "O,H", "--r-max", "3", "-o", "/dev/stdout")
    done = in_a_process(*words, out=Path("all.txt"))
    assert done.code == 0 and done.out.startswith("r [Å],g\n0.025"), done.err
    assert "\n1 frame: first O–H peak" in done.out  # after the table


@pytest.mark.whole
@pytest.mark.parametrize("suffix", [".xyz.gz", ".extxyz.xz", ".xyz.bz2"])
def test_compressed_structures_are_written_wherever_structures_are(cace, inputs, soft_potential, suffix):
    names = [f"{name}{suffix}" for name in ("md", "relaxed", "predicted", "features")]
    common = ("md", soft_potential, "start.xyz", "-o", names[0], "--write-every", 2)
    assert cace(*common, "--steps", 6)[0] == 0 and Path("md.csv").exists()
    content = Path(names[0]).read_bytes()
    Path(names[0]).write_bytes(content[:-40])  # killed within its last frame
    code, text, said = cace(*common, "--steps", 8, "--restart")
    assert code == 0 and "steps 4 to 8" in text, said
    assert [frame.info["step"] for frame in ase.io.read(names[0], ":")] == [0, 2, 4, 6, 8]
    code, _, said = cace("relax", soft_potential, names[0], "-o", names[1], "--steps", 3)
    assert code == 1 and not said, said
    assert cace("eval", soft_potential, names[1], "-o", names[2])[0] == 0
    assert cace("describe", names[2], "-o", names[3])[0] == 0
    assert "B" in ase.io.read(names[3]).arrays


@contextmanager
def streams(monkeypatch, encoding):
    """Standard output and error as they are in a shell with a narrow encoding."""
    made = [io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2)]
    monkeypatch.setattr(sys, "stdout", made[0])
    monkeypatch.setattr(sys, "stderr", made[1])
    yield lambda: [(stream.flush(), stream.buffer.getvalue().decode(encoding, "replace"))[1] for stream in made]
    monkeypatch.undo()


@pytest.mark.whole
@pytest.mark.parametrize("encoding", [ENCODINGS[0], pytest.param(ENCODINGS[1], marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    "command",
    [
        *(pytest.param(c, marks=[pytest.mark.slow] * (c in SEVERAL)) for c in COMMANDS),
        *("info", "potentials", "help", "error"),
    ],
)
def test_every_command_prints_in_any_encoding(inputs, soft_potential, monkeypatch, encoding, command):
    from cace_runtime import cli

    words = {
        "info": ["info", soft_potential],
        "potentials": ["potentials", "acetylacetone"],
        "help": ["eval", "--help"],
        "error": ["eval", soft_potential, "ångström −.xyz"],
    }.get(command) or arguments(command, soft_potential)
    monkeypatch.chdir(inputs)
    monkeypatch.setattr(sys, "argv", ["cace", *map(str, words)])
    with ExitStack() as stack:
        printed = stack.enter_context(streams(monkeypatch, encoding))
        code = 0
        try:
            cli.main()
        except SystemExit as end:
            code = end.code or 0
        out, err = printed()
    assert code == (2 if command == "error" else 1 if command == "relax" else 0), err
    assert "Traceback" not in err and (err if command == "error" else out).strip()
    if command in COMMANDS:
        assert all((inputs / output).exists() for output in COMMANDS[command][1])


@pytest.mark.whole
def test_files_are_in_utf8_where_the_locale_is_not(inputs, soft_potential):
    plain = {"PYTHONIOENCODING": "", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LC_ALL": "C"}
    texts = ("-o", "a.xyz", "--table", "t.csv", "--per-structure", "s.csv")  # and no picture, which has no encoding
    words = [sys.executable, "-m", "cace_runtime.cli", "eval", soft_potential, "frames.xyz", *texts]
    content = (inputs / "frames.xyz").read_text(encoding="utf-8").replace("pbc=", "from=Ångström pbc=")
    (inputs / "frames.xyz").write_text(content, encoding="utf-8")
    done = subprocess.run(words, env=os.environ | plain, cwd=inputs, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "meV/Å" in (inputs / "t.csv").read_text(encoding="utf-8") and b"predicted - labelled" in done.stdout
    assert "Ångström" in (inputs / "a.xyz").read_text(encoding="utf-8") and (inputs / "s.csv").exists()


@pytest.mark.whole
def test_a_reader_that_goes_away_ends_no_run(inputs, soft_potential, monkeypatch):
    monkeypatch.chdir(inputs)
    reading, writing = os.pipe()
    os.close(reading)
    done = in_a_process(*arguments("md", soft_potential), out=writing)
    os.close(writing)
    assert done.code == 0 and not done.err
    assert [frame.info["step"] for frame in ase.io.read("a.xyz", ":")] == [0, 5] and not hidden(inputs)


@pytest.mark.whole
@pytest.mark.parametrize("name", ["a.xyz", "a.traj"])
def test_a_full_disk_is_one_line_with_the_name_and_leaves_a_whole_trajectory(inputs, soft_potential, monkeypatch, name):
    """Files of the process may have 40 kB: what the system says to a larger one stands for a full disk."""
    monkeypatch.chdir(inputs)
    common = ("md", soft_potential, "start.xyz", "--write-every", 1, "-o", name, "--steps")
    done = in_a_process(*common, 100, largest_file=40_000)
    assert done.code == 2 and done.err == f"cace: {name}: File too large\n", done.err
    last = ase.io.read(name, index=-1).info["step"]
    assert 5 < last < 100 and Path(name).stat().st_size <= 40_000
    done = in_a_process(*common, last + 3, "--restart")
    assert done.code == 0, done.err
    assert [frame.info["step"] for frame in ase.io.read(name, ":")] == list(range(last + 4))


@pytest.mark.whole
@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["describe", "start.xyz", "-o", "B.npz", "--lmax", "4", "--n-radial", "40"], "B.npz"),
        (["eval", "MODEL", "frames.xyz", "-o", "p.xyz"], "p.xyz"),
        (["eval", "MODEL", "frames.xyz", "--plot", "p.png"], "p.png"),
        (["fit-linear", "frames.xyz", "-o", "l.safetensors", "--channels", "8"], "l.safetensors"),
        (["md", "MODEL", "start.xyz", "-o", "m.xyz", "--log-every", "1"], "m.csv"),
        (["train", "config.yaml"], "run"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else value,
)
def test_a_full_disk_leaves_the_older_file(inputs, soft_potential, monkeypatch, words, name):
    monkeypatch.chdir(inputs)
    replaced = name not in ("m.csv", "run")
    if replaced:
        Path(name).write_text("old")
    done = in_a_process(*(soft_potential if word == "MODEL" else word for word in words), largest_file=4_000)
    assert done.code == 2 and done.err.count("\n") == 1 and name in done.err and "File too large" in done.err, done.err
    if replaced:
        assert Path(name).read_text() == "old"
    assert not hidden(Path())


@pytest.mark.slow
def test_every_save_is_the_same_bytes_in_every_process(tmp_path):
    """Two processes that hash strings differently, at different times and places."""
    data = Path(os.environ.get("CACE_DATA") or Path(__file__).parents[2] / "../shared/data").resolve()
    published = [str(path) for path in [data / "official" / "water.pth"] if path.is_file()]
    folders = [tmp_path / "one", tmp_path / "another"]
    for seed, folder in enumerate(folders, 1):
        folder.mkdir()
        environment = os.environ | {"PYTHONHASHSEED": str(seed)}
        words = ["-m", "tests.support.every_save", str(folder), *published]
        subprocess.run([sys.executable, *words], env=environment, cwd=Path(__file__).parents[2], check=True)
    first, second = ({p.relative_to(f): p.read_bytes() for p in f.rglob("*") if p.is_file()} for f in folders)
    assert len(first) > 15 and first.keys() == second.keys()
    assert [str(name) for name in first if first[name] != second[name]] == []
