"""C++ on vectors of elements, compiled where it runs: the programs, what calls them, and what compiles them.

The module holds C++ as text. The three programs are function templates in a grammar of six kinds of lines, which
``checker/readers/cpp.py`` reads back: every value has a name of its own, a row is loaded just before it is first used
and stored as soon as it is known, so that few values are alive at once. All else is the same text in every module:
``simd.cpp``, ``team.cpp`` and ``operator.cpp`` are put in as they stand, ``build.py`` compiles them, and whatever else
is to call the programs.
"""

from __future__ import annotations

from importlib.resources import files

from basisgen.backends.base import RenderedModule, header_fields, module_stem, seal, with_arrays
from basisgen.mathematics.recipe import Selection
from basisgen.schedule.program import Program, Schedule
from basisgen.templating import environment

name = "cpp"

#: Arrays that need not be there: the programs are compiled once with them and once for invariants alone.
OF_COVARIANTS = frozenset({"c", "h", "to_h"})


def render(selection: Selection, schedule: Schedule) -> RenderedModule:
    """The module's text."""
    templates = (files("basisgen.backends.cpp") / "templates").iterdir()
    sources = [path for path in templates if path.name.endswith(".cpp")]
    template = environment("basisgen.backends.cpp", autoescape=False).get_template("module.py.jinja")
    text = template.render(
        **header_fields(selection, schedule, name),
        eager=module_stem(selection, "eager"),
        programs=[
            _function(*with_arrays(p, selection))
            for p in (schedule.forward, schedule.backward, schedule.double_backward)
        ],
        **{path.name.removesuffix(".cpp"): path.read_text(encoding="utf-8") for path in sources},
    )
    return RenderedModule(f"{module_stem(selection, name)}.py", seal(text), name)


def _function(program: Program, written: tuple[str, ...]) -> dict[str, object]:
    types = {array: "const T *" for array, _ in program.inputs} | dict.fromkeys(written, "T *")
    types |= dict.fromkeys(OF_COVARIANTS & types.keys(), "C ")
    return {
        "name": program.direction,
        "arrays": ", ".join(f"{kind}{array}, long s{array}" for array, kind in types.items()),
        "lines": _lines(program, written, "auto" if OF_COVARIANTS & types.keys() else "V"),
    }


def _lines(program: Program, written: tuple[str, ...], value: str) -> list[str]:
    """Loads, operations and stores; ``value`` is the type of every value."""
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
            lines.append(f"const {value} {names[x]} = load<V>({array} + {k} * s{array});")
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
