"""The cache of the pair style's libraries: what another user can write there is not loaded."""

from __future__ import annotations

import pytest

from cace_runtime.adapters.lammps.folder import _cached
from cace_runtime.bases.trust import ForeignFileError
from tests.other_users import a_group_may_write, belongs_to_another, everybody_may_write

COMMAND = ["sh", "-c", "echo ours > made.so"]  # a compiler takes "-o made.so" after its own words


@pytest.mark.parametrize(
    "give", [belongs_to_another, everybody_may_write, a_group_may_write], ids=["owner", "mode", "group"]
)
@pytest.mark.parametrize("what", ["folder", "library"])
def test_what_another_user_can_write_is_not_loaded(what, give, tmp_path, monkeypatch):
    monkeypatch.setenv("CACE_CACHE", str(tmp_path / "cache"))
    made = _cached(COMMAND, lambda: None)
    assert _cached(["sh", "-c", "echo ours > made.so"], lambda: pytest.fail("it is there")) == made
    give(tmp_path / "cache" if what == "folder" else made)
    with pytest.raises(ForeignFileError, match=r"point \$CACE_CACHE at a folder of your own"):
        _cached(COMMAND, lambda: None)
