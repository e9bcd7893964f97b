"""A potential that is a sum of several networks and terms, evaluated, moved, copied and stored as any other."""

from __future__ import annotations

import copy
import json
import pickle

import ase.io
import numpy as np
import pytest
import torch
from pydantic import ValidationError
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from cace_runtime import CheckpointError, load_model, read_info, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.committee import combined
from cace_runtime.analysis.evaluate import evaluate, parts_line, write_predictions
from cace_runtime.analysis.info import info_lines
from cace_runtime.config import AddedConfig, LatentEwaldConfig, ModelConfig, OutputConfig, ReadoutConfig
from cace_runtime.files.isolated_energies import isolated_atoms, isolated_atoms_of
from cace_runtime.kernels.graph_moving import GraphMoving
from cace_runtime.kernels.sum_moving import SumMoving
from cace_runtime.potential.model import CACEModel
from tests.parity.architectures import ARCHITECTURES
from tests.support.models import CONFIGS, SMALL, crystal, molecule, random_model

COSINE = "T0 cosine, as many embedding numbers as elements, no MLP"
NO_READOUT = {"readout": ReadoutConfig(hidden=(), linear=False), "has_energy": False}
CHARGED = CONFIGS["T0 published"].model_copy(
    update={
        **NO_READOUT,
        "cutoff": 4.1,
        "elements": (8, 1, 6),
        "same_embedding": True,
        "outputs": (OutputConfig(name="latent_charge_0", hidden=(4,), bias=False),),
        "terms": (LatentEwaldConfig(charges=("latent_charge_0",), norm=2.0),),
    }
)
SHORT = ARCHITECTURES["T2 all parts twice"].model_copy(update={"reference_energies": {"H": -13.6, "C": -1029.0}})
SUM = SHORT.model_copy(
    update={
        "added": (
            AddedConfig(weight=0.25, model=CHARGED),
            AddedConfig(weight=1.5, model=ARCHITECTURES[COSINE]),
        )
    }
)


def summed(backend: str = "eager") -> CACEModel:
    return random_model(ModelConfig.model_validate(SUM.model_dump()), backend=backend)


def alone(model: CACEModel) -> list[tuple[float, CACEModel]]:
    """Each network of a sum as a potential of its own, with its weight."""
    first = CACEModel(SHORT, None, model.basis).double()
    first.load_state_dict({name: t for name, t in model.state_dict().items() if not name.startswith("added.")})
    return [(1.0, first), *((part.weight, added) for part, added in zip(SUM.added, model.added, strict=True))]


@pytest.mark.parametrize("backend", ["eager", "cpp"])
def test_results_of_a_sum_are_the_sums_of_results(backend, quick_compiler):
    model, structures = summed(backend), [crystal(), molecule(), crystal()]
    found = model(model.graph(structures), stress=True)
    if backend == "cpp":
        assert all(part.engines.cpp(part) is not None for part in (model, *model.added))
    single = [(w, part(part.graph(structures), stress=True)) for w, part in alone(summed("eager"))]
    for key in ("energy", "energies", "forces", "virial", "stress"):
        expected = sum(w * results[key] for w, results in single).detach()
        assert torch.allclose(found[key], expected, rtol=1e-11, atol=1e-11), key
    assert torch.allclose(found["latent_charge_0"], single[1][1]["latent_charge_0"], rtol=1e-11)
    assert model.config.energy_parts == ("E0", "short range", "long range")
    assert torch.allclose(found["energy_parts"].sum(1), found["energy"], rtol=1e-12)
    assert torch.allclose(found["energy_parts"][:, 2], 0.25 * single[1][1]["energy"], rtol=1e-11)
    e0 = [sum(SUM.reference_energies.get(symbol, 0.0) for symbol in s.symbols) for s in structures]
    assert found["energy_parts"][:, 0].tolist() == pytest.approx(e0, rel=1e-13)


def test_a_plain_potential_is_not_split():
    model = random_model(SHORT, backend="eager")
    assert "energy_parts" not in model(model.graph(crystal()))


def test_a_sum_comes_back_from_its_file(tmp_path):
    model, path = summed(), tmp_path / "m.safetensors"
    save_model(model, path)
    info = read_info(path)
    assert info.format_version == 4
    assert info.basis_digests == (model.basis_digest, *(added.basis_digest for added in model.added))
    loaded = load_model(path, backend="eager")
    assert loaded.config == model.config
    embedding = loaded.added[0].embedding
    assert embedding.receiver is embedding.sender
    graph = model.graph(crystal())
    assert torch.equal(loaded(graph)["forces"], model(graph)["forces"])
    assert isolated_atoms(path) == isolated_atoms_of(model)
    lines = dict(info_lines(path))
    assert lines["energy"] == "the sum of E0, short range, long range"
    assert lines["added 1"].startswith("0.25 times the energy")
    assert lines["added 1, cutoff"].startswith("4.1 Å")
    assert lines["added 1, readout"] == "none: the network has no energy of its own"
    assert lines["added 1, energy term"].startswith("latent_ewald, charges ('latent_charge_0',), sigma 1.0")
    assert lines["added 2, basis"].startswith("complete, l_max 3")


def no_digests(metadata: dict[str, str]) -> None:
    del metadata["added_basis_digests"]


def digests_that_are_none(metadata: dict[str, str]) -> None:
    metadata["added_basis_digests"] = '{"0": "1"}'


def another_basis(metadata: dict[str, str]) -> None:
    digests = json.loads(metadata["added_basis_digests"])
    metadata["added_basis_digests"] = json.dumps([digests[0], "0" * 64])


def another_shape(metadata: dict[str, str]) -> None:
    config = json.loads(metadata["config"])
    config["added"][0]["model"]["n_radial"] = 5
    metadata["config"] = json.dumps(config)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (no_digests, "its config adds 2 potentials, added_basis_digests has 0 bases"),
        (digests_that_are_none, "added_basis_digests is no list of texts"),
        (another_basis, "digest 0000000000000000…, but the generated module"),
        (another_shape, r"added\.0\.a_basis\.mixing\.weights has shape \(4, 4, 3, 4\), where .* \(4, 4, 5, 4\)"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_a_damaged_file_of_a_sum_is_refused_by_name(damage, message, tmp_path):
    path = tmp_path / "m.safetensors"
    save_model(summed(), path)
    with safe_open(path, framework="pt") as file:
        metadata = dict(file.metadata())
    damage(metadata)
    save_file(load_file(path), path, metadata)
    with pytest.raises(CheckpointError, match=message):
        load_model(path)


def test_a_sum_is_copied_and_sent_to_other_processes():
    model = summed()
    graph = model.graph(crystal())
    for other in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert torch.equal(other(graph)["forces"], model(graph)["forces"])


@pytest.mark.parametrize("backend", ["eager", "cpp"])
def test_a_calculator_moves_a_sum(backend, quick_compiler, tmp_path):
    """After moves and a change of weights within an added network it gives what the model gives at once."""
    calculator = CACECalculator(summed(backend), backend=backend)
    assert isinstance(calculator._moving, SumMoving if backend == "cpp" else GraphMoving)
    atoms = crystal()
    atoms.calc = calculator
    generator = np.random.default_rng(0)
    for step in range(3):
        atoms.positions += generator.normal(scale=0.05, size=atoms.positions.shape)
        if step == 2:
            with torch.no_grad():
                calculator.model.added[0].outputs["latent_charge_0"].mlp.last.weight.mul_(2.0)
        model = calculator.model
        found = model(model.graph(atoms), stress=True)
        assert atoms.get_potential_energy() == pytest.approx(float(found["energy"]), rel=1e-12)
        assert atoms.get_forces() == pytest.approx(found["forces"].numpy(), abs=1e-11)
        assert atoms.get_stress(voigt=False) == pytest.approx(found["stress"][0].numpy(), abs=1e-12)
        parts = dict(zip(model.config.energy_parts, found["energy_parts"][0].tolist(), strict=True))
        assert calculator.energy_parts == pytest.approx(parts, rel=1e-10)


def test_gradients_reach_every_parameter_of_a_sum():
    model = summed()
    out = model(model.graph([crystal(), molecule()]), differentiable=True)
    (out["energy"].sum() + out["forces"].square().sum()).backward()
    without = [name for name, p in model.named_parameters() if p.grad is None or not p.grad.any()]
    assert not [name for name in without if not name.endswith(".bias")], without


def test_evaluations_split_the_energy_and_write_it(tmp_path):
    model, frames = summed(), [crystal(), molecule()]
    found = evaluate(model, frames)
    for said, parts in zip(found.predictions, found.parts, strict=True):
        assert list(parts) == ["E0", "short range", "long range"]
        assert sum(parts.values()) == pytest.approx(said.energy, rel=1e-12)
    mean = np.mean([parts["long range"] / len(frame) for parts, frame in zip(found.parts, frames, strict=True)])
    assert f"long range {mean:.6f} eV" in parts_line(found)
    write_predictions(found, tmp_path / "out.xyz")
    first = ase.io.read(tmp_path / "out.xyz", index=0)
    assert first.info["energy_long_range"] == pytest.approx(found.parts[0]["long range"], abs=1e-7)
    both = combined([found, evaluate(summed(), frames)])
    assert both.mean.parts[0] == pytest.approx(found.parts[0])
    plain = evaluate(random_model(SHORT, backend="eager"), frames)
    assert not plain.parts and not parts_line(plain)
    assert not combined([found, plain]).mean.parts


@pytest.mark.parametrize(
    ("added", "message"),
    [
        ({"model": SHORT.model_dump()}, r"added\[0\].model: it has reference energies"),
        ({"model": CHARGED.model_dump(), "weight": 0}, "weight"),
        ({"model": {**CHARGED.model_dump(), "elements": (1, 6)}}, r"it has the elements \['H', 'C'\], the sum"),
        ({"model": {**CHARGED.model_dump(), "added": [{"model": SMALL}]}}, "it is a sum itself"),
        ({"model": {**CHARGED.model_dump(), "readout": {}}}, "has_energy is false, so that there is no readout"),
    ],
)
def test_sums_that_cannot_be_are_refused(added, message):
    with pytest.raises(ValidationError, match=message):
        ModelConfig.model_validate({**SHORT.model_dump(), "added": [added]})


def test_outputs_of_one_name_in_two_networks_are_refused():
    twice = [{"model": CHARGED.model_dump()}] * 2
    with pytest.raises(ValidationError, match="two are called 'latent_charge_0'"):
        ModelConfig.model_validate({**SHORT.model_dump(), "added": twice})
