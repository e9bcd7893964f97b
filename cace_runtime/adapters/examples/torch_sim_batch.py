"""Several systems at several temperatures in one torch-sim batch: NVT (Langevin), then NVE from where it ended.

python -m cace_runtime.adapters.examples.torch_sim_batch [MODEL [STRUCTURE ...]]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from time import perf_counter
from typing import Any

import torch
import torch_sim as ts
from torch_sim.units import MetalUnits

from cace_runtime.adapters.torch_sim import CACETorchSimModel
from cace_runtime.files.structures import read_structures
from cace_runtime.potentials import structure_file


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="?", default="acetylacetone", help="a potential's file or name")
    parser.add_argument("structures", nargs="*", help="files; by default the one that comes with the potential")
    parser.add_argument("--temperatures", type=float, nargs="+", default=[200, 300, 400, 500], help="K")
    parser.add_argument("--steps", type=int, default=2000, help="of 0.5 fs, of each ensemble")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--dtype", default="float64")
    given = parser.parse_args()

    torch.manual_seed(0)  # of the thermostat's noise
    starts = [read_structures(structure_file(s, given.model), "-1")[0] for s in given.structures or [None]]
    systems = [starts[k % len(starts)] for k in range(len(given.temperatures))]
    model = CACETorchSimModel(given.model, device=given.device, dtype=given.dtype)
    tensor = {"dtype": model.dtype, "device": model.device}
    step = torch.tensor(0.0005 * MetalUnits.time, **tensor)  # ps
    heat = torch.tensor(given.temperatures, **tensor) * MetalUnits.temperature  # K -> eV, one per system
    friction = torch.tensor(10.0 / MetalUnits.time, **tensor)  # 1/ps: relaxation time 100 fs
    print(f"{len(systems)} systems, {[len(atoms) for atoms in systems]} atoms, backend {model.active_backend}")

    init, update = integrator("nvt_langevin", model, step, heat, gamma=friction)
    state = init(ts.io.atoms_to_state(systems, model.device, model.dtype))
    begin, kelvin = perf_counter(), []
    for n in range(given.steps):
        state = update(state)
        if n >= given.steps // 2:
            kelvin.append(temperatures(state))
    seconds = perf_counter() - begin
    print(f"NVT {given.steps} steps: {given.steps / seconds:.0f} steps/s of the whole batch")
    for wanted, found in zip(given.temperatures, torch.stack(kelvin).mean(0).tolist(), strict=True):
        print(f"  thermostat {wanted:6.1f} K, mean of the second half {found:6.1f} K")

    _, update = integrator("nve", model, step, heat[0])
    before = total_energies(state)
    for _ in range(given.steps):
        state = update(state)
    drift = (total_energies(state) - before) / state.n_atoms_per_system
    print(f"NVE {given.steps} steps: total energies moved by {(1e3 * drift).abs().max().item():.4f} meV/atom at most")
    print(f"neighbours searched {model.rebuilds} times")


def integrator(
    name: str, model: CACETorchSimModel, dt: torch.Tensor, kT: torch.Tensor, seed: int = 0, **settings: Any
) -> tuple[Callable, Callable]:
    """One of torch-sim's by name: what begins, state -> state with momenta, and a step, state -> state."""
    if hasattr(ts, name):  # torch-sim 0.3, the last for Python 3.11
        return getattr(ts, name)(model=model, dt=dt, kT=kT, seed=seed, **settings)
    begin, step = getattr(ts, f"{name}_init"), getattr(ts, f"{name}_step")

    def init(state: ts.SimState) -> ts.SimState:
        if hasattr(state, "rng"):
            state.rng = seed
        return begin(state=state, model=model, kT=kT, seed=seed)

    return init, lambda state: step(state=state, model=model, dt=dt, kT=kT, **settings)


def temperatures(state: ts.SimState) -> torch.Tensor:
    """K, of each system."""
    kinetic = ts.calc_kT(masses=state.masses, momenta=state.momenta, system_idx=state.system_idx)
    return kinetic / MetalUnits.temperature


def total_energies(state: ts.SimState) -> torch.Tensor:
    """eV, of each system."""
    kinetic = (state.momenta.double() ** 2).sum(1) / state.masses / 2
    return state.energy.index_add(0, state.system_idx, kinetic)


if __name__ == "__main__":
    try:
        main()
    except (ValueError, OSError) as error:
        sys.exit(f"torch_sim_batch: {error}")
