"""Closest distances: what the network sees of a pair below them, and that nothing changes beyond."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.calculators.fd import calculate_numerical_forces, calculate_numerical_stress
from pydantic import ValidationError

from cace_runtime import load_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import ModelConfig, ZBLConfig
from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.potential.closest import seen_distance
from tests.support.models import CONFIGS, random_model

BARE = CONFIGS["T0 published"]
INNER, OUTER = 0.8, 1.4
CONFIG = BARE.model_copy(update={"closest_distances": {"H-O": (INNER, OUTER)}})


def model_of(config: ModelConfig, backend: str = "eager"):
    return random_model(config, backend=backend)


def energy(model, atoms: Atoms) -> float:
    with torch.no_grad():
        return float(model(model.graph(atoms), forces=False)["energy"][0])


def dimer(symbols: str, r: float) -> Atoms:
    return Atoms(symbols, [[0, 0, 0], np.array([2.0, 1.0, -2.0]) * r / 3])


def derivatives(at: float) -> list[float]:
    r = torch.tensor(at, dtype=torch.float64, requires_grad=True)
    inner, outer = torch.tensor([INNER, OUTER], dtype=torch.float64)
    values, value = [], seen_distance(r, inner, outer)
    for _ in range(4):
        values.append(float(value.detach()))
        (value,) = torch.autograd.grad(value, r, create_graph=True)
    return values


def test_it_is_the_distance_at_the_outer_end_and_constant_at_the_inner_with_three_derivatives():
    assert derivatives(OUTER - 1e-7) == pytest.approx([OUTER, 1, 0, 0], abs=1e-4)
    assert derivatives(INNER + 1e-7) == pytest.approx([(INNER + OUTER) / 2, 0, 0, 0], abs=1e-4)
    at = [derivatives(r)[0] for r in np.linspace(INNER, OUTER, 50)]
    assert (np.diff(at) > 0).all()
    assert derivatives(0.3)[0] == (INNER + OUTER) / 2


def test_the_network_does_not_see_how_close_a_pair_is():
    model, bare = model_of(CONFIG), model_of(BARE)
    assert energy(model, dimer("OH", 0.75)) == pytest.approx(energy(model, dimer("OH", 0.2)), abs=1e-10)
    assert abs(energy(bare, dimer("OH", 0.75)) - energy(bare, dimer("OH", 0.2))) > 1e-3
    assert energy(model, dimer("OH", 0.75)) == pytest.approx(energy(bare, dimer("OH", (INNER + OUTER) / 2)), abs=1e-10)
    assert energy(model, dimer("OH", 1.05)) != pytest.approx(energy(bare, dimer("OH", 1.05)), abs=1e-6)
    for symbols, r in (("OH", OUTER + 1e-9), ("HH", 0.3), ("CH", 0.3)):
        assert energy(model, dimer(symbols, r)) == energy(bare, dimer(symbols, r))


@pytest.mark.parametrize("backend", ["eager", "cpp"])
def test_forces_and_stress_are_derivatives(backend, quick_compiler):
    cell = [[2.9, 0, 0], [0.4, 3.1, 0], [0, 0.3, 3.0]]
    atoms = Atoms("OHHC", [[0, 0, 0], [0.9, 0.2, 0.1], [-0.3, 1.0, 0.4], [1.5, 1.4, 1.6]], cell=cell, pbc=True)
    atoms.calc = CACECalculator(model_of(CONFIG, backend))
    assert np.allclose(atoms.get_forces(), calculate_numerical_forces(atoms, 1e-5), rtol=1e-6, atol=1e-6)
    assert np.allclose(atoms.get_stress(), calculate_numerical_stress(atoms, 1e-5), atol=1e-6)


def test_a_repulsion_without_a_range_acts_below_them():
    repelling = CONFIG.model_copy(update={"terms": (ZBLConfig(inner=None, outer=None),)})
    model, bare = model_of(repelling), model_of(CONFIG)
    added = [energy(model, dimer("OH", r)) - energy(bare, dimer("OH", r)) for r in (0.3, 1.0, 1.39, OUTER)]
    assert added[0] > 50
    assert added[0] > added[1] > added[2] > added[3] == 0
    assert energy(model, dimer("HH", 0.3)) == energy(bare, dimer("HH", 0.3))  # a pair that has none


def test_a_file_keeps_them(tmp_path):
    path = tmp_path / "model.safetensors"
    save_model(model_of(CONFIG), path)
    assert read_info(path).config.closest_distances == CONFIG.closest_distances
    assert CONFIG.format_version == 5
    again = load_model(path, dtype=torch.float64)
    assert energy(again, dimer("OH", 1.0)) == pytest.approx(energy(model_of(CONFIG), dimer("OH", 1.0)), abs=1e-4)


def test_either_order_of_a_pair_is_the_same():
    configs = [ModelConfig(**BARE.model_dump() | {"closest_distances": {pair: (0.5, 1)}}) for pair in ("C-H", "H-C")]
    assert configs[0] == configs[1]
    assert configs[0].table_of_closest[0, 1].tolist() == [0.5, 1.0]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"C-H": (1.0, 0.9)}, "those of H-C are 1 and 0.9 Å. The second has to be larger"),
        ({"C-H": (1.0, 4.0)}, "not beyond the cutoff of"),
        ({"C-H": (0.0, 1.0)}, "greater than 0"),
        ({"C-Xe": (0.5, 1.0)}, "'C-Xe' is no pair of H, C, O, as C-H is one"),
        ({"CH": (0.5, 1.0)}, "'CH' is no pair"),
        ({"C-H": (0.5, 1.0), "H-C": (0.5, 1.0)}, "is given twice"),
    ],
)
def test_what_cannot_be_is_refused(given, said):
    with pytest.raises(ValidationError, match=said):
        ModelConfig(**BARE.model_dump() | {"closest_distances": given})


def test_a_pair_whose_mean_is_beyond_the_cutoff_is_never_seen():
    blind = BARE.model_copy(update={"closest_distances": {"H-O": (0.8 * BARE.cutoff, 1.2 * BARE.cutoff)}})
    ModelConfig.model_validate(dict(blind))
    model = model_of(blind.model_copy(update={"terms": (ZBLConfig(inner=None, outer=None),)}))
    network = model_of(blind)
    apart = energy(network, Atoms("O")) + energy(network, Atoms("H"))
    for r in (0.5, 2.0, 3.3):
        assert energy(network, dimer("OH", r)) == pytest.approx(apart, abs=1e-12)
    assert energy(model, dimer("OH", 0.5)) - apart > 1
    assert energy(model, dimer("OH", 0.95 * BARE.cutoff)) == pytest.approx(apart, abs=1e-12)


def test_files_that_older_programs_cannot_read_say_so():
    assert BARE.model_copy(update={"terms": (ZBLConfig(inner=None, outer=None),)}).format_version == 5


def test_half_a_range_of_a_repulsion_is_refused():
    with pytest.raises(ValidationError, match="give both, or null for both"):
        ModelConfig(**BARE.model_dump() | {"terms": [{"kind": "zbl", "inner": None, "outer": 1.0}]})
