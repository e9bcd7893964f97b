"""Programs in Triton on values: their rows are items of tuples, taken before they are first used."""

from __future__ import annotations

import re

from ..errors import brief
from ..program import Program
from ..text import Text
from .reader import NUMBER, VALUE, LineReader, Signature
from .triton import TritonReader


class TritonValuesReader(LineReader):
    """The statements of :class:`TritonReader` between items that are taken and one line that returns tuples."""

    LOAD = re.compile(rf"    ({VALUE}) = ([a-z]+)\[({NUMBER})\]()")
    STEP = TritonReader.STEP
    RETURN = "    return "

    def __init__(self, text: Text, name: str, signature: Signature) -> None:
        super().__init__(text, name, signature)
        self.head = f"def {name}({', '.join(self.given)}):"

    def read(self) -> Program:
        self.text.take(self.head)
        while not (line := self.text.next("a statement")).startswith(self.RETURN):
            self.statement(line)
        self.put_all(line.removeprefix(self.RETURN))
        self.text.take("")
        self.text.place -= 1
        return self.finish()

    def statement(self, line: str) -> None:
        if load := self.LOAD.fullmatch(line):
            target, array, row, _ = load.groups()
            if array not in self.given or int(row) >= len(self.given[array]):
                raise self.error(f"there is no row {row} of {array}")
            if target != f"{array}{row}":
                raise self.error(f"row {row} of {array} is called {target}")
            self.define(target, 1, self.given[array][int(row)])
        elif (step := self.step(line)) is not None:
            self.compute(step)
        else:
            raise self.error(f"foreign statement: {brief(line.strip())}")

    def put_all(self, returned: str) -> None:
        """The tuples that are returned, one per array."""
        tuples, rest = [], returned
        if len(self.wanted) > 1:
            if not (rest.startswith("(") and rest.endswith(")")):
                raise self.error(f"tuples are to be returned, found {brief(returned)}")
            rest = rest[1:-1]
        for n in range(len(self.wanted)):
            match = re.match(rf"{', ' if n else ''}\(((?:{VALUE}, )*{VALUE},)\)", rest)
            if match is None:
                raise self.error(f"tuples of values are to be returned, found {brief(returned)}")
            tuples.append(match[1].rstrip(",").split(", "))
            rest = rest[match.end() :]
        if rest:
            raise self.error(f"more is returned than is wanted: {brief(rest)}")
        for (array, rows), names in zip(self.wanted.items(), tuples, strict=True):
            if len(names) != len(rows):
                raise self.error(f"{len(names)} rows of {array} are returned, {len(rows)} are wanted")
            for row, name in enumerate(names):
                self.put(array, row, name)
