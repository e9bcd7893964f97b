"""ModelConfig: every choice that fixes the shape of a potential. Checked once, stored in checkpoints as JSON."""

from cace_runtime.config.basis import BasisConfig
from cace_runtime.config.messages import MESSAGES, FeatureMessageConfig, MessageConfig, TensorMessageConfig
from cace_runtime.config.mixing import MixingConfig
from cace_runtime.config.model import AddedConfig, ModelConfig
from cace_runtime.config.numbers import (
    LARGEST_COUNT,
    LARGEST_CUTOFF,
    LARGEST_POWER,
    MOST_LAYERS,
    SMALLEST_CUTOFF,
    AtomicNumber,
    Count,
    Degree,
    Flag,
    RadialSetting,
    Real,
    Selection,
    Widths,
)
from cace_runtime.config.parts import Part, parts_of, strange_parts
from cace_runtime.config.radial import (
    CUTOFFS,
    RADIAL_BASES,
    BesselConfig,
    CosineCutoffConfig,
    MollifierCutoffConfig,
    PolynomialCutoffConfig,
)
from cace_runtime.config.readout import OutputConfig, ReadoutConfig
from cace_runtime.config.terms import ELEMENTARY, TERMS, D3Config, LatentEwaldConfig, ZBLConfig

__all__ = [
    "AddedConfig",
    "AtomicNumber",
    "BasisConfig",
    "BesselConfig",
    "CUTOFFS",
    "CosineCutoffConfig",
    "Count",
    "D3Config",
    "Degree",
    "ELEMENTARY",
    "FeatureMessageConfig",
    "Flag",
    "LARGEST_COUNT",
    "LARGEST_CUTOFF",
    "LARGEST_POWER",
    "LatentEwaldConfig",
    "MESSAGES",
    "MOST_LAYERS",
    "MessageConfig",
    "MixingConfig",
    "ModelConfig",
    "MollifierCutoffConfig",
    "OutputConfig",
    "Part",
    "PolynomialCutoffConfig",
    "RADIAL_BASES",
    "RadialSetting",
    "ReadoutConfig",
    "Real",
    "SMALLEST_CUTOFF",
    "Selection",
    "TERMS",
    "TensorMessageConfig",
    "Widths",
    "ZBLConfig",
    "parts_of",
    "strange_parts",
]
