"""Where a run is, and the rows of its log."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from math import inf

from cace_runtime.train.loss import Errors, log_columns
from cace_runtime.train.schedule import Plateau


@dataclass(slots=True)
class Progress:
    """Where the run is."""

    epoch: int = 0
    batch: int = 0  # of this epoch, done
    step: int = 0
    seconds: float = 0.0
    rate: float = 0.0  # learning rate of the last step
    best_loss: float = inf
    best_epoch: int = -1
    best_is: str = ""
    # Of the best weights whose readout was solved for when a run came to its end; it may have been resumed since.
    refitted_loss: float = inf
    refitted_epoch: int = -1
    refitted_is: str = ""
    plateau: Plateau = field(default_factory=Plateau)
    rows: list[dict[str, float]] = field(default_factory=list)
    stopped: str = ""

    def to_dict(self) -> dict:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict) -> Progress:
        return cls(**{**values, "plateau": Plateau(**values["plateau"])})


def log_header() -> list[str]:
    """Names in the rows of the log."""
    errors = [f"{part}_{column.name}" for part in ("train", "valid") for column in log_columns()]
    return ["epoch", "step", "seconds", "learning_rate", "train_loss", "valid_loss", *errors]


def error_columns(part: str, errors: Errors) -> dict[str, float]:
    """Errors of training (``train``) or validation (``valid``) under their names in a row."""
    found = errors.rmse()
    return {f"{part}_{column.name}": 1e3 * found[column.quantity] for column in log_columns()}
