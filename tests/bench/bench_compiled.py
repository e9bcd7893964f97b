"""Compiled kernels end to end and part by part, beside their baselines; writes tests/results/compiled.{json,md}.

python -m tests.bench.bench_compiled [--sections md evaluate ...] [--threads 1 2] [--mace VENV] [--force]

Sections:
  md        time per step of NVT dynamics through ASE, against the plain oracle as a calculator
  list      share of the neighbour list in a step of 1536 atoms, at 0.5 and 1 fs
  evaluate  energy and forces alone, neighbours known: compiled, in torch (eager), plain
  memory    peak memory of a process that evaluates once through ASE
  traffic   the symmetriser alone against copying its data (tests/bench/bench_traffic.py)
  mace      the same boxes with MACE, in an environment of its own, which is made where VENV does not exist

Every measurement is a process of its own; sides and numbers of threads take turns, and each side's best counts. Timed
processes keep freed memory (GLIBC_TUNABLES), which spares all sides, the oracle above all, the page faults of large
allocations; "default malloc" is without. Sections not asked for are kept as they stand in the results. The oracle must
not be slower than the author's program by more than a quarter; where it is, the author's time is the baseline.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.bench import bench_traffic
from tests.bench.harness import PROJECT, machine, refuse_on_a_busy_machine, run_apart

RESULTS = PROJECT / "tests/results"

# The author's program, energy and forces in float32: seconds by (problem, threads), measured on such a machine.
AUTHOR = {("water 192", 1): 0.28, ("water 1536", 2): 1.4}

TIMESTEP = 0.5  # fs
MD_PROBLEMS = ("water 1536", "water 192", "ethanol", "3bpa")
MOST_STEPS = {"water 1536": 200, "water 192": 400, "ethanol": 2000, "3bpa": 1000}
BACKEND = {"cpp": "cpp", "eager": "eager", "plain": "eager"}
MACE_PACKAGES = ["torch==2.13.0", "mace-torch==0.3.16", "e3nn==0.4.4"]


class Bench:
    """What was asked for, and the equilibrated starts that measurements share."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self.threads, self.rounds, self.seconds = options.threads, options.rounds, options.seconds
        self.equilibration, self.force, self.mace = options.equilibration, options.force, options.mace
        self.folder = folder

    def run(self, side: str, threads: int, keep_memory: bool = True, **request: object) -> dict:
        """One measurement of a side of ours."""
        refuse_on_a_busy_machine(self.force, patience=60.0)
        request |= {"side": side} if side else {}
        environment = {"CACE_BACKEND": BACKEND.get(side, "cpp")}
        found = run_apart("tests.bench.worker", request, threads, keep_memory, **environment)
        print(f"  {side} {threads} {request}: {_brief(found)}", file=sys.stderr, flush=True)
        return found

    def run_mace(self, threads: int, **request: object) -> dict:
        refuse_on_a_busy_machine(self.force, patience=60.0)
        found = run_apart("tests.bench.mace_worker", request, threads, python=str(self.mace / "bin/python"))
        print(f"  MACE {threads} {request}: {_brief(found)}", file=sys.stderr, flush=True)
        return found

    def start(self, problem: str) -> str:
        """File of an equilibrated structure."""
        path = self.folder / f"{problem.replace(' ', '_')}_{self.equilibration}.traj"
        if not path.exists():
            request = {"task": "equilibrate", "problem": problem, "steps": self.equilibration, "timestep": TIMESTEP}
            smaller = self.start("water 192") if problem == "water 1536" else None
            self.run("", max(self.threads), **request, path=str(path), start=smaller)
        return str(path)


def _brief(found: dict) -> str:
    return f"{1e3 * min(found['times']):.3f} ms" if "times" in found else json.dumps(found)


def _gather(into: dict, key: str, found: dict) -> None:
    """Adds the times of one more process of a side."""
    if key in into:
        found["times"] += into[key]["times"]
    into[key] = found


def _agree(rows: dict[str, dict], sides: Iterable[str]) -> None:
    """Ends the program if sides do not compute the same: sums of absolute forces, in float32."""
    forces = {side: rows[side]["force"] for side in sides}
    if max(forces.values()) > 1.001 * min(forces.values()):
        sys.exit(f"the sides disagree, sums of absolute forces (eV/Å): {forces}")


def md(bench: Bench) -> list[dict]:
    rows = []
    for problem in MD_PROBLEMS:
        request = {"task": "md", "problem": problem, "timestep": TIMESTEP, "path": bench.start(problem)}
        request |= {"steps": MOST_STEPS[problem], "seconds": bench.seconds}
        found: dict[str, dict] = {}
        for keep, rounds in ((True, bench.rounds), (False, 1)):
            for _ in range(rounds):
                for t in bench.threads:
                    for side in ("cpp", "plain"):
                        key = f"{side} {t} {'kept' if keep else 'default'}"
                        _gather(found, key, bench.run(side, t, keep, **request))
        _agree(found, found)
        rows.append({"problem": problem, "found": found})
    return rows


def md_table(rows: list[dict]) -> list[list[str]]:
    table = [["system", "threads", "compiled, ms", "plain, ms", "baseline, ms", "faster", "spread"]]
    table[0] += ["default malloc: compiled, ms", "plain, ms", "faster"]
    for row in rows:
        found, problem = row["found"], row["problem"]
        for t in sorted({int(key.split()[1]) for key in found}):
            ours, plain = (found[f"{side} {t} kept"]["times"] for side in ("cpp", "plain"))
            loose = {side: min(found[f"{side} {t} default"]["times"]) for side in ("cpp", "plain")}
            base = baseline(problem, t, min(plain))
            line = [problem, str(t), _ms(min(ours)), _ms(min(plain)), _ms(base), f"{base / min(ours):.1f}×"]
            line += [f"{(max(ours) - min(ours)) / statistics.median(ours):.0%}", _ms(loose["cpp"]), _ms(loose["plain"])]
            table.append([*line, f"{loose['plain'] / loose['cpp']:.1f}×"])
    return table


def baseline(problem: str, threads: int, plain: float) -> float:
    """The oracle's time (s), or the author's where the oracle is slower than that by more than a quarter."""
    author = AUTHOR.get((problem, threads))
    return author if author is not None and plain > 1.25 * author else plain


def list_share(bench: Bench) -> list[dict]:
    request = {"task": "md", "problem": "water 1536", "path": bench.start("water 1536")}
    request |= {"steps": MOST_STEPS["water 1536"], "seconds": 2 * bench.seconds}
    found: dict[str, dict] = {}
    for _ in range(bench.rounds):
        for t in bench.threads:
            for timestep in (0.5, 1.0):
                _gather(found, f"{timestep} {t}", bench.run("cpp", t, timestep=timestep, **request))
    return [{"timestep": float(k.split()[0]), "threads": int(k.split()[1]), **v} for k, v in found.items()]


def list_table(rows: list[dict]) -> list[list[str]]:
    table = [["timestep, fs", "threads", "step, ms", "neighbour list", "steps per search", "temperature, K"]]
    for row in sorted(rows, key=lambda row: (row["timestep"], row["threads"])):
        per_search = f"{row['steps_per_search']:.1f}" if row["steps_per_search"] else "none"
        line = [str(row["timestep"]), str(row["threads"]), _ms(min(row["times"])), f"{row['list_share']:.0%}"]
        table.append([*line, per_search, f"{row['temperature']:.0f}"])
    return table


def evaluate(bench: Bench) -> list[dict]:
    rows = []
    for problem in ("water 1536", "water 192"):
        found: dict[str, dict] = {}
        for _ in range(bench.rounds):
            for t in bench.threads:
                for side, skin in (("cpp", 0.0), ("cpp", 0.5), ("eager", 0.0), ("plain", 0.0)):
                    one = bench.run(side, t, task="evaluate", problem=problem, skin=skin)
                    _gather(found, f"{side}{' with skin' * bool(skin)} {t}", one)
        _agree(found, found)
        rows.append({"problem": problem, "found": found})
    return rows


def evaluate_table(rows: list[dict]) -> list[list[str]]:
    table = [["system", "threads", "compiled, ms", "µs · threads / atom", "list with skin, ms", "µs · threads / atom"]]
    table[0] += ["eager, ms", "plain, ms", "baseline, ms", "faster", "eager faster"]
    for row in rows:
        problem, n_atoms = row["problem"], int(row["problem"].split()[1])
        for t in sorted({int(key.split()[-1]) for key in row["found"]}):
            exact, skin, eager, plain = (
                min(row["found"][f"{side} {t}"]["times"]) for side in ("cpp", "cpp with skin", "eager", "plain")
            )
            line = [problem, str(t)]
            for time in (exact, skin):
                line += [_ms(time), f"{1e6 * time * t / n_atoms:.1f}"]
            base = baseline(problem, t, plain)
            table.append([*line, *map(_ms, (eager, plain, base)), f"{base / exact:.1f}×", f"{base / eager:.1f}×"])
    return table


def memory(bench: Bench) -> list[dict]:
    cases = [("water 1536", side) for side in ("cpp", "eager", "plain")] + [("water 24000", "cpp")]
    rows = [
        {"problem": problem, "side": side, **bench.run(side, 1, False, task="memory", problem=problem)}
        for problem, side in cases
    ]
    rows.append({"problem": "water 1536", "side": "cpp, 2 threads"})
    rows[-1] |= bench.run("cpp", 2, False, task="memory", problem="water 1536")
    return rows


def memory_table(rows: list[dict]) -> list[list[str]]:
    table = [["system", "side", "before, MB", "peak, MB", "of plain"]]
    plain = next(row["peak"] for row in rows if row["side"] == "plain")
    for row in rows:
        ratio = f"1/{plain / row['peak']:.1f}" if row["problem"] == "water 1536" else ""
        table.append([row["problem"], row["side"], f"{row['before']:.0f}", f"{row['peak']:.0f}", ratio])
    return table


def traffic(bench: Bench) -> list[dict]:
    return bench_traffic.figures(bench.threads, bench.force)


def traffic_table(rows: list[dict]) -> list[list[str]]:
    return [list(bench_traffic.HEADER), *map(bench_traffic.cells, rows)]


def mace(bench: Bench) -> list[dict]:
    make_mace(bench.mace)
    rows = []
    for problem in ("water 192", "water 1536"):
        path = bench.start(problem)
        dynamics = {"task": "md", "path": path, "timestep": TIMESTEP, "seconds": bench.seconds}
        dynamics |= {"steps": MOST_STEPS[problem]}
        found: dict[str, dict] = {}
        for t in bench.threads:
            _gather(found, f"cpp {t}", bench.run("cpp", t, task="evaluate", problem=problem, skin=0.0))
            _gather(found, f"MACE {t}", bench.run_mace(t, task="evaluate", path=path))
            _gather(found, f"cpp md {t}", bench.run("cpp", t, problem=problem, **dynamics))
            _gather(found, f"MACE md {t}", bench.run_mace(t, **dynamics))
        rows.append({"problem": problem, "found": found})
    return rows


def make_mace(folder: Path) -> None:
    """An environment with MACE, unless there is one."""
    if not folder.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([folder / "bin/pip", "install", "--quiet", *MACE_PACKAGES], check=True)


def mace_table(rows: list[dict]) -> list[list[str]]:
    table = [["system", "threads", "compiled, ms", "MACE, ms", "faster"]]
    table[0] += ["MD step: compiled, ms", "MACE, ms", "faster"]
    for row in rows:
        for t in sorted({int(key.split()[-1]) for key in row["found"]}):
            line = [row["problem"], str(t)]
            for what in ("", " md"):
                ours, theirs = (min(row["found"][f"{side}{what} {t}"]["times"]) for side in ("cpp", "MACE"))
                line += [_ms(ours), _ms(theirs), f"{theirs / ours:.0f}×"]
            table.append(line)
    return table


def _ms(seconds: float) -> str:
    return f"{1e3 * seconds:.3g}" if seconds < 0.1 else f"{1e3 * seconds:.0f}"


# Section: (what measures it, its table, title).
SECTIONS = {
    "md": (
        md,
        md_table,
        "NVT dynamics through ASE at 0.5 fs and 300 K (3BPA: 1 K), time per step, both sides with a list with a skin; "
        "the compiled side computes the stress of periodic structures as well",
    ),
    "list": (list_share, list_table, "Share of the neighbour list in such a step, 1536 water atoms"),
    "evaluate": (
        evaluate,
        evaluate_table,
        "Energy and forces alone, neighbours known: pairs within the cutoff, and for the compiled side also as MD has "
        "them, with a skin of 0.5 Å",
    ),
    "memory": (memory, memory_table, "Peak memory of a process that evaluates once through ASE, default malloc"),
    "traffic": (
        traffic,
        traffic_table,
        "The compiled symmetriser alone, 1536 atoms × 12 × 9 channels, against copying as many bytes as A and B have",
    ),
    "mace": (
        mace,
        mace_table,
        "MACE (64x0e + 64x1o, correlation 3, two layers, 5.5 Å, random weights) on the same boxes: energy and forces "
        "alone, and steps of dynamics through ASE, each with its own neighbour list",
    ),
}


def write(results: dict, name: str) -> str:
    """The results as JSON and as Markdown, which is returned."""
    lines = ["# Compiled kernels", "", "Made by `python -m tests.bench.bench_compiled`; float32, best times."]
    for section in (s for s in SECTIONS if s in results):
        _, table, title = SECTIONS[section]
        entry = results[section]
        first, *others = table(entry["figures"])
        lines += ["", f"## {title}", "", *(" | ".join(("", *row, "")).strip() for row in (first, ["---"] * len(first)))]
        lines += [" | ".join(("", *row, "")).strip() for row in others]
        lines += ["", ", ".join(f"{k}: {v}" for k, v in entry["machine"].items())]
        lines += ["", "**Provisional: other processes were running.**"] if entry["forced"] else []
    text = "\n".join(lines) + "\n"
    (RESULTS / f"{name}.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    (RESULTS / f"{name}.md").write_text(text, encoding="utf-8")
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sections", nargs="+", choices=SECTIONS, help="default: all, mace only with --mace")
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=3, help="processes per side and number of threads")
    parser.add_argument("--seconds", type=float, default=3.0, help="about the longest time of a block of MD steps")
    parser.add_argument("--equilibration", type=int, default=2000, help="steps before MD is timed")
    parser.add_argument("--starts", type=Path, help="keep the equilibrated structures in this folder")
    parser.add_argument("--mace", type=Path, metavar="VENV", help="environment with MACE; made where there is none")
    parser.add_argument("--name", default="compiled", help="of the files in tests/results")
    parser.add_argument("--force", action="store_true", help="measure on a busy machine too")
    options = parser.parse_args()
    sections = options.sections or [name for name in SECTIONS if name != "mace" or options.mace]
    if "mace" in sections and options.mace is None:
        parser.error("section mace needs --mace VENV")
    options.mace = options.mace and options.mace.resolve()
    refuse_on_a_busy_machine(options.force)
    path = RESULTS / f"{options.name}.json"
    results = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = (options.starts or Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        bench = Bench(options, folder)
        for section in sections:
            print(section, file=sys.stderr, flush=True)
            figures = SECTIONS[section][0](bench)
            results[section] = {"machine": machine(), "forced": options.force, "figures": figures}
            text = write(results, options.name)
    print(text)


if __name__ == "__main__":
    main()
