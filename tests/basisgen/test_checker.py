"""The checker accepts what is right and names what is wrong; it shares nothing with the generator."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from basisgen import checker
from basisgen.checker import CheckError, check_file
from basisgen.checker.command import main

from . import tiny_module
from .tiny_module import COMBINED, COMPLETE, PER_DEGREE, PUBLISHED, SQUARE, Tiny

# Numbers of invariants with A_0, from Molien series; for per_degree counted by hand: A_0, tr A_2; A_0², A_0 tr A_2,
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


@pytest.mark.whole
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


@pytest.mark.whole
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


@pytest.mark.whole
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
    with pytest.raises(CheckError, match=r"the module of its certificate is called cace_l2_nu4_complete_eager\.py"):
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
