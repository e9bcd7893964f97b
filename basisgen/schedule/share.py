"""Partial sums that several sums have in common become values of their own (greedy pairwise extraction)."""

from __future__ import annotations

import heapq
from collections import defaultdict
from math import gcd

from basisgen.schedule.dag import ONE, Dag, Input, Scaled

Key = tuple[int, int, int, int]  # x, y and their coprime coefficients, the first positive


def share_pairs(dag: Dag) -> Dag:
    """An equal Dag in which no two-term partial sum a*x + b*y is formed twice where forming it once is cheaper.

    Only plain terms are looked at: products are fused into the sums that use them and cost nothing extra.
    """
    sums = {
        n: {x: c for c, x, y in node if y == ONE}
        for n in dag.live()
        if n >= dag.n_given and not isinstance(node := dag.nodes[n], Input) and len(node) > 1
    }
    extracted = _extract(sums, len(dag.nodes))
    out = dag.given()
    moved: dict[int, Scaled] = {n: (1, n) for n in range(dag.n_given)}

    def rebuilt(n: int) -> Scaled:
        """Extracted pairs are built when first needed; they refer to nodes before their users and to each other."""
        if n not in moved:
            x, y, cx, cy = extracted[n]
            moved[n] = out.sum([out.single(rebuilt(x), cx), out.single(rebuilt(y), cy)])
        return moved[n]

    for n in dag.live():
        if n < dag.n_given:
            continue
        node = dag.nodes[n]
        if isinstance(node, Input):
            moved[n] = (1, out.node(node))
        elif len(node) == 1 and node[0][2] == ONE:
            factor, (k, x) = node[0][0], moved[node[0][1]]
            moved[n] = (k, out.multiple(factor, x))
        else:
            terms = [out.product(moved[x], moved[y], c) for c, x, y in node if y != ONE]
            terms += [out.single(rebuilt(x), c) for x, c in sorted(sums.get(n, {}).items())]
            moved[n] = out.sum(terms)
    out.outputs = [(c * moved[n][0], moved[n][1]) if c else (c, n) for c, n in dag.outputs]
    return out


def _extract(sums: dict[int, dict[int, int]], next_node: int) -> dict[int, Key]:
    """Rewrites the sums in place; returns the new values by the numbers given to them."""
    where: dict[Key, set[int]] = defaultdict(set)
    for n, terms in sums.items():
        for key in _keys(terms):
            where[key].add(n)
    heap = [(-_gain(key, len(users)), key) for key, users in where.items() if _gain(key, len(users)) > 0]
    heapq.heapify(heap)
    extracted: dict[int, Key] = {}
    while heap:
        promised, key = heapq.heappop(heap)
        gain = _gain(key, len(where[key]))
        if gain <= 0:
            continue
        if -promised != gain:
            heapq.heappush(heap, (-gain, key))
            continue
        new, next_node = next_node, next_node + 1
        extracted[new] = key
        x, y, cx, _ = key
        for n in sorted(where[key]):
            terms = sums[n]
            for old in _keys(terms, among=(x, y)):
                where[old].discard(n)
            factor = terms.pop(x) // cx
            del terms[y]
            terms[new] = factor
            for added in _keys(terms, among=(new,)):
                where[added].add(n)
                if (more := _gain(added, len(where[added]))) > 0:
                    heapq.heappush(heap, (-more, added))
    return extracted


def _keys(terms: dict[int, int], among: tuple[int, ...] | None = None) -> list[Key]:
    """The pairs of a sum; only those with a member in ``among`` if that is given."""
    ordered = sorted(terms)
    found = []
    firsts = ordered if among is None else [x for x in ordered if x in among]
    for x in firsts:
        for y in ordered:
            if x == y or (among is None and y < x) or (among is not None and y in among and y < x):
                continue
            a, b = min(x, y), max(x, y)
            common = gcd(terms[a], terms[b]) * (1 if terms[a] > 0 else -1)
            found.append((a, b, terms[a] // common, terms[b] // common))
    return found


def _gain(key: Key, n_users: int) -> int:
    """Operations saved: one per user, less what the pair itself costs."""
    return n_users - (1 if abs(key[2]) == 1 or abs(key[3]) == 1 else 2)
