"""The benchmark of GPUs, tried on the CPU: that it runs, and what it writes; its counts against others."""

import json
import sys

import pytest
import torch

from cace_runtime import CACEModel, ModelConfig
from cace_runtime.config import BasisConfig, MessageConfig
from tests.bench import gpu
from tests.bench.work import work_per_atom


def run(monkeypatch, *arguments) -> None:
    monkeypatch.setattr(sys, "argv", ["gpu", *map(str, arguments)])
    gpu.main()


@pytest.mark.slow
def test_a_small_table_on_the_cpu(monkeypatch, tmp_path, capsys):
    off = ("--no-parity", "--no-compile", "--no-mace", "--no-engines")
    run(monkeypatch, "--device", "cpu", "--small", "--seconds", 0.01, "--rounds", 2, "--out", tmp_path, *off)
    found = json.loads((tmp_path / "gpu.json").read_text())
    assert list(found["tables"]) == ["published", "tensor"]
    for row in (row for table in found["tables"].values() for row in table["rows"]):
        assert all(0 < row[name]["least"] <= row[name]["ms"] for name in ("evaluation", "search", "step", "torch"))
        assert 0 < row["neighbors"] < row["listed"]
        assert 0 < row["TFLOP/s"] < found["ceilings"]["TFLOP/s"]
    for table in found["tables"].values():
        assert [row["atoms"] for row in table["rows"]] == [24, 48]
    assert found["machine"]["device"] == "CPU"
    table = (tmp_path / "gpu.md").read_text()
    assert table.count("| 24 |") == table.count("| 48 |") == 4 and "tensor messages" in table
    assert table in capsys.readouterr().out
    # Another run on the same day adds to it.
    monkeypatch.setattr(gpu, "SMALL_COPIES", {72: (3, 1, 1)})
    off = (*off, "--potentials", "published")
    run(monkeypatch, "--device", "cpu", "--small", "--seconds", 0.01, "--rounds", 1, "--out", tmp_path, *off)
    tables = json.loads((tmp_path / "gpu.json").read_text())["tables"]
    assert [row["atoms"] for row in tables["published"]["rows"]] == [24, 48, 72]
    assert [row["atoms"] for row in tables["tensor"]["rows"]] == [24, 48]


@pytest.mark.whole
@pytest.mark.slow
def test_what_fails_is_said_in_its_place_and_the_rest_goes_on(monkeypatch, tmp_path):
    def broken(*arguments, **options):
        raise torch.OutOfMemoryError("out of memory: 1 | 2")

    monkeypatch.setattr(gpu.Torch, "evaluation", broken)
    monkeypatch.setattr(gpu, "SMALL_COPIES", {24: (1, 1, 1)})
    off = ("--no-parity", "--no-compile", "--no-mace", "--no-engines", "--potentials", "published")
    run(monkeypatch, "--device", "cpu", "--small", "--seconds", 0.01, "--rounds", 1, "--out", tmp_path, *off)
    (row,) = json.loads((tmp_path / "gpu.json").read_text())["tables"]["published"]["rows"]
    assert "out of memory" in row["torch"] and row["step"]["ms"] > 0
    assert "out of memory: 1 / 2 |" in (tmp_path / "gpu.md").read_text()


@pytest.mark.whole
def test_parity_that_fails_fails_the_command(monkeypatch, tmp_path):
    """After the report; the tests that failed are named."""
    path = tmp_path / "test_two.py"
    path.write_text("def test_right():\n    pass\n\n\ndef test_wrong():\n    raise SystemError\n", encoding="utf-8")
    monkeypatch.setattr(gpu, "PARITY", ([str(path)],))
    with pytest.raises(SystemExit, match="parity failed"):
        run(monkeypatch, "--device", "cpu", "--small", "--no-table", "--out", tmp_path)
    (line,) = json.loads((tmp_path / "gpu.json").read_text())["parity"]
    assert line["code"] == 1 and "1 failed, 1 passed" in line["summary"] and "test_wrong" in line["failed"][0]
    assert "1 failed, 1 passed" in (tmp_path / "gpu.md").read_text()


def test_the_tests_that_are_to_pass_on_a_gpu_are_there():
    """Else pytest says that it found nothing, and parity fails on every machine."""
    paths = [part for chosen in gpu.PARITY for part in chosen if part.startswith("tests")]
    assert paths and all((gpu.PROJECT / path).exists() for path in paths)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_it_says_so(monkeypatch):
    with pytest.raises(SystemExit, match="torch finds none; --device cpu --small tries"):
        run(monkeypatch)


def test_the_counted_work_of_the_published_water_potential():
    """Some 1.1 million operations and 40 to 60 kB per atom were counted of the prototype, by hand."""
    config = ModelConfig(
        elements=("H", "O"), cutoff=5.5, radial="per_degree", messages=(MessageConfig(),),
        basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"),
    )  # fmt: skip
    work = work_per_atom(CACEModel(config), neighbors=72, listed=72)
    assert 0.7e6 < work.operations < 1.3e6
    assert 30e3 < work.bytes < 70e3
    without = work_per_atom(CACEModel(config.model_copy(update={"messages": ()}), "eager"), neighbors=72, listed=72)
    assert without.operations < 0.4 * work.operations


def test_the_counted_work_of_tensor_messages():
    """320 thousand multiply-adds were counted by hand for the way there; both ways are twice to three times as many."""
    config = ModelConfig(
        elements=("H", "C", "O"), cutoff=5.0, n_bessel=8, n_radial=64, radial="per_degree",
        mixing={"per_element": True}, messages=({"memory": True, "tensor": {"per_element": True}},),
        readout={"per_element": True},
    )  # fmt: skip
    work = work_per_atom(CACEModel(config), neighbors=12, listed=12)
    assert 2 * 2 * 320e3 < work.operations < 3 * 2 * 320e3
