"""``cace ir``: the infrared spectrum of a trajectory."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.display import progress_bar
from cace_runtime.cli.foreseen import refuse_strangers
from cace_runtime.cli.options import Device, Frames, Kernels, Precision, Structure
from cace_runtime.cli.outputs import reserve


def ir(
    trajectory: Structure,
    model: Annotated[
        Path | None, typer.Option(help="Potential with latent charges. Default: charges or dipoles of the frames.")
    ] = None,
    index: Frames = ":",
    interval: Annotated[float | None, typer.Option(help="Between frames, fs. Default: what the frames say.")] = None,
    resolution: Annotated[float, typer.Option(help="Width of a line, cm⁻¹.")] = 20.0,
    temperature: Annotated[float | None, typer.Option(help="K. Default: that of the velocities.")] = None,
    highest: Annotated[float, typer.Option(help="Shown up to this wavenumber, cm⁻¹.")] = 4500.0,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Table, CSV.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Picture: PNG, SVG or PDF.")] = None,
    device: Device = "cpu",
    dtype: Precision = "float64",
    backend: Kernels = "auto",
) -> None:
    """Infrared spectrum of a trajectory, from the velocities and Born effective charges, or from dipoles.

    Charges are those of --model, or of the frames, as cace eval --born-charges -o writes them; without them molecules
    may have a dipole (e Å) in each frame. Intensities are those of classical nuclei: km/mol per cm⁻¹ for all that is in
    the frame, and of periodic structures n α (cm⁻¹), refractive index times absorption coefficient.
    """
    from cace_runtime.adapters.loading import loaded
    from cace_runtime.analysis.infrared import infrared, write_infrared
    from cace_runtime.analysis.vibrations import peaks
    from cace_runtime.files.checkpoint_header import read_info
    from cace_runtime.files.structures import read_structures
    from cace_runtime.potential.charges import latent_charges

    reserve((output, ()), inputs=[trajectory, *([] if model is None else [model])], pictures=[plot])
    if not highest > 0:
        raise ValueError(f"--highest {highest}: it must be positive")
    if model is not None:
        latent_charges(read_info(model).config)  # refuses a potential without them, before anything that takes time
    frames = read_structures(trajectory, index)
    if model is not None:
        refuse_strangers([model], frames[:1])
    potential = None if model is None else loaded(model, device, dtype, backend)
    with progress_bar() as progress:
        task = progress.add_task("charges", total=len(frames), note="", visible=potential is not None)
        found = infrared(
            frames, potential, interval, resolution, temperature,
            on_frames=lambda done: progress.update(task, completed=done),
        )  # fmt: skip
    shown = found.wavenumber <= highest
    curve = found.intensity if found.absorption is None else found.absorption
    unit = "km/mol per cm⁻¹" if found.absorption is None else "n α [cm⁻¹]"
    places = peaks(found.wavenumber[shown], curve[shown])
    heights = np.interp(places, found.wavenumber, curve)
    if not places:
        say("no peak up to there rises above the others")
    rows = [[f"{place:.0f}", f"{height:.4g}"] for place, height in zip(places, heights, strict=True)]
    print_grid(["highest peaks [cm⁻¹]", unit], rows)
    say(
        f"{found.n_frames} frames, {found.interval:g} fs apart: they show up to {found.highest:.0f} cm⁻¹; what is "
        "faster folds back below"
    )
    say(f"{found.total:.5g} km/mol in all, at {found.temperature:.0f} K")
    if output is not None:
        write_infrared(found, output, highest)
    if plot is not None:
        from cace_runtime.analysis.motion_plots import draw_infrared

        draw_infrared(found, plot, highest)
    for path in filter(None, (output, plot)):
        say(f"wrote {path}")
