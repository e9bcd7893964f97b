"""The charts of the report: counts per order as bars, operations as dots on a logarithmic axis."""

from __future__ import annotations

from math import log10
from typing import Any

from basisgen.generate import Generated
from basisgen.pages import table
from basisgen.pages.drawing import number
from basisgen.pages.explain import limits

CHART_WIDTH, CHART_HEIGHT, BASELINE, TOP = 460, 230, 190, 34


def count_charts(results: list[Generated]) -> list[dict[str, Any]]:
    """Bars of published and primitive counts per order; one chart for all bases with the same limits."""
    groups: dict[tuple, dict[str, list[int]]] = {}
    titles: dict[tuple, str] = {}
    for result in results:
        spec = result.selection.basis.spec
        rows = table.rows(result)
        key = (spec.l_max, spec.max_degree)
        series = groups.setdefault(key, {"published": [r["published"] or 0 for r in rows]})
        titles[key] = limits(spec)
        radial = "shared" if spec.radial == "shared" else "per-degree"
        series[f"primitive, {radial} radial"] = [r["primitive"] for r in rows]
    return [_bars(titles[k], series) for k, series in groups.items()]


def _bars(title: str, series: dict[str, list[int]]) -> dict[str, Any]:
    n_orders = len(next(iter(series.values())))
    top = max(max(values) for values in series.values())
    slot = CHART_WIDTH / n_orders
    width = min(34.0, 0.76 * slot / len(series))
    bars = []
    for k, values in enumerate(series.values()):
        for n, value in enumerate(values):
            height = (BASELINE - TOP) * value / top
            x = slot * (n + 0.5) + (k - len(series) / 2) * width
            bars.append(
                {
                    "series": k,
                    "value": value,
                    "x": number(x + 1),
                    "y": number(BASELINE - height),
                    "width": number(width - 2),
                    "height": number(height),
                    "middle": number(x + width / 2),
                    "label_y": number(BASELINE - height - 5),
                }
            )
    return {
        "title": title,
        "width": CHART_WIDTH,
        "height": CHART_HEIGHT,
        "baseline": BASELINE,
        "bars": bars,
        "ticks": [{"x": number(slot * (n + 0.5)), "label": f"ν = {n + 1}"} for n in range(n_orders)],
        "series": list(series),
    }


_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _power_of_ten(exponent: int) -> str:
    return str(10**exponent) if exponent < 2 else "10" + str(exponent).translate(_SUPERSCRIPT)


LABEL_WIDTH, PLOT_WIDTH, VALUE_WIDTH, ROW, GROUP = 160, 170, 150, 22, 30


def cost_chart(bases: list[dict[str, Any]]) -> dict[str, Any]:
    """Forward and reverse operations of the three ways, on a logarithmic axis."""
    values = [way[d] for b in bases for way in b["costs"] for d in ("forward", "reverse") if way[d]]
    low = len(str(min(values, default=1))) - 1
    high = max(low + 1, len(str(max(values, default=1) - 1)))

    def place(n: int) -> str:
        return number(LABEL_WIDTH + PLOT_WIDTH * (log10(max(n, 10**low)) - low) / (high - low))

    groups, y = [], 4.0
    for basis in bases:
        y += GROUP
        group = {"name": basis["anchor"], "y": number(y - 8), "rows": []}
        for k, way in enumerate(basis["costs"]):
            group["rows"].append(
                {
                    "label": way["label"],
                    "y": number(y + ROW / 2),
                    "own": k == len(basis["costs"]) - 1,
                    "forward": way["forward"],
                    "reverse": way["reverse"],
                    "forward_x": place(way["forward"]),
                    "reverse_x": place(way["reverse"]),
                }
            )
            y += ROW
        groups.append(group)
    return {
        "width": LABEL_WIDTH + PLOT_WIDTH + VALUE_WIDTH,
        "height": number(y + 30),
        "bottom": number(y + 4),
        "left": LABEL_WIDTH,
        "plot_right": LABEL_WIDTH + PLOT_WIDTH,
        "right": LABEL_WIDTH + PLOT_WIDTH + VALUE_WIDTH,
        "ticks": [{"x": place(10**k), "label": _power_of_ten(k)} for k in range(low, high + 1)],
        "groups": groups,
    }
