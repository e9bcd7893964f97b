"""Backends by name, the default first. To add one, see README.md of this package."""

from basisgen.backends.base import Backend
from basisgen.backends.cpp import backend as cpp
from basisgen.backends.eager import backend as eager
from basisgen.backends.triton import backend as triton

BACKENDS: dict[str, Backend] = {eager.name: eager, cpp.name: cpp, triton.name: triton}
