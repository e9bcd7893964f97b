"""Reading structure files: which file a name means, pipes, and what is refused by file and frame."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import threading
from pathlib import Path

import ase
import ase.io
import numpy as np
import pytest
from ase import Atoms
from ase.build import molecule

from cace_runtime.files.structures import read_structures, refuse_pipes
from tests.support.other_process import in_a_fork

WATER, METHANE = molecule("H2O"), molecule("CH4")


def xyz(*symbols: str, properties: str = "") -> str:
    """One frame for each text of symbols, 1 Å apart."""
    frames = []
    for text in symbols:
        names = text.split()
        rows = [f"{name} {k}.0 0.0 0.0" for k, name in enumerate(names)]
        frames.append("\n".join([str(len(names)), f"Properties=species:S:1:pos:R:3 {properties}", *rows]) + "\n")
    return "".join(frames)


@pytest.mark.parametrize(
    "name",
    ["run@2.xyz", "run@0", "run@:", "a b.xyz", "a[1]*?.xyz", "wässer.xyz", "mysql.xyz", "postgres-1.xyz", "OUTCAR.xyz",
     "a:b.xyz", "POSCAR_md.XYZ", "-"],
)  # fmt: skip
def test_the_file_that_is_named_is_the_file_that_is_read(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    Path("run").write_text(xyz("C H H H H", "C H H H H"))
    Path(name).write_text(xyz("O H H"))
    frames = read_structures(name)
    assert [str(f.symbols) for f in frames] == ["OH2"]
    assert [str(f.symbols) for f in read_structures(Path(name), "0")] == ["OH2"]


def test_a_name_with_an_index_behind_it_is_no_file_and_the_option_is_named(tmp_path):
    (tmp_path / "run.xyz").write_text(xyz("O H H"))
    with pytest.raises(FileNotFoundError, match=r"run\.xyz@-1; for frames of run\.xyz: --index -1$"):
        read_structures(tmp_path / "run.xyz@-1")
    with pytest.raises(FileNotFoundError, match=r"no structure file .*other\.xyz@0$"):
        read_structures(tmp_path / "other.xyz@0")


COMPRESSED = {"": bytes, ".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}


@pytest.mark.parametrize("suffix", COMPRESSED)
@pytest.mark.parametrize("source", ["file", "pipe"])
def test_plain_and_compressed_structures_are_read_from_files_and_from_pipes(tmp_path, suffix, source):
    path = tmp_path / ("pipe" if source == "pipe" else f"run.xyz{suffix}")
    content = COMPRESSED[suffix](xyz("O H H", "C H H H H", properties='virial="1 2 3 4 5 6" pbc="T T T"').encode())
    if source == "pipe":
        os.mkfifo(path)
        threading.Thread(target=path.write_bytes, args=(content,), daemon=True).start()
    else:
        path.write_bytes(content)
    frames = read_structures(path)
    assert [str(f.symbols) for f in frames] == ["OH2", "CH4"]
    np.testing.assert_array_equal(frames[1].info["virial"], [[1, 6, 5], [6, 2, 4], [5, 4, 3]])


@pytest.mark.parametrize("name", ["-", "/dev/stdin"])
def test_standard_input_is_read(name):
    run = in_a_fork(lambda: print(*read_structures(name)), given=xyz("O H H"))
    assert "OH2" in run.out, run.err


def test_what_is_no_file_is_refused_by_one_sentence(tmp_path):
    with pytest.raises(FileNotFoundError, match="it is a folder"):
        read_structures(tmp_path)
    with pytest.raises(FileNotFoundError, match="neither a file nor a pipe"):
        read_structures("/dev/null")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ValueError, match="pipe is a pipe, which can be read once, but two read it: write it to a file"):
        refuse_pipes([tmp_path / "pipe"], "two read it")
    refuse_pipes([tmp_path, tmp_path / "nothing"], "two read it")


BROKEN = {
    "a dummy atom": (xyz("O H H", "O X H"), r"run\.xyz, frame 1: X is no element \(atom 1\)$"),
    "deuterium": (xyz("O H H", "O H H", "O D D"), r"frame 2: D is no element: write H for deuterium"),
    "an unknown symbol": (xyz("Ghost H"), r"frame 0: Ghost is no element"),
    "a ghost atom": (xyz("O H H", "O_bq H"), r"frame 1: O_bq is no element"),
    "a stress of four numbers": (
        xyz("O H H") + xyz("O H H", properties='stress="1 2 3 4"'),
        r"frame 1: stress is 4 numbers; 9 numbers or 6 \(xx yy zz yz xz xy\) are needed",
    ),
    "a virial of text": (xyz("O H H", properties="virial=none"), "frame 0: virial is 'none'; 9 numbers or 6"),
    "a lattice of three numbers": (xyz("O H", properties='Lattice="3 3 3"'), "frame 0: Got info item Lattice"),
    "a position that is no number": (xyz("O H H") + xyz("O H").replace("1.0", "one"), "frame 1: could not convert"),
    "a frame that is cut": (xyz("O H H", "O H H")[:-20], "after 1 frame: .*has 2 atoms, expected 3"),
    "a blank line between frames": (
        xyz("O H") + "\n" + xyz("O H"),
        r"run\.xyz: line 5 is blank, and what follows would",
    ),
    "no atoms": (xyz("O H") + "0\nProperties=species:S:1:pos:R:3\n", "frame 1: has no atoms"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_cannot_be_read_is_refused_by_file_and_frame(tmp_path, name):
    text, message = BROKEN[name]
    (tmp_path / "run.xyz").write_text(text)
    with pytest.raises(ValueError, match=message):
        read_structures(tmp_path / "run.xyz")


def test_blank_lines_at_the_end_and_empty_comments_do_no_harm(tmp_path):
    (tmp_path / "run.xyz").write_text("1\n\nO 0 0 0\n1\n\nH 0 0 0\n\n \n")
    assert [str(f.symbols) for f in read_structures(tmp_path / "run.xyz")] == ["O", "H"]


def test_lower_case_symbols_and_atomic_numbers_are_elements(tmp_path):
    (tmp_path / "a.xyz").write_text(xyz("o h H", "cl Na"))
    assert [str(f.symbols) for f in read_structures(tmp_path / "a.xyz")] == ["OH2", "ClNa"]
    (tmp_path / "b.xyz").write_text("1\nProperties=Z:I:1:pos:R:3\n8 0 0 0\n1\nProperties=Z:I:1:pos:R:3\n119 0 0 0\n")
    assert read_structures(tmp_path / "b.xyz", "0")[0].numbers.tolist() == [8]
    with pytest.raises(ValueError, match="Z=119 is no element"):
        read_structures(tmp_path / "b.xyz")


def test_frames_are_chosen_in_pythons_notation(tmp_path):
    ase.io.write(tmp_path / "run.xyz", [Atoms("H" * n) for n in (1, 2, 3, 4)])
    for index, sizes in (("0", [1]), ("-1", [4]), ("::2", [1, 3]), ("1:", [2, 3, 4]), (":", [1, 2, 3, 4]), ("-2", [3])):
        assert [len(f) for f in read_structures(tmp_path / "run.xyz", index)] == sizes
    with pytest.raises(ValueError, match="has no frames '7'"):
        read_structures(tmp_path / "run.xyz", "7")
    with pytest.raises(ValueError, match="frames 'last': they are chosen in Python's notation"):
        read_structures(tmp_path / "run.xyz", "last")


@pytest.mark.parametrize("name", ["stress", "virial"])
def test_six_numbers_are_read_as_nine_are_and_other_text_stays(tmp_path, name):
    comment = f'pbc="T T T" note="my {name}= stays" Lattice="3 0 0 0 3 0 0 0 3"'
    (tmp_path / "6.xyz").write_text(xyz("O H H", properties=f'{comment} {name}="1 2 3 4 5 6"'))
    (tmp_path / "9.xyz").write_text(xyz("O H H", properties=f'{comment} {name}="1 6 5 6 2 4 5 4 3"'))
    six, nine = (read_structures(tmp_path / f"{n}.xyz")[0] for n in (6, 9))
    assert six.info["note"] == nine.info["note"] == f"my {name}= stays"
    if name == "stress":
        np.testing.assert_array_equal(six.get_stress(voigt=False), nine.get_stress(voigt=False))
    else:
        np.testing.assert_array_equal(six.info["virial"], nine.info["virial"])


@pytest.mark.filterwarnings("error")
def test_the_output_of_fhi_aims_is_known_by_what_stands_in_it(tmp_path):
    """ASE goes by the end of the name, which is another program's, too."""
    text = (Path(ase.__file__).parent / "test" / "testdata" / "aims" / "md.out").read_text()
    (tmp_path / "aims.out").write_text(f"{'-' * 60}\n          Invoking FHI-aims ...\n{text}")
    frames = read_structures(tmp_path / "aims.out")
    assert len(frames) == 5 and all({"energy", "forces"} <= set(frame.calc.results) for frame in frames)
