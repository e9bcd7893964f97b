"""The programs compute the features, their gradient, and the gradients of that."""

from __future__ import annotations

import os

import numpy as np

from ..basis import show
from ..certificate import Certificate
from ..errors import CheckError
from ..lvectors import lvectors_of, multinomial
from ..program import FUNCTIONS, Program, derivatives, draw, run
from ..tensors import Tensors, rotations_of


def check_text(certificate: Certificate, module: str, programs: dict[str, Program]) -> str:
    """Runs the three programs on random integers: values, invariance, gradient, gradient of the gradient."""
    forward, backward, double_backward = (programs[name] for name in FUNCTIONS)
    lvectors, outputs = certificate.lvectors, certificate.rows
    identity = np.eye(len(lvectors), dtype=object)
    for seed in (certificate.seed, os.urandom(16).hex()):
        a, v, w = (draw(seed, label, len(lvectors)) for label in ("A", "v", "w"))
        g, u = (draw(seed, label, len(outputs)) for label in ("g", "u"))

        tensors = Tensors(a, lvectors)
        values = run(forward, {"a": a})[0]
        for (feature, component), value in zip(outputs, values, strict=True):
            if value * multinomial(component) != tensors.feature(feature, component):
                raise CheckError(
                    f"{module}: feature {feature.name}: the module's text gives another value than its graphs"
                )

        jacobian = derivatives(forward, {"a": a}, {"a": identity})
        changes = np.dot(jacobian, rotations_of(a, lvectors))
        for feature in (*certificate.features, *certificate.covariants):
            components = lvectors_of(feature.degree)
            own, values = values[: len(components)], values[len(components) :]
            change, changes = changes[: len(components)], changes[len(components) :]
            # An invariant is a tensor of degree 0, which nothing turns.
            if (change != rotations_of(own, components)).any() or (sum(feature.degrees) + feature.degree) % 2:
                what = "does not turn with the moments" if feature.degree else "not invariant"
                raise CheckError(f"{module}: feature {feature.name}: {what} under rotations and inversion")

        gradient = np.dot(np.array(g, dtype=object), jacobian)
        for lvector, have, want in zip(lvectors, run(backward, {"a": a, "g": g})[0], gradient, strict=True):
            if have != want:
                raise CheckError(f"{module}: _backward: the gradient with respect to A_{show(lvector)} is wrong")

        over_a, over_g = run(double_backward, {"a": a, "g": g, "v": v})
        rows = {"a": a, "g": g}
        along_a = derivatives(backward, rows, {"a": np.array(w, dtype=object)[:, None]})
        along_g = derivatives(backward, rows, {"g": np.array(u, dtype=object)[:, None]})
        for have, direction, change, what in ((over_a, w, along_a, "a"), (over_g, u, along_g, "g")):
            if np.dot(np.array(have, dtype=object), direction) != np.dot(np.array(v, dtype=object), change[:, 0]):
                raise CheckError(f"{module}: _double_backward: the gradient with respect to {what} is wrong")
    n_lines = ", ".join(f"{name} {len(program.steps)}" for name, program in programs.items())
    return (
        "The text gives every feature's contraction, is invariant"
        f"{' or turns with the moments' * bool(certificate.covariants)}, and its backward and double-backward programs "
        f"are the derivatives, in exact integers at two random points (statements: {n_lines})."
    )
