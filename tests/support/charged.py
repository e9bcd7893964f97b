"""A potential with latent charges, by kernels that are compiled once for all tests of it."""

from __future__ import annotations

from cace_runtime.config import BasisConfig, LatentEwaldConfig, MessageConfig, ModelConfig, OutputConfig, ReadoutConfig


def charged_config(charges: tuple[str, ...], vanishes: bool = False, **changes: object) -> ModelConfig:
    """Outputs q and p, and one that no term reads.

    Args:
        charges: those that an energy is of; without, there is no such term.
        vanishes: whether q and the energy do where there is no neighbour.
        changes: of other settings.
    """
    settings = {
        "elements": ("H", "O"), "cutoff": 3.0, "n_radial": 2, "n_embedding": 2, "n_bessel": 3,
        "basis": BasisConfig(l_max=2, nu_max=2, selection="cheng2024"),
        "messages": (MessageConfig(memory=True, feature={"per_degree": False}),),
        "readout": ReadoutConfig(hidden=(5,)),
        "outputs": (
            OutputConfig(name="spare", hidden=(3,)),
            OutputConfig(name="q", hidden=(4,), vanishes_at_zero=vanishes, scale=0.3),
            OutputConfig(name="p", hidden=(), linear=False, bias=False),
        ),
        "terms": (LatentEwaldConfig(charges=charges),) if charges else (),
        "vanishes_at_zero": vanishes,
    }  # fmt: skip
    return ModelConfig(**settings | changes)
