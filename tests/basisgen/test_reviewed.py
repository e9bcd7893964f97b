"""The text that the checker trusts is the text that templates write, and renewing its digests is one command."""

import re
import shutil

import pytest

from basisgen import reviewed
from basisgen.backends import BACKENDS
from basisgen.checker import reviewed_text
from basisgen.checker.certificate import read_certificate
from basisgen.checker.module import read_module, wrapper
from basisgen.checker.reviewed_text import WRAPPERS
from basisgen.checker.text import Text
from basisgen.generate import generate
from basisgen.spec import BasisSpec


def test_templates_write_the_reviewed_text():
    assert reviewed.digests() == WRAPPERS, "review what was changed: see 'Changing a template' in basisgen/README.md"


@pytest.mark.parametrize("covariants", [(), (2, 3)], ids=["invariants", "covariants"])
@pytest.mark.parametrize("backend", BACKENDS)
def test_the_reviewed_text_does_not_depend_on_the_basis(backend, covariants, tmp_path):
    spec = BasisSpec.create((3, 2), 2, radial="per_degree", max_degree=4, covariants=covariants)
    (item,) = generate(spec, (backend,)).modules
    for name, text in item.files().items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="\n")
    certificate = read_certificate(tmp_path / item.entry["certificate"])
    text = Text(item.module.file_name, item.module.text.encode())
    assert read_module(text, certificate, backend).reviewed_digest == WRAPPERS[wrapper(backend, certificate.spec)]


def test_renewing_writes_the_digests_that_changed_and_nothing_else(tmp_path, monkeypatch, capsys):
    right = WRAPPERS["cpp"]
    copy = shutil.copy(reviewed_text.__file__, tmp_path / "reviewed_text.py")
    before = copy.read_text(encoding="utf-8")
    copy.write_text(before.replace(right, "0" * 64), encoding="utf-8")
    monkeypatch.setattr(reviewed_text, "__file__", str(copy))
    monkeypatch.setitem(WRAPPERS, "cpp", "0" * 64)
    assert reviewed.main([]) == 1
    assert before.replace(right, "0" * 64) == copy.read_text(encoding="utf-8")
    assert reviewed.main(["--renew"]) == 0
    assert copy.read_text(encoding="utf-8") == before
    assert re.findall("^(cpp|eager|triton): ", capsys.readouterr().out, re.MULTILINE) == ["cpp", "cpp"]
