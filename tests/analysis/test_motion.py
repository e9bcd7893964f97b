"""Diffusion and vibrations of motions whose answer is known."""

import re

import numpy as np
import pytest
from ase import Atoms, units

from cace_runtime.analysis.diffusion import diffusion, displacements, size_correction
from cace_runtime.analysis.diffusion_doubts import doubts, spacing
from cace_runtime.analysis.motion import Motion, correlation, paths, velocities
from cace_runtime.analysis.vibrations import LIGHT, density_of_states, peaks


def walkers(n_frames: int = 400, wrap: bool = False, seed: int = 0) -> list[Atoms]:
    """Hydrogens that walk with 0.5 Å²/ps, oxygens with 0.125, in steps of 100 fs; heavy neon stays where it is."""
    rng = np.random.default_rng(seed)
    symbols = ["H"] * 60 + ["O"] * 60 + ["Ne"]
    sizes = np.sqrt(2 * np.array([0.5] * 60 + [0.125] * 60 + [0]) * 0.1)[:, None]
    positions = np.cumsum([sizes * rng.standard_normal((121, 3)) for _ in range(n_frames)], axis=0) + 4.0
    frames = []
    for number, x in enumerate(positions):
        atoms = Atoms(symbols, x, cell=[8, 9, 10], pbc=True, info={"time_fs": 100.0 * number})
        atoms.set_masses([1] * 120 + [1e9])
        if wrap:
            atoms.wrap()
        frames.append(atoms)
    return frames


def test_random_walks_have_their_diffusion_coefficient():
    found = diffusion(walkers(1000), fit=(0.2, 2.0))
    assert list(found.coefficient) == ["H", "Ne", "O"]
    for element, expected in {"H": 0.5, "O": 0.125, "Ne": 0.0}.items():
        assert found.coefficient[element] == pytest.approx(expected, rel=0.05, abs=1e-9)
    assert found.fit == pytest.approx((0.2, 2.0))
    np.testing.assert_allclose(found.displacement["H"][1:20], 6 * 0.5 * found.times[1:20], rtol=0.05)


def test_the_error_is_that_of_repetitions():
    """Standard error from the blocks of one walk against the spread over thirty walks."""
    found = [diffusion(walkers(200, seed=seed), fit=(0.1, 1.0)) for seed in range(30)]
    spread = np.std([one.coefficient["O"] for one in found], ddof=1)
    assert np.mean([one.error["O"] for one in found]) == pytest.approx(spread, rel=0.35)


def test_doubts_are_of_those_that_have_not_left_their_places():
    frames = walkers(1000)
    walked = diffusion(frames, fit=(1.0, 5.0))
    assert re.search(r"\(Ne \S+ of \d\.\d+ Å\)", doubts(walked, frames[-1]))
    moving = [frame[:-1] for frame in frames]
    assert doubts(diffusion(moving, fit=(1.0, 5.0)), moving[-1]) == ""
    early = doubts(diffusion(moving, fit=(0.1, 0.4)), moving[-1])
    assert "the fit has 4 points only" in early and re.search(r"\(H 1\.\d of 1\.\d Å, O", early)


def test_doubts_tell_free_flight():
    speeds = np.random.default_rng(0).standard_normal((40, 3))
    gas = [Atoms("H40", speeds * 0.1 * k, info={"time_fs": 100.0 * k}) for k in range(100)]
    told = doubts(diffusion(gas, fit=(0.1, 0.9)), Atoms("H40", 30 * speeds))
    assert "as in free flight, 2, and not as in diffusion, 1 (H 2.0)" in told


def test_the_next_of_an_element_is_across_the_boundary_too():
    atoms = Atoms("HHO", [[0.2, 0, 0], [9.7, 0, 0], [2.0, 0, 0]], cell=[10, 20, 20], pbc=True)
    assert spacing(atoms, "H") == pytest.approx(0.5)
    assert spacing(atoms, "O") == pytest.approx(1.8)
    assert spacing(Atoms("H"), "H") == np.inf


def test_displacements_are_the_mean_over_all_origins():
    rng = np.random.default_rng(0)
    values = 30 + np.cumsum(rng.standard_normal((23, 4, 3)), axis=0)
    motion = Motion(values, 1.0, np.array(["H", "O", "H", "O"]), np.ones(4))
    found = displacements(motion, 23)
    for lag in range(23):
        moved = ((values[lag:] - values[: 23 - lag]) ** 2).sum(axis=2).mean(axis=0)
        assert found["H"][lag] == pytest.approx((moved[0] + moved[2]) / 2, abs=1e-9)
        assert found["O"][lag] == pytest.approx((moved[1] + moved[3]) / 2, abs=1e-9)


def test_correlations_do_not_come_round_the_end():
    values = np.random.default_rng(0).standard_normal((17, 5))
    expected = [(values[lag:] * values[: 17 - lag]).mean(axis=0) for lag in range(17)]
    np.testing.assert_allclose(correlation(values, 17), expected, atol=1e-12)


@pytest.mark.parametrize("cell", [[8, 9, 10], [[8, 0, 0], [4, 9, 0], [1, 2, 10]]], ids=["box", "triclinic"])
def test_wrapped_paths_are_those_that_never_left(cell):
    free, wrapped = walkers(60), walkers(60)
    for frame in (*free, *wrapped):
        frame.set_cell(cell)
    for frame in wrapped:
        frame.wrap()
    assert np.abs(free[-1].positions - wrapped[-1].positions).max() > 7
    np.testing.assert_allclose(paths(free).values, paths(wrapped).values + (free[0].positions - wrapped[0].positions)
                               - np.average(free[0].positions - wrapped[0].positions, axis=0,
                                            weights=free[0].get_masses()), atol=1e-9)  # fmt: skip


def test_the_centre_of_mass_is_at_rest():
    frames = walkers(50)
    for number, frame in enumerate(frames):
        frame.positions += 0.3 * number
    np.testing.assert_allclose(paths(frames).values, paths(walkers(50)).values, atol=1e-9)


def test_atoms_that_the_cell_takes_along_do_not_diffuse():
    frames = walkers(3)[:1] * 30
    frames = [frame.copy() for frame in frames]
    for number, frame in enumerate(frames):
        frame.set_cell(frame.cell.array * (1 + 0.01 * number), scale_atoms=True)
        frame.wrap()
    found = diffusion(frames, interval=100.0, n_blocks=2)
    assert max(found.displacement["H"]) < 1e-20


def test_size_correction_is_that_of_yeh_and_hummer():
    """Water at 298 K, 0.896 mPa·s: 0.0445 Å²/ps in a cube of 15.5 Å (formula with other units, by hand)."""
    atoms = Atoms("H", cell=[15.5] * 3, pbc=True)
    by_hand = 2.837297 * 8.617333262e-5 * 298 / (6 * np.pi * 0.896e-3 * 15.5) * 1.602176634e-19 / 1e-30 / 1e12
    assert size_correction(atoms, 298, 0.896) == pytest.approx(by_hand, rel=1e-9) == pytest.approx(0.0446, abs=2e-4)
    atoms.set_cell([15.5, 15.5, 20])
    with pytest.raises(ValueError, match="cubic cell"):
        size_correction(atoms, 298, 0.896)


def ringing(wavenumbers: dict[str, float], n_frames: int = 2000, interval: float = 2.0) -> list[Atoms]:
    """Atoms of an element ring at its wavenumber (cm⁻¹), with phases of their own; pairs, so that the centre rests."""
    rng = np.random.default_rng(0)
    symbols = [symbol for symbol in wavenumbers for _ in range(10)]
    omega = np.array([2 * np.pi * LIGHT * wavenumbers[symbol] for symbol in symbols])[::2, None]
    phases = rng.random((len(omega), 3)) * 2 * np.pi
    frames = []
    for number in range(n_frames):
        half = np.cos(omega * number * interval + phases)
        atoms = Atoms(symbols, info={"time_fs": interval * number})
        atoms.set_velocities(np.stack([half, -half], axis=1).reshape(-1, 3) / units.fs * 0.01)
        frames.append(atoms)
    return frames


def test_vibrations_stand_where_they_are_with_three_modes_per_atom():
    found = density_of_states(ringing({"O": 500.0, "H": 3600.0}))
    for element, expected in {"O": 500.0, "H": 3600.0}.items():
        density = found.density[element]
        assert peaks(found.wavenumber, density) == pytest.approx([expected], abs=4)
        middle = (density[1:] + density[:-1]) / 2
        assert (middle * np.diff(found.wavenumber)).sum() == pytest.approx(3, rel=1e-9)
        above = found.wavenumber[density > density.max() / 2]
        assert above[-1] - above[0] == pytest.approx(20, abs=6)  # the resolution
    assert found.highest == pytest.approx(1 / (2 * 2.99792458e-5 * 2.0))
    assert found.autocorrelation["H"][:200] == pytest.approx(
        np.cos(2 * np.pi * LIGHT * 3600 * found.times[:200]), abs=0.02
    )


def test_a_sharper_line_needs_a_longer_run():
    with pytest.raises(ValueError, match=r"need 33\.4 ps; .* give --resolution 17"):
        density_of_states(ringing({"O": 500.0}), resolution=2.0)
    with pytest.raises(ValueError, match=r"run longer$"):  # what so few frames allow is no spectrum
        density_of_states(ringing({"O": 500.0}, n_frames=3))
    with pytest.raises(ValueError, match="give --resolution 2085 or less"):
        density_of_states(ringing({"O": 500.0}, n_frames=9), resolution=9000)
    assert density_of_states(ringing({"O": 500.0}), resolution=17.0)


class TestFrames:
    def test_the_last_may_stand_between_two_times(self):
        frames = walkers(21)
        frames[-1].info["time_fs"] -= 37.0
        assert len(paths(frames).values) == 20

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (lambda f: f[5].info.update(time_fs=3.0), "frame 5 is at 3 fs, not 100 fs after"),
            (lambda f: f[2].info.clear(), "frame 2 does not say its time"),
            (lambda f: f[3].set_atomic_numbers([1] * 121), "frame 3 has other atoms"),
            (lambda f: f.__delitem__(slice(1, None)), "1 frame: motion needs several"),
        ],
        ids=["uneven", "no time", "other atoms", "one"],
    )
    def test_refused(self, change, message):
        frames = walkers(10)
        change(frames)
        with pytest.raises(ValueError, match=message):
            paths(frames)

    def test_without_velocities_or_time_for_a_fit(self):
        with pytest.raises(ValueError, match="frame 0 has no velocities"):
            velocities(walkers(3))
        with pytest.raises(ValueError, match="8 frames are too few for 5 blocks: each needs 5"):
            diffusion(walkers(8))
        with pytest.raises(ValueError, match="choose --fit-from, --fit-to and --blocks"):
            diffusion(walkers(50), fit=(0.5, 3.0))
        with pytest.raises(ValueError, match="lag of -1 ps: it must be positive"):
            diffusion(walkers(50), fit=(-1.0, None))
        with pytest.raises(ValueError, match="interval of -1 fs"):
            paths(walkers(3), -1)
        still = [Atoms("H", info={"time_fs": 0.0}) for _ in range(3)]
        with pytest.raises(ValueError, match="frame 1 is at 0 fs and frame 0 at 0 fs: times have to grow"):
            diffusion(still)
