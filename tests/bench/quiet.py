"""Is the machine quiet enough to measure? Reads /proc; another process on a core makes timings worthless."""

from __future__ import annotations

import os
import time
from pathlib import Path

LIMIT = 0.1


def _cpu_seconds() -> dict[int, tuple[str, float]]:
    """Name and processor time (s) of every process."""
    ticks = os.sysconf("SC_CLK_TCK")
    seconds = {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            name, rest = (folder / "stat").read_text().split("(", 1)[1].rsplit(")", 1)
        except OSError:  # it ended meanwhile
            continue
        fields = rest.split()
        seconds[int(folder.name)] = (name, (int(fields[11]) + int(fields[12])) / ticks)
    return seconds


def busy_processes(interval: float = 1.0) -> list[tuple[int, str, float]]:
    """(pid, name, cores) of the other processes that use more than a tenth of a core, measured over ``interval`` s."""
    before, start = _cpu_seconds(), time.perf_counter()
    time.sleep(interval)
    after, elapsed = _cpu_seconds(), time.perf_counter() - start
    used = [
        (pid, name, (seconds - before[pid][1]) / elapsed)
        for pid, (name, seconds) in after.items()
        if pid in before and pid != os.getpid()
    ]
    return sorted((entry for entry in used if entry[2] > LIMIT), key=lambda entry: -entry[2])


def require_quiet(force: bool, attempts: int = 5) -> bool:
    """Whether the machine is quiet; waits a little, then exits with the reason unless ``force``."""
    for _ in range(attempts):
        busy = busy_processes()
        if not busy:
            return True
    text = ", ".join(f"{name} (pid {pid}) {cores:.1f} cores" for pid, name, cores in busy)
    if not force:
        raise SystemExit(f"not measuring: other processes use the machine: {text}. Stop them, or use --force")
    print(f"measuring although other processes use the machine: {text}. The figures are provisional.")
    return False
