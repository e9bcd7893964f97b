"""``cace elements`` and ``cace add-element``: what a potential takes for alike, and one element more."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.options import EnergyKey, Model
from cace_runtime.cli.outputs import reserve


def elements(
    model: Model,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Components and embeddings, CSV.")] = None,
    picture: Annotated[Path | None, typer.Option(help="Map of the elements: PNG, SVG or PDF.")] = None,
) -> None:
    """How a potential sees its elements: principal components of their embeddings, and the nearest others.

    Embeddings of an element as sender and as receiver are taken together; distances are between these.
    """
    from cace_runtime import load_model
    from cace_runtime.analysis.element_map import draw_map, map_elements, write_map
    from cace_runtime.analysis.unseen_element import numbers_of_elements

    reserve((output, ()), inputs=[model], pictures=[picture])
    potential = load_model(model, backend="eager")
    found = map_elements(potential.config.symbols, numbers_of_elements(potential))
    rows = []
    for row, symbol in enumerate(found.symbols):
        nearest = ", ".join(f"{other} {distance:.3f}" for other, distance in found.nearest(row))
        rows.append([symbol, *(f"{value:.3f}" for value in found.components[row]), nearest])
    print_grid(["element", "PC1", "PC2", "nearest (distance)"], rows, left=(0, 3))
    shares = " and ".join(f"{100 * share:.0f} %" for share in found.explained)
    say(f"{found.numbers.shape[1]} numbers per element; the two components hold {shares} of their variance")
    if output is not None:
        write_map(found, output)
    if picture is not None:
        draw_map(found, picture)
    for path in filter(None, (output, picture)):
        say(f"wrote {path}")


def add_element(
    model: Model,
    element: Annotated[str, typer.Argument(help="The new element.")],
    between: Annotated[str, typer.Option(help="Two elements of the potential: W,Ir.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to write, .safetensors.")],
    at: Annotated[float, typer.Option(help="0: as the first of them, 1: as the second.")] = 0.5,
    e0: Annotated[float | None, typer.Option("--e0", help="E0 of the new element, eV.")] = None,
    e0_from: Annotated[
        Path | None, typer.Option(help="Labelled structures that E0 is found from, by least squares.")
    ] = None,
    energy_key: EnergyKey = None,
) -> None:
    """Give a potential an element that it was not trained on, between two that it was.

    Embeddings, and weights of elements where there are such, are interpolated; nothing is trained. Energies of
    structures without the new element stay the same. Without --e0 and --e0-from its E0 is interpolated, too, and
    energies are right up to a constant per atom of it; forces and stress do not depend on E0.
    """
    from cace_runtime import load_model, read_info, save_model
    from cace_runtime.analysis.unseen_element import add_element as add
    from cace_runtime.analysis.unseen_element import e0_by_least_squares
    from cace_runtime.files.structures import read_structures

    pair = between.replace(",", " ").split()
    if len(pair) != 2:
        raise ValueError(f"--between {between!r}: two elements are needed, as in W,Ir")
    if e0 is not None and e0_from is not None:
        raise ValueError("give --e0 or --e0-from, not both")
    reserve((output, (".safetensors",)), inputs=[model, e0_from])
    known = load_model(model, backend="eager")
    ends = [known.config.reference_energies.get(symbol, 0.0) for symbol in pair]
    start = ends[0] + at * (ends[1] - ends[0]) if e0 is None else e0
    larger = add(known, element, (pair[0], pair[1]), at, start)
    origin = "given" if e0 is not None else "interpolated"
    if e0_from is not None:
        fitted = e0_by_least_squares(larger, element, read_structures(e0_from), energy_key)
        start, origin = fitted.energy, f"least squares over {fitted.n_structures} structures of {e0_from.name}"
        say(f"what E0 leaves of the energies: RMSE {1e3 * fitted.rmse:.4g} meV/atom")
        larger = add(known, element, (pair[0], pair[1]), at, start)
    told = f"not trained: {at:g} of the way from {pair[0]} to {pair[1]}; E0 {start:.6f} eV ({origin})"
    save_model(larger, output, notes={**read_info(model).notes, f"element {element}": told})
    say(f"{element}: {told}")
    say(f"wrote {output}: {', '.join(larger.config.symbols)}")
