"""Rows of the study -> tables in Markdown, and pictures. Nothing is typed in: every figure comes from a row."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import LogLocator, NullFormatter, ScalarFormatter

from cace_runtime.analysis.style import ACCENT, FAINT, INK, SLATE, quiet, save
from cace_runtime.files.writing import replacing
from tests.study.grid import DATASETS, Basis, Budget

Row = dict[str, Any]
COLOURS = {0: SLATE, 1: ACCENT, 2: INK}
HEADER = (
    "basis", "T", "runs", "features", "parameters", "steps", "seconds", "ms/step",
    "E RMSE, meV", "F RMSE, meV/Å", "E MAE, meV", "F MAE, meV/Å", "E RMSE, meV/atom",
)  # fmt: skip
MEASURES = (
    "energy_meV_rmse", "forces_meV_per_A_rmse", "energy_meV_mae", "forces_meV_per_A_mae", "energy_meV_per_atom_rmse",
)  # fmt: skip
INTRODUCTION = """\
# Which basis trains best

One line per basis and number of message layers T: mean ± standard deviation over the runs, which differ in the seed of
the initial weights and of the order of the structures; without ± there is one run. Everything else is equal within a
table: channels, readout, loss, optimiser, schedule, split. Radial and message weights are shared by all degrees unless
the name says "per degree". Energies are those of whole structures. Seconds are those of steps and validations, without
reading, compiling and the final evaluation; ms/step is a median, on one thread of processor time, and so is the time
that runs of equal time were planned by. Errors are those of the test set; which weights are kept was decided by the
validation set.
"""


def write_report(rows: Sequence[Row], folder: Path) -> list[Path]:
    """Writes report.md, and a picture of every data set that has at least three bases.

    Args:
        rows: as ``run.run`` writes them.
        folder: where to.

    Raises:
        ValueError: no rows.
    """
    if not rows:
        raise ValueError(f"no rows in {folder} yet: make some with the command next")
    written, parts = [], [INTRODUCTION]
    for data in sorted({r["data"] for r in rows}, key=_order_of_data):
        mine = [r for r in rows if r["data"] == data]
        plain = [r for r in mine if not r["changes"]]
        parts.append(f"## {data}: {_title(data)}\n")
        digests = sorted({r["settings_digest"] for r in plain})
        for digest in digests:
            group = [r for r in plain if r["settings_digest"] == digest]
            if len(digests) > 1:
                parts.append(f"### Settings {digest}\n")
            parts.append(_settings(group[0]) + "\n")
            parts += [_budget_tables(data, group)]
            ended = [r for r in group if "failed" not in r]
            if len({r["basis"] for r in ended}) > 2:
                path = folder / (f"{data}.png" if len(digests) == 1 else f"{data}_{digest}.png")
                draw(ended, _title(data), path)
                parts.append(f"![Force errors on {data} per basis, and against seconds]({path.name})\n")
                written.append(path)
        parts += [_other_settings([r for r in mine if r["changes"]]), _published(data)]
    parts.append(_made_with(rows))
    path = folder / "report.md"
    with replacing(path) as temporary:
        temporary.write_text("\n".join(p for p in parts if p), encoding="utf-8")
    return [path, *written]


def _order_of_data(name: str) -> tuple[int, str]:
    return list(DATASETS).index(name) if name in DATASETS else len(DATASETS), name


def _title(data: str) -> str:
    return DATASETS[data].title if data in DATASETS else data


def _settings(row: Row) -> str:
    """What all rows of a table have in common, in a sentence."""
    settings, model = row["settings"], row["settings"]["model"]
    optimizer, loss = settings["optimizer"], settings["loss"]
    late = "".join(
        f", from {stage['epoch']:g} of the epochs on "
        + ", ".join(f"{k} {v:g}" for k, v in stage.items() if v and k != "epoch")
        for stage in loss["schedule"]
    )
    return (
        f"Cutoff {model['cutoff']:g} Å, {model['n_bessel']} Bessel functions → {model['n_radial']} channels, embedding "
        f"{model['n_embedding']}, readout {model['readout']['hidden']} + linear; {optimizer['name']}"
        f"{', amsgrad' * optimizer['amsgrad']}, rate "
        f"{optimizer['learning_rate']:g} ({settings['schedule']['kind']}), {settings['batch_atoms']} atoms per step; "
        f"loss: energy {loss['energy']:g}, forces {loss['forces']:g}{late}; decay of the average "
        f"{settings['averaging']['ema_decay']}."
    )


def _budget_tables(data: str, rows: Sequence[Row]) -> str:
    lines = []
    for (_, kind, amount), group in _groups(rows, _budget).items():
        lines.append(f"**At {Budget(kind, amount).title}**\n")
        lines.append(markdown(HEADER, [_line(r) for r in _groups(group, _cell).values()]))
        lines += _verdicts(data, group)
        lines += [
            f"- Failed: {_name(r)}, T = {r['messages']}, seed {r['seed']}: {r['failed']}"
            for r in group
            if "failed" in r
        ]
        lines.append("")
    return "\n".join(lines)


def _other_settings(rows: Sequence[Row]) -> str:
    if not rows:
        return ""
    header = ("settings", "budget", *HEADER)
    groups = _groups(rows, lambda r: (*_budget(r), *_cell(r), r["settings_digest"])).values()
    table = [[_changes(g), Budget(**g[0]["budget"]).title, *_line(g)] for g in groups]
    return "**Other settings**\n\n" + markdown(header, table) + "\n"


def _budget(row: Row) -> tuple:
    """Equal steps stand before equal time."""
    kind, amount = row["budget"]["kind"], row["budget"]["amount"]
    return kind != "steps", kind, amount


def _cell(row: Row) -> tuple:
    return row["messages"], row["selection"], row["radial"], row["l_max"], row["nu_max"]


def _groups(rows: Iterable[Row], key: Any) -> dict[tuple, list[Row]]:
    found: dict[tuple, list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda r: (key(r), r["seed"])):
        found[key(row)].append(row)
    return found


def _name(row: Row) -> str:
    return Basis(row["selection"], row["l_max"], row["nu_max"], row["radial"]).title


def _changes(group: Sequence[Row]) -> str:
    return ", ".join(f"{name} = {value}" for name, value in group[0]["changes"].items())


def _line(group: Sequence[Row]) -> list[str]:
    first, ended = group[0], [r for r in group if "failed" not in r]
    n_failed = len(group) - len(ended)
    runs = str(len(ended)) + f" ({n_failed} failed)" * bool(n_failed)
    cells = [_name(first), str(first["messages"]), runs, str(first["features"])]
    if not ended:
        return [*cells, *["–"] * (len(HEADER) - len(cells))]
    cells.append(f"{ended[0]['parameters']:,}")
    cells += [f"{statistics.fmean(r[name] for r in ended):,.0f}" for name in ("steps", "seconds")]
    cells.append(_three(statistics.fmean(r["step_ms"] for r in ended)) if all(r["step_ms"] for r in ended) else "–")
    for name in MEASURES:
        cells.append(mean_and_spread(_test(ended, name)))
    return cells


def _test(rows: Iterable[Row], name: str) -> list[float]:
    return [r["errors"]["test"][name] for r in rows]


def mean_and_spread(values: Sequence[float]) -> str:
    """``12.3 ± 0.4``: mean and sample standard deviation; a single value stands alone."""
    text = _three(statistics.fmean(values))
    return text if len(values) == 1 else f"{text} ± {statistics.stdev(values):.2g}"


def _three(value: float) -> str:
    """Three digits, more for what is larger: 0.845, 40.0, 1234."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:#.3g}"


def _verdicts(data: str, rows: Sequence[Row]) -> list[str]:
    """Which basis has the smallest force error, beside the best one of the other kind; one line per T."""
    measure = DATASETS[data].unit if data in DATASETS else "rmse"
    ended = [r for r in rows if "failed" not in r]
    lines = [""]
    for messages in sorted({r["messages"] for r in ended}):
        groups = list(_groups((r for r in ended if r["messages"] == messages), _cell).values())
        values = {_name(g[0]): _test(g, f"forces_meV_per_A_{measure}") for g in groups}
        order = sorted(values, key=lambda name: statistics.fmean(values[name]))
        best = order[0]
        text = f"- T = {messages}: smallest force {measure.upper()}: {best}, {_said(values[best])}"
        published = best.startswith("cheng2024")
        other = next((name for name in order if name.startswith("cheng2024") != published), None)
        if other is not None:
            means = [statistics.fmean(values[name]) for name in (best, other)]
            text += (
                f"; the best of the {'complete' if published else 'published'} sets: {other}, {_said(values[other])}; "
            )
            text += f"{100 * (means[1] - means[0]) / means[1]:.1f} % less"
            spreads = [statistics.stdev(values[name]) for name in (best, other) if len(values[name]) > 1]
            if spreads and means[1] - means[0] < 2 * max(spreads):
                text += ", which is within twice the spread over seeds"
        lines.append(text + ".")
    return lines


def _said(values: Sequence[float]) -> str:
    return f"{mean_and_spread(values)} meV/Å ({len(values)} run{'s' * (len(values) > 1)})"


def _published(data: str) -> str:
    if data not in DATASETS or not DATASETS[data].published:
        return "No published figures for this split.\n"
    measure = DATASETS[data].unit.upper()
    table = [[method, f"{energy:g}", f"{forces:g}"] for method, energy, forces in DATASETS[data].published]
    return f"Published ({measure}):\n\n" + markdown(("method", "E, meV", "F, meV/Å"), table) + "\n"


def _made_with(rows: Sequence[Row]) -> str:
    def values(name: str) -> str:
        return "; ".join(sorted({str(r["machine"].get(name, "unknown")) for r in rows}))

    threads = ", ".join(sorted({str(r["threads"]) for r in rows}))
    dates = sorted(r["finished"][:10] for r in rows)
    return (
        f"{len(rows)} rows, {dates[0]} to {dates[-1]}; {values('processor')}, threads per run: {threads}, torch "
        f"{values('torch')}; commits {values('commit')}. Rows: the JSON files beside this one "
        "(`python -m tests.study.bases report` makes this page).\n"
    )


def markdown(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(cells) + " |" for cells in (header, ["---"] * len(header), *rows)]
    return "\n".join(lines)


def draw(rows: Sequence[Row], title: str, path: Path) -> None:
    """Force RMSE per basis for every budget, a dot per seed; and against seconds.

    Raises:
        OSError: the file cannot be written.
    """
    budgets = sorted({(r["budget"]["kind"], r["budget"]["amount"]) for r in rows}, key=lambda b: (b[0] != "steps", b))
    bases = sorted({_cell(r)[1:] for r in rows}, reverse=True)
    layers = sorted({r["messages"] for r in rows})
    titles = [Basis(selection, l_max, nu_max, radial).title for selection, radial, l_max, nu_max in bases]
    width = 2.0 + 3.4 * (len(budgets) + 1)
    figure = Figure(figsize=(width, 1.7 + 0.5 * len(bases)), facecolor="white", layout="constrained")
    panels = figure.subplots(1, len(budgets) + 1, squeeze=False)[0]
    for column, (axes, budget) in enumerate(zip(panels, budgets, strict=False)):
        mine = [r for r in rows if (r["budget"]["kind"], r["budget"]["amount"]) == budget]
        for k, messages in enumerate(layers):
            colour = COLOURS.get(messages, INK)
            for place, basis in enumerate(bases):
                found = _forces(r for r in mine if r["messages"] == messages and _cell(r)[1:] == basis)
                # Side by side, so that no dot hides one of another T.
                height = place - 0.28 * (k - (len(layers) - 1) / 2)
                axes.plot(found, [height] * len(found), "o", color=colour, markersize=5, alpha=0.75, markeredgewidth=0)
                if len(found) > 1:
                    axes.plot([statistics.fmean(found)] * 2, [height - 0.13, height + 0.13], color=colour, linewidth=2)
        axes.set(title=f"at {Budget(*budget).title}", xlabel="test force RMSE, meV/Å", ylim=(-0.6, len(bases) - 0.4))
        axes.set_yticks(range(len(bases)), titles if not column else [""] * len(bases))
        axes.grid(axis="x", color=FAINT, alpha=0.25, linewidth=0.6)
        quiet(axes)
    _against_time(panels[-1], rows)
    handles = [Line2D([], [], marker="o", linestyle="", color=COLOURS.get(m, INK), label=f"T = {m}") for m in layers]
    handles += [
        Line2D([], [], marker=shape, linestyle="", color=INK, label=label)
        for label, shape in (("published set", "s"), ("complete, connected", "o"))
    ]
    figure.legend(handles=handles, loc="outside lower center", ncols=len(handles), frameon=False, fontsize=9)
    figure.suptitle(title, fontsize=11, color=INK)
    save(figure, path)


def _forces(rows: Iterable[Row]) -> list[float]:
    return _test(rows, "forces_meV_per_A_rmse")


def _against_time(axes: Any, rows: Sequence[Row]) -> None:
    for row in rows:
        axes.plot(
            row["seconds"], _forces([row])[0], "s" if row["selection"] == "cheng2024" else "o",
            color=COLOURS.get(row["messages"], INK), markersize=5, alpha=0.75, markeredgewidth=0,
        )  # fmt: skip
    axes.set(title="against time", xlabel="seconds of training", ylabel="test force RMSE, meV/Å", xscale="log")
    axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 3, 5)))
    axes.xaxis.set_major_formatter(ScalarFormatter())
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.grid(color=FAINT, alpha=0.25, linewidth=0.6)
    quiet(axes)
