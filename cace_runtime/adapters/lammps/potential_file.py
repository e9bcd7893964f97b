"""The file ``potential`` of a folder for LAMMPS: what the folder holds, then the weights.

Text lines ``key value``, the last of them ``crc32 N`` over the rest of the file, a line ``end``, and the weights as
float64. The libraries beside it are listed by size and checksum, because loading a damaged one may end the process.
``folder.h`` reads it. A checksum finds accidents and changes by hand, no ill will.
"""

from __future__ import annotations

import re
import zlib
from pathlib import Path

from cace_runtime.adapters.lammps.wheel import EngineError

FORMAT = 5  # folder.h has the same


def identity(name: str, content: bytes) -> dict[str, int]:
    """The entries by which a file is known again."""
    return {f"{name}_bytes": len(content), f"{name}_crc32": zlib.crc32(content)}


def file_content(header: dict[str, object], weights: bytes) -> bytes:
    """The file of these entries.

    Args:
        header: by key; a value becomes one line.
        weights: float64, in the order of the kernels.
    """
    lines = "".join(f"{key} {' '.join(str(value).split())}\n" for key, value in header.items())
    text = lines.encode(errors="replace")
    total = zlib.crc32(text + b"end\n" + weights)
    return text + b"crc32 %d\nend\n" % total + weights


def check_plugins(script: Path) -> None:
    """Compares the plugins that an input script loads with what their folders list; LAMMPS would crash on half a file.

    What cannot be found or read that way, such as names with variables, is left to LAMMPS and to the plugin.

    Raises:
        EngineError: a plugin is damaged.
    """
    text = script.read_text(encoding="utf-8", errors="replace")
    for name in re.findall(r"^\s*plugin\s+load\s+(\S+)", text, re.MULTILINE):
        plugin = Path(name.strip("'\""))
        listed = plugin.with_name("potential")
        if plugin.name != "cace.so" or not plugin.is_file() or not listed.is_file():
            continue
        header = listed.read_bytes().partition(b"\nend\n")[0].split(b"\n")
        entries = identity("cace", plugin.read_bytes())
        if any(line.startswith(b"cace_bytes ") for line in header) and not all(
            b"%s %d" % (key.encode(), value) in header for key, value in entries.items()
        ):
            raise EngineError(
                f"{plugin} is not the library that {listed} was written with. Run: cace lammps build MODEL.safetensors"
            )
