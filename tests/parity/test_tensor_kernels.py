"""Kernels of tensor messages, free mixing, contractions and weights of elements, against torch in float64.

Published messages, of features and exponentials, stand beside these parts, or alone where the mixing is free.
"""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
import torch
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from cace_runtime import keys
from cace_runtime.config import (
    BasisConfig,
    FeatureMessageConfig,
    MessageConfig,
    MixingConfig,
    ModelConfig,
    OutputConfig,
    PolynomialCutoffConfig,
    ReadoutConfig,
    TensorMessageConfig,
)
from cace_runtime.kernels.cpp.engine import batch_arrays
from cace_runtime.kernels.cpp.potential import CompiledPotential
from cace_runtime.kernels.engine import UnknownPartError
from cace_runtime.potential.model import CACEModel
from cace_runtime.testing import largest_relative_error
from tests.parity.architectures import STRUCTURES, TENSOR_ARCHITECTURES
from tests.parity.test_compiled import compiled_copy, largest_errors
from tests.parity.test_gradient import assert_parts_are_read
from tests.parity.test_outputs import by_structure, by_torch, random, voigt
from tests.support.models import random_model
from tests.support.tolerances import TOLERANCES

pytestmark = pytest.mark.usefixtures("quick_compiler")

FLOAT32 = ("T1 vectors and all of elements",)
#: Compiled for other tests, too, and what they have not: covariants, networks, contractions.
QUICK = (
    "T1 scalars, mixed embeddings",
    "T1 vectors and all of elements",
    "T1 covariants with networks, contracted",
    "T1 all parts, mixed by elements of both",
    "T2 features beside tensors, then an exponential, published mixing",
)


def case(name: str, *others: str, quick: bool = True):
    return pytest.param(name, *others, marks=[] if quick and name in QUICK else pytest.mark.slow)


def test_the_quick_cases_are_cases():
    assert {*QUICK, *FLOAT32, *GRADIENTS} <= set(TENSOR_ARCHITECTURES)


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
    published = [(m, c) for c in configs for m in c.messages if m.feature]
    # Channels of the sum over neighbours are those of the senders, or of the published edge basis.
    kinds = {(m.feature.per_channel, c.mixing is None) for m, c in published}
    assert kinds == {(True, True), (True, False), (False, False)}
    assert {m.feature.per_degree for m, _ in published} == {True, False}
    messages = [m for c in configs for m in c.messages]
    parts = {(bool(m.tensor), bool(m.feature), m.exponential) for m in messages}
    assert parts >= {(True, True, True), (True, True, False), (False, True, True), (False, False, True)}


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
    """In blocks the atoms of an element follow each other, whatever the order in the structure is."""
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


# What stands for all, for they take long to compile: in quick runs, and beside random architectures in slow ones.
GRADIENTS = ("T1 vectors and all of elements",)
MORE_GRADIENTS = (
    "T0 mixed by elements of both, contracted, outputs",
    "T1 scalars, mixed embeddings",
    "T1 covariants with networks, contracted",
    "T1 all parts, mixed by elements of both",
    "T2 features beside tensors, then an exponential, published mixing",
    "T2 features and exponentials without tensors, mixed embeddings",
)


def random_loss(results: dict[str, torch.Tensor]) -> torch.Tensor:
    """Linear in everything that a potential says of structures: energies, forces, stresses, further outputs."""
    return sum(((random(*found.shape).to(found) * found).sum() for found in results.values()), torch.zeros(()))


def assert_gradients_agree(config: ModelConfig, dtype: torch.dtype, atoms, seed: int = 0) -> None:
    """Of a loss on all results with respect to all parameters; torch's are float64."""
    eager = model_of(config, seed)
    model = compiled_copy(eager, dtype)
    gradients = []
    for each in (model, eager):
        parameters = {name: p for name, p in each.named_parameters() if p.numel()}
        loss = random_loss(each.with_parameters(dict(each.named_parameters()), eager.graph(atoms), stress=True))
        found = torch.autograd.grad(loss, list(parameters.values()), allow_unused=True, materialize_grads=True)
        gradients.append(dict(zip(parameters, found, strict=True)))
    largest = max(float(gradient.abs().max()) for gradient in gradients[1].values())
    for name, expected in gradients[1].items():
        # What cancels is measured by the largest gradient.
        size = max(float(expected.abs().max()), 1e-3 * largest)
        error = float((gradients[0][name].double() - expected).abs().max()) / size
        assert error < TOLERANCES["compiled", str(dtype).removeprefix("torch.")], f"{name}: {error}"


@pytest.mark.parametrize("name", [case(name, quick=name in GRADIENTS) for name in (*GRADIENTS, *MORE_GRADIENTS)])
def test_gradients_with_respect_to_the_weights_are_those_of_torch(name):
    assert_gradients_agree(TENSOR_ARCHITECTURES[name], torch.float64, STRUCTURES["batch"])


def test_threads_change_no_gradient_but_in_the_order_of_sums():
    eager = model_of(TENSOR_ARCHITECTURES[GRADIENTS[0]])
    kernels = compiled_copy(eager).engines.cpp(eager).trainable(eager)._gradient
    arrays = batch_arrays(eager, eager.graph(STRUCTURES["33 atoms"]))
    asked = random(33, 1).numpy(), random(33, 3).numpy(), random(33, 6).numpy()
    expected = kernels.gradient(*arrays, *asked, n_threads=1)
    for n in (2, 3, 7):
        found, again = (kernels.gradient(*arrays, *asked, n_threads=n) for _ in range(2))
        assert np.array_equal(found, again)
        assert np.abs(found - expected).max() < 1e-12 * np.abs(expected).max()


def test_weights_are_read_where_torch_has_them():
    assert_parts_are_read(compiled_copy(model_of(TENSOR_ARCHITECTURES[GRADIENTS[0]])))


def test_what_diverged_leaves_nothing_behind():
    """Memory is used again: numbers of a structure whose energy is none must not reach the next gradient."""
    eager = model_of(TENSOR_ARCHITECTURES[GRADIENTS[0]])
    kernels = compiled_copy(eager).engines.cpp(eager).trainable(eager)._gradient
    arrays = batch_arrays(eager, eager.graph(STRUCTURES["17 atoms"]))
    asked = random(17, 1).numpy(), random(17, 3).numpy(), None
    expected = kernels.gradient(*arrays, *asked)
    broken = batch_arrays(eager, eager.graph(STRUCTURES["33 atoms"]))
    broken.positions[3] = np.nan
    assert not np.isfinite(kernels.gradient(*broken, random(33, 1).numpy(), random(33, 3).numpy(), None)).all()
    assert np.array_equal(kernels.gradient(*arrays, *asked), expected)


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
    radial = draw(st.sampled_from(["shared", "per_degree"]))
    feature = st.builds(
        FeatureMessageConfig,
        per_channel=st.booleans(),
        per_degree=st.booleans() if radial == "per_degree" else st.just(False),
        hidden=widths,
    )
    parts = {
        "memory": st.booleans(),
        "exponential": st.booleans(),
        "feature": st.none() | feature,
        "tensor": st.none() | tensor if radial == "per_degree" else st.none(),
    }
    some = st.fixed_dictionaries(parts).filter(lambda given: any(given.values()))
    layer = some.map(lambda given: MessageConfig(**given))
    messages = tuple(draw(layer) for _ in range(draw(st.integers(0 if mixing else 1, 2))))
    contraction, per_element = draw(st.booleans()), draw(st.booleans())
    # Otherwise it is one of the published kernels, which tests/parity/test_compiled.py draws.
    per_element |= not (mixing or contraction or any(m.tensor for m in messages))
    output = st.builds(OutputConfig, name=st.just("q"), hidden=widths, per_element=st.booleans(), bias=st.booleans())
    return ModelConfig(
        elements=tuple(draw(st.permutations([1, 6, 8, *draw(st.sampled_from([[], [26, 92]]))]))),
        cutoff=draw(st.sampled_from([2.5, 3.5])),
        cutoff_function=PolynomialCutoffConfig(p=draw(st.sampled_from([2, 5, 7.25]))),
        n_bessel=draw(st.integers(1, 12)),
        n_radial=draw(st.integers(1, 20 if mixing else 4)),
        n_embedding=draw(st.integers(1, 4 if mixing else 3)),
        radial=radial,
        basis=BasisConfig(l_max=basis[0], nu_max=basis[1], selection=basis[2], radial=basis[3], covariants=basis[4]),
        mixing=mixing,
        contraction=contraction,
        messages=messages,
        message_scale=draw(st.sampled_from([0.1, 0.2])),
        readout=ReadoutConfig(hidden=draw(widths), linear=draw(st.booleans()), per_element=per_element),
        outputs=tuple(draw(st.lists(output, max_size=1))),
        epsilon=draw(st.sampled_from([0.0, 1e-3])),
        energy_scale=draw(st.sampled_from([1.0, 0.0433641042])),
    )


def any_architecture(max_examples: int, check):
    steady = settings(max_examples=max_examples, phases=[Phase.explicit, Phase.generate])
    dtypes = st.sampled_from([torch.float64, torch.float32])
    return steady(given(config=configs(), dtype=dtypes, seed=st.integers(0, 99))(check))


def check_results(config, dtype, seed):
    some = {name: STRUCTURES[name] for name in ("crystal", "molecule", "17 atoms")}
    assert_kernels_agree(config, dtype, some, seed)


def check_gradients(config, dtype, seed):
    assert_gradients_agree(config, dtype, [STRUCTURES["crystal"], STRUCTURES["17 atoms"]], seed)


def test_kernels_agree_for_any_architecture():
    any_architecture(1, check_results)()


@pytest.mark.slow
def test_kernels_agree_for_many_architectures():
    any_architecture(5, check_results)()


@pytest.mark.slow
def test_gradients_agree_for_several_architectures():
    any_architecture(3, check_gradients)()
