"""Trained potentials that come with the package, by name wherever a potential's file is taken.

A folder here is a name. It holds ``model.safetensors``, ``start.xyz`` (a structure to start from), ``config.yaml`` (of
its training) and ``card.md``: what it is, for people, below a header in YAML between lines ``---``, for programs.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import yaml

FOLDER = Path(__file__).parent
FILES = ("model.safetensors", "start.xyz", "config.yaml", "card.md")


@dataclass(frozen=True, slots=True)
class Errors:
    """Errors on one set: energies of whole structures (meV), forces (meV/Å)."""

    set: str
    structures: int
    energy_meV_rmse: float
    energy_meV_mae: float
    forces_meV_per_A_rmse: float
    forces_meV_per_A_mae: float


@dataclass(frozen=True, slots=True)
class Card:
    """What a shipped potential says about itself.

    Attributes:
        name: by which it is found.
        title: the substance.
        elements: symbols.
        data: what it was trained on; ``data_source`` and ``data_licence`` of that.
        theory: electronic structure method of the labels.
        licence: of the potential.
        errors: on every set of its training.
        date: of the training, ISO.
        version: of this program that trained it.
        text: the rest of the card, Markdown.
    """

    name: str
    title: str
    elements: tuple[str, ...]
    data: str
    data_source: str
    data_licence: str
    theory: str
    licence: str
    errors: tuple[Errors, ...]
    date: str
    version: str
    text: str

    @property
    def tested(self) -> Errors:
        """Errors of the first set that had no part in the training; of the last one if all had."""
        return next((row for row in self.errors if row.set not in ("train", "valid")), self.errors[-1])


def available() -> tuple[str, ...]:
    """Names, sorted."""
    return tuple(sorted(p.name for p in FOLDER.iterdir() if (p / FILES[0]).is_file()))


def path(name: str) -> Path:
    """The file of a shipped potential.

    Raises:
        FileNotFoundError: there is none of that name; the message lists those there are.
    """
    return _file(name, "model.safetensors")


def start(name: str) -> Path:
    """The structure that a shipped potential starts from; errors as in :func:`path`."""
    return _file(name, "start.xyz")


def card(name: str) -> Card:
    """The card of a shipped potential; errors as in :func:`path`."""
    return parse_card(_file(name, "card.md").read_text(encoding="utf-8"))


def parse_card(text: str) -> Card:
    """Text of a card.md.

    Raises:
        ValueError: it has no header, or one that lacks something.
    """
    try:
        before, header, body = text.split("---\n", 2)
        values = yaml.safe_load(header)
        values["elements"] = tuple(values["elements"])
        values["errors"] = tuple(Errors(**row) for row in values["errors"])
        if before:
            raise ValueError("something stands before the header")
        return Card(**values, text=body.lstrip("\n"))
    except (ValueError, KeyError, TypeError, yaml.YAMLError) as error:
        raise ValueError(f"no card of a potential: {error}") from None


def model_file(given: str | os.PathLike[str]) -> Path:
    """What is meant by a file or a name; a file of that name wins.

    Raises:
        FileNotFoundError: a bare name of neither; the message lists the shipped names.
    """
    file, name = Path(given), os.fspath(given)
    # A folder of that name, of a training perhaps, is no potential.
    if file.is_file() or not _is_bare(name) or (file.exists() and name not in available()):
        return file
    return path(name)


def structure_file(given: str | os.PathLike[str] | None, model: str | os.PathLike[str]) -> Path:
    """The structure that is meant: a file, the name of a shipped potential, or left out for that of ``model``.

    Raises:
        ValueError: left out, and ``model`` is a file.
        FileNotFoundError: left out, and ``model`` is neither a file nor a potential.
    """
    if given is not None:
        file = Path(given)
        return start(os.fspath(given)) if not file.is_file() and os.fspath(given) in available() else file
    if not _is_bare(os.fspath(model)) and not Path(model).exists():
        raise FileNotFoundError(f"no such file: {os.fspath(model)}")
    if Path(model).is_file() or not _is_bare(os.fspath(model)):
        raise ValueError(
            f"a structure is needed beside {os.fspath(model)}: only the potentials that come with this program have "
            f"one to start from ({_names()})"
        )
    return start(os.fspath(model))


def _file(name: str, file: str) -> Path:
    if name not in available():
        raise FileNotFoundError(f"there is no file {name!r}, and no potential of that name in this program: {_names()}")
    return FOLDER / name / file


def _is_bare(name: str) -> bool:
    return bool(name) and Path(name).name == name and not Path(name).suffix


def _names() -> str:
    return "it has " + (", ".join(available()) or "none")
