"""The languages of programs, a reader for each."""

from __future__ import annotations

from .cpp import CppReader
from .eager import EagerReader
from .reader import Reader
from .triton import TritonReader

# A backend is the last word of a module's file name. A reader for another language returns the same programs.
READERS: dict[str, type[Reader]] = {"cpp": CppReader, "eager": EagerReader, "triton": TritonReader}
