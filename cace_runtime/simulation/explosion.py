"""The watch over a run: whether the structure is still one that the potential knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from ase import Atoms

from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.velocities import temperature

# A cell that has grown or shrunk by more than this factor has burst or collapsed; melting and even phase transitions of
# condensed matter change it by tens of per cent.
MAX_GROWTH = 10.0


class Explosion(RuntimeError):
    """The run left the range of the potential; the message says when, how, and what there is on disk."""


class Watch:
    """Looks at a structure as it moves.

    Args:
        atoms: at the start, whose volume is compared with.
        settings: what they allow.
    """

    def __init__(self, atoms: Atoms, settings: MDSettings) -> None:
        self.atoms, self.settings = atoms, settings
        self._volume = atoms.get_volume() if atoms.pbc.all() else 0.0

    def look(self) -> None:
        """Raises Explosion if the structure is beyond what the settings allow."""
        atoms, settings = self.atoms, self.settings
        energy = atoms.get_potential_energy()
        if not (np.isfinite(energy) and np.isfinite(atoms.get_forces()).all()):
            raise Explosion("energy or forces are not finite")
        if not np.isfinite(atoms.get_momenta()).all():
            raise Explosion("velocities are not finite")
        now = temperature(atoms, settings)
        if now > settings.hottest:
            raise Explosion(f"the temperature is {now:.0f} K, above {settings.hottest:.0f} K")
        growth = atoms.get_volume() / self._volume if self._volume else 1.0
        if not 1 / MAX_GROWTH < growth < MAX_GROWTH:
            raise Explosion(f"the volume is {growth:.3g} times that of the start")
        closest = atoms.calc.neighbors.closest
        if closest < settings.min_distance:
            raise Explosion(f"two atoms are {closest:.3f} Å apart, closer than {settings.min_distance} Å")


@contextmanager
def told_as_explosion(trajectory: Path, last_step: Callable[[], int]) -> Iterator[None]:
    """What ends a run on its way is an explosion after a step, with what there is on disk and what to try."""
    try:
        yield
    except (Explosion, ValueError, FloatingPointError) as error:
        # ValueError: atoms on top of each other or flown away, found by the neighbour list before we look.
        raise Explosion(
            f"the run exploded after step {last_step()}: {error}. What came before is in {trajectory}. Try a "
            "shorter timestep, a relaxed start (cace relax) or a lower temperature; if that does not help, the "
            "structure is outside of what the potential was trained on"
        ) from error
