"""Program: straight-line code over scalars, the form that backends render. Cost: what it takes."""

from __future__ import annotations

from dataclasses import dataclass

#: Kinds of operations that are no work: a backend folds negations and copies into the instruction that uses them.
FREE = ("neg", "zero")


@dataclass(frozen=True, slots=True)
class Op:
    """One operation; its value is number ``n_inputs + position in the program``.

    What a kind computes from its arguments and its integer scale:

    ``mul``    x * y
    ``fma``    z + scale * x * y, scale = 1 or -1, args (x, y, z)
    ``add``    z + scale * x, scale = 1 or -1, args (x, z)
    ``axpy``   z + scale * x, any other scale, args (x, z)
    ``scale``  scale * x
    ``neg``    -x
    ``zero``   0, no args
    """

    kind: str
    args: tuple[int, ...]
    scale: int = 1


@dataclass(frozen=True, slots=True)
class Program:
    """Straight-line code.

    Attributes:
        direction: ``forward``, ``backward`` or ``double_backward``.
        inputs: names and lengths of the input arrays; values 0, 1, ... are their entries in this order.
        ops: the operations in order; operation k defines value n_inputs + k.
        outputs: the values returned, in groups that mirror what is differentiated.
        n_own: number of operations that are this direction's own work; the others recompute forward values.
    """

    direction: str
    inputs: tuple[tuple[str, int], ...]
    ops: tuple[Op, ...]
    outputs: tuple[tuple[int, ...], ...]
    n_own: int

    @property
    def n_inputs(self) -> int:
        return sum(n for _, n in self.inputs)

    def last_uses(self) -> list[int]:
        """For every value the position of the last operation that reads it; len(ops) for returned values, else -1."""
        last = [-1] * (self.n_inputs + len(self.ops))
        for k, op in enumerate(self.ops):
            for x in op.args:
                last[x] = k
        for group in self.outputs:
            for x in group:
                last[x] = len(self.ops)
        return last


@dataclass(frozen=True, slots=True)
class Cost:
    """Operations per atom and channel: multiplications, fused multiply-adds and additions count one each.

    Attributes:
        forward: of the forward program.
        reverse: of the backward pass alone, forward values kept.
        double: of the double-backward pass alone, forward and reverse values kept.
    """

    forward: int
    reverse: int
    double: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """The three programs of a basis and their cost."""

    forward: Program
    backward: Program
    double_backward: Program
    cost: Cost
