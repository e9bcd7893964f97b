"""Compiling where it runs: the cache is never wrong, and every failure is one line. Cheap: no optimisation here."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from tests.other_users import belongs_to_another, everybody_may_write
from tests.support.compilers import remembering
from tests.support.other_process import command

ROOT = Path(__file__).parents[2]
MODULE = ROOT / "generated" / "cace_l3_nu3_cheng2024_cpp.py"

pytestmark = [
    pytest.mark.parity,
    pytest.mark.skipif(sys.platform == "win32", reason="POSIX locks and compilers"),
]


def fresh():
    """The module as another process would have it: nothing loaded yet."""
    spec = importlib.util.spec_from_file_location("fresh_basis", MODULE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def compilers(tmp_path_factory):
    """Most tests compile the same text: what is tested is what happens before and after."""
    return remembering(tmp_path_factory.mktemp("compilers") / "bin")


@pytest.fixture
def cache(tmp_path, monkeypatch, compilers):
    folder = tmp_path / "cache"
    monkeypatch.setenv("PATH", compilers, prepend=os.pathsep)
    monkeypatch.setenv("CACE_CACHE", str(folder))
    monkeypatch.setenv("CACE_CXXFLAGS", "-O0")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


def libraries(folder):
    return sorted(folder.glob("*.so"))


def works(module):
    rows = torch.ones(len(module.LVECTORS), 3, dtype=torch.float64)
    return module.b_basis_rows(rows).shape == (len(module.FEATURES), 3)


def test_a_library_is_compiled_once_and_then_found(cache):
    told = []
    first = fresh()
    library = first.library("operator", "float64", report=told.append)
    assert first.library("operator", "float64") is library and works(first)
    assert told == ["compiling cace_l3_nu3_cheng2024_cpp: operator, float64"]
    fresh().library("operator", "float64", report=told.append)
    assert len(told) == 1
    assert [Path(library._name)] == libraries(cache)
    assert {p.suffix for p in cache.iterdir()} == {".so", ".lock"}


def test_whatever_decides_the_binary_has_a_library_of_its_own(cache, monkeypatch):
    fresh().library("operator", "float64")
    another = fresh()
    monkeypatch.setattr(another, "_processor", lambda: "another processor")
    another.library("operator", "float64")
    another.compiled("// of a potential", "float64", "potential")
    monkeypatch.setenv("CACE_CXXFLAGS", "-O0 -DOTHER")
    fresh().library("operator", "float64")
    assert len(libraries(cache)) == 4


@pytest.mark.parametrize("damage", [lambda data: data[:5000], lambda data: b"", lambda data: data[:-1] + b"\1"])
def test_a_damaged_library_is_compiled_anew(cache, damage):
    fresh().library("operator", "float64")
    (file,) = libraries(cache)
    whole = file.read_bytes()
    file.unlink()  # it is mapped into this process
    file.write_bytes(damage(whole))
    assert works(fresh())
    assert [p.read_bytes() == damage(whole) for p in libraries(cache)] == [False]


def test_processes_at_once_compile_once(cache, tmp_path):
    """Both start before there is a library; the compiler counts how often it is called for the source."""
    compiler = tmp_path / "counting"
    compiler.write_text(
        f'#!/bin/sh\ncase "$*" in *source.cpp*) echo >> {tmp_path}/calls; sleep 1;; esac\nexec c++ "$@"\n'
    )
    compiler.chmod(0o755)
    words = [sys.executable, "-c", LOAD, str(MODULE)]
    environment = {**os.environ, "CXX": str(compiler)}
    running = [subprocess.Popen(words, env=environment) for _ in range(2)]
    assert [p.wait(600) for p in running] == [0, 0]
    assert (tmp_path / "calls").read_text() == "\n"
    assert len(libraries(cache)) == 1


# Torch is slow to import and of no use here.
LOAD = """
import runpy, sys, types
torch = types.SimpleNamespace(autograd=types.SimpleNamespace(Function=object))
sys.modules["torch"] = torch
runpy.run_path(sys.argv[1])["library"]("operator", "float32").run_forward
"""


def test_what_a_killed_process_left_is_cleared_away(cache):
    first = fresh()
    first.library("operator", "float64")
    (file,) = libraries(cache)
    left = cache / f"{file.stem.rpartition('-')[0]}-left"
    left.mkdir()
    file.unlink()
    assert works(fresh())
    assert not left.exists()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that not even root can write to")
def test_a_read_only_cache_is_no_obstacle(cache, monkeypatch):
    monkeypatch.setenv("CACE_CACHE", "/proc/cace")
    assert works(fresh())
    assert not cache.exists()


def test_a_cache_that_is_no_folder_is_no_obstacle(cache, tmp_path):
    cache.write_text("")
    assert works(fresh())
    assert [p.name for p in tmp_path.iterdir()] == ["cache"]


def failure(module):
    with pytest.raises(module.BuildError) as raised:
        module.library("operator", "float64")
    assert "\n" not in str(raised.value) and "cace_l3_nu3_cheng2024_eager" in str(raised.value)
    return str(raised.value)


def test_no_compiler_says_what_to_install(cache, monkeypatch):
    monkeypatch.delenv("CXX", raising=False)
    monkeypatch.setenv("PATH", "/nowhere")
    assert "no C++ compiler (c++, g++, clang++): install g++ or clang++, or set $CXX" in failure(fresh())
    monkeypatch.setenv("CXX", "/no/compiler -v")
    assert "no C++ compiler (/no/compiler -v)" in failure(fresh())


@pytest.mark.parametrize(
    "value", ["/", "{tmp_path}", "{tmp_path}/text", "'' -v"], ids=["root", "folder", "text", "none"]
)
def test_what_is_no_program_is_no_compiler(cache, tmp_path, monkeypatch, value):
    (tmp_path / "text").write_text("not a program")
    monkeypatch.setenv("CXX", value.format(tmp_path=tmp_path))
    assert "no C++ compiler" in failure(fresh())


@pytest.mark.parametrize("variable", ["CXX", "CACE_CXXFLAGS"])
def test_an_open_quote_is_said(cache, monkeypatch, variable):
    monkeypatch.setenv(variable, "c++ '-O1")
    assert f'${variable} is "c++ \'-O1": no closing quotation; correct it' in failure(fresh())


@pytest.mark.parametrize("nothing", ["", " ", "\t"], ids=repr)
def test_an_empty_variable_is_none(cache, monkeypatch, nothing):
    monkeypatch.setenv("CXX", nothing)
    assert works(fresh())


def test_a_compiler_may_come_with_options(cache, monkeypatch):
    monkeypatch.setenv("CXX", "c++ -O0 -DQUOTED='a b'")
    assert works(fresh())


@pytest.mark.parametrize("folder", ["{tmp_path}/text", "{tmp_path}/text/deeper", "/proc/cace"])
def test_a_cache_that_cannot_be_written_is_done_without(cache, tmp_path, monkeypatch, folder):
    (tmp_path / "text").write_text("not a folder")
    monkeypatch.setenv("CACE_CACHE", folder.format(tmp_path=tmp_path))
    assert works(fresh())


def test_a_cache_of_nobody_is_said(cache, monkeypatch):
    monkeypatch.setenv("CACE_CACHE", "~nobody-of-this-name/libraries")
    assert "Set $CACE_CACHE" in failure(fresh())


def test_a_library_built_ahead_of_time_needs_no_compiler(cache, monkeypatch):
    fresh().library("operator", "float64")
    monkeypatch.setenv("CXX", "/nonexistent/c++")
    assert works(fresh())
    monkeypatch.setenv("CACE_CXXFLAGS", "-O2")  # another binary, which is not there
    assert "no C++ compiler" in failure(fresh())


def test_a_compiler_that_fails_is_one_line_and_a_log(cache, monkeypatch):
    monkeypatch.setenv("CACE_CXXFLAGS", "-DREAL=nonsense -fno-such-flag")
    message = failure(fresh())
    assert "error" in message
    log = Path(message.partition("all it said: ")[2].partition(")")[0])
    assert "fno-such-flag" in log.read_text()
    assert libraries(cache) == []


def test_flags_of_the_user_win_over_ours(cache, monkeypatch):
    works(fresh())
    monkeypatch.setenv("CACE_CXXFLAGS", "-std=c++98")  # which the source does not compile with
    failure(fresh())


def test_a_compiler_without_our_flags_serves(cache, tmp_path, monkeypatch):
    compiler = tmp_path / "old"
    compiler.write_text(
        '#!/bin/sh\ncase "$*" in *native*|*pthread*) echo "error: unknown" >&2; exit 1;; esac\nexec c++ "$@"\n'
    )
    compiler.chmod(0o755)
    monkeypatch.setenv("CXX", str(compiler))
    assert works(fresh())


@pytest.mark.parametrize("give", [belongs_to_another, everybody_may_write], ids=["owner", "mode"])
@pytest.mark.parametrize("what", ["folder", "library"])
def test_a_library_that_another_user_can_write_is_not_loaded(what, give, cache, monkeypatch):
    fresh().library("operator", "float64")
    monkeypatch.setenv("CXX", "/nonexistent/c++")
    assert works(fresh())  # it is there
    give(cache if what == "folder" else libraries(cache)[0])
    words = "point $CACE_CACHE at a folder of your own" if what == "folder" else "no C++ compiler"
    assert words in failure(fresh())


def test_a_library_is_not_everybodys_whatever_the_umask(cache, monkeypatch):
    previous = os.umask(0)
    try:
        fresh().library("operator", "float64")
    finally:
        os.umask(previous)
    monkeypatch.setenv("CXX", "/nonexistent/c++")
    assert works(fresh())


def build(*arguments, **environment):
    return command("build", *arguments, program="basisgen", cwd=ROOT, environment=environment)


@pytest.mark.slow
def test_the_command_compiles_ahead_of_time_and_says_where(cache):
    done = build(MODULE)
    assert done.code == 0, done.err
    lines = done.out.splitlines()
    assert [line.split(":")[0].split()[1:] for line in lines] == [
        [kind, dtype] for kind in ("operator", "double_backward") for dtype in ("float32", "float64")
    ]
    assert {line.split(": ")[1].split(" (")[0] for line in lines} == set(map(str, libraries(cache)))


@pytest.mark.parametrize(
    ("file", "environment", "message"),
    [
        (MODULE, {"PATH": "/nowhere", "CXX": ""}, "no C++ compiler"),
        (MODULE, {"CXX": "/bin/false"}, "/bin/false fails: exit status 1"),
        ("nothing.py", {}, "nothing.py: no such module"),
        (MODULE.with_name("cace_l3_nu3_cheng2024_eager.py"), {}, "not a module of backend cpp"),
    ],
    ids=["no-compiler", "broken-compiler", "no-file", "eager"],
)
def test_the_command_fails_with_one_line(cache, file, environment, message):
    done = build(file, **environment)
    assert (done.code, done.out) == (1, "")
    assert message in done.err and done.err.count("\n") == 1
