"""A program laid out for a machine with few registers: what is loaded, kept aside and fetched again, and when.

Few values are alive at once in small programs; in large ones more than a thread has registers. Then the value that is
needed last gives way (Belady's rule, the best there is for a given order): an input is loaded again when it is needed,
another value is kept in a row of memory meanwhile. Compilers undo that in long straight-line code (they load early, and
then run out of registers), so it is cut into parts, between which all that is needed later is kept in memory.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from basisgen.schedule.program import Program

NEVER = 1 << 60


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a placed program.

    Attributes:
        kind: ``load`` an input, ``op`` computes, ``store`` a result, ``keep`` in a row of memory, ``fetch`` from it.
        value: the value loaded, computed (its operation is number ``value - n_inputs``), stored, kept or fetched.
        group: for ``store``: which returned array.
        row: for ``store``: its row; for ``keep`` and ``fetch``: the row of memory.
    """

    kind: str
    value: int
    group: int = 0
    row: int = 0


@dataclass(frozen=True, slots=True)
class Placed:
    """Parts of steps in order, rows of memory needed, and the largest number of values held at once."""

    parts: tuple[tuple[Step, ...], ...]
    n_rows: int
    most_alive: int


def placed(program: Program, limit: int, length: int) -> Placed:
    """Loads as late and stores as early as can be, with at most ``limit`` values alive.

    Args:
        program: what is to be computed, in this order.
        limit: bound on the values alive, 4 at least.
        length: bound on the operations of a part. A program is cut where the fewest values are alive.
    """
    return _Placing(program, limit, _cuts(program, length)).run()


def _cuts(program: Program, length: int) -> frozenset[int]:
    """Operations before which a part begins."""
    # Results are stored at once: only what operations read lives on. Inputs are loaded again.
    last_read = {x: k for k, op in enumerate(program.ops) for x in op.args}
    change = [0] * (len(program.ops) + 1)
    for made in range(len(program.ops)):
        read = last_read.get(made + program.n_inputs, made)
        change[made + 1] += 1
        change[read + 1 if read > made else made + 1] -= 1
    alive, now = [], 0
    for step in change:
        now += step
        alive.append(now)
    cuts, start = set(), 0
    while len(program.ops) - start > length:
        start = min(range(start + length // 2, start + length + 1), key=lambda k: (alive[k], -k))
        cuts.add(start)
    return frozenset(cuts)


class _Placing:
    def __init__(self, program: Program, limit: int, cuts: frozenset[int]) -> None:
        self.program, self.limit, self.cuts = program, limit, cuts
        self.parts: list[list[Step]] = [[]]
        self.alive: set[int] = set()
        self.kept: dict[int, int] = {}  # value -> row of memory
        self.free: list[int] = []
        self.n_rows = self.most_alive = 0
        self.uses: dict[int, list[int]] = defaultdict(list)  # positions, the next one last
        for position in range(len(program.ops) - 1, -1, -1):
            for x in set(program.ops[position].args):
                self.uses[x].append(position)
        self.stores: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for group, values in enumerate(program.outputs):
            for row, x in enumerate(values):
                self.stores[x].append((group, row))

    def run(self) -> Placed:
        for position, op in enumerate(self.program.ops):
            if position in self.cuts:
                self._cut()
            for x in op.args:
                self._bring(x, needed=op.args)
            for x in set(op.args):
                self.uses[x].pop()
                self._drop_if_dead(x)
            new = self.program.n_inputs + position
            self._make_room(op.args)
            self.parts[-1].append(Step("op", new))
            self._add(new)
        for x in sorted(self.stores):  # results that are inputs which nothing reads
            if x < self.program.n_inputs and self.stores[x]:
                self._bring(x, needed=())
                self._drop_if_dead(x)
        return Placed(tuple(map(tuple, self.parts)), self.n_rows, self.most_alive)

    def _next_use(self, x: int) -> int:
        return self.uses[x][-1] if self.uses[x] else NEVER

    def _add(self, x: int) -> None:
        """The value is there: whatever waits for it is stored."""
        self.alive.add(x)
        self.most_alive = max(self.most_alive, len(self.alive))
        for group, row in self.stores.pop(x, ()):
            self.parts[-1].append(Step("store", x, group, row))
        self._drop_if_dead(x)

    def _drop_if_dead(self, x: int) -> None:
        if self._next_use(x) == NEVER:
            self.alive.discard(x)
            if x in self.kept:
                self.free.append(self.kept.pop(x))

    def _bring(self, x: int, needed: tuple[int, ...]) -> None:
        if x in self.alive:
            return
        self._make_room(needed)
        self.parts[-1].append(Step("load", x) if x < self.program.n_inputs else Step("fetch", x, row=self.kept[x]))
        self._add_without_dying(x)

    def _add_without_dying(self, x: int) -> None:
        self.alive.add(x)
        self.most_alive = max(self.most_alive, len(self.alive))
        for group, row in self.stores.pop(x, ()):
            self.parts[-1].append(Step("store", x, group, row))

    def _make_room(self, needed: tuple[int, ...]) -> None:
        while len(self.alive) >= self.limit:
            candidates = self.alive.difference(needed)
            x = max(candidates, key=lambda x: (self._next_use(x), x < self.program.n_inputs, x))
            self._put_aside(x)

    def _put_aside(self, x: int) -> None:
        if x >= self.program.n_inputs and x not in self.kept:
            if not self.free:
                self.free.append(self.n_rows)
                self.n_rows += 1
            self.kept[x] = self.free.pop()
            self.parts[-1].append(Step("keep", x, row=self.kept[x]))
        self.alive.remove(x)

    def _cut(self) -> None:
        for x in sorted(self.alive):
            self._put_aside(x)
        self.parts.append([])
