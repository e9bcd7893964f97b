"""One HTML page about one or more bases."""

from pathlib import Path

from basisgen.generate import Generated


def write_report(results: list[Generated], output: Path) -> None:
    """Placeholder until the page exists."""
    raise NotImplementedError
