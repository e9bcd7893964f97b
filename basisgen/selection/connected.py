"""Every connected multigraph."""

from __future__ import annotations

from collections.abc import Iterator

from basisgen.mathematics.contraction import GraphSum, Tree
from basisgen.mathematics.marked import connected_marked_multigraphs_of, covariant_blocks
from basisgen.mathematics.molien import blocks
from basisgen.mathematics.multigraph import connected_multigraphs_of
from basisgen.mathematics.network import network
from basisgen.mathematics.recipe import Recipe, meaning
from basisgen.selection.candidates import candidate_tensors, candidate_trees
from basisgen.spec import BasisSpec


def connected_recipes(spec: BasisSpec) -> Iterator[Recipe]:
    """Every connected multigraph; a tree computes it where one stands for this graph alone."""
    loops = spec.radial == "per_degree"
    for nu in range(1, spec.nu_max + 1):
        single: dict[GraphSum, Tree] = {}
        if nu <= 4:
            for tree in candidate_trees(spec, nu, None):
                single.setdefault(meaning(tree), tree)
        for degrees in blocks(spec, nu):
            for graph in connected_multigraphs_of(degrees, loops):
                yield single.get(((1, graph),)) or network(graph)
        for marked in spec.covariants:
            for tree in candidate_tensors(spec, nu, marked, None) if nu <= 4 else ():
                single.setdefault(meaning(tree), tree)
            for degrees in covariant_blocks(spec, nu, marked):
                for graph in connected_marked_multigraphs_of(degrees, marked, loops):
                    yield single.get(((1, graph),)) or network(graph, marked=True)
