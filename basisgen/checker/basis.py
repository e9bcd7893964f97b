"""What a basis is: its limits, and features as integer combinations of multigraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

LARGEST = 31  # of degrees and orders
Degrees = tuple[int, ...]
Edge = tuple[int, int, int]  # node i <= node j, number of contracted indices; i == j is a trace


class Graph(NamedTuple):
    coefficient: int
    edges: tuple[Edge, ...]


@dataclass(frozen=True)
class Feature:
    """An integer combination of full contractions along multigraphs with the same node degrees."""

    name: str
    degrees: Degrees
    graphs: tuple[Graph, ...]
    degree: int = 0  # of a covariant: that of the marked node, the last of every graph

    @property
    def nu(self) -> int:
        return len(self.degrees)

    @property
    def node_degrees(self) -> Degrees:
        """Degrees of all nodes, the marked one included."""
        return (*self.degrees, self.degree) if self.degree else self.degrees


@dataclass(frozen=True)
class Spec:
    """The limits and the two choices that a basis was made for."""

    l_max: tuple[int, ...]
    nu_max: int
    selection: str
    radial: str
    max_degree: int | None
    covariants: tuple[int, ...] = ()

    @property
    def l_top(self) -> int:
        return max(self.l_max)

    @property
    def name(self) -> str:
        """The part of a file name that stands for this spec."""
        name = f"l{self.limits('x')}_nu{self.nu_max}_{self.selection}"
        name += "_perdegree" if self.radial == "per_degree" else ""
        name += "" if self.max_degree is None else f"_deg{self.max_degree}"
        return name + ("_" + "".join(f"k{degree}" for degree in self.covariants) if self.covariants else "")

    @property
    def arguments(self) -> str:
        """The command-line arguments that ask basisgen for this spec."""
        text = f"--lmax {self.limits(',')} --numax {self.nu_max} --selection {self.selection}"
        text += "" if self.selection == "cheng2024" else f" --radial {self.radial}"
        text += "" if self.max_degree is None else f" --max-degree {self.max_degree}"
        return text + (f" --covariants {','.join(map(str, self.covariants))}" if self.covariants else "")

    @property
    def literal(self) -> dict[str, Any]:
        """The spec as it stands in the header."""
        return {key: value for key, value in vars(self).items() if key != "covariants" or value}

    def limits(self, separator: str) -> str:
        return separator.join(map(str, self.l_max if len(set(self.l_max)) > 1 else self.l_max[:1]))

    def degree_tuples(self, nu: int, n_factors: int, degree: int = 0) -> Iterator[Degrees]:
        """Ascending tuples of `n_factors` degrees >= 1, an even sum with `degree`, within the limits of order `nu`."""
        limit = self.l_max[nu - 1] * n_factors if self.max_degree is None else self.max_degree

        def extend(head: Degrees) -> Iterator[Degrees]:
            if len(head) == n_factors:
                if (sum(head) + degree) % 2 == 0:
                    yield head
                return
            lowest = head[-1] if head else 1
            for next_degree in range(lowest, self.l_max[nu - 1] + 1):
                if sum(head) + next_degree * (n_factors - len(head)) <= limit:
                    yield from extend((*head, next_degree))

        return extend(())

    def blocks(self, degree: int = 0) -> Iterator[Degrees]:
        """All blocks of covariants of a degree, or of invariants: A_000 by itself, then every tuple of degrees."""
        if not degree:
            yield (0,)
        for nu in range(1, self.nu_max + 1):
            yield from self.degree_tuples(nu, nu, degree)


def place(degree: int) -> str:
    return f"covariants of degree {degree}: " if degree else ""


def show(degrees: Degrees) -> str:
    return f"({','.join(map(str, degrees))})"
