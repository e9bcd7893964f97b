"""Every command that reads labels reads the same, says the same and refuses the same."""

from __future__ import annotations

import os
import re
from pathlib import Path

import ase.io
import numpy as np
import pytest

from tests.support.quick_cases import others_are_slow
from tests.train.tiny import crystals, lone_atoms, molecules

SMALL = ("--cutoff", "3", "--selection", "cheng2024", "--n-radial", "3", "--channels", "2")


def with_info(frames, **info):
    for frame in frames:
        frame.info.update(info)
    return frames


def with_symbol(frames, symbol):
    frames[3].symbols[0] = symbol
    return frames


def zero_stresses():
    frames = crystals(6)
    for frame in frames:
        stress = frame.get_stress(voigt=False)
        frame.calc.results["stress"] = np.zeros(6)
        frame.info["virial"] = -stress * frame.get_volume()
    return frames


def not_finite():
    frames = molecules(6)
    frames[2].calc.results["energy"] = np.nan
    return frames


SAID = {
    "zero stress": (zero_stresses, "stress is read from 'virial'; 'stress' is there, too, and zero everywhere"),
    "two names": (
        lambda: with_info(molecules(6), REF_energy=-3.0),
        "energy is read from 'energy'; 'REF_energy' is there, too, and differs in 6 of 6 frames",
    ),
    "virial of molecules": (
        lambda: [*crystals(6), *with_info(molecules(2), stress=np.eye(3))],
        "'stress' of 2 frames not read: a stress needs a volume, periodic in three directions",
    ),
    "a name of somebody's own": (
        lambda: with_info(molecules(6), virial_stress=np.eye(3)),
        "no stress is read, although 'virial_stress' is there",
    ),
}
REFUSED = {
    "a dummy atom": (lambda: with_symbol(molecules(6), "X"), "data.xyz, frame 3: X is no element (atom 0)"),
    "an energy that is not finite": (
        not_finite,
        "data.xyz, frame 2: its energy ('energy') has a value that is not finite",
    ),
}


def commands(cace, potential):
    """What each of the four says about data.xyz, and its exit code."""
    config = "data: {train: data.xyz, valid: valid.xyz}\nmodel: {cutoff: 3, n_bessel: 3, n_radial: 2}\nepochs: 1\n"
    Path("config.yaml").write_text(config)
    ase.io.write("valid.xyz", molecules(2, seed=5), format="extxyz")
    yield "eval", cace("eval", potential, "data.xyz")
    yield "fit-linear", cace("fit-linear", "data.xyz", "--valid", "valid.xyz", *SMALL)
    yield "train", cace("train", "config.yaml")
    yield "--init", cace("train", "--init", "data.xyz", "-o", "first.yaml")


@pytest.mark.whole
@pytest.mark.parametrize("name", others_are_slow(SAID, ["virial of molecules"]))
def test_every_command_says_how_labels_are_read(cace, soft_potential, name):
    frames, text = SAID[name]
    ase.io.write("data.xyz", [*frames(), *lone_atoms()], format="extxyz")
    for command, (code, out, err) in commands(cace, soft_potential):
        assert code == 0, (command, err)
        assert text in out, (command, out)


@pytest.mark.whole
@pytest.mark.parametrize("name", REFUSED)
def test_every_command_refuses_the_same_frames(cace, soft_potential, name):
    frames, text = REFUSED[name]
    ase.io.write("data.xyz", frames(), format="extxyz")
    for command, (code, _, err) in commands(cace, soft_potential):
        assert code == 2 and text in err, (command, err)
    assert not Path("first.yaml").exists()


def test_the_first_config_warns_of_what_training_refuses(cace):
    frames = molecules(6)
    del frames[4].calc.results["forces"]
    ase.io.write("data.xyz", frames, format="extxyz")
    code, out, _ = cace("train", "--init", "data.xyz")
    assert code == 0 and "warning: cace train will refuse this: loss.forces is weighted, but 1 of" in out
    code, _, err = cace("train", "config.yaml")
    assert code == 2 and "loss.forces is weighted, but 1 of" in err
    frames = molecules(6)
    frames[4].positions[1] = frames[4].positions[0]
    ase.io.write("data.xyz", frames, format="extxyz")
    code, out, _ = cace("train", "--init", "data.xyz", "-o", "second.yaml")
    assert code == 0 and re.search("cace train will refuse this: .*data.xyz, frame 4: .*remove the double atom", out)


def test_a_config_is_not_written_for_a_pipe(cace):
    os.mkfifo("pipe")
    code, _, err = cace("train", "--init", "pipe")
    assert code == 2 and "pipe is a pipe, which can be read once, but a config names the file" in err
