"""cace_runtime: Cartesian atomic cluster expansion potentials on generated B bases.

    from cace_runtime import load_model

    model = load_model("water.safetensors", dtype=torch.float64)
    results = model(model.graph([atoms, others]), stress=True)

Keys, shapes and units of graphs and results: :mod:`cace_runtime.keys`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

import cace_runtime.waiting  # noqa: F401 (before anything imports torch)

if TYPE_CHECKING:
    from cace_runtime.config import ModelConfig
    from cace_runtime.elements import UnknownElementError
    from cace_runtime.files.checkpoint import load_model, save_model
    from cace_runtime.files.checkpoint_header import CheckpointError, read_info
    from cace_runtime.files.published import ImportRefused, import_official
    from cace_runtime.kernels.choice import new_model
    from cace_runtime.neighborhood.build import build_graph, collate
    from cace_runtime.neighborhood.checks import StructureError
    from cace_runtime.potential.model import CACEModel

__all__ = [
    "CACEModel",
    "CheckpointError",
    "ImportRefused",
    "ModelConfig",
    "StructureError",
    "UnknownElementError",
    "build_graph",
    "collate",
    "import_official",
    "load_model",
    "new_model",
    "read_info",
    "save_model",
]

_HOMES = {
    "files.checkpoint": ("load_model", "save_model"),
    "files.checkpoint_header": ("CheckpointError", "read_info"),
    "config": ("ModelConfig",),
    "elements": ("UnknownElementError",),
    "neighborhood.build": ("build_graph", "collate"),
    "neighborhood.checks": ("StructureError",),
    "potential.model": ("CACEModel",),
    "kernels.choice": ("new_model",),
    "files.published": ("ImportRefused", "import_official"),
}


def __getattr__(name: str) -> Any:
    """Imports what is asked for when it is asked for: in a deleted folder the command line comes up."""
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"cace_runtime.{module}"), name)
    raise AttributeError(f"module 'cace_runtime' has no attribute {name!r}")
