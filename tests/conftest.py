"""Shared by all tests: where public data is, one torch thread per worker, torch unless a test asks for kernels."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import torch

torch.set_num_threads(1)
# Kernels take seconds to compile for every new architecture; what is compiled is compared in tests/parity.
os.environ.setdefault("CACE_BACKEND", "eager")
# Without a GPU, Triton's interpreter runs its kernels; triton asks for this when it is imported.
if not torch.cuda.is_available():
    os.environ.setdefault("TRITON_INTERPRET", "1")


def pytest_collection_modifyitems(items) -> None:
    if not torch.cuda.is_available():
        for item in items:
            if "gpu" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="needs a GPU; torch finds none"))


@pytest.fixture(scope="session", autouse=True)
def _user_folder_of_the_tests(tmp_path_factory):
    """Bases that tests have made do not go where the user keeps theirs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("user")))
        yield


@pytest.fixture(scope="module")
def quick_compiler():
    """Kernels compiled in 3 s instead of 8, whose numbers differ by rounding; ``$CACE_CXXFLAGS`` may say otherwise.

    With several threads they share all work, whether it pays or not.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CACE_CXXFLAGS", os.environ.get("CACE_CXXFLAGS", "-O1 -DSHARE_ALWAYS"))
        yield


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Folder of public data, described in its README; not part of the project."""
    folder = Path(os.environ.get("CACE_DATA") or Path(__file__).parents[1] / "../shared/data").resolve()
    if not folder.is_dir():
        pytest.skip("no public data: neither $CACE_DATA nor ../shared/data exists")
    return folder
