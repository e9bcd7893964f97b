"""Modes of torch that the caller has set, and devices that are not there: obeyed or ignored, the same everywhere."""

from __future__ import annotations

import pickle
from contextlib import contextmanager

import numpy as np
import pytest
import torch

from cace_runtime import CACEModel, import_official, load_model, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.analysis.committee import Committee
from cace_runtime.analysis.describe import describe
from cace_runtime.analysis.evaluate import evaluate
from cace_runtime.registry import load_basis
from cace_runtime.torch_modes import default_dtype
from tests.parity.architectures import ARCHITECTURES
from tests.support.models import crystal, random_model

pytestmark = pytest.mark.usefixtures("quick_compiler")

CONFIG = ARCHITECTURES["T2 all parts twice"]


@contextmanager
def default_device(name):
    torch.set_default_device(name)
    try:
        yield
    finally:
        torch.set_default_device(None)


MODES = {
    "inference mode": torch.inference_mode,
    "no_grad": torch.no_grad,
    "autocast": lambda: torch.autocast("cpu", dtype=torch.bfloat16),
    "default device meta": lambda: default_device("meta"),
    "default device that is not there": lambda: default_device("cuda:7"),
    "default device cpu": lambda: default_device("cpu"),
    "default dtype float16": lambda: default_dtype(torch.float16),
    "default dtype float64": lambda: default_dtype(torch.float64),
}


@pytest.fixture(scope="module", params=["eager", "cpp"])
def backend(request, quick_compiler) -> str:
    return request.param


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("modes") / "model.safetensors"
    save_model(random_model(CONFIG, backend="eager").float(), path)
    return path


def calculated(file, backend):
    return CACECalculator(file, backend=backend).get_forces(crystal())


def calculated_in_float32(file, backend):
    return CACECalculator(file, backend=backend, dtype="float32").get_forces(crystal())


def calculated_on_the_device(file, backend):
    return CACECalculator(file, backend=backend, resident=True).get_forces(crystal())


def calculated_after_pickling(file, backend):
    return pickle.loads(pickle.dumps(CACECalculator(file, backend=backend))).get_forces(crystal())


def of_a_committee(file, backend):
    return CommitteeCalculator([file], backend=backend).get_forces(crystal())


def of_a_model(file, backend):
    model = load_model(file, backend=backend, dtype=torch.float64)
    return model(model.graph(crystal()))["forces"].numpy()


def of_a_model_that_was_moved(file, backend):
    model = load_model(file, backend=backend).double()
    return model(model.graph(crystal()))["forces"].numpy()


def of_evaluate(file, backend):
    return evaluate(load_model(file, backend=backend, dtype=torch.float64), [crystal()]).predictions[0].forces


def of_describe(file, backend):
    return describe([crystal()], load_basis(3, 3), cutoff=3.0).B


def saved(file, backend):
    copy = file.with_name("copy.safetensors")
    save_model(load_model(file, backend=backend), copy)
    return np.frombuffer(copy.read_bytes(), dtype=np.uint8)


RESULTS = [
    calculated,
    calculated_in_float32,
    calculated_on_the_device,
    calculated_after_pickling,
    of_a_committee,
    of_a_model,
    of_a_model_that_was_moved,
    of_evaluate,
    of_describe,
    saved,
]


@pytest.mark.whole
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("result", RESULTS, ids=lambda f: f.__name__)
def test_modes_of_torch_change_no_number(result, mode, file, backend):
    expected = result(file, backend)
    with MODES[mode]():
        found = result(file, backend)
    assert found.dtype == expected.dtype and np.array_equal(found, expected)


@pytest.mark.whole
@pytest.mark.parametrize("mode", MODES)
def test_a_calculator_made_before_and_used_after_is_the_same(file, backend, mode):
    calculator = CACECalculator(file, backend=backend)
    expected = calculator.get_forces(crystal())
    calculator.reset()
    with MODES[mode]():
        assert np.array_equal(calculator.get_forces(crystal()), expected)
        made = CACECalculator(file, backend=backend)
    assert np.array_equal(made.get_forces(crystal()), expected)


@pytest.mark.whole
@pytest.mark.parametrize("mode", [m for m in MODES if m not in ("inference mode", "no_grad")])
def test_gradients_for_training_are_the_same_in_every_mode(file, backend, mode):
    def gradient():
        model = load_model(file, backend=backend, dtype=torch.float64, trainable=True)
        out = model(model.graph(crystal()), differentiable=True)
        return torch.autograd.grad(out["forces"].square().sum(), model.embedding.sender)[0]

    expected = gradient()
    with MODES[mode]():
        assert torch.equal(gradient(), expected)


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
def test_training_is_the_same_in_every_mode(mode, tmp_path):
    from cace_runtime.train.run import train
    from tests.train import tiny

    path = tiny.write(tmp_path, tiny.molecules(8) + tiny.lone_atoms())

    def weights(folder) -> dict[str, torch.Tensor]:
        train(tiny.settings(folder, path, epochs=2))
        return load_model(folder / "run" / "model.safetensors").state_dict()

    expected = weights(tmp_path / "plain")
    with MODES[mode]():
        found = weights(tmp_path / "mode")
    assert all(torch.equal(found[name], value) for name, value in expected.items())


@pytest.mark.parametrize("mode", MODES)
def test_a_published_potential_is_imported_the_same(data_dir, mode):
    path = data_dir / "official" / "water.pth"
    expected = import_official(path).state_dict()
    with MODES[mode]():
        found = import_official(path).state_dict()
    assert all(found[n].dtype == x.dtype and torch.equal(found[n], x) for n, x in expected.items())


NOT_HERE = ["cuda", "cuda:7", "mps", "tpu", "nonsense", "meta", "", "cuda:x"]


@pytest.mark.parametrize("device", NOT_HERE)
def test_a_device_that_is_not_here_is_the_same_sentence_everywhere(device, file):
    if device.startswith("cuda") and torch.cuda.is_available():
        pytest.skip("there is one")
    model = load_model(file)
    places = [
        lambda: CACECalculator(file, device=device),
        lambda: CACECalculator(model, device=device),
        lambda: CommitteeCalculator([file], device=device),
        lambda: Committee.load([file], device=device),
        lambda: load_model(file, device=device),
    ]
    try:
        from cace_runtime.adapters.torch_sim import CACETorchSimModel

        places.append(lambda: CACETorchSimModel(file, device=device))
    except ImportError:
        pass
    for place in places:
        with pytest.raises(ValueError, match=rf"device {device!r} cannot be used\. Here there are: cpu"):
            place()


def test_a_model_made_in_inference_mode_keeps_what_is_shared():
    config = CONFIG.model_copy(update={"same_embedding": True})
    with torch.inference_mode():
        model = CACEModel(config).double()
        model(model.graph(crystal()))
    assert model.embedding.receiver is model.embedding.sender
    assert not model.embedding.sender.is_inference() and model.embedding.sender.requires_grad
