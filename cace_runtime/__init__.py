"""cace_runtime: Cartesian atomic cluster expansion potentials on generated B bases.

    from cace_runtime import load_model

    model = load_model("water.safetensors", dtype=torch.float64)
    results = model(model.graph([atoms, others]), stress=True)

Keys, shapes and units of graphs and results: :mod:`cace_runtime.keys`.
"""

import cace_runtime.waiting  # noqa: F401 (before anything imports torch)
from cace_runtime.checkpoint import CheckpointError, load_model, read_info, save_model
from cace_runtime.config import ModelConfig
from cace_runtime.elements import UnknownElementError
from cace_runtime.graph import StructureError, build_graph, collate
from cace_runtime.model import CACEModel
from cace_runtime.official_import import ImportRefused, import_official

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
    "read_info",
    "save_model",
]
