"""Energies that no training changes are taken off the labels, and are there again in what is written."""

from __future__ import annotations

import ase.io
import numpy as np
import pytest
import torch
import yaml
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator

from cace_runtime import load_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import D3Config, ZBLConfig
from cace_runtime.kernels.choice import new_model
from cace_runtime.parts import PartConfig
from cace_runtime.train.config import architecture
from cace_runtime.train.data import read_training_data
from cace_runtime.train.fixed_terms import less_fixed_terms
from cace_runtime.train.run import train
from tests.train.tiny import MODEL, crystals, labelled, lone_atoms, molecules, settings, teacher, write

REPULSION = {"kind": "zbl", "inner": 0.5, "outer": 1.6}
WITH_ZBL = MODEL | {"pair_repulsion": REPULSION}
DISPERSION = {"method": "pbe", "s6": 1.0, "s8": 0.7875, "a1": 0.4289, "a2": 4.4407, "cutoff": 9.0, "cn_cutoff": 6.0}


def relabelled(frames: list[Atoms], term: PartConfig = ZBLConfig(**REPULSION)) -> list[Atoms]:  # noqa: B008  # frozen
    """With the teacher's labels and the energy of the term."""
    bare = teacher()
    repelling = new_model(bare.config.model_copy(update={"terms": (term,)}), "eager").double()
    repelling.load_state_dict(bare.state_dict())
    calculator, new = CACECalculator(repelling, dtype="float64"), []
    for frame in frames:
        atoms = frame.copy()
        wanted = [name for name in ("energy", "forces", "stress") if name in frame.calc.results]
        results = {name: calculator.get_property(name, atoms) for name in wanted}
        atoms.calc = SinglePointCalculator(atoms, **results)
        new.append(atoms)
    return new


@pytest.mark.parametrize("frames", [molecules(4), crystals(3)], ids=["molecules", "crystals"])
def test_labels_lack_what_it_says(frames, tmp_path):
    path = write(tmp_path, relabelled(frames))
    valid = write(tmp_path, relabelled(frames), "valid.xyz")
    config = settings(tmp_path, path, model=WITH_ZBL, data={"valid": str(valid)})
    data = read_training_data(config)
    less = less_fixed_terms(data, architecture(config.model, data.elements))
    for part, whole in ((less.train, data.train), (less.valid, data.valid)):
        for sample, before, frame in zip(part.samples, whole.samples, frames, strict=True):
            assert before.labels.energy - frame.get_potential_energy() > 0.1
            assert sample.labels.energy == pytest.approx(
                frame.get_potential_energy(), abs=1e-5
            )  # files round positions to 1e-8 Å
            assert np.allclose(sample.labels.forces, frame.get_forces(), atol=1e-5)
            if frame.pbc.all():
                assert np.allclose(sample.labels.stress, frame.get_stress(voigt=False), atol=1e-6)


def test_isolated_atoms_of_elements_that_no_structure_has_do_not_matter(tmp_path):
    path = write(tmp_path, relabelled(molecules(4)))
    stranger = Atoms("U")
    stranger.calc = SinglePointCalculator(stranger, energy=-7.0)
    alone = [*lone_atoms(), stranger]
    config = settings(tmp_path, path, model=WITH_ZBL, data={"isolated_atoms": str(write(tmp_path, alone, "alone.xyz"))})
    data = read_training_data(config)
    less = less_fixed_terms(data, architecture(config.model, data.elements))
    assert [str(s.atoms.symbols) for s in data.isolated] == [*(str(a.symbols) for a in lone_atoms()), "U"]
    assert [s.labels.energy for s in less.isolated] == [s.labels.energy for s in data.isolated[:-1]]


@pytest.fixture
def dispersed(tmp_path):
    """A config whose labels have dispersion in them, and the frames without."""
    pytest.importorskip("dftd3", reason="dispersion needs cace-runtime[dispersion]")
    frames = crystals(3)
    path, valid = (
        write(tmp_path, relabelled(frames, D3Config(**DISPERSION)), f"{part}.xyz") for part in ("train", "valid")
    )
    asked = {name: DISPERSION[name] for name in ("method", "cutoff", "cn_cutoff")}
    data = {"valid": str(valid)}
    return settings(tmp_path, path, model=MODEL | {"dispersion": asked}, epochs=1, data=data), frames


def test_labels_lack_dispersion(dispersed):
    config, frames = dispersed
    data = read_training_data(config)
    less = less_fixed_terms(data, architecture(config.model, data.elements))
    for sample, before, frame in zip(less.train.samples, data.train.samples, frames, strict=True):
        assert before.labels.energy - frame.get_potential_energy() < -0.1
        assert sample.labels.energy == pytest.approx(frame.get_potential_energy(), abs=1e-5)
        assert np.allclose(sample.labels.forces, frame.get_forces(), atol=1e-5)
        assert np.allclose(sample.labels.stress, frame.get_stress(voigt=False), atol=1e-6)


@pytest.mark.slow
def test_what_is_written_has_dispersion_again(dispersed, tmp_path):
    config, frames = dispersed
    assert train(config).model.config.terms == (D3Config(**DISPERSION),)
    used = yaml.safe_load((tmp_path / "run" / "config.yaml").read_text())
    assert used["model"]["terms"][0]["a2"] == DISPERSION["a2"]
    frame = frames[0].copy()
    frame.calc = CACECalculator(tmp_path / "run" / "model.safetensors")
    assert frame.get_potential_energy() - sum(frame.calc.energy_parts.values()) == pytest.approx(0, abs=1e-9)
    assert frame.calc.energy_parts["dispersion"] < -0.1


def test_a_network_learns_the_same_as_without_it(tmp_path):
    """Labels of a teacher, and of the teacher with the repulsion: the same network, and the same errors."""
    frames = molecules(10)
    for name, model, data in (("bare", MODEL, frames), ("repelling", WITH_ZBL, relabelled(frames))):
        folder = tmp_path / name
        folder.mkdir()
        path = write(folder, [*data, *lone_atoms()])
        config = settings(folder, path, model=model, dtype="float64", refit_readout=False)
        outcome = train(config)
        assert [term.kind for term in outcome.model.config.terms] == (["zbl"] if name == "repelling" else [])
    first, second = (load_model(tmp_path / name / "run" / "model.safetensors") for name in ("bare", "repelling"))
    assert second.config.terms == (ZBLConfig(**REPULSION),)
    weights = second.state_dict()
    for key, values in first.state_dict().items():
        assert torch.allclose(values, weights[key], rtol=0.01, atol=0.002), key
    errors = [(tmp_path / name / "run" / "errors.csv").read_text().splitlines() for name in ("bare", "repelling")]
    for one, other in zip(*(lines[1:] for lines in errors), strict=True):
        numbers = [np.array([float(x) for x in line.split(",")[2:]]) for line in (one, other)]
        assert np.allclose(*numbers, rtol=0.02, atol=0.05, equal_nan=True)


def test_runs_go_on_and_start_from_what_has_it(tmp_path):
    path = write(tmp_path, [*relabelled(molecules(8)), *lone_atoms()])
    constant = {"schedule": {"kind": "constant"}, "refit_readout": False}
    whole = train(settings(tmp_path, path, model=WITH_ZBL, epochs=4, output=str(tmp_path / "whole"), **constant))
    train(settings(tmp_path, path, model=WITH_ZBL, epochs=2, output=str(tmp_path / "parts"), **constant))
    longer = settings(tmp_path, path, model=WITH_ZBL, epochs=4, output=str(tmp_path / "parts"), **constant)
    on = train(longer, resumed=True)
    for key, values in whole.model.state_dict().items():
        assert torch.equal(values, on.model.state_dict()[key]), key
    tuned = train(
        settings(tmp_path, path, model={}, epochs=1, output=str(tmp_path / "tuned")),
        start=tmp_path / "whole" / "model.safetensors",
    )
    assert tuned.model.config.terms == whole.model.config.terms
    frame = ase.io.read(path, 0)
    expected, found = (float(m(m.graph(frame))["energy"].detach()[0]) for m in (whole.model, tuned.model))
    assert found == pytest.approx(expected, abs=0.3)  # the repulsion itself is 7 eV
    used = yaml.safe_load((tmp_path / "whole" / "config.yaml").read_text())
    assert used["model"]["terms"] == [REPULSION]


def test_a_repulsion_that_there_is_not_is_refused(tmp_path):
    with pytest.raises(ValueError, match="pair_repulsion is 'morse'; there is zbl, or null for none"):
        settings(tmp_path, tmp_path / "data.xyz", model=MODEL | {"pair_repulsion": "morse"})


def test_a_repulsion_of_which_only_the_inner_end_is_given_leaves_the_labels_of_bonds_alone(tmp_path):
    short = Atoms("OHH", [[0.0, 0.0, 0.0], [0.8, 0.0, 0.0], [-0.2, 0.78, 0.0]])  # both bonds beyond 0.8 radii, 0.776 Å
    path = write(tmp_path, [labelled(short.copy()) for _ in range(4)])
    for asked, moved in (({"kind": "zbl", "inner": 0.4}, False), ({"kind": "zbl", "outer": 1.0}, True)):
        config = settings(tmp_path, path, model=MODEL | {"pair_repulsion": asked})
        data = read_training_data(config)
        less = less_fixed_terms(data, architecture(config.model, data.elements))
        pairs = zip(data.train.samples, less.train.samples, strict=True)
        assert all((before.labels["energy"] != after.labels["energy"]) == moved for before, after in pairs)


def test_a_reach_that_is_too_long_for_an_element_of_the_data_is_said_in_a_sentence(tmp_path):
    """The config alone does not know the elements: oxygen is wider than hydrogen."""
    far = MODEL | {"cutoff": 2.0, "pair_repulsion": REPULSION}
    config = settings(tmp_path, write(tmp_path, molecules(4)), model=far)
    with pytest.raises(
        ValueError, match=r"^config: terms\[0\]: two atoms of O repel each other up to 2\.11 Å.*cutoff$"
    ):
        train(config)
