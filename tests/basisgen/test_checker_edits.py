"""Whatever is changed in a module, with all digests renewed: it is refused, or it is meaningless and said why.

An attacker who edits a module can make its digests anew. Sixty and more edits that were thought of and three hundred
random ones on every backend end in one of two ways: the checker refuses the module, or the edit is listed here (if
directed) or recognised (if random) as one that changes nothing that the certificate promises.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from .edited_modules import SOURCE_DIGEST, verdict

FOLDER = Path(__file__).parents[2] / "generated"
BACKENDS = ("eager", "cpp", "triton")
NAMES = {backend: f"cace_l3_nu3_cheng2024_{backend}" for backend in BACKENDS}
TEXTS = {backend: (FOLDER / f"{name}.py").read_text(encoding="utf-8") for backend, name in NAMES.items()}
CERTIFICATES = {
    backend: json.loads((FOLDER / f"{name}.certificate.json").read_text(encoding="utf-8"))
    for backend, name in NAMES.items()
}

Edit = Callable[[str], str]
# Three times the same takes a minute: the other two are read by readers of their own, but by the same rules.
SLOWER = {"eager": [], "cpp": [pytest.mark.slow], "triton": [pytest.mark.slow]}


def each(edits: dict[str, dict]) -> list:
    """Parameters (backend, name of an edit)."""
    return [pytest.param(b, name, marks=SLOWER[b], id=f"{b}-{name}") for b in BACKENDS for name in edits[b]]


def verdict_on(backend: str, text: str, folder: Path) -> str:
    return verdict(folder, f"{NAMES[backend]}.py", text, CERTIFICATES[backend])


@pytest.mark.parametrize("backend", BACKENDS)
def test_what_is_not_edited_is_accepted(backend, tmp_path):
    assert verdict_on(backend, TEXTS[backend], tmp_path) == ""


# --- Edits that were thought of --------------------------------------------------------------------------------------


def put(old: str, new: str, after: str = "") -> Edit:
    """Replaces the first `old` behind the first `after`."""

    def edit(text: str) -> str:
        place = text.index(old, text.index(after))
        return text[:place] + new + text[place + len(old) :]

    return edit


def after_line(start: str, new: str) -> Edit:
    """Puts text behind the first line that begins like this."""

    def edit(text: str) -> str:
        end = text.index("\n", text.index(f"\n{start}") + 1) + 1
        return text[:end] + new + text[end:]

    return edit


HEADER: dict[str, Edit] = {
    "number-of-features": put("basis: 6 ", "basis: 7 "),
    "largest-degree": put("degree 3,", "degree 4,"),
    "largest-order": put("orders 1 to 3", "orders 1 to 4"),
    "command": put("--lmax 3", "--lmax 4"),
    "command-more": put("--selection cheng2024", "--selection cheng2024 --force"),
    "command-of-another-program": put("    basisgen --", "    rm -rf --"),
    "operations-spelled-otherwise": put("forward 57", "forward 057"),
    "operations-signed": put("forward 57", "forward -57"),
    "operations-not-a-number": put("forward 57", "forward few"),
    "docstring-ended": put("Generated, do not edit.", '"""\nimport os\n"""'),
    "docstring-continued": put("Generated, do not edit.", "Generated, do not edit!"),
    "docstring-is-an-expression": put('"""', '""" % print()', "Operations per"),
    "docstring-is-a-format": put('"""CACE', 'f"""CACE'),
    "encoding": put('"""CACE', '# -*- coding: utf-7 -*-\n"""CACE'),
    "encoding-in-the-docstring": put("\n\nGenerated", "\n# coding: latin-1\nGenerated"),
    "byte-order-mark": lambda text: f"\ufeff{text}",
    "empty-line-first": lambda text: f"\n{text}",
    "shebang": lambda text: f"#!/bin/sh\n{text}",
    "basis-digest-in-capitals": lambda text: re.sub(
        r'BASIS_DIGEST = "(.*)"', lambda m: f'BASIS_DIGEST = "{m[1].upper()}"', text
    ),
    "basis-digest-of-another": lambda text: re.sub('BASIS_DIGEST = ".', 'BASIS_DIGEST = "z', text),
    "basis-digest-by-code": put('BASIS_DIGEST = "', 'BASIS_DIGEST = print() or "'),
    "digests-in-one-line": put('"\nSOURCE_DIGEST', '"; SOURCE_DIGEST'),
    "digest-annotated": put("SOURCE_DIGEST =", "SOURCE_DIGEST: print() ="),
    "spec-number-as-truth": put("'nu_max': 3", "'nu_max': True"),
    "spec-number-by-code": put("'nu_max': 3", "'nu_max': (lambda: 3)()"),
    "spec-spelled-otherwise": put("'nu_max': 3", "'nu_max': 0x3"),
    "spec-list-for-tuple": put("(3, 3, 3)", "[3, 3, 3]"),
    "spec-blank": put("'nu_max': 3", "'nu_max':  3"),
    "spec-key-twice": put("'nu_max': 3", "'nu_max': 4, 'nu_max': 3"),
    "spec-key-more": put("'max_degree': None", "'max_degree': None, 'loops': 1"),
    "spec-comment": put("'max_degree': None}", "'max_degree': None}  # right"),
    "l-vectors-swapped": put("(1, 0, 0),\n    (0, 1, 0)", "(0, 1, 0),\n    (1, 0, 0)"),
    "l-vector-zero-of-another-sign": put("(0, 0, 0)", "(-0, 0, 0)"),
    "l-vector-missing": put("    (0, 0, 3),\n", ""),
    "l-vectors-called": put("(0, 0, 3),\n)", "(0, 0, 3),\n)[:]"),
    "feature-renamed": put("'name': 'B2_1'", "'name': 'B2_7'"),
    "feature-degree-as-truth": put("'degrees': (1, 1)", "'degrees': (True, 1)"),
    "feature-graph": put("(0, 1, 1)", "(0, 1, 2)"),
    "feature-formula": put("A_i A_i", "A_i A_j"),
    "feature-formula-escape": put("A_i A_i", "A_i\\x20A_i"),
    "feature-formula-by-code": put("'A_i A_i'", "f'A_i A_{print() or 'i'}'"),
    "feature-comment": put("'A_i A_i'},", "'A_i A_i'},  # the length"),
    "feature-twice": lambda text: re.sub(r"(    \{'name': 'B2_1'.*\n)", r"\1\1", text),
    "features-swapped": lambda text: re.sub(r"(    \{'name': 'B2_1'.*\n)(.*\n)", r"\2\1", text),
}

AROUND: dict[str, Edit] = {
    "import": after_line("import torch\n", "import urllib\n"),
    "import-starred": after_line("import torch\n", "from antigravity import *\n"),
    "torch-shadowed": after_line("import torch\n", "from torch import special as torch\n"),
    "torch-changed": after_line("import torch\n", "torch.addcmul = None\n"),
    "line-ends-of-windows": lambda text: text.replace("\n", "\r\n"),
    "line-end-added": lambda text: f"{text}\n",
    "line-end-missing": lambda text: text[:-1],
    "code-at-the-end": lambda text: f"{text}print()\n",
    "null-at-the-end": lambda text: f"{text}\0",
    "attribute-of-the-module": lambda text: f"{text}\n\ndef __getattr__(name):\n    return print\n",
    "function-rebound": lambda text: f"{text}\nb_basis_rows = b_basis\n",
    "function-annotated": put("def b_basis(A):", "def b_basis(A: print()):"),
    "function-returns-annotated": put("def b_basis(A):", "def b_basis(A) -> print():"),
    "function-default": put("def b_basis(A):", "def b_basis(A, x=print()):"),
    "function-decorated": put("def b_basis(A):", "@print\ndef b_basis(A):"),
    "class-decorated": put("class _Symmetrise(", "@print\nclass _Symmetrise("),
    "class-of-a-metaclass": put(
        "class _Symmetrise(torch.autograd.Function)", "class _Symmetrise(print() or torch.autograd.Function)"
    ),
    "static-method-gone": put("    @staticmethod\n", "", "class _Symmetrise"),
    "saved-tensors-gone": put("ctx.save_for_backward(", "print("),
    "comment-added": put("def b_basis(A):", "# harmless\ndef b_basis(A):"),
    "comment-with-a-return-of-the-carriage": put("def b_basis(A):", "# harmless\rprint()\ndef b_basis(A):"),
    "docstring-with-a-return-of-the-carriage": put("    Args:\n", "    Args:\r\n"),
    "docstring-continued": put("    Returns:\n", "    Returns:\\\n"),
    "docstring-ended": put("    Returns:\n", '    """; print(); """\n'),
    "walrus": put("def b_basis(A):", "(b := print())\ndef b_basis(A):"),
    "try": put("class _Symmetrise", "try:\n    print()\nfinally:\n    pass\n\n\nclass _Symmetrise"),
    "type-comment": put("def b_basis(A):\n", "def b_basis(A):  # type: (print()) -> None\n"),
    "blank-at-an-end": put("def b_basis(A):\n", "def b_basis(A): \n"),
    "tabulator": put("\n    ", "\n\t", "def b_basis(A):"),
    "form-feed": put("\ndef b_basis(A):", "\n\fdef b_basis(A):"),
    "vertical-tabulator": put("    Args:\n", "    Args:\v\n"),
    "separator-of-files": put("    Args:\n", "    Args:\x1c\n"),
    "next-line": put("    Args:\n", "    Args:\x85\n"),
    "line-separator": put("    Args:\n", "    Args:\u2028\n"),
    "name-of-other-letters": put("def b_basis(A):", "def b_b\uff41sis(A):"),
    "not-utf8": put("    Args:\n", "    Args: \ud800\n"),
}

#: Statements by backend: name = x * y, name = base + number * x, and what returns row 1 of forward, r·r.
SPELLED = {
    "eager": ("    {} = {} * {}\n", "    {} = torch.add({}, {}, alpha={})\n"),
    "cpp": ("    const V {} = {} * {};\n", "    const V {} = {} {} T({}) * {};\n"),
    "triton": ("    {} = {} * {}\n", "    {} = {} {} {} * {}\n"),
}
START = {"eager": "def _forward(", "cpp": "static inline void forward(", "triton": "def _forward("}
END = {"eager": "    return torch.stack(", "cpp": "    store<V>(b + 1 * sb, ", "triton": "    tl.store(b + 1 * sb, "}


def product_of(backend: str, name: str, x: str, y: str) -> str:
    return SPELLED[backend][0].format(name, x, y)


def sum_of(backend: str, name: str, base: str, number: int, x: str) -> str:
    if backend == "eager":
        return SPELLED[backend][1].format(name, base, x, number)
    return SPELLED[backend][1].format(name, base, "+" if number > 0 else "-", abs(number), x)


def on_row_1(backend: str, statements: Callable[[str], str], returned: str = "t902") -> Edit:
    """Puts statements between the value of row 1 of the forward program and its return, which returns another name."""

    def edit(text: str) -> str:
        place = text.index(END[backend], text.index(START[backend]))
        line = text[place : text.index("\n", place)]
        names = re.findall(r"\b[atgv]\d+\b", line)
        value = names[1] if backend == "eager" else names[0]
        new = re.sub(rf"\b{value}\b", returned, line, count=1)
        return text[:place] + statements(value) + new + text[place + len(line) :]

    return edit


def cancelling(backend: str, number: int, x: str = "a1", y: str = "a1") -> Edit:
    """+ number x y - number x y on r·r: nothing, in exact arithmetic."""
    return on_row_1(
        backend,
        lambda value: (
            product_of(backend, "t900", x, y)
            + sum_of(backend, "t901", value, number, "t900")
            + sum_of(backend, "t902", "t901", -number, "t900")
        ),
    )


def first_match(pattern: str, change: Callable[[re.Match[str]], str], start: str) -> Edit:
    """Changes the first line behind `start` that fits a pattern."""

    def edit(text: str) -> str:
        match = re.compile(pattern, re.MULTILINE).search(text, text.index(start))
        return text[: match.start()] + change(match) + text[match.end() :]

    return edit


#: The product of two different rows.
PRODUCT = {
    "eager": r"^    (t\d+) = ([agv]\d+) \* (?!\2\b)([agv]\d+)$",
    "cpp": r"^    const V (t\d+) = ([agv]\d+) \* (?!\2\b)([agv]\d+);$",
    "triton": r"^    (t\d+) = ([agv]\d+) \* (?!\2\b)([agv]\d+)$",
}
PROGRAMS = {
    "eager": ("def _forward(", "def _backward(", "def _double_backward("),
    "cpp": tuple(f"static inline void {name}(" for name in ("forward", "backward", "double_backward")),
    "triton": ("def _forward(", "def _backward(", "def _double_backward("),
}


def program_edits(backend: str) -> dict[str, Edit]:
    first, *_ = PROGRAMS[backend]

    def line(change: Callable[[re.Match[str]], str]) -> Edit:
        return first_match(PRODUCT[backend], change, first)

    edits: dict[str, Edit] = {
        "constants-cancel": cancelling(backend, 1000),
        "constants-cancel-a-little": cancelling(backend, 2),
        "constants-cancel-at-2-to-52": cancelling(backend, 1 << 52),
        "constants-cancel-beyond-float64": cancelling(backend, 1 << 60),
        "constant-of-5000-digits": lambda text: cancelling(backend, 12345)(text).replace("12345", "1" * 5000),
        "constants-cancel-of-other-degrees": cancelling(backend, 5, "a1", "a0"),
        "constants-cancel-of-higher-order": on_row_1(
            backend,
            lambda value: (
                product_of(backend, "t900", "a1", "a1")
                + product_of(backend, "t903", "t900", "a1")
                + sum_of(backend, "t901", value, 3, "t903")
                + sum_of(backend, "t902", "t901", -3, "t903")
            ),
        ),
        "value-computed-in-vain": on_row_1(
            backend, lambda value: product_of(backend, "t902", "a1", "a1") + product_of(backend, "t903", "a1", "a2")
        ),
        "product-of-too-many": on_row_1(
            backend,
            lambda value: "".join(product_of(backend, f"t{n}", f"t{n - 1}", "a1") for n in range(903, 999)),
            "t1",
        ),
        "constant-of-one": on_row_1(backend, lambda value: sum_of(backend, "t902", value, 1, "t900")),
        "operand": line(lambda m: m[0].replace(m[2], "a0")),
        "name-of-other-letters": line(lambda m: m[0].replace(m[2], m[2].replace("a", "\uff41"))),
        "digit-of-another-script": line(lambda m: m[0].replace(m[2], "a\u0661")),
        "leading-zero": line(lambda m: m[0].replace(m[2], f"a0{m[2][1:]}")),
        "comment": line(lambda m: f"{m[0]}  # harmless"),
        "comment-of-c": line(lambda m: f"{m[0]} // harmless"),
        "comment-of-c-in-the-middle": line(lambda m: m[0].replace(" * ", " /**/ * ")),
        "line-continued": line(lambda m: m[0].replace(" * ", " * \\\n")),
        "line-continued-at-its-end": line(lambda m: f"{m[0]} \\"),
        "second-statement": line(lambda m: f"{m[0]}; {m[1]} = a1"),
        "carriage-return": line(lambda m: f"{m[0]}\r"),
        "carriage-return-and-code": line(lambda m: f"{m[0]}\r    print()"),
        "form-feed": line(lambda m: f"\f{m[0]}"),
        "vertical-tabulator": line(lambda m: f"{m[0]}\v"),
        "null": line(lambda m: f"{m[0]}\0"),
        "line-separator": line(lambda m: f"{m[0]}\u2028    print()"),
        "next-line": line(lambda m: f"{m[0]}\x85    print()"),
        "tabulator": line(lambda m: m[0].replace("    ", "\t", 1)),
        "blank": line(lambda m: f"{m[0]} "),
        "blanks-within": line(lambda m: m[0].replace(" = ", "  = ")),
        "empty-line": line(lambda m: f"\n{m[0]}"),
        "indented": line(lambda m: f" {m[0]}"),
        "brackets": line(lambda m: m[0].replace(m[2], f"({m[2]})")),
        "annotation": line(lambda m: m[0].replace(" = ", ": print() = ")),
        "copy": line(lambda m: f"{m[0]}\n{m[0].split(' = ')[0]}9 = {m[1]}"),
        "call": line(lambda m: m[0].replace(m[2], f"print({m[2]})")),
        "float": line(lambda m: m[0].replace(m[2], "1.0")),
        "statement-dropped": line(lambda m: ""),
        "return-early": line(lambda m: f"    return\n{m[0]}"),
        "condition": line(lambda m: f"    if a0:\n    {m[0]}"),
        "preprocessor": line(lambda m: f"#define {m[2]} a0\n{m[0]}"),
        "pragma": line(lambda m: f'#pragma GCC optimize("fast-math")\n{m[0]}'),
        "trigraph": line(lambda m: f"{m[0]} ??/"),
        "literal-ended": line(lambda m: f'{m[0]}\n"""\nprint()\nX = r"""'),
        "function-within": line(lambda m: f"    def b_basis(): pass\n{m[0]}"),
    }
    for name, start in zip(("forward", "backward", "double-backward"), PROGRAMS[backend], strict=True):
        edits[f"sign-{name}"] = first_match(*SIGN[backend], start)
        edits[f"coefficient-{name}"] = first_match(*COEFFICIENT[backend], start)
    return edits


SIGN = {
    "eager": (r"^    t\d+\.addcmul_\(\w+, \w+\)$", lambda m: f"{m[0][:-1]}, value=-1)"),
    "cpp": (r"^    const V t\d+ = \w+ \+ .*$", lambda m: m[0].replace(" + ", " - ")),
    "triton": (r"^ +t\d+ = \w+ \+ .*$", lambda m: m[0].replace(" + ", " - ")),
}
COEFFICIENT = {
    "eager": (r" \* [23456]$| alpha=[23456]\)$", lambda m: re.sub(r"\d", lambda n: str(int(n[0]) + 1), m[0])),
    "cpp": (r"T\([23456]\)", lambda m: f"T({int(m[0][2]) + 1})"),
    "triton": (r"(?<=[=+-] )[23456](?= \* [agvt])", lambda m: str(int(m[0]) + 1)),
}

OWN: dict[str, dict[str, Edit]] = {
    "eager": {
        "rows-moved-elsewhere": put(".movedim(0, -2)", ".movedim(0, -1)"),
        "rows-moved-from-elsewhere": put("A.movedim(-2, 0)", "A.movedim(-3, 0)"),
        "size-of-another-dimension": put("rows.shape[0]", "rows.shape[1]"),
        "batch-moved-elsewhere": put("t.movedim(d, 1)", "t.movedim(d, 2)"),
        "batch-unsqueezed-elsewhere": put("t.unsqueeze(1)", "t.unsqueeze(0)"),
        "batch-put-out-elsewhere": put("info.batch_size)), 1", "info.batch_size)), 0"),
        "not-contiguous": put(".movedim(0, -2).contiguous()", ".movedim(0, -2)"),
        "size-by-number": put("!= len(LVECTORS)", "!= 20"),
        "parameter-annotated": put("def _forward(a):", "def _forward(a: print()):"),
        "return-annotated": put("def _backward(a, g):", "def _backward(a, g) -> print():"),
        "parameter-with-default": put("def _double_backward(a, g, v):", "def _double_backward(a, g, v=print()):"),
        "parameter-more": put("def _forward(a):", "def _forward(a, *b):"),
        "parameters-swapped": put("def _backward(a, g):", "def _backward(g, a):"),
        "parameter-only-by-place": put("def _forward(a):", "def _forward(a, /):"),
        "program-decorated": put("def _forward(a):", "@print\ndef _forward(a):"),
        "program-with-type-parameter": put("def _forward(a):", "def _forward[T: print()](a):"),
        "program-async": put("def _forward(a):", "async def _forward(a):"),
        "program-twice": lambda text: text + text[text.index("\n\ndef _forward(") :],
        "docstring-of-a-program": put("Rows of B.", "Rows of B!"),
        "docstring-of-a-program-ended": put('"""Rows of B."""', '"""Rows of B."""; print()'),
        "docstring-of-a-program-missing": put('    """Rows of B."""\n', ""),
        "rows-unbound-elsewhere": put("a.unbind(0)", "a.unbind(1)"),
        "rows-swapped": put("a1, a2,", "a2, a1,"),
        "rows-starred": put("a18, a19 =", "a18, *a19 ="),
        "stacked-elsewhere": put(",))\n", ",), 1)\n", "def _forward("),
        "returned-changed": put("    return torch.stack(", "    return -torch.stack(", "def _forward("),
        "returned-swapped": first_match(
            r"stack\(\((\w+), (\w+), (\w+)", lambda m: f"stack(({m[1]}, {m[3]}, {m[2]}", "def _forward("
        ),
        "input-changed-in-place": put("a.unbind(0)\n", "a.unbind(0)\n    a1.add_(a2)\n"),
        "constant-of-zero": first_match(r" \* [23456]$", lambda m: " * 0", "def _forward("),
        "alpha-of-one": first_match(r"alpha=[0-9]+", lambda m: "alpha=1", "def _forward("),
        "number-with-underscore": first_match(r" \* ([23456])$", lambda m: f" * 0_{m[1]}", "def _forward("),
    },
    "cpp": {
        "programs-not-raw": put('PROGRAMS = r"""', 'PROGRAMS = """'),
        "programs-a-format": put('PROGRAMS = r"""', 'PROGRAMS = rf"""'),
        "programs-a-sum": put('PROGRAMS = r"""', 'PROGRAMS = "#define V float" + r"""'),
        "programs-changed-later": put("_libraries = {}", "PROGRAMS = PROGRAMS[1:]\n_libraries = {}"),
        "text-before-the-programs": put('PROGRAMS = r"""\n', 'PROGRAMS = r"""\n#define V float\n'),
        "text-after-the-programs": put('"""\n\nOPERATOR', '#undef V\n"""\n\nOPERATOR'),
        "text-between-the-programs": put("}\ntemplate", "}\nstruct X;\ntemplate", "void forward("),
        "program-twice": put("static inline void backward(", "static inline void forward("),
        "template-otherwise": put("template <class V, class T>", "template <class T, class V>", "PROGRAMS"),
        "attribute": put("static inline void forward(", "__attribute__((noinline)) static void forward("),
        "parameters-swapped": put(
            "const T *a, long sa, const T *g, long sg", "const T *g, long sg, const T *a, long sa"
        ),
        "parameter-with-default": put("long sb) {", "long sb = 1) {"),
        "row-of-another": put("load<V>(a + 1 * sa)", "load<V>(a + 2 * sa)"),
        "row-by-another-stride": put("load<V>(a + 1 * sa)", "load<V>(a + 1 * sb)"),
        "row-beyond": put("load<V>(a + 1 * sa)", "load<V>(a + 99 * sa)"),
        "row-by-octal": put("load<V>(a + 1 * sa)", "load<V>(a + 01 * sa)"),
        "load-of-another-type": put("load<V>(a + 1 * sa)", "load<T>(a + 1 * sa)"),
        "store-elsewhere": put("store<V>(b + 1 * sb", "store<V>(b + 2 * sb"),
        "store-into-the-input": put("store<V>(b + 1 * sb", "store<V>(a + 1 * sa"),
        "store-twice": first_match(r"^    store<V>.*\n", lambda m: m[0] * 2, "void forward("),
        "brace": first_match(r"^    store<V>.*\n", lambda m: f"{m[0]}}}\n", "void forward("),
        "vector": put("#define VEC_BYTES 32", "#define VEC_BYTES 16"),
        "load": put("return x;", "return -x;", "SIMD = r"),
        "lanes": put("10240", "10241", "OPERATOR = r"),
        "operator": put("(x[0], s, x[1], w);", "(x[0], s, x[0], s);"),
        "operator-word": put("const", "volatile", "OPERATOR = r"),
        "literal-of-the-operator-ended": put("\n", '\n"""; print(); X = r"""\n', "OPERATOR = r"),
        "flags": put("-fno-math-errno", "-ffast-math"),
        "compiler": put('"clang++"', '"/tmp/c++"'),
        "cache": put("[:16]", "[:1]"),
        "digest-of-a-library": put("== file.stem", "!= file.stem"),
        "instead": put("_cpp", "_cp", "INSTEAD ="),
    },
    "triton": {
        "decorator-gone": put("@triton.jit\ndef _forward(", "def _forward("),
        "decorator-more": put("@triton.jit\ndef _forward(", "@print\n@triton.jit\ndef _forward("),
        "decorator-with-options": put("@triton.jit\ndef _forward(", "@triton.jit(debug=print())\ndef _forward("),
        "parameters-swapped": put("(a, sa, g, sg, to_a", "(g, sg, a, sa, to_a"),
        "parameter-annotated": put("def _forward(a, sa,", "def _forward(a, sa: tl.constexpr,"),
        "parameter-with-default": put("LANES: tl.constexpr):", "LANES: tl.constexpr = 1):"),
        "return-annotated": put("LANES: tl.constexpr):", "LANES: tl.constexpr) -> print():"),
        "parts": lambda text: re.sub(r"PARTS = \((\d+)", "PARTS = (9", text),
        "rows-kept": lambda text: re.sub(r"ROWS_KEPT = \((\d+)", r"ROWS_KEPT = (999999999", text),
        "rows-kept-fewer": lambda text: re.sub(r"ROWS_KEPT = .*", "ROWS_KEPT = (0, 0)", text),
        "parts-by-code": put("PARTS = (", "PARTS = print() or ("),
        "parts-changed-later": put("\n# A stride is", "\nPARTS = PARTS[1:]\n\n# A stride is"),
        "tl-replaced": put("\n# A stride is", "\ntl = None\n\n# A stride is"),
        "row-of-another": put("tl.load(a + 1 * sa, mask)", "tl.load(a + 2 * sa, mask)"),
        "row-by-another-stride": put("tl.load(a + 1 * sa, mask)", "tl.load(a + 1 * sb, mask)"),
        "row-beyond": put("tl.load(a + 1 * sa, mask)", "tl.load(a + 99 * sa, mask)"),
        "row-without-mask": put("tl.load(a + 1 * sa, mask)", "tl.load(a + 1 * sa)"),
        "row-with-other": put("tl.load(a + 1 * sa, mask)", "tl.load(a + 1 * sa, mask, other=1)"),
        "row-volatile": put("tl.load(a + 1 * sa, mask)", "tl.load(a + 1 * sa, mask, volatile=True)"),
        "store-elsewhere": put("tl.store(b + 1 * sb", "tl.store(b + 2 * sb"),
        "store-into-the-input": put("tl.store(b + 1 * sb", "tl.store(a + 1 * sa"),
        "store-twice": first_match(r"^    tl\.store\(b .*\n", lambda m: m[0] * 2, "def _forward("),
        "kernel": put("b + outer * ob + within", "b + outer * ob"),
        "kernel-mask": put("mask = lane < n_lanes", "mask = lane <= n_lanes"),
        "warps": put("WARPS = 4", "WARPS = 8"),
        "blocks": put("MOST_BLOCKS = 2048", "MOST_BLOCKS = 1"),
        "fusion": put("enable_fp_fusion=True", "enable_fp_fusion=False"),
        "number-of-arguments": put("(a, g)", "(a, a)"),
        "order-of-parts": put("for part in range(PARTS[which])", "for part in range(1)"),
        "interpreter": put("1 << 13", "1 << 12"),
        "batch-moved-elsewhere": put("t.movedim(d, 0)", "t.movedim(d, 1)"),
        "part-of-one": first_match(
            r"^    (\w+ = tl\.load)", lambda m: f"    if PART == 0:\n        {m[1]}", "def _forward("
        ),
        "kept-beyond": first_match(
            r"^    (t\d+) = .*\n", lambda m: f"{m[0]}    tl.store(k + 9 * LANES, {m[1]}, mask)\n", "def _forward("
        ),
        "fetched-unkept": first_match(
            r"^    (t\d+) = .*\n", lambda m: f"{m[0]}    {m[1]} = tl.load(k + 0 * LANES, mask)\n", "def _forward("
        ),
    },
}


def meaningless(backend: str) -> dict[str, tuple[Edit, str]]:
    """Edits that are accepted, each with the reason why it may be."""
    loads = r"^(    const V a\d+ = load.*\n|    a\d+ = tl\.load.*\n)(    .* load.*\n|    a\d+ = tl\.load.*\n)"
    edits = {
        "operations": (put("forward 57", "forward 58"), "a number in a docstring that nothing reads"),
        "operations-of-double-backward": (put("double backward 243", "double backward 1"), "the same"),
        "factors-swapped": (
            first_match(
                PRODUCT[backend], lambda m: m[0].replace(f"{m[2]} * {m[3]}", f"{m[3]} * {m[2]}"), START[backend]
            ),
            "multiplication of floating-point numbers commutes: the same value to the last bit",
        ),
        "value-renamed": (
            lambda text: _renamed(text, backend),
            "names mean nothing: the same operations on the same values",
        ),
    }
    if backend != "eager":
        edits["loads-swapped"] = (
            first_match(loads, lambda m: m[2] + m[1], START[backend]),
            "loads do not depend on each other: the same values",
        )
    return edits


def _renamed(text: str, backend: str) -> str:
    start = text.index(START[backend])
    end = text.index(PROGRAMS[backend][1])
    return text[:start] + re.sub(r"\bt0\b", "t12345", text[start:end]) + text[end:]


WRONG = "the module's text gives another value|the gradient with respect to .* is wrong"

DIRECTED = {
    backend: {
        **{f"header-{name}": edit for name, edit in HEADER.items()},
        **{f"around-{name}": edit for name, edit in AROUND.items()},
        **{f"program-{name}": edit for name, edit in program_edits(backend).items()},
        **{f"own-{name}": edit for name, edit in OWN[backend].items()},
    }
    for backend in BACKENDS
}


#: What the checker has to say of an edit or of all edits of a kind, so that none is refused for a slip of its own.
REASONS = {
    "header": "is wanted, found",
    "around": "the code around the programs is not what basisgen writes|not UTF-8|line 1: .* is wanted, found",
    "program-constants-cancel": "row 1 of b adds up magnitudes of 2003 where 3 is enough",
    "program-constants-cancel-a-little": "row 1 of b adds up magnitudes of 7 where 3 is enough",
    "program-constants-cancel-at-2-to-52": "constant 4503599627370496 is not exact in float32",
    "program-constants-cancel-beyond-float64": "constant 1152921504606846976 is not exact in float32",
    "program-constant-of-5000-digits": "foreign statement: .*111",
    "program-constants-cancel-of-other-degrees": "a sum whose terms have different degrees|a0 is read before",
    "program-constants-cancel-of-higher-order": "a sum whose terms have different degrees",
    "program-value-computed-in-vain": "is computed in vain",
    **{f"program-sign-{name}": WRONG for name in ("forward", "backward", "double-backward")},
    **{f"program-coefficient-{name}": WRONG for name in ("forward", "backward", "double-backward")},
}


def test_enough_edits_are_tried():
    assert min(map(len, DIRECTED.values())) >= 60
    assert N_RANDOM >= 300


@pytest.mark.whole
@pytest.mark.parametrize(("backend", "name"), each(DIRECTED))
def test_a_directed_edit_is_refused(backend, name, tmp_path):
    text = DIRECTED[backend][name](TEXTS[backend])
    assert text != TEXTS[backend]
    message = verdict_on(backend, text, tmp_path)
    assert message
    assert re.search(REASONS.get(name, REASONS.get(name.partition("-")[0], "")), message), message


@pytest.mark.parametrize(("backend", "name"), each({b: meaningless(b) for b in BACKENDS}))
def test_a_meaningless_edit_is_accepted(backend, name, tmp_path):
    edit, reason = meaningless(backend)[name]
    text = edit(TEXTS[backend])
    assert text != TEXTS[backend] and reason
    assert verdict_on(backend, text, tmp_path) == ""


# --- Random edits ----------------------------------------------------------------------------------------------------

N_RANDOM = 330
STRANGE = [
    "\r",
    "\f",
    "\v",
    "\0",
    "\t",
    " ",
    "\n",
    "\x1c",
    "\x85",
    "\u2028",
    "\u00a0",
    "\\",
    "#",
    ";",
    '"',
    "'",
    "(",
    ")",
]
STRANGE += [*"0123456789", "-", "+", "*", ",", ".", "a", "g", "v", "t", "\u0661", "\uff41", "\ufeff"]


def random_edit(text: str, backend: str, rng: random.Random) -> str:
    """Changes characters, tokens or lines; mostly in the programs, which are small beside the text around them."""
    bounds = [text.index(start) for start in PROGRAMS[backend]]
    regions = [(0, bounds[0]), (bounds[0], bounds[1]), (bounds[1], bounds[2]), (bounds[2], bounds[2] + 12_000)]
    low, high = rng.choice([*regions, (0, len(text))])
    high = min(high, len(text))
    lines = text.split("\n")
    place = rng.randrange(low, high)
    row = text.count("\n", 0, place)
    kind = rng.choice(["delete", "insert", "replace", "digit", "token", "line-dropped", "line-twice", "lines-swapped"])
    if kind == "delete":
        return text[:place] + text[place + 1 :]
    if kind == "insert":
        return text[:place] + rng.choice(STRANGE) + text[place:]
    if kind == "replace":
        return text[:place] + rng.choice(STRANGE) + text[place + 1 :]
    if kind in ("digit", "token"):
        found = list(re.finditer(r"[0-9]" if kind == "digit" else r"\w+|[^\w\s]", text[low:high]))
        one, other = rng.choice(found), rng.choice(found)
        new = rng.choice("0123456789") if kind == "digit" else other[0]
        return text[: low + one.start()] + new + text[low + one.end() :]
    if kind == "line-dropped":
        del lines[row]
    elif kind == "line-twice":
        lines.insert(row, lines[row])
    else:
        other = min(row + rng.choice([1, 1, 2, 5]), len(lines) - 1)
        lines[row], lines[other] = lines[other], lines[row]
    return "\n".join(lines)


def why_meaningless(before: str, after: str, backend: str) -> str | None:
    """The reason why an accepted edit may be accepted, found without the checker; None if there is none."""
    old, new = before.split("\n"), after.split("\n")
    changed = [k for k in range(max(len(old), len(new))) if old[k : k + 1] != new[k : k + 1]]
    if changed == [5] and re.sub(r"\d+", "0", old[5]) == re.sub(r"\d+", "0", new[5]):
        return "numbers of operations in a docstring, which nothing reads"
    if min(changed) <= before.count("\n", 0, before.index(START[backend])):
        return None
    more, fewer = Counter(new) - Counter(old), Counter(old) - Counter(new)
    again = r" +(\w+) = tl\.load.*| +tl\.store\(k .*"
    if all(re.fullmatch(again, line) for line in (*more, *fewer)) and names_are_computed_first(new, backend):
        if more or fewer:
            return "a value that is at hand is loaded or kept once more, or once less"
        return "the order of statements, each of which finds the values that it found"
    return None


def names_are_computed_first(lines: list[str], backend: str) -> bool:
    """Whether single assignments stand before what reads them; where names are used again, torch is asked instead."""
    if backend == "eager":
        return agrees_in_torch("\n".join(lines))
    known: set[str] = set()
    for line in lines:
        if line.startswith(PROGRAMS[backend]):
            known = set()
        target = re.match(r" +(?:const V )?(\w+) = ", line)
        used = re.findall(r"\b[agvt]\d+\b", line[target.end() :] if target else line)
        if any(name not in known for name in used):
            return False
        if target:
            known.add(target[1])
    return True


def agrees_in_torch(text: str) -> bool:
    """Whether an eager module gives what the one in the repository gives, in all three programs."""
    generator = torch.Generator().manual_seed(1)
    found = []
    for source in (TEXTS["eager"], text):
        module: dict[str, object] = {}
        exec(compile(source, "edited", "exec"), module)
        a, v = (torch.randn(20, 7, dtype=torch.float64, generator=generator.manual_seed(k)) for k in (1, 2))
        g = torch.randn(6, 7, dtype=torch.float64, generator=generator.manual_seed(3))
        outputs = module["_forward"](a), module["_backward"](a, g), *module["_double_backward"](a, g, v)
        found.append(torch.cat(outputs))
    return torch.allclose(*found, rtol=1e-12, atol=1e-12)


@pytest.mark.whole
@pytest.mark.parametrize("backend", [pytest.param(b, marks=SLOWER[b]) for b in BACKENDS])
def test_a_random_edit_is_refused_or_meaningless(backend, tmp_path):
    rng = random.Random(f"edits of {backend}")
    text, n_tried, n_meaningless = TEXTS[backend], 0, 0
    while n_tried < N_RANDOM:
        edited = random_edit(text, backend, rng)
        # What stands in the source digest is made anew, so that edits there are none.
        if SOURCE_DIGEST.sub(b"", edited.encode()) == SOURCE_DIGEST.sub(b"", text.encode()):
            continue
        n_tried += 1
        if verdict_on(backend, edited, tmp_path) == "":
            n_meaningless += 1
            first = next(k for k, (x, y) in enumerate(zip(text, edited, strict=False)) if x != y)
            assert why_meaningless(text, edited, backend), edited[max(first - 200, 0) : first + 200]
    assert n_meaningless < N_RANDOM // 10
