"""The runs of the study are those of training: without their pictures."""

from tests.train.conftest import no_pictures

__all__ = ["no_pictures"]
