"""What a coupling is: its limits and its paths, and what a path computes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import combinations, product
from math import comb
from typing import Any

import numpy as np

from ..lvectors import LVector, lvectors_of, lvectors_up_to


@dataclass(frozen=True)
class CouplingSpec:
    """Largest degree of moments and messages, and the degrees of the tensors."""

    l_max: int
    degrees: tuple[int, ...]

    @property
    def name(self) -> str:
        return f"coupling_l{self.l_max}_{''.join(f'k{degree}' for degree in self.degrees)}"

    @property
    def arguments(self) -> str:
        """The command-line arguments that ask basisgen for this spec."""
        return f"couple --lmax {self.l_max} --degrees {','.join(map(str, self.degrees))}"

    @property
    def lvectors(self) -> tuple[LVector, ...]:
        return lvectors_up_to(self.l_max)

    @property
    def components(self) -> tuple[LVector, ...]:
        """Those of the tensors, one after another."""
        return tuple(component for degree in self.degrees for component in lvectors_of(degree))

    @property
    def wanted(self) -> list[tuple[int, int, int]]:
        """(K, k, l) of every path, in order."""
        every = product(range(self.l_max + 1), self.degrees, range(self.degrees[-1] + 1))
        return [(degree, k, l) for l, degree, k in every if k <= degree <= l + k]


@dataclass(frozen=True)
class Path:
    """k indices of a tensor contracted with a moment of degree l2, the l others averaged, times scale."""

    degree: int
    k: int
    l: int
    scale: int

    @property
    def l2(self) -> int:
        return self.l - self.degree + 2 * self.k

    @property
    def formula(self) -> str:
        """In index notation; `sym(ij)` stands before what is averaged over the orders of these indices."""
        open_of_tensor = self.degree - self.k
        free, closed = "ijklmnpqr"[: self.l], "abcdefgh"[: self.k]
        number = f"{self.scale} " if self.scale != 1 else ""
        averaged = f"sym({free}) " if 0 < open_of_tensor < self.l else ""
        indices = (free[:open_of_tensor] + closed, closed + free[open_of_tensor:])
        return number + averaged + " ".join(f"{x}_{i}" if i else x for x, i in zip("CL", indices, strict=True))

    @property
    def literal(self) -> dict[str, Any]:
        """The entry of the path in PATHS, and in the certificate."""
        fields = {"degree": self.degree, "k": self.k, "l": self.l, "l2": self.l2}
        return fields | {"scale": self.scale, "formula": self.formula}

    def sum_of_orders(self, tensor: Sequence[int], vector: Sequence[int]) -> list[int]:
        """Components of the message, times comb(l, open indices of the tensor): the definition, with all 3^l entries.

        Both factors are symmetric, so that the average over all orders of the l indices is that over the places which
        the open indices of the tensor take.
        """
        n_open = self.degree - self.k
        moment = reduce(np.multiply.outer, [np.array(vector, dtype=object)] * self.l2, np.array(1, dtype=object))
        whole = np.tensordot(entries(tensor, self.degree), moment, axes=(range(n_open, self.degree), range(self.k)))
        summed = sum(np.moveaxis(whole, range(n_open), places) for places in combinations(range(self.l), n_open))
        return [int(np.asarray(summed)[place]) for place in map(indices_of, lvectors_of(self.l))]

    @property
    def n_orders(self) -> int:
        return comb(self.l, self.degree - self.k)


def entries(components: Sequence[int], degree: int) -> np.ndarray:
    """All 3^degree entries of a symmetric tensor."""
    value = dict(zip(lvectors_of(degree), components, strict=True))
    array = np.empty((3,) * degree, dtype=object)
    for place in product(range(3), repeat=degree):
        array[place] = value[place.count(0), place.count(1), place.count(2)]
    return array


def indices_of(component: LVector) -> tuple[int, ...]:
    """One place of a component in the array of all entries."""
    x, y, z = component
    return (0,) * x + (1,) * y + (2,) * z
