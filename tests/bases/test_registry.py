"""Finding and loading generated modules."""

import copy
import hashlib
import json
import os
import pickle
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from cace_runtime.bases import folders, trust
from cace_runtime.registry import (
    MANIFEST,
    BasisNotFoundError,
    DamagedBasisError,
    ModuleMissingError,
    available,
    load_basis,
    load_basis_by_digest,
)
from tests.other_users import a_group_may_write, belongs_to_another, everybody_may_write

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


def test_a_basis_that_is_copied_or_pickled_is_the_same():
    basis = load_basis(4, 3)
    assert pickle.loads(pickle.dumps(basis)) is copy.copy(basis) is copy.deepcopy(basis) is basis


def test_what_is_missing_is_named_with_the_command_that_makes_it():
    with pytest.raises(BasisNotFoundError) as error:
        load_basis((6, 5, 2), 3, radial="per_degree", max_degree=7)
    text = str(error.value)
    assert "basisgen --lmax 6,5,2 --numax 3 --selection complete --radial per_degree --max-degree 7" in text
    assert "Nearest: cace_l4_nu3_complete_eager, " in text


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


def manifest_of(entry):
    return json.dumps({"format": "basisgen manifest", "modules": [entry]})


SPEC = {"l_max": [2], "nu_max": 1, "selection": "complete", "radial": "shared", "max_degree": None}
ENTRY = {"module": "cace_x_eager.py", "backend": "eager", "spec": SPEC, "basis_digest": "0", "sha256": "0"}
STRANGE = {
    "truncated": "{",
    "list": "[]",
    "foreign": '{"format": "other"}',
    "modules are a word": '{"format": "basisgen manifest", "modules": "x"}',
    "entry is a list of the keys": manifest_of(list(ENTRY)),
    "module is a number": manifest_of({**ENTRY, "module": 3}),
    "backend is a list": manifest_of({**ENTRY, "backend": ["eager"]}),
    "digest is missing": manifest_of({k: v for k, v in ENTRY.items() if k != "sha256"}),
    "l_max is a word": manifest_of({**ENTRY, "spec": {**SPEC, "l_max": "x"}}),
    "no l_max at all": manifest_of({**ENTRY, "spec": {**SPEC, "l_max": []}}),
    "nu_max is missing": manifest_of({**ENTRY, "spec": {"l_max": [2]}}),
    "deep": "[" * 100_000,
    "not text": "\udcff\udcfe",
    "number of many digits": '{"format": ' + "9" * 5000 + "}",
}


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_a_manifest_that_is_not_ours_is_refused(folder, text):
    (folder / MANIFEST).write_text(text, errors="surrogateescape")
    with pytest.raises(DamagedBasisError, match="not a manifest"):
        load_basis(3, 3, path=folder)
    with pytest.raises(DamagedBasisError, match="not a manifest"):
        load_basis(1, 9, path=folder)  # which none has, so that all are looked through


def test_the_manifest_that_the_strange_ones_differ_from_is_one(folder):
    (folder / MANIFEST).write_text(manifest_of(ENTRY))
    with pytest.raises(DamagedBasisError, match="but cannot be read"):
        load_basis(2, 1, path=folder)


def test_a_manifest_that_fills_the_memory_is_not_read(folder):
    with (folder / MANIFEST).open("r+") as file:
        file.truncate(1 << 40)  # a file with a hole
    with pytest.raises(DamagedBasisError, match="1099511627776 bytes"):
        load_basis(3, 3, path=folder)


def test_a_pipe_called_manifest_is_not_waited_for(folder):
    (folder / MANIFEST).unlink()
    os.mkfifo(folder / MANIFEST)
    with pytest.raises(DamagedBasisError, match="not an ordinary file"):
        load_basis(3, 3, path=folder)


@pytest.mark.parametrize(
    "name", ["../x/{}", "{folder}/{}", "sub/{}", "..", ".", "", "x\0.py", "os.py", "./{}"],
    ids=["parent", "absolute", "sub folder", "dots", "dot", "nothing", "zero", "another's name", "here"],
)  # fmt: skip
def test_a_manifest_lists_plain_names_only(folder, name):
    module = "cace_l3_nu3_complete_eager.py"
    manifest = json.loads((folder / MANIFEST).read_text())
    for entry in manifest["modules"]:
        if entry["module"] == module:
            entry["module"] = name.replace("{}", module).replace("{folder}", str(folder))
    (folder / MANIFEST).write_text(json.dumps(manifest))
    with pytest.raises(DamagedBasisError, match="no name of a module"):
        load_basis(3, 3, path=folder)


def test_a_module_that_is_a_link_out_of_the_folder_is_refused(folder, tmp_path):
    path = folder / "cace_l3_nu3_complete_eager.py"
    path.rename(tmp_path / "elsewhere.py")
    path.symlink_to(tmp_path / "elsewhere.py")
    with pytest.raises(DamagedBasisError, match="link out of its folder"):
        load_basis(3, 3, path=folder)
    (tmp_path / "link").symlink_to(folder)
    path.unlink()
    (tmp_path / "elsewhere.py").rename(path)
    assert load_basis(3, 3, path=tmp_path / "link").path.name == path.name  # a link to the whole folder is fine


def test_a_given_folder_without_bases_is_named(tmp_path):
    with pytest.raises(DamagedBasisError, match="no generated bases"):
        load_basis(3, 3, path=tmp_path)


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """A copy of the registry's package in a folder of its own, and no bases of the user's."""
    for name in ("CACE_GENERATED", "PYTHONPATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nothing"))
    package = tmp_path / "site" / "cace_runtime" / "bases"
    monkeypatch.setattr(folders, "__file__", str(package / "folders.py"))
    package.mkdir(parents=True)
    return tmp_path / "site"


def test_another_package_called_generated_is_named_and_hides_nothing_else(elsewhere, folder, tmp_path):
    (elsewhere / "generated").mkdir()
    (elsewhere / "generated" / "__init__.py").write_text("")
    assert load_basis(3, 3, path=folder).path.parent == folder
    with pytest.raises(DamagedBasisError, match="another package of this name is in the way"):
        load_basis(3, 3)
    (tmp_path / "nothing" / "cace-runtime").mkdir(parents=True)
    folder.rename(tmp_path / "nothing" / "cace-runtime" / "generated")
    assert load_basis(3, 3).path.is_relative_to(tmp_path / "nothing")


def test_the_packages_own_bases_come_before_those_of_the_user(elsewhere, folder, tmp_path):
    (tmp_path / "nothing" / "cace-runtime").mkdir(parents=True)
    shutil.copytree(folder, tmp_path / "nothing" / "cace-runtime" / "generated")
    folder.rename(elsewhere / "generated")
    assert load_basis(3, 3).path.parent == elsewhere / "generated"


def mark(folder, ran):
    """Makes every module of a folder say that it ran, with all digests made anew: what a stranger can do."""
    manifest = json.loads((folder / MANIFEST).read_text())
    for entry in manifest["modules"]:
        path = folder / entry["module"]
        path.write_text(f"open({str(ran)!r}, 'w')\n{path.read_text()}")
        certificate = json.loads((folder / entry["certificate"]).read_text())
        entry["sha256"] = certificate["module_sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
        (folder / entry["certificate"]).write_text(json.dumps(certificate))
    (folder / MANIFEST).write_text(json.dumps(manifest))


@pytest.mark.whole
@pytest.mark.parametrize("python_path", ["", ":"], ids=["installed", "current folder on the path"])
@pytest.mark.parametrize(
    "where", [".", pytest.param("deeper/still", marks=pytest.mark.slow)], ids=["in it", "below it"]
)
def test_nothing_is_run_because_one_stands_in_its_folder(where, python_path, folder, tmp_path, monkeypatch):
    """Neither a folder that looks like a checkout nor a package of that name."""
    place = tmp_path / "shared"
    (place / "basisgen").mkdir(parents=True)
    (place / "basisgen" / "emit.py").write_text("")
    shutil.copy(ROOT / "pyproject.toml", place)
    folder.rename(place / "generated")
    mark(place / "generated", tmp_path / "ran")
    (place / where).mkdir(parents=True, exist_ok=True)
    code = (
        f"import sys; sys.path.append({str(ROOT)!r}); from cace_runtime.registry import *; print(load_basis(3, 3).path)"
    )
    environment = {**os.environ, "PYTHONPATH": python_path, "XDG_DATA_HOME": str(tmp_path / "data")}
    found = subprocess.run(
        [sys.executable, *([] if python_path else ["-P"]), "-c", code],
        cwd=place / where, env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert found.stdout.strip() == str(COMMITTED / "cace_l3_nu3_complete_eager.py"), found.stderr
    assert not (tmp_path / "ran").exists()
    monkeypatch.chdir(place)
    monkeypatch.setenv("CACE_GENERATED", "generated")
    load_basis(3, 3)
    assert (tmp_path / "ran").exists()  # so the module would have said so


def test_bases_are_found_where_the_current_folder_was_deleted(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert load_basis(3, 3).path.parent == COMMITTED


def test_a_user_without_a_home_has_no_folder_where_one_stands(monkeypatch):
    monkeypatch.setattr(folders, "user_data_path", lambda name: Path("~/.local/share") / name)
    assert folders.user_folder() is None


def test_a_module_without_certificate_is_refused(folder):
    (folder / "cace_l3_nu3_complete_eager.certificate.json").unlink()
    with pytest.raises(DamagedBasisError, match="has no certificate"):
        load_basis(3, 3, path=folder)


WRONG_CERTIFICATES = {
    "of another module": (lambda text, other: other, "certificate of another module"),
    "of another basis": (lambda text, other: text.replace('"basis_digest": "', '"basis_digest": "0'), "another basis"),
    "half": (lambda text, other: text[: len(text) // 2], "no certificate of basisgen"),
    "list": (lambda text, other: "[]", "no certificate of basisgen"),
    "deep": (lambda text, other: "[" * 100_000, "no certificate of basisgen"),
}


@pytest.mark.parametrize("wrong", WRONG_CERTIFICATES)
def test_a_module_is_not_run_before_its_certificate_is_found_to_be_its_own(wrong, folder, tmp_path):
    mark(folder, tmp_path / "ran")
    path = folder / "cace_l3_nu3_complete_eager.certificate.json"
    edit, words = WRONG_CERTIFICATES[wrong]
    other = folder / "cace_l3_nu3_complete_cpp.certificate.json"  # the same basis in another text
    path.write_text(edit(path.read_text(), other.read_text()))
    with pytest.raises(DamagedBasisError, match=words):
        load_basis(3, 3, path=folder)
    assert not (tmp_path / "ran").exists()


def test_byte_code_that_came_with_a_folder_is_not_run(folder, tmp_path):
    """Python takes what lies in __pycache__ if a file's time and size fit; no certificate speaks of it."""
    path = folder / "cace_l3_nu3_complete_eager.py"
    honest, status = path.read_text(), path.stat()
    path.write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n".ljust(len(honest.encode()), "#"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    py_compile.compile(str(path), doraise=True)
    path.write_text(honest)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert load_basis(3, 3, path=folder).digest == load_basis(3, 3).digest
    assert not (tmp_path / "ran").exists()


@pytest.mark.whole
@pytest.mark.parametrize("what", [".", MANIFEST, "cace_l3_nu3_complete_eager.py"], ids=["folder", "manifest", "module"])
@pytest.mark.parametrize(
    ("give", "words"),
    [
        (belongs_to_another, r"belongs to another user \(uid 12345\)"),
        (everybody_may_write, "every user of this machine"),
        (a_group_may_write, r"through its group \(gid 12345\)"),
    ],
    ids=["owner", "mode", "group"],
)
@pytest.mark.parametrize("by", ["path", "variable", "user's folder"])
def test_what_another_user_can_write_is_not_run(what, give, words, by, folder, tmp_path, monkeypatch):
    mark(folder, tmp_path / "ran")
    monkeypatch.setattr(folders, "folder_beside", lambda: tmp_path / "none")
    if by == "user's folder":
        (tmp_path / "cace-runtime").mkdir()
        folder = folder.rename(tmp_path / "cace-runtime" / "generated")
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if by == "variable":
        monkeypatch.setenv("CACE_GENERATED", str(folder))
    give(folder / what)
    with pytest.raises(DamagedBasisError, match=words):
        load_basis(3, 3, path=folder if by == "path" else None)
    assert not (tmp_path / "ran").exists()


def test_a_folder_of_whoever_owns_the_program_is_used(folder, monkeypatch):
    """An installation that a colleague keeps for a group: her program runs already."""
    belongs_to_another(folder)
    with pytest.raises(DamagedBasisError, match="another user"):
        load_basis(3, 3, path=folder)
    monkeypatch.setattr(trust, "_PROGRAM", folder.stat())
    assert load_basis(3, 3, path=folder).path.parent == folder


@pytest.mark.parametrize(
    ("group", "members", "refused"),
    [
        ("ann", [], False),
        ("ann", ["ann"], False),
        ("ann", ["ann", "bob"], True),
        ("users", [], True),
        ("bob", [], True),
    ],
    ids=["private", "private-listed", "another-in-it", "first-group-of-all", "another's"],
)
def test_a_group_may_write_only_if_it_is_one_of_the_users_alone(group, members, refused, folder, monkeypatch):
    """As umask 002 has it where every user has a group."""
    a_group_may_write(folder)
    uids = {"ann": os.geteuid(), "bob": 12345}

    def known(name):
        return SimpleNamespace(pw_uid=uids[name])  # KeyError where no user has the group's name

    monkeypatch.setattr(trust.grp, "getgrgid", lambda gid: SimpleNamespace(gr_name=group, gr_mem=members))
    monkeypatch.setattr(trust.pwd, "getpwnam", known)
    if refused:
        with pytest.raises(DamagedBasisError, match="chmod g-w"):
            load_basis(3, 3, path=folder)
    else:
        assert load_basis(3, 3, path=folder).path.parent == folder


def test_a_group_that_may_write_the_program_may_write_its_modules(folder, monkeypatch):
    a_group_may_write(folder)
    monkeypatch.setattr(trust, "_PROGRAM", folder.stat())
    assert load_basis(3, 3, path=folder).path.parent == folder


def test_a_sticky_folder_of_roots_is_used_for_files_of_ones_own(folder):
    folder.chmod(0o1777)  # as /tmp
    assert load_basis(3, 3, path=folder).path.parent == folder


def test_a_relative_folder_is_the_one_meant_when_it_was_named(folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert load_basis(3, 3, path="mine").path.parent == folder
    shutil.copytree(folder, tmp_path / "other" / "mine")
    monkeypatch.chdir(tmp_path / "other")
    assert load_basis(3, 3, path="mine").path.parent == tmp_path / "other" / "mine"


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
        ((3, 3, "cheng2024", "shared", "eager", None, None, (1,)), "cheng2024 has no covariants"),
        ((3, 3, "complete", "shared", "eager", None, None, (0, 1)), "from 1 to 9"),
        ((3, 3, "complete", "shared", "eager", 5, None, (2, 6)), "from 1 to 5"),
    ],
    ids=["selection", "radial", "nu", "l_max", "order", "limits", "increasing", "bound", "published", "low", "high"],
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
