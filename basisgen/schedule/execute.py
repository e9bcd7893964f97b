"""Runs a Program on any numbers that add and multiply: Python integers, integers modulo a prime, polynomials."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from basisgen.schedule.program import Program


def execute(program: Program, *arrays: Sequence[Any]) -> list[list[Any]]:
    """The returned arrays for the given input arrays.

    Raises:
        ValueError: an input array has not the length that the program expects.
    """
    for (name, length), array in zip(program.inputs, arrays, strict=True):
        if len(array) != length:
            raise ValueError(f"input {name!r} has {len(array)} entries, the program takes {length}")
    values: list[Any] = [x for array in arrays for x in array]
    for op in program.ops:
        x = [values[k] for k in op.args]
        if op.kind == "mul":
            values.append(x[0] * x[1])
        elif op.kind == "fma":
            values.append(x[2] + op.scale * x[0] * x[1])
        elif op.kind in ("add", "axpy"):
            values.append(x[1] + op.scale * x[0])
        elif op.kind == "scale":
            values.append(op.scale * x[0])
        elif op.kind == "neg":
            values.append(-x[0])
        else:
            values.append(0)
    return [[values[k] for k in group] for group in program.outputs]
