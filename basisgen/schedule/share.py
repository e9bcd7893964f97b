"""Partial sums that several sums have in common become values of their own (greedy pairwise extraction)."""

from __future__ import annotations

import heapq
from collections import defaultdict
from math import gcd

from basisgen.schedule.dag import ONE, Dag, Input, Scaled

Key = tuple[int, int, int, int]  # x, y and their coprime coefficients, the first positive
Bracket = tuple[int, int]  # node of a sum, and what all terms of the bracket are multiplied with: a node, or ONE


def share_pairs(dag: Dag) -> Dag:
    """An equal Dag in which no two-term partial sum a*x + b*y is formed twice where forming it once is cheaper.

    Products are fused into the sums that use them and cost nothing extra. In a frugal Dag they are looked at too:
    ``f*(a*x + b*y)`` takes one product where ``a*f*x + b*f*y`` takes two.
    """
    brackets: dict[Bracket, dict[int, int]] = defaultdict(dict)
    for n in dag.live():
        node = dag.nodes[n]
        if n < dag.n_given or isinstance(node, Input) or len(node) == 1:
            continue
        for c, x, y in node:
            if y == ONE:
                brackets[(n, ONE)][x] = c
            elif dag.frugal:
                brackets[(n, x)][y] = c
                brackets[(n, y)][x] = c
    extracted = _extract(brackets, len(dag.nodes), _existing(dag))
    out = dag.given()
    moved: dict[int, Scaled] = {n: (1, n) for n in range(dag.n_given)}

    def rebuilt(n: int) -> Scaled:
        """Extracted pairs are built when first needed; they refer to nodes before their users and to each other."""
        if n not in moved:
            x, y, cx, cy = extracted[n]
            moved[n] = out.sum([out.single(rebuilt(x), cx), out.single(rebuilt(y), cy)])
        return moved[n]

    products: dict[int, dict[tuple[int, int], int]] = defaultdict(dict)
    for (n, f), bracket in brackets.items():
        if f != ONE:
            products[n].update({(min(f, x), max(f, x)): c for x, c in bracket.items()})
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
            kept = products[n] if n in products else {(x, y): c for c, x, y in node if y != ONE}
            terms = [out.product(rebuilt(x), rebuilt(y), c) for (x, y), c in kept.items()]
            terms += [out.single(rebuilt(x), c) for x, c in sorted(brackets.get((n, ONE), {}).items())]
            moved[n] = out.sum(terms)
    out.outputs = [(c * moved[n][0], moved[n][1]) if c else (c, n) for c, n in dag.outputs]
    return out


def _existing(dag: Dag) -> set[Key]:
    """The pairs that are given."""
    found = set()
    for node in dag.nodes[: dag.n_given] if dag.frugal else ():
        if not isinstance(node, Input) and len(node) == 2 and node[0][2] == node[1][2] == ONE:
            (a, x, _), (b, y, _) = node
            found.add((x, y, a, b) if x < y else (y, x, b, a))
    return found


def _extract(brackets: dict[Bracket, dict[int, int]], next_node: int, existing: set[Key]) -> dict[int, Key]:
    """Rewrites the brackets in place; returns the new values by the numbers given to them."""
    where: dict[Key, set[Bracket]] = defaultdict(set)

    def gain(key: Key) -> int:
        """Operations saved: one per user, less what the pair itself costs."""
        own = 0 if key in existing else 1 if abs(key[2]) == 1 or abs(key[3]) == 1 else 2
        return len(where[key]) - own

    for bracket, terms in brackets.items():
        for key in _keys(terms):
            where[key].add(bracket)
    heap = [(-gain(key), key) for key in where if gain(key) > 0]
    heapq.heapify(heap)
    extracted: dict[int, Key] = {}

    def removed(bracket: Bracket, x: int) -> int:
        for old in _keys(brackets[bracket], among=(x,)):
            where[old].discard(bracket)
        return brackets[bracket].pop(x)

    def added(bracket: Bracket, x: int, c: int) -> None:
        brackets[bracket][x] = c
        for key in _keys(brackets[bracket], among=(x,)):
            where[key].add(bracket)
            if (more := gain(key)) > 0:
                heapq.heappush(heap, (-more, key))

    while heap:
        promised, key = heapq.heappop(heap)
        now = gain(key)
        if now <= 0:
            continue
        if -promised != now:
            heapq.heappush(heap, (-now, key))
            continue
        new, next_node = next_node, next_node + 1
        extracted[new] = key
        x, y, cx, _ = key
        for n, f in sorted(where[key]):
            if (n, f) not in where[key]:
                continue  # its products went into another bracket of this sum
            factor = removed((n, f), x) // cx
            removed((n, f), y)
            if f != ONE:
                for z in (x, y):
                    if z != f:
                        removed((n, z), f)
                added((n, new), f, factor)
            added((n, f), new, factor)
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
