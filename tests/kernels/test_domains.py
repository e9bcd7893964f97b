"""What an engine that cuts space into domains relies on: ``CompiledPotential.steps`` and its exchanges of ghosts' rows.

Played by hand: each domain has its own atoms and, as ghosts, the images of atoms within one cutoff of those; all
domains take a step, then the rows that the kernels name are exchanged, and so on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from ase import Atoms

from cace_runtime import new_model
from cace_runtime.kernels.cpp.potential import CompiledPotential, Results
from cace_runtime.neighborhood.rows import NeighborRows
from cace_runtime.neighborhood.search import neighbor_list
from cace_runtime.potential.model import CACEModel
from tests.parity.architectures import ARCHITECTURES, TENSOR_ARCHITECTURES, cluster
from tests.support.models import crystal, random_model

pytestmark = pytest.mark.usefixtures("quick_compiler")

NAMES = [name for name in ARCHITECTURES if name.startswith(("T1", "T2"))] + [
    "T0 20 Bessel functions, 1 channel, p = 4.5",
    "T1 vectors and all of elements",
    "T2 vectors, then memory alone",
    "T1 all parts, mixed by elements of both",
    "T2 features beside tensors, then an exponential, published mixing",
    "T2 features and exponentials without tensors, mixed embeddings",
]
#: All that is exchanged is in these; each kind of message alone, and every pair of them, is in the slow part.
QUICK = {
    "T0 20 Bessel functions, 1 channel, p = 4.5",
    "T1 all parts, features per degree and channel",
    "T1 vectors and all of elements",
    "T2 features beside tensors, then an exponential, published mixing",
}
assert set(NAMES) >= QUICK
TOLERANCE = 1e-12  # sums of the same numbers in another order, relative to the largest


@dataclass
class Domain:
    """Atoms of one process.

    Attributes:
        own: indices in the whole structure.
        ghosts: (index of the owner in the whole structure, position of the image in Å) of each ghost.
        rows, elements: what the kernels are given.
    """

    own: np.ndarray
    ghosts: list[tuple[int, np.ndarray]]
    rows: NeighborRows
    elements: np.ndarray
    positions: np.ndarray

    @property
    def all_atoms(self) -> np.ndarray:
        """Indices in the whole structure of own atoms and ghosts."""
        return np.array([*self.own, *(owner for owner, _ in self.ghosts)], dtype=int)


def domain(model: CACEModel, atoms: Atoms, own: np.ndarray) -> Domain:
    """Own atoms and every image that one of them sees."""
    seen = neighbor_list(atoms.positions, atoms.cell.array, atoms.pbc, model.config.cutoff)
    row_of = {int(i): k for k, i in enumerate(own)}
    local = {(i, (0, 0, 0)): k for i, k in row_of.items()}
    ghosts, rows = [], [[] for _ in own]
    shifts = map(tuple, seen.edge_shifts().tolist())
    for j, i, shift in zip(seen.sender.tolist(), seen.receivers().tolist(), shifts, strict=True):
        if i in row_of:
            if (j, shift) not in local:
                local[j, shift] = len(own) + len(ghosts)
                ghosts.append((j, atoms.positions[j] + np.array(shift) @ atoms.cell.array))
            rows[row_of[i]].append(local[j, shift])
    owners = np.array([*own, *(j for j, _ in ghosts)], dtype=int)
    first = np.cumsum([0, *map(len, rows)])
    listed = np.array([k for row in rows for k in row], dtype=np.int32)
    positions = np.array([*atoms.positions[own], *(x for _, x in ghosts)]).reshape(-1, 3)
    elements = model.embedding.rows(atoms.numbers[owners])
    return Domain(own, ghosts, NeighborRows.of_one_image(first, listed), elements, positions)


def exchange(domains: list[Domain], rows: list[np.ndarray], to_ghosts: bool) -> None:
    """Owners' rows to their ghosts, or ghosts' rows added to their owners'."""
    home = {int(i): (d, k) for d, part in enumerate(domains) for k, i in enumerate(part.own)}
    for part, mine in zip(domains, rows, strict=True):
        for k, (owner, _) in enumerate(part.ghosts, start=len(part.own)):
            d, row = home[owner]
            if to_ghosts:
                mine[k] = rows[d][row]
            else:
                rows[d][row] += mine[k]


def in_lockstep(
    model: CACEModel,
    domains: list[Domain],
    forget: int | None = None,
    n_threads: int = 1,
    cotangents: np.ndarray | None = None,
) -> tuple[list[Results], int]:
    """Results of all domains, and how many exchanges there were; one of them may be forgotten.

    Forces are of the plain sum of the energies, or of cotangents [N, K] of the whole structure.
    """
    library = model.engines.cpp(model).potential.library
    engines = [CompiledPotential(library, model) for _ in domains]
    none = np.zeros((0, 3))
    wanted = {"virials": True, "features": True, "n_threads": n_threads}
    given = [None if cotangents is None else cotangents[d.own] for d in domains]
    runs = [
        engine.steps(d.rows, d.elements, d.positions, none, cotangents=c, **wanted)
        for engine, d, c in zip(engines, domains, given, strict=True)
    ]
    n_exchanges = 0
    while True:
        found = [next(run) for run in runs]
        if isinstance(found[0], Results):
            return found, n_exchanges
        for same in zip(*found, strict=True):
            if n_exchanges != forget:
                exchange(domains, [each.rows for each in same], same[0].to_ghosts)
            n_exchanges += 1


def put_together(domains: list[Domain], results: list[Results], n_atoms: int) -> Results:
    energies, forces = np.full(n_atoms, np.nan), np.zeros((n_atoms, 3))
    features = np.full((n_atoms, *results[0].features.shape[1:]), np.nan)
    for part, found in zip(domains, results, strict=True):
        energies[part.own], features[part.own] = found.energies, found.features
        np.add.at(forces, part.all_atoms, found.forces)
    virial = sum(found.virials.sum(axis=0) for found in results)
    return Results(energies[:, None], forces, virial, features, min(found.closest for found in results))


def undivided(model: CACEModel, atoms: Atoms) -> Results:
    """By torch."""
    eager = new_model(model.config, backend="eager").double()
    eager.load_state_dict(model.state_dict())
    out = eager(eager.graph(atoms), stress=True, b_features=True)
    virial = out["virial"][0].numpy()[[0, 1, 2, 1, 0, 0], [0, 1, 2, 2, 2, 1]]
    features = out["b_features"].permute(0, 4, 3, 1, 2).numpy()
    return Results(out["energies"].numpy()[:, None], out["forces"].numpy(), virial, features, np.nan)


def assert_same(found: Results, expected: Results) -> None:
    for key in ("energies", "forces", "virials", "features"):
        mine, theirs = getattr(found, key), getattr(expected, key)
        assert np.abs(mine - theirs).max() <= TOLERANCE * np.abs(theirs).max(), key


def wide() -> Atoms:
    """Longer than three domains' shells in one direction, and with self-images in the others."""
    atoms = crystal() * (6, 1, 1)
    atoms.rattle(0.05, seed=2)
    return atoms


def cut(model: CACEModel, atoms: Atoms, n_domains: int) -> list[Domain]:
    """Slices along x, in an order that is not that of the structure."""
    order = np.argsort(atoms.get_scaled_positions()[:, 0], kind="stable")
    return [domain(model, atoms, part[::-1]) for part in np.array_split(order, n_domains)]


@pytest.fixture(
    scope="module",
    params=[pytest.param(name, marks=[] if name in QUICK else pytest.mark.slow) for name in NAMES],
)
def model(request) -> CACEModel:
    return random_model((ARCHITECTURES | TENSOR_ARCHITECTURES)[request.param], backend="cpp")


@pytest.mark.parity
@pytest.mark.parametrize(("n_domains", "n_threads"), [(1, 1), (2, 1), (3, 1), (2, 3)])
def test_domains_give_the_results_of_the_undivided_structure(model, n_domains, n_threads):
    atoms = wide()
    domains = cut(model, atoms, n_domains)
    results, _ = in_lockstep(model, domains, n_threads=n_threads)
    assert_same(put_together(domains, results, len(atoms)), undivided(model, atoms))


def test_domains_pull_back_what_a_whole_structure_does(model):
    atoms = wide()
    cotangents = np.random.default_rng(1).normal(size=(len(atoms), 1))
    whole, parts = (
        put_together(domains, in_lockstep(model, domains, cotangents=cotangents)[0], len(atoms))
        for domains in (cut(model, atoms, 1), cut(model, atoms, 3))
    )
    assert_same(parts, whole)
    plain = put_together(cut(model, atoms, 1), in_lockstep(model, cut(model, atoms, 1))[0], len(atoms))
    assert np.abs(whole.forces - plain.forces).max() > 0.1 * np.abs(plain.forces).max()


def test_molecules_are_cut_without_a_cell(model):
    atoms = cluster(33)
    domains = [domain(model, atoms, np.arange(33)[k::3]) for k in range(3)]
    results, _ = in_lockstep(model, domains)
    assert_same(put_together(domains, results, len(atoms)), undivided(model, atoms))


def test_every_exchange_is_needed_and_there_are_no_more(model):
    atoms = wide()
    domains, expected = cut(model, atoms, 2), undivided(model, atoms)
    _, n_exchanges = in_lockstep(model, domains)
    # What tensor and feature messages need of a sender stands in one row.
    parts = [(m.exponential, bool(m.feature or m.tensor)) for m in model.config.messages]
    assert n_exchanges == 2 * sum(map(sum, parts))
    for forgotten in range(n_exchanges):
        results, _ = in_lockstep(model, domains, forget=forgotten)
        forces = put_together(domains, results, len(atoms)).forces
        assert np.abs(forces - expected.forces).max() > 1e-6 * np.abs(expected.forces).max()


def test_one_cutoff_of_ghosts_is_enough_however_far_messages_reach(model):
    """Ghosts are within one cutoff; atoms beyond, which no list of the domain has, still change its energies."""
    cutoff = model.config.cutoff
    atoms = cluster(33)
    atoms.positions[:, 0] *= 1.5
    domains = [domain(model, atoms, part) for part in np.array_split(np.argsort(atoms.positions[:, 0]), 3)]
    left = domains[0]
    reach = [np.linalg.norm(left.positions[: len(left.own)] - x, axis=1).min() for _, x in left.ghosts]
    assert max(reach) < cutoff
    before = in_lockstep(model, domains)[0][0].energies
    moved = atoms.copy()
    beyond = np.setdiff1d(np.arange(33), left.all_atoms)
    nearby = np.linalg.norm(atoms.positions[beyond][:, None] - left.positions, axis=2).min(axis=1) < 0.9 * cutoff
    moved.positions[beyond[nearby]] += [0.02, 0.03, 0.01]
    after = in_lockstep(model, [domain(model, moved, d.own) for d in domains])[0][0].energies
    sends = any(m.exponential or m.feature or m.tensor for m in model.config.messages)
    assert np.array_equal(before, after) != sends


def test_a_domain_may_be_empty(model):
    atoms = wide()
    domains = cut(model, atoms, 2)
    nobody = domain(model, atoms, np.zeros(0, dtype=int))
    # An engine may keep ghosts where it has no atoms of its own.
    only_ghosts = domain(model, atoms, np.zeros(0, dtype=int))
    only_ghosts.ghosts = [(3, atoms.positions[3]), (5, atoms.positions[5])]
    only_ghosts.rows = NeighborRows.of_one_image(np.zeros(1, int), nobody.rows.sender)
    only_ghosts.elements = model.embedding.rows(atoms.numbers[[3, 5]])
    only_ghosts.positions = atoms.positions[[3, 5]]
    domains = [nobody, domains[0], only_ghosts, domains[1]]
    results, _ = in_lockstep(model, domains)
    assert results[0].energies.shape == (0,) and results[0].closest == np.inf
    assert not results[2].forces.any()
    assert_same(put_together(domains, results, len(atoms)), undivided(model, atoms))


def test_a_domain_may_have_no_ghosts(model):
    near, far = cluster(17), cluster(9, seed=1)
    far.positions += [50.0, 0, 0]
    atoms = near + far
    domains = [domain(model, atoms, np.arange(17)), domain(model, atoms, np.arange(17, 26))]
    assert not domains[0].ghosts and not domains[1].ghosts
    results, _ = in_lockstep(model, domains)
    assert_same(put_together(domains, results, len(atoms)), undivided(model, atoms))
