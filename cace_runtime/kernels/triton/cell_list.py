"""All pairs within a distance, found on the device: cells, candidates, one sort; fixed shapes, nothing read back.

Tensor operations only, so the same code runs on any device. Positions need not be wrapped; a cell may be smaller than
the distance (an atom then sees its own images), triclinic, or periodic in some directions only.

Pairs come out as whole numbers that sort by receiver, sender and shift::

    key = (receiver · N + sender) · n_shifts + number of the shift

so that one sort makes compressed rows in the order of :class:`cace_runtime.neighborhood.rows.NeighborRows`,
everything about an edge is decoded from its key, and the mirror image of an edge is where the key with receiver and
sender exchanged and the shift negated stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from cace_runtime.neighborhood.cells import completed
from cace_runtime.neighborhood.checks import check_number_of_pairs

NO_KEY = torch.iinfo(torch.int64).max

# Candidates looked at together; their vectors and keys take some 100 bytes each.
CANDIDATES_AT_ONCE = 1 << 24


@dataclass(frozen=True, eq=False)
class Grid:
    """Cells at least ``reach`` wide where the box has room for one, on the device.

    Attributes:
        frame: cell vectors, completed in directions that are not periodic, as rows [3, 3] (Å).
        inverse: of it.
        periodic: [3].
        origin, length: of the grid, in coordinates of the frame [3]: 0 and 1 in periodic directions.
        n_cells: in each direction [3].
        around: cells to look at in each direction, to either side [3].
        offsets: half of these, each pair of opposite ones once, [C, 3]; the first is the cell itself.
        n_in_all: product of n_cells.
        n_shifts: different shifts that pairs can have.
    """

    frame: Tensor
    inverse: Tensor
    periodic: Tensor
    origin: Tensor
    length: Tensor
    n_cells: Tensor
    around: Tensor
    offsets: Tensor
    n_in_all: int
    n_shifts: int


class Pairs(NamedTuple):
    """Edges j -> i sorted by receiver, sender, shift; those at and past ``first[N]`` are padding.

    Attributes:
        first: [N + 1].
        sender, receiver: [capacity].
        shifts: cell vectors to add to the sender's position, [capacity, 3].
        mirror: index of the edge i -> j, [capacity].
        n_found: how many there are; more than the capacity holds if it is too small.
        fullest: atoms in the fullest cell; more than the capacity of cells if that is too small.
        closest: smallest squared distance (Å²).
    """

    first: Tensor
    sender: Tensor
    receiver: Tensor
    shifts: Tensor
    mirror: Tensor
    n_found: Tensor
    fullest: Tensor
    closest: Tensor


def grid(
    cell: np.ndarray,
    pbc: np.ndarray,
    reach: float,
    lower: np.ndarray,
    upper: np.ndarray,
    n_atoms: int,
    device: torch.device,
) -> Grid:
    """The grid of a checked structure.

    Args:
        cell: [3, 3] (Å), rows of non-periodic directions zero.
        pbc: [3].
        reach: Å.
        lower, upper: smallest and largest coordinates of the atoms in the completed frame, of which those along
            directions that are not periodic count.
        n_atoms: N, which bounds the number of cells.
        device: where it is put.

    Raises:
        ValueError: from :func:`cace_runtime.neighborhood.checks.check_number_of_pairs`.
    """
    frame = completed(cell, pbc)
    check_number_of_pairs(n_atoms, upper - lower, frame, pbc, reach)
    inverse = np.linalg.inv(frame)
    heights = 1.0 / np.linalg.norm(inverse, axis=0)
    # Along completed directions, which are unit vectors, coordinates are in Å.
    origin = np.where(pbc, 0.0, lower)
    length = np.where(pbc, 1.0, np.maximum(upper - lower, reach))
    sides = heights * length
    n_cells = np.maximum(sides // reach, 1.0)
    while n_cells.prod() > max(64, 4 * n_atoms):
        n_cells = np.maximum(n_cells // 1.25, 1.0)
    around = np.ceil(reach * n_cells / sides - 1e-12)
    around = np.where(pbc, around, np.minimum(around, n_cells - 1)).astype(int)
    offsets = torch.cartesian_prod(*(torch.arange(-int(a), int(a) + 1) for a in around)).reshape(-1, 3)

    def put(values: np.ndarray) -> Tensor:
        return torch.tensor(values).to(device)

    return Grid(
        put(frame), put(inverse), put(pbc), put(origin), put(length), put(n_cells.astype(int)), put(around),
        offsets[len(offsets) // 2 :].to(device), int(n_cells.prod()), int(np.prod(2 * around + 1)),
    )  # fmt: skip


def find_pairs(positions: Tensor, grid: Grid, reach: float, capacity: int, per_cell: int) -> Pairs:
    """All pairs closer than ``reach`` (Å).

    Args:
        positions: float64 [N, 3] (Å).
        grid: made for the same reach.
        reach: Å.
        capacity: edges that there is room for.
        per_cell: atoms of a cell that there is room for.
    """
    n_atoms, device = len(positions), positions.device
    n_cells, around = grid.n_cells, grid.around
    coordinates = positions @ grid.inverse
    wraps = torch.where(grid.periodic, coordinates.floor(), 0.0)
    wrapped = positions - wraps @ grid.frame
    place = ((coordinates - wraps - grid.origin) / grid.length * n_cells).floor().long()
    place = torch.minimum(place.clamp(min=0), n_cells - 1)
    table, fullest = _table(_flat(place, n_cells), grid.n_in_all, per_cell)

    n_shifts = grid.n_shifts
    if n_atoms**2 * n_shifts >= NO_KEY:
        raise ValueError(f"{n_atoms} atoms with {n_shifts} images are more than the neighbour list can number")
    # Each pair is found in one direction, and its mirror image with it: rounding cannot take one and leave the other.
    room = capacity // 2
    keys = torch.full((2, room + 1), NO_KEY, device=device)
    with_itself = torch.arange(len(grid.offsets), device=device)[:, None] == 0
    found = torch.zeros((), dtype=torch.long, device=device)
    closest = torch.full((), torch.inf, dtype=positions.dtype, device=device)
    everywhere = torch.cat([wrapped, wrapped.new_zeros(1, 3)])  # atom N: none
    step = max(1, CANDIDATES_AT_ONCE // (len(grid.offsets) * per_cell))
    for start in range(0, n_atoms, step):
        atom = torch.arange(start, min(start + step, n_atoms), device=device)
        cells = place[start : start + step, None] + grid.offsets  # [n, C, 3]
        image = torch.where(grid.periodic, torch.div(cells, n_cells, rounding_mode="floor"), 0)
        cells = cells - image * n_cells
        exists = ((cells >= 0) & (cells < n_cells)).all(-1)
        sender = table[torch.where(exists, _flat(cells, n_cells), 0)]  # [n, C, per_cell]
        center = wrapped[start : start + step, None] - image.to(wrapped.dtype) @ grid.frame
        squared = ((center[:, :, None] - everywhere[sender]) ** 2).sum(-1)
        twice = with_itself & (sender <= atom[:, None, None])
        near = exists[..., None] & (sender < n_atoms) & ~twice & (squared < reach * reach)
        closest = torch.minimum(closest, torch.where(near, squared, torch.inf).amin())
        shift = _shift_number(image, around)[..., None]
        key = (atom[:, None, None] * n_atoms + sender) * n_shifts + shift
        mirror = (sender * n_atoms + atom[:, None, None]) * n_shifts + (n_shifts - 1 - shift)
        near = near.flatten()
        slot = found + near.cumsum(0) - 1
        slot = torch.where(near & (slot < room), slot, room)
        keys[0].scatter_(0, slot, key.flatten())
        keys[1].scatter_(0, slot, mirror.flatten())
        found = found + near.sum()
    odd = keys.new_full((capacity - 2 * room,), NO_KEY)
    keys = torch.cat([keys[0, :room], keys[1, :room], odd]).sort().values
    return _decoded(keys, n_atoms, n_shifts, around, wraps.long(), 2 * found, fullest, closest)


def _flat(place: Tensor, n: Tensor) -> Tensor:
    return (place[..., 0] * n[1] + place[..., 1]) * n[2] + place[..., 2]


def _table(cell: Tensor, n_cells: int, per_cell: int) -> tuple[Tensor, Tensor]:
    """Atoms of every cell [n_cells, per_cell], N where there is none, and how many the fullest has."""
    n_atoms, device = len(cell), cell.device
    in_order, order = cell.sort(stable=True)
    edges = torch.searchsorted(in_order, torch.arange(n_cells + 1, device=device))
    count = edges.diff()
    slot = torch.arange(per_cell, device=device)
    atoms = order[(edges[:-1, None] + slot).clamp(max=n_atoms - 1)]
    return torch.where(slot < count[:, None], atoms, n_atoms), count.amax()


def _shift_number(image: Tensor, around: Tensor) -> Tensor:
    """Shifts in lexicographic order; that of −S is ``n_shifts − 1`` less that of S."""
    return _flat(image + around, 2 * around + 1)


def _decoded(
    keys: Tensor,
    n_atoms: int,
    n_shifts: int,
    around: Tensor,
    wraps: Tensor,
    found: Tensor,
    fullest: Tensor,
    closest: Tensor,
) -> Pairs:
    device = keys.device
    rows = torch.arange(n_atoms + 1, device=device) * (n_atoms * n_shifts)
    first = torch.searchsorted(keys, rows)
    real = torch.where(keys == NO_KEY, 0, keys)
    pair = torch.div(real, n_shifts, rounding_mode="floor")
    number = real - pair * n_shifts
    receiver = torch.div(pair, n_atoms, rounding_mode="floor")
    sender = pair - receiver * n_atoms
    mirror = torch.searchsorted(keys, (sender * n_atoms + receiver) * n_shifts + (n_shifts - 1 - number))
    side = 2 * around + 1
    rest = torch.div(number, side[2], rounding_mode="floor")
    image = torch.stack([torch.div(rest, side[1], rounding_mode="floor"), rest % side[1], number - rest * side[2]], -1)
    shifts = image - around + wraps[receiver] - wraps[sender]
    return Pairs(first, sender, receiver, shifts, mirror.clamp(max=len(keys) - 1), found, fullest, closest)
