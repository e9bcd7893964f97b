"""Every study ends in a line: mistakes, signals, dynamics that explode."""

from __future__ import annotations

import importlib
import signal
from pathlib import Path

import pytest

from cace_runtime.simulation.explosion import Explosion
from cace_runtime.train.stopping import Stopped
from tests.study.command import study

FOLDER = Path(__file__).parent
COMMANDS = sorted(path.stem for path in FOLDER.glob("*.py") if "\nif __name__" in path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("end", "code", "told"),
    [
        (None, 0, ""),
        (3, 3, ""),
        (ValueError("no such basis"), 2, "tests.study.test_command: no such basis\n"),
        (FileNotFoundError("no file x"), 2, "tests.study.test_command: no file x\n"),
        (Explosion("too hot"), 2, "tests.study.test_command: too hot\n"),
        (KeyboardInterrupt(), 130, "tests.study.test_command: stopped; the same command goes on where it was\n"),
        (Stopped(signal.SIGTERM), 130, "tests.study.test_command: stopped; the same command goes on where it was\n"),
    ],
)
def test_a_study_ends_in_a_line(end, code, told, capsys):
    @study(goes_on=True)
    def main(arguments):
        if isinstance(end, BaseException):
            raise end
        return end

    assert main([]) == code and capsys.readouterr().err == told


def test_what_does_not_go_on_does_not_say_so_and_faults_of_the_program_are_seen(capsys, monkeypatch):
    @study()
    def main(arguments):
        raise {"stop": KeyboardInterrupt, "fault": RuntimeError, "mistake": ValueError}[arguments[0]]("words")

    assert main(["stop"]) == 130 and capsys.readouterr().err == "tests.study.test_command: stopped\n"
    with pytest.raises(RuntimeError):
        main(["fault"])
    monkeypatch.setenv("CACE_DEBUG", "1")
    with pytest.raises(ValueError, match="words"):
        main(["mistake"])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_studies_does(name):
    main = importlib.import_module(f"tests.study.{name}").main
    assert main.__wrapped__.__code__.co_filename == str(FOLDER / f"{name}.py")


@pytest.mark.parametrize(
    "words",
    [
        ["sampled", "none.xyz", "-o", "out.xyz", "--moved", "0.1"],
        ["correction", "difference", "none.xyz", "-o", "out.xyz"],
        ["hot", "none.safetensors", "--start", "none.xyz"],
        ["student", "none", "--starts", "none.xyz", "-o", "out.xyz"],
    ],
    ids=lambda words: words[0],
)
def test_a_file_that_is_not_there_is_named(words, capsys):
    if words[0] == "correction":
        pytest.importorskip("tblite")
    assert importlib.import_module(f"tests.study.{words[0]}").main(words[1:]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"tests.study.{words[0]}: ") and "none" in told and told.count("\n") == 1
