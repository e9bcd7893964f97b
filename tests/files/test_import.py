"""Published-style files of any architecture are read right; anything else is refused and never executed."""

from __future__ import annotations

import copy
import io
import os
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from cace_runtime import ImportRefused, import_official, keys
from cace_runtime.files.published import read_official
from cace_runtime.files.published.unpickle import read_records
from cace_runtime.testing import largest_relative_error
from tests.support.models import crystal
from tests.support.oracle import Oracle, published_graphs
from tests.support.other_process import command
from tests.support.published import Architecture, fabricate, write
from tests.support.tolerances import TOLERANCES

PROJECT = Path(__file__).parents[2]

# A0, v·v, M:M, O:O, vMv, tr(MMM), v_i M_jk O_ijk, M_ij O_ikl O_jkl for the moments v, M, O of degrees 1, 2, 3.
FIRST_SYMMETRISER = [
    [(1, edges)]
    for edges in (
        [],
        [(0, 1, 1)],
        [(0, 1, 2)],
        [(0, 1, 3)],
        [(0, 1, 1), (1, 2, 1)],
        [(0, 1, 1), (1, 2, 1), (0, 2, 1)],
        [(0, 2, 1), (1, 2, 2)],
        [(0, 1, 1), (0, 2, 1), (1, 2, 2)],
    )
]

ARCHITECTURES = {
    "T0": Architecture(elements=[1, 6, 8], nu_max=4, hidden=[], linear=True),
    "T0 one element, cosine": Architecture(elements=[8], n_embedding=1, kind="CosineCutoff", hidden=[5], linear=False),
    "T1 memory": Architecture(parts=[(True, False, False)], same_embedding=True, n_radial=7),
    "T1 Ar, mollifier": Architecture(parts=[(False, True, False)], kind="MollifierCutoff", n_bessel=3),
    "T1 Bchi, deep H": Architecture(parts=[(False, False, True)], h_hidden=[6, 5], p=5.0, hidden=[7, 6, 5]),
    "T1 Bchi shared channels": Architecture(parts=[(False, False, True)], shared_channels=True, n_embedding=3),
    "T1 Bchi shared l": Architecture(parts=[(True, False, True)], shared_l=True, h_hidden=[4], l_max=4),
    "T1 all, l_max 4": Architecture(
        elements=[1, 6, 7, 8, 26], parts=[(True, True, True)], l_max=4, n_embedding=3, n_radial=2, cutoff=3.7
    ),
    "elements in any order": Architecture(elements=[8, 26, 1], parts=[(True, True, True)]),
    "first symmetriser": Architecture(parts=[(True, False, True)], graphs=FIRST_SYMMETRISER),
    "T2": Architecture(parts=[(False, True, True), (True, False, True)], nu_max=4, p=7.0),
    "l_max 2, nu_max 3": Architecture(l_max=2, parts=[(True, True, True)]),
}

MENU = [(3, 3), (3, 4), (4, 3), (4, 4)]
EXTRA_BASES = [(1, 2), (2, 3), (5, 3)]


@st.composite
def architectures(draw) -> Architecture:
    """Any architecture that a published file can describe, in small sizes."""
    l_max, nu_max = draw(st.sampled_from(MENU + EXTRA_BASES))
    one = st.integers(1, 5)
    part = st.tuples(st.booleans(), st.booleans(), st.booleans()).filter(any)
    return Architecture(
        elements=sorted(draw(st.sets(st.integers(1, 118), min_size=1, max_size=5))),
        n_embedding=draw(st.integers(1, 3)),
        same_embedding=draw(st.booleans()),
        n_bessel=draw(one),
        n_radial=draw(one),
        l_max=l_max,
        nu_max=nu_max,
        cutoff=draw(st.sampled_from([3.0, 3.3, 4.5])),
        kind=draw(st.sampled_from(["PolynomialCutoff", "CosineCutoff", "MollifierCutoff"])),
        p=draw(st.sampled_from([4.0, 5.0, 6.0, 9.0])),
        scale=draw(st.sampled_from([0.1, 0.3])),
        parts=draw(st.lists(part, max_size=2)),
        shared_channels=draw(st.booleans()),
        shared_l=draw(st.booleans()),
        h_hidden=draw(st.lists(one, max_size=2)),
        hidden=draw(st.lists(one, max_size=3)),
        linear=draw(st.booleans()),
    )


@pytest.fixture(scope="session")
def generated_bases(tmp_path_factory):
    """Bases that the committed menu does not have, made the way a user would."""
    folder = tmp_path_factory.mktemp("generated")
    for l_max, nu_max in EXTRA_BASES:
        asked = ["--lmax", l_max, "--numax", nu_max, "--selection", "cheng2024", "--backend", "eager"]
        done = command(*asked, "--out", folder, program="basisgen", cwd=PROJECT)
        assert done.code == 0, done.err
    return folder


@pytest.fixture(autouse=True)
def _find_generated_bases(request, monkeypatch):
    if "generated_bases" in request.fixturenames:
        monkeypatch.setenv("CACE_GENERATED", str(request.getfixturevalue("generated_bases")))


@pytest.fixture
def make_file(tmp_path):
    """Writes a file of an architecture; returns its path and oracle."""

    def make(arch: Architecture, change=None):
        graphs = arch.graphs or published_graphs(arch.l_max, arch.nu_max)
        parameters, build = fabricate(arch, seed=3, n_features=len(graphs))
        path = tmp_path / "fabricated.pth"
        write(path, build, change)
        return path, Oracle(parameters).to(torch.float64)

    return make


@pytest.mark.whole
@pytest.mark.parametrize("name", ARCHITECTURES)
def test_import_of_any_architecture_agrees_with_the_literal_equations(name, make_file, generated_bases):
    assert_import_agrees_with_oracle(ARCHITECTURES[name], *make_file(ARCHITECTURES[name]))


@pytest.mark.whole
@settings(max_examples=60)
@given(arch=architectures())
def test_import_of_random_architectures_agrees_with_the_literal_equations(arch, make_file, generated_bases):
    assert_import_agrees_with_oracle(arch, *make_file(arch))


def assert_import_agrees_with_oracle(arch, path, oracle):
    """Energy, forces, stress and features of a small crystal of the architecture's elements."""
    model = import_official(path).double()
    atoms = crystal()
    atoms.numbers = [arch.elements[k % len(arch.elements)] for k in range(len(atoms))]
    graph = model.graph(atoms)
    found = model(graph, stress=True, b_features=True)
    expected = oracle(
        graph[keys.ATOMIC_NUMBERS],
        graph[keys.POSITIONS],
        graph[keys.CELL][0],
        graph[keys.SENDER],
        graph[keys.RECEIVER],
        graph[keys.SHIFTS],
    )
    if arch.graphs is FIRST_SYMMETRISER:  # v M O comes before tr(MMM) in ours
        expected["b_features"] = expected["b_features"][:, :, [0, 1, 2, 3, 4, 6, 5, 7]]
    for key in ("energy", "forces", "b_features"):
        assert largest_relative_error(found[key], expected[key]) < TOLERANCES["backward", "float64"], key
    assert largest_relative_error(found["stress"][0], expected["stress"]) < TOLERANCES["backward", "float64"]


def _as_todays_program_saves(tree, classes):
    tree.input_modules.append(classes["Preprocess"]())


def _numpy_numbers(tree, classes):
    tree.representation.zs = [np.int64(z) for z in tree.representation.zs]
    tree.representation.cutoff = np.float32(tree.representation.cutoff)


def _in_a_sum_of_one(tree, classes, weight=None, rename="energy_of_one"):
    """A tree that holds the old one's parts as the only summand."""
    summand = classes["NeuralNetworkPotential"]()
    for name in list(tree._modules):
        setattr(summand, name, tree._modules.pop(name))
    summand.output_modules[0].output_key = rename
    tree.__class__ = classes["CombinePotential"]
    tree.models = nn.ModuleList([summand])
    tree.potential_keys = [{"CACE_energy": "energy_of_one"} | ({"weight": weight} if weight is not None else {})]
    tree.operation = tree.default_operation


def _tensors_for_numbers(tree, classes):
    part = tree.representation
    part.__dict__["cutoff"], part.__dict__["mp_norm_factor"] = torch.tensor(4.0), torch.tensor(0.3, dtype=torch.float64)
    part.__dict__["zs"], part.__dict__["max_l"] = torch.tensor(part.zs), torch.tensor(3)


def _numpy_texts(tree, classes):
    for part in tree.output_modules:
        name = "output_key" if hasattr(part, "output_key") else "energy_key"
        setattr(part, name, np.str_(getattr(part, name)))


def _as_files_that_say_less(tree, classes):
    del tree.representation.cutoff, tree.output_modules[0].add_linear_nn, tree.output_modules[0].residual


@pytest.mark.parametrize(
    "change",
    [
        _as_todays_program_saves,
        _numpy_numbers,
        _in_a_sum_of_one,
        _tensors_for_numbers,
        _numpy_texts,
        _as_files_that_say_less,
    ],
)
def test_what_changes_no_energy_is_read_over(change, make_file):
    arch = Architecture(parts=[(True, False, True)])
    assert_import_agrees_with_oracle(arch, *make_file(arch, change))


def test_what_is_left_out_is_said(make_file):
    path, _ = make_file(Architecture(), _as_todays_program_saves)
    left = read_official(path).left
    assert [line.partition(":")[0] for line in left] == ["input_modules.0, Preprocess", "output_modules.1, Forces"]


def test_the_weight_of_a_sum_of_one_counts(make_file):
    path, _ = make_file(Architecture())
    plain = import_official(path).double()
    path, _ = make_file(Architecture(), lambda tree, classes: _in_a_sum_of_one(tree, classes, weight=0.25))
    weighted = import_official(path).double()
    graph = plain.graph(crystal()[[0, 2]])
    assert torch.equal(plain(graph)["energy"] * 0.25, weighted(graph)["energy"])


def energies_of(model, atoms) -> dict[str, float]:
    """By part."""
    found = model(model.graph(atoms))
    return dict(zip(model.config.energy_parts, found["energy_parts"][0].tolist(), strict=True))


@pytest.mark.parametrize("bias", [False, True], ids=["no bias", "bias"])
def test_charges_of_a_fabricated_file_are_those_of_its_layers(make_file, bias):
    """Two channels share hidden layers in the file."""
    kept = {}

    def change(tree, classes):
        with_charges(tree, classes, n_channels=2, bias=bias, remove_self_interaction=True)
        kept["says"] = copy.deepcopy(tree.output_modules[1])

    path, _ = make_file(Architecture(parts=[(True, False, True)]), change)
    model = import_official(path).double()
    (term,) = model.config.terms
    assert [output.bias for output in model.config.outputs] == [bias, bias]
    assert (term.self_terms, term.epsilon, term.remove_self_interaction) == (2, 1e-6, True)
    atoms = crystal()[[0, 2]]
    found = model(model.graph(atoms), b_features=True)
    x = found["b_features"].flatten(1)
    layers = [dense.linear for dense in kept["says"].outnet]
    hidden = x
    for k, layer in enumerate(layers):
        hidden = layer.double()(nn.functional.silu(hidden) if k else hidden)
    expected = hidden + kept["says"].linear_nn.linear.double()(x)
    for channel in (0, 1):
        assert torch.allclose(found[f"latent_charge_{channel}"], expected[:, channel], rtol=1e-11, atol=1e-12)


@pytest.mark.parametrize("first", ["short", "long"])
def test_a_sum_of_a_short_and_a_long_range_potential_has_both_energies(make_file, first):
    """The second has a representation of its own, with another cutoff, and no energy of its atoms."""

    def change(tree, classes):
        other = copy.deepcopy(tree)
        with_charges(other, classes)
        del other.output_modules[0], other.output_modules[2:]
        other.representation.cutoff = 4.5
        for part in (other.representation.radial_basis, other.representation.cutoff_fn):
            part.cutoff = torch.tensor(4.5)
        short = classes["NeuralNetworkPotential"]()
        for name in list(tree._modules):
            setattr(short, name, tree._modules.pop(name))
        tree.__class__ = classes["CombinePotential"]
        models = [
            (short, {"CACE_energy": "CACE_energy"}),
            (other, {"CACE_energy": "energy_of_charges", "weight": 0.25}),
        ]
        if first == "long":
            models.reverse()
        tree.models = nn.ModuleList([model for model, _ in models])
        tree.potential_keys = [key for _, key in models]
        tree.operation = tree.default_operation

    path, _ = make_file(Architecture())
    alone = import_official(path).double()
    path, _ = make_file(Architecture(), change)
    imported = read_official(path)
    model = imported.model.double()
    assert len(imported.taken) == 2 and imported.taken[1].endswith(", 0.25 times")
    (added,) = model.config.added
    assert (model.config.cutoff, added.model.cutoff, model.config.reach) == (4.0, 4.5, 4.5)
    assert added.weight == 0.25 and not added.model.has_energy
    atoms = crystal()[[0, 2]]
    parts = energies_of(model, atoms)
    assert parts["short range"] == pytest.approx(float(alone(alone.graph(atoms))["energy"].detach()), rel=1e-12)
    long = model.added[0](model.graph(atoms))
    assert parts["long range"] == pytest.approx(0.25 * float(long["energy"].detach()), rel=1e-12) != 0


def _energy_said_of_each_atom_too(tree, classes):
    tree.output_modules[0].per_atom_output_key = "energy_of_each_atom"


def _an_energy_that_nobody_adds(tree, classes):
    other = copy.deepcopy(tree.output_modules[0])
    other.output_key = "another"
    tree.output_modules.append(other)


def _forces_of_parts_too(tree, classes):
    with_charges(tree, classes)
    tree.output_modules.append(made(classes, "Forces", energy_key="short"))
    tree.output_modules[2].norm_factor = 1e-30


@pytest.mark.parametrize("change", [_energy_said_of_each_atom_too, _an_energy_that_nobody_adds, _forces_of_parts_too])
def test_the_energy_is_the_one_that_forces_are_of(change, make_file):
    path, _ = make_file(Architecture())
    plain = import_official(path).double()
    path, _ = make_file(Architecture(), change)
    changed = read_official(path)
    atoms = crystal()[[0, 2]]
    one, other = (m(m.graph(atoms))["energy"].detach() for m in (plain, changed.model.double()))
    assert torch.allclose(one, other, rtol=1e-13)
    assert any("'another' is no part" in line for line in changed.left) == (change is _an_energy_that_nobody_adds)


def test_energies_of_charges_are_in_the_unit_of_the_file(make_file):
    path, _ = make_file(Architecture(), with_charges)
    atoms = crystal()[[0, 2]]
    one, other = (energies_of(import_official(path, unit).double(), atoms) for unit in ("eV", "kcal/mol"))
    assert {name: 0.0433641042 * value for name, value in one.items()} == pytest.approx(other, rel=1e-12)


def test_energy_unit_and_reference_energies_are_converted(make_file):
    path, _ = make_file(Architecture())
    atoms = crystal()[[0, 2]]
    in_ev, in_kcal = import_official(path).double(), import_official(path, "kcal/mol", {"H": 10.0}).double()
    graph = in_ev.graph(atoms)
    assert in_kcal.config.reference_energies == pytest.approx({"H": 0.433641042}, rel=1e-15)
    one, other = in_ev(graph, stress=True), in_kcal(graph, stress=True)
    for key in ("forces", "stress"):
        assert largest_relative_error(other[key], one[key] * 0.0433641042) < 1e-12, key
    with pytest.raises(ValueError, match=r"Hartree.*Choose one of: eV, kcal/mol"):
        import_official(path, "Hartree")


def _no_bessel(tree, classes):
    del tree.representation.radial_basis.bessel_weights


def _wrong_shape(tree, classes):
    tree.representation.node_embedding_sender.embedding_weights = nn.Parameter(torch.zeros(2, 5))


def _other_radial(tree, classes):
    tree.representation.radial_basis.__class__ = classes["GaussianRBF"]


def _other_cutoff(tree, classes):
    tree.representation.cutoff_fn.__class__ = classes["SwitchCutoff"]


def _other_list_cutoff(tree, classes):
    tree.representation.cutoff = 3.0


def _undirected(tree, classes):
    tree.representation.edge_coding.directed = False


def _mean(tree, classes):
    tree.output_modules[0].aggregation_mode = "avg"


def _residual(tree, classes):
    tree.output_modules[0].residual = True


def _batchnorm(tree, classes):
    tree.output_modules[0].outnet[0].use_batchnorm = True


def _activation(tree, classes):
    tree.output_modules[0].outnet[0].activation = nn.Tanh()


def _no_degree(tree, classes):
    weights = list(tree.representation.radial_transform.weights)
    tree.representation.radial_transform.weights = nn.ParameterList(weights[:-1])


def _not_finite(tree, classes):
    tree.representation.node_embedding_sender.embedding_weights.data[0, 0] = float("nan")


def _nu_five(tree, classes):
    tree.representation.max_nu = 5


def _extra_output(tree, classes):
    tree.output_modules.append(classes["Dense"]())


def _no_representation(tree, classes):
    del tree.representation


def _sum_without_names(tree, classes):
    _in_a_sum_of_one(tree, classes)
    tree.models.append(tree.models[0])


def _sum_by_its_own_rule(tree, classes):
    _in_a_sum_of_one(tree, classes)
    tree.operation = tree.forward


def _sum_of_another_energy(tree, classes):
    _in_a_sum_of_one(tree, classes, rename="another")


def _no_elements(tree, classes):
    del tree.representation.zs


def _negative_weight(tree, classes):
    _in_a_sum_of_one(tree, classes, weight=-1.0)


def with_charges(tree, classes, n_channels=1, bias=False, **ewald) -> None:
    """The potential with charges of the same representation and their long-range energy, as published."""
    readout, forces = tree.output_modules
    says = copy.deepcopy(readout)
    generator = torch.Generator().manual_seed(7)
    for dense in (*says.outnet, says.linear_nn):
        n_out = n_channels if dense in (says.outnet[-1], says.linear_nn) else len(dense.linear.weight)
        weight = torch.randn(n_out, dense.linear.weight.shape[1], generator=generator)
        dense.linear.weight = nn.Parameter(weight / weight.shape[1] ** 0.5)
        dense.linear.bias = nn.Parameter(torch.randn(n_out, generator=generator)) if bias else None
    says.per_atom_output_key, says.output_key, says.n_out = "q", "total_charge", n_channels
    tree.output_modules = nn.ModuleList([readout, says])
    settings = {"sigma": 1.0, "dl": 2, "norm_factor": 1.0, "remove_self_interaction": False, "sigma_sq_half": 0.5}
    tree.output_modules.append(
        made(classes, "EwaldPotential", feature_key="q", output_key="energy_of_charges", **settings | ewald)
    )
    keys_added = ["short", "energy_of_charges"]
    tree.output_modules.append(made(classes, "FeatureAdd", feature_keys=keys_added, output_key="CACE_energy"))
    tree.output_modules.append(forces)
    readout.output_key = "short"


def made(classes, name, **attributes):
    module = classes[name]()
    for key, value in attributes.items():
        setattr(module, key, value)
    return module


def _no_charges(tree, classes):
    with_charges(tree, classes)
    del tree.output_modules[1].per_atom_output_key


def _other_power(tree, classes):
    with_charges(tree, classes, exponent=6)


def _in_a_field(tree, classes):
    with_charges(tree, classes, external_field=0.1)


def _made_neutral(tree, classes):
    with_charges(tree, classes, charge_neutral_lambda=1.0)


def _changed_width(tree, classes):
    with_charges(tree, classes, sigma_sq_half=0.7)


def _no_width(tree, classes):
    with_charges(tree, classes, sigma=-1.0)


def _no_resolution(tree, classes):
    with_charges(tree, classes, dl=0)


def _no_factor(tree, classes):
    with_charges(tree, classes, norm_factor=float("nan"))


def _field_of_a_tensor(tree, classes):
    with_charges(tree, classes)
    tree.output_modules[2].__dict__["external_field"] = torch.ones(3, 3)


def _no_cutoff_power(tree, classes):
    tree.representation.cutoff_fn.p = torch.tensor(-2.0)


def _scaled_energy(tree, classes):
    tree.output_modules[0].output_scaling_factor = 0.5


def _scaled_charges(tree, classes):
    with_charges(tree, classes)
    tree.output_modules[1].output_scaling_factor = 0.5


def _added_twice(tree, classes):
    with_charges(tree, classes)
    tree.output_modules[3].feature_keys = ["energy_of_charges", "energy_of_charges"]


def _charge_states(tree, classes):
    tree.representation.charge_embedding = classes["NodeEmbedding"]()


def _another_program(tree, classes):
    tree.__class__ = classes["Dense"]
    tree._modules.clear()


def _other_representation(tree, classes):
    tree.representation.__class__ = classes["Dense"]


def _second_readout(tree, classes):
    tree.output_modules.append(tree.output_modules[0])


def _other_features(tree, classes):
    tree.output_modules[0].feature_key = "node_feats_A"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_no_bessel, r"missing: representation\.radial_basis\.bessel_weights"),
        (_wrong_shape, r"node_embedding_sender\.embedding_weights has shape \(2, 5\), where \(2, 2\)"),
        (_other_radial, "radial_basis is a GaussianRBF"),
        (_other_cutoff, "cutoff_fn is a SwitchCutoff"),
        (_other_list_cutoff, r"cutoff is 3\.0, .* must be the same"),
        (_undirected, r"edge_coding\.directed is False"),
        (_mean, "aggregation_mode is 'avg'"),
        (_residual, "residual is True"),
        (_batchnorm, "use_batchnorm is True"),
        (_activation, "activation is Tanh"),
        (_no_degree, "has 3 entries, where 4 degrees"),
        (_not_finite, "not finite"),
        (_nu_five, "no generated basis|nu >= 5|nu_max=5"),
        (_extra_output, r"output_modules\.2 is a Dense"),
        (_no_representation, "missing: representation"),
        (_sum_without_names, "a sum of 2 potentials with names of 1 energies"),
        (_sum_by_its_own_rule, "by a rule of its own"),
        (
            _sum_of_another_energy,
            r"energy of models\.0 is 'energy_of_one', but .* models\.0\.output_modules\.0 'another'",
        ),
        (_negative_weight, r"weight -1\.0"),
        (_no_elements, r"representation\.zs is None, where list or tuple was expected"),
        (_no_charges, r"output_modules\.2 is a sum over 'q', which no Atomwise says of each atom"),
        (_other_power, r"output_modules\.2\.exponent is 6; only 1 can be run"),
        (_in_a_field, r"output_modules\.2\.external_field is 0\.1; only None can be run"),
        (_made_neutral, r"output_modules\.2\.charge_neutral_lambda is 1\.0; only None can be run"),
        (_changed_width, r"output_modules\.2\.sigma_sq_half is 0\.7, where sigma and dl say 0\.5"),
        (_no_width, r"output_modules\.2 has sigma -1\.0 and dl 2\.0; both should be positive"),
        (_no_resolution, r"output_modules\.2 has sigma 1\.0 and dl 0\.0; both should be positive"),
        (
            _no_factor,
            r"fabricated\.pth: the file describes a model that cannot be run: norm: .*finite.*, not nan",
        ),
        (_field_of_a_tensor, r"output_modules\.2\.external_field is tensor"),
        (_no_cutoff_power, r"fabricated\.pth: the file describes a model that cannot be run: p: .*, not -2\.0"),
        (_scaled_energy, r"output_modules\.0\.output_scaling_factor is 0\.5; only 1 can be run"),
        (_scaled_charges, r"output_modules\.1\.output_scaling_factor is 0\.5; only 1 can be run"),
        (_added_twice, "adds 'energy_of_charges' twice"),
        (_charge_states, r"representation\.charge_embedding is a NodeEmbedding, .*charge states and"),
        (_another_program, "the file holds a Dense, which is no potential"),
        (_other_representation, "representation is a Dense; only Cace can be run"),
        (_second_readout, "both say 'CACE_energy'; one of them was expected"),
        (_other_features, "feature_key is 'node_feats_A'"),
    ],
    ids=lambda value: value.__name__[1:] if callable(value) else "",
)
def test_file_with_an_unsupported_part_is_refused_by_name(make_file, change, message):
    path, _ = make_file(Architecture(), change)
    with pytest.raises(ValueError, match=message):
        import_official(path)


class _Hostile:
    """Pickles as a call of ``function(*arguments)``."""

    def __init__(self, function, *arguments):
        self.call = (function, arguments)

    def __reduce__(self):
        return self.call


def archive(path: Path, data: bytes, compress: bool = False) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED) as file:
        file.writestr("model/data.pkl", data)
        file.writestr("model/version", "3\n")
    return path


@pytest.mark.parametrize("protocol", [0, 2, 4])
@pytest.mark.parametrize(
    ("function", "name"),
    [(os.system, "system"), (eval, "eval"), (getattr, "getattr"), (subprocess.run, "run"), (torch.load, "load")],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_hostile_pickle_is_refused_by_name_and_not_executed(tmp_path, function, name, protocol):
    marker = tmp_path / "executed"
    data = pickle.dumps(_Hostile(function, f"touch {marker}"), protocol=protocol)
    with pytest.raises(ImportRefused, match=rf"{name}.*nothing was executed"):
        import_official(archive(tmp_path / "hostile.pth", data))
    assert not marker.exists()


def test_state_set_on_an_admitted_function_is_refused(tmp_path):
    """BUILD would set attributes of our own functions, were they plain functions."""
    data = b"\x80\x02ctorch._utils\n_rebuild_parameter\n}X\x01\x00\x00\x00aK\x01sb."
    with pytest.raises(ImportRefused, match="cannot be read"):
        read_records(archive(tmp_path / "hostile.pth", data))


def test_class_names_that_reach_into_a_module_are_refused(tmp_path):
    data = b"\x80\x04\x8c\x17torch.nn.modules.module\x8c\x09os.system\x93."
    with pytest.raises(ImportRefused, match=r"os\.system"):
        read_records(archive(tmp_path / "hostile.pth", data))


def test_admitted_names_are_inert_records(tmp_path):
    data = b"\x80\x02ctorch.nn.modules.module\nModule\n)\x81}X\x01\x00\x00\x00aK\x01sb."
    record = read_records(archive(tmp_path / "record.pth", data))
    assert not isinstance(record, nn.Module)
    assert record.a == 1


def test_truncated_archives_are_refused(tmp_path, make_file):
    path, _ = make_file(Architecture())
    whole = path.read_bytes()
    short = tmp_path / "short.pth"
    for length in (0, 1, 100, len(whole) // 2, len(whole) - 1):
        short.write_bytes(whole[:length])
        with pytest.raises(ImportRefused, match=r"truncated|cannot be read|incomplete"):
            import_official(short)


@pytest.mark.whole
def test_damaged_bytes_are_an_error_or_change_nothing_else(tmp_path, make_file):
    path, _ = make_file(Architecture())
    whole = bytearray(path.read_bytes())
    damaged = tmp_path / "damaged.pth"
    for place in range(200, len(whole), len(whole) // 37):
        copy = bytearray(whole)
        copy[place] ^= 0xFF
        damaged.write_bytes(copy)
        try:
            import_official(damaged)
        except ImportRefused:
            continue


def test_tensors_that_do_not_fit_their_storage_are_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "long.pth", "w") as file:
        buffer = io.BytesIO()
        torch.save({"a": torch.zeros(4)}, buffer)
        with zipfile.ZipFile(buffer) as original:
            for name in original.namelist():
                data = original.read(name)
                if name.endswith("data.pkl"):
                    assert data.count(b"K\x04\x85") == 1
                    data = data.replace(b"K\x04\x85", b"K\x05\x85")  # shape (4,) -> (5,)
                file.writestr(name, data)
    with pytest.raises(ImportRefused, match="past the end of its storage"):
        read_records(tmp_path / "long.pth")


def test_other_files_are_refused_with_a_reason(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such file"):
        import_official(tmp_path / "absent.pth")
    (tmp_path / "text.pth").write_text("not an archive")
    with pytest.raises(ImportRefused, match="not a PyTorch archive"):
        import_official(tmp_path / "text.pth")
    with zipfile.ZipFile(archive(tmp_path / "script.pt", pickle.dumps({})), "a") as file:
        file.writestr("model/code/__torch__.py", "class Linear(Module): ...")
    with pytest.raises(ImportRefused, match="is a TorchScript program"):
        import_official(tmp_path / "script.pt")
    torch.save({"pytorch-lightning_version": "2.0", "state_dict": {}}, tmp_path / "lightning.ckpt")
    with pytest.raises(ImportRefused, match="a checkpoint of PyTorch Lightning, which holds weights without"):
        import_official(tmp_path / "lightning.ckpt")
    torch.save({"weights": torch.zeros(2)}, tmp_path / "state.pth")
    with pytest.raises(ImportRefused, match="should hold a module"):
        import_official(tmp_path / "state.pth")
    with pytest.raises(ImportRefused, match="compressed"):
        read_records(archive(tmp_path / "small.pth", pickle.dumps({}), compress=True))


def test_import_needs_and_leaves_nothing_of_the_authors_package(make_file):
    path, _ = make_file(Architecture())
    import_official(path)
    assert not [name for name in sys.modules if name.split(".")[0] == "cace"]


def _whole_numbers(tree, classes):
    width = tree.output_modules[0].linear_nn.linear.weight.shape[1]
    replace(tree.output_modules[0].outnet[0].linear, "weight", torch.ones(8, width, dtype=torch.int64))


def replace(module, name, tensor) -> None:
    del module._parameters[name]
    module.register_buffer(name, tensor)


def test_weights_of_a_published_file_that_are_no_floats_are_refused(make_file):
    path, _ = make_file(Architecture(), _whole_numbers)
    with pytest.raises(ImportRefused, match=r"fabricated\.pth: .* holds numbers of type torch\.int64"):
        import_official(path)


def test_a_network_larger_than_the_published_file_is_refused_before_it_is_made(make_file, monkeypatch):
    def tall(tree, classes):
        layers = [dense.linear for dense in tree.representation.message_passing_list[0][2].hnet]
        replace(layers[0], "weight", torch.ones(15_000, 1))
        replace(layers[0], "bias", torch.ones(15_000))
        replace(layers[1], "weight", torch.ones(5, 15_000))

    monkeypatch.setattr("cace_runtime.files.published.of_bases", lambda *_: pytest.fail("a model was made"))
    path, _ = make_file(ARCHITECTURES["T1 Bchi, deep H"], tall)
    with pytest.raises(ImportRefused, match=r"fabricated\.pth: .*hnet"):
        import_official(path)


def test_tensors_that_share_storages_do_not_make_a_file_larger_than_it_is(tmp_path):
    """A thousand views of one storage in a list, each of which is copied when it is read."""
    storage = torch.zeros(10_000)
    torch.save([storage.view(10_000 // k, k) for k in (1, 2, 4, 5, 8) for _ in range(200)], tmp_path / "bomb.pth")
    with pytest.raises(ImportRefused, match="more numbers than the file has bytes"):
        read_records(tmp_path / "bomb.pth")
