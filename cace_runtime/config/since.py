"""Settings that files did not always have."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import SerializerFunctionWrapHandler, model_serializer

from cace_runtime.parts import Frozen


class Grown(Frozen):
    """Settings with some that files did not always have.

    These are written only where they have not their defaults: files of older architectures keep their bytes, and older
    programs, which refuse settings that they do not know, can read them.
    """

    SINCE: ClassVar[dict[str, int]] = {}
    """format version of files that have the setting, where it is not the first"""

    @model_serializer(mode="wrap")
    def _without_new_defaults(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        used = self._used()
        return {name: value for name, value in handler(self).items() if name in used or name not in self.SINCE}

    def _used(self) -> list[str]:
        fields = type(self).model_fields
        return [name for name in self.SINCE if getattr(self, name) != fields[name].default]

    @property
    def format_version(self) -> int:
        """Of files that hold these settings."""
        return max((self.SINCE[name] for name in self._used()), default=1)
