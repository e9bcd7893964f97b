"""The checker on couplings: what is right is certified, whatever is wrong is refused, digests made anew."""

from __future__ import annotations

import hashlib
import json
import re

import pytest

from basisgen.backends import COUPLINGS
from basisgen.checker.couplings.certificate import coupling_digest
from basisgen.couple import couple
from basisgen.mathematics.coupling import CouplingSpec

from .edited_modules import other_sign, verdict

SPEC = CouplingSpec.create(2, (0, 1))


@pytest.fixture(scope="module")
def made():
    """A module of each backend."""
    return {item.module.backend: item for item in couple(SPEC, tuple(COUPLINGS)).modules}


CERTIFIED = [(1, (0,)), (1, (2,)), (2, (0, 1, 2, 3)), (3, (1,)), (4, (3,)), (5, (0, 2))]


@pytest.mark.parametrize("case", CERTIFIED, ids=str)
def test_couplings_are_certified(case, tmp_path):
    """Also those without numbers, with gaps, and with tensors of higher degrees than the messages."""
    for item in couple(CouplingSpec.create(*case), tuple(COUPLINGS)).modules:
        assert verdict(tmp_path, item.module.file_name, item.module.text, json.loads(item.certificate)) == ""


def computing(text: str) -> list[int]:
    """Numbers of the lines of programs that compute something from two values or more."""
    pattern = re.compile(r" *(?:const auto )?t\d+(?:\.add| = .*(?: [*+-] |add)).*")
    return [n for n, line in enumerate(text.split("\n")) if pattern.fullmatch(line)]


def changed_sign(line: str) -> str:
    """A term taken away instead of added, or the other way round; of a product alone the negative."""
    if (new := other_sign(line)) != line:
        return new
    if "value=" in line or "alpha=" in line:
        return re.sub(r"(value|alpha)=(-?)", lambda m: f"{m[1]}={'' if m[2] else '-'}", line)
    if "addcmul" in line:
        return line.replace(")", ", value=-1)")
    if ".add" in line:
        return line.replace(")", ", alpha=-1)")
    return re.sub(r"= (.*?)(;?)$", lambda m: f"= -{m[1].split(' * ')[0]}{m[2]}", line)


@pytest.mark.parametrize("backend", COUPLINGS)
def test_another_sign_anywhere_is_refused(made, backend, tmp_path):
    item = made[backend]
    lines, certificate = item.module.text.split("\n"), json.loads(item.certificate)
    places = computing(item.module.text)
    assert len(places) > 150
    for n in places[::9]:
        edited = [*lines[:n], changed_sign(lines[n]), *lines[n + 1 :]]
        assert edited != lines
        assert verdict(tmp_path, item.module.file_name, "\n".join(edited), certificate), lines[n]


@pytest.mark.parametrize("backend", COUPLINGS)
def test_another_operand_anywhere_is_refused(made, backend, tmp_path):
    """A row of C, L or R for its neighbour: of the same tensor where there is one."""
    item = made[backend]
    lines, certificate = item.module.text.split("\n"), json.loads(item.certificate)
    places = [n for n in computing(item.module.text) if re.search(r"\b[clrg][1-9]\b", lines[n])]
    assert len(places) > 50
    for n in places[::5]:
        line = re.sub(r"\b([clrg])([1-9])\b", lambda m: f"{m[1]}{int(m[2]) % 3 + 1}", lines[n], count=1)
        if line != lines[n]:
            edited = [*lines[:n], line, *lines[n + 1 :]]
            assert verdict(tmp_path, item.module.file_name, "\n".join(edited), certificate), lines[n]


EDITS = {
    "the message of another tensor": ("'formula': '2 sym(ij) C_i L_j'", "'formula': 'C_i L_j'", "is wanted"),
    "another spec": ("SPEC = {'l_max': 2, 'degrees': (0, 1)}", "SPEC = {'l_max': 2, 'degrees': (1, 0)}", "is wanted"),
    "another line of the wrapper": ("twice differentiable", "differentiable", "not what basisgen writes"),
}


@pytest.mark.parametrize("backend", COUPLINGS)
@pytest.mark.parametrize("edit", EDITS)
def test_edits_around_the_programs_are_refused(made, backend, edit, tmp_path):
    old, new, says = EDITS[edit]
    item = made[backend]
    assert old in item.module.text
    text = item.module.text.replace(old, new, 1)
    assert says in verdict(tmp_path, item.module.file_name, text, json.loads(item.certificate))


TYPES = [
    ("const U l1 = load<U>(l", "const U l1 = load<V>(l"),
    ("const V c1 = load<V>(c", "const V c1 = load<U>(c"),
    ("const V c1 = load<V>(c", "const U c1 = load<U>(c"),
    ("const auto t0", "const U t0"),
    ("const auto t0", "const V t0"),
]


@pytest.mark.parametrize(("old", "new"), TYPES)
def test_a_row_of_another_type_is_refused(made, old, new, tmp_path):
    """A vector loaded where all channels share a number would read their neighbours."""
    item = made["cpp"]
    assert old in item.module.text
    text = item.module.text.replace(old, new, 1)
    assert "foreign statement" in verdict(tmp_path, item.module.file_name, text, json.loads(item.certificate))


ON_VALUES = {
    "another sign": (r"(t\d+ = .*) \+ (.*)", r"\1 - \2", "is not _forward"),
    "another order of what is returned": (r"return \((t\d+), (t\d+),", r"return (\2, \1,", "of other degrees"),
    "a value less": (r"(return \(.*), t\d+,\)", r"\1,)", "are wanted"),
    "an item of another name": (r"l1 = l\[1\]", "l1 = l[2]", "is called l1"),
    "an item that is not there": (r"l1 = l\[1\]", "l1 = l[99]", "no row 99"),
    "memory": (r"l1 = l\[1\]", "l1 = tl.load(l + 1)", "foreign statement"),
    "moments that are not named": (r"MOMENTS = \(1, ", "MOMENTS = (", "is wanted"),
    "a text around": (r"on values and not", "on values, not", "not what basisgen writes"),
}


@pytest.mark.parametrize("edit", ON_VALUES)
def test_programs_on_values_have_to_be_those_on_rows(made, edit, tmp_path):
    old, new, says = ON_VALUES[edit]
    item = made["triton"]
    before, after = re.split("(?=# Forward and backward once more)", item.module.text)
    text = before + re.sub(old, new, after, count=1)
    assert text != item.module.text
    assert says in verdict(tmp_path, item.module.file_name, text, json.loads(item.certificate))


def renewed(certificate: dict) -> dict:
    """The certificate with the digest that names what it says."""
    return certificate | {"coupling_digest": coupling_digest(certificate)}


def test_a_scale_that_the_text_has_not_is_refused(made, tmp_path):
    """Said in certificate and header alike: what the programs compute decides."""
    item = made["eager"]
    certificate = json.loads(item.certificate)
    paths = certificate["paths"]
    (n,) = [n for n, p in enumerate(paths) if (p["degree"], p["l"], p["scale"]) == (0, 2, 2)]
    other = [*paths[:n], paths[n] | {"scale": 1, "formula": "C L_ij"}, *paths[n + 1 :]]
    wrong = renewed(certificate | {"paths": other})
    text = item.module.text.replace(certificate["coupling_digest"], wrong["coupling_digest"])
    text = text.replace("'scale': 2, 'formula': '2 C L_ij'", "'scale': 1, 'formula': 'C L_ij'")
    assert "messages of degree 2 are not the contractions" in verdict(tmp_path, item.module.file_name, text, wrong)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda c: c | {"paths": c["paths"][1:]}, "paths are not all ways"),
        (lambda c: c | {"paths": c["paths"][::-1]}, "paths are not all ways"),
        (lambda c: c | {"paths": [c["paths"][0] | {"scale": 0}, *c["paths"][1:]]}, "scale 0 is no multiple"),
        (lambda c: c | {"paths": [c["paths"][0] | {"l2": 1}, *c["paths"][1:]]}, "another's"),
        (lambda c: c | {"lvectors": c["lvectors"][::-1]}, "lvectors are not"),
        (lambda c: c | {"spec": {"l_max": 2, "degrees": [1, 0]}}, "is no coupling"),
        (lambda c: c | {"spec": {"l_max": 9, "degrees": [0]}}, "out of reach"),
        (lambda c: c | {"version": 2}, "is not known here"),
        (lambda c: c | {"more": 1}, "unknown key"),
        (lambda c: c | {"seed": "ä"}, "plain characters"),
    ],
)
def test_certificates_of_another_shape_are_refused(made, change, says, tmp_path):
    item = made["eager"]
    certificate = change(json.loads(item.certificate))
    assert says in verdict(tmp_path, item.module.file_name, item.module.text, certificate)


def test_a_coupling_of_another_name_is_refused(made, tmp_path):
    item = made["eager"]
    name = "cace_coupling_l3_k0k1_eager.py"
    assert "is called cace_coupling_l2_k0k1_eager.py" in verdict(
        tmp_path, name, item.module.text, json.loads(item.certificate) | {"module": name}
    )


def test_a_digest_that_is_not_the_texts_is_refused(made, tmp_path):
    item = made["eager"]
    certificate = json.loads(item.certificate)
    assert hashlib.sha256(item.module.text.encode()).hexdigest() == certificate["module_sha256"]
    assert "coupling_digest is not the digest" in verdict(
        tmp_path, item.module.file_name, item.module.text, certificate | {"coupling_digest": "0" * 64}
    )
