"""A committee: the same run with several seeds. Structures and split stay, initial weights and order change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cace_runtime.analysis.committee import MEMBER_FOLDERS, MODEL_FILE, Committee, CommitteeEvaluation, combined
from cace_runtime.analysis.error_tables import write_structures
from cace_runtime.files.claims import claim_folder
from cace_runtime.files.structures import refuse_pipes
from cace_runtime.train import output, run_state
from cace_runtime.train.config import TrainConfig
from cace_runtime.train.data import read_training_data
from cace_runtime.train.listener import Listener, Silence
from cace_runtime.train.report import SetErrors, evaluate_set, set_errors, write_errors
from cace_runtime.train.samples import TrainingData
from cace_runtime.train.several_runs import Part, check_one_process, in_folder, run_series


@dataclass(frozen=True, slots=True)
class CommitteeOutcome:
    """What the training of a committee ends with.

    Attributes:
        committee: the members.
        errors: of each set by each member, the mean of the committee last.
        names: the potential of each row of ``errors``.
        found: predictions and spreads by set.
    """

    committee: Committee
    errors: tuple[SetErrors, ...]
    names: tuple[str, ...]
    found: dict[str, CommitteeEvaluation]


def train_committee(
    config: TrainConfig,
    seeds: int,
    start: Path | None = None,
    resumed: bool = False,
    listener: Listener | None = None,
) -> CommitteeOutcome:
    """Trains ``seeds`` potentials with the seeds ``config.seed, config.seed + 1, …`` in folders ``seed_…``.

    The split has a seed of its own (``data.split_seed``), so all members learn from the same structures. Beside the
    folders: ``committee.csv`` (errors of members and mean), ``structures.csv`` (errors and spreads of every structure)
    and a picture of errors against spreads for every set.

    Args:
        config: as for a single run.
        seeds: members, two at least.
        start: a potential that every member starts from; then only the order of the structures tells them apart.
        resumed: continue the member that was stopped, and train the missing ones.
        listener: is told what happens.

    Raises:
        FileNotFoundError, ValueError, InUse, TrainingError: as :func:`cace_runtime.train.run.train`.
    """
    listener = listener or Silence()
    check_one_process("--seeds")
    refuse_pipes(config.data.files(), "every member of a committee reads it")
    if seeds < 2:
        raise ValueError(f"--seeds {seeds}: a committee needs two members at least")
    if run_state.checkpoint_path(config.output).is_file():
        raise ValueError(f"{config.output} holds a single run; name another output folder for a committee")
    numbers = [config.seed + k for k in range(seeds)]
    with claim_folder(config.output):
        return _train(config, numbers, start, resumed, listener)


def _train(
    config: TrainConfig, numbers: list[int], start: Path | None, resumed: bool, listener: Listener
) -> CommitteeOutcome:
    strangers = sorted({p.name for p in config.output.glob(MEMBER_FOLDERS)} - {_name(k) for k in numbers})
    if strangers:
        raise ValueError(
            f"{config.output} holds {', '.join(strangers)}, which a committee of {len(numbers)} from seed "
            f"{config.seed} does not have. Ask for as many as there are, or name another output folder"
        )
    data = read_training_data(config)
    parts = [Part(f"seed {number}", in_folder(config, _name(number), seed=number), data) for number in numbers]
    if start is not None:
        listener.say("members start from the same potential: only the order of the structures tells them apart")
    run_series(parts, start, resumed, listener)
    return _report(config, parts, data, listener)


def _name(seed: int) -> str:
    return MEMBER_FOLDERS.replace("*", str(seed))


def _report(config: TrainConfig, parts: list[Part], data: TrainingData, listener: Listener) -> CommitteeOutcome:
    # In the precision of the members' own tables.
    committee = Committee.load([part.folder / MODEL_FILE for part in parts], dtype=None)
    rows: list[SetErrors] = []
    names: list[str] = []
    found: dict[str, CommitteeEvaluation] = {}
    for part in (data.train, data.valid, *data.tests):
        result = combined([evaluate_set(model, part) for model in committee.models])
        found[part.name] = result
        for name, evaluation in zip((*committee.names, "their mean"), (*result.members, result.mean), strict=True):
            rows.append(set_errors(part, evaluation)[0])
            names.append(name)
        if output.drawing() is not None:
            from cace_runtime.analysis.plots import draw_spread

            try:
                draw_spread(result.mean, result.spreads, config.output / f"spread_{part.name}.png")
            except ValueError as error:  # no labels, or members that agree to the bit
                listener.say(f"{part.name}: {error}")
    write_errors(rows, config.output / "committee.csv", names, "potential")
    write_structures({name: (r.mean, r.spreads) for name, r in found.items()}, config.output / "structures.csv")
    return CommitteeOutcome(committee, tuple(rows), tuple(names), found)
