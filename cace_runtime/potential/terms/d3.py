"""London dispersion: D3 with the damping of Becke and Johnson, by the library of its authors (``dftd3``, an extra).

S. Grimme, J. Antony, S. Ehrlich and H. Krieg, J. Chem. Phys. 132, 154104 (2010); S. Grimme, S. Ehrlich and L. Goerigk,
J. Comput. Chem. 32, 1456 (2011)::

    E = - 1/2 sum_{i,j} [ s6 C6_ij / (r^6 + R^6) + s8 C8_ij / (r^8 + R^8) ],    R = a1 sqrt(C8_ij / C6_ij) + a2

with coefficients C that depend on the number of neighbours of both atoms. The library gives derivatives, too, once.
"""

from __future__ import annotations

import difflib
import tomllib
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from ase.geometry import complete_cell
from ase.units import Bohr, Hartree
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from cace_runtime.config import TERMS, D3Config, ModelConfig
from cace_runtime.config.terms import INSTALL_D3
from cace_runtime.potential.terms import Structures


class D3(nn.Module):
    """As :class:`cace_runtime.potential.terms.Term`; has no parameters, and no second derivatives.

    Args:
        part: the settings.
        model: of the potential.
    """

    def __init__(self, part: D3Config, model: ModelConfig) -> None:
        super().__init__()
        self.part = part

    def forward(self, outputs: dict[str, Tensor], structures: Structures) -> Tensor:
        atoms = torch.bincount(structures.batch, minlength=len(structures.cells)).tolist()
        energies = [
            _Energy.apply(x, cell, numbers, pbc, self.part)
            for x, cell, numbers, pbc in zip(
                structures.positions.split(atoms),
                structures.cells,
                structures.atomic_numbers.split(atoms),
                structures.pbc,
                strict=True,
            )
        ]
        return torch.stack(energies)


class Dispersion(NamedTuple):
    """Of one structure.

    Attributes:
        energy: eV.
        gradient: with respect to positions [N, 3] (eV/Å).
        strained: with respect to a strain of positions and cell [3, 3] (eV).
    """

    energy: float
    gradient: np.ndarray
    strained: np.ndarray


def dispersion(
    part: D3Config, numbers: np.ndarray, positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray
) -> Dispersion:
    """D3 of one structure.

    Args:
        part: the settings.
        numbers: atomic numbers [N].
        positions: [N, 3] (Å), need not be wrapped.
        cell: rows [3, 3] (Å).
        pbc: whether it is periodic along each [3].

    Raises:
        ValueError: the package is not installed, or refuses the structure.
    """
    if len(numbers) == 1 and not pbc.any():  # no pair: nothing to ask the package for
        return Dispersion(0.0, np.zeros((1, 3)), np.zeros((3, 3)))
    library = _library()
    lattice: dict[str, Any] = {}
    if pbc.any():
        positions, whole = _in_a_lattice(positions, cell, pbc, max(part.cutoff, part.cn_cutoff))
        lattice = {"lattice": whole / Bohr, "periodic": np.ones(3, bool)}
    try:
        model = library.DispersionModel(numbers, positions / Bohr, **lattice)
        model.set_realspace_cutoff(part.cutoff / Bohr, part.cn_cutoff / Bohr, part.cn_cutoff / Bohr)
        damping = library.RationalDampingParam(s6=part.s6, s8=part.s8, s9=part.s9, a1=part.a1, a2=part.a2)
        found = model.get_dispersion(damping, grad=True)
    except RuntimeError as error:
        raise ValueError(f"D3 dispersion cannot be evaluated: {str(error)[:1].lower()}{str(error)[1:]}") from None
    return Dispersion(float(found["energy"]) * Hartree, found["gradient"] * (Hartree / Bohr), found["virial"] * Hartree)


def _in_a_lattice(
    positions: np.ndarray, cell: np.ndarray, pbc: np.ndarray, cutoff: float
) -> tuple[np.ndarray, np.ndarray]:
    """Positions in their cell, which the library expects, and a cell of three directions.

    The library's energy of slabs depends on vectors along which they do not repeat (1.7.0). These get a vacuum that no
    pair is seen across.
    """
    vectors = complete_cell(cell * pbc[:, None])  # those that were missing: of length 1, orthogonal to the others
    places = positions @ np.linalg.inv(vectors)
    first = places.min(axis=0)
    lengths = np.where(pbc, 1, places.max(axis=0) - first + cutoff + 1)
    return positions - np.where(pbc, np.floor(places), first) @ vectors, vectors * lengths[:, None]


def published(method: str) -> dict[str, float]:
    """s6, s8, a1, a2 (Bohr) of a functional, from the library's table.

    Raises:
        ValueError: the package is not installed, or its table does not have the functional.
    """
    table = _table()
    name = method.lower()
    if name not in table:
        near = difflib.get_close_matches(name, table, 4, 0.5)
        raise ValueError(
            f"there are no published parameters of D3(BJ) for {method!r}"
            + (f"; near are {', '.join(near)}" if near else "")
            + ". Give s8, a1 and a2 (Bohr) in place of method"
        )
    return table[name]


@cache
def _table() -> dict[str, dict[str, float]]:
    """Of every functional that has rational damping."""
    _library()
    spec = find_spec("dftd3")
    assert spec is not None and spec.origin is not None  # it was imported
    read = tomllib.loads(Path(spec.origin).with_name("parameters.toml").read_text(encoding="utf-8"))
    found = {name: entry["d3"]["bj"] for name, entry in read["parameter"].items() if "bj" in entry.get("d3", {})}
    return {
        name: {"s6": 1.0} | {key: float(entry[key]) for key in ("s6", "s8", "a1", "a2") if key in entry}
        for name, entry in found.items()
    }


def _library() -> Any:
    try:
        from dftd3 import interface
    except ImportError:
        raise ValueError(INSTALL_D3) from None
    return interface


class _Energy(torch.autograd.Function):
    """The energy of one structure as torch sees it: derivatives are the library's."""

    @staticmethod
    def forward(ctx: Any, positions: Tensor, cell: Tensor, numbers: Tensor, pbc: Tensor, part: D3Config) -> Tensor:
        x, h, periodic = (tensor.detach().cpu().numpy() for tensor in (positions, cell, pbc))
        found = dispersion(part, numbers.cpu().numpy(), x, h, periodic)
        # Strained are positions x and rows of the cell h: dE/dstrain = x^T dE/dx + h^T dE/dh.
        of_cell = np.linalg.pinv(h).T @ (found.strained - x.T @ found.gradient)
        of_cell[~periodic] = 0
        ctx.save_for_backward(positions.new_tensor(found.gradient), positions.new_tensor(of_cell))
        return positions.new_tensor(found.energy)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, slope: Tensor) -> tuple[Tensor, Tensor, None, None, None]:
        of_positions, of_cell = ctx.saved_tensors
        return slope * of_positions, slope * of_cell, None, None, None


TERMS.register(D3Config, D3)
