"""One HTML page about one or more bases: tables, a picture of every feature, what is proved, what evaluation costs.

Decides what the page says; ``templates/report.html.jinja`` lays it out. The page stands alone: no script, no network.
"""

from __future__ import annotations

from typing import Any

from basisgen.generate import Generated
from basisgen.mathematics.expand import expand, n_raw_terms
from basisgen.mathematics.formula import feature_sentence, graph_formula, graph_text
from basisgen.mathematics.invariant import Invariant
from basisgen.mathematics.multigraph import from_edges, path
from basisgen.mathematics.network import n_components
from basisgen.pages import table
from basisgen.pages.charts import cost_chart, count_charts
from basisgen.pages.claims import claims, missing_blocks
from basisgen.pages.covariants import covariants_section
from basisgen.pages.covariants import legend as covariant_legend
from basisgen.pages.drawing import draw
from basisgen.pages.explain import limits, shapes, tuples
from basisgen.proof.certificate import certificate_name
from basisgen.selection import select
from basisgen.spec import BasisSpec
from basisgen.templating import environment

#: An order with more features starts folded.
MAX_UNFOLDED = 60
#: Colours in the template: degrees 0..7, and one for all above.
N_COLOURS = 8


def render(results: list[Generated]) -> str:
    """The text of the page."""
    templates = environment("basisgen.pages", autoescape=True)
    templates.filters["grouped"] = lambda n: "–" if n is None else f"{n:,}".replace(",", "\u202f")
    bases = [_basis(r) for r in results]
    return templates.get_template("report.html.jinja").render(
        title=" · ".join(dict.fromkeys(limits(r.selection.basis.spec) for r in results)),
        legend=_legend(),
        covariant_legend=covariant_legend() if any(b["covariants"] for b in bases) else [],
        degrees=range(max(r.selection.basis.spec.l_top for r in results) + 1),
        colour=lambda degree: min(degree, N_COLOURS),
        count_charts=count_charts(results),
        cost_chart=cost_chart(bases),
        bases=bases,
    )


SELECTION_TITLES = {
    "cheng2024": "The published set",
    "complete": "A minimal complete set",
    "connected": "All connected multigraphs",
}
SELECTION_NOTES = {
    "cheng2024": "The features of Cheng 2024 (equations 7, 9 and 10), in the order that published potentials use. "
    "All are chains. What is missing is counted for shared radial functions; with per-degree ones traces come on top.",
    "complete": "As few features as generate every invariant within the limits, chosen to be cheap to evaluate.",
    "connected": "Every connected multigraph within the limits, those that others already give included.",
}
RADIAL_NOTES = {
    "shared": "Shared radial: one radial function per channel for all degrees. A trace of a moment is then the "
    "moment two degrees lower, and loops would add nothing.",
    "per_degree": "Per-degree radial: every degree has its own radial functions, so traces are new and loops count.",
}


def _basis(result: Generated) -> dict[str, Any]:
    """Everything that the page says about one basis."""
    basis, proof = result.selection.basis, result.proof
    spec = basis.spec
    rows = table.rows(result)
    total = table.cumulative(rows)[-1]
    published = _published_graphs(spec)
    features = [_feature(f, spec, published) for f in basis.features]
    return {
        "anchor": spec.name,
        "heading": SELECTION_TITLES[spec.selection],
        "selection": spec.selection,
        "per_degree": spec.radial == "per_degree",
        "limits": limits(spec),
        "notes": [
            SELECTION_NOTES[spec.selection],
            *([] if spec.selection == "cheng2024" else [RADIAL_NOTES[spec.radial]]),
        ],
        "command": f"basisgen {spec.arguments}",
        "columns": [(k, k.replace("_", " "), meaning) for k, meaning in table.COLUMNS.items()],
        "rows": rows,
        "cumulative": table.cumulative(rows)[1:],
        "total": total,
        "counts_nu5": spec.nu_max >= 5,
        "n_published_here": sum(f["published"] for f in features),
        "costs": _costs(result, rows),
        "claims": claims(result, total),
        "missing": missing_blocks(result),
        "covariants": covariants_section(result),
        "rank": proof.jacobian_rank,
        "bound": proof.jacobian_bound,
        "digest": basis.digest,
        "modules": [
            {"name": m.module.file_name, "certificate": certificate_name(m.module.file_name)} for m in result.modules
        ],
        "orders": [
            {
                "nu": row["nu"],
                "tuples": tuples(row["nu"]),
                "features": [f for f in features if f["nu"] == row["nu"]],
                "open": row["features"] <= MAX_UNFOLDED,
            }
            for row in rows
        ],
    }


def _published_graphs(spec: BasisSpec) -> set:
    """What the published features within the same limits are, to mark them where they occur in another set."""
    orders = min(spec.nu_max, 4)
    own = BasisSpec.create(spec.l_max[:orders], orders, "cheng2024", "shared", spec.max_degree)
    return {f.graphs for f in select(own).basis.features}


def _feature(feature: Invariant, spec: BasisSpec, published: set) -> dict[str, Any]:
    return {
        "name": feature.name,
        "anchor": f"{spec.name}-{feature.name}",
        "nu": feature.nu,
        "degrees": feature.degrees,
        "parts": [
            {
                "sign": _sign(k, c),
                "coefficient": "" if abs(c) == 1 else str(abs(c)),
                "drawing": draw(g),
                "graph": graph_text(g),
                "factors": _factors(graph_formula(g)),
                "cosines": [(e.i + 1, e.j + 1, e.multiplicity) for e in g.edges if e.i != e.j],
            }
            for k, (c, g) in enumerate(feature.graphs)
        ],
        "kind": shapes(feature),
        "sentence": feature_sentence(feature),
        "published": feature.graphs in published,
        "raw_terms": sum(n_raw_terms(g) for _, g in feature.graphs),
        "merged_terms": expand(feature).n_terms,
    }


def _sign(position: int, coefficient: int) -> str:
    if coefficient < 0:
        return "−"
    return "+" if position else ""


def _factors(formula: str) -> list[str]:
    """Index letters of each factor of a graph's formula."""
    return [factor.removeprefix("A").removeprefix("_") for factor in formula.split(" ")]


def _legend() -> list[dict[str, Any]]:
    """Pictures that teach how to read the others."""
    examples = [
        (path(), "One node, no line: the moment A₀, a number. It counts neighbours."),
        (path(1), "Two moments A₁ share one index: the squared length of a vector."),
        (path(3), "Three lines, three shared indices, degree 3 at both ends."),
        (path(1, 2), "A chain: A₃ shares one index with A₁ and two with A₂."),
        (from_edges(3, ((0, 1, 1), (1, 2, 1), (0, 2, 1))), "The triangle: with A₂ as a matrix M, the trace of M³."),
        (
            from_edges(2, ((0, 1, 1), (1, 1, 1))),
            "A loop traces A₃. It counts as new only where the radial functions depend on l.",
        ),
    ]
    return [
        {"drawing": draw(g), "graph": graph_text(g), "factors": _factors(graph_formula(g)), "text": t}
        for g, t in examples
    ]


def _costs(result: Generated, rows: list[table.Row]) -> list[dict[str, Any]]:
    """Operations of three ways to evaluate the basis; with covariants also those of its invariants alone.

    Written out, a term of order nu takes nu - 1 multiplications and a fused multiply-add, which applies the
    coefficient and adds the term up; its reverse pass one multiplication by the coefficient and two operations for
    each of the nu - 1 products. A_0 itself is a copy, and so is a moment of degree K where it is a covariant.
    """
    basis = result.selection.basis
    n_copies = sum(f.degrees == (0,) for f in basis.features)
    # A term of one component is a monomial with that component of the test tensor.
    tensors = {
        "raw_terms": [(c.nu, sum(n_raw_terms(g) for _, g in c.graphs)) for c in basis.covariants],
        "merged_terms": [(c.nu, expand(c).n_terms) for c in basis.covariants],
    }
    n_copies += sum(n_components(c.degree) for c in basis.covariants if c.degrees == (c.degree,))
    ways: list[dict[str, Any]] = []
    for label, key in (("every term written out", "raw_terms"), ("equal monomials merged", "merged_terms")):
        terms = [*((r["nu"], r[key]) for r in rows), *tensors[key]]
        forward = sum(nu * n for nu, n in terms) - n_copies
        reverse = sum((2 * nu - 1) * n for nu, n in terms) - n_copies
        ways.append(
            {"label": label, "terms": sum(n for _, n in terms), "forward": forward, "reverse": reverse, "double": None}
        )
    own = result.schedule.cost
    programs = {"generated program": own}
    if basis.covariants:
        programs = {"invariants alone": table.cost_alone(basis.spec), **programs}
    for label, cost in programs.items():
        ways.append(
            {"label": label, "terms": None, "forward": cost.forward, "reverse": cost.reverse, "double": cost.double}
        )
    for way in ways:
        way["less"] = (
            _times(way["forward"] + way["reverse"], own.forward + own.reverse) if way is not ways[-1] else None
        )
    return ways


def _times(a: int, b: int) -> str:
    """How many times b goes into a, to two digits."""
    if b == 0:
        return "–"
    return f"{a / b:.1f} ×" if a < 10 * b else f"{a / b:.0f} ×"
