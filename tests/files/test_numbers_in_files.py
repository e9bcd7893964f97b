"""What stands in a file or config instead of a number, or as a number that cannot be, is refused by its name."""

from __future__ import annotations

import json
import math
import re
import shutil
import subprocess
import sys
import types
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import numpy as np
import pytest
import torch
from pydantic import BaseModel, TypeAdapter, ValidationError
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from cace_runtime import CheckpointError, load_model, read_info, save_model
from cace_runtime.analysis.info import info_lines
from cace_runtime.config import ModelConfig, PolynomialCutoffConfig
from cace_runtime.parts import Table
from cace_runtime.potential.parameter_shapes import n_parameters, parameter_shapes
from cace_runtime.train.config import TrainConfig
from tests.support.models import CONFIGS, make_model


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "m.safetensors"
    save_model(make_model("T1 all parts", torch.float32), path)
    return path


def rewrite(path: Path, tensors=None, changes=None, **metadata: str) -> None:
    with safe_open(path, framework="pt") as file:
        texts = dict(file.metadata()) | metadata
    if changes:
        texts["config"] = json.dumps(json.loads(texts["config"]) | changes)
    found = load_file(path)
    for name, change in (tensors or {}).items():
        found[name] = change(found[name])
    save_file(found, path, texts)


def numbers(annotation: Any) -> set[type]:
    """Kinds of numbers in a type, at any depth but not inside of other configs."""
    if annotation in (int, float, bool):
        return {annotation}
    return set().union(*map(numbers, get_args(annotation))) if get_origin(annotation) else set()


def fields(model: type[BaseModel], seen: set[type]) -> list[tuple[type[BaseModel], str]]:
    """Every field with a number in it, of a config and of all configs in it."""
    if model in seen:
        return []
    seen.add(model)
    found = []
    for name, field in model.model_fields.items():
        if numbers(field.annotation):
            found.append((model, name))
        parts, inner = [field.annotation, *field.metadata], []
        while parts:
            part = parts.pop()
            parts += part.configs if isinstance(part, Table) else ()
            if isinstance(part, type) and not isinstance(part, types.GenericAlias) and issubclass(part, BaseModel):
                inner.append(part)
            parts += get_args(part)
        for part in inner:
            found += fields(part, seen)
    return found


FIELDS = [*fields(ModelConfig, set()), *fields(TrainConfig, set())]


def wrapped(annotation: Any, value: object) -> list[object]:
    """The value where a number could stand: by itself, in a list, in a table."""
    return [value, [value], {"H": value}]


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=lambda value: getattr(value, "__name__", value))
def test_every_number_of_every_config_is_a_finite_number_of_its_kind(model, name):
    field = model.model_fields[name]
    adapter = TypeAdapter(Annotated[field.annotation, field] if not field.metadata else field.rebuild_annotation())
    kinds = numbers(field.annotation)
    assert kinds, name
    bad: list[object] = ["3", "nan"]
    bad += [True, False] if bool not in kinds else [1, 0, 1.0, "yes"]
    if float in kinds:
        bad += [math.nan, math.inf, -math.inf]
    if int in kinds:
        bad += [10**40, -(10**40), 2.5, math.nan]
    for value in bad:
        for given in wrapped(field.annotation, value):
            try:
                taken = adapter.validate_python(given)
            except ValidationError:
                continue
            # A text among several that are allowed, or a whole number where any number may stand.
            assert taken == given and type(taken) is type(given) and not isinstance(given, (list, dict, bool)), given
            assert not isinstance(given, (int, float)) or math.isfinite(given)


def test_there_are_numbers_to_look_at():
    assert len(FIELDS) > 50 and {(ModelConfig, "epsilon"), (PolynomialCutoffConfig, "p")} <= {*FIELDS}


@pytest.mark.whole
@pytest.mark.parametrize("value", [math.nan, math.inf], ids=str)
@pytest.mark.parametrize("name", list(parameter_shapes(CONFIGS["T1 all parts"], 1)))
def test_a_weight_that_is_not_finite_is_refused_by_name(file, name, value):
    def spoil(tensor):
        tensor.view(-1)[-1] = value
        return tensor

    rewrite(file, {name: spoil})
    with pytest.raises(CheckpointError, match=rf"m\.safetensors: {name} has values that are not finite"):
        load_model(file)


def test_weights_that_are_finite_in_the_file_alone_are_refused(file):
    rewrite(file, {name: (lambda t: t.double() + 1e300) for name in load_file(file)})
    assert load_model(file, dtype=torch.float64).dtype == torch.float64
    with pytest.raises(CheckpointError, match="not finite in float32"):
        load_model(file, dtype=torch.float32)


@pytest.mark.parametrize("kind", [torch.int64, torch.int32, torch.uint8, torch.bool], ids=str)
def test_weights_that_are_no_floats_are_refused(file, kind):
    rewrite(file, {"embedding.sender": lambda t: t.to(kind)})
    with pytest.raises(CheckpointError, match=r"embedding\.sender holds numbers of type .*; weights are one of"):
        load_model(file)


def test_weights_of_two_precisions_are_refused(file):
    rewrite(file, {"embedding.sender": lambda t: t.double()})
    with pytest.raises(CheckpointError, match="weights of several types"):
        load_model(file)


CHANGED = [
    ({"cutoff": math.nan}, "cutoff: "),
    ({"cutoff": 1e6}, "cutoff: Input should be less than or equal to 100, not 1000000"),
    ({"cutoff": "5"}, "cutoff: "),
    ({"cutoff": True}, "cutoff: "),
    ({"epsilon": math.inf}, "epsilon: "),
    ({"energy_scale": math.nan}, "energy_scale: Input should be a finite number, not nan"),
    ({"energy_scale": -1.0}, "energy_scale: "),
    ({"message_scale": math.inf}, "message_scale: "),
    ({"reference_energies": {"H": math.nan}}, r"reference_energies\.H: Input should be a finite number"),
    ({"reference_energies": {"H": "1"}}, r"reference_energies\.H: "),
    ({"cutoff_function": {"kind": "polynomial", "p": math.nan}}, r"cutoff_function\.p: "),
    ({"cutoff_function": {"kind": "polynomial", "p": 1e9}}, r"cutoff_function\.p: "),
    ({"n_bessel": True}, "n_bessel: Input should be a valid integer, not True"),
    ({"n_bessel": 4.0}, "n_bessel: "),
    ({"n_bessel": "4"}, "n_bessel: "),
    ({"n_bessel": 10**9}, "n_bessel: Input should be less than or equal to"),
    ({"n_radial": 10**9}, "n_radial: "),
    ({"n_embedding": 10**9}, "n_embedding: "),
    ({"same_embedding": 1}, "same_embedding: "),
    ({"elements": [True, 6, 8]}, r"elements\.0: "),
    ({"elements": [1, 6, 8] * 100_000}, "elements"),
    ({"messages": [{"memory": True}] * 10_000}, "messages: .* at most 32"),
    ({"readout": {"hidden": [1] * 100_000}}, r"readout\.hidden: .* at most 32"),
    ({"readout": {"hidden": [10**9]}}, r"readout\.hidden\.0: "),
    ({"basis": {"l_max": 10**9}}, r"basis\.l_max"),
    ({"surprise": 1}, "surprise: no such setting"),
]


@pytest.mark.whole
@pytest.mark.parametrize(
    ("config", "message"), CHANGED, ids=lambda v: json.dumps(v)[:40] if isinstance(v, dict) else ""
)
def test_a_number_of_the_config_that_cannot_be_is_refused_by_name(file, config, message):
    rewrite(file, changes=config)
    for read in (load_model, read_info):
        with pytest.raises(CheckpointError, match=rf"m\.safetensors: its config is not valid: {message}") as caught:
            read(file)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "changes",
    [{"l_max": [9, 9, 9], "nu_max": 4}, {"l_max": [2, 3, 3], "nu_max": 3}, {"nu_max": 20_000}, {"l_max": 20_000}],
    ids=str,
)
def test_limits_of_no_basis_are_refused_by_file_and_field(file, changes, monkeypatch):
    monkeypatch.setattr("cace_runtime.bases.made.subprocess.run", None)  # nothing is made of them
    basis = read_info(file).config.basis.model_dump() | changes
    rewrite(file, changes={"basis": basis})
    with pytest.raises(CheckpointError, match=rf"{file.name}.*basis"):
        load_model(file)


@pytest.mark.parametrize(("entry", "key"), [("config", "cutoff"), ("units", "energy"), ("config", "nu_max")])
def test_a_name_that_stands_twice_in_the_metadata_is_refused(entry, key, file):
    with safe_open(file, framework="pt") as opened:
        text = opened.metadata()[entry]
    twice = re.sub(rf'("{key}": ?("[^"]*"|[^,}}]*))', r"\1, \1", text, count=1)
    assert twice != text
    rewrite(file, **{entry: twice})
    for read in (read_info, load_model, info_lines):
        with pytest.raises(CheckpointError, match=rf"{file.name}: {entry}: '{key}' stands twice"):
            read(file)


def test_what_cannot_be_loaded_has_no_info(file):
    assert info_lines(file)
    for change, message in (
        (lambda t: t * math.nan, "not finite"),
        (lambda t: t.long(), "holds numbers of type I64"),
        (lambda t: t[..., :1].contiguous(), "shape"),
    ):
        save_model(make_model("T1 all parts", torch.float32), file)
        rewrite(file, {"a_basis.mixing.weights": change})
        with pytest.raises(CheckpointError, match=message):
            info_lines(file)


@pytest.mark.parametrize("version", ["0", "-1", "1.0", "1.5", "one", "", " 1", "1e0", "१", "9" * 5000])
def test_a_format_version_that_is_none_is_refused(file, version):
    rewrite(file, format_version=version)
    with pytest.raises(CheckpointError, match=r"m\.safetensors: format_version is .*whole numbers from 1 on"):
        load_model(file)


@pytest.mark.parametrize(
    ("units", "message"),
    [
        ({"energy": "kcal/mol"}, "energy is in kcal/mol; this program reads eV only"),
        ({"length": "Bohr"}, "length is in Bohr; this program reads Å only"),
        ({"charge": "e"}, "charge is in e; this program reads"),
    ],
)
def test_units_of_a_file_that_are_not_ours_are_refused(file, units, message):
    rewrite(file, units=json.dumps(read_info(file).units | units))
    with pytest.raises(CheckpointError, match=message):
        load_model(file)


@pytest.mark.parametrize("text", ["[" * 100_000, "[]", "3", '{"a": {"b": 1}}', "{", ""], ids=lambda t: t[:6] or "empty")
@pytest.mark.parametrize("name", ["notes", "units", "config"])
def test_what_a_header_says_in_another_form_is_refused_by_name(file, name, text):
    rewrite(file, **{name: text})
    with pytest.raises(CheckpointError, match=rf"m\.safetensors: (its )?{name} is"):
        load_model(file)


TOO_LARGE = [
    {"n_radial": 20_000},
    {"n_bessel": 20_000},
    {"n_embedding": 20_000},
    {"messages": [{"memory": True}] * 32},
    {"messages": [{"feature": {"hidden": [20_000] * 32}}] * 32},
    {"readout": {"hidden": [20_000] * 32}},
    {"outputs": [{"name": f"x{k}", "hidden": [20_000] * 32} for k in range(32)]},
    {"elements": list(range(1, 119)), "n_embedding": 10_000},
    {"n_radial": 20_000, "n_embedding": 1000, "readout": {"hidden": [20_000]}},
    {"n_radial": 20_000, "n_embedding": 20_000, "readout": {"hidden": [20_000]}, "messages": [{"memory": True}] * 32},
]


@pytest.mark.whole
def test_sizes_are_compared_with_the_tensors_in_little_memory_and_before_a_model_is_made(file, tmp_path):
    files = []
    for k, changes in enumerate(TOO_LARGE):
        files.append(str(tmp_path / f"{k}.safetensors"))
        shutil.copy(file, files[-1])
        rewrite(Path(files[-1]), changes=changes)
    code = (
        "import resource, sys; from cace_runtime import load_model\n"
        "from cace_runtime.files import checkpoint\n"
        "checkpoint.CACEModel = None\n"
        "used = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + 100_000_000,) * 2)\n"
        "for path in sys.argv[1:]:\n"
        "    try: load_model(path)\n"
        "    except checkpoint.CheckpointError as error: print(error)\n"
        "print('sympy' in sys.modules or 'torch._dynamo.utils' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    *said, imported = done.stdout.splitlines()
    assert imported == "False", "arithmetic on torch's meta device imports 900 modules, a second for every program"
    assert len(said) == len(files), done.stdout
    assert all(
        re.search("has shape|does not hold the tensors|more numbers than can be counted", line) for line in said
    ), done.stdout


@pytest.mark.parametrize("name", CONFIGS)
def test_shapes_from_the_config_are_those_of_the_model(name):
    model = make_model(name)
    expected = {key: tuple(value.shape) for key, value in model.state_dict().items()}
    assert parameter_shapes(model.config, model.n_features) == expected
    assert n_parameters(model.config, model.n_features) == sum(p.numel() for p in model.parameters())


def test_a_header_that_lies_about_its_tensors_is_refused(file):
    whole = file.read_bytes()
    length = int.from_bytes(whole[:8], "little")
    header = json.loads(whole[8 : 8 + length])

    def written(change) -> None:
        changed = json.loads(json.dumps(header))
        change(changed["embedding.sender"])
        text = json.dumps(changed).encode()
        file.write_bytes(len(text).to_bytes(8, "little") + text + whole[8 + length :])

    for change in (
        lambda entry: entry.update(shape=[10**9, 10**9]),
        lambda entry: entry.update(shape=[-1, 2]),
        lambda entry: entry.update(data_offsets=[0, 10**15]),
        lambda entry: entry.update(dtype="F64"),
        lambda entry: entry.update(dtype="X9"),
    ):
        written(change)
        with pytest.raises(CheckpointError, match="not a safetensors file"):
            load_model(file)
    file.write_bytes((2**62).to_bytes(8, "little") + whole[8:])
    with pytest.raises(CheckpointError, match="not a safetensors file"):
        load_model(file)


def test_numpy_floats_are_numbers():
    assert CONFIGS["T0 published"].model_copy() == ModelConfig(
        **CONFIGS["T0 published"].model_dump() | {"cutoff": np.float64(3.5)}
    )
