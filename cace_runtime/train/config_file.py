"""A config file: YAML -> :class:`TrainConfig`, with what YAML keeps silent about refused."""

from __future__ import annotations

from collections import Counter
from math import inf
from pathlib import Path
from typing import Any

import yaml

from cace_runtime.train.config import TrainConfig, parse_config

# Entries; the longest list data sets.
LARGEST = 10_000


def load_config(path: str | Path) -> TrainConfig:
    """Reads a config; relative paths in it are taken from its folder.

    Raises:
        FileNotFoundError: no such file.
        ValueError: not YAML, or settings that are wrong.
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(f"no config {path}. cace train --init data.xyz -o {path} writes one")
    try:
        values = yaml.load(path.read_text(encoding="utf-8"), _Loader)
    except RecursionError:
        raise ValueError(f"{path} cannot be used: it has sections in sections far deeper than any setting") from None
    except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
        hint = "" if path.suffix in (".yaml", ".yml") else f". For structures: cace train --init {path}"
        raise ValueError(f"{path} is not YAML: {error}{hint}") from None
    return _from_folder(parse_config(values, str(path)), path.parent)


def _from_folder(config: TrainConfig, folder: Path) -> TrainConfig:
    data = config.data
    moved = data.model_copy(
        update={
            "train": tuple(folder / p for p in data.train),
            "valid": tuple(folder / p for p in data.valid),
            "test": {name: folder / p for name, p in data.test.items()},
            "isolated_atoms": data.isolated_atoms and folder / data.isolated_atoms,
        }
    )
    return config.model_copy(update={"data": moved, "output": folder / config.output})


class _Loader(yaml.SafeLoader):
    """Refuses a name that stands twice in one section, of which YAML keeps the last silently, and what explodes."""

    def get_single_node(self) -> yaml.Node | None:
        node = super().get_single_node()
        if node is not None and _size(node, {}) > LARGEST:
            raise yaml.constructor.ConstructorError(None, None, f"more than {LARGEST} entries", node.start_mark)
        return node

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        odd = [key for key, _ in node.value if not isinstance(key, yaml.ScalarNode)]
        if odd:
            raise yaml.constructor.ConstructorError(None, None, "a name has to be a word", odd[0].start_mark)
        counts = Counter(key.value for key, _ in node.value)
        twice = sorted(name for name, count in counts.items() if count > 1)
        if twice:
            raise yaml.constructor.ConstructorError(None, None, f"{', '.join(twice)}: given twice", node.start_mark)
        return super().construct_mapping(node, deep)


def _size(node: yaml.Node, known: dict[int, float]) -> float:
    """Entries, those of an alias (``*name``) every time: a few lines of aliases of aliases can be more than memory."""
    if id(node) not in known:
        known[id(node)] = inf  # of one that holds itself
        parts = [] if isinstance(node, yaml.ScalarNode) else node.value
        nodes = [n for part in parts for n in (part if isinstance(part, tuple) else (part,))]
        known[id(node)] = 1 + sum(_size(n, known) for n in nodes)
    return known[id(node)]
