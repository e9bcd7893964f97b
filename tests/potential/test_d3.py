"""Dispersion: derivatives in every periodicity, files, and errors. LAMMPS's own numbers: tests/lammps."""

from __future__ import annotations

import sys

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import molecule
from pydantic import ValidationError

from cace_runtime import load_model, new_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.info import info_lines
from cace_runtime.config import D3Config, ModelConfig
from cace_runtime.potential.terms.d3 import dispersion, published
from cace_runtime.potential.terms.energy import energy_terms
from cace_runtime.train.shorthands import written_out
from tests.support.models import CONFIGS, random_model

pytest.importorskip("dftd3", reason="dispersion needs cace-runtime[dispersion]")

PBE = D3Config(method="pbe", s8=0.7875, a1=0.4289, a2=4.4407, cutoff=12.0, cn_cutoff=8.0)
PLAIN = CONFIGS["T0 published"]
CONFIG = PLAIN.model_copy(update={"terms": (PBE,)})
PLACES = [[0.2, 0.1, 0.4], [1.3, 0.3, 0.2], [-2.1, 1.9, 0.9], [9.4, 2.2, -7.9]]  # some outside of the cell
CELL = [[4.2, 0, 0], [0.7, 4.6, 0], [0.4, -0.5, 5.1]]
STRUCTURES = {
    "molecule": Atoms("OCHH", PLACES),
    "crystal": Atoms("OCHH", PLACES, cell=CELL, pbc=True),
    "slab": Atoms("OCHH", PLACES, cell=CELL, pbc=[True, True, False]),
    "slab without a third vector": Atoms("OCHH", PLACES, cell=[*CELL[:2], [0, 0, 0]], pbc=[True, True, False]),
    "wire": Atoms("OCHH", PLACES, cell=CELL, pbc=[False, True, False]),
}


@pytest.fixture(scope="module")
def model():
    return random_model(CONFIG, backend="eager")


def of_term(model, atoms: Atoms):
    """Energy of the term (eV), its gradient [N, 3] (eV/Å), and that with respect to a strain [3, 3] (eV)."""
    terms = energy_terms(model.terms, {}, model.graph(atoms), True)
    shift, strain = torch.autograd.grad(terms.energy.sum(), terms.displacement)
    return float(terms.energy.detach()[0]), shift.numpy(), strain[0].numpy()


@pytest.mark.parametrize("name", STRUCTURES)
def test_forces_and_strains_are_derivatives_in_every_periodicity(name, model):
    atoms, h = STRUCTURES[name], 1e-4
    energy, gradient, strained = of_term(model, atoms)
    assert energy < -0.01
    for atom, axis in ((1, 0), (3, 2)):
        both = []
        for sign in (1, -1):
            moved = atoms.copy()
            moved.positions[atom, axis] += sign * h
            both.append(of_term(model, moved)[0])
        assert gradient[atom, axis] == pytest.approx((both[0] - both[1]) / (2 * h), abs=1e-8)
    for a, b in ((0, 0), (0, 1), (2, 1), (2, 2)):
        both = []
        for sign in (1, -1):
            strain = np.eye(3)
            strain[a, b] += sign * h
            moved = atoms.copy()
            moved.set_cell(atoms.cell.array @ strain)
            moved.positions = atoms.positions @ strain
            both.append(of_term(model, moved)[0])
        assert strained[a, b] == pytest.approx((both[0] - both[1]) / (2 * h), abs=1e-7)


@pytest.mark.parametrize("name", ["crystal", "slab", "wire"])
def test_it_does_not_matter_in_which_cell_an_atom_is_said_to_be(name, model):
    atoms = STRUCTURES[name].copy()
    energy, gradient, _ = of_term(model, atoms)
    atoms.positions[2] += 5 * atoms.cell[1]
    assert of_term(model, atoms)[0] == pytest.approx(energy, rel=1e-12)
    assert np.allclose(of_term(model, atoms)[1], gradient, atol=1e-12)


def test_two_distant_atoms_attract_with_the_sixth_power():
    """Beyond damping and neighbours; the coefficient of two carbon atoms alone is 49.1 Hartree Bohr^6."""
    hartree, bohr = 27.211386, 0.5291772
    far, further = (of_term(random_model(CONFIG), Atoms("CC", [[0, 0, 0], [r, 0, 0]]))[0] for r in (9.0, 11.5))
    c6 = -far * (9.0 / bohr) ** 6 / hartree
    assert c6 == pytest.approx(49.1, rel=0.1)  # the eighth power and damping are still felt
    assert far / further == pytest.approx((11.5 / 9) ** 6, rel=0.06)
    assert of_term(random_model(CONFIG), Atoms("CC", [[0, 0, 0], [12.1, 0, 0]]))[0] == 0  # the cutoff


def test_a_batch_has_the_energy_of_each(model):
    systems = list(STRUCTURES.values())
    together = energy_terms(model.terms, {}, model.graph(systems), False).energies[:, 0]
    assert together.tolist() == pytest.approx([of_term(model, atoms)[0] for atoms in systems], rel=1e-14)


@pytest.mark.parametrize("backend", ["eager", "cpp"])
def test_the_calculator_adds_it_and_says_how_much(backend, quick_compiler):
    whole = random_model(CONFIG, backend=backend)
    bare = random_model(PLAIN, backend=backend)
    bare.load_state_dict(whole.state_dict())
    atoms = STRUCTURES["crystal"].copy()
    with_it, without = CACECalculator(whole), CACECalculator(bare)
    energy, gradient, strained = of_term(whole, atoms)
    found, plain = (
        [calculator.get_property(name, atoms) for name in ("energy", "forces", "stress")]
        for calculator in (with_it, without)
    )
    assert with_it.energy_parts["dispersion"] == pytest.approx(energy, rel=1e-12)
    assert found[0] - plain[0] == pytest.approx(energy, rel=1e-9)
    assert np.allclose(found[1] - plain[1], -gradient, atol=1e-10)
    stress = (strained + strained.T) / 2 / atoms.get_volume()
    assert np.allclose(found[2] - plain[2], stress[[0, 1, 2, 1, 0, 0], [0, 1, 2, 2, 2, 1]], atol=1e-10)


def test_a_file_keeps_it_and_says_so(tmp_path, model):
    save_model(model, tmp_path / "model.safetensors")
    assert load_model(tmp_path / "model.safetensors").config.terms == (PBE,)
    lines = dict(info_lines(tmp_path / "model.safetensors"))
    assert lines["energy"] == "the sum of E0, short range, dispersion"
    assert lines["energy term"].startswith("d3, method pbe, s6 1.0, s8 0.7875, s9 0.0, a1 0.4289, a2 4.4407")


@pytest.mark.parametrize("method", ["pbe", "PBE0", "revpbe", "b3lyp", "r2scan", "hse06"])
def test_published_parameters_are_those_that_the_library_uses(method):
    """Its table, and what is compiled into it."""
    from dftd3.interface import DispersionModel, RationalDampingParam

    atoms = STRUCTURES["molecule"]
    theirs = DispersionModel(atoms.numbers, atoms.positions).get_dispersion(RationalDampingParam(method=method), False)
    ours = DispersionModel(atoms.numbers, atoms.positions).get_dispersion(
        RationalDampingParam(s9=0.0, **published(method)), False
    )
    assert float(ours["energy"]) == pytest.approx(float(theirs["energy"]), rel=1e-12)


def test_a_functional_stands_for_its_parameters():
    (term,) = written_out({"dispersion": {"method": "PBE", "cutoff": 15.0}})["terms"]
    assert term == PBE.model_dump() | {"cutoff": 15.0, "cn_cutoff": 21.167088}
    assert written_out({"dispersion": "pbe"})["terms"][0]["cutoff"] == pytest.approx(60 * 0.52917721, abs=1e-5)
    both = written_out({"pair_repulsion": "zbl", "dispersion": {"s8": 1.0, "a1": 0.4, "a2": 4.0}})["terms"]
    assert [term["kind"] for term in both] == ["zbl", "d3"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"method": "pbee"}, "no published parameters of D3\\(BJ\\) for 'pbee'; near are .*pbe"),
        ("nonsense!", "no published parameters of D3\\(BJ\\) for 'nonsense!'.*Give s8, a1 and a2"),
        ({"method": "pbe", "s8": 1.0}, "s8 is that of the method; leave it out, or the method"),
        ({"method": 3}, "dispersion.method is 3; it has to be the name of a functional"),
        ({"s8": 1.0}, "dispersion.a1"),
        ({"method": "pbe", "cutof": 9.0}, "dispersion.cutof"),
        (True, "give a functional"),
        ({}, "give a functional"),
    ],
)
def test_what_cannot_be_is_refused(asked, said):
    with pytest.raises(ValueError, match=said):
        written_out({"dispersion": asked})


def test_elements_without_coefficients_are_refused():
    """The library itself ends the process."""
    with pytest.raises(ValidationError, match="D3 has no dispersion coefficients of Og; it knows elements up to Lr"):
        ModelConfig(**(PLAIN.model_dump() | {"elements": ["H", "Og"], "reference_energies": {}, "terms": [PBE]}))


def test_atoms_that_the_library_refuses_are_told_in_a_sentence():
    atoms = Atoms("CO", [[0, 0, 0], [0, 0, 0]])
    with pytest.raises(ValueError, match="D3 dispersion cannot be evaluated: too close interatomic distances"):
        dispersion(PBE, atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc)


def test_a_missing_package_is_told_with_what_installs_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "dftd3", None)
    monkeypatch.setitem(sys.modules, "dftd3.interface", None)
    atoms = molecule("H2O")
    with pytest.raises(ValueError, match=r"pip install 'cace-runtime\[dispersion\]'"):
        dispersion(PBE, atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc)
    with pytest.raises(ValueError, match=r"pip install 'cace-runtime\[dispersion\]'"):
        CACECalculator(new_model(CONFIG))


def test_a_file_is_described_without_the_package(cace, monkeypatch):
    save_model(new_model(CONFIG), "d3.safetensors")
    there = cace("info", "d3.safetensors")[1]
    monkeypatch.setitem(sys.modules, "dftd3", None)
    monkeypatch.setitem(sys.modules, "dftd3.interface", None)
    code, text, _ = cace("info", "d3.safetensors")
    missing = [line for line in text.splitlines() if line.startswith("missing here")]
    assert code == 0 and len(missing) == 1 and "pip install 'cace-runtime[dispersion]'" in missing[0]
    assert text.replace(missing[0] + "\n", "") == there
    assert cace("elements", "d3.safetensors")[0] == 0
    assert "missing " in cace("doctor", "d3.safetensors")[1]
    ase.io.write("water.xyz", molecule("H2O"))
    for command in (
        ("md", "d3.safetensors", "water.xyz", "-o", "run.xyz"), ("relax", "d3.safetensors", "water.xyz", "-o", "r.xyz"),
        ("eval", "d3.safetensors", "water.xyz"), ("check", "d3.safetensors", "water.xyz"),
    ):  # fmt: skip
        code, told, error = cace(*command)
        assert code == 2 and "d3.safetensors: D3 dispersion" in error and not told, command
