"""Charges, dipoles and Born effective charges: units, and derivatives against differences of the polarisation."""

from __future__ import annotations

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms
from ase.calculators.calculator import PropertyNotImplementedError

from cace_runtime import CACEModel
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import AddedConfig, LatentEwaldConfig, ModelConfig
from cace_runtime.files.checkpoint import save_model
from cace_runtime.kernels.choice import new_model
from tests.support.charged import charged_config
from tests.train.tiny import molecules

pytestmark = pytest.mark.usefixtures("quick_compiler")

STEP = 1e-4
WATER = molecules(2)[1]


def charged(backend: str = "eager", asked: ModelConfig | None = None) -> CACEModel:
    with torch.random.fork_rng():
        torch.manual_seed(5)
        return new_model(asked or charged_config(("q",)), backend).double()


def triclinic() -> Atoms:
    generator = np.random.default_rng(2)
    cell = np.array([[4.1, 0.3, -0.2], [1.2, 3.9, 0.4], [-0.6, 0.9, 4.4]])
    atoms = Atoms("OHHOH", cell=cell, scaled_positions=generator.random((5, 3)), pbc=True)
    atoms.positions += 5.0  # not wrapped
    return atoms


def born_effective_charges(model: CACEModel, graph) -> torch.Tensor:
    return model(graph, born_effective_charges=True)["born_effective_charges"]


def charges_of(model: CACEModel, atoms: Atoms) -> np.ndarray:
    return model(model.graph(atoms), forces=False)["charges"].detach().numpy()


def difference(f, atoms: Atoms, i: int, b: int):
    moved = []
    for sign in (1, -1):
        one = atoms.copy()
        one.positions[i, b] += sign * STEP
        moved.append(f(one))
    return (moved[0] - moved[1]) / (2 * STEP)


@pytest.mark.parametrize("backend", ["eager", "cpp"])
def test_of_a_molecule_they_are_differences_of_its_dipole(backend):
    model = charged(backend)

    def dipole(atoms: Atoms) -> np.ndarray:
        return model(model.graph(atoms), forces=False)["dipole"][0].detach().numpy()

    assert np.allclose(dipole(WATER), charges_of(model, WATER) @ WATER.positions, rtol=0, atol=1e-12)
    found = born_effective_charges(model, model.graph(WATER)).numpy()
    for i in range(len(WATER)):
        for b in range(3):
            assert np.allclose(found[i, :, b], difference(dipole, WATER, i, b), rtol=0, atol=1e-7)


@pytest.mark.parametrize("backend", ["eager", "cpp"])
def test_of_a_periodic_structure_they_are_differences_of_the_phase(backend):
    """Of ``P_a = sum_m a_ma / (2 pi i) sum_j q_j exp(2 pi i s_jm)``, turned back by the phases of the atom."""
    model, atoms = charged(backend), triclinic()
    cell = atoms.cell.array

    def by_direction(one: Atoms) -> np.ndarray:
        phases = np.exp(2j * np.pi * one.positions @ np.linalg.inv(cell))
        return charges_of(model, one) @ phases / (2j * np.pi)

    found = born_effective_charges(model, model.graph(atoms)).numpy()
    own = np.exp(-2j * np.pi * atoms.positions @ np.linalg.inv(cell))
    for i in range(len(atoms)):
        for b in range(3):
            expected = ((own[i] * difference(by_direction, atoms, i, b)) @ cell).real
            assert np.allclose(found[i, :, b], expected, rtol=0, atol=1e-7)
    assert np.abs(found - found.transpose(0, 2, 1)).max() > 1e-3  # the order of the indices is seen


def test_neither_origin_nor_images_matter_in_a_periodic_structure():
    model, atoms = charged(), triclinic()
    before = born_effective_charges(model, model.graph(atoms)).numpy()
    moved = atoms.copy()
    moved.positions += np.array([0.7, -1.1, 2.3])
    moved.positions[1] += atoms.cell.array[0] - 2 * atoms.cell.array[2]
    assert np.allclose(born_effective_charges(model, model.graph(moved)).numpy(), before, rtol=0, atol=1e-10)


def test_a_batch_has_what_its_structures_have():
    model, frames = charged("cpp"), [WATER, triclinic(), molecules(1)[0]]
    whole = born_effective_charges(model, model.graph(frames)).numpy()
    alone = np.concatenate([born_effective_charges(model, model.graph(one)).numpy() for one in frames])
    assert np.allclose(whole, alone, rtol=0, atol=1e-11)
    dipoles = model(model.graph(frames), forces=False)["dipole"]
    assert dipoles[1].tolist() == [0.0, 0.0, 0.0] and bool(dipoles[0].any())


def test_charges_are_in_elementary_charges():
    """Two charges far apart have the energy of Coulomb's law, whatever the norm and the weight in a sum."""
    term = LatentEwaldConfig(charges=("q",), norm=7.0, sigma=0.5)
    inner = charged_config(("q",), terms=(term,))
    plain = charged(asked=inner)
    asked = charged_config(()).model_copy(update={"outputs": (), "added": (AddedConfig(weight=0.3, model=inner),)})
    whole = charged(asked=ModelConfig(**asked.model_dump()))
    for model in (plain, whole):
        far = WATER.copy()
        far.positions[3:, 2] += 40.0
        found = model(model.graph(far), forces=False)
        q, x = found["charges"].detach().numpy(), far.positions
        share = dict(zip(model.config.energy_parts, found["energy_parts"][0].tolist(), strict=True))["long range"]
        alone = 0.0
        for part in (far[:3], far[3:]):
            one = model(model.graph(part), forces=False)["energy_parts"][0].tolist()
            alone += dict(zip(model.config.energy_parts, one, strict=True))["long range"]
        coulomb = sum(14.39964 * q[i] * q[j] / np.linalg.norm(x[i] - x[j]) for i in range(3) for j in range(3, 6))
        assert share - alone == pytest.approx(coulomb, rel=2e-5)
    assert "dipole" in whole(whole.graph(WATER), forces=False)


def test_several_channels_and_none_are_refused():
    two, none = charged(asked=charged_config(("q", "p"))), charged(asked=charged_config(()))
    assert not {"charges", "dipole"} & set(two(two.graph(WATER), forces=False))
    with pytest.raises(ValueError, match=r"2 channels of latent charges \(q, p\).*Train with channels: 1"):
        born_effective_charges(two, two.graph(WATER))
    with pytest.raises(ValueError, match="no latent charges"):
        born_effective_charges(none, none.graph(WATER))
    with pytest.raises(PropertyNotImplementedError):
        CACECalculator(none).get_property("charges", WATER)


def test_the_calculator_has_them_where_they_are_asked_for():
    model = charged("cpp")
    atoms = WATER.copy()
    atoms.calc = CACECalculator(model)
    atoms.get_potential_energy()
    assert "charges" not in atoms.calc.results
    assert np.allclose(atoms.get_charges(), charges_of(model, WATER), rtol=0, atol=1e-12)
    assert np.allclose(atoms.get_dipole_moment(), atoms.get_charges() @ atoms.positions, rtol=0, atol=1e-12)
    found = atoms.calc.get_property("born_effective_charges", atoms)
    assert np.allclose(found, born_effective_charges(model, model.graph(WATER)).numpy(), rtol=0, atol=1e-12)
    crystal = triclinic()
    crystal.calc = atoms.calc
    assert crystal.calc.get_property("born_effective_charges", crystal).shape == (5, 3, 3)
    with pytest.raises(PropertyNotImplementedError, match="a periodic structure has no dipole"):
        crystal.get_dipole_moment()


def test_eval_writes_them(cace, tmp_path):
    model = charged("cpp")
    save_model(model, tmp_path / "model.safetensors")
    frames = [WATER, triclinic()]
    ase.io.write(tmp_path / "in.xyz", [Atoms(f.symbols, f.positions, cell=f.cell, pbc=f.pbc) for f in frames])
    for more in ([], ["--born-charges"]):
        out = tmp_path / f"out{len(more)}.xyz"
        code, _, err = cace("eval", tmp_path / "model.safetensors", tmp_path / "in.xyz", "-o", out, *more)
        assert code == 0, err
        first, second = ase.io.read(out, ":")
        assert np.allclose(first.get_charges(), charges_of(model, WATER), atol=1e-6)
        assert np.allclose(first.get_dipole_moment(), first.get_charges() @ WATER.positions, atol=1e-6)
        assert "dipole" not in second.calc.results
        assert ("born_effective_charges" in first.calc.results) == bool(more)
    born = born_effective_charges(model, model.graph(frames)).numpy()
    assert np.allclose(second.calc.results["born_effective_charges"].reshape(-1, 3, 3), born[len(WATER) :], atol=1e-6)
