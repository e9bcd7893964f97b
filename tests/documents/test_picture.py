"""The picture of speed and accuracy shows what the documents say."""

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_picture_was_drawn_from_the_figures_that_the_documents_state():
    Image = pytest.importorskip("PIL.Image")
    from tests.documents.speed_and_accuracy import PICTURE, accuracy, speed

    with Image.open(PICTURE) as picture:
        drawn = json.loads(picture.text["Description"])
    assert drawn == {"speed": speed(), "accuracy": accuracy()}, "python -m tests.documents.speed_and_accuracy"
    assert PICTURE.stat().st_size < 120_000


def test_the_picture_of_accuracy_and_cost_was_drawn_from_the_table_and_its_times_from_the_benchmark():
    Image = pytest.importorskip("PIL.Image")
    from tests.documents.accuracy_and_cost import PICTURE, STUDENT, measured, table

    with Image.open(PICTURE) as picture:
        drawn = json.loads(picture.text["Description"])
    points = table()
    assert drawn == json.loads(json.dumps(points)), "python -m tests.documents.accuracy_and_cost"
    times = {(molecule, name): time for molecule, found in points.items() for name, (time, _) in found.items()}
    students = {key: time for key, time in times.items() if key[1].endswith(STUDENT)}
    assert {key: times[key] for key in times.keys() - students.keys()} == pytest.approx(measured(), rel=0.005)
    for (molecule, name), time in students.items():
        assert time == times[molecule, name.removesuffix(STUDENT)]
    assert PICTURE.stat().st_size < 120_000


def test_the_table_of_the_readme_is_part_of_that_of_the_guide():
    guide = (ROOT / "cace_runtime/docs/accuracy.md").read_text(encoding="utf-8").splitlines()
    readme = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    start = readme.index(next(line for line in guide if line.startswith("| | acetylacetone, error | time |")))
    rows = readme[start : readme.index("", start)]
    assert len(rows) == 8 and [row for row in rows if row not in guide] == []
