"""The pipeline, stage by stage; :func:`generate` is this list as code.

1. choose: BasisSpec -> Selection, the basis and a recipe for each of its features (``selection.select``)
2. schedule: Selection -> Schedule, three straight-line programs, and what they cost (``schedule.build``)
3. prove: BBasis, its generators, Schedule -> Proof (``proof.certificate``)
4. render: Selection, Schedule -> RenderedModule, one for each backend (``backends``)
5. certify: Proof, RenderedModule -> Emitted, the module with its certificate and its line of the manifest (``emit``)

What is made is then written, if the checker accepts it, or compared with what is there (``emit.write``,
``emit.differences``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import comb

from basisgen.backends import BACKENDS
from basisgen.emit import Emitted, emitted
from basisgen.mathematics.marked import covariant_blocks
from basisgen.mathematics.molien import block_dimension, blocks, multiplicity
from basisgen.mathematics.recipe import Selection
from basisgen.proof.certificate import Proof, prove_basis
from basisgen.schedule.build import build_schedule
from basisgen.schedule.program import Schedule
from basisgen.selection import select
from basisgen.spec import BasisSpec, SpecError

#: Features that may come out before a user is asked to insist; (6,4) complete per_degree, 1571 features, took 70 s.
FEASIBLE = 2500
#: Blocks whose dimensions are counted within seconds.
COUNTABLE_BLOCKS = 100_000
#: (3,7) took 23 s, and (2,8) 12 s with its 6 features; every further order multiplies that by its number of nodes.
LARGEST_ORDER = 7

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Generated:
    """Everything known about one spec."""

    selection: Selection
    schedule: Schedule
    proof: Proof
    modules: tuple[Emitted, ...]


def predicted_size(spec: BasisSpec) -> int:
    """Upper bound of the features of a complete basis: invariants and covariants without factors A_0, counted exactly.

    ``connected`` bases can have more.
    """
    orders = range(1, spec.nu_max + 1)
    invariants = sum(block_dimension(d, spec.radial) for nu in orders for d in blocks(spec, nu))
    return invariants + sum(
        multiplicity(d, spec.radial, k) for k in spec.covariants for nu in orders for d in covariant_blocks(spec, nu, k)
    )


def refuse_infeasible(spec: BasisSpec) -> None:
    """Raises SpecError with the predicted size where generation would take very long."""
    mend = (
        "Lower --lmax or --numax, give lower limits for high orders (--lmax 6,6,4,2), bound the sum of degrees with "
        "--max-degree, or insist with --force"
    )
    n_blocks = sum(comb(spec.limit(nu) + nu - 1, nu) for nu in range(1, spec.nu_max + 1))
    if n_blocks > COUNTABLE_BLOCKS:
        raise SpecError(f"{spec.name}: {n_blocks:,} combinations of degrees, with at least as many features. {mend}")
    size = predicted_size(spec)
    if size > FEASIBLE:
        raise SpecError(f"{spec.name}: up to {size:,} features are predicted, more than {FEASIBLE:,}. {mend}")
    if spec.nu_max > LARGEST_ORDER:
        raise SpecError(
            f"{spec.name}: up to {size:,} features are predicted, but graphs of more than {LARGEST_ORDER} nodes take "
            f"minutes to hours to compare under all renamings. {mend}"
        )


def generate(spec: BasisSpec, backends: tuple[str, ...], report: Report = lambda stage: None) -> Generated:
    """Runs all stages for one spec.

    Args:
        spec: what is wanted.
        backends: names of the backends to render.
        report: told the name of every stage as it begins.
    """
    report("choosing invariants")
    selection = select(spec)
    report("scheduling")
    schedule = build_schedule(selection)
    report("proving")
    own = spec.selection == "complete"
    generators = selection.basis if own else select(replace(spec, selection="complete")).basis
    proof = prove_basis(selection.basis, generators, schedule)
    report("rendering")
    rendered = [BACKENDS[backend].render(selection, schedule) for backend in backends]
    report("certifying")
    return Generated(selection, schedule, proof, tuple(emitted(module, proof, schedule) for module in rendered))
