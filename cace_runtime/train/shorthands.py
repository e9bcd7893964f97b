"""Settings of a potential that stand for several fields of it: ``pair_repulsion``, ``dispersion``, ``long_range``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, ValidationError

from cace_runtime.config import (
    LARGEST_CUTOFF,
    MOST_LAYERS,
    SMALLEST_CUTOFF,
    D3Config,
    Flag,
    LatentEwaldConfig,
    OutputConfig,
    ReadoutConfig,
    Real,
    Widths,
)
from cace_runtime.config_errors import told
from cace_runtime.parts import Frozen
from cace_runtime.potential.terms.d3 import published

# What charges are multiplied with: they begin small, for energies of large ones would be far from all labels. At zero
# they would stay, where no energy has a slope. Pairs of ions beyond the cutoff, 600 steps: errors of the energy of
# 30 meV with 0.1 and of 10 meV with 0.3.
CHARGE_SCALE = 0.3
# Where one limit of a repulsion is given, the other, in sums of covalent radii. Bonds of molecules at 300 K keep above
# 0.82 (AcAc), 0.86 (3BPA), 0.90 (ethanol). A repulsion that acts on bonds has to be unlearned first: AcAc, tensor
# messages, force RMSE of the validation set after three epochs 623 meV/Å with 1.0, 251 with 0.8, 248 without.
SHORTEST_BOND = 0.8
SHORTHANDS = ("pair_repulsion", "dispersion", "long_range")


class LongRangeConfig(Frozen):
    """Latent charges (e) and their energy, as :class:`cace_runtime.config.LatentEwaldConfig` has it."""

    channels: Annotated[int, Field(strict=True, ge=1, le=MOST_LAYERS)] = 1
    """charges of each atom, of which each sees its own kind only; one is a charge in the usual sense"""
    sigma: Annotated[Real, Field(gt=0, le=LARGEST_CUTOFF)] = 1.0
    """Å, width of the Gaussians that the charges are"""
    dl: Annotated[Real, Field(ge=SMALLEST_CUTOFF, le=LARGEST_CUTOFF)] = 2.0
    """Å, resolution: waves of at least this length are summed"""
    remove_self: Flag = True
    """true: a charge does not see its own Gaussian"""
    hidden: Widths = (32, 16)
    """widths of the hidden layers (SiLU) of the networks that say charges; a linear map is added"""


def written_out(model: dict[str, Any]) -> dict[str, Any]:
    """Fields of a potential with what stands for several of them in their place.

    ``pair_repulsion: zbl`` is ``terms: [{kind: zbl, inner: null, outer: null}]``: it begins below the closest distances
    of the data, which the network does not see (:mod:`cace_runtime.potential.closest`). Its settings may be given, as
    ``{kind: zbl, inner: 0.4}``, in sums of covalent radii; the network then sees all distances.
    ``dispersion: {method: pbe}`` is ``terms: [{kind: d3, …}]`` with the parameters that were published for it.
    ``long_range: {channels: 1, sigma: 1.0}`` are outputs ``latent_charge_0``, … and a term ``latent_ewald`` of them.

    Raises:
        ValueError: a repulsion that there is not, a functional without parameters, or a setting of the long range.
    """
    others = {name: value for name, value in model.items() if name not in SHORTHANDS}
    if model.get("pair_repulsion") is not None:
        others["terms"] = _with(others.get("terms", ()), _repulsion(model["pair_repulsion"]))
    if model.get("dispersion") is not None:
        others["terms"] = _with(others.get("terms", ()), _dispersion(model["dispersion"]))
    if model.get("long_range") is not None:
        asked = _long_range(model["long_range"])
        outputs = _charges(asked, others.get("readout"))
        names = [output["name"] for output in outputs]
        others["outputs"] = _with(others.get("outputs", ()), *outputs)
        term = LatentEwaldConfig(
            charges=tuple(names), sigma=asked.sigma, dl=asked.dl, remove_self_interaction=asked.remove_self
        )
        others["terms"] = _with(others.get("terms", ()), term.model_dump(mode="json"))
    return others


def _with(given: Any, *more: dict[str, Any]) -> Any:
    """A list and more; what is none is left, for the potential to refuse."""
    return [*given, *more] if isinstance(given, (list, tuple)) else given


def _repulsion(asked: Any) -> dict[str, Any]:
    settings = {"kind": asked} if isinstance(asked, str) else asked
    if not isinstance(settings, dict) or settings.get("kind") != "zbl":
        raise ValueError(f"pair_repulsion is {asked!r}; there is zbl, or null for none")
    if set(settings) == {"kind"}:
        return {"kind": "zbl", "inner": None, "outer": None}
    return {"outer": SHORTEST_BOND} | settings


def _dispersion(asked: Any) -> dict[str, Any]:
    settings = {"method": asked} if isinstance(asked, str) else asked
    own = {"s6", "s8", "a1", "a2"}
    if not isinstance(settings, dict) or not {"method", *own} & set(settings):
        raise ValueError(
            f"dispersion is {asked!r}; give a functional, {{method: pbe}}, or {{s8: 0.7875, a1: 0.4289, a2: 4.4407}}, "
            "or null for none"
        )
    given = {name: value for name, value in settings.items() if name != "kind"}
    if "method" in settings:
        method, both = settings["method"], sorted(own & set(settings))
        if not isinstance(method, str):
            raise ValueError(f"dispersion.method is {method!r}; it has to be the name of a functional, as pbe")
        if both:
            raise ValueError(f"dispersion: {both[0]} is that of the method; leave it out, or the method")
        given |= {"method": method.lower()} | published(method)
    try:
        return D3Config(**given).model_dump(mode="json")
    except ValidationError as error:
        raise ValueError("; ".join(f"dispersion.{text}" for text in told(error, D3Config))) from None


def _long_range(asked: Any) -> LongRangeConfig:
    if not isinstance(asked, dict):
        raise ValueError(
            f"long_range is {asked!r}; its settings are needed, {{channels: 1, sigma: 1.0, dl: 2.0, remove_self: "
            "true}, {} for these, or null for none"
        )
    try:
        return LongRangeConfig(**asked)
    except ValidationError as error:
        raise ValueError("; ".join(f"long_range.{text}" for text in told(error, LongRangeConfig))) from None


def _charges(asked: LongRangeConfig, readout: Any) -> list[dict[str, Any]]:
    """Outputs of an atom without neighbours that are 0, so that it has E0 in a periodic box, too."""
    per_element = readout.get("per_element", False) if isinstance(readout, dict) else False
    if isinstance(readout, ReadoutConfig):
        per_element = readout.per_element
    return [
        OutputConfig(
            name=f"latent_charge_{k}",
            hidden=asked.hidden,
            per_element=per_element,
            vanishes_at_zero=True,
            scale=CHARGE_SCALE,
        ).model_dump(mode="json")
        for k in range(asked.channels)
    ]
