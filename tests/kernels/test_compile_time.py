"""The line that says that something is compiled says how long that takes, and learns from how long it took."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from cace_runtime.kernels.cpp import build, compile_time
from cace_runtime.kernels.cpp.compile_time import CompileTimer, about, expected_seconds, learn
from cace_runtime.registry import load_basis


@pytest.fixture(autouse=True)
def folder(monkeypatch, tmp_path):
    for variable in ("CXX", "CACE_CXXFLAGS"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("CACE_CACHE", str(tmp_path))
    return tmp_path


def test_what_was_measured_is_expected():
    """Of gradients: bytes of modules and seconds on the machine of the table."""
    for n_bytes, seconds in ((75_670, 6.8), (105_217, 9.3), (210_494, 23.7), (346_941, 100.7)):
        assert expected_seconds("gradient", n_bytes) == pytest.approx(seconds, rel=0.2)
    assert expected_seconds("model", 346_941) < expected_seconds("gradient", 75_670)


def test_a_slow_machine_is_learnt_and_other_flags_have_times_of_their_own(monkeypatch, folder):
    fresh = expected_seconds("model", 100_000)
    learn("model", 100_000, 3 * fresh)
    assert expected_seconds("model", 100_000) == pytest.approx(3 * fresh, rel=1e-3)
    assert expected_seconds("gradient", 200_000) / fresh > 3
    learn("model", 100_000, fresh)
    assert expected_seconds("model", 100_000) == pytest.approx(2 * fresh, rel=1e-3)
    monkeypatch.setenv("CACE_CXXFLAGS", "-O1")
    assert expected_seconds("model", 100_000) == fresh
    assert [path.name for path in folder.iterdir()] == [compile_time.FILE]


@pytest.mark.parametrize("text", ["", "[", "[1]", '{"": "x"}', '{"": -1}', '{"": null}', "[" * 100_000])
def test_whatever_is_wrong_with_the_file_is_ignored(folder, text):
    fresh = expected_seconds("model", 100_000)
    (folder / compile_time.FILE).write_text(text)
    assert expected_seconds("model", 100_000) == fresh
    learn("model", 100_000, 2 * fresh)
    assert expected_seconds("model", 100_000) == pytest.approx(2 * fresh, rel=1e-3)


def test_a_folder_that_cannot_be_written_does_not_matter(monkeypatch, folder):
    monkeypatch.setenv("CACE_CACHE", str(folder / "no" / "such"))
    learn("model", 100_000, 10.0)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "1 s"), (7.6, "8 s"), (9.6, "10 s"), (23.7, "20 s"), (100, "2 min"), (600, "10 min")]
)
def test_in_words(seconds, words):
    assert about(seconds) == f"about {words}"


def test_the_line_has_it_and_only_what_was_compiled_is_learnt(monkeypatch, folder):
    """As the kernels of a potential are compiled: a module that finds its library calls nobody."""
    module = load_basis(3, 3, "cheng2024", backend="cpp")
    said: list[str] = []
    monkeypatch.setattr(build, "log", SimpleNamespace(warning=said.append))
    monkeypatch.setattr(compile_time, "perf_counter", iter([0.0, 40.0, 50.0]).__next__)
    there = False

    def compiled(source, dtype, name, report):
        if not there:
            report("compiling m: model, float64")
        return "library"

    fake = SimpleNamespace(compiled=compiled, path=module.path)
    assert build._build.__wrapped__(fake, "text", "float64", "model") == "library"
    assert said == ["compiling m: model, float64, about 5 s"]
    assert (folder / compile_time.FILE).exists()
    there = True
    build._build.__wrapped__(fake, "text", "float64", "model")
    assert len(said) == 1
    timer = CompileTimer(module, "model", said.append)
    timer.begins("compiling again")
    assert said[-1] == "compiling again, about 40 s"
