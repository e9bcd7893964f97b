"""What the readers of all languages have in common: the grammar's words, and what a program must be."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ..basis import Degrees
from ..certificate import Certificate
from ..errors import CheckError, brief
from ..program import FUNCTIONS, WRITTEN, Program, Step
from ..text import Text

SMALL = 1 << 24  # integers below are exact in float32
NUMBER = r"(?:0|[1-9][0-9]{0,8})"
CONSTANT = r"[1-9][0-9]{0,18}"  # short enough for `int` to take
VALUE = rf"(?:[acghlrtv]|v[clr]){NUMBER}"
SLOT = 16  # bits in which a weight counts the factors of one degree; there are at most LARGEST


def weight(degrees: Degrees) -> int:
    return sum(1 << SLOT * degree for degree in degrees)


@dataclass(frozen=True)
class Signature:
    """What a program reads and writes: of every array the weights of its rows, see :class:`Reader`.

    Attributes:
        given: what it reads.
        wanted: what it returns.
        most_factors: of a monomial.
        returns: what its docstring says that it returns.
        narrow: arrays whose rows are the same for all channels.
        apart: in languages of lines, what stands in another array after the first ``n_features`` rows, and in which.
    """

    given: dict[str, list[int]]
    wanted: dict[str, list[int]]
    most_factors: int
    returns: str
    narrow: frozenset[str] = frozenset()
    apart: dict[str, str] = field(default_factory=dict)
    n_features: int = 0


#: Arrays of covariants, after those of the invariants, which the programs of a basis without any have alone.
APART = {"b": "c", "g": "h", "to_g": "to_h"}


def signature(certificate: Certificate, name: str) -> Signature:
    """The signature of one of a basis' programs."""
    rows = [weight((sum(lvector),)) for lvector in certificate.lvectors]
    blocks = [weight(feature.degrees) for feature, _ in certificate.rows]
    g, v = (1 << SLOT * (certificate.spec.l_top + k) for k in (1, 2))
    weights = {"a": rows, "g": [g - block for block in blocks], "v": [v + row for row in rows]}
    wanted, returns = {
        "_forward": ([blocks], "B"),
        "_backward": ([[g - row for row in rows]], "gradient with respect to a"),
        "_double_backward": (
            [[g + v - row for row in rows], [v + block for block in blocks]],
            "gradients with respect to a and g",
        ),
    }[name]
    given = {array: weights[array] for array in FUNCTIONS[name]}
    return Signature(
        given,
        dict(zip(WRITTEN[name], wanted, strict=True)),
        certificate.spec.nu_max,
        returns,
        apart=APART if certificate.spec.covariants else {},
        n_features=len(certificate.features),
    )


class Reader:
    """Reads one program, a straight-line text in the grammar of a backend; subclasses know the grammars.

    Every value has a *weight*: how many factors of each degree its monomials hold. A row of A_l weighs one factor of
    degree l, a row of g one g and the negative of its feature's block, a row of v one v and a factor of its degree. A
    sum is refused unless its terms weigh the same, so every value is homogeneous. Nothing may be computed in vain and a
    zero only be returned, so that every value has a share in what is returned.
    """

    head: str
    #: Names of what the module says of its three programs in the header, a number for each: what they :attr:`need`.
    STATED: ClassVar[tuple[str, ...]] = ()
    STEP: re.Pattern[str]

    def __init__(self, text: Text, name: str, signature: Signature) -> None:
        self.text, self.name, self.signature = text, name, signature
        self.given, self.wanted = signature.given, signature.wanted
        self.zero = f"{next(iter(self.given))}0"  # a row that a zero is made of
        self.found: dict[str, list[str | None]] = {array: [None] * len(rows) for array, rows in self.wanted.items()}
        self.known: dict[str, tuple[int, int | None]] = {}  # of each value: number of factors, weight; None of a zero
        self.unused: set[str] = set()
        self.steps: list[Step] = []

    def error(self, message: str) -> CheckError:
        return self.text.error(f"{self.name}: {message}")

    @property
    def need(self) -> tuple[int, ...]:
        """What the program that was read needs, in the order of ``STATED``."""
        return ()

    def read(self) -> Program:
        """Takes the lines of the program."""
        raise NotImplementedError

    def step(self, line: str) -> Step | None:
        """A line that computes, or None. A copy is none: names never share a value."""
        match = self.STEP.fullmatch(line)
        if match is None:
            return None
        part, number = match.groupdict(), self.text.place
        target = part["target"]
        if part["zero"]:
            return Step(number, target, None, 0, self.zero, None)
        if part["minus"]:
            return Step(number, target, None, -1, part["minus"], None)
        if part["number"]:
            scale = int(part["number"])
            return Step(number, target, None, scale, part["scaled"], None) if abs(scale) > 1 else None
        return self.combination(number, part)

    def combination(self, line: int, part: dict[str, str | None]) -> Step | None:
        """The same of a line that multiplies two values or adds something up."""
        raise NotImplementedError

    def use(self, name: str) -> tuple[int, int | None]:
        """Number of factors and weight of a value that is read."""
        if name not in self.known:
            raise self.error(f"{name} is read before it is computed")
        self.unused.discard(name)
        return self.known[name]

    def weighed(self, name: str) -> tuple[int, int]:
        """The same of an operand, which is not the number zero."""
        n_factors, weight = self.use(name)
        if weight is None:
            raise self.error("a zero is not returned but used")
        return n_factors, weight

    def define(self, name: str, n_factors: int, weight: int | None) -> None:
        if name in self.unused:
            raise self.error(f"{name} is computed in vain")
        self.known[name] = n_factors, weight
        self.unused.add(name)

    def compute(self, step: Step) -> None:
        """Takes a step after its operands."""
        if step.scale == 0:
            self.define(step.target, 0, None)
        else:
            if abs(step.scale) >= SMALL:
                raise self.error(f"constant {brief(step.scale)} is not exact in float32")
            operands = [self.weighed(name) for name in (step.left, step.right, step.base) if name is not None]
            term = operands[:2] if step.right else operands[:1]
            n_factors, weight = sum(n for n, _ in term), sum(w for _, w in term)
            if step.base:
                if operands[-1][1] != weight:
                    raise self.error("a sum whose terms have different degrees")
                n_factors = max(n_factors, operands[-1][0])
            if n_factors > self.signature.most_factors:
                raise self.error(f"a product of more than {self.signature.most_factors} factors")
            self.define(step.target, n_factors, weight)
        self.steps.append(step)

    def put(self, array: str, row: int, name: str) -> None:
        """A value becomes a row of what is returned."""
        if self.found[array][row] is not None:
            raise self.error(f"row {row} of {array} is written a second time")
        if self.use(name)[1] not in (None, self.wanted[array][row]):
            raise self.error(f"row {row} of {array} is given a value of other degrees")
        self.found[array][row] = name

    def finish(self) -> Program:
        outputs = []
        for array, names in self.found.items():
            outputs.append(tuple(name for name in names if name is not None))
            if None in names:
                raise self.error(f"row {names.index(None)} of {array} is never written")
        if self.unused:
            raise self.error(f"{min(self.unused)} is computed in vain")
        inputs = {array: tuple(f"{array}{k}" for k in range(len(rows))) for array, rows in self.given.items()}
        return Program(inputs, tuple(self.steps), tuple(outputs))


class LineReader(Reader):
    """Programs of loads, statements and stores in which every value has a name of its own.

    Rows of covariants are rows of other arrays than those of the invariants; what is read is one program all the same.
    """

    LOAD: re.Pattern[str]
    STORE: re.Pattern[str]

    def __init__(self, text: Text, name: str, signature: Signature) -> None:
        super().__init__(text, name, signature)
        self.apart, n = signature.apart, signature.n_features
        self.given = dict(part for array, rows in self.given.items() for part in self.parts(array, rows, n))
        self.wanted = dict(part for array, rows in self.wanted.items() for part in self.parts(array, rows, n))
        self.found = {array: [None] * len(rows) for array, rows in self.wanted.items()}

    def parts(self, array: str, rows: list[int], n_features: int) -> list[tuple[str, list[int]]]:
        """The arrays of the text that one of the program's stands in."""
        if array in self.apart:
            return [(array, rows[:n_features]), (self.apart[array], rows[n_features:])]
        return [(array, rows)]

    def finish(self) -> Program:
        found = super().finish()
        outputs = dict(zip(self.found, found.outputs, strict=True))
        return Program(self.together(found.inputs), found.steps, tuple(self.together(outputs).values()))

    def together(self, arrays: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """Undoes `parts`."""
        behind = self.apart.values()
        return {a: rows + arrays.get(self.apart.get(a, ""), ()) for a, rows in arrays.items() if a not in behind}

    def define(self, name: str, n_factors: int, weight: int | None) -> None:
        if name in self.known:
            raise self.error(f"{name} is defined a second time")
        super().define(name, n_factors, weight)

    def statement(self, line: str) -> None:
        if load := self.LOAD.fullmatch(line):
            target, array, row, stride = load.groups()
            if stride != array or array not in self.given or int(row) >= len(self.given[array]):
                raise self.error(f"there is no row {row} of {array} to read by s{stride}")
            if target != f"{array}{row}":
                raise self.error(f"row {row} of {array} is called {target}")
            self.define(target, 1, self.given[array][int(row)])
        elif store := self.STORE.fullmatch(line):
            array, row, stride, value = store.groups()
            if stride != array or array not in self.wanted or int(row) >= len(self.wanted[array]):
                raise self.error(f"there is no row {row} of {array} to write by s{stride}")
            self.put(array, int(row), value)
        elif (step := self.step(line)) is not None:
            self.compute(step)
        else:
            raise self.error(f"foreign statement: {brief(line.strip())}")

    def combination(self, line: int, part: dict[str, str | Any]) -> Step | None:
        if part["factor"] == "1" or (part["factor"] and part["right"]):
            return None
        if part["base"] is None and (part["right"] is None or part["factor"]):
            return None
        scale = int(part["factor"] or 1) * (-1 if part["sign"] == "-" else 1)
        return Step(line, part["target"], part["base"], scale, part["left"], part["right"])
