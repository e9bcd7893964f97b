"""Whether a run that is to go on is the one that was begun."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from cace_runtime.train.config import TrainConfig
from cace_runtime.train.loss import weights_at

# What may differ between a run and its continuation: it changes no step that is done already.
FREE = (
    "output", "epochs", "checkpoint_seconds", "tensorboard", "early_stopping", "threads", "device", "uncertainty",
    "data.test",
)  # fmt: skip


def check_same_run(config: TrainConfig, state: Mapping[str, Any], data_digest: str) -> None:
    """Refuses to continue a run as another one.

    Raises:
        ValueError: naming what has changed.
    """
    # Read and written again, so that settings which the program has learned since have their defaults.
    texts = (TrainConfig.model_validate_json(state["config"]).model_dump_json(), config.model_dump_json())
    before, now = (_flat(json.loads(text)) for text in texts)
    for text in (before, now):
        for name in [n for n in text if n in FREE or n.startswith(tuple(f"{f}." for f in FREE))]:
            del text[name]
    changed = sorted(n for n in before.keys() | now.keys() if before.get(n) != now.get(n))
    # Where files lie does not matter, what is in them does.
    changed = [n for n in changed if n not in ("data.train", "data.valid", "data.isolated_atoms")]
    if changed:
        told = "; ".join(f"{n} is {now.get(n)!r}, but the run was started with {before.get(n)!r}" for n in changed)
        raise ValueError(
            f"--resume: {told}. Put it back, or start a new run in another output folder. "
            f"What may change: {', '.join(FREE)}, and where the same data lie"
        )
    if state["data"] != data_digest:
        raise ValueError(
            "--resume: the training structures or labels have changed since the run was started. To train on with "
            "others, start a new run with --from and the potential of this one"
        )


def has_other_loss(config: TrainConfig, state: Mapping[str, Any]) -> bool:
    """Whether more epochs have changed what epochs are compared by, the last weights of the loss."""
    before, now = TrainConfig.model_validate_json(state["config"]), config
    return weights_at(before.loss, before.epochs, before.epochs) != weights_at(now.loss, now.epochs, now.epochs)


def _flat(values: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, Mapping):
            found |= _flat(value, f"{prefix}{name}.")
        else:
            found[prefix + name] = value
    return found
