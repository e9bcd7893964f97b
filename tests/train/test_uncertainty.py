"""The uncertainty of one potential against Bayesian linear regression in numpy, its file, and who shows it."""

import copy
import pickle

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import molecule
from ase.calculators.singlepoint import SinglePointCalculator
from safetensors import safe_open
from safetensors.torch import save_file

from cace_runtime import load_model, new_model, read_info, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis import last_layer as analysis_last_layer
from cace_runtime.analysis.last_layer import LastLayerSpread
from cace_runtime.config import AddedConfig, BasisConfig, ModelConfig, ReadoutConfig, ZBLConfig
from cace_runtime.files.checkpoint import load_uncertainty
from cace_runtime.files.checkpoint_header import CheckpointError
from cace_runtime.quantities import Names, Values
from cace_runtime.train import last_layer_covariance, train
from cace_runtime.train.data import read_training_data
from cace_runtime.train.last_layer_covariance import fit_uncertainty
from cace_runtime.train.listener import Silence
from cace_runtime.train.loss import LossWeights
from cace_runtime.train.samples import NamedSet, Sample
from tests.support.quick_cases import others_are_slow
from tests.train.tiny import MODEL, crystals, molecules, settings, write

AT = {"energy": 300.0, "forces": 10.0}
STRENGTH = 1e-4
PLAIN = ModelConfig(
    elements=(1, 8), cutoff=3.0, n_bessel=2, n_radial=1, n_embedding=1, readout=ReadoutConfig(hidden=(3,)),
    basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"), reference_energies={"H": -13.0, "O": -2000.0},
)  # fmt: skip
NARROW = PLAIN.model_copy(update={"readout": ReadoutConfig(hidden=(2,), linear=False), "reference_energies": {}})
CONFIGS = {
    "one network": PLAIN,
    "zero for lone atoms, of elements": PLAIN.model_copy(
        update={"vanishes_at_zero": True, "readout": ReadoutConfig(hidden=(2,), per_element=True)}
    ),
    "a sum with a term": NARROW.model_copy(
        update={"terms": (ZBLConfig(),), "added": (AddedConfig(weight=0.7, model=NARROW),)}
    ),
}


def waters(n, seed, spread=0.08):
    generator = np.random.default_rng(seed)
    frames = []
    for _ in range(n):
        atoms = molecule("H2O")
        atoms.positions += generator.normal(scale=spread, size=(3, 3))
        frames.append(atoms)
    return frames


def labelled(model, n, seed):
    """What the model says, wrong by random numbers."""
    generator, samples = np.random.default_rng(100 + seed), []
    for k, atoms in enumerate(waters(n, seed)):
        said = model(model.graph(atoms))
        energy = float(said["energy"]) + 0.02 * generator.normal()
        forces = said["forces"].numpy() + 0.1 * generator.normal(size=(3, 3))
        samples.append(Sample(atoms, Values(energy=energy, forces=forces), f"frame {k}", "default"))
    return NamedSet("some", tuple(samples), Names(energy="energy", forces="forces"))


def potential(config=PLAIN):
    with torch.random.fork_rng():
        torch.manual_seed(3)
        return new_model(config, "eager").double().requires_grad_(False)


# Which numbers a potential's energy is linear in, written down by hand.
LAST = {
    "one network": ("readout.mlp.layers.1.weight", "readout.mlp.layers.1.bias", "readout.linear.weight"),
    "zero for lone atoms, of elements": ("readout.mlp.layers.1.weight", "readout.linear.weight"),
    "a sum with a term": tuple(f"{p}readout.mlp.layers.1.{n}" for p in ("", "added.0.") for n in ("weight", "bias")),
}


QUANTITIES = ("energy", "energies", "forces")


def design(model, names, frames):
    """Changes of energies [B, K] and forces [B, 9, K] with each weight: a potential is linear in them."""
    graph = model.graph(frames)
    changed = copy.deepcopy(model)
    parameters = dict(changed.named_parameters())
    columns, before = [], changed(graph)
    with torch.no_grad():
        for name in names:
            flat = parameters[name].view(-1)
            for k in range(len(flat)):
                flat[k] += 1
                now = changed(graph)
                columns.append([(now[q] - before[q]).numpy() for q in QUANTITIES])
                flat[k] -= 1
    energy, energies, forces = (np.stack(parts, axis=-1) for parts in zip(*columns, strict=True))
    return energy, energies.reshape(len(frames), 3, -1), forces.reshape(len(frames), 9, -1)


def covariance(of_train, at, strength):
    energy, _, forces = of_train
    n = len(energy)
    x = np.concatenate(
        [energy / 3 * (at["energy"] / n) ** 0.5, forces.reshape(9 * n, -1) * (at["forces"] / (9 * n)) ** 0.5]
    )
    normal = x.T @ x
    seen = np.diag(normal) > 0
    scale = np.where(seen, 1 / np.sqrt(np.where(seen, np.diag(normal), 1)), 0)
    unit = np.where(np.eye(len(x.T)) > 0, 1 + strength, normal * np.outer(scale, scale))
    return np.linalg.inv(unit) * np.outer(scale, scale)


def deviations(found, c):
    """Standard deviations of energies, atoms' energies and force components, up to a factor."""
    return [np.sqrt(np.einsum("...k,kl,...l->...", rows, c, rows)) for rows in found]


def errors(model, samples):
    energies, forces = [], []
    for sample in samples:
        said = model(model.graph(sample.atoms))
        energies.append(float(said["energy"]) - sample.labels["energy"])
        forces.append(np.linalg.norm(said["forces"].numpy() - sample.labels["forces"], axis=1))
    return np.array(energies), np.concatenate(forces)


@pytest.mark.parametrize("name", CONFIGS)
def test_spreads_are_those_of_bayesian_linear_regression(name, monkeypatch):
    monkeypatch.setattr(last_layer_covariance, "STRENGTHS", (STRENGTH,))
    model, names = potential(CONFIGS[name]), LAST[name]
    train, valid, frames = labelled(model, 6, 0), labelled(model, 5, 1), waters(2, 2, spread=0.3)
    found, told = fit_uncertainty(model, train, valid, LossWeights(AT), 1024)
    c = covariance(design(model, names, [s.atoms for s in train.samples]), AT, STRENGTH)
    of_valid = deviations(design(model, names, [s.atoms for s in valid.samples]), c)
    wrong = errors(model, valid.samples)
    per_atom = np.linalg.norm(of_valid[2].reshape(-1, 3), axis=1)
    factors = [np.sqrt(np.mean((e / s) ** 2)) for e, s in zip(wrong, (of_valid[0], per_atom), strict=True)]
    assert [found.factors.energy, found.factors.forces] == pytest.approx(factors, rel=1e-5)
    energy, energies, forces = deviations(design(model, names, frames), c)
    spreads = LastLayerSpread(model, found).of_frames(frames)
    for k, spread in enumerate(spreads):
        assert spread.energy == pytest.approx(factors[0] * energy[k] / 3, rel=1e-5)
        np.testing.assert_allclose(spread.energies, factors[0] * energies[k], rtol=1e-5)
        np.testing.assert_allclose(spread.forces, factors[1] * forces[k].reshape(3, 3), rtol=1e-5)
    # What is handed back for tables is the same.
    assert told.spreads[0].energy == pytest.approx(factors[0] * of_valid[0][0] / 3, rel=1e-5)


def test_the_strength_is_the_one_for_which_the_errors_are_likeliest():
    model, names = potential(), LAST["one network"]
    train, valid = labelled(model, 3, 0), labelled(model, 6, 1)
    found, _ = fit_uncertainty(model, train, valid, LossWeights(AT), 4)
    said = [model(model.graph(s.atoms))["forces"].numpy() - s.labels["forces"] for s in valid.samples]
    scores, (of_train, of_valid) = (
        {},
        (design(model, names, [s.atoms for s in part.samples]) for part in (train, valid)),
    )
    for strength in last_layer_covariance.STRENGTHS:
        energy, _, forces = deviations(of_valid, covariance(of_train, AT, strength))
        pairs = (errors(model, valid.samples)[0], energy), (np.ravel(said), np.ravel(forces))
        # -2 log p of normal errors, with the best factor.
        scores[strength] = sum(np.mean(np.log(s**2)) + np.log(np.mean((e / s) ** 2)) for e, s in pairs)
    best = min(scores, key=scores.get)
    assert f"prior strength {best:.0e}" in found.factors.told
    assert sorted(scores.values())[1] - scores[best] > 1e-3


def test_without_weights_every_label_counts_as_its_error_says(monkeypatch):
    monkeypatch.setattr(last_layer_covariance, "STRENGTHS", (STRENGTH,))
    model = potential()
    train, valid = labelled(model, 6, 0), labelled(model, 5, 1)
    energies, _ = errors(model, valid.samples)
    forces = np.ravel([model(model.graph(s.atoms))["forces"].numpy() - s.labels["forces"] for s in valid.samples])
    at = {"energy": 6 / np.mean((energies / 3) ** 2), "forces": 54 / np.mean(forces**2)}
    by_hand, _ = fit_uncertainty(model, train, valid, LossWeights(at), 1024)
    found, _ = fit_uncertainty(model, train, valid, None, 1024)
    assert found.factors.energy == pytest.approx(by_hand.factors.energy, rel=1e-9)
    other, _ = fit_uncertainty(model, train, valid, LossWeights(AT), 1024)
    assert abs(other.factors.energy / found.factors.energy - 1) > 1e-3


def test_few_directions_have_the_right_mean():
    root = torch.from_numpy(np.random.default_rng(0).normal(size=(6, 6)))
    mean = sum((few := last_layer_covariance._mixed(root, 2, seed)) @ few.t() for seed in range(3000)) / 3000
    wanted = root @ root.t()
    assert (mean - wanted).abs().max() < 0.05 * wanted.abs().max()
    assert last_layer_covariance._mixed(root, 2, 0).shape == (6, 2)


def test_weights_that_are_too_many_move_together(monkeypatch):
    monkeypatch.setattr(last_layer_covariance, "MOST_COLUMNS", 5)
    model = potential()
    train, valid = labelled(model, 6, 0), labelled(model, 5, 1)
    found, told = fit_uncertainty(model, train, valid, LossWeights(AT), 1024)
    flat = torch.cat([values.flatten(1) for values in found.directions.values()], dim=1)
    assert len(flat) == 5 == torch.linalg.matrix_rank(flat) and (flat != 0).any(0).float().mean() > 0.8
    energies, forces = errors(model, valid.samples)
    said = [np.array([s.energy * 3 for s in told.spreads]), np.concatenate([s.per_atom for s in told.spreads])]
    for wrong, spread in zip((energies, forces), said, strict=True):
        assert np.mean((wrong / spread) ** 2) == pytest.approx(1)


def test_what_the_training_structures_say_nothing_about_is_less_certain():
    model = potential()
    found, _ = fit_uncertainty(model, labelled(model, 8, 0), labelled(model, 5, 1))
    spread = LastLayerSpread(model, found)
    near, far = (np.mean([s.largest for s in spread.of_frames(waters(5, 7, size))]) for size in (0.05, 0.4))
    assert far > 2 * near


def test_nothing_to_learn_from_is_told():
    model = potential()
    some = labelled(model, 3, 0)
    bare = NamedSet("bare", tuple(Sample(s.atoms, Values(), s.origin, "default") for s in some.samples), Names())
    with pytest.raises(ValueError, match="neither energies nor forces that differ"):
        fit_uncertainty(model, some, bare)
    with pytest.raises(ValueError, match="no label that is weighted"):
        fit_uncertainty(model, bare, some)
    silent = potential(PLAIN.model_copy(update={"has_energy": False}))
    with pytest.raises(ValueError, match="no network of it has an energy"):
        fit_uncertainty(silent, some, some)


@pytest.fixture(scope="module")
def fitted():
    model = potential()
    return model, fit_uncertainty(model, labelled(model, 6, 0), labelled(model, 5, 1))[0]


@pytest.mark.usefixtures("quick_compiler")
@pytest.mark.parametrize("backend", ["eager", "cpp"])
@pytest.mark.parametrize("apart", [True, False], ids=["own kernels", "shared kernels"])
@pytest.mark.parametrize("name", others_are_slow(CONFIGS, ["a sum with a term"]))
def test_a_structure_that_moves_has_the_spreads_of_a_batch(name, apart, backend, monkeypatch):
    """Neighbours are kept, those of the calculator, and weights of directions do not mix."""
    monkeypatch.setattr(analysis_last_layer, "MOST_APART", 500 if apart else 0)
    torch_model = potential(CONFIGS[name])
    found, _ = fit_uncertainty(torch_model, labelled(torch_model, 6, 0), labelled(torch_model, 5, 1))
    model = new_model(CONFIGS[name], backend).double().requires_grad_(False)
    model.load_state_dict(torch_model.state_dict())
    frames = waters(4, 3, spread=0.2)
    frames[2].positions += 2.0
    frames.append(frames[0][[1, 0, 2]])  # another structure: other elements in these places
    wanted = LastLayerSpread(torch_model, found).of_frames(frames)
    calculator = CACECalculator(model, uncertainty=found)
    alone = LastLayerSpread(model, found)
    for atoms, one in zip(frames, wanted, strict=True):
        calculator.calculate(atoms)
        before = calculator.neighbors.rebuilds
        for spread in (calculator.spread(atoms), alone.of(atoms)):
            assert spread.energy == pytest.approx(one.energy, rel=1e-9)
            np.testing.assert_allclose(spread.energies, one.energies, rtol=1e-9)
            np.testing.assert_allclose(spread.forces, one.forces, rtol=1e-9, atol=1e-12)
        assert calculator.neighbors.rebuilds == before
    assert wanted[0].largest != pytest.approx(wanted[1].largest, rel=1e-3)


class TestFile:
    @pytest.fixture
    def path(self, fitted, tmp_path):
        save_model(fitted[0], tmp_path / "p.safetensors", {"made": "here"}, fitted[1])
        return tmp_path / "p.safetensors"

    def test_it_comes_back_and_the_potential_is_the_same(self, fitted, path, tmp_path):
        (model, uncertainty), atoms = fitted, waters(1, 5)[0]
        again = load_uncertainty(path)
        assert again.factors == uncertainty.factors
        for name, values in uncertainty.directions.items():
            assert torch.equal(again.directions[name], values)
        save_model(model, tmp_path / "plain.safetensors", {"made": "here"})
        with_it, without = read_info(path), read_info(tmp_path / "plain.safetensors")
        assert (with_it.format_version, without.format_version) == (5, 1)
        assert with_it.n_parameters == without.n_parameters and without.uncertainty is None
        assert load_uncertainty(tmp_path / "plain.safetensors") is None
        loaded = load_model(path)
        assert torch.equal(loaded(loaded.graph(atoms))["forces"], model(model.graph(atoms))["forces"])

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (lambda t, m: m.update(uncertainty=m["uncertainty"].replace('"energy":', '"energy":-')), "energy is dam"),
            (lambda t, m: m.update(uncertainty=m["uncertainty"].replace(":10,", ":9,")), "has shape"),
            (lambda t, m: m.pop("uncertainty"), "unknown: uncertainty.readout"),
            (lambda t, m: t.pop("uncertainty.readout.linear.weight"), "missing: uncertainty.readout.linear.weight"),
        ],
        ids=["factor", "number", "entry", "tensor"],
    )
    def test_a_damaged_one_is_refused(self, path, change, message):
        with safe_open(path, framework="pt") as file:
            tensors, metadata = {name: file.get_tensor(name) for name in file.keys()}, dict(file.metadata())  # noqa: SIM118
        change(tensors, metadata)
        save_file(tensors, path, metadata)
        with pytest.raises(CheckpointError, match=message):
            load_model(path)

    def test_the_calculator_has_it(self, fitted, path):
        calculator, atoms = CACECalculator(path), waters(1, 5)[0]
        wanted = LastLayerSpread(*fitted).of(atoms)
        for one in (calculator, pickle.loads(pickle.dumps(calculator))):
            np.testing.assert_array_equal(one.spread(atoms).forces, wanted.forces)
        alone = CACECalculator(fitted[0])
        with pytest.raises(ValueError, match=r"the potential has no uncertainty\. Make one"):
            alone.spread(atoms)


def test_commands(cace, tmp_path):
    model = potential()
    save_model(model, "water.safetensors")
    for name, n, seed in (("train", 6, 0), ("valid", 5, 1)):
        frames = []
        for sample in labelled(model, n, seed).samples:
            frame = Atoms(sample.atoms)
            frame.calc = SinglePointCalculator(frame, **sample.labels)
            frames.append(frame)
        ase.io.write(f"{name}.xyz", frames)
    ase.io.write("start.xyz", waters(1, 9)[0])
    code, _, text = cace("md", "water.safetensors", "start.xyz", "-o", "no.xyz", "--stop-above", 5)
    assert code == 2 and "which cace uncertainty gives it" in text
    code, _, text = cace("md", "water.safetensors", "start.xyz", "-o", "no.xyz", "--uncertainty")
    assert code == 2 and "water.safetensors has none" in text
    code, text, _ = cace("uncertainty", "water.safetensors", "train.xyz", "--validation", "valid.xyz")
    assert code == 0 and "10 directions of 10 weights" in text and "least certain fifth" in text
    code, _, text = cace(
        "uncertainty", "water.safetensors", "train.xyz", "--validation", "valid.xyz", "--energy-weight", 2
    )
    assert code == 2 and "or neither" in text
    code, _, text = cace("uncertainty", "ethanol", "train.xyz", "--validation", "valid.xyz")
    assert code == 2 and "name a file for the result with -o" in text
    code, text, _ = cace("eval", "water.safetensors", "valid.xyz", "-o", "said.xyz", "--per-structure", "s.csv")
    assert code == 0 and "error against spread" in text and "found / said" in text
    said = ase.io.read("said.xyz", 0)
    spread = CACECalculator("water.safetensors").spread(said)
    assert said.info["forces_spread_largest_meV_per_A"] == pytest.approx(1e3 * spread.largest, rel=1e-5)
    np.testing.assert_allclose(said.arrays["energies_spread_meV"], 1e3 * spread.energies, rtol=1e-4)
    save_model(model, "other.safetensors")
    committee = ("--committee", "other.safetensors")
    own = "spread: that between the members; the uncertainty that a member has of its own is not used"
    code, text, _ = cace("eval", "water.safetensors", "valid.xyz", *committee)
    assert code == 0 and own in text and "found / said" not in text
    code, text, _ = cace("md", "water.safetensors", "start.xyz", "-o", "two.xyz", *committee, "--steps", 1)
    assert code == 0 and own in text and "evaluations more" not in text
    code, _, text = cace("uncertainty", "water.safetensors", "train.xyz", "--validation", "train.xyz")
    assert code == 2 and "train.xyz is given for training and for validation" in text
    code, text, _ = cace("eval", "water.safetensors", "valid.xyz", "--no-uncertainty")
    assert code == 0 and "spread" not in text
    code, text, _ = cace("md", "water.safetensors", "start.xyz", "-o", "run.xyz", "--stop-above", 1e-3)
    assert code == 3 and "stopped: the uncertainty of the force on atom" in text
    last = ase.io.read("run.xyz", -1)
    assert last.info["forces_spread_largest_meV_per_A"] > 1e-3 and len(ase.io.read("run.xyz", ":")) == 1
    code, text, _ = cace("info", "water.safetensors")
    assert code == 0 and "10 directions" in text
    code, _, text = cace("add-repulsion", "water.safetensors", "train.xyz", "-o", "safe.safetensors")
    assert code == 0 and "10 directions" in cace("info", "safe.safetensors")[1], text


class News(Silence):
    """What a run says."""

    def __init__(self):
        self.lines = []

    def say(self, text):
        self.lines.append(text)

    warn = say


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """The folder of a run of two epochs without an uncertainty, and its data."""
    folder = tmp_path_factory.mktemp("runs")
    data = write(folder, molecules(16))
    train(settings(folder, data, epochs=2))
    return folder, data


class TestTraining:
    def test_a_run_that_is_resumed_with_it_writes_what_the_command_writes(self, run):
        folder, data = run
        before = load_model(folder / "run" / "model.safetensors")
        assert load_uncertainty(folder / "run" / "model.safetensors") is None
        news = News()
        train(settings(folder, data, epochs=2, uncertainty=True), resumed=True, listener=news)
        path = folder / "run" / "model.safetensors"
        found, after = load_uncertainty(path), load_model(path)
        assert all(torch.equal(before.state_dict()[name], after.state_dict()[name]) for name in before.state_dict())
        read = read_training_data(settings(folder, data))
        wanted, _ = fit_uncertainty(load_model(path, dtype=torch.float64), read.train, read.valid)
        assert found.factors == wanted.factors and len(read.valid.samples) == 4
        for name, values in wanted.directions.items():
            torch.testing.assert_close(found.directions[name], values, rtol=1e-6, atol=1e-9)
        assert f"uncertainty: {found.factors.told}" in news.lines
        assert "of train and valid of this training" in read_info(path).notes["uncertainty"]
        assert "trained on" in read_info(path).notes

    def test_fine_tuning_says_that_it_goes_and_makes_it_anew(self, run):
        folder, data = run
        start = folder / "with.safetensors"
        model = load_model(folder / "run" / "model.safetensors", dtype=torch.float64)
        read = read_training_data(settings(folder, data))
        save_model(model, start, {}, fit_uncertainty(model, read.train, read.valid)[0])
        common = {"epochs": 1, "model": {}}
        news = News()
        train(settings(folder, data, output=str(folder / "a"), **common), start, listener=news)
        assert any("uncertainty: true makes one anew" in line for line in news.lines)
        assert load_uncertainty(folder / "a" / "model.safetensors") is None
        news = News()
        train(settings(folder, data, output=str(folder / "b"), uncertainty=True, **common), start, listener=news)
        assert not any("anew" in line for line in news.lines)
        again = load_uncertainty(folder / "b" / "model.safetensors")
        assert again.factors != load_uncertainty(start).factors

    def test_fixed_terms_are_part_of_what_is_calibrated(self, run):
        """Labels are those of the files, not what is left when the terms are taken off."""
        folder, data = run
        zbl = {**MODEL, "pair_repulsion": {"kind": "zbl", "outer": 0.8}}  # acts in these labels, which lack it
        config = settings(folder, data, output=str(folder / "zbl"), epochs=1, uncertainty=True, model=zbl)
        train(config)
        path, read = folder / "zbl" / "model.safetensors", read_training_data(config)
        evaluation = LastLayerSpread.load(path).of_frames([s.atoms for s in read.valid.samples])
        model = load_model(path, dtype=torch.float64)
        errors_of = [float(model(model.graph(s.atoms))["energy"]) - s.labels["energy"] for s in read.valid.samples]
        ratios = [e / (s.energy * len(s.forces)) for e, s in zip(errors_of, evaluation, strict=True)]
        assert np.mean(np.square(ratios)) == pytest.approx(1, rel=1e-6)

    def test_labels_that_say_nothing_are_refused_before_the_epochs(self, tmp_path):
        frames = crystals(8)
        for atoms in frames:
            atoms.calc = SinglePointCalculator(atoms, stress=atoms.get_stress())
        data = write(tmp_path, frames)
        loss = {"energy": 0, "forces": 0, "stress": 1}
        with pytest.raises(ValueError, match="uncertainty: the structures of train have neither energies nor forces"):
            train(settings(tmp_path, data, loss=loss, e0="zero", uncertainty=True))
        assert not (tmp_path / "run").exists()

    def test_what_cannot_be_fitted_is_said_and_the_potential_stays(self, run, monkeypatch):
        folder, data = run
        monkeypatch.setattr(last_layer_covariance, "STRENGTHS", ())
        news = News()
        config = settings(folder, data, output=str(folder / "no"), epochs=1, uncertainty=True)
        train(config, listener=news)
        assert any(line.startswith("no uncertainty: ") for line in news.lines)
        assert load_uncertainty(folder / "no" / "model.safetensors") is None
        assert (folder / "no" / "errors.csv").exists()
