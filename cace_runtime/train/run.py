"""A training run from config to report: reads, checks, prepares, trains, evaluates, writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import torch
import yaml

from cace_runtime import keys
from cace_runtime.config import ModelConfig
from cace_runtime.files.checkpoint import load_model, save_model
from cace_runtime.files.claims import claim_folder
from cace_runtime.files.structures import refuse_pipes
from cace_runtime.files.writing import check_folder, replacing
from cace_runtime.kernels.choice import new_model
from cace_runtime.neighborhood.graph import Graph
from cace_runtime.potential.model import CACEModel
from cace_runtime.potential.readout import value_at_zero
from cace_runtime.torch_modes import plain_torch
from cace_runtime.train import output, reference, refit, resume, scaling, whitening
from cace_runtime.train.batches import GraphStore
from cace_runtime.train.config import TrainConfig, architecture
from cace_runtime.train.data import Sample, TrainingData, found_table, label_table, read_training_data
from cace_runtime.train.loss import first_epoch_without_weight, weights_at
from cace_runtime.train.on_device import device_of_process
from cace_runtime.train.ranks import Ranks, keep_freed_memory, ranks, set_threads
from cace_runtime.train.report import SetErrors, evaluate_set, set_errors, write_errors, write_log
from cace_runtime.train.scaled_weights import ScaledWeights, put_weights
from cace_runtime.train.stopping import stop_signals
from cace_runtime.train.trainer import ATOMS_AT_ONCE, Progress, Trainer, log_header
from cace_runtime.train.units import suspicious_reference

# First line of the config that a run writes, which tells it from one that somebody has written.
USED = "# Settings of this run, written by cace train"
DTYPES = {"float32": torch.float32, "float64": torch.float64}


class Listener:
    """What a run tells whoever watches; the command line overrides it."""

    def say(self, text: str) -> None:
        """A line of text."""

    def warn(self, text: str) -> None:
        """What looks wrong, but may be right."""

    def rows(self, rows: list[list[str]]) -> None:
        """A table, header first."""

    def stage(self, name: str, done: int, total: int) -> None:
        """During work before and after the epochs, how much of it is done."""

    def step(self, progress: Progress, n_batches: int, epochs: int, loss: float) -> None:
        """After each step."""

    def epoch(self, row: dict[str, float]) -> None:
        """After each epoch, its row of the log."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run ends with: the potential, its errors, and where the best weights came from."""

    model: CACEModel
    errors: tuple[SetErrors, ...]
    progress: Progress


@plain_torch(train=True)
def train(
    config: TrainConfig,
    start: Path | None = None,
    resumed: bool = False,
    listener: Listener | None = None,
) -> Outcome:
    """Trains a potential; everything is written to ``config.output``.

    Args:
        config: what is asked.
        start: a potential to start from, with new E0.
        resumed: continue the run in the output folder.
        listener: is told what happens.

    Raises:
        FileNotFoundError: a file that is named does not exist.
        ValueError: data or settings that cannot be used, before the first epoch.
        TrainingError: the loss is not finite any more.
        Stopped: a signal came during the epochs; a checkpoint is written.
        InUse: another process writes into the output folder.
        OSError: something cannot be written; the last whole checkpoint stays.
    """
    set_threads(config.threads)
    device_of_process(config.device)  # before the work
    with ranks() as processes, ExitStack() as stack:
        listener = listener if listener and processes.first else Listener()
        with processes.together():
            _check_stages(config)
            check_folder(config.output)
            if processes.first:  # one lock for all processes of the run
                stack.enter_context(claim_folder(config.output))
            state = _checked_output(config, resumed)
            if processes.size > 1:
                refuse_pipes(config.data.files(), "every process reads it")
            data = read_training_data(config)
            listener.rows(found_table(data))
            listener.rows(label_table(data.train, config.data.label_units()))
            for note in data.notes:
                listener.say(note)
            for warning in data.warnings:
                listener.warn(warning)
            if state:
                resume.check_same_run(config, state, data.digest())
        keep_freed_memory()
        return _Run(config, data, processes, listener).run(start, state)


def _check_stages(config: TrainConfig) -> None:
    epoch = first_epoch_without_weight(config.loss, config.epochs)
    if epoch is not None:
        raise ValueError(f"loss.schedule: from epoch {epoch} on no weight is positive: there is nothing to learn")


def _checked_output(config: TrainConfig, resumed: bool) -> dict | None:
    folder = config.output
    if config.tensorboard:
        _summary_writer()
    if resumed:
        return resume.read_checkpoint(folder)
    if resume.checkpoint_path(folder).exists():
        raise ValueError(
            f"{folder} holds a run already: --resume continues it; for a new one name another output or remove it"
        )
    # Whoever writes into a folder with files of somebody else's cannot tell them apart afterwards.
    if (folder / "model.safetensors").exists():
        raise ValueError(f"{folder} holds a potential, model.safetensors, which would be replaced: name another output")
    used = folder / "config.yaml"
    if used.is_file() and not used.read_text(encoding="utf-8").startswith(USED):
        raise ValueError(f"{used} would be replaced by the settings of this run: give output a folder of its own")
    return None


@contextmanager
def _writing(folder: Path, progress: Progress) -> Iterator[None]:
    """Says what a write that failed leaves."""
    try:
        yield
    except OSError as error:
        path = resume.checkpoint_path(folder)
        left = f"{path} is whole: make room, and continue with --resume" if path.exists() else "There is no checkpoint"
        raise OSError(
            f"cannot write into {folder}: {error.strerror or error}. Stopped in epoch {progress.epoch}, after step "
            f"{progress.step}. {left}"
        ) from error


class _Watched(list):
    """A list that tells how far an iteration is."""

    watcher: Callable[[int], None]

    def __iter__(self) -> Iterator:
        for number, item in enumerate(super().__iter__(), 1):
            yield item
            self.watcher(number)


@dataclass(slots=True)
class _Run:
    config: TrainConfig
    data: TrainingData
    processes: Ranks
    listener: Listener

    def run(self, start: Path | None, state: dict | None) -> Outcome:
        config, folder = self.config, self.config.output
        dtype = DTYPES[config.dtype]
        with self.processes.together():
            if state:
                model = new_model(resume.model_config(state)).to(dtype)
                store = self._store(self.data.train.samples, model.config)
                with resume.fitting(folder):
                    weights = _weights_like(model, state["weights"])
            else:
                model, store, weights = self._prepare(start, dtype)
            valid = self._store(self.data.valid.samples, model.config)
            if self.processes.first:
                with _writing(folder, Progress()):
                    folder.mkdir(parents=True, exist_ok=True)
                    _write_config(config, folder / "config.yaml")
        n_parameters = sum(p.numel() for p in weights.parameters())
        self.listener.say(
            f"{n_parameters} parameters, {config.dtype}, at most {torch.get_num_threads()} threads, as batches "
            "have work for"
        )

        fixed = {"config": config.model_dump_json(), "model": model.config.model_dump_json()}
        fixed["data"] = self.data.digest()
        written = {"epoch": -2}
        copy = new_model(model.config).to(dtype)
        board = None
        if config.tensorboard and self.processes.first:
            # Steps that a killed run has logged after its checkpoint are logged again.
            done = state["progress"].get("epoch", 0) if state else 0
            board = _summary_writer()(str(folder / "tensorboard"), purge_step=done)

        def checkpoint(changing: dict) -> None:
            with _writing(folder, trainer.progress):
                resume.write_checkpoint(folder, fixed | changing)
                write_log(changing["progress"]["rows"], log_header(), folder / "log.csv")
                progress = changing["progress"]
                best, better = progress["best_epoch"], progress["best_loss"] < progress["refitted_loss"]
                if changing["best"] and best != written["epoch"] and better:
                    put_weights(copy, changing["best"])
                    save_model(copy, folder / "model.safetensors", self._notes(progress))
                    written["epoch"] = best

        def on_epoch(row: dict[str, float]) -> None:
            self.listener.epoch(row)
            if board is not None:
                for name, value in row.items():
                    if value != value:
                        continue  # nothing is labelled
                    board.add_scalar(name, value, row["epoch"])

        def on_step(progress: Progress, n_batches: int, loss: float) -> None:
            self.listener.step(progress, n_batches, config.epochs, loss)

        with stop_signals() as stop:
            trainer = Trainer(
                config, model, weights, store, valid, self.processes, on_step=on_step, on_epoch=on_epoch,
                checkpoint=checkpoint, names=lambda k: self.data.train.samples[k].origin, stop=stop,
            )  # fmt: skip
            if state:
                with resume.fitting(folder):
                    trainer.load_state(state, self._has_other_loss(state))
                at = trainer.progress
                self.listener.say(f"resumed: {at.epoch} epochs and {at.batch} steps are done")
            try:
                trainer.run()
            finally:
                if board is not None:
                    board.close()
        if trainer.progress.stopped:
            self.listener.say(f"stopped: {trainer.progress.stopped}")
        rows: tuple[SetErrors, ...] = ()
        found = trainer.progress
        if self.processes.first:
            with _writing(folder, trainer.progress):
                found = self._put_the_best(trainer)
                rows = self._report(trainer.model, found)
        return Outcome(model, rows, found)

    def _store(self, samples: Sequence[Sample], model: ModelConfig) -> GraphStore:
        def show(done: int) -> None:
            self.listener.stage("neighbours", done, len(samples))

        return GraphStore(samples, model.cutoff, model.elements, DTYPES[self.config.dtype], show)

    def _prepare(self, start: Path | None, dtype: torch.dtype) -> tuple[CACEModel, GraphStore, ScaledWeights]:
        """Initial model, graphs of the training set, and the weights in the units that are trained."""
        config, samples, say = self.config, self.data.train.samples, self.listener.say
        if start is not None:
            model, store = self._continued(start, dtype)
        else:
            model, store = self._fresh(dtype)
        batches = _Watched(store.batch(members).graph for members in store.in_order(ATOMS_AT_ONCE))
        batches.watcher = partial(self.listener.stage, "features", total=len(batches))
        model = model.double()
        layers = whitening.measure_features(model, batches, fresh=start is None) if config.scale_features else []
        one = None
        if model.config.vanishes_at_zero and whitening.features_linearly(model):
            one = whitening.sum_to_one(layers or whitening.mean_features(model, batches))
        if start is None:
            per_atom = scaling.energies_per_atom(samples, _shifts(samples, model.config.reference_energies))
            if model.config.vanishes_at_zero and one is None:
                _scale_to_the_mean(model, per_atom, batches)
            else:
                _start_at_the_mean(model, per_atom)
        say(f"energy scale {model.config.energy_scale:.4g} eV, message scale {model.config.message_scale:.4g}")
        model = model.to(dtype)
        return model, store, ScaledWeights(model, layers, one)

    def _fresh(self, dtype: torch.dtype) -> tuple[CACEModel, GraphStore]:
        config, samples = self.config, self.data.train.samples
        if not config.model:
            raise ValueError("model: no architecture is given. At least model.cutoff (Å) is needed, or --from")
        e0 = reference.reference_energies(config.e0, self.data.elements, samples, self.data.isolated)
        self.listener.say(e0.told())
        energies = e0.energies
        if e0.come_from(reference.ISOLATED, reference.GIVEN):
            doubt = suspicious_reference(scaling.energies_per_atom(samples, _shifts(samples, energies)))
            if doubt:
                self.listener.warn(doubt)
        vanishes = e0.network_vanishes(config.vanishes_at_zero)
        self._say_alone(vanishes)
        asked = architecture(config.model, self.data.elements, reference_energies=energies, vanishes_at_zero=vanishes)
        store = self._store(samples, asked)
        scales = {"energy_scale": scaling.energy_scale(samples, _shifts(samples, energies))}
        if "message_scale" not in config.model:
            scales["message_scale"] = scaling.message_scale(store.graphs)
        with torch.random.fork_rng():
            torch.manual_seed(config.seed)
            model = new_model(asked.model_copy(update=scales)).to(dtype)
        return model, store

    def _continued(self, start: Path, dtype: torch.dtype) -> tuple[CACEModel, GraphStore]:
        config, samples = self.config, self.data.train.samples
        model = load_model(start, dtype=dtype, trainable=True)
        strangers = sorted(set(self.data.elements) - set(model.config.elements))
        if strangers:
            from ase.data import chemical_symbols

            raise ValueError(
                f"--from {start}: the training structures have {', '.join(chemical_symbols[z] for z in strangers)}, "
                f"the potential knows {', '.join(model.config.symbols)}"
            )
        given = ModelConfig(**{"elements": model.config.elements, "cutoff": model.config.cutoff, **config.model})
        for name in config.model:
            if getattr(given, name) != getattr(model.config, name):
                raise ValueError(
                    f"--from {start}: model.{name} is {getattr(given, name)!r} in the config and "
                    f"{getattr(model.config, name)!r} in the potential. Leave the section model out"
                )
        store = self._store(samples, model.config)
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
        renewed = new_model(new).to(dtype)
        renewed.load_state_dict(model.state_dict())
        if model.config.vanishes_at_zero:
            # What is subtracted at zero is taken out of the bias: the form that is trained begins as the potential is.
            with torch.no_grad():
                _last_bias(renewed).sub_(value_at_zero(model.state_dict()))
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

    def _notes(self, progress: dict) -> dict[str, str]:
        files = ", ".join(p.name for p in self.config.data.train)
        return {
            "trained on": f"{files}: {len(self.data.train.samples)} structures",
            "best": f"epoch {progress['best_epoch']} of {self.config.epochs} ({progress['best_is']})",
        }

    def _has_other_loss(self, state: dict) -> bool:
        """Whether more epochs have changed what epochs are compared by, the last weights of the loss."""
        before, now = TrainConfig.model_validate_json(state["config"]), self.config
        return weights_at(before.loss, before.epochs, before.epochs) != weights_at(now.loss, now.epochs, now.epochs)

    def _put_the_best(self, trainer: Trainer) -> Progress:
        """Gives the model the weights that validate best; the progress with their loss and where they are from.

        These are the best of all epochs, or, with the readout solved for, those or the best that this run had when it
        came to an end before and was resumed.
        """
        if self.config.refit_readout:
            self._refit(trainer)
        progress = trainer.progress
        if not (trainer.refitted and progress.refitted_loss <= progress.best_loss):
            return progress
        put_weights(trainer.model, trainer.refitted)
        return replace(
            progress,
            best_loss=progress.refitted_loss,
            best_epoch=progress.refitted_epoch,
            best_is=progress.refitted_is,
        )

    def _refit(self, trainer: Trainer) -> None:
        """Solves for the linear readout of the best weights; kept if that is possible and nothing validates better.

        A pure function of those weights: a run that is resumed after its end finds the same.
        """
        model, say, progress = trainer.model, self.listener.say, trainer.progress
        at = weights_at(self.config.loss, self.config.epochs, self.config.epochs)
        if why_not := refit.obstacle(model):
            say(f"linear readout not solved for: {why_not}")
            return
        exact = new_model(model.config).double()
        exact.load_state_dict(model.state_dict())
        stores = [
            GraphStore(part.samples, model.config.cutoff, model.config.elements, torch.float64)
            for part in (self.data.train, self.data.valid)
        ]
        before = trainer.loss_of(model)
        found = refit.refit(exact, *stores, at, partial(self.listener.stage, "least squares"))
        if found is None:
            say("least squares for the linear readout: no gain on the validation structures")
            return
        refit.apply(exact, found)
        changed = new_model(model.config).to(model.dtype)
        changed.load_state_dict(exact.state_dict())
        after = trainer.loss_of(changed)
        losses = f"least squares for the linear readout: validation loss {after:.4g}, without {before:.4g}"
        if not after < before:
            say(f"{losses}: left out")
        elif after < progress.refitted_loss:
            say(losses)
            trainer.keep_refitted(changed, after, f"{progress.best_is}, readout by least squares")
        else:
            say(f"{losses}; that of epoch {progress.refitted_epoch}, {progress.refitted_loss:.4g}, stays")

    def _report(self, best: CACEModel, progress: Progress) -> tuple[SetErrors, ...]:
        folder, listener = self.config.output, self.listener
        save_model(best, folder / "model.safetensors", self._notes(progress.to_dict()))
        model = load_model(folder / "model.safetensors")
        rows: list[SetErrors] = []
        pictures = output.drawing()
        for part in (self.data.train, self.data.valid, *self.data.tests):
            total = len(part.samples)
            evaluation = evaluate_set(model, part, partial(listener.stage, f"errors of {part.name}", total=total))
            rows += set_errors(part, evaluation)
            if pictures is not None:
                pictures.draw_parity(evaluation, model.config.reference_energies, folder / f"parity_{part.name}.png")
        write_errors(rows, folder / "errors.csv")
        write_log(progress.rows, log_header(), folder / "log.csv")
        if pictures is not None:
            pictures.draw_learning_curve(progress.rows, folder / "learning_curve.png")
        else:
            listener.say("no pictures: pip install 'cace-runtime[plots]'")
        return tuple(rows)


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
            layers.append(whitening.Whitening(nothing, nothing + 1, variances.diag()))
    weights = ScaledWeights(model, layers, state.get("one"))
    weights.load_state_dict(state)
    return weights


def _shifts(samples: Sequence[Sample], energies: dict[str, float]) -> list[float]:
    return [sum(energies.get(symbol, 0.0) for symbol in s.atoms.symbols) for s in samples]


def _start_at_the_mean(model: CACEModel, per_atom: list[float]) -> None:
    """Sets the last bias so that the network starts near the mean energy per atom."""
    from math import fsum

    mean = fsum(per_atom) / len(per_atom) if per_atom else 0.0
    with torch.no_grad():
        _last_bias(model).add_(mean / model.config.energy_scale)


def _last_bias(model: CACEModel) -> torch.Tensor:
    """The bias that is added to every atomic energy."""
    last = model.readout.linear if model.readout.linear is not None else model.readout.mlp.layers[-1]
    return last.bias


def _scale_to_the_mean(model: CACEModel, per_atom: list[float], batches: Sequence[Graph]) -> None:
    """The same by the weights of the last layer, for a readout that no bias moves."""
    from math import fsum

    last = model.readout.mlp.layers[-1].weight
    means, slopes = [], []
    for graph in batches:
        sizes = torch.bincount(graph[keys.BATCH])
        with torch.enable_grad():
            # Without E0: what remains is linear in these weights.
            network = model(graph, forces=False)[keys.ENERGIES] - model.reference_energies(
                model.embedding.index(graph[keys.ATOMIC_NUMBERS])
            )
            mean = (network / sizes[graph[keys.BATCH]]).sum()
            slopes.append(torch.autograd.grad(mean, last)[0])
            means.append(float(mean.detach()))
    if not per_atom:
        return
    n = sum(len(graph[keys.CELL]) for graph in batches)
    mean, slope = sum(means) / n, sum(slopes) / n
    with torch.no_grad():
        step = (fsum(per_atom) / len(per_atom) - mean) / slope.square().sum()
        # Digits that no order of the data reaches.
        last += whitening.rounded(step * slope)


def _write_config(config: TrainConfig, path: Path) -> None:
    """The config that was used, with absolute paths and every default."""
    import json

    values = json.loads(config.model_dump_json())
    data = values["data"]
    for name in ("train", "valid"):
        data[name] = [str(Path(p).resolve()) for p in data[name]]
    data["test"] = {name: str(Path(p).resolve()) for name, p in data["test"].items()}
    data["isolated_atoms"] = data["isolated_atoms"] and str(Path(data["isolated_atoms"]).resolve())
    values["output"] = str(config.output.resolve())
    with replacing(path) as temporary:
        text = yaml.safe_dump(values, sort_keys=False, allow_unicode=True)
        temporary.write_text(f"{USED}\n{text}", encoding="utf-8")


def _summary_writer():
    """TensorBoard's writer."""
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        raise ValueError("tensorboard: true needs pip install 'cace-runtime[tensorboard]'") from None
    return SummaryWriter
