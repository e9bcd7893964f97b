"""LAMMPS on 1, 2 and 4 processes gives what ASE gives, whatever the box and the number of message layers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import bulk

from cace_runtime import CACEModel, new_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.config import (
    BasisConfig,
    FeatureMessageConfig,
    MessageConfig,
    ModelConfig,
    OutputConfig,
    ReadoutConfig,
)
from cace_runtime.neighborhood.layout import edge_layout, slot_vectors
from cace_runtime.potential.evaluation import operators_of
from tests.lammps.lammps_runs import Found, evaluate, ghosts, launch, need_lammps, results, script
from tests.parity.architectures import ARCHITECTURES, TENSOR_ARCHITECTURES
from tests.support.models import crystal, molecule, random_model
from tests.support.quick_cases import others_are_slow

pytestmark = pytest.mark.usefixtures("quick_compiler")

# Absolute for forces (eV/Å) and stress (eV/Å³) of order one, per atom for energies: the sums have another order.
TOLERANCE = 1e-9
RANKS = [1, 2, pytest.param(4, marks=pytest.mark.slow)]  # four wait for each other on two cores
SMALL = {
    "T0": ARCHITECTURES["T0 20 Bessel functions, 1 channel, p = 4.5"],
    "T1": ARCHITECTURES["T1 all parts, features per degree and channel"],
    "T2": ARCHITECTURES["T2 all parts twice"],
    "T1 tensors": TENSOR_ARCHITECTURES["T1 vectors and all of elements"],
    "T1 tensors, all parts": TENSOR_ARCHITECTURES["T1 all parts, mixed by elements of both"],
    "T2 features and exponentials": TENSOR_ARCHITECTURES[
        "T2 features and exponentials without tensors, mixed embeddings"
    ],
}
QUICK = ("T1", "T2", "T1 tensors, all parts")
# Beside "T1"; what latent charges and the sums of others are tested with, too.
OUTPUTS = (
    OutputConfig(name="q1", hidden=(3,), scale=0.05),
    OutputConfig(name="other", hidden=()),
    OutputConfig(name="q0", hidden=(), bias=False, scale=0.02),
)
METALS = Atoms("MgAlTiVCrMnFeCoNiCuZnYZrNbMoRuRhPdAgHfTaWRePtAu").get_chemical_symbols()
ALLOY = ModelConfig(
    elements=tuple(METALS),
    cutoff=4.0,
    n_bessel=4,
    n_radial=3,
    n_embedding=2,
    basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"),
    messages=(MessageConfig(memory=True, feature=FeatureMessageConfig(per_channel=True, per_degree=False)),),
    readout=ReadoutConfig(hidden=(6,)),
    message_scale=0.3,
)


def gentle(config: ModelConfig, seed: int = 0) -> CACEModel:
    """A potential with random weights whose forces on these structures are of order 1 eV/Å or less."""
    model = random_model(config.model_copy(update={"energy_scale": 1.0}), seed=seed, backend="eager")
    atoms = wide() if 6 in config.elements else alloy()
    largest = abs(CACECalculator(model).get_forces(atoms)).max()
    scaled = model.config.model_copy(update={"energy_scale": 1 / largest})
    other = new_model(scaled, backend="eager").double()
    other.load_state_dict(model.state_dict())
    return other


@pytest.fixture(scope="module")
def potentials(tmp_path_factory):
    """By name: (model for torch, folder for LAMMPS)."""
    need_lammps()
    made = {}

    def get(name: str) -> tuple[CACEModel, Path]:
        if name not in made:
            work = tmp_path_factory.mktemp("potential")
            model = gentle(ALLOY if name == "alloy" else SMALL[name])
            save_model(model, work / "model.safetensors")
            made[name] = model, build(work / "model.safetensors")
        return made[name]

    return get


def wide() -> Atoms:
    """Triclinic, and thinner than the cutoff in two directions: ghosts are images of a domain's own atoms."""
    atoms = crystal() * (6, 1, 1)
    atoms.rattle(0.05, seed=2)
    return atoms


def slab() -> Atoms:
    """Periodic in two directions; nothing in the upper two thirds of the box, and one atom alone."""
    atoms = Atoms([1, 6, 8, 1, 6, 8, 1, 1], cell=[6.0, 5.0, 40.0], pbc=[True, True, False])
    generator = np.random.default_rng(4)
    places = np.array(list(np.ndindex(2, 2, 2))) * [3.0, 2.5, 1.7] + [0.4, 0.6, 1.0]
    atoms.positions = places + generator.normal(scale=0.1, size=places.shape)
    atoms.append("C")
    atoms.positions[-1] = [2.0, 2.0, 35.0]
    return atoms


def alloy() -> Atoms:
    """All 25 elements on an fcc lattice, 108 atoms."""
    atoms = bulk("Cu", "fcc", a=3.9, cubic=True) * (3, 3, 3)
    generator = np.random.default_rng(5)
    atoms.symbols = generator.permutation([METALS[k % 25] for k in range(len(atoms))])
    atoms.positions += generator.normal(scale=0.08, size=atoms.positions.shape)
    return atoms


def virials_of_atoms(model: CACEModel, atoms: Atoms) -> np.ndarray:
    """-dE/dstrain (eV, Voigt) by a strain of each atom's own edges, and of no others.

    An atom's own are the edges that it receives; of exponential messages, which are all that lengths and envelope are
    for, those that it sends.
    """
    graph = model.graph(atoms)
    layout, order = edge_layout(graph), graph["atom_order"]
    strain = torch.zeros(len(atoms), 3, 3, dtype=torch.float64, requires_grad=True)
    vectors = slot_vectors(graph, 1.01 * model.config.cutoff)
    received, sent = (
        vectors + torch.einsum("exy,ye->xe", strain[ends], vectors) for ends in (layout.receiver, layout.sender)
    )
    element = model.embedding.index(graph["atomic_numbers"][order])
    sent = model.edge_functions(model.closest(sent, element[layout.sender], element[layout.receiver]))
    hook = model.edge_functions.register_forward_hook(
        lambda module, given, found: found._replace(lengths=sent.lengths, envelope=sent.envelope)
    )
    energies, _, _ = model.atomic_energies(received, graph["atomic_numbers"][order], operators_of(model, layout))
    hook.remove()
    (gradient,) = torch.autograd.grad(energies.sum(), strain)
    virials = np.empty((len(atoms), 3, 3))
    virials[order.numpy()] = -(gradient + gradient.transpose(1, 2)).numpy() / 2
    return virials[:, [0, 1, 2, 1, 0, 0], [0, 1, 2, 2, 2, 1]]


def assert_as_in_ase(found: Found, model: CACEModel, atoms: Atoms) -> None:
    atoms.calc = CACECalculator(model)  # torch
    assert np.abs(found.energies - atoms.get_potential_energies()).max() < TOLERANCE
    assert abs(found.energy - atoms.get_potential_energy()) < TOLERANCE * len(atoms)
    assert np.abs(found.forces - atoms.get_forces()).max() < TOLERANCE
    # stress/atom of LAMMPS has the sign of a stress times volume
    assert np.abs(found.virials + virials_of_atoms(model, atoms)).max() < TOLERANCE
    if atoms.pbc.all():
        assert np.abs(found.stress - atoms.get_stress()).max() < TOLERANCE
        assert np.abs(found.virials.sum(axis=0) / atoms.get_volume() - atoms.get_stress()).max() < TOLERANCE


@pytest.mark.parametrize("n_ranks", RANKS)
@pytest.mark.parametrize("name", others_are_slow(SMALL, QUICK))
def test_triclinic_box(name, n_ranks, potentials, tmp_path):
    model, folder = potentials(name)
    found = evaluate(tmp_path, folder, wide(), ["H", "C", "O"], n_ranks)
    assert abs(found.forces).max() > 0.1
    assert_as_in_ase(found, model, wide())


def test_energies_are_those_of_atoms_that_have_further_outputs(tmp_path):
    need_lammps()
    model = gentle(SMALL["T1"].model_copy(update={"outputs": OUTPUTS}))
    save_model(model, tmp_path / "model.safetensors")
    found = evaluate(tmp_path, build(tmp_path / "model.safetensors"), wide(), ["H", "C", "O"])
    assert_as_in_ase(found, model, wide())


@pytest.mark.parametrize("n_ranks", [1, 2, 4])
def test_slab_with_vacuum_has_empty_ranks_and_a_lone_atom(n_ranks, potentials, tmp_path):
    model, folder = potentials("T2")
    found = evaluate(
        tmp_path, folder, slab(), ["H", "C", "O"], n_ranks, boundary="p p f", before=f"processors 1 1 {n_ranks}"
    )
    if n_ranks == 4:
        assert "Nlocal:" in found.log and " 0 min" in next(x for x in found.log.splitlines() if "Nlocal:" in x)
    assert_as_in_ase(found, model, slab())


@pytest.mark.parametrize("n_ranks", RANKS)
def test_alloy_of_25_elements(n_ranks, potentials, tmp_path):
    model, folder = potentials("alloy")
    assert_as_in_ase(evaluate(tmp_path, folder, alloy(), METALS, n_ranks), model, alloy())


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_an_isolated_atom_has_its_e0(dtype, tmp_path):
    need_lammps()
    e0 = {"H": -13.6, "C": -1026.9, "O": -2037.8}
    config = SMALL["T1"].model_copy(update={"reference_energies": e0, "vanishes_at_zero": True})
    save_model(gentle(config), tmp_path / "model.safetensors")
    folder = build(tmp_path / "model.safetensors", dtype=dtype)
    atoms = slab()
    found = evaluate(tmp_path, folder, atoms, ["H", "C", "O"], boundary="p p f")
    assert abs(found.energies[-1] - e0["C"]) <= 1e-12 * abs(e0["C"])
    assert not found.forces[-1].any()
    lone = evaluate(tmp_path, folder, Atoms("H", [[5.0, 5, 5]], cell=[15.0, 15, 15], pbc=True), ["H", "C", "O"])
    assert abs(lone.energy - e0["H"]) <= 1e-12 * abs(e0["H"])


def test_a_turned_cell(potentials, tmp_path):
    """The data file has the structure as LAMMPS wants it: turned, and wrapped into the box."""
    model, folder = potentials("T1")
    atoms = wide()
    atoms.rotate(40, (1, 2, 3), rotate_cell=True)
    atoms.positions += [50, -30, 20]
    found = evaluate(tmp_path, folder, atoms, ["H", "C", "O"])
    atoms.calc = CACECalculator(model)
    assert np.abs(found.energies - atoms.get_potential_energies()).max() < TOLERANCE
    lengths = np.linalg.norm(found.forces, axis=1)
    assert np.abs(lengths - np.linalg.norm(atoms.get_forces(), axis=1)).max() < TOLERANCE


def test_types_may_share_an_element_and_have_any_order(potentials, tmp_path):
    model, folder = potentials("T1")
    atoms = wide()
    given = script(tmp_path, folder, atoms, ["O", "C", "H"])
    text = (tmp_path / "start.data").read_text().replace("3 atom types", "4 atom types")
    text = text.replace("3 1.008000  # H", "3 1.008 # H\n4 2.014 # D")
    first = int(np.flatnonzero(atoms.numbers == 1)[0]) + 1
    (tmp_path / "start.data").write_text(text.replace(f"\n{first} 3 ", f"\n{first} 4 "))
    code, log = launch(tmp_path, given.replace("O C H", "O C H H"))
    assert code == 0, log
    assert_as_in_ase(results(tmp_path, log), model, atoms)


@pytest.mark.parametrize("balance", ["comm_style tiled\nbalance 1.0 rcb", "balance 1.0 shift xyz 10 1.05"])
def test_domains_of_other_shapes(balance, potentials, tmp_path):
    model, folder = potentials("T2")
    atoms = wide() * (1, 2, 2)  # tiled domains have to be as wide as their shells
    found = evaluate(tmp_path, folder, atoms, ["H", "C", "O"], 3, commands=balance)
    assert_as_in_ase(found, model, atoms)


def test_the_virial_of_a_molecule_is_with_its_atoms(potentials, tmp_path):
    model, folder = potentials("T2")
    first, second = molecule(), molecule(1)
    second.positions[:, 1] += 12
    atoms = first + second
    atoms.set_cell([30, 30, 30])
    atoms.center()
    atoms.pbc = True
    found = evaluate(tmp_path, folder, atoms, ["H", "C", "O"], 2)
    for part, virials in ((first, found.virials[: len(first)]), (second, found.virials[len(first) :])):
        alone = model(model.graph(part), stress=True)["virial"][0].numpy()
        expected = -alone[[0, 1, 2, 1, 0, 0], [0, 1, 2, 2, 2, 1]]
        assert np.abs(expected).max() > 0.01
        assert np.abs(virials.sum(axis=0) - expected).max() < TOLERANCE


@pytest.mark.parametrize("name", others_are_slow(SMALL, QUICK))
def test_the_ghost_shell_is_one_cutoff_thick(name, potentials, tmp_path):
    """Counted: images of atoms in the box grown by one cutoff on each side, for any number of message layers."""
    model, folder = potentials(name)
    atoms = Atoms("H4", cell=[9.0, 8.0, 7.0], pbc=True, scaled_positions=np.random.default_rng(1).random((4, 3)))
    cutoff, lengths = model.config.cutoff, atoms.cell.lengths()
    images = np.array(list(np.ndindex(5, 5, 5))) - 2
    places = (atoms.positions[:, None] + images * lengths).reshape(-1, 3)
    inside = ((places >= -cutoff) & (places < lengths + cutoff)).all(axis=1).sum()
    found = evaluate(tmp_path, folder, atoms, ["H", "C", "O"], skin="0.0")
    assert ghosts(found.log) == inside - len(atoms)
    assert_as_in_ase(found, model, atoms)


def test_dynamics_and_restart_give_the_same_on_any_number_of_ranks(potentials, tmp_path):
    _, folder = potentials("T1")
    dynamics = "velocity all create 300 1 loop geom\nfix move all nve\ntimestep 0.0005"
    ends = []
    for n_ranks in (1, 2):
        run = "run 10\nwrite_restart middle.restart\nundump results\n"
        run += "dump results all custom 10 results.dump id x y z fx fy fz c_energies c_virials[*]\n"
        run += "dump_modify results sort id format float %.17g\nrun 10"
        ends.append(evaluate(tmp_path, folder, wide(), ["H", "C", "O"], n_ranks, commands=dynamics, run=run))
    whole, halves = ends
    assert np.abs(whole.positions - wide().positions).max() > 1e-3
    assert np.abs(whole.positions - halves.positions).max() < TOLERANCE
    text = script(tmp_path, folder, None, ["H", "C", "O"], commands="fix move all nve\ntimestep 0.0005", run="run 10")
    text = text.replace("read_data start.data", "read_restart middle.restart").replace("custom 1000000", "custom 10")
    text = "\n".join(line for line in text.splitlines() if not line.startswith(("units", "atom_style", "boundary")))
    code, log = launch(tmp_path, text, 2)
    assert code == 0, log[-2000:]
    continued = results(tmp_path, log)
    assert np.abs(continued.positions - whole.positions).max() < TOLERANCE
    assert np.abs(continued.forces - whole.forces).max() < TOLERANCE


@pytest.mark.parametrize("n_ranks", [1, 2])
def test_lists_are_renewed_as_atoms_move(n_ranks, potentials, tmp_path):
    """Hot, with a thin skin: at the end of the run, results are those of ASE at the places where the atoms are then."""
    model, folder = potentials("T1")
    dynamics = "velocity all create 3000 1 loop geom\nfix move all nve\ntimestep 0.001"
    text = script(tmp_path, folder, wide(), ["H", "C", "O"], skin="0.05", commands=dynamics, run="run 30")
    text = text.replace("custom 1000000", "custom 30")
    # Pressure without the atoms' motion
    static = "compute static all pressure NULL virial\nthermo_modify press static"
    code, log = launch(tmp_path, text.replace("thermo_modify", f"{static}\nthermo_modify"), n_ranks)
    assert code == 0, log[-2000:]
    found, moved = results(tmp_path, log), wide()
    assert "Neighbor list builds = 0" not in log
    moved.positions = found.positions
    assert np.abs(moved.positions - wide().positions).max() > 0.1
    assert_as_in_ase(found, model, moved)


def test_hybrid_overlay_adds_up(potentials, tmp_path):
    """The potential twice, and a style that adds nothing."""
    model, folder = potentials("T1")
    text = script(tmp_path, folder, wide(), ["H", "C", "O"])
    text = text.replace("pair_style cace", "pair_style hybrid/overlay cace cace zero 3.0")
    (line,) = (line for line in text.splitlines() if line.startswith("pair_coeff"))
    twice = [line.replace(f"{folder}", f"cace {k} {folder}") for k in (1, 2)]
    text = text.replace(line, "\n".join([*twice, "pair_coeff * * zero"]))
    code, log = launch(tmp_path, text, 2)
    assert code == 0, log
    found = results(tmp_path, log)
    for values in (found.energies, found.forces, found.stress, found.virials):
        values /= 2
    found.energy /= 2
    assert_as_in_ase(found, model, wide())


def test_single_precision(potentials, tmp_path):
    model, _ = potentials("T2")
    save_model(model, tmp_path / "model.safetensors")
    folder = build(tmp_path / "model.safetensors", dtype="float32")
    found = [evaluate(tmp_path, folder, wide(), ["H", "C", "O"], n) for n in (1, 2)]
    atoms = wide()
    atoms.calc = CACECalculator(model)
    for each in found:
        error = np.abs(each.forces - atoms.get_forces()).max()
        assert 1e-9 < error < 1e-3
