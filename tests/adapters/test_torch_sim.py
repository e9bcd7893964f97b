"""The torch-sim adapter: every system of a batch as ASE's calculator has it, torch-sim's own check, its integrators."""

import numpy as np
import pytest
import torch
from ase import Atoms, units
from ase.build import bulk
from ase.build import molecule as ase_molecule
from ase.md.verlet import VelocityVerlet

from cace_runtime import CACEModel, ModelConfig, StructureError, UnknownElementError, load_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import AddedConfig, BasisConfig, MessageConfig, ReadoutConfig
from cace_runtime.files.structures import read_structures
from cace_runtime.potentials import start
from cace_runtime.train.fixed_terms import without_terms
from tests.parity.architectures import ARCHITECTURES, TENSOR_ARCHITECTURES
from tests.parity.test_latent_ewald import CONFIG as CHARGED
from tests.support.models import crystal, random_model, slab
from tests.support.tolerances import TOLERANCES

ts = pytest.importorskip("torch_sim", reason="torch-sim is not installed: .[torch-sim]")

from cace_runtime.adapters.examples.torch_sim_batch import integrator  # noqa: E402
from cace_runtime.adapters.torch_sim import CACETorchSimModel  # noqa: E402

pytestmark = pytest.mark.usefixtures("quick_compiler")

DTYPES = {"float64": torch.float64, "float32": torch.float32}


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    config = ModelConfig(
        elements=("H", "C", "O", "Mg", "Si", "Fe"),
        cutoff=3.5,
        n_bessel=4,
        n_radial=3,
        n_embedding=2,
        basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"),
        radial="per_degree",
        messages=(MessageConfig(),),
        message_scale=0.3,
        readout=ReadoutConfig(hidden=(6,)),
        reference_energies={"H": -13.5, "C": -1026.8, "O": -2037.7, "Mg": 0.0, "Si": 0.0, "Fe": 0.0},
    )
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = CACEModel(config)
    path = tmp_path_factory.mktemp("potential") / "model.safetensors"
    save_model(model, path)
    return path


@pytest.fixture(scope="module", params=["eager", "cpp", "device"])
def backend(request, quick_compiler):
    """How to ask for each: the device's path works on the CPU's tensors, too."""
    if request.param == "device":
        return {"backend": "eager", "resident": True}
    return {"backend": request.param}


def name_of(backend: dict) -> str:
    return "device" if "resident" in backend else backend["backend"]


def boxes() -> list[Atoms]:
    """Periodic, of mixed sizes: some smaller than the cutoff's sphere, one atom alone, one triclinic."""
    big = bulk("Fe", "fcc", a=4.4, cubic=True).repeat((2, 1, 1))
    big.rattle(0.1, seed=3)
    return [crystal(), big, Atoms("O", cell=[9.0, 9.0, 9.0], pbc=True), crystal(seed=4)]


def molecules() -> list[Atoms]:
    return [ase_molecule("CH3CH2OH"), ase_molecule("H2O"), Atoms("O")]


def start_structure(name: str) -> Atoms:
    return read_structures(start(name), "-1")[0]


def state_of(atoms: list[Atoms], dtype=torch.float64):
    return ts.io.atoms_to_state(atoms, torch.device("cpu"), dtype)


@pytest.mark.whole
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("systems", [boxes, molecules])
def test_every_system_has_the_results_of_the_ase_calculator(file, backend, dtype, systems):
    atoms = systems()
    model = CACETorchSimModel(file, dtype=dtype, **backend)
    assert model.active_backend == name_of(backend)
    out = model(state_of(atoms, DTYPES[dtype]))
    assert out["energy"].dtype == torch.float64
    assert out["forces"].dtype == out["stress"].dtype == DTYPES[dtype]
    tolerance = TOLERANCES["compiled", dtype]
    forces = out["forces"].split([len(a) for a in atoms])
    for k, single in enumerate(atoms):
        single.calc = CACECalculator(file, backend="eager")
        assert out["energy"][k].item() == pytest.approx(single.get_potential_energy(), rel=tolerance)
        expected = single.get_forces()
        np.testing.assert_allclose(forces[k].numpy(), expected, atol=tolerance * max(1, np.abs(expected).max()))
        if single.pbc.all():
            stress = single.get_stress(voigt=False)
            np.testing.assert_allclose(out["stress"][k].numpy(), stress, atol=tolerance * max(1, np.abs(stress).max()))
        else:
            assert not out["stress"][k].any()


@pytest.mark.whole
@pytest.mark.parametrize("dtype", DTYPES)
def test_an_isolated_atom_has_its_e0(file, backend, dtype, tmp_path):
    model = load_model(file, backend="eager")
    vanishing = CACEModel(model.config.model_copy(update={"vanishes_at_zero": True}))
    vanishing.load_state_dict(model.state_dict())
    save_model(vanishing, tmp_path / "m.safetensors")
    e0 = model.config.reference_energies["O"]
    for atoms in (boxes(), molecules(), [Atoms("O")]):
        calculate = CACETorchSimModel(tmp_path / "m.safetensors", dtype=dtype, **backend)
        energies = calculate(state_of(atoms, DTYPES[dtype]))["energy"]
        for single, energy in zip(atoms, energies.tolist(), strict=True):
            assert len(single) > 1 or abs(energy - e0) <= 1e-12 * abs(e0)


def test_it_passes_the_check_that_torch_sim_has_for_models(file, backend):
    from torch_sim.models.interface import validate_model_outputs

    model = CACETorchSimModel(file, **backend, compute_stress=False, compute_forces=False)
    assert set(model(state_of(boxes()))) == {"energy"}
    validate_model_outputs(model, torch.device("cpu"), torch.float64)
    assert set(model(state_of(boxes()))) == {"energy", "forces", "stress"}


@pytest.mark.whole
def test_atoms_that_are_wrapped_cost_no_search(file, backend):
    atoms = boxes()
    model = CACETorchSimModel(file, **backend)
    before = model(state_of(atoms))
    searched = model.rebuilds
    for single in atoms:
        single.positions += 0.01 - single.cell.array[0]
        single.positions[0] += 2 * single.cell.array[1]
    after = model(state_of(atoms))
    assert model.rebuilds == searched
    for key, values in before.items():
        torch.testing.assert_close(after[key], values, rtol=1e-10, atol=1e-10)


def test_a_search_in_a_batch_leaves_tensors_where_a_captured_graph_reads_them(file):
    atoms = boxes()
    model = CACETorchSimModel(file, backend="eager", resident=True)
    model(state_of(atoms))
    resident, searched = model._resident, model.rebuilds
    edges, generation = resident._edges, resident._generation
    for single in atoms:
        single.rattle(0.2, seed=5)
    found = model(state_of(atoms))
    assert model.rebuilds > searched
    assert resident._edges is edges and resident._generation == generation
    fresh = CACETorchSimModel(file, backend="eager", resident=True)(state_of(atoms))
    for key, values in fresh.items():
        torch.testing.assert_close(found[key], values, rtol=1e-10, atol=1e-10)


def other_elements() -> list[Atoms]:
    """Of the crystal, as many atoms at the same places."""
    atoms = crystal()
    atoms.numbers = atoms.numbers[::-1]
    return [atoms]


@pytest.mark.parametrize(
    ("first", "second"),
    [(boxes(), boxes()[::-1][:3]), ([crystal()], other_elements()), ([crystal()], boxes()[:2])],
    ids=["fewer", "other elements", "more"],
)
def test_another_batch_at_the_same_places_is_noticed(file, backend, first, second):
    model, fresh = (CACETorchSimModel(file, **backend) for _ in range(2))
    model(state_of(first))
    out, expected = model(state_of(second)), fresh(state_of(second))
    for key, values in expected.items():
        torch.testing.assert_close(out[key], values, rtol=1e-12, atol=1e-12)


@pytest.mark.whole
def test_dynamics_of_a_batch_are_those_of_ase(backend, tmp_path):
    """Velocity Verlet of two molecules that move at once, against ASE's, one after the other."""
    # Of a network alone: steps of energy terms do not stay on a device.
    network = tmp_path / "network.safetensors"
    save_model(without_terms(load_model("ethanol")), network)
    molecules = [start_structure("ethanol") for _ in range(2)]
    molecules[1].rattle(0.05, seed=1)
    model = CACETorchSimModel(network, **backend)
    step = torch.tensor(0.0005 * ts.units.MetalUnits.time, dtype=torch.float64)
    heat = torch.tensor(300 * ts.units.MetalUnits.temperature, dtype=torch.float64)
    init, update = integrator("nve", model, step, heat)
    state = init(state_of(molecules))
    momenta = state.momenta.clone()
    for _ in range(20):
        state = update(state)
    for index, atoms in enumerate(molecules):
        mine = state.system_idx == index
        atoms.calc = CACECalculator(network, backend="eager")
        atoms.set_momenta(momenta[mine].numpy())
        VelocityVerlet(atoms, 0.5 * units.fs).run(20)
        assert np.abs(atoms.get_momenta()).max() > 0.1
        # The constants of the two programs differ in the sixth digit.
        np.testing.assert_allclose(state.positions[mine].numpy(), atoms.positions, atol=1e-5)
        np.testing.assert_allclose(state.momenta[mine].numpy(), atoms.get_momenta(), atol=1e-4)


def test_a_batch_is_relaxed():
    """By torch-sim's driver, which hands systems out of the batch as they converge."""
    molecules = [start_structure("ethanol") for _ in range(3)]
    for k, atoms in enumerate(molecules):
        atoms.rattle(0.01 * (k + 1), seed=k)
    model = CACETorchSimModel("ethanol", backend="eager")
    start = model(state_of(molecules))["energy"]
    by, rate = (ts.Optimizer.gradient_descent, "pos_lr") if hasattr(ts, "Optimizer") else (ts.gradient_descent, "lr")
    final = ts.optimize(
        system=molecules, model=model, optimizer=by, max_steps=4, steps_between_swaps=2,
        convergence_fn=lambda state, last: torch.zeros(state.n_systems, dtype=bool), **{rate: 0.002},
    )  # fmt: skip
    assert (final.energy < start - 1e-3).all()


def test_a_slab_is_a_slab_or_warned_about(file, caplog):
    """torch-sim took it for a molecule as long as it had one flag for all directions."""
    model = CACETorchSimModel(file, backend="eager")
    for atoms in (molecules(), boxes(), [slab()]):
        state = state_of(atoms)
        for _ in range(2):
            found = model(state)
        model = CACETorchSimModel(file, backend="eager")
    warnings = [record.message for record in caplog.records if "evaluates them as not periodic" in record.message]
    if torch.as_tensor(state.pbc).any():
        single = slab()
        single.calc = CACECalculator(file, backend="eager")
        assert found["energy"].item() == pytest.approx(single.get_potential_energy(), rel=1e-12)
        assert warnings == []
    else:
        assert len(warnings) == len(caplog.records) == 1


class TestErrors:
    def test_unknown_element(self, file, backend):
        with pytest.raises(UnknownElementError, match="has N, which this model does not know"):
            CACETorchSimModel(file, **backend)(state_of([ase_molecule("H2O"), ase_molecule("NH3")]))

    def test_coincident_atoms_are_named_by_system(self, file, backend):
        with pytest.raises(StructureError, match="system 1: atoms 0 and 1 are"):
            CACETorchSimModel(file, **backend)(state_of([Atoms("H"), Atoms("H2", [[0, 0, 0], [0, 0, 0]])]))

    def test_atoms_that_come_to_coincide(self, file, backend):
        model = CACETorchSimModel(file, **backend, skin=1.0)
        atoms = [Atoms("H"), Atoms("HCOH", [[0, 0, 0], [1.0, 0, 0], [0, 1.2, 0], [0, 0.9, 0.2]])]
        model(state_of(atoms))
        atoms[1].positions[3] = atoms[1].positions[2]
        with pytest.raises(StructureError, match="system 1: atoms 2 and 3 are"):
            model(state_of(atoms))

    def test_number_of_no_element(self, file, backend):
        state = state_of([Atoms("H"), Atoms("O")])
        state.atomic_numbers[1] = 119
        with pytest.raises(StructureError, match="system 1: atom 0 has atomic number 119"):
            CACETorchSimModel(file, **backend)(state)

    def test_moving_it_afterwards(self, file):
        with pytest.raises(TypeError, match="give device= and dtype= when making it"):
            CACETorchSimModel(file, backend="eager").to(torch.float32)

    def test_dtype(self, file):
        with pytest.raises(ValueError, match=r"dtype is torch\.float16; choose one of"):
            CACETorchSimModel(file, dtype=torch.float16)


@pytest.mark.parametrize("kernels", ["eager", "cpp"])
def test_a_sum_with_long_range_is_what_the_calculator_gives(kernels):
    """A network that says charges, of which the lattice sum or all pairs are evaluated, and one that is added."""
    added = ARCHITECTURES["T1 memory, features per channel"].model_copy(update={"cutoff": 4.2})
    for config in (CHARGED, CHARGED.model_copy(update={"added": (AddedConfig(weight=0.5, model=added),)})):
        assert_as_calculated(random_model(config, backend=kernels), kernels)


@pytest.mark.slow
@pytest.mark.parametrize("architecture", TENSOR_ARCHITECTURES)
@pytest.mark.parametrize("kernels", ["eager", "cpp"])
def test_tensor_messages_are_what_the_calculator_gives(kernels, architecture):
    assert_as_calculated(random_model(TENSOR_ARCHITECTURES[architecture], backend=kernels), kernels)


def assert_as_calculated(potential: CACEModel, kernels: str) -> None:
    model = CACETorchSimModel(potential, dtype=torch.float64)
    assert model.active_backend == kernels
    molecule = crystal()[:4]
    molecule.pbc = False
    for structures in ([crystal(), crystal(seed=4)], [molecule, molecule.copy()]):  # torch-sim has one pbc for a batch
        found = model(ts.initialize_state(structures, "cpu", torch.float64))
        first = 0
        for k, atoms in enumerate(structures):
            atoms.calc = CACECalculator(potential)
            own = slice(first, first := first + len(atoms))
            assert float(found["energy"][k]) == pytest.approx(atoms.get_potential_energy(), rel=1e-12)
            assert found["forces"][own].numpy() == pytest.approx(atoms.get_forces(), abs=1e-11)
            if atoms.pbc.all():
                assert found["stress"][k].numpy() == pytest.approx(atoms.get_stress(voigt=False), abs=1e-12)
