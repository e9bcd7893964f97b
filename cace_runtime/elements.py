"""Atomic numbers: which there are, and which of them a model knows."""

from __future__ import annotations

from ase.data import chemical_symbols
from torch import Tensor

N_ATOMIC_NUMBERS = 119


class UnknownElementError(ValueError):
    """A structure has an element that the model does not know."""


def check_elements(atomic_numbers: Tensor, elements: tuple[int, ...]) -> None:
    """Raises UnknownElementError, naming them, if some of ``atomic_numbers`` are not among ``elements``."""
    unknown = sorted(set(atomic_numbers.unique().tolist()) - set(elements))
    if unknown:
        names = ", ".join(chemical_symbols[z] if 0 < z < N_ATOMIC_NUMBERS else f"Z={z}" for z in unknown)
        known = ", ".join(chemical_symbols[z] for z in elements)
        raise UnknownElementError(f"the structure has {names}, which this model does not know. It knows: {known}")
