"""Backends by name, the default first. To add one, see README.md of this package."""

from basisgen.backends.base import Backend
from basisgen.backends.cpp import backend as cpp
from basisgen.backends.eager import backend as eager
from basisgen.backends.triton import backend as triton
from basisgen.spec import BasisSpec

BACKENDS: dict[str, Backend] = {eager.name: eager, cpp.name: cpp, triton.name: triton}
_WITH_COVARIANTS = (eager.name,)


def backends_of(spec: BasisSpec) -> tuple[str, ...]:
    """Names of the backends that can write a basis."""
    return _WITH_COVARIANTS if spec.covariants else tuple(BACKENDS)
