"""A finished Dag to straight-line operations, ordered so that intermediates die early."""

from __future__ import annotations

import itertools

from basisgen.schedule.dag import ONE, ZERO, Dag, Input, Term
from basisgen.schedule.program import FREE, Op, Program


def to_program(dag: Dag, direction: str, inputs: tuple[tuple[str, int], ...], groups: tuple[int, ...]) -> Program:
    """Lays a Dag out as operations.

    Args:
        dag: a Dag whose products carry no constants (see ``factorise.resolve_constants``).
        direction: name of the program.
        inputs: names and lengths of the input arrays, in the order of the program's inputs.
        groups: how many outputs go into each returned array.
    """
    writer = _Writer(dag, inputs)
    returned = [writer.scaled(c, n) for c, n in dag.outputs]
    starts = [sum(groups[:k]) for k in range(len(groups) + 1)]
    outputs = tuple(tuple(returned[a:b]) for a, b in itertools.pairwise(starts))
    return Program(direction, inputs, tuple(writer.ops), outputs, writer.n_own)


class _Writer:
    def __init__(self, dag: Dag, inputs: tuple[tuple[str, int], ...]) -> None:
        self.dag = dag
        self.ops: list[Op] = []
        self.n_own = 0
        self._n_inputs = sum(n for _, n in inputs)
        self._first = {name: sum(n for _, n in inputs[:k]) for k, (name, _) in enumerate(inputs)}
        self._value: dict[int, int] = {}
        self._scaled: dict[tuple[int, int], int] = {}

    def scaled(self, factor: int, n: int) -> int:
        """The value of ``factor`` times node ``n`` as an output."""
        if factor == 0 or n == ZERO:
            factor, n = 0, ZERO
        key = (factor, n)
        if key not in self._scaled:
            if factor == 0:
                self._scaled[key] = self._op("zero", (), 1, own=True)
            else:
                self._scaled[key] = self._multiple(factor, self.value(n), own=True)
        return self._scaled[key]

    def _multiple(self, factor: int, x: int, own: bool) -> int:
        if factor == 1:
            return x
        return self._op("neg", (x,), 1, own) if factor == -1 else self._op("scale", (x,), factor, own)

    def value(self, n: int) -> int:
        """The value of node ``n``; whatever it needs is written first (no recursion: programs are deep)."""
        stack = [n]
        while stack:
            top = stack[-1]
            if top in self._value:
                stack.pop()
                continue
            node = self.dag.nodes[top]
            if isinstance(node, Input):
                self._value[top] = self._first[node.array] + node.index
                continue
            missing = [m for _, x, y in node for m in (x, y) if m != ONE and m not in self._value]
            if missing:
                stack.extend(reversed(missing))
            else:
                self._value[top] = self._sum(node, own=top >= self.dag.n_given)
        return self._value[n]

    def _op(self, kind: str, args: tuple[int, ...], scale: int, own: bool) -> int:
        self.ops.append(Op(kind, args, scale))
        if own and kind not in FREE:
            self.n_own += 1
        return self._n_inputs + len(self.ops) - 1

    def _sum(self, node: tuple[Term, ...], own: bool) -> int:
        v = self._value
        # Start with what costs least to start with: a product, a plain term, then anything; positive ones first.
        terms = sorted(node, key=lambda t: ((t[2] == ONE) != self.dag.frugal, abs(t[0]) != 1, t[0] < 0))
        c, x, y = terms[0]
        if y != ONE:
            total = self._op("mul", (v[x], v[y]), 1, own)
            if c < 0:
                total = self._op("neg", (total,), 1, own)
        else:
            total = self._multiple(c, v[x], own)
        for c, x, y in terms[1:]:
            if y != ONE:
                total = self._op("fma", (v[x], v[y], total), c, own)
            else:
                total = self._op("add" if abs(c) == 1 else "axpy", (v[x], total), c, own)
        return total


def n_operations(dag: Dag, free: frozenset[int] = frozenset()) -> int:
    """The operations that :func:`to_program` would count as the Dag's own, without writing them.

    Nodes in ``free`` do not count.
    """
    total = sum(abs(c) > 1 for c, n in set(dag.outputs))
    for n in dag.live():
        node = dag.nodes[n]
        if n >= dag.n_given and not isinstance(node, Input) and n not in free:
            plain = [abs(c) for c, _, y in node if y == ONE]
            free_start = 1 in plain and (dag.frugal or len(plain) == len(node))
            total += len(node) - free_start
    return total
