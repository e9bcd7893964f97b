"""The certificate of a coupling, and all that can be said of it without computing."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from math import factorial
from pathlib import Path as File
from typing import Any

from ..certificate import as_tuples, entries
from ..errors import CheckError, brief, one_line
from ..files import decode, read_bytes
from ..shapes import demand
from .paths import CouplingSpec, Path

FORMAT = "basisgen coupling certificate"
LARGEST = 8  # degree: what is beyond takes minutes
PATH = {"degree": int, "k": int, "l": int, "l2": int, "scale": int, "formula": str}
CERTIFICATE = {
    "format": str,
    "version": int,
    "module": str,
    "module_sha256": str,
    "coupling_digest": str,
    "spec": {"l_max": int, "degrees": [int]},
    "lvectors": [(int, int, int)],
    "paths": [PATH],
    "seed": str,
}


@dataclass(frozen=True)
class CouplingCertificate:
    """The certificate's contents, found to be well formed: all paths of the spec, each with a scale that divides l!."""

    module: str
    module_sha256: str
    coupling_digest: str
    spec: CouplingSpec
    paths: tuple[Path, ...]
    seed: str

    def paths_to(self, l: int) -> list[tuple[int, Path]]:
        """(position, path) of those whose messages have this degree."""
        return [(n, path) for n, path in enumerate(self.paths) if path.l == l]


def read_coupling_certificate(path: File) -> CouplingCertificate:
    """Reads a certificate.

    Raises:
        CheckError: not JSON, not of the format, or its limits or paths are not what they are to be.
    """
    try:
        data = json.loads(decode(read_bytes(path), path.name), object_pairs_hook=entries)
    except (ValueError, RecursionError) as error:
        raise CheckError(f"{path.name}: not valid JSON: {one_line(error)}") from None
    demand(data, CERTIFICATE, "certificate")
    if (data["format"], data["version"]) != (FORMAT, 1):
        raise CheckError(f"certificate: format {data['format']!r} version {data['version']} is not known here")
    if not re.fullmatch("[ -~]{1,99}", data["seed"]):
        raise CheckError("certificate: seed is not a word of plain characters")
    spec = CouplingSpec(**as_tuples(data["spec"]))
    degrees = spec.degrees
    if not degrees or list(degrees) != sorted(set(degrees)) or degrees[0] < 0 or spec.l_max < 1:
        raise CheckError(f"certificate: spec: l_max {spec.l_max} with degrees {brief(degrees)} is no coupling")
    if max(spec.l_max, *degrees) > LARGEST:
        raise CheckError(f"certificate: spec: degrees above {LARGEST} are out of reach")
    if as_tuples(data["lvectors"]) != spec.lvectors:
        raise CheckError(f"certificate: lvectors are not the components of degrees 0..{spec.l_max} in their order")
    paths = tuple(Path(entry["degree"], entry["k"], entry["l"], entry["scale"]) for entry in data["paths"])
    if [(path.degree, path.k, path.l) for path in paths] != spec.wanted:
        raise CheckError("certificate: paths are not all ways of these tensors to messages of these degrees, in order")
    for entry, coupled in zip(data["paths"], paths, strict=True):
        where = f"certificate: path {coupled.formula}"
        if coupled.scale < 1 or coupled.scale % coupled.n_orders or factorial(coupled.l) % coupled.scale:
            raise CheckError(f"{where}: scale {coupled.scale} is no multiple of {coupled.n_orders} that divides l!")
        if entry != coupled.literal:
            raise CheckError(f"{where}: l2 or formula is another's")
    if data["coupling_digest"] != coupling_digest(data):
        raise CheckError("certificate: coupling_digest is not the digest of its spec, lvectors and paths")
    return CouplingCertificate(
        data["module"], data["module_sha256"], data["coupling_digest"], spec, paths, data["seed"]
    )


def coupling_digest(data: dict[str, Any]) -> str:
    """The digest that names a coupling: what decides it, as canonical JSON."""
    paths = [[path[key] for key in ("degree", "k", "l", "scale")] for path in data["paths"]]
    decides = {"spec": data["spec"], "lvectors": data["lvectors"], "paths": paths}
    return hashlib.sha256(json.dumps(decides, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
