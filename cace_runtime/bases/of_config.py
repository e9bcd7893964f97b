"""The generated modules that a model or a command needs; one that is not there is made, where basisgen is."""

from __future__ import annotations

from collections.abc import Sequence

from cace_runtime.bases.made import made_anew, make_basis
from cace_runtime.config import ModelConfig
from cace_runtime.registry import (
    BasisModule,
    BasisNotFoundError,
    CouplingModule,
    load_basis,
    load_basis_by_digest,
    load_coupling,
)


def basis_of(config: ModelConfig, torch_only: bool = False) -> BasisModule:
    """The module that torch evaluates: that of backend ``eager``, or the compiled one where there is no other.

    Args:
        config: names the basis.
        torch_only: whether a compiled one will not do.

    Raises:
        BasisNotFoundError, DamagedBasisError: from the registry.
    """

    def found() -> BasisModule:
        try:
            return _load(config, "eager")
        except BasisNotFoundError:
            if torch_only:
                raise
            return _load(config, "cpp")

    try:
        return found()
    except BasisNotFoundError as missing:
        make_basis(missing)
    return found()


def compiled_basis_of(config: ModelConfig, basis: BasisModule) -> BasisModule:
    """The module of backend ``cpp`` with the same features; made anew if it is the user's and compiles no potential.

    Args:
        config: names the basis.
        basis: what :func:`basis_of` found.

    Raises:
        BasisNotFoundError: there is none; the message says how to make it.
    """
    try:
        # By digest: what another folder has under the same name may be another basis.
        compiled = basis if basis.backend == "cpp" else load_basis_by_digest(basis.digest, "cpp")
        if compiled.compiled is None and made_anew(compiled):
            return load_basis_by_digest(basis.digest, "cpp")
        return compiled
    except BasisNotFoundError:
        _load(config, "cpp")  # says how to make it, where there is none of any digest
        raise


def asked_basis(
    l_max: int, nu_max: int, selection: str, radial: str, backend: str = "eager", covariants: Sequence[int] = ()
) -> BasisModule:
    """A basis that a command names; made if there is none.

    Raises:
        ValueError, BasisNotFoundError, DamagedBasisError: from the registry.
    """
    try:
        return load_basis(l_max, nu_max, selection, radial, backend, covariants=covariants)
    except BasisNotFoundError as missing:
        make_basis(missing)
    return load_basis(l_max, nu_max, selection, radial, backend, covariants=covariants)


def coupling_of(l_max: int, degrees: Sequence[int], backend: str = "eager") -> CouplingModule:
    """The coupling of moments up to ``l_max`` with tensors of these degrees; made if there is none.

    Raises:
        ValueError, BasisNotFoundError, DamagedBasisError: from the registry.
    """
    try:
        return load_coupling(l_max, degrees, backend)
    except BasisNotFoundError as missing:
        make_basis(missing)
    return load_coupling(l_max, degrees, backend)


def _load(config: ModelConfig, backend: str) -> BasisModule:
    basis = config.basis
    return load_basis(
        basis.l_max, basis.nu_max, basis.selection, config.basis_radial, backend, covariants=basis.covariants
    )
