"""The module of a coupling from its first line to its last."""

from __future__ import annotations

import re
from itertools import zip_longest

from ..errors import CheckError
from ..module import SOURCE_DIGEST, Module, read_programs
from ..program import Program
from ..readers import READERS
from ..readers.reader import NUMBER, SLOT, Signature
from ..readers.triton_values import TritonValuesReader
from ..text import Text
from .certificate import CouplingCertificate

COUNTS = rf"forward {NUMBER}, backward {NUMBER}, double backward {NUMBER}\."
#: The arrays that each program reads and writes: tensors, moments, weights, and cotangents.
FUNCTIONS = {
    "_forward": ("c", "l", "r"),
    "_backward": ("c", "l", "r", "g"),
    "_double_backward": ("c", "l", "r", "g", "vc", "vl", "vr"),
}
WRITTEN = {
    "_forward": ("m",),
    "_backward": ("to_c", "to_l", "to_r"),
    "_double_backward": ("to_c", "to_l", "to_r", "to_g"),
}
RETURNS = {
    "_forward": "M",
    "_backward": "gradients with respect to c, l and r",
    "_double_backward": "gradients with respect to c, l, r and g",
}


def read_coupling_module(text: Text, certificate: CouplingCertificate, backend: str) -> Module:
    """Reads a module: header fields, reviewed text and programs.

    Raises:
        CheckError: a header field is not what the certificate gives, or a statement is outside the grammar.
    """
    spec = certificate.spec
    text.take(
        f'"""CACE coupling: {len(certificate.paths)} paths from tensors of degrees {", ".join(map(str, spec.degrees))} '
        f"and an edge to messages of degrees 0 to {spec.l_max}.\n\nGenerated, do not edit. Regenerate with:\n"
        f"    basisgen {spec.arguments} --backend {backend}\n"
    )
    text.match(re.compile(f"Operations per edge and channel: {COUNTS}"), "the line of operations")
    text.match(re.compile(f"Operations per edge: {COUNTS}"), "the line of operations")
    text.take('"""')
    text.review("COUPLING_DIGEST = ")
    text.take(f'COUPLING_DIGEST = "{certificate.coupling_digest}"')
    source_digest = text.match(SOURCE_DIGEST, "SOURCE_DIGEST")[1]
    text.take(f"SPEC = {vars(spec)!r}")
    text.take("\n".join(["LVECTORS = (", *(f"    {lvector!r}," for lvector in spec.lvectors), ")"]))
    text.take("\n".join(["PATHS = (", *(f"    {path.literal!r}," for path in certificate.paths), ")"]))
    readers = [READERS[backend](text, name, signature(certificate, name)) for name in FUNCTIONS]
    programs = read_programs(text, readers)
    if backend == "triton":
        read_values(text, certificate, programs)
    return Module(programs, source_digest, text.review_rest())


def read_values(text: Text, certificate: CouplingCertificate, programs: dict[str, Program]) -> None:
    """Reads programs on values, and finds that they are those on rows, statement by statement.

    Raises:
        CheckError: a statement is another, or outside the grammar.
    """
    for name in ("_forward", "_backward"):
        reader = TritonValuesReader(text, f"{name[1:]}_values", signature(certificate, name))
        text.review(reader.head)
        found, wanted = reader.read(), programs[name]
        for ours, theirs in zip_longest(found.steps, wanted.steps):
            if ours is None or theirs is None or ours[1:] != theirs[1:]:
                raise CheckError(f"{text.name}: {reader.name} is not {name}: {(ours or theirs).target} differs")
        if (found.inputs, found.outputs) != (wanted.inputs, wanted.outputs):
            raise CheckError(f"{text.name}: {reader.name} does not return what {name} stores")
    used = {row for step in programs["_forward"].steps for row in (step.base, step.left, step.right)}
    rows = tuple(k for k, row in enumerate(programs["_forward"].inputs["l"]) if row in used)
    text.review("MOMENTS = ")
    text.take(f"MOMENTS = {rows!r}")


def signature(certificate: CouplingCertificate, name: str) -> Signature:
    """The signature of a program.

    A moment of degree d weighs d vectors, a tensor one factor of its degree, and a weight what is left to a message of
    its path, so that messages of one degree weigh the same.
    """
    spec = certificate.spec
    # Slots: the vector, tensors by their degree, messages by theirs, cotangents of messages and of gradients.
    tensors = {degree: 1 << SLOT * (1 + n) for n, degree in enumerate(spec.degrees)}
    start = 1 + len(tensors)
    messages = [1 << SLOT * (start + l) for l in range(spec.l_max + 1)]
    g, v = (1 << SLOT * (start + spec.l_max + n) for n in (1, 2))
    rows = {
        "c": [tensors[degree] for degree in spec.degrees for _ in range((degree + 1) * (degree + 2) // 2)],
        "l": [sum(lvector) for lvector in spec.lvectors],
        "r": [messages[path.l] - tensors[path.degree] - path.l2 for path in certificate.paths],
        "m": [messages[sum(lvector)] for lvector in spec.lvectors],
    }
    rows["g"] = [g - row for row in rows["m"]]
    rows |= {f"v{x}": [v + row for row in rows[x]] for x in "clr"}
    wanted = {f"to_{x}": [g - row for row in rows[x]] for x in "clr"}
    if name == "_forward":
        wanted = {"m": rows["m"]}
    if name == "_double_backward":
        wanted = {x: [v + row for row in ws] for x, ws in wanted.items()} | {"to_g": [v + row for row in rows["m"]]}
    given = {array: rows[array] for array in FUNCTIONS[name]}
    # A weight, a tensor, and the vectors of l2 at most.
    most_factors = 2 + spec.l_max + spec.degrees[-1]
    return Signature(given, wanted, most_factors, RETURNS[name], frozenset({"l", "vl"}))
