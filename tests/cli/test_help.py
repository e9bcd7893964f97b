"""Help says everything, in lines that end in the window, whatever its width."""

from __future__ import annotations

import inspect

import pytest
from rich.cells import cell_len

from cace_runtime.cli import app
from cace_runtime.train.presets import DEFAULT
from tests.cli.test_options import COMMANDS, parameters


@pytest.mark.parametrize("width", [32, 80])
@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_nothing_is_cut_off_and_lines_end_in_the_window(cace, monkeypatch, width, name, command):
    monkeypatch.setenv("COLUMNS", str(width))
    code, text, _ = cace(*name.split()[1:], "--help")
    assert code == 0 and "list[" not in text
    said = "".join(text.split())
    for sentence in (inspect.cleandoc(command.__doc__), *(told.help for *_, told in parameters(command))):
        assert "".join(sentence.split()) in said
    for line in text.partition("\n\n")[2].splitlines():  # what stands before says how tests were started
        assert cell_len(line) <= width or len(line.replace(" / ", "/").split()) <= 2, "a word, and what is before it"


def test_the_default_of_presets_is_that_which_is_taken(cace):
    assert f"Default: {DEFAULT}." in cace("train", "--help")[1]


@pytest.mark.parametrize("width", [32, 80])
def test_the_list_of_commands_has_whole_sentences(cace, monkeypatch, width):
    """Every command with the whole first paragraph of its help."""
    monkeypatch.setenv("COLUMNS", str(width))
    code, text, _ = cace("--help")
    told = "".join(text.split())
    assert code == 0 and "--install-completion" in text
    for command in app.registered_commands:
        assert command.callback is not None
        paragraph = inspect.cleandoc(command.callback.__doc__ or "").partition("\n\n")[0]
        assert "".join(paragraph.split()) in told
    for group in ("ipi", "lammps"):
        code, text, _ = cace(group, "--help")
        assert code == 0 and "..." not in text.partition("Commands:")[2]
    assert max(map(cell_len, text.partition("\n\n")[2].splitlines())) <= width
