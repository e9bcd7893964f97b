"""BasisSpec: the question that a basis answers."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

SELECTIONS = ("cheng2024", "complete", "connected")
RADIALS = ("shared", "per_degree")
#: Expansion packs degrees into six bits; generation ends far below.
LARGEST = 31


class SpecError(ValueError):
    """A specification that cannot be served; the message says what was asked, what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class BasisSpec:
    """Which invariants are wanted.

    Attributes:
        l_max: largest degree of a factor, one entry per correlation order nu = 1..nu_max (not increasing).
        nu_max: largest correlation order (number of factors of a feature).
        selection: ``cheng2024`` (the published paths), ``complete`` (a minimal generating set) or ``connected``
            (every connected multigraph, redundant ones included).
        radial: ``shared`` (one radial function per channel for all degrees, so that tracing A_l gives A_{l-2} and
            self-contractions add nothing) or ``per_degree`` (every A_l is a free symmetric tensor; loops count).
        max_degree: bound on the sum of the degrees of the factors of one feature; ``None`` for no bound.
        covariants: degrees K >= 1 of the tensors wanted beside the invariants, ascending.
    """

    l_max: tuple[int, ...]
    nu_max: int
    selection: str = "complete"
    radial: str = "shared"
    max_degree: int | None = None
    covariants: tuple[int, ...] = ()

    @classmethod
    def create(
        cls,
        l_max: int | tuple[int, ...],
        nu_max: int,
        selection: str = "complete",
        radial: str = "shared",
        max_degree: int | None = None,
        covariants: tuple[int, ...] = (),
    ) -> BasisSpec:
        """Checks the values and brings them to the one form that files and digests use.

        ``cheng2024`` does not depend on the radial setting, so its spec always says ``shared``.

        Raises:
            SpecError: a value is out of range or does not fit the others.
        """
        if selection not in SELECTIONS:
            raise SpecError(f"unknown selection {selection!r}. Choose one of: {', '.join(SELECTIONS)}")
        if radial not in RADIALS:
            raise SpecError(f"unknown radial setting {radial!r}. Choose one of: {', '.join(RADIALS)}")
        if nu_max < 1:
            raise SpecError(f"nu_max={nu_max}: the correlation order must be at least 1")
        largest = l_max if isinstance(l_max, int) else max(l_max, default=0)
        if nu_max > LARGEST or largest > LARGEST:
            raise SpecError(f"l_max={largest}, nu_max={nu_max}: degrees and orders above {LARGEST} are out of reach")
        limits = (l_max,) * nu_max if isinstance(l_max, int) else tuple(l_max)
        if len(limits) != nu_max:
            raise SpecError(
                f"l_max has {len(limits)} entries for nu_max={nu_max}. Give one number, or one per nu = 1..{nu_max}"
            )
        if min(limits) < 1:
            raise SpecError(f"l_max={limits}: every limit must be at least 1")
        if any(a < b for a, b in itertools.pairwise(limits)):
            raise SpecError(
                f"l_max={limits} increases with nu: products of lower orders would be missing, so that no statement "
                "about completeness could be made. Give limits that do not increase"
            )
        if max_degree is not None and max_degree < 1:
            raise SpecError(f"max_degree={max_degree}: the bound on the sum of degrees must be at least 1")
        if max_degree is not None and max_degree >= max(nu * l for nu, l in enumerate(limits, 1)):
            max_degree = None  # bounds nothing
        if selection == "cheng2024":
            if nu_max > 4:
                raise SpecError(
                    f"cheng2024 has no features with nu >= 5 (asked for nu_max={nu_max}): the rule published for nu=5 "
                    "is not rotation invariant. Use --selection complete or connected, or --numax 4"
                )
            radial = "shared"
        covariants = tuple(sorted(set(covariants)))
        if covariants and selection == "cheng2024":
            raise SpecError(
                "cheng2024 has no covariants: the published paths are not complete, so that no statement about tensors "
                "over them could be made. Use --selection complete or connected"
            )
        # The largest is the whole product of moments; with all degrees below it there are some.
        most = min(max(nu * l for nu, l in enumerate(limits, 1)), max_degree or LARGEST**2)
        if covariants and not 1 <= covariants[0] <= covariants[-1] <= min(most, LARGEST):
            raise SpecError(
                f"covariants {','.join(map(str, covariants))}: degrees of tensors are whole numbers from 1 to "
                f"{min(most, LARGEST)} here, the largest sum of degrees of the moments in a product. Give others, e.g. "
                "1,2 for vectors and matrices, or larger limits"
            )
        return cls(limits, nu_max, selection, radial, max_degree, covariants)

    @property
    def l_top(self) -> int:
        """Largest degree of any factor: it decides the components of A."""
        return max(self.l_max)

    def limit(self, nu: int) -> int:
        """Largest degree of a factor at correlation order ``nu``."""
        return self.l_max[nu - 1]

    def admits(self, degrees: tuple[int, ...]) -> bool:
        """Whether a feature whose factors have these degrees is within the limits."""
        nu = len(degrees)
        if nu > self.nu_max or max(degrees) > self.limit(nu):
            return False
        return self.max_degree is None or sum(degrees) <= self.max_degree

    @property
    def name(self) -> str:
        """The part of a file name that stands for this spec; every non-default field is in it."""
        same = len(set(self.l_max)) == 1
        l_text = str(self.l_max[0]) if same else "x".join(map(str, self.l_max))
        name = f"l{l_text}_nu{self.nu_max}_{self.selection}"
        if self.radial == "per_degree":
            name += "_perdegree"
        if self.max_degree is not None:
            name += f"_deg{self.max_degree}"
        if self.covariants:
            name += "_" + "".join(f"k{k}" for k in self.covariants)
        return name

    @property
    def arguments(self) -> str:
        """The command-line arguments that ask for this spec."""
        same = len(set(self.l_max)) == 1
        text = f"--lmax {self.l_max[0] if same else ','.join(map(str, self.l_max))} --numax {self.nu_max}"
        text += f" --selection {self.selection}"
        if self.selection != "cheng2024":
            text += f" --radial {self.radial}"
        if self.max_degree is not None:
            text += f" --max-degree {self.max_degree}"
        if self.covariants:
            text += f" --covariants {','.join(map(str, self.covariants))}"
        return text

    def to_json(self) -> dict[str, Any]:
        """Plain data, as it stands in certificates, modules and digests."""
        data = {
            "l_max": list(self.l_max),
            "nu_max": self.nu_max,
            "selection": self.selection,
            "radial": self.radial,
            "max_degree": self.max_degree,
        }
        # Bases without covariants keep the digests that they had before there were any.
        return data | ({"covariants": list(self.covariants)} if self.covariants else {})

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> BasisSpec:
        return cls.create(
            tuple(data["l_max"]),
            data["nu_max"],
            data["selection"],
            data["radial"],
            data.get("max_degree"),
            tuple(data.get("covariants", ())),
        )
