"""Features in words and symbols, for comments, --explain and the report."""

from __future__ import annotations

from string import ascii_lowercase

import networkx as nx

from basisgen.mathematics.covariant import Covariant
from basisgen.mathematics.invariant import Invariant
from basisgen.mathematics.multigraph import Multigraph

_LETTERS = "ijklmnpqrstuvwxyzabcdefgho"


def graph_formula(graph: Multigraph, marked: bool = False) -> str:
    """The contraction with index letters, e.g. ``A_ij A_jk A_ki`` for the triangle.

    With ``marked`` the last node is that of a covariant: it is left out, and its letters, the first, are free.
    """
    names: list[list[str]] = [[] for _ in range(graph.nu)]
    letters = iter([*_LETTERS, *(f"{a}{b}" for a in ascii_lowercase for b in ascii_lowercase)])
    last = graph.nu - 1
    for e in sorted(graph.edges, key=lambda e: e.j != last) if marked else graph.edges:
        for _ in range(e.multiplicity):
            letter = next(letters)
            names[e.i].append(letter)
            names[e.j].append(letter)
    moments = names[:-1] if marked else names
    return " ".join("A" + ("_" + "".join(n) if n else "") for n in moments)


def feature_formula(feature: Invariant | Covariant) -> str:
    """All graphs of the feature; repeated letters are summed over x, y, z.

    A covariant's free letters stand in brackets behind ``sym`` where the sum is averaged over their orders.
    """
    marked = isinstance(feature, Covariant)
    parts: list[str] = []
    for c, g in feature.graphs:
        sign = ("-" if c < 0 else "") if not parts else (" - " if c < 0 else " + ")
        parts.append(sign + (f"{abs(c)} " if abs(c) != 1 else "") + graph_formula(g, marked))
    text = "".join(parts)
    if isinstance(feature, Covariant) and any(len(legs(g)) > 1 for _, g in feature.graphs):
        return f"sym({free_letters(feature.degree)}) {text}"
    return text


def free_letters(degree: int) -> str:
    """The index letters that stand free in the formula of a covariant of this degree."""
    return _LETTERS[:degree]


def legs(graph: Multigraph) -> list[int]:
    """Indices that each moment leaves open to the marked node, the last, of a covariant's graph."""
    return [e.multiplicity for e in graph.edges if e.j == graph.nu - 1]


def graph_text(graph: Multigraph) -> str:
    """Edges as ``0=1`` (two shared indices), ``1-2`` (one), ``2≡3`` (three), ``0(4)1`` (more)."""
    if not graph.edges:
        return "single node"
    bond = {1: "-", 2: "=", 3: "≡"}
    return " ".join(f"{e.i}{bond.get(e.multiplicity, f'({e.multiplicity})')}{e.j}" for e in graph.edges)


def shape_name(graph: Multigraph) -> str:
    """What kind of graph it is, in a word or two."""
    if graph.has_loops:
        return "graph with traces" if graph.nu > 1 else "trace"
    if graph.nu == 1:
        return "node"
    if graph.is_path:
        return "path" if graph.nu > 2 else "bond"
    simple = graph.to_networkx()
    n_lines = [n for _, n in simple.degree]
    if nx.is_tree(simple):
        return "star" if max(n_lines) == graph.nu - 1 else "tree"
    if max(n_lines) == 2:
        return {3: "triangle", 4: "square"}.get(graph.nu, "cycle")
    return "complete graph" if min(n_lines) == graph.nu - 1 else "graph with cycles"


def feature_sentence(feature: Invariant) -> str:
    """One line: order, degrees, and the graphs."""
    degrees = ", ".join(map(str, feature.degrees))
    kinds = " + ".join(
        f"{'' if c == 1 else f'{c} × '}{shape_name(g)} [{graph_text(g)}]" for c, g in feature.graphs
    ).replace("+ -", "- ")
    return f"{feature.name}: nu={feature.nu}, degrees {degrees}: {kinds}"
