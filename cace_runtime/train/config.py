"""TrainConfig: everything that a training run is asked to do, checked before any work."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, get_args

from ase.data import atomic_numbers
from pydantic import ConfigDict, Field, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_core import InitErrorDetails

from cace_runtime.bases.of_config import basis_of
from cace_runtime.config import Flag, ModelConfig, Real
from cace_runtime.config_errors import told
from cace_runtime.parts import Frozen
from cace_runtime.potential.parameter_shapes import n_parameters
from cace_runtime.quantities import QUANTITIES, Names, compared, kinds, unit_named
from cace_runtime.registry import BasisNotFoundError
from cace_runtime.train.shorthands import written_out

Positive = Annotated[Real, Field(gt=0)]
NotNegative = Annotated[Real, Field(ge=0)]
Share = Annotated[Real, Field(gt=0, lt=1)]
Count = Annotated[int, Field(strict=True, ge=1, le=10**9)]
Seed = Annotated[int, Field(strict=True, ge=0, lt=2**63)]
# More would not be trained in this life: the largest potential that was trained here has a hundred thousand.
MOST_PARAMETERS = 10**8
# Features of an atom and layer whose covariances are measured, in a matrix of 3 GB.
MOST_FEATURES = 20_000
PotentialPart = Literal["mixing", "messages", "readout", "linear"]
E0_METHODS = ("auto", "isolated", "least_squares", "zero")
# What the data decide; everything else of ModelConfig may be asked for.
FROM_DATA = {
    "energy_scale": "the spread of the forces",
    "reference_energies": "e0",
    "vanishes_at_zero": "e0, or the setting of that name beside e0",
}


class _Settings(Frozen):
    @model_validator(mode="before")
    @classmethod
    def _empty_is_default(cls, values: Any) -> Any:
        """A name without a value, as when all lines under it are commented out, has its default."""
        if not isinstance(values, dict):
            return values
        fields = cls.model_fields
        return {
            name: value
            for name, value in values.items()
            if value is not None or name not in fields or type(None) in get_args(fields[name].annotation)
        }


class _ForQuantities(_Settings):
    """Settings that every quantity of the table may have; those of energy, forces and stress are written out."""

    model_config = ConfigDict(extra="allow")
    endings: ClassVar[tuple[str, ...]] = ("",)

    @model_validator(mode="before")
    @classmethod
    def _others_are_of_quantities(cls, values: Any) -> Any:
        if not isinstance(values, dict):
            return values
        known = {f"{quantity.name}{ending}" for quantity in compared() for ending in cls.endings}
        strange = [name for name in values if name not in cls.model_fields and name not in known]
        if strange:
            errors = [InitErrorDetails(type="extra_forbidden", loc=(name,), input=values[name]) for name in strange]
            raise ValidationError.from_exception_data(cls.__name__, errors)
        return values


class DataConfig(_ForQuantities):
    """Where structures and labels are."""

    train: tuple[Path, ...]
    """one file or a list, any format that ASE reads"""
    valid: tuple[Path, ...] = ()
    """files; none: valid_fraction of train is split off"""
    valid_fraction: Share = 0.1
    """share of the structures of train"""
    split_seed: Seed = 0
    """which structures are split off, and which n_train keeps"""
    n_train: Count | None = None
    """of the rest, how many to train on; null: all

    A smaller number keeps a part of what a larger one keeps.
    """
    test: dict[str, Path] = Field(default={})
    """more files for the final table: {name: file.xyz}"""
    isolated_atoms: Path | None = None
    """file of single atoms with energies, for E0; null: those among the structures of train

    Same names and units of the labels as there.
    """
    energy_key: str | None = None
    """name of the energy's label; null: the first usual name that is there"""
    forces_key: str | None = None
    """the same; null as there"""
    stress_key: str | None = None
    """of a stress, +dE/dstrain/V, or with "virial" in it of a virial, -dE/dstrain; null as there"""
    energy_unit: str = "eV"
    """eV, kcal/mol, kJ/mol, Hartree"""
    forces_unit: str | None = None
    """null: energy_unit/Å; or eV/Å, kcal/mol/Å, kJ/mol/Å, Hartree/Å, Hartree/Bohr"""
    stress_unit: str | None = None
    """null: energy_unit/Å³; or eV/Å³, GPa, kbar, Hartree/Bohr³, …; virials are in energy_unit"""
    partial_labels: Flag = False
    """true: structures without some label count in the other terms"""
    config_type_key: str = "config_type"
    """name that groups structures, for weights and errors"""
    config_type_weights: dict[str, NotNegative] = Field(default={})
    """factor of a group's errors in the loss; 1 for the others"""
    __pydantic_extra__: dict[str, str | None]
    endings: ClassVar[tuple[str, ...]] = ("_key", "_unit")

    @field_validator("train", "valid", mode="before")
    @classmethod
    def _one_is_welcome(cls, value: Any) -> Any:
        if value is None:
            return ()
        return (value,) if isinstance(value, (str, Path)) else value

    @field_validator("energy_unit", "forces_unit", "stress_unit")
    @classmethod
    def _known_unit(cls, value: str | None, info: ValidationInfo) -> str | None:
        return value and unit_named(value, QUANTITIES[str(info.field_name).removesuffix("_unit")].label_units)

    @model_validator(mode="after")
    def _known_units_of_other_quantities(self) -> DataConfig:
        for name, value in self.__pydantic_extra__.items():
            if value and name.endswith("_unit"):
                self.__pydantic_extra__[name] = unit_named(value, QUANTITIES[name.removesuffix("_unit")].label_units)
        return self

    def files(self) -> tuple[Path, ...]:
        """All that are read."""
        return (*self.train, *self.valid, *self.test.values(), *((self.isolated_atoms,) if self.isolated_atoms else ()))

    def label_keys(self) -> Names:
        """Names of the labels in the files, where they are given."""
        return Names({q.name: getattr(self, f"{q.name}_key", None) for q in compared()})

    def label_units(self) -> Names:
        """Units of the labels in the files."""
        every = [kind for quantity in compared() for kind in kinds(quantity)]
        return Names({q.name: getattr(self, f"{q.name}_unit", None) or q.unit_for(self.energy_unit) for q in every})

    @field_validator("train")
    @classmethod
    def _not_empty(cls, value: tuple[Path, ...]) -> tuple[Path, ...]:
        if not value:
            raise ValueError("at least one file is needed")
        return value

    @field_validator("test")
    @classmethod
    def _free_names(cls, value: dict[str, Path]) -> dict[str, Path]:
        taken = sorted({"train", "valid"} & set(value))
        if taken:
            raise ValueError(f"{taken} are names of other sets; choose others")
        # parity_<name>.png is written after hours of training.
        odd = [name for name in value if not name.strip() or set(name) & set('/\\:*?"<>|\0\n')]
        if odd:
            raise ValueError(f"{odd} cannot be part of a file name, which the parity plot has; choose others")
        return value


class LossStage(_ForQuantities):
    """Weights from an epoch on; what is not given stays as before."""

    epoch: NotNegative
    """the first with these weights, counted from 0; below 1 a share of all"""
    over: NotNegative = 0.0
    """epochs that the way there takes, by equal factors; below 1 a share of all

    A jump of the weights is a jump of the gradients, which the step size of Adam follows too late.
    """
    energy: NotNegative | None = None
    """null: stays as before"""
    forces: NotNegative | None = None
    """null: stays as before"""
    stress: NotNegative | None = None
    """null: stays as before"""
    __pydantic_extra__: dict[str, NotNegative | None]

    def weights(self) -> dict[str, float]:
        """What it gives."""
        return {q.name: w for q in compared() if (w := getattr(self, q.name, None)) is not None}


class LossConfig(_ForQuantities):
    """``energy <(dE/N)²> + forces <dF²> + stress <(V dsigma / N)²>``."""

    energy: NotNegative = 1.0
    """times the mean squared error of the energy per atom, (eV/atom)²"""
    forces: NotNegative = 10.0
    """of a force component, (eV/Å)²"""
    stress: NotNegative = 0.0
    """of a stress component times the volume per atom, (eV/atom)²"""
    function: Literal["mse", "huber"] = "mse"
    """of an error; or huber: quadratic up to huber_delta, linear beyond"""
    huber_delta: Positive = 0.01
    """eV/atom for energy and stress, eV/Å for forces"""
    schedule: tuple[LossStage, ...] = ()
    """other weights from an epoch on, stage by stage"""
    __pydantic_extra__: dict[str, NotNegative]

    @model_validator(mode="after")
    def _something_is_weighted(self) -> LossConfig:
        weights = self.weights()
        if not any(weights.values()):
            *names, last = weights
            raise ValueError(
                f"{', '.join(names)} and {last} have weights {[*weights.values()]}: at least one must be positive"
            )
        return self

    def weights(self) -> dict[str, float]:
        """At the start, of every quantity."""
        return {q.name: getattr(self, q.name, 0.0) for q in compared()}

    def weighted(self) -> tuple[str, ...]:
        """Quantities that have a weight at any time."""
        stages = (self, *self.schedule)
        return tuple(q.name for q in compared() if any(getattr(s, q.name, None) for s in stages))


class PartOfOptimizer(_Settings):
    """What a part of the potential has of its own."""

    learning_rate: Positive = 1.0
    """share of the learning rate"""
    weight_decay: NotNegative | None = None
    """of its matrices; null: that of all"""


class OptimizerConfig(_Settings):
    """What makes steps of gradients."""

    name: Literal["adam", "adamw", "muon"] = "muon"
    """muon: for the matrices of linear layers, adamw for the rest; or adam, adamw for all"""
    learning_rate: Positive = 5e-3
    """the highest"""
    weight_decay: NotNegative = 0.0
    """of matrices, not of biases, embeddings, radial functions

    Nor of what multiplies channel by channel: contractions, memories, exponential messages. No matrices, they are not
    trained by muon, either.
    """
    amsgrad: Flag = False
    """adam, adamw: divide by the largest mean square gradient so far"""
    parts: dict[PotentialPart, PartOfOptimizer] = Field(default={})
    """own rates and decays, as {mixing: {learning_rate: 0.3}}

    ``mixing``: of radial functions; ``messages``: all of these; ``readout``: its network; ``linear``: its linear map.
    A part that the potential does not have is refused.
    """
    max_gradient_norm: Positive | None = 10.0
    """longer gradients are shortened; null: never"""


class ScheduleConfig(_Settings):
    """Learning rate over the epochs."""

    kind: Literal["cosine", "plateau", "constant"] = "cosine"
    """cosine: down to final; plateau: down by steps; or constant"""
    warmup: NotNegative = 1.0
    """epochs of linear increase"""
    final: Annotated[Real, Field(ge=0, le=1)] = 0.01
    """lowest share of the learning rate"""
    factor: Share = 0.5
    """plateau: times this"""
    patience: Count = 10
    """plateau: after so many validations without a better one"""


class AveragingConfig(_Settings):
    """Averages of the weights over the run."""

    ema_decay: Share | None = 0.99
    """exponential average of the weights, per step, shorter at first, which is saved; null: the weights as they are"""
    swa_start: Share | None = None
    """share of the epochs after which weights are also averaged evenly, saved if better; null: never"""


class TrainConfig(_Settings):
    """One training run; paths count from the folder of the config file."""

    output: Path = Path("training")
    """folder for model.safetensors, checkpoint.pt, tables and pictures"""
    data: DataConfig
    """structures and labels"""
    e0: Literal["auto", "isolated", "least_squares", "zero"] | dict[str, Real] = "auto"
    """auto, isolated, least_squares, zero, or energies of isolated atoms, eV

    ``auto``: isolated for the elements that have a single atom in the data, least squares for the rest; with ``--from``
    least squares for all, unless the potential vanishes for an atom without neighbours.
    """
    vanishes_at_zero: Flag | None = None
    """true: a lone atom has E0, the network is 0 there; null: if E0 are of such atoms, or given

    In fine-tuning as the potential that it starts from.
    """
    model: dict[str, Any] = Field(default={})
    """the potential

    Fields of :class:`cace_runtime.config.ModelConfig`, but for what the data decide. Without, that of ``--from``.
    ``pair_repulsion: zbl`` adds the energy term of that kind, ``dispersion: {method: pbe}`` D3(BJ), ``long_range: {}``
    charges and their long-range energy.
    """
    loss: LossConfig = LossConfig()
    """what is made small"""
    optimizer: OptimizerConfig = OptimizerConfig()
    """what makes the steps"""
    schedule: ScheduleConfig = ScheduleConfig()
    """of the learning rate"""
    averaging: AveragingConfig = AveragingConfig()
    """of the weights over the run"""
    epochs: Count = 300
    """passes over the training structures"""
    batch_atoms: Count = 128
    """atoms per step, at most (one structure, at least)"""
    early_stopping: Count | None = None
    """epochs without a better validation after which the run ends; null: never"""
    validate_every: Count = 1
    """epochs"""
    refit_readout: Flag = True
    """at the end, solve for the linear readout by least squares; kept where it validates better"""
    uncertainty: Flag = False
    """true: at the end, what cace uncertainty makes, from training and validation structures, goes into the file"""
    small_start: Flag = False
    """true: what reads the invariants begins ten times smaller, and the readout's last layer at 0"""
    scale_features: Flag = True
    """train on invariants of equal spread over the training set; folded into the weights"""
    seed: Seed = 0
    """of initial weights and of the order of the structures"""
    dtype: Literal["float32", "float64"] = "float32"
    """numbers of the training; energies are summed in double precision"""
    device: str = "cpu"
    """where energies and forces are computed, as torch names it: cpu, cuda, cuda:1"""
    threads: Annotated[Count, Field(le=1024)] | None = None
    """null: as many as torch takes"""
    checkpoint_seconds: NotNegative = 60.0
    """longest time between checkpoints"""
    tensorboard: Flag = False
    """true: a log for TensorBoard (pip install 'cace-runtime[tensorboard]')"""

    @field_validator("output", mode="before")
    @classmethod
    def _numbers_are_names(cls, value: Any) -> Any:
        return str(value) if isinstance(value, int) else value

    @field_validator("e0", mode="before")
    @classmethod
    def _known_method(cls, value: Any) -> Any:
        if not isinstance(value, dict) and value not in E0_METHODS:
            raise ValueError(f"{value!r} is none of {', '.join(E0_METHODS)}, and not energies by element (H: -13.6)")
        strangers = [s for s in value if s not in atomic_numbers] if isinstance(value, dict) else []
        if strangers:
            raise ValueError(f"{strangers} are no element symbols")
        return value

    @field_validator("model")
    @classmethod
    def _is_an_architecture(cls, value: dict[str, Any]) -> dict[str, Any]:
        decided = sorted(set(FROM_DATA) & set(value))
        if decided:
            raise ValueError(f"{decided[0]} comes from the data ({FROM_DATA[decided[0]]}); leave it out")
        value = written_out(value)
        if value:
            architecture(_of_any_elements(value), ("H",))
        return value

    @model_validator(mode="after")
    def _is_of_a_size_that_can_be_trained(self) -> TrainConfig:
        if self.model:
            check_size(architecture(_of_any_elements(self.model), ("H",)), self.scale_features)
        return self


def _of_any_elements(model: dict[str, Any]) -> dict[str, Any]:
    """Fields that can be checked before the data say which elements there are."""
    return model if "elements" in model else {name: v for name, v in model.items() if name != "closest_distances"}


def architecture(model: dict[str, Any], elements: tuple[str | int, ...], **from_data: Any) -> ModelConfig:
    """The fields of ``model``, elements of the data where it names none, and what else the data decide.

    Raises:
        ValueError: what cannot be, by the names of the fields.
    """
    try:
        return ModelConfig(**{"elements": elements, **from_data, **model})
    except ValidationError as error:
        raise ValueError("; ".join(told(error, ModelConfig))) from None


def check_size(model: ModelConfig, scale_features: bool) -> None:
    """Raises ValueError for a potential with more parameters, or features to be scaled, than a training can have."""
    try:
        basis = basis_of(model)
    except BasisNotFoundError:
        return  # said, with the command that makes it, when the model is made
    n_invariants = len(basis.features)
    n_features, found = model.n_read(n_invariants), n_parameters(model, n_invariants, basis.covariants)
    if found > MOST_PARAMETERS:
        raise ValueError(
            f"the model would have {found:,} parameters, more than {MOST_PARAMETERS:,}. Choose smaller n_radial, "
            "n_embedding, n_bessel, or fewer and narrower hidden layers"
        )
    if scale_features and n_features > MOST_FEATURES:
        raise ValueError(
            f"the model would have {n_features:,} features per atom, more than the {MOST_FEATURES:,} that "
            "scale_features can measure. Choose smaller n_radial or n_embedding"
        )


def parse_config(values: Any, origin: str) -> TrainConfig:
    """Values of a YAML file -> config.

    Raises:
        ValueError: every wrong or unknown setting by its name, under ``origin``.
    """
    if not isinstance(values, dict):
        raise ValueError(f"{origin} is no table of settings. cace train --init data.xyz writes one to start from")
    try:
        return TrainConfig(**values)
    except ValidationError as error:
        raise ValueError(f"{origin} cannot be used:\n  " + "\n  ".join(told(error, TrainConfig))) from None
    except TypeError as error:
        raise ValueError(f"{origin} cannot be used: {error}") from None
