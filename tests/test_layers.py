"""The one dependency rule: basisgen -> (text) -> generated <- cace_runtime, and in each of them lower rooms first."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import permutations
from pathlib import Path

import networkx as nx
import pytest
from setuptools import Distribution

ROOT = Path(__file__).parents[1]
GENERATOR_ONLY = {"sympy", "networkx", "jinja2"}
RULES = {
    "basisgen": {"torch", "ase", "cace_runtime", "generated", "vesin", "safetensors"},
    "generated": {"basisgen", "cace_runtime", "numpy", "ase", *GENERATOR_ONLY},
    "cace_runtime": {"basisgen", "generated", *GENERATOR_ONLY},
}


@dataclass(frozen=True)
class House:
    """The drawing of a package.

    Attributes:
        levels: its rooms from the ground up; those of a level do not know each other. A room is a folder or a file of
            the package, "" all those that are not named.
        doors: files of the package that belong to a room.
        exempt: what everybody may ask for, or what stands above everything.
        not_yet: modules that break the rule and are on the way to keep it.
    """

    levels: tuple[tuple[str, ...], ...]
    doors: dict[str, str] = field(default_factory=dict)
    exempt: frozenset[str] = frozenset()
    not_yet: frozenset[str] = frozenset()

    def room_of(self, module: str) -> str:
        room = self.doors.get(module, [*module.split("."), ""][1])
        return room if any(room in level for level in self.levels) else ""

    def level_of(self, module: str) -> int:
        return next(k for k, level in enumerate(self.levels) if self.room_of(module) in level)


HOUSES = {
    "basisgen": House(
        levels=(
            ("", "spec", "folders", "templating"),
            ("mathematics", "checker"),
            ("schedule",),
            ("selection", "proof"),
            ("backends", "manifest"),
            ("emit",),
            ("generate", "couple"),
            ("pages", "reviewed", "compile_libraries"),
            ("cli",),
        ),
    ),
    "cace_runtime": House(
        levels=(
            ("",),
            ("bases", "potentials"),
            ("neighborhood",),
            ("potential",),
            ("kernels",),
            ("files",),
            ("analysis",),
            ("simulation", "train"),
            ("adapters", "linear"),
            ("cli",),
        ),
        doors={"cace_runtime.registry": "bases"},
        # The package's own names, and checks of whole models.
        exempt=frozenset({"cace_runtime", "cace_runtime.testing"}),
    ),
}


def module_of(path: Path, root: Path = ROOT) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path, root: Path = ROOT) -> Iterator[tuple[str, int]]:
    """(module, line) of every import in a file, at any depth; relative ones by their full name."""
    package = path.relative_to(root).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((name.name, node.lineno) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) + 1 - node.level] if node.level else ()
            source = ".".join([*above, *([node.module] if node.module else [])])
            # A name may be a module, too: from cace_runtime import cli.
            yield from ((f"{source}.{name.name}", node.lineno) for name in node.names)


def inside(package: str, root: Path = ROOT) -> Iterator[tuple[str, str, str]]:
    """(module, imported module, where) of every import of one module of a package by another."""
    files = {module_of(path, root): path for path in sorted((root / package).rglob("*.py"))}
    assert files
    for module, path in files.items():
        for target, line in imported(path, root):
            while target and target not in files:
                target = target.rpartition(".")[0]
            if target and target != module:
                yield module, target, f"{path.relative_to(root)}:{line}"


def climbs(package: str, house: House, root: Path = ROOT) -> list[str]:
    """Imports of an upper room, or of another one on the same level."""
    return [
        f"{where} imports {target}"
        for module, target, where in inside(package, root)
        if not {module, target} & house.exempt and module not in house.not_yet
        if house.level_of(target) >= house.level_of(module) and house.room_of(target) != house.room_of(module)
    ]


def circles(package: str, house: House, root: Path = ROOT) -> list[list[str]]:
    """Groups of modules that import each other, inside functions too."""
    edges = [(module, target) for module, target, _ in inside(package, root) if module not in house.not_yet]
    groups = nx.strongly_connected_components(nx.DiGraph(edges))
    return sorted(sorted(group) for group in groups if len(group) > 1)


@pytest.mark.whole
@pytest.mark.parametrize("package", HOUSES)
def test_lower_rooms_do_not_know_upper_ones(package):
    assert climbs(package, HOUSES[package]) == []


def test_engines_do_not_know_each_other():
    engines = [f"cace_runtime.kernels.{name}" for name in ("cpp", "triton")]
    found = [
        f"{where} imports {target}"
        for module, target, where in inside("cace_runtime")
        for one, other in permutations(engines, 2)
        if module.startswith(one) and target.startswith(other)
    ]
    assert not found


@pytest.mark.whole
@pytest.mark.parametrize("package", HOUSES)
def test_no_module_imports_itself_through_others(package):
    assert circles(package, HOUSES[package]) == []


@pytest.mark.parametrize("package", HOUSES)
def test_the_drawing_names_rooms_that_there_are(package):
    named = [room for level in HOUSES[package].levels for room in level if room]
    here = {path.stem for path in (ROOT / package).iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert len(set(named)) == len(named)
    assert set(named) <= here


def test_climbs_and_circles_are_seen_wherever_they_stand(tmp_path):
    """In a function, through a relative import, through a module named as a name."""
    files = {
        "house/__init__.py": "",
        "house/cellar/__init__.py": "",
        "house/cellar/wine.py": "def drink():\n    from ..attic import books\n",
        "house/attic/__init__.py": "",
        "house/attic/books.py": "from house.attic import shelf\n",
        "house/attic/shelf.py": "def take():\n    import house.attic.books\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    climb = ["house/cellar/wine.py:2 imports house.attic.books"]
    upright, flat = House((("",), ("cellar",), ("attic",))), House((("",), ("cellar", "attic")))
    assert climbs("house", House((("",), ("attic",), ("cellar",))), tmp_path) == []
    assert climbs("house", upright, tmp_path) == climbs("house", flat, tmp_path) == climb
    assert climbs("house", replace(upright, not_yet=frozenset({"house.cellar.wine"})), tmp_path) == []
    assert circles("house", upright, tmp_path) == [["house.attic.books", "house.attic.shelf"]]


@pytest.mark.whole
def test_the_checker_stands_alone():
    """Every file of it: the standard library, numpy, and each other by relative names, so that it runs as a copy."""
    folder = ROOT / "basisgen" / "checker"
    # Read as if the folder were all that there is: its own name stands before what is imported relatively.
    files = {path: list(imported(path, folder.parent)) for path in folder.rglob("*.py")}
    assert len(files) > 20
    foreign = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path, modules in files.items()
        for module, line in modules
        if module.split(".")[0] not in {"checker", "numpy", *sys.stdlib_module_names}
    ]
    assert not foreign


def test_the_top_level_stays_as_agreed():
    allowed = {"basisgen", "generated", "cace_runtime", "tests", "pyproject.toml", "README.md", "LICENSE"}
    allowed |= {"CONTRIBUTING.md", "CHANGELOG.md", "CITATION.cff", "constraints.txt"}
    present = {p.name for p in ROOT.iterdir() if not p.name.startswith(".") and not p.name.endswith(".egg-info")}
    assert present - allowed <= {"build", "dist"}


def test_every_package_is_installed(monkeypatch):
    """What setuptools puts into a wheel is every file of the three packages, code and data, and nothing else."""
    monkeypatch.chdir(ROOT)
    wheel = Distribution({"script_name": "setup.py"})
    wheel.parse_config_files(["pyproject.toml"])
    build = wheel.get_command_obj("build_py")
    build.ensure_finalized()
    taken = {module[-1] for module in build.find_all_modules()}
    taken |= {str(Path(source, name)) for _, source, _, names in build._get_data_files() for name in names}
    files = [path.relative_to(ROOT) for package in RULES for path in (ROOT / package).rglob("*") if path.is_file()]
    # How an editor lays out C++ is for those who have the repository.
    files = [path for path in files if "__pycache__" not in path.parts and path.name != ".clang-format"]
    assert sorted(Path(path) for path in taken) == sorted(files)


def test_basisgen_has_no_floats():
    """Integers until the last moment; drawings and tables of people's eyes, and search heuristics, are exempt."""
    exempt = {"charts.py", "drawing.py", "complete.py", "relations.py"}
    for path in sorted((ROOT / "basisgen").rglob("*.py")):
        if path.name in exempt:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), f"{path.name}:{node.lineno}"


def private_imports(package: str, root: Path = ROOT) -> list[str]:
    """Names with an underscore that a module takes from another one, by import or through an imported module."""
    found = []
    for path in sorted((root / package).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        ours = {
            name.asname or name.name: f"{node.module}.{name.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and (node.level or (node.module or "").split(".")[0] == package)
            for name in node.names
        }
        uses = [(source.rpartition(".")[2], source) for source in ours.values()]
        uses += [
            (node.attr, f"{ours[node.value.id]}.{node.attr}")
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ours
        ]
        found += [
            f"{path.relative_to(root)} uses {source}"
            for name, source in uses
            if name.startswith("_") and not name.endswith("__")
        ]
    return found


@pytest.mark.whole
@pytest.mark.parametrize("package", RULES)
def test_no_module_uses_anothers_private_names(package):
    assert private_imports(package) == []


def test_private_names_are_seen_by_import_and_through_a_module(tmp_path):
    (tmp_path / "house").mkdir()
    text = "from house.cellar import _wine, glass\nfrom house import attic as top\n\ntop._books()\nglass.__class__\n"
    (tmp_path / "house" / "room.py").write_text(text, encoding="utf-8")
    assert private_imports("house", tmp_path) == [
        "house/room.py uses house.cellar._wine",
        "house/room.py uses house.attic._books",
    ]
