"""Fair timing inside one process: sides in turn, at each thread count, the best of several, on an idle machine only."""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch

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


def refuse_on_a_busy_machine(force: bool) -> None:
    """Ends the program with a clear line when another process would spoil the timings."""
    used = busy_elsewhere()
    if used > BUSY_LIMIT and not force:
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


def machine() -> dict[str, object]:
    """What the figures were measured on."""
    model = "unknown"
    if Path("/proc/cpuinfo").exists():
        lines = [x for x in Path("/proc/cpuinfo").read_text().splitlines() if x.startswith("model name")]
        model = lines[0].split(":", 1)[1].strip() if lines else model
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "torch": torch.__version__,
        "python": platform.python_version(),
    }


def write_json(path: Path | None, rows: list[dict[str, object]]) -> None:
    """Keeps a table of results with the machine it comes from."""
    if path is not None:
        path.write_text(json.dumps({"machine": machine(), "rows": rows}, indent=1) + "\n", encoding="utf-8")
