"""Text of files as a terminal may show it: what would move its cursor or change its colours is spelt out."""

from __future__ import annotations

import unicodedata

# Newline and tabulator are ours. The others of these categories are control characters (escape among them), those
# that turn the direction of writing, and separators of lines that a terminal may take for a line end.
KEPT = "\n\t"
SPELT_OUT = ("Cc", "Cf", "Cs", "Zl", "Zp")


def printable(text: str, line_ends: bool = True) -> str:
    """The text with ``\\x1b`` where an escape stood.

    Args:
        text: of any origin.
        line_ends: whether it may have several lines; else its line ends are spelt out, too, so that nothing in a file
            can look like a line of ours.
    """
    if text.isprintable():
        return text
    kept = KEPT if line_ends else "\t"
    return "".join(
        c.encode("unicode_escape").decode() if unicodedata.category(c) in SPELT_OUT and c not in kept else c
        for c in text
    )
