"""Coupling: the product of a tensor with the moments of an edge, every way that is a symmetric tensor again.

A tensor C of degree K (a covariant of the sender) and the edge's moments L_l = u ⊗ … ⊗ u (l times, u the vector of the
edge, of any length) couple to tensors of degree l: contract C with L_{l2} over k index pairs and symmetrise what is
left open, so that l = K + l2 - 2k. A *path* is a triple (K, k, l) with 0 <= k <= K and l2 = l - K + 2k >= k:

    T_p = Sym( C^K ·_k L_{l2} ) = Sym( (C^K ·_k L_k) ⊗ L_{l-K+k} ).

The second form is the first: L_{l2} is a product of vectors, so the k indices that are contracted take k of them away,
L_k, and leave L_{l2-k} = L_{l-K+k}. Nothing beyond the degrees of the messages and of C is needed of the moments,
though l2 reaches l_max + K. By the same token L_k is applied one vector after another, and L_a ⊗ L_b is L_{a+b}:
programs are free in how they put the monomials of u together (``schedule/couple.py``).

A message sums the paths of its degree with weights R_p, functions of the edge's length, one for each channel:

    M^l = sum over p = (K, k, l) of R_p S_p T_p.

S_p is the *scale* of the path, an integer that makes all coefficients integers. T_p is the average over the ways to
put indices on the open legs, as in covariants (``mathematics/covariant.py``), so that messages, moments and covariants
are the same kind of thing: components of whole symmetric tensors, whose traces are tensors of lower degree. The number
of shuffles of the K - k legs of C among the l of the message, binomial(l, K-k), is the smallest scale; the schedule
may take a multiple of it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from basisgen.mathematics.angular import LVector, lvectors_of_degree, lvectors_up_to
from basisgen.mathematics.covariant import Covariant
from basisgen.mathematics.multigraph import from_edges
from basisgen.spec import SpecError

#: Degrees above these take minutes; the message of a model seldom has more than 4, and its tensors 3.
LARGEST_MESSAGE, LARGEST_TENSOR = 8, 6


@dataclass(frozen=True, slots=True)
class CouplingSpec:
    """Which tensors couple to which messages.

    Attributes:
        l_max: largest degree of the moments and of the messages.
        degrees: degrees K of the tensors, ascending; 0 is a number for each channel.
    """

    l_max: int
    degrees: tuple[int, ...]

    @classmethod
    def create(cls, l_max: int, degrees: tuple[int, ...]) -> CouplingSpec:
        """Checks the values.

        Raises:
            SpecError: a value is out of range.
        """
        degrees = tuple(sorted(set(degrees)))
        if not 1 <= l_max <= LARGEST_MESSAGE:
            raise SpecError(f"l_max={l_max}: messages have degrees up to 1 at least and {LARGEST_MESSAGE} at most")
        if not degrees or not 0 <= degrees[0] <= degrees[-1] <= LARGEST_TENSOR:
            raise SpecError(
                f"degrees {','.join(map(str, degrees)) or 'none'}: give degrees of tensors from 0 to {LARGEST_TENSOR}, "
                "e.g. --degrees 0,1,2"
            )
        return cls(l_max, degrees)

    @property
    def name(self) -> str:
        """The part of a file name that stands for this spec."""
        return f"coupling_l{self.l_max}_{''.join(f'k{degree}' for degree in self.degrees)}"

    @property
    def arguments(self) -> str:
        """The command-line arguments that ask for this spec."""
        return f"couple --lmax {self.l_max} --degrees {','.join(map(str, self.degrees))}"

    @property
    def triples(self) -> tuple[tuple[int, int, int], ...]:
        """(K, k, l) of every path: messages of rising degree, tensors of rising degree, more and more contracted."""
        return tuple(
            (degree, k, l)
            for l in range(self.l_max + 1)
            for degree in self.degrees
            for k in range(degree + 1)
            if l - degree + k >= 0
        )

    def to_json(self) -> dict[str, Any]:
        """Plain data, as it stands in certificates, manifests and digests."""
        return {"l_max": self.l_max, "degrees": list(self.degrees)}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> CouplingSpec:
        return cls.create(data["l_max"], tuple(data["degrees"]))


@dataclass(frozen=True, slots=True)
class Path:
    """One way in which a tensor of degree ``degree`` and an edge couple to a message of degree ``l``.

    Attributes:
        degree: K of the tensor.
        k: number of index pairs contracted.
        l: degree of the message.
        scale: integer S that the averaged contraction T is multiplied with.
    """

    degree: int
    k: int
    l: int
    scale: int

    @property
    def l2(self) -> int:
        """Degree of the moment that the definition contracts with."""
        return self.l - self.degree + 2 * self.k

    @property
    def rank(self) -> int:
        """Number of indices of the tensor that stay open."""
        return self.degree - self.k

    @property
    def formula(self) -> str:
        """The path in index notation; ``sym(…)`` stands before what is averaged over the orders of these indices."""
        free, closed = "ijklmnpqr"[: self.l], "abcdefgh"[: self.k]
        tensor, moment = free[: self.rank] + closed, closed + free[self.rank :]
        text = f"{self.scale} " if self.scale > 1 else ""
        text += f"sym({free}) " if self.rank and self.l > self.rank else ""
        text += f"C_{tensor}" if tensor else "C"
        return text + (f" L_{moment}" if moment else " L")

    def to_json(self) -> dict[str, Any]:
        return {
            "degree": self.degree,
            "k": self.k,
            "l": self.l,
            "l2": self.l2,
            "scale": self.scale,
            "formula": self.formula,
        }

    def as_covariant(self) -> Covariant:
        """The path as a tensor made of two moments: of any symmetric C of degree K and L of degree l2, not of u alone.

        Where K = l2, C and L are taken to be the same; nothing is lost, for T is symmetric in the two then.
        """
        legs = ((0, 1, self.k), (0, 2, self.rank), (1, 2, self.l2 - self.k))
        graph = from_edges(3, tuple(edge for edge in legs if edge[2]))
        return Covariant("", self.l, (self.degree, self.l2), ((1, graph),))


@dataclass(frozen=True, slots=True)
class Coupling:
    """All paths of a spec, in the order of the weights R."""

    spec: CouplingSpec
    paths: tuple[Path, ...]

    @property
    def lvectors(self) -> tuple[LVector, ...]:
        """The components of the moments and of the messages."""
        return lvectors_up_to(self.spec.l_max)

    @property
    def components(self) -> tuple[tuple[int, LVector], ...]:
        """(degree, component) of every row of C: the tensors one after another, degrees ascending."""
        return tuple((degree, d) for degree in self.spec.degrees for d in lvectors_of_degree(degree))

    @property
    def starts(self) -> dict[int, int]:
        """The first row of C of every degree."""
        sizes = [len(lvectors_of_degree(degree)) for degree in self.spec.degrees]
        return {degree: sum(sizes[:n]) for n, degree in enumerate(self.spec.degrees)}

    def to_json(self) -> dict[str, Any]:
        return {
            "spec": self.spec.to_json(),
            "lvectors": [list(l) for l in self.lvectors],
            "paths": [path.to_json() for path in self.paths],
        }

    @property
    def digest(self) -> str:
        """sha256 of what the coupling means (not of how it is computed)."""
        paths = [[path.degree, path.k, path.l, path.scale] for path in self.paths]
        content = self.to_json() | {"paths": paths}
        return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
