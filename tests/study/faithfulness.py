"""How faithful features are: does an environment with equal features have to be the same environment?

As in Bartók, Kondor and Csányi, Phys. Rev. B 87, 184115 (2013): n equal neighbours of an atom are moved at random, then
back, until their features are those of the original (least squares). Where features agree the environment may be the
original, turned, mirrored and renumbered ("recovered"), or another one ("another"): such features are not faithful.
Where they do not agree the search got stuck.

    python -m tests.study.faithfulness [--neighbours 4 8 12] [--environments 20] [--starts 3]

All descriptors have about as many components, each in units of its own spread over random environments. The power
spectrum is that of SOAP with neighbours as points, symmetry functions are G2 and G4 of Behler (2011). Rows, table and
picture go to tests/results/faithfulness.{json,md,png}; rows that are there are not repeated.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from math import pi
from pathlib import Path

import numpy as np
import torch
from scipy.optimize import least_squares, linear_sum_assignment
from torch import Tensor

from cace_runtime.analysis.describe import CUTOFF_POWER, bessel
from cace_runtime.files.writing import replacing
from cace_runtime.potential.angular import monomials
from cace_runtime.potential.cutoff import polynomial_cutoff
from cace_runtime.registry import load_basis

RESULTS = Path(__file__).parents[1] / "results"
CUTOFF = 5.0  # Å
NEAREST, FARTHEST, APART = 2.0, 4.2, 1.8  # Å: of neighbours from the centre, and from each other
MOVED = 0.3  # Å: each coordinate by as much at most
SAME = 0.02  # Å: neighbours of environments that are the same
AGREE = 1e-8  # of features, in units of their spread
SPREAD_OF = 200  # environments
Descriptor = Callable[[Tensor], Tensor]


def radial(r: Tensor, n: int) -> Tensor:
    """[neighbours, n]."""
    return bessel(r, CUTOFF, n) * polynomial_cutoff(r, CUTOFF, CUTOFF_POWER)[:, None]


def cace(l_max: int, nu_max: int, selection: str, n_radial: int, per_degree: bool = False) -> Descriptor:
    """Invariants of a generated basis; with radial functions of each degree, those of degree l begin with the l-th."""
    basis = load_basis(l_max, nu_max, selection, "per_degree" if per_degree else "shared")
    degree = torch.tensor([sum(vector) for vector in basis.lvectors])

    def features(positions: Tensor) -> Tensor:
        return basis.b_basis(_moments(positions, degree if per_degree else 0 * degree, n_radial))[0, :, :, 0].flatten()

    return features


def covariant_norms(n_radial: int) -> Descriptor:
    """Invariants, and squares of the vectors and matrices of the proved covariants, at degree and order 3."""
    basis = load_basis(3, 3, "complete", "per_degree", covariants=(1, 2))
    degree = torch.tensor([sum(vector) for vector in basis.lvectors])
    assert basis.bc_basis is not None  # it was asked for
    # xx, xy, xz, yy, yz, zz: what is off the diagonal counts twice
    weights = {1: torch.ones(3, dtype=torch.float64), 2: torch.tensor([1.0, 2, 2, 1, 2, 1], dtype=torch.float64)}

    def features(positions: Tensor) -> Tensor:
        B, C = basis.bc_basis(_moments(positions, degree, n_radial))
        squares = [torch.einsum("inkcx,c->inkx", C[k] ** 2, weights[k]) for k in weights]
        return torch.cat([B, *squares], dim=2)[0, :, :, 0].flatten()

    return features


def _moments(positions: Tensor, offset: Tensor, n_radial: int) -> Tensor:
    """A [1, n, l-vectors, 1]; component l has the radial functions n + offset."""
    r = positions.norm(dim=1)
    angular = monomials((positions / r[:, None]).T, _l_max(len(offset)))
    functions = radial(r, n_radial + int(offset.max()))
    index = torch.arange(n_radial)[:, None] + offset
    return torch.einsum("jnl,lj->nl", functions[:, index], angular)[None, :, :, None]


def _l_max(n_lvectors: int) -> int:
    return next(l for l in range(20) if (l + 1) * (l + 2) * (l + 3) // 6 == n_lvectors)


def power_spectrum(n_radial: int, l_max: int) -> Descriptor:
    """p_nn'l = Σ_jk R_n(r_j) R_n'(r_k) P_l(cos θ_jk), which is Σ_m c_nlm c*_n'lm by the addition theorem."""
    first, second = torch.triu_indices(n_radial, n_radial)

    def features(positions: Tensor) -> Tensor:
        r = positions.norm(dim=1)
        unit, functions = positions / r[:, None], radial(r, n_radial)
        cosine = unit @ unit.T
        legendre = [torch.ones_like(cosine), cosine]
        for l in range(1, l_max):
            legendre.append(((2 * l + 1) * cosine * legendre[l] - l * legendre[l - 1]) / (l + 1))
        p = torch.einsum("jn,ljk,km->nml", functions, torch.stack(legendre[: l_max + 1]), functions)
        return p[first, second].flatten()

    return features


def symmetry_functions(n_two: int, zetas: Sequence[int], n_eta: int) -> Descriptor:
    """G2 = Σ exp(−η (r − r_s)²) f; G4 with λ = ±1, exponents ζ and widths η."""
    centres = torch.linspace(1.5, CUTOFF - 0.5, n_two, dtype=torch.float64)
    widths = torch.logspace(-2.5, -0.5, n_eta, base=10, dtype=torch.float64)
    spread = 2 / (centres[1] - centres[0]) ** 2

    def cut(r: Tensor) -> Tensor:
        return torch.where(r < CUTOFF, 0.5 * torch.cos(pi * r / CUTOFF) + 0.5, 0.0)

    def features(positions: Tensor) -> Tensor:
        r = positions.norm(dim=1)
        two = (torch.exp(-spread * (r[:, None] - centres) ** 2) * cut(r)[:, None]).sum(0)
        j, k = torch.triu_indices(len(r), len(r), 1)
        cosine = (positions[j] * positions[k]).sum(1) / (r[j] * r[k])
        between = (positions[j] - positions[k]).norm(dim=1)
        weight = torch.exp(-widths * (r[j] ** 2 + r[k] ** 2 + between**2)[:, None])
        weight = weight * (cut(r[j]) * cut(r[k]) * cut(between))[:, None]
        three = [
            2.0 ** (1 - zeta) * (((1 + sign * cosine) ** zeta)[:, None] * weight).sum(0)
            for zeta in zetas
            for sign in (1, -1)
        ]
        return torch.cat([two, *three])

    return features


#: Near 155 components each; the row of each says how many there are.
DESCRIPTORS: dict[str, Callable[[], Descriptor]] = {
    "published (4,4)": lambda: cace(4, 4, "cheng2024", 12),
    "complete (3,3)": lambda: cace(3, 3, "complete", 19),
    "complete (4,4)": lambda: cace(4, 4, "complete", 4),
    "per degree (3,3)": lambda: cace(3, 3, "complete", 11, per_degree=True),
    "covariant norms (3,3)": lambda: covariant_norms(3),
    "power spectrum (SOAP)": lambda: power_spectrum(6, 6),
    "symmetry functions": lambda: symmetry_functions(16, (1, 2, 4, 8, 16, 32), 12),
}


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


def spread(descriptor: Descriptor, n: int) -> Tensor:
    """Standard deviation of each component over environments of n neighbours.

    One that hardly differs between environments counts as if it differed by a millionth of the largest spread.
    """
    rng = np.random.default_rng([n, 0, 0])
    many = torch.stack([descriptor(torch.from_numpy(environment(n, rng))) for _ in range(SPREAD_OF)])
    found = many.std(0)
    return found.clamp_min(1e-6 * found.max())


def search(
    descriptor: Descriptor, target: np.ndarray, start: np.ndarray, size: Tensor, most: int = 400
) -> tuple[str, float]:
    """``recovered``, ``another`` or ``stuck``, and how far (Å) the environment is that was found.

    Args:
        descriptor: of positions [n, 3], Å.
        target: the environment whose features are wanted, [n, 3].
        start: where the search begins.
        size: units of the features, from :func:`spread`.
        most: evaluations.
    """
    wanted = descriptor(torch.from_numpy(target))

    def apart(flat: Tensor) -> Tensor:
        return (descriptor(flat.view(-1, 3)) - wanted) / size

    found = least_squares(
        lambda x: apart(torch.from_numpy(x)).numpy(),
        start.ravel(),
        lambda x: torch.func.jacrev(apart)(torch.from_numpy(x)).numpy(),
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


def row(name: str, n: int, n_environments: int, n_starts: int) -> dict[str, object]:
    """Counts of one descriptor and one number of neighbours; environments and starts are those of the others."""
    descriptor = DESCRIPTORS[name]()
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
    for n in given.neighbours:
        for name in DESCRIPTORS:
            there = done.get((name, n), {})
            if (there.get("environments"), there.get("starts")) != (given.environments, given.starts):
                done[name, n] = row(name, n, given.environments, given.starts)
                print(f"{n} neighbours, {name}: {done[name, n]}", flush=True)
                with replacing(file) as temporary:
                    temporary.write_text(json.dumps(list(done.values()), indent=1) + "\n")
    with replacing(given.into / "faithfulness.md") as temporary:
        temporary.write_text(table(list(done.values())), encoding="utf-8")
    draw(list(done.values()), given.into / "faithfulness.png")


if __name__ == "__main__":
    main()
