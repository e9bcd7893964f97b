"""The command: tables, JSON, exit codes, and one clear line for every mistake."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from cace_runtime.registry import load_basis
from tests.support.other_process import command as in_a_process

ROOT = Path(__file__).parents[2]


def run(*arguments, cwd, **environment):
    ended = in_a_process(*arguments, program="basisgen", cwd=cwd, environment={"COLUMNS": "160", **environment})
    return subprocess.CompletedProcess(arguments, ended.code, ended.out, ended.err)


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli") / "out"
    result = run("--lmax", 3, "--numax", 3, "--out", folder, cwd=folder.parent)
    assert result.returncode == 0, result.stderr
    return folder, result


@pytest.mark.whole
def test_default_writes_published_and_complete_and_prints_the_table(written):
    folder, result = written
    names = sorted(p.name for p in folder.glob("cace_*.py"))
    assert names == [f"cace_l3_nu3_{s}_{b}.py" for s in ("cheng2024", "complete") for b in ("cpp", "eager", "triton")]
    for word in ("published", "primitive", "missing", "algebraic rank", "digest", "forward 57, backward 93", *names):
        assert word in result.stdout


@pytest.mark.slow
def test_tensors_are_written_by_every_backend(tmp_path):
    """One digest, and whichever is loaded gives the same tensors."""
    result = run("--lmax", 1, "--numax", 2, "--covariants", 1, "--out", tmp_path / "out", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    listed = json.loads(run("--list", "--json", "--out", tmp_path / "out", cwd=tmp_path).stdout)["modules"]
    assert [e["module"] for e in listed] == [f"cace_l1_nu2_complete_k1_{b}.py" for b in ("cpp", "eager", "triton")]
    assert len({e["basis_digest"] for e in listed}) == 1
    backends = ["eager", "cpp"] + ["triton"] * bool(importlib.util.find_spec("triton"))
    a = torch.arange(1.0, 9.0, dtype=torch.float64).reshape(1, 1, 4, 2)
    for backend in backends:
        b, c = load_basis(1, 2, backend=backend, path=tmp_path / "out", covariants=[1]).bc_basis(a)
        assert torch.equal(c[1], a[:, :, None, 1:])  # the one vector is that of the moments
        assert torch.equal(b[:, :, 1], a[:, :, 1:].square().sum(2))


@pytest.mark.whole
def test_json_is_one_object_with_the_whole_table(written):
    folder, _ = written
    result = run("--lmax", 3, "--numax", 3, "--check", "--json", "--out", folder, cwd=folder.parent)
    assert result.returncode == 0, result.stderr
    published, complete = json.loads(result.stdout)["bases"]
    assert [r["missing"] for r in published["per_order"]] == [0, 0, 2]
    assert published["cumulative"][-1]["features"] == 6
    assert complete["per_order"][2] == {
        "nu": 3, "published": 2, "features": 4, "connected": 4, "primitive": 4, "missing": 0,
        "raw_terms": 108, "merged_terms": 70,
    }  # fmt: skip
    assert Path(complete["modules"][0]["path"]).exists()
    assert Path(complete["modules"][0]["certificate"]).exists()


@pytest.mark.whole
def test_check_asks_for_a_second_opinion(written):
    folder, result = written
    assert "second opinion" not in result.stdout  # writing does not wait for it
    result = run("--lmax", 3, "--numax", 3, "--check", "--out", folder, cwd=folder.parent)
    assert result.returncode == 0, result.stderr
    opinions = [line for line in result.stdout.splitlines() if "second opinion" in line]
    assert len(opinions) == 2 and all("sympy" in line and "agrees on all features" in line for line in opinions)


@pytest.mark.whole
def test_check_reports_an_edited_file_and_exits_1(written, tmp_path):
    folder, _ = written
    copy = tmp_path / "edited"
    copy.mkdir()
    for p in folder.iterdir():
        (copy / p.name).write_bytes(p.read_bytes())
    path = copy / "cace_l3_nu3_complete_eager.py"
    path.write_text(path.read_text().replace("BASIS_DIGEST", "BASIS_DIGEST  ", 1))
    result = run("--lmax", 3, "--numax", 3, "--check", "--out", copy, cwd=tmp_path)
    assert result.returncode == 1
    assert f"{path.name}: differs" in result.stderr


@pytest.mark.whole
def test_list_and_verify(written):
    folder, _ = written
    listing = run("--list", "--out", folder, cwd=folder.parent)
    assert "cace_l3_nu3_complete_eager.py" in listing.stdout
    verified = run("verify", folder / "cace_l3_nu3_complete_eager.py", cwd=folder.parent)
    assert verified.returncode == 0
    assert "certified" in verified.stdout


@pytest.mark.whole
def test_verify_refuses_a_tampered_certificate(written, tmp_path):
    folder, _ = written
    for name in ("cace_l3_nu3_complete_eager.py", "cace_l3_nu3_complete_eager.certificate.json"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    certificate = tmp_path / "cace_l3_nu3_complete_eager.certificate.json"
    certificate.write_text(certificate.read_text().replace('"dimension": 1', '"dimension": 2', 1))
    result = run("verify", certificate, cwd=tmp_path)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.stderr


@pytest.mark.whole
def test_explain_gives_formula_graph_and_sentence(tmp_path):
    result = run("--lmax", 3, "--numax", 3, "--explain", "b3_3", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    for word in ("B3_3 of l3_nu3_complete", "formula", "graph", "(r1·r2)"):
        assert word in result.stdout


MISTAKES = {
    "nothing asked": ([], "--lmax and --numax are needed"),
    "zero l_max": (["--lmax", 0, "--numax", 4], "at least 1"),
    "zero nu_max": (["--lmax", 4, "--numax", 0], "at least 1"),
    "l_max in words": (["--lmax", "four", "--numax", 4], "'four' is not a number"),
    "numax in words": (["--lmax", 4, "--numax", "many"], "'--numax'"),
    "wrong number of limits": (["--lmax", "4,4", "--numax", 3], "2 entries"),
    "unknown selection": (["--lmax", 3, "--numax", 3, "--selection", "all"], "unknown selection 'all'"),
    "unknown radial": (["--lmax", 3, "--numax", 3, "--radial", "x"], "unknown radial setting 'x'"),
    "unknown backend": (["--lmax", 3, "--numax", 3, "--backend", "fortran"], "unknown backend 'fortran'"),
    "published at nu 5": (["--lmax", 3, "--numax", 5, "--selection", "cheng2024"], "not rotation invariant"),
    "too large": (["--lmax", 12, "--numax", 4], "--force"),
    "far too large": (["--lmax", 20, "--numax", 9], "combinations of degrees"),
    "absurd": (["--lmax", 3, "--numax", 999999999], "out of reach"),
    "orders that take hours": (["--lmax", 2, "--numax", 8], "renamings"),
    "unknown feature": (["--lmax", 3, "--numax", 3, "--explain", "B9_9"], "B3_1..B3_4"),
    "file that is not there": (["verify", "nothing.py"], "nothing.py"),
    "unknown option": (["--lmaxx", 3], "--lmaxx"),
}


@pytest.mark.whole
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_one_clear_message_and_exit_code_2(mistake, tmp_path):
    arguments, words = MISTAKES[mistake]
    result = run(*arguments, cwd=tmp_path, XDG_DATA_HOME=str(tmp_path / "data"))
    assert result.returncode == 2, result.stderr
    assert words in result.stderr
    assert "Traceback" not in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.whole
@pytest.mark.slow
def test_outside_a_checkout_modules_go_to_the_users_folder_and_are_found_there(tmp_path):
    environment = {"XDG_DATA_HOME": str(tmp_path / "data")}
    result = run("--lmax", "3,2", "--numax", 2, "--selection", "complete", cwd=tmp_path, **environment)
    assert result.returncode == 0, result.stderr
    code = "from cace_runtime.registry import load_basis; print(load_basis((3, 2), 2).path)"
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
    )
    assert found.stdout.strip().startswith(str(tmp_path / "data")), found.stderr


@pytest.mark.whole
def test_foreign_output_folder_is_refused_before_the_work(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    result = run("--lmax", 3, "--numax", 3, "--out", tmp_path, cwd=tmp_path)
    assert result.returncode == 2
    assert "notes.txt" in result.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["notes.txt"]


@pytest.mark.whole
def test_published_count_beyond_its_rules_is_not_invented(tmp_path):
    result = run("--lmax", 1, "--numax", 6, "--out", tmp_path / "out", "--json", cwd=tmp_path)
    (basis,) = json.loads(result.stdout)["bases"]
    assert [r["published"] for r in basis["per_order"]] == [1, 1, 0, 0, 0, None]


@pytest.mark.whole
def test_list_tells_edited_and_missing_modules(written, tmp_path):
    folder, _ = written
    copy = tmp_path / "listed"
    copy.mkdir()
    for p in folder.iterdir():
        (copy / p.name).write_bytes(p.read_bytes())
    (copy / "cace_l3_nu3_complete_eager.py").write_text("")
    (copy / "cace_l3_nu3_cheng2024_eager.py").unlink()
    result = run("--list", "--out", copy, cwd=tmp_path)
    assert "damaged" in result.stdout
    assert "missing" in result.stdout


@pytest.mark.whole
@pytest.mark.parametrize("modules", ['[{"module": "a"}]', "[" * 100_000], ids=["shape", "deep"])
@pytest.mark.slow
def test_a_damaged_manifest_is_one_clear_line(modules, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "MANIFEST.json").write_text(f'{{"format": "basisgen manifest", "modules": {modules}}}')
    for arguments in (["--list"], ["build"], ["--lmax", 1, "--numax", 2], ["--lmax", 1, "--numax", 2, "--check"]):
        result = run(*arguments, "--out", tmp_path / "out", cwd=tmp_path)
        assert result.returncode == 2
        assert "damaged" in result.stderr
        assert "Traceback" not in result.stderr


@pytest.mark.whole
def test_a_manifest_that_is_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "MANIFEST.json")
    result = run("--list", "--out", tmp_path, cwd=tmp_path)
    assert (result.returncode, result.stderr.count("\n")) == (2, 1)
    assert "damaged" in result.stderr


@pytest.mark.whole
@pytest.mark.parametrize(
    ("command", "encoding"),
    [(c, "ascii") for c in ("write", "--list", "verify", "--explain", "report")] + [("--explain", "latin-1")],
)
def test_a_narrow_encoding_of_the_output_stops_nothing(command, encoding, written, tmp_path):
    folder, _ = written
    arguments = {
        "write": ["--lmax", 2, "--numax", 2, "--out", tmp_path / "αβγ"],
        "--list": ["--list", "--out", folder],
        "verify": ["verify", folder / "cace_l3_nu3_complete_eager.py"],
        "--explain": ["--lmax", 3, "--numax", 3, "--explain", "B3_3"],
        "report": ["report", "--lmax", 1, "--numax", 2, "-o", tmp_path / "νν.html"],
    }[command]
    result = run(*arguments, cwd=tmp_path, PYTHONIOENCODING=encoding)
    assert result.returncode == 0, result.stderr
    if command == "--explain":
        assert ("r1?r2" in result.stdout) == (encoding == "ascii")  # latin-1 has the dot


@pytest.fixture
def gone(tmp_path):
    """A shell's way into a folder that is deleted there."""
    (tmp_path / "gone").mkdir()

    def run_there(*arguments):
        line = f'cd {tmp_path}/gone && rmdir {tmp_path}/gone && exec "$@"'
        command = ["sh", "-c", line, "sh", sys.executable, "-P", "-m", "basisgen.cli", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_DATA_HOME": str(tmp_path / "data")}
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)

    return run_there


def test_the_list_of_commands_is_not_cut_off():
    from typer.testing import CliRunner

    from basisgen.cli import app

    text = CliRunner().invoke(app, ["--help"], env={"COLUMNS": "40"}).stdout.partition("Commands:")[2]
    assert "..." not in text and "as messages of a network need them" in " ".join(text.split())


@pytest.mark.whole
@pytest.mark.parametrize(
    "arguments",
    [["--list"], ["--lmax", 2, "--numax", 2], ["--lmax", 3, "--numax", 3, "--explain", "B3_3"], ["report"], ["--help"]],
    ids=lambda a: a[0] + a[-1] if isinstance(a[-1], str) else "write",
)
@pytest.mark.slow
def test_a_deleted_current_folder_does_not_matter(arguments, gone, tmp_path):
    if arguments == ["report"]:
        arguments = ["report", "--lmax", 2, "--numax", 2, "-o", tmp_path / "page.html"]
    result = gone(*arguments)
    assert result.returncode == 0, result.stderr
    if "--list" in arguments:
        assert result.stdout.startswith(str(tmp_path / "data"))


@pytest.mark.whole
@pytest.mark.parametrize(
    "arguments",
    [["--lmax", 2, "--numax", 2, "--out", "here"], ["report", "--lmax", 2, "--numax", 2], ["build", "cace_x_cpp.py"]],
    ids=["write", "report", "build"],
)
@pytest.mark.slow
def test_a_relative_name_in_a_deleted_folder_is_one_line(arguments, gone):
    result = gone(*arguments)
    assert result.returncode in (1, 2)
    assert result.stderr.count("\n") == 1


def with_small_files(*arguments, cwd):
    """A run in which no file can grow beyond 8 KiB: the error of a full disk."""
    line = "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    line += "resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192)); from basisgen.cli import main; main()"
    command = [sys.executable, "-c", line, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=600)


@pytest.mark.whole
@pytest.mark.slow
def test_a_full_disk_is_one_line_with_the_file_and_leaves_nothing_half(tmp_path):
    result = with_small_files("--lmax", 2, "--numax", 2, "--out", tmp_path / "out", cwd=tmp_path)
    assert (result.returncode, result.stderr.count("\n")) == (2, 1)
    assert f"cannot write to {tmp_path / 'out' / 'cace_l2_nu2_'}" in result.stderr
    assert list((tmp_path / "out").iterdir()) == []
    page = tmp_path / "page.html"
    page.write_text("old")
    result = with_small_files("report", "--lmax", 2, "--numax", 2, "-o", page, cwd=tmp_path)
    assert (result.returncode, result.stderr.count("\n")) == (2, 1)
    assert f"cannot write {page}" in result.stderr
    assert page.read_text() == "old"


@pytest.mark.whole
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize(
    "arguments", [["--list"], ["--lmax", 3, "--numax", 3, "--explain", "B3_3"]], ids=["list", "explain"]
)
def test_output_that_cannot_be_written_is_one_line(arguments, written):
    folder, _ = written
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "basisgen.cli", *map(str, arguments), "--out", str(folder)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        result = subprocess.run(command, env=environment, cwd=folder, stdout=full, stderr=subprocess.PIPE, text=True)
    assert result.returncode == 2
    assert "No space left on device" in result.stderr and result.stderr.splitlines()[-1].startswith("basisgen: ")
    assert "Traceback" not in result.stderr and "ignored" not in result.stderr


def test_folders_that_the_runtime_searches_are_the_same_on_both_sides(tmp_path, monkeypatch):
    """Neither side may import the other."""
    from basisgen.folders import searched_folders
    from cace_runtime.registry import search_folders

    user = tmp_path / "cace-runtime" / "generated"
    user.mkdir(parents=True)
    (user / "MANIFEST.json").write_text("{}")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for variable in ("", "here", str(tmp_path)):
        monkeypatch.setenv("CACE_GENERATED", variable)
        assert searched_folders() == list(search_folders())


@pytest.fixture
def other_checkout(tmp_path):
    (tmp_path / "other" / "basisgen").mkdir(parents=True)
    (tmp_path / "other" / "pyproject.toml").write_text('[project]\nname = "cace-runtime"\n')
    return tmp_path / "other"


@pytest.mark.whole
@pytest.mark.slow
def test_who_writes_to_another_checkout_is_told_that_it_is_not_searched(other_checkout):
    result = run("--lmax", 1, "--numax", 2, cwd=other_checkout)
    assert (other_checkout / "generated" / "MANIFEST.json").exists()
    (line,) = result.stderr.splitlines()
    assert f"CACE_GENERATED={other_checkout / 'generated'}" in line
    assert "do not look in" in run("--list", cwd=other_checkout).stderr
    named = run("--list", cwd=other_checkout, CACE_GENERATED=str(other_checkout / "generated"))
    assert named.stderr == ""


@pytest.mark.whole
@pytest.mark.slow
def test_build_runs_nothing_because_one_stands_in_its_folder(other_checkout, tmp_path):
    """All that is compiled by default is what would be loaded."""
    result = run("--lmax", 1, "--numax", 2, "--backend", "cpp", cwd=other_checkout)
    assert result.returncode == 0, result.stderr
    own = {p.name for p in (ROOT / "generated").glob("cace_*_cpp.py")}
    assert not any((other_checkout / "generated" / name).exists() for name in own)
    environment = {"CXX": "/bin/false", "XDG_DATA_HOME": str(tmp_path), "CACE_CACHE": str(tmp_path / "cache")}
    result = run("build", cwd=other_checkout, **environment)
    assert "l1_nu2" not in result.stderr
    assert "/bin/false fails" in result.stderr


@pytest.mark.whole
def test_build_runs_no_module_that_is_not_certified(written, tmp_path):
    folder, _ = written
    for name in ("cace_l3_nu3_complete_cpp.py", "cace_l3_nu3_complete_cpp.certificate.json"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())
    path = tmp_path / "cace_l3_nu3_complete_cpp.py"
    path.write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n{path.read_text()}")
    result = run("build", path, cwd=tmp_path)
    assert (result.returncode, result.stderr.count("\n")) == (1, 1)
    assert not (tmp_path / "ran").exists()


@pytest.mark.whole
def test_covariants_stand_in_table_json_list_and_report(tmp_path):
    size = ("--lmax", 3, "--numax", 2, "--covariants", "1,2")
    printed = run(*size, "--out", tmp_path / "out", cwd=tmp_path)
    assert printed.returncode == 0, printed.stderr
    rows = [line.split() for line in printed.stdout.splitlines()]
    assert ["K", "nu", "dimension", "connected", "primitive", "generated", "missing", "operations"] in rows
    assert ["1", "2", "3", "2", "2", "2", "0"] in [r[:7] for r in rows]
    assert ["2", "2", "5", "4", "4", "4", "0"] in [r[:7] for r in rows]
    (found,) = json.loads(run(*size, "--json", "--out", tmp_path / "out", cwd=tmp_path).stdout)["bases"]
    assert [r["dimension"] for r in found["covariants"]] == [1, 3, 1, 5]
    assert found["covariants"][-1]["operations"] == found["operations"]["forward"]
    alone = json.loads(
        run(*size[:4], "--selection", "complete", "--json", "--out", tmp_path / "out", cwd=tmp_path).stdout
    )
    assert found["operations_of_invariants_alone"] == alone["bases"][0]["operations"] != found["operations"]
    assert "of the invariants alone: forward {forward}".format(**alone["bases"][0]["operations"]) in printed.stdout
    listed = run("--list", "--out", tmp_path / "out", cwd=tmp_path).stdout
    kinds = {line.split()[0]: line.split()[2] for line in listed.splitlines() if line.split()[0].startswith("cace_")}
    assert kinds["cace_l3_nu2_complete_k1k2_eager.py"] == "1,2" and kinds["cace_l3_nu2_complete_eager.py"] == "–"
    page = run("report", *size, "-o", "page.html", cwd=tmp_path)
    assert page.returncode == 0, page.stderr
    assert 'rect class="open' in (tmp_path / "page.html").read_text(encoding="utf-8")
