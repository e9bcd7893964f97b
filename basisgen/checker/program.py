"""Straight-line programs, run on integers and on dual numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

ROW_BITS = 62  # size of the random integers that programs are run on
CHUNK = 16  # directions that one run with dual numbers carries: bounds memory, keeps numpy's overhead small
# The arrays that each function reads and writes: g, b and to_g have a row per feature and per component of a covariant,
# the others one per l-vector.
FUNCTIONS = {"_forward": ("a",), "_backward": ("a", "g"), "_double_backward": ("a", "g", "v")}
WRITTEN = {"_forward": ("b",), "_backward": ("to_a",), "_double_backward": ("to_a", "to_g")}


class Step(NamedTuple):
    """One statement, target = base + scale * left * right; `base` and `right` may be absent."""

    line: int
    target: str
    base: str | None
    scale: int
    left: str
    right: str | None


@dataclass(frozen=True)
class Program:
    """A straight-line program: names of the input rows per parameter, steps, names of the rows of each output."""

    inputs: dict[str, tuple[str, ...]]
    steps: tuple[Step, ...]
    outputs: tuple[tuple[str, ...], ...]


class Dual:
    """value + epsilon * tangent with epsilon² = 0; the tangent holds one integer per direction."""

    __slots__ = ("tangent", "value")

    def __init__(self, value: int, tangent: np.ndarray) -> None:
        self.value = value
        self.tangent = tangent

    def __add__(self, other: Dual) -> Dual:
        return Dual(self.value + other.value, self.tangent + other.tangent)

    def __mul__(self, other: Dual | int) -> Dual:
        if isinstance(other, int):
            return Dual(self.value * other, self.tangent * other)
        return Dual(self.value * other.value, self.tangent * other.value + other.tangent * self.value)


def run(program: Program, rows: Mapping[str, Sequence[Any]]) -> list[list[Any]]:
    """Runs a program on integers or dual numbers: one list of values per output."""
    values: dict[str, Any] = {}
    for parameter, names in program.inputs.items():
        values.update(zip(names, rows[parameter], strict=True))
    for _line, target, base, scale, left, right in program.steps:
        term = values[left] if right is None else values[left] * values[right]
        if scale != 1:
            term = term * scale
        values[target] = term if base is None else values[base] + term
    return [[values[name] for name in names] for names in program.outputs]


def derivatives(
    program: Program, rows: Mapping[str, Sequence[int]], directions: Mapping[str, np.ndarray]
) -> np.ndarray:
    """Exact derivatives of what a program returns, one output after another.

    Args:
        program: what to differentiate.
        rows: the point, a list of integers per parameter.
        directions: per parameter an object array (rows, directions); parameters that are left out stay fixed.

    Returns:
        Object array (output rows, directions).
    """
    n_directions = next(iter(directions.values())).shape[1]
    parts = []
    for start in range(0, n_directions, CHUNK):
        width = min(CHUNK, n_directions - start)
        still = np.array([0] * width, dtype=object)
        duals = {}
        for parameter, values in rows.items():
            if parameter in directions:
                tangents = directions[parameter][:, start : start + width]
                duals[parameter] = [Dual(value, tangent) for value, tangent in zip(values, tangents, strict=True)]
            else:
                duals[parameter] = [Dual(value, still) for value in values]
        output = [row for rows in run(program, duals) for row in rows]
        parts.append(np.array([row.tangent for row in output], dtype=object).reshape(len(output), width))
    return np.concatenate(parts, axis=1)


def draw(seed: str, label: str, count: int, below: int = 1 << ROW_BITS) -> list[int]:
    """Random integers in [0, below), decided by the seed and the label; `below` is at most 2^62."""
    digests = (hashlib.sha256(f"{seed}|{label}|{index}".encode()).digest() for index in range(count))
    return [int.from_bytes(digest[:16], "big") % below for digest in digests]
