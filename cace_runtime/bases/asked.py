"""What is asked for: the spec of a basis, the command that makes it, and the modules that come nearest."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

SELECTIONS = ("cheng2024", "complete", "connected")
RADIALS = ("shared", "per_degree")


def spec_of(
    l_max: int | Sequence[int],
    nu_max: int,
    selection: str,
    radial: str,
    max_degree: int | None,
    covariants: Sequence[int],
) -> dict[str, Any]:
    """The spec as manifests state it; arguments and errors of :func:`cace_runtime.registry.load_basis`."""
    if selection not in SELECTIONS:
        raise ValueError(f"unknown selection {selection!r}. Choose one of: {', '.join(SELECTIONS)}")
    if radial not in RADIALS:
        raise ValueError(f"unknown radial setting {radial!r}. Choose one of: {', '.join(RADIALS)}")
    if selection == "cheng2024" and nu_max > 4:
        raise ValueError(f"cheng2024 ends at nu_max=4 (asked for nu_max={nu_max}). Use selection 'complete'")
    nu_max = operator.index(nu_max)
    limits = list(l_max) if isinstance(l_max, Sequence) else [l_max] * nu_max
    limits = [operator.index(l) for l in limits]
    if nu_max < 1 or min(limits, default=0) < 1 or (max_degree is not None and max_degree < 1):
        raise ValueError(f"l_max={l_max}, nu_max={nu_max}, max_degree={max_degree}: all must be at least 1")
    if len(limits) != nu_max or limits != sorted(limits, reverse=True):
        raise ValueError(f"l_max={l_max}: give one number, or {nu_max} that do not increase, one per order")
    if max_degree is not None and max_degree >= max(nu * l for nu, l in enumerate(limits, 1)):
        max_degree = None  # bounds nothing; files are named after what bounds
    spec = {
        "l_max": limits,
        "nu_max": nu_max,
        "selection": selection,
        "radial": "shared" if selection == "cheng2024" else radial,
        "max_degree": max_degree,
    }
    if degrees := sorted({operator.index(degree) for degree in covariants}):
        if selection == "cheng2024":
            raise ValueError("cheng2024 has no covariants. Use selection 'complete' or 'connected'")
        most = max(nu * l for nu, l in enumerate(limits, 1)) if max_degree is None else max_degree
        if degrees[0] < 1 or degrees[-1] > most:
            raise ValueError(
                f"covariants {','.join(map(str, degrees))}: give degrees from 1 to {most}, the largest sum of degrees "
                "of the moments in a product"
            )
        spec["covariants"] = degrees
    return spec


def arguments_of(spec: dict[str, Any]) -> list[str]:
    """What basisgen is told to make a spec."""
    limits = spec["l_max"]
    l_text = str(limits[0]) if len(set(limits)) == 1 else ",".join(map(str, limits))
    out = ["--lmax", l_text, "--numax", str(spec["nu_max"]), "--selection", spec["selection"]]
    if spec["selection"] != "cheng2024":
        out += ["--radial", spec["radial"]]
    if spec["max_degree"] is not None:
        out += ["--max-degree", str(spec["max_degree"])]
    if spec.get("covariants"):
        out += ["--covariants", ",".join(map(str, spec["covariants"]))]
    return out


#: Of the modules that there are, so many are named where none fits.
N_NEAREST = 3


def nearest(spec: dict[str, Any], backend: str, entries: Sequence[dict[str, Any]]) -> str:
    """Names of the modules that differ least from what was asked."""

    def distance(entry: dict[str, Any]) -> tuple[int, int, int, str]:
        theirs = entry["spec"]
        limits, wanted = theirs.get("l_max") or [0], spec["l_max"]
        kind = sum(theirs.get(key) != spec[key] for key in ("selection", "radial", "max_degree"))
        kind += theirs.get("covariants") != spec.get("covariants")
        size = abs(theirs.get("nu_max", 0) - spec["nu_max"]) + abs(max(limits) - max(wanted))
        return size, kind, entry["backend"] != backend, entry["module"]

    return ", ".join(e["module"].removesuffix(".py") for e in sorted(entries, key=distance)[:N_NEAREST]) or "none"
