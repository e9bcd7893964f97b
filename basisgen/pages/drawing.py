"""Where the nodes, lines and loops of a multigraph's picture go. The report's template turns this into SVG.

The same simple graph always gets the same shape: chains lie on a line, everything else on a regular polygon, or on a
polygon with one node in its centre where this has fewer crossings or shorter lines. Coordinates are in pixels; floats
are right here, a picture proves nothing.

networkx finds the chains. Its layouts are not used: of the 32 simple graphs of two to five nodes in (4,4) and (3,5),
this one draws all without a crossing or a line through a node; kamada_kawai_layout fails on 6, spring_layout on 4,
circular_layout on 20, and planar_layout lets nodes touch in 24.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, permutations
from math import atan2, cos, hypot, pi, sin

import networkx as nx

from basisgen.mathematics.multigraph import Edge, Multigraph, from_edges

NODE_RADIUS = 11
#: Length of the lines of a chain and of a polygon's sides.
SIDE = 60
#: Chains longer than this shorten their lines, though not below SHORTEST, to fit into a card.
CHAIN_WIDTH = 235
SHORTEST = 40
#: Distance from the node in the centre to the others.
SPOKE = 52
#: A node in the centre must shorten the lines by this much in total: keeps squares with a diagonal square.
CENTRE_PENALTY = 8
#: Between parallel lines.
LINE_GAP = 4.4
#: More lines than this become one thick line with a number.
MAX_LINES = 4
#: Up to this many nodes every order on the polygon is tried (at most 120 + 720); beyond, nodes stay in their order.
MAX_SEARCHED = 6
MARGIN = 4

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Bond:
    """One edge of the multigraph.

    Attributes:
        path: SVG path data with one subpath (``M``) per drawn line.
        multiplicity: contracted indices.
        is_loop: whether it is a trace.
        badge: where the number stands that replaces parallel lines, or None.
    """

    path: str
    multiplicity: int
    is_loop: bool
    badge: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Node:
    """A factor: its degree and where its circle is; the marked node of a covariant is no factor and has a square."""

    degree: int
    x: str
    y: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A multigraph's picture; numbers are ready-made text."""

    view_box: str
    width: str
    height: str
    bonds: tuple[Bond, ...]
    nodes: tuple[Node, ...]


def draw(graph: Multigraph, marked: bool = False) -> Drawing:
    """The picture of one multigraph; with ``marked`` its last node is where a covariant's indices are left open."""
    places = layout(graph)
    extent = [
        (x + sx, y + sy) for x, y in places for sx in (-NODE_RADIUS, NODE_RADIUS) for sy in (-NODE_RADIUS, NODE_RADIUS)
    ]
    bonds = []
    for e in graph.edges:
        if e.i == e.j:
            direction = _widest_gap(e.i, graph, places)
            bond, reach = _loops(places[e.i], direction, e.multiplicity)
            extent += reach
        else:
            bond = _lines(places[e.i], places[e.j], e.multiplicity)
        bonds.append(bond)
    left, top = min(x for x, _ in extent) - MARGIN, min(y for _, y in extent) - MARGIN
    width, height = max(x for x, _ in extent) + MARGIN - left, max(y for _, y in extent) + MARGIN - top
    nodes = tuple(
        Node(d, number(x), number(y), marked and k == graph.nu - 1)
        for k, (d, (x, y)) in enumerate(zip(graph.degrees, places, strict=True))
    )
    size = number(width), number(height)
    return Drawing(f"{number(left)} {number(top)} {size[0]} {size[1]}", *size, tuple(bonds), nodes)


def number(x: float) -> str:
    """A coordinate with one decimal at most; the same text on every machine."""
    text = f"{x:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def layout(graph: Multigraph) -> list[Point]:
    """The place of every node."""
    links = [e for e in graph.edges if e.i != e.j]
    chain = _chain(graph.nu, links)
    if chain is not None:
        places: list[Point] = [(0, 0)] * graph.nu
        for k, node in enumerate(chain):
            places[node] = (k * min(SIDE, max(CHAIN_WIDTH / graph.nu, SHORTEST)), 0)
        return places
    return min(_arrangements(graph.nu), key=lambda arrangement: _badness(links, *arrangement))[1]


def _chain(nu: int, links: list[Edge]) -> list[int] | None:
    """The nodes in their order along the graph if it is a chain, the end with the lower number first."""
    graph = from_edges(nu, ((e.i, e.j, e.multiplicity) for e in links)).to_networkx()
    if not nx.is_tree(graph) or max(n_lines for _, n_lines in graph.degree) > 2:
        return None
    ends = [node for node, n_lines in graph.degree if n_lines <= 1]
    return nx.shortest_path(graph, ends[0], ends[-1])


def _arrangements(nu: int) -> Iterator[tuple[bool, list[Point]]]:
    """Polygons, then polygons around a node, with the nodes in every order; (centred, places)."""
    rim = _polygon(nu, SIDE / (2 * sin(pi / nu)))
    inner_rim = _polygon(nu - 1, SPOKE) if nu > 3 else []
    if nu > MAX_SEARCHED:
        yield False, rim
        return
    for rest in permutations(range(1, nu)):
        yield False, [place for _, place in sorted(zip((0, *rest), rim, strict=True))]
    for centre in range(nu if inner_rim else 0):
        for others in permutations(n for n in range(nu) if n != centre):
            yield True, [p for _, p in sorted([(centre, (0, 0)), *zip(others, inner_rim, strict=True)])]


def _polygon(n: int, radius: float) -> list[Point]:
    """Corners clockwise; a square lies flat, the others stand on a side with a corner on top."""
    start = -pi / 2 - (pi / 4 if n == 4 else 0)
    return [(radius * cos(start + 2 * pi * k / n), radius * sin(start + 2 * pi * k / n)) for k in range(n)]


def _badness(links: list[Edge], centred: bool, places: list[Point]) -> tuple[int, ...]:
    """Crossings, length of the lines, that times multiplicity, how low tails hang; rounded, so that ties are ties."""
    spans = [(places[e.i], places[e.j]) for e in links]
    crossings = sum(_cross(*a, *b) for a, b in combinations(spans, 2))
    crossings += sum(_passes(*span, p) for span in spans for p in places if p not in span)
    length = sum(_distance(*span) for span in spans) + CENTRE_PENALTY * centred
    weighted = sum(_distance(*span) * e.multiplicity for e, span in zip(links, spans, strict=True))
    tails = [place for node, place in enumerate(places) if sum(node in (e.i, e.j) for e in links) == 1]
    return crossings, round(length), round(weighted), round(sum(y for _, y in tails))


def _distance(a: Point, b: Point) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _turn(a, b, c) * _turn(a, b, d) < -1e-6 and _turn(c, d, a) * _turn(c, d, b) < -1e-6


def _passes(a: Point, b: Point, p: Point) -> bool:
    """Whether the line from a to b runs into the circle of another node p."""
    along = ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / _distance(a, b) ** 2
    return 0 < along < 1 and abs(_turn(a, b, p)) / _distance(a, b) < NODE_RADIUS + LINE_GAP


def _lines(a: Point, b: Point, multiplicity: int) -> Bond:
    """Parallel lines between two nodes; their ends lie under the circles."""
    if multiplicity > MAX_LINES:
        middle = number((a[0] + b[0]) / 2), number((a[1] + b[1]) / 2)
        return Bond(_segment(a, b), multiplicity, False, middle)
    across = (-(b[1] - a[1]) / _distance(a, b), (b[0] - a[0]) / _distance(a, b))
    shifts = [(k - (multiplicity - 1) / 2) * LINE_GAP for k in range(multiplicity)]
    path = "".join(
        _segment((a[0] + s * across[0], a[1] + s * across[1]), (b[0] + s * across[0], b[1] + s * across[1]))
        for s in shifts
    )
    return Bond(path, multiplicity, False, None)


def _segment(a: Point, b: Point) -> str:
    return f"M{number(a[0])} {number(a[1])}L{number(b[0])} {number(b[1])}"


def _loops(centre: Point, direction: float, multiplicity: int) -> tuple[Bond, list[Point]]:
    """Nested loops at a node, and the points that they reach."""
    many = multiplicity > MAX_LINES
    n_drawn = 1 if many else multiplicity
    path = ""
    for k in range(n_drawn):
        arm, spread = 50 + 14 * k, 0.72 + 0.04 * k
        one, two = (_offset(centre, direction + s, arm) for s in (-spread, spread))
        x, y = number(centre[0]), number(centre[1])
        path += f"M{x} {y}C{number(one[0])} {number(one[1])} {number(two[0])} {number(two[1])} {x} {y}"
    # A cubic curve from a point back to itself reaches three quarters of the way to its control points.
    tip = _offset(centre, direction, 0.75 * arm * cos(spread))
    side = 0.3 * arm * sin(spread) + 1
    reach = [_offset(tip, direction + turn, side if turn else 1) for turn in (-pi / 2, 0, pi / 2)]
    if many:
        reach = [(tip[0] + sx * 8, tip[1] + sy * 8) for sx in (-1, 1) for sy in (-1, 1)]
    return Bond(path, multiplicity, True, (number(tip[0]), number(tip[1])) if many else None), reach


def _offset(p: Point, direction: float, distance: float) -> Point:
    return p[0] + distance * cos(direction), p[1] + distance * sin(direction)


def _widest_gap(node: int, graph: Multigraph, places: list[Point]) -> float:
    """The direction at a node that is farthest from its lines; upwards where there is a choice."""
    x, y = places[node]
    others = [places[e.j if e.i == node else e.i] for e in graph.edges if node in (e.i, e.j) and e.i != e.j]
    angles = [atan2(oy - y, ox - x) for ox, oy in others]
    up = -pi / 2

    def clearance(direction: float) -> float:
        return min((abs((direction - a + pi) % (2 * pi) - pi) for a in angles), default=pi)

    # Every five degrees, starting upwards; rounding keeps ties ties.
    candidates = [up + turn * pi / 36 * sign for turn in range(37) for sign in (1, -1)]
    return max(candidates, key=lambda d: round(clearance(d), 3))
