"""Documents hold commands that work and show what comes out. CONTRIBUTING.md says how blocks are marked."""

import importlib.util
import itertools
import multiprocessing
import os
import re
import runpy
import shutil
import subprocess
import sys
import tempfile
import traceback
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
import typer
from ase.io import read, write

from cace_runtime import import_official, save_model
from tests.documents.forked_commands import forked_commands
from tests.documents.markdown import Block, blocks, documents

BLOCKS = {document: [b for b in blocks(document) if b.language in ("sh", "python")] for document in documents()}
RUN = {document: [b for b in found if "not run" not in b.marks] for document, found in BLOCKS.items()}
QUICK = [document for document, found in RUN.items() if any("slow" not in block.marks for block in found)]
SLOW = [document for document, found in RUN.items() if any("slow" in block.marks for block in found)]


def test_every_block_says_whether_it_is_run():
    """A misspelt mark would run what takes an hour, or nothing at all."""
    assert sum(map(len, RUN.values())) > 20
    for block in itertools.chain(*BLOCKS.values()):
        assert all(block.marks[name] for name in ("not run", "given", "needs", "first") if name in block.marks), block


@pytest.mark.whole
@pytest.mark.parametrize("document", QUICK)
def test_quick_commands_of_a_document_work_and_print_what_it_shows(document, tmp_path, monkeypatch):
    """In forks, which spare each command its imports; test_from_a_shell starts a program as such."""
    quick = [block for block in RUN[document] if "slow" not in block.marks]
    with tempfile.TemporaryDirectory() as folder, forked_commands(Path(folder)) as programs:
        run_all(quick, tmp_path, monkeypatch, programs)


@pytest.mark.slow
@pytest.mark.parametrize("document", SLOW)
def test_commands_of_a_document_work_and_print_what_it_shows(document, tmp_path, monkeypatch):
    """All of them, with compiled kernels, as a reader has them."""
    monkeypatch.delenv("CACE_BACKEND", raising=False)
    run_all(RUN[document], tmp_path, monkeypatch)


def run_all(found: list[Block], folder: Path, monkeypatch, *before: Path) -> None:
    """Runs blocks one after the other where a reader would: in one folder, with the commands of this environment.

    Folders of ``before`` stand first in the path.
    """
    monkeypatch.chdir(folder)
    places = [*map(str, before), str(Path(sys.executable).parent), os.environ["PATH"]]
    monkeypatch.setenv("PATH", os.pathsep.join(places))
    monkeypatch.setenv("MPLBACKEND", "Agg")
    for block in found:
        place = f"{block.document}:{block.line}"
        if not all(give(name, folder) for name in block.marks.get("given", "").split()):
            continue
        if not all(map(installed, block.marks.get("needs", "").split())):
            continue
        if "first" in block.marks:
            subprocess.run(block.marks["first"], shell=True, check=True)
        if block.language == "python":
            out = run_python("\n" * block.line + block.text, folder, place)
        else:
            done = subprocess.run(["bash", "-euo", "pipefail", "-c", block.text], capture_output=True, text=True)
            out = done.stdout + done.stderr
            assert done.returncode == 0, f"{place}\n{out}"
        lost = [line for line in block.shown.splitlines() if not stands_in(line, out)]
        assert lost == [], f"{place}\n{out}"


def run_python(text: str, folder: Path, place: str) -> str:
    """What a program prints, run in a fork: what it imports is there already, and what it registers goes with it."""
    script, printed = folder / "block.py", folder / "block.out"
    script.write_text(text)

    def program() -> None:
        with open(printed, "w") as out, redirect_stdout(out), redirect_stderr(out):
            try:
                runpy.run_path(str(script), run_name="__main__")
            except BaseException:
                traceback.print_exc()
                raise

    child = multiprocessing.get_context("fork").Process(target=program)
    child.start()
    child.join()
    assert child.exitcode == 0, f"{place}\n{printed.read_text()}"
    return printed.read_text()


def stands_in(line: str, out: str) -> bool:
    """Whether a line that is shown came out; columns may be wider, and … stands for what differs from run to run."""
    wanted = r"\s+".join(".*".join(map(re.escape, word.split("…"))) for word in line.split())
    return line.strip() in ("", "...") or re.search(rf"^\s*{wanted}\s*$", out, flags=re.MULTILINE) is not None


def installed(name: str) -> bool:
    """Whether there is such a program, or such a package: extras do not exist for every machine."""
    return shutil.which(name) is not None or (name.isidentifier() and importlib.util.find_spec(name) is not None)


def give(name: str, folder: Path) -> bool:
    """Puts a file of the author's or of others there, from the public data; False where there are none."""
    data = Path(os.environ.get("CACE_DATA") or Path(__file__).parents[2] / "../shared/data").resolve()
    if not data.is_dir():
        return False
    if name == "frames.xyz":
        write(folder / name, read(data / "water" / "data_0.xyz", ":3"))
    elif name == "water.safetensors":
        save_model(import_official(data / "official" / "water.pth"), folder / name)
    else:
        shutil.copy(data / "official" / name, folder / name)
    return True


def commands():
    """Every command line of ours that a document names, in a block or between backticks: (document, line)."""
    for document in documents():
        text = (Path(__file__).parents[2] / document).read_text(encoding="utf-8")
        lines = re.findall(r"`((?:cace|basisgen) [^`\n]*)`", text)
        for block in BLOCKS[document]:
            lines += block.text.splitlines() if block.language == "sh" else []
        for line in lines:
            if found := re.match(r"(?:\S+=\S+ )*(cace|basisgen) [^#|;&]*", line):
                yield document, found[0].strip()


@pytest.mark.whole
def test_commands_and_options_that_documents_name_exist():
    """Also of blocks that are not run."""
    from basisgen.cli import app as basisgen
    from cace_runtime.cli import app as cace

    lost = []
    found = list(commands())
    programs = {"cace": typer.main.get_command(cace), "basisgen": typer.main.get_command(basisgen)}
    for document, line in found:
        program, *words = [word for word in line.split() if not re.match(r"\w+=", word)]
        command = programs[program]
        options = {name for p in command.params for name in p.opts}
        while words and words[0] in getattr(command, "commands", {}):
            command = command.commands[words.pop(0)]
            options = {name for p in command.params for name in [*p.opts, *p.secondary_opts]}
        if getattr(command, "commands", {}) and words and not words[0].startswith("-") and words[0].islower():
            lost.append((document, line))
        lost += [(document, line, word) for word in words if re.match(r"--?[a-z]", word) and word not in options]
    assert len(found) > 50 and lost == []
