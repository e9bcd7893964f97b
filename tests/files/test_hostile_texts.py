"""What files say reaches the terminal as text: no escape codes, no lines that look like ours."""

from __future__ import annotations

import unicodedata

import ase.io
import numpy as np
import pytest
from ase import Atoms

from cace_runtime import load_model, save_model
from cace_runtime.files.printable import printable

ESCAPE = "\x1b]0;title\x07\x1b[2J\x1b[31mred\u202e\x9b1m"


def has_controls(text: str) -> bool:
    return any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") and c not in "\n\t" for c in text)


def test_printable_text_stays_and_control_characters_are_spelt_out():
    assert printable("Å ν → é [bold]\n\tx") == "Å ν → é [bold]\n\tx"
    assert not has_controls(printable(ESCAPE))
    assert printable("\x1b[2J\r") == "\\x1b[2J\\r"
    assert printable("a\nb\u2028c", line_ends=False) == "a\\nb\\u2028c"


def test_notes_of_a_file_neither_move_the_cursor_nor_look_like_our_lines(cace, tmp_path, soft_potential):
    notes = {"origin" + ESCAPE: ESCAPE, "note": "harmless\ncertificate  proved"}
    save_model(load_model(soft_potential), tmp_path / "m.safetensors", notes)
    code, out, _ = cace("info", tmp_path / "m.safetensors")
    assert code == 0 and not has_controls(out)
    assert "harmless\\ncertificate  proved" in out
    assert not any(line.startswith("certificate  proved") for line in out.splitlines())


@pytest.mark.parametrize("command", ["eval", "info", "train", "describe", "import"])
def test_names_and_contents_of_files_in_messages_have_no_escape_codes(cace, tmp_path, soft_potential, command):
    name = f"{ESCAPE.replace('/', '')}.xyz"
    (tmp_path / name).write_text(f"1\n{ESCAPE}\n{ESCAPE} 0 0 0\n")
    (tmp_path / "c.yaml").write_text(f'data: {{train: x.xyz}}\n"{ESCAPE.encode("unicode_escape").decode()}": 3\n')
    arguments = {
        "eval": ["eval", soft_potential, name],
        "info": ["info", name],
        "train": ["train", "c.yaml"],
        "describe": ["describe", name, "-o", "b.npz"],
        "import": ["import", name, "-o", "m.safetensors"],
    }[command]
    code, out, err = cace(*arguments)
    assert code == 2 and err and "title" in err
    assert not has_controls(out + err)


def test_labels_named_with_escape_codes_are_told_without(cace, tmp_path, soft_potential):
    atoms = Atoms("HO", [[0, 0, 0], [1, 0, 0.0]])
    atoms.info[f"{ESCAPE}energy"] = -1.0
    ase.io.write(tmp_path / "s.xyz", atoms, format="extxyz")
    _, out, err = cace("eval", soft_potential, "s.xyz", "--energy-key", "nothing")
    assert not has_controls(out + err)


@pytest.fixture
def overflowing(tmp_path, soft_potential):
    """A potential whose finite weights give an energy that is not: close atoms have features beyond any number."""
    import torch

    model = load_model(soft_potential, dtype=torch.float64)
    with torch.no_grad():
        model.a_basis.mixing.weights.mul_(1e150)
    path = tmp_path / "overflowing.safetensors"
    save_model(model, path)
    return path


def test_eval_of_frames_whose_energy_is_not_finite_names_them_and_exits_with_1(cace, tmp_path, overflowing):
    alone, pair = Atoms("H", [[0, 0, 0.0]]), Atoms("HO", [[0, 0, 0], [1.0, 0, 0]])
    ase.io.write(tmp_path / "a.xyz", [alone, pair, alone, pair])
    ase.io.write(tmp_path / "b.xyz", [alone])
    code, _, err = cace("eval", overflowing, "a.xyz", "b.xyz", "-o", "out.xyz", "--per-structure", "t.csv")
    assert code == 1
    assert "a.xyz: energy or forces are not finite in 2 of 4 frames (1, 3)" in err and "b.xyz" not in err
    assert not (tmp_path / "out.xyz").exists() and not (tmp_path / "t.csv").exists()
    assert cace("eval", overflowing, "b.xyz", "-o", "out.xyz")[0] == 0


@pytest.mark.parametrize("command", ["md", "relax"])
def test_a_start_whose_energy_is_not_finite_is_refused(cace, tmp_path, overflowing, command):
    ase.io.write(tmp_path / "s.xyz", Atoms("HO", [[0, 0, 0], [1.0, 0, 0]]))
    code, _, err = cace(command, overflowing, "s.xyz", "-o", "o.xyz")
    assert code == 2 and "not finite" in err and len(err.splitlines()) == 1
    assert not (tmp_path / "o.xyz").exists()


def test_the_calculator_raises_rather_than_giving_what_is_no_number(overflowing):
    from cace_runtime.adapters.ase import CACECalculator

    atoms = Atoms("HO", [[0, 0, 0], [1.0, 0, 0]], calculator=CACECalculator(overflowing))
    for _ in range(2):
        with pytest.raises(ValueError, match="not finite"):
            atoms.get_forces()
    atoms.positions[1] = [50.0, 0, 0]
    assert np.isfinite(atoms.get_potential_energy())
