"""Several potentials as one: the mean of what they say, and how far they disagree.

committee = Committee.load("training")                  # a folder of `cace train --seeds`, or a list of files
result = committee.evaluate(frames)
errors(result.mean), [errors(member) for member in result.members]
result.spreads[0].energy, result.spreads[0].largest      # eV/atom, eV/Å
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from ase import Atoms

from cace_runtime.analysis.evaluate import Evaluation, evaluate, joined
from cace_runtime.analysis.last_layer import LastLayerSpread
from cace_runtime.files.checkpoint import load_model
from cace_runtime.files.labels import FoundLabels, labels_of
from cace_runtime.files.spread import Spread, spread_of
from cace_runtime.files.uncertainty import Uncertainty
from cace_runtime.potential.model import CACEModel
from cace_runtime.potentials import available
from cace_runtime.quantities import QUANTITIES, Values

MODEL_FILE = "model.safetensors"
# Folders of a committee's members, one per seed.
MEMBER_FOLDERS = "seed_*"


@dataclass(frozen=True, slots=True)
class CommitteeEvaluation:
    """Predictions of a committee beside the labels.

    Attributes:
        mean: mean of the members' predictions.
        members: of each member.
        spreads: of the members about each frame; if there is a single member, what it says of itself, or none.
    """

    mean: Evaluation
    members: tuple[Evaluation, ...]
    spreads: tuple[Spread, ...]


class Committee:
    """Potentials of the same elements, of any architectures.

    Args:
        models: the members; one is no committee, but is evaluated like one.
        names: what messages call them; their numbers by default.
        uncertainty: of a single member, whose spreads are what it says of itself.

    Raises:
        ValueError: no member, elements that differ, or a package that is missing and evaluates a part of one.
    """

    def __init__(
        self,
        models: Sequence[CACEModel],
        names: Sequence[str] | None = None,
        uncertainty: Uncertainty | None = None,
    ) -> None:
        self.models = tuple(models)
        self.names = tuple(names) if names is not None else tuple(str(k) for k in range(len(self.models)))
        if not self.models:
            raise ValueError("a committee needs at least one potential")
        check_same_elements([model.config.symbols for model in self.models], self.names)
        for name, model in zip(self.names, self.models, strict=True):
            if missing := model.config.missing():
                raise ValueError(f"{name}: {missing}" if names is not None else missing)
        self._last_layer = None if uncertainty is None else LastLayerSpread(self.models[0], uncertainty)

    @classmethod
    def load(
        cls,
        paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]],
        device: str | torch.device = "cpu",
        dtype: torch.dtype | None = torch.float64,
        backend: str = "auto",
    ) -> Committee:
        """Reads members from files or folders, see :func:`committee_files`.

        Args:
            paths: the members.
            device, dtype, backend: as for :func:`cace_runtime.load_model`; ``dtype`` None is that of each file.

        Raises:
            FileNotFoundError, ValueError: from :func:`committee_files`, :func:`cace_runtime.load_model` and the above.
        """
        files = committee_files(paths)
        models = [load_model(file, device=device, dtype=dtype, backend=backend) for file in files]
        return cls(models, member_names(files))

    def __len__(self) -> int:
        return len(self.models)

    def evaluate(
        self,
        frames: Sequence[Atoms],
        *,
        on_frames: Callable[[int], None] = lambda count: None,
        found: FoundLabels | None = None,
        born_charges: bool = False,
        **names: str | None,
    ) -> CommitteeEvaluation:
        """Predicts all frames with every member; arguments and errors as :func:`evaluate`.

        ``on_frames`` is called with the number of frames done, those of all members added.
        """
        members = []
        found = found or labels_of(frames, names=names)
        for number, model in enumerate(self.models):

            def done(count: int, before: int = number * len(frames)) -> None:
                on_frames(before + count)

            members.append(evaluate(model, frames, on_frames=done, found=found, born_charges=born_charges))
        result = combined(members)
        if self._last_layer is not None and not result.spreads:
            return replace(result, spreads=tuple(self._last_layer.of_frames(frames)))
        return result

    def evaluate_files(
        self,
        files: Mapping[str, Sequence[Atoms]],
        found: Mapping[str, FoundLabels] | None = None,
        *,
        on_frames: Callable[[int], None] = lambda count: None,
        born_charges: bool = False,
        **names: str | None,
    ) -> dict[str, CommitteeEvaluation]:
        """The same for several files, each of which has its labels under its own names.

        Args:
            files: frames by name; see :func:`cace_runtime.files.structures.read_structures`.
            found: their labels, if they were read already; then ``names`` are not looked at.
            on_frames: as above, over all files.
            born_charges: as above.
            names: as above; every file must have a name that is given.

        Raises:
            ValueError: as above, naming the file. All labels are read before any work.
        """
        results: dict[str, CommitteeEvaluation] = {}
        labels = found or {n: labels_of(frames, n, names) for n, frames in files.items()}
        before = 0
        for name, frames in files.items():

            def done(count: int, before: int = before) -> None:
                on_frames(before + count)

            try:
                results[name] = self.evaluate(frames, on_frames=done, found=labels[name], born_charges=born_charges)
            except ValueError as error:
                raise ValueError(f"{name}, {error}") from error
            before += len(self) * len(frames)
        return results


def combined(members: Sequence[Evaluation]) -> CommitteeEvaluation:
    """Evaluations of the same frames by several potentials -> that of the committee."""
    first = members[0]
    predictions = list(zip(*(member.predictions for member in members), strict=True))
    parts = zip(*(member.parts for member in members), strict=True) if _split_alike(members) else ()
    shares = tuple({name: float(np.mean([one[name] for one in said])) for name in said[0]} for said in parts)
    mean = replace(first, predictions=tuple(_mean(said) for said in predictions), parts=shares)
    if len(members) == 1:
        return CommitteeEvaluation(first, (first,), ())
    spreads = (spread_of([p.energy for p in said], [p.forces for p in said]) for said in predictions)
    return CommitteeEvaluation(mean, tuple(members), tuple(spreads))


def joined_committee(parts: Sequence[CommitteeEvaluation]) -> CommitteeEvaluation:
    """Evaluations of several files by the same committee as one."""
    members = tuple(joined(of_one) for of_one in zip(*(part.members for part in parts), strict=True))
    spreads = tuple(spread for part in parts for spread in part.spreads)
    return CommitteeEvaluation(joined([part.mean for part in parts]), members, spreads)


def committee_files(paths: str | os.PathLike[str] | Sequence[str | os.PathLike[str]]) -> list[Path]:
    """Files of potentials: the files given, and for a folder of a training run those that it holds.

    Raises:
        FileNotFoundError: a folder without potential.
        ValueError: a file twice, or a folder of both a single run and a committee.
    """
    given = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    files = [file for path in given for file in _files_of(Path(path))]
    twice = sorted({str(f) for f in files if sum(other.resolve() == f.resolve() for other in files) > 1})
    if twice:
        raise ValueError(f"{twice[0]} is in the committee twice; every member counts once")
    return files


def member_names(files: Sequence[Path]) -> list[str]:
    """Short names of members: what their paths do not share."""
    if len(files) < 2:
        return [str(f) for f in files]
    shared = os.path.commonpath([f.absolute().parent for f in files])
    names = [os.path.relpath(f.absolute(), shared) for f in files]
    tail = os.sep + MODEL_FILE
    return [name.removesuffix(tail) for name in names] if all(n.endswith(tail) for n in names) else names


def check_same_elements(symbols: Sequence[Sequence[str]], names: Sequence[str]) -> None:
    """Raises ValueError, naming both members, if one knows other elements than the first."""
    for name, known in zip(names, symbols, strict=True):
        if set(known) != set(symbols[0]):
            raise ValueError(
                f"the members of a committee must know the same elements: {names[0]} knows {', '.join(symbols[0])}, "
                f"{name} knows {', '.join(known)}"
            )


def _files_of(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    single, several = path / MODEL_FILE, sorted(path.glob(f"{MEMBER_FOLDERS}/{MODEL_FILE}"), key=_seed)
    if single.is_file() and several:
        raise ValueError(
            f"{path} holds a single potential and a committee: name {single}, or the files of the committee"
        )
    if not single.is_file() and not several:
        if str(path) in available():  # a folder of another kind does not hide a potential that is shipped
            return [path]
        raise FileNotFoundError(
            f"no potential in the folder {path}: neither {MODEL_FILE} nor {MEMBER_FOLDERS}/{MODEL_FILE}"
        )
    return several or [single]


def _seed(file: Path) -> tuple[int, str]:
    """Sorts seed_2 before seed_10."""
    number = file.parent.name.partition("_")[2]
    return (int(number) if number.lstrip("-").isdigit() else 0, file.parent.name)


def _split_alike(members: Sequence[Evaluation]) -> bool:
    """Whether all say the energy as the sum of the same parts."""
    return len({tuple(member.parts[0]) if member.parts else () for member in members}) == 1


def _mean(said: Sequence[Values]) -> Values:
    # What all say, and what has one sign: members may call the same charge positive or negative.
    several = len(said) > 1
    names = [n for n in said[0] if all(n in one for one in said) and not (several and QUANTITIES[n].sign_is_free)]
    means = {name: np.mean([one[name] for one in said], axis=0) for name in names}
    return Values({name: mean if mean.ndim else float(mean) for name, mean in means.items()})
