"""Charges are learned from energies and forces: what no network of the same cutoff can know."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from ase import Atoms

from cace_runtime import load_model, save_model
from cace_runtime.analysis.info import info_lines
from cace_runtime.config import LatentEwaldConfig
from cace_runtime.kernels.choice import new_model
from cace_runtime.potential.terms.latent_ewald import LatentEwald
from cace_runtime.train.config import TrainConfig, architecture
from cace_runtime.train.listener import Silence
from cace_runtime.train.run import Outcome, train
from cace_runtime.train.scaled_weights import ScaledWeights
from cace_runtime.train.shorthands import written_out
from cace_runtime.train.stopping import Stopped
from cace_runtime.train.trainer import Trainer
from cace_runtime.train.whitening import measure_features, sum_to_one
from tests.train.ions import CUTOFF, pairs
from tests.train.tiny import MODEL, crystals, lone_atoms, molecules, settings, write

WITH_CHARGES = MODEL | {"long_range": {"hidden": [8]}}


def learned(folder: Path, model: dict, n: int, epochs: int) -> Outcome:
    folder.mkdir()
    path, test = write(folder, pairs(n)), write(folder, pairs(20, seed=7), "test.xyz")
    config = settings(
        folder, path, model=MODEL | {"cutoff": CUTOFF} | model, data={"test": {"far": str(test)}}, epochs=epochs,
        batch_atoms=32, optimizer={"learning_rate": 0.02},
    )  # fmt: skip
    return train(config)


def errors(outcome: Outcome) -> tuple[float, float]:
    """RMSE of energies (meV) and forces (meV/Å) on the test set."""
    (found,) = [row for row in outcome.errors if row.set == "far"]
    return found.figures["energy"].rmse, found.figures["forces"].rmse


@pytest.mark.slow
def test_ions_beyond_the_cutoff_see_each_other(tmp_path, quick_compiler):
    short = errors(learned(tmp_path / "short", {}, 40, 20))
    outcome = learned(tmp_path / "long", {"long_range": {"hidden": [16]}}, 40, 100)
    energy, forces = errors(outcome)
    assert energy < 0.3 * short[0]
    assert forces < 0.5 * short[1]
    q = charges(outcome)
    assert q[0] * q[2] < 0
    assert (q[0] + q[1]) * (q[2] + q[3]) < 0


@pytest.mark.slow
def test_charges_are_those_of_the_reference(tmp_path):
    """Energies decide them but for a common sign; 1 e of an ion is 1 e."""
    short = errors(learned(tmp_path / "short", {}, 40, 150))
    outcome = learned(tmp_path / "long", {"long_range": {"hidden": [16]}}, 40, 300)
    energy, forces = errors(outcome)
    assert energy < 0.05 * short[0]
    assert forces < 0.15 * short[1]
    q = charges(outcome)
    assert abs(q[0] + q[1]) == pytest.approx(1.0, abs=0.15)
    assert abs(q[2] + q[3]) == pytest.approx(1.0, abs=0.15)


def charges(outcome: Outcome) -> np.ndarray:
    model = outcome.model.double()
    return model(model.graph(pairs(1, seed=9)), forces=False)["latent_charge_0"].detach().numpy()


def test_the_section_stands_for_outputs_and_a_term(tmp_path):
    config = settings(
        tmp_path, tmp_path / "data.xyz",
        model=MODEL | {"long_range": {"channels": 2, "sigma": 1.5, "dl": 3, "remove_self": False, "hidden": [4]}},
    )  # fmt: skip
    model = architecture(config.model, ("H", "O"))
    assert [output.name for output in model.outputs] == ["latent_charge_0", "latent_charge_1"]
    assert all(output.vanishes_at_zero and output.hidden == (4,) for output in model.outputs)
    assert model.terms == (
        LatentEwaldConfig(
            charges=("latent_charge_0", "latent_charge_1"), sigma=1.5, dl=3.0, remove_self_interaction=False
        ),
    )
    # What a run writes can be read again.
    assert TrainConfig.model_validate_json(config.model_dump_json()) == config


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("yes", "long_range is 'yes'; its settings are needed"),
        ({"chanels": 1}, "long_range.chanels: no such setting; did you mean channels"),
        ({"sigma": 0}, "long_range.sigma: Input should be greater than 0"),
    ],
)
def test_wrong_settings_are_refused(asked, message, tmp_path):
    with pytest.raises(ValueError, match=message):
        settings(tmp_path, tmp_path / "data.xyz", model=MODEL | {"long_range": asked})


@pytest.mark.parametrize("name", ["terms", "outputs"])
def test_lists_that_are_none_are_refused_beside_it(name, tmp_path):
    with pytest.raises(ValueError, match=f"{name}: Input should be a valid tuple"):
        settings(tmp_path, tmp_path / "data.xyz", model=WITH_CHARGES | {name: 5})


@pytest.mark.parametrize("started", [False, True], ids=["fresh", "continued"])
def test_charges_without_an_energy_of_the_atoms_are_refused(started, tmp_path):
    silent = WITH_CHARGES | {"has_energy": False, "readout": {"hidden": [], "linear": False}}
    file = tmp_path / "silent.safetensors"
    save_model(new_model(architecture(written_out(silent), ("H", "O")), "eager"), file)
    config = settings(tmp_path, write(tmp_path, molecules(4)), model={} if started else silent)
    with pytest.raises(ValueError, match="a network without an energy of its own cannot be trained"):
        train(config, start=file if started else None)


def test_a_lone_atom_has_its_energy_also_in_a_box(tmp_path, quick_compiler):
    """Its charge is 0: charged it would see its own images."""
    path = write(tmp_path, [*molecules(8), *lone_atoms()])
    model = train(settings(tmp_path, path, model=WITH_CHARGES, dtype="float64", epochs=2)).model
    boxed = [Atoms("O", cell=np.diag([5.0, 6.0, 7.0]), pbc=True), Atoms("H")]
    found = model(model.graph(boxed), forces=False)
    assert found["latent_charge_0"].tolist() == [0.0, 0.0]
    assert found["energy"].tolist() == [-432.25, -13.5]


def test_charges_begin_small_and_can_move(tmp_path, quick_compiler):
    """At charges of zero the energy has no slope."""
    config = settings(tmp_path, tmp_path / "data.xyz", model=WITH_CHARGES)
    torch.manual_seed(0)
    model = new_model(architecture(config.model, ("H", "O"))).double()
    graph = model.graph(molecules(6))
    layers = measure_features(model, [graph], fresh=True)
    weights = ScaledWeights(model, layers, sum_to_one(layers))
    found = model.with_parameters(weights.folded(), graph)
    rms = float(found["latent_charge_0"].detach().square().mean().sqrt())
    assert 0.01 < rms < 0.5
    found["energy"].sum().backward()
    moved = weights.gradients_by_name()
    for name in ("mlp.layers.0.weight", "mlp.layers.1.weight", "linear.weight"):
        assert float(moved[f"outputs.latent_charge_0.{name}"].abs().max()) > 0


def test_what_is_trained_of_an_output_that_vanishes_is_what_the_potential_says(quick_compiler, tmp_path):
    """``f(B) - f(0) (1 - u B)`` of charges is 0 at B = 0, and a potential that training goes on from stays as it is."""
    path = write(tmp_path, [*molecules(8), *lone_atoms()])
    first = settings(tmp_path, path, model=WITH_CHARGES, dtype="float64", epochs=2)
    train(first)
    file = first.output / "model.safetensors"
    again = settings(
        tmp_path, path, model={}, dtype="float64", epochs=1, output=str(tmp_path / "again"), refit_readout=False,
        optimizer={"learning_rate": 1e-12}, averaging={"ema_decay": None},
    )  # fmt: skip
    second = train(again, start=file).model
    model = load_model(file, dtype=torch.float64)
    graph = model.graph(molecules(3, seed=1))
    for name in ("latent_charge_0", "forces"):
        one, other = (m(graph)[name].detach() for m in (model, second.double()))
        assert torch.allclose(one, other, rtol=0, atol=1e-7), name


def test_runs_go_on_to_the_bit(tmp_path, quick_compiler):
    path = write(tmp_path, crystals(6))
    whole = settings(tmp_path, path, model=WITH_CHARGES, epochs=4, refit_readout=False)
    expected = train(whole).model.state_dict()
    half = settings(tmp_path, path, model=WITH_CHARGES, epochs=4, refit_readout=False, output=str(tmp_path / "half"))
    cut = half.model_copy(update={"epochs": 4, "early_stopping": None})
    original, calls = Trainer._end_epoch, []

    def stopping(trainer: Trainer) -> None:
        original(trainer)
        calls.append(1)
        if len(calls) == 2:
            trainer._save()
            raise Stopped(15)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Trainer, "_end_epoch", stopping)
        with pytest.raises(Stopped):
            train(cut)
    found = train(half, resumed=True).model.state_dict()
    assert all(torch.equal(found[name], expected[name]) for name in expected)


def test_structures_that_no_sum_is_for_are_named_before_the_first_epoch(tmp_path):
    frames = crystals(3)
    frames[1].pbc = (True, True, False)
    path = write(tmp_path, frames)
    with pytest.raises(ValueError, match=r"data\.xyz.*pbc is \[True, True, False\].*slabs and wires"):
        train(settings(tmp_path, path, model=WITH_CHARGES))


def test_charges_that_no_label_depends_on_are_said_to_be_untrained(tmp_path, quick_compiler):
    """A term that charges do not change: no step moves them."""
    told: list[str] = []

    class Told(Silence):
        def say(self, text: str) -> None:
            told.append(text)

        def warn(self, text: str) -> None:
            told.append(text)

    config = settings(tmp_path, write(tmp_path, molecules(8)), model=WITH_CHARGES, epochs=2, refit_readout=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(LatentEwald, "forward", lambda self, outputs, structures: structures.cells.sum((1, 2)) * 0)
        patch.setenv("CACE_BACKEND", "eager")
        train(config, listener=Told())
    assert any("untrained: they are as they began" in line for line in told)
    notes = dict(info_lines(config.output / "model.safetensors"))
    assert "untrained: they are as they began" in notes["latent charges"]


def test_charges_that_were_learned_are_told_by_element(tmp_path, quick_compiler):
    path = write(tmp_path, molecules(8))
    config = settings(tmp_path, path, model=WITH_CHARGES, epochs=2)
    train(config)
    note = dict(info_lines(config.output / "model.safetensors"))["latent charges"]
    assert note.startswith("mean O ") and " e; long range varies by " in note and "as they began" not in note
