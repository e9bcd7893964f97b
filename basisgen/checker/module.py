"""A module from its first line to its last: header fields, reviewed text, three programs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .basis import Spec
from .certificate import Certificate
from .errors import CheckError
from .header import literal
from .program import FUNCTIONS, Program
from .readers import READERS
from .readers.reader import NUMBER, Reader, signature
from .text import Text

HEAD = re.compile(rf"Operations per atom and channel: forward {NUMBER}, backward {NUMBER}, double backward {NUMBER}\.")
STATED = rf" = \(({NUMBER}), ({NUMBER}), ({NUMBER})\)"  # a number for each program
SOURCE_DIGEST = re.compile(r'SOURCE_DIGEST = "([0-9a-f]{64})"')


class Module(NamedTuple):
    """What a module's text holds."""

    programs: dict[str, Program]
    source_digest: str
    reviewed_digest: str


def read_module(text: Text, certificate: Certificate, backend: str) -> Module:
    """Reads a module from its first line to its last: header fields, reviewed text and programs.

    Raises:
        CheckError: a header field is not what the certificate gives, or a statement is outside the grammar.
    """
    spec = certificate.spec
    text.take(
        f'"""CACE B basis: {len(certificate.features)} invariant features'
        f"{f' and {len(certificate.covariants)} covariants' * bool(spec.covariants)} "
        f"of the moments up to degree {spec.l_top}, "
        f"orders 1 to {spec.nu_max}.\n\nGenerated, do not edit. Regenerate with:\n"
        f"    basisgen {spec.arguments} --backend {backend}\n"
    )
    text.match(HEAD, "the line of operations")
    text.take('"""')
    text.review("BASIS_DIGEST = ")
    text.take(f'BASIS_DIGEST = "{certificate.basis_digest}"')
    source_digest = text.match(SOURCE_DIGEST, "SOURCE_DIGEST")[1]
    text.take(f"SPEC = {spec.literal!r}")
    text.take("\n".join(["LVECTORS = (", *(f"    {lvector!r}," for lvector in certificate.lvectors), ")"]))
    text.take("\n".join(["FEATURES = (", *(f"    {literal(f)!r}," for f in certificate.features), ")"]))
    if spec.covariants:
        text.take("\n".join(["COVARIANTS = (", *(f"    {literal(c)!r}," for c in certificate.covariants), ")"]))
    readers = [READERS[backend](text, name, signature(certificate, name)) for name in FUNCTIONS]
    return Module(read_programs(text, readers), source_digest, text.review_rest())


def read_programs(text: Text, readers: Sequence[Reader]) -> dict[str, Program]:
    """Reads the programs and what the header says of them."""
    stated: list[tuple[int, ...]] = []
    if names := readers[0].STATED:
        text.review(f"{names[0]} = ")
        for name in names:
            found = text.match(re.compile(name + STATED), f"{name} of the three programs")
            stated.append(tuple(map(int, found.groups())))
    programs = {}
    for reader in readers:
        text.review(reader.head)
        programs[reader.name] = reader.read()
    for name, have, want in zip(names, stated, zip(*(reader.need for reader in readers), strict=True), strict=True):
        if have != want:
            raise CheckError(f"{text.name}: {name} says {have}, the programs have {want}")
    return programs


def wrapper(backend: str, spec: Spec) -> str:
    """Which reviewed text a module of this backend has."""
    return f"{backend} with covariants" if spec.covariants else backend
