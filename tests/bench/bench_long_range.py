"""What latent charges add to a step: the published water potentials with them, against the same network without.

Energy and forces through ASE, one thread; atoms move a little from call to call. Beside it the sum alone, over waves
and on a mesh. Both sides in turn, the best of several; the ratio is that of the bests.

python -m tests.bench.bench_long_range [--force] [--atoms 192 1536 12288 24000] [--dtype float32]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import numpy as np
import torch
from ase import Atoms
from ase.io import read

from cace_runtime import import_official, new_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.kernels.choice import engines_of
from cace_runtime.kernels.cpp.ewald import CompiledEwald
from cace_runtime.kernels.cpp.mesh import MeshEwald
from cace_runtime.potential.model import CACEModel
from tests.bench.harness import best_times, machine, refuse_on_a_busy_machine
from tests.bench.problems import DATA

POTENTIALS = ("G1_water_les", "E1_water_bec")
COPIES = {192: (1, 1, 1), 1536: (2, 2, 2), 12288: (4, 4, 4), 24000: (5, 5, 5)}
SECONDS = 20.0  # of one comparison, about


def without_charges(model: CACEModel) -> CACEModel:
    """The same short range alone."""
    plain = new_model(model.config.model_copy(update={"outputs": (), "terms": ()})).to(model.dtype)
    own = plain.state_dict()
    plain.load_state_dict({name: value for name, value in model.state_dict().items() if name in own})
    return plain


def step(model: CACEModel, atoms: Atoms, dtype: str) -> Callable[[], object]:
    """Energy and forces, at other places each time."""
    moving, rng = atoms.copy(), np.random.default_rng(0)
    moving.calc = CACECalculator(model, dtype=dtype)

    def run() -> None:
        moving.positions = atoms.positions + 0.01 * rng.normal(size=atoms.positions.shape)
        moving.get_forces()

    return run


def sums(model: CACEModel, atoms: Atoms) -> dict[str, Callable[[], object]]:
    """The sum over waves, and on a mesh."""
    engine = engines_of(model).cpp(model)
    (term,) = engine.terms_in_closed_form()
    part, charges = term.part, np.random.default_rng(0).normal(size=(len(atoms), 1))
    waves, mesh = CompiledEwald(term.library, part.sigma, part.dl, 1), MeshEwald(term.library, part.sigma, 1)
    cell = atoms.cell.array
    waves.keep(cell)
    indices, inside = waves.indices()
    mesh.keep(cell, indices[inside])
    return {
        "waves": lambda: waves.evaluate(charges, atoms.positions, cell),
        "mesh": lambda: mesh.evaluate(charges, atoms.positions, cell),
    }


def rounds_of(sides: dict[str, Callable[[], object]]) -> int:
    """As many as take about SECONDS."""
    for run in sides.values():
        run()
    start = time.perf_counter()
    for run in sides.values():
        run()
    return max(3, min(100, int(SECONDS / (time.perf_counter() - start))))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    parser.add_argument("--atoms", type=int, nargs="+", default=list(COPIES), choices=COPIES)
    parser.add_argument("--dtype", default="float32", choices=("float32", "float64"))
    given = parser.parse_args()
    refuse_on_a_busy_machine(given.force)
    torch.set_num_threads(1)
    print(machine())
    box = read(DATA / "official/liquid-64.xyz")
    print(f"{given.dtype}, ms        atoms    short     with    adds  ratio    waves     mesh")
    for name in POTENTIALS:
        model = import_official(DATA / f"official/more/{name}.pth").to(getattr(torch, given.dtype))
        plain = without_charges(model)
        for n in given.atoms:
            atoms = box * COPIES[n]
            sides = {key: step(m, atoms, given.dtype) for key, m in (("short", plain), ("with", model))}
            sides |= sums(model, atoms)
            best = {key: 1e3 * times[0] for key, times in best_times(sides, 1, rounds_of(sides)).items()}
            adds = best["with"] - best["short"]
            print(
                f"{name:16} {n:9} {best['short']:8.2f} {best['with']:8.2f} {adds:7.2f} {adds / best['short']:6.2f} "
                f"{best['waves']:8.2f} {best['mesh']:8.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
