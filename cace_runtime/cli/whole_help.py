"""Help whose list of commands says whole sentences."""

from __future__ import annotations

import inspect
from typing import Any

from typer.core import TyperGroup


class WholeHelp(TyperGroup):
    """Lists each command with the first paragraph of its help; typer would cut it off at the end of the line."""

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
