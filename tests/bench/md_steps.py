"""Time per step of molecular dynamics through ASE, whatever the calculator. Needs nothing but ASE."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from ase import Atoms, units
from ase.md.langevinbaoab import LangevinBAOAB

FRICTION_TIME = 100.0  # fs, as of `cace md`


def langevin(atoms: Atoms, timestep: float, temperature: float, seed: int = 0) -> LangevinBAOAB:
    """NVT dynamics as of `cace md`, with a timestep in fs; velocities are drawn where there are none."""
    rng = np.random.default_rng(seed)
    if not atoms.get_momenta().any():
        spread = np.sqrt(atoms.get_masses() * units.kB * temperature)[:, None]
        atoms.set_momenta(spread * rng.standard_normal((len(atoms), 3)))
    tau = FRICTION_TIME * units.fs
    return LangevinBAOAB(atoms, timestep * units.fs, temperature_K=temperature, T_tau=tau, rng=rng)


def step_times(dynamics, n_steps: int = 200, seconds: float = 3.0, n_blocks: int = 3) -> list[float]:
    """Mean time (s) per step of each of several blocks of steps.

    Args:
        dynamics: of an Atoms object with a calculator.
        n_steps: in a block, but at most so many as take ``seconds``, and at least one.
        seconds: about the longest time of a block.
        n_blocks: how many.
    """
    n_warm, start = 0, time.perf_counter()
    while n_warm < 2 or (n_warm < n_steps // 4 and time.perf_counter() - start < seconds / 3):
        dynamics.run(1)
        n_warm += 1
    start = time.perf_counter()
    dynamics.run(1)
    n_steps = max(1, min(n_steps, int(seconds / (time.perf_counter() - start))))
    times = []
    for _ in range(n_blocks):
        start = time.perf_counter()
        dynamics.run(n_steps)
        times.append((time.perf_counter() - start) / n_steps)
    return times


def call_times(run, repeats: int = 5, seconds: float = 20.0) -> list[float]:
    """Times (s) of calls after two more: ``repeats``, or fewer but at least two where they take longer."""
    run()
    run()
    times = []
    while len(times) < repeats and (len(times) < 2 or sum(times) < seconds):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return times


def to_and_fro(atoms: Atoms, calculator) -> Callable[[], None]:
    """Forces from a calculator, one atom moving by 0.001 Å to and fro: a step without dynamics."""
    moving, sign = atoms.copy(), [1e-3]
    moving.calc = calculator

    def run() -> None:
        sign[0] = -sign[0]
        moving.positions[0, 0] += sign[0]
        moving.get_forces()

    return run
