"""Plain Torch: one tensor operation per program operation on contiguous rows, sums accumulated in place.

The text uses only the statements that ``checker/readers/eager.py`` reads back. Names are reused when their value is
dead, so that memory is bounded by the values alive at once and not by the program's length.
"""

from __future__ import annotations

from collections import Counter

from basisgen.backends.base import RenderedModule, header_fields, module_stem, seal
from basisgen.mathematics.recipe import Selection
from basisgen.schedule.program import Program, Schedule
from basisgen.templating import environment

name = "eager"


def render(selection: Selection, schedule: Schedule) -> RenderedModule:
    """The module's text."""
    template = environment("basisgen.backends.eager", autoescape=False).get_template("module.py.jinja")
    text = template.render(
        **header_fields(selection, schedule, name),
        programs=[
            function("_forward", "B", schedule.forward),
            function("_backward", "gradient with respect to a", schedule.backward),
            function("_double_backward", "gradients with respect to a and g", schedule.double_backward),
        ],
    )
    return RenderedModule(f"{module_stem(selection, name)}.py", seal(text), name)


def function(name: str, returns: str, program: Program, narrow: frozenset[str] = frozenset()) -> dict[str, object]:
    """A program as the templates take it; rows of the arrays in ``narrow`` are broadcast to those of the others."""
    return {
        "name": name,
        "arguments": ", ".join(array for array, _ in program.inputs),
        "returns": returns,
        "inputs": [
            {"array": array, "names": ", ".join(f"{array}{k}" for k in range(length)) + ("," if length == 1 else "")}
            for array, length in program.inputs
        ],
        **_statements(program, narrow),
    }


def _statements(program: Program, narrow: frozenset[str]) -> dict[str, list[str]]:
    """The body, and one ``torch.stack`` expression per returned array."""
    names = [f"{array}{k}" for array, length in program.inputs for k in range(length)]
    is_narrow = [array in narrow for array, length in program.inputs for _ in range(length)]
    last = program.last_uses()
    uses = Counter(x for op in program.ops for x in op.args)
    uses.update(x for group in program.outputs for x in group)
    free: list[str] = []
    n_names = 0
    lines: list[str] = []
    for position, op in enumerate(program.ops):
        args = [names[x] for x in op.args]
        # Accumulating in place is safe, for autograd and vmap too, on a value that nothing else ever reads.
        target = op.args[-1] if op.kind in ("fma", "add", "axpy") else None
        in_place = target is not None and target >= program.n_inputs and uses[target] == 1 and args.count(args[-1]) == 1
        is_narrow.append(bool(op.args) and all(is_narrow[x] for x in op.args))
        in_place = in_place and is_narrow[op.args[-1]] == is_narrow[-1]
        dying = sorted({x for x in op.args if last[x] == position and x >= program.n_inputs})
        if in_place:
            lines.append(f"{args[-1]}.{_in_place(op.kind, args, op.scale)}")
            names.append(args[-1])
            free += [names[x] for x in dying if x != target]
            continue
        free += [names[x] for x in dying]
        if free:
            new = free.pop()
        else:
            new, n_names = f"t{n_names}", n_names + 1
        lines.append(f"{new} = {_expression(op.kind, args, op.scale) or f'torch.zeros_like({names[0]})'}")
        names.append(new)
    stacks = ["torch.stack((" + ", ".join(names[x] for x in group) + ",))" for group in program.outputs]
    return {"lines": lines, "stacks": stacks}


def _in_place(kind: str, args: list[str], scale: int) -> str:
    if kind == "fma":
        return f"addcmul_({args[0]}, {args[1]}{'' if scale == 1 else f', value={scale}'})"
    return f"add_({args[0]}{'' if scale == 1 else f', alpha={scale}'})"


def _expression(kind: str, args: list[str], scale: int) -> str:
    if kind == "mul":
        return f"{args[0]} * {args[1]}"
    if kind == "fma":
        return f"torch.addcmul({args[2]}, {args[0]}, {args[1]}{'' if scale == 1 else f', value={scale}'})"
    if kind in ("add", "axpy"):
        return f"torch.add({args[1]}, {args[0]}{'' if scale == 1 else f', alpha={scale}'})"
    if kind == "scale":
        return f"{args[0]} * {scale}"
    if kind == "neg":
        return f"-{args[0]}"
    return ""
