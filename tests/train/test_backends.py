"""Training on compiled kernels makes the steps that training with torch makes."""

from __future__ import annotations

import csv

import pytest

from cace_runtime.compiled.gradient import TrainablePotential
from cace_runtime.train.run import train
from tests.train.tiny import WITH_MESSAGES, crystals, molecules, settings, write

pytestmark = pytest.mark.usefixtures("quick_compiler")


def losses(folder) -> list[float]:
    with (folder / "log.csv").open() as file:
        return [float(row[name]) for row in csv.DictReader(file) for name in ("train_loss", "valid_loss")]


def test_both_backends_train_alike(tmp_path, monkeypatch):
    data = write(tmp_path, [*molecules(8), *crystals(8)])
    calls = []
    original = TrainablePotential.backward
    monkeypatch.setattr(TrainablePotential, "backward", lambda *a: calls.append(1) or original(*a))
    found = {}
    for backend in ("eager", "cpp"):
        monkeypatch.setenv("CACE_BACKEND", backend)
        loss = {"energy": 1.0, "forces": 10.0, "stress": 1.0}
        asked = {
            "model": WITH_MESSAGES,
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
