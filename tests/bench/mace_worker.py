"""MACE beside the rest, in an environment of its own: ``VENV/bin/python -m tests.bench.mace_worker REQUEST``.

64x0e + 64x1o, correlation 3, l_max 3, two layers, 8 Bessel functions, 5.5 Å; random weights, scaled so that atoms fly
freely: what an evaluation costs does not depend on them. float32. Imports nothing of cace_runtime.
"""

from __future__ import annotations

import json
import sys

import numpy as np
import torch
from ase.io import read

torch.serialization.add_safe_globals([slice])  # e3nn 0.4.4 keeps its constants in a pickle

from e3nn import o3  # noqa: E402
from mace import data, modules, tools  # noqa: E402
from mace.calculators import MACECalculator  # noqa: E402

from tests.bench.md_steps import call_times, langevin, step_times  # noqa: E402

CUTOFF, ELEMENTS = 5.5, [1, 8]


def model(
    elements: list[int] = ELEMENTS, irreps: str = "64x0e + 64x1o", cutoff: float = CUTOFF, neighbours: float = 72.0
) -> torch.nn.Module:
    """Float32, for elements by atomic number; ``neighbours`` of an atom on average within the cutoff (Å)."""
    torch.manual_seed(0)
    block = modules.interaction_classes["RealAgnosticResidualInteractionBlock"]
    made = modules.ScaleShiftMACE(
        r_max=cutoff,
        num_bessel=8,
        num_polynomial_cutoff=5,
        max_ell=3,
        interaction_cls=block,
        interaction_cls_first=block,
        num_interactions=2,
        num_elements=len(elements),
        hidden_irreps=o3.Irreps(irreps),
        MLP_irreps=o3.Irreps("16x0e"),
        gate=torch.nn.functional.silu,
        atomic_energies=np.zeros(len(elements)),
        avg_num_neighbors=neighbours,
        atomic_numbers=elements,
        correlation=3,
        radial_type="bessel",
        radial_MLP=[64, 64, 64],
        atomic_inter_scale=1e-3,
        atomic_inter_shift=0.0,
    )
    return made.float().requires_grad_(False)


def evaluate(path: str) -> dict:
    """Time of energy and forces alone, neighbours known."""
    torch.set_default_dtype(torch.float32)
    graph = data.AtomicData.from_config(
        data.config_from_atoms(read(path)), z_table=tools.AtomicNumberTable(ELEMENTS), cutoff=CUTOFF
    )
    batch = next(iter(tools.torch_geometric.dataloader.DataLoader([graph], batch_size=1))).to_dict()
    mace = model()
    return {
        "times": call_times(lambda: mace(batch, compute_force=True, compute_stress=False)),
        "edges": batch["edge_index"].shape[1],
    }


def md(path: str, timestep: float, steps: int, seconds: float) -> dict:
    """Time per step of dynamics with MACE's own calculator and neighbour list."""
    atoms = read(path)
    atoms.calc = MACECalculator(models=[model()], device="cpu", default_dtype="float32")
    return {"times": step_times(langevin(atoms, timestep, 300.0), steps, seconds)}


TASKS = {f.__name__: f for f in (evaluate, md)}

if __name__ == "__main__":
    request = json.loads(sys.argv[1])
    torch.set_num_threads(request.pop("threads"))
    print(json.dumps(TASKS[request.pop("task")](**request)))
