"""A written config says of every setting what it is, in the settings' own words, and loads to what was written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import pytest
import yaml
from pydantic import BaseModel

from cace_runtime.config import ModelConfig
from cace_runtime.train.commented import commented, explanation
from cace_runtime.train.config import TrainConfig, architecture, parse_config
from cace_runtime.train.first_config import MEASURED, first_config
from tests.train.tiny import molecules, write


def inside(annotation: Any) -> Iterator[Any]:
    """All types in a type."""
    yield annotation
    for member in get_args(annotation):
        yield from inside(member)


def sections(model: type[BaseModel], *above: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """The settings, and all that may stand in them; a potential may be part of another."""
    yield model
    for field in model.model_fields.values():
        for kind in inside(field.annotation):
            if isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in (model, *above):
                yield from sections(kind, model, *above)


SETTINGS = [
    pytest.param(section, name, id=f"{section.__name__}.{name}")
    for section in dict.fromkeys([*sections(TrainConfig), *sections(ModelConfig)])
    for name in section.model_fields
]


@pytest.mark.parametrize(("section", "name"), SETTINGS)
def test_every_setting_is_described_with_what_null_means_and_all_choices(section, name):
    field = section.model_fields[name]
    kinds = [*inside(field.annotation)]
    said = explanation(section, name, field.get_default())
    assert said, "a description stands under the field"
    assert type(None) not in kinds or "null" in said
    for choice in (c for kind in kinds if get_origin(kind) is Literal for c in get_args(kind)):
        assert choice in said or choice == field.get_default()


def whole(config: TrainConfig) -> TrainConfig:
    return config.model_copy(update={"model": architecture(config.model, ("H", "O"))})


@pytest.mark.whole
@pytest.mark.parametrize(
    "values",
    [
        {},
        {"model": {"cutoff_function": {"kind": "cosine"}, "messages": [], "basis": {"l_max": [3, 2, 1]}}},
        {"model": {"radial": "per_degree", "messages": [{"memory": True}, {"exponential": True, "feature": None}]}},
        {"model": {"epsilon": 1e-9, "readout": {"hidden": []}}, "e0": {"H": -13.6, "O": 1e-12}, "output": "2024"},
        {"loss": {"schedule": [{"epoch": 0.5, "forces": 0}, {"epoch": 7, "over": 2, "stress": 1e20}]}},
        {"data": {"train": ["no: #1.xyz", "012"], "valid": "on", "test": {"No": "~"}, "config_type_weights": {"1": 2}}},
        {"data": {"train": "x", "energy_key": "null", "config_type_key": "é: {}"}, "device": "cuda:1", "threads": 2},
    ],
    ids=["defaults", "no_messages", "two_messages", "numbers", "stages", "names", "text"],
)  # fmt: skip
def test_what_is_written_loads_to_the_same_settings(values):
    values = {"data": {"train": "data.xyz"}} | values
    values["model"] = {"cutoff": 5.5} | values.get("model", {})
    config = whole(parse_config(values, "asked"))
    notes = {"data.train": "several\nlines: 3", "model.cutoff": "x"}
    text = commented(config, notes, {f"model.{name}" for name in MEASURED})
    assert whole(parse_config(yaml.safe_load(text), "written")) == config
    assert all(line.isprintable() for line in text.split("\n"))


def test_every_line_of_a_first_config_has_its_comment_and_what_is_not_there_is_named(tmp_path):
    text = first_config(write(tmp_path, molecules(8)), tmp_path / "config.yaml")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if " # " not in line] == []
    head = text[: text.index("output:")]
    written = yaml.safe_load(text)
    assert set(TrainConfig.model_fields) == set(written)
    assert set(ModelConfig.model_fields) - set(written["model"]) == set(MEASURED)
    assert all(name in head for name in MEASURED)
    for section in ("data", "loss", "optimizer", "schedule", "averaging"):
        assert set(TrainConfig.model_fields[section].annotation.model_fields) == set(written[section])
