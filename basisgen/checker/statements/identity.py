"""Certificate and module belong together, and what is no program is what it has to be."""

from __future__ import annotations

import hashlib

from ..certificate import Certificate
from ..errors import CheckError
from ..module import Module, wrapper
from ..reviewed_text import WRAPPERS
from ..text import Text


def check_identity(certificate: Certificate, text: Text, data: bytes, module: Module, backend: str) -> str:
    """Certificate and module belong together, and what is no program is what it has to be."""
    if hashlib.sha256(data.replace(module.source_digest.encode(), b"0" * 64)).hexdigest() != module.source_digest:
        raise CheckError(f"{text.name}: SOURCE_DIGEST is not the digest of this text: it was edited or damaged")
    if hashlib.sha256(data).hexdigest() != certificate.module_sha256:
        raise CheckError(f"certificate belongs to another module: module_sha256 is not the digest of {text.name}")
    if module.reviewed_digest != WRAPPERS.get(wrapper(backend, certificate.spec)):
        raise CheckError(
            f"{text.name}: the code around the programs is not what basisgen writes (its digest: "
            f"{module.reviewed_digest})"
        )
    return (
        f"The text (sha256 {certificate.module_sha256[:12]}...) is, to the last byte, what basis "
        f"{certificate.basis_digest[:12]}... demands, the text reviewed for {backend}, and three programs."
    )
