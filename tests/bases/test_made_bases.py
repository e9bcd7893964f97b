"""A basis that is not there is made by basisgen, in a process of its own, into the per-user folder."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys

import pytest

from cace_runtime import ModelConfig, new_model
from cace_runtime.bases import made as made_bases
from cace_runtime.config import BasisConfig
from cace_runtime.kernels.choice import engines_of
from cace_runtime.registry import BasisModule, BasisNotFoundError, load_basis, load_basis_by_digest, user_folder


def config(l_max: int, nu_max: int) -> ModelConfig:
    return ModelConfig(elements=("H",), cutoff=4.0, basis=BasisConfig(l_max=l_max, nu_max=nu_max))


@pytest.fixture
def own_folder(tmp_path, monkeypatch):
    """A per-user folder with nothing in it, and a current folder in which somebody else's basisgen lies."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    theirs = tmp_path / "shared" / "basisgen"
    theirs.mkdir(parents=True)
    (theirs / "__init__.py").write_text("raise SystemExit('somebody else was asked')")
    monkeypatch.chdir(theirs.parent)


@pytest.mark.whole
def test_a_basis_that_is_not_there_is_made_once_and_said_and_basisgen_is_not_imported(own_folder, caplog, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "basisgen"]:
        monkeypatch.delitem(sys.modules, name)
    model = new_model(config(1, 2), backend="eager")
    assert not [name for name in sys.modules if name.partition(".")[0] == "basisgen"]
    assert len(model.basis.features) == 2
    assert model.basis.path.parent == user_folder()
    assert [r.getMessage() for r in caplog.records if "makes the basis" in r.getMessage()] == [
        "cace_runtime: basisgen --lmax 1 --numax 2 --selection complete --radial shared makes the basis, once, in "
        f"{user_folder()}"
    ]
    monkeypatch.setattr(made_bases.subprocess, "run", None)
    new_model(config(1, 2), backend="eager")


@pytest.mark.whole
def test_a_basis_out_of_reach_is_refused_with_what_basisgen_says(own_folder):
    with pytest.raises(
        BasisNotFoundError, match=r"(?s)no generated basis for --lmax 9 --numax 6.*combinations|predicted"
    ):
        new_model(config(9, 6), backend="eager")
    assert not user_folder().exists()


def test_without_basisgen_the_message_names_what_comes_nearest_and_how_to_make_it(own_folder, monkeypatch):
    def absent(*_, **__):
        return subprocess.CompletedProcess([], 1, stderr="/usr/bin/python3: No module named basisgen\n")

    monkeypatch.setattr(made_bases.subprocess, "run", absent)
    with pytest.raises(BasisNotFoundError) as found:
        new_model(config(5, 3), backend="eager")
    first, nearest, create = str(found.value).splitlines()
    assert first == "no generated basis for --lmax 5 --numax 3 --selection complete --radial shared --backend eager."
    assert nearest.startswith("Nearest: cace_l4_nu3_complete_eager, ") and nearest.count("cace_") == 3
    assert create == "Create it with: basisgen" + first.removeprefix("no generated basis for").rstrip(".")


def test_asking_the_registry_makes_nothing(own_folder):
    with pytest.raises(BasisNotFoundError):
        load_basis(1, 2)
    assert not user_folder().exists()


@pytest.fixture
def basis_of_an_earlier_basisgen(own_folder, monkeypatch) -> BasisModule:
    """In the per-user folder, compiling no potential: the list and the certificate are those of that module."""
    monkeypatch.delenv("CACE_BACKEND", raising=False)
    new_model(config(1, 2), backend="eager")
    path = user_folder() / "cace_l1_nu2_complete_cpp.py"
    before, manifest = path.read_text(), user_folder() / "MANIFEST.json"
    path.write_text(before.replace("def compiled(", "def compiled_now("))
    old, new = (hashlib.sha256(text.encode()).hexdigest() for text in (before, path.read_text()))
    for listed in (manifest, path.with_name(f"{path.stem}.certificate.json")):
        assert old in listed.read_text() and old != new
        listed.write_text(listed.read_text().replace(old, new))
    stale = load_basis(1, 2, backend="cpp")
    assert stale.compiled is None and stale.path == path
    return stale


@pytest.mark.whole
@pytest.mark.slow
def test_a_users_module_of_an_earlier_basisgen_is_made_anew_once_and_said(basis_of_an_earlier_basisgen, caplog):
    stale = basis_of_an_earlier_basisgen
    for _ in range(2):
        model = new_model(config(1, 2), backend="cpp")
        assert engines_of(model).cpp(model) is not None
    found = load_basis_by_digest(stale.digest, "cpp")
    assert found.compiled is not None and found.path == stale.path
    assert [r.getMessage() for r in caplog.records if "anew" in r.getMessage()] == [
        f"cace_runtime: {stale.path} was made by an earlier basisgen; basisgen --lmax 1 --numax 2 --selection complete "
        "--radial shared --backend cpp makes it anew"
    ]


@pytest.mark.whole
def test_without_basisgen_an_earlier_module_stays_as_it_is(basis_of_an_earlier_basisgen, caplog, monkeypatch):
    stale = basis_of_an_earlier_basisgen
    monkeypatch.setattr(
        made_bases.subprocess,
        "run",
        lambda *_, **__: subprocess.CompletedProcess([], 1, stderr="python: No module named basisgen\n"),
    )
    content = stale.path.read_bytes()
    model = new_model(config(1, 2), backend="auto")
    assert engines_of(model).cpp(model) is None
    assert stale.path.read_bytes() == content
    assert any("was not made anew: basisgen is not installed" in r.getMessage() for r in caplog.records)


@pytest.mark.whole
def test_an_earlier_module_of_another_folder_is_not_touched(basis_of_an_earlier_basisgen, tmp_path, monkeypatch):
    stale = basis_of_an_earlier_basisgen
    elsewhere = shutil.copytree(user_folder(), tmp_path / "given")
    monkeypatch.setenv("CACE_GENERATED", str(elsewhere))
    monkeypatch.setattr(made_bases.subprocess, "run", lambda *_, **__: pytest.fail("basisgen was called"))
    model = new_model(config(1, 2), backend="auto")
    assert engines_of(model).cpp(model) is None
    assert (elsewhere / stale.path.name).read_bytes() == stale.path.read_bytes()
