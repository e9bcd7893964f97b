"""One feature for people: formula, graph, what it measures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_lowercase

from basisgen.mathematics.covariant import Covariant
from basisgen.mathematics.expand import expand, n_raw_terms
from basisgen.mathematics.formula import feature_formula, feature_sentence, free_letters, shape_name
from basisgen.mathematics.invariant import Invariant
from basisgen.mathematics.multigraph import Edge, Multigraph, from_edges
from basisgen.selection import select
from basisgen.spec import BasisSpec


class UnknownFeature(ValueError):
    """A feature name that the basis does not have."""


def explain(spec: BasisSpec, name: str) -> Iterator[str]:
    """Lines about one feature of a spec.

    Raises:
        UnknownFeature: the basis has no feature of this name; the message lists those it has.
    """
    basis = select(spec).basis
    known: list[Invariant | Covariant] = [*basis.features, *basis.covariants]
    found = {f.name.lower(): f for f in known}.get(name.lower())
    if isinstance(found, Covariant):
        yield from _explained(found, spec)
        return
    if found is None:
        numbers = {f"B{nu}": len(basis.of_order(nu)) for nu in range(1, spec.nu_max + 1)}
        numbers |= {f"C{degree}": len(basis.covariants_of(degree)) for degree in spec.covariants}
        counts = ", ".join(f"{kind}_1..{kind}_{n}" for kind, n in numbers.items() if n)
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


def _explained(covariant: Covariant, spec: BasisSpec) -> Iterator[str]:
    """The same about a tensor."""
    degree = covariant.degree
    yield f"{covariant.name} of {spec.name}"
    yield f"formula   {feature_formula(covariant)}"
    yield "          (repeated letters are summed over x, y, z; A with k letters is the moment of degree k)"
    free = ", ".join(free_letters(degree))
    averaged = ", averaged over their orders" if feature_formula(covariant).startswith("sym(") else ""
    yield f"free      {free}{averaged}: the indices of the tensor"
    for c, g in covariant.graphs:
        yield f"graph     {c} × [{_drawing(g, marked=True)}]"
    n_components = (degree + 1) * (degree + 2) // 2
    yield f"terms     {expand(covariant).n_terms} distinct monomials in the moments and a test tensor X"
    what = tensor_name(degree)
    traces = {1: "", 2: " Its trace is an invariant; the traceless part turns as degree 2 alone."}.get(
        degree, f" Its traces are covariants of lower degree; the traceless part turns as degree {degree} alone."
    )
    yield (
        f"{covariant.name}: nu={covariant.nu}, degrees {', '.join(map(str, covariant.degrees))}: a {what} of "
        f"{n_components} components that turns with the neighbours.{traces}"
    )


def tensor_name(degree: int, plural: bool = False) -> str:
    """What a covariant of this degree is."""
    one = {1: "vector", 2: "symmetric matrix"}.get(degree, f"symmetric tensor of degree {degree}")
    many = {1: "vectors", 2: "symmetric matrices"}.get(degree, f"symmetric tensors of degree {degree}")
    return many if plural else one


def _drawing(graph: Multigraph, marked: bool = False) -> str:
    bond = {1: "—", 2: "═", 3: "≡"}
    name = [f"A{d}{letter}" for d, letter in zip(graph.degrees, ascii_lowercase, strict=False)]
    if marked:
        name[-1] = f"X{graph.degrees[-1]}"
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
    weight = "each weighted with the channel's radial function"
    own_degree = f"{weight} of {{}}" if radial == "per_degree" else weight
    if feature.nu == 1:
        return f"It counts the neighbours, {own_degree.format(f'degree {feature.degrees[0]}')}."
    traces = " A trace adds the factor |r|^2 = 1." if any(g.has_loops for _, g in feature.graphs) else ""
    return (
        f"It sums {angular_sum(feature)} over {tuples(feature.nu)} (repetition allowed), r1..r{feature.nu} unit "
        f"vectors to them, {own_degree.format('the degree of its factor')}.{traces}"
    )


def limits(spec: BasisSpec) -> str:
    """The limits of a spec in a heading."""
    degrees = str(spec.l_max[0]) if len(set(spec.l_max)) == 1 else ", ".join(map(str, spec.l_max))
    bound = "" if spec.max_degree is None else f", degrees up to {spec.max_degree} in all"
    return f"l_max {degrees}, ν ≤ {spec.nu_max}{bound}"


def tuples(nu: int) -> str:
    """What a feature of order nu sums over."""
    names = {1: "neighbours", 2: "pairs of neighbours", 3: "triples of neighbours", 4: "quadruples of neighbours"}
    return names.get(nu, f"tuples of {nu} neighbours")


def angular_sum(feature: Invariant) -> str:
    """The polynomial in the cosines between neighbours k = 1..nu that the feature sums, ``(r1·r2)^2 (r2·r3)``."""
    return signed_sum(
        (c, f"{abs(c)} " if abs(c) != 1 else "", " ".join(_cosine_power(e) for e in g.edges if e.i != e.j))
        for c, g in feature.graphs
    )


def shapes(feature: Invariant) -> str:
    """The kinds of graph of a feature with their coefficients, e.g. ``2 × complete graph + square``."""
    return signed_sum((c, f"{abs(c)} × " if abs(c) != 1 else "", _shape(g)) for c, g in feature.graphs)


def signed_sum(parts: Iterable[tuple[int, str, str]]) -> str:
    """Joins (coefficient, its size as text, what it multiplies) with the signs of the coefficients."""
    text = ""
    for c, size, factor in parts:
        text += ("-" if c < 0 else "") if not text else (" - " if c < 0 else " + ")
        text += size + factor
    return text


def _cosine_power(edge: Edge) -> str:
    power = "" if edge.multiplicity == 1 else f"^{edge.multiplicity}"
    return f"(r{edge.i + 1}·r{edge.j + 1}){power}"


def _shape(graph: Multigraph) -> str:
    """As ``shape_name``, with traces told apart from the rest and names for all graphs of four nodes."""
    if graph.nu == 1:
        return shape_name(graph)
    bare = from_edges(graph.nu, ((e.i, e.j, e.multiplicity) for e in graph.edges if e.i != e.j))
    name = shape_name(bare)
    if graph.nu == 4 and name == "graph with cycles":
        name = {4: "triangle with a tail", 5: "square with a diagonal"}[len(bare.edges)]
    return name + (" with traces" if graph.has_loops else "")
