"""Products that several sums contain are formed once where the sums can start from them.

A sum that starts from a value saves the multiplication that it would start with; further values cost what the fused
products cost that they replace. So one start a sum is worth taking.
"""

from __future__ import annotations

import heapq
from collections import defaultdict

from basisgen.schedule.dag import ONE, Dag, Input, Scaled, Term

Product = tuple[int, int]


def share_starts(dag: Dag) -> Dag:
    """An equal Dag in which sums without a value to start from have a product in common, formed once, to start from."""
    users: dict[Product, set[int]] = defaultdict(set)
    formed = {node[0][1:] for node in dag.nodes if not isinstance(node, Input) and len(node) == 1}
    for n in dag.live():
        node = dag.nodes[n]
        if n < dag.n_given or isinstance(node, Input) or len(node) == 1:
            continue
        if not any(y == ONE and abs(c) == 1 for c, _, y in node):
            for c, x, y in node:
                if abs(c) == 1:
                    users[(x, y)].add(n)
    starts = _starts(users, formed)
    out = dag.given()
    moved: list[Scaled] = [(1, n) for n in range(dag.n_given)]
    for n, node in enumerate(dag.nodes[dag.n_given :], dag.n_given):
        if isinstance(node, Input):
            moved.append((1, out.node(node)))
            continue
        terms: list[Term] = []
        for c, x, y in node:
            if y == ONE:
                terms.append(out.single(moved[x], c))
            elif starts.get(n) == (x, y):
                terms.append(out.single(out.sum([out.product(moved[x], moved[y])]), c))
            else:
                terms.append(out.product(moved[x], moved[y], c))
        if len(node) == 1 and node[0][2] == ONE:
            moved.append((moved[node[0][1]][0], out.multiple(node[0][0], moved[node[0][1]][1])))
        else:
            moved.append(out.sum(terms))
    out.outputs = [(c * moved[n][0], moved[n][1]) if c else (c, n) for c, n in dag.outputs]
    return out


def _starts(users: dict[Product, set[int]], formed: set[Product]) -> dict[int, Product]:
    """The product that each sum starts from, if any; greedily those first that save most."""

    def gain(product: Product) -> int:
        return len(users[product] - starts.keys()) - (product not in formed)

    starts: dict[int, Product] = {}
    heap = [(-gain(product), product) for product in users if gain(product) > 0]
    heapq.heapify(heap)
    while heap:
        promised, product = heapq.heappop(heap)
        now = gain(product)
        if now > 0 and now < -promised:
            heapq.heappush(heap, (-now, product))
        elif now > 0:
            starts |= dict.fromkeys(users[product] - starts.keys(), product)
    return starts
