"""What can be wrong with a basis that is asked for."""

from __future__ import annotations

from collections.abc import Sequence


class BasisNotFoundError(ValueError):
    """No generated module for what was asked; the message lists what comes nearest and how to make it.

    Attributes:
        arguments: of basisgen, which would make it for every backend; None where only a digest is known.
    """

    def __init__(self, message: str, arguments: Sequence[str] | None = None) -> None:
        super().__init__(message)
        self.arguments = arguments


class ModuleMissingError(ValueError):
    """A generated file imports a package that is not installed."""


class DamagedBasisError(ValueError):
    """A generated file that is not as it was written, a folder that is not basisgen's, or one of another user."""
