"""Elements that a potential was not trained on, and which of those it was trained on are alike."""

from pathlib import Path

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import molecule as named_molecule
from ase.calculators.singlepoint import SinglePointCalculator

from cace_runtime import keys, load_model, read_info, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.element_map import map_elements
from cace_runtime.analysis.unseen_element import add_element, e0_by_least_squares, numbers_of_elements
from cace_runtime.config import AddedConfig, MessageConfig, MixingConfig, ModelConfig, ReadoutConfig, ZBLConfig
from cace_runtime.potential.model import CACEModel
from tests.support.models import CONFIGS, SMALL, crystal, molecule, random_model

# Networks whose elements stand in another order than those of the sum.
OTHER_ORDER = CONFIGS["T0 published"].model_copy(update={"elements": (8, 1, 6)})
# Wide, so that they are felt in these structures.
CLOSEST = {"H-H": (0.6, 1.6), "H-C": (0.9, 1.9), "H-O": (0.5, 1.5), "C-C": (1.0, 2.4), "C-O": (1.1, 2.2), "O-O": (1, 3)}
ARCHITECTURES = {
    **{name: CONFIGS[name] for name in ("T0 published", "T1 all parts", "T2 all parts, one embedding")},
    "free mixing of elements": ModelConfig(**SMALL, radial="per_degree", mixing=MixingConfig()),
    "weights of each element": ModelConfig(
        **SMALL,
        radial="per_degree",
        mixing=MixingConfig(per_element=True),
        contraction=True,
        messages=(MessageConfig(),),
        readout=ReadoutConfig(hidden=(5,), per_element=True),
    ),
    "closest distances": CONFIGS["T0 published"].model_copy(update={"closest_distances": CLOSEST}),
    "sum, short repulsion": ModelConfig(
        **SMALL,
        radial="per_degree",
        terms=(ZBLConfig(),),
        added=(AddedConfig(weight=0.3, model=OTHER_ORDER),),
        reference_energies={"H": -13.0, "C": -1000.0, "O": -2000.0},
    ),
}


def energies(model: CACEModel, atoms: Atoms) -> np.ndarray:
    with torch.no_grad():
        return model(model.graph(atoms), forces=False)[keys.ENERGIES].numpy()


@pytest.fixture(params=ARCHITECTURES)
def model(request) -> CACEModel:
    return random_model(ARCHITECTURES[request.param], backend="eager").requires_grad_(False)


def test_energies_without_the_new_element_are_the_same_to_the_bit(model):
    larger = add_element(model, "N", ("C", "O"), 0.4, -5.0)
    assert larger.config.symbols == ("H", "C", "O", "N")
    for atoms in (crystal(), molecule()):
        assert energies(larger, atoms).tobytes() == energies(model, atoms).tobytes()


def test_at_an_end_the_new_element_is_that_element(model):
    """Whatever a potential has of each element is found, and where it stands: one left out would show."""
    if model.config.terms:
        pytest.skip("the repulsion of nuclei knows the nuclear charge")
    for at, end in ((0.0, "C"), (1.0, "O")):
        for atoms in (crystal(), molecule()):
            chosen = atoms.symbols == end
            replaced = atoms.copy()
            replaced.numbers[chosen] = 7
            larger = add_element(model, "N", ("C", "O"), at, 0.0)
            np.testing.assert_allclose(energies(larger, replaced), energies(model, atoms), rtol=1e-12, atol=1e-12)


def test_in_between_the_embedding_is_in_between():
    model = random_model(CONFIGS["T1 all parts"])
    larger = add_element(model, "N", ("O", "H"), 1 / 3, 0.0)
    for name in ("embedding.sender", "embedding.receiver"):
        old, new = model.state_dict()[name], larger.state_dict()[name]
        assert torch.equal(new[:3], old)
        torch.testing.assert_close(new[3], (2 * old[2] + old[0]) / 3, rtol=1e-14, atol=1e-15)


def test_networks_of_a_sum_have_it_between_the_same_elements():
    model = random_model(ARCHITECTURES["sum, short repulsion"])
    larger = add_element(model, "N", ("C", "O"), 0.25, -1.0)
    assert larger.config.added[0].model.symbols == ("O", "H", "C", "N")
    row = larger.state_dict()["added.0.embedding.sender"]
    torch.testing.assert_close(row[3], 0.75 * row[2] + 0.25 * row[0])
    assert larger.config.reference_energies == {"H": -13.0, "C": -1000.0, "O": -2000.0, "N": -1.0}


def test_closest_distances_of_the_new_element_are_in_between():
    larger = add_element(random_model(ARCHITECTURES["closest distances"]), "N", ("C", "O"), 0.25, 0.0)
    found = larger.config.closest_distances
    assert found["H-N"] == pytest.approx((0.8, 1.8))
    assert found["C-N"] == pytest.approx((0.75 * 1.0 + 0.25 * 1.1, 0.75 * 2.4 + 0.25 * 2.2))
    some = CONFIGS["T0 published"].model_copy(update={"closest_distances": {"H-C": (0.9, 1.9)}})
    assert set(add_element(random_model(some), "N", ("C", "O"), 0.25, 0.0).config.closest_distances) == {"H-C"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("O", ("H", "C"), 0.5), "knows O already: it has H, C, O"),
        (("Qq", ("H", "C"), 0.5), "'Qq' is no element"),
        (("N", ("H", "S"), 0.5), "does not know S, only H, C, O"),
        (("N", ("H", "H"), 0.5), "two different elements"),
        (("N", ("H", "C"), 1.5), "1.5 of the way is not between H"),
    ],
)
def test_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        add_element(random_model(CONFIGS["T0 published"]), *arguments, 0.0)


def labelled(model: CACEModel, numbers: list[list[int]], constant: float) -> list[Atoms]:
    """Structures whose energies are the potential's own, with a constant per nitrogen."""
    frames = []
    for row in numbers:
        atoms = Atoms(row, 1.3 * np.random.default_rng(len(row)).permutation(30)[: 3 * len(row)].reshape(-1, 3) / 5)
        energy = float(energies(model, atoms).sum()) + constant * (atoms.symbols == "N").sum()
        atoms.calc = SinglePointCalculator(atoms, energy=energy)
        frames.append(atoms)
    return frames


def test_least_squares_find_e0_whatever_it_was():
    model = random_model(CONFIGS["T0 published"])
    at_zero = add_element(model, "N", ("C", "O"), 0.4, 0.0)
    frames = labelled(at_zero, [[7, 1], [7, 7, 6], [8, 1, 1], [7, 1, 1, 1]], -54.25)
    for start in (0.0, 17.0):
        found = e0_by_least_squares(add_element(model, "N", ("C", "O"), 0.4, start), "N", frames)
        assert found.energy == pytest.approx(-54.25, abs=1e-9)
        assert found.n_structures == 3 and found.rmse < 1e-9
    frames[0].calc.results["energy"] += 3.0  # counts 1, 2, 1: Σ n·rest / Σ n² moves by 3/6
    found = e0_by_least_squares(at_zero, "N", frames)
    assert found.energy == pytest.approx(-54.25 + 0.5)
    assert found.rmse == pytest.approx(np.sqrt(((2.5 / 2) ** 2 + (1.0 / 3) ** 2 + (0.5 / 4) ** 2) / 3))
    with pytest.raises(ValueError, match="no structure has N"):
        e0_by_least_squares(at_zero, "N", frames[2:3])


def test_a_map_has_the_distances_and_the_directions_of_largest_variance():
    numbers = np.array([[0.0, 0, 0], [3, 4, 0], [6, 8, 0], [3, 4, 1]])
    found = map_elements(["W", "Re", "Os", "Ir"], numbers)
    assert found.nearest(1) == [("Ir", 1.0), ("W", 5.0), ("Os", 5.0)]
    assert np.abs(found.components[:, 0]) == pytest.approx([5, 0, 5, 0], abs=0.1)
    assert found.explained.sum() == pytest.approx(1) and found.explained[0] > 0.95
    assert found.components.sum(axis=0) == pytest.approx([0, 0], abs=1e-12)
    with pytest.raises(ValueError, match="one element, W"):
        map_elements(["W"], numbers[:1])


def test_alike_elements_are_neighbours_on_the_map(model):
    larger = add_element(model, "N", ("C", "O"), 0.1, 0.0)
    found = map_elements(larger.config.symbols, numbers_of_elements(larger))
    assert found.nearest(3)[0][0] == "C"
    assert found.distances[3, 1] == pytest.approx(0.1 * found.distances[1, 2], rel=1e-6)


class TestCommands:
    def test_elements(self, cace, soft_potential):
        pytest.importorskip("matplotlib")
        code, text, _ = cace("elements", soft_potential, "-o", "map.csv", "--picture", "map.png")
        assert code == 0 and "4 numbers per element; the two components hold" in text and "wrote map.png" in text
        lines = Path("map.csv").read_text(encoding="utf-8").splitlines()
        assert lines[0] == "element,PC1,PC2,number 0,number 1,number 2,number 3" and len(lines) == 4

    def test_add_element(self, cace, soft_potential):
        code, text, error = cace(
            "add-element", soft_potential, "N", "--between", "C,O", "--at", 0.4, "-o", "n.safetensors"
        )
        assert code == 0, error
        assert "N: not trained: 0.4 of the way from C to O; E0 -1431.160000 eV (interpolated)" in text
        info = read_info("n.safetensors")
        assert info.notes["element N"].startswith("not trained: 0.4 of the way from C to O")
        old, new = CACECalculator(soft_potential), CACECalculator("n.safetensors")
        atoms = named_molecule("CH3CH2OH")
        assert old.get_potential_energy(atoms) == new.get_potential_energy(atoms)
        assert np.array_equal(old.get_forces(atoms), new.get_forces(atoms))
        ammonia = named_molecule("NH3")
        assert np.isfinite(new.get_forces(ammonia)).all()
        ammonia.calc = SinglePointCalculator(ammonia, energy=-1000.0)
        ase.io.write("labels.xyz", ammonia)
        command = ["add-element", soft_potential, "N", "--between", "C,O", "--at", 0.4, "-o", "fit.safetensors"]
        code, text, error = cace(*command, "--e0-from", "labels.xyz")
        assert code == 0, error
        assert "(least squares over 1 structures of labels.xyz)" in text
        assert CACECalculator("fit.safetensors").get_potential_energy(ammonia) == pytest.approx(-1000.0, abs=1e-6)
        code, _, error = cace(*command, "--e0-from", "labels.xyz", "--e0", -3)
        assert code == 2 and "not both" in error
        code, _, error = cace("add-element", soft_potential, "N", "--between", "C", "-o", "x.safetensors")
        assert code == 2 and "two elements are needed" in error

    def test_files_come_back(self, tmp_path, model):
        larger = add_element(model.float(), "N", ("C", "O"), 0.4, -5.0)
        save_model(larger, tmp_path / "n.safetensors")
        again = load_model(tmp_path / "n.safetensors", backend="eager")
        assert again.config == larger.config
        for name, tensor in larger.state_dict().items():
            assert torch.equal(again.state_dict()[name], tensor)
