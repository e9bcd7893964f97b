"""Compiles the C++ of generated modules ahead of time: the modules themselves know how."""

from __future__ import annotations

import importlib.util
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from basisgen.checker import check_file, partners

#: Of every module; `model` is compiled for the sizes of a potential, so by the runtime alone.
LIBRARIES = [(kind, dtype) for kind in ("operator", "double_backward") for dtype in ("float32", "float64")]


class CompileError(RuntimeError):
    """A module that is not there, has no C++, or cannot be compiled; one line says which and what to do."""


def compile_libraries(path: Path, report: Callable[[str], None]) -> Iterator[str]:
    """A line for every library of a module as it is ready: where it is, and how long that took.

    The module is imported, and torch with it: compiled is what it would compile itself. Before that it is checked with
    its certificate, in a private copy, which is what runs then: nobody changes it in between, and no byte code lies
    beside it. ``report`` is told in words when a compilation begins.

    Raises:
        CompileError: see there.
        CheckError: the module is not certified.
    """
    if not path.is_file() or path.suffix != ".py":
        raise CompileError(f"{path}: no such module")
    if path.stem.rpartition("_")[2] != "cpp":
        raise CompileError(f"{path}: not a module of backend cpp")
    with tempfile.TemporaryDirectory(prefix="basisgen-") as private:
        for file in partners(path):
            if file.is_file():
                Path(private, file.name).write_bytes(file.read_bytes())
        report("checking")
        check_file(Path(private, path.name))
        yield from _compile(Path(private, path.name), report)


def _compile(path: Path, report: Callable[[str], None]) -> Iterator[str]:
    spec = importlib.util.spec_from_file_location(f"basisgen_build_{path.stem}", path)
    assert spec is not None and spec.loader is not None  # a file of this name has both
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        library = module.library
    except (ImportError, AttributeError) as error:
        raise CompileError(f"{path.name}: cannot be imported: {error}") from error
    for kind, dtype in LIBRARIES:
        start = time.perf_counter()
        try:
            file = library(kind, dtype, report=report)._name
        except module.BuildError as error:
            raise CompileError(str(error)) from error
        yield f"{path.stem} {kind} {dtype}: {file} ({time.perf_counter() - start:.1f} s)"
