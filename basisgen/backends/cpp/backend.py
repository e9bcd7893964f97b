"""C++ on vectors of elements, compiled where it runs: the programs, what calls them, and what compiles them.

The module holds C++ as text. The three programs are function templates in a grammar of six kinds of lines, which
``checker/readers/cpp.py`` reads back: every value has a name of its own, a row is loaded just before it is first used
and stored as soon as it is known, so that few values are alive at once. All else is the same text in every module:
``simd.cpp``, ``team.cpp`` and ``operator.cpp`` are put in as they stand, ``build.py`` compiles them, and whatever else
is to call the programs.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType

from basisgen.backends.base import RenderedModule, header_fields, module_stem, seal, with_arrays
from basisgen.mathematics.recipe import Selection
from basisgen.schedule.program import Program, Schedule
from basisgen.templating import environment

name = "cpp"

#: Arrays that need not be there: the programs are compiled once with them and once for invariants alone.
OF_COVARIANTS = frozenset({"c", "h", "to_h"})


def render(selection: Selection, schedule: Schedule) -> RenderedModule:
    """The module's text."""
    template = environment("basisgen.backends.cpp", autoescape=False).get_template("module.py.jinja")
    text = template.render(
        **header_fields(selection, schedule, name),
        eager=module_stem(selection, "eager"),
        programs=[
            _function(*with_arrays(p, selection))
            for p in (schedule.forward, schedule.backward, schedule.double_backward)
        ],
        **sources(),
        counted="FEATURES",
        counts_components=False,
    )
    return RenderedModule(f"{module_stem(selection, name)}.py", seal(text), name)


def sources() -> dict[str, str]:
    """The C++ that stands in modules as it is, by the names of its files."""
    templates = (files("basisgen.backends.cpp") / "templates").iterdir()
    found = [path for path in templates if path.name.endswith(".cpp")]
    return {path.name.removesuffix(".cpp"): path.read_text(encoding="utf-8") for path in found}


def _function(program: Program, written: tuple[str, ...]) -> dict[str, object]:
    types = {array: "const T *" for array, _ in program.inputs} | dict.fromkeys(written, "T *")
    types |= dict.fromkeys(OF_COVARIANTS & types.keys(), "C ")
    return {
        "name": program.direction,
        "arrays": ", ".join(f"{kind}{array}, long s{array}" for array, kind in types.items()),
        "lines": lines_of(program, written, "auto" if OF_COVARIANTS & types.keys() else "V"),
    }


def lines_of(
    program: Program, written: tuple[str, ...], value: str, loaded_as: Mapping[str, str] = MappingProxyType({})
) -> list[str]:
    """Loads, operations and stores.

    Args:
        program: what is computed.
        written: names of the arrays that it writes.
        value: the type of every value.
        loaded_as: what rows of an array are loaded as, where this is another type.
    """
    names = [f"{array}{k}" for array, length in program.inputs for k in range(length)]
    rows = [(array, k) for array, length in program.inputs for k in range(length)]
    stores: dict[int, list[str]] = {}
    for array, group in zip(written, program.outputs, strict=True):
        for k, x in enumerate(group):
            stores.setdefault(x, []).append(f"store<V>({array} + {k} * s{array}, {{}});")
    lines: list[str] = []
    loaded: set[int] = set()

    def load(x: int) -> None:
        if x < program.n_inputs and x not in loaded:
            loaded.add(x)
            array, k = rows[x]
            kind, loads = loaded_as.get(array, value), loaded_as.get(array, "V")
            lines.append(f"const {kind} {names[x]} = load<{loads}>({array} + {k} * s{array});")
            lines.extend(line.format(names[x]) for line in stores.get(x, ()))

    for position, op in enumerate(program.ops):
        for x in op.args:
            load(x)
        names.append(f"t{position}")
        lines.append(f"const {value} t{position} = {_expression(op.kind, [names[x] for x in op.args], op.scale)};")
        lines.extend(line.format(names[-1]) for line in stores.get(program.n_inputs + position, ()))
    for x in sorted(stores):  # features that are moments themselves, where nothing else reads them
        load(x)
    return lines


def _expression(kind: str, args: list[str], scale: int) -> str:
    sign = "+" if scale > 0 else "-"
    if kind == "mul":
        return f"{args[0]} * {args[1]}"
    if kind == "fma":
        return f"{args[2]} {sign} {args[0]} * {args[1]}"
    if kind == "add":
        return f"{args[1]} {sign} {args[0]}"
    if kind == "axpy":
        return f"{args[1]} {sign} T({abs(scale)}) * {args[0]}"
    if kind == "scale":
        return f"T({scale}) * {args[0]}"
    if kind == "neg":
        return f"-{args[0]}"
    return "V{}"
