"""Whole linear fits over tiny data: what they find, what they leave behind, what they refuse."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms
from ase.calculators.singlepoint import SinglePointCalculator

from cace_runtime import cli, load_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.last_layer import LastLayerSpread
from cace_runtime.files.uncertainty import outside
from cace_runtime.linear import LinearSettings, fit_linear
from cace_runtime.linear.channels import linear_potential, n_channels
from cace_runtime.train.config import TrainConfig, parse_config
from cace_runtime.train.data import read_training_data
from cace_runtime.train.least_squares import NormalEquations
from cace_runtime.train.listener import Silence
from tests.train.tiny import E0, crystals, lone_atoms, molecules, write

SETTINGS = LinearSettings(3.0, selection="cheng2024", n_bessel=3, channels=2)
WEIGHTS = {"energy": 1.0, "forces": 10.0}


def config(train: Path, valid: Path | None = None, **changes) -> TrainConfig:
    data = {"train": str(train), "valid": str(valid) if valid else (), **changes.pop("data", {})}
    # With a constant, as where E0 come from least squares; tests/train/test_isolated_atoms.py has fits without.
    return parse_config({"data": data, "loss": WEIGHTS, "vanishes_at_zero": False} | changes, "the test's config")


def linear_teacher():
    """A potential that a fit with the same channels can become."""
    model = linear_potential(SETTINGS, (1, 8), E0, "eager")
    generator = torch.Generator().manual_seed(5)
    layer = model.readout.mlp.layers[0]
    layer.weight.copy_(0.1 * torch.randn(layer.weight.shape, generator=generator, dtype=torch.float64))
    layer.bias.fill_(-0.3)
    return model


def labelled_by(model, frames):
    for atoms in frames:
        found = {k: v.detach().numpy() for k, v in model(model.graph(atoms)).items()}
        atoms.calc = SinglePointCalculator(atoms, energy=float(found["energy"][0]), forces=found["forces"])
    return frames


def forces_of(model, atoms):
    return model(model.graph(atoms))["forces"].detach().numpy()


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    train = write(folder, [*molecules(14), *lone_atoms()], "train.xyz")
    return train, write(folder, molecules(4, seed=5), "valid.xyz")


@pytest.fixture(scope="module")
def fitted(files):
    return fit_linear(config(*files), SETTINGS)


@pytest.mark.whole
def test_a_linear_potential_is_recovered_from_its_labels(tmp_path):
    teacher = linear_teacher()
    train = write(tmp_path, [*labelled_by(teacher, molecules(20)), *lone_atoms()])
    valid = write(tmp_path, labelled_by(teacher, molecules(4, seed=7)), "valid.xyz")
    fit = fit_linear(config(train, valid), SETTINGS)
    other = molecules(2, seed=9)[1]
    expected = forces_of(teacher, other)
    # The normal equations square the condition of the problem; files have 8 decimals.
    assert np.abs(forces_of(fit.model, other) - expected).max() < 1e-4 * np.abs(expected).max()
    energies = [float(m(m.graph(other))["energy"].detach()[0]) for m in (fit.model, teacher)]
    assert energies[0] == pytest.approx(energies[1], abs=1e-5)


@pytest.mark.whole
@pytest.mark.parametrize("weights", [WEIGHTS, {"energy": 0.0, "forces": 1.0}, {"energy": 3.0, "forces": 0.0}],
                         ids=["both", "forces", "energies"])  # fmt: skip
@pytest.mark.parametrize(("vanishes", "damping"), [(False, 1.0), (True, 2.0), (False, 0.0)],
                         ids=["with a constant", "without", "undamped"])  # fmt: skip
def test_a_fit_is_least_squares_on_the_explicit_matrix(files, weights, vanishes, damping):
    fit = fit_linear(config(*files, loss=weights, vanishes_at_zero=vanishes), replace(SETTINGS, damping=damping))
    model = linear_potential(SETTINGS, (1, 8), E0, "eager")
    layer = model.readout.mlp.layers[0]
    frames = [atoms for atoms in ase.io.read(files[0], ":") if len(atoms) > 1]
    graph, sizes = model.graph(frames), np.array([len(atoms) for atoms in frames])
    e0 = np.array([sum(E0[s] for s in atoms.symbols) for atoms in frames])
    columns = []
    # One evaluation by autograd per coefficient, the constant last.
    for k in range(layer.weight.numel() + (not vanishes)):
        layer.weight.zero_()
        layer.bias.zero_()
        if k < layer.weight.numel():
            layer.weight.view(-1)[k] = 1
        else:
            layer.bias.fill_(1)
        found = model(graph)
        energy = (found["energy"].detach().numpy() - e0) / sizes
        columns.append(np.concatenate([energy, found["forces"].detach().numpy().ravel()]))
    forces = np.concatenate([atoms.get_forces().ravel() for atoms in frames])
    energy = (np.array([atoms.get_potential_energy() for atoms in frames]) - e0) / sizes
    scale = np.concatenate([
        np.full(len(frames), weights["energy"] / len(frames)), np.full(len(forces), weights["forces"] / len(forces))
    ]) ** 0.5  # fmt: skip
    matrix, targets = np.stack(columns, 1) * scale[:, None], np.concatenate([energy, forces]) * scale
    norms = np.linalg.norm(matrix, axis=0)
    degrees = np.array([sum(feature["degrees"]) for feature in model.basis.features])
    assert len(set(degrees)) > 2
    of_weights = np.repeat((1.0 + degrees) ** damping, layer.weight.numel() // len(degrees))
    prior = np.append(of_weights, 1.0)[: len(norms)]
    ridge = np.sqrt(fit.chosen.strength) * np.diag(norms * prior)
    expected, *_ = np.linalg.lstsq(np.vstack([matrix, ridge]), np.append(targets, 0 * norms), rcond=None)
    mine = fit.model.readout.mlp.layers[0]
    found = np.append(mine.weight.numpy().ravel(), mine.bias.numpy())[: len(expected)]
    # Coefficients may differ along directions that the data do not fix; what they predict may not.
    assert np.linalg.norm(matrix @ (found - expected)) < 1e-5 * np.linalg.norm(targets)


def test_the_order_of_the_data_does_not_matter(files, fitted, tmp_path):
    turned = write(tmp_path, ase.io.read(files[0], ":")[::-1])
    other = fit_linear(config(turned, files[1]), SETTINGS)
    assert other.chosen.strength == fitted.chosen.strength
    atoms = molecules(2, seed=9)[1]
    expected = forces_of(fitted.model, atoms)
    assert np.abs(forces_of(other.model, atoms) - expected).max() < 1e-6 * np.abs(expected).max()


def test_the_spread_of_a_fit_is_its_leverage_and_it_warns_where_nothing_was_fitted(files, tmp_path, monkeypatch):
    """Leverages by numpy's inverse of the ridge problem, as many directions as there are coefficients."""
    monkeypatch.setattr("cace_runtime.linear.fit.DIRECTIONS", 1000)
    settings = replace(SETTINGS, channels=1, n_bessel=2, damping=0.0)
    fit = fit_linear(config(*files), settings)
    found, layer = fit.uncertainty, fit.model.readout.mlp.layers[0]
    n = layer.weight.numel() + 1
    assert len(found) == n
    frames = [atoms for atoms in ase.io.read(files[0], ":") if len(atoms) > 1]
    saved = [p.clone() for p in (layer.weight, layer.bias)]

    def rows(atoms):
        columns = []
        for k in range(n):
            layer.weight.zero_(), layer.bias.zero_()
            if k < n - 1:
                layer.weight.view(-1)[k] = 1
            else:
                layer.bias.fill_(1)
            said = fit.model(fit.model.graph(atoms))
            columns.append(np.append(float(said["energy"]) - sum(E0[s] for s in atoms.symbols), said["forces"].numpy()))
        for parameter, values in zip((layer.weight, layer.bias), saved, strict=True):
            parameter.copy_(values)
        return np.stack(columns, 1)

    n_forces = sum(3 * len(atoms) for atoms in frames)
    parts = []
    for atoms in frames:
        x = rows(atoms)
        parts += [
            x[:1] / len(atoms) * (WEIGHTS["energy"] / len(frames)) ** 0.5,
            x[1:] * (WEIGHTS["forces"] / n_forces) ** 0.5,
        ]
    matrix = np.concatenate(parts)
    unit = np.diag((matrix**2).sum(0))
    inverse = np.linalg.inv(matrix.T @ matrix + fit.chosen.strength * unit)
    other = molecules(2, seed=9)[1]
    x = rows(other)[1:]
    expected = found.factors.forces * np.sqrt(np.einsum("ra,ab,rb->r", x, inverse, x)).reshape(-1, 3)
    path = tmp_path / "fit.safetensors"
    fit.save(path)
    spread = CACECalculator(path, dtype="float64").spread(other)
    np.testing.assert_allclose(spread.forces, expected, rtol=1e-3)
    known = found.factors.fitted
    assert known == pytest.approx(max(LastLayerSpread.load(path).of(a).largest for a in frames), rel=1e-6)
    near, far = frames[0], frames[0].copy()
    far.positions[1] += [0.3, 0.6, 0.0]
    spreads = LastLayerSpread.load(path).of_frames([near, far])
    assert outside(spreads[:1], found.factors) == ""
    assert "1 of 2 structures lie outside of what was fitted" in outside(spreads, found.factors)


def test_products_are_damped_by_the_degrees_of_all_their_factors(files):
    from cace_runtime.linear.fit import Fitting

    asked = replace(SETTINGS, channels=1, order=2, damping=1.0)
    data = config(*files)
    model = linear_potential(asked, (1, 8), E0, "eager")
    damping = Fitting(data, asked, read_training_data(data), model, Silence()).damping
    degrees = [sum(feature["degrees"]) for feature in model.basis.features]
    degrees = np.repeat(degrees, n_channels(model.config))
    pairs = [degrees[i] + degrees[j] for i in range(len(degrees)) for j in range(i, len(degrees))]
    of_element = 1 + np.concatenate([degrees, pairs])
    np.testing.assert_allclose(damping.numpy(), np.concatenate([of_element, of_element, [1.0]]), rtol=1e-12)


def test_the_validation_set_chooses_the_ridge(fitted):
    losses = {c.strength: c.loss for c in fitted.candidates}
    allowed = [s for s, loss in losses.items() if loss <= 1.1 * min(losses.values())]
    assert fitted.chosen.strength == max(allowed)
    (row,) = [e for e in fitted.errors if e.set == "valid"]
    assert row.figures["forces"].rmse == pytest.approx(fitted.chosen.forces, rel=1e-6)
    assert row.figures["energy_per_atom"].rmse == pytest.approx(fitted.chosen.energy, rel=1e-6)
    assert fitted.model.config.reference_energies == E0


def test_the_file_is_an_ordinary_potential(fitted, tmp_path):
    fitted.save(tmp_path / "linear.safetensors", {"fitted to": "tiny"})
    loaded = load_model(tmp_path / "linear.safetensors", backend="eager")
    for atoms in (molecules(2)[1], crystals(1)[0]):
        assert np.array_equal(forces_of(loaded, atoms), forces_of(fitted.model, atoms))


@pytest.mark.whole
@pytest.mark.parametrize("order", [1, 2])
def test_forces_and_stress_in_ase_are_those_of_finite_differences(files, tmp_path, order):
    from ase.calculators.fd import calculate_numerical_forces, calculate_numerical_stress

    settings = LinearSettings(3.0, selection="cheng2024", n_bessel=2, channels=2, order=order)
    frames = write(tmp_path, crystals(6))
    fit = fit_linear(config(frames, data={"valid_fraction": 0.3}), settings)
    atoms = crystals(1, seed=3)[0]
    atoms.calc = CACECalculator(fit.model)
    forces, stress = atoms.get_forces(), atoms.get_stress()
    assert np.abs(forces).max() > 1e-3
    numerical = calculate_numerical_forces(atoms, eps=1e-4)
    assert np.abs(forces - numerical).max() < 1e-5 * np.abs(forces).max()
    numerical = calculate_numerical_stress(atoms, eps=1e-5)
    assert np.abs(stress - numerical).max() < 1e-5 * np.abs(stress).max()


def test_products_fit_better_and_cannot_be_written(files, fitted, tmp_path, monkeypatch):
    def unwanted(*_):
        raise AssertionError("directions of an uncertainty that no file can keep")

    monkeypatch.setattr(NormalEquations, "directions", unwanted)
    settings = LinearSettings(3.0, selection="cheng2024", n_bessel=3, channels=2, order=2)
    fit = fit_linear(config(*files), settings)
    assert fit.errors[0].figures["forces"].rmse < fitted.errors[0].figures["forces"].rmse
    with pytest.raises(ValueError, match="no products of features"):
        fit.save(tmp_path / "products.safetensors")


def test_structures_may_lack_a_label_where_that_is_allowed(tmp_path):
    frames = molecules(12)
    for atoms in frames[::3]:
        del atoms.calc.results["forces"]
    for atoms in frames[1::3]:
        del atoms.calc.results["energy"]
    path = write(tmp_path, [*frames, *lone_atoms()])
    with pytest.raises(ValueError, match="have no energy"):
        fit_linear(config(path), SETTINGS)
    fit = fit_linear(config(path, data={"partial_labels": True}), SETTINGS)
    assert fit.errors[0].figures["forces"].rmse < 1e3 * np.std(np.concatenate([a.get_forces() for a in frames[1::3]]))


def test_acac_is_learned_to_a_fraction_of_its_forces(data_dir, tmp_path):
    frames = ase.io.read(data_dir / "acac" / "train_300K.xyz", "::10")
    train = write(tmp_path, frames[:40])
    test = write(tmp_path, frames[40:], "test.xyz")
    fit = fit_linear(config(train, data={"test": {"test": str(test)}}), LinearSettings(4.5, channels=12))
    spread = 1e3 * np.std(np.concatenate([a.get_forces() for a in frames[40:]]))
    assert fit.errors[-1].figures["forces"].rmse < 0.2 * spread


def run(monkeypatch, capsys, *arguments):
    monkeypatch.setattr(sys, "argv", ["cace", "fit-linear", *map(str, arguments)])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
        raise SystemExit(0)
    written = capsys.readouterr()
    return stopped.value.code or 0, written.out, written.err


SMALL = ("--cutoff", "3", "--selection", "cheng2024", "--n-radial", "3", "--channels", "2")


def test_the_command_shows_errors_and_writes_a_potential(files, tmp_path, monkeypatch, capsys):
    train, valid = files
    monkeypatch.chdir(tmp_path)
    code, out, _ = run(
        monkeypatch, capsys, train, "--valid", valid, "--test", valid, *SMALL, "-o", "linear.safetensors"
    )
    assert code == 0
    for said in ("isolated atoms in the data", "24 coefficients: 6 invariants × 2 channels", "no constant",
                 "ridge strength", "meV/atom", "meV/Å", "GB of memory", "wrote linear.safetensors"):  # fmt: skip
        assert said in out, said
    # The same file under two names has the same errors.
    assert out.count("valid.xyz") == 2
    assert load_model("linear.safetensors").config.symbols == ("H", "O")


def without(frames: list[Atoms], label: str) -> list[Atoms]:
    for atoms in frames:
        del atoms.calc.results[label]
    return frames


DATA = {
    "good.xyz": lambda: molecules(6),
    "no_forces.xyz": lambda: without(molecules(6), "forces"),
    "no_energies.xyz": lambda: without(molecules(6), "energy"),
    "atoms.xyz": lone_atoms,
    "one.xyz": lambda: molecules(1),
    "bare.xyz": lambda: without(without(molecules(3), "forces"), "energy"),
    "nitrogen.xyz": lambda: [Atoms("N2", [[0, 0, 0], [1.1, 0, 0]])],
}


@pytest.mark.whole
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.xyz"], "no structure file none.xyz"),
        (["no_forces.xyz"], "forces are weighted, but no structure of train has forces labels"),
        (["no_forces.xyz"], "Name them with --forces-key, or set --forces-weight to 0"),
        (["no_energies.xyz"], "energies are weighted, but no structure of train has energy labels"),
        (["atoms.xyz"], "only isolated atoms"),
        (["one.xyz"], "the training file has a single structure, which cannot be split: give --valid"),
        (["good.xyz", "--test", "nitrogen.xyz"], "nitrogen.xyz, frame 0 (nitrogen.xyz) has N, which no training"),
        (
            ["good.xyz", "--valid", "bare.xyz", "--partial-labels"],
            "no validation structure has a label that is weighted",
        ),
        (["good.xyz", "--e0", "isolated"], "Add them to the training file, name a file in --isolated-atoms"),
        (["good.xyz", "--e0", "some"], "is none of auto, isolated"),
        (["good.xyz", "--e0", "H=-13.6"], "e0 gives no energy for O"),
        (["good.xyz", "--energy-weight", "0", "--forces-weight", "0"], "at least one must be positive"),
        (["good.xyz", "--forces-weight", "-1"], "--forces-weight: "),
        (["good.xyz", "--order", "2", "-o", "x.safetensors"], "has no products of features"),
        (["good.xyz", "--order", "9"], "at most 4 is possible"),
        # 8 invariants × 72 channels make 576 features, and 576 · 577 / 2 products of two, for each of two elements.
        (["good.xyz", "--order", "2", "--channels", "72"], f"would have {2 * (576 + 576 * 577 // 2) + 1} coefficients"),
        (["good.xyz", "--channels", "1000000000"], "channels is 1000000000; 1 to 16000"),
        (["good.xyz", "--cutoff", "0"], "cutoff is 0.0 Å"),
        (["good.xyz", "--lmax", "9", "--numax", "6"], "no generated basis for --lmax 9 --numax 6"),
        (["good.xyz", "-o", "x.xyz"], "must end in .safetensors"),
        (["good.xyz", "-o", "none/x.safetensors"], "there is no folder none"),
    ],
)
def test_mistakes_are_one_message_without_traceback(tmp_path, monkeypatch, capsys, arguments, message):
    monkeypatch.chdir(tmp_path)
    for name in {a for a in arguments if a in DATA}:
        write(tmp_path, DATA[name](), name)
    code, _, err = run(monkeypatch, capsys, *arguments)
    assert code == 2
    assert message in err and "Traceback" not in err
    assert not list(Path().glob("*.safetensors"))
