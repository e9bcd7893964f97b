"""Trains in children that kill themselves while they write, a number of times; the next one goes to the end.

    python -m tests.train.killed CONFIG SEED N_KILLS

Each is killed after one or two steps of its own, at the k-th time that it touches a file of the run after that: before
a checkpoint is begun, before or after it takes its name, or while it or the log is written, of which a few bytes are
left then. Prints how many were killed. Children are forked, so that torch is imported once.
"""

from __future__ import annotations

import os
import random
import signal
import sys

import torch
import torch._dynamo  # by torch's optimisers, otherwise in every child anew

from cace_runtime.train import load_config, output, train
from cace_runtime.train.listener import Listener
from cace_runtime.train.run_state import checkpoint_path

FILE_EVENTS = ("open", "os.rename", "os.remove")  # of Python's audit hooks; os.replace is a rename


class Killing(Listener):
    """Ends this process without a word, after some steps and then some uses of files in a folder."""

    def __init__(self, folder: str, steps: int, uses: int) -> None:
        self.folder, self.steps, self.uses = folder, steps, uses
        sys.addaudithook(self.used)

    def step(self, progress, n_batches, epochs, loss):
        self.steps -= 1

    def used(self, event: str, values: tuple) -> None:
        if self.steps > 0 or event not in FILE_EVENTS or not str(values[0]).startswith(self.folder):
            return
        self.uses -= 1
        if self.uses < 0:
            self.folder = "/none: what follows is not counted"
            if event == "open" and values[2] & os.O_CREAT:  # to be written, and not to be locked
                os.write(os.open(values[0], values[2], 0o600), b"half")
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    path, seed, n_kills = sys.argv[1], *map(int, sys.argv[2:])
    torch.set_num_threads(1)
    output.drawing = lambda: None  # pictures take longer than such a run
    chance = random.Random(seed)
    config = load_config(path)
    killed = 0
    for k in range(n_kills + 1):
        steps, uses = chance.choice((1, 2)), chance.randrange(6)
        child = os.fork()
        if child == 0:
            listener = Killing(str(config.output), steps, uses) if k < n_kills else None
            train(config, resumed=checkpoint_path(config.output).exists(), listener=listener)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        killed += os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        assert status == (signal.SIGKILL if k < n_kills else 0), status
    print(killed)


if __name__ == "__main__":
    main()
