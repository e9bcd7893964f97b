"""The C interface stands once, in ``cace.h``, ``ewald.h`` and ``zbl.h``: what Python declares is what they say."""

from __future__ import annotations

import ctypes
import re

import pytest

from cace_runtime.kernels.cpp import ewald, library, zbl
from cace_runtime.kernels.cpp.source import interface

HEADER = re.sub(r"//.*", "", "".join(interface().values()))
NUMBERS = {"int": ctypes.c_int, "int32_t": ctypes.c_int32, "int64_t": ctypes.c_int64, "double": ctypes.c_double}
STRUCTURES = {
    "cace_system": library.System,
    "cace_part": library.Part,
    "cace_exchange": library.ExchangeRows,
    "cace_cotangents": library.Cotangents,
    "cace_charges": ewald.Charges,
    "cace_mesh": ewald.MeshOfCell,
    "cace_zbl": zbl.Constants,
}


def declared(text: str, of_a_function: bool = False) -> type | None:
    """The type of a declaration without its name."""
    *_, name = text.replace("*", " * ").split()
    if name != "*":
        return None if name == "void" else NUMBERS[name]
    if text.startswith("const char"):
        return ctypes.c_char_p
    kind = STRUCTURES.get(name := text.removeprefix("const ").split()[0].rstrip("*"))
    return ctypes.POINTER(kind) if of_a_function and kind else ctypes.c_void_p


@pytest.mark.parametrize("name", STRUCTURES)
def test_python_has_the_fields_of_every_structure(name):
    body = re.search(rf"struct {name} \{{(.*?)\}};", HEADER, re.DOTALL)[1]
    fields = [field.strip() for field in body.split(";") if field.strip()]
    split = [re.fullmatch(r"(.*?[ *])(\w+)", field, re.DOTALL) for field in fields]
    assert [(found[2], declared(found[1])) for found in split] == STRUCTURES[name]._fields_
    assert re.findall(r"struct (\w+) \{", HEADER) == list(STRUCTURES)


def test_python_calls_every_function_as_it_is_declared():
    functions = re.findall(r"^(\w[\w ]*[ *])(cace_\w+)\(([^)]*)\);", HEADER, re.MULTILINE)
    found = {}
    for result, name, arguments in functions:
        parameters = [re.sub(r"\w+$", "", a.strip()) for a in arguments.split(",") if a.strip()]
        found[name] = (declared(result), [declared(p, of_a_function=True) for p in parameters])
    own = [kind.signatures | kind.own_signatures for kind in (library.Library, library.GradientLibrary)]
    signatures = [*own, ewald.EwaldLibrary.signatures, zbl.ZBLLibrary.signatures]
    assert found == {name: s for kind in signatures for name, s in kind.items()}


def test_python_has_the_numbers_of_the_header():
    assert f"CACE_ABI = {library.ABI}, CACE_MOST_EXCHANGES = {library.MOST_EXCHANGES} " in HEADER
