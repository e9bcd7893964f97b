"""Which structures are validated with, and which part of the rest is trained on: drawn, the same for the same seed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cace_runtime.train.samples import NamedSet


def split(pool: NamedSet, fraction: float, seed: int) -> tuple[NamedSet, NamedSet]:
    """The same structures for the same seed and number of structures."""
    n = len(pool.samples)
    if n < 2:
        raise ValueError("data.train has a single structure, which cannot be split: give data.valid, or more")
    n_valid = min(n - 1, max(1, round(fraction * n)))
    chosen = set(np.random.default_rng(seed).permutation(n)[:n_valid].tolist())
    train = tuple(s for k, s in enumerate(pool.samples) if k not in chosen)
    valid = tuple(s for k, s in enumerate(pool.samples) if k in chosen)
    return replace(pool, samples=train), NamedSet("valid", valid, pool.keys)


def subset(train: NamedSet, n: int, seed: int) -> NamedSet:
    """``n`` of the structures, in their order; with the same seed a smaller subset is a part of a larger one.

    The structures are drawn at random, but the first of each element comes before all others: without it nothing could
    be learned about that element.

    Raises:
        ValueError: there are fewer.
    """
    total = len(train.samples)
    if n > total:
        raise ValueError(f"{n} structures to train on are asked for, but there are {total} (data.n_train, --sizes)")
    drawn = np.random.default_rng((seed, 1)).permutation(total).tolist()
    known: set[int] = set()
    first: list[int] = []
    for k in drawn:
        elements = set(train.samples[k].atoms.numbers.tolist())
        if not elements <= known:
            first.append(k)
            known |= elements
    chosen = sorted((first + [k for k in drawn if k not in first])[:n])
    return replace(train, samples=tuple(train.samples[k] for k in chosen))
