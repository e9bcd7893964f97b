"""What stands in the documents of the repository: blocks of code with their marks, headings, links."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(r"^```(\w*)\s*$")
_COMMENT = re.compile(r"^<!--\s*(.*?)\s*-->$")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
MARKS = ("not run", "slow", "given", "needs", "first", "not compared")


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code, with what the invisible comments before it say.

    Attributes:
        document: path from the repository's root.
        line: of its fence.
        language: ``sh``, ``python`` or nothing.
        text: without the fences.
        marks: ``not run`` with the reason, ``slow``, ``given`` with names of files that are put there before, ``needs``
            with programs or packages of extras, ``first`` with a command for what a reader does in an editor.
        shown: what the document says comes out, from a block without language that follows at once and is not marked
            ``not compared``.
    """

    document: str
    line: int
    language: str
    text: str
    marks: dict[str, str] = field(default_factory=dict)
    shown: str = ""


def documents() -> list[str]:
    """Every Markdown file that is part of the repository; results and cards are written by programs."""
    listed = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [name for name in listed.splitlines() if not name.startswith("cace_runtime/potentials/")]


def blocks(document: str) -> Iterator[Block]:
    """Blocks of a document in its order."""
    lines = (ROOT / document).read_text(encoding="utf-8").splitlines()
    marks: dict[str, str] = {}
    pending: Block | None = None
    number = 0
    while number < len(lines):
        line = lines[number]
        if comment := _COMMENT.match(line):
            name, _, value = comment[1].partition(":")
            if name.strip() in MARKS:
                marks[name.strip()] = value.strip()
        elif fence := _FENCE.match(line):
            end = lines.index("```", number + 1)
            text = "\n".join(lines[number + 1 : end]) + "\n"
            if fence[1]:
                if pending:
                    yield pending
                pending = Block(document, number + 1, fence[1], text, marks)
            elif pending:
                shown = "" if "not compared" in marks else text
                yield Block(pending.document, pending.line, pending.language, pending.text, pending.marks, shown)
                pending = None
            marks = {}
            number = end
        elif line.strip():
            if pending:
                yield pending
            pending, marks = None, {}
        number += 1
    if pending:
        yield pending


def without_blocks(document: str) -> str:
    """The text that is neither code in a block nor between backticks."""
    text = (ROOT / document).read_text(encoding="utf-8")
    text = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"`[^`\n]*`", lambda found: found[0].strip("`") if "](" not in found[0] else "", text)


def links(document: str) -> list[str]:
    return _LINK.findall(without_blocks(document))


def anchors(document: str) -> set[str]:
    """What GitHub makes of the headings."""
    text = without_blocks(document)
    found: set[str] = set()
    for heading in re.findall(r"^#+ (.*)$", text, flags=re.MULTILINE):
        words = re.sub(r"[^\w\- ]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower())
        name = words.replace(" ", "-")
        count = 0
        while name in found:
            count += 1
            name = f"{words.replace(' ', '-')}-{count}"
        found.add(name)
    return found
