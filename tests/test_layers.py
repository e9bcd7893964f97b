"""The one dependency rule: basisgen -> (text) -> generated <- cace_runtime <- adapters, train."""

import ast
import tomllib
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GENERATOR_ONLY = {"sympy", "networkx", "jinja2"}
RULES = {
    "basisgen": {"torch", "ase", "cace_runtime", "generated", "vesin", "safetensors"},
    "generated": {"basisgen", "cace_runtime", "numpy", "ase", *GENERATOR_ONLY},
    "cace_runtime": {"basisgen", "generated", *GENERATOR_ONLY},
}


def imported(path):
    """(module, line) of every import in a file, at any depth."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((name.name, node.lineno) for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            # A name may be a module, too: from cace_runtime import cli.
            yield from ((f"{node.module}.{name.name}", node.lineno) for name in node.names)


@pytest.mark.parametrize("package", RULES)
def test_packages_import_only_what_the_rule_allows(package):
    files = sorted((ROOT / package).rglob("*.py"))
    assert files
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in files
        for module, line in imported(path)
        if module.split(".")[0] in RULES[package]
    ]
    assert not found


# Rooms of cace_runtime from the ground up; those of a line do not know each other. A file of the package itself is
# named; "" is the rest of them.
ROOMS = (
    ("", "bases", "potentials"),
    ("neighborhood",),
    ("potential",),
    ("kernels",),
    ("files",),
    ("analysis",),
    ("simulation", "train"),
    ("adapters", "linear"),
    ("cli",),
)
# What everybody may ask for, and what stands above: the package's own names, and checks of whole models.
EXEMPT = {"cace_runtime", "cace_runtime.testing"}
# The model and its parts still choose who evaluates them.
NOT_YET = {
    "cace_runtime.neighborhood.graph",
    "cace_runtime.potential.b_basis",
    "cace_runtime.potential.messages",
    "cace_runtime.potential.model",
    "cace_runtime.potential.moments",
}
LEVEL = {room: level for level, rooms in enumerate(ROOMS) for room in rooms}


def modules(package):
    """Names and files of a package."""
    for path in sorted((ROOT / package).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def room_of(module):
    parts = module.split(".")[1:]
    if module == "cace_runtime.registry":  # the door of its room
        return "bases"
    return parts[0] if parts and parts[0] in LEVEL else ""


def inside(package):
    """(module, line, module of the same package that it imports), at any depth of the syntax tree."""
    known = {name for name, _ in modules(package)}
    for name, path in modules(package):
        for target, line in imported(path):
            while target and target not in known:
                target = target.rpartition(".")[0]
            if target.split(".")[0] == package and target != name:
                yield name, line, target


def test_lower_rooms_do_not_know_upper_ones():
    found = [
        f"{name}:{line} imports {target}"
        for name, line, target in inside("cace_runtime")
        if name not in EXEMPT
        and target not in EXEMPT
        and name not in NOT_YET
        and (LEVEL[room_of(target)], room_of(target) != room_of(name)) > (LEVEL[room_of(name)], False)
    ]
    assert not found, found


@pytest.mark.parametrize("package", ["basisgen", "cace_runtime"])
def test_no_module_imports_itself_through_others(package):
    edges = {}
    for name, _, target in inside(package):
        if name in NOT_YET:
            continue
        edges.setdefault(name, set()).add(target)
    order = TopologicalSorter({name: targets for name, targets in edges.items()})
    order.prepare()  # raises CycleError, naming the circle


def test_the_checker_stands_alone():
    import sys

    path = ROOT / "basisgen" / "verify" / "checker.py"
    for module, line in imported(path):
        top = module.split(".")[0]
        assert top == "numpy" or top in sys.stdlib_module_names, f"line {line}: {module}"


def test_the_top_level_stays_as_agreed():
    allowed = {"basisgen", "generated", "cace_runtime", "tests", "pyproject.toml", "README.md", "LICENSE"}
    allowed |= {"CONTRIBUTING.md", "CHANGELOG.md", "CITATION.cff", "constraints.txt"}
    present = {p.name for p in ROOT.iterdir() if not p.name.startswith(".") and not p.name.endswith(".egg-info")}
    assert present - allowed <= {"build", "dist"}


def test_every_folder_with_code_is_a_package():
    """Packages are found by their __init__.py: one without is missing from a wheel."""
    folders = {path.parent for package in RULES for path in (ROOT / package).rglob("*.py")}
    assert not [folder for folder in folders if not (folder / "__init__.py").exists()]
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    assert listed == {"find": {"include": ["basisgen*", "cace_runtime*", "generated*"]}}


def test_basisgen_has_no_floats():
    """Integers until the last moment; drawings and tables of people's eyes, and search heuristics, are exempt."""
    exempt = {"report.py", "drawing.py", "selection.py", "relations.py"}
    for path in sorted((ROOT / "basisgen").rglob("*.py")):
        if path.name in exempt:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), f"{path.name}:{node.lineno}"
