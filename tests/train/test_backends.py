"""Training on compiled kernels makes the steps that training with torch makes."""

from __future__ import annotations

import csv

import pytest
import torch

from cace_runtime import keys
from cace_runtime.kernels.cpp.gradient import TrainablePotential
from cace_runtime.kernels.triton.moments_operator import _MomentsReverse
from cace_runtime.train.on_device import OnDevice
from cace_runtime.train.run import train
from tests.support.models import crystal, make_model, molecule
from tests.train.test_tensor_training import TENSORS
from tests.train.tiny import WITH_MESSAGES, crystals, molecules, settings, write

pytestmark = pytest.mark.usefixtures("quick_compiler")


def losses(folder) -> list[float]:
    with (folder / "log.csv").open() as file:
        return [float(row[name]) for row in csv.DictReader(file) for name in ("train_loss", "valid_loss")]


@pytest.mark.slow
@pytest.mark.parametrize(
    "model",
    [
        pytest.param(WITH_MESSAGES, id="published"),
        pytest.param(TENSORS, id="tensors"),
    ],
)
def test_both_backends_train_alike(model, tmp_path, monkeypatch):
    data = write(tmp_path, [*molecules(8), *crystals(8)])
    calls = []
    original = TrainablePotential.backward
    monkeypatch.setattr(TrainablePotential, "backward", lambda *a: calls.append(1) or original(*a))
    found = {}
    for backend in ("eager", "cpp"):
        monkeypatch.setenv("CACE_BACKEND", backend)
        loss = {"energy": 1.0, "forces": 10.0, "stress": 1.0}
        asked = {
            "model": model,
            "loss": loss,
            "dtype": "float64",
            "epochs": 4,
            "output": str(tmp_path / backend),
        }
        train(settings(tmp_path, data, **asked))
        found[backend] = losses(tmp_path / backend)
        assert bool(calls) == (backend == "cpp")
    assert found["cpp"] == pytest.approx(found["eager"], rel=1e-6)
    assert found["cpp"][-2] < 0.5 * found["cpp"][0]


def test_a_model_elsewhere_gives_the_same_results_and_gradients():
    """The copy that computes on a GPU, here on the CPU: weights go there, results and gradients come back."""
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    model = make_model("T1 all parts").requires_grad_()
    graph = {key: value for key, value in model.graph([molecule(), crystal()]).items() if key in keys.GRAPH_KEYS}
    elsewhere = OnDevice(make_model("T1 all parts", seed=1), device)
    elsewhere._copy.edge_functions.load_state_dict(model.edge_functions.state_dict())
    found = []
    for evaluate in (model.with_parameters, elsewhere.with_parameters):
        model.zero_grad()
        results = evaluate(dict(model.named_parameters()), graph, forces=True, stress=True)
        sum((results[key].double() ** 2).sum() for key in (keys.ENERGY, keys.FORCES, keys.VIRIAL)).backward()
        found.append([results[keys.FORCES], results[keys.VIRIAL], *(p.grad.clone() for p in model.parameters())])
    for ours, theirs in zip(*found, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-9, atol=1e-9 * float(theirs.detach().abs().max()))
    expected, evaluated = model(graph), elsewhere(model, graph, forces=True, stress=False)
    assert not evaluated[keys.FORCES].requires_grad
    torch.testing.assert_close(evaluated[keys.FORCES], expected[keys.FORCES], rtol=1e-9, atol=1e-9)


def test_a_device_that_is_not_there_is_named_before_the_work(tmp_path):
    data = write(tmp_path, molecules(2))
    with pytest.raises(ValueError, match=r"device 'cuda:99' cannot be used. Here there are: cpu"):
        train(settings(tmp_path, data, device="cuda:99"))
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_triton_trains_as_torch_does(tmp_path, monkeypatch):
    """A run on the device's kernels: on a GPU where there is one, else by Triton's interpreter."""
    pytest.importorskip("triton", reason="triton is not installed")
    data = write(tmp_path, molecules(4)[::2])  # of three atoms
    calls = []
    original = _MomentsReverse.forward
    monkeypatch.setattr(_MomentsReverse, "forward", lambda *a: calls.append(1) or original(*a))
    found = {}
    for backend in ("eager", "triton"):
        monkeypatch.setenv("CACE_BACKEND", backend)
        loss = {"energy": 1.0, "forces": 10.0}
        asked = {
            "model": WITH_MESSAGES,
            "loss": loss,
            "dtype": "float64",
            "refit_readout": False,
            "epochs": 1,
            "output": str(tmp_path / backend),
        }
        asked["device"] = "cuda" if torch.cuda.is_available() and backend == "triton" else "cpu"
        train(settings(tmp_path, data, **asked))
        found[backend] = losses(tmp_path / backend)
        assert bool(calls) == (backend == "triton")
    assert found["triton"] == pytest.approx(found["eager"], rel=1e-6)
