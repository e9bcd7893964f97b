"""Documents of the repository name only what is there."""

import re
import tomllib
from functools import cache

import pytest
import yaml

from tests.documents.markdown import ROOT, anchors, documents, links, without_blocks
from tests.test_layers import HOUSES

OURS = ("basisgen/", "cace_runtime/", "generated/", "tests/")


@pytest.mark.parametrize("document", documents())
def test_links_lead_to_files_and_headings_that_are_there(document):
    lost = []
    for link in links(document):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = (ROOT / document).parent / path if path else ROOT / document
        if not target.exists() or (anchor and anchor not in anchors(str(target.resolve().relative_to(ROOT)))):
            lost.append(link)
    assert lost == []


@pytest.mark.parametrize("document", documents())
def test_paths_in_the_text_are_there(document):
    """``tests/kernels/test_domains.py`` between backticks is a file of the repository, not one of last month."""
    text = (ROOT / document).read_text(encoding="utf-8")
    named = {word for word in re.findall(r"`([\w./-]+)`", text) if word.startswith(OURS)}
    modules = {m.replace(".", "/") for m in re.findall(r"python -m ((?:tests|basisgen|cace_runtime)\.[\w.]+)", text)}
    lost = [n for n in sorted(named) if not (ROOT / n).exists()]
    lost += [m for m in sorted(modules) if not ((ROOT / f"{m}.py").exists() or (ROOT / m / "__main__.py").exists())]
    assert lost == []


@pytest.mark.parametrize("document", documents())
def test_sources_in_the_text_are_there(document):
    """``jit/mixing.py`` between backticks is the end of some path of the repository."""
    text = (ROOT / document).read_text(encoding="utf-8")
    named = {word for word in re.findall(r"`([\w/]+\.(?:py|cpp|h|jinja))`", text) if "NAME" not in word}
    assert [word for word in sorted(named) if not any(path.endswith(f"/{word}") for path in sources())] == []


@cache
def sources() -> list[str]:
    return [f"/{path.relative_to(ROOT)}" for folder in OURS for path in (ROOT / folder).rglob("*.*")]


@pytest.mark.parametrize("document", documents())
def test_documents_name_no_place_of_one_machine(document):
    text = (ROOT / document).read_text(encoding="utf-8")
    assert re.findall(r"/(?:work|root|home/\w+)/\S*|\.\./shared\S*", text) == []


def test_the_second_block_of_the_readme_is_the_test_command():
    """``.ci/run`` takes it from there."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    second = re.findall(r"^```sh\n(.*?)^```$", text, flags=re.DOTALL | re.MULTILINE)[1]
    assert second.rstrip().endswith("pytest") and ".[test]" in second
    assert "sh" in without_blocks("README.md") and len(text.splitlines()) <= 145


def test_the_map_of_the_runtime_names_every_room():
    """In the order of the rule that tests/test_layers.py checks."""
    levels = [level for level in HOUSES["cace_runtime"].levels if level != ("",)]
    table = re.findall(
        r"^\| ((?:`\w+/`(?:, )?)+) \|", (ROOT / "cace_runtime/README.md").read_text("utf-8"), re.MULTILINE
    )
    named = [re.findall(r"`(\w+)/`", rooms) for rooms in table]
    assert [room for rooms in named for room in rooms] == [room for level in levels for room in level]
    folders = {path.parent.name for path in (ROOT / "cace_runtime").glob("*/__init__.py")}
    # Settings of a model belong to the package itself.
    assert folders - {"config"} == {room for rooms in named for room in rooms}


def test_a_new_part_touches_as_many_files_as_the_guide_counts():
    """And those that it names are there."""
    text = (ROOT / "cace_runtime/docs/extending.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([\w ]+).* \| 0.*? \| (\d)(?:: (.*))? \|$", text, re.MULTILINE)
    assert len(rows) > 5
    for what, count, files in rows:
        paths = re.findall(r"`([\w/]+\.py)`", files)
        assert len(paths) == int(count) <= 5, what
        for path in paths:
            there = ROOT / "cace_runtime" / path
            assert there.exists() or ("NAME" in path and there.parents["NAME" in there.parent.name].is_dir()), path


def test_the_citation_is_that_of_this_version_and_of_the_paper():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (citation["cff-version"], citation["version"]) == ("1.2.0", project["version"])
    paper = citation["preferred-citation"]
    assert f"{paper['volume']}, {paper['start']} ({paper['year']})" in (ROOT / "README.md").read_text(encoding="utf-8")
