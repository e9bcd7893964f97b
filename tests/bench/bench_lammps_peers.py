"""Other machine-learnt potentials of LAMMPS and this one, one core, the same box of water, neighbours included.

Their coefficients are arbitrary and small: atoms hardly feel them, and the cost does not depend on them. All see the
neighbours within 5.5 Å; UF3 and POD also with fewer for their dearest terms, as they are mostly used. Processor
time, µs per atom and step, best of several runs, sides in turn; NVE from 300 K with 0.5 fs.

python -m tests.bench.bench_lammps_peers [--rounds 5] [--steps 20] [--force] [--json FILE]
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import tempfile
from collections.abc import Callable
from itertools import combinations_with_replacement
from pathlib import Path

import numpy as np

from cace_runtime import save_model
from cace_runtime.adapters.lammps.example import data_file
from cace_runtime.adapters.lammps.folder import build
from cace_runtime.adapters.lammps.launch import command
from tests.bench.harness import refuse_on_a_busy_machine, write_json
from tests.bench.problems import potential, structure

CUTOFF, SKIN = 5.5, 0.5  # Å
SCRIPT = """\
units metal
atom_style atomic
newton on
read_data {data}
{pair}
neighbor {skin} bin
neigh_modify every 1 delay 0 check yes
velocity all create 300 1 loop geom
fix move all nve
timestep 0.0005
thermo {steps}
run {warm}
run {steps}
"""
RNG = np.random.default_rng(0)


def small(n: int) -> str:
    """So many coefficients."""
    return " ".join(f"{value:.6e}" for value in 1e-9 * RNG.standard_normal(n))


def snap(folder: Path, twice_j: int) -> str:
    """2J = 6 has 30 bispectrum components, 2J = 8 has 55; both elements see the same sphere."""
    components = {6: 30, 8: 55}[twice_j]
    atoms = "".join(
        f"{s} 0.5 {w}\n" + small(components + 1).replace(" ", "\n") + "\n" for s, w in (("H", 0.5), ("O", 1))
    )
    (folder / f"s{twice_j}.snapcoeff").write_text(f"2 {components + 1}\n{atoms}")
    said = f"rcutfac {CUTOFF}\ntwojmax {twice_j}\nrfac0 0.99363\nrmin0 0\nbzeroflag 0\nquadraticflag 0\n"
    (folder / f"s{twice_j}.snapparam").write_text(said)
    return f"pair_style snap\npair_coeff * * s{twice_j}.snapcoeff s{twice_j}.snapparam H O"


def knots(reach: float, n: int) -> str:
    """Of cubic splines, uniform, ends four times."""
    return " ".join(f"{x:.10f}" for x in [0.0] * 3 + list(np.linspace(0, reach, n - 6)) + [reach] * 3)


def uf3(folder: Path, reach: float) -> str:
    """22 knots of pairs; 13 and 19 of triples, as in the tungsten example of UF3, whose distances end at ``reach``."""
    parts = []
    for pair in combinations_with_replacement("HO", 2):
        parts.append(
            f"#UF3 POT UNITS: metal\n2B {' '.join(pair)} 0 3 uk\n{CUTOFF} 22\n{knots(CUTOFF, 22)}\n18\n{small(18)}\n#\n"
        )
    for centre in "HO":
        for pair in combinations_with_replacement("HO", 2):
            lines = (f"{2 * reach} {reach} {reach} 19 13 13", knots(2 * reach, 19), *[knots(reach, 13)] * 2, "9 9 15\n")
            head, rows = "\n".join(lines), "\n".join(small(15) for _ in range(81))
            parts.append(f"#UF3 POT UNITS: metal\n3B {centre} {' '.join(pair)} 0 3 uk\n{head}{rows}\n#\n")
    (folder / f"w{reach}.uf3").write_text("".join(parts))
    return f"pair_style uf3 3\npair_coeff * * w{reach}.uf3 H O"


def pod(folder: Path, four_body: bool) -> str:
    """Six radial functions of pairs, five with five angular ones of triples; three with seven of quadruples."""
    n_four = 3 * 7 * 4 if four_body else 0
    said = f"""species H O
pbc 1 1 1
rin 0.5
rcut {CUTOFF}
bessel_polynomial_degree 3
inverse_polynomial_degree 6
twobody_number_radial_basis_functions 6
threebody_number_radial_basis_functions 5
threebody_angular_degree 4
fourbody_number_radial_basis_functions {3 if four_body else 0}
fourbody_angular_degree {3 if four_body else 0}
"""
    name = f"p{4 if four_body else 3}"
    (folder / f"{name}_param.pod").write_text(said)
    n = 2 * (1 + 6 * 2 + 5 * 5 * 3 + n_four)
    (folder / f"{name}_coeff.pod").write_text(f"model_coefficients: {n} 0 0\n" + small(n).replace(" ", "\n") + "\n")
    return f"pair_style pod\npair_coeff * * {name}_param.pod {name}_coeff.pod H O"


def zbl(folder: Path) -> str:
    """Every pair within the cutoff."""
    return f"pair_style zbl {CUTOFF - 0.5} {CUTOFF}\npair_coeff 1 1 1 1\npair_coeff 2 2 8 8\npair_coeff 1 2 1 8"


def ours(folder: Path, dtype: str) -> str:
    """The published water potential, neighbours within the same 5.5 Å."""
    save_model(potential("water 192"), folder / "water.safetensors")
    made = build(folder / "water.safetensors", folder / f"{dtype}.lammps", dtype=dtype)
    return f"plugin load {made}/cace.so\npair_style cace\npair_coeff * * {made} H O"


SIDES: dict[str, Callable[[Path], str]] = {
    "ZBL": zbl,
    "UF3, triples within 3.5 Å": lambda folder: uf3(folder, 3.5),
    "UF3, triples within 5.5 Å": lambda folder: uf3(folder, 5.5),
    "POD, two and three bodies": lambda folder: pod(folder, False),
    "POD, up to four bodies": lambda folder: pod(folder, True),
    "SNAP, 2J = 6": lambda folder: snap(folder, 6),
    "SNAP, 2J = 8": lambda folder: snap(folder, 8),
    "CACE (published water), float64": lambda folder: ours(folder, "float64"),
    "CACE (published water), float32": lambda folder: ours(folder, "float32"),
}


def run(folder: Path, pair: str, steps: int, warm: int = 3) -> tuple[float, float]:
    """Processor seconds per step: all of it, and the pair style's part."""
    (folder / "in").write_text(SCRIPT.format(data="water.data", pair=pair, skin=SKIN, steps=steps, warm=warm))
    words, environment = command(1, ["-in", "in", "-log", "none"])
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{pair}\n{done.stdout[-500:]}{done.stderr[-500:]}")
    text = done.stdout[done.stdout.rindex("Loop time") :]
    loop, share = re.search(r"Loop time of ([\d.e+-]+)", text), re.search(r"^Pair +\| ([\d.e+-]+)", text, re.MULTILINE)
    used = re.search(r"([\d.]+)% CPU use", text)
    assert loop is not None and share is not None and used is not None
    scale = float(used[1]) / 100 / steps
    return float(loop[1]) * scale, float(share[1]) * scale


def measure(rounds: int, steps: int) -> list[dict[str, object]]:
    box = structure("water 1536")
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        (folder / "water.data").write_text(data_file(box, ["H", "O"]))
        pairs = {name: side(folder) for name, side in SIDES.items()}
        found: dict[str, list[tuple[float, float]]] = {name: [] for name in pairs}
        for _ in range(rounds):
            for name, pair in pairs.items():
                found[name].append(run(folder, pair, steps))
    rows = []
    for name, times in found.items():
        whole, share = (1e6 * np.array(column) / len(box) for column in zip(*times, strict=True))
        rows.append(
            {
                "what": name,
                "us_per_atom_and_step": whole.min(),
                "pair_us": share.min(),
                "median_us": float(np.median(whole)),
            }
        )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    parser.add_argument("--patience", type=float, default=0, help="seconds to wait for an idle machine")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"
    refuse_on_a_busy_machine(given.force, given.patience)
    rows = measure(given.rounds, given.steps)
    print("| 1536 atoms of water | µs per atom and step | of that the pair style | median |")
    print("|---|---|---|---|")
    for row in sorted(rows, key=lambda row: row["us_per_atom_and_step"]):
        print(f"| {row['what']} | {row['us_per_atom_and_step']:.2f} | {row['pair_us']:.2f} | {row['median_us']:.2f} |")
    write_json(given.json, rows)


if __name__ == "__main__":
    main()
