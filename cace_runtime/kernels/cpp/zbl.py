"""The repulsion of close nuclei by compiled kernels, with its first derivatives: no autograd in a step of dynamics.

The equations are those of :class:`cace_runtime.potential.terms.zbl.ZBL`, in ``source/zbl.h``.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_int32, c_void_p
from typing import ClassVar, NamedTuple

import numpy as np

from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.kernels.cpp.library import System
from cace_runtime.kernels.cpp.pointers import StructurePointers, pointer
from cace_runtime.neighborhood.rows import NeighborRows
from cace_runtime.potential.terms.zbl import SCREENING, constants_of_pairs


class Constants(ctypes.Structure):
    """``cace_zbl``."""

    _fields_: ClassVar = [
        ("n_elements", c_int32),
        ("n_screening", c_int32),
        ("pairs", c_void_p),
        ("screening", c_void_p),
    ]


class ZBLLibrary:
    """The typed call into the library that ``zbl_source`` was compiled to."""

    signatures: ClassVar[dict[str, tuple]] = {
        "cace_repel": (None, [POINTER(Constants), POINTER(System), c_void_p, c_void_p, c_void_p])
    }

    def __init__(self, handle: ctypes.CDLL) -> None:
        self.repel = handle.cace_repel
        self.repel.restype, self.repel.argtypes = self.signatures["cace_repel"]


class Repelled(NamedTuple):
    """By atom: the energy [N] (eV), forces [N, 3] (eV/Å) and -dE/dstrain, xx yy zz yz xz xy [N, 6] (eV)."""

    energies: np.ndarray
    forces: np.ndarray
    virials: np.ndarray


class CompiledZBL:
    """One term of one potential.

    Args:
        part: its settings.
        model: the potential's.
        library: the kernel.
    """

    def __init__(self, part: ZBLConfig, model: ModelConfig, library: ZBLLibrary) -> None:
        self.part, self.library = part, library
        self.pairs, self.screening = constants_of_pairs(part, model), np.array(SCREENING)
        self._constants = Constants(
            len(model.elements), len(self.screening), pointer(self.pairs), pointer(self.screening)
        )
        self._pointers = StructurePointers()

    def evaluate(self, rows: NeighborRows, elements: np.ndarray, positions: np.ndarray, images: np.ndarray) -> Repelled:
        """Of one structure, or several that do not see each other; no two atoms coincide.

        Arguments are those of :meth:`cace_runtime.kernels.cpp.potential.CompiledPotential.evaluate`.
        """
        n = len(elements)
        x, shifts = (np.ascontiguousarray(given, dtype=np.float64) for given in (positions, images))
        numbers = np.empty(10 * n)  # one array has one address to be asked for
        start = numbers.ctypes.data
        system = System(n, n, pointer(x), *self._pointers.of(rows, elements), pointer(shifts))
        written = (start, start + 8 * n, start + 8 * 4 * n)
        self.library.repel(byref(self._constants), byref(system), *written)
        return Repelled(numbers[:n], numbers[n : 4 * n].reshape(n, 3), numbers[4 * n :].reshape(n, 6))
