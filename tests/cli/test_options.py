"""Commands and their options stay: ``options.txt`` has a line for each, and scripts of users rely on them.

After a change that is meant: ``python -m tests.cli.test_options`` writes the file.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
import typer
from typer.models import ArgumentInfo

from cace_runtime.cli import app

SNAPSHOT = Path(__file__).with_name("options.txt")


def commands(group: typer.Typer, name: str) -> Iterator[tuple[str, Callable]]:
    """All commands, by what one types."""
    for command in group.registered_commands:
        yield f"{name} {command.name or command.callback.__name__.replace('_', '-')}", command.callback
    for inner in group.registered_groups:
        yield from commands(inner.typer_instance, f"{name} {inner.name}")


COMMANDS = sorted(commands(app, "cace"))


def parameters(command: Callable) -> Iterator[tuple[str, Any, Any, Any]]:
    """Name, type, default and what typer is told, of everything that can be typed."""
    hints = get_type_hints(command, include_extras=True)
    for name, parameter in inspect.signature(command).parameters.items():
        kind, told = get_args(hints[name])
        plain = name.upper() if isinstance(told, ArgumentInfo) else "--" + name.replace("_", "-")
        # In Annotated, the first name stands where a default could.
        names = [word for word in (told.default, *(told.param_decls or ())) if isinstance(word, str)]
        yield "/".join(names) or plain, kind, parameter.default, told


def kind_in_words(kind: Any) -> str:
    if get_origin(kind) is Literal:
        return "|".join(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "|".join(member.value for member in kind)
    if get_origin(kind) is list:
        return f"{kind_in_words(*get_args(kind))} …"
    inner = [member for member in get_args(kind) if member is not NoneType]
    return kind_in_words(*inner) if inner else kind.__name__


def default_in_words(default: Any) -> str:
    return "required" if default is inspect.Parameter.empty else str(getattr(default, "value", default))


def lines() -> list[str]:
    """``command  option  type  default`` of everything that can be typed."""
    return [
        f"{command}  {name}  {kind_in_words(kind)}  {default_in_words(default)}"
        for command, callback in COMMANDS
        for name, kind, default, _ in parameters(callback)
    ]


def test_commands_have_the_options_types_and_defaults_that_they_had():
    assert lines() == SNAPSHOT.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_every_command_and_option_says_what_it_is(name, command):
    assert command.__doc__
    assert [option for option, _, _, told in parameters(command) if not told.help] == []


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
