"""The bytes of a safetensors file: equal content makes equal bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping

from safetensors.torch import save
from torch import Tensor


def tensor_file(tensors: Mapping[str, Tensor], metadata: Mapping[str, str]) -> bytes:
    """A file of named tensors and texts.

    The library writes texts in an order that changes from process to process, so they are put in here: eight bytes for
    the length of the header, the header (JSON, spaces up to a multiple of eight), the numbers.
    """
    plain = save(dict(tensors))
    length = int.from_bytes(plain[:8], "little")
    header = {"__metadata__": dict(sorted(metadata.items())), **json.loads(plain[8 : 8 + length])}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text + plain[8 + length :]
