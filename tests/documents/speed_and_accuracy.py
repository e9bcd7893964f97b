"""Draws cace_runtime/docs/speed_and_accuracy.png from the figures that kernels.md and accuracy.md state.

    python -m tests.documents.speed_and_accuracy

Needs the extra ``plots``. The picture holds its figures as text, which a test compares with the documents.
"""

from __future__ import annotations

import json
import math
import re
from pathlib import Path

import matplotlib

from tests.documents.markdown import ROOT

matplotlib.use("Agg")

from matplotlib import pyplot as plt

DOCS = ROOT / "cace_runtime" / "docs"
PICTURE = DOCS / "speed_and_accuracy.png"
OURS, OTHERS = "#c2410c", "#57606a"
# Headings of accuracy.md, and what the picture calls them.
SETS = {"Acetylacetone": "acetylacetone, RMSE", "3BPA": "3BPA, RMSE", "Ethanol": "ethanol, MAE"}


def speed(folder: Path = DOCS) -> dict[str, float]:
    """ms for energies and forces of 1536 water atoms on two threads."""
    text = " ".join((folder / "kernels.md").read_text(encoding="utf-8").split())
    mace, kernels = re.search(r"([\d.]+) ms against ([\d.]+) ms at 1536 atoms", text).groups()
    torch = re.search(r"by torch \(`eager`\), 1536 atoms \| [\d.]+ ms \| ([\d.]+) ms", text)[1]
    table = (ROOT / "tests/results/compiled.md").read_text(encoding="utf-8")
    section = table[table.index("## Energy and forces alone") :]
    header, _, *rows = [[cell.strip() for cell in r.split("|")] for r in section.splitlines() if r.startswith("|")]
    plain = next(row[header.index("plain, ms")] for row in rows if row[1:3] == ["water 1536", "2"])
    return {
        "this program": float(kernels),
        "the same, kernels off": float(torch),
        "plain torch program": float(plain),
        "MACE 64x0e + 64x1o": float(mace),
    }


def accuracy(folder: Path = DOCS) -> dict[str, dict[str, float]]:
    """Errors of force components, meV/Å: by set of structures, the best of ours of each kind and published ones."""
    text = (folder / "accuracy.md").read_text(encoding="utf-8")
    found: dict[str, dict[str, float]] = {}
    for name in SETS:
        section = re.search(rf"^## {name}\n(.*?)(?=^## )", text, re.DOTALL | re.MULTILINE)[1]
        errors = found[name] = {}
        for line in section.splitlines():
            cells = [cell.strip() for cell in line.split("|")]
            for error in re.findall(r"[\d.]+ / ([\d.]+)", cells[3] if len(cells) > 3 else ""):
                kinds = {"linear": "linear fit", "mean": "mean of several"}
                kind = kinds.get(cells[1].partition(" ")[0], "network")
                errors[f"*{kind}"] = min(float(error), errors.get(f"*{kind}", float("inf")))
        published = " ".join(section.split()).partition("Published")[2].partition("|")[0]
        for method, error in re.findall(r"([\w ]+?) [\d.]+ / ([\d.]*\d)", published.replace(", ", ",")):
            errors[method.strip()] = float(error)
    return found


def _labelled(axes, row: int, points: list[tuple[float, str]], colour: str, marker: str, above: bool) -> None:
    """Points on a line, with labels on one side; where two would touch, the second stands one step further off."""
    side = 1 if above else -1
    ends = [0.0, 0.0, 0.0]  # of the labels so far, as logarithms, per step
    for error, label in sorted(points):
        axes.plot(error, row, marker, color=colour, ms=5.5)
        half = 0.024 * len(label)  # of the label's width, by eye
        step = next((i for i, end in enumerate(ends) if math.log(error) - half > end), 2)
        ends[step] = math.log(error) + half
        axes.annotate(
            label, (error, row), (0, (6 + 10 * step) * side), textcoords="offset points", color=colour, fontsize=7.5,
            ha="center", va="bottom" if above else "top",
        )  # fmt: skip


def draw() -> None:
    times, errors = speed(), accuracy()
    plt.rcParams.update({"font.size": 9, "font.family": "DejaVu Sans", "axes.spines.top": False})
    plt.rcParams.update({"axes.spines.right": False, "axes.spines.left": False})
    figure, (left, right) = plt.subplots(1, 2, figsize=(9.6, 3.6), width_ratios=(1, 1.55), layout="constrained")

    names = list(times)
    for row, name in enumerate(reversed(names)):
        colour = OURS if name == names[0] else OTHERS
        left.barh(row, times[name], color=colour, height=0.62)
        left.text(times[name] * 1.15, row, f"{times[name]:g} ms", va="center", color=colour)
        left.text(1.1, row + 0.38, name, va="bottom", color=colour, fontsize=8.5)
    left.set(xscale="log", xlim=(1, 25000), yticks=[], ylim=(-0.5, len(names) - 0.15))
    left.set_xlabel("time, ms")
    left.tick_params(labelsize=8)
    left.set_title("Energies and forces of 1536 water atoms, two cores", fontsize=9.5, loc="left")

    for row, (name, title) in enumerate(reversed(SETS.items())):
        right.axhline(row, color="#d0d7de", lw=0.8, zorder=0)
        right.text(1.55, row + 0.12, title, fontweight="bold", fontsize=8.5)
        ours = {label[1:]: e for label, e in errors[name].items() if label.startswith("*")}
        others: dict[float, list[str]] = {}
        for label, error in errors[name].items():
            if not label.startswith("*"):
                others.setdefault(error, []).append(label)
        _labelled(right, row, [(e, label) for label, e in ours.items()], OURS, "D", above=True)
        _labelled(right, row, [(e, ", ".join(methods)) for e, methods in others.items()], OTHERS, "o", above=False)
    right.set(xscale="log", xlim=(1.5, 45), yticks=[], ylim=(-0.75, len(SETS) - 0.2))
    right.set_xticks([2, 3, 5, 10, 20, 40], ["2", "3", "5", "10", "20", "40"])
    right.minorticks_off()
    right.tick_params(labelsize=8)
    right.set_xlabel("error of force components, meV/Å")
    right.set_title("Errors on structures that were not trained on", fontsize=9.5, loc="left")
    right.plot([], [], "D", color=OURS, ms=5.5, label="this program")
    right.plot([], [], "o", color=OTHERS, ms=5, label="published")
    right.legend(loc="upper left", bbox_to_anchor=(0, 0.99), fontsize=8, frameon=False, ncols=2, handletextpad=0.2)
    text = json.dumps({"speed": times, "accuracy": errors})
    figure.savefig(PICTURE, dpi=120, metadata={"Software": None, "Description": text})


if __name__ == "__main__":
    draw()
    print(f"wrote {PICTURE.relative_to(ROOT)}, {PICTURE.stat().st_size / 1000:.0f} kB")
