"""What the modules of couplings have in common, whatever their backend."""

from __future__ import annotations

from basisgen.backends.base import ZERO_DIGEST
from basisgen.mathematics.coupling import Coupling
from basisgen.schedule.couple import CouplingSchedule

#: Arrays that a program writes, one per group of its outputs; those that it reads stand in the program.
WRITTEN = {
    "forward": ("m",),
    "backward": ("to_c", "to_l", "to_r"),
    "double_backward": ("to_c", "to_l", "to_r", "to_g"),
}


def module_stem(coupling: Coupling, backend: str) -> str:
    """File name without suffix."""
    return f"cace_{coupling.spec.name}_{backend}"


def header_fields(scheduled: CouplingSchedule, backend: str) -> dict[str, object]:
    """The template fields that every backend's module shares."""
    coupling, spec = scheduled.coupling, scheduled.coupling.spec
    return {
        "command": f"basisgen {spec.arguments} --backend {backend}",
        "coupling_digest": coupling.digest,
        "source_digest": ZERO_DIGEST,
        "l_max": spec.l_max,
        "degrees": ", ".join(map(str, spec.degrees)),
        "n_paths": len(coupling.paths),
        "spec": repr({"l_max": spec.l_max, "degrees": spec.degrees}),
        "lvectors": coupling.lvectors,
        "paths": [repr(path.to_json()) for path in coupling.paths],
        "cost": scheduled.schedule.cost,
        "of_edges": scheduled.of_edges,
    }
