"""Published potentials (``.pth``) -> our models. The only place that knows the author's names.

The files are PyTorch zip archives that pickle whole module objects. They are read with an unpickler that admits
exactly the globals such a file needs and turns every class into an inert record: nothing of the file is executed and
nothing of its package is imported. Layout and meaning of the entries were read off the public files.
"""

from __future__ import annotations

import collections
import math
import pickle
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from pydantic import ValidationError
from torch import Tensor

from cace_runtime.config import (
    BasisConfig,
    CosineCutoffConfig,
    CutoffConfig,
    FeatureMessageConfig,
    MessageConfig,
    ModelConfig,
    MollifierCutoffConfig,
    PolynomialCutoffConfig,
    ReadoutConfig,
)
from cace_runtime.config_errors import told
from cace_runtime.kernels.cpp.choice import load_modules, resolved
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.parameter_shapes import parameter_shapes
from cace_runtime.torch_modes import plain_torch

# Published potentials normalise edge vectors with r/(|r| + 1e-9).
EPSILON = 1e-9
# Read off the public files.
ENERGY_UNITS = {"eV": 1.0, "kcal/mol": 0.0433641042}

_STORAGES = {
    "FloatStorage": np.float32,
    "DoubleStorage": np.float64,
    "HalfStorage": np.float16,
    "LongStorage": np.int64,
    "IntStorage": np.int32,
    "BoolStorage": np.bool_,
}
_CUTOFFS = ("PolynomialCutoff", "CosineCutoff", "MollifierCutoff")


class ImportRefused(ValueError):
    """A file that is not a published potential that we can run; the message says why."""


class _Record:
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

    def __call__(self, values: object = ()) -> frozenset:
        return frozenset(values)


class _BoundMethod:
    """What is left of ``getattr(record, name)``: a module that keeps one of its own methods. Nothing is looked up."""

    def __init__(self, owner: object, name: str) -> None:
        self.owner, self.name = owner, name


class _Getattr:
    """Stands for ``getattr`` with a record and a name."""

    __slots__ = ()

    def __call__(self, owner: object, name: object = None, *_: object) -> _BoundMethod:
        if not isinstance(owner, _Record) or not isinstance(name, str):
            raise ImportRefused("the file calls getattr on what is no module of its own; nothing was executed")
        return _BoundMethod(owner, name)


class _Dtype:
    """What is left of a ``numpy.dtype``: kind and size of a number, ``i8``, and its byte order."""

    def __init__(self, code: object, *_: object) -> None:
        if not isinstance(code, str) or not re.fullmatch(r"[iuf][1248]|b1", code):
            raise ImportRefused(
                f"the file has numpy numbers of type {code!r}; only integers, floats, booleans are read"
            )
        self.code, self.order = code, "<"

    def __setstate__(self, state: object) -> None:
        if not isinstance(state, tuple) or len(state) < 2 or state[1] not in ("<", ">", "|", "="):
            raise ImportRefused("the file has a numpy type that numpy does not write")
        self.order = state[1]


class _Scalar:
    """Stands for ``numpy.core.multiarray.scalar``: a plain Python number."""

    __slots__ = ()

    def __call__(self, kind: object, content: object) -> int | float | bool:
        if not isinstance(kind, _Dtype) or not isinstance(content, bytes) or len(content) != int(kind.code[1:]):
            raise ImportRefused("the file has a numpy number that numpy does not write")
        return np.frombuffer(content, np.dtype(kind.code).newbyteorder(kind.order))[0].item()


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


class _RestrictedUnpickler(pickle.Unpickler):
    """Admits the globals that published files name, every class as a :class:`_Record`."""

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
            return type(name, (_Record,), {"__module__": "torch"})
        inert = (
            module.split(".")[0] == "cace"
            or module.startswith("torch.nn.modules.")
            or (module, name) in (("torch", "device"), ("torch.nn.functional", "silu"))
        )
        if inert and _NAME.match(name):
            return type(name, (_Record,), {"__module__": module})
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
                return _RestrictedUnpickler(file, read_storage, n_bytes).load()
        except ImportRefused:
            raise
        except KeyError as error:
            raise ImportRefused(f"{path} is incomplete: {error.args[0]}") from error
        except Exception as error:  # a broken pickle may fail in any opcode
            raise ImportRefused(f"{path} cannot be read: {type(error).__name__}: {error}") from error


class _Node:
    """A record with its path, so that every complaint can say where it is."""

    def __init__(self, record: object, path: str) -> None:
        if not isinstance(record, _Record):
            raise ImportRefused(f"{path or 'the file'} should hold a module, but holds {type(record).__name__}")
        self.record, self.path = record, path

    @property
    def class_name(self) -> str:
        return type(self.record).__name__

    def _name(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name

    def _section(self, name: str) -> Mapping[str, Any]:
        section = self.record.__dict__.get(name, {})
        return section if isinstance(section, Mapping) else {}

    def modules(self) -> list[str]:
        """Names of the submodules, null ones included."""
        return list(self._section("_modules"))

    def has(self, name: str) -> bool:
        return self._section("_modules").get(name) is not None

    def module(self, name: str) -> _Node:
        node = self
        for part in name.split("."):
            if not node.has(part):
                raise ImportRefused(f"missing: {node._name(part)}")
            node = _Node(node._section("_modules")[part], node._name(part))
        return node

    def attribute(self, name: str, kind: type | tuple[type, ...]) -> Any:
        value = self.record.__dict__.get(name)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise ImportRefused(f"{self._name(name)} is {value!r}, where {kind} was expected")
        return value

    def refuse_unless(self, name: str, allowed: object, default: object = None) -> None:
        value = self.record.__dict__.get(name, default)
        if value != allowed:
            raise ImportRefused(f"{self._name(name)} is {value!r}; only {allowed!r} can be run")

    def tensor(self, name: str, shape: tuple[int | None, ...] | None = None) -> Tensor:
        """A parameter or buffer; ``None`` in ``shape`` admits any length."""
        value = self._section("_parameters").get(name, self._section("_buffers").get(name))
        if not isinstance(value, Tensor):
            raise ImportRefused(f"missing: {self._name(name)}")
        fits = shape is None or (
            value.dim() == len(shape) and all(n in (None, m) for n, m in zip(shape, value.shape, strict=True))
        )
        if not fits:
            wanted = tuple("any" if n is None else n for n in shape)
            raise ImportRefused(f"{self._name(name)} has shape {tuple(value.shape)}, where {wanted} was expected")
        if value.is_floating_point() and not bool(torch.isfinite(value).all()):
            raise ImportRefused(f"{self._name(name)} has values that are not finite")
        return value

    def bias(self, n_outputs: int) -> Tensor:
        """The bias of a linear layer; zeros where the file says that it has none."""
        if self._section("_parameters").get("bias", self) is None:
            return torch.zeros(n_outputs)
        return self.tensor("bias", (n_outputs,))

    def per_degree(self, name: str, n_degrees: int, shape: tuple[int | None, ...]) -> Tensor:
        """A list of tensors, one per degree, stacked."""
        node = self.module(name)
        count = len(node._section("_parameters"))
        if count != n_degrees:
            raise ImportRefused(f"{node.path} has {count} entries, where {n_degrees} degrees were expected")
        return torch.stack([node.tensor(str(degree), shape) for degree in range(n_degrees)])

    def layers(self) -> list[tuple[Tensor, Tensor]]:
        """Weights and biases of an MLP with SiLU between its layers and none after the last."""
        out = []
        names = self.modules()
        for k, name in enumerate(names):
            dense = self.module(name)
            dense.refuse_unless("use_batchnorm", False, default=False)
            last = k == len(names) - 1
            kind = dense.module("activation").class_name if dense.has("activation") else _function_name(dense)
            if kind not in (("Identity",) if last else ("silu", "SiLU")):
                raise ImportRefused(f"{dense.path}.activation is {kind}; only SiLU between the layers can be run")
            linear = dense.module("linear")
            width = out[-1][0].shape[0] if out else None
            weight = linear.tensor("weight", (None, width))
            out.append((weight, linear.bias(weight.shape[0])))
        if not out:
            raise ImportRefused(f"{self.path} has no layers")
        return out


def _function_name(dense: _Node) -> str:
    """Name of a plain function kept as attribute ``activation``: the record class itself."""
    value = dense.record.__dict__.get("activation")
    return value.__name__ if isinstance(value, type) else type(value).__name__


def _cutoff(representation: _Node) -> tuple[float, CutoffConfig]:
    node = representation.module("cutoff_fn")
    r_cut = float(node.tensor("cutoff", ()))
    if node.class_name == "PolynomialCutoff":
        return r_cut, PolynomialCutoffConfig(p=float(node.tensor("p", ())))
    if node.class_name == "CosineCutoff":
        return r_cut, CosineCutoffConfig()
    if node.class_name == "MollifierCutoff":
        return r_cut, MollifierCutoffConfig()
    raise ImportRefused(f"{node.path} is a {node.class_name}; only these can be run: {', '.join(_CUTOFFS)}")


def _hidden(layers: list[tuple[Tensor, Tensor]]) -> tuple[int, ...]:
    return tuple(weight.shape[0] for weight, _ in layers[:-1])


def _message_config(parts: _Node, n_degrees: int, n_channels: int) -> MessageConfig:
    for index, kind in ((0, "NodeMemory"), (1, "MessageAr"), (2, "MessageBchi")):
        if parts.has(str(index)) and parts.module(str(index)).class_name != kind:
            part = parts.module(str(index))
            raise ImportRefused(f"{part.path} is a {part.class_name}, where {kind} was expected")
    feature = None
    if parts.has("2"):
        node = parts.module("2")
        node.refuse_unless("residual", False, default=False)
        node.refuse_unless("use_batchnorm", False, default=False)
        layers = node.module("hnet").layers()
        per_degree = not node.attribute("shared_l", bool)
        per_channel = not node.attribute("shared_channels", bool)
        wanted = (n_degrees if per_degree else 1) * (n_channels if per_channel else 1)
        if len(layers[-1][1]) != wanted:
            raise ImportRefused(f"{node.path}.hnet has {len(layers[-1][1])} outputs, where {wanted} were expected")
        feature = FeatureMessageConfig(per_channel=per_channel, per_degree=per_degree, hidden=_hidden(layers))
    if not (parts.has("0") or parts.has("1") or parts.has("2")):
        raise ImportRefused(f"{parts.path} has no part")
    return MessageConfig(memory=parts.has("0"), exponential=parts.has("1"), feature=feature)


class _Potential(NamedTuple):
    """Where the parts of a potential stand in a file.

    Attributes:
        representation: from edges to invariants.
        output: from invariants to the energy.
        weight: factor of the energy in the file's sum.
        left: parts that do not change energy and forces, and why, for people.
    """

    representation: _Node
    output: _Node
    weight: float
    left: tuple[str, ...]


# What a published file may have beside the network, and why energies and forces do not need it.
_WITHOUT_EFFECT = {
    "Preprocess": "strains positions and cell for the stress, which comes from the virial here",
    "Forces": "forces and stress are derivatives of the energy here",
}
# What makes an energy that is not a sum of readouts.
_LONG_RANGE = ("EwaldPotential", "LesWrapper", "Les", "Ewald")


def _potential(root: _Node) -> _Potential:
    """The parts of the one potential that a file holds.

    Raises:
        ImportRefused: a sum of several, or a part whose effect on the energy is not known.
    """
    weight, left, wanted = 1.0, [], None
    if root.class_name == "CombinePotential":
        root, weight, wanted = _only_summand(root)
        left.append(f"{root.path.rpartition('.')[0]}: a sum of one potential" + (f", {weight:g} times" * (weight != 1)))
    energies = []
    for section in ("input_modules", "output_modules", "postprocessors"):
        names = root.module(section).modules() if root.has(section) else []
        for part in (root.module(f"{section}.{name}") for name in names):
            if section == "output_modules" and part.class_name == "Atomwise":
                energies.append(part)
            elif part.class_name in _WITHOUT_EFFECT:
                left.append(f"{part.path}, {part.class_name}: {_WITHOUT_EFFECT[part.class_name]}")
            elif part.class_name in _LONG_RANGE:
                raise ImportRefused(f"{part.path} is a {part.class_name}: long-range energies cannot be run yet")
            else:
                raise ImportRefused(f"{part.path} is a {part.class_name}, whose effect on the energy is not known here")
    if len(energies) != 1:
        names = ", ".join(f"{e.path} ({e.record.__dict__.get('output_key')})" for e in energies) or "none"
        raise ImportRefused(f"one Atomwise was expected, which says the energy; the file has {names}")
    output = energies[0]
    key = output.record.__dict__.get("output_key")
    if wanted is not None and key != wanted:
        raise ImportRefused(f"the sum takes {wanted!r} for the energy, {output.path} says {key!r}")
    return _Potential(root.module("representation"), output, weight, tuple(left))


def _only_summand(root: _Node) -> tuple[_Node, float, str]:
    """The potential of a sum of one, its weight, and the name under which it says its energy."""
    models = root.module("models").modules()
    keys = root.attribute("potential_keys", (list, tuple))
    if len(models) != 1 or len(keys) != 1:
        raise ImportRefused(f"the file is a sum of {len(models)} potentials; only sums of one can be run yet")
    operation = root.record.__dict__.get("operation")
    if not isinstance(operation, _BoundMethod) or operation.name != "default_operation":
        raise ImportRefused("the file combines its potentials by a rule of its own; only the usual sum can be run")
    named = keys[0] if isinstance(keys[0], Mapping) else {}
    energy, weight = named.get("CACE_energy"), named.get("weight", 1.0)
    if not isinstance(energy, str) or isinstance(weight, bool) or not isinstance(weight, (int, float)):
        raise ImportRefused(f"potential_keys.0 is {keys[0]!r}; the name of an energy and a weight were expected")
    if not (math.isfinite(weight) and weight > 0):
        raise ImportRefused(f"potential_keys.0: weight {weight}; only positive weights can be run")
    return root.module("models.0"), float(weight), energy


def _config(
    representation: _Node, output: _Node, energy_scale: float, reference_energies: Mapping[str, float]
) -> ModelConfig:
    if representation.has("edge_coding"):
        representation.module("edge_coding").refuse_unless("directed", True)
    radial = representation.module("radial_basis")
    if radial.class_name != "BesselRBF":
        raise ImportRefused(f"{radial.path} is a {radial.class_name}; only BesselRBF can be run")
    mixing = representation.module("radial_transform")
    if mixing.class_name != "SharedRadialLinearTransform":
        raise ImportRefused(f"{mixing.path} is a {mixing.class_name}; only SharedRadialLinearTransform can be run")
    output.refuse_unless("aggregation_mode", "sum", default="sum")
    output.refuse_unless("residual", False, default=False)
    output.refuse_unless("use_batchnorm", False, default=False)
    output.refuse_unless("post_process", None)
    output.refuse_unless("feature_key", "node_feats", default="node_feats")
    output.refuse_unless("n_out", 1, default=1)

    elements = tuple(int(z) for z in representation.attribute("zs", (list, tuple)))
    l_max, nu_max = representation.attribute("max_l", int), representation.attribute("max_nu", int)
    n_embedding = representation.attribute("n_atom_basis", int)
    r_cut, cutoff_function = _cutoff(representation)
    n_bessel = len(radial.tensor("bessel_weights", (None,)))
    n_radial = mixing.module("weights").tensor("0", (n_bessel, None, n_embedding**2)).shape[1]
    per_feature = n_radial * n_embedding**2 * (representation.attribute("num_message_passing", int) + 1)
    n_inputs = output.module("outnet").layers()[0][0].shape[1]
    if n_inputs % per_feature:
        raise ImportRefused(f"{output.path}.outnet reads {n_inputs} numbers, no multiple of {per_feature}")
    n_features = n_inputs // per_feature
    stated = representation.attribute("cutoff", (float, int))
    if float(radial.tensor("cutoff", ())) != r_cut or not math.isclose(stated, r_cut, rel_tol=1e-6):
        raise ImportRefused(
            f"{representation.path}.cutoff is {stated}, that of radial_basis {float(radial.tensor('cutoff'))} and that "
            f"of cutoff_fn {r_cut}; they must be the same"
        )

    messages = []
    n_layers = representation.attribute("num_message_passing", int)
    if n_layers:
        listed = representation.module("message_passing_list")
        if len(listed.modules()) != n_layers:
            raise ImportRefused(f"{listed.path} has {len(listed.modules())} layers, where {n_layers} are announced")
        messages = [_message_config(listed.module(str(t)), l_max + 1, n_embedding**2) for t in range(n_layers)]

    try:
        return ModelConfig(
            elements=elements,
            cutoff=r_cut,
            cutoff_function=cutoff_function,
            n_bessel=n_bessel,
            n_radial=n_radial,
            n_embedding=n_embedding,
            same_embedding=False,
            radial="per_degree",
            basis=_basis(l_max, nu_max, n_features),
            messages=tuple(messages),
            message_scale=representation.attribute("mp_norm_factor", (float, int)),
            readout=ReadoutConfig(
                hidden=_hidden(output.module("outnet").layers()), linear=output.attribute("add_linear_nn", bool)
            ),
            epsilon=EPSILON,
            energy_scale=energy_scale,
            reference_energies=dict(reference_energies),
        )
    except ValidationError as error:
        what = "; ".join(told(error, ModelConfig))
        raise ImportRefused(f"the file describes a model that cannot be run: {what}") from None


# Degrees of the features of the first symmetriser, in its order: all products of degrees that do not vanish. From
# order 3 on that is more than the published set: it is complete for one radial function for all degrees.
_FIRST_SYMMETRISER = ((0,), (1, 1), (2, 2), (3, 3), (1, 1, 2), (2, 2, 2), (1, 2, 3), (2, 3, 3))


def _first_symmetriser(l_max: int, nu_max: int) -> list[tuple[int, ...]]:
    return [degrees for degrees in _FIRST_SYMMETRISER if len(degrees) <= nu_max and max(degrees) <= l_max]


def _basis(l_max: int, nu_max: int, n_features: int) -> BasisConfig:
    """The basis whose features a readout of ``n_features`` per channel reads."""
    if nu_max == 3 and l_max in (2, 3) and n_features == len(_first_symmetriser(l_max, nu_max)):
        return BasisConfig(l_max=l_max, nu_max=nu_max, selection="complete", radial="shared")
    return BasisConfig(l_max=l_max, nu_max=nu_max, selection="cheng2024")


def _feature_order(config: ModelConfig, features: Sequence[Mapping[str, Any]]) -> list[int]:
    """Position in the file of each of our features."""
    if config.basis.selection == "cheng2024":
        return list(range(len(features)))
    listed = _first_symmetriser(config.basis.l_top, config.basis.nu_max)
    return [listed.index(tuple(feature["degrees"])) for feature in features]


def _features_in_our_order(weight: Tensor, config: ModelConfig, order: list[int], n_layers: int, path: str) -> Tensor:
    """[out, (n f c t)] -> [out, t, (f c n)], features in the given order."""
    n_out, n_in = weight.shape
    n_radial, n_channels = config.n_radial, config.n_channels
    if n_in != n_radial * len(order) * n_channels * n_layers:
        raise ImportRefused(
            f"{path} reads {n_in} numbers, not {n_radial} x {len(order)} features x {n_channels} x {n_layers}"
        )
    split = weight.reshape(n_out, n_radial, len(order), n_channels, n_layers)[:, :, order]
    return split.permute(0, 4, 2, 3, 1).reshape(n_out, n_layers, -1)


def _state(representation: _Node, output: _Node, config: ModelConfig, order: list[int]) -> dict[str, Tensor]:
    """Tensors under our names and in our order."""
    n_elements, n_emb = len(config.elements), config.n_embedding
    n_radial, n_channels, n_degrees = config.n_radial, config.n_channels, config.n_degrees
    index_map = representation.module("node_onehot").tensor("index_map", (None,))
    for z, symbol in zip(config.elements, config.symbols, strict=True):
        if z >= len(index_map) or not 0 <= int(index_map[z]) < n_elements:
            raise ImportRefused(f"representation.node_onehot.index_map has no row for {symbol}")
    rows = index_map[list(config.elements)]
    if len(set(rows.tolist())) != n_elements:
        raise ImportRefused("representation.node_onehot.index_map gives two elements the same row")

    def embedding(name: str) -> Tensor:
        return representation.module(name).tensor("embedding_weights", (n_elements, n_emb))[rows]

    state = {
        "embedding.sender": embedding("node_embedding_sender"),
        "embedding.receiver": embedding("node_embedding_receiver"),
        "edge_functions.bessel.weights": representation.module("radial_basis").tensor("bessel_weights"),
        "edge_functions.bessel.prefactor": representation.module("radial_basis").tensor("prefactor", ()),
        "a_basis.mixing.weights": representation.module("radial_transform")
        .per_degree("weights", n_degrees, (config.n_bessel, n_radial, n_channels))
        .permute(0, 3, 2, 1),
    }

    def add_mlp(name: str, layers: list[tuple[Tensor, Tensor]], n_layers: int, path: str) -> None:
        for k, (weight, bias) in enumerate(layers):
            first = _features_in_our_order(weight, config, order, n_layers, path) if k == 0 else weight[:, None]
            state[f"{name}.{k}.weight"], state[f"{name}.{k}.bias"] = first, bias

    for t, message in enumerate(config.messages):
        parts = representation.module(f"message_passing_list.{t}")
        shape = (n_radial, n_channels)
        if message.memory:
            state[f"messages.{t}.memory.weights"] = (
                parts.module("0").per_degree("memory_coef", n_degrees, shape).transpose(1, 2)
            )
        if message.exponential:
            node = parts.module("1")
            state[f"messages.{t}.exponential.prefactor"] = node.per_degree("prefactor", n_degrees, shape).mT
            state[f"messages.{t}.exponential.decay"] = node.per_degree("invr0", n_degrees, shape).mT
        if message.feature:
            node = parts.module("2.hnet")
            add_mlp(f"messages.{t}.feature.network.layers", node.layers(), 1, node.path)

    n_layers = len(config.messages) + 1
    outnet = output.module("outnet")
    add_mlp("readout.mlp.layers", outnet.layers(), n_layers, outnet.path)
    if config.readout.linear:
        linear = output.module("linear_nn.linear")
        weight = linear.tensor("weight", (1, None))
        state["readout.linear.weight"] = _features_in_our_order(weight, config, order, n_layers, linear.path)
        state["readout.linear.bias"] = linear.bias(1)
    return {name: tensor.contiguous() for name, tensor in state.items()}


@contextmanager
def _named(path: str | Path) -> Iterator[None]:
    try:
        yield
    except ImportRefused as error:
        raise ImportRefused(f"{path}: {error}") from error


class Imported(NamedTuple):
    """A published potential.

    Attributes:
        model: in the precision of the file (float32), on the CPU, parameters frozen.
        left: parts of the file that were not taken, a line each, and why they change neither energy nor forces.
    """

    model: CACEModel
    left: tuple[str, ...]


def import_official(
    path: str | Path, energy_unit: str = "eV", reference_energies: Mapping[str, float] | None = None
) -> CACEModel:
    """The model of :func:`read_official`; arguments and errors are the same."""
    return read_official(path, energy_unit, reference_energies).model


@plain_torch()
def read_official(
    path: str | Path, energy_unit: str = "eV", reference_energies: Mapping[str, float] | None = None
) -> Imported:
    """Reads a published potential.

    Args:
        path: the ``.pth`` file.
        energy_unit: unit of the file's energies, ``eV`` or ``kcal/mol``; the model returned works in eV.
        reference_energies: E0 per element symbol in that unit; elements that are not named get 0.

    Raises:
        FileNotFoundError: no such file.
        ImportRefused: not a published potential, or one with parts that are not supported.
    """
    if energy_unit not in ENERGY_UNITS:
        raise ValueError(f"unknown energy unit {energy_unit!r}. Choose one of: {', '.join(ENERGY_UNITS)}")
    factor = ENERGY_UNITS[energy_unit]
    records = read_records(path)
    energies = {symbol: value * factor for symbol, value in (reference_energies or {}).items()}
    with _named(path):
        found = _potential(_Node(records, ""))
        config = _config(found.representation, found.output, factor * found.weight, energies)
        features = load_modules(config, resolved("auto"))[0].features
        state = _state(found.representation, found.output, config, _feature_order(config, features))
        # Before the model is made: what it allocates is what the file holds.
        for name, shape in parameter_shapes(config, len(features)).items():
            if state[name].shape != shape:
                raise ImportRefused(f"{name} has shape {tuple(state[name].shape)} in the file, {shape} here")
            if not state[name].is_floating_point():
                raise ImportRefused(f"{name} holds numbers of type {state[name].dtype}; weights are floats")
    model = CACEModel(config).float()  # whatever torch's default precision is
    model.load_state_dict(state)
    return Imported(model.requires_grad_(False).eval(), found.left)
