"""Messages that troubleshooting explains are those that the program prints."""

import ast
import re
from functools import cache

import pytest

from tests.documents.markdown import ROOT

PAGE = ROOT / "cace_runtime" / "docs" / "troubleshooting.md"
LETTERS = 12  # as many as make a coincidence unlikely


@cache
def literals() -> list[str]:
    """Texts of the programs: those of f-strings in pieces."""
    found = []
    for package in ("cace_runtime", "basisgen"):
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.append(node.value)
        for path in (ROOT / package).rglob("*.jinja"):
            found.append(path.read_text(encoding="utf-8"))
    return found


def messages():
    """What stands between backticks in the first column of a table, in pieces where it is abridged."""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("| `"):
            yield from re.findall(r"`([^`]{20,})`", line.split(" | ")[0])


@pytest.mark.whole
@pytest.mark.parametrize("message", list(messages()))
def test_the_program_says_it(message):
    pieces = [piece.strip() for piece in re.split(r"…|\d[\d.e-]*", message) if len(piece.strip()) >= LETTERS]
    lost = [
        piece
        for piece in pieces
        if not any(piece in text or (len(text.strip()) >= LETTERS and text.strip() in piece) for text in literals())
    ]
    assert pieces and lost == []
