"""Couplings from the registry: found by what they are, refused when they are not as written, made when missing."""

from __future__ import annotations

import copy
import json
import pickle
import shutil
from pathlib import Path

import pytest

from basisgen.mathematics.coupling import CouplingSpec
from basisgen.spec import SpecError
from cace_runtime.bases.coupling import load_coupling_module
from cace_runtime.bases.of_config import coupling_of
from cace_runtime.registry import (
    BasisNotFoundError,
    DamagedBasisError,
    load_basis,
    load_coupling,
    load_coupling_by_digest,
    user_folder,
)

GENERATED = Path(__file__).parents[2] / "generated"
NAME = "cace_coupling_l3_k0k1k2_eager.py"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of its own with the committed coupling alone, listed."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = tmp_path / "generated"
    made.mkdir(mode=0o755)
    manifest = json.loads((GENERATED / "MANIFEST.json").read_text())
    manifest["modules"] = []
    manifest["couplings"] = [entry for entry in manifest["couplings"] if entry["module"] == NAME]
    (made / "MANIFEST.json").write_text(json.dumps(manifest))
    for name in (NAME, NAME.replace(".py", ".certificate.json")):
        shutil.copy(GENERATED / name, made / name)
    return made


def test_a_coupling_is_found_by_its_degrees_in_any_order_and_by_its_digest(folder):
    found = load_coupling(3, [2, 1, 0, 1], path=folder)
    assert found.path == folder / NAME and found.backend == "eager"
    assert found.spec == {"l_max": 3, "degrees": (0, 1, 2)} and len(found.paths) == 20
    assert load_coupling_by_digest(found.digest, path=folder) is found
    assert found.command == "basisgen couple --lmax 3 --degrees 0,1,2 --backend eager"


def test_copies_and_pickles_of_a_coupling_are_itself(folder):
    found = load_coupling(3, (0, 1, 2), path=folder)
    assert copy.deepcopy(found) is found
    assert pickle.loads(pickle.dumps(found)) is found


def test_every_backend_has_the_same_digest_and_scales():
    pytest.importorskip("triton", reason="triton is not installed")
    found = [load_coupling(3, (0, 1, 2), backend) for backend in ("eager", "cpp", "triton")]
    assert len({coupling.digest for coupling in found}) == 1
    assert found[0].paths == found[1].paths == found[2].paths


def test_what_is_not_there_is_said_with_the_command_that_makes_it(folder):
    with pytest.raises(BasisNotFoundError) as found:
        load_coupling(5, (1, 3), "cpp", path=folder)
    assert str(found.value).splitlines() == [
        "no generated coupling for couple --lmax 5 --degrees 1,3 --backend cpp.",
        "Create it with: basisgen couple --lmax 5 --degrees 1,3 --backend cpp",
    ]
    with pytest.raises(BasisNotFoundError, match="digest 00, backend cpp"):
        load_coupling_by_digest("00", "cpp", path=folder)


@pytest.mark.parametrize(("l_max", "degrees"), [(0, (1,)), (9, (1,)), (3, ()), (3, (-1,)), (3, (0, 7))])
def test_what_cannot_be_is_refused(l_max, degrees):
    with pytest.raises(ValueError, match="l_max is from 1 to 8, degrees of tensors are from 0 to 6, one at least"):
        load_coupling(l_max, degrees)
    with pytest.raises(SpecError):  # nor would basisgen make it
        CouplingSpec.create(l_max, degrees)


def test_the_largest_that_can_be_asked_for_is_one_that_basisgen_makes(folder):
    with pytest.raises(BasisNotFoundError):
        load_coupling(8, (6,), path=folder)
    assert CouplingSpec.create(8, (6,)).degrees == (6,)


def test_an_edited_coupling_is_refused(folder):
    load_coupling_module.cache_clear()
    path = folder / NAME
    path.write_text(path.read_text().replace("t0 = l1 * c1", "t0 = l1 * c2"))
    with pytest.raises(DamagedBasisError, match="was changed after it was generated"):
        load_coupling(3, (0, 1, 2), path=folder)


def test_a_coupling_without_its_own_certificate_is_refused(folder):
    load_coupling_module.cache_clear()
    certificate = folder / NAME.replace(".py", ".certificate.json")
    shutil.copy(GENERATED / "cace_coupling_l4_k0k1k2_eager.certificate.json", certificate)
    with pytest.raises(DamagedBasisError, match="certificate of another module"):
        load_coupling(3, (0, 1, 2), path=folder)
    certificate.unlink()
    with pytest.raises(DamagedBasisError, match="has no certificate"):
        load_coupling(3, (0, 1, 2), path=folder)


@pytest.mark.parametrize("couplings", ["3", "[3]", '[{"module": "cace_x_eager.py"}]', '{"a": 1}', "{}", '""'])
def test_a_list_of_another_shape_is_damaged(folder, couplings):
    path = folder / "MANIFEST.json"
    path.write_text(f'{{"format": "basisgen manifest", "modules": [], "couplings": {couplings}}}')
    with pytest.raises(DamagedBasisError, match="not a manifest of basisgen"):
        load_coupling(3, (0, 1, 2), path=folder)


def test_a_folder_of_couplings_is_no_hindrance_to_bases(folder):
    assert load_basis(3, 3, "cheng2024", path=folder).path.parent == GENERATED


@pytest.mark.whole
def test_a_coupling_that_is_not_there_is_made_once_and_said(folder, caplog):
    found = coupling_of(1, (0, 2))
    assert found.path.parent == user_folder() and len(found.paths) == 5
    assert [r.getMessage() for r in caplog.records] == [
        f"cace_runtime: basisgen couple --lmax 1 --degrees 0,2 makes the coupling, once, in {user_folder()}"
    ]
    assert coupling_of(1, (0, 2), "cpp").digest == found.digest
    assert len(caplog.records) == 1
