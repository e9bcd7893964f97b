"""Parts of a potential that are looked up by kind: a table per sort, which packages from outside may add to.

A part is a config (its settings, a :class:`PartConfig` with a ``kind`` of its own) and a builder (config -> module)::

    class GaussianConfig(PartConfig):
        kind: Literal["gaussian"] = "gaussian"
        width: Annotated[Real, Field(gt=0)] = 0.5


    RADIAL_BASES.register(GaussianConfig, Gaussians)

A config or a file may then say ``radial_basis: {kind: gaussian, width: 0.4}``, in every process that has imported what
registers it. The tables stand in :mod:`cace_runtime.config`; what a module of each sort gets and gives is the protocol
in the file of its sort: :mod:`cace_runtime.potential.radial`, :mod:`cace_runtime.potential.messages`,
:mod:`cace_runtime.potential.terms`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, core_schema


class Frozen(BaseModel):
    """Settings; the text under a field is its description, and its first paragraph the comment of a written config."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class PartConfig(Frozen):
    """Settings of a part. A subclass gives ``kind`` one value, which is its default, and adds what can be chosen."""

    fixed: ClassVar[bool] = False
    """whether it is an energy term of positions alone, without outputs of the network or numbers of its own, which
    training takes off the labels"""

    @property
    def format_version(self) -> int:
        """Of files that hold these settings; see :class:`cace_runtime.config.since.Grown`."""
        return 1

    kind: str
    """which part; it decides what other settings there are"""

    @property
    def energy_name(self) -> str:
        """What logs call the energy of a term: its kind, unless its class has a better word."""
        return self.kind

    def missing(self) -> str:
        """What is not installed here and evaluates the part, with the command that installs it; else an empty string.

        A part is made without it, so that its file can be looked at.
        """
        return ""

    def check(self, model: Any) -> None:
        """Raises ValueError where the part does not go with the rest of a :class:`cace_runtime.config.ModelConfig`."""

    def check_periodicity(self, pbc: Sequence[bool]) -> None:
        """Raises ValueError where structures that are periodic along these of their vectors cannot be evaluated."""


class Table:
    """The parts of one sort, by kind.

    As metadata of a type (``Annotated[SerializeAsAny[PartConfig], table]``) it makes pydantic look up kinds here, when
    it validates; so what is registered later counts.

    Args:
        sort: what errors call a part: "radial basis".
        declared: configs of the package's own parts, whose builders are registered where their modules are.
        reserved: kinds that stand for something else.
    """

    def __init__(self, sort: str, *declared: type[PartConfig], reserved: tuple[str, ...] = ()) -> None:
        self.sort, self.reserved = sort, reserved
        self._configs = {_kind(config): config for config in declared}
        self._builders: dict[str, Callable[..., Any]] = {}

    @property
    def configs(self) -> tuple[type[PartConfig], ...]:
        """Of all kinds."""
        return tuple(self._configs.values())

    @property
    def kinds(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(self._configs)

    def register(self, config: type[PartConfig], builder: Callable[..., Any]) -> None:
        """Adds a part.

        Args:
            config: its settings; the default of ``kind`` names it.
            builder: called with the part's config and what parts of this sort get; returns the module. It may raise
                ValueError where the settings cannot be.

        Raises:
            ValueError: there is a part of that kind, or ``kind`` has no default that is a lower-case word.
        """
        kind = _kind(config)
        if kind in self.reserved:
            raise ValueError(f"{kind!r} is a {self.sort} of the package; choose another kind")
        if kind in self._builders or self._configs.get(kind, config) is not config:
            there = self._configs[kind]
            raise ValueError(f"there is a {self.sort} {kind!r} already: {there.__module__}.{there.__qualname__}")
        self._configs[kind], self._builders[kind] = config, builder

    def unregister(self, kind: str) -> None:
        """Takes a part out that was registered."""
        del self._configs[kind], self._builders[kind]

    def build(self, part: PartConfig, *arguments: Any) -> Any:
        """The module of a part."""
        return self._builders[part.kind](part, *arguments)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self._validated, handler(source))

    def _validated(self, value: Any) -> Any:
        """Settings -> the config of their kind; a config of a kind that is registered stays as it is."""
        kind = (
            value.kind if isinstance(value, PartConfig) else value.get("kind") if isinstance(value, Mapping) else None
        )
        if kind is None:
            return value  # PartConfig says what is missing
        config = self._configs.get(kind) if isinstance(kind, str) else None
        if config is None:
            raise _refused([(("kind",), "value_error", self._no_such(kind), kind)])
        try:
            return config.model_validate(value)
        except ValidationError as error:
            # Which kind it is stands in the place, as it does where pydantic chooses among classes by their kind.
            raise _refused([((kind, *e["loc"]), e["type"], e["msg"], e["input"]) for e in error.errors()]) from None

    def _no_such(self, kind: Any) -> str:
        name = repr(kind) if len(repr(kind)) <= 60 else f"{repr(kind)[:60]}…"
        known = ", ".join(sorted(self._configs))
        there = f"there are {known}" if known else "none is registered here"
        return f"no such {self.sort} {name}; {there}. Parts of other packages are known once those are imported"


def _kind(config: type[PartConfig]) -> str:
    kind = config.model_fields["kind"].default
    if not (isinstance(kind, str) and re.fullmatch("[a-z][a-z0-9_]*", kind)):
        raise ValueError(f'{config.__qualname__}: give the part a name, as kind: Literal["gaussian"] = "gaussian"')
    return kind


def _refused(found: list[tuple[tuple[int | str, ...], str, str, Any]]) -> ValidationError:
    """An error of pydantic from (place, type, message, input)."""
    details = [
        InitErrorDetails(type=PydanticCustomError(kind, message), loc=place, input=given)
        for place, kind, message, given in found
    ]
    return ValidationError.from_exception_data("part", details)
