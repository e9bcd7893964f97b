"""Libraries of a config, built when first asked for and once per process; a string says why there is none."""

from __future__ import annotations

import ctypes
import logging
import shlex
from functools import cache

import torch

from cace_runtime.config import ModelConfig
from cace_runtime.kernels.cpp.compile_time import CompileTimer
from cace_runtime.kernels.cpp.ewald import EwaldLibrary
from cace_runtime.kernels.cpp.library import GradientLibrary, Library
from cace_runtime.kernels.cpp.source import ewald_source, gradient_source, potential_source, zbl_source
from cace_runtime.kernels.cpp.zbl import ZBLLibrary
from cace_runtime.kernels.engine import DTYPES
from cace_runtime.registry import BasisModule

log = logging.getLogger("cace_runtime")


def potential_library(module: BasisModule, config: ModelConfig, dtype: torch.dtype) -> Library | str:
    """The kernels of a whole potential.

    Args:
        module: a generated module of backend ``cpp``.
        config: the potential's.
        dtype: precision.

    Returns:
        The library, or why it cannot be built.
    """
    found = _build(module, potential_source(config, module.covariants), DTYPES[dtype], "model")
    return found if isinstance(found, str) else Library(found)


def gradient_library(module: BasisModule, config: ModelConfig, dtype: torch.dtype) -> GradientLibrary | str:
    """The kernels that differentiate with respect to the weights; arguments and result as above."""
    found = _build(module, gradient_source(config, module.covariants), DTYPES[dtype], "gradient")
    return found if isinstance(found, str) else GradientLibrary(found)


def ewald_library(module: BasisModule, dtype: torch.dtype) -> EwaldLibrary | str:
    """The Ewald sum of latent charges, which gives and takes float64 in any precision; or why it cannot be built."""
    found = _build(module, ewald_source(), DTYPES[dtype], "ewald")
    return found if isinstance(found, str) else EwaldLibrary(found)


def zbl_library(module: BasisModule) -> ZBLLibrary | str:
    """The repulsion of close nuclei, in float64 whatever the potential's precision; or why it cannot be built."""
    found = _build(module, zbl_source(), "float64", "zbl")
    return found if isinstance(found, str) else ZBLLibrary(found)


@cache
def _build(module: BasisModule, source: str, dtype: str, name: str) -> ctypes.CDLL | str:
    if module.compiled is None:
        return (
            f"{module.path} was made by an earlier basisgen, and compiles no potential of this program; make it anew "
            f"with: {module.command} --out {shlex.quote(str(module.path.parent))}"
        )
    timer = CompileTimer(module, name, log.warning)
    try:
        found = module.compiled(source, dtype, name, timer.begins)
    except RuntimeError as error:
        return str(error)
    timer.ended()
    return found


@cache
def why_no_operator(module: BasisModule, dtype: torch.dtype) -> str:
    """Why the module's symmetriser cannot be compiled and loaded; empty where it can."""
    if module.library is None:
        return f"{module.path} has no C++"
    timer = CompileTimer(module, "operator", log.warning)
    try:
        module.library("operator", DTYPES[dtype], report=timer.begins)
    except RuntimeError as error:
        return str(error)
    timer.ended()
    return ""
