"""Which basis says more: linear potentials, whose best coefficients are found exactly, so that no optimiser decides.

    python -m tests.study.linear

One fit per basis and seed of the random channels, once with equal channels and once with equal coefficients, on AcAc
(``$CACE_DATA`` or ``../shared/data``). Rows and table go to tests/results/linear.json and .md; fits
that are there are not repeated.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from time import process_time

from cace_runtime.files.writing import replacing
from cace_runtime.linear import LinearSettings, fit_linear
from cace_runtime.registry import load_basis
from cace_runtime.train.config import parse_config
from tests.bench.harness import machine
from tests.study.command import study
from tests.study.grid import DATASETS, Basis
from tests.study.run import RESULTS, RUNS

BASES = ("cheng2024-3-3", "cheng2024-4-4", "complete-3-3", "complete-3-4", "complete-4-4")
SEEDS = (0, 1, 2)
CHANNELS, COEFFICIENTS, CUTOFF = 24, 3000, 5.0
DATA = "acac"
LOSS = {"energy": 1000.0, "forces": 10.0}


@study(goes_on=True)
def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--results", type=Path, default=RESULTS.parent)
    options = parser.parse_args(arguments)
    path = options.results / "linear.json"
    rows = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    work = RUNS / "data"
    DATASETS[DATA].prepare(DATA, work)
    config = parse_config({"data": DATASETS[DATA].files(DATA, work), "loss": LOSS}, "the study's settings")
    for seed in SEEDS:
        for name in BASES:
            basis = Basis.parse(name)
            n_features = len(load_basis(basis.l_max, basis.nu_max, basis.selection, "shared").features)
            for equal, channels in (
                ("channels", CHANNELS),
                ("coefficients", round(COEFFICIENTS / 3 / n_features)),
            ):
                if not any((r["basis"], r["seed"], r["equal"]) == (name, seed, equal) for r in rows):
                    row = _fit(config, basis, channels, seed)
                    rows.append({"basis": name, "features": n_features, "seed": seed, "equal": equal, **row})
                    _write(path, json.dumps(rows, indent=1) + "\n")
                    _write(path.with_suffix(".md"), table(rows))
                    print(rows[-1], flush=True)
    _write(path.with_suffix(".md"), table(rows))


def _fit(config, basis: Basis, channels: int, seed: int) -> dict:
    start = process_time()
    settings = LinearSettings(CUTOFF, basis.l_max, basis.nu_max, basis.selection, channels=channels, seed=seed)
    fit = fit_linear(config, settings)
    test = next(e for e in fit.errors if e.set not in ("train", "valid"))
    # The weights of the elements, and the constant.
    used = int((fit.model.readout.mlp.layers[0].weight != 0).sum()) + 1
    return {
        "channels": channels,
        "coefficients": used,
        "energy_meV_rmse": round(test.figures["energy"].rmse, 4),
        "forces_meV_per_A_rmse": round(test.figures["forces"].rmse, 4),
        "processor_seconds": round(process_time() - start, 1),
        "ridge": fit.chosen.strength,
        "machine": machine(),
    }


def table(rows: list[dict]) -> str:
    """Markdown: a table per kind of equality, a line per basis."""
    lines = [
        "# Linear potentials: which basis says more",
        "",
        f"{DATASETS[DATA].title}. No messages, cutoff {CUTOFF:g} Å, loss weights energy {LOSS['energy']:g} and forces "
        f"{LOSS['forces']:g}; root mean square errors of the test set, mean ± standard deviation over seeds of the "
        "random channels. Coefficients by ridge regression: nothing but basis and channels decides.",
    ]
    for equal in ("channels", "coefficients"):
        lines += [
            "",
            f"**Equal {equal}**",
            "",
            "| basis | invariants | channels per element | coefficients | fits | E, meV | F, meV/Å | processor s |",
            "| --- | --- | --- | --- | --- | --- | --- | --- |",
        ]
        for name in BASES:
            of = [r for r in rows if (r["basis"], r["equal"]) == (name, equal)]
            if of:
                energy, forces, seconds = (
                    _spread([r[key] for r in of])
                    for key in ("energy_meV_rmse", "forces_meV_per_A_rmse", "processor_seconds")
                )
                first = of[0]
                lines.append(
                    f"| {Basis.parse(name).title} | {first['features']} | {first['channels']} | "
                    f"{first['coefficients']:,} | {len(of)} | {energy} | {forces} | {seconds} |"
                )
    return "\n".join(lines) + "\n"


def _spread(values: list[float]) -> str:
    mean = f"{statistics.mean(values):.3g}"
    return mean + (f" ± {statistics.stdev(values):.2g}" if len(values) > 1 else "")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
