"""Parts that a test registers, as another package would, are built, trained, saved and loaded like the own ones."""

from __future__ import annotations

import json
from functools import partial

import numpy as np
import pytest
import torch
from ase import Atoms
from pydantic import ValidationError
from safetensors import safe_open

from cace_runtime import CheckpointError, load_model, read_info, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.info import info_lines
from cace_runtime.config import CUTOFFS, RADIAL_BASES, MessageConfig, ModelConfig, parts_of, strange_parts
from cace_runtime.config_errors import told
from cace_runtime.files.isolated_energies import isolated_atoms, isolated_atoms_of
from cace_runtime.kernels.cpp.engine import CppEngine
from cace_runtime.kernels.engine import BackendError
from cace_runtime.kernels.triton.engine import TritonEngine
from cace_runtime.parts import PartConfig, Table
from cace_runtime.train.run import train
from tests.support.models import CONFIGS, crystal, molecule, random_model
from tests.support.tolerances import TOLERANCES
from tests.support.toy_parts import GaussianConfig, Gaussians, toy_parts
from tests.train.tiny import MODEL, molecules, settings, write

BASE = {"elements": ("H", "O"), "cutoff": 4.0}


@pytest.fixture
def toys():
    with toy_parts():
        yield


def with_parts(name: str = "T1 all parts", **parts: object) -> ModelConfig:
    return ModelConfig(**CONFIGS[name].model_dump() | parts)


TOYS = {
    "cutoff function": {"cutoff_function": {"kind": "quartic"}},
    "radial basis": {"radial_basis": {"kind": "gaussian", "width": 0.7}},
    "message": {"messages": [{"memory": True, "feature": None, "others": [{"kind": "averaged"}]}]},
    "energy term": {"outputs": [{"name": "charge", "hidden": [5]}], "terms": [{"kind": "pair"}, {"kind": "spring"}]},
}


def rotated(atoms: Atoms) -> Atoms:
    other = atoms.copy()
    other.rotate(37, (0.3, -1, 0.5), rotate_cell=True)
    other.positions += (0.7, -3.0, 1.1)
    return other


@pytest.mark.parametrize("sort", TOYS)
def test_a_registered_part_keeps_the_symmetries(toys, sort):
    model = random_model(with_parts(**TOYS[sort]), backend="eager")
    for atoms in (crystal(), molecule()):
        found, turned = (model(model.graph(a))["energy"] for a in (atoms, rotated(atoms)))
        assert torch.allclose(found, turned, rtol=TOLERANCES["forward", "float64"], atol=0)


@pytest.mark.parametrize("sort", TOYS)
def test_forces_and_stress_of_a_registered_part_are_differences_of_its_energy(toys, sort):
    model = random_model(with_parts(**TOYS[sort]), backend="eager").requires_grad_(False)
    atoms, h = crystal(), 1e-4
    found = model(model.graph(atoms), stress=True)

    def energy(change) -> float:
        moved = atoms.copy()
        change(moved)
        return float(model(model.graph(moved), forces=False)["energy"])

    for atom, axis in ((0, 0), (2, 1), (3, 2)):

        def move(sign, atom=atom, axis=axis):
            return lambda a: a.positions.__setitem__((atom, axis), a.positions[atom, axis] + sign * h)

        force = -(energy(move(1)) - energy(move(-1))) / (2 * h)
        assert float(found["forces"][atom, axis]) == pytest.approx(force, rel=1e-5, abs=1e-6)

    def strain(sign):
        return lambda a: a.set_cell(a.cell.array * (1 + sign * h), scale_atoms=True)

    pressure = (energy(strain(1)) - energy(strain(-1))) / (2 * h) / atoms.get_volume()
    assert float(found["stress"][0].trace()) == pytest.approx(pressure, rel=1e-5)


@pytest.mark.parametrize("sort", TOYS)
def test_gradients_reach_every_parameter_of_a_registered_part(toys, sort):
    model = random_model(with_parts(**TOYS[sort]), backend="eager")
    out = model(model.graph([crystal(), molecule()]), differentiable=True)
    (out["energy"].sum() + out["forces"].square().sum()).backward()
    without = [name for name, p in model.named_parameters() if p.grad is None or not p.grad.any()]
    assert not [name for name in without if not name.endswith(".bias")], without


@pytest.mark.parametrize("sort", TOYS)
def test_a_potential_with_a_registered_part_comes_back_from_its_file(toys, sort, tmp_path):
    model = random_model(with_parts(**TOYS[sort]), backend="eager")
    save_model(model, tmp_path / "m.safetensors")
    assert read_info(tmp_path / "m.safetensors").format_version == (1 if sort == "cutoff function" else 3)
    loaded = load_model(tmp_path / "m.safetensors", backend="eager")
    assert loaded.config == model.config
    graph = model.graph(crystal())
    assert torch.equal(loaded(graph)["forces"], model(graph)["forces"])


def test_what_no_table_has_is_said():
    with pytest.raises(ValidationError) as caught:
        ModelConfig.model_validate(BASE | {"terms": [{"kind": "pair"}]})
    (line,) = told(caught.value, ModelConfig)
    assert line.startswith("terms.0.kind: no such energy term 'pair'; there are ")


def test_outputs_are_numbers_of_each_atom_in_the_callers_order_and_have_names_in_files(tmp_path):
    config = with_parts(outputs=[{"name": "charge"}, {"name": "spin", "hidden": [], "vanishes_at_zero": True}])
    model = random_model(config, backend="eager").requires_grad_(False)
    plain = random_model(CONFIGS["T1 all parts"], backend="eager")
    plain.load_state_dict({name: p for name, p in model.state_dict().items() if not name.startswith("outputs.")})
    alone = Atoms("C", [[40.0, 0, 0]])
    atoms = alone + molecule() + Atoms("OH", [[0, 30, 0], [0.2, 30.9, 0.1]])
    found, expected = (m(m.graph([crystal(), atoms]), stress=True) for m in (model, plain))
    for key, values in expected.items():
        assert torch.equal(found[key], values), "outputs change nothing else"
    turned = model(model.graph([crystal(), rotated(atoms)]))
    swapped = model(model.graph([crystal(), atoms[::-1]]))
    for name in ("charge", "spin"):
        assert found[name].shape == (4 + len(atoms),) and found[name].dtype == torch.float64
        assert found[name].std() > 1e-3 and not found[name].requires_grad
        assert torch.allclose(turned[name], found[name], rtol=1e-10)
        assert torch.allclose(swapped[name][4:].flip(0), found[name][4:], rtol=1e-10)
    assert found["spin"][4] == 0 and found["charge"][4] != 0
    save_model(model, tmp_path / "m")
    with safe_open(tmp_path / "m", framework="pt") as file:
        names = set(file.keys())
    assert {"outputs.charge.linear.weight", "outputs.spin.mlp.layers.0.bias"} <= names
    loaded = load_model(tmp_path / "m", backend="eager")
    assert torch.equal(loaded(loaded.graph(atoms))["charge"], model(model.graph(atoms))["charge"])


def test_a_name_of_an_output_that_torch_has_for_something_else_is_refused(tmp_path):
    config = with_parts(outputs=[{"name": "values"}])
    with pytest.raises(ValueError, match="outputs: 'values' is a word of torch; choose another name"):
        random_model(config)
    save_model(random_model(with_parts(outputs=[{"name": "charge"}]), backend="eager"), tmp_path / "m")
    whole = (tmp_path / "m").read_bytes()
    (tmp_path / "m").write_bytes(whole.replace(rb"\"name\":\"charge\"", rb"\"name\":\"values\""))
    with pytest.raises(CheckpointError, match="m: outputs: 'values' is a word of torch"):
        load_model(tmp_path / "m")


def test_energies_of_terms_are_those_of_their_equations(toys):
    """Springs are known without the network; what is beside them is what there would be without."""
    config = with_parts(**TOYS["energy term"])
    model = random_model(config.model_copy(update={"terms": config.terms[1:]}), backend="eager").requires_grad_(False)
    without = random_model(config.model_copy(update={"terms": ()}), backend="eager").requires_grad_(False)
    without.load_state_dict(model.state_dict())
    several = [molecule(), Atoms("OH", [[0, 0, 0], [0.2, 0.9, 0.1]]), Atoms("C")]
    found, expected = (m(m.graph(several)) for m in (model, without))
    x = [atoms.positions for atoms in several]
    energies = [0.15 * sum(((a - b) ** 2).sum() for i, a in enumerate(p) for b in p[:i]) for p in x]
    forces = np.concatenate([-0.3 * (len(p) * p - p.sum(0)) for p in x])
    np.testing.assert_allclose(found["energy"] - expected["energy"], energies, rtol=1e-10)
    np.testing.assert_allclose(found["forces"] - expected["forces"], forces, rtol=1e-9, atol=1e-9)
    assert torch.equal(found["energies"], expected["energies"]), "energies of atoms are those of the network"


@pytest.mark.parametrize("sort", TOYS)
def test_energies_can_be_differentiated_by_positions_and_cell_themselves(toys, sort):
    model = random_model(with_parts(**TOYS[sort]), backend="eager").requires_grad_(False)
    graph = model.graph([crystal(), molecule()])
    expected = model(graph)["forces"]
    graph["positions"].requires_grad_()
    found = model(graph, differentiable=True)
    (gradient,) = torch.autograd.grad(found["energy"].sum(), graph["positions"], retain_graph=True)
    assert torch.allclose(-gradient, expected, rtol=1e-10, atol=1e-12)
    assert torch.allclose(found["forces"], expected, rtol=1e-12, atol=1e-13)


def test_atoms_that_are_alone_have_what_terms_give_them(toys, tmp_path):
    path, e0 = tmp_path / "m.safetensors", {"H": -13.6, "C": -1026.8}
    config = with_parts(**TOYS["energy term"], vanishes_at_zero=True, reference_energies=e0)
    model = random_model(config, backend="eager").requires_grad_(False)
    save_model(model, path)
    alone = model(model.graph(Atoms("C")))
    assert isolated_atoms(path) == isolated_atoms_of(model)
    assert isolated_atoms(path)["C"] == float(alone["energy"]) == pytest.approx(-1026.8 + float(alone["charge"]) ** 2)


def test_info_names_all_parts(toys, tmp_path):
    path = tmp_path / "m.safetensors"
    parts = TOYS["radial basis"] | TOYS["message"] | TOYS["energy term"]
    save_model(random_model(with_parts(**parts), backend="eager"), path)
    lines = info_lines(path)
    assert ("radial", "4 functions, gaussian, width 0.7 → 3 channels, per_degree weights") in lines
    assert ("message layer 1", "memory + averaged") in lines
    assert ("further outputs", "charge") in lines
    assert [text for heading, text in lines if heading == "energy term"] == ["pair, reads charge", "spring, k 0.3"]
    assert dict(lines)["isolated atoms"].endswith("eV: E0, network and energy terms")


@pytest.mark.parametrize("resident", [False, True])
@pytest.mark.parametrize("sort", TOYS)
def test_a_calculator_evaluates_registered_parts(toys, sort, resident, tmp_path):
    path, atoms = tmp_path / "m.safetensors", crystal()
    model = random_model(with_parts(**TOYS[sort]), backend="eager").requires_grad_(False)
    save_model(model, path)
    calculator = partial(CACECalculator, path, backend="auto", dtype="float64", resident=resident)
    if resident and model.config.terms:
        with pytest.raises(ValueError, match="This potential has the energy terms pair, spring"):
            calculator()
        return
    atoms.calc = calculator()
    found = model(model.graph(atoms), stress=True)
    assert atoms.get_potential_energy() == pytest.approx(float(found["energy"]), rel=1e-11)
    np.testing.assert_allclose(atoms.get_forces(), found["forces"], rtol=1e-9, atol=1e-10)
    np.testing.assert_allclose(atoms.get_stress(voigt=False), found["stress"][0], rtol=1e-9, atol=1e-10)


@pytest.mark.whole
def test_registered_parts_are_trained(toys, tmp_path):
    """In torch, as kernels do not know them; what is saved has them all, and they have learned."""
    others = {"memory": True, "feature": {"per_degree": False}, "others": [{"kind": "averaged"}]}
    parts = TOYS["radial basis"] | TOYS["energy term"] | {"messages": [others]}
    run = train(settings(tmp_path, write(tmp_path, molecules(8)), model=MODEL | parts, epochs=2))
    loaded = load_model(tmp_path / "run" / "model.safetensors")
    assert list(map(str, parts_of(loaded.config)))[1:] == [
        "radial basis 'gaussian'", "message 'memory' of layer 1", "message 'feature' of layer 1",
        "message 'averaged' of layer 1", "output 'charge'", "energy term 'pair'", "energy term 'spring'",
    ]  # fmt: skip
    graph = loaded.graph(molecules(2))
    assert torch.equal(loaded(graph)["forces"], run.model(graph)["forces"])
    assert loaded.terms[0].strength != 0.7 and (loaded.messages[0].others[0].weights != 1).all()


def test_a_term_that_gives_no_energy_of_each_structure_is_refused(toys):
    model = random_model(with_parts(**TOYS["energy term"]), backend="eager")
    model.terms[1].forward = lambda outputs, structures: structures.positions.sum()
    with pytest.raises(ValueError, match=r"the energy term Springs returned shape \(\) for 1 structures"):
        model(model.graph(crystal()))


@pytest.mark.parametrize("sort", TOYS)
def test_a_file_with_a_part_that_is_unknown_here_is_refused_by_its_name(sort, tmp_path):
    path = tmp_path / "m.safetensors"
    with toy_parts():
        save_model(random_model(with_parts(**TOYS[sort]), backend="eager"), path)
    for read in (load_model, read_info):
        with pytest.raises(CheckpointError, match=rf"m\.safetensors: .*\.kind: no such {sort} '"):
            read(path)


REFUSED = [
    ({"radial_basis": {"kind": "toy"}}, "radial_basis.kind: no such radial basis 'toy'; there are bessel, gaussian. "),
    ({"cutoff_function": {"kind": "x"}}, "cutoff_function.kind: no such cutoff function 'x'; there are cosine, mollif"),
    ({"radial_basis": {}}, "radial_basis.kind: is missing"),
    ({"radial_basis": {"kind": "gaussian", "width": -1}}, "radial_basis.width: Input should be greater than 0, not -1"),
    ({"radial_basis": {"kind": "gaussian", "widht": 1}}, "radial_basis.widht: no such setting; did you mean width?"),
    ({"radial_basis": {"kind": "bessel", "width": 1}}, "radial_basis.width: no such setting; there are kind"),
    ({"radial_basis": "gaussian"}, "radial_basis: Input should be a valid dictionary"),
    ({"messages": [{"others": [{"kind": "x" * 1000}]}]}, "messages.0.others.0.kind: no such message 'xxx"),
    ({"terms": [{"kind": 3}]}, "terms.0.kind: no such energy term 3; there are "),
    ({"outputs": [{"name": "Charge"}]}, "outputs.0.name: String should match pattern"),
    ({"outputs": [{"name": "forces"}]}, "outputs.0.name: 'forces' is the name of another result"),
    ({"outputs": [{"name": "born_effective_charges"}]}, "outputs.0.name: 'born_effective_charges' is the name of"),
    ({"outputs": [{"name": "a"}, {"name": "a"}]}, "config: outputs: two are called 'a'"),
    ({"terms": [{"kind": "pair", "reads": "spin"}]}, "config: terms[0]: there is no output 'spin'"),
]


@pytest.mark.parametrize(("changes", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_a_part_that_cannot_be_is_refused_by_its_place(toys, changes, message):
    with pytest.raises(ValidationError) as caught:
        ModelConfig.model_validate(BASE | changes)
    (line,) = told(caught.value, ModelConfig)
    assert line.startswith(message) and len(line) < 300


@pytest.mark.parametrize("engine", [CppEngine, TritonEngine], ids=lambda engine: engine.name)
@pytest.mark.parametrize("sort", ["radial basis", "message"])
def test_kernels_refuse_a_part_that_they_do_not_know_by_its_name(toys, sort, engine):
    config = with_parts(**TOYS[sort])
    assert f"{sort} '" in engine.unsupported(config)
    assert engine.unsupported(CONFIGS["T1 all parts"]) == ""


@pytest.mark.parametrize("sort", ["radial basis", "message"])
def test_where_kernels_are_insisted_on_a_strange_part_is_an_error_and_otherwise_torch_evaluates(toys, sort):
    config = with_parts(**TOYS[sort])
    model = random_model(config, backend="cpp")
    with pytest.raises(BackendError, match=f"'cpp' does not know .*{sort} '"):
        model(model.graph(crystal()))
    model, expected = (random_model(config, backend=backend) for backend in ("auto", "eager"))
    model.engines.backend = "auto"  # whatever $CACE_BACKEND says
    found = model(model.graph(crystal()))
    assert torch.allclose(found["energy"], expected(model.graph(crystal()))["energy"], rtol=1e-12, atol=0)


def test_a_kind_stands_once_in_a_table():
    class Other(PartConfig):
        kind: str = "gaussian"

    class Nameless(PartConfig):
        pass

    table = Table("toy", reserved=("memory",))
    table.register(GaussianConfig, Gaussians)
    with pytest.raises(ValueError, match=r"there is a toy 'gaussian' already: .*GaussianConfig"):
        table.register(Other, Gaussians)
    with pytest.raises(ValueError, match="there is a toy"):
        table.register(GaussianConfig, Gaussians)
    with pytest.raises(ValueError, match="give the part a name"):
        table.register(Nameless, Gaussians)
    Other.model_fields["kind"].default = "memory"
    with pytest.raises(ValueError, match="choose another kind"):
        table.register(Other, Gaussians)
    table.unregister("gaussian")
    table.register(GaussianConfig, Gaussians)


@pytest.mark.parametrize("name", CONFIGS)
def test_files_of_potentials_without_new_parts_are_as_they_were(name, tmp_path):
    model = random_model(CONFIGS[name], torch.float32, backend="eager")
    save_model(model, tmp_path / "m")
    with safe_open(tmp_path / "m", framework="pt") as file:
        metadata = file.metadata()
    config = json.loads(metadata["config"])
    assert metadata["format_version"] == "1"
    assert list(config) == [
        "elements", "cutoff", "cutoff_function", "n_bessel", "n_radial", "n_embedding", "same_embedding", "radial",
        "basis", "messages", "message_scale", "readout", "epsilon", "energy_scale", "reference_energies",
    ]  # fmt: skip
    assert all(list(message) == ["memory", "exponential", "feature"] for message in config["messages"])


def test_parts_of_a_potential_are_named(toys):
    config = with_parts("T2 all parts, one embedding", **TOYS["radial basis"])
    assert list(map(str, parts_of(config))) == [
        "cutoff function 'polynomial'",
        "radial basis 'gaussian'",
        "message 'memory' of layer 1",
        "message 'exponential' of layer 1",
        "message 'feature' of layer 1",
        "message 'memory' of layer 2",
        "message 'feature' of layer 2",
    ]
    known = {(part.sort, part.kind) for part in parts_of(CONFIGS["T1 all parts"])}
    assert strange_parts(config, known) == "radial basis 'gaussian'"
    assert strange_parts(CONFIGS["T1 all parts"], known) == ""


def test_all_parts_that_the_package_declares_can_be_built():
    config = CONFIGS["T1 all parts"]
    assert MessageConfig().others == ()
    for declared in CUTOFFS.configs:
        function = CUTOFFS.build(declared(), config)
        assert function(torch.tensor([1e-9, config.cutoff])).tolist() == pytest.approx([1, 0])
    for declared in RADIAL_BASES.configs:
        functions = RADIAL_BASES.build(declared(), config)
        assert functions(torch.linspace(0.5, 4, 7)).shape == (config.n_bessel, 7)
