"""Modules that somebody edits, with every digest made anew as whoever edits them can do, and what the checker says."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from basisgen.checker import CheckError, Report, check_file

SOURCE_DIGEST = re.compile(rb'SOURCE_DIGEST = "([0-9a-f]{64})"')


def check(folder: Path, file_name: str, text: str | bytes, certificate: dict[str, Any]) -> Report:
    """Checks a text after giving it, and the certificate, the right digests.

    Raises:
        CheckError: it is refused.
    """
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    if found := SOURCE_DIGEST.search(data):
        blank = data.replace(found[1], b"0" * 64)
        data = blank.replace(b"0" * 64, hashlib.sha256(blank).hexdigest().encode())
    certificate = certificate | {"module_sha256": hashlib.sha256(data).hexdigest()}
    module = folder / file_name
    module.write_bytes(data)
    module.with_suffix(".certificate.json").write_text(json.dumps(certificate), encoding="utf-8")
    return check_file(module)


def verdict(folder: Path, file_name: str, text: str | bytes, certificate: dict[str, Any]) -> str:
    """Why the checker refuses it, in one line; empty if it accepts."""
    try:
        check(folder, file_name, text, certificate)
    except CheckError as error:
        assert "\n" not in str(error)
        return str(error)
    return ""


def other_sign(line: str) -> str:
    return line.replace(" + ", " - ") if " + " in line else line.replace(" - ", " + ")
