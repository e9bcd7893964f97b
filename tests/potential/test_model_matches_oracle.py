"""The runtime against the literal equations, for every part of a model and every kind of structure."""

from __future__ import annotations

import pytest
import torch

from cace_runtime import keys
from cace_runtime.neighborhood.build import build_graph
from cace_runtime.neighborhood.graph import to
from cace_runtime.testing import largest_relative_error
from tests.support.models import CONFIGS, STRUCTURES, crystal, lone_atom, make_model, molecule, slab
from tests.support.oracle import from_model
from tests.support.tolerances import TOLERANCES


def run_oracle(model, atoms):
    graph = model.graph(atoms)
    return from_model(model)(
        graph[keys.ATOMIC_NUMBERS],
        graph[keys.POSITIONS],
        graph[keys.CELL][0],
        graph[keys.SENDER],
        graph[keys.RECEIVER],
        graph[keys.SHIFTS],
    )


@pytest.mark.whole
@pytest.mark.parametrize("structure", STRUCTURES)
@pytest.mark.parametrize("name", CONFIGS)
def test_model_agrees_with_the_literal_equations(name, structure):
    model, atoms = make_model(name), STRUCTURES[structure]()
    expected = run_oracle(model, atoms)
    found = model(model.graph(atoms), stress=True, b_features=True)
    for key in ("energy", "energies", "b_features"):
        assert largest_relative_error(found[key], expected[key]) < TOLERANCES["forward", "float64"], key
    if structure == "lone atom":
        assert float(found["forces"].abs().max()) == 0
        return
    assert largest_relative_error(found["forces"], expected["forces"]) < TOLERANCES["backward", "float64"]
    if structure == "crystal":
        assert largest_relative_error(found["stress"][0], expected["stress"]) < TOLERANCES["backward", "float64"]


@pytest.mark.parametrize("name", CONFIGS)
def test_float32_agrees_with_float64(name):
    model, atoms = make_model(name), crystal()
    expected = model(model.graph(atoms), stress=True)
    found = model.float()(model.graph(atoms), stress=True)
    assert found["energy"].dtype == torch.float64
    for key in ("forces", "stress", "energies"):
        assert largest_relative_error(found[key], expected[key]) < TOLERANCES["backward", "float32"], key


@pytest.mark.whole
@pytest.mark.parametrize("name", CONFIGS)
def test_a_batch_gives_the_results_of_its_structures(name):
    model = make_model(name)
    structures = [crystal(1), molecule(1), lone_atom(), slab(1), crystal(2) * (1, 2, 1)]
    together = model(model.graph(structures), stress=True, b_features=True)
    first = 0
    for index, atoms in enumerate(structures):
        alone = model(model.graph(atoms), stress=True, b_features=True)
        rows = slice(first, first + len(atoms))
        first += len(atoms)
        scale = float(together["forces"].abs().max())
        assert abs(float(together["energy"][index] - alone["energy"][0])) < 1e-11 * len(atoms)
        assert float((together["forces"][rows] - alone["forces"]).abs().max()) < 1e-12 * scale
        assert torch.allclose(together["stress"][index], alone["stress"][0], rtol=0, atol=1e-12 * scale)
        assert largest_relative_error(together["b_features"][rows], alone["b_features"]) < 1e-12


def test_the_skin_of_a_neighbour_list_changes_nothing():
    model = make_model("T1 all parts")
    plain, skinned = (model(model.graph(crystal(), skin=s), stress=True) for s in (0.0, 1.0))
    for key in ("energy", "forces", "stress"):
        assert largest_relative_error(skinned[key], plain[key]) < TOLERANCES["backward", "float64"], key


def test_results_do_not_depend_on_the_size_of_the_blocks():
    model, atoms = make_model("T1 all parts"), crystal() * (3, 2, 2)
    graph = model.graph(atoms)
    expected = model(graph)
    for slots in (1, 150, 10**6):
        from cace_runtime.neighborhood.layout import lay_out

        layout = lay_out(graph[keys.SENDER], graph[keys.RECEIVER], len(atoms), slots)
        found = model(graph | layout)
        assert largest_relative_error(found["forces"], expected["forces"]) < TOLERANCES["backward", "float64"]


def test_a_graph_without_layout_is_laid_out_on_the_way():
    model = make_model("T0 published")
    graph = model.graph(molecule())
    bare = {key: graph[key] for key in keys.GRAPH_KEYS}
    assert torch.equal(model(bare)["forces"], model(graph)["forces"])


def test_graph_precision_does_not_have_to_be_the_models():
    model = make_model("T1 features", torch.float32)
    graph = build_graph(molecule(), model.config.cutoff, torch.float64)
    found, rounded = model(graph), model(to(graph, torch.float32))
    assert found["forces"].dtype == torch.float32
    assert largest_relative_error(rounded["forces"], found["forces"]) < TOLERANCES["backward", "float32"]


def test_energy_of_many_atoms_is_summed_in_float64():
    model, atoms = make_model("T0 published", torch.float32), crystal() * (4, 4, 4)
    results = model(model.graph(atoms), forces=False)
    assert float(results["energy"].detach()) == pytest.approx(float(results["energies"].detach().sum()), rel=1e-14)


def test_reference_energies_survive_float32_exactly():
    config = CONFIGS["T0 published"].model_copy(update={"reference_energies": {"O": -2043.933123456789}})
    from cace_runtime.potential.model import CACEModel

    model = CACEModel(config).float().double().float()
    assert float(model.reference_energies.energies[2]) == -2043.933123456789
