"""The report's file: whole, or as it was before."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from basisgen.generate import Generated
from basisgen.manifest import EmitError
from basisgen.pages.report import render

#: How a page is called that is not whole yet; the number of the process follows.
PARTIAL = ".basisgen-"


def refuse_output(output: Path) -> None:
    """Raises EmitError if the page cannot be written there; cheap, so that it can be asked before the work.

    Raises:
        EmitError: there is no such folder, or something that is not a file is in the way.
    """
    try:
        if not output.parent.is_dir():
            raise EmitError(
                f"cannot write {output}: there is no folder {output.parent}. Create it or choose another with -o"
            )
        if output.is_dir():
            raise EmitError(f"{output} is not a file. Choose another with -o, e.g. -o basis.html")
        if output.exists() and not output.is_file():  # a device or a pipe
            return
        if not os.access(_target(output).parent, os.W_OK):
            raise EmitError(f"cannot write {output}: folder {output.parent} is write-protected. Choose another with -o")
    except OSError as error:
        raise EmitError(f"cannot write {output}: {error.strerror}. Choose another file with -o") from error


def write_report(results: list[Generated], output: Path) -> None:
    """Writes the page in one step: the file is whole or as it was before. A link stays; a pipe is written through.

    Raises:
        EmitError: the file cannot be written.
    """
    refuse_output(output)
    page = render(results)
    target = _target(output)
    partial = target.with_name(f"{PARTIAL}{os.getpid()}.html")
    try:
        if output.exists() and not output.is_file():
            output.write_text(page, encoding="utf-8")
            return
        _remove_leftovers(target.parent)
        partial.write_text(page, encoding="utf-8")
        os.replace(partial, target)
    except OSError as error:
        raise EmitError(f"cannot write {output}: {error.strerror}. Choose another file with -o") from error
    finally:
        # Gone after the replacement; left over only when something went wrong.
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _target(output: Path) -> Path:
    """What a symbolic link points to, or the file itself."""
    return Path(os.path.realpath(output))


def _remove_leftovers(folder: Path) -> None:
    """Pages that killed runs did not finish."""
    for left in folder.glob(f"{PARTIAL}*.html"):
        number = left.stem.removeprefix(PARTIAL)
        if number.isdigit() and not _is_running(int(number)):
            with suppress(OSError):
                left.unlink()


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass  # somebody else's
    return True
