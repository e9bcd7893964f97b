"""Tables are whole wherever they are printed: nothing of a number is cut, whatever the window."""

from __future__ import annotations

import io

import pytest
from rich.cells import cell_len

from cace_runtime.cli import console

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
