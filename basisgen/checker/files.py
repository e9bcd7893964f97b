"""The two files: which belong together, and their bytes."""

from __future__ import annotations

from pathlib import Path

from .errors import CheckError, one_line

CERTIFICATE_SUFFIX = ".certificate.json"


def partners(path: Path) -> tuple[Path, Path]:
    """The module and the certificate that belong to either of them.

    Raises:
        CheckError: the name is neither `cace_*.py` nor `cace_*.certificate.json`.
    """
    name = path.name
    if name.startswith("cace_") and name.endswith(CERTIFICATE_SUFFIX):
        return path.with_name(name.removesuffix(CERTIFICATE_SUFFIX) + ".py"), path
    if name.startswith("cace_") and name.endswith(".py"):
        return path, path.with_name(name.removesuffix(".py") + CERTIFICATE_SUFFIX)
    raise CheckError(f"{path}: neither a module cace_*.py nor a certificate cace_*{CERTIFICATE_SUFFIX}")


def read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CheckError(f"{path}: cannot be read: {error.strerror}") from None


def decode(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CheckError(f"{name}: not UTF-8 text: {one_line(error)}") from None
