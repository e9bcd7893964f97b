"""What is proved of a basis, and what it lacks, in plain words."""

from __future__ import annotations

from typing import Any

from basisgen.generate import Generated
from basisgen.pages.table import Row


def claims(result: Generated, total: Row) -> list[tuple[str, str]]:
    """What the certificate proves, in plain words: (keyword, sentences)."""
    basis, proof = result.selection.basis, result.proof
    complete = basis.spec.selection == "complete"
    n = len(basis.features)
    said = [
        (
            "Invariant",
            f"Each of the {n} features stays what it is under every rotation and under inversion: infinitesimal "
            "rotations turn its polynomial into exactly zero, in integers, and its total degree is even.",
        )
    ]
    generators = "the features" if complete else f"a minimal complete set ({total['primitive']} invariants)"
    blocks = [b for b in proof.blocks if not b.marked]
    span = (
        f"The invariants fall into {len(blocks)} blocks, one per choice of the factors’ degrees. In each block "
        "the dimension of all invariants is known exactly (Molien’s count from characters of O(3)), and products of "
        f"lower-order invariants together with {generators} reach it on integer points modulo a prime. A rank modulo a "
        "prime is never too large, so equality is a proof"
    )
    if complete:
        said.append(("Complete", f"{span}: every invariant within the limits is a polynomial in these."))
        said.append(("Minimal", _minimality(n, sum(len(b.relations) for b in blocks))))
    else:
        said.append(("Measured", f"{span}. {_rank_in_words(n, total)}"))
    said.append(("Algebraic rank", _algebraic_rank(n, proof.jacobian_rank, proof.jacobian_bound)))
    said.append(("Second opinion", _second_opinion(result)))
    said.append(
        (
            "The text",
            "basisgen verify reads a module and its certificate with a checker that shares no code with the generator. "
            "It repeats all of this, runs the module’s own forward, backward and double-backward statements in exact "
            "integers, and compares them with the contraction of every graph drawn below. It bounds rounding, "
            "and refuses a module with a byte that is neither proved nor text that was reviewed.",
        )
    )
    return said


def _second_opinion(result: Generated) -> str:
    from basisgen.proof.second_opinion import second_opinion  # here, as sympy takes its time to import

    opinion = second_opinion(result.selection.basis)
    what = "features and tensors" if result.selection.basis.covariants else "features"
    return (
        "Computer algebra, which shares neither index vectors nor weights with these proofs, agrees on "
        f"{opinion.n_judged} of {opinion.n_features} {what}, those with few enough indices: sympy sums every "
        "contraction over single indices, gets the proved polynomial, and the same value after an exact rotation."
    )


def _minimality(n_features: int, n_relations: int) -> str:
    text = (
        f"No feature can be spared: block by block, products alone fall short by as many as there are ({n_features})."
    )
    if n_relations:
        text += f" Where products depend on each other, exact integer relations show it ({n_relations})."
    return text


def _rank_in_words(n_features: int, total: Row) -> str:
    missing, primitive = total["missing"], total["primitive"]
    rank = primitive - missing
    lacking = f"{missing} of {primitive} are missing" if missing else "nothing is missing"
    redundant = f"{n_features - rank} of the features are redundant" if n_features > rank else "none is redundant"
    return f"Modulo products, the {n_features} features have rank {rank}: {lacking}, {redundant}."


def _algebraic_rank(n_features: int, rank: int, bound: int) -> str:
    text = f"{rank} of the features are functionally independent; more than {bound} cannot be."
    if rank < bound:
        text += " The rank is a proved lower bound."
    if n_features > bound:
        text += " Giving every invariant as a polynomial takes more features than there are independent coordinates."
    return text


def missing_blocks(result: Generated) -> dict[str, Any]:
    """Blocks of degrees that lack primitive invariants, by order."""
    lacking = [
        (b.degrees, b.n_generators - b.feature_rank)
        for b in result.proof.blocks
        if not b.marked and b.n_generators > b.feature_rank
    ]
    orders = sorted({len(d) for d, _ in lacking})
    return {
        "n": sum(n for _, n in lacking),
        "triangle": any(d == (2, 2, 2) for d, _ in lacking),
        "orders": [
            {
                "nu": nu,
                "n": sum(n for d, n in lacking if len(d) == nu),
                "blocks": [{"degrees": d, "n": n} for d, n in lacking if len(d) == nu],
            }
            for nu in orders
        ],
    }
