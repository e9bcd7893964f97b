"""The repulsion of close nuclei: LAMMPS's own numbers, smooth ends, derivatives, and files."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.calculators.fd import calculate_numerical_forces
from ase.data import covalent_radii
from ase.stress import full_3x3_to_voigt_6_stress
from pydantic import ValidationError

from cace_runtime import load_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.kernels.assembled import evaluate_with_terms
from cace_runtime.kernels.choice import engines_of
from cace_runtime.kernels.cpp.moving import CppMoving
from cace_runtime.kernels.moving import System
from cace_runtime.potential.derivatives import virial_from_atoms
from cace_runtime.potential.evaluation import Wanted, results_by_torch
from cace_runtime.potential.terms.energy import energy_terms, forces_and_virial
from cace_runtime.potential.terms.zbl import pair_energy, switch
from tests.lammps.lammps_runs import launch, need_lammps
from tests.support.models import CONFIGS, random_model

CONFIG = CONFIGS["T0 published"]
REPELLING = CONFIG.model_copy(update={"terms": (ZBLConfig(inner=0.4, outer=1.0),)})


def energy(model, atoms: Atoms) -> float:
    with torch.no_grad():
        return float(model(model.graph(atoms), forces=False)["energy"][0])


def added(atoms: Atoms) -> float:
    """What the term adds to a potential (eV)."""
    whole, bare = random_model(REPELLING, backend="eager"), random_model(CONFIG, backend="eager")
    whole.load_state_dict(bare.state_dict())
    return energy(whole, atoms) - energy(bare, atoms)


def literal(atoms: Atoms, inner: float, outer: float) -> float:
    """The sum over pairs as textbooks write it, with all images in reach."""
    total, n = 0.0, 2 if atoms.pbc.any() else 0
    shifts = np.array(list(product(range(-n, n + 1), repeat=3))) @ atoms.cell.array
    for a, (z_a, x_a) in enumerate(zip(atoms.numbers, atoms.positions, strict=True)):
        for b, (z_b, x_b) in enumerate(zip(atoms.numbers, atoms.positions, strict=True)):
            for shift in shifts:
                r = float(np.linalg.norm(x_a - x_b - shift))
                if (a == b and r < 1e-9) or r >= outer * (covalent_radii[z_a] + covalent_radii[z_b]):
                    continue
                x = r / (0.46850 / (z_a**0.23 + z_b**0.23))
                phi = 0.18175 * np.exp(-3.1998 * x) + 0.50986 * np.exp(-0.94229 * x)
                phi += 0.28022 * np.exp(-0.4029 * x) + 0.02817 * np.exp(-0.20162 * x)
                t = max(0.0, (r / (covalent_radii[z_a] + covalent_radii[z_b]) - inner) / (outer - inner))
                s = 1 - 35 * t**4 + 84 * t**5 - 70 * t**6 + 20 * t**7
                total += 0.5 * 14.399645 * z_a * z_b / r * phi * s
    return total


STRUCTURES = {
    "dimer": Atoms("CH", [[0, 0, 0], [0.6, 0.1, 0.2]]),
    "cluster": Atoms("OCHH", [[0, 0, 0], [0.9, 0.3, 0.1], [-0.4, 0.3, 0.2], [0.2, -0.7, 0.5]]),
    "crystal": Atoms("HO", [[0, 0, 0], [0.5, 0.4, 0.3]], cell=[[1.3, 0, 0], [0.3, 1.4, 0], [0, 0.2, 1.2]], pbc=True),
}


@pytest.mark.parametrize("name", STRUCTURES)
def test_it_is_the_sum_over_pairs(name):
    expected = literal(STRUCTURES[name], 0.4, 1.0)
    assert expected > 1
    assert added(STRUCTURES[name]) == pytest.approx(expected, rel=1e-12)


def test_pairs_beyond_the_radii_and_lone_atoms_feel_nothing():
    far = covalent_radii[6] + covalent_radii[1]
    assert added(Atoms("CH", [[0, 0, 0], [far * 1.001, 0, 0]])) == 0
    assert added(Atoms("CH", [[0, 0, 0], [far * 0.99, 0, 0]])) > 0
    assert added(Atoms("C", [[0, 0, 0]])) == 0


def test_the_pair_energy_is_that_of_lammps(tmp_path):
    """Forces, and differences of energies: LAMMPS moves the whole curve so that it ends at zero."""
    need_lammps()
    distances = (0.3, 0.7, 1.2, 2.0)
    commands = "".join(
        f"displace_atoms second move {b - a:.17g} 0 0 units box\nrun 0\n" for a, b in pairwise((1.0, *distances))
    )
    text = f"""units metal
atom_modify map array
boundary f f f
region box block -9 9 -9 9 -9 9
create_box 2 box
create_atoms 1 single 0 0 0
create_atoms 2 single 1 0 0
mass * 1
group second id 2
pair_style zbl 3.0 3.5
pair_coeff 1 1 6 6
pair_coeff 2 2 8 8
thermo_style custom pe fmax
thermo_modify format float %.17g norm no
{commands}"""
    code, log = launch(tmp_path, text)
    assert code == 0, log
    rows = [line.split() for line in log.splitlines()]
    found = [list(map(float, rows[k + 1])) for k, row in enumerate(rows) if row[:1] == ["PotEng"]]
    found = np.array(found[-len(distances) :])
    r = torch.tensor(distances, dtype=torch.float64, requires_grad=True)
    six, eight = torch.tensor(6.0, dtype=torch.float64), torch.tensor(8.0, dtype=torch.float64)
    ours = pair_energy(six, eight, r)
    (slope,) = torch.autograd.grad(ours.sum(), r)
    assert np.allclose(-slope.numpy(), found[:, 1], rtol=1e-9)
    assert np.allclose(np.diff(ours.detach().numpy()), np.diff(found[:, 0]), rtol=1e-9)


def test_three_derivatives_of_the_switch_are_continuous():
    def derivatives(at: float) -> list[float]:
        t = torch.tensor(at, dtype=torch.float64, requires_grad=True)
        values, value = [], switch(t)
        for _ in range(4):
            values.append(float(value.detach()))
            (value,) = torch.autograd.grad(value, t, create_graph=True)
        return values

    small = 1e-9
    for end, outside in ((0.0, [1, 0, 0, 0]), (1.0, [0, 0, 0, 0])):
        inside = end + small if end == 0 else end - small
        assert derivatives(inside) == pytest.approx(outside, abs=1e-5)
    assert derivatives(0.5)[0] == pytest.approx(0.5)


@pytest.mark.parametrize("backend", ["eager", "cpp"])
def test_forces_and_stress_are_derivatives(backend, quick_compiler):
    calculator = CACECalculator(random_model(REPELLING, backend=backend))
    atoms = STRUCTURES["crystal"].copy()
    atoms.calc = calculator
    forces, stress = atoms.get_forces(), atoms.get_stress(voigt=False)
    assert np.allclose(forces, calculate_numerical_forces(atoms, 1e-5), atol=1e-5)
    h = 1e-6
    for a, b in ((0, 0), (0, 1), (2, 1)):
        energies = []
        for sign in (1, -1):
            strain = np.eye(3)
            strain[a, b] += sign * h / 2
            strain[b, a] += sign * h / 2
            moved = atoms.copy()
            moved.set_cell(atoms.cell.array @ strain, scale_atoms=True)
            moved.calc = calculator
            energies.append(moved.get_potential_energy())
        assert stress[a, b] == pytest.approx((energies[0] - energies[1]) / (2 * h) / atoms.get_volume(), abs=1e-5)


def test_a_file_keeps_it(tmp_path):
    model = random_model(REPELLING, backend="eager")
    save_model(model, tmp_path / "model.safetensors")
    again = load_model(tmp_path / "model.safetensors", dtype=torch.float64)
    assert again.config.terms == REPELLING.terms
    assert read_info(tmp_path / "model.safetensors").config == model.config
    atoms = STRUCTURES["cluster"]
    assert energy(again, atoms) == pytest.approx(energy(model, atoms), abs=1e-4)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"inner": 1.0, "outer": 0.9}, "outer has to be larger"),
        ({"outer": 3.0}, "two atoms of C repel each other up to 4.56 Å, which is beyond the cutoff of 3.5 Å"),
        ({"outer": -1.0}, "greater than 0"),
    ],
)
def test_ranges_that_cannot_be_are_refused(settings, said):
    values = CONFIG.model_dump() | {"terms": [{"kind": "zbl", **settings}]}
    with pytest.raises(ValidationError, match=said):
        ModelConfig(**values)


@pytest.mark.parametrize("stress", [False, True])
def test_a_network_that_no_term_reads_is_evaluated_in_one_pass(stress, monkeypatch, quick_compiler):
    model = random_model(REPELLING, backend="cpp")
    engine = engines_of(model).cpp(model)
    graph = model.graph(STRUCTURES["crystal"])
    expected = results_by_torch(model, graph, Wanted(stress=stress))
    for name in ("outputs", "pull"):
        monkeypatch.setattr(engine, name, None)
    found, terms, displaced = evaluate_with_terms(model, engine, graph, Wanted(stress=stress))
    added = forces_and_virial(*displaced)
    assert torch.allclose(found.outputs[:, 0].sum() + terms.energy.sum(), expected["energy"].sum(), rtol=0, atol=1e-10)
    assert added["forces"].abs().max() > 0.1
    assert torch.allclose(found.forces + added["forces"], expected["forces"], rtol=0, atol=1e-10)
    assert (found.virials is not None) == stress
    if stress:
        virial = virial_from_atoms(found.virials, graph["batch"], 1) + added["virial"]
        assert torch.allclose(virial, expected["virial"], rtol=0, atol=1e-10)


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_structures_that_move_have_the_same_repulsion_in_closed_form(dtype, quick_compiler):
    model = random_model(REPELLING, backend="cpp").to(dtype)
    bare = random_model(CONFIG, backend="cpp").to(dtype)
    bare.load_state_dict(model.state_dict())
    systems = [System(x.positions, x.cell.array, x.pbc, x.numbers) for x in STRUCTURES.values()]
    found, plain = (engines_of(m).moving(m, 0.5, several=True).evaluate(systems, True) for m in (model, bare))
    assert type(engines_of(model).moving(model, 0.5)) is CppMoving
    first = 0
    for place, atoms in enumerate(STRUCTURES.values()):
        own = slice(first, first := first + len(atoms))
        graph = model.graph(atoms)
        terms = energy_terms(model.terms, {}, graph, True)
        shift, strain = torch.autograd.grad(terms.energy.sum(), terms.displacement)
        expected = forces_and_virial(shift, strain)
        scale = max(1.0, float(expected["forces"].abs().max()))
        assert found.energy[place] - plain.energy[place] == pytest.approx(terms.energy[0].item(), rel=1e-12)
        assert np.abs(found.forces[own] - plain.forces[own] - expected["forces"].numpy()).max() < 1e-12 * scale
        virial = full_3x3_to_voigt_6_stress(expected["virial"][0].numpy())
        assert np.abs(found.virial[place] - plain.virial[place] - virial).max() < 1e-12 * scale
        assert found.parts[place].sum() == pytest.approx(found.energy[place], rel=1e-12)
