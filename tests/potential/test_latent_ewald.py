"""The latent Ewald energy: against its equations written out, published results, and differences of itself."""

from __future__ import annotations

import itertools
import json
import math

import numpy as np
import pytest
import torch
from ase import Atoms
from pydantic import ValidationError

from cace_runtime import keys, load_model, read_info, save_model
from cace_runtime.config import LatentEwaldConfig, ModelConfig
from cace_runtime.neighborhood.checks import StructureError
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.terms import Structures
from cace_runtime.potential.terms.latent_ewald import LatentEwald
from cace_runtime.potential.terms.reciprocal_sum import Sphere, reciprocal_sum
from tests.parity.test_latent_ewald import CONFIG
from tests.support.models import crystal, molecule, random_model

TRICLINIC = np.array([[6.35, 0.0, 0.0], [0.42, 6.21, 0.0], [-0.55, 0.63, 6.48]])


def settings(n_channels: int, **changes) -> LatentEwaldConfig:
    return LatentEwaldConfig(charges=tuple(f"q{c}" for c in range(n_channels)), **{"norm": 1.7} | changes)


def energies(part: LatentEwaldConfig, charges, structures, first_cells=None) -> np.ndarray:
    """Of structures with given charges [N, C], together."""
    atoms = [len(s) for s in structures]
    cells = torch.tensor(np.stack([s.cell.array for s in structures]))
    batch = torch.repeat_interleave(torch.arange(len(atoms)), torch.tensor(atoms))
    nothing = torch.zeros(0)
    found = LatentEwald(part, None)(
        dict(zip(part.charges, torch.tensor(np.concatenate(charges)).T, strict=True)),
        Structures(
            torch.tensor(np.concatenate([s.positions for s in structures])), cells,
            torch.tensor(np.stack([s.pbc for s in structures])), batch, nothing, nothing, nothing, nothing,
            cells if first_cells is None else torch.tensor(np.stack(first_cells)),
        ),
    )  # fmt: skip
    return found.numpy()


def written_out(part: LatentEwaldConfig, charges: np.ndarray, atoms: Atoms) -> float:
    """Term by term, with complex numbers, over k and -k, and over all ordered pairs."""
    itself = (charges**2).sum() / (part.sigma * (2 * math.pi) ** 1.5)
    if atoms.pbc.all():
        g, total = 2 * math.pi * np.linalg.inv(atoms.cell.array), 0.0
        for n in itertools.product(range(-9, 10), repeat=3):
            k = g @ n
            if 0 < k @ k <= (2 * math.pi / part.dl) ** 2:
                factors = charges.T @ np.exp(1j * atoms.positions @ k)
                total += math.exp(-(part.sigma**2) * (k @ k) / 2) / (k @ k) * (np.abs(factors) ** 2).sum()
        return part.norm * (total / atoms.get_volume() - part.self_terms * itself * part.remove_self_interaction)
    total = 0.0
    for i, j in itertools.permutations(range(len(atoms)), 2):
        r = atoms.get_distance(i, j)
        total += charges[i] @ charges[j] * math.erf(r / (math.sqrt(2) * part.sigma)) / (r + part.epsilon) / 2
    return part.norm * (total / (2 * math.pi) + itself * (not part.remove_self_interaction))


def structure(n: int, cell=None, seed: int = 0) -> Atoms:
    generator = np.random.default_rng(seed)
    atoms = Atoms([1] * n, generator.uniform(-4, 9, (n, 3)))  # not wrapped
    if cell is not None:
        atoms.cell, atoms.pbc = cell, True
    return atoms


STRUCTURES = (structure(7, TRICLINIC), structure(5), structure(1, np.diag([3.1, 9.7, 5.2])), structure(1))


@pytest.mark.parametrize("removed", [False, True], ids=["self kept", "self removed"])
@pytest.mark.parametrize(("n_channels", "self_terms"), [(1, 1), (3, 1), (3, 3)])
def test_energies_are_the_sums_of_the_equations(n_channels, self_terms, removed):
    part = settings(n_channels, sigma=0.9, dl=1.6, remove_self_interaction=removed, self_terms=self_terms, epsilon=1e-3)
    charges = [np.random.default_rng(k).normal(size=(len(s), n_channels)) for k, s in enumerate(STRUCTURES)]
    found = energies(part, charges, STRUCTURES)
    expected = [written_out(part, q, s) for q, s in zip(charges, STRUCTURES, strict=True)]
    assert found == pytest.approx(expected, rel=1e-12, abs=1e-12)


@pytest.mark.parametrize("name", ["E1_water_bec", "F1_water_w001", "G1_water_les"])
def test_published_charges_give_the_published_energies(data_dir, name):
    reference = dict(np.load(data_dir / f"official/more/{name}.npz"))
    about = json.loads(str(reference["meta"]))
    les, n_channels = about["les"], about["les"]["channels"]
    ours = les["program"] == "les"
    part = settings(
        n_channels, sigma=les["sigma"], dl=float(les["dl"]), norm=les["norm_factor"],
        remove_self_interaction=les["remove_self_interaction"], epsilon=0.0 if ours else 1e-6,
        self_terms=1 if ours else n_channels,
    )  # fmt: skip
    for k in range(int(reference["n"])):
        numbers, x, cell, pbc, q, e = (
            reference[f"s{k}_{key}"] for key in ("numbers", "positions", "cell", "pbc", "q", "e_lr")
        )
        (found,) = energies(part, [q], [Atoms(numbers, x, cell=cell, pbc=pbc)])
        assert about["weight_lr"] * found == pytest.approx(float(e), rel=1e-12)
        if f"s{k}_n_k" in reference:
            assert 2 * len(Sphere(part.sigma, part.dl, torch.tensor(cell)).indices()) == int(reference[f"s{k}_n_k"])


def test_the_energy_does_not_depend_on_how_a_lattice_is_given():
    """Turned, left-handed, with vectors in another order or along others; all the same for wrapped atoms."""
    part, atoms = settings(2), structure(7, TRICLINIC)
    charges = np.random.default_rng(1).normal(size=(7, 2))
    rotation = np.linalg.qr(np.random.default_rng(2).normal(size=(3, 3)))[0]
    variants = [atoms.copy() for _ in range(6)]
    variants[0].cell, variants[0].positions = TRICLINIC @ rotation, atoms.positions @ rotation
    variants[1].cell = TRICLINIC[[1, 0, 2]]
    variants[2].cell = -TRICLINIC
    variants[3].cell = np.array([[1, 1, 0], [0, 1, 1], [0, 0, 1]]) @ TRICLINIC
    variants[4].wrap()
    variants[5].cell = np.diag([-1, 1, 1]) @ TRICLINIC
    found = energies(part, [charges] * 7, [atoms, *variants])
    assert found == pytest.approx(found[0], rel=1e-11)
    in_vacuum = structure(7)
    assert energies(part, [charges], [in_vacuum]) != pytest.approx(found[0], rel=1e-3)
    in_vacuum.cell = TRICLINIC  # without pbc a cell means nothing
    assert energies(part, [charges], [in_vacuum]) == energies(part, [charges], [structure(7)])


def test_the_energy_is_twice_differentiable_in_charges_positions_and_cell():
    atoms, part = structure(4, TRICLINIC, seed=3), settings(2)
    charges = torch.randn(4, 2, dtype=torch.float64, requires_grad=True)
    x, cell = (torch.tensor(a, requires_grad=True) for a in (atoms.positions, atoms.cell.array))
    sphere = Sphere(1.0, 2.5, cell.detach())
    assert torch.autograd.gradgradcheck(lambda *a: reciprocal_sum(*a, sphere), (charges, x, cell))
    term = LatentEwald(part, None)
    assert torch.autograd.gradgradcheck(term._of_pairs, (charges, x))


def test_an_energy_over_the_vectors_of_a_first_cell_does_not_jump():
    """One shell of k leaves the sphere between both cells."""
    part, charges = settings(1, dl=2.0), np.array([[1.0], [0.7]])
    larger, smaller = (
        Atoms([1, 1], [[0.0, 0, 0], [0.9, 0.7, 0.2]], cell=[a] * 3, pbc=True) for a in (6.00001, 5.99999)
    )
    own = energies(part, [charges] * 2, [larger, smaller])
    kept = energies(part, [charges] * 2, [larger, smaller], [larger.cell.array] * 2)
    assert own[0] == kept[0]
    assert abs(own[1] - own[0]) > 100 * abs(kept[1] - kept[0]) > 0


CHARGED = CONFIG.model_copy(update={"terms": (settings(2, self_terms=2, sigma=0.8, dl=1.3),)})


def charged(backend: str) -> CACEModel:
    return random_model(CHARGED, backend=backend)


@pytest.mark.parametrize("backend", ["eager", "cpp"])
def test_forces_and_stress_are_differences_of_the_energy(backend, quick_compiler):
    """Of a triclinic crystal, a molecule, and both in one batch."""
    model, step = charged(backend), 1e-5
    one, other = crystal(), molecule()
    found = model(model.graph([one, other]), stress=True)
    assert (model.engines.cpp(model) is not None) == (backend == "cpp")

    def energy(atoms: Atoms) -> float:
        return model(model.graph(atoms), forces=False)["energy"].item()

    for atoms, forces in zip((one, other), found["forces"].split([len(one), len(other)]), strict=True):
        for atom, axis in ((0, 0), (1, 2), (2, 1)):
            up, down = atoms.copy(), atoms.copy()
            up.positions[atom, axis] += step
            down.positions[atom, axis] -= step
            assert float(forces[atom, axis]) == pytest.approx((energy(down) - energy(up)) / (2 * step), abs=1e-7)
    for a, b in ((0, 0), (1, 1), (0, 2)):
        strained = []
        for sign in (1, -1):
            strain = np.eye(3)
            strain[a, b] += sign * step / 2
            strain[b, a] += sign * step / 2
            bent = one.copy()
            bent.set_cell(one.cell.array @ strain, scale_atoms=True)
            strained.append(energy(bent))
        slope = (strained[0] - strained[1]) / (2 * step) / one.get_volume()
        assert float(found["stress"][0, a, b]) == pytest.approx(slope, abs=1e-7)


def test_compiled_kernels_give_what_torch_gives(quick_compiler):
    structures = [crystal(), molecule(), crystal()]
    found, expected = (m(m.graph(structures), stress=True) for m in map(charged, ("cpp", "eager")))
    assert set(found) == set(expected) > {"q0", "q1", "unread"}
    for key, values in expected.items():
        assert torch.allclose(found[key], values, rtol=1e-11, atol=1e-11), key


def test_a_structure_that_is_periodic_in_two_directions_is_refused():
    model, atoms = charged("eager"), crystal()
    atoms.pbc = (True, True, False)
    graph = model.graph([crystal(), atoms])
    with pytest.raises(StructureError, match=r"structure 1: pbc is \[True, True, False\], .*none for slabs and wires"):
        model(graph)


def test_a_potential_with_charges_comes_back_from_its_file(tmp_path):
    model = charged("eager")
    save_model(model, tmp_path / "m.safetensors")
    assert read_info(tmp_path / "m.safetensors").format_version == 4
    loaded = load_model(tmp_path / "m.safetensors", backend="eager")
    assert loaded.config == model.config
    graph = model.graph(crystal())
    assert keys.FIRST_CELL not in graph
    assert torch.equal(loaded(graph)["forces"], model(graph)["forces"])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"charges": ("q0", "nothing")},
            "terms\\[0\\]: charges: there is no output 'nothing'; there are q1, unread, q0",
        ),
        ({"charges": ("q0", "q0")}, "names an output twice"),
        ({"charges": ()}, "charges"),
        ({"sigma": 0}, "sigma"),
        ({"exponent": 2}, "exponent"),
    ],
)
def test_wrong_settings_are_refused(changes, message):
    term = CHARGED.terms[0].model_dump() | changes
    with pytest.raises(ValidationError, match=message):
        ModelConfig.model_validate(CHARGED.model_dump() | {"terms": [term]})
