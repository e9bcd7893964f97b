"""How long a compilation will take: by what is compiled, and by how long this machine took before.

A file beside the libraries has one number for each compiler and its flags: seconds here over those of the machine that
:data:`MEASURED` is from. It is for a line on the screen; whatever is wrong with it is ignored.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import perf_counter

import platformdirs

from cace_runtime.bases.module import BasisModule

FILE = "compile_times.json"
# Processor seconds of gcc 12 on an AMD EPYC (2026-11-29), of modules of 50 to 350 KiB: a library of a small module, and
# what one of 100 KiB adds. That grows with the third power, as measured where the derivatives of the programs stand in
# one function: 7, 8, 10, 24 and 101 s of gradients for 74, 84, 103, 206 and 339 KiB.
MEASURED = {
    "model": (5.0, 0.03),
    "gradient": (6.3, 2.4),
    "ewald": (2.9, 0.0),
    "zbl": (0.5, 0.0),
    "operator": (0.6, 0.03),
}


class CompileTimer:
    """Says how long a compilation will take when it begins, and learns from how long it took.

    Args:
        module: whose programs are compiled.
        name: what the library is called in messages.
        report: takes the line.
    """

    def __init__(self, module: BasisModule, name: str, report: Callable[[str], None]) -> None:
        self.name, self.n_bytes, self.report = name, module.path.stat().st_size, report
        self.since: float | None = None

    def begins(self, text: str) -> None:
        """Called by the module when there is something to compile."""
        self.report(f"{text}, {about(expected_seconds(self.name, self.n_bytes))}")
        self.since = perf_counter()

    def ended(self) -> None:
        """The library is there; nothing is learnt where it was there before."""
        if self.since is not None:
            learn(self.name, self.n_bytes, perf_counter() - self.since)


def expected_seconds(name: str, n_bytes: int) -> float:
    """Of a library.

    Args:
        name: what it is called in messages.
        n_bytes: of the generated module whose programs are in it.
    """
    return _measured(name, n_bytes) * _known().get(_compiler(), 1.0)


def learn(name: str, n_bytes: int, seconds: float) -> None:
    """Takes what a compilation took into account: half of it, as machines have other work."""
    known, here = _known(), seconds / _measured(name, n_bytes)
    known[_compiler()] = round((known.get(_compiler(), here) + here) / 2, 3)
    with suppress(OSError):
        part = _file().with_suffix(f".{os.getpid()}")
        part.write_text(json.dumps(known), encoding="utf-8")
        os.replace(part, _file())


def about(seconds: float) -> str:
    """``about 8 s``, ``about 20 s``, ``about 3 min``."""
    if seconds < 90:
        step = 1 if seconds < 9.5 else 10
        return f"about {max(1, round(seconds / step)) * step} s"
    return f"about {round(seconds / 60)} min"


def _measured(name: str, n_bytes: int) -> float:
    own, of_a_module = MEASURED[name]
    return own + of_a_module * (n_bytes / 102_400) ** 3


def _compiler() -> str:
    return f"{os.environ.get('CXX', '')} {os.environ.get('CACE_CXXFLAGS', '')}".strip()


def _file() -> Path:
    return Path(os.environ.get("CACE_CACHE") or platformdirs.user_cache_dir("cace-runtime")).expanduser() / FILE


def _known() -> dict[str, float]:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
        return {str(key): float(value) for key, value in found.items() if 0 < float(value) < 1e4}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
