"""Where E0 are those of isolated atoms, an isolated atom has its E0 and nothing else, in every engine and precision."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from ase import Atoms
from safetensors import safe_open

from cace_runtime import CACEModel, keys, load_model, new_model, read_info, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import ModelConfig
from cace_runtime.files.isolated_energies import isolated_atoms
from cace_runtime.kernels.engine import BackendError
from cace_runtime.potential.readout import value_at_zero
from cace_runtime.testing import largest_relative_error
from tests.parity.architectures import ARCHITECTURES
from tests.support.lone_atoms import assert_alone_have_e0, assert_e0
from tests.support.models import CONFIGS, crystal, molecule, random_model
from tests.support.tolerances import TOLERANCES

DTYPES = [torch.float32, torch.float64]
E0 = {"H": -13.568422178253735, "C": -1026.8538996116154, "O": -2037.796869412825}
# Compiled kernels of these: without and with messages, MLP, and two embeddings. tests/parity compiles them, too.
COMPILED = ("T0 cosine, as many embedding numbers as elements, no MLP", "T2 all parts twice")
ALL = CONFIGS | {name: ARCHITECTURES[name] for name in COMPILED}


def with_e0(name: str, vanishes: bool = True) -> ModelConfig:
    changes = {"reference_energies": E0, "vanishes_at_zero": vanishes, "energy_scale": 1.7}
    return ALL[name].model_copy(update=changes)


def pair(name: str, dtype=torch.float64, backend: str = "eager") -> tuple[CACEModel, CACEModel]:
    """The same weights with and without the property."""
    model = random_model(with_e0(name), dtype, backend=backend)
    other = new_model(with_e0(name, False), backend).to(dtype)
    other.load_state_dict(model.state_dict())
    return model.requires_grad_(False), other.requires_grad_(False)


def atoms_alone() -> Atoms:
    """One of each element out of sight, beside a molecule."""
    atoms = molecule()
    for k, symbol in enumerate(E0):
        atoms += Atoms(symbol, [[30.0 * (k + 1), 7.0, -4.0]])
    return atoms


def assert_have_e0(model) -> None:
    atoms = atoms_alone()
    found = model(model.graph(atoms))
    assert_e0(found[keys.ENERGIES][-3:].detach(), atoms.get_chemical_symbols()[-3:], E0)
    assert not found[keys.FORCES][-3:].any()
    # Alone in a batch, too: sums of matrix products may be taken in another order.
    assert_alone_have_e0(model, E0)


@pytest.mark.whole
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("name", CONFIGS)
def test_an_isolated_atom_has_its_e0_by_torch(name, dtype):
    assert_have_e0(pair(name, dtype)[0])


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("name", COMPILED)
def test_an_isolated_atom_has_its_e0_by_compiled_kernels(name, dtype, quick_compiler):
    model, _ = pair(name, dtype, "cpp")
    model.atomic_energies = None  # nothing by torch
    assert_have_e0(model)
    # New weights: what is subtracted is theirs.
    with torch.no_grad():
        model.readout.mlp.layers[-1].bias += 3
        model.readout.mlp.layers[0].weight *= 1.1
    assert_have_e0(model)


@pytest.mark.whole
@pytest.mark.parametrize("dtype", [torch.float32, pytest.param(torch.float64, marks=pytest.mark.slow)], ids=str)
def test_an_isolated_atom_has_its_e0_by_triton_kernels(dtype):
    pytest.importorskip("triton", reason="triton is not installed")
    model, plain = pair("T1 all parts", dtype, "triton")
    model = model.to("cuda" if torch.cuda.is_available() else "cpu")
    model.atomic_energies = None
    try:
        assert_have_e0(model)
    except BackendError as error:
        pytest.skip(str(error))
    expected = pair("T1 all parts")[0](plain.graph(molecule()))
    found = model(model.graph(molecule()))
    for key in (keys.ENERGIES, keys.FORCES):
        tolerance = TOLERANCES["compiled", "float64" if dtype == torch.float64 else "float32"]
        assert largest_relative_error(found[key].cpu(), expected[key]) < tolerance


@pytest.mark.whole
@pytest.mark.parametrize("name", CONFIGS)
def test_all_else_stays_as_it_is(name):
    """Every atom has the same constant less: forces, stress and differences of energies are those of before."""
    model, plain = pair(name)
    constant = plain.config.energy_scale * float(value_at_zero(plain.state_dict()))
    assert abs(constant) > 1e-3
    for atoms in (crystal(), atoms_alone()):
        found, expected = (m(m.graph(atoms), stress=True) for m in (model, plain))
        assert torch.allclose(found[keys.ENERGIES], expected[keys.ENERGIES] - constant, rtol=0, atol=1e-10)
        for key in (keys.FORCES, keys.STRESS):
            if expected[key].isfinite().all():
                assert torch.allclose(found[key], expected[key], rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("name", COMPILED)
def test_compiled_gradients_of_the_weights_know_what_is_subtracted(name, quick_compiler):
    atoms = [crystal(), atoms_alone()]

    def gradients(backend):
        model = random_model(with_e0(name), backend=backend).requires_grad_()
        parameters = dict(model.named_parameters())
        out = model.with_parameters(parameters, model.graph(atoms))
        value = (out[keys.ENERGY] * torch.tensor([0.3, -1.1])).sum() + out[keys.FORCES].square().sum()
        found = torch.autograd.grad(value, list(parameters.values()), allow_unused=True)
        return out, dict(zip(parameters, found, strict=True))

    (eager, expected), (compiled, found) = gradients("eager"), gradients("cpp")
    assert torch.allclose(compiled[keys.ENERGY], eager[keys.ENERGY], rtol=1e-13)
    for key, gradient in expected.items():
        wanted = torch.zeros_like(found[key]) if gradient is None else gradient
        scale = max(float(wanted.abs().max()), 1e-3)
        assert (found[key] - wanted).abs().max() < 1e-9 * scale, key


def test_an_isolated_atom_has_its_e0_in_ase(tmp_path, quick_compiler):
    model, _ = pair(COMPILED[1], torch.float32)
    save_model(model, tmp_path / "m.safetensors")
    for backend, dtype in (("eager", "float32"), ("cpp", "float32"), ("cpp", "float64")):
        calculator = CACECalculator(tmp_path / "m.safetensors", backend=backend, dtype=dtype)
        for symbol in E0:
            for atoms in (Atoms(symbol), Atoms(symbol, cell=[20.0, 20.0, 20.0], pbc=True)):
                atoms.calc = calculator
                assert_e0([atoms.get_potential_energy()], [symbol], E0)
                assert not atoms.get_forces().any()


def test_a_file_says_that_its_network_vanishes_and_older_files_stay_what_they_were(tmp_path):
    model, plain = pair("T1 all parts")
    for made, name, version in ((model, "new", 2), (plain, "old", 1)):
        save_model(made, tmp_path / name)
        assert read_info(tmp_path / name).format_version == version
        loaded = load_model(tmp_path / name)
        assert loaded.config == made.config
        graph = made.graph(molecule())
        assert torch.equal(loaded(graph)[keys.ENERGY], made(graph)[keys.ENERGY])
    with safe_open(tmp_path / "old", framework="pt") as file:
        config = json.loads(file.metadata()["config"])
    # Programs that know only version 1 refuse settings that they do not know.
    assert "vanishes_at_zero" not in config
    found, expected = isolated_atoms(tmp_path / "old"), plain.config.energy_scale * value_at_zero(plain.state_dict())
    assert {s: e - E0[s] for s, e in found.items()} == pytest.approx(dict.fromkeys(E0, float(expected)), abs=1e-9)
    lone = plain(plain.graph(Atoms("C")))[keys.ENERGY]
    assert found["C"] == pytest.approx(float(lone), abs=1e-9)
    assert isolated_atoms(tmp_path / "new") == E0


def test_info_says_what_an_isolated_atom_gets(tmp_path, cace):
    model, plain = pair("T1 all parts")
    save_model(model, "new.safetensors")
    save_model(plain, "old.safetensors")
    nothing = CACEModel(plain.config.model_copy(update={"reference_energies": {}}), "eager").double()
    save_model(nothing, "zero.safetensors")
    said = {}
    for name in ("new", "old", "zero"):
        code, text, _ = cace("info", f"{name}.safetensors")
        assert code == 0
        (said[name],) = [line for line in text.splitlines() if line.startswith("isolated atoms")]
    assert "H -13.568422, C -1026.853900, O -2037.796869 eV: E0 exactly" in said["new"]
    found = isolated_atoms("old.safetensors")
    assert f"H {found['H']:.6f}" in said["old"] and f"E0 {found['H'] - E0['H']:+.6f} eV" in said["old"]
    assert "count atomisation energies from E0" in said["old"]
    assert "from the network alone" in said["zero"]


def test_a_damaged_readout_is_refused_by_file(tmp_path):
    from safetensors.torch import load_file, save_file

    _, plain = pair("T1 all parts")
    save_model(plain, tmp_path / "m")
    with safe_open(tmp_path / "m", framework="pt") as file:
        metadata = file.metadata()
    tensors = load_file(tmp_path / "m")
    del tensors["readout.mlp.layers.0.bias"]
    save_file(tensors, tmp_path / "m", metadata)
    with pytest.raises(ValueError, match="does not hold"):
        isolated_atoms(tmp_path / "m")


def test_dissociation_ends_at_e0():
    """The energy of a pair goes to the sum of E0 as it leaves the cutoff, without a jump."""
    model, _ = pair("T1 all parts")
    cutoff = model.config.cutoff
    energies = []
    for r in np.linspace(cutoff - 0.02, cutoff + 0.01, 7):
        energies.append(float(model(model.graph(Atoms("HO", [[0, 0, 0], [r, 0, 0]])))[keys.ENERGY]))
    distance = np.abs(np.array(energies) - E0["H"] - E0["O"])
    assert distance[-1] < 1e-9 and distance[:-3].max() < 1e-3
