"""Settings as YAML, a line and a comment for each: names, values and sentences come from the settings themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import yaml
from pydantic import BaseModel

from cace_runtime.files.printable import printable
from cace_runtime.parts import Table

COMMENT_COLUMN = 34

Line = tuple[str, str]  # what is set, and the comment


def commented(settings: BaseModel, notes: Mapping[str, str], left_out: Set[str]) -> str:
    """YAML of all settings, those of a section indented, with a blank line around the sections of the top level.

    Args:
        settings: what is written.
        notes: what is added to comments, by the full name of the setting (``data.train``).
        left_out: full names of settings that are not written.
    """
    text = ""
    for name, value in settings:
        found = [*_setting(settings, name, value, name, notes, left_out)]
        section = "\n".join(_aligned(*line) for line in found)
        text += f"\n{section}\n\n" if isinstance(value, BaseModel) else f"{section}\n"
    return text.replace("\n\n\n", "\n\n")


def _setting(
    owner: BaseModel, name: str, value: Any, path: str, notes: Mapping[str, str], left_out: Set[str]
) -> Iterator[Line]:
    """The lines of one setting, with all that is in it."""
    comment = "; ".join(filter(None, (explanation(type(owner), name, value), notes.get(path))))

    def inside(part: BaseModel) -> Iterator[Line]:
        for key, inner in part:
            if f"{path}.{key}" not in left_out:
                yield from _setting(part, key, inner, f"{path}.{key}", notes, left_out)

    if isinstance(value, BaseModel):
        yield f"{name}:", comment
        yield from ((f"  {line}", about) for line, about in inside(value))
    elif isinstance(value, tuple) and value and isinstance(value[0], BaseModel):
        yield f"{name}:", comment
        for entry in value:
            yield from ((f"  {'- ' if k == 0 else '  '}{line}", about) for k, (line, about) in enumerate(inside(entry)))
    else:
        yield f"{name}: {in_yaml(value)}", comment


def explanation(owner: type[BaseModel], name: str, value: Any) -> str:
    """First paragraph of a field's description, and what else may be chosen if that does not name it."""
    field = owner.model_fields[name]
    text = " ".join((field.description or "").split("\n\n")[0].split())
    chosen = getattr(value, "kind", None) if isinstance(value, BaseModel) else value
    there = (choice for part in (field.annotation, *field.metadata) for choice in _choices(part))
    others = [choice for choice in there if choice not in text and choice != chosen]
    return "; ".join(filter(None, (text, f"or {', '.join(others)}" if others else "")))


def _choices(annotation: Any) -> Iterator[str]:
    """Words that may stand for a value, and the kinds of sections, of which one may."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    elif isinstance(annotation, Table):
        yield from annotation.kinds
    else:
        for member in get_args(annotation):
            yield from _choices(member)


def in_yaml(value: Any) -> str:
    """As it has to stand in YAML, in one line: a name of digits or with a colon is quoted."""
    dumped = yaml.safe_dump(_plain(value), width=10_000, allow_unicode=True, default_flow_style=True)
    return dumped.removesuffix("...\n").strip()


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return str(value) if isinstance(value, Path) else value


def _aligned(line: str, comment: str) -> str:
    return f"{line:<{COMMENT_COLUMN}} # {printable(comment, line_ends=False)}"
