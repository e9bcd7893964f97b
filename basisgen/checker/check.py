"""One module and its certificate, statement by statement."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from .certificate import Counts, read_certificate
from .couplings.check import check_coupling
from .errors import CheckError
from .files import partners, read_bytes
from .module import read_module
from .report import Report, backend_of
from .statements.blocks import check_blocks
from .statements.counts import check_counts
from .statements.identity import check_identity
from .statements.jacobian import check_jacobian
from .statements.programs import check_text
from .statements.rounding import check_magnitudes
from .statements.selection import check_selection
from .text import Text


@dataclass(frozen=True)
class BasisReport(Report):
    """What was checked of a basis.

    Attributes:
        n_features: number of features.
        counts: one entry per nu = 1..nu_max, then one per degree and nu of covariants.
        jacobian_rank: number of algebraically independent features.
        jacobian_bound: largest value that this rank can have.
    """

    n_features: int
    counts: tuple[Counts, ...]
    jacobian_rank: int
    jacobian_bound: int


def check_file(path: str | Path) -> Report:
    """Checks a module and its certificate.

    Args:
        path: either of the two files; the other one is looked for beside it.

    Raises:
        CheckError: with one line that says what is wrong.
    """
    start = time.perf_counter()
    module_path, certificate_path = partners(Path(path))
    for file, partner in ((module_path, certificate_path), (certificate_path, module_path)):
        if not file.is_file() and partner.is_file():
            raise CheckError(f"{partner.name}: {file.name} is not beside it, so nothing is certified")
    if module_path.name.startswith("cace_coupling_"):
        return check_coupling(module_path, certificate_path, start)
    return check_basis(module_path, certificate_path, start)


def check_basis(module_path: Path, certificate_path: Path, start: float) -> BasisReport:
    """Checks the module of a basis and its certificate."""
    data = read_bytes(module_path)
    certificate = read_certificate(certificate_path)
    backend = backend_of(module_path, certificate.module, certificate.spec.name)
    text = Text(module_path.name, data)
    module = read_module(text, certificate, backend)
    statements = [check_identity(certificate, text, data, module, backend)]
    programs = module.programs

    statements.append(check_selection(certificate))
    statements.append(check_text(certificate, text.name, programs))
    statements.append(check_magnitudes(certificate, text.name, programs))
    statements.append(check_blocks(certificate))
    statements.append(check_counts(certificate))
    statements.append(check_jacobian(certificate, programs["_forward"]))
    return BasisReport(
        module=str(module_path),
        certificate=str(certificate_path),
        n_features=len(certificate.features),
        counts=certificate.counts,
        jacobian_rank=certificate.jacobian_rank,
        jacobian_bound=certificate.jacobian_bound,
        statements=tuple(statements),
        seconds=time.perf_counter() - start,
    )
