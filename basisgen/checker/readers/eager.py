"""Programs in torch statements."""

from __future__ import annotations

import re
from typing import Any

from ..errors import brief
from ..program import Program, Step
from ..text import Text
from .reader import CONSTANT, NUMBER, VALUE, Reader, Signature


class EagerReader(Reader):
    """Plain torch statements on rows; a name may be used again, and sums may be accumulated in place.

    Names never share a tensor: there are no copies, and `unbind` gives rows that no statement may change.
    """

    STEP = re.compile(
        rf"    (?P<target>t{NUMBER})(?: = (?:"
        rf"torch\.zeros_like\((?P<zero>{VALUE})\)|-(?P<minus>{VALUE})|(?P<scaled>{VALUE}) \* (?P<number>-?{CONSTANT})|"
        rf"(?P<x>{VALUE}) \* (?P<y>{VALUE})|torch\.(?P<base>(?:add|addcmul)\({VALUE}, )(?P<terms>[^()]*)\))"
        rf"|(?P<into>\.(?:add|addcmul)_\()(?P<added>[^()]*)\))"
    )
    ADD = re.compile(rf"(?P<left>{VALUE})(?:, alpha=(?P<scale>-?{CONSTANT}))?")
    ADDCMUL = re.compile(rf"(?P<left>{VALUE}), (?P<right>{VALUE})(?:, value=(?P<scale>-?{CONSTANT}))?")
    STACK = rf"torch\.stack\(\((?:{VALUE}, )*{VALUE},\)\)"
    STACKED = re.compile(rf"\(\(((?:{VALUE}, )*{VALUE}),\)\)")
    END = re.compile(rf"    return {STACK}(?:, {STACK})*")

    def __init__(self, text: Text, name: str, signature: Signature) -> None:
        super().__init__(text, name, signature)
        self.head = f"def {name}({', '.join(self.given)}):"

    def read(self) -> Program:
        self.text.take(f'{self.head}\n    """Rows of {self.signature.returns}."""')
        for array, rows in self.given.items():
            names = [f"{array}{k}" for k in range(len(rows))]
            self.text.take(f"    {', '.join(names)}{',' * (len(names) == 1)} = {array}.unbind(0)")
            self.known.update({name: (1, weight) for name, weight in zip(names, rows, strict=True)})
        while True:
            line = self.text.next("a return")
            if (step := self.step(line)) is not None:
                self.compute(step)
            elif self.END.fullmatch(line):
                stacks = [names.split(", ") for names in self.STACKED.findall(line)]
                wanted = list(map(len, self.wanted.values()))
                if list(map(len, stacks)) != wanted:
                    raise self.error(f"{' and '.join(map(str, wanted))} rows are to be returned")
                for array, names in zip(self.wanted, stacks, strict=True):
                    for row, name in enumerate(names):
                        self.put(array, row, name)
                return self.finish()
            else:
                raise self.error(f"foreign statement: {brief(line.strip())}")

    def step(self, line: str) -> Step | None:
        step = super().step(line)
        is_zero = step is not None and step.scale == 0
        return None if is_zero and not line.endswith(f"({self.zero})") else step

    def combination(self, line: int, part: dict[str, str | Any]) -> Step | None:
        target = part["target"]
        if part["x"]:
            return Step(line, target, None, 1, part["x"], part["y"])
        if part["base"]:
            function, base = part["base"].removesuffix(", ").split("(")
        else:
            function, base = part["into"][1:-2], target
        pattern = self.ADD if function == "add" else self.ADDCMUL
        terms = pattern.fullmatch(part["terms"] or part["added"] or "")
        if terms is None or terms["scale"] == "1":
            return None
        right = terms["right"] if function == "addcmul" else None
        return Step(line, target, base, int(terms["scale"] or 1), terms["left"], right)
