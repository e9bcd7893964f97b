"""An output belongs to one process at a time: a lock that the kernel holds, and drops however the process ends.

The lock is on a hidden file beside the output, ``.cace-part-NAME``. It says who holds it, what is written for NAME is
first written into it (:mod:`cace_runtime.files.writing`), and it goes when the output is done. A killed process leaves
it behind unlocked; the next process that claims something in that folder removes it.

The name is the one at the end of symbolic links. An output that exists is locked itself, too, so that its other names
(hard links) are the same output. What stands in a folder that is claimed belongs to whoever claims the folder.
"""

from __future__ import annotations

import errno
import fcntl
import json
import os
import shlex
import socket
import stat
import sys
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import sleep

PREFIX = ".cace-part-"
# Stands for all of a folder: a name that no output has.
ALL = "-"
# What flock says where the file system has no locks.
NO_LOCKS = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL)
LONGEST_COMMAND = 200
# Attempts: another process that begins in the folder has a lock for a moment while it looks for leftovers.
PATIENCE = 20


class InUse(OSError):
    """Another process writes this output; the message names it."""


class UnlockedWarning(UserWarning):
    """The file system has no locks."""


@dataclass(slots=True)
class Claim:
    """An output that this process alone writes.

    Attributes:
        path: the output, at the end of its links.
        part: where it is written before it takes its name.
        handle: open ``part``, locked; None once it has taken the name.
        output: the open output, locked, as far as there is one.
    """

    path: Path
    part: Path
    handle: int | None
    output: int | None = None

    def renew(self) -> int:
        """Makes ``part`` anew where the one before has become the output; returns its handle."""
        if self.handle is None:
            self.part, self.handle = _take(self.part, self.path)
        return self.handle

    def promote(self) -> None:
        """``part`` becomes the output, which stays locked."""
        os.replace(self.part, self.path)
        _close(self.output)
        self.output, self.handle = self.handle, None

    def hold(self) -> None:
        """Locks the output, if it is there and is not locked yet.

        Raises:
            InUse: another process writes it, under another of its names.
        """
        if self.output is not None and not _is_at(self.output, self.path):
            _close(self.output)  # somebody has moved it away
            self.output = None
        if self.output is None and self.path.is_file():
            handle = os.open(self.path, os.O_RDWR | os.O_CLOEXEC)
            try:
                _lock(handle)
            except BlockingIOError:
                os.close(handle)
                raise InUse(_refusal(self.path, "another process, under another of its names or at its end")) from None
            self.output = handle

    def release(self) -> None:
        if self.handle is not None and _is_at(self.handle, self.part):
            self.part.unlink()
        _close(self.handle)
        _close(self.output)


# Those of this thread: what it has claimed it may write.
_claims: ContextVar[dict[Path, Claim]] = ContextVar("claims", default={})  # noqa: B039 (never changed in place)


@contextmanager
def claim(path: Path) -> Iterator[Claim]:
    """Within the block no other process that asks writes ``path``; a claim of the same thread is the same claim.

    Args:
        path: an output, or a name that stands for several; its folder exists.

    Raises:
        InUse: another process writes it, or claims the folder that it is in.
        OSError: the folder cannot be written.
    """
    path = Path(os.path.realpath(path))
    held = _claims.get()
    if path in held:
        yield held[path]
        return
    remove_leftovers(path.parent)
    _refuse_within(path.parent.parent if path.name == ALL else path.parent, path)
    mine = Claim(path, *_take(path.with_name(PREFIX + path.name), path))
    try:
        mine.hold()
        token = _claims.set({**held, path: mine})
        try:
            yield mine
        finally:
            _claims.reset(token)
    finally:
        mine.release()


@contextmanager
def claim_folder(folder: Path) -> Iterator[None]:
    """The same for all of a folder, which is made if need be, and removed again if nothing has come into it."""
    made = [parent for parent in (folder, *folder.parents) if not parent.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with claim(folder / ALL):
            yield
    finally:
        for empty in made:
            try:
                empty.rmdir()
            except OSError:
                break


def remove_leftovers(folder: Path) -> None:
    """Removes what killed processes of this user have left in a folder: our names, and nobody has them locked."""
    for part in folder.glob(f"{PREFIX}*"):
        try:
            handle = os.open(part, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            continue
        try:
            about = os.fstat(handle)
            if stat.S_ISREG(about.st_mode) and about.st_uid == os.geteuid():
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if _is_at(handle, part):
                    part.unlink()
        except OSError:
            pass  # it is being written, or there are no locks here
        finally:
            os.close(handle)


def _refuse_within(folder: Path, path: Path) -> None:
    """Raises InUse if anybody but this thread claims all of the folder."""
    if folder / ALL in _claims.get():
        return
    for attempt in range(PATIENCE):
        try:
            handle = os.open(folder / (PREFIX + ALL), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            return  # nobody does
        try:
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)  # shared: those who only look do not refuse each other
            return
        except BlockingIOError:
            if attempt == PATIENCE - 1:
                holder = _holder(os.pread(handle, 4096, 0))
                raise InUse(f"cannot write {path}: {_refusal(folder / ALL, holder)}") from None
        except OSError as error:
            if error.errno not in NO_LOCKS:
                raise
            return
        finally:
            os.close(handle)
        sleep(0.01)


def _take(part: Path, path: Path) -> tuple[Path, int]:
    """The part of an output, new, open and locked."""
    refusals = 0
    while True:
        handle = _opened(part, path)
        try:
            locked = _lock(handle)
        except BlockingIOError:
            holder = _holder(os.pread(handle, 4096, 0))
            os.close(handle)
            refusals += 1
            if refusals < PATIENCE:
                sleep(0.01)
                continue
            raise InUse(_refusal(path, holder)) from None
        if not locked:
            # Two processes may be here at once: a name of its own for each.
            os.close(handle)
            part.unlink(missing_ok=True)
            part = part.with_name(f"{PREFIX}{uuid.uuid4().hex[:8]}-{path.name}")
            handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        elif not _is_at(handle, part):
            os.close(handle)  # the process that had it has just ended
            continue
        elif os.fstat(handle).st_size:
            part.unlink()  # a killed process has left it
            os.close(handle)
            continue
        try:
            os.write(handle, _introduction())
        except OSError as error:
            os.close(handle)
            part.unlink()
            raise OSError(error.errno, error.strerror, str(path)) from None
        return part, handle


def _opened(part: Path, path: Path) -> int:
    try:
        return os.open(part, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)
    except PermissionError:
        if part.exists():  # another user's
            return os.open(part, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        raise PermissionError(f"cannot write {path}: no permission to write into {path.parent}") from None
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def _lock(handle: int) -> bool:
    """Whether the file is locked now; there may be no locks.

    Raises:
        BlockingIOError: it is locked by somebody else.
    """
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError as error:
        if error.errno not in NO_LOCKS:
            raise
        warnings.warn(
            "this file system has no locks: nothing keeps another run from writing the same output",
            UnlockedWarning,
            stacklevel=2,
        )
        return False
    return True


def _is_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), os.stat(path, follow_symlinks=False))
    except FileNotFoundError:
        return False


def _close(handle: int | None) -> None:
    if handle is not None:
        os.close(handle)


def _introduction() -> bytes:
    command = shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]])
    since = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M:%S %Z")
    about = {"pid": os.getpid(), "host": socket.gethostname(), "command": command[:LONGEST_COMMAND], "since": since}
    return json.dumps(about).encode()


def _holder(introduction: bytes) -> str:
    try:
        about = json.loads(introduction)
        there = "" if about["host"] == socket.gethostname() else f" on {about['host']}"
        return f"process {about['pid']}{there} ({about['command']}), since {about['since']}"
    except (ValueError, KeyError, TypeError):
        return "another process, which is at its end"  # the content of the output stands there already


def _refusal(path: Path, holder: str) -> str:
    what = path.parent if path.name == ALL else path
    return f"{what} is being written by {holder}: wait for it, or name another output"
