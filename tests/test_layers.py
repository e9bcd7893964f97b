"""The one dependency rule: basisgen -> (text) -> generated <- cace_runtime <- adapters, train."""

import ast
import tomllib
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


# Modules of cace_runtime, and the only folders of it that may import them.
ABOVE = {"cace_runtime.cli": {"cli"}, "cace_runtime.train": {"cli", "linear", "train"}}


@pytest.mark.parametrize("upper", ABOVE)
def test_commands_and_training_are_imported_from_above(upper):
    package = ROOT / "cace_runtime"
    files = [p for p in package.rglob("*.py") if p.relative_to(package).parts[0] not in ABOVE[upper]]
    assert files
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in files
        for module, line in imported(path)
        if f"{module}.".startswith(f"{upper}.")
    ]
    assert not found


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


def test_every_package_is_installed():
    """Packages are listed by name in pyproject.toml: one that is not there is missing from a wheel."""
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    files = [path for package in RULES for path in (ROOT / package).rglob("__init__.py")]
    assert sorted(listed) == sorted(".".join(path.parent.relative_to(ROOT).parts) for path in files)


def test_basisgen_has_no_floats():
    """Integers until the last moment; drawings and tables of people's eyes, and search heuristics, are exempt."""
    exempt = {"report.py", "drawing.py", "selection.py", "relations.py"}
    for path in sorted((ROOT / "basisgen").rglob("*.py")):
        if path.name in exempt:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), f"{path.name}:{node.lineno}"
