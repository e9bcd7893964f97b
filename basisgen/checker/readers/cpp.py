"""Programs in C++."""

from __future__ import annotations

import re

from ..certificate import Certificate
from ..program import Program
from ..text import Text
from .reader import CONSTANT, NUMBER, VALUE, LineReader


class CppReader(LineReader):
    """Templates of vectors `V` of numbers `T` on rows that lie a stride apart; `load` and `store` are moves."""

    LOAD = re.compile(rf"    const V ({VALUE}) = load<V>\(([agv]) \+ ({NUMBER}) \* s([agv])\);")
    STORE = re.compile(rf"    store<V>\(([a-z_]+) \+ ({NUMBER}) \* s([a-z_]+), ({VALUE})\);")
    STEP = re.compile(
        rf"    const V (?P<target>t{NUMBER}) = (?:"
        rf"(?P<zero>V{{}})|-(?P<minus>{VALUE})|T\((?P<number>-?{CONSTANT})\) \* (?P<scaled>{VALUE})|"
        rf"(?:(?P<base>{VALUE}) (?P<sign>[+-]) )?(?:T\((?P<factor>{CONSTANT})\) \* )?(?P<left>{VALUE})"
        rf"(?: \* (?P<right>{VALUE}))?);"
    )

    def __init__(self, text: Text, name: str, certificate: Certificate) -> None:
        super().__init__(text, name, certificate)
        arrays = [f"const T *{a}, long s{a}" for a in self.given] + [f"T *{a}, long s{a}" for a in self.wanted]
        self.head = f"static inline void {name[1:]}({', '.join(arrays)}) {{"

    def read(self) -> Program:
        self.text.take(self.head)
        while (line := self.text.next("}")) != "}":
            self.statement(line)
        return self.finish()
