"""The command: `python basisgen/checker FILE`, `python -m basisgen.checker FILE` or `basisgen verify FILE`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from .check import check_file
from .errors import CheckError
from .files import CERTIFICATE_SUFFIX


def main(argv: Sequence[str] | None = None) -> int:
    """Prints what was checked. Returns 0, 1 if the module is not certified, 2 for wrong usage or a missing file."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if len(arguments) != 1 or arguments[0] in ("-h", "--help"):
        print(f"usage: python basisgen/checker cace_*.py | cace_*{CERTIFICATE_SUFFIX}", file=sys.stderr)
        return 2
    if not Path(arguments[0]).is_file():
        print(f"{arguments[0]}: no such file", file=sys.stderr)
        return 2
    try:
        report = check_file(arguments[0])
    except CheckError as error:
        print(error, file=sys.stderr)
        return 1
    for statement in report.statements:
        print(statement)
    print(f"{report.module}: certified ({report.seconds:.1f} s).")
    return 0
