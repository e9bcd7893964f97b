"""Training on stress: its gradient is exact, and it teaches what energies and forces of few boxes do not."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator
from ase.io import read
from ase.optimize import FIRE

from cace_runtime import CACEModel, import_official
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.train import whitening
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.config import LossConfig, architecture
from cace_runtime.train.data import read_training_data
from cace_runtime.train.loss import Loss, LossWeights
from cace_runtime.train.run import train
from cace_runtime.train.scaled_weights import ScaledWeights
from tests.train.tiny import WITH_MESSAGES, crystals, settings, write

STEP = 1e-5


@pytest.mark.whole
@pytest.mark.parametrize(
    "at", [LossWeights(stress=1.0), LossWeights(energy=1.0, forces=2.0, stress=3.0)], ids=["stress alone", "all terms"]
)
def test_gradient_of_the_stress_loss_is_its_finite_difference(tmp_path, at):
    samples = read_training_data(settings(tmp_path, write(tmp_path, crystals(6)), loss={"stress": 1})).train.samples
    with torch.random.fork_rng():
        torch.manual_seed(1)
        model = CACEModel(architecture(WITH_MESSAGES, (1, 8), message_scale=0.4)).double()
        store = GraphStore(samples, 3.0, (1, 8), torch.float64)
        batch, counts = store.batch(range(4)), store.counts(range(4))
        weights = ScaledWeights(model, whitening.measure_features(model, [batch.graph], fresh=True))
        loss = Loss(weights, model, LossConfig(stress=1.0))
        directions = [torch.randn_like(p) for p in weights.parameters()]

    def value_at(distance: float) -> float:
        with torch.no_grad():
            for parameter, direction in zip(weights.parameters(), directions, strict=True):
                parameter += distance * direction
        value = float(loss(batch.graph, batch.targets, at, counts)[0].detach())
        with torch.no_grad():
            for parameter, direction in zip(weights.parameters(), directions, strict=True):
                parameter -= distance * direction
        return value

    loss(batch.graph, batch.targets, at, counts)[0].backward()
    # Biases of the energy have no gradient in a loss of stress alone.
    gradients = [p.grad if p.grad is not None else torch.zeros_like(p) for p in weights.parameters()]
    slope = sum(float((g * d).sum()) for g, d in zip(gradients, directions, strict=True))
    # Fourth order: the error of the difference is 1e-20 of fifth derivatives, rounding some 1e-11 of the loss.
    difference = 8 * (value_at(STEP) - value_at(-STEP)) - (value_at(2 * STEP) - value_at(-2 * STEP))
    assert abs(slope) > 1e-3
    assert difference / (12 * STEP) == pytest.approx(slope, rel=1e-7)


def water_boxes(folder, n: int) -> list[Atoms]:
    """Nine molecules of the liquid in small boxes, strained and rattled, labelled with the published potential."""
    calculator = CACECalculator(import_official(folder / "water.pth"), backend="eager")
    liquid = read(folder / "liquid-64.xyz")
    half = liquid.cell.lengths() / 2
    # Molecules of H, H, O whose O lies in one eighth of the box; at its edges they have to make room for their images.
    first = np.arange(0, len(liquid), 3)
    inside = (liquid.positions[first + 2] % liquid.cell.lengths() < half).all(axis=1)
    box = liquid[(first[inside][:, None] + np.arange(3)).ravel()]
    box.set_cell(1.02 * half)
    box.calc = calculator
    FIRE(box, logfile=None).run(fmax=0.3, steps=100)
    generator = np.random.default_rng(0)
    frames = []
    for _ in range(n):
        strain = generator.normal(scale=0.05, size=(3, 3))
        frame = Atoms(box.symbols, box.positions, cell=box.cell, pbc=True)
        frame.set_cell(box.cell.array @ (np.eye(3) + (strain + strain.T) / 2), scale_atoms=True)
        frame.positions += generator.normal(scale=0.02, size=frame.positions.shape)
        frame.calc = calculator
        labels = {"energy": frame.get_potential_energy(), "forces": frame.get_forces(), "stress": frame.get_stress()}
        frame.calc = SinglePointCalculator(frame, **labels)
        frames.append(frame)
    return frames


@pytest.mark.slow
def test_stress_of_the_published_water_potential_is_learned(tmp_path, data_dir):
    data = write(tmp_path, water_boxes(data_dir / "official", 20))
    model = {
        "cutoff": 4.5,
        "n_bessel": 4,
        "n_radial": 4,
        "n_embedding": 2,
        "basis": {"l_max": 3, "nu_max": 3, "selection": "cheng2024"},
        "readout": {"hidden": [16]},
    }

    def errors(stress_weight: float) -> dict[str, float]:
        """Root mean square errors of the stress (meV/Å³) of each set."""
        config = settings(
            tmp_path, data, model=model, loss={"energy": 1, "forces": 1, "stress": stress_weight}, epochs=40,
            batch_atoms=81, data={"valid_fraction": 0.4}, averaging={"ema_decay": 0.9},
            output=str(tmp_path / f"run{stress_weight}"),
        )  # fmt: skip
        return {row.set: row.figures["stress"].rmse for row in train(config).errors}

    found = read_training_data(settings(tmp_path, data)).train.samples
    spread = 1e3 * np.array([s.labels.stress for s in found]).std(axis=0)
    spread = float(np.sqrt((spread**2).mean()))
    without, taught = errors(0.0), errors(30.0)
    for name in ("train", "valid"):
        assert taught[name] < 0.12 * spread, name
        assert taught[name] < 0.75 * without[name], name
