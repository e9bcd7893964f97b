"""``cace doctor``: what a potential runs on here."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import say
from cace_runtime.files.printable import printable


def doctor(
    model: Annotated[
        Path | None, typer.Argument(help="Potential whose engine is looked at. Default: one that comes along.")
    ] = None,
) -> None:
    """What a potential runs on here: versions, processor, compiler, folders, and which engine evaluates it and why.

    Kernels are compiled if they are not there yet. Put the output into a bug report.
    """
    from cace_runtime.analysis.doctor import doctor_lines

    lines = doctor_lines(model)
    width = max(len(heading) for heading, _ in lines)
    for heading, text in lines:
        say(f"{printable(heading, line_ends=False):<{width}}  {printable(text, line_ends=False)}")
