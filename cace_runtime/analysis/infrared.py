"""Infrared absorption of a trajectory: the spectrum of how fast the dipole changes.

Molar absorption of all that is in the frame, of classical nuclei, by linear response::

    A(ν) = N_A / (12 ε0 c² kT) · S(ν),    ∫ S dν = <|dμ/dt|²>

S is the spectrum of the autocorrelation of dμ/dt, which is ω² times that of μ. A harmonic mode at kT has the integrated
intensity ``N_A / (12 ε0 c²) |dμ/dQ|²``, 42.256 km/mol for 1 D²/(Å² amu), as of calculations of normal modes. Per volume
it is n α, the absorption coefficient times the refractive index (McQuarrie, Statistical Mechanics, chapter 21).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from ase import Atoms, units

from cace_runtime import keys
from cace_runtime.analysis.evaluate import batches_of
from cace_runtime.analysis.motion import Motion, at_even_times, correlation, velocities
from cace_runtime.analysis.vibrations import LIGHT, lags_of, spectrum_of
from cace_runtime.files.writing import replacing
from cace_runtime.potential.model import CACEModel

# km/mol for 1 e² Å²/fs² over 1 eV.
INTENSITY = units._Nav * units._e * 1e10 / (12 * units._eps0 * units._c**2) / 1e3
# n α in cm⁻¹ for 1 km/mol/cm⁻¹ in 1 Å³.
COEFFICIENT = 1e5 / units._Nav * 1e24


class Infrared(NamedTuple):
    """Absorption by all atoms of a frame."""

    wavenumber: np.ndarray  # cm⁻¹
    intensity: np.ndarray  # km/mol per cm⁻¹, natural logarithm
    volume: float | None  # Å³, of a cell that is periodic in three directions
    temperature: float  # K
    n_frames: int
    interval: float  # fs

    @property
    def total(self) -> float:
        """km/mol."""
        middle = (self.intensity[1:] + self.intensity[:-1]) / 2
        return float((middle * np.diff(self.wavenumber)).sum())

    @property
    def absorption(self) -> np.ndarray | None:
        """n α, cm⁻¹; of what has a volume."""
        return None if self.volume is None else COEFFICIENT * self.intensity / self.volume

    @property
    def highest(self) -> float:
        """cm⁻¹; what is faster folds back below it."""
        return 1 / (2 * LIGHT * self.interval)


def infrared(
    frames: Sequence[Atoms],
    model: CACEModel | None = None,
    interval: float | None = None,
    resolution: float = 20.0,
    temperature: float | None = None,
    on_frames: Callable[[int], None] = lambda done: None,
) -> Infrared:
    """The spectrum, from ``Σ_i Z*_i · v_i``, or from the frames' dipoles where there are no Born effective charges.

    Args:
        frames: of one structure in motion, in one cell.
        model: a potential with latent charges; without it the frames have ``born_effective_charges`` (e, nine of each
            atom: dP_x/dx, dP_x/dy, …), or a ``dipole`` (e Å) and are periodic in no direction.
        interval: fs between frames; by default what they say.
        resolution: width of a line, cm⁻¹.
        temperature: K; by default that of the velocities, the centre of mass at rest.
        on_frames: is told how many frames the model has evaluated.

    Raises:
        ValueError: as :func:`cace_runtime.analysis.motion.velocities`, another cell, neither charges nor dipoles, no
            temperature, a model without charges, or a trajectory too short for this resolution.
    """
    _refuse_other_cells(frames)
    if temperature is not None and not temperature > 0:
        raise ValueError(f"a temperature of {temperature} K: it must be positive")
    by_dipoles = model is None and all(_said(frame, keys.BORN_EFFECTIVE_CHARGES) is None for frame in frames)
    if by_dipoles:
        rates, step = _differences(frames, interval)
        if temperature is None and not all(frame.has("momenta") for frame in frames):
            raise ValueError("the frames have no velocities that would say the temperature: give --temperature")
        temperature = temperature or _temperature(velocities(frames, interval))
    else:
        motion = velocities(frames, interval)
        temperature, step = temperature or _temperature(motion), motion.interval
        frames = frames[: len(motion.values)]
        # Before an evaluation of each frame.
        lags_of(len(frames), step, resolution)
        charges = born_charges_of(frames) if model is None else _by_model(frames, model, on_frames)
        rates = np.array([np.einsum("iab,ib->a", *pair) for pair in zip(charges, motion.values, strict=True)])
        rates *= units.fs
    curve = correlation(rates, lags_of(len(rates), step, resolution)).sum(axis=1)
    if not curve[0] > 0:
        raise ValueError("the dipole does not change")
    wavenumber, spectrum = spectrum_of(curve, step)
    if by_dipoles:
        # A difference over Δt shows sin(ωΔt/2) / (ωΔt/2) of a derivative.
        spectrum /= np.sinc(LIGHT * wavenumber * step) ** 2
    volume = frames[0].get_volume() if frames[0].pbc.all() else None
    intensity = INTENSITY * spectrum / (units.kB * temperature)
    return Infrared(wavenumber, intensity, volume, temperature, len(frames), step)


def born_charges_of(frames: Sequence[Atoms]) -> list[np.ndarray]:
    """Of frames that have them, as ``cace eval --born-charges`` writes them: [N, 3, 3] each, e."""
    found = []
    for number, frame in enumerate(frames):
        charges = _said(frame, keys.BORN_EFFECTIVE_CHARGES)
        if charges is None or charges.size != 9 * len(frame):
            raise ValueError(
                f"frame {number} has no born_effective_charges, nine numbers of each atom, but others have"
            )
        found.append(charges.reshape(-1, 3, 3))
    return found


def dipoles_of(frames: Sequence[Atoms]) -> np.ndarray:
    """[T, 3], e Å, of frames that have them and are molecules."""
    found = []
    for number, frame in enumerate(frames):
        dipole = _said(frame, keys.DIPOLE)
        if dipole is None or dipole.shape != (3,):
            raise ValueError(
                f"frame {number} has neither Born effective charges nor a dipole: name a potential with latent "
                "charges, --model FILE"
            )
        if frame.pbc.any():
            raise ValueError(
                f"frame {number} is periodic: its dipole jumps when an atom crosses a boundary. Born effective charges "
                "are needed: name a potential with latent charges, --model FILE"
            )
        found.append(dipole)
    return np.array(found)


def _said(frame: Atoms, name: str) -> np.ndarray | None:
    """What a frame has of this name; ASE reads what it knows into a calculator."""
    results = {} if frame.calc is None else frame.calc.results
    found = next((place[name] for place in (results, frame.arrays, frame.info) if name in place), None)
    return None if found is None else np.asarray(found, dtype=float)


def _differences(frames: Sequence[Atoms], interval: float | None) -> tuple[np.ndarray, float]:
    dipoles = dipoles_of(frames)
    frames, step = at_even_times(frames, interval)
    return np.diff(dipoles[: len(frames)], axis=0) / step, step


def _by_model(frames: Sequence[Atoms], model: CACEModel, on_frames: Callable[[int], None]) -> list[np.ndarray]:
    found: list[np.ndarray] = []
    for batch in batches_of(frames):
        graph = model.graph(batch)
        out = model(graph, forces=False, born_effective_charges=True)[keys.BORN_EFFECTIVE_CHARGES]
        found += np.split(out.detach().double().cpu().numpy(), np.cumsum([len(one) for one in batch])[:-1])
        on_frames(len(found))
    return found


def _temperature(motion: Motion) -> float:
    """K, of 3N − 3 degrees of freedom."""
    kinetic = (motion.masses[:, None] * motion.values**2).sum() / (2 * len(motion.values))
    if not kinetic > 0:
        raise ValueError("no atom moves, so there is no temperature: give --temperature")
    return float(2 * kinetic / (3 * (len(motion.masses) - 1) * units.kB))


def _refuse_other_cells(frames: Sequence[Atoms]) -> None:
    for number, frame in enumerate(frames):
        if not np.array_equal(frame.pbc, frames[0].pbc) or (
            frame.pbc.any() and not np.allclose(frame.cell.array, frames[0].cell.array, rtol=0, atol=1e-6)
        ):
            raise ValueError(
                f"frame {number} has another cell than frame 0, and the spectrum is that of one cell: run it with "
                "--ensemble nvt or nve"
            )


def write_infrared(found: Infrared, path: str | os.PathLike[str], highest: float) -> None:
    """CSV with units in its first line, up to a wavenumber (cm⁻¹)."""
    columns = {"wavenumber [cm⁻¹]": found.wavenumber, "intensity [km/mol/cm⁻¹]": found.intensity}
    if found.absorption is not None:
        columns["n alpha [cm⁻¹]"] = found.absorption
    lines = [",".join(columns)]
    for nu, *row in zip(*columns.values(), strict=True):
        if nu <= highest:
            lines.append(",".join([f"{nu:.3f}", *(f"{value:.8g}" for value in row)]))
    with replacing(Path(path)) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")
