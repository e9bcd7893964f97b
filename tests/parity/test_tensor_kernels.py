"""Kernels of tensor messages, free mixing, contractions and weights of elements, against torch in float64."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cace_runtime import keys
from cace_runtime.config import (
    BasisConfig,
    MessageConfig,
    MixingConfig,
    ModelConfig,
    OutputConfig,
    PolynomialCutoffConfig,
    ReadoutConfig,
    TensorMessageConfig,
)
from cace_runtime.kernels import choice
from cace_runtime.kernels.cpp.engine import batch_arrays
from cace_runtime.kernels.cpp.potential import CompiledPotential
from cace_runtime.kernels.engine import BackendError, UnknownPartError
from cace_runtime.potential.evaluation import Wanted
from cace_runtime.potential.model import CACEModel
from cace_runtime.testing import largest_relative_error
from tests.parity.architectures import STRUCTURES, TENSOR_ARCHITECTURES
from tests.parity.test_compiled import compiled_copy, largest_errors
from tests.parity.test_outputs import by_structure, by_torch, random, voigt
from tests.support.models import random_model
from tests.support.tolerances import TOLERANCES

pytestmark = pytest.mark.usefixtures("quick_compiler")

FLOAT32 = ("T1 vectors and all of elements",)
LONG = ("T2 covariants of low order, moments with linear networks",)  # to compile


def case(name: str, *others: str, quick: bool = True):
    return pytest.param(name, *others, marks=[] if quick and name not in LONG else pytest.mark.slow)


every_architecture = pytest.mark.parametrize("name", [case(name) for name in TENSOR_ARCHITECTURES])


def model_of(config: ModelConfig, seed: int = 0) -> CACEModel:
    """With constants of the data, too, that are not one."""
    model = random_model(config, seed=seed, backend="eager")
    generator = torch.Generator().manual_seed(seed)
    for name, buffer in model.named_buffers():
        if name.endswith("scale"):
            buffer.copy_(0.3 + 0.7 * torch.rand(buffer.shape, generator=generator, dtype=buffer.dtype))
    return model


def assert_kernels_agree(config: ModelConfig, dtype: torch.dtype, structures=STRUCTURES, seed: int = 0) -> None:
    eager = model_of(config, seed)
    model = compiled_copy(eager, dtype)
    tolerance = TOLERANCES["compiled", str(dtype).removeprefix("torch.")]
    for name, atoms in structures.items():
        if config.vanishes_at_zero and name in ("lone atom", "no edges"):
            found, expected = (m(eager.graph(atoms))[keys.ENERGIES] for m in (model, eager))
            assert torch.equal(found, expected), name
            continue
        for key, error in largest_errors(model, eager, atoms).items():
            assert error < tolerance, f"{name}: {key}"


@pytest.mark.parametrize(
    ("name", "dtype"),
    [
        case(name, dtype, quick=dtype == "float64" or name in FLOAT32)
        for name, dtype in product(TENSOR_ARCHITECTURES, ("float64", "float32"))
    ],
)
def test_kernels_give_the_results_of_torch(name, dtype):
    assert_kernels_agree(TENSOR_ARCHITECTURES[name], getattr(torch, dtype))


def test_every_choice_is_among_the_architectures():
    configs = list(TENSOR_ARCHITECTURES.values())
    sent = [m.tensor for c in configs for m in c.messages if m.tensor]
    mixings = [c.mixing and (c.mixing.senders, c.mixing.per_element) for c in configs]
    assert set(mixings) >= {None, ("elements", True), ("embedding", False), ("embedding", True)}
    assert {t.degrees for t in sent} >= {(), (1,), (2,), (1, 2, 3)}
    assert {t.per_element for t in sent} == {True, False} == {t.radial_functions is None for t in sent}
    assert {(t.tensors, t.coefficients) for t in sent} == set(product(["moments", "covariants"], ["linear", "network"]))
    assert {t.order for t in sent} == {None, 2}
    assert {m.memory for c in configs for m in c.messages} == {True, False} == {c.contraction for c in configs}
    assert {c.readout.per_element for c in configs} == {True, False} == {bool(c.outputs) for c in configs}
    assert {c.radial for c in configs} == {"shared", "per_degree"}


@every_architecture
def test_outputs_and_what_is_pulled_back_are_those_of_torch(name):
    eager = model_of(TENSOR_ARCHITECTURES[name])
    engine = compiled_copy(eager).engines.cpp(eager)
    for structure in ("batch", "17 atoms"):
        graph = eager.graph(STRUCTURES[structure])
        found = engine.outputs(graph)
        cotangents = random(*found.shape)
        pulled, expected = engine.pull(cotangents), by_torch(eager, graph, cotangents)
        for k, column in enumerate(expected.outputs.detach().unbind(1)):
            assert largest_relative_error(found[:, k], column) < 1e-12
        assert largest_relative_error(pulled.forces, expected.forces.detach()) < 1e-12
        virials = torch.from_numpy(by_structure(graph, pulled.virials.numpy()))
        assert largest_relative_error(virials, voigt(expected.virials.detach())) < 1e-12


@every_architecture
def test_what_is_not_asked_for_changes_nothing(name):
    eager = model_of(TENSOR_ARCHITECTURES[name])
    kernels = compiled_copy(eager).engines.cpp(eager).potential
    arrays = batch_arrays(eager, eager.graph(STRUCTURES["33 atoms"]))
    plain, alone = kernels.evaluate(*arrays), kernels.evaluate(*arrays, forces=False)
    assert np.array_equal(alone.outputs, plain.outputs)
    assert alone.forces is None and alone.virials is None


def test_threads_change_nothing_but_the_order_of_sums():
    eager = model_of(TENSOR_ARCHITECTURES["T1 vectors and all of elements"])
    kernels: CompiledPotential = compiled_copy(eager).engines.cpp(eager).potential
    arrays = batch_arrays(eager, eager.graph(STRUCTURES["33 atoms"]))
    expected = kernels.evaluate(*arrays, n_threads=1, virials=True)
    for n in (2, 3, 7):
        found, again = (kernels.evaluate(*arrays, n_threads=n, virials=True) for _ in range(2))
        assert np.array_equal(found.outputs, expected.outputs)  # nothing is summed over threads in it
        assert np.array_equal(found.forces, again.forces) and np.array_equal(found.virials, again.virials)
        for mine, theirs in ((found.forces, expected.forces), (found.virials, expected.virials)):
            assert np.abs(mine - theirs).max() < 1e-12 * np.abs(theirs).max()


def test_the_order_of_the_atoms_does_not_matter():
    """Blocks are of one element each, whatever the order in the structure is."""
    eager = model_of(TENSOR_ARCHITECTURES["T1 vectors and all of elements"])
    model, atoms = compiled_copy(eager), STRUCTURES["33 atoms"]
    order = np.random.default_rng(0).permutation(33)
    found, expected = (model(model.graph(each)) for each in (atoms[order], atoms))
    for key in (keys.ENERGIES, keys.FORCES):
        assert largest_relative_error(found[key], expected[key][torch.from_numpy(order)]) < 1e-13


def test_numbers_that_are_not_read_are_refused():
    eager = model_of(TENSOR_ARCHITECTURES["T1 scalars, mixed embeddings"])
    eager.messages[0].tensor.register_buffer("strange", torch.ones(1))
    with pytest.raises(UnknownPartError, match=r"messages\.0\.tensor\.strange"):
        compiled_copy(model_of(eager.config)).engines.cpp(eager).take(eager)


def test_gradients_with_respect_to_weights_are_torchs():
    model = compiled_copy(model_of(TENSOR_ARCHITECTURES["T1 scalars, mixed embeddings"]))
    engine = model.engines.cpp(model)
    with pytest.raises(BackendError, match="does not differentiate them with respect to the weights"):
        engine.trainable()
    with pytest.raises(BackendError, match="use backend 'eager'"):
        engine.evaluate_with(model, dict(model.named_parameters()), model.graph(STRUCTURES["pair"]), Wanted())


def test_what_is_said_of_it_is_no_complaint_of_a_missing_compiler(caplog, monkeypatch):
    monkeypatch.delenv("CACE_BACKEND", raising=False)
    choice._tell.cache_clear()
    eager = model_of(TENSOR_ARCHITECTURES["T1 scalars, mixed embeddings"])
    model = choice.new_model(eager.config, "auto").double()
    with_weights = model.with_parameters(dict(model.named_parameters()), model.graph(STRUCTURES["pair"]))
    assert with_weights[keys.ENERGY].requires_grad
    assert "does not differentiate them with respect to the weights" in caplog.text
    assert "no compiled kernels" not in caplog.text


@st.composite
def configs(draw) -> ModelConfig:
    """Any architecture of these kernels that compiles in seconds."""
    mixing = draw(st.none() | st.builds(MixingConfig, senders=st.sampled_from(["elements", "embedding"])))
    if mixing is not None:
        mixing = MixingConfig(senders=mixing.senders, per_element=draw(st.booleans()))
    widths = st.lists(st.integers(1, 9), max_size=2).map(tuple)
    basis = draw(
        st.sampled_from(
            [
                (3, 3, "complete", "per_degree", (1, 2)),
                (3, 3, "complete", "per_degree", ()),
                (3, 3, "cheng2024", "shared", ()),
            ]
        )
    )
    sent = [("moments", None)] + [("covariants", order) for order in (None, 1, 2, 3) if basis[4]]
    tensors, order = draw(st.sampled_from(sent))
    tensor = st.builds(
        TensorMessageConfig,
        degrees=st.sampled_from([(), (1,), (2,), (1, 2)]),
        tensors=st.just(tensors),
        order=st.just(order),
        coefficients=st.sampled_from(["linear", "network"]),
        hidden=widths,
        per_element=st.booleans(),
        radial_functions=st.none() | st.integers(1, 20),
        radial_hidden=widths,
    )
    layer = st.builds(MessageConfig, memory=st.booleans(), tensor=tensor)
    messages = tuple(draw(layer) for _ in range(draw(st.integers(0 if mixing else 1, 2))))
    output = st.builds(OutputConfig, name=st.just("q"), hidden=widths, per_element=st.booleans(), bias=st.booleans())
    return ModelConfig(
        elements=tuple(draw(st.permutations([1, 6, 8, *draw(st.sampled_from([[], [26, 92]]))]))),
        cutoff=draw(st.sampled_from([2.5, 3.5])),
        cutoff_function=PolynomialCutoffConfig(p=draw(st.sampled_from([2, 5, 7.25]))),
        n_bessel=draw(st.integers(1, 12)),
        n_radial=draw(st.integers(1, 20 if mixing else 4)),
        n_embedding=draw(st.integers(1, 4 if mixing else 2)),
        radial="per_degree" if messages else draw(st.sampled_from(["shared", "per_degree"])),
        basis=BasisConfig(l_max=basis[0], nu_max=basis[1], selection=basis[2], radial=basis[3], covariants=basis[4]),
        mixing=mixing,
        contraction=draw(st.booleans()),
        messages=messages,
        readout=ReadoutConfig(hidden=draw(widths), linear=draw(st.booleans()), per_element=draw(st.booleans())),
        outputs=tuple(draw(st.lists(output, max_size=1))),
        epsilon=draw(st.sampled_from([0.0, 1e-3])),
        energy_scale=draw(st.sampled_from([1.0, 0.0433641042])),
    )


def any_architecture(max_examples: int):
    steady = settings(
        max_examples=max_examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    some = {name: STRUCTURES[name] for name in ("crystal", "molecule", "17 atoms")}

    @steady
    @given(config=configs(), dtype=st.sampled_from([torch.float64, torch.float32]), seed=st.integers(0, 99))
    def check(config, dtype, seed):
        assert_kernels_agree(config, dtype, some, seed)

    return check


def test_kernels_agree_for_any_architecture():
    any_architecture(1)()


@pytest.mark.slow
def test_kernels_agree_for_many_architectures():
    any_architecture(8)()
