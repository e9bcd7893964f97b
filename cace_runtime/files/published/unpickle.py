"""A published file -> inert records. Nothing of the file is executed, nothing of its package is imported.

The unpickler admits exactly the globals that such a file needs and turns every class into a record of its attributes.
"""

from __future__ import annotations

import collections
import math
import pickle
import re
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

_STORAGES = {
    "FloatStorage": np.float32,
    "DoubleStorage": np.float64,
    "HalfStorage": np.float16,
    "LongStorage": np.int64,
    "IntStorage": np.int32,
    "BoolStorage": np.bool_,
}


class ImportRefused(ValueError):
    """A file that is not a published potential that we can run; the message says why."""


class Record:
    """What is left of an object of a foreign class: its class's name and its attributes."""

    def __init__(self, *arguments: object) -> None:
        self.__dict__["arguments"] = arguments

    def __setstate__(self, state: object) -> None:
        if not isinstance(state, dict):
            raise ImportRefused(f"the state of a {type(self).__name__} is no dictionary")
        self.__dict__.update(state)


class _Persistent:
    """One storage of the archive, already read."""

    def __init__(self, values: np.ndarray) -> None:
        self.values = values


class _RebuildTensor:
    """Stands for ``torch._utils._rebuild_tensor_v2``. A pickle cannot set its attributes.

    Args:
        n_bytes: of the file, and numbers that its tensors may have in all: many may share a storage.
    """

    __slots__ = ("_left",)

    def __init__(self, n_bytes: int) -> None:
        self._left = n_bytes

    def __setstate__(self, state: object) -> None:
        raise ImportRefused("the file sets attributes of what makes its tensors; nothing was executed")

    def __call__(self, storage: object, offset: int, shape: tuple, stride: tuple, *_: object) -> Tensor:
        if not isinstance(storage, _Persistent):
            raise ImportRefused("a tensor of the file has no storage")
        offset, shape, stride = int(offset), tuple(map(int, shape)), tuple(map(int, stride))
        if len(shape) != len(stride) or min((offset, *shape, *stride)) < 0:
            raise ImportRefused(f"a tensor of the file has shape {shape} with strides {stride}")
        last = offset + sum((n - 1) * s for n, s in zip(shape, stride, strict=True))
        size = math.prod(shape)
        if size > len(storage.values) or (size and last >= len(storage.values)):
            raise ImportRefused(f"a tensor of shape {shape} reaches past the end of its storage")
        self._left -= size
        if self._left < 0:
            raise ImportRefused("the tensors of the file have more numbers than the file has bytes")
        return torch.as_strided(torch.from_numpy(storage.values), shape, stride, offset).clone()


class _RebuildParameter:
    """Stands for ``torch._utils._rebuild_parameter``: the tensor itself."""

    __slots__ = ()

    def __call__(self, data: object, *_: object) -> object:
        return data


class _RebuildSet:
    """Stands for ``set``."""

    __slots__ = ()

    def __call__(self, values: Iterable[object] = ()) -> frozenset:
        return frozenset(values)


class BoundMethod:
    """What is left of ``getattr(record, name)``: a module that keeps one of its own methods. Nothing is looked up."""

    def __init__(self, owner: object, name: str) -> None:
        self.owner, self.name = owner, name


class _Getattr:
    """Stands for ``getattr`` with a record and a name."""

    __slots__ = ()

    def __call__(self, owner: object, name: object = None, *_: object) -> BoundMethod:
        if not isinstance(owner, Record) or not isinstance(name, str):
            raise ImportRefused("the file calls getattr on what is no module of its own; nothing was executed")
        return BoundMethod(owner, name)


class _Dtype:
    """What is left of a ``numpy.dtype``: kind and size of a number, ``i8``, or of a text, and its byte order."""

    def __init__(self, code: object, *_: object) -> None:
        if not isinstance(code, str) or not re.fullmatch(r"[iuf][1248]|b1|U[1-9][0-9]{0,3}", code):
            raise ImportRefused(
                f"the file has numpy numbers of type {code!r}; only integers, floats, booleans, texts are read"
            )
        self.code, self.order = code, "<"
        self.n_bytes = int(code[1:]) * (4 if code[0] == "U" else 1)

    def __setstate__(self, state: object) -> None:
        if not isinstance(state, tuple) or len(state) < 2 or state[1] not in ("<", ">", "|", "="):
            raise ImportRefused("the file has a numpy type that numpy does not write")
        self.order = state[1]


class _Scalar:
    """Stands for ``numpy.core.multiarray.scalar``: a plain Python number or text."""

    __slots__ = ()

    def __call__(self, kind: object, content: object) -> int | float | bool | str:
        if not isinstance(kind, _Dtype) or not isinstance(content, bytes) or len(content) != kind.n_bytes:
            raise ImportRefused("the file has a numpy number that numpy does not write")
        return np.frombuffer(content, np.dtype(kind.order + kind.code))[0].item()


class _Encode:
    """Stands for ``_codecs.encode``, as pickles of old protocols hold bytes: a text in Latin-1."""

    __slots__ = ()

    def __call__(self, text: object, encoding: object = "utf-8") -> bytes:
        if not isinstance(text, str) or encoding != "latin1":
            raise ImportRefused(f"the file encodes a text as {encoding!r}, which no published potential needs")
        return text.encode("latin1")


_FUNCTIONS: dict[tuple[str, str], Any] = {
    ("collections", "OrderedDict"): collections.OrderedDict,
    ("__builtin__", "set"): _RebuildSet(),
    ("__builtin__", "getattr"): _Getattr(),
    ("_codecs", "encode"): _Encode(),
    ("numpy", "dtype"): _Dtype,
    ("numpy.core.multiarray", "scalar"): _Scalar(),
    ("numpy._core.multiarray", "scalar"): _Scalar(),  # as numpy 2 names it
    ("torch._utils", "_rebuild_parameter"): _RebuildParameter(),
}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


class RestrictedUnpickler(pickle.Unpickler):
    """Admits the globals that published files name, every class as a :class:`Record`."""

    def __init__(self, file: Any, read_storage: Callable[[str, type, int], np.ndarray], n_bytes: int) -> None:
        super().__init__(file, encoding="utf-8")
        self._rebuild_tensor = _RebuildTensor(n_bytes)
        self._read_storage = read_storage
        self._storages: dict[str, _Persistent] = {}

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return self._rebuild_tensor
        if (module, name) in _FUNCTIONS:
            return _FUNCTIONS[module, name]
        if module == "torch" and name in _STORAGES:
            return type(name, (Record,), {"__module__": "torch"})
        inert = (
            module.split(".")[0] in ("cace", "les")
            or module.startswith("torch.nn.modules.")
            or (module, name) in (("torch", "device"), ("torch.nn.functional", "silu"))
        )
        if inert and _NAME.match(name):
            return type(name, (Record,), {"__module__": module})
        raise ImportRefused(f"the file names {module}.{name}, which no published potential needs; nothing was executed")

    def persistent_load(self, identifier: Any) -> _Persistent:
        try:
            kind, storage, key, _, size = identifier
            if kind != "storage":
                raise ValueError
            dtype, size = _STORAGES[storage.__name__], int(size)
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            raise ImportRefused("the file refers to a storage in a way that PyTorch does not write") from error
        if str(key) not in self._storages:
            self._storages[str(key)] = _Persistent(self._read_storage(str(key), dtype, size))
        return self._storages[str(key)]


def read_records(path: str | Path) -> object:
    """The object tree of a published file, classes as inert records.

    Raises:
        FileNotFoundError: no such file.
        ImportRefused: not a readable PyTorch archive, or one that names other globals.
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(f"no such file: {path}")
    try:
        archive = zipfile.ZipFile(path)
    except Exception as error:  # zipfile raises what its parser stumbles over
        raise ImportRefused(f"{path} is not a PyTorch archive, or it is truncated ({error})") from error
    with archive:
        pickles = [name for name in archive.namelist() if name.split("/")[1:] == ["data.pkl"]]
        if len(pickles) != 1:
            raise ImportRefused(f"{path} is a zip archive without a data.pkl, not a file of torch.save")
        folder = pickles[0].removesuffix("data.pkl")
        if any(name.startswith(f"{folder}code/") for name in archive.namelist()):
            raise ImportRefused(
                f"{path} is a TorchScript program, not a file of torch.save: its network is code, which is not run"
            )
        if any(entry.compress_type != zipfile.ZIP_STORED for entry in archive.infolist()):
            raise ImportRefused(f"{path} has compressed entries, which torch.save does not write")
        n_bytes = path.stat().st_size
        if sum(entry.file_size for entry in archive.infolist()) > n_bytes:
            raise ImportRefused(f"{path} announces more than the {n_bytes} bytes that it has")

        def read_storage(key: str, dtype: type, size: int) -> np.ndarray:
            values = np.frombuffer(bytearray(archive.read(f"{folder}data/{key}")), dtype=np.dtype(dtype))
            if len(values) < size:
                raise ImportRefused(f"{path}: storage {key} holds {len(values)} numbers where {size} were announced")
            return values[:size]

        try:
            if f"{folder}byteorder" in archive.namelist() and archive.read(f"{folder}byteorder") != b"little":
                raise ImportRefused(f"{path} was written on a big-endian machine")
            with archive.open(pickles[0]) as file:
                return RestrictedUnpickler(file, read_storage, n_bytes).load()
        except ImportRefused:
            raise
        except KeyError as error:
            raise ImportRefused(f"{path} is incomplete: {error.args[0]}") from error
        except Exception as error:  # a broken pickle may fail in any opcode
            raise ImportRefused(f"{path} cannot be read: {type(error).__name__}: {error}") from error
