"""The C++ of a potential, which calls the programs of a generated module of backend ``cpp``.

One library has the C interface ``cace.h``, compiled for one config and precision: the sizes of the config are constants
of the text, so that loops have known lengths.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from cace_runtime.config import ModelConfig
from cace_runtime.kernels.cpp.constants import has_tensor_kernels, model_constants
from cace_runtime.potential.messages.sent_tensors import Covariants

#: In the order in which they need each other.
FILES = (
    "cace.h", "basics.cpp", "components.cpp", "functions.cpp", "dual.cpp", "transpose.cpp", "buffer.cpp", "dense.cpp",
    "outputs.cpp", "reading.cpp", "closest.cpp", "weights.cpp", "edges.cpp", "edge_sum.cpp", "layers.cpp",
    "exponential_sum.cpp", "lanes.cpp", "mixing.cpp", "channels.cpp", "blocks.cpp", "potential.cpp", "dual_edges.cpp",
    "dual_exponential_sum.cpp", "weight_products.cpp", "weight_sums.cpp", "seeds.cpp", "gradient.cpp",
    "entry_points.cpp",
)  # fmt: skip
#: The same of potentials with tensor messages, free mixing or weights of elements.
TENSOR_FILES = (
    "cace.h", "basics.cpp", "components.cpp", "functions.cpp", "dual.cpp", "transpose.cpp", "buffer.cpp", "dense.cpp",
    "outputs.cpp", "reading.cpp", "closest.cpp", "tensor_weights.cpp", "edges.cpp", "edge_sum.cpp", "tensor_sum.cpp",
    "tensor_reading.cpp", "exponential_sum.cpp", "lanes.cpp", "mixing.cpp", "degree_product.cpp", "blocks.cpp",
    "element_blocks.cpp", "element_products.cpp", "element_layers.cpp", "tensor_potential.cpp", "dual_edges.cpp",
    "dual_exponential_sum.cpp", "weight_products.cpp", "dual_tensor_sum.cpp", "tensor_weight_sums.cpp", "seeds.cpp",
    "tensor_gradient.cpp", "entry_points.cpp",
)  # fmt: skip
ZBL_FILES = ("cace.h", "zbl.h", "zbl.cpp")
EWALD_FILES = ("ewald.h", "basics.cpp", "transpose.cpp", "buffer.cpp", "ewald.cpp", "mesh.cpp")


def potential_source(config: ModelConfig, covariants: Covariants = ()) -> str:
    """What evaluates: energies, forces, virials, features; ``covariants`` are those of the basis's module."""
    return model_constants(config, covariants) + _all(TENSOR_FILES if has_tensor_kernels(config) else FILES)


def gradient_source(config: ModelConfig, covariants: Covariants = ()) -> str:
    """What differentiates energies, forces and virials with respect to the weights."""
    return "#define GRADIENT\n" + potential_source(config, covariants)


def ewald_source() -> str:
    """The Ewald sum of latent charges; the same for all configs."""
    return "\n".join(map(_text, EWALD_FILES))


def zbl_source() -> str:
    """The repulsion of close nuclei; the same for all configs."""
    return "\n".join(_text(name).replace('#include "cace.h"\n', "") for name in ZBL_FILES)


def interface() -> dict[str, str]:
    """The headers by name."""
    return {name: _text(name) for name in ("cace.h", "ewald.h", "zbl.h")}


@cache
def _all(names: tuple[str, ...]) -> str:
    return "\n".join(map(_text, names))


def _text(name: str) -> str:
    return (files(__name__) / name).read_text(encoding="utf-8")
