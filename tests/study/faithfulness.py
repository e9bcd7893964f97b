"""How faithful features are: does an environment with equal features have to be the same environment?

As in Bartók, Kondor and Csányi, Phys. Rev. B 87, 184115 (2013): n equal neighbours of an atom are moved at random, then
back, until their features are those of the original (least squares). Where features agree the environment may be the
original, turned, mirrored and renumbered ("recovered"), or another one ("another"): such features are not faithful.
Where they do not agree the search got stuck.

    python -m tests.study.faithfulness [--neighbours 4 8 12] [--environments 20] [--starts 3]

All descriptors (descriptors.py) have about as many components, each in units of its own spread over random
environments. SOAP needs the extra ``study``. Rows, table and picture go to tests/results/faithfulness.{json,md,png};
rows that are there are not repeated.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from scipy.optimize import least_squares, linear_sum_assignment

from cace_runtime.files.writing import replacing
from tests.study.command import study
from tests.study.descriptors import DESCRIPTORS, Descriptor

RESULTS = Path(__file__).parents[1] / "results"
NEAREST, FARTHEST, APART = 2.0, 4.2, 1.8  # Å: of neighbours from the centre, and from each other
MOVED = 0.3  # Å: each coordinate by as much at most
SAME = 0.02  # Å: neighbours of environments that are the same
AGREE = 1e-8  # of features, in units of their spread
SPREAD_OF = 200  # environments


def environment(n: int, rng: np.random.Generator) -> np.ndarray:
    """Neighbours of an atom at 0 [n, 3], not too near to each other; Å."""
    while True:
        found: list[np.ndarray] = []
        for _ in range(1000):
            place = rng.standard_normal(3)
            place *= (NEAREST**3 + rng.random() * (FARTHEST**3 - NEAREST**3)) ** (1 / 3) / np.linalg.norm(place)
            if all(np.linalg.norm(place - other) > APART for other in found):
                found.append(place)
            if len(found) == n:
                return np.array(found)


def distance(one: np.ndarray, other: np.ndarray) -> float:
    """Å: of the farthest neighbour from its partner, at the best rotation, reflection and numbering by a pair."""
    radii, others = np.linalg.norm(one, axis=1), np.linalg.norm(other, axis=1)
    if np.abs(np.sort(radii) - np.sort(others)).max() > 1:
        return float(np.abs(np.sort(radii) - np.sort(others)).max())
    i, j = _most_orthogonal(one)
    best = np.inf
    for mirrored in (other, other * [1, 1, -1]):
        for k in np.flatnonzero(np.abs(others - radii[i]) < 1):
            for l in np.flatnonzero(np.abs(others - radii[j]) < 1):
                if k != l:
                    turned = mirrored @ (_axes(mirrored[k], mirrored[l]).T @ _axes(one[i], one[j]))
                    apart = np.linalg.norm(one[:, None] - turned, axis=2)
                    best = min(best, apart[linear_sum_assignment(apart**2)].max())
    return float(best)


def _most_orthogonal(points: np.ndarray) -> tuple[int, int]:
    unit = points / np.linalg.norm(points, axis=1)[:, None]
    return tuple(map(int, np.unravel_index(np.abs(unit @ unit.T).argmin(), (len(points),) * 2)))  # type: ignore


def _axes(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Rows: a right-handed frame of a and of what b has beside it."""
    x = a / np.linalg.norm(a)
    z = np.cross(a, b)
    z = z / max(np.linalg.norm(z), 1e-12)
    return np.stack([x, np.cross(z, x), z])


def spread(descriptor: Descriptor, n: int) -> np.ndarray:
    """Standard deviation of each component over environments of n neighbours.

    One that hardly differs between environments counts as if it differed by a millionth of the largest spread.
    """
    rng = np.random.default_rng([n, 0, 0])
    found = np.std([descriptor.features(environment(n, rng)) for _ in range(SPREAD_OF)], axis=0, ddof=1)
    return np.maximum(found, 1e-6 * found.max())


def search(
    descriptor: Descriptor, target: np.ndarray, start: np.ndarray, size: np.ndarray, most: int = 400
) -> tuple[str, float]:
    """``recovered``, ``another`` or ``stuck``, and how far (Å) the environment is that was found.

    Args:
        target: the environment whose features are wanted, [n, 3].
        start: where the search begins.
        size: units of the features, from :func:`spread`.
        most: evaluations.
    """
    wanted = descriptor.features(target)
    found = least_squares(
        lambda x: (descriptor.features(x.reshape(-1, 3)) - wanted) / size,
        start.ravel(),
        lambda x: descriptor.jacobian(x.reshape(-1, 3)) / size[:, None],
        method="trf",
        xtol=1e-12,
        ftol=1e-12,
        gtol=1e-12,
        max_nfev=most,
    )
    far = distance(target, found.x.reshape(-1, 3))
    if np.sqrt(np.mean(found.fun**2)) > AGREE:
        return "stuck", far
    return ("recovered" if far < SAME else "another"), far


def row(name: str, descriptor: Descriptor, n: int, n_environments: int, n_starts: int) -> dict[str, object]:
    """Counts of one descriptor and one number of neighbours; environments and starts are those of the others."""
    size = spread(descriptor, n)
    counts = {"recovered": 0, "another": 0, "stuck": 0}
    far: list[float] = []
    for number in range(n_environments):
        rng = np.random.default_rng([n, number])
        target = environment(n, rng)
        for _ in range(n_starts):
            verdict, apart = search(descriptor, target, target + rng.uniform(-MOVED, MOVED, target.shape), size)
            counts[verdict] += 1
            far += [apart] if verdict == "another" else []
    asked = {"neighbours": n, "environments": n_environments, "starts": n_starts}
    return {"descriptor": name, "components": len(size), **asked, **counts, "apart": far}


def table(rows: Sequence[dict[str, object]]) -> str:
    """Markdown: recovered / another / stuck."""
    numbers = sorted({int(str(r["neighbours"])) for r in rows})
    lines = [
        f"Environments that were recovered / others with the same features / searches that got stuck. Neighbours at "
        f"{NEAREST} to {FARTHEST} Å, moved by up to {MOVED} Å along each axis.\n",
        "| features | components | " + " | ".join(f"{n} neighbours" for n in numbers) + " |",
        "|---" * (2 + len(numbers)) + "|",
    ]
    for name in DESCRIPTORS:
        mine = {r["neighbours"]: r for r in rows if r["descriptor"] == name}
        cells = [f"{r['recovered']} / {r['another']} / {r['stuck']}" if (r := mine.get(n)) else "" for n in numbers]
        if mine:
            lines.append(f"| {name} | {next(iter(mine.values()))['components']} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def draw(rows: Sequence[dict[str, object]], path: Path) -> None:
    """Share that was recovered against the number of neighbours."""
    from matplotlib.figure import Figure

    from cace_runtime.analysis.style import quiet, save, shades

    figure = Figure(figsize=(8, 4), layout="constrained")
    axes = figure.subplots()
    names = [name for name in DESCRIPTORS if any(r["descriptor"] == name for r in rows)]
    for name, colour in zip(names, shades(len(names)), strict=True):
        mine = sorted((r for r in rows if r["descriptor"] == name), key=lambda r: int(str(r["neighbours"])))
        share = [100 * r["recovered"] / (r["environments"] * r["starts"]) for r in mine]  # type: ignore[operator]
        axes.plot([r["neighbours"] for r in mine], share, "o-", color=colour, lw=1.4, ms=4, label=name)
    axes.set(
        xlabel="neighbours", ylabel="recovered [%]", ylim=(-3, 103), xticks=sorted({r["neighbours"] for r in rows})
    )
    axes.legend(fontsize=8, frameon=False, loc="center left", bbox_to_anchor=(1.0, 0.5))
    quiet(axes)
    save(figure, path)


@study(goes_on=True)
def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--neighbours", type=int, nargs="+", default=[4, 8, 12])
    parser.add_argument("--environments", type=int, default=20)
    parser.add_argument("--starts", type=int, default=3, help="of each environment")
    parser.add_argument("--into", type=Path, default=RESULTS)
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)
    file = given.into / "faithfulness.json"
    rows = json.loads(file.read_text()) if file.exists() else []
    done = {(r["descriptor"], r["neighbours"]): r for r in rows}
    asked = (given.environments, given.starts)
    missing = [
        (n, name)
        for n in given.neighbours
        for name in DESCRIPTORS
        if tuple(done.get((name, n), {}).get(key) for key in ("environments", "starts")) != asked
    ]
    descriptors = {name: DESCRIPTORS[name]() for name in dict.fromkeys(name for _, name in missing)}
    for n, name in missing:
        done[name, n] = row(name, descriptors[name], n, *asked)
        print(f"{n} neighbours, {name}: {done[name, n]}", flush=True)
        with replacing(file) as temporary:
            temporary.write_text(json.dumps(list(done.values()), indent=1) + "\n")
    with replacing(given.into / "faithfulness.md") as temporary:
        temporary.write_text(table(list(done.values())), encoding="utf-8")
    draw(list(done.values()), given.into / "faithfulness.png")


if __name__ == "__main__":
    sys.exit(main())
