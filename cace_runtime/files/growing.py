"""Files that grow by pieces, each of which is there as a whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

from cace_runtime.files.claims import claim
from cace_runtime.files.writing import is_stream, named, open_stream


class Growing:
    """One such file: opened, and claimed by the caller, for as long as it grows."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: FileIO | None = None
        self._is_stream = is_stream(path)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written, by anybody."""
        if self._is_stream:
            return self._file is None
        return not self.path.exists() or self.path.stat().st_size == 0

    def append(self, piece: bytes) -> None:
        """Writes a piece.

        Raises:
            OSError: it cannot be written; what stood there before is whole.
        """
        with whole_pieces(self.path):
            file = self._file
            if file is not None and not self._is_stream and not self._is_there(file):
                file.close()  # somebody has moved it away: it begins anew
                file = self._file = None
            if file is None:
                self._file = file = open_stream(self.path) if self._is_stream else FileIO(self.path, "ab")
                if not self._is_stream:
                    with claim(self.path) as mine:
                        mine.hold()
            left = memoryview(piece)
            while left:
                left = left[file.write(left) :]

    def _is_there(self, file: FileIO) -> bool:
        return self.path.exists() and os.path.samestat(self.path.stat(), os.fstat(file.fileno()))

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


@contextmanager
def whole_pieces(path: Path) -> Iterator[None]:
    """What the block appends to a file is cut off again if it fails, with an error that names the file."""
    before = None if is_stream(path) else path.stat().st_size if path.exists() else 0
    with named(path):
        try:
            yield
        except OSError:
            if before is not None and path.exists():
                os.truncate(path, before)
            raise
