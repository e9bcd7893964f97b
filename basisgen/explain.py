"""One feature for people: formula, graph, what it measures."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from basisgen.expand import expand, n_raw_terms
from basisgen.formula import feature_formula, feature_sentence, shape_name
from basisgen.invariant import Invariant
from basisgen.multigraph import Multigraph, from_edges
from basisgen.selection import select
from basisgen.spec import BasisSpec

_SUBSCRIPT = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class UnknownFeature(ValueError):
    """A feature name that the basis does not have."""


def explain(spec: BasisSpec, name: str) -> Iterator[str]:
    """Lines about one feature of a spec.

    Raises:
        UnknownFeature: the basis has no feature of this name; the message lists those it has.
    """
    features = select(spec).basis.features
    found = {f.name.lower(): f for f in features}.get(name.lower())
    if found is None:
        counts = ", ".join(
            f"B{nu}_1..B{nu}_{n}" for nu in range(1, spec.nu_max + 1) if (n := sum(f.nu == nu for f in features))
        )
        raise UnknownFeature(f"{spec.name} has no feature {name!r}. It has {counts}")
    polynomial = expand(found)
    yield f"{found.name} of {spec.name}"
    yield f"formula   {feature_formula(found)}"
    yield "          (repeated letters are summed over x, y, z; A with k letters is the moment of degree k)"
    for c, g in found.graphs:
        yield f"graph     {c} × [{_drawing(g)}]"
    raw = sum(n_raw_terms(g) for _, g in found.graphs)
    yield f"terms     {raw} products, {polynomial.n_terms} distinct monomials"
    yield f"{feature_sentence(found)}. {meaning(found, spec.radial)}"


def _drawing(graph: Multigraph) -> str:
    bond = {1: "—", 2: "═", 3: "≡"}
    name = [f"A{d}{letter}" for d, letter in zip(graph.degrees, ascii_lowercase, strict=False)]
    if not graph.edges:
        return name[0]
    return "  ".join(
        f"{name[e.i]} {bond.get(e.multiplicity, f'{e.multiplicity}×—')} {name[e.j]}"
        if e.i != e.j
        else f"{name[e.i]} traced" + (f" {e.multiplicity} times" if e.multiplicity > 1 else "")
        for e in graph.edges
    )


def meaning(feature: Invariant, radial: str) -> str:
    """A sentence: the cosine polynomial that the feature sums over tuples of neighbours."""
    weight = "the channel's radial function"
    if feature.nu == 1:
        return f"It counts the neighbours, each weighted with {weight}{_of_degree(radial, str(feature.degrees[0]))}."
    traces = " A trace adds the factor |r|² = 1." if any(g.has_loops for _, g in feature.graphs) else ""
    return (
        f"It sums {angular_sum(feature)} over {tuples(feature.nu)} (repetition allowed), rₖ the unit vector to the k-th, "
        f"each weighted with {weight}{_of_degree(radial, 'its factor')}.{traces}"
    )


def _of_degree(radial: str, degree: str) -> str:
    if radial == "shared":
        return ""
    return f" of degree {degree}" if degree.isdigit() else f" of the degree of {degree}"


def tuples(nu: int) -> str:
    """What a feature of order nu sums over."""
    names = {1: "neighbours", 2: "pairs of neighbours", 3: "triples of neighbours", 4: "quadruples of neighbours"}
    return names.get(nu, f"tuples of {nu} neighbours")


def angular_sum(feature: Invariant) -> str:
    """The polynomial in the cosines between neighbours k = 1..nu that the feature sums, ``(r₁·r₂)² (r₂·r₃)``."""
    text = ""
    for c, g in feature.graphs:
        text += (" − " if c < 0 else " + ") if text else ("−" if c < 0 else "")
        text += f"{abs(c)} " if abs(c) != 1 else ""
        text += " ".join(
            f"(r{e.i + 1}·r{e.j + 1})".translate(_SUBSCRIPT) + _power(e.multiplicity) for e in g.edges if e.i != e.j
        )
    return text


def shapes(feature: Invariant) -> str:
    """The kinds of graph of a feature with their coefficients, e.g. ``2 × complete graph + square``."""
    text = ""
    for c, g in feature.graphs:
        text += (" − " if c < 0 else " + ") if text else ("−" if c < 0 else "")
        text += (f"{abs(c)} × " if abs(c) != 1 else "") + _shape(g)
    return text


def _shape(graph: Multigraph) -> str:
    """As ``shape_name``, with traces told apart from the rest and names for all graphs of four nodes."""
    bare = from_edges(graph.nu, ((e.i, e.j, e.multiplicity) for e in graph.edges if e.i != e.j))
    if graph.nu == 1:
        return shape_name(graph)
    name = shape_name(bare)
    if graph.nu == 4 and name == "graph with cycles":
        name = {4: "triangle with a tail", 5: "square with a diagonal"}[len(bare.edges)]
    return name + (" with traces" if graph.has_loops else "")


def _power(m: int) -> str:
    return "" if m == 1 else str(m).translate(_SUPERSCRIPT)
