"""Dispersion D3 in LAMMPS: its own pair style ``dispersion/d3`` beside ours, which has what the network says."""

from __future__ import annotations

from cace_runtime.adapters.lammps.wheel import EngineError
from cace_runtime.config import D3Config, ModelConfig
from cace_runtime.kernels.choice import engines_of, of_bases
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.terms.d3 import published

# Functionals by the names of the file and of the pair style; all have the same parameters in both (2025.7.22).
NAMES = {
    "b2plyp": "b2-plyp", "b3lyp": "b3-lyp", "b97d": "b97-d", "bhlyp": "bh-lyp", "blyp": "b-lyp", "bmk": "bmk",
    "bp": "b-p", "camb3lyp": "cam-b3lyp", "hf": "hf", "hse06": "hse06", "lcwpbe": "lc-wpbe", "opbe": "opbe",
    "pbe": "pbe", "pbe0": "pbe0", "pbesol": "pbesol", "pw6b95": "pw6b95", "pwb6k": "pwb6k", "revpbe": "revpbe",
    "revssb": "revssb", "rpbe": "rpbe", "tpss": "tpss", "tpss0": "tpss0", "tpssh": "tpssh",
}  # fmt: skip


def dispersion_style(config: ModelConfig) -> str | None:
    """The pair style with its arguments that a potential needs beside ours, None where it has no dispersion.

    Raises:
        EngineError: the pair style does not know the functional, or has other parameters.
    """
    found = [term for term in config.terms if isinstance(term, D3Config)]
    if not found:
        return None
    part, name = found[0], NAMES.get(found[0].method or "")
    if len(found) > 1:
        raise EngineError("the potential has dispersion twice; LAMMPS takes its pair style dispersion/d3 once")
    if part.s9:
        raise EngineError("the dispersion has a three-body energy (s9), which LAMMPS has not; run it in ASE")
    if name is None or published(part.method or "") != {key: getattr(part, key) for key in ("s6", "s8", "a1", "a2")}:
        raise EngineError(
            f"the dispersion is that of {part.method or 'no functional'} with s8 {part.s8:g}, a1 {part.a1:g}, a2 "
            f"{part.a2:g}; LAMMPS has published parameters only, of {', '.join(sorted(NAMES))}. Run it in ASE"
        )
    return f"dispersion/d3 bj {name} {part.cutoff:g} {part.cn_cutoff:g}"


def pair_commands(folder: str, elements: str, style: str | None) -> list[str]:
    """What an input says about the pair style.

    Args:
        folder: of the potential.
        elements: of the atom types.
        style: from :func:`dispersion_style`.
    """
    if style is None:
        return ["pair_style cace", f"pair_coeff * * {folder} {elements}"]
    return [
        f"pair_style hybrid/overlay cace {style}",
        f"pair_coeff * * cace {folder} {elements}",
        f"pair_coeff * * dispersion/d3 {elements}",
        "neigh_modify one 50000 page 500000",
    ]


def without_dispersion(model: CACEModel) -> CACEModel:
    """The potential that is left for our pair style."""
    config = model.config
    kept = tuple(term for term in config.terms if not isinstance(term, D3Config))
    if kept == config.terms:
        return model
    bases = [network.basis for network in model.networks]
    bare = of_bases(config.model_copy(update={"terms": kept}), engines_of(model).backend, bases).to(model.dtype)
    bare.load_state_dict(model.state_dict())
    return bare
