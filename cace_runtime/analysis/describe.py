"""Features of every atom of a structure, invariants and tensors, straight from a generated basis: no potential.

The moments are those of Cheng 2024 with the simplest choices for everything that a potential would learn: Bessel
functions times a polynomial cutoff, the same for all degrees (so that the shared radial setting holds and a complete
basis is complete), and one channel per element of the neighbour,

    A[i, n, l, c] = Σ_j R_n(r_ij) f(r_ij) L_l(û_ij) [element of j is c],      L_l(û) = ûx^lx ûy^ly ûz^lz.

A generated module turns them into ``B[i, n, feature, c]`` and, where it has covariants, tensors of degree K in the axes
of the positions, ``CK[i, n, covariant, component, c]``. R_n has the unit Å^-3/2, and what is of order ν its ν-th power.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations_with_replacement
from math import pi, sqrt
from pathlib import Path

import numpy as np
import torch
from ase import Atoms
from ase.data import atomic_numbers, chemical_symbols

from cace_runtime.config import LARGEST_CUTOFF
from cace_runtime.files import extxyz
from cace_runtime.files.carried import with_results
from cace_runtime.files.writing import check_output, replacing
from cace_runtime.neighborhood.search import neighbor_list
from cace_runtime.potential.angular import monomials
from cace_runtime.potential.cutoff import polynomial_cutoff
from cace_runtime.registry import BasisModule
from cace_runtime.torch_modes import plain_torch

SUFFIXES = (".npz", *extxyz.SUFFIXES)

# p of the polynomial cutoff: five derivatives vanish at the cutoff.
CUTOFF_POWER = 6

# Edges whose moments are formed at once: 65,536 × 4 radial functions × 35 components are 73 MB.
EDGES_AT_ONCE = 65_536


@dataclass(frozen=True, slots=True, eq=False)
class Description:
    """Features of all atoms of some structures, with what is needed to read them.

    Attributes:
        B: [atoms of all frames, n, features, channels]; n-th radial function, channel = element of the neighbour.
        frames: the structures, in order.
        elements: chemical symbol of each channel.
        cutoff: Å.
        basis: the generated module that made it.
        C: degree K -> [atoms of all frames, n, covariants of degree K, components, channels]; :func:`components` names
            the components. Empty where the basis has no covariants.
    """

    B: np.ndarray
    frames: tuple[Atoms, ...]
    elements: tuple[str, ...]
    cutoff: float
    basis: BasisModule
    C: dict[int, np.ndarray] = field(default_factory=dict)


@plain_torch()
def describe(
    frames: Sequence[Atoms],
    basis: BasisModule,
    cutoff: float = 5.5,
    n_radial: int = 4,
    elements: Sequence[str] | None = None,
) -> Description:
    """Features of every atom, in float64.

    Args:
        frames: structures of any size, periodicity and composition.
        basis: from :func:`cace_runtime.registry.load_basis`.
        cutoff: Å.
        n_radial: number of Bessel functions.
        elements: symbols of the channels, in order; by default the elements present, by atomic number. Fix them to
            compare features of different files.

    Raises:
        ValueError: unknown symbol, an element that is not listed, or what :func:`neighbor_list` refuses.
    """
    if n_radial < 1:
        raise ValueError(f"n_radial is {n_radial}; at least one radial function is needed")
    if not 0 < cutoff <= LARGEST_CUTOFF:
        raise ValueError(
            f"cutoff is {cutoff} Å; it must be positive, and more than {LARGEST_CUTOFF:g} Å is no neighbourhood and "
            "takes very long"
        )
    if not any(map(len, frames)):
        raise ValueError("there are no atoms to describe")
    channels = _channels(frames, elements)
    degrees = sorted({c["degree"] for c in basis.covariants})
    features: list[np.ndarray] = []
    tensors: dict[int, list[np.ndarray]] = {degree: [] for degree in degrees}
    for number, frame in enumerate(frames):
        try:
            A = moments(frame, basis.lvectors, cutoff, n_radial, channels)
        except ValueError as error:
            raise ValueError(f"frame {number}: {error}") from error
        if basis.bc_basis is None:
            features.append(basis.b_basis(A).numpy())
            continue
        B, C = basis.bc_basis(A)
        features.append(B.numpy())
        for degree in degrees:
            tensors[degree].append(C[degree].numpy())
    symbols = tuple(chemical_symbols[z] for z in channels)
    together = {degree: np.concatenate(parts) for degree, parts in tensors.items()}
    return Description(np.concatenate(features), tuple(frames), symbols, float(cutoff), basis, together)


def components(degree: int) -> list[str]:
    """Names of the components of a symmetric tensor in their order: x, y, z; xx, xy, xz, yy, yz, zz; …"""
    return ["".join(axes) for axes in combinations_with_replacement("xyz", degree)]


@plain_torch()
def moments(
    atoms: Atoms, lvectors: Sequence[tuple[int, int, int]], cutoff: float, n_radial: int, channels: Sequence[int]
) -> torch.Tensor:
    """A[atoms, n, l-vectors, channels] of one structure (the equation above); ``channels`` are atomic numbers."""
    rows = neighbor_list(atoms.positions, atoms.cell.array, atoms.pbc, cutoff)
    channel = torch.from_numpy(np.searchsorted(np.sort(channels), atoms.numbers[rows.sender]))
    channel = torch.from_numpy(np.argsort(channels))[channel]

    l_max = max(map(sum, lvectors))
    A = torch.zeros(len(atoms) * len(channels), n_radial, len(lvectors), dtype=torch.float64)
    receiver = torch.from_numpy(rows.receivers())
    edge_vectors = torch.from_numpy(-rows.vectors(atoms.positions, atoms.cell.array))
    for part in torch.arange(len(receiver)).split(EDGES_AT_ONCE):
        i, vectors = receiver[part], edge_vectors[part]
        r = vectors.norm(dim=1)
        radial = bessel(r, cutoff, n_radial) * polynomial_cutoff(r, cutoff, CUTOFF_POWER)[:, None]
        angular = monomials((vectors / r[:, None]).T, l_max).T
        A.index_add_(0, i * len(channels) + channel[part], radial[:, :, None] * angular[:, None, :])
    return A.view(len(atoms), len(channels), n_radial, len(lvectors)).permute(0, 2, 3, 1).contiguous()


def bessel(r: torch.Tensor, cutoff: float, n_radial: int) -> torch.Tensor:
    """R_n(r) = sqrt(2/r_cut) sin(nπr/r_cut)/r for n = 1..n_radial: [edges] → [edges, n]."""
    n = torch.arange(1, n_radial + 1, dtype=r.dtype)
    return sqrt(2 / cutoff) * torch.sin(pi / cutoff * r[:, None] * n) / r[:, None]


def write_description(description: Description, path: str | os.PathLike[str]) -> None:
    """Writes ``.npz`` (arrays, see ``cace describe --help``) or ``.xyz``/``.extxyz`` (per-atom array ``B``), or a
    compressed one of these.

    Raises:
        ValueError: another suffix.
        OSError: the file cannot be written.
    """
    path = Path(path)
    check_output(path, SUFFIXES)
    if path.name.endswith(extxyz.SUFFIXES):
        extxyz.write_extxyz(_frames(description), path)
        return
    with replacing(path) as temporary:
        _write_npz(description, temporary)


def _write_npz(d: Description, path: Path) -> None:
    sizes = [len(frame) for frame in d.frames]
    spec, features = d.basis.spec, d.basis.features
    tensors: dict[str, np.ndarray] = {}
    for degree, C in d.C.items():
        described = [c for c in d.basis.covariants if c["degree"] == degree]
        tensors |= {
            f"C{degree}": C,
            f"C{degree}_names": np.array([c["name"] for c in described]),
            f"C{degree}_nu": np.array([c["nu"] for c in described]),
            f"C{degree}_formulas": np.array([c["formula"] for c in described]),
            f"C{degree}_components": np.array(components(degree)),
        }
    np.savez(
        path,
        B=d.B,
        frame=np.repeat(np.arange(len(sizes)), sizes),
        numbers=np.concatenate([frame.numbers for frame in d.frames]),
        positions=np.concatenate([frame.positions for frame in d.frames]),
        cell=np.stack([frame.cell.array for frame in d.frames]),
        pbc=np.stack([frame.pbc for frame in d.frames]),
        elements=np.array(d.elements),
        feature_names=np.array([feature["name"] for feature in features]),
        feature_nu=np.array([feature["nu"] for feature in features]),
        feature_formulas=np.array([feature["formula"] for feature in features]),
        l_max=np.array(spec["l_max"]),
        nu_max=np.array(spec["nu_max"]),
        selection=np.array(spec["selection"]),
        radial=np.array(spec["radial"]),
        basis_digest=np.array(d.basis.digest),
        cutoff=np.array(d.cutoff),
        **tensors,  # type: ignore[arg-type]  # the stub takes them for allow_pickle
    )


def _frames(d: Description) -> list[Atoms]:
    ends = np.cumsum([len(frame) for frame in d.frames])
    frames = []
    for frame, end in zip(d.frames, ends, strict=True):
        rows = slice(end - len(frame), end)
        out = with_results(frame)
        out.arrays["B"] = d.B[rows].reshape(len(frame), -1)
        for degree, C in d.C.items():
            out.arrays[f"C{degree}"] = C[rows].reshape(len(frame), -1)
            out.info |= {
                f"C{degree}_shape": np.array(C.shape[1:]),
                f"C{degree}_axes": "radial covariant component element",
                f"C{degree}_covariants": " ".join(c["name"] for c in d.basis.covariants if c["degree"] == degree),
                f"C{degree}_components": " ".join(components(degree)),
            }
        out.info |= {
            "B_shape": np.array(d.B.shape[1:]),
            "B_axes": "radial feature element",
            "B_elements": " ".join(d.elements),
            "B_features": " ".join(feature["name"] for feature in d.basis.features),
            "basis_digest": d.basis.digest,
            "cutoff": d.cutoff,
        }
        frames.append(out)
    return frames


def _channels(frames: Sequence[Atoms], elements: Sequence[str] | None) -> list[int]:
    present = sorted({int(z) for frame in frames for z in frame.numbers})
    if elements is None:
        return present
    unknown = [symbol for symbol in elements if symbol not in atomic_numbers]
    if unknown or len(set(elements)) != len(elements):
        raise ValueError(f"elements {', '.join(elements)}: " + (f"no element {unknown[0]}" if unknown else "repeated"))
    listed = [atomic_numbers[symbol] for symbol in elements]
    missing = [chemical_symbols[z] for z in present if z not in listed]
    if missing:
        raise ValueError(f"the structures contain {', '.join(missing)}, which is not among {', '.join(elements)}")
    return listed
