"""What came out of a run."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from cace_runtime.simulation.log import CONSERVED, LOG_COLUMNS
from cace_runtime.simulation.unseen_pairs import UnseenPairs


@dataclass(slots=True)
class MDReport:
    """What came out: the log's rows and columns, how fast it went, and why it ended early if it did."""

    rows: list[list[float]] = field(default_factory=list)
    columns: tuple[str, ...] = LOG_COLUMNS
    first_step: int = 0
    last_step: int = 0
    seconds: float = 0.0
    rebuilds: int = 0
    stopped: str = ""
    swaps: tuple[int, int] | None = None  # of elements, tried and accepted
    unseen: UnseenPairs = field(default_factory=UnseenPairs)

    @property
    def steps_per_second(self) -> float:
        return (self.last_step - self.first_step) / self.seconds if self.seconds else 0.0

    def column(self, name: str) -> np.ndarray:
        return np.array([row[self.columns.index(name)] for row in self.rows])

    def drift(self, n_atoms: int) -> float:
        """Slope of what is conserved, meV/atom/ps, least squares over the log.

        That is the total energy at constant energy, with that of the chains under Nosé–Hoover.
        """
        conserved = CONSERVED if CONSERVED in self.columns else "total energy [eV]"
        times, energies = self.column("time [ps]"), self.column(conserved)
        if len(times) < 2:
            return 0.0
        return float(np.polyfit(times - times[0], energies - energies[0], 1)[0]) * 1e3 / n_atoms
