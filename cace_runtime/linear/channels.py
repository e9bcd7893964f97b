"""The potential whose readout is fitted: the channels of its moments, drawn once and not fitted.

A generated basis acts on one channel at a time, so products of different radial functions and of different neighbour
elements come from channels that mix both. The central element has coefficients of its own: the receiver embedding is
zero but for the columns that the element owns, and an invariant of the other columns is exactly zero.

Mixing weights are drawn at random, radial ones with a spread of 1/ñ²: invariants of wavy radial functions say little
and fit noise. Measured on AcAc, cutoff 4.5 Å, complete (3,3), 450 structures, energy and forces weighted 1 and 10,
root mean square force error on every fifth test structure:

==================================================  ============  =======
channels                                            coefficients  meV/Å
==================================================  ============  =======
each element alone, 6 Bessel functions                       433  155
the same, with 6 mixtures of the Bessel functions            865  119
mixed elements, 6 Bessel functions and 6 mixtures            865  49
mixed elements, mixtures of 8, spread 1                     1729  41
the same, spread 1/ñ                                        1729  32
the same, spread 1/ñ²                                       1729  30
==================================================  ============  =======
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch

from cace_runtime.config import LARGEST_CUTOFF, SMALLEST_CUTOFF, BasisConfig, ModelConfig, ReadoutConfig, Selection
from cace_runtime.kernels.choice import new_model
from cace_runtime.potential.model import CACEModel
from cace_runtime.train.least_squares import MAX_COLUMNS

SPREAD_POWER = 2
MAX_ORDER = 4
MAX_DAMPING = 4.0


@dataclass(frozen=True, slots=True)
class LinearSettings:
    """What is fitted.

    Attributes:
        cutoff: Å.
        l_max, nu_max, selection: the generated basis, for the shared radial setting.
        n_bessel: radial functions that are mixed.
        channels: mixed channels per central element, at least. Default: 72, or few where there are products.
        order: largest degree of products of invariants of an atom; 1 for the invariants themselves.
        seed: of the mixing.
        damping: power by which the ridge grows with the degrees that an invariant contracts; 0: the same for all.
        optimise: iterations in which the channels are adapted to the data; 0 leaves them as they are drawn.

    Raises:
        ValueError: a value that is out of range.
    """

    cutoff: float
    l_max: int = 3
    nu_max: int = 3
    selection: Selection = "complete"
    n_bessel: int = 8
    channels: int | None = None
    order: int = 1
    seed: int = 0
    optimise: int = 0
    damping: float = 1.0

    def __post_init__(self) -> None:
        if not SMALLEST_CUTOFF <= self.cutoff <= LARGEST_CUTOFF:
            raise ValueError(f"cutoff is {self.cutoff} Å; {SMALLEST_CUTOFF} to {LARGEST_CUTOFF} Å are possible")
        for name in ("l_max", "nu_max", "n_bessel", "channels", "order"):
            value = getattr(self, name)
            if value is not None and not 1 <= value <= MAX_COLUMNS:
                raise ValueError(f"{name} is {value}; 1 to {MAX_COLUMNS} are possible")
        if self.order > MAX_ORDER:
            raise ValueError(f"order is {self.order}; at most {MAX_ORDER} is possible")
        if not 0 <= self.damping <= MAX_DAMPING:
            raise ValueError(f"damping is {self.damping}; 0 to {MAX_DAMPING:g} are possible")
        if self.optimise and self.order > 1:
            raise ValueError(f"optimise is {self.optimise} and order {self.order}: only order 1 adapts channels")

    @property
    def least_channels(self) -> int:
        """Channels that are asked for."""
        return self.channels or {1: 72, 2: 6}.get(self.order, 2)


def linear_potential(
    settings: LinearSettings,
    elements: tuple[int, ...],
    reference_energies: Mapping[str, float],
    backend: str = "auto",
    vanishes_at_zero: bool = False,
) -> CACEModel:
    """A potential in float64 with a linear readout, all of whose weights are zero.

    With E elements there are E m sender columns, of which each mixes the elements in its own way, and as many receiver
    columns, m of them for each central element: E m² n channels per central element, with n radial mixtures.

    Args:
        settings: what is asked.
        elements: atomic numbers.
        reference_energies: E0 (eV) by symbol.
        backend: of the model.
        vanishes_at_zero: whether an atom without neighbours has E0 and nothing else.

    Raises:
        BasisNotFoundError: the basis was not generated; the message says how to.
    """
    n = len(elements)
    # Two columns per element mix elements in more ways; not where they alone would make more channels than asked for.
    copies = 2 if n > 1 and 4 * n <= settings.least_channels else 1
    config = ModelConfig(
        elements=elements,
        cutoff=settings.cutoff,
        n_bessel=settings.n_bessel,
        n_radial=-(-settings.least_channels // (n * copies**2)),
        n_embedding=n * copies,
        radial="shared",
        basis=BasisConfig(l_max=settings.l_max, nu_max=settings.nu_max, selection=settings.selection),
        readout=ReadoutConfig(hidden=(), linear=False),
        reference_energies=dict(reference_energies),
        vanishes_at_zero=vanishes_at_zero,
    )
    with torch.random.fork_rng():
        model = new_model(config, backend).double().requires_grad_(False)
    generator = np.random.default_rng(settings.seed)
    sender = generator.normal(size=(n, n * copies))
    if n == 1:
        sender[:] = 1
    mixing = generator.normal(size=model.a_basis.mixing.weights.shape)
    mixing /= np.arange(1, settings.n_bessel + 1) ** SPREAD_POWER
    receiver = np.tile(np.eye(n), copies)
    values = {
        model.embedding.sender: sender / np.linalg.norm(sender, axis=0),
        model.embedding.receiver: receiver,
        model.a_basis.mixing.weights: mixing / np.linalg.norm(mixing, axis=-1, keepdims=True),
    }
    for parameter, value in values.items():
        parameter.copy_(torch.from_numpy(value))
    for parameter in model.readout.parameters():
        parameter.zero_()
    return model


def n_channels(config: ModelConfig) -> int:
    """Channels per central element."""
    return config.n_channels * config.n_radial // len(config.elements)
