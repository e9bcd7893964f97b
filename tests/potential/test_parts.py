"""Single parts of the model: angular functions, cutoffs, radial functions, configuration."""

from __future__ import annotations

import copy
import math

import numpy as np
import pytest
import torch
from pydantic import ValidationError

from cace_runtime import ModelConfig, UnknownElementError
from cace_runtime.config import CUTOFFS, BasisConfig, CosineCutoffConfig, MollifierCutoffConfig, PolynomialCutoffConfig
from cace_runtime.potential.angular import degree_slices, lvectors, monomials
from cace_runtime.potential.radial import BesselBasis
from cace_runtime.registry import load_basis
from tests.support.models import CONFIGS, crystal, make_model

FUNCTIONS = [PolynomialCutoffConfig(), PolynomialCutoffConfig(p=3.5), CosineCutoffConfig(), MollifierCutoffConfig()]


@pytest.mark.parametrize(("l_max", "nu_max"), [(3, 3), (4, 4)])
def test_components_have_the_order_of_the_generated_modules(l_max, nu_max):
    assert load_basis(l_max, nu_max).lvectors == lvectors(l_max)


def test_weighted_sums_of_monomials_are_powers_of_the_cosine():
    """Cheng 2024, eq. 4."""
    units = torch.nn.functional.normalize(torch.randn(3, 2, dtype=torch.float64), dim=0)
    values = monomials(units, 5)
    for degree, (first, last) in enumerate(degree_slices(5)):
        weights = [math.factorial(degree) / math.prod(map(math.factorial, l)) for l in lvectors(5)[first:last]]
        found = sum(w * a * b for w, (a, b) in zip(weights, values[first:last].tolist(), strict=True))
        assert found == pytest.approx(float(units[:, 0] @ units[:, 1]) ** degree, abs=1e-12)


@pytest.mark.parametrize("config", FUNCTIONS, ids=str)
def test_cutoff_goes_from_one_to_zero_without_a_jump_in_its_slope(config):
    r = torch.tensor([1e-9, 2.0, 3.9999999, 4.0, 4.5, 100.0], dtype=torch.float64, requires_grad=True)
    f = CUTOFFS.build(config, ModelConfig(elements=("H",), cutoff=4.0))(r)
    (slope,) = torch.autograd.grad(f.sum(), r)
    assert f[0].item() == pytest.approx(1, abs=1e-8)
    assert 0 < f[1] < 1
    assert f[2].item() == pytest.approx(0, abs=1e-6)
    assert slope[2].item() == pytest.approx(0, abs=1e-6)
    assert f[3:].tolist() == [0, 0, 0]
    assert slope[3:].tolist() == [0, 0, 0]


@pytest.mark.parametrize("p", [2, 5, 6, 7.5])
def test_polynomial_cutoff_is_the_published_formula(p):
    u = torch.linspace(0.01, 0.99, 50, dtype=torch.float64)
    expected = 1 - (p + 1) * (p + 2) / 2 * u**p + p * (p + 2) * u ** (p + 1) - p * (p + 1) / 2 * u ** (p + 2)
    found = CUTOFFS.build(PolynomialCutoffConfig(p=p), ModelConfig(elements=("H",), cutoff=3.0))(3 * u)
    assert torch.allclose(found, expected, rtol=0, atol=1e-13)


def test_bessel_functions_vanish_at_the_cutoff_and_are_orthonormal():
    r = torch.linspace(1e-6, 5.5, 20001, dtype=torch.float64)
    values = BesselBasis(4, 5.5).double()(r)
    assert float(values[:, -1].abs().max().detach()) < 1e-6
    overlaps = (values[:, None] * values[None] * r**2).sum(-1) * (r[1] - r[0])
    assert torch.allclose(overlaps, torch.eye(4, dtype=torch.float64), atol=1e-5)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"elements": ()}, "at least one"),
        ({"elements": ("H", "H")}, "twice"),
        ({"elements": ("H", "Xx")}, "unknown element symbols"),
        ({"cutoff": 0}, r"greater than or equal to 0\.1"),
        ({"reference_energies": {"Fe": 1.0}}, r"name \['Fe'\], but the model has \['H', 'O'\]"),
        ({"messages": ({},)}, "contradicts radial='shared'"),
        ({"messages": ({"feature": None},)}, "at least one of: memory, exponential, feature"),
        ({"cutofff": 1}, "cutofff"),
        ({"basis": {"selection": "all"}}, "selection"),
    ],
)
def test_wrong_configuration_is_refused_with_the_field(changes, message):
    with pytest.raises(ValidationError, match=message):
        ModelConfig.model_validate({"elements": ("H", "O"), "cutoff": 4.0} | changes)


@pytest.mark.parametrize("name", CONFIGS)
def test_configuration_survives_json(name):
    assert ModelConfig.model_validate_json(CONFIGS[name].model_dump_json()) == CONFIGS[name]


@pytest.mark.parametrize(
    ("radial", "basis", "complete"),
    [
        ("shared", {"selection": "complete"}, True),
        ("shared", {"selection": "connected"}, True),
        ("shared", {"selection": "cheng2024"}, False),
        ("per_degree", {"selection": "complete"}, True),
        ("per_degree", {"selection": "complete", "radial": "shared"}, False),
        ("per_degree", {"selection": "cheng2024"}, False),
    ],
)
def test_model_says_whether_its_basis_is_complete(radial, basis, complete):
    config = ModelConfig(elements=("H",), cutoff=4.0, radial=radial, basis=BasisConfig(**basis))
    assert config.is_complete is complete
    assert config.completeness.startswith("complete" if complete else "incomplete")


def test_a_shared_model_has_no_weight_that_depends_on_the_degree():
    model = make_model("T1 all parts, complete shared")
    for name, parameter in model.named_parameters():
        if name.startswith(("a_basis", "messages.0.memory", "messages.0.exponential")):
            assert parameter.shape[0] == 1, name


def test_a_model_can_be_copied():
    model = make_model("T1 all parts")
    graph = model.graph(crystal())
    assert torch.equal(copy.deepcopy(model)(graph)["forces"], model(graph)["forces"])


def test_building_a_model_leaves_the_seed_alone():
    torch.manual_seed(1)
    expected = torch.initial_seed()
    make_model("T0 published")
    assert torch.initial_seed() == expected


def test_rows_of_elements_need_nothing_of_the_device_where_the_model_is():
    model = make_model("T0 published").to("meta")
    np.testing.assert_array_equal(model.embedding.rows(np.array([8, 1, 6, 1])), [2, 0, 1, 0])
    with pytest.raises(UnknownElementError, match="has N"):
        model.embedding.rows(np.array([1, 7]))
