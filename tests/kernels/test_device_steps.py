"""Steps on a device: the neighbour list, the calculator and dynamics, on the CPU's tensors by the same code.

What only a GPU can show (graphs, synchronisations that torch reports) is marked ``gpu``.
"""

import gc
import pickle
import weakref
from importlib.util import find_spec
from types import SimpleNamespace

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms, units
from ase.build import bulk
from ase.md.verlet import VelocityVerlet
from torch.utils._python_dispatch import TorchDispatchMode

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.kernels.triton import DevicePotential, cell_list
from cace_runtime.kernels.triton.cell_list import find_pairs, grid
from cace_runtime.kernels.triton.edges import mirror_edges
from cace_runtime.kernels.triton.moved_by_host import DeviceEvaluation
from cace_runtime.kernels.triton.skin_list import DeviceNeighbors
from cace_runtime.kernels.triton.time_steps import DeviceDynamics
from cace_runtime.neighborhood.search import neighbor_list
from tests.support.models import CONFIGS, STRUCTURES, crystal, make_model, random_model, wire

CUTOFF = 3.5


@pytest.fixture(params=["cpu", pytest.param("cuda", marks=pytest.mark.gpu)])
def device(request) -> str:
    return request.param


def metal() -> Atoms:
    """Many cells of the grid in every direction."""
    atoms = bulk("Fe", "fcc", a=4.4, cubic=True).repeat((4, 5, 3))
    atoms.rattle(0.3, seed=0)
    return atoms


def travelled() -> Atoms:
    """Atoms that were never wrapped."""
    atoms = metal()
    atoms.positions += np.random.default_rng(0).integers(-30, 40, (len(atoms), 3)) @ atoms.cell.array
    return atoms


def sparse() -> Atoms:
    """Two molecules far apart: a grid over all of the space between would be too large."""
    return Atoms("H4", [[0, 0, 0], [1, 0, 0], [1e6, 3e6, -2e6], [1e6, 3e6, 1.5 - 2e6]])


CASES = STRUCTURES | {"metal": metal, "travelled": travelled, "sparse": sparse}


def found_edges(neighbors: DeviceNeighbors) -> list[np.ndarray]:
    edges = neighbors.edges
    n = int(edges.first[-1])
    first, sender, offset, mirror = (x.cpu().numpy() for x in (edges.first, edges.sender, edges.offset, edges.mirror))
    receiver = np.repeat(np.arange(edges.n_atoms), np.diff(first))
    np.testing.assert_array_equal(neighbors.receiver[:n].cpu(), receiver)
    return [sender[:n], receiver, offset[:n], mirror[:n]]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("reach", [1.2, CUTOFF + 0.5, 6.3])
def test_the_list_is_that_of_the_host(case, reach, device):
    """Same pairs, same order, same images, and the mirror image of each."""
    atoms = CASES[case]()
    neighbors = DeviceNeighbors(reach - 0.5, 0.5, device)
    neighbors.rebuild(torch.tensor(atoms.positions, device=device), atoms.cell.array, atoms.pbc)
    expected = neighbor_list(atoms.positions, atoms.cell.array, atoms.pbc, reach)
    sender, receiver, offset, mirror = found_edges(neighbors)
    np.testing.assert_array_equal(sender, expected.sender)
    np.testing.assert_array_equal(receiver, expected.receivers())
    np.testing.assert_allclose(offset, expected.images(atoms.cell.array)[expected.image], atol=1e-8)
    ends = (expected.sender.astype(int), expected.receivers(), expected.edge_shifts())
    np.testing.assert_array_equal(mirror, mirror_edges(*map(torch.from_numpy, ends)))


def test_a_search_in_parts_finds_the_same(device, monkeypatch):
    atoms, lists = metal(), []
    for at_once in (cell_list.CANDIDATES_AT_ONCE, 3000):
        monkeypatch.setattr(cell_list, "CANDIDATES_AT_ONCE", at_once)
        lists.append(DeviceNeighbors(3.0, 0.5, device))
        lists[-1].rebuild(torch.tensor(atoms.positions, device=device), atoms.cell.array, atoms.pbc)
    for whole, parts in zip(*map(found_edges, lists), strict=True):
        np.testing.assert_array_equal(whole, parts)
    assert lists[0].closest == lists[1].closest


def test_buffers_stay_where_they_are_until_they_are_too_small(device):
    atoms = metal()
    neighbors = DeviceNeighbors(3.0, 0.2, device)
    x = torch.tensor(atoms.positions, device=device)
    neighbors.rebuild(x, atoms.cell.array, atoms.pbc)
    kept = neighbors.edges
    neighbors.rebuild(x + 0.01, atoms.cell.array, atoms.pbc)
    assert neighbors.edges is kept and neighbors.generation == 1 and neighbors.rebuilds == 2
    assert neighbors.furthest(x + 0.01) == 0
    assert neighbors.furthest(x).sqrt().item() == pytest.approx(0.01 * 3**0.5)
    squeezed = 0.8
    neighbors.rebuild(squeezed * x, squeezed * atoms.cell.array, atoms.pbc)
    assert neighbors.generation == 2 and neighbors.edges.capacity > kept.capacity
    expected = neighbor_list(squeezed * atoms.positions, squeezed * atoms.cell.array, atoms.pbc, 3.2)
    np.testing.assert_array_equal(found_edges(neighbors)[0], expected.sender)


def test_a_crowded_cell_is_made_room_for(device):
    """More atoms in a cell of the grid than there was room for at first."""
    positions = np.random.default_rng(0).uniform(0, 6, (200, 3))
    neighbors = DeviceNeighbors(5.0, 0.5, device)
    neighbors.rebuild(torch.tensor(positions, device=device), np.zeros((3, 3)), np.zeros(3, bool))
    np.testing.assert_array_equal(
        found_edges(neighbors)[0], neighbor_list(positions, np.zeros((3, 3)), False, 5.5).sender
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda x: x.__setitem__(1, x[0]), "atoms 0 and 1 are"),
        (lambda x: x.__setitem__((2, 0), torch.nan), "position of atom 2 is not finite"),
        (lambda x: x.__setitem__((2, 0), 1e9), "atom 2 is at"),
    ],
    ids=["coincident", "not a number", "flown away"],
)
def test_positions_without_a_list_are_named(change, message, device):
    atoms = crystal()
    x = torch.tensor(atoms.positions, device=device)
    change(x)
    with pytest.raises(ValueError, match=message):
        DeviceNeighbors(CUTOFF, 0.5, device).rebuild(x, atoms.cell.array, atoms.pbc)


class NothingIsReadBack(TorchDispatchMode):
    """Refuses what makes the host wait for a device: values, shapes that depend on values, copies to another device."""

    FORBIDDEN = ("_local_scalar_dense", "nonzero", "masked_select", "unique", "bincount", "item", "repeat_interleave")

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        name = func.overloadpacket.__name__
        assert not any(word in name for word in self.FORBIDDEN), f"{func} reads values of the device"
        assert name != "_to_copy" or "device" not in (kwargs or {}), f"{func} copies from device to device"
        if name in ("index", "index_put", "index_put_"):
            for index in args[1]:
                assert index is None or index.dtype not in (torch.bool, torch.uint8), f"{func} by a mask"
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize(
    "act",
    [lambda x: x.max().item(), lambda x: x[x > 0], lambda x: torch.unique(x), lambda x: x.to("meta")],
    ids=["item", "mask", "unique", "copy"],
)
def test_the_watch_sees_what_it_should(act):
    with pytest.raises(AssertionError), NothingIsReadBack():
        act(torch.ones(3))


THERMOSTATS = ["langevin", "bussi"]


class Springs:
    """A potential that is only tensor operations: (r² − 9)² over pairs within 3 Å, half to either atom."""

    def __call__(self, positions, species, edges):
        n = edges.n_atoms
        device = positions.device
        edge = torch.arange(edges.capacity, device=device)
        receiver = torch.searchsorted(edges.first, edge, right=True) - 1
        receiver = receiver.clamp(max=n - 1)
        vector = positions[receiver] - positions[edges.sender.long()] - edges.offset
        excess = (9.0 - (vector**2).sum(1)).clamp(min=0.0) * (edge < edges.first[-1])
        by_atom = torch.zeros(n, dtype=positions.dtype, device=device)
        forces = by_atom.new_zeros(n, 3)
        energies = by_atom.index_add(0, receiver, 1e-3 * excess**2)
        forces = forces.index_add(0, receiver, 8e-3 * excess[:, None] * vector)
        return SimpleNamespace(energies=energies, forces=forces, virials=forces.new_zeros(n, 6))


def moving(potential, atoms: Atoms, skin: float, timestep: float, device="cpu", **options) -> DeviceDynamics:
    neighbors = DeviceNeighbors(3.0, skin, device)
    species = torch.zeros(len(atoms), dtype=torch.int32, device=device)
    dynamics = DeviceDynamics(potential, neighbors, species, atoms.get_masses(), timestep, **options)
    dynamics.start(atoms.positions, atoms.get_momenta(), atoms.cell.array, atoms.pbc)
    return dynamics


def hot_metal(kelvin: float = 600.0) -> Atoms:
    atoms = bulk("Al", "fcc", a=4.0, cubic=True).repeat(2)
    rng = np.random.default_rng(0)
    momenta = rng.standard_normal((len(atoms), 3)) * np.sqrt(atoms.get_masses() * units.kB * kelvin)[:, None]
    atoms.set_momenta(momenta - momenta.mean(0))
    return atoms


@pytest.mark.parametrize(("heat", "rescaled"), [(None, None), (300.0, None), (300.0, 93)], ids=["nve", *THERMOSTATS])
def test_nothing_is_read_back_in_a_step(heat, rescaled):
    dynamics = moving(Springs(), hot_metal(), 0.5, 1.0, temperature=heat, rescaled=rescaled)
    before = dynamics.positions.clone()
    with NothingIsReadBack():
        dynamics._step(0)
        dynamics.neighbors.closest_pair(dynamics.positions)
    assert not torch.equal(before, dynamics.positions)


def test_nothing_is_read_back_while_pairs_are_found():
    atoms = metal()
    cells = grid(atoms.cell.array, atoms.pbc, 3.0, np.zeros(3), np.ones(3), len(atoms), "cpu")
    x = torch.tensor(atoms.positions)
    with NothingIsReadBack():
        pairs = find_pairs(x, cells, 3.0, 5000, 32)
    assert pairs.n_found == len(neighbor_list(atoms.positions, atoms.cell.array, True, 3.0).sender)


def total_energy(dynamics: DeviceDynamics) -> float:
    kinetic = (dynamics.momenta**2 / dynamics.masses).sum() / 2
    return float(dynamics.results.energies.sum() + kinetic)


@pytest.mark.parity
@pytest.mark.parametrize("rescaled", [None, 93], ids=THERMOSTATS)
def test_blocks_in_which_the_list_ceased_to_hold_are_run_again(device, rescaled):
    """Whatever the skin, the trajectory is the same, noise included; with a small skin steps were taken back."""
    runs = {}
    for skin in (0.06, 3.0):
        runs[skin] = moving(Springs(), hot_metal(900), skin, 1.0, device, temperature=900.0, seed=1, rescaled=rescaled)
        runs[skin].run(150)
    assert runs[0.06].repeated > runs[3.0].repeated
    assert runs[0.06].neighbors.rebuilds > 20
    torch.testing.assert_close(runs[0.06].positions, runs[3.0].positions, rtol=0, atol=1e-8)
    torch.testing.assert_close(runs[0.06].momenta, runs[3.0].momenta, rtol=0, atol=1e-8)


def test_energy_is_conserved_across_searches(device):
    dynamics = moving(Springs(), hot_metal(), 0.2, 1.0, device)
    start = total_energy(dynamics)
    kinetic = start - float(dynamics.results.energies.sum())
    dynamics.run(300)
    assert dynamics.neighbors.rebuilds > 5
    assert total_energy(dynamics) == pytest.approx(start, abs=2e-3 * kinetic)


@pytest.mark.parity
@pytest.mark.parametrize("rescaled", [None, 93], ids=THERMOSTATS)
def test_the_thermostat_heats_to_its_temperature(device, rescaled):
    """Mean kinetic temperature over 2 ps of 32 atoms: 500 K within five standard errors of uncorrelated 0.1 ps."""
    dynamics = moving(
        Springs(), hot_metal(10.0), 1.0, 2.0, device, temperature=500.0, relaxation=50.0, rescaled=rescaled
    )
    dynamics.run(200)
    kelvin = []
    for _ in range(100):
        dynamics.run(10)
        kelvin.append(float((dynamics.momenta**2 / dynamics.masses).sum()) / (rescaled or 96) / units.kB)
    error = 500 * (2 / (3 * 32 * 20)) ** 0.5
    assert np.mean(kelvin) == pytest.approx(500, abs=5 * error)


def test_an_explosion_is_noticed():
    atoms = hot_metal()
    dynamics = moving(Springs(), atoms, 0.2, 1e6)
    with pytest.raises(ValueError, match=r"in one step, more than half of the skin of 0\.2 Å"):
        dynamics.run(10)


@pytest.fixture(scope="module")
def model():
    return make_model("T1 all parts").requires_grad_(False)


def on(device: str, model, **options) -> CACECalculator:
    """The calculator with everything on a device, by kernels where it is a GPU."""
    if device == "cuda":
        model = random_model(model.config, backend="triton").requires_grad_(False)
    return CACECalculator(model, device, resident=True, **options)


@pytest.mark.parametrize("case", STRUCTURES)
def test_the_calculator_has_the_same_results_with_and_without(case, model, device):
    resident, plain = on(device, model), CACECalculator(model)
    assert resident.active_backend == "device"
    atoms = STRUCTURES[case]()
    for _ in range(3):
        found, expected = (
            (calc.get_potential_energies(atoms), calc.get_forces(atoms), calc.results.get("stress", 0.0))
            for calc in (resident, plain)
        )
        for value, reference in zip(found, expected, strict=True):
            np.testing.assert_allclose(value, reference, rtol=1e-10, atol=1e-11)
        assert resident.neighbors.closest == pytest.approx(plain.neighbors.closest, rel=1e-12)
        atoms.rattle(0.01, rng=np.random.default_rng(1))
    assert resident.neighbors.rebuilds == 1


def test_a_cell_that_breathes_keeps_the_list_and_moves_the_images(model, device):
    """There and back: the images are those of the cell that it is asked about."""
    atoms = crystal()
    cells = [atoms.cell.array, 1.01 * atoms.cell.array, atoms.cell.array, 0.99 * atoms.cell.array]
    resident, plain = on(device, model), CACECalculator(model)
    for cell in cells:
        atoms.set_cell(cell, scale_atoms=True)
        np.testing.assert_allclose(resident.get_stress(atoms), plain.get_stress(atoms), rtol=1e-9, atol=1e-11)
    assert resident.neighbors.rebuilds == 1


@pytest.mark.parity
def test_what_is_no_longer_used_frees_its_memory_at_once(model):
    """Not when garbage is collected: two graphs of a large system do not fit a device."""
    atoms = crystal()
    evaluation = DeviceEvaluation(model, 0.5, model.engines.on_device(model))
    evaluation.evaluate(atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc)
    dynamics = moving(Springs(), hot_metal(), 0.5, 1.0)
    dynamics.run(2)
    watched = [weakref.ref(x) for x in (evaluation, evaluation._captured, dynamics, dynamics._step)]
    assert all(ref() is not None for ref in watched)
    gc.collect()
    gc.disable()
    try:
        del evaluation, dynamics
        assert all(ref() is None for ref in watched)
    finally:
        gc.enable()


def test_changed_weights_and_other_structures_are_noticed(model):
    calc = CACECalculator(model, resident=True)
    first = calc.get_potential_energy(crystal())
    with torch.no_grad():
        calc.model.embedding.sender.mul_(1.1)
    assert calc.get_potential_energy(crystal(1)) == pytest.approx(
        CACECalculator(calc.model).get_potential_energy(crystal(1)), rel=1e-12
    )
    assert pickle.loads(pickle.dumps(calc)).get_potential_energy(crystal()) != pytest.approx(first, rel=1e-6)


@pytest.mark.parametrize(
    ("atoms", "message"),
    [
        (Atoms("NH", [[0, 0, 0], [1, 0, 0]]), "has N, which this model does not know"),
        (Atoms("H2", [[0, 0, 0], [0, 0, 0]]), "atoms 0 and 1 are"),
        (Atoms("H"), None),
        (Atoms("H", pbc=True), "span no volume"),
    ],
    ids=["element", "coincident", "fine", "no cell"],
)
def test_mistakes_are_the_same_as_elsewhere(model, atoms, message):
    calc = CACECalculator(model, resident=True)
    calc.get_potential_energy(crystal())
    if message is None:
        calc.get_potential_energy(atoms)
        return
    for _ in range(2):
        with pytest.raises(ValueError, match=message):
            calc.get_potential_energy(atoms)


@pytest.mark.parity
def test_the_loop_on_the_device_moves_atoms_as_ase_does(soft_potential, box, device):
    """Velocity Verlet with the real potential, against ASE's with another calculator."""
    from cace_runtime.simulation.device_integrator import ResidentIntegrator

    momenta = np.random.default_rng(3).standard_normal((len(box), 3)) * 0.5
    mine, theirs = box.copy(), box.copy()
    backend = "triton" if device == "cuda" else "eager"
    mine.calc = CACECalculator(soft_potential, device, backend=backend, resident=True, skin=0.3)
    theirs.calc = CACECalculator(soft_potential)
    for atoms in (mine, theirs):
        atoms.set_momenta(momenta)
    integrator = ResidentIntegrator(mine, 0.5, None, 100.0, 0)
    dynamics = VelocityVerlet(theirs, 0.5 * units.fs)
    for n in (1, 7, 22):
        integrator.run(n)
        dynamics.run(n)
        np.testing.assert_allclose(mine.positions, theirs.positions, atol=1e-9)
        np.testing.assert_allclose(mine.get_momenta(), theirs.get_momenta(), atol=1e-9)
        assert mine.get_potential_energy() == pytest.approx(theirs.get_potential_energy(), rel=1e-12)
        np.testing.assert_allclose(mine.get_stress(), theirs.get_stress(), atol=1e-10)
    assert mine.calc.neighbors.rebuilds > 2


@pytest.mark.parity
def test_the_command_runs_on_either_loop(cace, soft_potential, box):
    """The same NVE trajectory, log and all; a run that goes on where it stopped; what the device cannot do."""
    box.set_momenta(np.random.default_rng(3).standard_normal((len(box), 3)) * 0.3)
    ase.io.write("start.xyz", box)
    rows = {}
    for loop, rest in {"ase": (), "device": ("--restart",)}.items():
        command = ["md", soft_potential, "start.xyz", "-o", f"{loop}.xyz", "--ensemble", "nve", "--loop", loop]
        command += ["--log-every", 3, "--write-every", 5]
        for steps, more in ((10, ()), (20, rest)) if rest else ((20, ()),):
            code, _, error = cace(*command, "--steps", steps, *more)
            assert code == 0, error
        rows[loop] = np.loadtxt(f"{loop}.csv", delimiter=",", skiprows=1)
    np.testing.assert_array_equal(np.unique(rows["device"][:, 0]), [0, 3, 6, 9, 10, 12, 15, 18, 20])
    shared = np.isin(rows["device"][:, 0], rows["ase"][:, 0])
    np.testing.assert_allclose(rows["device"][shared], rows["ase"], atol=2e-5)
    frames = {loop: ase.io.read(f"{loop}.xyz", ":") for loop in rows}
    assert [f.info["step"] for f in frames["device"]] == [f.info["step"] for f in frames["ase"]] == [0, 5, 10, 15, 20]
    np.testing.assert_allclose(frames["device"][-1].positions, frames["ase"][-1].positions, atol=1e-6)
    code, _, error = cace("md", soft_potential, "start.xyz", "-o", "n.xyz", "--ensemble", "npt", "--loop", "device")
    assert code == 2 and "it does NVE, and NVT with Langevin or Bussi. Use loop ase" in error


@pytest.mark.parity
@pytest.mark.skipif(find_spec("triton") is None, reason="triton is not installed: .[triton]")
def test_the_kernels_read_this_list():
    """Triton's, on the CPU in its interpreter: images, a skin, room beyond the last edge, a list that is kept."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    config = CONFIGS["T1 features"].model_copy(update={"n_embedding": 1, "n_radial": 1, "n_bessel": 2})
    kernels, by_torch = (random_model(config, backend=backend).requires_grad_(False) for backend in ("triton", "eager"))
    calc, plain = CACECalculator(kernels, device, resident=True), CACECalculator(by_torch)
    assert isinstance(calc.resident.potential, DevicePotential)
    atoms = wire()
    for _ in range(2):
        np.testing.assert_allclose(calc.get_forces(atoms), plain.get_forces(atoms), atol=1e-10)
        atoms.positions += 0.05 * np.arange(12).reshape(4, 3) / 12
    assert calc.neighbors.rebuilds == 1


@pytest.mark.gpu
def test_a_step_is_one_graph_that_waits_for_nothing():
    """Replays only, after one capture; torch itself refuses synchronisations meanwhile."""
    dynamics = moving(Springs(), hot_metal(), 1.0, 1.0, "cuda", temperature=300.0)
    dynamics._step(dynamics.neighbors.generation)
    torch.cuda.set_sync_debug_mode("error")
    try:
        for _ in range(5):
            dynamics._noise.normal_(generator=dynamics._generator)
            dynamics._step(dynamics.neighbors.generation)
    finally:
        torch.cuda.set_sync_debug_mode("default")
    assert dynamics._step.captures == 1


@pytest.mark.gpu
def test_the_potential_can_be_captured(model, caplog):
    """No word of a capture that failed, and as many captures as there were sets of tensors."""
    atoms = crystal()
    calc = on("cuda", model, skin=1.0)
    assert isinstance(calc.resident.potential, DevicePotential)
    for _ in range(5):
        atoms.rattle(0.01)
        np.testing.assert_allclose(calc.get_forces(atoms), CACECalculator(model).get_forces(atoms), atol=1e-9)
    assert not caplog.records
    assert calc.resident._captured.captures == 1


@pytest.mark.gpu
def test_single_precision_on_the_device(model):
    atoms = crystal()
    expected = CACECalculator(model).get_forces(atoms)
    found = on("cuda", model, dtype="float32").get_forces(atoms)
    np.testing.assert_allclose(found, expected, atol=3e-4 * np.abs(expected).max())


def test_rescaling_on_the_device_is_that_of_the_host(device):
    """The same normal numbers, the same factor: one along the momenta, the rest across."""
    from cace_runtime.simulation.thermostats import VelocityRescaling

    atoms = hot_metal()
    dynamics = moving(Springs(), atoms, 0.5, 1.0, device, temperature=300.0, relaxation=20.0, rescaled=93)
    noise = np.random.default_rng(5).standard_normal(96)
    dynamics._noise.copy_(torch.tensor(noise.reshape(32, 3)))
    drawn = SimpleNamespace(standard_normal=lambda: noise[0], chisquare=lambda n: (noise[1 : n + 1] ** 2).sum())
    host = VelocityRescaling(93, 300 * units.kB, float(np.exp(-1 / 20)), drawn)
    assert float(dynamics._scale(93)) == pytest.approx(host.scale(atoms.get_kinetic_energy()), rel=1e-12)
