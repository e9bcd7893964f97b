"""Files are written whole, to what the name stands for, by one process at a time, and the same again."""

import errno
import fcntl
import gzip
import os
import resource
import stat
import threading
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import ase.io
import numpy as np
import pytest
from ase.build import molecule

from cace_runtime.files.claims import InUse, UnlockedWarning, claim, claim_folder
from cace_runtime.files.extxyz import write_extxyz
from cace_runtime.files.growing import Growing
from cace_runtime.files.structures import read_structures, write_structure
from cace_runtime.files.writing import check_apart, check_output, is_stream, replacing
from tests.support.other_process import elsewhere, hidden, killed_within


def put(path: Path, text: str) -> None:
    with replacing(path) as temporary:
        temporary.write_text(text)


@contextmanager
def no_larger_files_than(n_bytes: int):
    """The system writes what fits of a piece and refuses the rest, as where a disk is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (n_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def put_half(given: object) -> None:
    if isinstance(given, Path):
        given.write_text("half")


class TestNames:
    def test_a_link_stays_and_its_target_is_written(self, tmp_path):
        (tmp_path / "far").mkdir()
        (tmp_path / "far" / "real.csv").write_text("old")
        (tmp_path / "link.csv").symlink_to("far/real.csv")
        (tmp_path / "again.csv").symlink_to("link.csv")
        put(tmp_path / "again.csv", "new")
        assert (tmp_path / "again.csv").is_symlink() and (tmp_path / "link.csv").is_symlink()
        assert (tmp_path / "far" / "real.csv").read_text() == "new"

    def test_a_link_to_nothing_makes_its_target(self, tmp_path):
        (tmp_path / "link").symlink_to("made")
        put(tmp_path / "link", "new")
        assert (tmp_path / "made").read_text() == "new" and (tmp_path / "link").is_symlink()

    @pytest.mark.parametrize(("target", "message"), [("nowhere/x", "no folder"), ("link", "circle"), (".", "a folder")])
    def test_a_link_that_leads_nowhere_is_refused(self, tmp_path, target, message):
        (tmp_path / "link").symlink_to(target)
        with pytest.raises(OSError, match=message):
            check_output(tmp_path / "link")

    def test_a_pipe_is_written_through(self, tmp_path):
        pipe = tmp_path / "pipe.xyz"
        os.mkfifo(pipe)
        got = []
        reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
        reader.start()
        write_structure(molecule("H2O"), pipe)
        reader.join()
        assert is_stream(pipe) and got[0].startswith(b"3\n") and os.listdir(tmp_path) == ["pipe.xyz"]

    def test_a_descriptor_is_written_where_it_stands(self, tmp_path):
        with (tmp_path / "all").open("wb") as file:
            file.write(b"before ")
            file.flush()
            put(Path(f"/dev/fd/{file.fileno()}"), "between")
            file.write(b" after")
        assert (tmp_path / "all").read_bytes() == b"before between after"

    def test_a_full_device_is_named_and_stays_a_device(self, tmp_path):
        (tmp_path / "full.csv").symlink_to("/dev/full")
        with pytest.raises(OSError, match="No space left") as caught:
            put(tmp_path / "full.csv", "text")
        assert caught.value.filename == str(tmp_path / "full.csv")
        assert stat.S_ISCHR(os.stat(tmp_path / "full.csv").st_mode)

    def test_the_mode_of_a_file_stays(self, tmp_path):
        put(tmp_path / "a", "1")
        plain = os.open(tmp_path / "b", os.O_CREAT | os.O_WRONLY, 0o666)
        os.close(plain)
        assert os.stat(tmp_path / "a").st_mode == os.stat(tmp_path / "b").st_mode
        (tmp_path / "a").chmod(0o640)
        put(tmp_path / "a", "2")
        assert stat.S_IMODE(os.stat(tmp_path / "a").st_mode) == 0o640

    def test_an_output_is_no_input_under_whatever_name(self, tmp_path):
        read = tmp_path / "read.xyz"
        read.write_text("3")
        (tmp_path / "link.xyz").symlink_to("read.xyz")
        os.link(read, tmp_path / "hard.xyz")
        for name in ("read.xyz", "link.xyz", "hard.xyz", "../" + tmp_path.name + "/read.xyz"):
            with pytest.raises(ValueError, match="also read"):
                check_apart([tmp_path / name], [read])
        with pytest.raises(ValueError, match="the same file"):
            check_apart([tmp_path / "new", tmp_path / "." / "new"])


class TestWhole:
    def test_a_write_that_fails_leaves_the_older_file_and_nothing_else(self, tmp_path):
        put(tmp_path / "a", "old")
        with pytest.raises(OSError, match="No space left") as caught, replacing(tmp_path / "a") as temporary:
            temporary.write_text("half")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        assert caught.value.filename == str(tmp_path / "a")
        assert os.listdir(tmp_path) == ["a"] and (tmp_path / "a").read_text() == "old"

    def test_a_piece_that_does_not_fit_is_cut_off_again(self, tmp_path):
        file = Growing(tmp_path / "log")
        file.append(b"first\n")
        with no_larger_files_than(9), pytest.raises(OSError, match="File too large") as caught:
            file.append(b"second\n")
        assert caught.value.filename == str(tmp_path / "log") and (tmp_path / "log").read_bytes() == b"first\n"

    def test_a_file_that_was_moved_away_begins_anew(self, tmp_path):
        file = Growing(tmp_path / "log")
        file.append(b"first\n")
        (tmp_path / "log").rename(tmp_path / "kept")
        file.append(b"second\n")
        assert (tmp_path / "kept").read_bytes() == b"first\n" and (tmp_path / "log").read_bytes() == b"second\n"


class TestOneProcess:
    def test_two_processes_do_not_write_one_output(self, tmp_path):
        with elsewhere(partial(claim, tmp_path / "a")) as number:
            with pytest.raises(InUse, match=rf"a is being written by process {number} \(.*\), since 2\d\d\d-"):
                put(tmp_path / "a", "mine")
            put(tmp_path / "b", "another output")
        put(tmp_path / "a", "mine")
        assert sorted(os.listdir(tmp_path)) == ["a", "b"]

    @pytest.mark.parametrize("link", [os.symlink, os.link], ids=["symbolic", "hard"])
    def test_the_names_of_a_file_are_one_output(self, tmp_path, link):
        (tmp_path / "a").write_text("old")
        link(tmp_path / "a", tmp_path / "b")
        with elsewhere(partial(claim, tmp_path / "a")), pytest.raises(InUse, match="is being written by"):
            put(tmp_path / "b", "mine")

    def test_an_output_stays_claimed_after_it_was_written(self, tmp_path):
        @contextmanager
        def written_and_kept():
            with claim(tmp_path / "a"):
                put(tmp_path / "a", "first")
                os.link(tmp_path / "a", tmp_path / "b")
                yield

        with elsewhere(written_and_kept):
            for name in "ab":
                with pytest.raises(InUse):
                    put(tmp_path / name, "mine")

    def test_a_folder_is_one_output_and_goes_if_nothing_came_into_it(self, tmp_path):
        run = tmp_path / "new" / "run"
        with elsewhere(partial(claim_folder, run)) as number:
            refused = pytest.raises(InUse, match=f"run is being written by process {number}")
            with refused, claim_folder(run):
                pass
        with claim_folder(run):
            pass
        assert not hidden(run)
        with claim_folder(tmp_path / "other" / "run"):
            pass
        assert not (tmp_path / "other").exists()

    def test_what_stands_in_a_claimed_folder_is_the_claimants(self, tmp_path):
        run = tmp_path / "run"
        with elsewhere(partial(claim_folder, run)) as number:
            (tmp_path / "link").symlink_to(run / "a")
            for path in (run / "a", tmp_path / "link"):
                with pytest.raises(InUse, match=f"run is being written by process {number}"):
                    put(path, "mine")
            inside = pytest.raises(InUse, match=f"run is being written by process {number}")
            with inside, claim_folder(run / "seed_1"):
                pass
            put(tmp_path / "b", "another folder's")
        put(run / "a", "mine")
        assert os.listdir(run) == ["a"]

    def test_whoever_claims_a_folder_writes_into_it_and_the_folders_in_it(self, tmp_path):
        with claim_folder(tmp_path / "run"):
            put(tmp_path / "run" / "a", "1")
            with claim_folder(tmp_path / "run" / "seed_1"):
                put(tmp_path / "run" / "seed_1" / "a", "1")
            put(tmp_path / "run" / "seed_1" / "b", "1")

    def test_claims_of_one_thread_are_one(self, tmp_path):
        with claim(tmp_path / "a"):
            put(tmp_path / "a", "1")
            put(tmp_path / "a", "2")
        assert (tmp_path / "a").read_text() == "2" and not hidden(tmp_path)

    def test_threads_of_one_process_do_not_share_an_output(self, tmp_path):
        refused = []

        def other():
            try:
                put(tmp_path / "a", "2")
            except InUse as error:
                refused.append(error)

        with claim(tmp_path / "a"):
            thread = threading.Thread(target=other)
            thread.start()
            thread.join()
        assert refused

    def test_without_locks_it_says_so_and_writes(self, tmp_path, monkeypatch):
        def no_locks(*arguments):
            raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

        monkeypatch.setattr(fcntl, "flock", no_locks)
        with pytest.warns(UnlockedWarning, match="no locks"):
            put(tmp_path / "a", "text")
        assert os.listdir(tmp_path) == ["a"]


class TestLeftovers:
    def test_the_next_process_removes_what_a_killed_one_left(self, tmp_path):
        for writing in (replacing, claim):
            killed_within(partial(writing, tmp_path / "a.xyz"), put_half)
            assert hidden(tmp_path)
            put(tmp_path / "c.xyz", "whole")
            assert os.listdir(tmp_path) == ["c.xyz"]

    @pytest.mark.whole
    def test_processes_that_begin_together_do_not_take_each_other_for_leftovers(self, tmp_path):
        """Each looks for leftovers while others make their parts; none is refused, none loses its part."""
        processes = []
        for number in range(6):
            process = os.fork()
            if process == 0:
                code = 1
                try:
                    for _ in range(50):
                        put(tmp_path / f"{number}", "text")
                    code = 0
                finally:
                    os._exit(code)
            processes.append(process)
        assert [os.waitpid(process, 0)[1] for process in processes] == [0] * 6
        assert sorted(os.listdir(tmp_path)) == [f"{number}" for number in range(6)]

    def test_what_a_living_process_writes_stays(self, tmp_path):
        with elsewhere(partial(replacing, tmp_path / "a.xyz")):
            before = hidden(tmp_path)
            put(tmp_path / "c.xyz", "whole")
            assert hidden(tmp_path) == before != []

    def test_hidden_files_of_others_stay(self, tmp_path):
        for name in (".a-12345678.xyz", ".cace", "cace-part-x"):
            (tmp_path / name).write_text("somebody's")
        (tmp_path / ".cace-part-link").symlink_to(".cace")
        put(tmp_path / "c.xyz", "whole")
        assert len(os.listdir(tmp_path)) == 5 and (tmp_path / ".cace").read_text() == "somebody's"


@pytest.mark.parametrize("suffix", ["xyz", "xyz.gz", "extxyz.bz2", "xyz.xz"])
def test_compressed_structures_are_read_as_they_were_written(tmp_path, suffix):
    frames = [molecule("H2O"), molecule("CH4")]
    write_extxyz(frames, tmp_path / f"a.{suffix}")
    write_structure(frames[1], tmp_path / f"b.{suffix}")
    found = read_structures(tmp_path / f"a.{suffix}")
    assert [len(frame) for frame in found] == [3, 5]
    assert np.allclose(ase.io.read(tmp_path / f"b.{suffix}").positions, frames[1].positions)


def test_a_compressed_file_holds_no_time_and_no_temporary_name(tmp_path):
    write_structure(molecule("H2O"), tmp_path / "a.cif.gz")
    content = (tmp_path / "a.cif.gz").read_bytes()
    assert content[4:8] == bytes(4) and b"cace" not in content[:64] and b"data_" in gzip.decompress(content)
