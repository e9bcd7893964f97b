"""Passes that make a Dag cheap: what they are, and in which order."""

from __future__ import annotations

from collections.abc import Callable

from basisgen.schedule.dag import Dag
from basisgen.schedule.factorise import resolve_constants, with_factors_of_outputs
from basisgen.schedule.share import share_pairs
from basisgen.schedule.starts import share_starts


def finished(dag: Dag, cheap: Callable[[Dag], frozenset[int]] = lambda dag: frozenset()) -> Dag:
    """An equal Dag that takes fewer operations, ready to be written.

    Args:
        dag: sums of products as they come.
        cheap: finds the nodes of a Dag whose multiples cost as good as nothing.
    """
    if dag.frugal:
        dag = with_factors_of_outputs(share_pairs(dag))
    dag = share_pairs(resolve_constants(dag, cheap(dag)))
    return share_starts(dag) if dag.frugal else dag
