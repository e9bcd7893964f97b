"""What every backend provides, and what is common to all generated modules."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Protocol

from basisgen.mathematics.covariant import Covariant
from basisgen.mathematics.formula import feature_formula
from basisgen.mathematics.invariant import Invariant
from basisgen.mathematics.recipe import Selection
from basisgen.schedule.program import Program, Schedule

ZERO_DIGEST = "0" * 64

#: Arrays that a program writes, one per group of its outputs; those that it reads stand in the program.
WRITTEN = {"forward": ("b",), "backward": ("to_a",), "double_backward": ("to_a", "to_g")}
#: The same where covariants have arrays of their own.
WRITTEN_APART = {"forward": ("b", "c"), "backward": ("to_a",), "double_backward": ("to_a", "to_g", "to_h")}


@dataclass(frozen=True, slots=True)
class RenderedModule:
    """The text of one generated file."""

    file_name: str
    text: str
    backend: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()


class Backend(Protocol):
    """Turns a schedule into the text of an importable module."""

    name: str

    def render(self, selection: Selection, schedule: Schedule) -> RenderedModule: ...


def module_stem(selection: Selection, backend: str) -> str:
    """File name without suffix; every non-default field of the spec is in it."""
    return f"cace_{selection.basis.spec.name}_{backend}"


def regenerate_command(selection: Selection, backend: str) -> str:
    return f"basisgen {selection.basis.spec.arguments} --backend {backend}"


def header_fields(selection: Selection, schedule: Schedule, backend: str) -> dict[str, object]:
    """The template fields that every backend's module shares."""
    basis = selection.basis
    return {
        "command": regenerate_command(selection, backend),
        "basis_digest": basis.digest,
        "source_digest": ZERO_DIGEST,
        "l_top": basis.spec.l_top,
        "nu_max": basis.spec.nu_max,
        "n_features": len(basis.features),
        "spec": repr({k: tuple(v) if isinstance(v, list) else v for k, v in basis.spec.to_json().items()}),
        "lvectors": basis.lvectors,
        "cost": schedule.cost,
        "features": [_literal(f) for f in basis.features],
        "covariants": [_literal(c) for c in basis.covariants],
        "has_covariants": bool(basis.spec.covariants),
    }


def _literal(feature: Invariant | Covariant) -> str:
    """A feature as it stands in the header: what its certificate says of it, and its formula."""
    graphs = tuple((c, tuple((e.i, e.j, e.multiplicity) for e in g.edges)) for c, g in feature.graphs)
    data = feature.to_json() | {"degrees": feature.degrees, "graphs": graphs}
    return repr(data | {"formula": feature_formula(feature)})


def with_arrays(program: Program, selection: Selection) -> tuple[Program, tuple[str, ...]]:
    """A program as it reads and writes arrays, and the names of those that it writes.

    Covariants get arrays of their own beside those of the invariants: ``c`` beside ``b``, their cotangents ``h`` beside
    ``g``. So neither is copied to be taken apart, and who has no use for covariants need not have arrays for them.
    """
    if not selection.basis.spec.covariants:
        return program, WRITTEN[program.direction]
    n = len(selection.basis.features)
    inputs: list[tuple[str, int]] = []
    for array, length in program.inputs:
        inputs += [("g", n), ("h", length - n)] if array == "g" else [(array, length)]
    outputs: list[tuple[int, ...]] = []
    for array, group in zip(WRITTEN[program.direction], program.outputs, strict=True):
        outputs += [group] if array == "to_a" else [group[:n], group[n:]]
    return replace(program, inputs=tuple(inputs), outputs=tuple(outputs)), WRITTEN_APART[program.direction]


def seal(text: str) -> str:
    """Puts the digest of the whole text (with zeros in its place) into the text."""
    if text.count(ZERO_DIGEST) != 1:
        raise ValueError("the text of a module must hold exactly one empty source digest")
    return text.replace(ZERO_DIGEST, hashlib.sha256(text.encode()).hexdigest())
