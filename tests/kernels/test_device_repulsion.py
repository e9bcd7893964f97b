"""The repulsion of close nuclei in steps on a device: the kernel, torch in its place, and who reports what of it."""

from __future__ import annotations

from importlib.util import find_spec
from itertools import product

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import bulk
from ase.stress import full_3x3_to_voigt_6_stress

from cace_runtime import keys, load_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import D3Config, ZBLConfig
from cace_runtime.kernels.engine import BackendError
from cace_runtime.kernels.torch_on_device import TorchOnDevice
from cace_runtime.kernels.triton import DevicePotential, DeviceResults
from cace_runtime.kernels.triton.edges import edges_of_graph
from cace_runtime.kernels.triton.skin_list import DeviceNeighbors
from cace_runtime.kernels.triton.time_steps import DeviceDynamics
from cace_runtime.neighborhood.graph import to
from cace_runtime.potential.terms.energy import energy_terms, forces_and_virial
from cace_runtime.simulation.device_integrator import ResidentIntegrator
from tests.parity.architectures import architecture, cheng2024
from tests.potential.test_zbl import STRUCTURES as CLOSE
from tests.support.models import crystal, lone_atom, random_model

pytestmark = pytest.mark.parity

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
BARE = architecture(cheng2024(3, 3), n_bessel=2, n_radial=1, n_embedding=1, reference_energies={"H": -13.6})
OF_SOME_PAIRS = BARE.model_copy(update={"closest_distances": {"H-O": (0.5, 1.4), "C-H": (0.4, 1.1)}})
WITHOUT_RANGE, WITH_RANGE = ZBLConfig(inner=None, outer=None), ZBLConfig(inner=0.4, outer=1.0)
CONFIGS = {
    "all pairs": BARE.model_copy(update={"terms": (WITH_RANGE,)}),
    "pairs with closest distances": OF_SOME_PAIRS.model_copy(update={"terms": (WITHOUT_RANGE,)}),
    "two terms": OF_SOME_PAIRS.model_copy(update={"terms": (WITH_RANGE, WITHOUT_RANGE)}),
}
STRUCTURES = CLOSE | {
    # H-H are close and have no closest distances; O-H are in the list and beyond the range.
    "water": Atoms("OHH", [[0, 0, 0], [1.0, 0, 0], [0.7, 0.5, 0]]),
    "sparse crystal": crystal(),
    "lone atom": lone_atom(),
}
ENGINES = [
    "eager",
    pytest.param("triton", marks=pytest.mark.skipif(find_spec("triton") is None, reason="triton is not installed")),
]


def potentials(name: str, backend: str, dtype: torch.dtype = torch.float64) -> tuple[CACECalculator, CACECalculator]:
    """The same potential with steps on the device, and through the host by torch in float64."""
    config, kind = CONFIGS[name], {"eager": TorchOnDevice, "triton": DevicePotential}[backend]
    model = random_model(config, backend=backend).requires_grad_(False)
    resident = CACECalculator(model, DEVICE, dtype, resident=True)
    assert type(resident.resident.potential) is kind
    return resident, CACECalculator(random_model(config, backend="eager").requires_grad_(False))


def assert_close(found, expected, tolerance: float) -> None:
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance * max(1.0, np.abs(expected).max()))


def cases():
    """By torch all of them; by Triton, whose interpreter takes a second for the network, each term and structure."""
    for name, structure in product(CONFIGS, STRUCTURES):
        yield pytest.param("eager", name, structure)
        if torch.cuda.is_available() or name == "two terms" or structure == "water":
            yield pytest.param("triton", name, structure, marks=ENGINES[1].marks)


@pytest.mark.parametrize(("backend", "name", "structure"), list(cases()))
def test_everything_that_is_reported_is_that_of_the_host(backend, name, structure):
    resident, plain = potentials(name, backend)
    atoms = STRUCTURES[structure].copy()
    for _ in range(2):
        for calculator in (resident, plain):
            calculator.calculate(atoms)
        assert resident.results.keys() == plain.results.keys()
        for key, expected in plain.results.items():
            assert_close(resident.results[key], expected, 1e-10)
        assert list(resident.energy_parts) == list(plain.energy_parts) == ["E0", "short range", "zbl"]
        found, expected = (list(c.energy_parts.values()) for c in (resident, plain))
        assert found == pytest.approx(expected, rel=1e-10, abs=1e-12)
        assert plain.energy_parts["zbl"] > 0 or structure in ("sparse crystal", "lone atom")
        atoms.rattle(0.01, seed=1)  # within the skin: the list has pairs beyond the cutoff
    assert resident.neighbors.rebuilds == 1


@pytest.mark.parametrize("backend", ENGINES)
def test_single_precision_is_of_the_network_alone(backend):
    """The repulsion is the largest energy here, and found in float64."""
    resident, plain = potentials("all pairs", backend, torch.float32)
    for calculator in (resident, plain):
        calculator.calculate(STRUCTURES["cluster"])
    assert resident.energy_parts["zbl"] == pytest.approx(plain.energy_parts["zbl"], rel=1e-12)
    assert_close(resident.results["forces"], plain.results["forces"], 3e-4)


@pytest.fixture
def repulsion():
    pytest.importorskip("triton", reason="triton is not installed")
    from cace_runtime.kernels.triton.available import interpreted
    from cace_runtime.kernels.triton.repulsion import Repulsion

    return lambda name: Repulsion(CONFIGS[name].terms[0], CONFIGS[name], torch.device(DEVICE), interpreted())


@pytest.mark.parametrize("structure", STRUCTURES)
@pytest.mark.parametrize("name", ["all pairs", "pairs with closest distances"])
def test_the_kernel_adds_what_the_term_gives(name, structure, repulsion):
    """To what there is; entries past the last edge, of which memory is full, are not read."""
    model, atoms = random_model(CONFIGS[name], backend="eager"), STRUCTURES[structure]
    graph = model.graph(atoms, skin=1.0)
    terms = energy_terms(model.terms, {}, graph, True)
    shift, strain = torch.autograd.grad(terms.energy.sum(), terms.displacement)
    expected = forces_and_virial(shift, strain)
    species = model.embedding.index(graph[keys.ATOMIC_NUMBERS]).to(DEVICE)
    graph, n = to(graph, torch.float64, DEVICE), len(atoms)
    edges = edges_of_graph(graph)
    n_edges = len(edges.sender)
    edges = edges.with_capacity(n_edges + 70)
    edges.sender[n_edges:], edges.offset[n_edges:] = 1 << 30, torch.nan
    there = [torch.full(shape, 2.0, dtype=torch.float64, device=DEVICE) for shape in ((n,), (n, 3), (n, 6))]
    repulsion(name).add(graph[keys.POSITIONS], species, edges, *there)
    energies, forces, virials = ((x - 2).cpu().numpy() for x in there)
    assert energies.sum() == pytest.approx(terms.energy.item(), rel=1e-10, abs=1e-13)
    assert_close(forces, expected["forces"].numpy(), 1e-10)
    assert_close(virials.sum(0), full_3x3_to_voigt_6_stress(expected["virial"][0].numpy()), 1e-10)


def test_each_atom_has_half_of_its_pairs(repulsion):
    """As every engine divides them: a pair alone is divided evenly, and an atom in reach of nobody has none."""
    resident, _ = potentials("all pairs", "triton")
    atoms = Atoms("OHC", [[0, 0, 0], [0.7, 0, 0], [4.0, 0, 0]])
    resident.calculate(atoms)
    found, _ = resident.resident.again()
    assert found.repulsion[0] == found.repulsion[1] > 1
    assert found.repulsion[2] == 0
    torch.testing.assert_close(found.virials[0, 1:], torch.zeros(5, dtype=torch.float64, device=DEVICE))
    assert found.shares.sum().item() == pytest.approx(resident.results["energy"], rel=1e-14)


class RepulsionAlone:
    """As a potential, of atoms of oxygen."""

    def __init__(self, term) -> None:
        self.term = term

    def __call__(self, positions, species, edges) -> DeviceResults:
        sizes = ((len(species), *rest) for rest in ((), (3,), (6,)))
        found = DeviceResults(*(torch.zeros(size, dtype=torch.float64, device=positions.device) for size in sizes))
        self.term.add(positions, species, edges, *found[:3])
        return found


def test_colliding_atoms_keep_their_energy(repulsion):
    """Forces are slopes of the energy along a whole trajectory: it goes from motion into repulsion, and back."""
    atoms = Atoms("OO", [[0, 0, 0], [4.6, 0.2, 0]], cell=[6, 6, 6], pbc=True)
    atoms.set_momenta([[-4.0, 0, 0], [6.0, 0, 0]])
    neighbors, species = DeviceNeighbors(2.5, 0.5, DEVICE), torch.full((2,), 2, dtype=torch.int32, device=DEVICE)
    dynamics = DeviceDynamics(RepulsionAlone(repulsion("all pairs")), neighbors, species, atoms.get_masses(), 0.2)
    dynamics.start(atoms.positions, atoms.get_momenta(), atoms.cell.array, atoms.pbc)
    potential, total = [], []
    for _ in range(20):
        dynamics.run(3)
        potential.append(dynamics.results.energies.sum().item())
        total.append(potential[-1] + (dynamics.momenta**2 / dynamics.masses).sum().item() / 2)
    assert max(potential) > 1 > 10 * max(potential[0], potential[-1])
    assert total[-1] == pytest.approx(total[0], rel=1e-6)
    assert max(total) - min(total) < 3e-3 * max(potential)  # of velocity Verlet: it has gone with the atoms


def repelling_file(file, path):
    """A potential's file, with bonds of water that are in the range of the repulsion."""
    model = load_model(file, dtype=torch.float64, backend="eager")
    repelling = random_model(
        model.config.model_copy(update={"terms": (ZBLConfig(inner=0.5, outer=1.2),)}), backend="eager"
    )
    repelling.load_state_dict(model.state_dict())
    save_model(repelling, path)
    return path


def test_the_loop_on_the_device_has_the_parts_of_the_energy(soft_potential, box, tmp_path):
    """Of its last step, and they are those of the host at the same positions."""
    file = repelling_file(soft_potential, tmp_path / "repelling.safetensors")
    box.set_momenta(np.random.default_rng(3).standard_normal((len(box), 3)) * 0.5)
    box.calc = CACECalculator(file, DEVICE, backend="eager", resident=True)
    start, before = box.get_total_energy(), box.calc.energy_parts["zbl"]
    ResidentIntegrator(box, 0.05, None, 100.0, 0).run(40)
    assert not box.calc.check_state(box)  # these are results for where the atoms are
    host = CACECalculator(file, backend="eager")
    host.calculate(box)
    assert before - 4 > box.calc.energy_parts["zbl"] > 0.05
    assert box.calc.energy_parts == pytest.approx(host.energy_parts, rel=1e-10)
    assert box.get_potential_energy() == pytest.approx(host.results["energy"], rel=1e-12)
    assert box.get_total_energy() == pytest.approx(start, abs=4e-3)  # 1.3e-3, and a quarter with half the timestep


def test_the_command_logs_the_same_on_either_loop(cace, soft_potential, box, tmp_path):
    file = repelling_file(soft_potential, tmp_path / "repelling.safetensors")
    box.set_momenta(np.random.default_rng(3).standard_normal((len(box), 3)) * 0.3)
    ase.io.write("start.xyz", box)
    logs = []
    for loop in ("ase", "device"):
        command = ["md", file, "start.xyz", "-o", f"{loop}.xyz", "--ensemble", "nve", "--loop", loop]
        code, _, error = cace(*command, "--steps", 12, "--log-every", 4, "--write-every", 6)
        assert code == 0, error
        with open(f"{loop}.csv") as lines:
            logs.append((next(lines), np.loadtxt(lines, delimiter=",")))
    (names, rows), (others, found) = logs
    assert names == others and "zbl" in names
    np.testing.assert_allclose(found, rows, atol=2e-5)


@pytest.mark.parametrize("backend", ENGINES)
def test_a_batch_of_torch_sim_has_the_results_of_the_host(backend):
    ts = pytest.importorskip("torch_sim", reason="torch-sim is not installed: .[torch-sim]")
    from cace_runtime.adapters.torch_sim import CACETorchSimModel

    oxygen = bulk("O", "fcc", a=3.0, cubic=True)
    oxygen.rattle(0.2, seed=3)
    systems = [CLOSE["crystal"], oxygen, crystal()]
    state = ts.io.atoms_to_state(systems, torch.device(DEVICE), torch.float64)
    model = random_model(CONFIGS["two terms"], backend=backend)
    resident = CACETorchSimModel(model, DEVICE, resident=True)
    assert resident.active_backend == "device"
    found = resident(state)
    plain = CACECalculator(random_model(CONFIGS["two terms"], backend="eager"))
    forces = found["forces"].split([len(atoms) for atoms in systems])
    for k, atoms in enumerate(systems):
        assert found["energy"][k].item() == pytest.approx(plain.get_potential_energy(atoms), rel=1e-10)
        assert_close(forces[k].cpu().numpy(), plain.get_forces(atoms), 1e-10)
        stress = full_3x3_to_voigt_6_stress(found["stress"][k].cpu().numpy())
        assert_close(stress, plain.get_stress(atoms), 1e-10)


def test_a_term_of_another_kind_is_named():
    dispersion = D3Config(s8=0.8, a1=0.4, a2=4.5)
    model = random_model(BARE, backend="eager")
    model.config = BARE.model_copy(update={"terms": (WITH_RANGE, dispersion)})
    with pytest.raises(BackendError, match=r"This potential has the energy term d3: .*Use resident=False"):
        model.engines.on_device(model)
