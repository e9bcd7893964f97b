"""Potentials on disk come back bit by bit; damaged, foreign or newer files are refused."""

from __future__ import annotations

import json
import stat

import pytest
import torch
from safetensors.torch import load_file, save_file

from cace_runtime import CACEModel, CheckpointError, load_model, read_info, save_model
from cace_runtime.files.checkpoint_header import FORMAT_VERSION
from cace_runtime.files.writing import replacing
from tests.support.models import CONFIGS, crystal, make_model


@pytest.mark.whole
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=str)
@pytest.mark.parametrize("name", CONFIGS)
def test_a_potential_comes_back_with_identical_results(tmp_path, name, dtype):
    model = make_model(name, dtype)
    save_model(model, tmp_path / "m.safetensors")
    loaded = load_model(tmp_path / "m.safetensors")
    assert loaded.dtype == dtype
    assert loaded.config == model.config
    graph = model.graph(crystal())
    assert torch.equal(loaded(graph)["forces"], model(graph)["forces"])


def test_float32_weights_become_float64_exactly(tmp_path):
    model = make_model("T1 all parts", torch.float32)
    save_model(model, tmp_path / "m.safetensors")
    loaded = load_model(tmp_path / "m.safetensors", dtype=torch.float64)
    for name, tensor in model.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor.double()), name


def test_one_embedding_for_both_roles_stays_one_parameter(tmp_path):
    model = make_model("T2 all parts, one embedding")
    save_model(model, tmp_path / "m.safetensors")
    loaded = load_model(tmp_path / "m.safetensors", trainable=True)
    assert loaded.embedding.sender is loaded.embedding.receiver
    assert len(list(loaded.parameters())) == len(list(model.parameters()))


def test_parameters_are_frozen_unless_asked_for(tmp_path):
    save_model(make_model("T0 published"), tmp_path / "m.safetensors")
    assert not any(p.requires_grad for p in load_model(tmp_path / "m.safetensors").parameters())
    assert all(p.requires_grad for p in load_model(tmp_path / "m.safetensors", trainable=True).parameters())


def test_info_tells_config_units_reference_energies_and_origin(tmp_path):
    config = CONFIGS["T1 features"].model_copy(update={"reference_energies": {"H": -13.6, "O": -2043.93}})
    model = CACEModel(config)
    save_model(model, tmp_path / "m.safetensors", {"origin": "a test"})
    info = read_info(tmp_path / "m.safetensors")
    assert info.config.reference_energies == {"H": -13.6, "O": -2043.93}
    assert info.units["stress"] == "eV/Å³"
    assert info.notes == {"origin": "a test"}
    assert info.basis_digests == (model.basis_digest,)
    assert info.n_parameters == sum(p.numel() for p in model.parameters())


def rewrite(path, change):
    """Changes tensors or metadata of a file in place."""
    from safetensors import safe_open

    with safe_open(path, framework="pt") as file:
        metadata = dict(file.metadata())
    tensors = load_file(path)
    change(tensors, metadata)
    save_file(tensors, path, metadata)


def _newer(tensors, metadata):
    metadata["format_version"] = str(FORMAT_VERSION + 1)


def _foreign(tensors, metadata):
    del metadata["format"]


def _other_basis(tensors, metadata):
    metadata["basis_digest"] = "0" * 64


def _missing(tensors, metadata):
    del tensors["a_basis.mixing.weights"]


def _unknown(tensors, metadata):
    tensors["surprise"] = torch.zeros(1)


def _shape(tensors, metadata):
    tensors["a_basis.mixing.weights"] = tensors["a_basis.mixing.weights"][:, :1].clone()


def _bad_config(tensors, metadata):
    metadata["config"] = json.dumps(json.loads(metadata["config"]) | {"cutoff": -1})


def _no_config(tensors, metadata):
    del metadata["config"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_newer, f"format version {FORMAT_VERSION + 1}; this program reads versions up to {FORMAT_VERSION}"),
        (_foreign, "not a potential of this program"),
        (_other_basis, "digest 0000000000000000"),
        (_missing, r"missing: a_basis\.mixing\.weights"),
        (_unknown, "unknown: surprise"),
        (_shape, r"a_basis\.mixing\.weights has shape \(4, 1, 3, 4\), where its config asks for \(4, 4, 3, 4\)"),
        (_bad_config, "cutoff"),
        (_no_config, "no entry 'config'"),
    ],
    ids=lambda value: value.__name__[1:] if callable(value) else "",
)
def test_file_that_cannot_be_run_is_refused_with_a_reason(tmp_path, change, message):
    path = tmp_path / "m.safetensors"
    save_model(make_model("T0 published"), path)
    rewrite(path, change)
    with pytest.raises(CheckpointError, match=message):
        load_model(path)


def test_truncated_and_foreign_files_are_refused(tmp_path):
    path = tmp_path / "m.safetensors"
    with pytest.raises(FileNotFoundError, match="no such file"):
        load_model(path)
    save_model(make_model("T0 published"), path)
    whole = path.read_bytes()
    for length in (0, 5, 200, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(CheckpointError, match="truncated"):
            load_model(path)
    (tmp_path / "m.pth").write_bytes(b"PK\x03\x04 something")
    with pytest.raises(CheckpointError, match="cace import"):
        load_model(tmp_path / "m.pth")


def test_an_interrupted_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "m.safetensors"
    path.write_bytes(b"old")

    def fail(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(KeyboardInterrupt), replacing(path) as temporary:
        temporary.write_bytes(b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["m.safetensors"]


def test_a_written_file_has_the_usual_permissions(tmp_path):
    with replacing(tmp_path / "a") as temporary:
        temporary.write_bytes(b"")
    (tmp_path / "b").write_bytes(b"")
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in "ab"]
    assert modes[0] == modes[1]
