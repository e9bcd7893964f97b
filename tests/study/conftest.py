"""The runs of the study are those of training: without their pictures."""

from tests.train.conftest import no_pictures_of_single_runs

__all__ = ["no_pictures_of_single_runs"]
