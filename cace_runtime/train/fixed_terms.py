"""Energy terms that training cannot change are taken off the labels once, and the network learns what is left.

A network without them is trained by compiled kernels, its energies have the spread that it has to learn, and no step
evaluates them. What is written and reported has them again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import torch

from cace_runtime import keys
from cace_runtime.config import TERMS, ModelConfig, ZBLConfig
from cace_runtime.kernels.choice import new_model
from cace_runtime.neighborhood.build import build_graph
from cace_runtime.parts import PartConfig
from cace_runtime.potential.derivatives import energy_gradients, stress_from_virial
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.terms.energy import energy_terms, forces_and_virial
from cace_runtime.quantities import Values
from cace_runtime.train.samples import NamedSet, Sample, TrainingData


def fixed_terms(config: ModelConfig) -> tuple[PartConfig, ...]:
    """Those of a potential, which stand last."""
    return tuple(term for term in config.terms if term.fixed)


def taken_off(config: ModelConfig) -> tuple[PartConfig, ...]:
    """Those that labels have, or may have: a repulsion below the closest distances is 0 in every training structure."""
    return tuple(t for t in fixed_terms(config) if not (isinstance(t, ZBLConfig) and t.at_closest))


def without_fixed(config: ModelConfig) -> ModelConfig:
    """What is trained of a potential: closest distances are closer than those of what is trained on."""
    terms = tuple(term for term in config.terms if not term.fixed)
    added = tuple(
        part.model_copy(update={"model": part.model.model_copy(update={"closest_distances": {}})})
        for part in config.added
    )
    return config.model_copy(update={"terms": terms, "closest_distances": {}, "added": added})


def without_fixed_terms(model: CACEModel) -> CACEModel:
    """What is trained of a potential, with its numbers."""
    if without_fixed(model.config) == model.config:
        return model
    bare = new_model(without_fixed(model.config)).to(model.dtype)
    bare.load_state_dict(model.state_dict())
    return bare


def without_terms(model: CACEModel) -> CACEModel:
    """The network of a potential alone, with its numbers: the same features, which are found sooner."""
    if not model.config.terms:
        return model
    bare = new_model(model.config.model_copy(update={"terms": ()})).to(model.dtype)
    bare.load_state_dict({name: value for name, value in model.state_dict().items() if name in bare.state_dict()})
    return bare


def with_fixed(model: CACEModel, terms: tuple[PartConfig, ...]) -> CACEModel:
    """The whole potential of a network that was trained without these terms."""
    if not terms:
        return model
    return _with_config(model, model.config.model_copy(update={"terms": (*model.config.terms, *terms)}))


def as_asked(model: CACEModel, asked: ModelConfig) -> CACEModel:
    """The whole potential of what was trained of it: with its fixed terms and closest distances."""
    added = tuple(
        part.model_copy(
            update={"model": part.model.model_copy(update={"closest_distances": of.model.closest_distances})}
        )
        for part, of in zip(model.config.added, asked.added, strict=True)
    )
    config = model.config.model_copy(update={"closest_distances": asked.closest_distances, "added": added})
    return with_fixed(model if config == model.config else _with_config(model, config), fixed_terms(asked))


def _with_config(model: CACEModel, config: ModelConfig) -> CACEModel:
    other = new_model(config).to(model.dtype)
    other.load_state_dict(model.state_dict())
    return other


def less_fixed_terms(data: TrainingData, config: ModelConfig) -> TrainingData:
    """Structures with labels that lack what the fixed terms of a potential say.

    Raises:
        ValueError: a structure that no energy can be computed for, naming where it stands.
    """
    if not taken_off(config):
        return data

    def less(part: NamedSet) -> NamedSet:
        return replace(part, samples=_less(part.samples, config))

    # A file of isolated atoms may have more elements than the structures; nothing is learned of those.
    known = [sample for sample in data.isolated if set(sample.atoms.numbers.tolist()) <= set(config.elements)]
    return replace(data, train=less(data.train), valid=less(data.valid), isolated=_less(known, config))


def _less(samples: Sequence[Sample], config: ModelConfig) -> tuple[Sample, ...]:
    terms = [TERMS.build(term, config) for term in taken_off(config)]
    return tuple(replace(sample, labels=_labels_less(sample, terms, config)) for sample in samples)


def _labels_less(sample: Sample, terms: list, config: ModelConfig) -> Values:
    try:
        graph = build_graph(sample.atoms, config.cutoff, elements=config.elements)
    except ValueError as error:
        raise ValueError(f"{sample.origin}: {error}") from None
    with torch.enable_grad():
        found = energy_terms(terms, {}, graph, derivatives=True)
        said = forces_and_virial(*energy_gradients(found.energy.sum(), found.displacement, False))
    said |= {keys.ENERGY: found.energy, keys.STRESS: stress_from_virial(said[keys.VIRIAL], graph[keys.CELL])}
    of_structure = {
        name: label - (said[name][0] if name != keys.FORCES else said[name]).detach().numpy()
        for name, label in sample.labels.items()
        if name in said
    }
    return Values({**sample.labels, **of_structure})
