"""``cace add-repulsion``: atoms that come closer than any in the training data repel each other."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import say
from cace_runtime.cli.display import progress_bar
from cace_runtime.cli.options import Model
from cace_runtime.cli.outputs import reserve


def add_repulsion(
    model: Model,
    data: Annotated[list[Path], typer.Argument(help="The structures that it was trained on.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to write, .safetensors.")],
) -> None:
    """Make a potential safe at short range: below the closest distances of its data nuclei repel each other (ZBL).

    Closer than that, the network does not see how close two atoms are, so that it cannot attract more than it is
    repelled. Nothing is trained. Energies, forces and stress of the data stay what they were.
    """
    from cace_runtime import load_model, read_info, save_model
    from cace_runtime.analysis.short_range import with_repulsion
    from cace_runtime.files.checkpoint import load_uncertainty
    from cace_runtime.files.structures import read_structures

    reserve((output, (".safetensors",)), inputs=[model, *data])
    known = load_model(model, backend="eager")
    read = [(f"{path}, frame {k}", atoms) for path in data for k, atoms in enumerate(read_structures(path))]
    origins, structures = [origin for origin, _ in read], [atoms for _, atoms in read]
    with progress_bar() as bar:
        task = bar.add_task("closest pairs", total=len(structures))
        found = with_repulsion(known, structures, origins, lambda done: bar.update(task, completed=done))
    info = read_info(model)
    told = f"below the closest distances of {len(structures)} structures ({', '.join(path.name for path in data)})"
    save_model(found.model, output, notes={**info.notes, "repulsion": told}, uncertainty=load_uncertainty(model))
    for pair, (inner, outer) in found.model.config.closest_distances.items():
        if pair not in found.unseen:
            say(f"{pair}: repelled below {outer:g} Å, seen by the network at {(inner + outer) / 2:.3g} Å or further")
    if found.unseen:
        say(
            f"no structure has {', '.join(found.unseen)} within the cutoff: the network never sees such pairs, they "
            "only repel each other"
        )
    if found.seen_now:
        say(
            f"{', '.join(found.seen_now)}: closer in these structures than the potential saw them until now; energies "
            "of these structures change"
        )
    say(f"wrote {output}")
