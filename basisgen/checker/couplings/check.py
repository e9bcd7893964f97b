"""The module of a coupling and its certificate, statement by statement."""

from __future__ import annotations

import time
from pathlib import Path

from ..files import read_bytes
from ..report import Report, backend_of
from ..text import Text
from .certificate import read_coupling_certificate
from .module import read_coupling_module
from .statements import check_coupling_identity, check_coupling_magnitudes, check_couplings, check_derivatives


def check_coupling(module_path: Path, certificate_path: Path, start: float) -> Report:
    """Checks the module of a coupling and its certificate."""
    data = read_bytes(module_path)
    certificate = read_coupling_certificate(certificate_path)
    backend = backend_of(module_path, certificate.module, certificate.spec.name)
    text = Text(module_path.name, data)
    module = read_coupling_module(text, certificate, backend)
    statements = (
        check_coupling_identity(certificate, text, data, module, backend),
        check_couplings(certificate, text.name, module.programs),
        check_derivatives(text.name, module.programs),
        check_coupling_magnitudes(certificate, text.name, module.programs),
    )
    return Report(str(module_path), str(certificate_path), statements, time.perf_counter() - start)
