"""The kernels' own threads: who works changes no bit, a fork can go on, a process ends, and waiting costs nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.kernels.cpp import threads as choice
from cace_runtime.kernels.cpp.potential import CompiledPotential
from tests.parity.architectures import ARCHITECTURES, cluster
from tests.parity.test_compiled import compiled_copy
from tests.support.models import random_model

pytestmark = [
    pytest.mark.usefixtures("quick_compiler"),
    pytest.mark.skipif(sys.platform == "win32", reason="POSIX threads"),
]

ROOT = Path(__file__).parents[2]
CONFIG = ARCHITECTURES["T2 all parts twice"]


def calculator() -> CACECalculator:
    model = compiled_copy(random_model(CONFIG, backend="eager"))
    del model.atomic_energies  # the trap, of this process
    return CACECalculator(model)


def evaluated(found: CACECalculator, n_atoms: int, n_threads: int) -> np.ndarray:
    """Energies and forces of a cluster with a number of threads."""
    found.reset()
    found.get_forces(cluster(n_atoms))  # neighbours
    compiled = found._moving
    arguments = (compiled.joined, compiled.elements, cluster(n_atoms).positions, np.zeros((1, 3)))
    out = compiled.potential.evaluate(*arguments, n_threads=n_threads)
    return np.concatenate([out.energies, out.forces.ravel()])


def test_who_works_changes_no_bit():
    """Parts that are always shared, against those of a second caller, who works alone while another has the team."""
    mine, other = calculator(), calculator()
    expected = [evaluated(mine, 33, n) for n in (1, 2, 3, 5)]
    assert all(np.array_equal(evaluated(mine, 33, n), e) for n, e in zip((1, 2, 3, 5), expected, strict=True))
    found, start = {}, threading.Barrier(2)

    def work(name: str, by: CACECalculator) -> None:
        start.wait()
        found[name] = [[evaluated(by, 33, n) for n in (1, 2, 3, 5)] for _ in range(20)]

    workers = [threading.Thread(target=work, args=each) for each in (("mine", mine), ("other", other))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for rounds in found.values():
        assert all(np.array_equal(x, e) for each in rounds for x, e in zip(each, expected, strict=True))


PROGRAM = """
import os, sys, time
import numpy as np
from tests.parity.test_threads import calculator, evaluated

calc = calculator()
first = evaluated(calc, 33, 3)
if os.path.isdir("/proc/self/task"):
    assert len(os.listdir("/proc/self/task")) >= 3, "no thread was started"
    time.sleep(0.1)
    before = time.process_time()
    time.sleep(1.0)
    used = time.process_time() - before
    assert used < 0.5, used
for _ in range(3):
    child = os.fork()
    if child == 0:
        same = all(np.array_equal(evaluated(calc, 33, 3), first) for _ in range(5))
        os._exit(0 if same else 7)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert np.array_equal(evaluated(calc, 33, 3), first)
import multiprocessing
with multiprocessing.get_context("fork").Pool(2) as pool:
    found = [pool.apply_async(evaluated, (calc, 33, 3)) for _ in range(4)]
    assert all(np.array_equal(each.get(), first) for each in found)
print("done")
"""


def test_a_process_with_a_team_sleeps_forks_and_ends():
    """A hang is a failure, by the timeout; a team that spins would use a second of each of its processors."""
    environment = os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "ignore", "-c", PROGRAM]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=600)
    assert (done.returncode, done.stdout.strip()) == (0, "done"), done.stderr


def test_a_molecule_has_one_thread_and_a_liquid_all(monkeypatch):
    monkeypatch.setattr(choice.torch, "get_num_threads", lambda: 8)
    potential: CompiledPotential = calculator()._moving.potential
    assert potential.work.threads(15, 15 * 14) == 1
    assert potential.work.threads(0, 0) == 1
    assert potential.work.threads(24_000, 24_000 * 90) == 8
    assert 1 < potential.work.threads(192, 192 * 90, choice.OF_A_GRADIENT) <= 8


def test_torchs_threads_are_told_to_sleep_and_the_environment_is_left(tmp_path):
    """libgomp reads the variable when torch is imported, which an empty module stands for; a user's word stays."""
    program = """
import os, sys
from importlib.machinery import ModuleSpec
class Torch:
    def find_spec(self, name, path=None, target=None):
        return ModuleSpec(name, self) if name == "torch" else None
    def create_module(self, spec):
        print(os.environ.get("GOMP_SPINCOUNT"))
    def exec_module(self, module):
        pass
sys.meta_path.insert(0, Torch())
import cace_runtime, torch
print(os.environ.get("GOMP_SPINCOUNT"))
"""
    plain = {k: v for k, v in os.environ.items() if k not in ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT")}
    for said, expected in (({}, ["300", "None"]), ({"GOMP_SPINCOUNT": "7"}, ["7", "7"])):
        done = subprocess.run([sys.executable, "-c", program], env=plain | said, capture_output=True, text=True)
        assert done.stdout.split() == expected, done.stderr
