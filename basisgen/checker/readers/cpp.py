"""Programs in C++."""

from __future__ import annotations

import re

from ..errors import brief
from ..program import Program
from ..text import Text
from .reader import CONSTANT, NUMBER, VALUE, LineReader, Signature


class CppReader(LineReader):
    """Templates of vectors `V` of numbers `T` on rows that lie a stride apart; `load` and `store` are moves.

    Where there are covariants, their arrays are of the type `C`, a pointer or none at all, and a value is `V` or a zero
    that is known to be one. Where there are rows that all channels share, they are of the type `U`, and what is
    computed is of the type that follows.
    """

    LOAD = re.compile(rf"    const V ({VALUE}) = load<V>\(([a-z]+) \+ ({NUMBER}) \* s([a-z]+)\);")
    STORE = re.compile(rf"    store<V>\(([a-z_]+) \+ ({NUMBER}) \* s([a-z_]+), ({VALUE})\);")
    TYPED = re.compile(r"    const ([A-Za-z]+) ([a-z]+)[0-9]+ = (load<U>\()?")
    STEP = re.compile(
        rf"    const V (?P<target>t{NUMBER}) = (?:"
        rf"(?P<zero>V{{}})|-(?P<minus>{VALUE})|T\((?P<number>-?{CONSTANT})\) \* (?P<scaled>{VALUE})|"
        rf"(?:(?P<base>{VALUE}) (?P<sign>[+-]) )?(?:T\((?P<factor>{CONSTANT})\) \* )?(?P<left>{VALUE})"
        rf"(?: \* (?P<right>{VALUE}))?);"
    )

    def __init__(self, text: Text, name: str, signature: Signature) -> None:
        super().__init__(text, name, signature)
        types = dict.fromkeys(self.given, "const T *") | dict.fromkeys(self.wanted, "T *")
        types |= {array: "C " for array in types if array in self.apart.values()}
        self.head = f"static inline void {name[1:]}({', '.join(f'{t}{a}, long s{a}' for a, t in types.items())}) {{"

    def read(self) -> Program:
        self.text.take(self.head)
        while (line := self.text.next("}")) != "}":
            self.statement(line)
        return self.finish()

    def statement(self, line: str) -> None:
        if self.signature.narrow and (typed := self.TYPED.match(line)):
            kind = "auto" if typed[2] == "t" else "U" if typed[2] in self.signature.narrow else "V"
            if typed[1] != kind or bool(typed[3]) != (kind == "U"):
                raise self.error(f"foreign statement: {brief(line.strip())}")
            line = line.replace(f"const {kind} ", "const V ", 1).replace("= load<U>(", "= load<V>(", 1)
        if self.apart and line.startswith("    const "):
            if not line.startswith("    const auto "):
                raise self.error(f"foreign statement: {brief(line.strip())}")
            line = line.replace("auto", "V", 1)
        super().statement(line)
