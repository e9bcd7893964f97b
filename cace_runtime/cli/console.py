"""What commands print: lines and tables."""

from __future__ import annotations

import codecs
import io
import os
import sys
import unicodedata
import warnings
from time import sleep
from typing import Any

from rich.console import Console
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from cace_runtime.files.printable import printable

# What stands for characters that a terminal or a file in a narrow encoding does not have.
NEAREST = {
    "−": "-", "–": "-", "—": "-", "…": "...", "→": "->", "±": "+-", "≤": "<=", "≥": ">=", "×": "x", "·": "*",
    "’": "'", "‘": "'", "“": '"', "”": '"', "Σ": "sum", "ν": "nu", "Δ": "d", "ω": "w", "û": "u", "√": "sqrt", "∂": "d",
}  # fmt: skip

WIDEST = 10_000  # characters; rich would cut a table to the width of the window


class Output(Console):
    """A console that goes on in silence when nobody listens any more (``| head``): files are still to be written."""

    def print(self, *objects: object, **options: Any) -> None:
        try:
            super().print(*objects, **options)
        except OSError as error:
            raise OSError(error.errno, error.strerror, "cannot write what is printed") from error

    def on_broken_pipe(self) -> None:
        self.quiet = True
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.file.fileno())
        os.close(nowhere)


out = Output()


def prepare_streams() -> None:
    """Nothing that is printed fails for its characters: what the encoding does not have is replaced."""
    codecs.register_error("nearest", _nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="nearest")
    warnings.formatwarning = lambda message, category, *where, **more: f"cace: {printable(str(message))}\n"


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    found = []
    for character in error.object[error.start : error.end]:
        plain = NEAREST.get(character) or unicodedata.normalize("NFKD", character)
        plain = "".join(c for c in plain if c.isascii())
        found.append(plain or "?")
    return "".join(found), error.end


def say(text: str, style: str | None = None) -> None:
    """One line of plain text, whatever brackets are in it."""
    out.print(printable(text), style=style, markup=False, highlight=False, soft_wrap=True)


def complain(text: str) -> None:
    """A message in red; of several processes that torchrun started, the first says it."""
    if os.environ.get("WORLD_SIZE", "1") != "1" and os.environ.get("RANK", "0") != "0":
        sleep(1)  # torchrun ends the others when one has ended: the first has to have spoken
        return
    Output(stderr=True).print(f"cace: {printable(text)}", style="red", markup=False, highlight=False, soft_wrap=True)


def print_grid(header: list[str], rows: list[list[str]], left: tuple[int, ...] = ()) -> None:
    """Aligned columns without borders, whole in a pipe; in a narrow window words wrap, numbers stay in one piece.

    Args:
        header: of the columns.
        rows: cells.
        left: columns of words; the others are of numbers.
    """
    table = Table(box=None, padding=(0, 0, 0, 2))
    cells = [[Text(printable(cell, line_ends=False)) for cell in row] for row in (header, *rows)]
    for k, column in enumerate(zip(*cells, strict=True)):
        if k in left:
            table.add_column(column[0], overflow="fold")
        else:
            whole = max(cell.cell_len for cell in column)
            table.add_column(column[0], justify="right", no_wrap=True, min_width=whole)
    for row in cells[1:]:
        table.add_row(*row)
    asked = Measurement.get(out, out.options.update(max_width=WIDEST), table)
    window = out.width if out.is_terminal else asked.maximum
    table.width = min(max(window, asked.minimum), asked.maximum)
    out.print(table, crop=False, soft_wrap=True)
