"""One feature for people: formula, graph, what it measures."""

from __future__ import annotations

from collections.abc import Iterator

from basisgen.expand import expand, n_raw_terms
from basisgen.formula import feature_formula, feature_sentence
from basisgen.invariant import Invariant
from basisgen.selection import select
from basisgen.spec import BasisSpec


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
    yield _meaning(found)


def _drawing(graph) -> str:
    bond = {1: "—", 2: "═", 3: "≡"}
    name = [f"A{d}" + ("abcdefgh"[n]) for n, d in enumerate(graph.degrees)]
    if not graph.edges:
        return name[0]
    return "  ".join(f"{name[e.i]} {bond.get(e.multiplicity, f'{e.multiplicity}×—')} {name[e.j]}" for e in graph.edges)


def _meaning(feature: Invariant) -> str:
    """A sentence: the cosine polynomial that the feature sums over tuples of neighbours."""
    nu = feature.nu
    if nu == 1 and feature.degrees == (0,):
        return "It counts the neighbours, each weighted with the channel's radial function."
    vectors = "the neighbour" if nu == 1 else f"tuples of {nu} neighbours (repetition allowed)"
    terms = []
    for c, g in feature.graphs:
        factors = [
            (f"|r{e.i + 1}|^{2 * e.multiplicity}" if e.i == e.j else f"(r{e.i + 1}·r{e.j + 1})" + _power(e.multiplicity))
            for e in g.edges
        ]
        terms.append((f"{c} " if c != 1 else "") + " ".join(factors))
    return (
        f"{feature_sentence(feature)}. It sums {' + '.join(terms)} over {vectors}, r1..r{nu} unit vectors to them, "
        "each weighted with the channel's radial function."
    )


def _power(m: int) -> str:
    return "" if m == 1 else f"^{m}"
