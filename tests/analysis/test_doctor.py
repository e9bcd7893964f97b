"""What ``cace doctor`` says is so."""

import os
from importlib.metadata import version

import pytest

from cace_runtime import save_model
from cace_runtime.analysis.doctor import doctor_lines
from tests.support.models import CONFIGS, random_model


@pytest.fixture
def said(soft_potential, monkeypatch, tmp_path):
    monkeypatch.setenv("CACE_CACHE", str(tmp_path))

    def lines(**environment: str) -> dict[str, str]:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return dict(doctor_lines(soft_potential))

    return lines


def test_versions_are_those_that_are_installed(said):
    found = said()
    assert f"torch {version('torch')}" in found["packages"] and f"ase {version('ase')}" in found["packages"]
    assert found["cace-runtime"].startswith(version("cace-runtime"))
    assert f"of {os.cpu_count()}" in found["threads"]


def test_the_engine_is_the_one_that_evaluates_and_says_why(said, tmp_path, monkeypatch):
    assert said(CACE_BACKEND="eager")["engine of soft.safetensors"] == "eager (torch): $CACE_BACKEND says so"
    # A process remembers that kernels cannot be compiled: these are of nobody else.
    config = CONFIGS["T0 published"].model_copy(update={"n_bessel": 7, "n_radial": 5})
    save_model(random_model(config, backend="eager"), tmp_path / "own.safetensors")
    monkeypatch.setenv("CACE_BACKEND", "auto")
    monkeypatch.setenv("CXX", "no-such-compiler")
    found = dict(doctor_lines(tmp_path / "own.safetensors"))
    assert found["engine of own.safetensors"].startswith("eager (torch): ")
    assert "no-such-compiler" in found["engine of own.safetensors"]
    assert found["compiler"].startswith("none (no-such-compiler): install g++")
    assert "CXX=no-such-compiler" in found["variables"]


def test_the_cache_is_the_one_in_use(said, tmp_path):
    (tmp_path / "a.so").write_bytes(bytes(2_000_000))
    assert said()["kernels' folder"] == f"{tmp_path}: 1 libraries, 2 MB"
    assert "not there yet" in said(CACE_CACHE=str(tmp_path / "none"))["kernels' folder"]


def test_a_missing_extra_says_how_to_get_it(said, monkeypatch):
    monkeypatch.setattr("cace_runtime.analysis.doctor.EXTRAS", {"no-such-package": "plots"})
    assert said()["extras"] == "no-such-package not installed (pip install 'cace-runtime[plots]')"


def test_the_command(cace, soft_potential):
    code, text, _ = cace("doctor", soft_potential)
    assert code == 0 and "engine of soft.safetensors  eager (torch): $CACE_BACKEND says so" in text
    code, _, error = cace("doctor", "nothing.safetensors")
    assert code == 2 and "nothing.safetensors" in error
