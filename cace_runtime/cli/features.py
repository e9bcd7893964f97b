"""``cace describe`` and ``cace blind-pair``: features without a potential."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.options import (
    Backend,
    Covariants,
    Frames,
    LMax,
    NuMax,
    Radial,
    Selection,
    Structure,
    degrees_of_tensors,
)
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
    covariants: Covariants = None,
    backend: Backend = "eager",
    index: Frames = ":",
    elements: Annotated[
        str | None, typer.Option(help="Elements of the channels, e.g. H,O. Default: those present.")
    ] = None,
    chemiscope: Annotated[
        Path | None, typer.Option(help="Also a map of principal components for chemiscope.org: .json, .json.gz.")
    ] = None,
) -> None:
    """Invariant features of every atom, and tensors, from a generated basis; no potential needed.

    Writes B[atoms, n, features, channels]: n-th Bessel function, channel c = neighbours of the c-th element. The npz
    also holds frame (of each atom), numbers, positions (Å), cell (Å), pbc, elements, feature_names, feature_nu,
    feature_formulas, cutoff (Å), l_max, nu_max, selection, radial and basis_digest. The extended xyz has 8 decimals.

    With --covariants 1,2 there are C1[atoms, n, vectors, components, channels] and C2, matrices, in the axes of the
    file, with C1_names, C1_nu, C1_formulas and C1_components (x, y, z; xx, xy, …), and the same for C2. Radial
    functions have the unit Å^-3/2, so what is of order nu has Å^(-3/2 nu).
    """
    import torch

    from cace_runtime.analysis import chemiscope_map
    from cace_runtime.analysis.describe import SUFFIXES, write_description
    from cace_runtime.analysis.describe import describe as describe_frames
    from cace_runtime.bases.of_config import asked_basis
    from cace_runtime.files.structures import read_structures
    from cace_runtime.kernels.choice import refuse_uncompiled

    degrees = degrees_of_tensors(covariants)
    if backend not in ("eager", "cpp"):
        raise ValueError(f"--backend {backend}: eager (torch) or cpp (compiled kernels) is needed")
    reserve((output, SUFFIXES), (chemiscope, chemiscope_map.SUFFIXES), inputs=[structure])
    basis = asked_basis(l_max, nu_max, selection, radial, backend, degrees)
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
    for degree, tensors in description.C.items():
        say(f"C{degree}: n = {n} × {tensors.shape[2]} tensors × {tensors.shape[3]} components × {channels} elements")
    if chemiscope is not None:
        shares = ", ".join(f"{100 * share:.0f}" for share in chemiscope_map.write_chemiscope(description, chemiscope))
        say(f"{chemiscope}: principal components of the atoms, {shares} % of the variance; open it at chemiscope.org")
    say(f"basis {basis.path}, digest {basis.digest[:12]}", style="dim")


def blind_pair(
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Folder for the two structures.")] = None,
    picture: Annotated[Path | None, typer.Option(help="Draw hexagon and antiprism: PNG, SVG or PDF.")] = None,
    pair: Annotated[
        Literal["hexagon", "three-body", "four-body"],
        typer.Option(help="Which pair: published features, those of pairs, or those of triples cannot tell it apart."),
    ] = "hexagon",
    l_max: LMax = 3,
    nu_max: NuMax = 3,
    radial: Annotated[Radial, typer.Option(help="Setting for which the basis is complete.")] = "shared",
    covariants: Covariants = None,
) -> None:
    """Two surroundings that the published features cannot tell apart, and the complete basis can.

    A flat hexagon and a trigonal antiprism of six equal neighbours, or another pair. Prints the features of the central
    atom in both (unit vectors, unit weights), and per order ν how many features tell the two apart, of the central atom
    and of its neighbours, with radial functions; with --covariants also contractions of two tensors of degree K. -o
    writes both structures (hexagon.xyz and antiprism.xyz) for `cace describe`.
    """
    from cace_runtime.analysis.blind_pair import compare, draw_blind_pair, seen, write_blind_pair
    from cace_runtime.analysis.blind_pairs import PAIRS, blind_order
    from cace_runtime.bases.of_config import asked_basis

    degrees = degrees_of_tensors(covariants)
    if picture is not None and pair != "hexagon":
        raise ValueError(
            f"--picture with --pair {pair}: only hexagon and antiprism are drawn; leave out one of the two"
        )
    reserve(pictures=[picture], folders=[output])
    chosen = PAIRS[pair]
    published = min(nu_max, 4)  # there is no published rule beyond
    bases = [
        asked_basis(l_max, published, "cheng2024", "shared"),
        asked_basis(l_max, nu_max, "complete", radial, covariants=degrees),
    ]
    compared = [compare(basis, chosen) for basis in bases]
    written = write_blind_pair(output, chosen) if output is not None else []
    if picture is not None:
        draw_blind_pair(picture)
        written.append(picture)
    for basis, found in zip(bases, compared, strict=True):
        per_degree = ", per_degree" if basis.spec["radial"] == "per_degree" else ""
        say(f"{basis.spec['selection']}, l_max {l_max}, ν ≤ {basis.spec['nu_max']}{per_degree}")
        features = zip(found.names, found.formulas, found.first, found.second, found.differing, strict=True)
        rows = [
            [name, formula, f"{first:.6g}", f"{second:.6g}", "differs" if differs else "equal"]
            for name, formula, first, second, differs in features
        ]
        print_grid(["feature", "formula", *chosen.names, ""], rows, left=(0, 1, 4))
        n_differing = int(found.differing.sum())
        say(f"{n_differing} of {len(found.names)} features tell the two apart")
        orders = seen(basis, chosen)
        rows = [
            [
                f"C{s.degree}·C{s.degree}" if s.degree else "invariants",
                *map(str, (s.nu, s.n, s.centre, s.around)),
                s.first or "–",
            ]
            for s in orders
        ]
        header = ["with radial functions", "ν", "of them", "differ", "differ around", "the first that differs"]
        print_grid(header, rows, left=(0, 5))
        say("")
    order = blind_order(*chosen.vectors)
    say(f"Sets of up to {order} neighbours are the same in both: so are invariants of order {order} and below.")
    for path in written:
        say(f"wrote {path}")
