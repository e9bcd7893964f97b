"""The ASE calculator: the model's results for every kind of structure, ASE's conventions, few neighbour searches."""

import numpy as np
import pytest
import torch
from ase import Atoms, units
from ase.build import bulk
from ase.build import molecule as ase_molecule
from ase.calculators.calculator import PropertyNotImplementedError
from ase.md.verlet import VelocityVerlet
from ase.stress import voigt_6_to_full_3x3_stress

from cace_runtime import (
    CACEModel,
    CheckpointError,
    StructureError,
    UnknownElementError,
    new_model,
    save_model,
)
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.testing import check_potential
from tests.parity.architectures import ARCHITECTURES

CUTOFF = 3.5

pytestmark = pytest.mark.usefixtures("quick_compiler")


@pytest.fixture(scope="module")
def reference() -> CACEModel:
    """Evaluated by torch."""
    gentle = {"message_scale": 0.02, "reference_energies": {"H": -13.5, "C": -1026.8, "O": -2037.7}}
    config = ARCHITECTURES["T2 all parts twice"].model_copy(update=gentle)
    assert config.cutoff == CUTOFF
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return CACEModel(config).double().requires_grad_(False)


@pytest.fixture(scope="module", params=["eager", "cpp"])
def model(request, quick_compiler, reference) -> CACEModel:
    """The same potential."""
    model = new_model(reference.config, request.param).double().requires_grad_(False)
    model.load_state_dict(reference.state_dict())
    return model


def crystal() -> Atoms:
    """Triclinic, smaller than the cutoff: self-images, several images of each neighbour."""
    cell = np.array([[3.1, 0, 0], [0.4, 3.3, 0], [-0.3, 0.5, 2.9]])
    atoms = Atoms("HCOH", cell=cell, pbc=True)
    atoms.set_scaled_positions([[0.05, 0.1, 0.0], [0.5, 0.45, 0.1], [0.1, 0.55, 0.6], [0.6, 0.0, 0.55]])
    atoms.rattle(0.05, seed=1)
    return atoms


def with_pbc(pbc, third_vector=True) -> Atoms:
    atoms = crystal()
    atoms.pbc = pbc
    if not third_vector:
        atoms.cell[2] = 0
    return atoms


def unwrapped() -> Atoms:
    atoms = crystal()
    atoms.positions += np.array([[1, -2, 0], [0, 3, 1], [-1, 0, 0], [0, 0, 5]]) @ atoms.cell.array
    return atoms


STRUCTURES = {
    "small triclinic cell": crystal,
    "unwrapped": unwrapped,
    "slab": lambda: with_pbc((True, True, False)),
    "slab without third vector": lambda: with_pbc((True, True, False), third_vector=False),
    "wire": lambda: with_pbc((False, True, False)),
    "cluster with a cell": lambda: with_pbc(False),
    "molecule": lambda: ase_molecule("CH3CH2OH"),
    "single atom": lambda: Atoms("O"),
    "single atom with images": lambda: bulk("C", "fcc", a=3.2),
    "far apart": lambda: Atoms("HO", [[0, 0, 0], [50.0, 0, 0]]),
}


@pytest.mark.whole
@pytest.mark.parametrize("name", STRUCTURES)
def test_equals_the_model(model, reference, name):
    atoms = STRUCTURES[name]()
    atoms.calc = CACECalculator(model, skin=0.7)
    assert atoms.calc.active_backend == model.engines.backend
    expected = reference(reference.graph(atoms), stress=True)
    assert atoms.get_potential_energy() == pytest.approx(expected["energy"].item(), rel=1e-13)
    np.testing.assert_allclose(atoms.get_forces(), expected["forces"].numpy(), rtol=0, atol=1e-12)
    np.testing.assert_allclose(atoms.get_potential_energies(), expected["energies"].numpy(), rtol=1e-13)
    assert atoms.get_potential_energies().sum() == pytest.approx(atoms.get_potential_energy(), rel=1e-14)
    assert atoms.get_potential_energy(force_consistent=True) == atoms.get_potential_energy()
    if atoms.pbc.all():
        np.testing.assert_allclose(atoms.get_stress(voigt=False), expected["stress"][0].numpy(), rtol=0, atol=1e-13)


@pytest.mark.parametrize("name", ["small triclinic cell", "slab without third vector", "molecule"])
def test_forces_are_minus_the_gradient(model, name):
    atoms = STRUCTURES[name]()
    atoms.calc = CACECalculator(model)
    forces = atoms.get_forces()
    for atom, axis in [(0, 0), (1, 2), (3, 1)]:
        energies = []
        for step in (1e-4, -1e-4):
            moved = atoms.copy()
            moved.positions[atom, axis] += step
            energies.append(atoms.calc.get_potential_energy(moved))
        assert forces[atom, axis] == pytest.approx((energies[1] - energies[0]) / 2e-4, rel=1e-5, abs=1e-6)


def test_stress_is_the_derivative_with_ases_sign(model):
    atoms = crystal()
    atoms.calc = CACECalculator(model)
    stress, volume, cell = atoms.get_stress(voigt=False), atoms.get_volume(), atoms.cell.array
    for i, j in [(0, 0), (1, 1), (0, 2), (1, 2)]:
        energies = []
        for step in (1e-4, -1e-4):
            strain = np.eye(3)
            strain[i, j] += step / 2
            strain[j, i] += step / 2
            strained = atoms.copy()
            strained.set_cell(cell @ strain, scale_atoms=True)
            strained.calc = CACECalculator(model)
            energies.append(strained.get_potential_energy())
        assert stress[i, j] == pytest.approx((energies[0] - energies[1]) / 2e-4 / volume, rel=1e-5, abs=1e-7)


@pytest.mark.whole
@pytest.mark.parametrize("structure", [crystal, lambda: ase_molecule("CH3CH2OH")], ids=["crystal", "molecule"])
def test_passes_the_public_checks_of_potentials(model, structure):
    calculator = CACECalculator(model)

    def evaluate(atoms):
        energy, forces = calculator.get_potential_energy(atoms), calculator.get_forces(atoms)
        results = {"energy": energy, "forces": forces, "energies": calculator.get_potential_energies(atoms)}
        return results | ({"stress": atoms_stress(calculator, atoms)} if atoms.pbc.all() else {})

    atoms = structure()
    atoms.rattle(0.02, seed=3)
    check_potential(evaluate, atoms, CUTOFF)


def atoms_stress(calculator, atoms):
    return voigt_6_to_full_3x3_stress(calculator.get_stress(atoms))


def test_isolated_atom_has_its_reference_energy_and_bias_only(model):
    atoms = Atoms("O")
    atoms.calc = CACECalculator(model)
    moved = Atoms("O", [[5.0, 5.0, 5.0]], cell=[30, 30, 30], pbc=True)
    moved.calc = CACECalculator(model)
    assert atoms.get_potential_energy() == moved.get_potential_energy()
    assert not atoms.get_forces().any() and not moved.get_stress().any()


@pytest.mark.parametrize("pbc", [False, (True, True, False)], ids=str)
def test_stress_needs_three_periodic_directions(model, pbc):
    atoms = with_pbc(pbc)
    atoms.calc = CACECalculator(model)
    with pytest.raises(PropertyNotImplementedError, match="periodic in all three directions"):
        atoms.get_stress()
    assert np.isfinite(atoms.get_forces()).all()


@pytest.mark.whole
@pytest.mark.parametrize("skin", [0.0, 0.3, 1.0])
def test_skin_changes_no_result(model, skin):
    atoms, fresh = crystal(), CACECalculator(model, skin=0.0)
    moving = CACECalculator(model, skin=skin)
    rng = np.random.default_rng(0)
    for _ in range(12):
        atoms.positions += rng.normal(scale=0.03, size=atoms.positions.shape)
        assert np.array_equal(moving.get_forces(atoms), fresh.get_forces(atoms))
        assert moving.get_potential_energy(atoms) == fresh.get_potential_energy(atoms)
    assert moving.neighbors.rebuilds < 12 or skin == 0


def weak(model) -> CACEModel:
    """The same with interactions a hundred times weaker, for dynamics that stay near where they start."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        quiet = new_model(model.config, model.engines.backend).double().requires_grad_(False)
    quiet.load_state_dict(model.state_dict())
    for name, parameter in quiet.readout.named_parameters():
        if name.endswith("weight") and (parameter.shape[0] == 1 or "linear" in name):
            parameter *= 0.01
    return quiet


@pytest.mark.whole
def test_dynamics_conserve_energy_with_few_searches(model):
    atoms = ase_molecule("CH3CH2OH")
    atoms.calc = CACECalculator(weak(model), skin=0.5)
    spread = np.sqrt(atoms.get_masses() * 100 * units.kB)[:, None]
    atoms.set_momenta(spread * np.random.default_rng(0).standard_normal((len(atoms), 3)))
    dynamics = VelocityVerlet(atoms, timestep=0.2 * units.fs)
    start = atoms.get_total_energy()
    dynamics.run(100)
    assert abs(atoms.get_total_energy() - start) < 1e-3
    searches = atoms.calc.neighbors
    assert searches.updates >= 100 and searches.rebuilds <= 5


def test_another_structure_with_the_same_calculator(model, reference):
    calculator = CACECalculator(model)
    first, second = crystal(), ase_molecule("CH3CH2OH")
    energies = [calculator.get_potential_energy(atoms) for atoms in (first, second, first)]
    assert energies[0] == energies[2] != energies[1]
    assert energies[1] == pytest.approx(reference(reference.graph(second))["energy"].item(), rel=1e-13)


def stretch(atoms):
    atoms.set_cell(atoms.cell.array @ np.diag([1.0, 1.02, 0.9]), scale_atoms=True)


def stretch_the_cell_alone(atoms):
    atoms.cell[0] *= 1.5


def open_the_cell(atoms):
    atoms.pbc = (True, False, True)


def exchange_elements(atoms):
    atoms.numbers[[0, 1]] = atoms.numbers[[1, 0]]


def remove_an_atom(atoms):
    del atoms[1]


def move_far(atoms):
    atoms.positions[2] += 1.1


@pytest.mark.parametrize(
    "change",
    [stretch, stretch_the_cell_alone, open_the_cell, exchange_elements, remove_an_atom, move_far],
    ids=lambda f: f.__name__,
)
def test_kept_neighbours_do_not_outlive_their_structure(model, reference, change):
    atoms = crystal()
    atoms.calc = CACECalculator(model, skin=1.0)
    before = atoms.get_potential_energy()
    change(atoms)
    expected = reference(reference.graph(atoms))
    assert atoms.get_potential_energy() == pytest.approx(expected["energy"].item(), rel=1e-13)
    assert atoms.get_potential_energy() != before
    np.testing.assert_allclose(atoms.get_forces(), expected["forces"].numpy(), rtol=0, atol=1e-11)


def test_atoms_that_come_to_coincide_are_named(model):
    """They did not when their neighbours were searched."""
    atoms = Atoms("HCOH", [[0, 0, 0], [1.0, 0, 0], [0, 1.2, 0], [0, 0.9, 0.2]])
    atoms.calc = CACECalculator(model, skin=1.0)
    atoms.get_forces()
    atoms.positions[3] = atoms.positions[2]
    with pytest.raises(ValueError, match="atoms 2 and 3 are"):
        atoms.get_forces()


def test_the_closest_pair_is_told_for_the_watch_over_dynamics(model):
    """With kept neighbours, which may see each other across the border of the cell."""
    atoms = Atoms("HCO", [[0.1, 0, 0], [1.4, 0, 0], [9.0, 0, 0]], cell=[10, 10, 10], pbc=True)
    atoms.calc = CACECalculator(model, skin=1.0)
    for x in (9.0, 9.2, 9.3):
        atoms.positions[2, 0] = x
        atoms.get_forces()
        closest = min(1.3, 10.1 - x)
        assert atoms.calc.neighbors.closest == pytest.approx(closest, abs=1e-12)
    assert atoms.calc.neighbors.rebuilds == 1


def test_results_are_cached(model, monkeypatch):
    atoms = crystal()
    atoms.calc = CACECalculator(model)
    atoms.get_forces()
    updates = atoms.calc.neighbors.updates
    atoms.get_stress()
    atoms.get_potential_energies()
    assert atoms.calc.neighbors.updates == updates


def test_every_change_is_noticed_to_the_last_bit(model):
    atoms = crystal()
    atoms.calc = CACECalculator(model)
    assert set(atoms.calc.check_state(atoms)) >= {"positions", "numbers", "cell", "pbc"}
    for what, change in {
        "positions": lambda: atoms.positions.__setitem__((2, 1), np.nextafter(atoms.positions[2, 1], 9.0)),
        "numbers": lambda: atoms.numbers.__setitem__(0, 6),
        "cell": lambda: atoms.set_cell(1.01 * atoms.cell),
        "pbc": lambda: atoms.set_pbc((True, True, False)),
    }.items():
        atoms.get_forces()
        assert atoms.calc.check_state(atoms) == []
        change()
        assert atoms.calc.check_state(atoms) == [what]
        fresh = CACECalculator(model)
        assert atoms.get_potential_energy() == pytest.approx(fresh.get_potential_energy(atoms), rel=1e-14)


def test_what_the_potential_does_not_depend_on_is_no_change(model):
    atoms = crystal()
    atoms.calc = CACECalculator(model)
    atoms.get_forces()
    atoms.set_initial_charges([1, 0, 0, -1])
    atoms.set_velocities(np.ones((4, 3)))
    assert atoms.calc.check_state(atoms) == []


def test_a_given_model_is_left_as_it_was(model):
    CACECalculator(model, dtype="float32").get_potential_energy(crystal())
    assert model.dtype == torch.float64


def test_from_a_file_in_both_precisions(model, reference, tmp_path):
    path, backend = tmp_path / "model.safetensors", model.engines.backend
    save_model(model, path)
    atoms = crystal()
    double, single = (CACECalculator(path, dtype=d, backend=backend) for d in ("float64", "float32"))
    assert double.active_backend == single.active_backend == backend
    expected = reference(reference.graph(atoms))
    assert double.get_potential_energy(atoms) == pytest.approx(expected["energy"].item(), rel=1e-13)
    forces = single.get_forces(atoms)
    assert forces.dtype == np.float64
    scale = expected["forces"].abs().max().item()
    np.testing.assert_allclose(forces, expected["forces"].numpy(), atol=1e-5 * scale)


class TestErrors:
    def test_unknown_element(self, model):
        atoms = Atoms("NH", [[0, 0, 0], [1, 0, 0]])
        with pytest.raises(UnknownElementError, match=r"has N, which this model does not know\. It knows: H, C, O"):
            CACECalculator(model).get_potential_energy(atoms)

    def test_dtype(self, model):
        with pytest.raises(ValueError, match="dtype is 'float16'; choose one of float32, float64"):
            CACECalculator(model, dtype="float16")

    def test_missing_file(self, tmp_path):
        with pytest.raises(FileNotFoundError, match="no such file"):
            CACECalculator(tmp_path / "nothing.safetensors")

    def test_not_a_potential(self, tmp_path):
        (tmp_path / "broken.safetensors").write_bytes(b"\x08broken")
        with pytest.raises(CheckpointError, match="not a safetensors file"):
            CACECalculator(tmp_path / "broken.safetensors")

    @pytest.mark.parametrize(
        ("atoms", "message"),
        [
            (Atoms("H2", [[0, 0, 0], [0, 0, 0]]), "atoms 0 and 1 are"),
            (Atoms("H2", [[0, 0, 0], [0, 0, np.nan]]), "position of atom 1 is not finite"),
            (Atoms("H", pbc=True), "span no volume"),
            (Atoms("H", cell=[5, 5, 0], pbc=True), "span no volume"),
        ],
        ids=["coincident", "not a number", "no cell", "flat cell"],
    )
    def test_structures_without_an_energy(self, model, atoms, message):
        with pytest.raises(ValueError, match=message):
            CACECalculator(model).get_potential_energy(atoms)

    @pytest.mark.parametrize("number", [0, 119, -1])
    def test_numbers_of_no_element(self, model, number):
        atoms = Atoms("H2", [[0, 0, 0], [1, 0, 0]])
        atoms.numbers[1] = number
        with pytest.raises(StructureError, match=f"atom 1 has atomic number {number}, not one of 1..118"):
            CACECalculator(model).get_potential_energy(atoms)

    def test_no_atoms(self, model):
        with pytest.raises(StructureError, match="no atoms"):
            CACECalculator(model).get_potential_energy(Atoms())


def test_published_water_through_ase(data_dir):
    from cace_runtime import import_official

    reference = np.load(data_dir / "official" / "water_strained.npz")
    atoms = Atoms(reference["numbers"], reference["positions"], cell=reference["cell"], pbc=reference["pbc"])
    atoms.calc = CACECalculator(import_official(data_dir / "official" / "water.pth"))
    assert atoms.get_potential_energy() == pytest.approx(float(reference["energy"]), rel=1e-9)
    scale = np.abs(reference["forces"]).max()
    np.testing.assert_allclose(atoms.get_forces(), reference["forces"], atol=1e-9 * scale)
    stress = voigt_6_to_full_3x3_stress(atoms.get_stress())
    np.testing.assert_allclose(stress, reference["stress"], atol=1e-9 * np.abs(reference["stress"]).max())
