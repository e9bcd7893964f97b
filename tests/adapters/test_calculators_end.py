"""Calculators free their memory with their last reference: programs make them by the thousand, each has megabytes."""

import gc
import weakref

import pytest
from ase import Atoms

from cace_runtime import CACEModel
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.config import ZBLConfig
from tests.parity.architectures import ARCHITECTURES
from tests.support.models import random_model

pytestmark = pytest.mark.usefixtures("quick_compiler")

WATER = Atoms("OHH", [[0, 0, 0], [0, 0.76, 0.59], [0, -0.76, 0.59]])
REPELLED = ARCHITECTURES["T1 memory"].model_copy(update={"terms": (ZBLConfig(inner=0.3, outer=0.7),)})


@pytest.fixture
def no_collector():
    """Only counts of references free anything."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(params=["eager", "cpp"])
def model(request) -> CACEModel:
    return random_model(REPELLED, backend=request.param)


@pytest.mark.parametrize("kind", [CACECalculator, lambda model: CommitteeCalculator([model, model])])
def test_a_calculator_and_all_that_it_made_end_with_their_last_reference(kind, model, no_collector):
    calculator = kind(model)
    atoms = WATER.copy()
    atoms.calc = calculator
    atoms.get_forces()
    members = getattr(calculator, "members", [calculator])
    made = [calculator, *members, *(m.model for m in members), *(m._moving for m in members)]
    left = [weakref.ref(each) for each in made]
    del made, members, calculator, atoms
    assert [each() for each in left] == [None] * len(left)


@pytest.mark.parametrize("backend", ["eager", "cpp"])
@pytest.mark.parametrize("wanted", [{"stress": True}, {"differentiable": True}])
def test_a_model_that_was_evaluated_ends_with_its_last_reference(backend, wanted, no_collector):
    model = random_model(REPELLED, backend=backend)
    found = model(model.graph(WATER), **wanted)
    left = weakref.ref(model)
    del model, found
    assert left() is None
