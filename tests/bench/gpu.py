"""A potential on a GPU: parity first, then a table. One command, no network, nothing to prepare.

python -m tests.bench.gpu

(Or in parts, which add up in the same files: ``--no-table``, then ``--no-parity --largest 24000``, then ``--no-parity
--smallest 1000000``.)

Energy and forces of the published water potential (random weights of the same sizes where its file is not at hand),
and of one with tensor messages as the guide has it, in float32, at 1536, 7680, 24,000 and a million atoms, the largest
last. For each size: one evaluation with neighbours known, one search for neighbours, a step of dynamics on the device
with its share of searches, a step through ASE and through torch-sim, plain torch, torch.compile of it, MACE where it
is importable; and what share of two measured ceilings, copying memory and multiplying matrices, the counted work
reaches. Results are written after each row.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from statistics import median

import numpy as np
import torch
from ase import Atoms, units
from ase.build import molecule
from ase.io import read

from cace_runtime import CACEModel, ModelConfig, import_official, new_model
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.config import BasisConfig, MessageConfig
from cace_runtime.kernels.triton.capture import Captured, can_be_captured
from cace_runtime.kernels.triton.moved_by_host import DeviceEvaluation
from cace_runtime.kernels.triton.time_steps import DeviceDynamics
from tests.bench.harness import PROJECT, machine
from tests.bench.md_steps import langevin
from tests.bench.problems import DATA, WEAK
from tests.bench.work import work_per_atom

# Copies of a box of 64 molecules along its vectors.
COPIES = {1536: (2, 2, 2), 7680: (2, 4, 5), 24_000: (5, 5, 5), 1_005_312: (14, 17, 22)}
SMALL_COPIES = {24: (1, 1, 1), 48: (2, 1, 1)}
TIMESTEP = 0.5  # fs
BLOCK = 20  # steps timed together
PEAK_SIZES = {"cpu": (1 << 22, 512), "cuda": (1 << 30, 8192)}  # bytes copied, side of the matrices

# The tests that need a GPU, and those of parity; the latter's of the device use a GPU that is there.
PARITY = (
    ["-m", "gpu", "tests"],
    ["-m", "not slow and not gpu", "tests/parity", "tests/kernels"],
    ["-k", "triton", "tests/generated/test_modules.py", "tests/train/test_backends.py"],
)

Row = dict[str, object]


def main() -> None:
    given = arguments()
    device = torch.device(given.device)
    if device.type == "cuda" and not torch.cuda.is_available():
        sys.exit("gpu.py needs a GPU and torch finds none; --device cpu --small tries the program itself")
    torch.backends.cuda.matmul.allow_tf32 = False
    results = earlier(given.out, machine() | gpu(device))
    if given.parity:
        results["parity"] = parity()
        for line in results["parity"]:
            print("\n".join([f"{line['command']}: {line['summary']}", *line["failed"]]), flush=True)
    if given.table:
        results |= {"ceilings": ceilings(device)}
        start = box(potential(given.small, given.backend)[0], given.small)
        for name in given.potentials:
            model, origin = POTENTIALS[name](given.small, given.backend)
            table = results.setdefault("tables", {}).setdefault(name, {})
            table["potential"] = origin
            rows, by_torch = {found["atoms"]: found for found in table.get("rows", ())}, Torch(model, device)
            for n, counts in (SMALL_COPIES if given.small else COPIES).items():
                if given.smallest <= n <= given.largest:
                    rows[n] = rows.get(n, {}) | row(model, start * counts, device, given, by_torch)
                    table["rows"] = [rows[k] for k in sorted(rows)]
                    save(results, given.out)
                    print(name, json.dumps(rows[n]), flush=True)
    save(results, given.out)
    print(report(results))
    if any(line["code"] for line in results.get("parity", ())):
        sys.exit("parity failed: the table is of a program that is wrong")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--backend", default="auto", help="of the potential; auto: kernels on a GPU, torch elsewhere")
    parser.add_argument("--potentials", nargs="+", choices=POTENTIALS, default=list(POTENTIALS))
    parser.add_argument("--small", action="store_true", help="one small row, to try the program itself")
    parser.add_argument("--out", type=Path, help="folder of gpu.json and gpu.md (default: tests/results)")
    parser.add_argument("--seconds", type=float, default=1.0, help="about the time of one round of one figure")
    parser.add_argument("--rounds", type=int, default=5, help="medians are over so many")
    parser.add_argument("--smallest", type=int, default=0, help="leave out smaller boxes")
    parser.add_argument("--largest", type=int, default=max(COPIES), help="leave out larger boxes")
    parser.add_argument("--torch-up-to", type=int, default=24_000, help="atoms that plain torch is asked for")
    parser.add_argument("--skin", type=float, default=1.0, help="Å, of the lists; ASE's calculator and torch-sim too")
    for name in ("parity", "table", "compile", "mace", "engines"):
        parser.add_argument(f"--{name}", action=argparse.BooleanOptionalAction, default=True)
    given = parser.parse_args()
    if given.out is None and not given.small:
        given.out = PROJECT / "tests/results"
    return given


def earlier(folder: Path | None, about: Row) -> dict:
    """What an earlier run wrote on this machine from this commit on this day; else a beginning."""
    if folder is not None and (folder / "gpu.json").is_file():
        found = json.loads((folder / "gpu.json").read_text(encoding="utf-8"))
        if found["machine"] == about:
            return found
    return {"machine": about}


def row(model: CACEModel, atoms: Atoms, device: torch.device, given: argparse.Namespace, by_torch: Torch) -> Row:
    """All figures of one size; what cannot be measured is text that says why."""
    # float32 evaluates; the state of the atoms is float64, and so are sums.
    here = deepcopy(model).to(device).requires_grad_(False)
    found: Row = {"atoms": len(atoms)} | on_the_device(here, atoms, device, given)
    if isinstance(found["evaluation"], str):
        return found
    more = {}
    if given.engines:
        more["ase step"] = lambda: through_ase(here, hot(atoms), given)
        more["torch-sim step"] = lambda: through_torch_sim(here, hot(atoms), device, given)
    if len(atoms) <= given.torch_up_to:
        more["torch"] = lambda: by_torch.evaluation(atoms, compiled=False)
        if given.compile:
            more["torch.compile"] = lambda: by_torch.evaluation(atoms, compiled=True)
        if given.mace:
            more["mace"] = lambda: mace(atoms, device)
    return found | {name: attempt(prepare, device, given) for name, prepare in more.items()}


def on_the_device(model: CACEModel, atoms: Atoms, device: torch.device, given: argparse.Namespace) -> Row:
    """Evaluation, search, and a step of NVE; what the counted work comes to."""
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats()
    evaluation = DeviceEvaluation(model, given.skin, model.engines.on_device(model))
    n, neighbors = len(atoms), evaluation.neighbors

    def evaluating():
        # The potential alone; ASE's calculator also looks for the closest pair at every step.
        evaluation.hold(atoms.numbers, atoms.positions, atoms.cell.array, atoms.pbc)
        alone = Captured(
            lambda: evaluation.potential(evaluation.positions, evaluation.species, neighbors.edges),
            device,
            possible=can_be_captured(evaluation.potential),
        )
        return lambda: alone(neighbors.generation)

    def searching():
        x = torch.tensor(atoms.positions).to(device)
        return lambda: neighbors.rebuild(x, atoms.cell.array, atoms.pbc)

    found: Row = {"evaluation": attempt(evaluating, device, given)}
    if isinstance(found["evaluation"], str):
        return found
    found["search"] = attempt(searching, device, given)
    within = pairs_within(neighbors, torch.tensor(atoms.positions).to(device), model.config.cutoff)
    found |= {"neighbors": within / n, "listed": neighbors.n_edges / n}
    work = work_per_atom(model, found["neighbors"], found["listed"])
    seconds = found["evaluation"]["ms"] / 1e3
    found |= {"TFLOP/s": work.operations * n / seconds / 1e12, "TB/s": work.bytes * n / seconds / 1e12}

    moving = hot(atoms)
    dynamics = DeviceDynamics(evaluation.potential, neighbors, evaluation.species, atoms.get_masses(), TIMESTEP)

    def stepping():
        dynamics.start(moving.positions, moving.get_momenta(), moving.cell.array, moving.pbc)
        dynamics.run(BLOCK)
        return lambda: dynamics.run(BLOCK)

    searches = neighbors.rebuilds
    found["step"] = attempt(stepping, device, given, calls=BLOCK)
    if isinstance(found["step"], dict):
        steps = BLOCK * (found["step"]["calls"] + 1)
        found["steps per search"] = steps / max(1, neighbors.rebuilds - searches)
    if device.type == "cuda":
        found["memory_MB"] = torch.cuda.max_memory_allocated() / 1e6
    return found


def attempt(prepare: Callable, device: torch.device, given: argparse.Namespace, calls: int = 1) -> Row | str:
    """Median, least and most time (ms) of one of ``calls``, over rounds of about ``seconds``; or why there is none."""
    gc.collect()  # graphs of what was measured before hold memory until then
    if device.type == "cuda":
        torch.cuda.empty_cache()
    try:
        run = prepare()
        for _ in range(2):
            start = clock(device)
            run()
            once = clock(device) - start
        count, times = max(1, int(given.seconds / max(once, 1e-6))), []
        for _ in range(given.rounds):
            start = clock(device)
            for _ in range(count):
                run()
            times.append((clock(device) - start) / count)
    except Exception as error:  # of packages that are not ours, too: the rest of the table goes on
        return f"{type(error).__name__}: {str(error).strip().splitlines()[0][:200]}" if str(error) else repr(error)
    ms = [1e3 * t / calls for t in times]
    return {"ms": median(ms), "least": min(ms), "most": max(ms), "calls": 2 + count * given.rounds}


def clock(device: torch.device) -> float:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter()


def pairs_within(neighbors, positions: torch.Tensor, cutoff: float) -> int:
    """How many of the listed pairs are within the cutoff."""
    edges, n = neighbors.edges, neighbors.n_edges
    vectors = positions[neighbors.receiver[:n].long()] - positions[edges.sender[:n].long()] - edges.offset[:n]
    return int((vectors.square().sum(1) < cutoff**2).sum())


def hot(atoms: Atoms) -> Atoms:
    """With velocities of 300 K."""
    moving = atoms.copy()
    rng = np.random.default_rng(0)
    spread = np.sqrt(moving.get_masses() * units.kB * 300.0)[:, None]
    moving.set_momenta(spread * rng.standard_normal((len(moving), 3)))
    return moving


def through_ase(model: CACEModel, atoms: Atoms, given: argparse.Namespace):
    atoms.calc = CACECalculator(model, model.device, dtype=model.dtype, skin=given.skin, resident=True)
    dynamics = langevin(atoms, TIMESTEP, 300.0)
    dynamics.run(2)
    return lambda: dynamics.run(1)


def through_torch_sim(model: CACEModel, atoms: Atoms, device: torch.device, given: argparse.Namespace):
    import torch_sim as ts
    from torch_sim.units import MetalUnits

    from cace_runtime.adapters.torch_sim import CACETorchSimModel

    wrapped = CACETorchSimModel(model, device, model.dtype, compute_stress=False, skin=given.skin, resident=True)
    step = torch.tensor(1e-3 * TIMESTEP * MetalUnits.time, dtype=torch.float64, device=device)
    init, update = ts.nve(model=wrapped, dt=step, kT=torch.tensor(300 * MetalUnits.temperature, device=device), seed=0)
    state = init(ts.io.atoms_to_state([atoms], device, torch.float64))

    def run() -> None:
        nonlocal state
        state = update(state)

    return run


class Torch:
    """The model by torch, with a graph of neighbours that is given; compiled once for all sizes."""

    def __init__(self, model: CACEModel, device: torch.device) -> None:
        self.model, self.device = model, device
        self._made: dict[bool, CACEModel] = {}

    def evaluation(self, atoms: Atoms, compiled: bool) -> Callable[[], object]:
        """Energy and forces of a structure; refuses compiled forces that are wrong."""
        if compiled not in self._made:
            made = CACEModel(self.model.config).to(self.device, self.model.dtype).requires_grad_(False)
            made.load_state_dict(self.model.state_dict())
            if compiled:
                made.atomic_energies = torch.compile(made.atomic_energies, dynamic=True)
            self._made[compiled] = made
        model = self._made[compiled]
        graph = model.graph(atoms)
        if compiled:
            expected, found = self.evaluation(atoms, compiled=False)()["forces"], model(graph)["forces"]
            error = float((found - expected).abs().max() / expected.abs().max())
            if not error < 1e-3:
                raise RuntimeError(f"compiled forces are wrong: {error:.2g} of the largest")
        return lambda: model(graph)


def mace(atoms: Atoms, device: torch.device):
    """64x0e + 64x1o, 5.5 Å, random weights, neighbours given."""
    from mace import data, tools

    from tests.bench.mace_worker import CUTOFF, ELEMENTS
    from tests.bench.mace_worker import model as build

    torch.set_default_dtype(torch.float32)
    config = data.config_from_atoms(atoms)
    graph = data.AtomicData.from_config(config, z_table=tools.AtomicNumberTable(ELEMENTS), cutoff=CUTOFF)
    batch = next(iter(tools.torch_geometric.dataloader.DataLoader([graph], batch_size=1))).to(device).to_dict()
    made = build().to(device)
    return lambda: made(batch, compute_force=True, compute_stress=False)


def potential(small: bool, backend: str) -> tuple[CACEModel, str]:
    """The published water potential in float32, or what is as large."""
    file = DATA / "official/water.pth"
    if file.is_file() and not small:
        published = import_official(file)
        model = new_model(published.config, backend).requires_grad_(False)
        model.load_state_dict(published.state_dict())
        return model.float(), "published water potential"
    sizes = {"n_bessel": 4, "n_radial": 3, "n_embedding": 2} if small else {}
    config = ModelConfig(
        elements=("H", "O"), cutoff=3.5 if small else 5.5, radial="per_degree", messages=(MessageConfig(),),
        message_scale=0.1, basis=BasisConfig(l_max=3, nu_max=3, selection="cheng2024"), **sizes,
    )  # fmt: skip
    return weak(config, backend), WEAK_ONE + ("" if small else ", sizes as of that of water")


def with_tensor_messages(small: bool, backend: str) -> tuple[CACEModel, str]:
    """Of the sizes in cace_runtime/docs/tensor_messages.md."""
    sizes = {"n_bessel": 3, "n_radial": 4} if small else {"n_bessel": 8, "n_radial": 64}
    config = ModelConfig(
        elements=("H", "O"), cutoff=3.5 if small else 5.5, radial="per_degree", mixing={"per_element": True},
        messages=({"memory": True, "tensor": {"per_element": True}},), readout={"per_element": True}, **sizes,
    )  # fmt: skip
    return weak(config, backend), WEAK_ONE + ", tensor messages" + ("" if small else " as in their guide")


def weak(config: ModelConfig, backend: str) -> CACEModel:
    """With random weights, and forces as small as between atoms that keep to their places."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model = new_model(config, backend).requires_grad_(False)
    largest = model.double()(model.graph(molecule("H2O")))["forces"].abs().max().item()
    for parameter in (*model.readout.mlp.layers[-1].parameters(), *model.readout.linear.parameters()):
        parameter *= WEAK / largest
    return model.float()


WEAK_ONE = "random weights that bind next to nothing"
# By name: what makes a potential and says what it is.
POTENTIALS = {"published": potential, "tensor": with_tensor_messages}


def box(model: CACEModel, small: bool) -> Atoms:
    """64 molecules at the density of liquid water (8, if small); from the file of a liquid if it is here."""
    file = DATA / "official/liquid-64.xyz"
    if not file.is_file() or small:
        single = molecule("H2O")
        single.set_cell(3.1 * np.eye(3))
        single.pbc = True
        atoms = single * ((2, 2, 2) if small else (4, 4, 4))
        atoms.rattle(0.05, seed=0)
        return atoms
    atoms = read(file)
    atoms.calc = CACECalculator(model, dtype="float32")
    langevin(atoms, TIMESTEP, 300.0).run(1000)
    atoms.wrap()
    return Atoms(atoms.numbers, atoms.positions, cell=atoms.cell, pbc=True)


def ceilings(device: torch.device) -> Row:
    """What the device reaches at copying memory and at multiplying float32 matrices (TF32 off)."""
    n_bytes, side = PEAK_SIZES["cuda" if device.type == "cuda" else "cpu"]
    source = torch.zeros(n_bytes // 4, device=device)
    target = torch.empty_like(source)
    a, b = torch.randn(2, side, side, device=device)
    product = torch.empty_like(a)
    copying = best(lambda: target.copy_(source), device)
    multiplying = best(lambda: torch.mm(a, b, out=product), device)
    return {"TB/s": 2 * n_bytes / copying / 1e12, "TFLOP/s": 2 * side**3 / multiplying / 1e12}


def best(run: Callable[[], object], device: torch.device) -> float:
    times = []
    for _ in range(12):
        start = clock(device)
        run()
        times.append(clock(device) - start)
    return min(times[2:])


def parity() -> list[Row]:
    """Runs the tests of ``PARITY``; what each said at the end."""
    lines = []
    # Most of the time goes into compiling.
    workers = min(8, (os.cpu_count() or 1) // 2)
    parallel = ["-n", str(workers)] if workers > 1 and importlib.util.find_spec("xdist") else []
    for chosen in PARITY:
        command = [sys.executable, "-m", "pytest", "-o", "addopts=", "-q", "-p", "no:cacheprovider", *parallel, *chosen]
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
        last = (done.stdout.strip().splitlines() or [done.stderr.strip()[-200:]])[-1]
        failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
        said = {
            "command": "pytest " + " ".join(chosen),
            "code": done.returncode,
            "summary": last,
            "failed": failed[:40],
        }
        lines.append(said)
    return lines


def gpu(device: torch.device) -> Row:
    found: Row = {"device": "CPU"}
    if device.type == "cuda":
        found = {"device": torch.cuda.get_device_name(device), "cuda": torch.version.cuda}
        query = ["nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader"]
        try:
            done = subprocess.run(query, capture_output=True, text=True)
            found["driver"] = done.stdout.strip().splitlines()[0]
        except (OSError, IndexError):
            found["driver"] = "unknown"
    try:
        import triton

        found["triton"] = triton.__version__
    except ImportError:
        found["triton"] = "none"
    return found


def save(results: dict, folder: Path | None) -> None:
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "gpu.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
        (folder / "gpu.md").write_text(report(results), encoding="utf-8")


COLUMNS = {
    "evaluation": "energy + forces", "search": "search", "step": "step, list included", "ase step": "step through ASE",
    "torch-sim step": "step through torch-sim", "torch": "torch", "torch.compile": "torch.compile", "mace": "MACE",
}  # fmt: skip


def report(results: dict) -> str:
    """The table as Markdown, times in ms."""
    about = results["machine"]
    names = ("device", "driver", "cuda", "torch", "triton", "processor", "commit", "date")
    lines = ["# Energy and forces on a GPU", "", ", ".join(f"{k} {about[k]}" for k in names if k in about) + "."]
    for line in results.get("parity", ()):
        lines += ["", f"`{line['command']}`: {line['summary']}"]
    if "ceilings" in results:
        top = results["ceilings"]
        lines += ["", f"Ceilings: copying {top['TB/s']:.3g} TB/s, float32 matrices {top['TFLOP/s']:.3g} TFLOP/s."]
    for table in results.get("tables", {}).values():
        lines += ["", f"`python -m tests.bench.gpu`; {table['potential']}, float32.", *rows_of(table, top)]
    return "\n".join(lines) + "\n"


def rows_of(table: dict, top: Row) -> list[str]:
    """Two tables of one potential: times, and what the counted work comes to."""
    rows = table.get("rows", [])
    if not rows:
        return []
    shown = {key: text for key, text in COLUMNS.items() if any(key in row for row in rows)}
    lines = ["", "Times in ms: median (least to most).", ""]
    lines += ["| atoms | " + " | ".join(shown.values()) + " |", "|" + "---|" * (len(shown) + 1)]
    for row in rows:
        lines.append(f"| {row['atoms']:,} | " + " | ".join(cell(row.get(key)) for key in shown) + " |")
    lines += ["", "| atoms | pairs per atom | listed | counted TB/s | of copying | counted TFLOP/s | of matrices |"
              " steps per search | memory, MB |", "|" + "---|" * 9]  # fmt: skip
    for row in (r for r in rows if "TB/s" in r):
        lines.append(
            f"| {row['atoms']:,} | {row['neighbors']:.1f} | {row['listed']:.1f} | {row['TB/s']:.3g} | "
            f"{row['TB/s'] / top['TB/s']:.0%} | {row['TFLOP/s']:.3g} | {row['TFLOP/s'] / top['TFLOP/s']:.0%} | "
            f"{row.get('steps per search', float('nan')):.1f} | {row.get('memory_MB', float('nan')):,.0f} |"
        )
    return lines


def cell(value: object) -> str:
    if value is None:
        return "not asked for"
    if isinstance(value, str):
        return value.replace("|", "/")
    return f"{value['ms']:.3g} ({value['least']:.3g} to {value['most']:.3g})"


if __name__ == "__main__":
    main()
