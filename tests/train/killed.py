"""Trains in children that are killed at random moments, until one gets to its end.

    python -m tests.train.killed CONFIG SEED SHORTEST LONGEST

Prints how many were killed. Children are forked, so that torch is imported once.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time

import torch

from cace_runtime.train import load_config, train
from cace_runtime.train.resume import checkpoint_path


def main() -> None:
    path, seed, shortest, longest = sys.argv[1], *map(float, sys.argv[2:])
    torch.set_num_threads(1)
    chance = random.Random(seed)
    config = load_config(path)
    killed = 0
    while True:
        child = os.fork()
        if child == 0:
            train(config, resumed=checkpoint_path(config.output).exists())
            os._exit(0)
        deadline = time.monotonic() + chance.uniform(shortest, longest)
        while time.monotonic() < deadline:
            done, status = os.waitpid(child, os.WNOHANG)
            if done:
                assert status == 0, status
                print(killed)
                return
            time.sleep(0.002)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        killed += 1
        # So that a slow machine gets there, too.
        longest *= 1.2


if __name__ == "__main__":
    main()
