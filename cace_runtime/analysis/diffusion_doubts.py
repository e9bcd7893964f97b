"""Whether a mean square displacement says anything about diffusion: the lags of the fit may be too early."""

from __future__ import annotations

import numpy as np
from ase import Atoms

from cace_runtime.analysis.diffusion import Diffusion
from cace_runtime.neighborhood.search import neighbor_list

FEWEST_LAGS = 5
# Free flight is a displacement of t², diffusion one of t; in between is nearer to the one or the other.
FLIGHT = 1.5
# Å; of the search for neighbours, doubled until each atom has one.
NEAR, FAR = 3.0, 48.0


def doubts(found: Diffusion, atoms: Atoms) -> str:
    """One sentence on why these coefficients are none yet, and what to do; empty where nothing speaks against them.

    An atom diffuses once it has left its place: it has moved by the distance of the nearest atom of its element, and
    its displacement grows with the time, no longer with the square of it.

    Args:
        found: displacements and their fit.
        atoms: the first frame.
    """
    lags = np.flatnonzero((found.times >= found.fit[0] - 1e-9) & (found.times <= found.fit[1] + 1e-9))
    reasons = [f"the fit has {len(lags)} points only"] if len(lags) < FEWEST_LAGS else []
    in_flight, at_home = [], []
    for element, curve in found.displacement.items():
        here = np.clip(curve[lags], 0, None)
        moved, away = float(np.sqrt(here[-1])), spacing(atoms, element)
        power = float(np.polyfit(np.log(found.times[lags]), np.log(here), 1)[0]) if here.all() else 0.0
        if power > FLIGHT:
            in_flight.append(f"{element} {power:.1f}")
        elif moved < away:
            at_home.append(f"{element} {moved:.2g} of {away:.2g} Å")
    if in_flight:
        grows = "displacements grow with a power of the time as in free flight, 2, and not as in diffusion, 1"
        reasons.append(f"{grows} ({', '.join(in_flight)})")
    if at_home:
        reasons.append(f"atoms move less than it is to the next of their element ({', '.join(at_home)})")
    if not reasons:
        return ""
    return (
        f"no diffusion yet up to {found.fit[1]:.3g} ps: {'; '.join(reasons)}. Run longer and fit later "
        "(--fit-from, --fit-to); where atoms only vibrate, D is 0"
    )


def spacing(atoms: Atoms, element: str) -> float:
    """Å: how far it is from an atom of an element to the next of them, or to any where there is one only.

    Infinite for an atom that is alone.
    """
    chosen = np.flatnonzero(atoms.symbols == element)
    positions = atoms.positions[chosen] if len(chosen) > 1 else atoms.positions
    cutoff = NEAR
    while cutoff <= FAR:
        rows = neighbor_list(positions, atoms.cell.array, atoms.pbc, cutoff)
        nearest = np.full(len(positions), np.inf)
        lengths = np.linalg.norm(rows.vectors(positions, atoms.cell.array), axis=1)
        np.minimum.at(nearest, rows.receivers(), lengths)
        if len(chosen) == 1:
            nearest = nearest[chosen]
        if np.isfinite(nearest).all():
            return float(np.median(nearest))
        cutoff *= 2
    return float("inf")
