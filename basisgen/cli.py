"""Command line of basisgen: parses and calls; ``pages/terminal.py`` prints."""

from __future__ import annotations

import inspect
import io
import json
import os
import sys
from itertools import zip_longest
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from basisgen.backends import BACKENDS, COUPLINGS
from basisgen.checker import CheckError
from basisgen.checker.command import main as check
from basisgen.compile_libraries import CompileError, compile_libraries
from basisgen.couple import couple
from basisgen.emit import Emitted, differences, refuse_folder, write
from basisgen.folders import NoFolderError, default_folder, searched_folders
from basisgen.generate import Generated, generate, refuse_infeasible
from basisgen.manifest import EmitError, read_entries
from basisgen.mathematics.coupling import CouplingSpec
from basisgen.pages import table
from basisgen.pages.explain import UnknownFeature, explain
from basisgen.pages.report_file import refuse_output, write_report
from basisgen.pages.terminal import err, print_basis, print_coupling, print_list, progress, say_if_not_searched
from basisgen.spec import RADIALS, SELECTIONS, BasisSpec, SpecError

FAILED, USAGE = 1, 2

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
)

LMax = Annotated[
    str | None, typer.Option("--lmax", help="Largest degree of a factor: one number, or one per nu (6,6,4,2).")
]
NuMax = Annotated[int | None, typer.Option("--numax", help="Largest correlation order nu (factors of a feature).")]
Choice = Annotated[
    str | None,
    typer.Option(
        help=f"{' | '.join(SELECTIONS)}; default: cheng2024 and complete; "
        "complete alone beyond nu = 4 or with --covariants."
    ),
]
Radial = Annotated[str, typer.Option(help=f"{' | '.join(RADIALS)}: one radial function for all degrees, or one each.")]
MaxDegree = Annotated[int | None, typer.Option(help="Bound on the sum of the degrees of a feature's factors.")]
Covariants = Annotated[
    str | None,
    typer.Option(metavar="K,K", help="Degrees of tensors wanted beside the invariants, e.g. 1,2 (vectors, matrices)."),
]
Folder = Annotated[
    Path | None,
    typer.Option("--out", help="Folder of the modules (default: the checkout's generated/, else the user's)."),
]
Listed = Annotated[
    Path | None, typer.Option("--out", help="Folder of the modules (default: the folders that cace looks in).")
]
Force = Annotated[bool, typer.Option("--force", help="Go on although the basis will be very large.")]


def main() -> None:
    """Entry point of the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # an encoding without ν: a question mark
    try:
        try:
            app()
        finally:
            sys.stdout.flush()  # here, where a full disk can be told
    except (SpecError, EmitError, UnknownFeature, NoFolderError) as error:
        _fail(str(error), USAGE)
    except (CompileError, CheckError) as error:
        _fail(str(error), FAILED)
    except OSError as error:
        _fail(_plain(error), USAGE)


def _plain(error: OSError) -> str:
    """One line; a disk that is full says so without a name, and then it is the output that cannot be written."""
    if error.filename:
        return f"{error.filename}: {error.strerror}"
    try:
        os.getcwd()
    except FileNotFoundError:
        return "the folder you stand in was deleted: go to another"
    with open(os.devnull, "w") as nothing:
        os.dup2(nothing.fileno(), sys.stdout.fileno())  # what is left to be printed would fail again at the exit
    if isinstance(error, BrokenPipeError):  # head has seen enough
        sys.exit(FAILED)
    return f"cannot write what is printed, or a temporary file: {error.strerror or error}"


def _fail(message: str, code: int) -> NoReturn:
    err.print(f"basisgen: {message}", style="red", markup=False, highlight=False, soft_wrap=True)
    sys.exit(code)


@app.callback(invoke_without_command=True)
def basisgen(
    context: typer.Context,
    lmax: LMax = None,
    numax: NuMax = None,
    selection: Choice = None,
    radial: Radial = "shared",
    backend: Annotated[str | None, typer.Option(help="Backend to render (default: every one there is).")] = None,
    max_degree: MaxDegree = None,
    covariants: Covariants = None,
    out_folder: Folder = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if the files differ.")] = False,
    list_: Annotated[bool, typer.Option("--list", help="List the modules in the folder.")] = False,
    explain_: Annotated[
        str | None, typer.Option("--explain", metavar="FEATURE", help="Formula, graph and a sentence, e.g. B3_2.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The whole table as one JSON object on stdout.")] = False,
    force: Force = False,
) -> None:
    """Enumerate, prove and generate rotation-invariant bases of the Cartesian atomic cluster expansion.

    Example: basisgen --lmax 4 --numax 4
    """
    if context.invoked_subcommand is not None:
        return
    folder = out_folder.expanduser() if out_folder else default_folder()
    if list_:
        print_list(folder, as_json)
        return
    specs = _specs(lmax, numax, selection, radial, max_degree, covariants, force)
    if explain_ is not None:
        for line in explain(specs[-1], explain_):
            print(line)
        return
    if backend is not None and backend not in BACKENDS:
        raise SpecError(f"unknown backend {backend!r}. Choose one of: {', '.join(BACKENDS)}")
    if not check:
        refuse_folder(folder)  # before the work
    results = [_generate(s, (backend,) if backend else tuple(BACKENDS)) for s in specs]
    items = [m for r in results for m in r.modules]
    if check:
        _refuse_stale(items, folder)
        with progress("second opinion"):
            opinions = [_second_opinion(r) for r in results]
    else:
        opinions = []
        with progress("checking and writing"):
            write(items, folder)
        say_if_not_searched(folder)
    paths = [[str(folder / m.module.file_name) for m in r.modules] for r in results]
    if as_json:
        print(json.dumps({"bases": [table.as_json(r, p) for r, p in zip(results, paths, strict=True)]}, indent=1))
        return
    for result, where, opinion in zip_longest(results, paths, opinions):
        print_basis(result, where, opinion)


@app.command()
def verify(file: Annotated[Path, typer.Argument(help="A generated module or its certificate.")]) -> None:
    """Check a module against its certificate with the stand-alone checker."""
    sys.exit(check([str(file)]))


@app.command("couple")
def couple_command(
    lmax: Annotated[
        int | None, typer.Option("--lmax", help="Largest degree of the moments and of the messages.")
    ] = None,
    degrees: Annotated[
        str | None, typer.Option(metavar="K,K", help="Degrees of the senders' tensors, e.g. 0,1,2 (0: numbers).")
    ] = None,
    backend: Annotated[str | None, typer.Option(help="Backend to render (default: every one there is).")] = None,
    out_folder: Folder = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if the files differ.")] = False,
) -> None:
    """Generate the products of tensors with the moments of an edge, as messages of a network need them.

    Example: basisgen couple --lmax 3 --degrees 0,1,2
    """
    if lmax is None or degrees is None:
        raise SpecError("--lmax and --degrees are needed, e.g. basisgen couple --lmax 3 --degrees 0,1,2")
    spec = CouplingSpec.create(lmax, _numbers("--degrees", degrees, "a list of degrees like 0,1,2"))
    if backend is not None and backend not in COUPLINGS:
        raise SpecError(f"unknown backend {backend!r}. Choose one of: {', '.join(COUPLINGS)}")
    folder = out_folder.expanduser() if out_folder else default_folder()
    if not check:
        refuse_folder(folder)  # before the work
    with progress(spec.name):
        made = couple(spec, (backend,) if backend else tuple(COUPLINGS))
        if not check:
            write(list(made.modules), folder)
    if check:
        _refuse_stale(list(made.modules), folder)
    else:
        say_if_not_searched(folder)
    print_coupling(made, folder, "up to date" if check else "certified and written")


@app.command()
def report(
    lmax: LMax = None,
    numax: NuMax = None,
    selection: Choice = None,
    radial: Radial = "shared",
    max_degree: MaxDegree = None,
    covariants: Covariants = None,
    output: Annotated[Path, typer.Option("-o", "--output", help="The HTML file.")] = Path("basis.html"),
    force: Force = False,
) -> None:
    """Write one HTML page: tables, a drawing of every feature's multigraph, formulas, certificates, cost."""
    specs = _specs(lmax, numax, selection, radial, max_degree, covariants, force)
    refuse_output(output)
    results = [_generate(s, tuple(BACKENDS)) for s in specs]
    write_report(results, output)
    print(f"wrote {output}")


@app.command()
def build(
    files: Annotated[list[Path] | None, typer.Argument(help="Modules of backend cpp (default: all listed).")] = None,
    out_folder: Listed = None,
) -> None:
    """Compile the libraries of C++ modules now and not when they are first used.

    They go to the cache ($CACE_CACHE, else the user's), for this processor and compiler. Modules are checked as by
    verify before they run. Needs torch.
    """
    if not files:
        # Those that would be loaded: of equal names the first; never because one stands in their folder.
        folders = [out_folder.expanduser()] if out_folder else searched_folders()
        found: dict[str, Path] = {}
        for folder in folders:
            for e in read_entries(folder) if folder.exists() or out_folder else []:
                if e["backend"] == "cpp":
                    found.setdefault(e["module"], folder / e["module"])
        files = list(found.values())
        if not files:
            where = ", ".join(map(str, folders))
            raise EmitError(f"{where}: no module of backend cpp; make one with basisgen --lmax 3 --numax 3")
    for path in files:
        with progress("compiling") as stage:
            for line in compile_libraries(path, stage):
                print(line, flush=True)


for _command in app.registered_commands:  # whole sentences in the list of commands, which typer would cut off
    _said = inspect.cleandoc(getattr(_command.callback, "__doc__", ""))
    _command.short_help = " ".join(_said.partition("\n\n")[0].split())


def _refuse_stale(items: list[Emitted], folder: Path) -> None:
    stale = differences(items, folder)
    for line in stale:
        err.print(line, markup=False, highlight=False, soft_wrap=True)
    if stale:
        _fail(f"{folder} is not what is generated now; run the same command without --check", FAILED)


def _specs(
    lmax: str | None,
    numax: int | None,
    selection: str | None,
    radial: str,
    max_degree: int | None,
    covariants: str | None,
    force: bool,
) -> list[BasisSpec]:
    """The specs asked for, checked. By default both sets are made; complete alone beyond nu = 4, or with covariants."""
    if lmax is None or numax is None:
        raise SpecError("--lmax and --numax are needed, e.g. basisgen --lmax 4 --numax 4 (see --help)")
    limits = _numbers("--lmax", lmax, "a number or a list of numbers like 6,6,4,2")
    degrees = () if covariants is None else _numbers("--covariants", covariants, "a list of degrees like 1,2")
    default = ("cheng2024", "complete") if numax <= 4 and covariants is None else ("complete",)
    wanted = (selection,) if selection else default
    given = limits[0] if len(limits) == 1 else limits
    specs = [BasisSpec.create(given, numax, s, radial, max_degree, degrees) for s in wanted]
    if not force:
        for spec in specs:
            refuse_infeasible(spec)
    return specs


def _numbers(option: str, text: str, wanted: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError as error:
        raise SpecError(f"{option} {text!r} is not {wanted}") from error


def _generate(spec: BasisSpec, backends: tuple[str, ...]) -> Generated:
    with progress(spec.name) as stage:
        return generate(spec, backends, stage)


def _second_opinion(result: Generated) -> str:
    from basisgen.proof.second_opinion import Disagreement, second_opinion  # here, as sympy takes its time to import

    try:
        return str(second_opinion(result.selection.basis))
    except Disagreement as error:
        _fail(f"{result.selection.basis.spec.name}: {error}", FAILED)


if __name__ == "__main__":
    main()
