"""An atom that is alone has its E0 to the last digits, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ase import Atoms

from cace_runtime import keys


def assert_e0(energies: Iterable, symbols: Iterable[str], e0: Mapping[str, float]) -> None:
    for energy, symbol in zip(energies, symbols, strict=True):
        assert abs(float(energy) - e0[symbol]) <= 1e-12 * abs(e0[symbol]), symbol


def assert_alone_have_e0(model, e0: Mapping[str, float]) -> None:
    """Each in a batch of its own."""
    for symbol in e0:
        assert_e0(model(model.graph(Atoms(symbol)))[keys.ENERGY].detach(), [symbol], e0)
