"""Errors of pydantic in the words of a config or a file: where, what, and what may have been meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from types import UnionType
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ValidationError

from cace_runtime.parts import Table


def told(error: ValidationError, model: type[BaseModel]) -> list[str]:
    """One line per mistake: ``loss.force: no such setting; did you mean forces?``.

    Args:
        error: raised by ``model``.
        model: whose settings are known.
    """
    lines: list[str] = []
    for found in error.errors():
        # Which member of a union or which kind was tried is no part of the place in the file.
        names, owner = _in_file(found["loc"], model)
        message = found["msg"].removeprefix("Value error, ")
        if found["type"] == "extra_forbidden":
            message = _no_such_setting(str(names[-1]), owner, model)
        elif found["type"] == "missing":
            message = "is missing and has to be given"
        elif found["type"] != "value_error" and isinstance(found["input"], (int, float, str)):
            message += f", not {_short(repr(found['input']))}"
        line = f"{'.'.join(map(str, names)) or 'config'}: {message}"
        if line not in lines:
            lines.append(line)
    return lines


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"


def _no_such_setting(name: str, owner: type[BaseModel] | None, root: type[BaseModel]) -> str:
    known = sorted(owner.model_fields) if owner is not None else []
    # The right name in the wrong section is nearer than a similar one in this section.
    elsewhere = [place for place in _places(root) if place == name or place.endswith(f".{name}")]
    near = elsewhere or get_close_matches(name.lower(), known, n=1, cutoff=0.6)
    near = near or [k for k in known if k.startswith(name.lower())]
    if near:
        return f"no such setting; did you mean {' or '.join(near)}?"
    return f"no such setting; there are {', '.join(known)}" if known else "no such setting"


def _places(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    """Every setting by its full name, lists and kinds left out."""
    for name, field in model.model_fields.items():
        yield f"{prefix}{name}"
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from _places(field.annotation, f"{prefix}{name}.")


def _in_file(place: Sequence[Any], model: type[BaseModel]) -> tuple[list[Any], type[BaseModel] | None]:
    """Names that stand in the file, and the settings among which the last one was looked for."""
    names: list[Any] = []
    owner: type[BaseModel] | None = model
    inside: list[type[BaseModel]] = [model]
    is_key = False
    for part in place:
        fields = [m for m in inside if part in m.model_fields]
        if fields:
            owner = fields[0]
            field = owner.model_fields[part]
            is_key = get_origin(field.annotation) is dict
            inside = [m for annotation in (field.annotation, *field.metadata) for m in _models(annotation)]
            names.append(part)
        elif is_key:
            names.append(part)
            is_key = False
        elif isinstance(part, int) or (part == place[-1] and len(inside) == 1):
            owner = inside[0] if inside else None
            names.append(part)
        else:  # the tag of a union's member
            tagged = [m for m in inside if part in get_args(getattr(m.model_fields.get("kind"), "annotation", None))]
            inside = tagged or inside
            is_key = part.startswith("dict[")
    return names, owner


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif isinstance(annotation, Table):
        yield from annotation.configs
    elif get_origin(annotation) is not None or isinstance(annotation, UnionType):
        for argument in get_args(annotation):
            yield from _models(argument)
