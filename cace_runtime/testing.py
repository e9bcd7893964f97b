"""Public checks of a potential: symmetries, derivatives, extensivity, smoothness.

Every check takes ``evaluate``, a function from a structure to a dictionary with ``energy`` (eV), ``forces`` (eV/Å) and,
for a periodic structure, ``stress`` (3x3, eV/Å³, +dE/dstrain/V), so that models, calculators and adapters of engines
answer to the same ones::

    evaluate = evaluator(load_model("water.safetensors", dtype=torch.float64))
    check_potential(evaluate, atoms, cutoff=5.5)

Failures are AssertionErrors that name the property, the error found and the tolerance.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import torch
from ase import Atoms
from numpy.typing import ArrayLike

from cace_runtime import keys
from cace_runtime.potential.model import CACEModel

Evaluate = Callable[[Atoms], Mapping[str, np.ndarray]]

# Relative to the scale of what is compared (see `_scale`). Sums of 1e4 terms lose 3-4 of 16 or 7 digits; central
# differences of step 1e-4 Å have an error of h² times a third derivative, some 1e-7 relative, plus 1e-12 of rounding.
TOLERANCES = {
    ("symmetry", "float64"): 1e-9,
    ("symmetry", "float32"): 1e-4,
    ("finite differences", "float64"): 1e-5,
    ("extensivity", "float64"): 1e-9,
    ("extensivity", "float32"): 1e-4,
    ("smoothness", "float64"): 1e-6,
}
STEP = 1e-4


def evaluator(model: CACEModel) -> Evaluate:
    """``evaluate`` of a model."""

    def evaluate(atoms: Atoms) -> dict[str, np.ndarray]:
        results = model(model.graph(atoms), stress=True)
        out = {key: results[key].detach().cpu().double().numpy() for key in (keys.ENERGIES, keys.FORCES)}
        out[keys.ENERGY] = results[keys.ENERGY].item()
        out[keys.STRESS] = results[keys.STRESS][0].detach().cpu().double().numpy()
        return out

    return evaluate


def random_rotation(generator: np.random.Generator) -> np.ndarray:
    """A proper rotation, uniformly distributed, [3, 3]."""
    q, r = np.linalg.qr(generator.normal(size=(3, 3)))
    q = q * np.sign(np.diag(r))
    return q * np.sign(np.linalg.det(q))


def _close(name: str, found: ArrayLike, expected: ArrayLike, scale: float, kind: str, dtype: str) -> None:
    error = float(np.abs(np.asarray(found) - np.asarray(expected)).max())
    tolerance = TOLERANCES[kind, dtype] * scale
    if not error <= tolerance:  # NaN fails too
        raise AssertionError(f"{name}: error {error:.3e} is above the tolerance {tolerance:.3e} ({kind}, {dtype})")


def _scale(*values: np.ndarray) -> float:
    """The largest magnitude; where all vanish by symmetry, one."""
    return max(float(np.abs(np.asarray(v)).max()) for v in values) or 1.0


def _energy_scale(results: Mapping[str, np.ndarray], n_atoms: int) -> float:
    """Atomic energies cancel in the total: measured against the sum of what is summed, not against the sum."""
    if keys.ENERGIES in results:
        return max(float(np.abs(results[keys.ENERGIES]).sum()), 1e-3 * n_atoms)
    return max(abs(float(results[keys.ENERGY])), 1e-3 * n_atoms)


def _has_volume(atoms: Atoms) -> bool:
    return bool(atoms.pbc.all())


def assert_orthogonal_invariance(evaluate: Evaluate, atoms: Atoms, matrix: np.ndarray, dtype: str = "float64") -> None:
    """Energy is unchanged by an orthogonal ``matrix`` (rotation or reflection); forces and stress turn with it."""
    moved = atoms.copy()
    moved.set_cell(atoms.cell.array @ matrix.T, scale_atoms=False)
    moved.positions = atoms.positions @ matrix.T
    before, after = evaluate(atoms), evaluate(moved)
    name = "rotation" if np.linalg.det(matrix) > 0 else "reflection"
    scale = _energy_scale(before, len(atoms))
    _close(f"energy under {name}", after["energy"], before["energy"], scale, "symmetry", dtype)
    forces = before["forces"] @ matrix.T
    _close(f"forces under {name}", after["forces"], forces, _scale(forces), "symmetry", dtype)
    if _has_volume(atoms):
        stress = matrix @ before["stress"] @ matrix.T
        _close(f"stress under {name}", after["stress"], stress, _scale(stress), "symmetry", dtype)


def assert_rotation_invariance(evaluate: Evaluate, atoms: Atoms, seed: int = 0, dtype: str = "float64") -> None:
    """A random rotation of structure and cell changes nothing but the directions of forces and stress."""
    assert_orthogonal_invariance(evaluate, atoms, random_rotation(np.random.default_rng(seed)), dtype)


def assert_reflection_invariance(evaluate: Evaluate, atoms: Atoms, seed: int = 0, dtype: str = "float64") -> None:
    """The same with a random reflection."""
    assert_orthogonal_invariance(evaluate, atoms, -random_rotation(np.random.default_rng(seed)), dtype)


def assert_translation_invariance(
    evaluate: Evaluate, atoms: Atoms, shift: tuple[float, float, float] = (1.7, -2.3, 31.1), dtype: str = "float64"
) -> None:
    """Moving every atom, and moving single atoms by lattice vectors (unwrapped positions), changes nothing."""
    moved = atoms.copy()
    moved.positions += shift
    images = np.arange(len(atoms))[:, None] % np.array([2, 3, 5]) - 1
    moved.positions += (images * atoms.pbc) @ atoms.cell.array
    before, after = evaluate(atoms), evaluate(moved)
    scale = _energy_scale(before, len(atoms))
    _close("energy under translation", after["energy"], before["energy"], scale, "symmetry", dtype)
    _close("forces under translation", after["forces"], before["forces"], _scale(before["forces"]), "symmetry", dtype)
    _close("sum of forces", before["forces"].sum(0), 0, _scale(before["forces"]), "symmetry", dtype)


def assert_permutation_invariance(evaluate: Evaluate, atoms: Atoms, seed: int = 0, dtype: str = "float64") -> None:
    """Renumbering the atoms renumbers the forces."""
    order = np.random.default_rng(seed).permutation(len(atoms))
    before, after = evaluate(atoms), evaluate(atoms[order])
    scale = _energy_scale(before, len(atoms))
    _close("energy under permutation", after["energy"], before["energy"], scale, "symmetry", dtype)
    forces = before["forces"][order]
    _close("forces under permutation", after["forces"], forces, _scale(forces), "symmetry", dtype)


def assert_forces_match_finite_differences(evaluate: Evaluate, atoms: Atoms, n_atoms: int = 3, seed: int = 0) -> None:
    """Forces of some atoms against central differences of the energy; for a float64 potential."""
    generator = np.random.default_rng(seed)
    forces = evaluate(atoms)["forces"]
    chosen = generator.permutation(len(atoms))[:n_atoms]
    numerical = np.zeros((len(chosen), 3))
    for row, atom in enumerate(chosen):
        for axis in range(3):
            energies = []
            for sign in (1, -1):
                moved = atoms.copy()
                moved.positions[atom, axis] += sign * STEP
                energies.append(float(evaluate(moved)["energy"]))
            numerical[row, axis] = -(energies[0] - energies[1]) / (2 * STEP)
    scale = _scale(forces, numerical)
    _close("forces", forces[chosen], numerical, scale, "finite differences", "float64")


def assert_stress_matches_finite_differences(evaluate: Evaluate, atoms: Atoms) -> None:
    """Stress against central differences of the energy over symmetric strains; for a float64 potential."""
    stress = evaluate(atoms)["stress"]
    numerical = np.zeros((3, 3))
    for i in range(3):
        for j in range(i + 1):
            energies = []
            for sign in (1, -1):
                strain = np.zeros((3, 3))
                strain[i, j] += sign * STEP / 2
                strain[j, i] += sign * STEP / 2
                moved = atoms.copy()
                moved.set_cell(atoms.cell.array @ (np.eye(3) + strain), scale_atoms=True)
                energies.append(float(evaluate(moved)["energy"]))
            numerical[i, j] = numerical[j, i] = (energies[0] - energies[1]) / (2 * STEP) / atoms.get_volume()
    _close("stress", stress, numerical, _scale(stress, numerical), "finite differences", "float64")


def assert_extensivity(evaluate: Evaluate, atoms: Atoms, cutoff: float, dtype: str = "float64") -> None:
    """Doubling a crystal, or adding a copy of a molecule far away, doubles the energy and repeats the forces."""
    axis = int(np.argmax(atoms.pbc)) if atoms.pbc.any() else None
    if axis is None:
        copy = atoms.copy()
        copy.positions[:, 0] += np.ptp(atoms.positions[:, 0]) + 3 * cutoff
        double = atoms + copy
    else:
        double = atoms.repeat([2 if k == axis else 1 for k in range(3)])
    one, two = evaluate(atoms), evaluate(double)
    scale = 2 * _energy_scale(one, len(atoms))
    _close("energy of two copies", two["energy"], 2 * one["energy"], scale, "extensivity", dtype)
    forces = np.concatenate([one["forces"]] * 2)
    _close("forces of two copies", two["forces"], forces, _scale(forces), "extensivity", dtype)


def assert_smooth_at_cutoff(evaluate: Evaluate, numbers: tuple[int, int], cutoff: float) -> None:
    """A pair that leaves the cutoff: energy and forces go to the isolated atoms' without a jump; float64."""

    def pair(distance: float) -> Mapping[str, np.ndarray]:
        return evaluate(Atoms(numbers, [[0, 0, 0], [distance, 0, 0]]))

    outside = pair(cutoff * 1.01)
    inside = pair(cutoff - 1e-6)
    strength = _scale(pair(0.3 * cutoff)["forces"])
    _close("force beyond the cutoff", outside["forces"], 0, strength, "smoothness", "float64")
    _close("force at the cutoff", inside["forces"], 0, strength, "smoothness", "float64")
    scale = strength * cutoff
    _close("energy at the cutoff", inside["energy"], outside["energy"], scale, "smoothness", "float64")
    step = pair(cutoff + 1e-9)["energy"] - pair(cutoff - 1e-9)["energy"]
    _close("energy across the cutoff", step, 0, scale, "smoothness", "float64")


def check_potential(evaluate: Evaluate, atoms: Atoms, cutoff: float) -> None:
    """All checks of this module on one structure; for a float64 potential.

    Args:
        evaluate: see the module.
        atoms: a structure without symmetry, so that forces and stress do not vanish.
        cutoff: r_cut (Å).
    """
    assert_rotation_invariance(evaluate, atoms)
    assert_reflection_invariance(evaluate, atoms)
    assert_translation_invariance(evaluate, atoms)
    assert_permutation_invariance(evaluate, atoms)
    assert_forces_match_finite_differences(evaluate, atoms)
    if _has_volume(atoms):
        assert_stress_matches_finite_differences(evaluate, atoms)
    assert_extensivity(evaluate, atoms, cutoff)
    assert_smooth_at_cutoff(evaluate, (int(atoms.numbers[0]), int(atoms.numbers[-1])), cutoff)


def largest_relative_error(found: torch.Tensor, expected: torch.Tensor) -> float:
    """``max |found - expected| / max |expected|``; of zeros alone, the absolute error."""
    found, expected = found.detach().double(), expected.detach().double()
    return float((found - expected).abs().max() / (float(expected.abs().max()) or 1.0))
