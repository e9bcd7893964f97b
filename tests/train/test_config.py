"""The config: what is written for a data set, what is accepted, what is refused and how."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import ase.io
import pytest
from ase.io.trajectory import Trajectory

from cace_runtime.bases.of_config import basis_of
from cace_runtime.files.labels import find_label_keys
from cace_runtime.potential.parameter_shapes import n_parameters
from cace_runtime.train import loss
from cace_runtime.train.config import LossConfig, architecture, parse_config
from cace_runtime.train.config_file import load_config
from cace_runtime.train.data import read_training_data
from cace_runtime.train.first_config import first_config, write_first_config
from cace_runtime.train.loss import LossWeights, first_epoch_without_weight, weights_at
from cace_runtime.train.presets import PRESETS
from cace_runtime.train.run import train
from tests.support.largest_tensor import LargestTensor
from tests.train.tiny import MODEL, crystals, lone_atoms, molecules, settings, write

MEMORY, WIDE = {"memory": True, "feature": None}, {"readout": {"hidden": [20_000]}}


def refused(**values) -> str:
    with pytest.raises(ValueError) as error:
        parse_config({"data": {"train": "x.xyz"}} | values, "c.yaml")
    return str(error.value)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"epoch": 3}, "epoch: no such setting; did you mean epochs?"),
        ({"loss": {"force": 3}}, "loss.force: no such setting; did you mean forces?"),
        ({"loss": {"schedule": [{"epoch": 1, "energi": 3}]}}, "loss.schedule.0.energi: no such setting; did you mean"),
        ({"averaging": {"ema": 0.9}}, "averaging.ema: no such setting; did you mean ema_decay?"),
        ({"learning_rate": 1}, "learning_rate: no such setting; did you mean optimizer.learning_rate?"),
        ({"optimizer": {"lr": 1}}, "optimizer.lr: no such setting; there are amsgrad, learning_rate, max_grad"),
        ({"model": {"basis": {"lmax": 3}}}, "cutoff: is missing and has to be given; basis.lmax: no such"),
        ({"model": {"messages": [{"memori": True}]}}, "messages.0.memori: no such setting; did you mean memory?"),
        ({"model": {"cutoff_function": {"kind": "cosine", "q": 1}}}, "cutoff_function.q: no such setting; there are"),
        ({"model": {"energy_scale": 1}}, "energy_scale comes from the data"),
        ({"e0": "isolate"}, "e0: 'isolate' is none of auto, isolated, least_squares, zero"),
        ({"e0": 3}, "e0: 3 is none of auto"),
        ({"e0": {"h": 3}}, "e0: ['h'] are no element symbols"),
        ({"data": {"train": "x", "test": {"a/b": "y"}}}, "['a/b'] cannot be part of a file name"),
        ({"data": {"train": "x", "test": {"valid": "y"}}}, "['valid'] are names of other sets"),
        ({"data": {"train": "x", "energy_unit": "kcal"}}, "data.energy_unit: 'kcal' is none of the units eV, kcal/mol"),
        ({"data": {}}, "data.train: is missing"),
        ({"loss": {"energy": 0, "forces": 0}}, "at least one must be positive"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)  # fmt: skip
def test_mistakes_are_named_with_the_nearest_setting(values, message):
    assert message in refused(**values)


def test_all_mistakes_are_told_at_once_each_in_a_line():
    lines = refused(epoch=3, dtype="float16", optimizer={"name": "sgd"}).splitlines()
    assert [line.split(":")[0].strip() for line in lines[1:]] == ["optimizer.name", "dtype", "epoch"]


def test_settings_without_a_value_have_their_default_and_null_turns_off_what_can_be_off():
    values = {"data": {"train": "x", "test": None}, "loss": None, "epochs": None, "optimizer": {"name": None}}
    assert parse_config(values, "c") == parse_config({"data": {"train": "x"}}, "c")
    off = parse_config({"data": {"train": "x"}, "averaging": {"ema_decay": None}, "output": 2024}, "c")
    assert off.averaging.ema_decay is None and off.output == Path("2024")


def test_the_first_config_is_of_the_data_and_accepted(tmp_path):
    frames = [*crystals(6), *molecules(2), *lone_atoms()]
    frames[0].info["config_type"] = "odd: #1"
    data = write(tmp_path, frames, "yes: #1.xyz")
    write_first_config(data, tmp_path / "2024.yaml")
    config = load_config(tmp_path / "2024.yaml")
    assert config.output == tmp_path / "2024" and config.data.train == (data,)
    assert config.e0 == "isolated" and config.loss.stress > 0 and config.model["cutoff"] == 4.5
    assert read_training_data(config).train.samples


def test_presets_are_accepted_say_what_they_are_and_differ_in_size(tmp_path):
    data, sizes = write(tmp_path, [*molecules(12), *lone_atoms()]), {}
    for name, preset in PRESETS.items():
        target = tmp_path / f"{name}.yaml"
        write_first_config(data, target, name)
        assert f"# Preset {name}: {preset.told}\n" in target.read_text()
        config = load_config(target)
        assert config.small_start == bool(config.model["messages"][0]["tensor"])
        asked = architecture(config.model, (1, 8))
        assert [term.kind for term in asked.terms] == ["zbl"]
        basis = basis_of(asked)
        sizes[name] = n_parameters(asked, len(basis.features), basis.covariants)
    assert sizes["small"] < sizes["medium"] < sizes["large"]
    assert first_config(data, tmp_path / "c.yaml") == first_config(data, tmp_path / "c.yaml", "medium")
    with pytest.raises(ValueError, match="'huge': choose one of small, medium, large"):
        first_config(data, tmp_path / "c.yaml", "huge")


def test_isolated_atoms_beside_the_data_are_found_and_a_file_of_them_is_refused(tmp_path):
    data = write(tmp_path, molecules(4))
    assert "isolated_atoms: null" in first_config(data, tmp_path / "c.yaml")
    lone = write(tmp_path, lone_atoms(), "iso_atoms.xyz")
    write_first_config(data, tmp_path / "c.yaml")
    assert load_config(tmp_path / "c.yaml").data.isolated_atoms.resolve() == lone.resolve()
    with pytest.raises(ValueError, match="only isolated atoms"):
        first_config(lone, tmp_path / "c.yaml")
    with pytest.raises(FileExistsError, match="exists already"):
        write_first_config(data, tmp_path / "c.yaml")


@pytest.mark.whole
@pytest.mark.parametrize("name", ["water/data_0", "ethanol/train", "acac/train_300K", "3bpa/train_300K"])
def test_public_data_get_a_config_without_doubts(tmp_path, data_dir, name):
    # A few frames of each: the reading of all takes seconds.
    frames = ase.io.read(data_dir / f"{name}.xyz", index="::40")
    assert find_label_keys(frames).forces == "forces"
    data = write(tmp_path, frames)
    assert write_first_config(data, tmp_path / "config.yaml").warnings == ()
    found = read_training_data(load_config(tmp_path / "config.yaml"))
    assert found.warnings == () and found.train.count("energy") == len(found.train.samples)


@pytest.mark.whole
def test_a_setting_of_the_first_config_can_be_changed_and_run(tmp_path, monkeypatch, capsys):
    from cace_runtime import cli

    write(tmp_path, molecules(8))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["cace", "train", "--init", "data.xyz", "--preset", "small"])
    with pytest.raises(SystemExit):
        cli.main()
    text = Path("config.yaml").read_text()
    small = text.replace("n_bessel: 8", "n_bessel: 3").replace("[32, 16]", "[4]")
    lines = [line if not line.startswith("epochs:") else "epochs: 1" for line in small.splitlines()]
    Path("config.yaml").write_text("\n".join(lines))
    monkeypatch.setattr(sys, "argv", ["cace", "train", "config.yaml"])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    assert stopped.value.code == 0, capsys.readouterr().err


def test_a_loss_whose_stages_leave_nothing_to_learn_is_refused(tmp_path):
    stages = [{"epoch": 1, "forces": 0}, {"epoch": 0.9, "energy": 0}]
    config = settings(tmp_path, write(tmp_path, molecules(8)), epochs=10, loss={"schedule": stages})
    with pytest.raises(ValueError, match="from epoch 9 on no weight is positive"):
        train(config)


def test_the_epoch_without_a_weight_is_found_without_looking_at_all(monkeypatch):
    """As by looking at all, on random stages; and of a million epochs only some are looked at."""
    chance = random.Random(0)
    found = set()
    for _ in range(300):
        epochs = chance.choice((1, 7, 10, 30))
        stages = [
            {
                "epoch": chance.choice((0, 1, 2.5, 4, 0.1, 0.3, 0.9)),
                "over": chance.choice((0, 0, 1, 0.2, 3)),
                **{
                    name: chance.choice((0.0, 0.0, 2.0))
                    for name in chance.sample(["energy", "forces"], chance.randint(1, 2))
                },
            }
            for _ in range(chance.randint(0, 3))
        ]
        config = LossConfig(energy=chance.choice((0.0, 1.0)), forces=1.0, stress=0.0, schedule=stages)
        nothing = LossWeights(energy=0.0, forces=0.0, stress=0.0)
        slow = next((e for e in range(epochs) if weights_at(config, e, epochs) == nothing), None)
        assert first_epoch_without_weight(config, epochs) == slow, (config, epochs)
        found.add(slow)
    assert len(found) > 4 and None in found
    calls = []
    monkeypatch.setattr(loss, "weights_at", lambda *a: calls.append(a) or weights_at(*a))
    late = LossConfig(schedule=[{"epoch": 0.9, "over": 0.05, "energy": 0, "forces": 0}])
    assert first_epoch_without_weight(late, 1_000_000) == 950_000 and len(calls) < 10


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"epochs": True}, "epochs: Input should be a valid integer, not True"),
        ({"epochs": "3"}, "epochs: "),
        ({"epochs": 10**30}, "epochs: "),
        ({"seed": 10**30}, "seed: "),
        ({"threads": 10**6}, "threads: "),
        ({"loss": {"energy": float("nan")}}, "loss.energy: Input should be a finite number, not nan"),
        ({"loss": {"forces": True}}, "loss.forces: "),
        ({"e0": {"H": float("inf")}}, "e0.H: Input should be a finite number, not inf"),
        ({"optimizer": {"amsgrad": 1}}, "optimizer.amsgrad: "),
        ({"data": {"train": "x", "config_type_weights": {"a": "3"}}}, "data.config_type_weights.a: "),
        ({"model": {"cutoff": float("nan")}}, "model: cutoff: Input should be a finite number, not nan"),
        ({"model": {"cutoff": 1e6}}, "model: cutoff: Input should be less than or equal to 100"),
        ({"model": {"cutoff": 5.0, "n_bessel": 10**9}}, "model: n_bessel: Input should be less than or equal to"),
        ({"model": {"cutoff": 5.0, "messages": [{}] * 10_000}}, "model: messages: "),
    ],
    ids=str,
)
def test_numbers_of_a_training_config_are_numbers_and_of_a_size_that_can_be(values, message):
    assert message in refused(**values)


@pytest.mark.parametrize(
    ("model", "message"),
    [
        ({"n_radial": 20_000, "n_bessel": 20_000}, "would have 1,604,340,022 parameters"),
        ({"readout": {"hidden": [20_000, 20_000]}}, "more than 100,000,000"),
        ({"n_radial": 2000}, "features per atom, more than the 20,000 that scale_features can measure"),
        ({"n_radial": 20_000, "n_embedding": 20_000, "messages": [MEMORY] * 9, **WIDE}, "more numbers than can be"),
    ],
    ids=str,
)
def test_a_potential_too_large_to_be_trained_is_refused_before_it_is_made(model, message):
    with LargestTensor() as made:
        assert message in refused(model=MODEL | model)
    assert made.numbers <= 20_000


@pytest.mark.whole
@pytest.mark.parametrize(
    "group", ["\x1b[31mred", "x\noutput: injected\nseed: 666 #", "a ## b", "{a: b}", "'", "x\u2028y: 1", "x\x85y: 1"]
)
def test_what_stands_in_the_data_becomes_no_setting_of_a_first_config(group, tmp_path):
    frames = molecules(8)
    for frame in frames:
        frame.info["config_type"] = group
    with Trajectory(tmp_path / "data.traj", "w") as file:
        for frame in frames:
            file.write(frame)
    write_first_config(tmp_path / "data.traj", tmp_path / "config.yaml")
    text = (tmp_path / "config.yaml").read_text(encoding="utf-8")
    assert all(line.isprintable() for line in text.split("\n"))
    config = load_config(tmp_path / "config.yaml")
    assert config.output == tmp_path / "training" and config.seed == 0 and not config.data.config_type_weights
