"""Potentials with latent charges: compiled network and compiled Ewald sum against torch, and against differences."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from cace_runtime.config import FeatureMessageConfig, LatentEwaldConfig, MessageConfig, ModelConfig, OutputConfig
from cace_runtime.kernels.choice import engines_of
from cace_runtime.kernels.cpp.moving import CppMoving
from cace_runtime.kernels.moving import System
from cace_runtime.neighborhood.checks import StructureError
from cace_runtime.potential.model import CACEModel
from cace_runtime.testing import largest_relative_error
from tests.support.models import PUBLISHED, READOUT, SMALL, crystal, molecule, random_model, slab
from tests.support.tolerances import TOLERANCES

pytestmark = pytest.mark.usefixtures("quick_compiler")

LONG = LatentEwaldConfig(charges=("q0", "q1"), sigma=0.7, dl=1.1, self_terms=2, epsilon=1e-6)
CONFIG = ModelConfig(
    **SMALL,
    radial="per_degree",
    basis=PUBLISHED,
    messages=(MessageConfig(memory=True, feature=FeatureMessageConfig()),),
    readout=READOUT,
    message_scale=0.3,
    outputs=(
        OutputConfig(name="q1", hidden=(3,), bias=False),
        OutputConfig(name="unread", hidden=()),
        OutputConfig(name="q0", hidden=(), scale=0.3),
    ),
    terms=(LONG,),
)


@cache
def model_of(backend: str) -> CACEModel:
    return random_model(CONFIG, backend=backend).requires_grad_(False)


def moving(backend: str, several: bool = False):
    return engines_of(model := model_of(backend)).moving(model, 0.3, several=several)


def system(atoms) -> System:
    return System(atoms.positions, atoms.cell.array, atoms.pbc, atoms.numbers)


def assert_equal(found, expected):
    for name in ("energy", "energies", "forces", "virial"):
        one, other = getattr(found, name), getattr(expected, name)
        within = 10 * TOLERANCES["compiled", "float64"] * max(1, np.abs(other).max())  # forces of lone atoms are 0
        np.testing.assert_allclose(one, other, rtol=0, atol=within, err_msg=name)


def test_in_dynamics_kernels_evaluate_the_term_themselves():
    assert isinstance(moving("cpp"), CppMoving)
    for atoms in (crystal(), crystal()[[2]], molecule(), molecule()[[1]]):
        assert_equal(moving("cpp").evaluate([system(atoms)], True), moving("eager").evaluate([system(atoms)], True))


def test_so_it_is_with_several_structures_at_a_time():
    systems = [system(atoms) for atoms in (crystal(), molecule(), crystal(3) * (2, 1, 1))]
    assert_equal(moving("cpp", True).evaluate(systems, True), moving("eager", True).evaluate(systems, True))


def test_a_batch_without_dynamics_has_the_same_results():
    batch = [crystal(), molecule(), crystal(3)]
    results = [model_of(name)(model_of(name).graph(batch), stress=True) for name in ("cpp", "eager")]
    assert set(results[0]) == set(results[1])
    for key, values in results[1].items():
        assert largest_relative_error(results[0][key], values) < 10 * TOLERANCES["compiled", "float64"], key


def test_molecules_alone_compile_no_sum_over_a_lattice(monkeypatch):
    model = model_of("cpp")
    monkeypatch.setattr("cace_runtime.kernels.cpp.engine.ewald_library", None)  # who asks for it now fails
    model(model.graph([molecule()]), stress=False)
    with pytest.raises(TypeError):
        model(model.graph([molecule(), crystal()]), stress=False)


def test_beside_a_term_that_only_torch_knows_the_sum_is_compiled_too(monkeypatch):
    config = ModelConfig.model_validate(CONFIG.model_dump() | {"terms": [LONG.model_dump(), {"kind": "zbl"}]})
    plain, model = (random_model(config, backend=name).requires_grad_(False) for name in ("eager", "cpp"))
    expected = plain(plain.graph(crystal()), stress=True)
    with monkeypatch.context() as patch:  # who calls torch's sum now fails
        patch.setattr("cace_runtime.potential.terms.reciprocal_sum.wave_vectors", None)
        found = model(model.graph(crystal()), stress=True)
    for key, values in expected.items():
        assert largest_relative_error(found[key], values) < 10 * TOLERANCES["compiled", "float64"], key


def test_a_structure_that_is_periodic_in_two_directions_is_refused():
    with pytest.raises(StructureError, match="slabs and wires"):
        moving("cpp").evaluate([system(slab())], True)
    with pytest.raises(StructureError, match=r"system 1: .*slabs and wires"):
        moving("cpp", True).evaluate([system(crystal()), system(slab())], True)


@pytest.mark.parametrize("atoms", [crystal(), molecule()], ids=["periodic", "molecule"])
def test_forces_and_stress_are_the_slopes_of_the_energy(atoms):
    found = moving("cpp").evaluate([system(atoms)], True)
    rng = np.random.default_rng(1)
    direction, strain = rng.normal(size=atoms.positions.shape), rng.normal(size=(3, 3))
    strain = (strain + strain.T) / 2

    def energy(step: float, stretch: float) -> float:
        there = atoms.copy()
        there.positions += step * direction
        deformation = np.eye(3) + stretch * strain
        there.set_cell(there.cell.array @ deformation)
        there.positions = there.positions @ deformation
        return float(moving("cpp").evaluate([system(there)], False).energy[0])

    h = 1e-4
    slope, by_strain = (energy(h, 0) - energy(-h, 0)) / (2 * h), (energy(0, h) - energy(0, -h)) / (2 * h)
    xx, yy, zz, yz, xz, xy = found.virial[0]
    virial = np.array([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])
    assert slope == pytest.approx(-(found.forces * direction).sum(), rel=1e-6, abs=1e-6)
    assert by_strain == pytest.approx(-(virial * strain).sum(), rel=1e-6, abs=1e-6)
