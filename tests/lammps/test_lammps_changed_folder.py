"""A folder that was changed, damaged or put together from several is refused on every rank before a step."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch

from cace_runtime import cli, save_model
from cace_runtime.adapters.lammps.folder import SOURCES, build
from cace_runtime.adapters.lammps.launch import command
from cace_runtime.adapters.lammps.potential_file import file_content, identity
from cace_runtime.bases.of_config import basis_of, compiled_basis_of
from cace_runtime.kernels.cpp.build import gradient_library
from cace_runtime.kernels.cpp.library import ABI
from cace_runtime.kernels.cpp.source import interface
from tests.lammps.conftest import CONFIG
from tests.lammps.lammps_runs import BUILD, TIMEOUT, complaint, launch, pair, replaced, script
from tests.parity.architectures import ARCHITECTURES
from tests.support.models import random_model

CHANGED = "model.lammps/potential is damaged, or was changed after it was written"
CONTRADICTS = "model.lammps/potential contradicts itself, or the kernels beside it"


def folder_of(model: Path) -> Path:
    return model.with_suffix(".lammps")


def change(model: Path, old: bytes, new: bytes, file: str = "potential") -> None:
    path = folder_of(model) / file
    content = path.read_bytes()
    assert content.count(old) >= 1
    path.write_bytes(content.replace(old, new, 1))


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def cut(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])


OPENER = """
#include <memory>
#include "kernels.h"
extern "C" const char *complaint(const char *name) {
    static std::string text;
    text.clear();
    try {
        cace::Kernels kernels(name);
    } catch (const std::exception &problem) {
        text = problem.what();
    }
    return text.c_str();
}
"""


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """What the pair style says of a potential that it is to open; LAMMPS is not needed for that, a compiler is."""
    work = tmp_path_factory.mktemp("opener")
    (work / "opener.cpp").write_text(OPENER)
    for name, text in interface().items():
        (work / name).write_text(text)
    compiler = shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")
    words = [compiler, "-std=c++17", "-fPIC", "-shared", f"-I{SOURCES}", f"-I{work}", "opener.cpp", "-o", "opener.so"]
    subprocess.run(words, cwd=work, check=True, timeout=TIMEOUT)
    complaint = ctypes.CDLL(str(work / "opener.so")).complaint
    complaint.restype, complaint.argtypes = ctypes.c_char_p, [ctypes.c_char_p]
    return lambda name: complaint(str(name).encode()).decode()


def test_a_folder_as_it_was_built_opens(opened, model, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("model.safetensors", "model.lammps", "model.lammps/", model, folder_of(model)):
        assert opened(name) == ""


def cut_library(name: str, length: int, model: Path) -> None:
    cut(folder_of(model) / name, length)


def of_version_1(model: Path) -> None:
    change(model, b"cace-lammps 5\n", b"cace-lammps 1\n")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (of_version_1, "model.lammps is of version 1, this plugin reads version 5"),
        (lambda m: change(m, b"cace-lammps 5", b"cace-lammps 12345"), "is of version 12345, this plugin reads"),
        (lambda m: change(m, b"cutoff 3.5\n", b"cutoff 2.5\n"), CHANGED),
        (lambda m: change(m, b"cutoff 3.5\n", b"cutoff nan\n"), CHANGED),
        (lambda m: change(m, b"cutoff 3.5\n", b""), CHANGED),
        (lambda m: change(m, b"cutoff 3.5\n", b"cutoff 3.5\ncutoff 2.5\n"), CHANGED),
        (lambda m: change(m, b"cutoff 3.5\n", b"cutoff 3.5\nend\n"), CHANGED),
        (lambda m: change(m, b"elements H C O\n", b"elements O C H\n"), CHANGED),
        (lambda m: change(m, b"masses 1.008", b"masses 2.008"), CHANGED),
        (lambda m: change(m, b"real_size 8", b"real_size 4"), CHANGED),
        (lambda m: change(m, b"processor ", b"processor quantum "), CHANGED),
        (lambda m: change(m, b"\ncrc32 ", b"\ncrc32 1"), CHANGED),
        (lambda m: change(m, b"\ncrc32 ", b"\ncrc33 "), CHANGED),
        (lambda m: change(m, b"\nend\n", b"\n"), CHANGED),
        (lambda m: flip(folder_of(m) / "potential", -5), CHANGED),
        (lambda m: cut(folder_of(m) / "potential", -8), CHANGED),
        (lambda m: cut(folder_of(m) / "potential", 100), CHANGED),
        (lambda m: cut(folder_of(m) / "potential", 0), "is not a potential for this pair style"),
        (lambda m: change(m, b"\nend\n", b"\nend\n" + bytes(8)), CHANGED),
        (lambda m: flip(folder_of(m) / "kernels.so", -5), "model.lammps/kernels.so is not the library that"),
        (lambda m: (folder_of(m) / "kernels.so").unlink(), "there is no model.lammps/kernels.so"),
        (lambda m: (folder_of(m) / "potential").unlink(), "there is no model.lammps/potential"),
        (lambda m: (folder_of(m) / "potential").write_text("hello"), "is not a potential for this pair"),
        (lambda m: save_model(random_model(CONFIG, seed=1), m), "is not the file that model.lammps was made from"),
    ],
    ids=[
        "an older version",
        "a later version",
        "another cutoff",
        "no number",
        "an entry less",
        "an entry twice",
        "an early end",
        "elements in another order",
        "another mass",
        "another precision",
        "another processor",
        "another checksum",
        "no checksum",
        "no end",
        "a bit of the weights",
        "half a weight",
        "half a header",
        "nothing",
        "weights too many",
        "a bit of the kernels",
        "no kernels",
        "no potential",
        "another text",
        "trained again",
    ],
)
def test_a_changed_folder_is_not_opened(spoil, says, opened, model, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    spoil(model)
    assert says in (line := opened("model.safetensors"))
    assert line.endswith(f". Run: {BUILD} model.safetensors")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (of_version_1, "model.lammps is of version 1, this plugin reads version 5"),
        (lambda m: change(m, b"cutoff 3.5\n", b"cutoff 2.5\n"), CHANGED),
        (lambda m: cut(folder_of(m) / "potential", -8), CHANGED),
        (lambda m: (folder_of(m) / "potential").unlink(), "there is no model.lammps/potential"),
        (lambda m: flip(folder_of(m) / "pair.so", -5), "model.lammps/pair.so is not the library that"),
        (lambda m: flip(folder_of(m) / "cace.so", -5), "model.lammps/cace.so is not the library that"),
        (lambda m: (folder_of(m) / "pair.so").unlink(), "there is no model.lammps/pair.so"),
        *(
            (partial(cut_library, "pair.so", n), "model.lammps/pair.so is not the library that")
            for n in (100, 4096, 20000)
        ),
        *(
            (partial(cut_library, "kernels.so", n), "model.lammps/kernels.so is not the library that")
            for n in (100, 9000)
        ),
    ],
)
def test_a_changed_folder_is_refused_on_every_rank_before_a_step(spoil, says, model, tmp_path):
    spoil(model)
    line = complaint(tmp_path, script(tmp_path, Path("model.lammps"), pair(), ["H", "O"]))
    assert says in line and BUILD in line


@pytest.mark.parametrize(
    ("library", "other"),
    [("kernels", "pair"), ("kernels", "cace"), ("pair", "kernels"), ("pair", "cace"), ("cace", "pair")],
)
def test_one_library_under_the_name_of_another_is_refused(library, other, model, tmp_path):
    shutil.copy(folder_of(model) / f"{other}.so", folder_of(model) / f"{library}.so")
    code, log = launch(tmp_path, script(tmp_path, Path("model.lammps"), pair(), ["H", "O"]), 2)
    assert code == 1 and log.count("ERROR") == 1 and "Step" not in log
    # LAMMPS finds no plugin in pair.so, says so without stopping, and does not know the style then
    says = "Unrecognized pair style 'cace'" if library == "cace" else f"model.lammps/{library}.so is not the library"
    assert says in log


@pytest.mark.parametrize(("length", "quote"), [(100, ""), (4096, '"'), (15000, "'")])
def test_half_a_plugin_is_refused_before_lammps_begins(length, quote, model, tmp_path, monkeypatch, capsys):
    """LAMMPS would load it before anything of ours could be asked, and crash."""
    monkeypatch.chdir(tmp_path)
    cut(folder_of(model) / "cace.so", length)
    text = replaced(tmp_path, "plugin load model.lammps/cace.so", f"  plugin  load {quote}model.lammps/cace.so{quote}")
    (tmp_path / "in.lammps").write_text(text)
    monkeypatch.setattr("sys.argv", ["cace", "lammps", "run", "-n", "2", "in.lammps"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    said = capsys.readouterr()
    assert (ended.value.code, said.out) == (2, "")
    assert " ".join(said.err.split()) == (
        "cace: model.lammps/cace.so is not the library that model.lammps/potential was written with. "
        "Run: cace lammps build MODEL.safetensors"
    )


@dataclass
class Parts:
    """Of a file ``potential`` that is written again with a checksum that is right."""

    header: dict[str, str]
    weights: np.ndarray

    @classmethod
    def of(cls, folder: Path) -> Parts:
        text, _, weights = (folder / "potential").read_bytes().partition(b"\nend\n")
        header = dict(line.split(" ", 1) for line in text.decode().splitlines())
        del header["crc32"]
        return cls(header, np.frombuffer(weights).copy())

    def write(self, folder: Path) -> None:
        (folder / "potential").write_bytes(file_content(self.header, self.weights.tobytes()))


def entry(key: str, value: str | None):
    """A change of one entry."""

    def spoil(model: Path) -> None:
        parts = Parts.of(folder_of(model))
        parts.header |= {key: value}
        if value is None:
            del parts.header[key]
        parts.write(folder_of(model))

    return spoil


def twice(model: Path) -> None:
    parts = Parts.of(folder_of(model))
    parts.header["cutoff "] = "2.5"  # a key with a blank: one more line that begins "cutoff "
    parts.write(folder_of(model))


def weights(change):
    def spoil(model: Path) -> None:
        parts = Parts.of(folder_of(model))
        parts.weights = change(parts.weights)
        parts.header["weights"] = str(len(parts.weights))
        parts.write(folder_of(model))

    return spoil


def not_finite(values: np.ndarray) -> np.ndarray:
    values[len(values) // 2] = np.nan
    return values


def kernels(content):
    """Kernels of another kind, and the header says that they belong here."""

    def spoil(model: Path) -> None:
        parts, code = Parts.of(folder_of(model)), content(model)
        (folder_of(model) / "kernels.so").write_bytes(code)
        parts.header |= {key: str(value) for key, value in identity("kernels", code).items()}
        parts.write(folder_of(model))

    return spoil


def of_another_potential(model: Path) -> bytes:
    config = ARCHITECTURES["T1 all parts, features per degree and channel"]
    save_model(random_model(config, backend="eager"), model.with_name("other.safetensors"))
    return (build(model.with_name("other.safetensors")) / "kernels.so").read_bytes()


def of_the_gradient(model: Path) -> bytes:
    module = compiled_basis_of(CONFIG, basis_of(CONFIG))
    return Path(gradient_library(module, CONFIG, torch.float64).path).read_bytes()


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (entry("cutoff", "2.5"), CONTRADICTS),
        (entry("cutoff", "3.5 3.5"), CONTRADICTS),
        (entry("cutoff", "nan"), "has no such cutoff: 'nan'"),
        (entry("cutoff", "inf"), "has no such cutoff: 'inf'"),
        (entry("cutoff", "-3.5"), "has no such cutoff: '-3.5'"),
        (entry("cutoff", "3.5x"), "has no such cutoff: '3.5x'"),
        (entry("cutoff", None), "has no entry 'cutoff'"),
        (twice, "has two entries 'cutoff'"),
        (entry("elements", "H C"), CONTRADICTS),
        (entry("elements", "H C C"), CONTRADICTS),
        (entry("elements", "H C O N"), CONTRADICTS),
        (entry("masses", "1 12 -16"), "has no such masses"),
        (entry("real_size", "4"), CONTRADICTS),
        (entry("real_size", "eight"), "has no such real_size: 'eight'"),
        (entry("abi", "7"), f"has interface version 7, this plugin speaks {ABI}"),
        (entry("weights", "18446744073709551617"), "has no such weights"),
        (entry("processor", "sse2 quantum"), "was compiled for another processor (this one lacks quantum)"),
        (entry("kernels_crc32", "1"), "kernels.so is not the library that"),
        (weights(lambda w: w[:-1]), CONTRADICTS),
        (weights(lambda w: np.append(w, 0.0)), CONTRADICTS),
        (weights(lambda w: w[:0]), CONTRADICTS),
        (weights(not_finite), "has weights that are not finite"),
        (kernels(of_another_potential), CONTRADICTS),
        (kernels(of_the_gradient), "kernels.so has no function cace_workspace_create"),
    ],
)
def test_a_wrong_folder_with_a_right_checksum_is_not_opened(spoil, says, opened, model, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    spoil(model)
    assert says in (line := opened("model.lammps"))
    assert line.endswith(f". Run: {BUILD} MODEL.safetensors")


@pytest.mark.parametrize("other", ["pair", "cace"])
def test_kernels_that_are_none_are_refused_also_with_a_right_checksum(other, model, tmp_path):
    kernels(lambda m: (folder_of(m) / f"{other}.so").read_bytes())(model)
    line = complaint(tmp_path, script(tmp_path, Path("model.lammps"), pair(), ["H", "O"]))
    assert "model.lammps/kernels.so has no function cace_abi" in line and BUILD in line


def test_weights_of_another_potential_are_refused(opened, model, tmp_path, monkeypatch):
    """Also of one with the same architecture, whose kernels are the same."""
    monkeypatch.chdir(tmp_path)
    save_model(random_model(CONFIG, seed=1, backend="eager"), tmp_path / "other.safetensors")
    other = Parts.of(build(tmp_path / "other.safetensors"))
    old = Parts.of(folder_of(model)).weights
    assert len(other.weights) == len(old)
    change(model, old.tobytes(), other.weights.tobytes())
    assert CHANGED in opened("model.safetensors")
    shutil.copy(tmp_path / "other.lammps/potential", folder_of(model))
    assert "model.safetensors is not the file that model.lammps was made from" in opened("model.safetensors")


def test_a_pair_style_that_is_damaged_for_one_rank_ends_both_with_one_line(model, tmp_path):
    """As on nodes that do not share their disks."""
    node = tmp_path / "node"
    node.mkdir()
    (tmp_path / "in.lammps").write_text(script(tmp_path, Path("model.lammps"), pair(), ["H", "O"]))
    shutil.copytree(folder_of(model), node / "model.lammps")
    shutil.copy(tmp_path / "start.data", node)
    flip(node / "model.lammps/pair.so", -5)
    (mpiexec, _, _, *lmp), environment = command(2, ["-in", "in.lammps", "-log", "none"])
    words = [mpiexec, "-n", "1", *lmp, ":", "-n", "1", "-wdir", str(node), *lmp]
    done = subprocess.run(words, cwd=tmp_path, env=environment, timeout=TIMEOUT, capture_output=True, text=True)
    assert done.returncode == 1
    (line,) = (line for line in done.stdout.splitlines() if line.startswith("ERROR"))
    assert line.startswith("ERROR: model.lammps/pair.so is not the library that") and BUILD in line


def masses_warned(tmp_path: Path, symbols: str, masses: list[str], run: str = "run 0") -> list[str]:
    """Warnings of two ranks about types of these elements with these masses."""
    text = replaced(tmp_path, "model.lammps H O", f"model.lammps {symbols}").replace("run 0", run)
    commands = "\n".join(f"mass {k} {mass}" for k, mass in enumerate(masses, 1))
    code, log = launch(tmp_path, text.replace("neighbor ", f"{commands}\nneighbor "), 2)
    assert code == 0, log
    return [line for line in log.splitlines() if line.startswith("WARNING: pair_coeff of cace")]


@pytest.mark.parametrize(
    ("symbols", "masses", "says"),
    [
        ("O H", ["1.008", "15.9994"], ["1 is O, but its mass 1.008 is that of H", "2 is H, but its mass 15.9994 is t"]),
        ("H O", ["1.008", "12.011"], ["atom type 2 is O, but its mass 12.011 is that of C"]),
        ("H O", ["1.008", "100"], ["atom type 2 is O, but its mass is 100, not 15.999"]),
        ("H O", ["1", "16"], []),
        ("H O", ["2.014", "17.999"], []),
        ("H O", ["3.016", "15.9994"], []),
    ],
    ids=["swapped", "of another element", "of none", "rounded", "isotopes", "tritium"],
)
def test_a_mass_that_contradicts_its_element_is_warned_about_once(symbols, masses, says, model, tmp_path):
    warnings = masses_warned(tmp_path, symbols, masses, "run 0\nrun 0")
    assert len(warnings) == len(says)
    assert all(text in line for text, line in zip(says, warnings, strict=True))
