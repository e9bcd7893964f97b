"""A quantity that is added from outside is read, weighted, compared and written like those of the package."""

from __future__ import annotations

import csv

import ase.io
import numpy as np
import pytest
import torch
from torch import Tensor, nn

from cace_runtime import CACEModel, keys
from cace_runtime.analysis.errors import errors
from cace_runtime.analysis.evaluate import evaluate, write_predictions
from cace_runtime.files.labels import labels_of
from cace_runtime.files.structures import read_structures
from cace_runtime.quantities import QUANTITIES, ByQuantity, Quantity, compared, in_loss, options, register
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.data import read_training_data
from cace_runtime.train.data_tables import found_table, label_table
from cace_runtime.train.loss import Errors, Loss, log_columns, weights_at
from cace_runtime.train.report import evaluate_set, read_errors, set_errors, table, write_errors
from cace_runtime.train.run import train
from cace_runtime.train.scaled_weights import ScaledWeights
from tests.train.tiny import MODEL, molecules, settings, teacher, write

CHARGES = Quantity("charges", "e", "atom", "of an atom, electrons negative", "charge", names=("charges", "REF_charges"))
MOMENT = Quantity("moment", "e·Å", "structure", "towards the positive charge", "moment", (3,), ("moment", "mu"))


@pytest.fixture
def more_quantities():
    """Charges, which ASE has too, and a vector that it does not know."""
    before = dict(QUANTITIES)
    for quantity in (CHARGES, MOMENT):
        register(quantity)
    yield
    QUANTITIES.clear()
    QUANTITIES.update(before)


class WithCharges(CACEModel):
    """A potential that says the charge of each element, and the moment that it makes."""

    def __init__(self):
        super().__init__(teacher().config)
        self.double().load_state_dict(teacher().state_dict())
        self.charge = nn.Parameter(torch.tensor([0.25, -0.5], dtype=torch.float64))

    def forward(self, graph, **asked):
        return super().forward(graph, **asked) | self.more(graph, self.charge)

    def with_parameters(self, parameters, graph, **asked):
        others = {name: value for name, value in parameters.items() if name != "charge"}
        return super().with_parameters(others, graph, **asked) | self.more(graph, parameters["charge"])

    def more(self, graph, charge: Tensor) -> dict[str, Tensor]:
        charges = charge[self.embedding.index(graph[keys.ATOMIC_NUMBERS])]
        moments = charges.new_zeros(len(graph[keys.CELL]), 3)
        return {
            "charges": charges,
            "moment": moments.index_add(0, graph[keys.BATCH], charges[:, None] * graph[keys.POSITIONS]),
        }


def labelled_frames(n: int, hydrogen: float = 0.3) -> list:
    """Water whose hydrogen has this charge (e); the first has no charges, the second no moment."""
    frames = molecules(n)
    for number, atoms in enumerate(frames):
        charges = np.where(atoms.numbers == 1, hydrogen, -2 * hydrogen)
        if number != 0:
            atoms.arrays["REF_charges"] = charges
        if number != 1:
            atoms.info["mu"] = charges @ atoms.positions
    return frames


def test_it_is_found_under_its_names_and_refused_in_another_shape(more_quantities, tmp_path):
    path = write(tmp_path, labelled_frames(3))
    frames = read_structures(path)
    found = labels_of(frames, "a.xyz")
    assert (found.keys.charges, found.keys.moment) == ("REF_charges", "mu")
    assert found.labels[0].charges is None and found.labels[1].moment is None
    np.testing.assert_allclose(found.labels[1].charges, frames[1].arrays["REF_charges"])
    np.testing.assert_allclose(found.labels[2]["moment"], frames[2].info["mu"])
    frames[2].info["mu"] = [1.0, 2.0]
    with pytest.raises(ValueError, match=r"a\.xyz, frame 2: 'mu' has shape \(2,\); \[3\] is needed for moment"):
        labels_of(frames, "a.xyz")
    for frame in frames:
        frame.arrays["my_charge"] = frame.arrays.pop("REF_charges", np.zeros(len(frame)))
        frame.info.pop("mu", None)
    assert labels_of(frames).notes == ("no charges is read, although 'my_charge' is there (--key charges=… names it)",)
    assert labels_of(frames, names={"charges": "my_charge"}).keys.charges == "my_charge"


def test_without_an_entry_it_is_no_label(tmp_path):
    path = write(tmp_path, labelled_frames(2))
    assert set(labels_of(read_structures(path)).keys) == {"energy", "forces"}
    with pytest.raises(ValueError, match=r"loss\.charges: no such setting"):
        settings(tmp_path, path, loss={"charges": 1.0})


def test_it_is_compared_and_written(more_quantities, tmp_path):
    frames = read_structures(write(tmp_path, labelled_frames(3)))
    evaluation = evaluate(WithCharges(), frames)
    rows = {row.quantity: row for row in errors(evaluation)}
    sizes = [len(f) for f in frames]
    assert (rows["charges"].unit, rows["charges"].count) == ("me", sum(sizes[1:]))
    # 0.25 for 0.3 on hydrogen, -0.5 for -0.6 on oxygen: 50 or 100 off.
    assert rows["charges"].largest == pytest.approx(100)
    assert rows["charges"].rmse == pytest.approx(((2 * 50**2 + 100**2) / 3) ** 0.5)
    assert (rows["moment components"].unit, rows["moment components"].count) == ("me·Å", 6)
    write_predictions(evaluation, tmp_path / "out.xyz")
    written = ase.io.read(tmp_path / "out.xyz", ":")
    oxygen, hydrogen = -0.5, 0.25
    np.testing.assert_allclose(written[1].get_charges(), np.where(written[1].numbers == 1, hydrogen, oxygen))
    np.testing.assert_allclose(written[2].info["moment"], evaluation.predictions[2].moment, rtol=1e-7)
    np.testing.assert_allclose(written[1].arrays["REF_charges"], frames[1].arrays["REF_charges"])
    np.testing.assert_allclose(written[2].info["REF_moment"], frames[2].info["mu"], rtol=1e-7)


@pytest.mark.whole
def test_it_is_weighted_and_learned(more_quantities, tmp_path):
    """Where charges alone are weighted, the loss is their mean square error, and its minimum their mean."""
    loss = {"energy": 0, "forces": 0, "charges": 2.0, "schedule": [{"epoch": 5, "charges": 4.0, "moment": 1.0}]}
    data = {"moment_key": "mu", "moment_unit": "e·Å", "partial_labels": True}
    config = settings(tmp_path, write(tmp_path, labelled_frames(6)), loss=loss, data=data)
    assert config.loss.weighted() == ("charges", "moment")
    early, late = (weights_at(config.loss, epoch, 10) for epoch in (0, 5))
    assert (early.charges, early.moment, late.charges, late.moment) == (2.0, 0.0, 4.0, 1.0)
    read = read_training_data(config)
    model = WithCharges()
    store = GraphStore(read.train.samples, model.config.cutoff, model.config.elements, torch.float64)
    members = range(len(store))
    batch, counts = store.batch(members), store.counts(members)
    weights = ScaledWeights(model)
    module = Loss(weights, model, config.loss)
    optimizer = torch.optim.SGD(weights.parameters(), lr=0.2)
    for step in range(200):
        value, sums = module(batch.graph, batch.targets, early, counts)
        if not step:
            assert float(value.detach()) == pytest.approx(2 * (2 * 0.05**2 + 0.1**2) / 3)
            assert Errors(sums).rmse()["charges"] == pytest.approx(((2 * 0.05**2 + 0.1**2) / 3) ** 0.5)
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
    assert weights.by_name()["charge"].tolist() == pytest.approx([0.3, -0.6], abs=1e-4)


def test_an_output_of_a_potential_is_trained_and_evaluated_by_its_name(more_quantities, cace, tmp_path):
    """Nothing but the entry in the table and the output in the config, from the training file to predictions."""
    path = write(tmp_path, labelled_frames(12))
    model = MODEL | {"outputs": [{"name": "charges", "hidden": []}]}
    loss = {"energy": 0, "forces": 0, "charges": 1.0}
    config = settings(
        tmp_path, path, model=model, loss=loss, epochs=30, batch_atoms=12, averaging={"ema_decay": None},
        data={"partial_labels": True},
    )  # fmt: skip
    outcome = train(config)
    with (config.output / "log.csv").open(encoding="utf-8") as file:
        errors_by_epoch = [float(row["valid_charges_rmse_me"]) for row in csv.DictReader(file)]
    assert errors_by_epoch[-1] < 0.2 * errors_by_epoch[0]
    (whole,) = (row for row in outcome.errors if row.set == "train")
    assert 0 < whole.figures["charges"].rmse < 100
    frames = ase.io.read(path, ":")
    for frame in frames[1:]:
        frame.arrays["mine"] = frame.arrays.pop("REF_charges")
    ase.io.write(tmp_path / "renamed.xyz", frames)
    named = cace("eval", config.output / "model.safetensors", tmp_path / "renamed.xyz", "--key", "charges=mine")
    assert named[0] == 0 and "charges mine" in named[1]
    code, _, err = cace("eval", config.output / "model.safetensors", path, "--key", "spin=mine")
    assert code == 2 and "--key spin=mine" in err and "charges, moment" in err
    code, out, _ = cace("eval", config.output / "model.safetensors", path, "-o", tmp_path / "out.xyz")
    assert code == 0 and "charges" in out and "REF_charges" in out
    written = ase.io.read(tmp_path / "out.xyz", 3)
    assert np.abs(written.get_charges() - written.arrays["REF_charges"]).max() < 0.2


def test_a_weighted_one_that_is_nowhere_is_missed_by_its_name(more_quantities, tmp_path):
    config = settings(tmp_path, write(tmp_path, molecules(4)), loss={"charges": 1.0})
    with pytest.raises(ValueError, match=r"loss\.charges is weighted, but no structure of train has charges labels"):
        read_training_data(config)
    with pytest.raises(ValueError, match=r"loss\.charge: no such setting"):
        settings(tmp_path, tmp_path / "train.xyz", loss={"charge": 1.0})
    with pytest.raises(ValueError, match="none of the units e"):
        settings(tmp_path, tmp_path / "train.xyz", data={"charges_unit": "C"})


def test_it_has_its_columns_in_tables_and_logs(more_quantities, tmp_path):
    config = settings(tmp_path, write(tmp_path, labelled_frames(6)), loss={"charges": 1}, data={"partial_labels": True})
    data = read_training_data(config)
    assert found_table(data)[0][-2:] == ["charges", "moment"]
    assert [row[0] for row in label_table(data.train, config.data.label_units())[-2:]] == [
        "charge, e",
        "moment component, e·Å",
    ]
    rows = set_errors(data.train, evaluate_set(WithCharges(), data.train))
    assert table(rows)[0][-2:] == ["charges, me", "moment, me·Å"]
    write_errors(rows, tmp_path / "errors.csv")
    (again,) = read_errors(tmp_path / "errors.csv")
    assert again.figures["charges"].rmse == pytest.approx(rows[0].figures["charges"].rmse, rel=1e-5)
    assert [column.name for column in log_columns()[-2:]] == ["charges_rmse_me", "moment_rmse_me_A"]


def test_the_digest_of_data_changes_with_its_labels_only(more_quantities, tmp_path):
    def digest(name, hydrogen):
        (tmp_path / name).mkdir()
        path = write(tmp_path / name, labelled_frames(6, hydrogen))
        return read_training_data(settings(tmp_path / name, path)).digest()

    first = digest("a", 0.3)
    assert digest("b", 0.3) == first and digest("c", 0.31) != first


def test_names_are_given_once(more_quantities):
    with pytest.raises(ValueError, match="'charges' is charges already"):
        register(Quantity("charges", "e", "atom", "", "charge"))
    with pytest.raises(ValueError, match="'mu' is moment already"):
        register(Quantity("mass", "amu", "atom", "", "mass", names=("mu",)))
    with pytest.raises(ValueError, match="'spin' is no quantity; there are energy, "):
        ByQuantity(spin=1.0)


def test_what_the_model_is_asked_and_the_loss_compares():
    """Stress is compared as a total, whose results are minus its labels."""
    by_name = {quantity.name: quantity for quantity in compared()}
    assert list(by_name) == ["energy", "forces", "stress"]
    assert options([by_name["energy"]]) == {"forces": False, "stress": False}
    assert options(compared()) == {"forces": True, "stress": True}
    assert [in_loss(quantity).name for quantity in compared()] == ["energy", "forces", "virial"]
    assert in_loss(by_name["stress"]).is_total and in_loss(by_name["energy"]).component_unit == "eV/atom"
