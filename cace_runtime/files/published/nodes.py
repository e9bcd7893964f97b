"""Records as a tree of modules whose entries are asked for by name and kind; every complaint says where it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from cace_runtime.files.published.unpickle import ImportRefused, Record

#: Numbers in a tensor that stands for a plain attribute: no attribute has more.
_MOST = 200


def plain(value: object) -> object:
    """What a file keeps as a plain attribute, a tensor of few numbers as these."""
    return value.tolist() if isinstance(value, Tensor) and value.dim() < 2 and value.numel() <= _MOST else value


class Node:
    """A record with its path, so that every complaint can say where it is."""

    def __init__(self, record: object, path: str) -> None:
        if not isinstance(record, Record):
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

    def module(self, name: str) -> Node:
        node = self
        for part in name.split("."):
            if not node.has(part):
                raise ImportRefused(f"missing: {node._name(part)}")
            node = Node(node._section("_modules")[part], node._name(part))
        return node

    def says(self, name: str) -> bool:
        """Whether there is a plain attribute of that name."""
        return self.record.__dict__.get(name) is not None

    def attribute(self, name: str, kind: type | tuple[type, ...]) -> Any:
        """A plain attribute. What is one number may be a tensor in the file, and a list of numbers, too."""
        value = plain(self.record.__dict__.get(name))
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            wanted = " or ".join(one.__name__ for one in (kind if isinstance(kind, tuple) else (kind,)))
            raise ImportRefused(f"{self._name(name)} is {value!r}, where {wanted} was expected")
        return value

    def refuse_unless(self, name: str, allowed: object, default: object = None) -> None:
        value = plain(self.record.__dict__.get(name, default))
        if isinstance(value, Tensor) or value != allowed:
            raise ImportRefused(f"{self._name(name)} is {value!r}; only {allowed!r} can be run")

    def tensor(self, name: str, shape: tuple[int | None, ...] | None = None) -> Tensor:
        """A parameter or buffer; ``None`` in ``shape`` admits any length."""
        value = self._section("_parameters").get(name, self._section("_buffers").get(name))
        if not isinstance(value, Tensor):
            raise ImportRefused(f"missing: {self._name(name)}")
        if shape is not None and not (
            value.dim() == len(shape) and all(n in (None, m) for n, m in zip(shape, value.shape, strict=True))
        ):
            wanted = tuple("any" if n is None else n for n in shape)
            raise ImportRefused(f"{self._name(name)} has shape {tuple(value.shape)}, where {wanted} was expected")
        if value.is_floating_point() and not bool(torch.isfinite(value).all()):
            raise ImportRefused(f"{self._name(name)} has values that are not finite")
        return value

    @property
    def has_no_bias(self) -> bool:
        """Whether a linear layer says that it has none."""
        return self._section("_parameters").get("bias", self) is None

    def bias(self, n_outputs: int) -> Tensor:
        """The bias of a linear layer; zeros where the file says that it has none."""
        if self.has_no_bias:
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
        out: list[tuple[Tensor, Tensor]] = []
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


def _function_name(dense: Node) -> str:
    """Name of a plain function kept as attribute ``activation``: the record class itself."""
    value = dense.record.__dict__.get("activation")
    return value.__name__ if isinstance(value, type) else type(value).__name__
