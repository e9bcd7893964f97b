"""Compiles the C++ of generated modules ahead of time: the modules themselves know how."""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Callable, Iterator
from pathlib import Path

#: Of every module; `model` is compiled for the sizes of a potential, so by the runtime alone.
LIBRARIES = [(kind, dtype) for kind in ("operator", "double_backward") for dtype in ("float32", "float64")]


class CompileError(RuntimeError):
    """A module that is not there, has no C++, or cannot be compiled; one line says which and what to do."""


def compile_libraries(path: Path, report: Callable[[str], None]) -> Iterator[str]:
    """A line for every library of a module as it is ready: where it is, and how long that took.

    The module is imported, and torch with it: compiled is what it would compile itself. ``report`` is told in words
    when a compilation begins.

    Raises:
        CompileError: see there.
    """
    if not path.is_file() or path.suffix != ".py":
        raise CompileError(f"{path}: no such module")
    spec = importlib.util.spec_from_file_location(f"basisgen_build_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        library = module.library
    except (ImportError, SyntaxError, AttributeError) as error:
        raise CompileError(f"{path}: not a module of backend cpp that can be imported: {error}") from error
    for kind, dtype in LIBRARIES:
        start = time.perf_counter()
        try:
            file = library(kind, dtype, report=report)._name
        except module.BuildError as error:
            raise CompileError(str(error)) from error
        yield f"{path.stem} {kind} {dtype}: {file} ({time.perf_counter() - start:.1f} s)"
