"""A module's text, line by line."""

from __future__ import annotations

import hashlib
import re

from .errors import CheckError, brief
from .files import decode


class Text:
    """A module's lines, taken one after another; errors name the file and the line.

    A line ends with a line feed and with nothing else, and every line is compared as a whole, letter by letter, with
    the one text or pattern that may stand there: neither Python's idea of lines and blanks nor a compiler's matters.
    """

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.lines = decode(data, name).split("\n")
        self.place = 0
        self.reviewed: list[str] = []

    def error(self, message: str) -> CheckError:
        """An error in the line that was taken last."""
        return CheckError(f"{self.name}: line {max(self.place, 1)}: {message}")

    def next(self, wanted: str) -> str:
        if self.place == len(self.lines):
            raise self.error(f"the text ends where {wanted} is wanted")
        self.place += 1
        return self.lines[self.place - 1]

    def take(self, wanted: str) -> None:
        """Takes lines that must be these."""
        for line in wanted.split("\n"):
            if (found := self.next(brief(line))) != line:
                raise self.error(f"{brief(line)} is wanted, found {brief(found)}")

    def match(self, pattern: re.Pattern[str], wanted: str) -> re.Match[str]:
        """Takes a line that must fit a pattern."""
        line = self.next(wanted)
        if (match := pattern.fullmatch(line)) is None:
            raise self.error(f"{wanted} is wanted, found {brief(line)}")
        return match

    def review(self, end: str) -> None:
        """Takes the lines that stand before the next one that begins like this: they must be reviewed text."""
        start = self.place
        while not self.next(brief(end)).startswith(end):
            pass
        self.place -= 1
        self.reviewed += [*self.lines[start : self.place], f"\0 {end}"]

    def review_rest(self) -> str:
        """The digest of all reviewed text."""
        self.reviewed += self.lines[self.place :]
        self.place = len(self.lines)
        return hashlib.sha256("\n".join(self.reviewed).encode()).hexdigest()
