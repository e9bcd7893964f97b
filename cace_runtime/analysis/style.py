"""How pictures look and how they are written. Needs matplotlib, which is the optional extra ``plots``."""

from __future__ import annotations

import os
from pathlib import Path

from cace_runtime.files.writing import PICTURES, check_output, replacing

try:
    from matplotlib import rc_context
    from matplotlib.axes import Axes
    from matplotlib.axis import XAxis, YAxis
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter
except ImportError as error:
    raise ValueError("pictures need matplotlib: pip install 'cace-runtime[plots]'") from error

INK = "#22313f"
FAINT = "#8795a1"
ACCENT = "#c8553d"
SLATE = "#3d6a8f"
# Of several curves, one after the other; told apart by eyes that see no red or green, too.
CURVES = (SLATE, ACCENT, "#d9a441", "#5b8c5a", "#7a5c8e", INK, "#7fb4c9", FAINT)


def shades(n: int) -> list[str]:
    """So many colours, again from the first where there are more curves than colours."""
    return [CURVES[k % len(CURVES)] for k in range(n)]


def save(figure: Figure, path: str | os.PathLike[str]) -> None:
    """Writes a figure atomically; the suffix tells the format, a device or a pipe gets PNG. Equal figures, equal bytes.

    Raises:
        ValueError: a suffix that is no picture.
        OSError: the file cannot be written.
    """
    path = Path(path)
    check_output(path, PICTURES)
    kind = path.suffix.removeprefix(".") or "png"
    undated = {"pdf": {"CreationDate": None}, "svg": {"Date": None}}
    with replacing(path) as temporary, rc_context({"svg.hashsalt": "cace"}):
        figure.savefig(temporary, format=kind, dpi=160, metadata=undated.get(kind))


def quiet(axes: Axes) -> None:
    """Two spines, thin; text in the ink of all pictures."""
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(FAINT)
    axes.tick_params(colors=INK, labelsize=9)
    axes.xaxis.label.set_color(INK)
    axes.yaxis.label.set_color(INK)


def plain_ticks(axis: XAxis | YAxis) -> None:
    """0.5, 1, 2 rather than powers of ten with exponents, on a logarithmic axis."""
    low, high = axis.get_view_interval()
    steps = {6: (1, 1.5, 2, 3, 4, 5, 7), 30: (1, 2, 3, 5), 3000: (1, 3)}
    subs = next((subs for most, subs in steps.items() if high < most * low), (1,))
    axis.set_major_locator(LogLocator(subs=subs, numticks=12))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axis.set_minor_formatter(NullFormatter())
