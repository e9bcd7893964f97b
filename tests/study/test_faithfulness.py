"""The study of faithfulness: the distance sees through rotations, searches end right."""

import sys

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from tests.study.descriptors import Descriptor
from tests.study.faithfulness import distance, environment, main, search, spread


def turned(points: np.ndarray) -> np.ndarray:
    """Rotated, mirrored and renumbered."""
    return (points @ Rotation.from_euler("zyx", [0.4, 1.1, -0.7]).as_matrix() * [1, 1, -1])[::-1].copy()


def test_environments_that_are_turned_are_the_same_and_others_are_not():
    points = environment(6, np.random.default_rng(3))
    assert distance(points, turned(points)) < 1e-9
    moved = points.copy()
    moved[2] += [0.2, 0, 0]
    assert 0.05 < distance(points, turned(moved)) <= 0.4


def test_a_search_ends_at_the_environment_or_says_that_it_did_not():
    points = environment(3, np.random.default_rng(4))
    lengths = Descriptor(lambda x: np.linalg.norm(x, axis=1), _of_lengths)  # they do not know angles
    corners = Descriptor(lambda x: (x @ x.T)[PAIRS], _of_corners)
    size = spread(corners, 3)
    assert search(corners, points, points + 0.05, size) == ("recovered", pytest.approx(0, abs=1e-4))
    assert search(corners, points, points + 0.5, size, most=1)[0] == "stuck"
    verdict, far = search(lengths, points, points + 0.3, spread(lengths, 3))
    assert verdict == "another" and far > 0.02


PAIRS = np.triu_indices(3)


def _of_lengths(x):
    return (np.eye(3)[:, :, None] * (x / np.linalg.norm(x, axis=1)[:, None])).reshape(3, 9)


def _of_corners(x):
    i, j = PAIRS
    ones = np.eye(3)
    return (ones[i][:, :, None] * x[j][:, None] + ones[j][:, :, None] * x[i][:, None]).reshape(6, 9)


def test_without_dscribe_it_says_in_a_line_what_to_install(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "dscribe.descriptors", None)
    assert main(["--neighbours", "3", "--into", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert "pip install" in told and told.count("\n") == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_it_writes_a_table_and_a_picture(tmp_path):
    pytest.importorskip("dscribe", reason="SOAP needs cace-runtime[study]")
    main(["--neighbours", "3", "--environments", "1", "--starts", "1", "--into", str(tmp_path)])
    assert "| complete (4,4) | 164 |" in (tmp_path / "faithfulness.md").read_text(encoding="utf-8")
    assert (tmp_path / "faithfulness.png").stat().st_size > 1000
