"""Reverse differentiation of a Dag by rule: the only source of backward and double-backward programs."""

from __future__ import annotations

from basisgen.schedule.dag import ONE, ZERO, Dag, Input, Scaled, Term


def adjoint(dag: Dag, cotangent: str | list[Input], with_respect_to: list[Input]) -> Dag:
    """The vector-Jacobian product of a Dag's outputs.

    Args:
        dag: the finished program to differentiate; the result starts with its nodes and shares them.
        cotangent: name of the input array that holds one cotangent per output, or those inputs one by one.
        with_respect_to: the inputs whose gradients are the outputs of the result, in this order.

    Returns:
        A new Dag with outputs sum_k cotangent_k d(output_k)/d(input).
    """
    out = dag.continued()
    contributions: dict[int, list[Term]] = {n: [] for n in dag.live()}
    cotangents = [Input(cotangent, k) for k in range(len(dag.outputs))] if isinstance(cotangent, str) else cotangent
    for given, (c, n) in zip(cotangents, dag.outputs, strict=True):
        if n != ZERO:
            contributions[n].append(out.single((1, out.node(given)), c))
    gradient: dict[int, Scaled] = {}
    for n in sorted(contributions, reverse=True):
        gradient[n] = out.sum(contributions[n])
        node = dag.nodes[n]
        if isinstance(node, Input) or gradient[n][0] == 0:
            continue
        for c, x, y in node:
            # Multiples of a node are looked through, so that c*x*x is differentiated as the square it is.
            kx, x = (1, x) if len(node) == 1 and y == ONE else dag.as_multiple(x)
            if y == ONE:
                contributions.setdefault(x, []).append(out.single(gradient[n], c * kx))
                continue
            ky, y = dag.as_multiple(y)
            contributions[x].append(out.product(gradient[n], (c * kx * ky, y)))
            contributions[y].append(out.product(gradient[n], (c * kx * ky, x)))
    known = {dag.nodes[n]: n for n in gradient if isinstance(dag.nodes[n], Input)}
    out.outputs = [gradient[known[i]] if i in known else (0, ZERO) for i in with_respect_to]
    return out
