"""``cace check``: every check passes on a potential that is right, and fails on one that is wrong in just that."""

import json
from dataclasses import replace
from itertools import combinations_with_replacement, islice
from pathlib import Path

import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import molecule

from cace_runtime import new_model, save_model
from cace_runtime.analysis.check.checks import CHECKS, DynamicsSettings, run_checks
from cace_runtime.analysis.check.conservation import Run, check_conservation, drift_of
from cace_runtime.analysis.check.crossing import check_crossing
from cace_runtime.analysis.check.dimer import Dimer, curve
from cace_runtime.analysis.check.dimer_picture import draw_dimers
from cace_runtime.analysis.check.page import page_of, verdict_of, write_json
from cace_runtime.analysis.check.result import Result
from cace_runtime.analysis.check.structures import contact, cut_out, made_cluster, periodic, relaxed
from cace_runtime.analysis.check.subject import Look, Subject
from cace_runtime.config import BasisConfig, ModelConfig, OutputConfig, ReadoutConfig
from tests.support import pair_toy
from tests.support.pair_toy import CUTOFF, E0, PairToy

REFERENCE = {"H": E0[1], "O": E0[8]}


def subject_of(calculator: PairToy, e0=REFERENCE, symbols=("H", "O")) -> Subject:
    positions = np.array([[0, 0, 0], [1.7, 0.1, 0], [0.2, 1.8, 0.3], [1.4, 1.5, 1.2], [2.9, 1.3, 0.2]])
    return Subject(calculator, symbols, (CUTOFF,), e0, Atoms("HOHHO", positions), "made for this")


QUICK = DynamicsSettings(temperature=100.0, time=0.02, timestep=0.25)


def test_a_right_potential_passes_every_check(tmp_path):
    seen = []
    results = run_checks(subject_of(PairToy()), QUICK, lambda name, done, total: seen.append((name, done <= total)))
    assert [r.name for r in results if r.passed is False] == []
    assert [r.name for r in results] == [*CHECKS, "energy drift", "energy and time step"]
    assert {name for name, _ in seen} == {*CHECKS, "energy drift"} and all(sound for _, sound in seen)
    assert [r.name for r in results if r.passed is None] in ([], ["energy drift"])  # it is a short run
    assert all(r.why and np.isfinite(r.limit) for r in results)
    (ratio,) = (r.number for r in results if r.name == "energy and time step")
    assert ratio == pytest.approx(4, abs=0.5)
    write_json([("potential", "toy")], results, tmp_path / "a.json")
    written = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert written["passed"] and [check["name"] for check in written["checks"]] == [r.name for r in results]
    pairs = written["checks"][0]["data"]["pairs"]
    assert {tuple(pair["pair"]) for pair in pairs} == {("H", "H"), ("H", "O"), ("O", "O")}
    assert all(pair["distances"][0] == 0.3 and pair["distances"][-1] >= CUTOFF for pair in pairs)


MUTANTS = [
    ("dimers", PairToy(pair_toy.hole)),
    ("dimers", PairToy(pair_toy.without_energy)),
    ("smooth at the cutoff", PairToy(pair_toy.energy_jump)),
    ("smooth at the cutoff", PairToy(pair_toy.force_jump)),
    ("forces", PairToy(spoil=pair_toy.larger_forces)),
    ("stress", PairToy(spoil=pair_toy.larger_stress)),
    ("rotation", PairToy(pair_toy.of_direction)),
    ("reflection", PairToy(pair_toy.handed)),
    ("permutation", PairToy(pair_toy.of_order)),
    ("translation", PairToy(pair_toy.of_place)),
    ("supercell", PairToy(pair_toy.not_extensive)),
    ("two far copies", PairToy(pair_toy.not_extensive)),
]


@pytest.mark.parametrize(("name", "mutant"), MUTANTS, ids=[f"{n}-{m.of_pairs.__name__}" for n, m in MUTANTS])
def test_a_check_fails_on_its_mutant(name, mutant):
    found = CHECKS[name](subject_of(mutant, symbols=("O",)))
    assert found.name == name and found.passed is False
    # It is the one that fails, where others do not look at the same.
    if name in ("dimers", "smooth at the cutoff", "stress", "reflection"):
        assert CHECKS["rotation"](subject_of(mutant)).passed is True


@pytest.mark.parametrize("spoil", [pair_toy.larger_forces, pair_toy.swirl])
def test_forces_that_are_no_derivatives_do_not_conserve_energy(spoil):
    drift, ratio = check_conservation(subject_of(PairToy(spoil=spoil)), 100.0, 0.02, 0.25)
    assert ratio.passed is False and ratio.number < 2
    if spoil is pair_toy.swirl:
        assert drift.passed is False and drift.number > 10


def test_a_drift_is_judged_where_it_is_known_well_enough():
    times = np.linspace(0, 1, 1001)
    waves = np.sin(2 * np.pi * times / 0.03)

    def judged(slope, scatter):
        run = Run(times, slope * times + scatter * waves, np.full(1001, 300.0), "")
        assert run.drift == pytest.approx(slope, abs=2 * run.error) and run.error == pytest.approx(
            scatter * np.sqrt(0.12), rel=0.05
        )
        return drift_of(run, subject_of(PairToy()), 300.0, 0.5)

    assert judged(0.5, 0.3).passed is True and judged(2.0, 0.3).passed is False
    unknown = judged(2.0, 3.0)
    assert unknown.passed is None and "too short to tell" in unknown.sentence


def test_a_crossing_tells_the_step_of_a_force_unless_energies_alone_break():
    for energy, unit, passed in (
        (pair_toy.right, "eV/Å", True), (pair_toy.energy_jump, "eV", False), (pair_toy.force_jump, "eV/Å", False)
    ):  # fmt: skip
        found = check_crossing(subject_of(PairToy(energy), symbols=("O",)))
        assert found.unit == unit and found.passed is passed and (found.number <= found.limit) is passed
        assert found.limit == (1e-6 if unit == "eV" else 1e-3)


def test_pairs_cross_the_ends_of_energy_terms_too():
    """A jump where dispersion ends fails as one at the cutoff does."""

    elsewhere = replace(subject_of(PairToy(pair_toy.energy_jump)), cutoffs=(CUTOFF / 2,))
    assert check_crossing(elsewhere).passed and not check_crossing(replace(elsewhere, ends=(CUTOFF,))).passed


def test_a_run_that_the_potential_loses_fails(monkeypatch):
    monkeypatch.setattr("cace_runtime.analysis.check.conservation.HOTTEST", 10.0)
    drift, ratio = check_conservation(subject_of(PairToy()), 1.0, 0.02, 0.25)
    assert drift.passed is False and ratio.passed is False and "lost after" in drift.sentence
    made = replace(subject_of(PairToy()), is_made=True)
    drift, ratio = check_conservation(made, 1.0, 0.02, 0.25)
    assert drift.passed is None and ratio.passed is None and "made up" in ratio.sentence


def test_a_hole_is_told_with_its_place_and_its_wall():
    found = CHECKS["dimers"](subject_of(PairToy(pair_toy.hole), symbols=("O",)))
    (dimer,) = found.data["pairs"]
    energies = np.array(dimer["energies"])
    inside = np.array(dimer["distances"]) < dimer["inside"]
    assert dimer["hole"] == pytest.approx(energies[inside].min()) and dimer["hole"] < -500
    assert dimer["hole_at"] == pytest.approx(0.3)
    assert dimer["wall"] == pytest.approx(energies.max()) == found.number and 0 < found.number < 5
    assert "walls of 1 of 1 pairs are too low" in found.sentence and "O–O: a wall of" in found.sentence
    lone = CHECKS["dimers"](subject_of(PairToy(pair_toy.without_energy), symbols=("H",)))
    assert all(pair["hole"] is None and pair["hole_at"] < 1.3 for pair in lone.data["pairs"])


def test_bonds_are_no_holes_but_those_that_no_molecule_has():
    def bond(depth):
        return lambda pairs: pair_toy.right(pairs) - depth * torch.exp(-((pairs.lengths - 1.2) ** 2) / 0.02).sum() / 2

    shallow, deep = (curve(subject_of(PairToy(bond(depth))), ("O", "O"), 2 * E0[8]) for depth in (6.0, 19.0))
    assert shallow.hole is None and shallow.wall > 100 and shallow.minimum_at == pytest.approx(1.2, abs=0.05)
    assert deep.hole is not None and deep.wall < 5 and deep.hole < -12


def test_charges_that_fade_are_extensive():
    found = CHECKS["two far copies"](subject_of(PairToy(pair_toy.charged, far=True)))
    assert found.passed and found.number == pytest.approx(1, abs=0.02) and found.asked == "≥ 0.9 as power of 1/distance"


def test_isolated_atoms_are_compared_with_what_the_file_has():
    def check(e0):
        return CHECKS["isolated atoms"](subject_of(PairToy(), e0))

    assert check(REFERENCE).passed
    wrong = check({"H": E0[1], "O": E0[8] + 1})
    assert wrong.passed is False and wrong.number == pytest.approx(1) and "O, by -1.0000 eV" in wrong.sentence
    none = check({})
    assert none.passed is None and none.verdict == "not judged"
    assert verdict_of([none]) == "no check failed; not judged: isolated atoms"


def test_a_check_that_breaks_off_has_failed(monkeypatch):
    monkeypatch.setattr("cace_runtime.analysis.check.checks.CHECKS", {n: CHECKS[n] for n in ("rotation", "supercell")})
    subject = subject_of(PairToy(spoil=pair_toy.refused_in_cells))
    rotation, supercell = run_checks(subject, DynamicsSettings(time=0))
    assert rotation.passed and supercell.passed is False
    assert "it broke off: no crystals" in supercell.sentence and supercell.measured == "none"


def test_made_clusters_do_not_fall_into_holes():
    cluster = made_cluster(("H", "O"))
    calm = relaxed(cluster, PairToy(pair_toy.hole))
    distances = calm.get_all_distances() + 10 * np.eye(len(calm))
    touching = np.array([[contact(a, b) for b in calm.symbols] for a in calm.symbols])
    assert (distances / touching).min() > 0.75
    assert not np.array_equal(calm.positions, cluster.positions)


def test_clusters_hold_every_element_and_touch_nobody():
    cluster = made_cluster(("H", "O", "Fe"))
    assert set(cluster.get_chemical_symbols()) == {"H", "O", "Fe"} and not cluster.pbc.any()
    assert np.array_equal(cluster.positions, made_cluster(("H", "O", "Fe")).positions)
    distances = cluster.get_all_distances() + 10 * np.eye(len(cluster))
    assert distances.min() > 0.65 and distances.min(0).max() < 3
    crystal = periodic(cluster)
    assert crystal.pbc.all() and crystal.get_volume() > 0
    taken = cut_out(crystal.repeat(2))
    assert len(taken) == 24 and not taken.pbc.any()


@pytest.mark.parametrize("n_pairs", [3, 45])
def test_the_picture_stays_readable_with_many_pairs(n_pairs):
    """A panel per pair up to 24, and then a map of all."""
    pytest.importorskip("matplotlib")
    pairs = combinations_with_replacement(("H", "O", "C", "N", "F", "Si", "P", "S", "Cl"), 2)
    dimers = [
        Dimer(pair, (0.3, 1.0, 3.0), (9.0, -2.0, 0.0), 0.6, 9.0 - k, 0.3, None, None, -2.0, 1.0)
        for k, pair in enumerate(islice(pairs, n_pairs))
    ]
    axes = draw_dimers(dimers, 5.0).axes
    assert len(axes) == (n_pairs if n_pairs <= 24 else 24 + 2)
    assert axes[0].get_title() == "H–H"
    if n_pairs > 24:
        assert len(axes[24].images[0].get_array()) == 9 and axes[24].get_title() == "wall of every pair; ×: too low"


def test_the_page_holds_its_pictures_and_escapes_what_it_shows():
    figure = pytest.importorskip("matplotlib.figure")
    result = Result("a <i>", False, 1.0, "eV", 2.0, "s <u>", "w", draw=lambda: figure.Figure(figsize=(2, 1)))
    text = page_of("Check of <x>", [("potential", "<b>")], [result])
    assert 'src="data:image/png;base64,' in text and "http" not in text and "1 of 1 checks failed: a" in text
    assert all(f"&lt;{tag}&gt;" in text and f"<{tag}>" not in text for tag in ("b", "i", "u", "x"))


class Tilted:
    """Says another energy (eV), or other forces (eV/Å), the second time that it is asked."""

    def __init__(self, energy: float, force: float) -> None:
        self.atoms, self.changes, self.asked = molecule("H2O"), (energy, force), 0

    def look(self, atoms):
        self.asked += 1
        energy, force = self.changes if self.asked == 2 else (0.0, 0.0)
        return Look(energy, np.full((len(atoms), 3), force), None)


def test_the_number_has_the_unit_of_what_it_is():
    """An energy of 3 meV over three atoms, or a force; forces, whichever rounds worse; numbers that are none fail."""
    nan = float("nan")
    for change, measured, passed in (
        ((3e-3, 0.0), "0.001 eV/atom", False),
        ((3e-3, 0.5), "0.5 eV/Å", False),
        ((3e-9, 1e-10), "1e-10 eV/Å", True),
        ((3e-12, 1e-10), "1e-10 eV/Å", True),
        ((nan, 1e-10), "none", False),
        ((3e-9, nan), "none", False),
    ):
        result = CHECKS["permutation"](Tilted(*change))
        assert result.measured == measured and result.passed == passed, change
        assert np.isnan(result.number) or result.asked.endswith(measured.split()[-1])


def test_symbols_of_a_result_say_what_is_asked():
    result = Result("a", True, 1.0, "eV", 2.0, "s", "w")
    assert result.asked == "≤ 2 eV" and result.measured == "1 eV"


def test_the_command(cace, soft_potential, monkeypatch):
    pytest.importorskip("matplotlib")
    some = {name: CHECKS[name] for name in ("rotation", "isolated atoms")}
    monkeypatch.setattr("cace_runtime.analysis.check.checks.CHECKS", some)
    command = ["check", soft_potential, "--time", 0.003, "--backend", "eager"]
    code, text, error = cace(*command, "-o", "a.html", "--json", "a.json")
    content = json.loads(Path("a.json").read_text(encoding="utf-8"))
    # Its network says something of atoms without neighbours.
    assert code == 1 and "1 of 4 checks failed: isolated atoms" in text, error
    assert [check["name"] for check in content["checks"]] == [*some, "energy drift", "energy and time step"]
    assert "wrote a.html" in text and "a cluster of its elements" in text and "300 K: by default" in text
    assert "<img" in Path("a.html").read_text(encoding="utf-8")
    for more, message in (
        (("--time", -1), "must be positive and finite, or 0"),
        (("--temperature", 0), "must be positive"),
        (("-o", "a.pdf"), "must end in .html"),
        (("--json", "none/a.json"), "no folder"),
        (("--index", ":"), "one frame"),
    ):
        code, _, error = cace(*command, *more)
        assert code == 2 and message in error, (more, error)
    assert cace("check", soft_potential, "none.xyz")[0] == 2


def test_a_potential_without_energy_is_refused(cace):
    config = ModelConfig(
        elements=(1, 8), cutoff=3.0, n_bessel=2, n_radial=2, n_embedding=1,
        basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"),
        has_energy=False, readout=ReadoutConfig(hidden=(), linear=False), outputs=(OutputConfig(name="charge"),),
    )  # fmt: skip
    save_model(new_model(config, "eager"), "outputs.safetensors")
    code, _, error = cace("check", "outputs.safetensors")
    assert code == 2 and "has outputs (charge) and no energy" in error


def test_the_temperature_is_that_of_the_hottest_data():
    from cace_runtime.cli.check import _temperature

    assert _temperature(None, ["train_300K.xyz: 45 structures", "hot_1200K.xyz, a_600K.xyz"])[0] == 1200
    assert _temperature(None, ["train_10K.xyz", "train.xyz"])[0] == 300
    assert _temperature(450.0, ["train_300K.xyz"])[0] == 450
