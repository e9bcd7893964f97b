"""``cace check``: one page about a finished potential."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cace_runtime.cli.console import print_grid, say
from cace_runtime.cli.display import progress_bar
from cace_runtime.cli.foreseen import refuse_strangers
from cace_runtime.cli.options import Device, Frame, Kernels, Members, Model, one_frame
from cace_runtime.cli.outputs import reserve

if TYPE_CHECKING:
    from ase import Atoms
    from ase.calculators.calculator import Calculator

    from cace_runtime.config import ModelConfig

# eV/Å; no structure of dynamics has such a force.
HARD = 100.0


def check(
    model: Model,
    structure: Annotated[
        Path | None,
        typer.Argument(
            help="Structure to try it on. Default: the one that comes with a potential of `cace potentials`, else a "
            "cluster of its elements is made."
        ),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Page with pictures, .html.")] = None,
    json: Annotated[Path | None, typer.Option("--json", help="All numbers, .json.")] = None,
    temperature: Annotated[
        float | None,
        typer.Option(
            help="K, of velocities at the start. Default: what names of training data say (train_600K.xyz), else 300.",
            show_default=False,
        ),
    ] = None,
    time: Annotated[float, typer.Option(help="Of dynamics at constant energy, ps; 0 for none.")] = 1.0,
    timestep: Annotated[float, typer.Option(help="fs.")] = 0.5,
    committee: Members = None,
    index: Frame = "-1",
    device: Device = "cpu",
    backend: Kernels = "auto",
) -> None:
    """Whether a finished potential can be trusted with dynamics: pass or fail, with numbers and pictures.

    Dimers of all pairs of elements from 0.3 Å, smoothness where neighbours cross the cutoff, forces and stress against
    differences of the energy, rotation, reflection, permutation, translation, supercells, two far copies, isolated
    atoms against E0, and the total energy in dynamics. Everything is evaluated in float64. Limits and their reasons
    stand on the page. It says nothing about errors against labels: that is cace eval.

    Several potentials (--committee, or the folder of cace train --seeds as MODEL) are checked as their mean. Exit code
    1 if a check failed.
    """
    from cace_runtime.analysis.check.checks import DynamicsSettings, run_checks
    from cace_runtime.analysis.check.page import verdict_of, write_json, write_page
    from cace_runtime.analysis.check.subject import Subject
    from cace_runtime.analysis.committee import committee_files, member_names
    from cace_runtime.files.checkpoint_header import read_info
    from cace_runtime.kernels.devices import usable_device

    files = committee_files([model, *(committee or [])])
    infos = [read_info(file) for file in files]
    configs = [info.config for info in infos]
    trained = dict.fromkeys(info.notes["trained on"] for info in infos if "trained on" in info.notes)
    kelvin, origin = _temperature(temperature, list(trained))
    dynamics = DynamicsSettings(kelvin, time, timestep)
    _check_energy(files, configs)
    one_frame(index)
    reserve((output, (".html",)), (json, (".json",)), inputs=[structure, *files])
    if output is not None:
        import cace_runtime.analysis.style  # noqa: F401 (says what is missing)
    given = _given(structure, files[0], index)
    refuse_strangers(files, [] if given is None else [given[0]])
    calculator, cutoffs = _calculator(files, usable_device(device), backend)
    atoms, found, made = (*given, False) if given is not None else _made(configs[0], calculator)
    subject = Subject(
        calculator, configs[0].symbols, cutoffs, _mean_e0(configs), atoms, found, made, _remedy(configs),
        _ends_of_terms(configs),
    )  # fmt: skip
    facts = [
        ("potential", ", ".join(map(str, member_names(files))) if len(files) > 1 else str(model)),
        ("elements", ", ".join(subject.symbols)),
        ("energy", "; ".join(dict.fromkeys(", ".join(config.energy_parts) for config in configs))),
        ("cutoff", ", ".join(f"{cutoff:g}" for cutoff in subject.cutoffs) + " Å"),
        ("trained on", "; ".join(trained) or "the file does not say"),
        ("structure", f"{atoms.get_chemical_formula()}: {found}"),
    ]
    if (force := float(abs(subject.look(atoms).forces).max())) > HARD:
        told = f"{force:.3g} eV/Å: the structure is far from what it knows, and checks on it may fail for that"
        facts.append(("largest force", told))
    if time:
        facts.append(("temperature", f"{kelvin:g} K: {origin}"))
    for heading, text in facts:
        say(f"{heading:<13} {text}")
    with progress_bar() as progress:
        task = progress.add_task("", total=1, note="")

        def show(name: str, done: int, total: int) -> None:
            progress.update(task, description=name, completed=done, total=total)

        results = run_checks(subject, dynamics, show)
        progress.update(task, description="pictures", total=None)
        if output is not None:
            write_page(f"Check of {facts[0][1]}", facts, results, output)
    print_grid(
        ["check", "result", "measured", "limit"],
        [[r.name, r.verdict, r.measured, r.asked if r.why else ""] for r in results],
        left=(0, 1),
    )
    for result in results:
        if result.passed is not True:
            say(f"{result.name}: {result.sentence}", style="red" if result.passed is False else None)
    say(verdict_of(results))
    if json is not None:
        write_json(facts, results, json)
    for path in filter(None, (output, json)):
        say(f"wrote {path}")
    if any(result.passed is False for result in results):
        raise typer.Exit(1)


def _temperature(given: float | None, trained: list[str]) -> tuple[float, str]:
    """K, and where it comes from."""
    if given is not None:
        return given, "given"
    named = [float(number) for text in trained for number in re.findall(r"(?<!\d)(\d{3,4})K(?![A-Za-z0-9])", text)]
    if named:
        return max(named), f"from the name of the training data ({'; '.join(trained)})"
    return 300.0, "by default; choose that of the hottest training data with --temperature"


def _check_energy(files: list[Path], configs: list[ModelConfig]) -> None:
    for file, config in zip(files, configs, strict=True):
        if config.is_plain and not config.has_energy:
            raise ValueError(
                f"{file} has outputs ({', '.join(config.output_names) or 'none'}) and no energy: there is nothing to "
                "check. cace eval compares outputs with labels"
            )


def _calculator(files: list[Path], device: Any, backend: str) -> tuple[Calculator, tuple[float, ...]]:
    """In float64, with the cutoffs of all networks."""
    from cace_runtime.adapters.ase import CACECalculator
    from cace_runtime.adapters.committee import CommitteeCalculator

    common: dict[str, Any] = {"device": device, "dtype": "float64", "backend": backend}
    calculator = CommitteeCalculator(files, **common) if len(files) > 1 else CACECalculator(files[0], **common)
    members = calculator.members if isinstance(calculator, CommitteeCalculator) else [calculator]
    networks = (network for member in members for _, network in member.model.config.networks)
    return calculator, tuple(sorted({network.cutoff for network in networks}))


def _given(given: Path | None, model: Path, index: str) -> tuple[Atoms, str] | None:
    """What it is tried on, and where that comes from; None where it has to be made."""
    from cace_runtime.files.labels import without_labels
    from cace_runtime.files.structures import read_structures
    from cace_runtime.potentials import available, start, structure_file

    if given is not None:
        return without_labels(*read_structures(structure_file(given, model), index)), f"frame {index} of {given}"
    if str(model) in available() and not model.exists():
        return without_labels(*read_structures(start(str(model)), "-1")), "comes with the potential"
    return None


def _made(config: ModelConfig, calculator: Calculator) -> tuple[Atoms, str, bool]:
    """A structure, where it comes from, and that it was made."""
    from cace_runtime.analysis.check.structures import made_cluster, relaxed

    made = relaxed(made_cluster(config.symbols), calculator)
    return made, "a cluster of its elements, made; give a structure of the kind you need", True


def _mean_e0(configs: list[ModelConfig]) -> dict[str, float]:
    return {
        symbol: sum(config.reference_energies.get(symbol, 0.0) for config in configs) / len(configs)
        for symbol in configs[0].symbols
    }


def _ends_of_terms(configs: list[ModelConfig]) -> tuple[float, ...]:
    """Å; terms that are cut off at a distance of pairs: dispersion, and where it stops counting neighbours."""
    from cace_runtime.config import D3Config

    terms = [term for config in configs for _, network in config.networks for term in network.terms]
    return tuple(sorted({end for term in terms if isinstance(term, D3Config) for end in (term.cutoff, term.cn_cutoff)}))


def _remedy(configs: list[ModelConfig]) -> str:
    if all(config.closest_distances for config in configs):
        return ""
    return "cace add-repulsion makes pairs repel each other that are closer than any in the training structures."
