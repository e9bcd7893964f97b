"""Commands as all of ours are: help that is not cut off, whole sentences in their list, and numbers that are finite."""

from __future__ import annotations

import inspect
import math
import re
import shutil
from collections.abc import Callable, Sequence
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

WIDEST = 80  # columns; longer lines are hard to read
_TypersFormatter: Any = typer.Context.formatter_class


class Formatter(_TypersFormatter):
    """Lines end in the window, however narrow; typer's own have 50 characters at least.

    Args:
        indent_increment, width, max_width: as typer calls it.
    """

    def __init__(self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None) -> None:
        narrow = min(shutil.get_terminal_size().columns, max_width or WIDEST) - 2
        super().__init__(indent_increment, width or narrow, max_width)

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Names and what they are: beside each other, below each other where the name is long for the window."""
        room = self.width - self.current_indent
        # typer says <list[Path]> of what may be given several times
        named = [(re.sub(r"<list\[(\w+)]>", lambda kind: f"<{kind[1].lower()}>", name), text) for name, text in rows]
        super().write_dl([(_broken(name, room), text) for name, text in named], min(col_max, room // 2), col_spacing)


def _broken(name: str, room: int) -> str:
    """``--option <one|two>`` with line ends behind some of the ``|`` where it is too long."""
    lines = [""]
    for word in name.replace("|", "|\0").split("\0"):
        if lines[-1] and len(lines[-1]) + len(word) > room:
            lines.append("    ")
        lines[-1] += word
    return "\n    ".join(lines) if len(lines) > 1 else name


class _Context(typer.Context):
    formatter_class = Formatter


class Command(TyperCommand):
    """A command. Nothing that is measured is infinite: such a number is refused before the command begins."""

    context_class = _Context

    def invoke(self, ctx: Any) -> Any:
        for parameter in self.params:
            value = ctx.params.get(parameter.name)
            if isinstance(value, float) and not math.isfinite(value):
                raise ValueError(f"{parameter.opts[0]} {value}: a finite number is needed")
        return super().invoke(ctx)


class Group(TyperGroup):
    """Lists each command with the first paragraph of its help; typer would cut it off at the end of the line."""

    context_class = _Context

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        rows = []
        for name in self.list_commands(ctx):
            command = self.get_command(ctx, name)
            if command is not None and not command.hidden:
                paragraph = inspect.cleandoc(command.help or "").partition("\n\n")[0]
                rows.append((name, " ".join(paragraph.split())))
        if rows:
            with formatter.section("Commands"):
                formatter.write_dl(rows)


class Commands(typer.Typer):
    """A group of commands with such help; arguments are typer's."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"cls": Group, **options})

    def command(self, name: str | None = None, **options: Any) -> Callable:
        return super().command(name, **{"cls": Command, **options})
