"""What other users of the machine can do to a file: own it, or write to what all or a group may write to."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def belongs_to_another(path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a file to another user")
    os.chown(path, 12345, -1)


def everybody_may_write(path: Path) -> None:
    path.chmod(0o777)


def a_group_may_write(path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a file to a group that root is not in")
    os.chown(path, -1, 12345)
    path.chmod(0o775)
