"""Config files: where their paths count from, how YAML's numbers and words are read, and what is refused in a line."""

from __future__ import annotations

from datetime import date
from math import inf

import pytest
import yaml

from cace_runtime.train import config_file
from cace_runtime.train.config_file import load_config
from cace_runtime.train.run import train
from tests.train.tiny import MODEL, molecules, write


@pytest.mark.whole
def test_paths_count_from_the_folder_of_the_config_wherever_one_stands(tmp_path, monkeypatch):
    folder, elsewhere = tmp_path / "a folder", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    write(folder, molecules(8))
    values = {"data": {"train": "data.xyz"}, "model": MODEL, "epochs": 1, "output": "out", "threads": 1}
    (folder / "config.yaml").write_text(yaml.safe_dump(values))
    monkeypatch.chdir(elsewhere)
    train(load_config("../a folder/config.yaml"))
    assert (folder / "out" / "model.safetensors").exists() and not list(elsewhere.iterdir())


def test_a_setting_that_stands_twice_is_refused_and_structures_are_no_config(tmp_path):
    path = tmp_path / "c.yaml"
    path.write_text("data: {train: x.xyz}\nepochs: 3\nloss: {energy: 1, energy: 2}\n")
    with pytest.raises(ValueError, match="energy: given twice"):
        load_config(path)
    data = write(tmp_path, molecules(2))
    with pytest.raises(ValueError, match=r"data.xyz is (not YAML|no table).*cace train --init"):
        load_config(data)


@pytest.mark.whole
def test_deep_and_exploding_yaml_is_refused_in_a_line(tmp_path):
    path = tmp_path / "c.yaml"
    bomb = "a0: &a0 [x]\n" + "".join(f"a{k}: &a{k} [{', '.join([f'*a{k - 1}'] * 10)}]\n" for k in range(1, 12))
    merges = "a0: &a0 {x: 1}\n" + "".join(
        f"a{k}: &a{k} {{<<: [{', '.join([f'*a{k - 1}'] * 10)}]}}\n" for k in range(1, 12)
    )
    for text, message in (
        ("[" * 5000, "deeper than any setting"),
        ("model: " + "{a: " * 5000, "deeper than any setting"),
        (bomb, "more than 10000 entries"),
        (merges, "more than 10000 entries"),
        ("model: &m [*m]", "more than 10000 entries"),
        ("? [a, b]\n: 3", "a name has to be a word"),
        ("epochs: " + "9" * 5000, "is not YAML"),
        ("epochs: 2001-99-99", "is not YAML"),
    ):
        path.write_text(text)
        with pytest.raises(ValueError, match=message) as caught:
            load_config(path)
        assert str(path) in str(caught.value) and not isinstance(caught.value, RecursionError)
    path.write_text("data: {train: [x.xyz]}\nreadme: &a 3\n")
    with pytest.raises(ValueError, match="readme: no such setting"):
        load_config(path)


class ReadError(Exception):
    """A file has been read; its settings do not matter."""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("012", 10), ("08", "08"), ("0x1f", 31), ("1_000", 1000), ("1:30", 90), ("+1", 1),
        ("1.0e-3", 0.001), ("1e-3", "1e-3"), ("1E5", "1E5"), ("1.", 1.0), (".5", 0.5), (".inf", inf),
        ("no", False), ("on", True), ("Yes", True), ("No", False), ("n", "n"), ("y", "y"), ("N", "N"), ("Y", "Y"),
        ("~", None), ("", None), ("null", None), ("2001-01-01", date(2001, 1, 1)),
    ],
    ids=repr,
)  # fmt: skip
def test_words_and_numbers_are_read_as_they_always_were(tmp_path, monkeypatch, text, value):
    """YAML 1.1 as PyYAML reads it: nitrogen and yttrium stay elements, and files of years ago mean the same."""
    read = []

    def only_read(values: dict, origin: str) -> None:
        read.append(values)
        raise ReadError

    monkeypatch.setattr(config_file, "parse_config", only_read)
    (tmp_path / "c.yaml").write_text(f"data: {text}\n")
    with pytest.raises(ReadError):
        load_config(tmp_path / "c.yaml")
    (found,) = read
    assert found == {"data": value} and type(found["data"]) is type(value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("optimizer: {learning_rate: 1e-3}", "optimizer.learning_rate: Input should be a valid number, not '1e-3'"),
        ("optimizer: {learning_rate: .nan}", "optimizer.learning_rate: Input should be"),
        ("tensorboard: y", "tensorboard: Input should be a valid boolean, not 'y'"),
        ("seed: 0x", "seed: Input should be a valid integer, not '0x'"),
        ("e0: {No: -1.0}", "e0"),
    ],
)
def test_what_yaml_takes_for_something_else_is_refused_by_name(tmp_path, text, message):
    (tmp_path / "c.yaml").write_text(f"data: {{train: x.xyz}}\n{text}\n")
    with pytest.raises(ValueError, match=message):
        load_config(tmp_path / "c.yaml")
