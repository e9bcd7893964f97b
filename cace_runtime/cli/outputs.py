"""What a command writes: refused before the work where it cannot be written, then kept from other processes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

from cace_runtime.files.claims import claim_folder
from cace_runtime.files.writing import PICTURES, check_apart, check_folder, check_output, claimed

_reserved = ExitStack()


def reserve(
    *outputs: tuple[Path | None, Sequence[str]],
    inputs: Iterable[Path | None] = (),
    pictures: Sequence[Path | None] = (),
    folders: Sequence[Path | None] = (),
) -> None:
    """Called before the work; until the command ends, no other process writes these outputs.

    Args:
        outputs: what is asked for, None where it is not, and the endings that tell its formats, () where any will do.
        inputs: what is read, and must not be replaced.
        pictures: outputs that are pictures.
        folders: outputs that are folders, which may be there or not.

    Raises:
        ValueError: a name without a format, two outputs in one file, an output that is an input, or no matplotlib.
        OSError: a name that cannot be written, or that another process is writing (InUse).
    """
    asked = [(path, suffixes) for path, suffixes in outputs if path is not None]
    drawn = [(path, PICTURES) for path in pictures if path is not None]
    wanted = [folder for folder in folders if folder is not None]
    for folder in wanted:
        check_folder(folder)
    for path, suffixes in (*asked, *drawn):
        check_output(path, suffixes)
    if drawn:
        import cace_runtime.analysis.style  # noqa: F401 (says what is missing)
    paths = [path for path, _ in (*asked, *drawn)]
    check_apart(paths, [path for path in inputs if path is not None])
    _reserved.enter_context(claimed(*paths))
    for folder in wanted:
        _reserved.enter_context(claim_folder(folder))


def release() -> None:
    """At the end of the command."""
    _reserved.close()
