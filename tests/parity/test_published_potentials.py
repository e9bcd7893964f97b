"""Published potentials give the reference results of the author's program (REFERENCE section 5)."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from ase import Atoms

from cace_runtime import CACEModel, import_official
from cace_runtime.kernels.choice import engines_of
from tests.support.other_process import command
from tests.support.tolerances import TOLERANCES

pytestmark = pytest.mark.usefixtures("quick_compiler")

KCAL_MOL = 0.0433641042


def relative(found: torch.Tensor, expected: np.ndarray) -> float:
    found = found.double().numpy()
    return float(np.abs(found - expected.reshape(found.shape)).max() / np.abs(expected).max())


def frames(reference: dict[str, np.ndarray]) -> list[Atoms]:
    numbers = np.atleast_2d(reference["numbers"])
    count = len(numbers)
    positions = reference["positions"].reshape(count, -1, 3)
    cells = reference["cell"].reshape(count, 3, 3)
    pbc = reference["pbc"].reshape(count, 3)
    return [Atoms(n, p, cell=c, pbc=periodic) for n, p, c, periodic in zip(numbers, positions, cells, pbc, strict=True)]


@pytest.fixture
def backend(request, monkeypatch) -> str:
    monkeypatch.setenv("CACE_BACKEND", request.param)
    return request.param


def case(backend: str, *others: str, quick: bool):
    """In single precision, and compiled, one stands for all by default."""
    return pytest.param(backend, *others, marks=[] if quick else pytest.mark.slow)


@pytest.mark.parametrize(
    ("backend", "model_name", "data", "dtype"),
    [
        case(backend, *data, dtype, quick=dtype == "float64" and (backend == "eager" or data[0] == "water"))
        for backend in ("eager", "cpp")
        for data in (("water", "water"), ("water", "water_strained"), ("ethanol", "ethanol"))
        for dtype in ("float64", "float32")
    ],
    indirect=["backend"],
)
def test_published_potential_gives_the_reference_results(data_dir, backend, model_name, data, dtype):
    folder = data_dir / "official"
    reference = dict(np.load(folder / f"{data}.npz"))
    model = import_official(folder / f"{model_name}.pth").to(getattr(torch, dtype))
    assert (model.engines.cpp(model) is not None) == (backend == "cpp")
    graph = model.graph(frames(reference))
    results = model(graph, stress=True, b_features=True)
    tolerance = TOLERANCES["published", dtype]
    assert relative(results["energy"], np.atleast_1d(reference["energy"])) < tolerance
    assert relative(results["forces"], reference["forces"]) < tolerance
    if "stress" in reference:
        assert relative(results["stress"], reference["stress"]) < tolerance
    if "B_first_atoms" in reference:
        assert relative(results["b_features"][:3], reference["B_first_atoms"]) < tolerance
    if "n_edges" in reference:
        assert graph["sender"].numel() == reference["n_edges"].sum()


@pytest.fixture(scope="module")
def basis_of_degree_two(tmp_path_factory) -> str:
    """The folder of a basis that the committed menu does not have."""
    folder = str(tmp_path_factory.mktemp("generated"))
    asked = ["--lmax", "2", "--numax", "2", "--selection", "cheng2024"]
    done = command(*asked, "--out", folder, program="basisgen")
    assert done.code == 0, done.err
    return folder


@pytest.mark.parametrize(
    ("backend", "name"),
    [
        case(backend, name, quick=backend == "eager" or name in ("E1_water_bec", "G1_water_les"))
        for backend in ("eager", "cpp")
        for name in ("A1_water_nu2", "AD_diamond", "BC_lodeAA_sr", "E1_water_bec", "F1_water_w001", "G1_water_les")
    ],
    indirect=["backend"],
)
def test_later_published_potentials_give_the_reference_results(
    data_dir, backend, name, basis_of_degree_two, monkeypatch
):
    """Saved by today's program; by the first symmetriser; in a sum of one, with numpy numbers; with long range.

    Long range: charges of the one network; four channels of charges of another, in a sum with a weight; of ``les``.
    """
    monkeypatch.setenv("CACE_GENERATED", basis_of_degree_two)
    model = import_official(data_dir / f"official/more/{name}.pth").double()
    reference = dict(np.load(data_dir / f"official/more/{name}.npz"))
    for k in range(int(reference["n"])):
        assert_reference_results(model, reference, k)


def assert_reference_results(model: CACEModel, reference: dict[str, np.ndarray], k: int) -> None:
    """Of structure ``k`` of a file."""
    found = {key.removeprefix(f"s{k}_"): value for key, value in reference.items() if key.startswith(f"s{k}_")}
    atoms = Atoms(found["numbers"], found["positions"], cell=found["cell"], pbc=found["pbc"])
    results = {key: x.cpu() for key, x in model(model.graph(atoms), stress=bool(atoms.pbc.all())).items()}
    assert relative(results["energy"], found["energy"]) < TOLERANCES["published", "float64"]
    if "q" in found:
        charges = np.stack([results[f"latent_charge_{c}"].numpy() for c in range(found["q"].shape[1])], axis=1)
        assert np.abs(charges - found["q"]).max() < 1e-11
        parts = dict(zip(model.config.energy_parts, results["energy_parts"][0].tolist(), strict=True))
        assert parts == pytest.approx(
            {"E0": 0.0, "short range": float(found["e_sr"]), "long range": float(found["e_lr"])}, rel=1e-11
        )
    # eV/Å and eV/Å³: some of these structures are so symmetric that forces are rounding errors of large ones.
    assert np.abs(results["forces"].numpy() - found["forces"]).max() < 1e-11
    if atoms.pbc.all():
        assert np.abs(results["stress"][0].numpy() - found["stress"]).max() < 1e-11


# Those that Triton's interpreter evaluates in seconds: crystals of 8 and 24 atoms, molecules of 9 and 19.
SMALL = {
    "A1_water_nu2": (0, 1), "AD_diamond": (0, 1), "BC_lodeAA_sr": (0, 1, 2), "E1_water_bec": (0, 1),
    "F1_water_w001": (0, 1), "G1_water_les": (0, 1),
}  # fmt: skip
QUICK = (("AD_diamond", 1), ("E1_water_bec", 1), ("G1_water_les", 1))


@pytest.mark.parametrize(
    ("name", "k"),
    [
        pytest.param(name, k, marks=[] if torch.cuda.is_available() or (name, k) in QUICK else pytest.mark.slow)
        for name, structures in SMALL.items()
        for k in structures
    ],
)
def test_later_published_potentials_give_the_reference_results_by_tritons_kernels(
    data_dir, name, k, basis_of_degree_two, monkeypatch
):
    pytest.importorskip("triton", reason="triton is not installed")
    monkeypatch.setenv("CACE_GENERATED", basis_of_degree_two)
    monkeypatch.setenv("CACE_BACKEND", "triton")
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = import_official(data_dir / f"official/more/{name}.pth").double().to(device)
    assert all(engines_of(network).triton(network) is not None for network in model.networks)
    assert_reference_results(model, dict(np.load(data_dir / f"official/more/{name}.npz")), k)


@pytest.mark.parametrize(("name", "count"), [("water", 69_320), ("ethanol", 261_616)])
def test_published_potential_has_the_stated_number_of_parameters(data_dir, name, count):
    model = import_official(data_dir / "official" / f"{name}.pth")
    assert sum(p.numel() for p in model.parameters()) == count


def test_ethanol_in_electronvolts_matches_density_functional_theory(data_dir):
    folder = data_dir / "official"
    reference = dict(np.load(folder / "ethanol.npz"))
    e0 = {"H": -14223.773967801664, "C": -4741.257989267255, "O": -2370.6289946336274}
    model = import_official(folder / "ethanol.pth", "kcal/mol", e0).double()
    results = model(model.graph(frames(reference)))
    expected_forces = reference["reference_forces"].reshape(-1, 3) * KCAL_MOL
    assert float(np.abs(results["forces"].numpy() - expected_forces).mean()) == pytest.approx(2.3e-3, abs=0.1e-3)
    expected = reference["energy"] * KCAL_MOL + KCAL_MOL * (6 * e0["H"] + 2 * e0["C"] + e0["O"])
    assert relative(results["energy"], expected) < TOLERANCES["published", "float64"]
    error = results["energy"].numpy() - reference["reference_energy"] * KCAL_MOL
    assert float(np.abs(error).max()) < 0.02


def test_a_wrong_epsilon_would_be_noticed(data_dir):
    """The reference results tell epsilon = 1e-9 from 0 at the tolerance that is promised."""
    folder = data_dir / "official"
    reference = dict(np.load(folder / "water.npz"))
    model = import_official(folder / "water.pth").double()
    model.edge_functions.epsilon = 1e-8
    results = model(model.graph(frames(reference)))
    assert relative(results["forces"], reference["forces"]) > TOLERANCES["published", "float64"]
