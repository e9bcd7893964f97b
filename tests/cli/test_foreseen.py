"""What cannot be is said before kernels are compiled, files written, and structures evaluated."""

from __future__ import annotations

from pathlib import Path

import ase.io
import pytest
from ase import Atoms
from ase.build import molecule

TRAJECTORY = [Atoms("SiH", [[0, 0, 0], [1.5, 0, 0]], info={"time_fs": 2.0 * number}) for number in range(2)]


@pytest.fixture
def no_models(monkeypatch):
    """Whoever builds a potential has begun to work."""
    for place in ("adapters.loading", "analysis.committee", "files.checkpoint"):
        monkeypatch.setattr(f"cace_runtime.{place}.load_model", lambda *_, **__: pytest.fail("it works already"))
    monkeypatch.setattr("cace_runtime.load_model", lambda *_, **__: pytest.fail("it works already"))


@pytest.mark.parametrize(
    "command",
    [
        ("md", ..., "si.xyz", "-o", "out.xyz"),
        ("relax", ..., "si.xyz", "-o", "out.xyz"),
        ("scan", ..., "si.xyz", "--dihedral", "0,1,2,3", "-o", "out.csv"),
        ("check", ..., "si.xyz", "-o", "out.html"),
        ("eval", ..., "si.xyz", "-o", "out.xyz"),
        ("ipi", "run", ..., "--start", "si.xyz"),
        ("ipi", "example", ..., "si.xyz"),
    ],
    ids=lambda command: " ".join(word for word in command[:2] if word is not ...),
)
def test_strange_elements(cace, soft_potential, no_models, command):
    ase.io.write("si.xyz", TRAJECTORY)
    code, told, text = cace(*(soft_potential if word is ... else word for word in command))
    assert code == 2 and "the structure has Si, which this model does not know. It knows: H, C, O" in text
    assert not told and [path.name for path in Path().iterdir()] == ["si.xyz"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--plot", "a.png"), "--plot: it shows errors, and no structure has a labelled energy or labelled forces"),
        (("--table", "t.csv"), "--table: it holds errors, and no structure has a label"),
        (("--born-charges",), "this potential has no latent charges"),
        (("--energy-key", "wrong"), "water.xyz: no frame has energy under 'wrong'"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else None,
)
def test_what_eval_cannot_show(cace, soft_potential, no_models, options, message):
    ase.io.write("water.xyz", molecule("H2O"))
    code, told, text = cace("eval", soft_potential, "water.xyz", "-o", "out.xyz", *options)
    assert code == 2 and message in text and not told
    assert [path.name for path in Path().iterdir()] == ["water.xyz"]


def test_files_that_are_none(cace, soft_committee):
    Path("empty.xyz").touch()
    for command, message in (
        (("bonds", "empty.xyz"), "empty.xyz is empty"),
        (("info", soft_committee[0].parents[1]), "is a folder: one potential is needed, as "),
    ):
        code, told, text = cace(*command)
        assert code == 2 and message in text and not told
