"""What the page says about the covariants of a basis: counts, a card for each, what is proved, the picture's legend."""

from __future__ import annotations

from typing import Any

from basisgen.generate import Generated
from basisgen.mathematics.covariant import Covariant
from basisgen.mathematics.expand import expand
from basisgen.mathematics.formula import free_letters, graph_formula, graph_text, legs
from basisgen.mathematics.multigraph import Multigraph, from_edges
from basisgen.pages import table
from basisgen.pages.drawing import draw
from basisgen.pages.explain import tensor_name

#: A degree with more covariants starts folded.
MAX_UNFOLDED = 60


def covariants_section(result: Generated) -> dict[str, Any] | None:
    """Everything that the page says about the covariants of one basis; None where it has none."""
    spec = result.selection.basis.spec
    if not spec.covariants:
        return None
    rows = table.covariant_rows(result)
    return {
        "columns": [(k, k.replace("_", " "), meaning) for k, meaning in table.COVARIANT_COLUMNS.items()],
        "rows": rows,
        "n": sum(r["generated"] for r in rows),
        "missing": sum(r["missing"] for r in rows),
        "claims": covariant_claims(result, rows),
        "degrees": [_degree(result, degree) for degree in spec.covariants],
    }


def _degree(result: Generated, degree: int) -> dict[str, Any]:
    basis = result.selection.basis
    cards = [card(c, basis.spec.name) for c in basis.covariants_of(degree)]
    return {
        "K": degree,
        "anchor": f"{basis.spec.name}-K{degree}",
        "kind": tensor_name(degree, plural=True),
        "letters": free_letters(degree),
        "n_components": (degree + 1) * (degree + 2) // 2,
        "cards": cards,
        "open": len(cards) <= MAX_UNFOLDED,
    }


def card(covariant: Covariant, basis: str) -> dict[str, Any]:
    """One covariant: name, degrees, drawings, formula."""
    return {
        "name": covariant.name,
        "anchor": f"{basis}-{covariant.name}",
        "nu": covariant.nu,
        "degrees": covariant.degrees,
        "averaged": free_letters(covariant.degree) if any(len(legs(g)) > 1 for _, g in covariant.graphs) else "",
        "parts": [
            {
                "sign": "−" if c < 0 else "+" if k else "",
                "coefficient": "" if abs(c) == 1 else str(abs(c)),
                "drawing": draw(g, marked=True),
                "graph": graph_text(g),
                "factors": _factors(g),
            }
            for k, (c, g) in enumerate(covariant.graphs)
        ],
        "n_terms": expand(covariant).n_terms,
    }


def _factors(graph: Multigraph) -> list[str]:
    return [f.removeprefix("A").removeprefix("_") for f in graph_formula(graph, marked=True).split(" ")]


def covariant_claims(result: Generated, rows: list[dict[str, int]]) -> list[tuple[str, str]]:
    """What the certificate proves of the covariants, in plain words: (keyword, sentences)."""
    basis, proof = result.selection.basis, result.proof
    n = len(basis.covariants)
    said = [
        (
            "Covariant",
            f"Each of the {n} tensors turns with the moments: contracted with a test tensor of its degree it is an "
            "invariant polynomial of moments and test tensor, which infinitesimal rotations turn into exactly zero, "
            "in integers. The total degree is even, so an inversion gives a tensor of degree K the sign (−1) to the K.",
        ),
        (
            "Traces",
            "A component is one of a whole symmetric tensor. Its traces are not zero; they are covariants of lower "
            "degree (a trace of a matrix is an invariant). Counts and completeness are about the traceless part.",
        ),
    ]
    blocks = [b for b in proof.blocks if b.marked]
    span = (
        f"The covariants fall into {len(blocks)} blocks, one per degree K and choice of the factors’ degrees. The "
        "dimension of each is known exactly (how often degree K occurs in the product of the moments), and sums of "
        "invariants times covariants of lower order together with "
        f"{'these' if basis.spec.selection == 'complete' else 'a minimal complete set'} reach it on integer points "
        "modulo a prime"
    )
    if basis.spec.selection != "complete":
        missing, primitive = sum(r["missing"] for r in rows), sum(r["primitive"] for r in rows)
        lacking = f"{missing} of {primitive} primitive covariants are missing" if missing else "nothing is missing"
        rank = primitive - missing
        redundant = f"{n - rank} of the {n} are redundant" if n > rank else "none is redundant"
        return [*said, ("Measured", f"{span}. Modulo such sums {lacking}, and {redundant}.")]
    said.append(
        (
            "Complete",
            f"{span}: every covariant of these degrees within the limits is a sum of these, with polynomials of the "
            "invariants as coefficients.",
        )
    )
    n_relations = sum(len(b.relations) for b in blocks)
    shown = f" Where products depend on each other, exact integer relations show it ({n_relations})."
    said.append(
        (
            "Minimal",
            f"No covariant can be spared: block by block, products alone fall short by as many as there are ({n})."
            + shown * bool(n_relations),
        )
    )
    return said


def legend() -> list[dict[str, Any]]:
    """Pictures that teach how to read those of covariants."""
    examples = [
        (from_edges(2, ((0, 1, 1),)), "The moment A₁ with its index left open: a vector."),
        (from_edges(3, ((0, 1, 1), (1, 2, 1))), "A₂ contracted with A₁: one index of A₂ is left open, a vector."),
        (from_edges(3, ((0, 1, 1), (0, 2, 1), (1, 2, 1))), "With A₂ as a matrix M, the square of M, a matrix."),
    ]
    return [
        {"drawing": draw(g, marked=True), "graph": graph_text(g), "factors": _factors(g), "text": t}
        for g, t in examples
    ]
