"""The Ewald sum of latent charges by compiled kernels, and its first derivatives in closed form.

Equations: :mod:`cace_runtime.potential.terms.reciprocal_sum`. Three stages, ``source/ewald.h``: structure factors of
some atoms, the energy, and what it gives back to the atoms. Programs with several domains add the structure factors of
all of them in between.
"""

from __future__ import annotations

import ctypes
import weakref
from ctypes import POINTER, byref, c_double, c_int, c_int32, c_int64, c_void_p
from typing import ClassVar, NamedTuple

import numpy as np

from cace_runtime.kernels.cpp.library import KernelError


class Charges(ctypes.Structure):
    """``cace_charges``."""

    _fields_: ClassVar = [
        ("n_atoms", c_int64),
        ("positions", c_void_p),
        ("charges", c_void_p),
        ("cell", c_void_p),
        ("n_threads", c_int32),
        ("potentials", c_void_p),
        ("forces", c_void_p),
        ("virials", c_void_p),
    ]


class MeshOfCell(ctypes.Structure):
    """``cace_mesh``."""

    _fields_: ClassVar = [("n", c_void_p), ("inverse", c_void_p), ("degree", c_int64), ("coefficients", c_void_p)]


class EwaldLibrary:
    """Typed calls into the library that ``ewald_source`` was compiled to."""

    signatures: ClassVar[dict[str, tuple]] = {
        "cace_ewald_create": (c_void_p, [c_double, c_double, c_int32]),
        "cace_ewald_destroy": (None, [c_void_p]),
        "cace_ewald_keep": (c_int, [c_void_p, c_void_p]),
        "cace_ewald_waves": (c_int64, [c_void_p]),
        "cace_ewald_indices": (None, [c_void_p, c_void_p, c_void_p]),
        "cace_ewald_sums": (c_int, [c_void_p, POINTER(Charges), c_void_p]),
        "cace_ewald_energy": (c_int, [c_void_p, c_void_p, c_double, c_void_p, c_void_p]),
        "cace_ewald_pull": (c_int, [c_void_p, POINTER(Charges), c_void_p]),
        "cace_pairs": (
            c_int,
            [c_double, c_double, c_double, c_int32, POINTER(Charges), c_int64, c_int64, c_void_p],
        ),
        "cace_real_bytes": (c_int, []),
        "cace_mesh_spread": (c_int, [POINTER(MeshOfCell), POINTER(Charges), c_int32, c_int32, c_void_p]),
        "cace_mesh_gather": (c_int, [POINTER(MeshOfCell), POINTER(Charges), c_int32, c_int32, c_void_p]),
    }

    def __init__(self, handle: ctypes.CDLL) -> None:
        for name, (result, arguments) in self.signatures.items():
            function = getattr(handle, name)
            function.restype, function.argtypes = result, arguments
        self.functions = handle
        self.path = handle._name
        self.dtype = np.dtype(np.float32 if handle.cace_real_bytes() == 4 else np.float64)


class EwaldResult(NamedTuple):
    """The sum and its gradients, float64.

    Attributes:
        energy: the sum (charge²/Å, times the scale).
        potentials: its derivative with respect to the charges [N, C].
        forces: minus that with respect to positions with fixed charges [N, 3].
        virial: minus that with respect to a strain of positions and cell, xx yy zz yz xz xy [6].
        virials: shares of it by atom [N, 6], where they were asked for.
    """

    energy: float
    potentials: np.ndarray
    forces: np.ndarray
    virial: np.ndarray
    virials: np.ndarray | None = None


class CompiledEwald:
    """The sum for one width, resolution and number of channels. One call at a time.

    Args:
        library: the kernels.
        sigma: width of the Gaussians (Å).
        dl: resolution (Å): the largest k is ``2 pi / dl``.
        n_channels: charges of each atom, which see those of their own channel.
    """

    def __init__(self, library: EwaldLibrary, sigma: float, dl: float, n_channels: int) -> None:
        self.library, self.functions, self.n_channels = library, library.functions, n_channels
        self._ewald = self.functions.cace_ewald_create(sigma, dl, n_channels)
        if not self._ewald:
            raise KernelError("out of memory for the Ewald sum")
        self._finalizer = weakref.finalize(self, self.functions.cace_ewald_destroy, self._ewald)
        self._kept = np.full((3, 3), np.nan)
        self._sums = np.empty(0)

    def keep(self, cell: np.ndarray) -> None:
        """From now on the whole numbers n of ``k = n_1 g_1 + n_2 g_2 + n_3 g_3`` are those of this cell [3, 3] (Å)."""
        if np.array_equal(cell, self._kept):
            return
        cell = np.ascontiguousarray(cell, dtype=np.float64)
        check(self.functions.cace_ewald_keep(self._ewald, cell.ctypes.data))
        self._kept = cell.copy()
        self._sums = np.empty((self.n_channels, self.functions.cace_ewald_waves(self._ewald), 2))

    def indices(self) -> tuple[np.ndarray, np.ndarray]:
        """Those whole numbers [K, 3], and whether they are summed [K]: a few more are computed."""
        n = self.functions.cace_ewald_waves(self._ewald)
        indices, inside = np.empty((n, 3), np.int32), np.empty(n, np.uint8)
        self.functions.cace_ewald_indices(self._ewald, indices.ctypes.data, inside.ctypes.data)
        return indices, inside.astype(bool)

    def evaluate(
        self,
        charges: np.ndarray,
        positions: np.ndarray,
        cell: np.ndarray,
        scale: float = 1.0,
        n_threads: int = 1,
        by_atom: bool = False,
    ) -> EwaldResult:
        """All stages, of a whole structure; :meth:`keep` comes first.

        Args:
            charges: float64 [N, C].
            positions: float64 [N, 3] (Å); need not be wrapped into the cell.
            cell: float64, rows [3, 3] (Å); may be left-handed.
            scale: factor of the energy.
            n_threads: at most so many; results are the same to the bit for any number.
            by_atom: whether shares of the virial are wanted.
        """
        arrays = Arrays.of(charges, positions, cell, by_atom)
        of = arrays.structure(n_threads)
        sums, result = self._sums.ctypes.data, np.empty(7)
        check(self.functions.cace_ewald_sums(self._ewald, byref(of), sums))
        check(self.functions.cace_ewald_energy(self._ewald, of.cell, scale, sums, result.ctypes.data))
        check(self.functions.cace_ewald_pull(self._ewald, byref(of), sums))
        return arrays.results(result)


def pair_sum(
    library: EwaldLibrary,
    charges: np.ndarray,
    positions: np.ndarray,
    sigma: float,
    epsilon: float,
    scale: float = 1.0,
    n_threads: int = 1,
    by_atom: bool = False,
) -> EwaldResult:
    """The sum over all pairs of a structure that is not periodic; arguments as above, ``epsilon`` in Å."""
    arrays, result = Arrays.of(charges, positions, np.zeros((3, 3)), by_atom), np.empty(7)
    of = arrays.structure(n_threads)
    n_channels, n = arrays.charges.shape[1], len(positions)
    check(library.functions.cace_pairs(sigma, epsilon, scale, n_channels, byref(of), 0, n, result.ctypes.data))
    return arrays.results(result)


def check(failed: int) -> None:
    if failed:
        raise KernelError("out of memory for the Ewald sum")


class Arrays(NamedTuple):
    """A structure: what is read and what is written, which have to outlive the calls that get their addresses."""

    positions: np.ndarray
    charges: np.ndarray
    cell: np.ndarray
    potentials: np.ndarray
    forces: np.ndarray
    virials: np.ndarray | None

    @classmethod
    def of(cls, charges: np.ndarray, positions: np.ndarray, cell: np.ndarray, by_atom: bool) -> Arrays:
        x, q, a = (np.ascontiguousarray(given, dtype=np.float64) for given in (positions, charges, cell))
        return cls(x, q, a, np.empty_like(q), np.empty_like(x), np.empty((len(x), 6)) if by_atom else None)

    def structure(self, n_threads: int) -> Charges:
        x, q, a, *written = (None if array is None else array.ctypes.data for array in self)
        return Charges(len(self.positions), x, q, a, n_threads, *written)

    def results(self, found: np.ndarray) -> EwaldResult:
        """With energy and virial [7]."""
        return EwaldResult(float(found[0]), self.potentials, self.forces, found[1:], self.virials)
