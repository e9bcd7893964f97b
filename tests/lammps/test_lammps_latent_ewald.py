"""Latent charges in LAMMPS: the structure factors of all ranks are added up, and results are those of ASE."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import torch
from ase import Atoms

from cace_runtime import CACEModel, save_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.config import LatentEwaldConfig, ModelConfig
from cace_runtime.kernels.choice import new_model
from tests.lammps.lammps_runs import complaint, evaluate, launch, need_lammps, results, script
from tests.lammps.test_lammps import OUTPUTS, RANKS, SMALL, TOLERANCE, gentle, slab, wide
from tests.support.models import molecule

pytestmark = pytest.mark.usefixtures("quick_compiler")

ELEMENTS = ["H", "C", "O"]
CONFIG = SMALL["T1"].model_copy(
    update={
        "outputs": OUTPUTS,
        "terms": (LatentEwaldConfig(charges=("q0", "q1"), sigma=0.9, dl=1.3, self_terms=2, epsilon=1e-6),),
    }
)


def charged() -> CACEModel:
    """A potential whose long-range forces are of the order of the others."""
    plain = gentle(CONFIG.model_copy(update={"terms": ()}))
    config = ModelConfig.model_validate(plain.config.model_dump() | {"terms": [CONFIG.terms[0].model_dump()]})
    model = new_model(config, backend="eager").double()
    model.load_state_dict(plain.state_dict())
    short, long = (CACECalculator(m).get_forces(wide()) for m in (plain, model))
    assert 0.02 < abs(long - short).max() < 50
    return model.requires_grad_(False)


@pytest.fixture(scope="module")
def potential(tmp_path_factory):
    """Model for torch, folder for LAMMPS."""
    need_lammps()
    work = tmp_path_factory.mktemp("potential")
    model = charged()
    save_model(model, work / "model.safetensors")
    return model, build(work / "model.safetensors")


def assert_as_in_ase(found, model, atoms) -> None:
    atoms.calc = CACECalculator(model)  # torch
    scale = max(1, abs(atoms.get_forces()).max())
    assert abs(found.energy - atoms.get_potential_energy()) < TOLERANCE * len(atoms) * scale
    assert abs(found.energies.sum() - found.energy) < TOLERANCE * len(atoms) * scale
    assert np.abs(found.forces - atoms.get_forces()).max() < TOLERANCE * scale
    if atoms.pbc.all():
        assert np.abs(found.stress - atoms.get_stress()).max() < TOLERANCE * scale
        assert np.abs(found.virials.sum(axis=0) / atoms.get_volume() - found.stress).max() < TOLERANCE * scale


@pytest.mark.parametrize("n_ranks", RANKS)
def test_triclinic_box(n_ranks, potential, tmp_path):
    model, folder = potential
    assert_as_in_ase(evaluate(tmp_path, folder, wide(), ELEMENTS, n_ranks), model, wide())


@pytest.mark.parametrize("n_ranks", [1, 2, 4])
def test_ranks_without_atoms(n_ranks, potential, tmp_path):
    model, folder = potential
    atoms = slab()
    atoms.pbc = True
    found = evaluate(tmp_path, folder, atoms, ELEMENTS, n_ranks, before=f"processors 1 1 {n_ranks}")
    assert_as_in_ase(found, model, atoms)


@pytest.mark.parametrize("n_ranks", RANKS)
def test_a_molecule_has_all_of_its_pairs(n_ranks, potential, tmp_path):
    model, folder = potential
    atoms = Atoms(molecule().numbers, molecule().positions + 8, cell=[20, 20, 20])
    found = evaluate(tmp_path, folder, atoms, ELEMENTS, n_ranks, boundary="f f f")
    atoms.set_cell(None)
    assert_as_in_ase(found, model, atoms)


@pytest.mark.parametrize("waves", ["first", "present"])
def test_the_waves_of_a_changing_box_are_kept_or_follow_it(waves, potential, tmp_path):
    """Two steps, in the last of which the box is longer by half of what it is to become; atoms do not move in it."""
    model, folder = potential
    text = script(tmp_path, folder, wide(), ELEMENTS, commands="fix grow all deform 1 x scale 1.3 remap x", run="run 2")
    text = text.replace("pair_style cace", f"pair_style cace waves {waves}")
    code, log = launch(tmp_path, text, 2)
    assert code == 0, log[-2000:]
    found = results(tmp_path, log)
    atoms = wide()
    atoms.set_cell(atoms.cell.array * [[1.15], [1], [1]], scale_atoms=True)
    graph = model.graph(atoms)
    if waves == "first":
        graph["first_cell"] = torch.tensor(wide().cell.array)[None]
    expected = model(graph, stress=True)
    other = model(model.graph(atoms))
    assert abs(found.energy - expected["energy"].item()) < TOLERANCE * len(atoms)
    assert ("those of this box until the end of the run" in log) == (waves == "first")
    if waves == "first":
        assert abs(expected["energy"].item() - other["energy"].item()) > 1e-6


def test_a_box_that_is_periodic_in_two_directions_is_refused(potential, tmp_path):
    text = script(tmp_path, potential[1], slab(), ELEMENTS, boundary="p p f")
    assert "set 'boundary p p p', with a vacuum as wide as you trust, or 'boundary s s s'" in complaint(tmp_path, text)


def test_other_words_after_the_style_are_refused(potential, tmp_path):
    text = script(tmp_path, potential[1], wide(), ELEMENTS).replace("pair_style cace", "pair_style cace waves all")
    assert "takes no arguments but 'waves first' or 'waves present'" in complaint(tmp_path, text)


def test_a_folder_without_its_ewald_library_is_refused(potential, tmp_path):
    shutil.copytree(potential[1], tmp_path / "model.lammps")
    (tmp_path / "model.lammps" / "ewald.so").unlink()
    text = script(tmp_path, tmp_path / "model.lammps", wide(), ELEMENTS)
    assert "there is no" in (line := complaint(tmp_path, text)) and "ewald.so" in line


def test_a_box_that_is_flipped_keeps_its_waves(potential, tmp_path):
    """Sheared beyond half of its length it gets other vectors of the same lattice; nothing else is to change."""
    found = {}
    for flip in ("yes", "no"):
        work = tmp_path / flip
        work.mkdir()
        commands = f"fix shear all deform 1 yz final 2.5 remap x flip {flip}"
        run = 'run 8\nprint "yz is $(yz)"'
        code, log = launch(work, script(work, potential[1], wide(), ELEMENTS, commands=commands, run=run), 2)
        assert code == 0, log[-2000:]
        (tilt,) = (float(line.split()[2]) for line in log.splitlines() if line.startswith("yz is"))
        assert (tilt < 0) == (flip == "yes")
        found[flip] = results(work, log)
    assert abs(found["yes"].energy - found["no"].energy) < TOLERANCE * len(wide())
    assert np.abs(found["yes"].stress - found["no"].stress).max() < 10 * TOLERANCE


@pytest.mark.parametrize("waves", ["first", "present"])
def test_each_run_has_the_waves_of_its_box_whatever_its_vectors_were_before(waves, potential, tmp_path):
    """Other vectors of the same lattice: waves as long as before, so that nothing changes."""
    change = "change_box all xz delta $(xy:%.17g) yz delta $(ly:%.17g) units box"
    run = f'run 0\n{change}\nrun 0\nprint "yz is $(yz)"'
    text = script(tmp_path, potential[1], wide(), ELEMENTS, run=run)
    code, log = launch(tmp_path, text.replace("pair_style cace", f"pair_style cace waves {waves}"), 2)
    assert code == 0, log[-2000:]
    (tilt,) = (float(line.split()[2]) for line in log.splitlines() if line.startswith("yz is"))
    assert tilt > 2  # it was changed
    assert_as_in_ase(results(tmp_path, log), potential[0], wide())


@pytest.mark.slow
def test_in_single_precision_it_is_as_close_as_that_allows(potential, tmp_path):
    _, folder = potential
    single = build(folder.with_suffix(".safetensors"), tmp_path / "single.lammps", dtype="float32")
    found, expected = (evaluate(tmp_path, of, wide(), ELEMENTS, 2) for of in (single, folder))
    scale = max(1, abs(expected.forces).max())
    assert np.abs(found.forces - expected.forces).max() < 3e-4 * scale
    assert np.abs(found.stress - expected.stress).max() < 3e-4 * scale
