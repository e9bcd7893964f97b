"""What the study of bases runs: data sets, bases, budgets, and the one set of settings that all share."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar

import ase.io
import numpy as np
import yaml

from cace_runtime.files.writing import replacing
from cace_runtime.registry import load_basis
from cace_runtime.train.config import TrainConfig, parse_config
from tests.study.hot import by_energy

PROJECT = Path(__file__).resolve().parents[2]

# Equal for every basis. `messages` and `basis` come from the cell, cutoff and batch from the data. Chosen on acac,
# complete (3,4), T = 1, one seed, by the force RMSE (meV/Å): 27.6 on the validation set after 6780 steps; 28.8 with a
# learning rate of 0.0025, 31.5 with 0.01, 36.2 with 0.02; with 0.01, 34.7 with batches of 32 atoms and 33.7 with
# initial mixing weights that do not fall with ñ. A cutoff of 4.5 Å in an earlier series: 48.6 for 41.8.
SETTINGS: dict[str, Any] = {
    "model": {"n_bessel": 8, "n_radial": 8, "n_embedding": 3, "readout": {"hidden": [32, 16], "linear": True}},
    "loss": {"energy": 10, "forces": 10, "schedule": [{"epoch": 0.3, "over": 0.6, "energy": 1000}]},
    "optimizer": {"name": "adam", "learning_rate": 0.005, "amsgrad": False},
    "schedule": {"kind": "cosine", "warmup": 1, "final": 0.01},
    "averaging": {"ema_decay": 0.99},
    "batch_atoms": 64,
    "validate_every": 5,
    "checkpoint_seconds": 15,
    "refit_readout": False,  # as long as a short run; with it by --set refit_readout=true
}
# What differs between runs that are compared, or changes no number: not part of the settings' digest.
NOT_SETTINGS = ("output", "seed", "epochs", "threads", "checkpoint_seconds", "tensorboard")
OF_THE_BASIS = ("basis", "radial", "messages")

SEEDS = (0, 1, 2)
MESSAGES = (0, 1)
STEPS, MINUTES = 5000, 1.0
MAIN_DATA = "acac"
MAIN_BASES = (
    "cheng2024-3-3", "cheng2024-4-4", "complete-3-3", "complete-3-4", "complete-4-4", "complete-3-3-perdegree",
)  # fmt: skip
# The published set with weights as published potentials have them: the fair partner of complete per_degree. Made last.
EXTRA_BASES = ("cheng2024-3-3-perdegree",)


@dataclass(frozen=True, slots=True)
class Basis:
    """A basis and the radial weights of the model that it is used in, as ``complete-3-4`` or ``…-perdegree``."""

    selection: str
    l_max: int
    nu_max: int
    radial: str = "shared"

    @classmethod
    def parse(cls, text: str) -> Basis:
        found = re.fullmatch(r"(cheng2024|complete|connected)-(\d+)-(\d+)(-perdegree)?", text)
        if not found:
            raise ValueError(f"--basis {text!r}: a name as complete-3-4 (l_max 3, ν ≤ 4) or complete-3-3-perdegree")
        return cls(found[1], int(found[2]), int(found[3]), "per_degree" if found[4] else "shared")

    def __str__(self) -> str:
        return f"{self.selection}-{self.l_max}-{self.nu_max}" + "-perdegree" * (self.radial == "per_degree")

    @property
    def title(self) -> str:
        return f"{self.selection} ({self.l_max},{self.nu_max})" + ", per degree" * (self.radial == "per_degree")

    def model(self, messages: int) -> dict[str, Any]:
        """Fields of the model that depend on the basis."""
        layer = {"memory": True, "feature": {"per_degree": self.radial == "per_degree"}}
        return {
            "radial": self.radial,
            "basis": {"l_max": self.l_max, "nu_max": self.nu_max, "selection": self.selection},
            "messages": [layer] * messages,
        }


@dataclass(frozen=True, slots=True)
class DataSet:
    """Files of a data set, and settings that it asks for.

    Attributes:
        title: for people.
        train, test, isolated: files in ``source_folder()``; without ``test``, a share is held back.
        held_back: share of the frames that is tested with, chosen by seed 0.
        settings: changes to SETTINGS.
        unit: what published tables give, ``rmse`` or ``mae``.
        published: method, energy (meV per structure), forces (meV/Å), as data/README.md quotes them.
        by_energy: trained on the coldest half of the training frames, tested on the hottest quarter of all others.
    """

    title: str
    train: str
    test: str | None = None
    isolated: str | None = None
    held_back: float = 0.1
    settings: Mapping[str, Any] = field(default_factory=dict)
    unit: str = "rmse"
    published: Sequence[tuple[str, float, float]] = ()
    by_energy: bool = False

    def files(self, name: str, work: Path) -> dict[str, Any]:
        """The section ``data`` of a config; nothing is read or written."""
        source = source_folder()
        train, test = (source / self.train, source / self.test) if self._is_whole else _halves(name, work)
        isolated = str(source / self.isolated) if self.isolated else None
        return {"train": str(train), "test": {"test": str(test)}, "isolated_atoms": isolated}

    @property
    def _is_whole(self) -> bool:
        """Whether it is used as its files are."""
        return self.test is not None and not self.by_energy

    def prepare(self, name: str, work: Path) -> None:
        """Splits a set that has no test file, or goes by energy, into files under ``work``; the same for every process.

        Raises:
            FileNotFoundError: the data are not there.
        """
        path, targets = source_folder() / self.train, _halves(name, work)
        if not path.is_file():
            raise FileNotFoundError(f"no data {path}: put the data sets there, or name their folder in $CACE_DATA")
        if self._is_whole or all(target.is_file() for target in targets):
            return
        frames = ase.io.read(path, ":")
        if self.by_energy:
            split = by_energy(frames, ase.io.read(source_folder() / self.test, ":") if self.test else ())
            parts = split.cold, split.hot
        else:
            order = np.random.default_rng(0).permutation(len(frames))
            chosen = set(order[: round(self.held_back * len(frames))].tolist())
            parts = tuple([f for k, f in enumerate(frames) if (k in chosen) == held] for held in (False, True))
        work.mkdir(parents=True, exist_ok=True)
        for target, part in zip(targets, parts, strict=True):
            with replacing(target) as temporary:
                ase.io.write(temporary, part, format="extxyz")


def _halves(name: str, work: Path) -> tuple[Path, Path]:
    """Files of the frames that are kept and held back."""
    return work / f"{name}_train.xyz", work / f"{name}_test.xyz"


def source_folder() -> Path:
    return Path(os.environ.get("CACE_DATA") or PROJECT / "../shared/data")


MOLECULE = {"model": {"cutoff": 5.5}}
DATASETS: dict[str, DataSet] = {
    "acac": DataSet(
        "acetylacetone, 500 frames at 300 K, tested on 650 at 300 K",
        "acac/train_300K.xyz", "acac/test_MD_300K.xyz", "acac/isolated_atoms.xyz", settings=MOLECULE,
        published=(("BOTNet", 0.89, 6.3), ("NequIP", 0.81, 5.90), ("MACE", 0.9, 5.1)),
    ),
    "3bpa": DataSet(
        "3BPA, 500 frames at 300 K, tested on a quarter (418) of the test set at 300 K",
        "3bpa/train_300K.xyz", "3bpa/test_300K_quarter.xyz", "3bpa/iso_atoms.xyz",
        settings={"model": {"cutoff": 5.5, "n_embedding": 4}},
        published=(("linear ACE", 7.1, 27.1), ("CACE", 6.3, 21.4), ("Allegro", 3.84, 12.98), ("NequIP", 3.3, 10.8),
                   ("BOTNet", 3.1, 11.0), ("MACE", 3.0, 8.8)),
    ),
    "ethanol": DataSet(
        "rMD17 ethanol, 900 of 1000 frames, tested on the 100 held back (published: 1000 frames, other test sets)",
        "ethanol/train.xyz", None, "ethanol/isolated_atoms.xyz", settings=MOLECULE, unit="mae",
        published=(("GAP", 3.5, 18.1), ("ACE", 1.2, 7.3), ("BOTNet", 0.4, 3.2), ("NequIP", 0.4, 2.8),
                   ("Allegro", 0.4, 2.1), ("MACE", 0.4, 2.1)),
    ),
    "water": DataSet(
        "liquid water, 64 molecules, 70 of 80 frames, tested on the 10 held back", "water/data_0.xyz",
        held_back=0.125, settings={"model": {"cutoff": 5.5, "n_embedding": 2}, "batch_atoms": 192},
    ),
}  # fmt: skip
# The same molecules, trained cold and tested hot.
DATASETS |= {
    f"{name}-hot": replace(
        DATASETS[name], title=f"{title}, trained on its coldest frames, tested on the hottest of the others",
        by_energy=True, published=(),
    )
    for name, title in (("acac", "acetylacetone"), ("3bpa", "3BPA"), ("ethanol", "rMD17 ethanol"))
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Budget:
    """Equal gradient steps, or equal wall time of steps and validations in minutes."""

    kind: str
    amount: float

    def __str__(self) -> str:
        return f"{self.kind}{self.amount:g}"

    @property
    def title(self) -> str:
        unit = self.kind if self.amount != 1 else self.kind.removesuffix("s")
        return f"{self.amount:,.0f} {unit}" if self.kind == "steps" else f"{self.amount:g} {unit}"


@dataclass(frozen=True, slots=True)
class Cell:
    """One run.

    Attributes:
        data: name in DATASETS.
        basis: which.
        messages: message layers, T.
        seed: of initial weights and of the order of the structures; the split is the same for all.
        budget: how long.
        changes: settings that differ from the study's, by dotted name; such runs stand in a table of their own.
    """

    data: str
    basis: Basis
    messages: int
    seed: int
    budget: Budget
    changes: tuple[tuple[str, Any], ...] = ()

    # Fields of the model that its name says beside the digest of all others.
    apart: ClassVar[Sequence[str]] = OF_THE_BASIS

    @property
    def title(self) -> str:
        """For people."""
        return f"{self.data}  {self.basis}  T={self.messages}  seed {self.seed}  {self.budget.title}"

    def about(self) -> dict[str, Any]:
        """What its row says of the model."""
        basis = self.basis
        radial = "shared" if basis.selection == "cheng2024" else basis.radial
        return {
            "basis": str(basis),
            "selection": basis.selection,
            "l_max": basis.l_max,
            "nu_max": basis.nu_max,
            "radial": basis.radial,
            "features": len(load_basis(basis.l_max, basis.nu_max, basis.selection, radial).features),
            "messages": self.messages,
        }

    @property
    def name(self) -> str:
        """Of its row and of its folder; changes with the settings."""
        digest = settings_digest(self.config(Path("."), Path(".")), self.apart)
        return f"{self.data}_{self.basis}_T{self.messages}_seed{self.seed}_{self.budget}_{digest}"

    def config(self, work: Path, output: Path, epochs: int = 1, threads: int | None = 1) -> TrainConfig:
        """What is trained.

        Args:
            work: where files of split data sets are.
            output: folder of the run.
            epochs: from the budget; see ``run.py``.
            threads: of torch.
        """
        if self.data not in DATASETS:
            raise ValueError(f"--data {self.data!r}: choose one of {', '.join(DATASETS)}")
        data = DATASETS[self.data]
        values = merged(merged(SETTINGS, data.settings), {"model": self.basis.model(self.messages)})
        values = changed(values, self.changes)
        values["data"] = merged(data.files(self.data, work), values.get("data", {}))
        values |= {"output": str(output), "epochs": epochs, "seed": self.seed, "threads": threads}
        return parse_config(values, f"the settings of {self.data} {self.basis}")


def changed(values: Mapping[str, Any], changes: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """A copy of settings with others in their places, by dotted name."""
    found = deepcopy(dict(values))
    for name, value in changes:
        *path, last = name.split(".")
        place = found
        for part in path:
            place = place.setdefault(part, {})
        place[last] = value
    return found


def merged(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    found = deepcopy(dict(one))
    for name, value in other.items():
        deeper = isinstance(value, Mapping) and isinstance(found.get(name), Mapping)
        found[name] = merged(found[name], value) if deeper else deepcopy(value)
    return found


def common_settings(config: TrainConfig, defaults: bool = True, apart: Sequence[str] = OF_THE_BASIS) -> dict[str, Any]:
    """What runs on a data set must share to be compared: everything but basis, seed, length and places.

    Args:
        config: of one of the runs.
        defaults: whether settings that have their default are named.
        apart: fields of the model that are left out.
    """
    values = json.loads(config.model_dump_json(exclude_defaults=not defaults))
    for name in NOT_SETTINGS:
        values.pop(name, None)
    values["model"] = {k: v for k, v in values["model"].items() if k not in apart}
    data = values["data"]
    for name in ("train", "valid"):
        data[name] = [Path(p).name for p in data.get(name, ())]
    data["test"] = {name: Path(p).name for name, p in data["test"].items()}
    data["isolated_atoms"] = Path(data["isolated_atoms"]).name if data.get("isolated_atoms") else None
    return values


def settings_digest(config: TrainConfig, apart: Sequence[str] = OF_THE_BASIS) -> str:
    """Eight hexadecimal digits of :func:`common_settings`, which stay as they are when the trainer learns new ones."""
    text = json.dumps(common_settings(config, defaults=False, apart=apart), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def parse_changes(texts: Sequence[str]) -> tuple[tuple[str, Any], ...]:
    """``optimizer.learning_rate=0.02`` -> name and value; values are YAML."""
    found = []
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise ValueError(f"--set {text!r}: give a setting and its value, as in optimizer.learning_rate=0.02")
        # YAML 1.1 reads 1e-2 as text.
        value = yaml.safe_load(re.sub(r"^(\d+)e", r"\1.0e", value))
        found.append((name, value))
    return tuple(sorted(found))


def grid(
    steps: int | None = STEPS, minutes: float | None = MINUTES, best: str = "complete-3-4", seeds: Sequence[int] = SEEDS
) -> list[Cell]:
    """All runs of the study, in the order in which they are made: first one seed of everything.

    Args:
        steps: the budget of equal steps; None to leave it out.
        minutes: of equal wall time; None to leave it out.
        best: the complete basis that is compared on the other data sets.
        seeds: of the main table.
    """
    budgets = [Budget("steps", steps)] * (steps is not None) + [Budget("minutes", minutes)] * (minutes is not None)

    def main(bases: Sequence[str], seed: int) -> list[Cell]:
        return [Cell(MAIN_DATA, Basis.parse(b), t, seed, budget) for budget in budgets for t in MESSAGES for b in bases]

    cells = main(MAIN_BASES, seeds[0])
    for data in (d for d in DATASETS if d != MAIN_DATA and not DATASETS[d].by_energy):
        for basis in ("cheng2024-3-3", best):
            cells += [Cell(data, Basis.parse(basis), max(MESSAGES), seeds[0], budget) for budget in budgets]
    for seed in seeds[1:]:
        cells += main(MAIN_BASES, seed)
    for seed in seeds:
        cells += main(EXTRA_BASES, seed)
    return cells
