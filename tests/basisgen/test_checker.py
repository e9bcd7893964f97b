"""The checker accepts what is right and names what is wrong; it shares nothing with the generator."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import product
from math import prod
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from basisgen import checker
from basisgen.checker import CheckError, check_file
from basisgen.checker.basis import Feature, Graph, Spec
from basisgen.checker.certificate import Block, Certificate, as_tuples, read_certificate
from basisgen.checker.characters import block_dimension, order_dimension
from basisgen.checker.command import main
from basisgen.checker.finite_field import rank_modulo
from basisgen.checker.graphs import connected_graphs, published_paths
from basisgen.checker.lvectors import lvectors_up_to
from basisgen.checker.module import read_module
from basisgen.checker.program import Program, Step, derivatives, draw, run
from basisgen.checker.readers.eager import EagerReader
from basisgen.checker.statements.blocks import check_block
from basisgen.checker.statements.rounding import magnitudes
from basisgen.checker.tensors import Tensors, rotations_of
from basisgen.checker.text import Text

from . import tiny_module
from .tiny_module import COMBINED, COMPLETE, PER_DEGREE, PUBLISHED, SQUARE, Tiny

# Numbers of invariants with A_0 (DESIGN section 1); for per_degree counted by hand: A_0, tr A_2; A_0², A_0 tr A_2,
# (tr A_2)², A_1·A_1, A_2:A_2.
DIMENSIONS = {"shared": [1, 3, 5, 9], "per_degree": [2, 5]}

TINY = {
    "complete": lambda: tiny_module.make(COMPLETE, 4, DIMENSIONS["shared"], (6, 6)),
    "cheng2024": lambda: tiny_module.make(
        {name: COMPLETE[name] for name in PUBLISHED},
        4,
        DIMENSIONS["shared"],
        (4, 4),
        selection="cheng2024",
        generators=COMPLETE,
    ),
    "connected": lambda: tiny_module.make(
        {**COMPLETE, **SQUARE}, 4, DIMENSIONS["shared"], (6, 6), selection="connected", generators=COMPLETE
    ),
    "combined": lambda: tiny_module.make(COMBINED, 4, DIMENSIONS["shared"], (6, 6)),
    "per_degree": lambda: tiny_module.make(PER_DEGREE, 2, DIMENSIONS["per_degree"], (4, 4), radial="per_degree"),
}


@pytest.fixture(scope="module")
def made() -> dict[str, Tiny]:
    return {name: make() for name, make in TINY.items()}


@pytest.fixture
def tiny(made: dict[str, Tiny]) -> Tiny:
    return made["complete"].copy()


# --- What is right is accepted ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("selection", TINY)
def test_a_right_module_is_certified(made, selection, tmp_path):
    module = made[selection].write(tmp_path)
    report = check_file(module)
    assert report.n_features == len(made[selection].certificate["features"])
    assert [vars(row) for row in report.counts] == [
        {**row, "degree": 0} for row in made[selection].certificate["counts"]
    ]
    assert len(report.statements) == 7


def test_the_certificate_is_as_good_an_argument_as_the_module(tiny, tmp_path):
    module = tiny.write(tmp_path)
    by_module, by_certificate = check_file(module), check_file(str(module.with_suffix("")) + ".certificate.json")
    assert by_module.statements == by_certificate.statements


CHECKER = Path(checker.__file__).parent
GENERATED = Path(__file__).parents[2] / "generated" / "cace_l3_nu3_complete_eager.py"


def test_the_checker_runs_alone_without_our_packages(tmp_path):
    module = shutil.copy(GENERATED, tmp_path)
    shutil.copy(GENERATED.with_suffix("").with_suffix(".certificate.json"), tmp_path)
    alone = shutil.copytree(CHECKER, tmp_path / "borrowed", ignore=shutil.ignore_patterns("__pycache__"))
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", LONE_RUN, str(alone), module], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert "certified" in done.stdout


# Runs a folder as a program with numpy at hand and nothing of ours or torch.
LONE_RUN = f"""
import runpy, sys
sys.path.append({str(Path(np.__file__).parents[1])!r})
for name in ("basisgen", "cace_runtime", "generated", "torch", "sympy", "networkx"):
    sys.modules[name] = None
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def test_the_folder_is_the_command(tmp_path):
    """From anywhere; what lies beside the folder, or is called like one of its files, is left alone."""
    (tmp_path / "numpy.py").write_text("raise SystemExit('not this one')", encoding="utf-8")
    (tmp_path / "text.py").write_text("raise SystemExit('not this one')", encoding="utf-8")
    alone = shutil.copytree(CHECKER, tmp_path / "borrowed", ignore=shutil.ignore_patterns("__pycache__"))
    for command in ([str(CHECKER)], ["-m", "basisgen.checker"], [str(alone)]):
        done = subprocess.run([sys.executable, *command, str(GENERATED)], cwd=CHECKER.parents[1], capture_output=True)
        assert (done.returncode, done.stderr) == (0, b"")
    done = subprocess.run([sys.executable, "borrowed"], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr[:30]) == (2, "usage: python basisgen/checker")


# --- What is wrong is named ------------------------------------------------------------------------------------------


def bump_forward(tiny: Tiny) -> None:
    tiny.edit("_forward", "value=2", "value=3")


def bump_backward(tiny: Tiny) -> None:
    tiny.edit("_backward", "value=2", "value=3")


def bump_double_backward(tiny: Tiny) -> None:
    tiny.edit("_double_backward", "value=2", "value=3")


def bump_double_backward_over_g(tiny: Tiny) -> None:
    place = tiny.text.rindex("value=2")
    tiny.text = tiny.text[:place] + "value=4" + tiny.text[place + len("value=2") :]


def swap_outputs(tiny: Tiny) -> None:
    """B2_2 and B2_1 change places; the same, had they the same degrees."""
    start = tiny.text.index("return", tiny.text.index("def _forward"))
    rows = tiny.text[start:].split("((")[1].split(",)")[0].split(", ")
    tiny.edit("_forward", ", ".join(rows[1:3]), f"{rows[2]}, {rows[1]}")


def edit_graph(tiny: Tiny) -> None:
    """The path r·M²·r becomes the product of r·r and tr M², in both files alike."""
    feature = tiny.certificate["features"][5]
    feature["graphs"] = [[1, [[0, 1, 1], [2, 3, 2]]]]
    retell(tiny)


def edit_graph_connected(tiny: Tiny) -> None:
    """The degree-4 path becomes twice itself in both files, but not in the programs."""
    tiny.certificate["features"][5]["graphs"][0][0] = 2
    retell(tiny)


def edit_graph_in_certificate_only(tiny: Tiny) -> None:
    tiny.certificate["features"][5]["graphs"][0][0] = 2


def edit_graph_in_text_only(tiny: Tiny) -> None:
    tiny.edit("", "'graphs': ((1, ((0, 2, 1), (1, 2, 1))),)", "'graphs': ((1, ((0, 2, 1), (1, 2, 2))),)")


def retell(tiny: Tiny) -> None:
    """Writes the certificate's features into the text."""
    start = tiny.text.index("FEATURES = ")
    end = tiny.text.index("\n)\n", start) + 3
    tiny.text = tiny.text[:start] + tiny_module.write_features(tiny.certificate["features"]) + tiny.text[end:]
    tiny.seal_basis()


def edit_basis_digest_in_text(tiny: Tiny) -> None:
    tiny.edit("", f'BASIS_DIGEST = "{tiny.certificate["basis_digest"]}', f'BASIS_DIGEST = "{"0" * 64}')


def edit_basis_digest_in_certificate(tiny: Tiny) -> None:
    tiny.certificate["basis_digest"] = "0" * 64


def drop_block(tiny: Tiny) -> None:
    tiny.certificate["blocks"].remove(tiny.block(2, 2))


def repeat_block(tiny: Tiny) -> None:
    tiny.certificate["blocks"].append(tiny.block(2, 2))


def foreign_block(tiny: Tiny) -> None:
    tiny.certificate["blocks"].append({**tiny.block(2, 2), "degrees": [3, 3]})


def wrong_dimension(tiny: Tiny) -> None:
    tiny.block(1, 1, 2, 2)["dimension"] = 3


def wrong_pivots(tiny: Tiny) -> None:
    tiny.block(1, 1, 2, 2)["pivots"] = [1, 1]


def foreign_pivots(tiny: Tiny) -> None:
    tiny.block(1, 1, 2, 2)["pivots"] = [0, 6]


def wrong_products(tiny: Tiny) -> None:
    tiny.block(1, 1, 2, 2)["n_products"] = 2


def wrong_product_rank(tiny: Tiny) -> None:
    tiny.block(1, 1, 2, 2)["product_rank"] = 2


def wrong_feature_rank(tiny: Tiny) -> None:
    tiny.block(1, 1, 2, 2)["feature_rank"] = 0


def false_relation(tiny: Tiny) -> None:
    tiny.block(1, 1, 2, 2)["relations"] = [[[1, [1, 2]]]]


def wrong_counts(tiny: Tiny) -> None:
    tiny.certificate["counts"][2]["primitive"] = 3


def wrong_order_dimension(tiny: Tiny) -> None:
    tiny.certificate["counts"][3]["dimension"] = 8


def drop_counts(tiny: Tiny) -> None:
    del tiny.certificate["counts"][0]


def wrong_jacobian(tiny: Tiny) -> None:
    tiny.certificate["jacobian"]["rank"] = 5


def wrong_jacobian_bound(tiny: Tiny) -> None:
    tiny.certificate["jacobian"]["bound"] = 7


def composite_prime(tiny: Tiny) -> None:
    tiny.certificate["prime"] = 15


def small_prime(tiny: Tiny) -> None:
    tiny.certificate["prime"] = 101


def missing_key(tiny: Tiny) -> None:
    del tiny.certificate["blocks"][3]["dimension"]


def unknown_key(tiny: Tiny) -> None:
    tiny.certificate["spec"]["beauty"] = 1


def wrong_type(tiny: Tiny) -> None:
    tiny.certificate["blocks"][3]["dimension"] = 1.0


def truth_for_a_number(tiny: Tiny) -> None:
    tiny.certificate["spec"]["nu_max"] = True


def other_version(tiny: Tiny) -> None:
    tiny.certificate["version"] = 2


def other_module(tiny: Tiny) -> None:
    tiny.certificate["module"] = "cace_l3_nu3_complete_eager.py"


def other_lvectors(tiny: Tiny) -> None:
    tiny.certificate["lvectors"].reverse()


def unproved_generators(tiny: Tiny) -> None:
    tiny.certificate["generators"] = []


def rebind(tiny: Tiny) -> None:
    tiny.text += "\n_backward = b_basis\n"


def replace_code(tiny: Tiny) -> None:
    tiny.text += "\n_backward.__code__ = b_basis.__code__\n"


def shadow_torch(tiny: Tiny) -> None:
    tiny.edit("", "import torch", "import torch\nfrom torch import special as torch")


def import_os(tiny: Tiny) -> None:
    tiny.edit("", "import torch", "import torch\nimport os")


def import_os_inside(tiny: Tiny) -> None:
    tiny.edit("_forward", " = a1 * a1", "; import os")


def decorate(tiny: Tiny) -> None:
    tiny.edit("", "def _forward", "@torch.no_grad()\ndef _forward")


def spec_of_another_basis(tiny: Tiny) -> None:
    tiny.edit("", "'l_max': (2, 2, 2, 2)", "'l_max': (2, 2, 2, 1)")


def limits_that_increase(tiny: Tiny) -> None:
    tiny.certificate["spec"]["l_max"] = [1, 2, 2, 2]


def rename_feature(tiny: Tiny) -> None:
    tiny.certificate["features"][4]["name"] = "B3_1"


def seed_that_is_no_word(tiny: Tiny) -> None:
    tiny.certificate["seed"] = "\ud800"


def no_features(tiny: Tiny) -> None:
    tiny.certificate["features"] = []
    tiny.seal_basis()


def limits_out_of_reach(tiny: Tiny) -> None:
    tiny.certificate["spec"]["l_max"] = [32, 2, 2, 2]


AROUND = r"eager\.py: the code around the programs is not what basisgen writes"

SEALED_MUTANTS: dict[str, tuple[Callable[[Tiny], None], str]] = {
    "forward-coefficient": (bump_forward, r"eager\.py: feature B2_2: the module's text gives another value"),
    "forward-outputs-swapped": (swap_outputs, r"_forward: row 1 of b is given a value of other degrees"),
    "backward-coefficient": (bump_backward, r"_backward: the gradient with respect to A_\(1,0,0\) is wrong"),
    "double-backward-over-a": (bump_double_backward, r"_double_backward: the gradient with respect to a is wrong"),
    "double-backward-over-g": (bump_double_backward_over_g, r"_double_backward: .* with respect to g is wrong"),
    "graph-disconnected": (edit_graph, r"certificate: feature 'B4_1': none of its graphs is connected"),
    "graph-of-another-value": (edit_graph_connected, r"feature B4_1: the module's text gives another value"),
    "graph-in-certificate-only": (edit_graph_in_certificate_only, r"basis_digest is not the digest of its spec"),
    "graph-in-text-only": (edit_graph_in_text_only, r"line \d+: .*B3_1.* is wanted, found .*B3_1"),
    "basis-digest-in-text": (edit_basis_digest_in_text, r"line 11: 'BASIS_DIGEST = .* is wanted, found"),
    "basis-digest-in-certificate": (edit_basis_digest_in_certificate, r"basis_digest is not the digest of its spec"),
    "block-missing": (drop_block, r"certificate: block \(2,2\) is missing"),
    "block-twice": (repeat_block, r"certificate: block \(2,2\) is there twice"),
    "block-foreign": (foreign_block, r"certificate: block \(3,3\) is not a block of this basis"),
    "dimension": (wrong_dimension, r"block \(1,1,2,2\): dimension 3 is stated, 2 by its characters"),
    "pivots-equal": (wrong_pivots, r"block \(1,1,2,2\): 2 different pivots are wanted"),
    "pivots-foreign": (foreign_pivots, r"block \(1,1,2,2\): a pivot is not among its 6 points"),
    "products": (wrong_products, r"block \(1,1,2,2\): 2 products are stated, there are 1"),
    "product-rank": (wrong_product_rank, r"block \(1,1,2,2\): products of rank 2 are stated, the rank is 1"),
    "feature-rank": (wrong_feature_rank, r"features of rank 0 modulo products are stated, the rank is 1"),
    "relation-too-many": (false_relation, r"block \(1,1,2,2\): 0 relations among its products are wanted, found 1"),
    "counts": (wrong_counts, r"counts: nu 3: primitive 3 is stated, it is 2"),
    "counts-dimension": (wrong_order_dimension, r"counts: nu 4: dimension 8 is stated, it is 9"),
    "counts-missing": (drop_counts, r"counts are not one row per nu = 1\.\.4"),
    "jacobian-rank": (wrong_jacobian, r"jacobian: rank 5 is stated, it is 6"),
    "jacobian-bound": (wrong_jacobian_bound, r"jacobian: bound 7 is stated, it is 6"),
    "prime-composite": (composite_prime, r"certificate: prime 15 is not a prime"),
    "prime-small": (small_prime, r"certificate: prime 101 is not between"),
    "key-missing": (missing_key, r"certificate\.blocks\[3\]: key 'dimension' is missing"),
    "key-unknown": (unknown_key, r"certificate\.spec: unknown key 'beauty'"),
    "type-float": (wrong_type, r"certificate\.blocks\[3\]\.dimension: an integer is wanted, found 1\.0"),
    "type-bool": (truth_for_a_number, r"certificate\.spec\.nu_max: an integer is wanted, found True"),
    "version": (other_version, r"certificate: format 'basisgen certificate' version 2 is not known"),
    "other-module": (other_module, r"certificate belongs to another module: 'cace_l3_nu3_complete_eager\.py'"),
    "lvectors": (other_lvectors, r"certificate: lvectors are not the components of degrees 0\.\.2"),
    "generators-beside-complete": (unproved_generators, r"certificate: generators must be null"),
    "limits-increase": (limits_that_increase, r"certificate: spec: l_max \(1, 2, 2, 2\) increases with nu"),
    "function-rebound": (rebind, AROUND),
    "function-code-replaced": (replace_code, AROUND),
    "function-decorated": (decorate, AROUND),
    "torch-shadowed": (shadow_torch, AROUND),
    "import": (import_os, AROUND),
    "import-inside": (import_os_inside, r"line \d+: _forward: foreign statement: 't\d+; import os'"),
    "spec-of-another-basis": (spec_of_another_basis, r"line 13: .SPEC = .* is wanted, found"),
    "name-of-another-feature": (rename_feature, r"certificate: feature 'B3_1': B3_2 is its name"),
    "seed-unprintable": (seed_that_is_no_word, r"certificate: seed is not a word of plain characters"),
    "features-none": (no_features, r"certificate: no features"),
    "limits-out-of-reach": (limits_out_of_reach, r"certificate: spec: limits above 31 are out of reach"),
}


@pytest.mark.parametrize("mutant", SEALED_MUTANTS)
def test_a_mutant_with_right_digests_is_refused(tiny, mutant, tmp_path):
    mutate, message = SEALED_MUTANTS[mutant]
    mutate(tiny)
    tiny.seal_text()
    with pytest.raises(CheckError, match=message) as raised:
        check_file(tiny.write(tmp_path))
    assert "\n" not in str(raised.value)


def integers(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where integers stand in JSON data."""
    if type(data) is int:
        yield path
    elif isinstance(data, (dict, list)):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from integers(value, (*path, key))


def test_no_integer_of_a_certificate_can_be_raised(made, tmp_path):
    """But n_points, from which pivots were chosen, and pivots, where the next point does as well."""
    right = made["per_degree"]
    places = list(integers(right.certificate))
    assert len(places) > 100
    for *path, last in places:
        tiny = right.copy()
        data = tiny.certificate
        for key in path:
            data = data[key]
        data[last] += 1
        tiny.seal_basis()
        tiny.seal_text()
        module = tiny.write(tmp_path)
        if last == "n_points":
            check_file(module)
        elif "pivots" not in path:
            with pytest.raises(CheckError):
                check_file(module)


def damage_text(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    module.write_text(text.replace("forward 1,", "forward 2,"), encoding="utf-8")


def damage_source_digest(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    place = text.index('SOURCE_DIGEST = "') + len('SOURCE_DIGEST = "')
    module.write_text(text[:place] + "f" * 64 + text[place + 64 :], encoding="utf-8")


def no_source_digest(module: Path) -> None:
    module.write_text(module.read_text(encoding="utf-8").replace("SOURCE_DIGEST", "SOURCE"), encoding="utf-8")


def not_python(module: Path) -> None:
    module.write_text("def", encoding="utf-8")


def not_text(module: Path) -> None:
    module.write_bytes(b"\xff\xfe")


def null_bytes(module: Path) -> None:
    module.write_bytes(b"a = 1\0")


def empty(module: Path) -> None:
    module.write_bytes(b"")


def certificate_of(module: Path) -> Path:
    return module.with_name(f"{module.stem}.certificate.json")


def truncate_json(module: Path) -> None:
    file = certificate_of(module)
    file.write_text(file.read_text(encoding="utf-8")[:-10], encoding="utf-8")


def nest_json(module: Path) -> None:
    certificate_of(module).write_text("[" * 100_000, encoding="utf-8")


def repeat_key(module: Path) -> None:
    file = certificate_of(module)
    file.write_text(file.read_text(encoding="utf-8").replace('"nu_max": 4', '"nu_max": 4, "nu_max": 4'))


def list_for_certificate(module: Path) -> None:
    certificate_of(module).write_text("[]", encoding="utf-8")


def edit_sha256(module: Path) -> None:
    data = json.loads(certificate_of(module).read_text(encoding="utf-8"))
    certificate_of(module).write_text(json.dumps({**data, "module_sha256": "0" * 64}), encoding="utf-8")


def remove_certificate(module: Path) -> None:
    certificate_of(module).unlink()


DAMAGES: dict[str, tuple[Callable[[Path], None], str]] = {
    "text-edited": (damage_text, r"eager\.py: SOURCE_DIGEST is not the digest of this text"),
    "source-digest-edited": (damage_source_digest, r"eager\.py: SOURCE_DIGEST is not the digest of this text"),
    "source-digest-missing": (no_source_digest, r"eager\.py: line 12: SOURCE_DIGEST is wanted, found 'SOURCE = "),
    "text-not-python": (not_python, r"eager\.py: line 1: .* is wanted, found 'def'"),
    "text-not-utf8": (not_text, r"eager\.py: not UTF-8 text"),
    "text-null-bytes": (null_bytes, r"eager\.py: line 1: .* is wanted, found 'a = 1.x00'"),
    "text-empty": (empty, r"eager\.py: line 1: .* is wanted, found ''"),
    "json-truncated": (truncate_json, r"certificate\.json: not valid JSON"),
    "json-nested": (nest_json, r"certificate\.json: not valid JSON"),
    "json-key-twice": (
        repeat_key,
        r"certificate\.json: not valid JSON: a key stands twice among \['l_max', 'nu_max', 'nu_max'",
    ),
    "json-list": (list_for_certificate, r"certificate: an object is wanted, found \[\]"),
    "sha256-edited": (edit_sha256, r"certificate belongs to another module: module_sha256"),
    "certificate-missing": (remove_certificate, r"eager\.certificate\.json is not beside it"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_files_are_refused_with_one_line(tiny, damage, tmp_path, capsys):
    do, message = DAMAGES[damage]
    module = tiny.write(tmp_path)
    do(module)
    with pytest.raises(CheckError, match=message) as raised:
        check_file(module)
    assert main([str(module)]) == 1
    assert capsys.readouterr() == ("", f"{raised.value}\n")


def test_a_dropped_generator_is_not_complete(tmp_path):
    without = {name: feature for name, feature in COMPLETE.items() if name != "B4_1"}
    tiny = tiny_module.make(without, 4, DIMENSIONS["shared"], (5, 5))
    tiny.block(1, 1, 2, 2).update(dimension=2, pivots=[0, 1])
    tiny.seal_text()
    message = r"block \(1,1,2,2\): rank 1 of products and generators, dimension 2: not complete"
    with pytest.raises(CheckError, match=message):
        check_file(tiny.write(tmp_path))


def test_a_redundant_generator_is_not_minimal(tmp_path):
    tiny = tiny_module.make({**COMPLETE, **SQUARE}, 4, DIMENSIONS["shared"], (6, 6))
    message = r"block \(2,2,2,2\): 1 generators where products of rank 1 leave 0: not minimal"
    with pytest.raises(CheckError, match=message):
        check_file(tiny.write(tmp_path))


def test_the_certificate_of_another_basis_is_refused(made, tmp_path):
    for selection in ("complete", "connected"):
        made[selection].write(tmp_path)
    complete = tmp_path / f"{made['complete'].stem}.py"
    shutil.copy(certificate_of(tmp_path / f"{made['connected'].stem}.py"), certificate_of(complete))
    with pytest.raises(CheckError, match=r"certificate belongs to another module: 'cace_l2_nu4_connected_eager\.py'"):
        check_file(complete)


def test_a_name_of_another_backend_or_basis_is_refused(tiny, tmp_path):
    """Nor is a name that promises another basis."""
    tiny.stem, tiny.certificate["module"] = "cace_l3_nu4_complete_eager", "cace_l3_nu4_complete_eager.py"
    with pytest.raises(CheckError, match=r"a module of this basis is called cace_l2_nu4_complete_eager\.py"):
        check_file(tiny.write(tmp_path))
    tiny.stem, tiny.certificate["module"] = "cace_l2_nu4_complete_abacus", "cace_l2_nu4_complete_abacus.py"
    with pytest.raises(CheckError, match="no reader for backend 'abacus': known are cpp, eager"):
        check_file(tiny.write(tmp_path))


@pytest.mark.parametrize(
    ("selection", "names", "message"),
    [
        pytest.param("cheng2024", ["B1_1", "B2_2", "B2_1", "B3_1"], "B2_1: not the published path", id="order"),
        pytest.param("cheng2024", ["B1_1", "B2_1", "B2_2"], "3 features, the published set has 4", id="too-few"),
        pytest.param("cheng2024", list(COMPLETE), "6 features, the published set has 4|not the published", id="others"),
        pytest.param("connected", list(COMPLETE), r"multigraph .* of block \(2,2,2,2\) is not a feature", id="missing"),
    ],
)
def test_features_must_be_what_the_selection_promises(selection, names, message, tmp_path):
    features = {name: COMPLETE[name] for name in names}
    tiny = tiny_module.make(features, 4, DIMENSIONS["shared"], (6, 6), selection=selection, generators=COMPLETE)
    with pytest.raises(CheckError, match=message):
        check_file(tiny.write(tmp_path))


# --- Command line ----------------------------------------------------------------------------------------------------


def test_main_prints_what_was_checked(tiny, tmp_path, capsys):
    assert main([str(tiny.write(tmp_path))]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.splitlines()[-1].endswith("s).") and "6 features are algebraically independent" in out


@pytest.mark.parametrize("arguments", [[], ["a", "b"], ["--help"], ["cace_none_eager.py"]], ids=str)
def test_wrong_usage_and_missing_files_give_two(arguments, capsys):
    assert main(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_file_of_another_name_is_refused(tmp_path, capsys):
    (tmp_path / "setup.py").touch()
    assert main([str(tmp_path / "setup.py")]) == 1
    assert "neither a module cace_*.py nor a certificate" in capsys.readouterr().err


# --- The grammar -----------------------------------------------------------------------------------------------------

VALUES = {"a0": 3, "a1": 5, "t0": 7}


def eager_step(statement: str) -> Step | None:
    return reader("_forward").step(f"    {statement}")


def reader(name: str, *lines: str) -> EagerReader:
    """A reader of lines of a basis with the moments 1, x, y, z and the feature r·r."""
    feature = Feature("B2_1", (1, 1), (Graph(1, ((0, 1, 1),)),))
    certificate = SimpleNamespace(
        spec=Spec((1, 1), 2, "complete", "shared", None),
        lvectors=lvectors_up_to(1),
        rows=((feature, (0, 0, 0)),),
    )
    return EagerReader(Text("cace_test_eager.py", "\n".join(lines).encode()), name, certificate)


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("t0 = a0 * a1", 15),
        ("t0 = a0 * 4", 12),
        ("t0 = a0 * -4", -12),
        ("t0 = -a0", -3),
        ("t0.addcmul_(a0, a1)", 22),
        ("t0.addcmul_(a0, a1, value=-1)", -8),
        ("t0.add_(a0)", 10),
        ("t0.add_(a0, alpha=3)", 16),
        ("t0 = torch.addcmul(t0, a0, a1)", 22),
        ("t0 = torch.addcmul(a0, a0, a1, value=-2)", -27),
        ("t0 = torch.add(a0, a1)", 8),
        ("t0 = torch.add(a0, a1, alpha=-2)", -7),
        ("t0 = torch.zeros_like(a0)", 0),
    ],
)
def test_statements_of_the_grammar_compute_what_torch_would(statement, value):
    program = Program({"a": tuple(VALUES)}, (eager_step(statement),), (("t0",),))
    assert run(program, {"a": list(VALUES.values())}) == [[value]]
    names = {name: torch.tensor(float(number)) for name, number in VALUES.items()}
    exec(statement, {"torch": torch}, names)
    assert names["t0"] == value


@pytest.mark.parametrize(
    "statement",
    [
        "t0 = a0",
        "t0 = a0 + a1",
        "t0 = a0 / a1",
        "t0 = a0 ** 2",
        "t0 = 2",
        "t0 = 2 * a0",
        "t0 = a0 * 0.5",
        "t0 = a0 * 0",
        "t0 = a0 * 1",
        "t0 = a0 * -1",
        "t0 = a0 * 04",
        "t0 = a0 * 4_0",
        "t0 = a0 * 0x4",
        "t0 = a0 * +4",
        "t0 = a0 * \u0664",
        "t0 = \uff410 * a1",
        "t0 = a00 * a1",
        "t0 = b0 * a1",
        "t0 = a * a1",
        "t0 = a0 * True",
        "t0 = a0 * a1 * a0",
        "t0 = (a0 * a1)",
        "t0 = t1 = a0 * a1",
        "t0: int = a0 * a1",
        "t0: print() = a0 * a1",
        "t0, t1 = a0, a1",
        "t0 *= a0",
        "a0 = a0 * a1",
        "a0.add_(a1)",
        "torch = a0 * a1",
        "t0.mul_(a0)",
        "t0.add_(a0, value=2)",
        "t0.add_(a0, alpha=1)",
        "t0.add_(a0, alpha=0)",
        "t0.add_(a0, a1)",
        "t0.addcmul_(a0, a1, alpha=2)",
        "t0.addcmul_(a0)",
        "t0.add_(a0, alpha=a1)",
        "t0.add_(2)",
        "t0 = t0.add_(a0)",
        "t0 = torch.sub(a0, a1)",
        "t0 = torch.add(a0, a1, out=t0)",
        "t0 = torch.zeros_like(a1)",
        "t0 = torch.zeros_like(a0, dtype=None)",
        "t0 = a0 * a1  # a comment",
        "t0 = a0 * a1 ",
        "t0 = a0 * a1\r",
        "t0 = a0 *\ta1",
        "t0 = a0 * a1\f",
        "t0 = a0 * a1; import os",
        "t0 = a0 * \\",
        "t0[0] = a0 * a1",
        "del t0",
        "pass",
        "",
        "import os",
        "print(a0)",
        "for t in x: pass",
        "assert a0",
    ],
)
def test_other_statements_are_none_of_the_grammar(statement):
    assert eager_step(statement) is None


def read(*lines: str) -> Program:
    """Reads a `_forward` made of these lines."""
    head = ("def _forward(a):", '    """Rows of B."""', "    a0, a1, a2, a3 = a.unbind(0)")
    return reader("_forward", *head, *(f"    {line}" for line in lines)).read()


LENGTH = ("t0 = a1 * a1", "t0.addcmul_(a2, a2)", "t0.addcmul_(a3, a3)")
RETURN = "return torch.stack((t0,))"


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["t0 = a0", RETURN], "line 4: _forward: foreign statement: 't0 = a0'"),
        (["a0.add_(a1)", RETURN], "line 4: _forward: foreign statement"),
        (["t0 = a1 * t1", RETURN], "line 4: _forward: t1 is read before it is computed"),
        (["t0.add_(a1)", RETURN], "line 4: _forward: t0 is read before it is computed"),
        ([*LENGTH, "t1 = t0 * 16777216", "return torch.stack((t1,))"], "line 7: .* is not exact in float32"),
        ([*LENGTH, "t0 = a1 * a1", RETURN], "line 7: _forward: t0 is computed in vain"),
        ([*LENGTH, "t1 = a1 * a1", RETURN], "line 8: _forward: t1 is computed in vain"),
        (["t0 = torch.zeros_like(a0)", "t1 = a1 * t0", RETURN], "line 5: _forward: a zero is not returned but used"),
        (["t0 = torch.add(a1, a0)", RETURN], "line 4: _forward: a sum whose terms have different degrees"),
        (["t0 = a1 * a0", RETURN], "line 5: _forward: row 0 of b is given a value of other degrees"),
        (["t0 = a1 * a1", "t0 = t0 * a1", RETURN], "line 5: _forward: a product of more than 2 factors"),
        (LENGTH, "line 6: the text ends where a return is wanted"),
        (["return a1"], "line 4: _forward: foreign statement: 'return a1'"),
        ([*LENGTH, "return torch.stack((t0, t0,))"], "line 7: _forward: 1 rows are to be returned"),
        ([*LENGTH, "return torch.stack((t0,), dim=1)"], "line 7: _forward: foreign statement"),
        (["return torch.stack((t0,))"], "line 4: _forward: t0 is read before it is computed"),
    ],
)
def test_the_reader_names_the_line_of_a_wrong_function(lines, message):
    with pytest.raises(CheckError, match=message):
        read(*lines)


def test_a_temporary_name_may_be_used_again():
    program = read("t0 = a1 * a1", "t1 = -t0", "t0 = a1 * a2", "t0.add_(t1, alpha=3)", RETURN)
    assert run(program, {"a": [1, 3, 5, 7]}) == [[3 * 5 - 3 * 3 * 3]]


def test_magnitudes_are_sums_over_all_terms_with_the_sign_plus():
    program = read(
        "t0 = a1 * a2",
        "t1 = t0 * -5",
        "t1.add_(t0, alpha=7)",
        "t1.addcmul_(a1, a1, value=-1)",
        "return torch.stack((t1,))",
    )
    sums, slopes, n_roundings = magnitudes(program)
    assert sums == [[5 + 7 + 1]]
    assert slopes == {"a": [0, 12 + 2, 12, 0]}
    assert n_roundings == 4  # of 5 a1 a2: the product, times 5, two sums


@pytest.mark.parametrize("name", ["cace_l4_nu3_cheng2024_eager", "cace_l3_nu4_complete_eager"])
def test_rounding_stays_within_the_bound_that_is_stated(name):
    """All three programs in float32 against float64, inputs of magnitude 1 at most: n u / (1 - n u) times the sum."""
    path = GENERATED.with_name(f"{name}.py")
    certificate = read_certificate(path.with_name(f"{name}.certificate.json"))
    programs = read_module(Text(path.name, path.read_bytes()), certificate, "eager").programs
    module: dict[str, Any] = {}
    exec(compile(path.read_text(encoding="utf-8"), name, "exec"), module)
    generator = torch.Generator().manual_seed(1)
    sizes = {"a": len(certificate.lvectors), "g": len(certificate.features), "v": len(certificate.lvectors)}
    rows = {key: 2 * torch.rand(size, 1000, generator=generator) - 1 for key, size in sizes.items()}
    for function, program in programs.items():
        single, double = (
            module[function](*(rows[key].to(dtype) for key in program.inputs))
            for dtype in (torch.float32, torch.float64)
        )
        sums, _, n = magnitudes(program)
        u = 2.0**-24
        for found, wanted, size in zip(
            *((x if type(x) is tuple else (x,)) for x in (single, double)), sums, strict=True
        ):
            bound = n * u / (1 - n * u) * torch.tensor(size, dtype=torch.float64)[:, None]
            error = (found.double() - wanted).abs()
            assert (error <= bound).all()
            assert error.max() > 0


def test_dual_numbers_give_the_derivative():
    program = read("t0 = a1 * a1", "t0.addcmul_(a1, a2, value=3)", RETURN)
    found = derivatives(program, {"a": [1, 2, 5, 7]}, {"a": np.eye(4, dtype=object)})
    assert found.tolist() == [[0, 2 * 2 + 3 * 5, 3 * 2, 0]]


# --- The mathematics -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("l_max", "dimensions"),
    [
        (1, [1, 2, 2, 3, 3]),
        (2, [1, 3, 5, 9, 13]),
        (3, [1, 4, 8, 23, 45]),
        (4, [1, 5, 14, 51, 154]),
        (5, [1, 6, 20, 102, 432]),
        (6, [1, 7, 30, 193, 1132]),
    ],
)
def test_numbers_of_invariants_are_those_of_the_design(l_max, dimensions):
    spec = Spec((l_max,) * 5, 5, "complete", "shared", None)
    assert [order_dimension(spec, nu) for nu in range(1, 6)] == dimensions


@pytest.mark.parametrize(
    ("degrees", "dimension"),
    [
        ((2,), 1),  # tr M
        ((3,), 0),  # odd
        ((4,), 1),
        ((1, 3), 1),  # v·tr T
        ((2, 2), 2),  # tr M², (tr M)²
        ((3, 3), 2),  # T:T, (tr T)·(tr T)
        ((1, 1, 2), 2),  # v·M·v, v² tr M
        ((2, 2, 2), 3),  # tr M³, tr M² tr M, (tr M)³
        ((1, 1, 2, 2), 4),  # v·M²·v, v·M·v tr M, v² tr M², v² (tr M)²
        ((2, 2, 2, 2), 4),  # partitions of 4 into parts of at most 3: Cayley-Hamilton
    ],
    ids=str,
)
def test_dimensions_per_degree_are_those_counted_by_hand(degrees, dimension):
    assert block_dimension(degrees, "per_degree") == dimension


@pytest.mark.parametrize(
    ("l_max", "connected"),
    [(1, [1, 1, 0, 0]), (2, [1, 2, 2, 2]), (3, [1, 3, 4, 12]), (4, [1, 4, 9, 37])],
)
def test_numbers_of_connected_graphs_are_those_of_the_design(l_max, connected):
    spec = Spec((l_max,) * 4, 4, "connected", "shared", None)
    counts = [0] * 5
    for degrees in spec.blocks():
        counts[len(degrees)] += len(connected_graphs(degrees, "shared"))
    assert counts[1:] == connected


def test_numbers_of_published_paths_are_those_of_the_reference():
    found = {l_max: [0] * 4 for l_max in range(1, 7)}
    for l_max, counts in found.items():
        for degrees, _edges in published_paths(Spec((l_max,) * 4, 4, "cheng2024", "shared", None)):
            counts[len(degrees) - 1] += 1
    assert list(found.values()) == [
        [1, 1, 0, 0],
        [1, 2, 1, 0],
        [1, 3, 2, 1],
        [1, 4, 4, 4],
        [1, 5, 6, 10],
        [1, 6, 9, 20],
    ]


GRAPHS = {
    "scalar": (1, []),
    "loop": (1, [(0, 0, 2)]),
    "square": (2, [(0, 1, 3)]),
    "loops": (2, [(0, 0, 1), (0, 1, 1), (1, 1, 2)]),
    "path": (3, [(0, 2, 1), (1, 2, 2)]),
    "triangle": (3, [(0, 1, 1), (0, 2, 2), (1, 2, 1)]),
    "two-pairs": (4, [(0, 2, 1), (1, 3, 2), (2, 3, 1)]),
    "tetrahedron": (4, [(0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1)]),
}


@pytest.mark.parametrize("graph", GRAPHS)
def test_a_contraction_is_the_sum_over_every_cartesian_index(graph):
    n_nodes, edges = GRAPHS[graph]
    rng = random.Random(graph)
    value = {lvector: rng.randrange(-99, 100) for lvector in lvectors_up_to(5)}
    ends = [(i, j) for i, j, multiplicity in edges for _ in range(multiplicity)]
    total = 0
    for indices in product(range(3), repeat=len(ends)):
        nodes = [[0, 0, 0] for _ in range(n_nodes)]
        for (i, j), index in zip(ends, indices, strict=True):
            nodes[i][index] += 1
            nodes[j][index] += 1
        total += prod(value[tuple(node)] for node in nodes)
    assert Tensors(list(value.values()), list(value)).contract(n_nodes, edges) == total


def test_rotations_change_a_single_component():
    """The control of the invariance check: what is not invariant does not vanish along so(3)."""
    lvectors = lvectors_up_to(2)
    components = draw("seed", "A", len(lvectors))
    changes = rotations_of(components, lvectors)
    assert not any(changes[0])
    assert all(any(change) for change in changes[1:])


def test_rotations_are_derivatives_of_rotated_vectors():
    """Components of a power r^⊗l, r turned by a small angle: exact in dual numbers, r + ε (y, -x, 0)."""
    x, y, z = 2, 3, 5
    lvectors = lvectors_up_to(3)
    components = [x**lx * y**ly * z**lz for lx, ly, lz in lvectors]
    wanted = []
    for lx, ly, lz in lvectors:
        by_x = lx * x ** max(lx - 1, 0) * y**ly * z**lz
        by_y = ly * x**lx * y ** max(ly - 1, 0) * z**lz
        wanted.append(by_x * y - by_y * x)
    assert rotations_of(components, lvectors)[:, 0].tolist() == wanted


# --- Relations among products ----------------------------------------------------------------------------------------


def doubled(tiny: Tiny, relations: list) -> tuple[Block, Certificate]:
    """Block (1,1,1,1) of a basis that has A_1·A_1 twice: three products of rank one, hence two relations."""
    line = Feature("line", (1, 1), (Graph(1, ((0, 1, 1),)),))
    twice = Feature("twice", (1, 1), (Graph(2, ((0, 1, 1),)),))
    spec = Spec((1,) * 4, 4, "complete", "shared", None)
    block = Block((1, 1, 1, 1), 1, 3, 1, as_tuples(relations), 0, 0, 3, (1,))
    blank = dict.fromkeys(Certificate.__dataclass_fields__)
    given = {"spec": spec, "features": (line, twice), "generators": (line, twice), "prime": 2147483647, "seed": "s"}
    return block, Certificate(**{**blank, **given})


TRUE_RELATIONS = [[[2, [0, 0]], [-1, [0, 1]]], [[2, [1, 0]], [-1, [1, 1]]]]


def test_true_relations_prove_that_products_are_dependent(tiny):
    check_block(*doubled(tiny, TRUE_RELATIONS))


@pytest.mark.parametrize(
    ("relations", "message"),
    [
        ([], "2 relations among its products are wanted, found 0"),
        ([TRUE_RELATIONS[0]], "2 relations among its products are wanted, found 1"),
        ([TRUE_RELATIONS[0]] * 2, "its relations are not independent"),
        ([TRUE_RELATIONS[0], []], "its relations are not independent"),
        ([TRUE_RELATIONS[0], [[2, [0, 1]], [-2, [1, 1]]]], "relation 1 is false"),
        ([TRUE_RELATIONS[0], [[2, [0]], [-1, [1]]]], r"relation 1 names \[0\], which is no product of this block"),
    ],
    ids=["none", "too-few", "same-twice", "empty", "false", "no-product"],
)
def test_wrong_relations_are_refused(tiny, relations, message):
    with pytest.raises(CheckError, match=rf"block \(1,1,1,1\): {message}"):
        check_block(*doubled(tiny, relations))


def test_rank_modulo_a_prime():
    rows = [[1, 2, 3], [2, 4, 6], [0, 1, 1], [1, 3, 4]]
    assert rank_modulo(rows, 2147483647) == 2
    assert rank_modulo([[0, 0]], 2147483647) == 0
    assert rank_modulo([], 2147483647) == 0
