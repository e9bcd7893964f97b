"""How an error is told: one line that says what is wrong."""

from __future__ import annotations

from typing import Any


class CheckError(Exception):
    """The module or its certificate is not what it claims to be; one line says what is wrong."""


def brief(value: Any) -> str:
    text = ascii(value)
    return text if len(text) <= 60 else text[:57] + "..."


def one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
