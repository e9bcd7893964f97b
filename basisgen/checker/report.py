"""What a check found, and which language a module is in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .errors import CheckError, brief
from .readers import READERS


@dataclass(frozen=True)
class Report:
    """What was checked.

    Attributes:
        module: path of the module.
        certificate: path of its certificate.
        statements: every checked statement as a sentence.
        seconds: time the check took.
    """

    module: str
    certificate: str
    statements: tuple[str, ...]
    seconds: float


def backend_of(module_path: Path, states: str, name: str) -> str:
    """The backend of a module whose certificate states a name of a file and what the module holds."""
    if states != module_path.name:
        raise CheckError(f"certificate belongs to another module: {brief(states)}, not {module_path.name}")
    backend = module_path.stem.rpartition("_")[2]
    if backend not in READERS:
        raise CheckError(f"{module_path.name}: no reader for backend '{backend}': known are {', '.join(READERS)}")
    if module_path.stem != (stem := f"cace_{name}_{backend}"):
        raise CheckError(f"{module_path.name}: the module of its certificate is called {stem}.py")
    return backend
