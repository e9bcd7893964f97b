"""Whose files this program runs: the user's own, root's, and those of whoever owns the program itself.

A generated module is code: whoever can write it, its folder or its list decides what this process does. What belongs
to another user of the machine, or what others may write to, be it everybody or a group, is refused. One who owns the
program, or may write to it, decides that anyway; a group that a user has alone (of the user's name) is no other.
"""

from __future__ import annotations

import grp
import os
import pwd
import stat
from pathlib import Path

_PROGRAM = Path(__file__).stat()


class ForeignFileError(ValueError):
    """A file or folder of another user of this machine, or that others may write to, or of no kind to be read."""


COPY = "copy what you trust into a folder of your own"


def refuse_foreign(path: Path, status: os.stat_result, instead: str = COPY) -> None:
    """Raises ForeignFileError if another user owns it, or everybody or a group of several may write to it.

    Args:
        path: for the message.
        status: of what would be used, links followed.
        instead: what the user can do.
    """
    if status.st_uid not in (0, os.geteuid(), _PROGRAM.st_uid):
        raise ForeignFileError(
            f"{path} belongs to another user (uid {status.st_uid}), and what it holds would be run: {instead}"
        )
    # A sticky folder (/tmp) lets nobody replace the files of others, and each file is looked at. On file systems
    # without permissions everything is writable, the program too.
    sticky = stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX
    if status.st_mode & stat.S_IWOTH and not sticky and not _PROGRAM.st_mode & stat.S_IWOTH:
        raise ForeignFileError(
            f"every user of this machine may write to {path}, and what it holds would be run: look at it and run "
            f"chmod o-w on it, or {instead}"
        )
    if status.st_mode & stat.S_IWGRP and not sticky and _has_others(status.st_gid):
        raise ForeignFileError(
            f"other users may write to {path} through its group (gid {status.st_gid}), and what it holds would be run: "
            f"look at it and run chmod g-w on it, or {instead}"
        )


def _has_others(group: int) -> bool:
    """Whether users are in the group who could not change the program, or what it runs, anyway."""
    if group == 0 or (group == _PROGRAM.st_gid and _PROGRAM.st_mode & stat.S_IWGRP):
        return False
    try:
        # A group that is the first of several users, as `users`, lists none of them: only its name tells.
        found = grp.getgrgid(group)
        uid = pwd.getpwnam(found.gr_name).pw_uid
    except KeyError:
        return True
    return uid not in (0, os.geteuid(), _PROGRAM.st_uid) or bool({*found.gr_mem} - {found.gr_name})


def read_own(path: Path, at_most: int | None = None) -> bytes:
    """The content of a file that passes :func:`refuse_foreign`; what is looked at is what is read.

    Args:
        path: the file.
        at_most: bytes that it may have.

    Raises:
        ForeignFileError: it is another user's, no ordinary file, or larger.
        OSError: it cannot be read.
    """
    # A pipe of this name would be waited for.
    with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
        status = os.fstat(file.fileno())
        refuse_foreign(path, status)
        if not stat.S_ISREG(status.st_mode):
            raise ForeignFileError(f"{path} is not an ordinary file")
        if at_most is not None and status.st_size > at_most:
            raise ForeignFileError(f"{path} has {status.st_size} bytes; at most {at_most} are read")
        return file.read()
