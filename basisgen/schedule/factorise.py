"""Makes sums of products cheap: constants moved out of products, common partial sums shared.

A term c*x*y with a constant c other than 1 and -1 is not one fused operation. Either all terms of one sum with the
same constant are summed first and scaled once, or one factor's multiple c*x is kept as a value that several sums use.
Which is decided by counting.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from basisgen.schedule.dag import ONE, Dag, Input, Scaled, Term

Item = tuple[int, int]  # (node of a sum, absolute value of the constant)


def resolve_constants(dag: Dag, cheap: frozenset[int] = frozenset()) -> Dag:
    """An equal Dag in which every product of two nodes has the coefficient 1 or -1.

    Multiples of the nodes in ``cheap`` are taken wherever they help, as if they cost nothing.
    """
    items = _items(dag)
    multiples = {(x, c) for n in dag.live() for c, x in [dag.as_multiple(n)] if c != 1}
    multiples |= {(x, c) for (_, c), products in items.items() for pair in products for x in pair if x in cheap}
    multiples |= _worthwhile_multiples(dag, items, multiples)
    out = dag.given()
    moved: dict[int, Scaled] = {n: (1, n) for n in range(dag.n_given)}
    for n in dag.live():
        if n < dag.n_given:
            continue
        node = dag.nodes[n]
        if isinstance(node, Input):
            moved[n] = (1, out.node(node))
            continue
        terms: list[Term] = []
        grouped: dict[int, list[Term]] = defaultdict(list)
        classes = {abs(c) for c, _, y in node if y != ONE and abs(c) != 1}
        served = {c for c in classes if all(_factor(multiples, c, x, y) for x, y in items[(n, c)])}
        for c, x, y in node:
            if y == ONE:
                terms.append(out.single(moved[x], c))
                continue
            sign, constant = (1 if c > 0 else -1), abs(c)
            factors = _factor(multiples, constant, x, y) if constant in served else None
            if constant == 1:
                terms.append(out.product(moved[x], moved[y], sign))
            elif factors is not None:
                cx, cy = factors
                terms.append(out.product(_multiple(out, moved[x], cx), _multiple(out, moved[y], cy), sign))
            else:
                grouped[constant].append(out.product(moved[x], moved[y], sign))
        for constant, group in sorted(grouped.items()):
            terms.append(out.single(out.sum(group), constant))
        moved[n] = out.sum(terms)
    out.outputs = [(c * moved[n][0], moved[n][1]) if c else (c, n) for c, n in dag.outputs]
    return out


def with_factors_of_outputs(dag: Dag) -> Dag:
    """An equal Dag where sums that serve as outputs alone contain the factor of the output."""
    used = {m for n in dag.live() if not isinstance(node := dag.nodes[n], Input) for _, x, y in node for m in (x, y)}
    factors: dict[int, set[int]] = defaultdict(set)
    for c, n in dag.outputs:
        factors[n].add(c)
    out = dag.given()
    moved = list(range(dag.n_given))
    outputs = {}
    for n, node in enumerate(dag.nodes[dag.n_given :], dag.n_given):
        if not isinstance(node, Input):
            node = tuple((c, moved[x], y if y == ONE else moved[y]) for c, x, y in node)
            if n not in used and len(factors[n]) == 1 and any(y != ONE for _, _, y in node):
                (factor,) = factors[n]
                node = tuple((factor * c, x, y) for c, x, y in node)
                outputs[n] = (1, len(out.nodes))
        moved.append(out.node(node))
    out.outputs = [outputs.get(n, (c, moved[n]) if c else (c, n)) for c, n in dag.outputs]
    return out


def _multiple(out: Dag, value: Scaled, factor: int) -> Scaled:
    if factor == 1:
        return value
    return (value[0], out.multiple(factor, value[1]))


def _factor(multiples: set[tuple[int, int]], constant: int, x: int, y: int) -> tuple[int, int] | None:
    """(cx, cy) with cx*cy = constant such that both multiples exist, or None."""
    for cx in range(constant, 0, -1):
        if constant % cx:
            continue
        cy = constant // cx
        if (cx == 1 or (x, cx) in multiples) and (cy == 1 or (y, cy) in multiples):
            return cx, cy
    return None


def _items(dag: Dag) -> dict[Item, list[tuple[int, int]]]:
    """The products of every sum that carry a constant, by constant."""
    items: dict[Item, list[tuple[int, int]]] = defaultdict(list)
    for n in dag.live():
        node = dag.nodes[n]
        if n >= dag.n_given and not isinstance(node, Input):
            for c, x, y in node:
                if y != ONE and abs(c) != 1:
                    items[(n, abs(c))].append((x, y))
    return items


def _worthwhile_multiples(
    dag: Dag, items: dict[Item, list[tuple[int, int]]], have: set[tuple[int, int]]
) -> set[tuple[int, int]]:
    """Multiples (x, c) that save more scalings of sums than they cost, found greedily by families.

    A family is one tensor's components (told apart by the shape of their sums) times one constant.
    """
    tags = _tags(dag)
    chosen: set[tuple[int, int]] = set()
    open_items = {i: ps for i, ps in items.items() if not all(_factor(have, i[1], x, y) for x, y in ps)}
    needs: dict[tuple[int, int], dict[Item, frozenset[tuple[int, int]]]] = defaultdict(dict)
    for item, products in open_items.items():
        for tag in {tags[x] for x, _ in products} | {tags[y] for _, y in products}:
            picks = [x if tags[x] == tag else y if tags[y] == tag else None for x, y in products]
            if None not in picks:
                needs[(tag, item[1])][item] = frozenset((x, item[1]) for x in picks if x is not None)
    while True:
        best_gain, best = 0, None
        for family, served in sorted(needs.items()):
            wanted = {i: need for i, need in served.items() if i in open_items}
            # Whole family first, then without the components that serve one sum only.
            for keep in (wanted, _popular(wanted)):
                if keep:
                    new = frozenset().union(*keep.values()) - chosen - have
                    if len(keep) - len(new) > best_gain:
                        best_gain, best = len(keep) - len(new), (family, new, keep)
        if best is None:
            return chosen
        chosen |= best[1]
        for item in best[2]:
            open_items.pop(item, None)


def _popular(served: dict[Item, frozenset[tuple[int, int]]]) -> dict[Item, frozenset[tuple[int, int]]]:
    uses = Counter(m for need in served.values() for m in need)
    return {item: need for item, need in served.items() if min(uses[m] for m in need) > 1}


def _tags(dag: Dag) -> list[int]:
    """A number per node, equal for nodes with sums of the same shape: the components of one tensor mostly are."""
    known: dict[object, int] = {}
    tags: list[int] = []
    for node in dag.nodes:
        if isinstance(node, Input):
            shape: object = (node.array, _degree_of(node.index) if node.array != "g" else node.index)
        else:
            shape = tuple(sorted({tuple(sorted((tags[x], -1 if y == ONE else tags[y]))) for _, x, y in node}))
        tags.append(known.setdefault(shape, len(known)))
    return tags


def _degree_of(index: int) -> int:
    degree = 0
    while (degree + 1) * (degree + 2) * (degree + 3) // 6 <= index:
        degree += 1
    return degree
