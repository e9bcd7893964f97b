"""Finding and loading generated modules."""

import importlib.machinery
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cace_runtime.registry import (
    MANIFEST,
    BasisNotFoundError,
    DamagedBasisError,
    ModuleMissingError,
    available,
    load_basis,
    load_basis_by_digest,
)

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "generated"


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(COMMITTED, tmp_path / "mine", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "mine"


def test_loads_what_is_asked_for():
    basis = load_basis(3, 3, selection="cheng2024")
    assert basis.spec["selection"] == "cheng2024"
    assert basis.lvectors[:4] == ((0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1))
    assert len(basis.features) == 6
    assert basis.path.exists()
    assert basis.certificate_path.exists()


def test_radial_does_not_matter_for_the_published_set():
    assert load_basis(3, 3, "cheng2024", "per_degree") is load_basis(3, 3, "cheng2024", "shared")
    assert load_basis(3, 3, "complete", "per_degree").digest != load_basis(3, 3, "complete", "shared").digest


def test_by_digest():
    basis = load_basis(4, 3)
    assert load_basis_by_digest(basis.digest) is basis
    with pytest.raises(BasisNotFoundError, match="digest 0000"):
        load_basis_by_digest("0000")


def test_what_is_missing_is_named_with_the_command_that_makes_it():
    with pytest.raises(BasisNotFoundError) as error:
        load_basis((6, 5, 2), 3, radial="per_degree", max_degree=7)
    text = str(error.value)
    assert "basisgen --lmax 6,5,2 --numax 3 --selection complete --radial per_degree --max-degree 7" in text
    assert "cace_l4_nu4_complete_eager" in text


def test_path_comes_before_the_environment_before_the_installed_package(folder, tmp_path, monkeypatch):
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    monkeypatch.setenv("CACE_GENERATED", str(other))
    assert load_basis(3, 3, path=folder).path.parent == folder
    assert load_basis(3, 3).path.parent == other
    monkeypatch.delenv("CACE_GENERATED")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nothing"))
    assert load_basis(3, 3).path.parent == COMMITTED
    assert {f for f, _ in available()} == {COMMITTED}


def test_an_edited_module_is_refused(folder):
    path = folder / "cace_l3_nu3_complete_eager.py"
    text = path.read_text()
    changed = text.replace(" * ", " + ", 1)
    assert changed != text
    path.write_text(changed)
    with pytest.raises(DamagedBasisError, match="changed after it was generated"):
        load_basis(3, 3, path=folder)


def test_a_module_of_another_basis_under_this_name_is_refused(folder):
    manifest = json.loads((folder / MANIFEST).read_text())
    for entry in manifest["modules"]:
        entry["basis_digest"] = "0" * 64
    (folder / MANIFEST).write_text(json.dumps(manifest))
    with pytest.raises(DamagedBasisError, match="another basis"):
        load_basis(3, 3, path=folder)


def test_a_listed_module_that_is_gone_is_named(folder):
    (folder / "cace_l3_nu3_complete_eager.py").unlink()
    with pytest.raises(DamagedBasisError, match="cannot be read"):
        load_basis(3, 3, path=folder)


@pytest.mark.parametrize("text", ["{", "[]", '{"format": "other"}'], ids=["truncated", "list", "foreign"])
def test_a_manifest_that_is_not_ours_is_refused(folder, text):
    (folder / MANIFEST).write_text(text)
    with pytest.raises(DamagedBasisError, match="not a manifest"):
        load_basis(3, 3, path=folder)


def test_a_given_folder_without_bases_is_named(tmp_path):
    with pytest.raises(DamagedBasisError, match="no generated bases"):
        load_basis(3, 3, path=tmp_path)


def test_another_package_called_generated_is_named(tmp_path):
    (tmp_path / "generated").mkdir()
    (tmp_path / "generated" / "__init__.py").write_text("")
    result = subprocess.run(
        [sys.executable, "-c", "from cace_runtime.registry import load_basis; load_basis(3, 3)"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}", "XDG_DATA_HOME": str(tmp_path / "data")},
        capture_output=True,
        text=True,
    )
    assert "another package of this name is in the way" in result.stderr.replace("\n", " ")


def test_another_package_called_generated_does_not_hide_a_folder_that_is_named(folder, monkeypatch, tmp_path):
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: importlib.machinery.ModuleSpec(name, None, origin="x.py")
    )
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nothing"))
    monkeypatch.chdir(tmp_path)
    assert load_basis(3, 3, path=folder).path.parent == folder
    with pytest.raises(DamagedBasisError, match=r"x\.py"):
        load_basis(3, 3)


def test_a_checkout_one_stands_in_is_searched(tmp_path, folder, monkeypatch):
    (tmp_path / "basisgen").mkdir()
    (tmp_path / "basisgen" / "emit.py").write_text("")
    (tmp_path / "deeper").mkdir()
    folder.rename(tmp_path / "generated")
    monkeypatch.chdir(tmp_path / "deeper")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nothing"))
    assert load_basis(3, 3).path.parent == tmp_path / "generated"


def test_a_module_without_certificate_is_refused(folder):
    (folder / "cace_l3_nu3_complete_eager.certificate.json").unlink()
    with pytest.raises(DamagedBasisError, match="has no certificate"):
        load_basis(3, 3, path=folder)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((3, 3, "best"), "unknown selection"),
        ((3, 3, "complete", "free"), "unknown radial"),
        ((3, 5, "cheng2024"), "nu_max=5"),
        ((-1, 3), "at least 1"),
        ((3, 0), "at least 1"),
        (((4, 4), 3), "give one number, or 3"),
        (((1, 2), 2), "do not increase"),
        ((3, 3, "complete", "shared", "eager", 0), "at least 1"),
    ],
    ids=["selection", "radial", "nu", "l_max", "order", "limits", "increasing", "bound"],
)
def test_impossible_requests_say_why(arguments, words):
    with pytest.raises(ValueError, match=words):
        load_basis(*arguments)


def test_a_bound_that_bounds_nothing_is_no_bound():
    assert load_basis(3, 3, max_degree=9) is load_basis(3, 3)


def test_a_package_that_a_module_needs_is_named(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "triton", None)
    with pytest.raises(ModuleMissingError, match=r"cace_l3_nu3_cheng2024_triton.py needs triton; install it with"):
        load_basis(3, 3, "cheng2024", backend="triton", path=folder)
