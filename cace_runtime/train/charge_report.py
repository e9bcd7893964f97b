"""What became of latent charges in training, and whether anything was learned about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from torch import Tensor

from cace_runtime.analysis.errors import differences, figures, in_a_row
from cace_runtime.analysis.evaluate import Evaluation
from cace_runtime.config import LatentEwaldConfig, ModelConfig
from cace_runtime.quantities import QUANTITIES

LONG_RANGE = "long range"
# Of the error of the energy: what varies less is not seen in it.
SEEN = 0.1


class ChargeReport(NamedTuple):
    """In words: what the charges are, and why they may be untrained; empty where they are not."""

    found: str
    doubt: str

    @property
    def note(self) -> str:
        """Both."""
        return "; ".join(filter(None, self))


def numbers_of_charges(config: ModelConfig, parameters: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Copies of the numbers of the outputs that are charges."""
    prefixes = tuple(
        f"outputs.{name}." for term in config.terms if isinstance(term, LatentEwaldConfig) for name in term.charges
    )
    return {name: p.detach().clone() for name, p in parameters.items() if prefixes and name.startswith(prefixes)}


def report_charges(config: ModelConfig, evaluation: Evaluation, moved: bool) -> ChargeReport | None:
    """Of a potential after training; None where it has no charges.

    Args:
        config: of the potential.
        evaluation: of the training set.
        moved: whether any number of what says the charges is another than at the start. No step moves them where no
            label depends on them.
    """
    if not any(isinstance(term, LatentEwaldConfig) for term in config.terms):
        return None
    sizes = np.array([len(frame) for frame in evaluation.frames])
    share = 1e3 * np.array([parts[LONG_RANGE] for parts in evaluation.parts]) / sizes
    spread = float(share.std())
    error = figures(1e3 * in_a_row(differences(evaluation, QUANTITIES["energy"], None, True).values())).rmse
    text = f"long range varies by {spread:.3g} meV/atom over the training set (error of the energy {error:.3g})"
    by_element: dict[str, list[float]] = defaultdict(list)
    for frame, said in zip(evaluation.frames, evaluation.predictions, strict=True):
        if "charges" in said:
            for symbol, charge in zip(frame.symbols, said["charges"], strict=True):
                by_element[symbol].append(charge)
    if by_element:
        means = ", ".join(f"{symbol} {np.mean(charges):.3f}" for symbol, charges in by_element.items())
        text = f"mean {means} e; {text}"
    doubt = ""
    if not moved:
        doubt = "untrained: they are as they began, for no label depends on them"
    elif spread < SEEN * error:
        doubt = "as good as untrained: what the long range varies by is not seen in the errors"
    return ChargeReport(text, doubt)
