"""Tables are whole wherever they are printed: nothing of a number is cut, whatever the window."""

from __future__ import annotations

import io

import pytest
from rich.cells import cell_len

from cace_runtime.cli import console, display

HEADER = ["name", "substance", "energy, meV", "état"]
ROWS = [
    ["acetylacetone", "one molecule of C5H8O2, [bold]", "123456.789012 / 1.46", "−1"],
    ["水", "many\nmolecules", "1.02 / 0.754", "12345678901234567890"],
]


def printed(monkeypatch, width: int, terminal: bool, rows: list[list[str]] = ROWS) -> list[str]:
    file = io.StringIO()
    monkeypatch.setattr(
        console, "out", console.Output(file=file, width=width, force_terminal=terminal, color_system=None)
    )
    console.print_grid(HEADER, rows, left=(0, 1))
    return file.getvalue().splitlines()


@pytest.mark.parametrize("width", [20, 60, 200])
def test_a_table_in_a_pipe_has_a_line_for_each_row_whatever_the_width(monkeypatch, width):
    lines = printed(monkeypatch, width, terminal=False)
    assert len(lines) == 1 + len(ROWS)
    for cells, line in zip(ROWS, lines[1:], strict=True):
        assert all(cell.replace("\n", "\\n") in line for cell in cells)
    assert len({cell_len(line) for line in lines}) == 1, "columns end together, of wide characters too"


@pytest.mark.parametrize("width", [20, 60, 70, 80, 200])
def test_in_a_window_words_wrap_and_numbers_stay_whole(monkeypatch, width):
    lines = printed(monkeypatch, width, terminal=True)
    text = "\n".join(lines)
    assert all(number in text for row in ROWS for number in row[2:]) and "…" not in text
    letters = "".join(line[:-44] for line in lines[1:]).replace(" ", "")
    assert sorted(letters) == sorted("".join(r[0] + r[1] for r in ROWS).replace(" ", "").replace("\n", "\\n"))
    if width >= 80:
        assert max(map(cell_len, lines)) <= width


def test_a_table_without_rows_has_its_header(monkeypatch):
    (line,) = printed(monkeypatch, 80, terminal=False, rows=[])
    assert line.split() == ["name", "substance", "energy,", "meV", "état"]


def test_a_line_that_is_said_beside_a_bar_stands_in_a_line_of_its_own(monkeypatch):
    terminal = console.Output(file=io.StringIO(), width=80, force_terminal=True, color_system=None)
    monkeypatch.setattr(console, "out", terminal)
    monkeypatch.setattr(display, "out", terminal)
    with display.progress_bar() as progress:
        shown = display.Display(progress)
        shown.stage("rows", 3, 5)
        progress.refresh()
        shown.say("something else")
        shown.warn("look")
    before, _, after = terminal.file.getvalue().partition("something else")
    assert "rows" in before and before.endswith("\r\x1b[2K"), "the bar is wiped first"
    assert "warning: look\n" in after


def test_a_bar_stays_on_the_terminal_when_what_is_said_goes_to_a_file(monkeypatch):
    monkeypatch.setattr(display, "out", console.Output(file=io.StringIO(), force_terminal=False))
    assert display.progress_bar().console.stderr


@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("note", ["300 K", "300 K  -123456.789 eV  ± 0.12 meV/atom, 123 meV/Å"])
@pytest.mark.parametrize("width", [60, 80, 200])
def test_a_bar_keeps_its_counts_its_speed_and_the_time_that_remains(monkeypatch, width, note, counts):
    terminal = console.Output(file=io.StringIO(), width=width, force_terminal=True, color_system=None)
    monkeypatch.setattr(display, "out", terminal)
    progress = display.progress_bar(counts)
    clock = iter(range(100))
    progress.get_time = lambda: next(clock)
    task = progress.add_task("steps", total=1_000_000, note=note)
    for done in (1, 100_000, 200_000):
        progress.update(task, completed=done)
    terminal.print(progress.get_renderable())
    (line,) = terminal.file.getvalue().splitlines()
    assert cell_len(line.rstrip()) <= width
    shown = line.split()
    assert shown[-1].count(":") == 2 and "…" not in shown[-1]
    assert any(word.endswith("/s") for word in shown) and ("200000/1000000" in shown) == counts
    if width == 200:
        assert note in line
