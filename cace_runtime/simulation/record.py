"""What a run writes down at a step: a line of its log, a frame of its trajectory, and what its committee says there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ase import Atoms
from ase.calculators.calculator import Calculator

from cace_runtime.files.growing import Growing
from cace_runtime.files.spread import Spread, remove_spread, spread_of_calculators
from cace_runtime.simulation.integrators import HIDDEN
from cace_runtime.simulation.log import append_row, columns_of, row_of
from cace_runtime.simulation.report import MDReport
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.simulation.swaps import ACCEPTED, TRIED, Swaps
from cace_runtime.simulation.trajectory import STEP, TIME, append_frame, attach_spread


class Record:
    """Log and trajectory of one run.

    Args:
        atoms: that move.
        settings: of the run.
        frames, lines: the open trajectory and log.
        committee: calculators that are asked beside that of the atoms, which may be a committee itself.
        on_spread: called with the step and the spread after each logged step.
        uncertainty: whether the spread is what the calculator of the atoms says of itself, where there is no committee.
        swaps: of elements, where there are some.

    Attributes:
        columns: of the log.

    Raises:
        ValueError: the run is to have a spread, and there is neither a committee nor an uncertainty.
    """

    def __init__(
        self,
        atoms: Atoms,
        settings: MDSettings,
        frames: Growing,
        lines: Growing,
        committee: Sequence[Calculator],
        on_spread: Callable[[int, Spread], None],
        uncertainty: bool = False,
        swaps: Swaps | None = None,
    ) -> None:
        self.swaps = swaps
        self.atoms, self.settings, self.on_spread = atoms, settings, on_spread
        self._frames, self._lines = frames, lines
        members = (*getattr(atoms.calc, "members", (atoms.calc,)), *committee)
        self._members = members if len(members) > 1 else ()
        asked = uncertainty or settings.stop_above is not None
        self._of_itself = asked and not self._members
        if self._of_itself and getattr(atoms.calc, "uncertainty", None) is None:
            limit = settings.stop_above
            what = "the uncertainty is to be logged" if limit is None else f"the run is to stop above {limit:g} meV/Å"
            raise ValueError(
                f"{what}; that needs a committee, or a potential with an uncertainty, which cace uncertainty gives it"
            )
        self._parts = getattr(atoms.calc, "part_names", ())
        self._has_spread = bool(self._members) or self._of_itself
        chains = settings.thermostat_of(atoms) == "nose-hoover"
        self.columns = columns_of(self._has_spread, chains, self._parts, swaps is not None)

    def write(
        self,
        report: MDReport,
        step: int,
        now: float,
        log_it: bool,
        write_it: bool,
        hidden: Mapping[str, Any],
        chains: float | None,
    ) -> None:
        """Writes a step down; where the spread is too large, ``report`` is told, and there is a frame, too.

        Args:
            report: gets the row of the log and its columns.
            step: number of the step.
            now: time (fs).
            log_it, write_it: whether a line and a frame are due.
            hidden: state of the integrator that goes into the frame.
            chains: energy of Nosé–Hoover chains (eV), if there are any.
        """
        report.columns = self.columns
        atoms = self.atoms
        remove_spread(atoms)
        if log_it:
            row, spread = row_of(atoms, self.settings, step, now), None
            if chains is not None:
                total = atoms.get_potential_energy() + atoms.get_kinetic_energy()
                row.append(total + chains)
            if self._has_spread:
                spread = atoms.calc.spread(atoms) if self._of_itself else spread_of_calculators(atoms, self._members)
                row += [1e3 * spread.energy, 1e3 * spread.largest]
                attach_spread(atoms, spread, self._frames.path)
                report.stopped = self._disagreement(spread, step)
            row += [atoms.calc.energy_parts[name] for name in self._parts]
            if self.swaps is not None:
                row += [self.swaps.tried, self.swaps.accepted]
            report.unseen.look(atoms, step)
            report.rows.append(row)
            append_row(self._lines, row, self.columns)
            if spread is not None:
                self.on_spread(step, spread)
        if write_it or report.stopped:
            atoms.info[STEP], atoms.info[TIME] = step, now
            for name in (*HIDDEN, TRIED, ACCEPTED):  # a start may have been a frame of another run
                atoms.info.pop(name, None)
            atoms.info.update(hidden)
            if self.swaps is not None:
                atoms.info |= {TRIED: self.swaps.tried, ACCEPTED: self.swaps.accepted}
            append_frame(self._frames, atoms)

    def _disagreement(self, spread: Spread, step: int) -> str:
        """What is less certain than the run is to go on with, or an empty string."""
        limit = self.settings.stop_above
        # The comparison is this way round for what is not a number.
        if limit is None or 1e3 * spread.largest <= limit:
            return ""
        worst = int(spread.per_atom.argmax())
        on_atom = f"the force on atom {worst} ({self.atoms.symbols[worst]}) at step {step}"
        largest = f"{1e3 * spread.largest:.4g} meV/Å"
        if self._of_itself:
            return f"the uncertainty of {on_atom} is {largest}, more than {limit:g} meV/Å"
        return f"the members of the committee disagree by {largest} about {on_atom}, more than {limit:g} meV/Å"
