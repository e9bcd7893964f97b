"""Compiled kernels against torch in float64: every part of a model, every kind of structure, every result."""

from __future__ import annotations

import itertools
import platform

import pytest
import torch
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from cace_runtime import keys, new_model, registry
from cace_runtime.config import (
    BasisConfig,
    CosineCutoffConfig,
    FeatureMessageConfig,
    MessageConfig,
    ModelConfig,
    MollifierCutoffConfig,
    PolynomialCutoffConfig,
    ReadoutConfig,
)
from cace_runtime.kernels.cpp import build
from cace_runtime.kernels.cpp.constants import CUTOFF_KINDS
from cace_runtime.potential.model import CACEModel
from cace_runtime.testing import largest_relative_error
from tests.generated.test_modules import ENTRIES
from tests.parity.architectures import ARCHITECTURES, MORE_ARCHITECTURES, STRUCTURES, dense
from tests.support.models import random_model
from tests.support.tolerances import TOLERANCES

pytestmark = pytest.mark.usefixtures("quick_compiler")

#: Every kind of message and memory once, compiled for other tests, too.
QUICK = {
    ("T0 cosine, as many embedding numbers as elements, no MLP", "float64"),
    ("T1 memory, features per channel", "float64"),
    ("T1 all parts, features per degree and channel", "float64"),
    ("T2 all parts twice", "float64"),
    ("T2 all parts twice", "float32"),
}


def compiled_copy(eager: CACEModel, dtype: torch.dtype = torch.float64) -> CACEModel:
    """The same potential, which fails where torch would evaluate it."""
    model = new_model(eager.config, backend="cpp").double()
    model.load_state_dict(eager.state_dict())
    model = model.to(dtype)

    def refuse(*_):
        raise AssertionError("torch evaluates what the kernels should")

    model.atomic_energies = refuse
    assert model.engines.cpp(model) is not None
    return model


def largest_errors(model: CACEModel, eager: CACEModel, atoms) -> dict[str, float]:
    """Of every result; features are each measured by their own size where no symmetry makes it zero."""
    graph = eager.graph(atoms)
    wanted = {"forces": True, "stress": True, "b_features": True}
    found, expected = model(graph, **wanted), eager(graph, **wanted)
    assert set(found) == set(expected)
    assert all(found[key].shape == expected[key].shape for key in expected)
    errors = {key: largest_relative_error(found[key], expected[key]) for key in expected}
    # Atomic energies may cancel: their sum is no closer than they are.
    errors[keys.ENERGY] = float((found[keys.ENERGY] - expected[keys.ENERGY]).abs().max())
    errors[keys.ENERGY] /= float(expected[keys.ENERGIES].abs().sum())
    if atoms is STRUCTURES["crystal"]:
        by_feature = zip(found[keys.B_FEATURES].unbind(2), expected[keys.B_FEATURES].unbind(2), strict=True)
        errors[keys.B_FEATURES] = max(largest_relative_error(f, e) for f, e in by_feature)
    return errors


def assert_kernels_agree(config: ModelConfig, dtype: torch.dtype, structures=STRUCTURES, seed: int = 0) -> None:
    eager = random_model(config, seed=seed, backend="eager")
    model = compiled_copy(eager, dtype)
    tolerance = TOLERANCES["compiled", str(dtype).removeprefix("torch.")]
    for name, atoms in structures.items():
        for key, error in largest_errors(model, eager, atoms).items():
            assert error < tolerance, f"{name}: {key}"


def test_the_quick_cases_are_cases():
    assert {name for name, _ in QUICK} <= set(ARCHITECTURES)


def case(name: str, dtype: str):
    return pytest.param(name, dtype, id=f"{name}-{dtype}", marks=[] if (name, dtype) in QUICK else pytest.mark.slow)


@pytest.mark.parametrize(
    ("name", "dtype"),
    [case(*both) for both in itertools.product(ARCHITECTURES | MORE_ARCHITECTURES, ("float64", "float32"))],
)
def test_kernels_give_the_results_of_torch(name, dtype):
    assert_kernels_agree((ARCHITECTURES | MORE_ARCHITECTURES)[name], getattr(torch, dtype))


#: As users compile, and for processors with other registers than this one's; shuffles as compilers before gcc 12.
OTHER_BUILDS = {
    "as users build": "",
    "32 bytes": "-O1 -mno-avx512f",
    "16 bytes": "-O1 -mno-avx -mno-avx2 -mno-avx512f",
    "older shuffles": "-O1 -DOLD_SHUFFLES",
}


@pytest.mark.slow
@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="flags of x86 processors")
@pytest.mark.parametrize("flags", OTHER_BUILDS.values(), ids=OTHER_BUILDS)
@pytest.mark.parametrize(
    ("name", "dtype"),
    [("T0 mollifier, weights per degree, 25 channels", torch.float64), ("T2 all parts twice", torch.float32)],
    ids=["T0-float64", "T2-float32"],
)
def test_kernels_agree_however_they_are_built(name, dtype, flags, monkeypatch):
    monkeypatch.setenv("CACE_CXXFLAGS", flags)
    forget_libraries()
    try:
        assert_kernels_agree(ARCHITECTURES[name], dtype)
    finally:
        forget_libraries()


def forget_libraries() -> None:
    """Flags are part of what libraries are found by in the cache, not in a process."""
    build._build.cache_clear()
    for _, entry in registry.available():
        if entry["backend"] == "cpp":
            registry.load_basis_by_digest(entry["basis_digest"], "cpp").library.__globals__["_libraries"].clear()


def parts(message: MessageConfig) -> tuple[bool, bool, bool]:
    return message.memory, message.exponential, message.feature is not None


def test_the_list_covers_every_choice():
    """What is compiled in test_kernels_give_the_results_of_torch, where torch may not step in."""
    configs = list(ARCHITECTURES.values())
    of_one_layer = [c for c in configs if len(c.messages) == 1]
    messages = [m for c in configs for m in c.messages]
    assert {len(c.messages) for c in configs} == {0, 1, 2}
    assert {parts(c.messages[0]) for c in of_one_layer} == set(itertools.product([False, True], repeat=3)) - {(0, 0, 0)}
    assert {(m.feature.per_channel, m.feature.per_degree) for m in messages if m.feature} == set(
        itertools.product([False, True], repeat=2)
    )
    assert {len(m.feature.hidden) for m in messages if m.feature} == {0, 1, 2}
    assert {(c.basis.l_max, c.basis.nu_max, c.basis.selection, c.basis_radial) for c in configs} == {
        (s["l_max"][0], s["nu_max"], s["selection"], s["radial"]) for s in (e["spec"] for e in ENTRIES)
    }
    assert {c.cutoff_function.kind for c in configs} == set(CUTOFF_KINDS)
    assert {c.radial for c in configs} == {"shared", "per_degree"}
    assert {c.same_embedding for c in configs} == {bool(c.closest_distances) for c in configs} == {False, True}
    assert {c.n_embedding for c in configs} == {1, 2, 3, 4, 5}
    assert {1, 2, 3, 5, 7} <= {c.n_radial for c in configs}
    assert max(c.n_bessel for c in configs) > 16  # float32 lanes of the widest registers
    assert {(len(c.readout.hidden), c.readout.linear) for c in configs} >= {
        (0, True),
        (0, False),
        (1, True),
        (3, False),
    }
    assert {c.energy_scale == 1 for c in configs} == {c.epsilon == 0 for c in configs} == {False, True}
    assert {bool(c.reference_energies) for c in configs} == {False, True}


def test_the_dense_structure_is_dense():
    model = random_model(ARCHITECTURES["T0 one embedding"], backend="eager")
    assert torch.bincount(model.graph(dense())[keys.RECEIVER]).min() > 200


MENU = sorted(
    {(e["spec"]["l_max"][0], e["spec"]["nu_max"], e["spec"]["selection"], e["spec"]["radial"]) for e in ENTRIES}
)


@st.composite
def configs(draw) -> ModelConfig:
    """Any architecture that compiles in seconds."""
    l_max, nu_max, selection, basis_radial = draw(st.sampled_from(MENU))
    radial = draw(st.sampled_from(["shared", "per_degree"]))
    widths = st.lists(st.integers(1, 9), max_size=3).map(tuple)
    feature = st.builds(
        FeatureMessageConfig,
        per_channel=st.booleans(),
        per_degree=st.booleans() if radial == "per_degree" else st.just(False),
        hidden=widths,
    )
    part = st.fixed_dictionaries(
        {"memory": st.booleans(), "exponential": st.booleans(), "feature": st.none() | feature}
    ).filter(lambda p: any(p.values()))
    n_embedding = draw(st.integers(1, 5))
    return ModelConfig(
        elements=tuple(draw(st.permutations([1, 6, 8, *draw(st.sampled_from([[], [26], [26, 92, 3]]))]))),
        cutoff=draw(st.sampled_from([2.5, 3.5])),
        cutoff_function=draw(
            st.builds(PolynomialCutoffConfig, p=st.sampled_from([2, 5, 6, 7.25, 120]))
            | st.builds(CosineCutoffConfig)
            | st.builds(MollifierCutoffConfig)
        ),
        n_bessel=draw(st.integers(1, 20)),
        n_radial=draw(st.integers(1, 9 if n_embedding < 3 else 3)),
        n_embedding=n_embedding,
        same_embedding=draw(st.booleans()),
        radial=radial,
        basis=BasisConfig(l_max=l_max, nu_max=nu_max, selection=selection, radial=basis_radial),
        messages=tuple(MessageConfig(**draw(part)) for _ in range(draw(st.integers(0, 2)))),
        message_scale=0.3,
        readout=ReadoutConfig(hidden=draw(widths), linear=draw(st.booleans())),
        epsilon=draw(st.sampled_from([0.0, 1e-9, 1e-3])),
        energy_scale=draw(st.sampled_from([1.0, 0.0433641042])),
        reference_energies=draw(st.sampled_from([{}, {"C": -1026.8}])),
    )


def any_architecture(max_examples: int):
    # Shrinking would compile for minutes; the config that failed is printed whole.
    steady = settings(max_examples=max_examples, phases=[Phase.explicit, Phase.generate])
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
    any_architecture(12)()
