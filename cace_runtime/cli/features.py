"""``cace describe`` and ``cace blind-pair``: features without a potential."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.options import Backend, Frames, LMax, NuMax, Radial, Selection, Structure
from cace_runtime.cli.outputs import reserve


def describe(
    structure: Structure,
    output: Annotated[Path, typer.Option("--output", "-o", help="B.npz, or B.xyz / B.extxyz, also .gz.")],
    cutoff: Annotated[float, typer.Option(help="Cutoff radius, Å.")] = 5.5,
    n_radial: Annotated[int, typer.Option(min=1, help="Bessel functions times a polynomial cutoff.")] = 4,
    l_max: LMax = 3,
    nu_max: NuMax = 3,
    selection: Selection = "complete",
    radial: Annotated[Radial, typer.Option(help="Setting for which the basis is complete.")] = "shared",
    backend: Backend = "eager",
    index: Frames = ":",
    elements: Annotated[
        str | None, typer.Option(help="Elements of the channels, e.g. H,O. Default: those present.")
    ] = None,
) -> None:
    """Invariant features of every atom, from a generated basis; no potential needed.

    Writes B[atoms, n, features, channels]: n-th Bessel function, channel c = neighbours of the c-th element. The npz
    also holds frame (of each atom), numbers, positions (Å), cell (Å), pbc, elements, feature_names, feature_nu,
    feature_formulas, cutoff (Å), l_max, nu_max, selection, radial and basis_digest. The extended xyz has 8 decimals.
    """
    import torch

    from cace_runtime.analysis.describe import SUFFIXES, write_description
    from cace_runtime.analysis.describe import describe as describe_frames
    from cace_runtime.files.structures import read_structures
    from cace_runtime.kernels.choice import refuse_uncompiled
    from cace_runtime.registry import load_basis

    reserve((output, SUFFIXES), inputs=[structure])
    basis = load_basis(l_max, nu_max, selection=selection, radial=radial, backend=backend)
    if backend == "cpp":
        refuse_uncompiled(basis, torch.float64)
    frames = read_structures(structure, index)
    symbols = elements.replace(",", " ").split() if elements is not None else None
    description = describe_frames(frames, basis, cutoff=cutoff, n_radial=n_radial, elements=symbols)
    write_description(description, output)
    atoms, n, features, channels = description.B.shape
    say(
        f"{output}: B of {atoms} atoms in {len(frames)} frame{'s' if len(frames) > 1 else ''}: n = {n} × {features} "
        f"features × {channels} elements ({', '.join(description.elements)}), cutoff {cutoff} Å"
    )
    say(f"basis {basis.path}, digest {basis.digest[:12]}", style="dim")


def blind_pair(
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Folder for the two structures.")] = None,
    picture: Annotated[Path | None, typer.Option(help="Draw the pair: PNG, SVG or PDF.")] = None,
    l_max: LMax = 3,
    nu_max: NuMax = 3,
) -> None:
    """Two surroundings that the published features cannot tell apart, and the complete basis can.

    A flat hexagon and a trigonal antiprism of six equal neighbours. Prints the features of the central atom in both
    (unit vectors, unit weights); -o writes hexagon.xyz and antiprism.xyz for `cace describe`.
    """
    from cace_runtime.analysis.blind_pair import compare, draw_blind_pair, write_blind_pair
    from cace_runtime.registry import load_basis

    reserve(pictures=[picture], folders=[output])
    selections = ("cheng2024", "complete")
    compared = [compare(load_basis(l_max, nu_max, selection=selection)) for selection in selections]
    written = write_blind_pair(output) if output is not None else []
    if picture is not None:
        draw_blind_pair(picture)
        written.append(picture)
    for selection, found in zip(selections, compared, strict=True):
        say(f"{selection}, l_max {l_max}, ν ≤ {nu_max}")
        features = zip(found.names, found.formulas, found.hexagon, found.antiprism, found.differing, strict=True)
        rows = [
            [name, formula, f"{first:.6g}", f"{second:.6g}", "differs" if differs else "equal"]
            for name, formula, first, second, differs in features
        ]
        print_grid(["feature", "formula", "hexagon", "antiprism", ""], rows, left=(0, 1, 4))
        n_differing = int(found.differing.sum())
        say(f"{n_differing} of {len(found.names)} features tell the two apart\n")
    for path in written:
        say(f"wrote {path}")
