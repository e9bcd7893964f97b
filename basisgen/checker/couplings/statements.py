"""What is said of a coupling, statement by statement."""

from __future__ import annotations

import hashlib
import os
from itertools import chain

import numpy as np

from ..errors import CheckError
from ..lvectors import lvectors_of
from ..module import Module
from ..program import Program, derivatives, draw, run
from ..reviewed_text import WRAPPERS
from ..statements.rounding import magnitudes
from ..tensors import rotations_of
from ..text import Text
from .certificate import CouplingCertificate
from .module import FUNCTIONS, WRITTEN


def check_coupling_identity(
    certificate: CouplingCertificate, text: Text, data: bytes, module: Module, backend: str
) -> str:
    """Certificate and module belong together, and what is no program is what it has to be."""
    if hashlib.sha256(data.replace(module.source_digest.encode(), b"0" * 64)).hexdigest() != module.source_digest:
        raise CheckError(f"{text.name}: SOURCE_DIGEST is not the digest of this text: it was edited or damaged")
    if hashlib.sha256(data).hexdigest() != certificate.module_sha256:
        raise CheckError(f"certificate belongs to another module: module_sha256 is not the digest of {text.name}")
    if module.reviewed_digest != WRAPPERS.get(wrapper(backend)):
        raise CheckError(
            f"{text.name}: the code around the programs is not what basisgen writes (its digest: "
            f"{module.reviewed_digest})"
        )
    return (
        f"The text (sha256 {certificate.module_sha256[:12]}...) is, to the last byte, what coupling "
        f"{certificate.coupling_digest[:12]}... demands, the text reviewed for {backend}, and three programs."
    )


def wrapper(backend: str) -> str:
    """Which reviewed text a coupling's module of this backend has."""
    return f"{backend} coupling"


def check_couplings(certificate: CouplingCertificate, module: str, programs: dict[str, Program]) -> str:
    """Runs the forward program on moments of a random vector: every path's contraction, and how messages turn."""
    spec, forward = certificate.spec, programs["_forward"]
    for seed in (certificate.seed, os.urandom(16).hex()):
        c, u, r = (draw(seed, x, n) for x, n in (("C", len(spec.components)), ("u", 3), ("R", len(certificate.paths))))
        l = [u[0] ** x * u[1] ** y * u[2] ** z for x, y, z in spec.lvectors]
        rows = {"c": c, "l": l, "r": r}
        tensors = by_degree(c, spec.degrees)
        messages = by_degree(run(forward, rows)[0], range(spec.l_max + 1))
        for degree, message in messages.items():
            wanted = np.zeros(len(message), dtype=object)
            for n, path in certificate.paths_to(degree):
                averaged = np.array(path.sum_of_orders(tensors[path.degree], u), dtype=object)
                wanted = wanted + r[n] * (path.scale // path.n_orders) * averaged
            if list(wanted) != message:
                raise CheckError(f"{module}: messages of degree {degree} are not the contractions of their paths")

        turned = [rotations_of(tensor, lvectors_of(degree)) for degree, tensor in tensors.items()]
        directions = {"c": np.concatenate(turned), "l": rotations_of(l, spec.lvectors)}
        change = derivatives(forward, rows, directions)
        if (change != rotations_of(list(chain(*messages.values())), spec.lvectors)).any():
            raise CheckError(f"{module}: messages do not turn with the tensors and the edge")
    return (
        f"The text gives every path's contraction ({len(certificate.paths)} paths) and messages that turn with tensors "
        "and edge, in exact integers at moments of two random vectors."
    )


def by_degree(rows: list[int], degrees: tuple[int, ...] | range) -> dict[int, list[int]]:
    left = iter(rows)
    return {degree: [next(left) for _ in lvectors_of(degree)] for degree in degrees}


def check_derivatives(module: str, programs: dict[str, Program]) -> str:
    """Backward and double-backward programs are derivatives of the forward program, whatever its rows."""
    forward, backward, double_backward = (programs[name] for name in FUNCTIONS)
    arrays = FUNCTIONS["_backward"]
    sizes = {array: len(backward.inputs[array]) for array in arrays}
    for seed in (os.urandom(16).hex(), os.urandom(16).hex()):
        rows = {array: draw(seed, array, size) for array, size in sizes.items()}
        along = {array: draw(seed, f"along {array}", size) for array, size in sizes.items()}
        v = {f"v{array}": draw(seed, f"v{array}", sizes[array]) for array in "clr"}
        given = {array: rows[array] for array in "clr"}
        for array, have in zip("clr", run(backward, rows), strict=True):
            directions = {array: np.eye(sizes[array], dtype=object)}
            want = np.dot(np.array(rows["g"], dtype=object), derivatives(forward, given, directions))
            if list(want) != have:
                raise CheckError(f"{module}: _backward: the gradient with respect to {array} is wrong")
        cotangent = np.array(list(chain(*v.values())), dtype=object)
        for array, have in zip(arrays, run(double_backward, {**rows, **v}), strict=True):
            direction = np.array(along[array], dtype=object)
            change = derivatives(backward, rows, {array: direction[:, None]})[:, 0]
            if np.dot(np.array(have, dtype=object), direction) != np.dot(cotangent, change):
                raise CheckError(f"{module}: _double_backward: the gradient with respect to {array} is wrong")
    n_lines = ", ".join(f"{name} {len(program.steps)}" for name, program in programs.items())
    return (
        "Its backward and double-backward programs are the derivatives of that text, in exact integers at two random "
        f"points (statements: {n_lines})."
    )


def check_coupling_magnitudes(certificate: CouplingCertificate, module: str, programs: dict[str, Program]) -> str:
    """Rounding: no program adds up more than its paths do, all constants taken with the sign +."""
    paths = [
        sum(path.scale * 3**path.k for _, path in certificate.paths_to(sum(lvector)))
        for lvector in certificate.spec.lvectors
    ]
    bounds, passed = [paths], []
    for name, program in programs.items():
        sums, slopes, n_roundings = magnitudes(program)
        passed.append(str(n_roundings))
        for array, have, want in zip(WRITTEN[name], sums, bounds, strict=True):
            for row, (total, bound) in enumerate(zip(have, want, strict=True)):
                if total > bound:
                    raise CheckError(
                        f"{module}: {name}: row {row} of {array} adds up magnitudes of {total} where {bound} is enough"
                    )
        # The bounds of a program's derivative are the derivative of its sums.
        bounds = list(slopes.values())
    return (
        f"Rounding: no program adds up more than its paths do term by term (N = {max(paths)} at most), and a term "
        f"passes at most n = {', '.join(passed)} roundings in the three programs."
    )
