"""The reviewed text: the digests of what templates put around the programs, as the checker has to know them.

That text is trusted, not proved. Who changes a template reads it again, all of it that the programs depend on, runs
`python -m basisgen.reviewed --renew`, and generates the committed modules anew.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from basisgen.backends import BACKENDS, COUPLINGS
from basisgen.checker import reviewed_text
from basisgen.checker.certificate import read_certificate
from basisgen.checker.couplings.certificate import read_coupling_certificate
from basisgen.checker.couplings.module import read_coupling_module
from basisgen.checker.couplings.statements import wrapper as coupling_wrapper
from basisgen.checker.module import read_module, wrapper
from basisgen.checker.text import Text
from basisgen.couple import couple
from basisgen.generate import generate
from basisgen.mathematics.coupling import CouplingSpec
from basisgen.spec import BasisSpec

#: Any basis will do: the text is the same in all modules of a backend, and another one with covariants. These take no
#: time.
SMALLEST = BasisSpec.create(1, 1)
SMALLEST_WITH_COVARIANTS = BasisSpec.create(1, 1, covariants=(1,))
SMALLEST_COUPLING = CouplingSpec.create(1, (0,))


def digests() -> dict[str, str]:
    """The digest of the text that each backend's templates give now, by the names of ``reviewed_text.WRAPPERS``."""
    found = {}
    specs = (SMALLEST, SMALLEST_WITH_COVARIANTS)
    for item in (item for spec in specs for item in generate(spec, tuple(BACKENDS)).modules):
        with tempfile.TemporaryDirectory() as folder:
            for file_name, content in item.files().items():
                Path(folder, file_name).write_text(content, encoding="utf-8", newline="\n")
            certificate = read_certificate(Path(folder, item.entry["certificate"]))
        text = Text(item.module.file_name, item.module.text.encode())
        name = wrapper(item.module.backend, certificate.spec)
        found[name] = read_module(text, certificate, item.module.backend).reviewed_digest
    return found | _of_couplings()


def _of_couplings() -> dict[str, str]:
    """The same of couplings."""
    found = {}
    for item in couple(SMALLEST_COUPLING, tuple(COUPLINGS)).modules:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, item.entry["certificate"])
            file.write_text(item.certificate, encoding="utf-8", newline="\n")
            certificate = read_coupling_certificate(file)
        text = Text(item.module.file_name, item.module.text.encode())
        module = read_coupling_module(text, certificate, item.module.backend)
        found[coupling_wrapper(item.module.backend)] = module.reviewed_digest
    return found


def main(argv: Sequence[str] | None = None) -> int:
    """Names the backends whose text is not the reviewed one; with --renew, writes its digest into the checker."""
    parser = argparse.ArgumentParser(prog="python -m basisgen.reviewed", description=__doc__)
    parser.add_argument("--renew", action="store_true", help="write the digests of the text as it is now")
    renew = parser.parse_args(argv).renew
    path = Path(reviewed_text.__file__)
    source = path.read_text(encoding="utf-8")
    changed = {name: digest for name, digest in digests().items() if reviewed_text.WRAPPERS.get(name) != digest}
    for name, digest in changed.items():
        print(f"{name}: {digest} {'written: review that text' if renew else 'is not the reviewed text'}")
        source = re.sub(rf'^    "{name}": "[0-9a-f]*",$', f'    "{name}": "{digest}",', source, flags=re.MULTILINE)
    if renew and changed:
        path.write_text(source, encoding="utf-8", newline="\n")
    if not changed:
        print("every backend writes the reviewed text")
    return 0 if renew or not changed else 1


if __name__ == "__main__":
    sys.exit(main())
