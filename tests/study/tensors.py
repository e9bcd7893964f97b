"""What makes tensor messages generalise: one change at a time, errors at 300 K, on hotter frames, and dynamics.

    python -m tests.study.tensors run --change "small start off" --data acac-hot --seed 0 --steps 1500
    python -m tests.study.tensors list
    python -m tests.study.tensors plan --data acac-hot --minutes 2
    python -m tests.study.tensors next --minutes-total 60
    python -m tests.study.tensors next --data acac-hot --minutes 2 --minutes-total 60
    python -m tests.study.tensors dynamics --minutes-total 20
    python -m tests.study.tensors report

Rows are those of the study of bases (see there), in tests/results/tensors. ``-hot`` data are trained on the coldest
half of the frames and tested on the hottest quarter of the others. ``--minutes`` is equal time instead of equal steps;
``plan`` finds out how many epochs that is, which is fair only while nothing else runs. ``dynamics`` adds to each row
how long Langevin dynamics at 1000 K went well.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from cace_runtime.files.structures import read_structures
from cace_runtime.files.writing import replacing
from cace_runtime.train.config import TrainConfig, parse_config
from tests.study.bases import list_cells, make_missing, make_one, plan_missing, say
from tests.study.command import study
from tests.study.grid import DATASETS, PROJECT, Budget, changed, merged, settings_digest, source_folder
from tests.study.hot import survivals
from tests.study.report import markdown, mean_and_spread
from tests.study.run import RUNS, Places, rows

RESULTS = PROJECT / "tests/results/tensors"
SEEDS = (0, 1, 2)
DATA = ("acac", "acac-hot", "3bpa", "3bpa-hot")
STEPS = 1500
EQUAL_STEPS = Budget("steps", STEPS)
TEMPERATURE, PICOSECONDS = 1000.0, 5.0

TENSOR = {"memory": True, "tensor": {"per_element": True}}
SETTINGS: dict[str, Any] = {
    "e0": "least_squares",
    "model": {
        "cutoff": 5.0, "n_bessel": 8, "n_radial": 64, "radial": "per_degree", "mixing": {"per_element": True},
        "messages": [TENSOR], "readout": {"per_element": True},
    },
    "loss": {"energy": 10, "forces": 10, "schedule": [{"epoch": 0.3, "over": 0.6, "energy": 1000}]},
    "small_start": True,
    "validate_every": 5,
    "checkpoint_seconds": 15,
    "refit_readout": False,
}  # fmt: skip
MOLECULES = "molecules"  # a step; a change may give another number of them, on every data set
A_STEP = 8
ATOMS = {"acac": 15, "3bpa": 27, "ethanol": 9}  # of a molecule


def _tensor(**changes: Any) -> list[dict[str, Any]]:
    return [TENSOR | {"tensor": TENSOR["tensor"] | changes}]


def _layers(cutoff: float, *, count: int = 2, **changes: Any) -> dict[str, Any]:
    """Several message layers, and a cutoff."""
    return {"model.cutoff": cutoff, "model.messages": _tensor(**changes) * count}


# What each run does otherwise than the settings above.
CHANGES: dict[str, dict[str, Any]] = {
    "none": {},
    "small start off": {"small_start": False},
    "weight decay 0.02": {"optimizer.weight_decay": 0.02},
    "weight decay 0.1 of the readout's network": {"optimizer.parts": {"readout": {"weight_decay": 0.1}}},
    "weight decay 0.1 of mixing": {"optimizer.parts": {"mixing": {"weight_decay": 0.1}}},
    "mixing at 0.3 of the rate": {"optimizer.parts": {"mixing": {"learning_rate": 0.3}}},
    "linear readout at 0.3 of the rate": {"optimizer.parts": {"linear": {"learning_rate": 0.3}}},
    "both at 0.3 of the rate": {
        "optimizer.parts": {"mixing": {"learning_rate": 0.3}, "linear": {"learning_rate": 0.3}}
    },
    "no linear readout": {"model.readout.linear": False},
    "linear readout by least squares": {"refit_readout": True},
    "5 radial functions": {"model.n_bessel": 5},
    "8 shared radial functions per path": {"model.messages": _tensor(radial_functions=8)},
    "mixing shared by elements": {"model.mixing.per_element": False},
    "messages shared by elements": {"model.messages": _tensor(per_element=False)},
    "readout shared by elements": {"model.readout.per_element": False},
    "messages and readout shared by elements": {
        "model.messages": _tensor(per_element=False),
        "model.readout.per_element": False,
    },
    "cutoff 4 Å": {"model.cutoff": 4.0},
    "cutoff 3.5 Å": {"model.cutoff": 3.5},
    "K = 32": {"model.n_radial": 32},
    "K = 96": {"model.n_radial": 96},
    "K = 128": {"model.n_radial": 128},
    "matrices, too": {"model.messages": _tensor(degrees=[1, 2])},
    "ν = 4": {"model.basis": {"nu_max": 4}},
    "T = 2": {"model.messages": [TENSOR, TENSOR]},
    "T = 2, cutoff 4 Å": _layers(4.0),
    "T = 2, cutoff 3.5 Å": _layers(3.5),
    "T = 2, cutoff 3 Å": _layers(3.0),
    "T = 2, cutoff 3.5 Å, readout shared by elements": _layers(3.5) | {"model.readout.per_element": False},
    "T = 2, cutoff 3.5 Å, 12 radial functions": _layers(3.5) | {"model.n_bessel": 12},
    "T = 2, cutoff 3.5 Å, batches half as large": _layers(3.5) | {MOLECULES: 4},
    "T = 2, cutoff 3.5 Å, matrices, too": _layers(3.5, degrees=[1, 2]),
    "T = 2, cutoff 4 Å, matrices, too": _layers(4.0, degrees=[1, 2]),
    "T = 2, cutoff 4 Å, matrices, too, readout shared by elements": (
        _layers(4.0, degrees=[1, 2]) | {"model.readout.per_element": False}
    ),
    "T = 3, cutoff 3.5 Å, matrices, too": _layers(3.5, count=3, degrees=[1, 2]),
    "T = 2, cutoff 3.5 Å, tensors of degree 3, too": _layers(3.5, degrees=[1, 2, 3]),
    "contraction": {"model.contraction": True},
    "batches half as large": {MOLECULES: 4},
    "batches twice as large": {MOLECULES: 16},
    "energies weigh 1000 from the start": {"loss.energy": 1000, "loss.schedule": []},
    "energies weigh 10 to the end": {"loss.schedule": []},
    "average of 1000 steps": {"averaging.ema_decay": 0.999},
    "no average": {"averaging.ema_decay": None},
    "AMSGrad 0.01, batches of 5, plateau": {
        "optimizer": {"name": "adam", "learning_rate": 0.01, "amsgrad": True},
        MOLECULES: 5,
        "schedule": {"kind": "plateau", "factor": 0.8, "patience": 10},
    },
    "learning rate 0.0025": {"optimizer.learning_rate": 0.0025},
    "learning rate 0.01": {"optimizer.learning_rate": 0.01},
    "repulsion below the closest distances": {"model.pair_repulsion": "zbl"},
    "ZBL up to 0.8 of the covalent radii": {"model.pair_repulsion": {"kind": "zbl", "outer": 0.8}},
    "ZBL up to the covalent radii": {"model.pair_repulsion": {"kind": "zbl", "outer": 1.0}},
}


@dataclass(frozen=True, slots=True)
class TensorCell:
    """One run: data, which change, seed, budget. Attributes and methods as :class:`tests.study.grid.Cell` has them."""

    data: str
    change: str
    seed: int
    budget: Budget

    apart: ClassVar[Sequence[str]] = ()

    @property
    def changes(self) -> tuple[tuple[str, Any], ...]:
        """With batches in atoms, as configs have them."""
        change = CHANGES[self.change]
        return tuple(("batch_atoms", self._atoms(v)) if k == MOLECULES else (k, v) for k, v in change.items())

    def _atoms(self, molecules: int) -> int:
        return molecules * ATOMS[self.data.partition("-")[0]]

    @property
    def title(self) -> str:
        return f"{self.data}  {self.change}  seed {self.seed}  {self.budget.title}"

    @property
    def name(self) -> str:
        digest = settings_digest(self.config(Path("."), Path(".")), self.apart)
        return f"{self.data}_seed{self.seed}_{self.budget}_{digest}"

    def about(self) -> dict[str, Any]:
        return {"change": self.change}

    def config(self, work: Path, output: Path, epochs: int = 1, threads: int | None = 1) -> TrainConfig:
        values = changed(merged(SETTINGS, {"batch_atoms": self._atoms(A_STEP)}), self.changes)
        values["data"] = DATASETS[self.data].files(self.data, work)
        values |= {"output": str(output), "epochs": epochs, "seed": self.seed, "threads": threads}
        return parse_config(values, f"the settings of {self.title}")


def cells(budget: Budget = EQUAL_STEPS, seeds: Sequence[int] = SEEDS, data: Sequence[str] = DATA) -> list[TensorCell]:
    """All runs, in the order in which they are made: first one seed of everything."""
    return [TensorCell(name, change, seed, budget) for seed in seeds for change in CHANGES for name in data]


def add_dynamics(places: Places, minutes: float, temperature: float = TEMPERATURE, ps: float = PICOSECONDS) -> int:
    """Adds to rows that have none how long dynamics of their potentials goes well; the number of rows."""
    deadline, added = time.monotonic() + 60 * minutes, 0
    for row in rows(places):
        cell = TensorCell(row["data"], row["change"], row["seed"], Budget(**row["budget"]))
        model = places.folder(cell) / "model.safetensors"
        if "dynamics" in row or not model.is_file():
            continue
        if time.monotonic() > deadline:
            break
        start = read_structures(source_folder() / DATASETS[cell.data].train, "0")[0]
        row["dynamics"] = list(survivals(model, start, [temperature], ps, [0]))
        with replacing(places.row(cell)) as temporary:
            temporary.write_text(json.dumps(row, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        say(f"{cell.title}: {row['dynamics'][0]['ps']:g} ps {row['dynamics'][0]['failure']}")
        added += 1
    return added


INTRODUCTION = """\
# What makes tensor messages generalise

One line per change; everything else is equal. Mean ± standard deviation over the runs, which differ in the seed.
Without ± there is one run. Errors are RMSE: energies of whole structures in meV, forces in meV/Å. Data that end in
-hot are trained on the coldest half of the frames at 300 K and tested on the hottest quarter of the others. Ms are
processor time of a step on one thread, the median over the steps of a run and the least of several runs; the machine
was two to three times slower on some days than on others, so they order changes but roughly. Runs of equal time have as
many epochs as a trial promised, before all of them and while nothing else ran. Such a trial scatters by a tenth, and
the time that runs took beside others by a third; those of 2026-12-01 left validations out. What comes after the last
step (the least squares) is not in it.
Dynamics: Langevin at {temperature:g} K, at most {ps:g} ps, until it explodes or falls below the relaxed start by more
than half an eV.
"""


def report(found: Sequence[Mapping[str, Any]]) -> str:
    """Markdown: a table per data set and budget.

    Raises:
        ValueError: there are no rows.
    """
    if not found:
        raise ValueError("no rows yet: make some with the command next")
    parts = [INTRODUCTION.format(temperature=TEMPERATURE, ps=PICOSECONDS)]
    kinds = {(row["data"], row["budget"]["kind"], row["budget"]["amount"]) for row in found}
    for data, kind, amount in sorted(kinds):
        of_kind = [r for r in found if (r["data"], r["budget"]["kind"], r["budget"]["amount"]) == (data, kind, amount)]
        lines = []
        for change in CHANGES:
            group = [row for row in of_kind if row["change"] == change]
            if group:
                lines.append(_line(change, group))
        parts += [f"## {DATASETS[data].title}\n\nAt {Budget(kind, amount).title}.\n", markdown(HEADER, lines) + "\n"]
    return "\n".join(parts)


HEADER = (
    "change", "runs", "parameters", "steps", "ms", "train E", "train F", "test E", "test F", "dynamics, ps",
)  # fmt: skip


def _line(change: str, group: Sequence[Mapping[str, Any]]) -> list[str]:
    ended = [row for row in group if "failed" not in row]
    runs = str(len(ended)) + f" ({len(group) - len(ended)} failed)" * (len(ended) < len(group))
    if not ended:
        return [change, runs, *["–"] * (len(HEADER) - 2)]
    errors = [
        mean_and_spread([row["errors"][part][name] for row in ended])
        for part in ("train", "test")
        for name in ("energy_meV_rmse", "forces_meV_per_A_rmse")
    ]
    times = [row["step_ms"] for row in ended if row["step_ms"] is not None]
    moved = [run["ps"] for row in ended for run in row.get("dynamics", ())]
    return [
        change, runs, f"{ended[0]['parameters']:,}", f"{statistics.fmean(row['steps'] for row in ended):,.0f}",
        f"{min(times):.0f}" if times else "–",
        *errors, ", ".join(f"{ps:.3g}" for ps in moved) or "–",
    ]  # fmt: skip


def _above_zero(text: str) -> float:
    if not 0 < float(text) < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} is not above zero")
    return float(text)


@study(goes_on=True)
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=("run", "list", "plan", "next", "dynamics", "report"))
    parser.add_argument("--change", choices=CHANGES, nargs="+", metavar="CHANGE", help=", ".join(CHANGES))
    parser.add_argument("--data", choices=DATASETS, nargs="+", default=list(DATA))
    parser.add_argument("--seed", type=int, nargs="+", default=list(SEEDS))
    lengths = parser.add_mutually_exclusive_group()
    lengths.add_argument("--steps", type=_above_zero, default=STEPS, help=f"equal steps ({STEPS})")
    lengths.add_argument("--minutes", type=_above_zero, help="equal time of steps and validations instead")
    parser.add_argument("--minutes-total", type=float, default=60.0)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder of the rows")
    parser.add_argument("--runs", type=Path, default=RUNS / "tensors", help="folder of what runs leave")
    given = parser.parse_args(arguments)
    places = Places(given.results, given.runs)
    if given.action == "run" and not given.change:
        parser.error("run needs --change, one or several")
    budget = Budget("minutes", given.minutes) if given.minutes is not None else Budget("steps", given.steps)
    asked = [c for c in cells(budget, given.seed, given.data) if given.change is None or c.change in given.change]
    if given.action == "run":
        return max(make_one(cell, places, given.threads, None) for cell in asked)
    if given.action == "list":
        return list_cells(asked, places)
    if given.action == "plan":
        return plan_missing(asked, places, given.threads, given.minutes_total)
    if given.action == "next":
        return make_missing(asked, places, given.threads, given.minutes_total)
    if given.action == "dynamics":
        say(f"{add_dynamics(places, given.minutes_total)} rows have dynamics now")
        return 0
    text = report(rows(places))
    path = given.results / "report.md"
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")
    say(f"wrote {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
