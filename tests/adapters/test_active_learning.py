"""The script of active learning: what stopped a run is labelled, and the next potential goes on with it."""

import ase.io
import numpy as np
import pytest
from ase.calculators.emt import EMT

from cace_runtime import read_info
from cace_runtime.adapters.examples.active_learning import label, learn
from cace_runtime.simulation.settings import MDSettings


@pytest.mark.slow
def test_what_stopped_a_run_is_labelled_and_learned(tmp_path):
    folder, asked = tmp_path / "loop", []

    def counting(atoms):
        asked.append(atoms.copy())
        return label(atoms)

    settings = MDSettings(thermostat="langevin", steps=20, temperature=300, stop_above=1e-3)
    told = learn(folder, counting, settings, rounds=2, n_first=4, epochs=2)
    assert len(told) == 2 and all("the uncertainty of the force on atom" in text for text in told)
    assert len(asked) == 4 + 2 + 2
    for number in range(2):
        stopped = ase.io.read(folder / f"run_{number}.xyz", -1)
        learned = ase.io.read(folder / f"train_{number + 1}.xyz")
        np.testing.assert_allclose(learned.positions, stopped.positions, atol=1e-7)
        again = learned.copy()
        again.calc = EMT()
        np.testing.assert_allclose(learned.get_forces(), again.get_forces(), atol=1e-6)
        info = read_info(folder / f"potential_{number}" / "model.safetensors")
        assert info.notes["trained on"].endswith(f": {4 + number} structures") and info.uncertainty is not None
    text = (folder / "potential_1" / "config.yaml").read_text(encoding="utf-8")
    assert "train_1.xyz" in text
    # A run that is certain to its end is the last.
    calm = MDSettings(thermostat="langevin", steps=10, temperature=300, stop_above=1e9)
    assert learn(tmp_path / "calm", label, calm, rounds=3, n_first=4, epochs=1) == [""]
