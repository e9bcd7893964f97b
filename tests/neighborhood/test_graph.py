"""Structures become right graphs, or a clear error."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from ase import Atoms

from cace_runtime import StructureError, UnknownElementError, build_graph, keys
from cace_runtime.neighborhood.layout import edge_layout, lay_out, slot_vectors
from tests.support.models import STRUCTURES, crystal, lone_atom, make_model, molecule


@pytest.mark.parametrize("slots_per_block", [1, 7, 64, None])
def test_layout_holds_every_edge_once_with_its_atoms(slots_per_block):
    generator = np.random.default_rng(0)
    n_atoms = 23
    receiver = torch.from_numpy(np.sort(generator.integers(0, 9, size=90) * 2))
    sender = torch.from_numpy(generator.integers(0, n_atoms, size=90))
    layout = lay_out(sender, receiver, n_atoms, slots_per_block)
    edge, order = layout[keys.SLOT_EDGE], layout[keys.ATOM_ORDER]
    assert sorted(edge[edge >= 0].tolist()) == list(range(90))
    assert sorted(order.tolist()) == list(range(n_atoms))
    real = edge >= 0
    assert torch.equal(order[layout[keys.SLOT_SENDER][real]], sender[edge[real]])
    assert torch.equal(order[layout[keys.SLOT_RECEIVER][real]], receiver[edge[real]])
    for block in edge_layout(layout).blocks:
        slots = layout[keys.SLOT_RECEIVER][block.first_slot : block.first_slot + block.n_atoms * block.width]
        expected = torch.arange(block.first_atom, block.first_atom + block.n_atoms).repeat_interleave(block.width)
        assert torch.equal(slots, expected)
        if slots_per_block:
            assert block.n_atoms == 1 or block.width * block.n_atoms <= slots_per_block


def test_padding_is_at_most_an_eighth_of_the_slots_for_very_uneven_neighbours():
    counts = np.arange(1, 120)
    receiver = torch.from_numpy(np.repeat(np.arange(len(counts)), counts))
    layout = lay_out(torch.zeros_like(receiver), receiver, len(counts))
    assert len(layout[keys.SLOT_EDGE]) <= 8 / 7 * counts.sum() + len(counts)


@pytest.mark.parametrize("name", STRUCTURES)
def test_slot_vectors_point_from_sender_images_to_receivers(name):
    graph = build_graph(STRUCTURES[name](), 3.5)
    vectors = slot_vectors(graph, 7.0)
    edge = graph[keys.SLOT_EDGE]
    for slot in range(len(edge)):
        if edge[slot] < 0:
            assert vectors[:, slot].tolist() == [7.0, 0.0, 0.0]
            continue
        i, j = graph[keys.RECEIVER][edge[slot]], graph[keys.SENDER][edge[slot]]
        image = graph[keys.SHIFTS][edge[slot]].double() @ graph[keys.CELL][0]
        expected = graph[keys.POSITIONS][i] - (graph[keys.POSITIONS][j] + image)
        assert torch.allclose(vectors[:, slot], expected, rtol=0, atol=1e-14)


def test_batch_keeps_structures_apart():
    graph = build_graph([crystal(), lone_atom(), molecule()], 3.5)
    assert graph[keys.BATCH].tolist() == [0] * 4 + [1] + [2] * 6
    assert graph[keys.CELL].shape == (3, 3, 3)
    same = graph[keys.BATCH][graph[keys.SENDER]] == graph[keys.BATCH][graph[keys.RECEIVER]]
    assert bool(same.all())


@pytest.mark.parametrize(
    ("atoms", "message"),
    [
        (Atoms("H2", [[0, 0, 0], [0, 0, np.nan]]), "position of atom 1 is not finite"),
        (Atoms("H2", [[0, 0, 0], [0, 0, 1e-9]]), "atoms 0 and 1 are 1.0e-09 Å apart"),
        (Atoms("HO", [[0, 0, 0], [0, 0, 4]], cell=[4, 4, 4], pbc=True), "atoms 0 and 1 are 0.0e"),
        (Atoms("H", [[0, 0, 0]], pbc=True), "span no volume"),
        (Atoms("H", [[0, 0, 0]], cell=[[3, 0, 0], [3, 0, 0], [0, 0, 3]], pbc=True), "span no volume"),
        (Atoms("H", [[0, 0, 0]], cell=[[3, 0, 0], [6, 0, 0], [0, 0, 3]], pbc=(1, 1, 0)), "span no volume"),
        (Atoms("H", [[0, 0, 0]], cell=[np.inf, 3, 3], pbc=True), "cell is not finite"),
        (Atoms(), "has no atoms"),
        (Atoms("X", [[0, 0, 0]]), "atomic number 0"),
        ([], "no structures"),
    ],
)
def test_a_structure_that_cannot_be_evaluated_is_refused_with_the_reason(atoms, message):
    with pytest.raises(StructureError, match=message):
        build_graph(atoms, 3.5)


def test_the_structure_at_fault_is_named_in_a_batch():
    with pytest.raises(StructureError, match="structure 1: the position of atom 0"):
        build_graph([lone_atom(), Atoms("H", [[np.inf, 0, 0]])], 3.5)


def test_an_unknown_element_is_named_with_the_known_ones():
    model = make_model("T0 published")
    atoms = Atoms("OFe", [[0, 0, 0], [0, 0, 2]])
    with pytest.raises(UnknownElementError, match=r"has Fe, which this model does not know\. It knows: H, C, O"):
        model.graph(atoms)
    with pytest.raises(UnknownElementError, match="Fe"):
        model(build_graph(atoms, 3.5))


@pytest.mark.parametrize("forces", [True, False])
def test_no_neighbours_and_no_nan(forces):
    model = make_model("T2 all parts, one embedding")
    far = Atoms("HO", [[0, 0, 0], [50, 0, 0]])
    results = model(model.graph([far, lone_atom()]), forces=forces, stress=True, b_features=True)
    assert all(bool(torch.isfinite(tensor).all()) for tensor in results.values())
    assert float(results["forces"].abs().max() if forces else 0) == 0


def test_the_callers_structure_is_not_changed():
    atoms = crystal()
    positions = atoms.positions.copy()
    model = make_model("T1 all parts")
    model(model.graph(atoms))
    assert np.array_equal(atoms.positions, positions)
