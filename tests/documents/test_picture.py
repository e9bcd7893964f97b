"""The picture of speed and accuracy shows what the documents say."""

import json

import pytest


def test_the_picture_was_drawn_from_the_figures_that_the_documents_state():
    Image = pytest.importorskip("PIL.Image")
    from tests.documents.speed_and_accuracy import PICTURE, accuracy, speed

    with Image.open(PICTURE) as picture:
        drawn = json.loads(picture.text["Description"])
    assert drawn == {"speed": speed(), "accuracy": accuracy()}, "python -m tests.documents.speed_and_accuracy"
    assert PICTURE.stat().st_size < 120_000
