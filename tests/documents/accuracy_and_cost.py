"""Draws cace_runtime/docs/accuracy_and_cost.png from the table of accuracy.md: error against time, by molecule.

    python -m tests.documents.accuracy_and_cost

Needs the extra ``plots``. The picture holds its figures as text, which a test compares with the document; the times
there are those of tests/results/accuracy_and_cost.json, which another test sees to.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

import matplotlib

from tests.documents.markdown import ROOT

matplotlib.use("Agg")

from matplotlib import pyplot as plt

DOCS = ROOT / "cace_runtime" / "docs"
PICTURE = DOCS / "accuracy_and_cost.png"
TIMES = ROOT / "tests/results/accuracy_and_cost.json"
OURS, OTHERS = "#c2410c", "#57606a"
PEERS = ("MACE", "NequIP")
CLOSE = 1.12  # ratio of errors
STUDENT = ", student"  # end of the names of potentials that differ from others in what they learned from

Points = dict[str, dict[str, tuple[float, float]]]


def table() -> Points:
    """By molecule and potential: µs per atom and step, and the error of force components, meV/Å."""
    text = (DOCS / "accuracy.md").read_text(encoding="utf-8")
    section = text[text.index("## Accuracy against cost") :]
    lines = section[: section.index("\n## ", 1)].splitlines()
    header, _, *rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("|")]
    found: Points = {}
    for column in range(1, len(header), 2):
        molecule = header[column].partition(",")[0]
        for row in rows:
            if row[column]:
                error, time = row[column].split("/")[1], row[column + 1].replace(",", "")
                found.setdefault(molecule, {})[row[0]] = (float(time), float(error))
    return found


def measured() -> Mapping[tuple[str, str], float]:
    """µs per atom and step by molecule and potential, as the benchmark wrote them."""
    rows = json.loads(TIMES.read_text(encoding="utf-8"))["rows"]
    return {(row["molecule"], row["potential"]): row["microseconds_per_atom"] for row in rows}


def draw() -> None:
    points = table()
    plt.rcParams.update({"font.size": 9, "font.family": "DejaVu Sans", "axes.spines.top": False})
    plt.rcParams.update({"axes.spines.right": False})
    figure, panels = plt.subplots(1, len(points), figsize=(9.6, 3.7), layout="constrained")
    for axes, (molecule, of_molecule) in zip(panels, points.items(), strict=True):
        for name, (time, error) in of_molecule.items():
            ours = name not in PEERS
            colour = OURS if ours else OTHERS
            axes.plot(time, error, "D" if ours else "o", color=colour, ms=6)
            student = name.endswith(STUDENT)
            right = ours and not student  # of the point
            # Below, where the name of one that is little worse stands.
            crowded = right and any(1 < other / error < CLOSE for _, other in of_molecule.values())
            text = "student" if student else re.sub(r",? \(.*\)", "", name).replace(", ", ",\n")
            axes.annotate(
                text, (time, error), (8 if right else -8, -8 if crowded else 0), textcoords="offset points",
                color=colour, fontsize=8, ha="left" if right else "right", va="center",
            )  # fmt: skip
        errors = [error for _, error in of_molecule.values()]
        axes.set(xscale="log", yscale="log", xlim=(2.5, 60_000), ylim=(min(errors) / 1.5, max(errors) * 1.5))
        ticks = [t for t in (3, 4, 5, 7, 10, 15, 20, 30) if min(errors) / 1.5 < t < max(errors) * 1.5]
        axes.set_yticks(ticks, [str(t) for t in ticks])
        axes.minorticks_off()
        axes.set_xticks([10**k for k in range(1, 5)], ["0.01 ms", "0.1 ms", "1 ms", "10 ms"])
        axes.grid(color="#d0d7de", lw=0.6)
        axes.set_axisbelow(True)
        axes.set_xlabel("time per atom and step, one processor core")
        axes.set_title(
            f"{molecule}, {'MAE' if molecule == 'ethanol' else 'RMSE'}", fontsize=10, loc="left", fontweight="bold"
        )
    panels[0].set_ylabel("error of force components, meV/Å")
    panels[1].plot([], [], "D", color=OURS, label="this program")
    panels[1].plot([], [], "o", color=OTHERS, label="errors published, time measured here")
    panels[1].legend(loc="upper right", fontsize=8, frameon=False)
    figure.savefig(PICTURE, dpi=120, metadata={"Software": None, "Description": json.dumps(points)})


if __name__ == "__main__":
    draw()
    print(f"wrote {PICTURE.relative_to(ROOT)}, {PICTURE.stat().st_size / 1000:.0f} kB")
