"""The fields in a module's header that its basis decides."""

from __future__ import annotations

from itertools import chain, islice, product
from string import ascii_lowercase
from typing import Any

from .basis import Feature


def literal(feature: Feature) -> dict[str, Any]:
    """The entry of a feature in FEATURES, or of a covariant in COVARIANTS."""
    graphs = tuple((graph.coefficient, graph.edges) for graph in feature.graphs)
    what = {"nu": feature.nu, "degrees": feature.degrees, "graphs": graphs, "formula": formula(feature)}
    return {"name": feature.name} | ({"degree": feature.degree} if feature.degree else {}) | what


def formula(feature: Feature) -> str:
    """A feature in index notation, every edge with letters of its own: `A_ij A_ij - 2 A_ij A_ik A_jk`.

    Of a covariant, the letters of the edges to the marked node come first and are free; `sym(ij)` stands before what is
    averaged over their orders.
    """
    text = ""
    for coefficient, edges in feature.graphs:
        letters = chain("ijklmnpqrstuvwxyzabcdefgho", map("".join, product(ascii_lowercase, repeat=2)))
        indices = [""] * len(feature.node_degrees)
        for i, j, multiplicity in sorted(edges, key=lambda edge: edge[1] < feature.nu) if feature.degree else edges:
            for letter in islice(letters, multiplicity):
                indices[i] += letter
                indices[j] += letter
        sign = "-" if coefficient < 0 else "+"
        text += f" {sign} " if text else sign.strip("+")
        text += f"{abs(coefficient)} " if abs(coefficient) != 1 else ""
        text += " ".join(f"A_{index}" if index else "A" for index in indices[: feature.nu])
    if any(sum(edge[1] == feature.nu for edge in edges) > 1 for _, edges in feature.graphs):
        return f"sym({'ijklmnpqrstuvwxyzabcdefgho'[: feature.degree]}) {text}"
    return text
