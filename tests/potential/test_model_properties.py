"""Symmetries and derivatives of every model, with the checks that users have too."""

from __future__ import annotations

import numpy as np
import pytest

from cace_runtime import testing
from tests.support.models import CONFIGS, crystal, make_model, molecule, wire


@pytest.mark.whole
@pytest.mark.parametrize("structure", [crystal, molecule, wire], ids=lambda f: f.__name__)
@pytest.mark.parametrize("name", CONFIGS)
def test_potential_passes_every_public_check(name, structure):
    model = make_model(name)
    testing.check_potential(testing.evaluator(model), structure(), model.config.cutoff)


def spoiled(change):
    """A potential whose results are changed, to see that the checks notice."""
    model = make_model("T0 published")
    evaluate = testing.evaluator(model)

    def wrong(atoms):
        results = dict(evaluate(atoms))
        change(atoms, results)
        return results

    return wrong


def add_field(atoms, results):
    results["energy"] = results["energy"] + 1e-3 * atoms.positions[:, 0].sum()


def chiral(atoms, results):
    a, b, c = atoms.positions[1:4] - atoms.positions[0]
    results["energy"] = results["energy"] + 1e-3 * np.dot(a, np.cross(b, c))


def shrink_forces(atoms, results):
    results["forces"] = results["forces"] * (1 + 1e-4)


def flip_stress(atoms, results):
    results["stress"] = -results["stress"]


def by_index(atoms, results):
    results["energy"] = results["energy"] + 1e-3 * atoms.numbers[0]


def offset(atoms, results):
    results["energy"] = results["energy"] + 1e-3


def jump(atoms, results):
    if len(atoms) == 2 and atoms.get_distance(0, 1) < make_model("T0 published").config.cutoff:
        results["energy"] = results["energy"] + 1e-3


@pytest.mark.parametrize(
    ("change", "check"),
    [
        (add_field, testing.assert_rotation_invariance),
        (add_field, testing.assert_translation_invariance),
        (chiral, testing.assert_reflection_invariance),
        (shrink_forces, testing.assert_forces_match_finite_differences),
        (flip_stress, testing.assert_stress_matches_finite_differences),
        (by_index, testing.assert_permutation_invariance),
        (offset, lambda evaluate, atoms: testing.assert_extensivity(evaluate, atoms, 3.5)),
        (jump, lambda evaluate, atoms: testing.assert_smooth_at_cutoff(evaluate, (1, 8), 3.5)),
    ],
    ids=["rotation", "translation", "reflection", "forces", "stress", "permutation", "extensivity", "smoothness"],
)
def test_public_check_fails_for_a_potential_without_the_property(change, check):
    with pytest.raises(AssertionError, match="above the tolerance"):
        check(spoiled(change), crystal())
