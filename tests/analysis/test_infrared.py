"""Infrared spectra of molecules that vibrate as one knows."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from ase import Atoms, units

from cace_runtime.analysis.infrared import Infrared, infrared, write_infrared
from cace_runtime.analysis.vibrations import LIGHT, peaks
from cace_runtime.config import BasisConfig, LatentEwaldConfig, ModelConfig, OutputConfig, ReadoutConfig
from cace_runtime.kernels.choice import new_model

CHARGE, TEMPERATURE, MASSES = 0.2, 300.0, (1.008, 35.45)
REDUCED = MASSES[0] * MASSES[1] / sum(MASSES)
#: Of a mode at kT: (dipole change in D/Å)²/amu times the constant that programs for normal modes print, km/mol.
EXPECTED = 42.2561 * (CHARGE * 4.803204) ** 2 / REDUCED


def vibrating(wavenumber: float, n_frames: int = 2000, interval: float = 2.0, charges: bool = True) -> list[Atoms]:
    """HCl along x at kT, point charges ±CHARGE: with Born effective charges, or with dipoles."""
    omega = 2 * np.pi * LIGHT * wavenumber / units.fs
    amplitude = np.sqrt(2 * units.kB * TEMPERATURE / (REDUCED * omega**2))
    frames = []
    for number in range(n_frames):
        phase = omega * number * interval * units.fs + 0.3
        stretch, speed = amplitude * np.cos(phase), -amplitude * omega * np.sin(phase)
        share = np.array([MASSES[1], -MASSES[0]])[:, None] / sum(MASSES) * np.eye(3)[0]
        atoms = Atoms("HCl", [[1.3, 0, 0], [0, 0, 0]] + share * stretch, info={"time_fs": interval * number})
        atoms.set_masses(MASSES)
        atoms.set_velocities(share * speed)
        if charges:
            atoms.set_array("born_effective_charges", np.outer([CHARGE, -CHARGE], np.eye(3).ravel()))
        else:
            atoms.info["dipole"] = CHARGE * (atoms.positions[0] - atoms.positions[1])
        frames.append(atoms)
    return frames


@pytest.mark.parametrize("wavenumber", [600.0, 3600.0])
@pytest.mark.parametrize("charges", [True, False], ids=["charges", "dipoles"])
def test_a_harmonic_mode_has_its_place_and_intensity(wavenumber, charges):
    found = infrared(vibrating(wavenumber, charges=charges), temperature=TEMPERATURE)
    assert peaks(found.wavenumber, found.intensity) == pytest.approx([wavenumber], abs=4)
    assert found.total == pytest.approx(EXPECTED, rel=5e-3)
    half = found.wavenumber[found.intensity > found.intensity.max() / 2]
    assert half[-1] - half[0] == pytest.approx(20, abs=6)  # the resolution


def test_the_temperature_is_that_of_the_velocities():
    """One of three modes at kT: a third of it, and three times the intensity."""
    found = infrared(vibrating(600.0))
    assert found.temperature == pytest.approx(TEMPERATURE / 3, rel=1e-3)
    assert found.total == pytest.approx(3 * EXPECTED, rel=5e-3)


def test_per_volume_it_is_that_of_all_molecules_in_it():
    """n α integrated over wavenumbers (cm⁻²): moles per volume times their intensity (1 km/mol is 1e5 cm/mol)."""
    frames = vibrating(600.0)
    for frame in frames:
        frame.set_cell([10, 10, 20])
        frame.pbc = True
    found = infrared(frames, temperature=TEMPERATURE)
    middle = (found.absorption[1:] + found.absorption[:-1]) / 2
    moles_per_cm3 = 1 / 6.02214076e23 / 2000e-24
    assert (middle * np.diff(found.wavenumber)).sum() == pytest.approx(EXPECTED * 1e5 * moles_per_cm3, rel=5e-3)


def charged_model():
    config = ModelConfig(
        elements=("H", "Cl"), cutoff=3.0, n_radial=2, n_embedding=2, n_bessel=3,
        basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"), readout=ReadoutConfig(hidden=(4,)),
        outputs=(OutputConfig(name="q", hidden=(4,)),), terms=(LatentEwaldConfig(charges=("q",)),),
    )  # fmt: skip
    with torch.random.fork_rng():
        torch.manual_seed(5)
        return new_model(config, "eager").double()


def test_charges_of_a_potential_give_the_spectrum_of_its_dipoles():
    model, frames = charged_model(), vibrating(3600.0, 60)
    told: list[int] = []
    found = infrared(frames, model, resolution=600, on_frames=told.append)
    with_dipoles = vibrating(3600.0, 60, charges=False)
    dipoles = model(model.graph(with_dipoles), forces=False)["dipole"].detach().numpy()
    for frame, dipole in zip(with_dipoles, dipoles, strict=True):
        frame.info["dipole"] = dipole
    expected = infrared(with_dipoles, resolution=600)
    assert told[-1] == 60
    near = np.abs(found.wavenumber - 3600) < 900
    assert found.intensity[near] == pytest.approx(expected.intensity[near], rel=0.05, abs=0.03 * found.intensity.max())
    assert found.intensity.max() == pytest.approx(expected.intensity.max(), rel=0.02)


def _without(name: str):
    def change(frames):
        del frames[7].arrays[name]

    return change


class TestRefused:
    @pytest.mark.parametrize(
        ("charges", "change", "message"),
        [
            (True, _without("born_effective_charges"), "frame 7 has no born_effective_charges"),
            (True, _without("momenta"), "frame 7 has no velocities; cace md writes them"),
            (False, _without("momenta"), "no velocities that would say the temperature: give --temperature"),
            (False, lambda f: f[3].info.pop("dipole"), "frame 3 has neither .* --model FILE"),
            (False, lambda f: [setattr(one, "pbc", True) for one in f], "its dipole jumps .* --model FILE"),
            (True, lambda f: setattr(f[4], "pbc", True), "frame 4 has another cell than frame 0"),
            (True, lambda f: [one.set_array("born_effective_charges", np.zeros((2, 9))) for one in f], "not change"),
        ],
    )
    def test_frames(self, charges, change, message):
        frames = vibrating(600.0, 20, charges=charges)
        change(frames)
        with pytest.raises(ValueError, match=message):
            infrared(frames, resolution=2000)

    def test_a_cell_that_changes(self):
        frames = vibrating(600.0, 20)
        for number, frame in enumerate(frames):
            frame.set_cell([10, 10, 10 + 0.01 * number])
            frame.pbc = True
        with pytest.raises(ValueError, match=r"frame 1 has another cell .* --ensemble nvt or nve"):
            infrared(frames, resolution=2000)

    def test_a_potential_without_charges(self):
        plain = new_model(charged_model().config.model_copy(update={"outputs": (), "terms": ()}), "eager").double()
        with pytest.raises(ValueError, match="charge"):
            infrared(vibrating(600.0, 20), plain, resolution=2000)

    def test_too_short_a_run_before_a_potential_is_evaluated(self):
        told: list[int] = []
        with pytest.raises(ValueError, match="give --resolution"):
            infrared(vibrating(600.0, 20), charged_model(), on_frames=told.append)
        assert not told


def test_tables_have_units(tmp_path):
    found = Infrared(np.array([0.0, 10.0, 20.0]), np.array([0.0, 2.0, 0.0]), 1000.0, 300.0, 3, 1.0)
    write_infrared(found, tmp_path / "ir.csv", 15)
    head, *rows = (tmp_path / "ir.csv").read_text(encoding="utf-8").splitlines()
    assert head == "wavenumber [cm⁻¹],intensity [km/mol/cm⁻¹],n alpha [cm⁻¹]"
    assert rows == ["0.000,0,0", "10.000,2,332.10781"]
