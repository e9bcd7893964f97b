"""Published potentials (``.pth``) -> our models. The only place that knows the author's names.

The files are PyTorch zip archives that pickle whole module objects. ``unpickle`` reads them as inert records, ``nodes``
asks those for modules and tensors, ``energy_parts`` finds those that make the energy, ``readouts`` and ``convert`` turn
them into a config and weights. Layout and meaning of the entries were read off the public files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from torch import Tensor

from cace_runtime.files.published.convert import feature_order, potential_config, weights
from cace_runtime.files.published.energy_parts import potential_parts
from cace_runtime.files.published.nodes import Node
from cace_runtime.files.published.unpickle import ImportRefused, read_records
from cace_runtime.kernels.choice import basis_for, of_bases
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.parameter_shapes import parameter_shapes
from cace_runtime.registry import BasisModule
from cace_runtime.torch_modes import plain_torch

__all__ = ["ENERGY_UNITS", "ImportRefused", "Imported", "import_official", "read_official"]

# Read off the public files.
ENERGY_UNITS = {"eV": 1.0, "kcal/mol": 0.0433641042}


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
        taken: where its energy comes from, a line for each network.
        left: parts of the file that were not taken, a line each, and why they change neither energy nor forces.
    """

    model: CACEModel
    taken: tuple[str, ...]
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
        if isinstance(records, Mapping) and any("lightning" in str(key) for key in records):
            raise ImportRefused(
                "it is a checkpoint of PyTorch Lightning, which holds weights without the modules that they belong to; "
                "save the trained potential itself"
            )
        found = potential_parts(Node(records, ""))
        config = potential_config(found.networks, factor, energies)
        bases: list[BasisModule] = []
        state: dict[str, Tensor] = {}
        for network, (prefix, part) in zip(found.networks, config.networks, strict=True):
            bases.append(basis := basis_for(part))
            tensors = weights(network, part, feature_order(part, basis.features))
            # Before the model is made: what it allocates is what the file holds.
            for name, shape in parameter_shapes(part, len(basis.features)).items():
                if tensors[name].shape != shape:
                    raise ImportRefused(f"{name} has shape {tuple(tensors[name].shape)} in the file, {shape} here")
                if not tensors[name].is_floating_point():
                    raise ImportRefused(f"{name} holds numbers of type {tensors[name].dtype}; weights are floats")
            state |= {f"{prefix}{name}": tensor for name, tensor in tensors.items()}
    model = of_bases(config, "auto", bases).float()  # whatever torch's default precision is
    model.load_state_dict(state)
    return Imported(model.requires_grad_(False).eval(), found.taken, found.left)
