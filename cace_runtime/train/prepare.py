"""What the epochs begin with: a potential, graphs of the structures, and weights in the units that are trained."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from ase.data import chemical_symbols

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.files.checkpoint import load_model
from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.kernels.choice import new_model
from cace_runtime.kernels.devices import PRECISIONS
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.readout import value_at_zero
from cace_runtime.train import reference, run_state, scaling, whitening
from cace_runtime.train.batches import ATOMS_AT_ONCE, GraphStore
from cace_runtime.train.closest import with_closest
from cace_runtime.train.config import TrainConfig, architecture
from cace_runtime.train.constants import ENOUGH_ATOMS, ENOUGH_STRUCTURES, measure_constants
from cace_runtime.train.fixed_terms import without_fixed, without_fixed_terms
from cace_runtime.train.listener import Listener
from cace_runtime.train.mean_energy import last_bias, scale_to_the_mean, start_at_the_mean
from cace_runtime.train.samples import Sample, TrainingData
from cace_runtime.train.scaled_weights import ScaledWeights
from cace_runtime.train.small_start import start_small
from cace_runtime.train.units import suspicious_reference


def asked_potential(config: TrainConfig, data: TrainingData, start: Path | None, listener: Listener) -> ModelConfig:
    """What is to be trained, but for what the data decide that it is trained on.

    Raises:
        ValueError: neither an architecture nor a potential is given, its network has no energy, a package that
            evaluates a part of it is missing, or a structure has atoms closer than its closest distances.
    """
    if start is not None:
        asked = read_info(start).config
    elif config.model:
        asked = architecture(config.model, data.elements)
    else:
        raise ValueError("model: no architecture is given. At least model.cutoff (Å) is needed, or --from")
    asked.refuse_missing()
    if not asked.has_energy:
        whose = f"--from {start}" if start is not None else "model.has_energy"
        raise ValueError(f"{whose}: a network without an energy of its own cannot be trained; leave has_energy true")
    if start is not None:
        refuse_strangers(start, asked, data)
    samples = (*data.train.samples, *data.valid.samples)
    return with_closest(
        asked, samples, start is not None, listener.say, lambda k: listener.stage("closest pairs", k, len(samples))
    )


def refuse_strangers(start: Path, known: ModelConfig, data: TrainingData) -> None:
    """Raises ValueError where the structures have elements that the potential to start from does not know."""
    strangers = sorted(set(data.elements) - set(known.elements))
    if strangers:
        raise ValueError(
            f"--from {start}: the training structures have {', '.join(chemical_symbols[z] for z in strangers)}, "
            f"the potential knows {', '.join(known.symbols)}"
        )


class _Watched(list):
    """A list that tells how far an iteration is."""

    watcher: Callable[[int], None]

    def __iter__(self) -> Iterator:
        for number, item in enumerate(super().__iter__(), 1):
            yield item
            self.watcher(number)


@dataclass(frozen=True, slots=True)
class Preparation:
    """Of one run.

    Attributes:
        config: what is asked.
        data: the structures, with labels that lack what fixed terms say.
        listener: is told what is chosen, and how far it is.
    """

    config: TrainConfig
    data: TrainingData
    listener: Listener

    @property
    def dtype(self) -> torch.dtype:
        return PRECISIONS[self.config.dtype]

    def from_data(self, start: Path | None) -> tuple[CACEModel, GraphStore, ScaledWeights]:
        """Initial model without its fixed terms, graphs of the training set, and the weights in units of training."""
        config, samples, say = self.config, self.data.train.samples, self.listener.say
        if start is not None:
            model, store = self._continued(start)
        else:
            model, store = self._fresh()
        batches = self._watched(store, store.in_order(ATOMS_AT_ONCE))
        some = batches
        if start is None:
            some = self._watched(store, store.some(ENOUGH_STRUCTURES, ENOUGH_ATOMS, ATOMS_AT_ONCE))
        model = model.double()
        layers = []
        if config.scale_features:
            layers = whitening.measure_features(model, batches, fresh=start is None, some=some)
        elif start is None:
            for layer in range(len(model.messages) + 1):
                measure_constants(model, some, layer)
        one = None
        subtracting = whitening.subtracting(model)
        if subtracting:
            one = whitening.sum_to_one(layers or whitening.mean_features(model, batches))
        if start is None:
            per_atom = scaling.energies_per_atom(samples, _shifts(samples, model.config.reference_energies))
            if model.config.vanishes_at_zero and "readout" not in subtracting:
                scale_to_the_mean(model, per_atom, batches)
            else:
                start_at_the_mean(model, per_atom)
        say(f"energy scale {model.config.energy_scale:.4g} eV, message scale {model.config.message_scale:.4g}")
        model = model.to(self.dtype)
        return model, store, ScaledWeights(model, layers, one)

    def _watched(self, store: GraphStore, of_members: Sequence[Sequence[int]]) -> _Watched:
        found = _Watched(store.batch(members).graph for members in of_members)
        found.watcher = partial(self.listener.stage, "features", total=len(found))
        return found

    def from_state(self, state: dict[str, Any]) -> tuple[CACEModel, GraphStore, ScaledWeights]:
        """The same of a run that goes on; the numbers follow with ``Trainer.load_state``."""
        model = new_model(without_fixed(run_state.model_config(state))).to(self.dtype)
        store = self.store(self.data.train.samples, model.config)
        with run_state.fitting(self.config.output):
            model.load_state_dict(model.state_dict() | state.get("constants", {}))
            return model, store, _weights_like(model, state["weights"])

    def store(self, samples: Sequence[Sample], model: ModelConfig) -> GraphStore:
        """Structures as graphs of a potential."""

        def show(done: int) -> None:
            self.listener.stage("neighbours", done, len(samples))

        return GraphStore(samples, model.cutoff, model.elements, self.dtype, show)

    def _fresh(self) -> tuple[CACEModel, GraphStore]:
        config, samples = self.config, self.data.train.samples
        e0 = reference.reference_energies(config.e0, self.data.elements, samples, self.data.isolated)
        self.listener.say(e0.told())
        energies = e0.energies
        if e0.come_from(reference.ISOLATED, reference.GIVEN):
            doubt = suspicious_reference(scaling.energies_per_atom(samples, _shifts(samples, energies)))
            if doubt:
                self.listener.warn(doubt)
        vanishes = e0.network_vanishes(config.vanishes_at_zero)
        self._say_alone(vanishes)
        asked = without_fixed(
            architecture(config.model, self.data.elements, reference_energies=energies, vanishes_at_zero=vanishes)
        )
        store = self.store(samples, asked)
        scales = {"energy_scale": scaling.energy_scale(samples, _shifts(samples, energies))}
        if "message_scale" not in config.model:
            scales["message_scale"] = scaling.message_scale(store.graphs)
        with torch.random.fork_rng():
            torch.manual_seed(config.seed)
            model = new_model(asked.model_copy(update=scales)).to(self.dtype)
        if config.small_start:
            start_small(model)
        return model, store

    def _continued(self, start: Path) -> tuple[CACEModel, GraphStore]:
        config, samples = self.config, self.data.train.samples
        model = load_model(start, dtype=self.dtype, trainable=True)
        given = ModelConfig(**{"elements": model.config.elements, "cutoff": model.config.cutoff, **config.model})
        for name in config.model:
            if getattr(given, name) != getattr(model.config, name):
                raise ValueError(
                    f"--from {start}: model.{name} is {getattr(given, name)!r} in the config and "
                    f"{getattr(model.config, name)!r} in the potential. Leave the section model out"
                )
        model = without_fixed_terms(model)
        store = self.store(samples, model.config)
        network = self._network_energies(model, store)
        vanishes = model.config.vanishes_at_zero if config.vanishes_at_zero is None else config.vanishes_at_zero
        e0 = reference.reference_energies(
            config.e0, self.data.elements, samples, self.data.isolated, predicted=network, vanishes=vanishes
        )
        self.listener.say(e0.told())
        self._say_alone(vanishes)
        new = model.config.model_copy(
            update={
                "reference_energies": {**model.config.reference_energies, **e0.energies},
                "vanishes_at_zero": vanishes,
            }
        )
        renewed = new_model(new).to(self.dtype)
        renewed.load_state_dict(model.state_dict())
        with torch.no_grad():
            for prefix in whitening.subtracting(model):
                # What is subtracted at zero is taken out of the bias: the form that is trained begins as the potential.
                at_zero = value_at_zero(model.state_dict(), prefix)  # of each element, as the bias is, or of all
                last_bias(whitening.readouts(renewed)[prefix]).sub_(at_zero[..., None])
        return renewed, store

    def _say_alone(self, vanishes: bool) -> None:
        gets = "E0: the network is zero there" if vanishes else "E0 and what the network says there"
        self.listener.say(f"an atom without neighbours gets {gets} (vanishes_at_zero)")

    @staticmethod
    def _network_energies(model: CACEModel, store: GraphStore) -> list[float]:
        energies: list[float] = []
        e0 = model.reference_energies.energies
        for members in store.in_order(ATOMS_AT_ONCE):
            graph = store.batch(members).graph
            with torch.no_grad():
                total = model(graph, forces=False)[keys.ENERGY]
            of_atoms = e0[model.embedding.index(graph[keys.ATOMIC_NUMBERS])]
            energies += (total - torch.zeros_like(total).index_add(0, graph[keys.BATCH], of_atoms)).tolist()
        return energies


def _weights_like(model: CACEModel, state: dict) -> ScaledWeights:
    """Weights with the scales that a checkpoint has; its numbers follow with ``load_state``."""
    layers = []
    for k in range(len(model.messages) + 1):
        if f"layers.{k}.mean" in state:
            width, n_directions = state[f"layers.{k}.directions"].shape
            # One direction of variance for each that there was; the numbers follow.
            variances = torch.zeros(width, dtype=torch.float64)
            variances[:n_directions] = 1
            nothing = torch.zeros(width, dtype=torch.float64)
            mean = torch.zeros_like(state[f"layers.{k}.mean"], dtype=torch.float64)
            layers.append(whitening.Whitening(mean, nothing + 1, variances.diag()))
    weights = ScaledWeights(model, layers, state.get("one"))
    weights.load_state_dict(state)
    return weights


def _shifts(samples: Sequence[Sample], energies: dict[str, float]) -> list[float]:
    return [sum(energies.get(symbol, 0.0) for symbol in s.atoms.symbols) for s in samples]
