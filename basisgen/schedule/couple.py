"""Coupling to Schedule: contract first, weigh what is small, raise, and spread once.

With Q^K_k = C^K · L_k (contracted vector by vector, so that every k needs the one before) and r = K - k for the number
of open indices, the message of degree l is

    M^l = sum over r of sym( P_r ⊗ L_{l-r} ),   P_r = sum over K of R_{K,K-r,l} Q^K_{K-r}.

So the weights multiply the few components of Q, and paths with equal r are summed before they are spread over the many
components of M. Each P_r can be spread on its own, or be raised first, by a moment of low degree, to the rank of
another one and be spread together with it: sym(sym(P_0 ⊗ L_2) ⊗ L_1) is a multiple of P_0 L_3. The *stops* are the
ranks at which sums are taken up on their way to l; they decide the scales. All choices of stops are counted (forward
and backward), for every degree of messages on its own, and the cheapest is taken.

A sum over shuffles of open indices takes the place of the average, sym(P ⊗ L)[d] = sum over a + b = d of
binom(d, a) P[a] L[b], as in ``mathematics/contraction.py``: that is where scales come from. L_0 is the number one.

The moments are the same for all channels of an edge: operations on moments alone are done once for an edge, and counted
apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import factorial, prod

from basisgen.mathematics.angular import LVector, add, index, lvectors_of_degree, shuffles
from basisgen.mathematics.coupling import Coupling, CouplingSpec, Path
from basisgen.schedule.adjoint import adjoint
from basisgen.schedule.dag import ONE, Dag, Input, Scaled, Term
from basisgen.schedule.emit_ops import n_operations, to_program
from basisgen.schedule.finish import finished
from basisgen.schedule.program import Cost, Schedule

Components = dict[LVector, Scaled]
Stops = tuple[int, ...]

#: Arrays whose rows are the same for all channels of an edge: the moments, and cotangents of their gradient.
OF_EDGES = frozenset({"l", "vl"})


@dataclass(frozen=True, slots=True)
class CouplingSchedule:
    """The programs of a coupling, and what they cost.

    Attributes:
        coupling: the paths with the scales that the programs have.
        schedule: the three programs; their cost is that of an edge and channel.
        of_edges: operations on moments alone: once for an edge, whatever the number of channels.
    """

    coupling: Coupling
    schedule: Schedule
    of_edges: Cost


def schedule_coupling(spec: CouplingSpec) -> CouplingSchedule:
    """The cheapest programs, and the scales that they give the paths."""
    return scheduled(spec, tuple(_cheapest(spec, l) for l in range(spec.l_max + 1)))


def scheduled(spec: CouplingSpec, stops: Sequence[Stops]) -> CouplingSchedule:
    """The programs with these stops, one tuple of ranks for each degree of messages."""
    coupling = _scaled(spec, stops)
    forward = _forward(coupling, range(spec.l_max + 1), stops)
    c, l, r = (("c", len(coupling.components)), ("l", len(coupling.lvectors)), ("r", len(coupling.paths)))
    g, v = ("g", l[1]), (("vc", c[1]), ("vl", l[1]), ("vr", r[1]))
    given = [Input(name, i) for name, n in (c, l, r) for i in range(n)]
    backward = finished(adjoint(forward, g[0], given), _of_edges)
    cotangents = [Input(name, i) for name, n in v for i in range(n)]
    double = finished(adjoint(backward, cotangents, [*given, *(Input(g[0], i) for i in range(g[1]))]), _of_edges)
    dags = forward, backward, double
    schedule = Schedule(
        to_program(forward, "forward", (c, l, r), (l[1],)),
        to_program(backward, "backward", (c, l, r, g), (c[1], l[1], r[1])),
        to_program(double, "double_backward", (c, l, r, g, *v), (c[1], l[1], r[1], g[1])),
        Cost(*(n_operations(dag) - _n_of_edges(dag) for dag in dags)),
    )
    return CouplingSchedule(coupling, schedule, Cost(*map(_n_of_edges, dags)))


def _cheapest(spec: CouplingSpec, l: int) -> Stops:
    """The stops with the fewest operations, forward and backward, for the messages of one degree."""
    ranks = range(1, min(_top(spec, l), l - 1) + 1)
    choices = [stops for n in range(len(ranks) + 1) for stops in combinations(ranks, n)]

    def operations(stops: Stops) -> int:
        every = [stops if degree == l else () for degree in range(spec.l_max + 1)]
        forward = _forward(_scaled(spec, every), (l,), every)
        given = [node for node in forward.nodes if isinstance(node, Input)]
        backward = finished(adjoint(forward, "g", given), _of_edges)
        return sum(n_operations(dag) - _n_of_edges(dag) for dag in (forward, backward))

    return min(choices, key=operations)


def _scaled(spec: CouplingSpec, stops: Sequence[Stops]) -> Coupling:
    """The paths with the scales that come of raising their sums from stop to stop."""
    paths = []
    for degree, k, l in spec.triples:
        way = [degree - k, *(stop for stop in stops[l] if degree - k < stop < l), l]
        steps = prod(factorial(b - a) for a, b in pairwise(way))
        paths.append(Path(degree, k, l, factorial(l) // (factorial(degree - k) * steps)))
    return Coupling(spec, tuple(paths))


def _top(spec: CouplingSpec, l: int) -> int:
    """The largest number of open indices of a tensor in messages of degree l."""
    return min(l, spec.degrees[-1])


def _forward(coupling: Coupling, degrees: Iterable[int], stops: Sequence[Stops]) -> Dag:
    """The finished sums of products for the messages of these degrees."""
    dag = Dag(frugal=True)
    moments = {l: dag.input("l", index(l)) for l in coupling.lvectors}
    tensors = {
        degree: {d: dag.input("c", start + i) for i, d in enumerate(lvectors_of_degree(degree))}
        for degree, start in coupling.starts.items()
    }
    contracted: dict[tuple[int, int], Components] = {(degree, 0): c for degree, c in tensors.items()}
    for degree in tensors:
        for k in range(1, degree + 1):
            contracted[degree, k] = _dotted(dag, contracted[degree, k - 1], degree - k, moments)
    for l in degrees:
        # Terms and not sums arrive, so that every sum is one chain of fused operations.
        arrived: dict[LVector, list[Term]] = defaultdict(list)
        for rank in range(_top(coupling.spec, l) + 1):
            for n, p in enumerate(coupling.paths):
                if p.l == l and p.rank == rank:
                    for a, value in contracted[p.degree, p.k].items():
                        arrived[a].append(dag.product(dag.input("r", n), value))
            if rank < l:
                stop = min(stop for stop in (*stops[l], l) if stop > rank)
                for a in lvectors_of_degree(rank):
                    value = dag.sum(arrived[a])
                    for b in lvectors_of_degree(stop - rank):
                        arrived[add(a, b)].append(dag.product(value, moments[b], shuffles(add(a, b), a)))
        dag.outputs += [dag.sum(arrived[d]) for d in lvectors_of_degree(l)]
    return finished(dag, _of_edges)


def _dotted(dag: Dag, tensor: Components, rank: int, moments: Components) -> Components:
    """One index contracted with the vector of the edge, ``rank`` others left open."""
    axes = lvectors_of_degree(1)
    return {
        a: dag.sum(dag.product(tensor[add(a, axis)], moments[axis]) for axis in axes) for a in lvectors_of_degree(rank)
    }


def _of_edges(dag: Dag) -> frozenset[int]:
    """The nodes that read nothing but moments."""
    found: set[int] = set()
    for n, node in enumerate(dag.nodes):
        if node.array in OF_EDGES if isinstance(node, Input) else all({x, y} <= found | {ONE} for _, x, y in node):
            found.add(n)
    return frozenset(found)


def _n_of_edges(dag: Dag) -> int:
    """The Dag's own operations that read nothing but moments."""
    return n_operations(dag) - n_operations(dag, _of_edges(dag))
