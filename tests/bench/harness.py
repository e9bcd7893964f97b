"""Fair timing: sides in turn, at each thread count, the best of several, on an idle machine only; and what to note."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import torch

PROJECT = Path(__file__).resolve().parents[2]

#: Share of one core that other processes may use while measuring; two-thread timings are garbage beyond it.
BUSY_LIMIT = 0.1

#: Value of GLIBC_TUNABLES with which the C library keeps freed memory instead of returning it to the system, so that
#: large allocations cost no page faults. All sides of a comparison get it.
KEEP_MEMORY = "glibc.malloc.mmap_max=0:glibc.malloc.trim_threshold=17179869184"


def busy_elsewhere(seconds: float = 1.0) -> float:
    """Cores that other processes used over a stretch of time (Linux: /proc/stat less this process; else 0)."""

    def jiffies() -> tuple[float, float]:
        fields = [int(x) for x in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
        idle = fields[3] + fields[4]
        return (sum(fields[:8]) - idle) / os.sysconf("SC_CLK_TCK"), sum(os.times()[:4])

    if not Path("/proc/stat").exists():
        return 0.0
    before, own_before = jiffies()
    time.sleep(seconds)
    after, own_after = jiffies()
    return max(0.0, (after - before) - (own_after - own_before)) / seconds


def keep_freed_memory() -> None:
    """Starts the program again with KEEP_MEMORY, unless it already runs with tunables."""
    if "GLIBC_TUNABLES" not in os.environ:
        os.environ["GLIBC_TUNABLES"] = KEEP_MEMORY
        os.execv(sys.executable, sys.orig_argv)


def refuse_on_a_busy_machine(force: bool, patience: float = 0.0) -> None:
    """Ends the program with a clear line when, for ``patience`` seconds, another process would spoil the timings."""
    if force:
        return
    until = time.monotonic() + patience
    while (used := busy_elsewhere()) > BUSY_LIMIT and time.monotonic() < until:
        time.sleep(1.0)
    if used > BUSY_LIMIT:
        sys.exit(
            f"other processes use {used:.2f} cores (limit {BUSY_LIMIT}); timings would be garbage. --force to go on"
        )


def best_times(sides: dict[str, Callable[[], object]], threads: int, rounds: int = 7) -> dict[str, list[float]]:
    """Seconds of each side, sides in turn, after one warm-up each; sorted, so that the first is the best."""
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        times: dict[str, list[float]] = {name: [] for name in sides}
        for round_ in range(rounds + 1):
            for name, run in sides.items():
                start = time.perf_counter()
                run()
                if round_:
                    times[name].append(time.perf_counter() - start)
        return {name: sorted(t) for name, t in times.items()}
    finally:
        torch.set_num_threads(before)


def run_apart(
    module: str, request: dict, threads: int, keep_memory: bool = True, python: str = sys.executable, **environment: str
) -> dict:
    """Has ``python -m module REQUEST`` measure in a process of its own; returns the JSON of its last line.

    Args:
        module: the program; it finds the request as JSON in its only argument.
        request: what to measure; the number of threads is added to it.
        threads: of OpenMP and torch.
        keep_memory: whether the process keeps freed memory (KEEP_MEMORY).
        python: the interpreter.
        environment: further variables.
    """
    variables = {k: v for k, v in os.environ.items() if k != "GLIBC_TUNABLES"} | environment
    variables["OMP_NUM_THREADS"] = str(threads)
    if keep_memory:
        variables["GLIBC_TUNABLES"] = KEEP_MEMORY
    command = [python, "-W", "ignore", "-m", module, json.dumps(request | {"threads": threads})]
    done = subprocess.run(command, env=variables, cwd=PROJECT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{module} failed on {request}:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def peak_memory() -> float:
    """Most memory (MB) that this process has had."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage would count the parent's peak until it started this program
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)


def machine() -> dict[str, object]:
    """What the figures were measured on, with what, and when."""
    model = "unknown"
    if Path("/proc/cpuinfo").exists():
        lines = [x for x in Path("/proc/cpuinfo").read_text().splitlines() if x.startswith("model name")]
        model = lines[0].split(":", 1)[1].strip() if lines else model
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "torch": torch.__version__,
        "python": platform.python_version(),
        **{name: _version(name) for name in ("numpy", "ase", "vesin")},
        "compiler": _first_line(os.environ.get("CXX", "c++"), "--version"),
        "commit": _first_line("git", "describe", "--always", "--dirty", "--exclude=*"),
        "date": date.today().isoformat(),
    }


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"


def _first_line(*command: str) -> str:
    try:
        done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    except OSError:
        return "unknown"
    return done.stdout.partition("\n")[0] or "unknown"


def write_json(path: Path | None, rows: list[dict[str, object]]) -> None:
    """Keeps a table of results with the machine it comes from."""
    if path is not None:
        path.write_text(json.dumps({"machine": machine(), "rows": rows}, indent=1) + "\n", encoding="utf-8")
