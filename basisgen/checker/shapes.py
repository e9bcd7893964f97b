"""The shapes of a certificate's JSON data."""

from __future__ import annotations

from typing import Any

from .errors import CheckError, brief


class Or(tuple):
    """Shapes of which one must fit."""


GRAPHS = [(int, [(int, int, int)])]
FEATURE = {"name": str, "nu": int, "degrees": [int], "graphs": GRAPHS}
SPEC = {"l_max": [int], "nu_max": int, "selection": str, "radial": str, "max_degree": Or((int, None))}
BLOCK = {
    "degrees": [int],
    "dimension": int,
    "n_products": int,
    "product_rank": int,
    "relations": [[(int, [int])]],
    "n_generators": int,
    "feature_rank": int,
    "n_points": int,
    "pivots": [int],
}
COUNTS = {"nu": int, "dimension": int, "primitive": int, "features": int, "rank": int}
CERTIFICATE = {
    "format": str,
    "version": int,
    "module": str,
    "module_sha256": str,
    "basis_digest": str,
    "spec": SPEC,
    "lvectors": [(int, int, int)],
    "features": [FEATURE],
    "generators": Or((None, [FEATURE])),
    "prime": int,
    "seed": str,
    "blocks": [BLOCK],
    "counts": [COUNTS],
    "jacobian": {"rank": int, "bound": int},
}
# What stands there besides if the spec asks for covariants.
COVARIANTS = {
    "spec": {**SPEC, "covariants": [int]},
    "covariants": [{"degree": int, **FEATURE}],
    "covariant_generators": Or((None, [{"degree": int, **FEATURE}])),
    "covariant_blocks": [{"degree": int, **BLOCK}],
    "covariant_counts": [{"degree": int, **COUNTS}],
}


def demand(value: Any, shape: Any, where: str) -> None:
    """Compares JSON data with a shape: a type, None, [of each], (a fixed row), {keys: exactly these} or Or(shapes).

    Raises:
        CheckError: names the place, what is wanted and what was found.
    """
    if isinstance(shape, Or):
        fits = [option for option in shape if kind_of(option) == kind_of(value)]
        if not fits:
            raise CheckError(f"{where}: {' or '.join(map(kind_of, shape))} is wanted, found {brief(value)}")
        return demand(value, fits[0], where)
    if kind_of(value) != kind_of(shape):
        raise CheckError(f"{where}: {kind_of(shape)} is wanted, found {brief(value)}")
    if isinstance(shape, dict):
        for key in shape:
            if key not in value:
                raise CheckError(f"{where}: key '{key}' is missing")
            demand(value[key], shape[key], f"{where}.{key}")
        if unknown := [key for key in value if key not in shape]:
            raise CheckError(f"{where}: unknown key '{unknown[0]}': this checker would leave it unproved")
    elif isinstance(shape, (list, tuple)):
        if isinstance(shape, tuple) and len(value) != len(shape):
            raise CheckError(f"{where}: {len(shape)} entries are wanted, found {brief(value)}")
        for index, entry in enumerate(value):
            demand(entry, shape[index] if isinstance(shape, tuple) else shape[0], f"{where}[{index}]")


def kind_of(data: Any) -> str:
    """The JSON kind of a value or of a shape, in words."""
    if data is None:
        return "null"
    kind = data if isinstance(data, type) else type(data)
    return {int: "an integer", str: "a text", dict: "an object", list: "a list", tuple: "a list"}.get(kind, "no such")
