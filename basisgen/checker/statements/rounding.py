"""No program adds up more than its multigraphs do."""

from __future__ import annotations

from itertools import islice

from ..basis import Feature, Graph
from ..certificate import Certificate
from ..errors import CheckError
from ..lvectors import multinomial
from ..program import WRITTEN, Program
from ..tensors import Tensors


def check_magnitudes(certificate: Certificate, module: str, programs: dict[str, Program]) -> str:
    """Rounding: no program adds up more than the multigraphs do, all constants taken with the sign +.

    With |A_l| <= s_l, the sum of the magnitudes of all terms that a value of degree d is made of, however often terms
    cancel, is at most its sum at A = 1 times the product of s_l over its factors. So the bounds at 1 hold everywhere.
    """
    tensors = Tensors([1] * len(certificate.lvectors), certificate.lvectors)
    positive = {
        id(f): Feature(f.name, f.degrees, tuple(Graph(abs(g.coefficient), g.edges) for g in f.graphs), f.degree)
        for f, _ in certificate.rows
    }
    graphs = [tensors.feature(positive[id(f)], l) // multinomial(l) for f, l in certificate.rows]
    bounds, passed = [graphs], []
    for name, program in programs.items():
        sums, slopes, n_roundings = magnitudes(program)
        passed.append(str(n_roundings))
        for array, have, want in zip(WRITTEN[name], sums, bounds, strict=True):
            for row, (total, bound) in enumerate(zip(have, want, strict=True)):
                if total > bound:
                    raise CheckError(
                        f"{module}: {name}: row {row} of {array} adds up magnitudes of {total} where {bound} is enough"
                    )
        # The bounds of a program's derivative are the derivative of its sums.
        bounds = list(slopes.values())[:2]
    return (
        f"Rounding: no program adds up more than its multigraphs do term by term (N = {max(graphs)} at most), and a "
        f"term passes at most n = {', '.join(passed)} roundings in the three programs."
    )


def magnitudes(program: Program) -> tuple[list[list[int]], dict[str, list[int]], int]:
    """A program with the sign + for all constants, at inputs 1.

    Returns:
        Its outputs, the gradient of their sum by input array, and the most roundings that a term of them passes.
    """
    node: dict[str, int] = {}  # the value that a name stands for
    values: list[int] = []
    passed: list[int] = []
    edges: list[list[tuple[int, int]]] = []  # of each value: those that it is made of, and its derivative by them

    def add(name: str, value: int, n_roundings: int, made_of: list[tuple[int, int]]) -> None:
        node[name] = len(values)
        values.append(value)
        passed.append(n_roundings)
        edges.append(made_of)

    for names in program.inputs.values():
        for name in names:
            add(name, 1, 0, [])
    for _line, target, base, scale, left, right in program.steps:
        x, y, size = node[left], None if right is None else node[right], abs(scale)
        made_of = [(x, size)] if y is None else [(x, size * values[y]), (y, size * values[x])]
        value = size * values[x] * (1 if y is None else values[y])
        n_roundings = passed[x] + (0 if y is None else passed[y] + 1) + (size > 1)
        if base is not None:
            made_of.append((node[base], 1))
            value += values[node[base]]
            n_roundings = max(n_roundings, passed[node[base]]) + 1
        add(target, value, n_roundings, made_of)

    gradient = [0] * len(values)
    for names in program.outputs:
        for name in names:
            gradient[node[name]] += 1
    for place in range(len(values) - 1, -1, -1):
        for other, slope in edges[place]:
            gradient[other] += gradient[place] * slope
    rows = iter(gradient)  # inputs came first
    slopes = {array: list(islice(rows, len(names))) for array, names in program.inputs.items()}
    returned = [[node[name] for name in names] for names in program.outputs]
    most = max(passed[k] for row in returned for k in row)
    return [[values[k] for k in row] for row in returned], slopes, most
