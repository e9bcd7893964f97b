"""Architectures and structures on which compiled kernels are compared with torch."""

from __future__ import annotations

import numpy as np
from ase import Atoms

from cace_runtime.config import (
    BasisConfig,
    CosineCutoffConfig,
    FeatureMessageConfig,
    MessageConfig,
    MixingConfig,
    ModelConfig,
    MollifierCutoffConfig,
    OutputConfig,
    PolynomialCutoffConfig,
    ReadoutConfig,
    TensorMessageConfig,
)
from tests.support.models import crystal, lone_atom, molecule


def cheng2024(l_max: int, nu_max: int) -> BasisConfig:
    return BasisConfig(l_max=l_max, nu_max=nu_max, selection="cheng2024")


def complete(l_max: int, nu_max: int, radial: str = "shared") -> BasisConfig:
    return BasisConfig(l_max=l_max, nu_max=nu_max, selection="complete", radial=radial)


def features(per_channel: bool = False, per_degree: bool = False, hidden: tuple[int, ...] = ()) -> FeatureMessageConfig:
    return FeatureMessageConfig(per_channel=per_channel, per_degree=per_degree, hidden=hidden)


def message(memory: bool = False, exponential: bool = False, feature: FeatureMessageConfig | None = None):
    return MessageConfig(memory=memory, exponential=exponential, feature=feature)


def architecture(basis: BasisConfig, *messages: MessageConfig, **others: object) -> ModelConfig:
    """Small, with fewer embedding numbers than elements, unless ``others`` say otherwise."""
    small = {"elements": (1, 6, 8), "cutoff": 3.5, "n_bessel": 4, "n_radial": 3, "n_embedding": 2}
    small |= {"readout": ReadoutConfig(hidden=(6,)), "message_scale": 0.3}
    return ModelConfig(**{**small, "basis": basis, "messages": messages, **others})


# Below which the network does not see how close a pair is: some of every structure are, some in between, some beyond.
CLOSEST = {"H-O": (0.5, 1.4), "C-H": (0.8, 1.9), "H-H": (0.7, 2.0), "C-C": (1.2, 1.8)}

# Every choice at least once (test_the_list_covers_every_choice), in a basis that compiles fast where any would do.
ARCHITECTURES = {
    "T0 one embedding": architecture(complete(4, 4), same_embedding=True, n_radial=5, n_bessel=6),
    "T0 cosine, as many embedding numbers as elements, no MLP": architecture(
        complete(3, 3),
        n_embedding=3,
        n_radial=1,
        cutoff_function=CosineCutoffConfig(),
        readout=ReadoutConfig(hidden=()),
        epsilon=1e-3,
    ),
    "T0 mollifier, weights per degree, 25 channels": architecture(
        complete(3, 3, "per_degree"),
        radial="per_degree",
        n_embedding=5,
        n_radial=2,
        cutoff_function=MollifierCutoffConfig(),
        readout=ReadoutConfig(hidden=(), linear=False),
    ),
    "T0 20 Bessel functions, 1 channel, p = 4.5": architecture(
        cheng2024(3, 3),
        n_bessel=20,
        n_embedding=1,
        n_radial=7,
        cutoff_function=PolynomialCutoffConfig(p=4.5),
        energy_scale=0.0433641042,
        reference_energies={"H": -13.6, "O": -2043.9},
    ),
    "T1 memory": architecture(cheng2024(4, 3), message(memory=True), n_radial=1),
    "T1 exponential": architecture(
        cheng2024(3, 4), message(exponential=True), radial="per_degree", epsilon=1e-9, closest_distances=CLOSEST
    ),
    "T1 features": architecture(
        complete(3, 4), message(feature=features(hidden=(5, 4))), readout=ReadoutConfig(hidden=(7, 5, 3), linear=False)
    ),
    "T1 memory, exponential": architecture(
        cheng2024(4, 4), message(memory=True, exponential=True), n_embedding=1, n_radial=5
    ),
    "T1 memory, features per channel": architecture(
        cheng2024(3, 3),
        message(memory=True, feature=features(per_channel=True)),
        n_embedding=4,
        n_bessel=5,
        closest_distances=CLOSEST,
    ),
    "T1 exponential, features per degree": architecture(
        complete(4, 3),
        message(exponential=True, feature=features(per_degree=True)),
        radial="per_degree",
        n_embedding=1,
        n_radial=2,
    ),
    "T1 all parts, features per degree and channel": architecture(
        cheng2024(3, 3),
        message(True, True, features(per_channel=True, per_degree=True, hidden=(5,))),
        radial="per_degree",
        n_embedding=5,
        n_radial=1,
        n_bessel=3,
        closest_distances=CLOSEST,
    ),
    "T2 all parts twice": architecture(
        cheng2024(3, 3),
        message(True, True, features(per_channel=True, per_degree=True)),
        message(True, True, features(per_degree=True)),
        radial="per_degree",
        same_embedding=True,
    ),
    "T2 features twice": architecture(
        cheng2024(3, 3), message(feature=features(per_channel=True)), message(feature=features(hidden=(4,)))
    ),
    "T2 exponential, then memory": architecture(cheng2024(3, 3), message(exponential=True), message(memory=True)),
}
# Compiled and compared with -m slow
MORE_ARCHITECTURES = {
    "T3 all parts": architecture(
        complete(3, 3, "per_degree"),
        *[message(True, True, features(True, True))] * 3,
        radial="per_degree",
        message_scale=0.02,  # with 0.3 the features of the dense structure are 1e37 and leave float32's range
    ),
    "T2 memory, then exponential": architecture(complete(4, 3), message(memory=True), message(exponential=True)),
    "T2 features, then memory": architecture(
        cheng2024(3, 4), message(feature=features(per_channel=True, hidden=(3,))), message(memory=True)
    ),
    "T2 memory, then features": architecture(
        complete(3, 4), message(memory=True), message(feature=features(per_channel=True))
    ),
    "T3 one part each": architecture(
        cheng2024(3, 3), message(feature=features()), message(exponential=True), message(memory=True)
    ),
    # No shuffles of columns in either precision: more than two registers of 16.
    "T1 33 Bessel functions, 36 channels": architecture(
        cheng2024(3, 3), message(feature=features(per_channel=True)), n_bessel=33, n_embedding=6, n_radial=1
    ),
    "T0 sizes of one": architecture(cheng2024(3, 3), n_bessel=1, n_radial=1, n_embedding=1),
    "T1 as published": architecture(
        cheng2024(3, 3),
        message(memory=True, feature=features(True, True)),
        radial="per_degree",
        n_bessel=6,
        n_radial=12,
        n_embedding=3,
        readout=ReadoutConfig(),
    ),
    "T1 as published for ethanol": architecture(
        cheng2024(4, 3),
        message(memory=True, exponential=True, feature=features(True, True)),
        radial="per_degree",
        cutoff=4.0,
        n_bessel=6,
        n_radial=12,
        n_embedding=4,
        readout=ReadoutConfig(),
    ),
}


def sent(
    memory: bool = False, exponential: bool = False, feature: FeatureMessageConfig | None = None, **tensor: object
) -> MessageConfig:
    return MessageConfig(memory=memory, exponential=exponential, feature=feature, tensor=TensorMessageConfig(**tensor))


# Those of the kernels for tensor messages, free mixing and weights of elements, in small bases.
TENSOR_ARCHITECTURES = {
    "T0 mixed by elements of both, contracted, outputs": architecture(
        complete(3, 3, "per_degree"),
        mixing=MixingConfig(per_element=True),
        n_radial=19,
        radial="per_degree",
        closest_distances=CLOSEST,
        contraction=True,
        vanishes_at_zero=True,
        readout=ReadoutConfig(hidden=(5, 2), per_element=True),
        outputs=(
            OutputConfig(name="a", hidden=(3,), per_element=True, vanishes_at_zero=True, scale=0.1),
            OutputConfig(name="b", hidden=(), bias=False, per_element=True),
        ),
        reference_energies={"C": -1026.8},
    ),
    "T0 published mixing, readout of elements": architecture(
        cheng2024(3, 3), readout=ReadoutConfig(hidden=(4,), per_element=True), n_embedding=4
    ),
    "T1 scalars, mixed embeddings": architecture(
        cheng2024(3, 3),
        sent(degrees=(), hidden=(5,), radial_hidden=(7, 3)),
        mixing=MixingConfig(senders="embedding"),
        radial="per_degree",
        n_radial=5,
        cutoff_function=CosineCutoffConfig(),
        epsilon=1e-3,
    ),
    "T1 vectors and all of elements": architecture(
        complete(3, 3, "per_degree"),
        sent(True, per_element=True),
        mixing=MixingConfig(per_element=True),
        n_radial=17,
        radial="per_degree",
        readout=ReadoutConfig(per_element=True),
        closest_distances=CLOSEST,
    ),
    "T2 tensors of three degrees, shared functions": architecture(
        complete(4, 3),
        sent(True, degrees=(1, 2, 3), radial_functions=3),
        sent(degrees=(2,), hidden=(4, 3), per_element=True, radial_functions=1),
        radial="per_degree",
        n_bessel=3,
        cutoff_function=MollifierCutoffConfig(),
        closest_distances=CLOSEST,
        message_scale=0.1,
    ),
    "T1 covariants with networks, contracted": architecture(
        BasisConfig(l_max=3, nu_max=3, covariants=(1, 2)),
        sent(degrees=(1, 2), tensors="covariants", coefficients="network", hidden=(4,), per_element=True),
        mixing=MixingConfig(),
        radial="per_degree",
        contraction=True,
    ),
    "T2 covariants of low order, moments with linear networks": architecture(
        BasisConfig(l_max=3, nu_max=3, covariants=(1, 2)),
        sent(True, degrees=(2,), tensors="covariants", order=2),
        sent(degrees=(1, 2), coefficients="network"),
        radial="per_degree",
        n_embedding=1,
        message_scale=0.1,
    ),
    "T2 vectors, then memory alone": architecture(
        cheng2024(3, 3),
        sent(),
        message(memory=True),
        mixing=MixingConfig(senders="embedding", per_element=True),
        radial="per_degree",
        n_embedding=5,
        n_radial=2,
    ),
    "T1 all parts, mixed by elements of both": architecture(
        complete(3, 3, "per_degree"),
        sent(True, True, features(per_channel=True, per_degree=True, hidden=(11,)), per_element=True),
        mixing=MixingConfig(per_element=True),
        n_radial=17,
        radial="per_degree",
        contraction=True,
        message_scale=0.1,
    ),
    "T2 features beside tensors, then an exponential, published mixing": architecture(
        cheng2024(3, 3),
        sent(feature=features(per_channel=True), degrees=(2,), hidden=(4,)),
        message(memory=True, exponential=True),
        radial="per_degree",
        n_bessel=5,
        readout=ReadoutConfig(hidden=(3,), per_element=True),
        message_scale=0.1,
    ),
    "T2 features and exponentials without tensors, mixed embeddings": architecture(
        cheng2024(3, 3),
        message(exponential=True, feature=features(hidden=(3,))),
        message(feature=features(per_channel=True)),
        mixing=MixingConfig(senders="embedding"),
        n_embedding=5,
        n_radial=7,
        message_scale=0.1,
    ),
}

# Sizes of a potential in earnest, for kernels that are compiled and not run.
DOCUMENTED = {
    "T1 as in the guide to tensor messages": architecture(
        complete(3, 3, "per_degree"),
        sent(True, per_element=True),
        mixing=MixingConfig(per_element=True),
        cutoff=5.0,
        n_bessel=8,
        n_radial=64,
        radial="per_degree",
        readout=ReadoutConfig(per_element=True),
    ),
    "T1 vectors and matrices": architecture(
        BasisConfig(l_max=3, nu_max=3, covariants=(1, 2)),
        sent(True, degrees=(1, 2), tensors="covariants", coefficients="network", hidden=(32,), radial_hidden=(16, 16)),
        mixing=MixingConfig(),
        cutoff=5.0,
        n_bessel=8,
        n_radial=64,
        radial="per_degree",
        contraction=True,
    ),
}


def cluster(n_atoms: int, seed: int = 0) -> Atoms:
    """Without a cell, 1.5 Å from atom to atom."""
    generator = np.random.default_rng(seed)
    places = 1.5 * np.array(list(np.ndindex(4, 3, 3)))[:n_atoms]
    positions = places + generator.normal(scale=0.1, size=places.shape)
    return Atoms(generator.choice([1, 6, 8], size=n_atoms), positions)


def dense() -> Atoms:
    """Two atoms with more than 200 neighbours each: edge sums go by chunks of at most 128."""
    return Atoms([6, 1], scaled_positions=[[0, 0, 0], [0.45, 0.52, 0.55]], cell=[1.05, 1.1, 1.15], pbc=True)


def pair() -> Atoms:
    return Atoms([8, 1], [[0, 0, 0], [0.3, 0.5, 0.8]])


def without_edges() -> Atoms:
    return Atoms([1, 8, 6], [[0, 0, 0], [9.0, 0, 0], [0, 9.0, 0]])


STRUCTURES = {
    "crystal": crystal(),
    "molecule": molecule(),
    "batch": [molecule(), crystal(), lone_atom(), crystal(1)],
    "lone atom": lone_atom(),
    "pair": pair(),
    "17 atoms": cluster(17),
    "33 atoms": cluster(33),
    "dense": dense(),
    "no edges": without_edges(),
}
