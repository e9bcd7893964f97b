"""Backends by name, the default first. To add one, see docs/backends.md."""

from collections.abc import Callable

from basisgen.backends.base import Backend, RenderedModule
from basisgen.backends.cpp import backend as cpp
from basisgen.backends.cpp import coupling as cpp_coupling
from basisgen.backends.eager import backend as eager
from basisgen.backends.eager import coupling as eager_coupling
from basisgen.backends.triton import backend as triton
from basisgen.backends.triton import coupling as triton_coupling
from basisgen.schedule.couple import CouplingSchedule

BACKENDS: dict[str, Backend] = {eager.name: eager, cpp.name: cpp, triton.name: triton}
COUPLINGS: dict[str, Callable[[CouplingSchedule], RenderedModule]] = {
    eager.name: eager_coupling.render,
    cpp.name: cpp_coupling.render,
    triton.name: triton_coupling.render,
}
