"""Where kernels cannot be compiled: torch with one line that says so, or an error for who insisted on them."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from ase.io import write

from cace_runtime import save_model
from cace_runtime.bases.module import load_module
from cace_runtime.cli import main
from cace_runtime.registry import MANIFEST, load_basis
from tests.parity.architectures import ARCHITECTURES
from tests.parity.test_compiled import forget_libraries
from tests.support.models import molecule, random_model

ROOT = Path(__file__).parents[2]
CONFIG = ARCHITECTURES["T0 20 Bessel functions, 1 channel, p = 4.5"]

# Two models and two precisions: whatever is said is said once. Then somebody insists on kernels.
EVALUATE = """
import sys, torch
from ase.io import read
from cace_runtime import load_model
from cace_runtime.kernels.engine import BackendError
atoms = read(sys.argv[2])
for dtype in (torch.float64, torch.float32, torch.float64):
    model = load_model(sys.argv[1], dtype=dtype)
    out = model(model.graph(atoms))
    model(model.graph(atoms), differentiable=True)
print(out["energy"].item(), out["forces"].abs().sum().item(), model.engines.cpp(model) is not None)
try:
    model = load_model(sys.argv[1], backend="cpp")
    model(model.graph(atoms))
except BackendError as error:
    print(error)
"""
NO_COMPILER, BAD_COMPILER = {"CXX": "/nonexistent"}, {"CXX": "/bin/false"}


@pytest.fixture
def python(tmp_path):
    """Runs Python on a potential and a structure in an empty cache: the finished process."""
    model = random_model(CONFIG, backend="eager")
    save_model(model, tmp_path / "model.safetensors")
    write(tmp_path / "molecule.xyz", molecule())
    environment = {k: v for k, v in os.environ.items() if k not in ("CACE_BACKEND", "CXX")}
    environment |= {"CACE_CACHE": str(tmp_path / "cache"), "CACE_CXXFLAGS": "-O0", "PYTHONPATH": str(ROOT)}

    def run(*arguments: str, **others: str) -> subprocess.CompletedProcess:
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env=environment | others, capture_output=True, text=True, timeout=600
        )

    return run


@pytest.fixture
def cace(python, tmp_path, monkeypatch, capsys):
    """Runs a command in this process, which has compiled nothing yet, in an empty cache: exit code, output, errors."""
    del python  # it writes the files
    monkeypatch.chdir(tmp_path)
    for name, value in {"CACE_CACHE": str(tmp_path / "cache"), "CACE_CXXFLAGS": "-O0"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("CACE_BACKEND", raising=False)
    monkeypatch.delenv("CXX", raising=False)
    forget_libraries()

    def run(*arguments: str, **others: str) -> tuple[int, str, str]:
        for name, value in others.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["cace", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
            raise SystemExit(0)
        captured = capsys.readouterr()
        return ended.value.code or 0, captured.out, captured.err

    yield run
    forget_libraries()


@pytest.mark.parametrize("broken", [NO_COMPILER, BAD_COMPILER], ids=["missing", "failing"])
def test_torch_takes_over_and_one_line_says_why_and_who_insists_gets_an_error(python, broken):
    done = python("-c", EVALUATE, "model.safetensors", "molecule.xyz", **broken)
    assert done.returncode == 0, done.stderr
    results, error = done.stdout.splitlines()
    energy, forces, compiled = results.split()
    model = random_model(CONFIG, backend="eager")
    expected = model(model.graph(molecule()))
    assert compiled == "False"
    assert float(energy) == pytest.approx(expected["energy"].item(), rel=1e-12)
    # Positions in the file have 8 decimals.
    assert float(forces) == pytest.approx(expected["forces"].abs().sum().item(), rel=1e-6)
    # A compiler that is there is tried for each part and precision, which may take seconds and is announced.
    (line,) = [line for line in done.stderr.splitlines() if not line.startswith("compiling cace_")]
    said = ["no compiled kernels, torch is used instead", "cace_l3_nu3_cheng2024_cpp"]
    said.append("/bin/false fails" if broken is BAD_COMPILER else "install g++ or clang++")
    assert all(words in line for words in said)
    assert error.startswith("backend 'cpp': ")
    assert ("/bin/false fails" if broken is BAD_COMPILER else "no C++ compiler (/nonexistent)") in error


@pytest.mark.parametrize("command", ["eval", "build"])
def test_the_command_line_has_no_traceback_for_it(cace, command):
    arguments = ["eval", "model.safetensors", "molecule.xyz", "--backend", "cpp"]
    code, _, said = cace(*(arguments if command == "eval" else ["build", "model.safetensors"]), **NO_COMPILER)
    assert code == 2
    assert said.startswith("cace: backend 'cpp': ") and said.count("\n") == 1
    assert "no C++ compiler (/nonexistent)" in said


@pytest.mark.slow
def test_build_prints_the_libraries_that_are_used_then(cace, tmp_path):
    code, out, said = cace("build", "model.safetensors")
    assert code == 0, said
    assert [line.split(": ")[0] for line in out.splitlines()] == ["float32", "float64"]
    paths = [line.split(": ")[1] for line in out.splitlines()]
    assert sorted(paths) == sorted(map(str, (tmp_path / "cache").glob("*.so")))
    forget_libraries()
    _, out, said = cace("info", "model.safetensors")
    assert f"cpp: compiled kernels, {paths[1]}" in " ".join(out.split()) and not said


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        (NO_COMPILER, "eager (torch): cace_l3_nu3_cheng2024_cpp: no C++ compiler (/nonexistent)"),
        ({"CACE_BACKEND": "eager"}, "eager (torch): $CACE_BACKEND says so"),
    ],
    ids=["no-compiler", "switched-off"],
)
def test_info_says_what_evaluates_and_why(cace, environment, said):
    code, out, errors = cace("info", "model.safetensors", **environment)
    assert code == 0, errors
    (line,) = [line for line in out.splitlines() if line.startswith("backend")]
    assert said in line


@pytest.fixture
def earlier_module(tmp_path, monkeypatch) -> Path:
    """A folder with the basis as an earlier basisgen wrote it: its modules carried the potential's C++."""
    spec = CONFIG.basis
    module = load_basis(spec.l_max, spec.nu_max, spec.selection, CONFIG.basis_radial, "cpp")
    folder = tmp_path / "earlier"
    folder.mkdir()
    text = module.path.read_text().replace("def compiled(", "def compiled_(")
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    certificate = json.loads(module.certificate_path.read_text()) | {"module_sha256": sha256}
    manifest = json.loads(module.path.with_name(MANIFEST).read_text())
    entry = next(e for e in manifest["modules"] if e["module"] == module.path.name)
    (folder / module.path.name).write_text(text)
    (folder / module.certificate_path.name).write_text(json.dumps(certificate))
    (folder / MANIFEST).write_text(json.dumps(manifest | {"modules": [entry | {"sha256": sha256}]}))
    monkeypatch.setenv("CACE_GENERATED", str(folder))
    return folder


@pytest.mark.slow
def test_a_module_of_an_earlier_basisgen_says_how_to_make_it_anew(cace, earlier_module):
    code, _, said = cace("eval", "model.safetensors", "molecule.xyz", "--backend", "cpp")
    assert code == 2 and said.count("\n") == 1
    assert f"{earlier_module / 'cace_l3_nu3_cheng2024_cpp.py'} was made by an earlier basisgen" in said
    command = said.strip().partition("make it anew with: ")[2]
    assert command == f"basisgen --lmax 3 --numax 3 --selection cheng2024 --backend cpp --out {earlier_module}"
    done = subprocess.run(
        [sys.executable, "-m", "basisgen.cli", *command.split()[1:]], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    load_module.cache_clear()
    code, _, said = cace("eval", "model.safetensors", "molecule.xyz", "--backend", "cpp")
    assert code == 0, said
