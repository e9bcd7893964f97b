"""What is proved of a coupling, and the certificate that says so."""

from __future__ import annotations

from typing import Any

from basisgen.mathematics.coupling import Coupling
from basisgen.mathematics.expand import expand
from basisgen.proof.certificate import SEED, NotInvariant, json_lines
from basisgen.proof.invariance import is_invariant

FORMAT, VERSION = "basisgen coupling certificate", 1


def prove_coupling(coupling: Coupling) -> None:
    """Proves that every path turns with the tensor and the moment, whatever symmetric tensors they are.

    A path is a covariant of two moments, and proved as such: contracted with a test tensor it is a polynomial with
    integer coefficients that so(3) annihilates if all three tensors turn. That the programs compute the paths is what
    the checker proves.

    Raises:
        NotInvariant: a path does not turn.
    """
    for path in coupling.paths:
        if not is_invariant(expand(path.as_covariant())):
            raise NotInvariant(
                f"{path.formula} does not turn with the tensor and the edge under rotations and inversion"
            )


def coupling_certificate(coupling: Coupling, module: str, module_sha256: str) -> str:
    """The text of the certificate file of the module of this file name and digest."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "module": module,
        "module_sha256": module_sha256,
        "coupling_digest": coupling.digest,
        **coupling.to_json(),
        "seed": SEED,
    }
    return json_lines(data)
