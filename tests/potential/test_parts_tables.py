"""Parts that a test registers, as another package would, are built, trained, saved and loaded like the own ones."""

from __future__ import annotations

import json

import pytest
import torch
from ase import Atoms
from pydantic import ValidationError
from safetensors import safe_open

from cace_runtime import CheckpointError, load_model, read_info, save_model
from cace_runtime.config import RADIAL_BASES, MessageConfig, ModelConfig, parts_of, strange_parts
from cace_runtime.config_errors import told
from cace_runtime.kernels.cpp.engine import CppEngine
from cace_runtime.kernels.engine import BackendError
from cace_runtime.kernels.triton.engine import TritonEngine
from cace_runtime.parts import PartConfig, Table
from tests.support.models import CONFIGS, crystal, molecule, random_model
from tests.support.tolerances import TOLERANCES
from tests.support.toy_parts import GaussianConfig, Gaussians, toy_parts

BASE = {"elements": ("H", "O"), "cutoff": 4.0}


@pytest.fixture
def toys():
    with toy_parts():
        yield


def with_parts(name: str = "T1 all parts", **parts: object) -> ModelConfig:
    return ModelConfig(**CONFIGS[name].model_dump() | parts)


TOYS = {
    "radial basis": {"radial_basis": {"kind": "gaussian", "width": 0.7}},
    "message": {"messages": [{"memory": True, "feature": None, "others": [{"kind": "averaged"}]}]},
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
    assert read_info(tmp_path / "m.safetensors").format_version == 3
    loaded = load_model(tmp_path / "m.safetensors", backend="eager")
    assert loaded.config == model.config
    graph = model.graph(crystal())
    assert torch.equal(loaded(graph)["forces"], model(graph)["forces"])


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
    ({"radial_basis": {}}, "radial_basis.kind: is missing"),
    ({"radial_basis": {"kind": "gaussian", "width": -1}}, "radial_basis.width: Input should be greater than 0, not -1"),
    ({"radial_basis": {"kind": "gaussian", "widht": 1}}, "radial_basis.widht: no such setting; did you mean width?"),
    ({"radial_basis": {"kind": "bessel", "width": 1}}, "radial_basis.width: no such setting; there are kind"),
    ({"radial_basis": "gaussian"}, "radial_basis: Input should be a valid dictionary"),
    ({"messages": [{"others": [{"kind": "x" * 1000}]}]}, "messages.0.others.0.kind: no such message 'xxx"),
    ({"terms": [{"kind": 3}]}, "terms.0.kind: no such energy term 3; none is registered here"),
    ({"outputs": [{"name": "Charge"}]}, "outputs.0.name: String should match pattern"),
    ({"outputs": [{"name": "forces"}]}, "outputs.0.name: 'forces' is the name of another result"),
    ({"outputs": [{"name": "a"}, {"name": "a"}]}, "config: outputs: two are called 'a'"),
]


@pytest.mark.parametrize(("changes", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_a_part_that_cannot_be_is_refused_by_its_place(toys, changes, message):
    with pytest.raises(ValidationError) as caught:
        ModelConfig.model_validate(BASE | changes)
    (line,) = told(caught.value, ModelConfig)
    assert line.startswith(message) and len(line) < 300


@pytest.mark.parametrize("engine", [CppEngine, TritonEngine], ids=lambda engine: engine.name)
@pytest.mark.parametrize("sort", TOYS)
def test_kernels_refuse_a_part_that_they_do_not_know_by_its_name(toys, sort, engine):
    config = with_parts(**TOYS[sort])
    assert engine.unsupported(config).startswith(f"{sort} '")
    assert engine.unsupported(CONFIGS["T1 all parts"]) == ""


@pytest.mark.parametrize("sort", TOYS)
def test_where_kernels_are_insisted_on_a_strange_part_is_an_error_and_otherwise_torch_evaluates(toys, sort):
    config = with_parts(**TOYS[sort])
    model = random_model(config, backend="cpp")
    with pytest.raises(BackendError, match=f"'cpp' does not know {sort} '"):
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
    for declared in RADIAL_BASES.configs:
        functions = RADIAL_BASES.build(declared(), config)
        assert functions(torch.linspace(0.5, 4, 7)).shape == (config.n_bessel, 7)
