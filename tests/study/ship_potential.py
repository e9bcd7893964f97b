"""Makes a finished training folder a potential that comes with the package: weights, config, start structure, card.

    python -m tests.study.ship_potential build/study/acac_complete-3-4_T1_seed0_… acetylacetone

Errors, settings and times in the card are those that the run wrote. Before that the potential runs NVT at 300, 600
and 1000 K (``--time`` ps each), and the card says how that ended; also how it does on the hottest test structures and
over a torsion. Where the data come from is known for acetylacetone and ethanol; for other names ``--origin`` takes a
YAML file with title, data, data_source, data_licence, theory, range, and if there are any files and torsion.
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import ase.io
import yaml
from ase import Atoms
from rich.console import Console
from rich.progress import Progress

from cace_runtime import read_info
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.analysis.bonds import follow_bonds
from cace_runtime.analysis.info import isolated_atoms_line
from cace_runtime.config import ModelConfig
from cace_runtime.files.isolated_energies import isolated_atoms
from cace_runtime.files.structures import read_structures
from cace_runtime.potentials import FOLDER, parse_card
from cace_runtime.simulation.dynamics import run_md
from cace_runtime.simulation.explosion import Explosion
from cace_runtime.simulation.settings import MDSettings
from cace_runtime.train.config import FROM_DATA, TrainConfig
from cace_runtime.train.config_file import load_config
from cace_runtime.train.data import read_training_data
from tests.bench.harness import PROJECT
from tests.study.command import study
from tests.study.far_from_data import hot_errors, torsion

LARGEST = 2_500_000  # bytes of a shipped potential, all files
TEMPERATURES = (300, 600, 1000)  # K
LICENCE = "MIT"
BOTNET = "https://github.com/davkovacs/BOTNet-datasets"


@dataclass(frozen=True, slots=True)
class Origin:
    """What no file of the run says."""

    title: str
    data: str
    data_source: str
    data_licence: str
    theory: str
    range: str
    files: str = ""  # how to make those that are not in the data as they come
    torsion: Sequence[int] = ()  # four atoms of the first structure, whose dihedral the card shows
    turned: str = "There are no labels of these geometries."  # what is known of that torsion

    def __post_init__(self) -> None:
        if self.torsion and len(self.torsion) != 4:
            raise ValueError(f"torsion {list(self.torsion)}: four atoms are needed")


ORIGINS = {
    "acetylacetone": Origin(
        "acetylacetone C5H8O2, one molecule",
        "acetylacetone, molecular dynamics at 300 K, with labels of this project for hotter ones and turned bonds "
        "(tests/study/data)",
        BOTNET,
        "MIT",
        "UHF PBE+D3/def2-SVP",
        "One molecule in vacuum, dynamics up to 1000 K and turned bonds. Not for several molecules, other substances "
        "or reactions other than the passage of the hydrogen between both oxygens: nothing of these was trained on.",
        torsion=(5, 0, 1, 2),
        turned="Labels of turned bonds are among the training data; errors of such structures: the set far.",
    ),
    "ethanol": Origin(
        "ethanol C2H6O, one molecule",
        "rMD17 ethanol, molecular dynamics of one molecule",
        BOTNET,
        "MIT",
        "PBE/def2-SVP",
        "One molecule in vacuum, near geometries of the dynamics that the data come from. Not for several molecules, "
        "other substances or reactions: nothing of these was trained on.",
        " (the usual 1000 training frames, split: numpy.random.default_rng(0).permutation(1000)[:100] are the "
        "test set, the others the training set, each in their order)",
        torsion=(8, 2, 0, 1),
    ),
}

CARD = """\
---
{header}---

# {title}

Trained by this project on labels from {theory}. A small potential to try the program with.

- Data: {data} ({data_source}, licence {data_licence}). Files: {files}{split}
- Range: {range}
- Licence of the potential: {licence}

## Errors

RMSE / MAE; energies of whole structures. Sets other than train and valid had no part in the training.

{errors}

Isolated atoms: {isolated}.

## Far from the data

{far}

## Dynamics

Langevin, {time:g} ps at 0.5 fs from `start.xyz`:

{dynamics}

## Training

{parameters:,} parameters, {basis}, T = {messages}. {epochs}, {steps}, {seconds:.0f} s on {threads}; best
epoch {best}. {note}Everything else: `config.yaml`. {date}, cace-runtime {version}.
"""


def ship(run: Path, name: str, origin: Origin, into: Path = FOLDER, time: float = 20.0, note: str = "") -> Path:
    """Writes the folder of a shipped potential.

    Args:
        run: output folder of a training that has ended.
        name: of the potential.
        origin: of its data.
        into: where shipped potentials are.
        time: of the dynamics at each temperature, ps.
        note: about the training, what no file of the run says.

    Raises:
        ValueError, FileNotFoundError: the run has not ended, the name cannot be one, or the files are too large.
    """
    if not name.isidentifier() or name != name.lower():
        raise ValueError(f"{name!r} cannot be the name of a potential: small letters, digits and _ only")
    for file in ("model.safetensors", "errors.csv", "log.csv", "config.yaml"):
        if not (run / file).is_file():
            raise FileNotFoundError(f"{run} has no {file}: is this the folder of a training that has ended?")
    config = load_config(run / "config.yaml")
    frame = read_structures(config.data.train[0], "0")[0]
    start = Atoms(frame.numbers, frame.positions, cell=frame.cell if frame.pbc.any() else None, pbc=frame.pbc)
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder) / name
        new.mkdir()
        shutil.copyfile(run / "model.safetensors", new / "model.safetensors")
        ase.io.write(new / "start.xyz", start, format="extxyz")
        (new / "config.yaml").write_text(
            public_config(config, name, read_info(run / "model.safetensors").config), encoding="utf-8"
        )
        far = _far(new, config, origin)
        dynamics = [_dynamics(new, temperature, time) for temperature in TEMPERATURES]
        text = _card(run, name, origin, config, far, dynamics, time, note)
        parse_card(text)
        (new / "card.md").write_text(text, encoding="utf-8")
        size = sum(p.stat().st_size for p in new.iterdir())
        if size > LARGEST:
            raise ValueError(f"{name} has {size:,} bytes, more than {LARGEST:,}: train a smaller model to ship")
        target = into / name
        if target.exists():
            shutil.rmtree(target)
        shutil.copytree(new, target)
    return target


def public_config(config: TrainConfig, name: str, model: ModelConfig) -> str:
    """The config of a training with names of files instead of paths; of fine-tuning with the architecture, too."""
    values = json.loads(config.model_dump_json())
    if not config.model:
        values["model"] = json.loads(model.model_dump_json(exclude=set(FROM_DATA)))
    data = values["data"]
    for part in ("train", "valid"):
        data[part] = [Path(p).name for p in data[part]]
    data["test"] = {key: Path(p).name for key, p in data["test"].items()}
    data["isolated_atoms"] = data["isolated_atoms"] and Path(data["isolated_atoms"]).name
    values["output"] = name
    return yaml.safe_dump(values, sort_keys=False, allow_unicode=True)


def _far(folder: Path, config: TrainConfig, origin: Origin) -> str:
    """Lines of the card about what is unlike the data: errors are those of the first test set's hottest structures."""
    calculator = CACECalculator(folder / "model.safetensors")
    lines = [hot_errors(calculator, test) for test in read_training_data(config).tests[:1]]
    if origin.torsion:
        i, j, k, l = origin.torsion
        start = read_structures(folder / "start.xyz", "0")[0]
        lines.append(f"{torsion(calculator, start, (i, j, k, l))} {origin.turned}")
    return "\n".join(filter(None, lines)) or "Nothing was measured."


def _dynamics(folder: Path, temperature: float, time: float) -> str:
    """A line of the card about dynamics at a temperature (K) over a time (ps)."""
    atoms = read_structures(folder / "start.xyz", "0")[0]
    atoms.calc = CACECalculator(folder / "model.safetensors")
    settings = MDSettings(temperature=temperature, timestep=0.5, steps=round(2000 * time), log_every=20, write_every=20)
    with tempfile.TemporaryDirectory() as there, _progress() as progress:
        trajectory = Path(there) / "md.xyz"
        task = progress.add_task(f"{temperature:g} K", total=settings.steps)
        try:
            report = run_md(atoms, settings, trajectory, on_step=lambda step, *_: progress.update(task, completed=step))
        except Explosion as error:
            return f"- {temperature:g} K: {str(error).partition('. What came before')[0]}"
        frames = read_structures(trajectory)
    half = report.column("temperature [K]")[len(report.rows) // 2 :].mean()
    return f"- {temperature:g} K: {bonds_in_words(frames)}, mean temperature of the second half {half:.0f} K"


def bonds_in_words(frames: Sequence[Atoms]) -> str:
    """What became of the bonds of the first frame; a hydrogen that passes to another atom is no broken molecule."""
    bonds = follow_bonds(frames)
    lost = [bond.symbols for bond in bonds if bond.broken_at is not None]
    passed = [bond.symbols for bond in bonds if bond.moves and bond.broken_at is None]
    parts = [f"broken: {', '.join(lost)}"] if lost else []
    parts += [f"hydrogen passed to another atom: {', '.join(passed)}"] if passed else []
    intact = len(bonds) - len(lost) - len(passed)
    return "; ".join([f"{intact} of {len(bonds)} bonds intact in {len(frames)} frames", *parts])


def _progress() -> Progress:
    console = Console(stderr=True)
    return Progress(console=console, transient=True, disable=not console.is_terminal)


def _card(
    run: Path,
    name: str,
    origin: Origin,
    config: TrainConfig,
    far: str,
    dynamics: Sequence[str],
    time: float,
    note: str,
) -> str:
    info = read_info(run / "model.safetensors")
    rows, last = _errors(run / "errors.csv"), _last_line(run / "log.csv")
    day = date.fromtimestamp((run / "errors.csv").stat().st_mtime).isoformat()
    program = _version()
    header = {
        "name": name,
        "title": origin.title,
        "elements": list(info.config.symbols),
        "data": origin.data,
        "data_source": origin.data_source,
        "data_licence": origin.data_licence,
        "theory": origin.theory,
        "licence": LICENCE,
        "errors": rows,
        "date": day,
        "version": program,
    }
    files = [*config.data.train, *config.data.valid, *config.data.test.values()]
    table = ["| set | structures | energy, meV | forces, meV/Å |", "| --- | --- | --- | --- |"]
    for row in [*rows, *_groups(run / "errors.csv", config.data.test)]:
        energy, forces = (f"{row[f'{q}_rmse']:.3g} / {row[f'{q}_mae']:.3g}" for q in ("energy_meV", "forces_meV_per_A"))
        table.append(f"| {row['set']} | {row['structures']} | {energy} | {forces} |")
    basis = info.config.basis
    return CARD.format(
        header=yaml.safe_dump(header, sort_keys=False, allow_unicode=True, width=10_000),
        title=origin.title, theory=origin.theory, data=origin.data, data_source=origin.data_source,
        data_licence=origin.data_licence, range=origin.range, licence=LICENCE, time=time, far=far,
        files=", ".join(p.name for p in files), errors="\n".join(table), dynamics="\n".join(dynamics),
        parameters=info.n_parameters, messages=len(info.config.messages),
        basis=f"{basis.selection} basis l_max {basis.l_max}, ν ≤ {basis.nu_max}",
        epochs=counted(int(last["epoch"]) + 1, "epoch"), steps=counted(int(last["step"]), "step"),
        seconds=float(last["seconds"]), best=info.notes.get("best", "unknown").split()[1],
        threads="one thread" if config.threads == 1 else f"{config.threads or 'several'} threads",
        date=day, version=program, split=origin.files, note=f"{note.strip()} " * bool(note.strip()),
        isolated=isolated_atoms_line(info.config, isolated_atoms(run / "model.safetensors")),
    )  # fmt: skip


def counted(number: int, what: str) -> str:
    """``1 epoch``, ``2 epochs``."""
    return f"{number} {what}{'s' * (number != 1)}"


def _version() -> str:
    return tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


def _errors(path: Path) -> list[dict[str, Any]]:
    """Rows of errors.csv that are of whole sets, as cards have them."""
    with path.open(encoding="utf-8") as file:
        return _rows(row for row in csv.DictReader(file) if not row["config_type"])


def _groups(path: Path, tests: Iterable[str]) -> list[dict[str, Any]]:
    """Rows of errors.csv that are of groups of structures in test sets, as the card's table has them."""
    with path.open(encoding="utf-8") as file:
        groups = [row for row in csv.DictReader(file) if row["config_type"] and row["set"] in tests]
    return _rows({**row, "set": f"{row['set']}, {row['config_type']}"} for row in groups)


def _rows(table: Iterable[dict[str, str]]) -> list[dict[str, Any]]:
    return [
        {
            "set": row["set"],
            "structures": int(row["structures"]),
            "energy_meV_rmse": float(row["energy_rmse [meV]"]),
            "energy_meV_mae": float(row["energy_mae [meV]"]),
            "forces_meV_per_A_rmse": float(row["forces_rmse [meV/Å]"]),
            "forces_meV_per_A_mae": float(row["forces_mae [meV/Å]"]),
        }
        for row in table
    ]


def _last_line(path: Path) -> dict[str, str]:
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))[-1]


@study()
def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, help="output folder of a training")
    parser.add_argument("name")
    parser.add_argument("--origin", type=Path, help="YAML: title, data, data_source, data_licence, theory, range")
    parser.add_argument("--into", type=Path, default=FOLDER, help="folder of the shipped potentials")
    parser.add_argument("--time", type=float, default=20.0, help="of the dynamics at each temperature, ps")
    parser.add_argument("--note", default="", help="a sentence about the training, for the card")
    options = parser.parse_args(arguments)
    origin = ORIGINS.get(options.name)
    if options.origin is not None:
        try:
            origin = Origin(**yaml.safe_load(options.origin.read_text(encoding="utf-8")))
        except (TypeError, yaml.YAMLError) as error:
            raise ValueError(f"{options.origin}: {error}") from None
    if origin is None:
        raise ValueError(f"nothing is known about the data of {options.name!r}: give --origin")
    target = ship(options.run, options.name, origin, options.into, options.time, options.note)
    size = sum(p.stat().st_size for p in target.iterdir())
    print(f"wrote {target}, {size / 1000:.0f} kB:\n\n{(target / 'card.md').read_text(encoding='utf-8')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
