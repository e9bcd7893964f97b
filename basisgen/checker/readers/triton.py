"""Programs in Triton."""

from __future__ import annotations

import re
from typing import ClassVar

from ..errors import brief
from ..program import Program
from ..text import Text
from .reader import CONSTANT, NUMBER, VALUE, LineReader, Signature


class TritonReader(LineReader):
    """Statements on rows as in C++, where rows may be loaded again, and values kept in rows of memory and loaded again.

    There may be parts, the bodies of `if PART == 0`, `if PART == 1`, …, which share values through memory alone. That
    they run in this order, the decorator, and how arguments are made, belong to the text that is reviewed.
    """

    #: Kernels of each program, and rows of memory in which it keeps values.
    STATED: ClassVar = ("PARTS", "ROWS_KEPT")
    LOAD = re.compile(rf"    ({VALUE}) = tl\.load\(([a-z]+) \+ ({NUMBER}) \* s([a-z]+), mask\)")
    STORE = re.compile(rf"    tl\.store\(([a-z_]+) \+ ({NUMBER}) \* s([a-z_]+), ({VALUE}), mask\)")
    KEEP = re.compile(rf"    tl\.store\(k \+ ({NUMBER}) \* LANES, ({VALUE}), mask\)")
    FETCH = re.compile(rf"    ({VALUE}) = tl\.load\(k \+ ({NUMBER}) \* LANES, mask\)")
    STEP = re.compile(
        rf"    (?P<target>t{NUMBER}) = (?:"
        rf"(?P<zero>0\.0)|-(?P<minus>{VALUE})|(?P<number>-?{CONSTANT}) \* (?P<scaled>{VALUE})|"
        rf"(?:(?P<base>{VALUE}) (?P<sign>[+-]) )?(?:(?P<factor>{CONSTANT}) \* )?(?P<left>{VALUE})"
        rf"(?: \* (?P<right>{VALUE}))?)"
    )

    def __init__(self, text: Text, name: str, signature: Signature) -> None:
        super().__init__(text, name, signature)
        arrays = ", ".join(f"{a}, s{a}" for a in (*self.given, *self.wanted))
        self.head = f"def {name}({arrays}, k, mask, PART: tl.constexpr, LANES: tl.constexpr):"
        self.n_parts = 1
        self.kept: list[str] = []  # what each row of memory keeps
        self.seen: set[str] = set()  # what this part has computed or loaded

    @property
    def need(self) -> tuple[int, ...]:
        return self.n_parts, len(self.kept)

    def read(self) -> Program:
        self.text.take(self.head)
        indent = ""
        if self.text.lines[self.text.place :][:1] == ["    if PART == 0:"]:
            self.text.next("a statement")
            indent = "    "
        while line := self.text.next("an empty line"):
            if indent and line == f"    if PART == {self.n_parts}:":
                self.n_parts += 1
                self.seen.clear()
            elif not line.startswith(f"{indent}    ") or line[len(indent) :][4:5] == " ":
                raise self.error(f"foreign statement: {brief(line.strip())}")
            elif not self.memory(line[len(indent) :]):
                self.statement(line[len(indent) :])
        self.text.place -= 1
        return self.finish()

    def define(self, name: str, n_factors: int, weight: int | None) -> None:
        super().define(name, n_factors, weight)
        self.seen.add(name)

    def use(self, name: str) -> tuple[int, int | None]:
        found = super().use(name)
        self.at_hand(name)
        return found

    def at_hand(self, name: str) -> None:
        if name not in self.seen:
            raise self.error(f"{name} is read, which this part neither computes nor loads")

    def memory(self, line: str) -> bool:
        """Takes a line that keeps a value aside, or loads again what has its name already; says whether it is one."""
        if keep := self.KEEP.fullmatch(line):
            row, value = int(keep[1]), keep[2]
            self.at_hand(value)
            if row > len(self.kept):
                raise self.error(f"row {row} keeps a value before row {len(self.kept)}")
            self.kept[row : row + 1] = [value]
        elif fetch := self.FETCH.fullmatch(line):
            value, row = fetch[1], int(fetch[2])
            if row >= len(self.kept) or self.kept[row] != value:
                raise self.error(f"row {row} does not keep {value}")
            self.seen.add(value)
        elif (load := self.LOAD.fullmatch(line)) and load[1] in self.known:
            if load[4] != load[2] or load[1] != f"{load[2]}{load[3]}":
                raise self.error(f"row {load[3]} of {load[2]} is called {load[1]}")
            self.seen.add(load[1])
        else:
            return False
        return True
