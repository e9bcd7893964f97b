"""Checks a generated basis module against its certificate: `python checker.py FILE`. Stands alone.

What a certificate promises
---------------------------
A module that this program accepts beside its certificate

1. *is byte for byte* the header that the certificate's basis demands (name, command, spec, l-vectors, features with
   their formulas), the text that was reviewed for its backend (``WRAPPERS``), and three programs in a small grammar.
   The exceptions are three numbers of operations in its docstring, which nothing reads: they are not checked.
2. *computes* the stated features: the first program is the contraction of every feature's multigraphs, the second its
   gradient, the third the gradients of the second, exactly, as polynomials with integer coefficients.
3. *has the stated basis*: features that rotations and inversion leave alone, that are what the selection's name says
   (the published paths, every connected multigraph, or a minimal complete set), and the stated numbers and ranks.
4. *rounds no worse than it must*: no program adds up more than its multigraphs do term by term. Let N be the sum of a
   feature's coefficients when all its constants have the sign +, |A_l| <= s_l, u the unit roundoff, n the number of
   roundings that a term passes (both are printed). Then the computed feature is off by at most
   n u / (1 - n u) · N · Π s_l, one s_l per factor, if nothing under- or overflows; no intermediate value exceeds
   N · Π max(1, s_l). The same holds for the derivatives with those of N, where rows of g and v count as A does.

It does not promise that the reviewed text is right: people read it and tests try it. Nor that Python, torch, Triton, a
C++ compiler with its flags, or the machine keep to their rules; nor that what is imported is this file, and not
something compiled before in a `__pycache__` beside it.

FILE is a module `cace_*.py` or its certificate `cace_*.certificate.json`; the two stand in one folder. Only the
standard library and numpy are used, nothing of the generator, and the module is read, never executed. All arithmetic
is on Python integers (numpy holds them as objects); a prime field serves for ranks alone.

What is proved, and how
-----------------------
*Notation.* A_l, l = 0..L, are symmetric Cartesian tensors in three dimensions with components A_(lx,ly,lz). A feature
is an integer combination of full contractions of such tensors along multigraphs whose nodes have the same degrees;
these degrees, ascending, are the feature's *block*. nu is the number of nodes.

*Dimension of a block.* Invariants of a block that has k_l nodes of degree l are the O(3)-invariants of
⊗_l Sym^(k_l)(V_l), where V_l is the irreducible representation of dimension 2l+1 and parity (-1)^l (shared radial
functions) or all of Sym^l(R³) (one radial function per degree). The number of times that a representation of SO(3)
holds the trivial one is the multiplicity of weight 0 less that of weight 1, and weights of symmetric powers are
counted by adding integers; the inversion asks for an even sum of degrees.

*Shared: why harmonic parts suffice.* There trace A_l = A_(l-2), so A_l is its harmonic part H_l plus parts made of
H_(l-2), H_(l-4), …; H_0..H_L are free. In these coordinates a feature of block d is its contraction of the H_l plus
terms of the same nu and a smaller sum of degrees (the limits on l do not increase with nu, so those stay within the
limits). By induction on that sum the features generate if their top parts do, block by block, and the number of
generators of each nu that a minimal set needs does not depend on coordinates.

*Polarisation.* Put A_l = sum over points a with d_a = l of w_a r_a^⊗l. A polynomial invariant of block d is determined
by the coefficient of w_1 w_2…w_nu, because symmetric powers are spanned by powers; isotropic vectors span the harmonic
ones, and the isotropic vector of a pair (x, y) gives r_a·r_b = const (x_a y_b - x_b y_a)², the constant being the same
for all graphs of a block. So polynomials in A become the square-free algebra Z[w]/(w_a²): here a polynomial is kept as
{set of points: coefficient}, a graph is a sum over the ways of putting points on nodes of equal degree, and a product
of invariants is a product in that algebra. All of this is evaluated in exact integers at the certificate's points.

*Complete and minimal.* Rank modulo a prime is at most the rank over the rationals, which is at most the dimension. If
products and generators of a block have rank = dimension at the pivot points, they span the block. A polynomial that
vanishes at all pivot points then vanishes: so n_products - product_rank independent relations among products that hold
exactly there bound the rank of the products from above, as the rank modulo the prime bounds it from below; with
generators = dimension - product_rank nothing can be left out.

*The text.* A module is read line by line, and each line is compared as a whole: with what the certificate gives (the
header), with a pattern of plain characters (the programs), or by one digest of all that is left (the reviewed text, the
same in every module of a backend). Nothing is skipped, unified or interpreted on the way, so that Python, a C++
compiler and this program cannot disagree about what stands there. The programs are straight-line code: Python, the C++
in the literal PROGRAMS, or Triton, see the readers. They run on integers: two polynomials of degree d that differ agree
at a point drawn from N^n with probability at most d/N (Schwartz-Zippel). With N = 2^62, degrees of at most nu_max + 1
(the reader refuses a statement with more than nu_max factors) and one of the two draws taken from the operating system,
so that no text can be made to fit it, a wrong text passes with probability below 2^-56. Compared are: the forward text
with the contraction of every graph; its derivatives (dual numbers) along so(3) with zero; the backward text with
g·dB/dA; the double-backward text with the derivatives of v·backward.

*Covariants.* A covariant of degree K is an invariant with one factor more, linear in it: a symmetric traceless tensor
X of degree K at a *marked* node without loops, the last. Its component d is (dF/dX_d)/C(d), the contraction of the
moments with K indices left open, averaged over their orders; so it is a whole symmetric tensor, whose traces are lower
covariants. All of the above carries over: the dimension of a block is the multiplicity of weight K less that of K + 1,
the sum of all degrees is even, the marked vector is isotropic in both settings (per_degree: vectors (x, iy, z), and
(s²-t², i(s²+t²), 2st) for the marked one, so that products stay integers), and a product is that of one covariant with
one invariant or more: what is generated is a module over the ring of invariants. The text is compared component by
component with the open contraction, and its derivative along so(3) with what so(3) makes of the tensor.

*Rounding.* Every value is homogeneous in each A_l (the reader weighs values), so its terms all scale alike and A = 1
decides. There, a program with the sign + for all its constants gives the sum of the magnitudes of all terms that it
adds up, those that cancel included. It may not exceed N = Σ |c| 3^(number of contracted indices) over a feature's
graphs c; the derivative programs may not exceed the derivatives of what they derive from. In all modules that basisgen
writes the two are equal: nothing cancels.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, combinations, islice, permutations, product
from math import factorial, prod
from pathlib import Path
from string import ascii_lowercase
from typing import Any, ClassVar, NamedTuple

import numpy as np

CERTIFICATE_SUFFIX = ".certificate.json"
LARGEST = 31  # of degrees and orders
ROW_BITS = 62  # size of the random integers that programs are run on
CHUNK = 16  # directions that one run with dual numbers carries: bounds memory, keeps numpy's overhead small

LVector = tuple[int, int, int]
Degrees = tuple[int, ...]
Edge = tuple[int, int, int]  # node i <= node j, number of contracted indices; i == j is a trace


class CheckError(Exception):
    """The module or its certificate is not what it claims to be; one line says what is wrong."""


@dataclass(frozen=True)
class Counts:
    """Numbers of one correlation order: invariants (A_000 allowed), generators, features, features modulo products.

    Of covariants, if `degree` says theirs.
    """

    nu: int
    dimension: int
    primitive: int
    features: int
    rank: int
    degree: int = 0


@dataclass(frozen=True)
class Report:
    """What was checked.

    Attributes:
        module: path of the module.
        certificate: path of its certificate.
        n_features: number of features.
        counts: one entry per nu = 1..nu_max, then one per degree and nu of covariants.
        jacobian_rank: number of algebraically independent features.
        jacobian_bound: largest value that this rank can have.
        statements: every checked statement as a sentence.
        seconds: time the check took.
    """

    module: str
    certificate: str
    n_features: int
    counts: tuple[Counts, ...]
    jacobian_rank: int
    jacobian_bound: int
    statements: tuple[str, ...]
    seconds: float


# --- The certificate: shapes of its data, and the types it becomes ---------------------------------------------------


class Or(tuple):
    """Shapes of which one must fit."""


GRAPHS = [(int, [(int, int, int)])]
FEATURE = {"name": str, "nu": int, "degrees": [int], "graphs": GRAPHS}
SPEC = {"l_max": [int], "nu_max": int, "selection": str, "radial": str, "max_degree": Or((int, None))}
BLOCK = {
    "degrees": [int],
    "dimension": int,
    "n_products": int,
    "product_rank": int,
    "relations": [[(int, [int])]],
    "n_generators": int,
    "feature_rank": int,
    "n_points": int,
    "pivots": [int],
}
COUNTS = {"nu": int, "dimension": int, "primitive": int, "features": int, "rank": int}
CERTIFICATE = {
    "format": str,
    "version": int,
    "module": str,
    "module_sha256": str,
    "basis_digest": str,
    "spec": SPEC,
    "lvectors": [(int, int, int)],
    "features": [FEATURE],
    "generators": Or((None, [FEATURE])),
    "prime": int,
    "seed": str,
    "blocks": [BLOCK],
    "counts": [COUNTS],
    "jacobian": {"rank": int, "bound": int},
}
# What stands there besides if the spec asks for covariants.
COVARIANTS = {
    "spec": {**SPEC, "covariants": [int]},
    "covariants": [{"degree": int, **FEATURE}],
    "covariant_generators": Or((None, [{"degree": int, **FEATURE}])),
    "covariant_blocks": [{"degree": int, **BLOCK}],
    "covariant_counts": [{"degree": int, **COUNTS}],
}


def demand(value: Any, shape: Any, where: str) -> None:
    """Compares JSON data with a shape: a type, None, [of each], (a fixed row), {keys: exactly these} or Or(shapes).

    Raises:
        CheckError: names the place, what is wanted and what was found.
    """
    if isinstance(shape, Or):
        fits = [option for option in shape if kind_of(option) == kind_of(value)]
        if not fits:
            raise CheckError(f"{where}: {' or '.join(map(kind_of, shape))} is wanted, found {brief(value)}")
        return demand(value, fits[0], where)
    if kind_of(value) != kind_of(shape):
        raise CheckError(f"{where}: {kind_of(shape)} is wanted, found {brief(value)}")
    if isinstance(shape, dict):
        for key in shape:
            if key not in value:
                raise CheckError(f"{where}: key '{key}' is missing")
            demand(value[key], shape[key], f"{where}.{key}")
        if unknown := [key for key in value if key not in shape]:
            raise CheckError(f"{where}: unknown key '{unknown[0]}': this checker would leave it unproved")
    elif isinstance(shape, (list, tuple)):
        if isinstance(shape, tuple) and len(value) != len(shape):
            raise CheckError(f"{where}: {len(shape)} entries are wanted, found {brief(value)}")
        for index, entry in enumerate(value):
            demand(entry, shape[index] if isinstance(shape, tuple) else shape[0], f"{where}[{index}]")


def kind_of(data: Any) -> str:
    """The JSON kind of a value or of a shape, in words."""
    if data is None:
        return "null"
    kind = data if isinstance(data, type) else type(data)
    return {int: "an integer", str: "a text", dict: "an object", list: "a list", tuple: "a list"}.get(kind, "no such")


def brief(value: Any) -> str:
    text = ascii(value)
    return text if len(text) <= 60 else text[:57] + "..."


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
class Block:
    """What the certificate says of one tuple of degrees; the module's docstring explains the numbers."""

    degrees: Degrees
    dimension: int
    n_products: int
    product_rank: int
    relations: tuple[tuple[tuple[int, tuple[int, ...]], ...], ...]
    n_generators: int
    feature_rank: int
    n_points: int
    pivots: tuple[int, ...]
    degree: int = 0  # of the covariants that it holds; 0 for invariants

    def error(self, message: str) -> CheckError:
        return CheckError(f"certificate: {place(self.degree)}block {show(self.degrees)}: {message}")


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


@dataclass(frozen=True)
class Certificate:
    """The certificate's contents as tuples of integers, its features and limits found to be well formed."""

    name: str
    module: str
    module_sha256: str
    basis_digest: str
    spec: Spec
    lvectors: tuple[LVector, ...]
    features: tuple[Feature, ...]
    generators: tuple[Feature, ...]
    prime: int
    seed: str
    blocks: tuple[Block, ...]
    counts: tuple[Counts, ...]
    jacobian_rank: int
    jacobian_bound: int
    covariants: tuple[Feature, ...]
    covariant_generators: tuple[Feature, ...]

    @property
    def rows(self) -> tuple[tuple[Feature, LVector], ...]:
        """What the forward program returns: invariants, then every component of every covariant."""
        return tuple((f, l) for f in (*self.features, *self.covariants) for l in lvectors_of(f.degree))

    def features_of(self, degree: int) -> tuple[Feature, ...]:
        return tuple(c for c in self.covariants if c.degree == degree) if degree else self.features

    def generators_of(self, degree: int) -> tuple[Feature, ...]:
        """The generators of the invariants, or of the module of covariants of a degree."""
        return tuple(c for c in self.covariant_generators if c.degree == degree) if degree else self.generators


def place(degree: int) -> str:
    return f"covariants of degree {degree}: " if degree else ""


def show(degrees: Degrees) -> str:
    return f"({','.join(map(str, degrees))})"


def as_tuples(data: Any) -> Any:
    """Lists become tuples, at every depth."""
    if isinstance(data, (list, tuple)):
        return tuple(map(as_tuples, data))
    return {key: as_tuples(value) for key, value in data.items()} if isinstance(data, dict) else data


def read_certificate(path: Path) -> Certificate:
    """Reads a certificate and checks everything that can be said of it without computing.

    Raises:
        CheckError: not JSON, not of the format, or its limits, features or prime are not well formed.
    """
    try:
        data = json.loads(decode(read_bytes(path), path.name), object_pairs_hook=entries)
    except (ValueError, RecursionError) as error:
        raise CheckError(f"{path.name}: not valid JSON: {one_line(error)}") from None
    has_covariants = isinstance(data, dict) and isinstance(data.get("spec"), dict) and "covariants" in data["spec"]
    demand(data, {**CERTIFICATE, **COVARIANTS} if has_covariants else CERTIFICATE, "certificate")
    if (data["format"], data["version"]) != ("basisgen certificate", 1):
        raise CheckError(f"certificate: format {data['format']!r} version {data['version']} is not known here")
    if not re.fullmatch("[ -~]{1,99}", data["seed"]):
        raise CheckError("certificate: seed is not a word of plain characters")
    prime = data["prime"]
    if prime < 2 or any(prime % divisor == 0 for divisor in range(2, min(prime, 1 << 16)) if divisor**2 <= prime):
        raise CheckError(f"certificate: prime {prime} is not a prime")
    if not 1 << 30 < prime < 1 << 31:
        raise CheckError(f"certificate: prime {prime} is not between 2^30 and 2^31")

    spec = read_spec(data["spec"])
    n_lvectors = (spec.l_top + 1) * (spec.l_top + 2) * (spec.l_top + 3) // 6
    lvectors = as_tuples(data["lvectors"])
    if len(lvectors) != n_lvectors or lvectors != lvectors_up_to(spec.l_top):
        raise CheckError(f"certificate: lvectors are not the components of degrees 0..{spec.l_top} in their order")
    if data["basis_digest"] != basis_digest(data):
        raise CheckError("certificate: basis_digest is not the digest of its spec, lvectors and features")

    if not data["features"]:
        raise CheckError("certificate: no features")
    if (data["generators"] is None) != (spec.selection == "complete"):
        raise CheckError(
            f"certificate: generators must be {'null' if spec.selection == 'complete' else 'a list'} "
            f"for selection '{spec.selection}'"
        )
    features = read_features(data["features"], spec, "feature")
    generators = features if data["generators"] is None else read_features(data["generators"], spec, "generator")
    covariants = covariant_generators = ()
    if has_covariants:
        if (data["covariant_generators"] is None) != (data["generators"] is None):
            raise CheckError("certificate: covariant_generators must be null where generators is, and only there")
        covariants = read_covariants(data["covariants"], spec, "covariant")
        covariant_generators = covariants
        if data["covariant_generators"] is not None:
            covariant_generators = read_covariants(data["covariant_generators"], spec, "covariant generator")
    return Certificate(
        name=path.name,
        module=data["module"],
        module_sha256=data["module_sha256"],
        basis_digest=data["basis_digest"],
        spec=spec,
        lvectors=lvectors,
        features=features,
        generators=generators,
        prime=prime,
        seed=data["seed"],
        blocks=tuple(Block(**as_tuples(block)) for block in (*data["blocks"], *data.get("covariant_blocks", ()))),
        counts=tuple(Counts(**row) for row in (*data["counts"], *data.get("covariant_counts", ()))),
        jacobian_rank=data["jacobian"]["rank"],
        jacobian_bound=data["jacobian"]["bound"],
        covariants=covariants,
        covariant_generators=covariant_generators,
    )


def entries(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object; of two entries with one key, readers do not agree which one counts."""
    data = dict(pairs)
    if len(data) < len(pairs):
        raise ValueError(f"a key stands twice among {brief([key for key, _ in pairs])}")
    return data


def read_spec(data: dict[str, Any]) -> Spec:
    spec = Spec(**as_tuples(data))
    if spec.selection not in ("complete", "connected", "cheng2024") or spec.radial not in ("shared", "per_degree"):
        raise CheckError(f"certificate: spec: selection '{spec.selection}' with radial '{spec.radial}' is not known")
    if spec.nu_max < 1 or len(spec.l_max) != spec.nu_max or min(spec.l_max) < 1:
        raise CheckError(f"certificate: spec: l_max {brief(spec.l_max)} is not one limit per nu = 1..{spec.nu_max}")
    if max(spec.nu_max, *spec.l_max) > LARGEST:
        raise CheckError(f"certificate: spec: limits above {LARGEST} are out of reach")
    if list(spec.l_max) != sorted(spec.l_max, reverse=True):
        raise CheckError(f"certificate: spec: l_max {brief(spec.l_max)} increases with nu")
    if spec.max_degree is not None and spec.max_degree < 1:
        raise CheckError(f"certificate: spec: max_degree {spec.max_degree} is below 1")
    if spec.selection == "cheng2024" and (spec.radial != "shared" or spec.nu_max > 4):
        raise CheckError("certificate: spec: cheng2024 is defined for radial 'shared' and nu_max <= 4")
    if "covariants" in data:
        if not spec.covariants or list(spec.covariants) != sorted(set(spec.covariants)):
            raise CheckError("certificate: spec: covariants are not ascending degrees")
        if not 1 <= spec.covariants[0] <= spec.covariants[-1] <= LARGEST or spec.selection == "cheng2024":
            raise CheckError(f"certificate: spec: covariants {brief(spec.covariants)} of '{spec.selection}' are none")
    return spec


def read_features(data: list[dict[str, Any]], spec: Spec, word: str) -> tuple[Feature, ...]:
    """Features as types, after checking that graphs have the degrees stated and one of a feature's is connected."""
    features = [read_feature(entry, spec, word) for entry in data]
    seen: Counter[int] = Counter()
    for feature in features:
        seen[feature.nu] += 1
        if feature.name != (name := f"B{feature.nu}_{seen[feature.nu]}"):
            raise CheckError(f"certificate: {word} {brief(feature.name)}: {name} is its name")
    return tuple(features)


def read_covariants(data: list[dict[str, Any]], spec: Spec, word: str) -> tuple[Feature, ...]:
    """The same of covariants, which come by their degree."""
    covariants = [read_feature(entry, spec, word) for entry in data]
    seen: Counter[int] = Counter()
    for covariant in covariants:
        seen[covariant.degree] += 1
        if covariant.degree not in spec.covariants:
            raise CheckError(f"certificate: {word} {brief(covariant.name)}: degree {covariant.degree} is not asked for")
        if covariant.name != (name := f"C{covariant.degree}_{seen[covariant.degree]}"):
            raise CheckError(f"certificate: {word} {brief(covariant.name)}: {name} is its name")
    degrees = [covariant.degree for covariant in covariants]
    if degrees != sorted(degrees):
        raise CheckError(f"certificate: {word}s are not in the order of their degrees")
    return tuple(covariants)


def read_feature(entry: dict[str, Any], spec: Spec, word: str) -> Feature:
    where = f"certificate: {word} {brief(entry['name'])}"
    graphs = tuple(Graph(coefficient, as_tuples(edges)) for coefficient, edges in entry["graphs"])
    feature = Feature(entry["name"], tuple(entry["degrees"]), graphs, entry.get("degree", 0))
    if entry["nu"] != feature.nu or not 1 <= feature.nu <= spec.nu_max:
        raise CheckError(f"{where}: nu {entry['nu']} does not fit {feature.nu} degrees and nu_max {spec.nu_max}")
    is_number = feature.degrees == (0,) and not feature.degree  # A_000, the one feature with a factor of degree 0
    if list(feature.degrees) != sorted(feature.degrees):
        raise CheckError(f"{where}: degrees {show(feature.degrees)} are not ascending")
    if not is_number and (feature.degrees[0] < 1 or feature.degrees[-1] > spec.l_max[feature.nu - 1]):
        raise CheckError(f"{where}: degrees {show(feature.degrees)} are outside the limits of nu {feature.nu}")
    if spec.max_degree is not None and sum(feature.degrees) > spec.max_degree:
        raise CheckError(f"{where}: degrees {show(feature.degrees)} sum to more than {spec.max_degree}")
    if not graphs:
        raise CheckError(f"{where}: has no graph")
    for graph in graphs:
        check_graph(graph, feature, spec, where)
    # A combination may hold disconnected graphs too (a dot of two symmetrised tensors does): rank decides.
    if not any(connected(len(feature.node_degrees), graph.edges) for graph in graphs):
        raise CheckError(f"{where}: none of its graphs is connected")
    return feature


def check_graph(graph: Graph, feature: Feature, spec: Spec, where: str) -> None:
    degrees = feature.node_degrees
    if graph.coefficient == 0:
        raise CheckError(f"{where}: a graph has coefficient 0")
    found = [0] * len(degrees)
    for i, j, multiplicity in graph.edges:
        if not 0 <= i <= j < len(degrees) or multiplicity < 1:
            raise CheckError(f"{where}: {[i, j, multiplicity]} is no edge between {len(degrees)} nodes")
        if i == j and spec.radial == "shared":
            raise CheckError(f"{where}: a loop, though radial 'shared' has none")
        if i == j == feature.nu:
            raise CheckError(f"{where}: a loop at the marked node")
        found[i] += multiplicity
        found[j] += multiplicity
    if len({edge[:2] for edge in graph.edges}) < len(graph.edges):
        raise CheckError(f"{where}: two edges between the same nodes")
    if tuple(found) != degrees:
        raise CheckError(f"{where}: a graph has degrees {show(tuple(found))}, not {show(degrees)}")


def connected(n_nodes: int, edges: Sequence[Edge]) -> bool:
    reached = {0}
    for _ in range(n_nodes):
        for i, j, _multiplicity in edges:
            if i in reached or j in reached:
                reached |= {i, j}
    return len(reached) == n_nodes


def basis_digest(data: dict[str, Any]) -> str:
    """The digest that names a basis: what decides it, without names and proofs, as canonical JSON."""
    features = [{"degrees": entry["degrees"], "graphs": entry["graphs"]} for entry in data["features"]]
    decides = {"spec": data["spec"], "lvectors": data["lvectors"], "features": features}
    if data.get("covariants"):
        decides["covariants"] = [{key: c[key] for key in ("degree", "degrees", "graphs")} for c in data["covariants"]]
    return hashlib.sha256(json.dumps(decides, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


# --- The module's text: header fields, reviewed text, three straight-line programs ------------------------------------


class Step(NamedTuple):
    """One statement, target = base + scale * left * right; `base` and `right` may be absent."""

    line: int
    target: str
    base: str | None
    scale: int
    left: str
    right: str | None


@dataclass(frozen=True)
class Program:
    """A straight-line program: names of the input rows per parameter, steps, names of the rows of each output."""

    inputs: dict[str, tuple[str, ...]]
    steps: tuple[Step, ...]
    outputs: tuple[tuple[str, ...], ...]


# The arrays that each function reads and writes: g, b and to_g have a row per feature and per component of a covariant,
# the others one per l-vector.
FUNCTIONS = {"_forward": ("a",), "_backward": ("a", "g"), "_double_backward": ("a", "g", "v")}
WRITTEN = {"_forward": ("b",), "_backward": ("to_a",), "_double_backward": ("to_a", "to_g")}

# sha256 of the text around header fields and programs, by backend: the same in all modules of one backend, and another
# one in those that have covariants.
# `python -m basisgen.reviewed --renew` writes these lines anew after a template was changed, and reviewed.
WRAPPERS = {
    "cpp": "e10f9507a2092fc560b27e79db389f7404b4d5a3a4164f5f58a11d03104320b9",
    "eager": "7a573bc689a5d72f8055a224214faef43998d5d3d95c63f4244b70a4b517b8fe",
    "triton": "7d93d367721f5907dec754d942bde38c5dee0470355fc71e82e6a984343b3e64",
    "eager with covariants": "074ebfa68324d64f45f0b6e23ee0435142932852b1fe300d70d101cc4868c00e",
}

SMALL = 1 << 24  # integers below are exact in float32

NUMBER = r"(?:0|[1-9][0-9]{0,8})"
CONSTANT = r"[1-9][0-9]{0,18}"  # short enough for `int` to take
VALUE = rf"[agvt]{NUMBER}"
HEAD = re.compile(rf"Operations per atom and channel: forward {NUMBER}, backward {NUMBER}, double backward {NUMBER}\.")
SOURCE_DIGEST = re.compile(r'SOURCE_DIGEST = "([0-9a-f]{64})"')
PARTS = re.compile(rf"PARTS = \(({NUMBER}), ({NUMBER}), ({NUMBER})\)")
ROWS_KEPT = re.compile(rf"ROWS_KEPT = \(({NUMBER}), ({NUMBER}), ({NUMBER})\)")


class Text:
    """A module's lines, taken one after another; errors name the file and the line.

    A line ends with a line feed and with nothing else, and every line is compared as a whole, letter by letter, with
    the one text or pattern that may stand there: neither Python's idea of lines and blanks nor a compiler's matters.
    """

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.lines = decode(data, name).split("\n")
        self.place = 0
        self.reviewed: list[str] = []

    def error(self, message: str) -> CheckError:
        """An error in the line that was taken last."""
        return CheckError(f"{self.name}: line {max(self.place, 1)}: {message}")

    def next(self, wanted: str) -> str:
        if self.place == len(self.lines):
            raise self.error(f"the text ends where {wanted} is wanted")
        self.place += 1
        return self.lines[self.place - 1]

    def take(self, wanted: str) -> None:
        """Takes lines that must be these."""
        for line in wanted.split("\n"):
            if (found := self.next(brief(line))) != line:
                raise self.error(f"{brief(line)} is wanted, found {brief(found)}")

    def match(self, pattern: re.Pattern[str], wanted: str) -> re.Match[str]:
        """Takes a line that must fit a pattern."""
        line = self.next(wanted)
        if (match := pattern.fullmatch(line)) is None:
            raise self.error(f"{wanted} is wanted, found {brief(line)}")
        return match

    def review(self, end: str) -> None:
        """Takes the lines that stand before the next one that begins like this: they must be reviewed text."""
        start = self.place
        while not self.next(brief(end)).startswith(end):
            pass
        self.place -= 1
        self.reviewed += [*self.lines[start : self.place], f"\0 {end}"]

    def review_rest(self) -> str:
        """The digest of all reviewed text."""
        self.reviewed += self.lines[self.place :]
        self.place = len(self.lines)
        return hashlib.sha256("\n".join(self.reviewed).encode()).hexdigest()


class Module(NamedTuple):
    """What a module's text holds."""

    programs: dict[str, Program]
    source_digest: str
    reviewed_digest: str


def read_module(text: Text, certificate: Certificate, backend: str) -> Module:
    """Reads a module from its first line to its last: header fields, reviewed text and programs.

    Raises:
        CheckError: a header field is not what the certificate gives, or a statement is outside the grammar.
    """
    spec = certificate.spec
    text.take(
        f'"""CACE B basis: {len(certificate.features)} invariant features'
        f"{f' and {len(certificate.covariants)} covariants' * bool(spec.covariants)} "
        f"of the moments up to degree {spec.l_top}, "
        f"orders 1 to {spec.nu_max}.\n\nGenerated, do not edit. Regenerate with:\n"
        f"    basisgen {spec.arguments} --backend {backend}\n"
    )
    text.match(HEAD, "the line of operations")
    text.take('"""')
    text.review("BASIS_DIGEST = ")
    text.take(f'BASIS_DIGEST = "{certificate.basis_digest}"')
    source_digest = text.match(SOURCE_DIGEST, "SOURCE_DIGEST")[1]
    text.take(f"SPEC = {spec.literal!r}")
    text.take("\n".join(["LVECTORS = (", *(f"    {lvector!r}," for lvector in certificate.lvectors), ")"]))
    text.take("\n".join(["FEATURES = (", *(f"    {literal(f)!r}," for f in certificate.features), ")"]))
    if spec.covariants:
        text.take("\n".join(["COVARIANTS = (", *(f"    {literal(c)!r}," for c in certificate.covariants), ")"]))
    stated: list[tuple[int, ...]] = []
    if backend == "triton":
        text.review("PARTS = ")
        for pattern, name in ((PARTS, "PARTS"), (ROWS_KEPT, "ROWS_KEPT")):
            stated.append(tuple(map(int, text.match(pattern, f"{name} of the three programs").groups())))
    readers = [READERS[backend](text, name, certificate) for name in FUNCTIONS]
    programs = {}
    for name, reader in zip(FUNCTIONS, readers, strict=True):
        text.review(reader.head)
        programs[name] = reader.read()
    if backend == "triton":
        needed = [tuple(r.n_parts for r in readers), tuple(len(r.kept) for r in readers)]
        for name, have, want in zip(("PARTS", "ROWS_KEPT"), stated, needed, strict=True):
            if have != want:
                raise CheckError(f"{text.name}: {name} says {have}, the programs have {want}")
    return Module(programs, source_digest, text.review_rest())


def wrapper(backend: str, spec: Spec) -> str:
    """Which reviewed text a module of this backend has."""
    return f"{backend} with covariants" if spec.covariants else backend


def literal(feature: Feature) -> dict[str, Any]:
    """The entry of a feature in FEATURES, or of a covariant in COVARIANTS."""
    graphs = tuple((graph.coefficient, graph.edges) for graph in feature.graphs)
    what = {"name": feature.name} | ({"degree": feature.degree} if feature.degree else {})
    what |= {"nu": feature.nu, "degrees": feature.degrees, "graphs": graphs}
    return {**what, "formula": formula(feature)}


def formula(feature: Feature) -> str:
    """A feature in index notation, every edge with letters of its own: `A_ij A_ij - 2 A_ij A_ik A_jk`.

    Of a covariant, the letters of the edges to the marked node come first and are free; `sym(ij)` stands before what is
    averaged over their orders.
    """
    text = ""
    for coefficient, edges in feature.graphs:
        letters = chain("ijklmnpqrstuvwxyzabcdefgho", map("".join, product(ascii_lowercase, repeat=2)))
        indices = [""] * len(feature.node_degrees)
        for i, j, multiplicity in sorted(edges, key=lambda edge: edge[1] < feature.nu) if feature.degree else edges:
            for letter in islice(letters, multiplicity):
                indices[i] += letter
                indices[j] += letter
        sign = "-" if coefficient < 0 else "+"
        text += f" {sign} " if text else sign.strip("+")
        text += f"{abs(coefficient)} " if abs(coefficient) != 1 else ""
        text += " ".join(f"A_{index}" if index else "A" for index in indices[: feature.nu])
    if any(sum(edge[1] == feature.nu for edge in edges) > 1 for _, edges in feature.graphs):
        return f"sym({'ijklmnpqrstuvwxyzabcdefgho'[: feature.degree]}) {text}"
    return text


class Reader:
    """Reads one program, a straight-line text in the grammar of a backend; subclasses know the grammars.

    Every value has a *weight*: how many factors of each degree its monomials hold. A row of A_l weighs one factor of
    degree l, a row of g one g and the negative of its feature's block, a row of v one v and a factor of its degree. A
    sum is refused unless its terms weigh the same, so every value is homogeneous. Nothing may be computed in vain and a
    zero only be returned, so that every value has a share in what is returned.
    """

    head: str

    def __init__(self, text: Text, name: str, certificate: Certificate) -> None:
        self.text, self.name = text, name
        self.most_factors = certificate.spec.nu_max
        rows = [weight((sum(lvector),)) for lvector in certificate.lvectors]
        blocks = [weight(feature.degrees) for feature, _ in certificate.rows]
        g, v = (1 << SLOT * (certificate.spec.l_top + k) for k in (1, 2))
        weights = {"a": rows, "g": [g - block for block in blocks], "v": [v + row for row in rows]}
        wanted = {
            "_forward": [blocks],
            "_backward": [[g - row for row in rows]],
            "_double_backward": [[g + v - row for row in rows], [v + block for block in blocks]],
        }[name]
        self.given = {array: weights[array] for array in FUNCTIONS[name]}
        self.wanted = dict(zip(WRITTEN[name], wanted, strict=True))
        self.found: dict[str, list[str | None]] = {array: [None] * len(rows) for array, rows in self.wanted.items()}
        self.known: dict[str, tuple[int, int | None]] = {}  # of each value: number of factors, weight; None of a zero
        self.unused: set[str] = set()
        self.steps: list[Step] = []

    def error(self, message: str) -> CheckError:
        return self.text.error(f"{self.name}: {message}")

    def read(self) -> Program:
        """Takes the lines of the program."""
        raise NotImplementedError

    def use(self, name: str) -> tuple[int, int | None]:
        """Number of factors and weight of a value that is read."""
        if name not in self.known:
            raise self.error(f"{name} is read before it is computed")
        self.unused.discard(name)
        return self.known[name]

    def define(self, name: str, n_factors: int, weight: int | None) -> None:
        if name in self.unused:
            raise self.error(f"{name} is computed in vain")
        self.known[name] = n_factors, weight
        self.unused.add(name)

    def compute(self, step: Step) -> None:
        """Takes a step after its operands."""
        if step.scale == 0:
            self.define(step.target, 0, None)
        else:
            if abs(step.scale) >= SMALL:
                raise self.error(f"constant {brief(step.scale)} is not exact in float32")
            operands = [self.use(name) for name in (step.left, step.right, step.base) if name is not None]
            if any(weight is None for _, weight in operands):
                raise self.error("a zero is not returned but used")
            term = operands[:2] if step.right else operands[:1]
            n_factors, weight = sum(n for n, _ in term), sum(w for _, w in term)
            if step.base:
                if operands[-1][1] != weight:
                    raise self.error("a sum whose terms have different degrees")
                n_factors = max(n_factors, operands[-1][0])
            if n_factors > self.most_factors:
                raise self.error(f"a product of more than {self.most_factors} factors")
            self.define(step.target, n_factors, weight)
        self.steps.append(step)

    def put(self, array: str, row: int, name: str) -> None:
        """A value becomes a row of what is returned."""
        if self.found[array][row] is not None:
            raise self.error(f"row {row} of {array} is written a second time")
        if self.use(name)[1] not in (None, self.wanted[array][row]):
            raise self.error(f"row {row} of {array} is given a value of other degrees")
        self.found[array][row] = name

    def finish(self) -> Program:
        for array, names in self.found.items():
            if None in names:
                raise self.error(f"row {names.index(None)} of {array} is never written")
        if self.unused:
            raise self.error(f"{min(self.unused)} is computed in vain")
        inputs = {array: tuple(f"{array}{k}" for k in range(len(rows))) for array, rows in self.given.items()}
        return Program(inputs, tuple(self.steps), tuple(map(tuple, self.found.values())))


SLOT = 16  # bits in which a weight counts the factors of one degree; there are at most LARGEST


def weight(degrees: Degrees) -> int:
    return sum(1 << SLOT * degree for degree in degrees)


class EagerReader(Reader):
    """Plain torch statements on rows; a name may be used again, and sums may be accumulated in place.

    Names never share a tensor: there are no copies, and `unbind` gives rows that no statement may change.
    """

    STEP = re.compile(
        rf"    (?P<target>t{NUMBER})(?: = (?:"
        rf"(?P<zero>torch\.zeros_like\(a0\))|-(?P<minus>{VALUE})|(?P<scaled>{VALUE}) \* (?P<number>-?{CONSTANT})|"
        rf"(?P<x>{VALUE}) \* (?P<y>{VALUE})|torch\.(?P<base>(?:add|addcmul)\({VALUE}, )(?P<terms>[^()]*)\))"
        rf"|(?P<into>\.(?:add|addcmul)_\()(?P<added>[^()]*)\))"
    )
    ADD = re.compile(rf"(?P<left>{VALUE})(?:, alpha=(?P<scale>-?{CONSTANT}))?")
    ADDCMUL = re.compile(rf"(?P<left>{VALUE}), (?P<right>{VALUE})(?:, value=(?P<scale>-?{CONSTANT}))?")
    STACK = rf"torch\.stack\(\(((?:{VALUE}, )*{VALUE}),\)\)"
    END = re.compile(rf"    return {STACK}(?:, {STACK})?")
    RETURNS: ClassVar = {
        "_forward": "B",
        "_backward": "gradient with respect to a",
        "_double_backward": "gradients with respect to a and g",
    }

    def __init__(self, text: Text, name: str, certificate: Certificate) -> None:
        super().__init__(text, name, certificate)
        self.head = f"def {name}({', '.join(self.given)}):"

    def read(self) -> Program:
        self.text.take(f'{self.head}\n    """Rows of {self.RETURNS[self.name]}."""')
        for array, rows in self.given.items():
            names = [f"{array}{k}" for k in range(len(rows))]
            self.text.take(f"    {', '.join(names)}{',' * (len(names) == 1)} = {array}.unbind(0)")
            self.known.update({name: (1, weight) for name, weight in zip(names, rows, strict=True)})
        while True:
            line = self.text.next("a return")
            if (step := self.step(line)) is not None:
                self.compute(step)
            elif end := self.END.fullmatch(line):
                stacks = [names.split(", ") for names in end.groups() if names is not None]
                wanted = list(map(len, self.wanted.values()))
                if list(map(len, stacks)) != wanted:
                    raise self.error(f"{' and '.join(map(str, wanted))} rows are to be returned")
                for array, names in zip(self.wanted, stacks, strict=True):
                    for row, name in enumerate(names):
                        self.put(array, row, name)
                return self.finish()
            else:
                raise self.error(f"foreign statement: {brief(line.strip())}")

    def step(self, line: str) -> Step | None:
        match = self.STEP.fullmatch(line)
        if match is None:
            return None
        part, number = match.groupdict(), self.text.place
        target = part["target"]
        if part["zero"]:
            return Step(number, target, None, 0, "a0", None)
        if part["minus"]:
            return Step(number, target, None, -1, part["minus"], None)
        if part["number"]:
            scale = int(part["number"])
            return Step(number, target, None, scale, part["scaled"], None) if abs(scale) > 1 else None
        if part["x"]:
            return Step(number, target, None, 1, part["x"], part["y"])
        if part["base"]:
            function, base = part["base"].removesuffix(", ").split("(")
        else:
            function, base = part["into"][1:-2], target
        pattern = self.ADD if function == "add" else self.ADDCMUL
        terms = pattern.fullmatch(part["terms"] or part["added"] or "")
        if terms is None or terms["scale"] == "1":
            return None
        right = terms["right"] if function == "addcmul" else None
        return Step(number, target, base, int(terms["scale"] or 1), terms["left"], right)


class LineReader(Reader):
    """Programs of loads, statements and stores in which every value has a name of its own."""

    LOAD: re.Pattern[str]
    STORE: re.Pattern[str]
    STEP: re.Pattern[str]

    def define(self, name: str, n_factors: int, weight: int | None) -> None:
        if name in self.known:
            raise self.error(f"{name} is defined a second time")
        super().define(name, n_factors, weight)

    def statement(self, line: str) -> None:
        if load := self.LOAD.fullmatch(line):
            target, array, row, stride = load.groups()
            if stride != array or array not in self.given or int(row) >= len(self.given[array]):
                raise self.error(f"there is no row {row} of {array} to read by s{stride}")
            if target != f"{array}{row}":
                raise self.error(f"row {row} of {array} is called {target}")
            self.define(target, 1, self.given[array][int(row)])
        elif store := self.STORE.fullmatch(line):
            array, row, stride, value = store.groups()
            if stride != array or array not in self.wanted or int(row) >= len(self.wanted[array]):
                raise self.error(f"there is no row {row} of {array} to write by s{stride}")
            self.put(array, int(row), value)
        elif (step := self.step(line)) is not None:
            self.compute(step)
        else:
            raise self.error(f"foreign statement: {brief(line.strip())}")

    def step(self, line: str) -> Step | None:
        """A line that computes, or None. A copy is none: names never share a value."""
        match = self.STEP.fullmatch(line)
        if match is None:
            return None
        part, number = match.groupdict(), self.text.place
        target = part["target"]
        if part["zero"]:
            return Step(number, target, None, 0, "a0", None)
        if part["minus"]:
            return Step(number, target, None, -1, part["minus"], None)
        if part["number"]:
            scale = int(part["number"])
            return Step(number, target, None, scale, part["scaled"], None) if abs(scale) > 1 else None
        if part["factor"] == "1" or (part["factor"] and part["right"]):
            return None
        if part["base"] is None and (part["right"] is None or part["factor"]):
            return None
        scale = int(part["factor"] or 1) * (-1 if part["sign"] == "-" else 1)
        return Step(number, target, part["base"], scale, part["left"], part["right"])


class CppReader(LineReader):
    """Templates of vectors `V` of numbers `T` on rows that lie a stride apart; `load` and `store` are moves."""

    LOAD = re.compile(rf"    const V ({VALUE}) = load<V>\(([agv]) \+ ({NUMBER}) \* s([agv])\);")
    STORE = re.compile(rf"    store<V>\(([a-z_]+) \+ ({NUMBER}) \* s([a-z_]+), ({VALUE})\);")
    STEP = re.compile(
        rf"    const V (?P<target>t{NUMBER}) = (?:"
        rf"(?P<zero>V{{}})|-(?P<minus>{VALUE})|T\((?P<number>-?{CONSTANT})\) \* (?P<scaled>{VALUE})|"
        rf"(?:(?P<base>{VALUE}) (?P<sign>[+-]) )?(?:T\((?P<factor>{CONSTANT})\) \* )?(?P<left>{VALUE})"
        rf"(?: \* (?P<right>{VALUE}))?);"
    )

    def __init__(self, text: Text, name: str, certificate: Certificate) -> None:
        super().__init__(text, name, certificate)
        arrays = [f"const T *{a}, long s{a}" for a in self.given] + [f"T *{a}, long s{a}" for a in self.wanted]
        self.head = f"static inline void {name[1:]}({', '.join(arrays)}) {{"

    def read(self) -> Program:
        self.text.take(self.head)
        while (line := self.text.next("}")) != "}":
            self.statement(line)
        return self.finish()


class TritonReader(LineReader):
    """The same in Triton, where a row may be loaded again, and a value kept in a row of memory and loaded again.

    There may be parts, the bodies of `if PART == 0`, `if PART == 1`, …, which share values through memory alone. That
    they run in this order, the decorator, and how arguments are made, belong to the text that is reviewed.
    """

    LOAD = re.compile(rf"    ({VALUE}) = tl\.load\(([agv]) \+ ({NUMBER}) \* s([agv]), mask\)")
    STORE = re.compile(rf"    tl\.store\(([a-z_]+) \+ ({NUMBER}) \* s([a-z_]+), ({VALUE}), mask\)")
    KEEP = re.compile(rf"    tl\.store\(k \+ ({NUMBER}) \* LANES, ({VALUE}), mask\)")
    FETCH = re.compile(rf"    ({VALUE}) = tl\.load\(k \+ ({NUMBER}) \* LANES, mask\)")
    STEP = re.compile(
        rf"    (?P<target>t{NUMBER}) = (?:"
        rf"(?P<zero>0\.0)|-(?P<minus>{VALUE})|(?P<number>-?{CONSTANT}) \* (?P<scaled>{VALUE})|"
        rf"(?:(?P<base>{VALUE}) (?P<sign>[+-]) )?(?:(?P<factor>{CONSTANT}) \* )?(?P<left>{VALUE})"
        rf"(?: \* (?P<right>{VALUE}))?)"
    )

    def __init__(self, text: Text, name: str, certificate: Certificate) -> None:
        super().__init__(text, name, certificate)
        arrays = ", ".join(f"{a}, s{a}" for a in (*self.given, *self.wanted))
        self.head = f"def {name}({arrays}, k, mask, PART: tl.constexpr, LANES: tl.constexpr):"
        self.n_parts = 1
        self.kept: list[str] = []  # what each row of memory keeps
        self.seen: set[str] = set()  # what this part has computed or loaded

    def read(self) -> Program:
        self.text.take(self.head)
        indent = ""
        if self.text.lines[self.text.place :][:1] == ["    if PART == 0:"]:
            self.text.next("a statement")
            indent = "    "
        while line := self.text.next("an empty line"):
            if indent and line == f"    if PART == {self.n_parts}:":
                self.n_parts += 1
                self.seen.clear()
            elif not line.startswith(f"{indent}    ") or line[len(indent) :][4:5] == " ":
                raise self.error(f"foreign statement: {brief(line.strip())}")
            elif not self.memory(line[len(indent) :]):
                self.statement(line[len(indent) :])
        self.text.place -= 1
        return self.finish()

    def define(self, name: str, n_factors: int, weight: int | None) -> None:
        super().define(name, n_factors, weight)
        self.seen.add(name)

    def use(self, name: str) -> tuple[int, int | None]:
        found = super().use(name)
        self.at_hand(name)
        return found

    def at_hand(self, name: str) -> None:
        if name not in self.seen:
            raise self.error(f"{name} is read, which this part neither computes nor loads")

    def memory(self, line: str) -> bool:
        """Takes a line that keeps a value aside, or loads again what has its name already; says whether it is one."""
        if keep := self.KEEP.fullmatch(line):
            row, value = int(keep[1]), keep[2]
            self.at_hand(value)
            if row > len(self.kept):
                raise self.error(f"row {row} keeps a value before row {len(self.kept)}")
            self.kept[row : row + 1] = [value]
        elif fetch := self.FETCH.fullmatch(line):
            value, row = fetch[1], int(fetch[2])
            if row >= len(self.kept) or self.kept[row] != value:
                raise self.error(f"row {row} does not keep {value}")
            self.seen.add(value)
        elif (load := self.LOAD.fullmatch(line)) and load[1] in self.known:
            if load[4] != load[2] or load[1] != f"{load[2]}{load[3]}":
                raise self.error(f"row {load[3]} of {load[2]} is called {load[1]}")
            self.seen.add(load[1])
        else:
            return False
        return True


# A backend is the last word of a module's file name. A reader for another language returns the same programs.
READERS: dict[str, type[Reader]] = {"cpp": CppReader, "eager": EagerReader, "triton": TritonReader}


# --- Running programs on integers and on dual numbers ----------------------------------------------------------------


class Dual:
    """value + epsilon * tangent with epsilon² = 0; the tangent holds one integer per direction."""

    __slots__ = ("tangent", "value")

    def __init__(self, value: int, tangent: np.ndarray) -> None:
        self.value = value
        self.tangent = tangent

    def __add__(self, other: Dual) -> Dual:
        return Dual(self.value + other.value, self.tangent + other.tangent)

    def __mul__(self, other: Dual | int) -> Dual:
        if isinstance(other, int):
            return Dual(self.value * other, self.tangent * other)
        return Dual(self.value * other.value, self.tangent * other.value + other.tangent * self.value)


def run(program: Program, rows: dict[str, Sequence[Any]]) -> list[list[Any]]:
    """Runs a program on integers or dual numbers: one list of values per output."""
    values: dict[str, Any] = {}
    for parameter, names in program.inputs.items():
        values.update(zip(names, rows[parameter], strict=True))
    for _line, target, base, scale, left, right in program.steps:
        term = values[left] if right is None else values[left] * values[right]
        if scale != 1:
            term = term * scale
        values[target] = term if base is None else values[base] + term
    return [[values[name] for name in names] for names in program.outputs]


def derivatives(program: Program, rows: dict[str, Sequence[int]], directions: dict[str, np.ndarray]) -> np.ndarray:
    """Exact derivatives of a program's first output.

    Args:
        program: what to differentiate.
        rows: the point, a list of integers per parameter.
        directions: per parameter an object array (rows, directions); parameters that are left out stay fixed.

    Returns:
        Object array (output rows, directions).
    """
    n_directions = next(iter(directions.values())).shape[1]
    parts = []
    for start in range(0, n_directions, CHUNK):
        width = min(CHUNK, n_directions - start)
        still = np.array([0] * width, dtype=object)
        duals = {}
        for parameter, values in rows.items():
            if parameter in directions:
                tangents = directions[parameter][:, start : start + width]
                duals[parameter] = [Dual(value, tangent) for value, tangent in zip(values, tangents, strict=True)]
            else:
                duals[parameter] = [Dual(value, still) for value in values]
        output = run(program, duals)[0]
        parts.append(np.array([row.tangent for row in output], dtype=object).reshape(len(output), width))
    return np.concatenate(parts, axis=1)


def draw(seed: str, label: str, count: int, below: int = 1 << ROW_BITS) -> list[int]:
    """Random integers in [0, below), decided by the seed and the label; `below` is at most 2^62."""
    digests = (hashlib.sha256(f"{seed}|{label}|{index}".encode()).digest() for index in range(count))
    return [int.from_bytes(digest[:16], "big") % below for digest in digests]


# --- What a feature is: contraction of symmetric tensors along a multigraph -------------------------------------------


@cache
def lvectors_of(degree: int) -> tuple[LVector, ...]:
    """Components of one degree: lx descending, then ly descending."""
    numbers = range(degree, -1, -1)
    return tuple((lx, ly, degree - lx - ly) for lx in numbers for ly in numbers if lx + ly <= degree)


def lvectors_up_to(l_top: int) -> tuple[LVector, ...]:
    return tuple(lvector for degree in range(l_top + 1) for lvector in lvectors_of(degree))


def multinomial(lvector: LVector) -> int:
    return factorial(sum(lvector)) // prod(map(factorial, lvector))


class Tensors:
    """The symmetric tensors A_l at one point, and contractions of them.

    An edge of multiplicity m stands for m equal index pairs: their sum over 3^m values is a sum over l-vectors of
    degree m with multinomial weights. A node is then an array with one axis per edge, and a graph is contracted node
    by node; no expansion into monomials takes place.
    """

    def __init__(self, components: Sequence[int], lvectors: Sequence[LVector]) -> None:
        self.components = np.array(components, dtype=object)
        size = 1 + max(max(lvector) for lvector in lvectors)
        self.position = np.full((size, size, size), -1)
        for index, lvector in enumerate(lvectors):
            self.position[lvector] = index
        self.nodes: dict[tuple[int, tuple[int, ...], tuple[bool, ...]], np.ndarray] = {}

    def node(self, loop: int, multiplicities: tuple[int, ...], weighted: tuple[bool, ...]) -> np.ndarray:
        """A_(2λ + l_1 + l_2 + …) summed over |λ| = loop with weights C(λ); axes l_e, times C(l_e) where asked."""
        key = (loop, multiplicities, weighted)
        if key not in self.nodes:
            n_axes = len(multiplicities)
            total = np.zeros((1,) * n_axes + (3,), dtype=int)
            weights: Any = np.array(1, dtype=object)
            for axis, multiplicity in enumerate(multiplicities):
                shape = [-1 if other == axis else 1 for other in range(n_axes)]
                vectors = lvectors_of(multiplicity)
                total = total + np.array(vectors).reshape(*shape, 3)
                if weighted[axis]:
                    weights = weights * np.array([multinomial(vector) for vector in vectors], dtype=object).reshape(
                        shape
                    )
            value: Any = 0
            for lvector in lvectors_of(loop):
                index = total + 2 * np.array(lvector)
                found = self.components[self.position[index[..., 0], index[..., 1], index[..., 2]]]
                value = value + multinomial(lvector) * found
            self.nodes[key] = np.asarray(value * weights, dtype=object)
        return self.nodes[key]

    def marked(self, multiplicities: tuple[int, ...], component: LVector) -> np.ndarray:
        """A test tensor with one component 1 and all others 0, as :meth:`node` gives moments."""
        array = np.zeros([len(lvectors_of(m)) for m in multiplicities], dtype=object)
        for place, vectors in zip(
            product(*(range(n) for n in array.shape)), product(*map(lvectors_of, multiplicities)), strict=True
        ):
            array[place] = int(tuple(map(sum, zip(*vectors, strict=True))) == component)
        return array

    def contract(self, n_nodes: int, edges: Sequence[Edge], component: LVector | None = None) -> int:
        """The full contraction along one graph; with a component, its last node is marked and has that one alone."""
        result = np.array(1, dtype=object)
        open_edges: list[Edge] = []
        for node in range(n_nodes):
            loop = sum(m for i, j, m in edges if i == j == node)
            own = [edge for edge in edges if edge[0] != edge[1] and node in edge[:2]]
            if component is not None and node == n_nodes - 1:
                array = self.marked(tuple(m for _, _, m in own), component)
            else:
                array = self.node(loop, tuple(m for _, _, m in own), tuple(edge[0] == node for edge in own))
            shared = [edge for edge in own if edge in open_edges]
            axes = [open_edges.index(edge) for edge in shared], [own.index(edge) for edge in shared]
            result = np.tensordot(result, array, axes=axes)
            open_edges = [edge for edge in open_edges if edge not in shared]
            open_edges += [edge for edge in own if edge not in shared]
        return np.asarray(result, dtype=object).item()

    def feature(self, feature: Feature, component: LVector) -> int:
        """A feature, or C(component) times this component of a covariant."""
        marked, n_nodes = (component if feature.degree else None), len(feature.node_degrees)
        return sum(graph.coefficient * self.contract(n_nodes, graph.edges, marked) for graph in feature.graphs)


def rotations_of(components: Sequence[int], lvectors: Sequence[LVector]) -> np.ndarray:
    """The three generators of so(3) applied to the tensors: an array (l-vectors, 3).

    With A_l = Σ w x^lx y^ly z^lz the rotation x → y, y → -x acts as lx A_(lx-1,ly+1,lz) - ly A_(lx+1,ly-1,lz); both
    sides are linear in A, and such sums span all symmetric tensors.
    """
    value = dict(zip(lvectors, components, strict=True))

    def moved(lvector: LVector, source: int, target: int) -> int:
        if lvector[source] == 0:
            return 0
        image = list(lvector)
        image[source] -= 1
        image[target] += 1
        return lvector[source] * value[tuple(image)]

    planes = ((0, 1), (1, 2), (2, 0))
    return np.array(
        [[moved(lvector, i, j) - moved(lvector, j, i) for i, j in planes] for lvector in lvectors], dtype=object
    )


# --- Blocks: dimensions, polarised values, ranks ---------------------------------------------------------------------


@cache
def weights_of_power(degree: int, power: int, radial: str) -> Counter[int]:
    """Weights of Sym^power of V_degree (shared) or of Sym^degree(R³) (per_degree), with their multiplicities."""
    if radial == "shared":
        weights = list(range(-degree, degree + 1))
    else:
        weights = [lx - lz for lx, _ly, lz in lvectors_of(degree)]
    powers: list[Counter[int]] = [Counter({0: 1})] + [Counter() for _ in range(power)]
    for weight in weights:
        for n in range(1, power + 1):
            for total, count in powers[n - 1].items():
                powers[n][total + weight] += count
    return powers[power]


@cache
def block_dimension(degrees: Degrees, radial: str, degree: int = 0) -> int:
    """Number of linearly independent O(3)-invariants, or covariants, with one factor of each of these degrees."""
    if (sum(degrees) + degree) % 2:
        return 0
    weights = Counter({0: 1})
    for own, power in Counter(degrees).items():
        tensored: Counter[int] = Counter()
        for total, count in weights.items():
            for weight, multiplicity in weights_of_power(own, power, radial).items():
                tensored[total + weight] += count * multiplicity
        weights = tensored
    return weights[degree] - weights[degree + 1]


def order_dimension(spec: Spec, nu: int, degree: int = 0) -> int:
    """Number of linearly independent invariants, or covariants, of order nu, powers of A_000 included."""
    inner = (degrees for k in range(nu + 1) for degrees in spec.degree_tuples(nu, k, degree))
    return sum(block_dimension(degrees, spec.radial, degree) for degrees in inner)


Polynomial = dict[int, np.ndarray]  # square-free in the weights w: {bit set of points: value per pivot point}


class Points:
    """The pivot points of a block, and invariants in the square-free algebra of their weights."""

    def __init__(self, block: Block, certificate: Certificate) -> None:
        self.degrees = block.degrees
        self.degree = block.degree
        self.radial = certificate.spec.radial
        self.generators = certificate.generators
        self.powers: dict[tuple[int, int, int], np.ndarray] = {}
        self.monomials: dict[tuple[int, ...], Polynomial] = {}
        n_coordinates = 2 if self.radial == "shared" else 3
        label = f"{certificate.seed}|{','.join(map(str, block.degrees))}" + f";{block.degree}" * bool(block.degree)
        n_nodes = len(block.degrees) + bool(block.degree)
        self.vectors = np.empty((n_nodes, n_coordinates, len(block.pivots)), dtype=object)
        for (node, coordinate, column), _ in np.ndenumerate(self.vectors):
            text = f"{label}|{block.pivots[column]}|{node}|{coordinate}"
            number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
            self.vectors[node, coordinate, column] = number % certificate.prime
        self.signs = np.array([[1]] * n_coordinates, dtype=object)
        if block.degree and self.radial == "per_degree":
            s, t = self.vectors[-1, 0], self.vectors[-1, 1]
            self.vectors[-1] = np.stack([s * s - t * t, s * s + t * t, 2 * s * t])
            self.signs[1] = -1
        self.zero = np.array([0] * len(block.pivots), dtype=object)

    def power(self, a: int, b: int, exponent: int) -> np.ndarray:
        """(r_a·r_b)^exponent at every pivot point, up to the constant of isotropic vectors."""
        key = (min(a, b), max(a, b), exponent)
        if key not in self.powers:
            r, s = self.vectors[a], self.vectors[b]
            scalar = (r[0] * s[1] - r[1] * s[0]) ** 2 if self.radial == "shared" else (self.signs * r * s).sum(axis=0)
            self.powers[key] = scalar**exponent
        return self.powers[key]

    def feature(self, feature: Feature) -> Polynomial:
        """A feature: for every set of points, the sum over all ways of putting them on nodes of equal degree."""
        result: Polynomial = {}
        for chosen in combinations(range(len(self.degrees)), feature.nu):
            if tuple(self.degrees[node] for node in chosen) == feature.degrees:
                value = self.zero
                for points in arrangements(chosen, feature.degrees):
                    points = (*points, len(self.degrees))  # the marked one
                    for graph in feature.graphs:
                        factors = (self.power(points[i], points[j], m) for i, j, m in graph.edges)
                        value = value + prod(factors, start=graph.coefficient)
                result[sum(1 << node for node in chosen)] = value
        return result

    def monomial(self, indices: tuple[int, ...]) -> Polynomial:
        """A product of generators."""
        if indices not in self.monomials:
            last = self.generators[indices[-1]]
            if len(indices) == 1:
                self.monomials[indices] = self.feature(last)
            else:
                self.monomials[indices] = multiply(self.monomial(indices[:-1]), self.monomial(indices[-1:]))
        return self.monomials[indices]

    def product(self, indices: tuple[int, ...], covariants: Sequence[Feature]) -> Polynomial:
        """A product of generators; in a block of covariants the first index is that of a covariant."""
        if not self.degree:
            return self.monomial(indices)
        return multiply(self.feature(covariants[indices[0]]), self.monomial(indices[1:]))

    def row(self, polynomial: Polynomial) -> np.ndarray:
        """The coefficient of the product of all weights, at every pivot point."""
        return polynomial.get((1 << len(self.degrees)) - 1, self.zero)


def arrangements(nodes: Sequence[int], degrees: Degrees) -> Iterator[tuple[int, ...]]:
    """All orders of the nodes that leave the (ascending) degrees as they are."""
    groups = [[n for n, degree in zip(nodes, degrees, strict=True) if degree == d] for d in sorted(set(degrees))]
    for orders in product(*map(permutations, groups)):
        yield tuple(node for order in orders for node in order)


def multiply(first: Polynomial, second: Polynomial) -> Polynomial:
    result: Polynomial = {}
    for left, x in first.items():
        for right, y in second.items():
            if not left & right:
                result[left | right] = result[left | right] + x * y if left | right in result else x * y
    return result


def covariant_monomials(
    degrees: Degrees, covariants: Sequence[Feature], generators: Sequence[Feature]
) -> Iterator[tuple[int, ...]]:
    """Products of one covariant with one or more invariants whose degrees together are `degrees`."""
    for index, covariant in enumerate(covariants):
        if covariant.nu < len(degrees) and Counter(covariant.degrees) <= Counter(degrees):
            rest = Counter(degrees) - Counter(covariant.degrees)
            for indices in monomials(tuple(sorted(rest.elements())), generators, fewest=1):
                yield index, *indices


def monomials(degrees: Degrees, generators: Sequence[Feature], fewest: int = 2) -> Iterator[tuple[int, ...]]:
    """Products of `fewest` or more generators whose degrees together are `degrees`, as ascending index tuples."""
    fitting = [
        (index, Counter(generator.degrees))
        for index, generator in enumerate(generators)
        if generator.nu <= len(degrees) + 1 - fewest and Counter(generator.degrees) <= Counter(degrees)
    ]

    def extend(head: tuple[int, ...], first: int, rest: Counter[int]) -> Iterator[tuple[int, ...]]:
        if not rest:
            yield head
        for place in range(first, len(fitting)):
            index, used = fitting[place]
            if used <= rest:
                yield from extend((*head, index), place, rest - used)

    return extend((), 0, Counter(degrees))


def rank_modulo(rows: Sequence[Sequence[int]], prime: int) -> int:
    """Rank over GF(prime), prime < 2^31: at most the rank over the rationals."""
    if len(rows) == 0 or len(rows[0]) == 0:
        return 0
    matrix = (np.array(list(rows), dtype=object) % prime).astype(np.int64)
    rank = 0
    for column in range(matrix.shape[1]):
        below = np.flatnonzero(matrix[rank:, column])
        if len(below) == 0:
            continue
        matrix[[rank, rank + below[0]]] = matrix[[rank + below[0], rank]]
        scaled = matrix[rank] * pow(int(matrix[rank, column]), -1, prime) % prime
        matrix[rank + 1 :] = (matrix[rank + 1 :] - matrix[rank + 1 :, column, None] * scaled) % prime
        rank += 1
        if rank == len(matrix):
            break
    return rank


def check_block(block: Block, certificate: Certificate) -> None:
    """Proves a block's numbers: the generators complete and minimal there, the features of the rank stated.

    Raises:
        CheckError: a number is not what it is stated to be, or the proof does not hold.
    """
    degrees, prime = block.degrees, certificate.prime
    dimension = block_dimension(degrees, certificate.spec.radial, block.degree)
    if block.dimension != dimension:
        raise block.error(f"dimension {block.dimension} is stated, {dimension} by its characters")
    if len(block.pivots) != dimension or len(set(block.pivots)) != dimension:
        raise block.error(f"{dimension} different pivots are wanted, found {brief(block.pivots)}")
    if any(not 0 <= pivot < block.n_points for pivot in block.pivots):
        raise block.error(f"a pivot is not among its {block.n_points} points")

    all_generators = certificate.generators_of(block.degree)
    if block.degree:
        products = list(covariant_monomials(degrees, all_generators, certificate.generators))
    else:
        products = list(monomials(degrees, all_generators))
    if block.n_products != len(products):
        raise block.error(f"{block.n_products} products are stated, there are {len(products)}")
    generators = [generator for generator in all_generators if generator.degrees == degrees]
    if block.n_generators != len(generators):
        raise block.error(f"{block.n_generators} generators are stated, there are {len(generators)}")

    points = Points(block, certificate)
    product_rows = [points.row(points.product(indices, all_generators)) for indices in products]
    generator_rows = [points.row(points.feature(generator)) for generator in generators]
    product_rank = rank_modulo(product_rows, prime)
    if block.product_rank != product_rank:
        raise block.error(f"products of rank {block.product_rank} are stated, the rank is {product_rank}")
    rank = rank_modulo(product_rows + generator_rows, prime)
    if rank < dimension:
        raise block.error(f"rank {rank} of products and generators, dimension {dimension}: not complete")
    if product_rank + len(generators) != dimension:
        raise block.error(
            f"{len(generators)} generators where products of rank {product_rank} leave {dimension - product_rank}: "
            "not minimal"
        )
    check_relations(block, products, product_rows, prime)

    features = [feature for feature in certificate.features_of(block.degree) if feature.degrees == degrees]
    feature_rows = [points.row(points.feature(feature)) for feature in features]
    feature_rank = rank_modulo(product_rows + feature_rows, prime) - product_rank
    if block.feature_rank != feature_rank:
        raise block.error(
            f"features of rank {block.feature_rank} modulo products are stated, the rank is {feature_rank}"
        )


def check_relations(block: Block, products: list[tuple[int, ...]], rows: list[np.ndarray], prime: int) -> None:
    """The relations must be as many as the products' rank is short, hold exactly at the pivots and be independent."""
    wanted = block.n_products - block.product_rank
    if len(block.relations) != wanted:
        raise block.error(f"{wanted} relations among its products are wanted, found {len(block.relations)}")
    place = {indices: position for position, indices in enumerate(products)}
    coefficients = np.zeros((wanted, len(products)), dtype=object)
    for number, relation in enumerate(block.relations):
        for coefficient, indices in relation:
            first = 1 if block.degree else 0  # a covariant stands apart
            position = place.get((*indices[:first], *sorted(indices[first:])))
            if position is None:
                raise block.error(f"relation {number} names {list(indices)}, which is no product of this block")
            coefficients[number, position] += coefficient
        if any(np.dot(coefficients[number], np.array(rows, dtype=object))):
            raise block.error(f"relation {number} is false: it does not vanish at the pivot points")
    if rank_modulo(coefficients, prime) != wanted:
        raise block.error("its relations are not independent")


# --- The statements --------------------------------------------------------------------------------------------------


def check_identity(certificate: Certificate, text: Text, data: bytes, module: Module, backend: str) -> str:
    """Certificate and module belong together, and what is no program is what it has to be."""
    if hashlib.sha256(data.replace(module.source_digest.encode(), b"0" * 64)).hexdigest() != module.source_digest:
        raise CheckError(f"{text.name}: SOURCE_DIGEST is not the digest of this text: it was edited or damaged")
    if hashlib.sha256(data).hexdigest() != certificate.module_sha256:
        raise CheckError(f"certificate belongs to another module: module_sha256 is not the digest of {text.name}")
    if module.reviewed_digest != WRAPPERS.get(wrapper(backend, certificate.spec)):
        raise CheckError(
            f"{text.name}: the code around the programs is not what basisgen writes (its digest: "
            f"{module.reviewed_digest})"
        )
    return (
        f"The text (sha256 {certificate.module_sha256[:12]}...) is, to the last byte, what basis "
        f"{certificate.basis_digest[:12]}... demands, the text reviewed for {backend}, and three programs."
    )


def check_selection(certificate: Certificate) -> str:
    """The features are what the selection's name promises (`complete` is what the blocks prove)."""
    spec, features = certificate.spec, certificate.features
    features = (*features, *certificate.covariants)
    what = f"{len(certificate.features)} features" + f" and {len(certificate.covariants)} covariants" * bool(
        spec.covariants
    )
    if spec.selection == "complete":
        return f"{what}, each a combination of multigraphs with the same degrees, within the limits."
    for feature in features:
        # An average over the orders of open indices is divided by nothing: a covariant may be a multiple of its graph.
        most = factorial(feature.degree)
        if len(feature.graphs) != 1 or not 1 <= feature.graphs[0].coefficient <= most:
            wanted = f"coefficient 1 to {most}" if most > 1 else "coefficient 1"
            raise CheckError(f"certificate: feature {feature.name}: one graph with {wanted} is wanted")
    found = [(f.degree, f.degrees, canonical(f.degrees, f.graphs[0].edges)) for f in features]
    if spec.selection == "cheng2024":
        wanted = list(published_paths(spec))
        for feature, have, want in zip(features, found, wanted, strict=False):
            if have != (0, *want):
                raise CheckError(f"certificate: feature {feature.name}: not the published path at this place")
        if len(found) != len(wanted):
            raise CheckError(f"certificate: {len(found)} features, the published set has {len(wanted)}")
        return f"{what}: the published paths of cheng2024 in their order."
    wanted_set = {
        (degree, degrees, edges)
        for degree in (0, *spec.covariants)
        for degrees in spec.blocks(degree)
        for edges in connected_graphs(degrees, spec.radial, degree)
    }
    if len(set(found)) != len(found):
        raise CheckError("certificate: two features have the same multigraph")
    if missing := wanted_set - set(found):
        degree, degrees, edges = min(missing)
        raise CheckError(
            f"certificate: {place(degree)}connected multigraph {list(edges)} of block {show(degrees)} is not a feature"
        )
    return f"{what}: every connected multigraph within the limits, each once."


def canonical(degrees: Degrees, edges: Sequence[Edge]) -> tuple[Edge, ...]:
    """The smallest of the edge lists that renaming nodes of equal degree gives; a marked node, the last, stays."""
    renamings = ((*new, len(degrees)) for new in arrangements(range(len(degrees)), degrees))
    return min(tuple(sorted((min(new[i], new[j]), max(new[i], new[j]), m) for i, j, m in edges)) for new in renamings)


def published_paths(spec: Spec) -> Iterator[tuple[Degrees, tuple[Edge, ...]]]:
    """The paths of Cheng 2024, equations 7, 9 and 10, in the order of published potentials."""
    yield (0,), ()
    for nu in range(2, spec.nu_max + 1):
        numbers = range(1, spec.l_max[nu - 1] + 1)
        if nu == 2:
            keys = [(l1,) for l1 in numbers]
        elif nu == 3:
            keys = [(l1, l2) for l1 in numbers for l2 in numbers if l1 <= l2]
        else:
            keys = [(l1, k, l2) for l1 in numbers for l2 in numbers for k in numbers if l1 < l2]
        for multiplicities in keys:  # along the path
            along = [a + b for a, b in zip((0, *multiplicities), (*multiplicities, 0), strict=True)]
            if max(along) in numbers and (spec.max_degree is None or sum(along) <= spec.max_degree):
                order = sorted(range(nu), key=along.__getitem__)
                new = [order.index(node) for node in range(nu)]
                edges = [(new[n], new[n + 1], m) for n, m in enumerate(multiplicities)]
                degrees = tuple(sorted(along))
                yield degrees, canonical(degrees, edges)


def connected_graphs(degrees: Degrees, radial: str, degree: int = 0) -> set[tuple[Edge, ...]]:
    """Canonical forms of all connected multigraphs with these node degrees; loops only where they add something.

    With a degree, there is a marked node of it besides.
    """
    nodes = (*degrees, degree) if degree else degrees
    with_loop = range(len(degrees) if radial == "per_degree" else 0)
    pairs = [(i, j) for i in range(len(nodes)) for j in range(i, len(nodes)) if i != j or i in with_loop]

    def fill(place: int, rest: Degrees, edges: tuple[Edge, ...]) -> Iterator[tuple[Edge, ...]]:
        if place == len(pairs):
            if not any(rest) and connected(len(nodes), edges):
                yield edges
            return
        i, j = pairs[place]
        if any(rest[:i]):  # all edges of an earlier node are placed, and it lacks some
            return
        most = rest[i] // 2 if i == j else min(rest[i], rest[j])
        for m in range(most + 1):
            left = tuple(r - m * ((node == i) + (node == j)) for node, r in enumerate(rest))
            yield from fill(place + 1, left, (*edges, (i, j, m)) if m else edges)

    return {canonical(degrees, edges) for edges in fill(0, nodes, ())}


def check_blocks(certificate: Certificate) -> str:
    """Every block is there and its proof holds."""
    spec = certificate.spec
    stated = {(block.degree, block.degrees): block for block in certificate.blocks}
    if len(stated) < len(certificate.blocks):
        twice = Counter((block.degree, block.degrees) for block in certificate.blocks).most_common(1)[0][0]
        raise CheckError(f"certificate: {place(twice[0])}block {show(twice[1])} is there twice")
    checked = set()
    for degree in (0, *spec.covariants):
        for degrees in spec.blocks(degree):
            if (degree, degrees) in stated:
                check_block(stated[degree, degrees], certificate)
                checked.add((degree, degrees))
            elif block_dimension(degrees, spec.radial, degree):
                raise CheckError(f"certificate: {place(degree)}block {show(degrees)} is missing")
    if foreign := [key for key in stated if key not in checked]:
        raise CheckError(f"certificate: {place(foreign[0][0])}block {show(foreign[0][1])} is not a block of this basis")
    for word, features in (
        ("feature", (*certificate.features, *certificate.covariants)),
        ("generator", (*certificate.generators, *certificate.covariant_generators)),
    ):
        for feature in features:
            if (feature.degree, feature.degrees) not in checked:
                raise CheckError(f"certificate: {word} {feature.name}: no block {show(feature.degrees)}")
    n_relations = sum(len(block.relations) for block in certificate.blocks)
    whose = "The features are" if spec.selection == "complete" else f"{len(certificate.generators)} generators are"
    tensors = ""
    if spec.covariants:
        own = (
            "The covariants" if spec.selection == "complete" else f"{len(certificate.covariant_generators)} covariants"
        )
        tensors = f" {own} generate minimally, over the ring of invariants, those of degree "
        tensors += ", ".join(map(str, spec.covariants)) + "."
    return (
        f"{whose} a minimal generating set: in each of {len(checked)} blocks, products and generators have the rank "
        f"that characters of O(3) give, and {n_relations} relations among products hold exactly.{tensors}"
    )


def check_counts(certificate: Certificate) -> str:
    """The table of numbers per nu follows from the features and the blocks."""
    spec = certificate.spec
    orders = range(1, spec.nu_max + 1)
    if [(row.degree, row.nu) for row in certificate.counts] != [
        (k, nu) for k in (0, *spec.covariants) for nu in orders
    ]:
        raise CheckError(f"certificate: counts are not one row per nu = 1..{spec.nu_max}")
    for row in certificate.counts:
        blocks = [b for b in certificate.blocks if len(b.degrees) == row.nu and b.degree == row.degree]
        wanted = Counts(
            nu=row.nu,
            dimension=order_dimension(spec, row.nu, row.degree),
            primitive=sum(block.n_generators for block in blocks),
            features=sum(feature.nu == row.nu for feature in certificate.features_of(row.degree)),
            rank=sum(block.feature_rank for block in blocks),
            degree=row.degree,
        )
        for key, value in vars(wanted).items():
            if getattr(row, key) != value:
                raise CheckError(
                    f"certificate: counts: {place(row.degree)}nu {row.nu}: {key} {getattr(row, key)} is stated, it is "
                    f"{value}"
                )
    table = "; ".join(
        f"{place(row.degree)}nu {row.nu}: {row.dimension} {'covariants' if row.degree else 'invariants'}, "
        f"{row.primitive} primitive, "
        f"{row.features} features of rank {row.rank} modulo products"
        for row in certificate.counts
    )
    return f"Counts: {table}."


def check_text(certificate: Certificate, module: str, programs: dict[str, Program]) -> str:
    """Runs the three programs on random integers: values, invariance, gradient, gradient of the gradient."""
    forward, backward, double_backward = (programs[name] for name in FUNCTIONS)
    lvectors, outputs = certificate.lvectors, certificate.rows
    identity = np.eye(len(lvectors), dtype=object)
    for seed in (certificate.seed, os.urandom(16).hex()):
        a, v, w = (draw(seed, label, len(lvectors)) for label in ("A", "v", "w"))
        g, u = (draw(seed, label, len(outputs)) for label in ("g", "u"))

        tensors = Tensors(a, lvectors)
        values = run(forward, {"a": a})[0]
        for (feature, component), value in zip(outputs, values, strict=True):
            if value * multinomial(component) != tensors.feature(feature, component):
                raise CheckError(
                    f"{module}: feature {feature.name}: the module's text gives another value than its graphs"
                )

        jacobian = derivatives(forward, {"a": a}, {"a": identity})
        changes = np.dot(jacobian, rotations_of(a, lvectors))
        for feature in (*certificate.features, *certificate.covariants):
            components = lvectors_of(feature.degree)
            own, values = values[: len(components)], values[len(components) :]
            change, changes = changes[: len(components)], changes[len(components) :]
            # An invariant is a tensor of degree 0, which nothing turns.
            if (change != rotations_of(own, components)).any() or (sum(feature.degrees) + feature.degree) % 2:
                what = "does not turn with the moments" if feature.degree else "not invariant"
                raise CheckError(f"{module}: feature {feature.name}: {what} under rotations and inversion")

        gradient = np.dot(np.array(g, dtype=object), jacobian)
        for lvector, have, want in zip(lvectors, run(backward, {"a": a, "g": g})[0], gradient, strict=True):
            if have != want:
                raise CheckError(f"{module}: _backward: the gradient with respect to A_{show(lvector)} is wrong")

        over_a, over_g = run(double_backward, {"a": a, "g": g, "v": v})
        rows = {"a": a, "g": g}
        along_a = derivatives(backward, rows, {"a": np.array(w, dtype=object)[:, None]})
        along_g = derivatives(backward, rows, {"g": np.array(u, dtype=object)[:, None]})
        for have, direction, change, what in ((over_a, w, along_a, "a"), (over_g, u, along_g, "g")):
            if np.dot(np.array(have, dtype=object), direction) != np.dot(np.array(v, dtype=object), change[:, 0]):
                raise CheckError(f"{module}: _double_backward: the gradient with respect to {what} is wrong")
    n_lines = ", ".join(f"{name} {len(program.steps)}" for name, program in programs.items())
    return (
        "The text gives every feature's contraction, is invariant"
        f"{' or turns with the moments' * bool(certificate.covariants)}, and its backward and double-backward programs "
        f"are the derivatives, in exact integers at two random points (statements: {n_lines})."
    )


def check_magnitudes(certificate: Certificate, module: str, programs: dict[str, Program]) -> str:
    """Rounding: no program adds up more than the multigraphs do, all constants taken with the sign +.

    With |A_l| <= s_l, the sum of the magnitudes of all terms that a value of degree d is made of, however often terms
    cancel, is at most its sum at A = 1 times the product of s_l over its factors. So the bounds at 1 hold everywhere.
    """
    tensors = Tensors([1] * len(certificate.lvectors), certificate.lvectors)
    positive = {
        id(f): Feature(f.name, f.degrees, tuple(Graph(abs(g.coefficient), g.edges) for g in f.graphs), f.degree)
        for f, _ in certificate.rows
    }
    graphs = [tensors.feature(positive[id(f)], l) // multinomial(l) for f, l in certificate.rows]
    bounds, passed = [graphs], []
    for name, program in programs.items():
        sums, slopes, n_roundings = magnitudes(program)
        passed.append(str(n_roundings))
        for array, have, want in zip(WRITTEN[name], sums, bounds, strict=True):
            for row, (total, bound) in enumerate(zip(have, want, strict=True)):
                if total > bound:
                    raise CheckError(
                        f"{module}: {name}: row {row} of {array} adds up magnitudes of {total} where {bound} is enough"
                    )
        # The bounds of a program's derivative are the derivative of its sums.
        bounds = list(slopes.values())[:2]
    return (
        f"Rounding: no program adds up more than its multigraphs do term by term (N = {max(graphs)} at most), and a "
        f"term passes at most n = {', '.join(passed)} roundings in the three programs."
    )


def magnitudes(program: Program) -> tuple[list[list[int]], dict[str, list[int]], int]:
    """A program with the sign + for all constants, at inputs 1.

    Returns:
        Its outputs, the gradient of their sum by input array, and the most roundings that a term of them passes.
    """
    node: dict[str, int] = {}  # the value that a name stands for
    values: list[int] = []
    passed: list[int] = []
    edges: list[list[tuple[int, int]]] = []  # of each value: those that it is made of, and its derivative by them

    def add(name: str, value: int, n_roundings: int, made_of: list[tuple[int, int]]) -> None:
        node[name] = len(values)
        values.append(value)
        passed.append(n_roundings)
        edges.append(made_of)

    for names in program.inputs.values():
        for name in names:
            add(name, 1, 0, [])
    for _line, target, base, scale, left, right in program.steps:
        x, y, size = node[left], None if right is None else node[right], abs(scale)
        made_of = [(x, size)] if y is None else [(x, size * values[y]), (y, size * values[x])]
        value = size * values[x] * (1 if y is None else values[y])
        n_roundings = passed[x] + (0 if y is None else passed[y] + 1) + (size > 1)
        if base is not None:
            made_of.append((node[base], 1))
            value += values[node[base]]
            n_roundings = max(n_roundings, passed[node[base]]) + 1
        add(target, value, n_roundings, made_of)

    gradient = [0] * len(values)
    for names in program.outputs:
        for name in names:
            gradient[node[name]] += 1
    for place in range(len(values) - 1, -1, -1):
        for other, slope in edges[place]:
            gradient[other] += gradient[place] * slope
    rows = iter(gradient)  # inputs came first
    slopes = {array: list(islice(rows, len(names))) for array, names in program.inputs.items()}
    returned = [[node[name] for name in names] for names in program.outputs]
    most = max(passed[k] for row in returned for k in row)
    return [[values[k] for k in row] for row in returned], slopes, most


def check_jacobian(certificate: Certificate, forward: Program) -> str:
    """Algebraic rank: the rank of the features' derivatives at a random point over GF(prime).

    Shared: A runs over sums of w_r r^⊗l with unit vectors r, all degrees at once; derivatives are taken with respect
    to w. Such sums fill a space of dimension (L+1)². Rotations move a general point along orbits of dimension three
    (two if there is only a vector), so that many functions fewer can be independent.
    """
    spec, prime, lvectors = certificate.spec, certificate.prime, certificate.lvectors
    seed = os.urandom(16).hex()
    if spec.radial == "shared":
        n_free = (spec.l_top + 1) ** 2
        n_vectors = n_free + 4  # a few to spare: any of them may depend on the others by accident
        vectors = [unit_vector(*draw(seed, f"r{n}", 2, prime), prime) for n in range(n_vectors)]
        directions = np.array(
            [[x**lx * y**ly * z**lz % prime for x, y, z in vectors] for lx, ly, lz in lvectors], dtype=object
        )
        a = list(np.dot(directions, np.array(draw(seed, "w", n_vectors, prime), dtype=object)) % prime)
    else:
        n_free = len(lvectors)
        directions = np.eye(n_free, dtype=object)
        a = draw(seed, "A", n_free, prime)
    rank = rank_modulo(derivatives(forward, {"a": a}, {"a": directions})[: len(certificate.features)], prime)
    bound = min(len(certificate.features), n_free - (3 if spec.l_top >= 2 else 2))
    if certificate.jacobian_bound != bound:
        raise CheckError(f"certificate: jacobian: bound {certificate.jacobian_bound} is stated, it is {bound}")
    if certificate.jacobian_rank != rank or rank > bound:
        raise CheckError(f"certificate: jacobian: rank {certificate.jacobian_rank} is stated, it is {rank}")
    return f"{rank} features are algebraically independent (at most {bound} can be)."


def unit_vector(u: int, v: int, prime: int) -> LVector:
    """A point of the sphere over GF(prime), by stereographic projection."""
    square = u * u + v * v
    while (square + 1) % prime == 0:
        u += 1
        square = u * u + v * v
    inverse = pow(square + 1, -1, prime)
    return 2 * u * inverse % prime, 2 * v * inverse % prime, (square - 1) * inverse % prime


# --- Entry -----------------------------------------------------------------------------------------------------------


def read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CheckError(f"{path}: cannot be read: {error.strerror}") from None


def decode(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CheckError(f"{name}: not UTF-8 text: {one_line(error)}") from None


def one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def partners(path: Path) -> tuple[Path, Path]:
    """The module and the certificate that belong to either of them.

    Raises:
        CheckError: the name is neither `cace_*.py` nor `cace_*.certificate.json`.
    """
    name = path.name
    if name.startswith("cace_") and name.endswith(CERTIFICATE_SUFFIX):
        return path.with_name(name.removesuffix(CERTIFICATE_SUFFIX) + ".py"), path
    if name.startswith("cace_") and name.endswith(".py"):
        return path, path.with_name(name.removesuffix(".py") + CERTIFICATE_SUFFIX)
    raise CheckError(f"{path}: neither a module cace_*.py nor a certificate cace_*{CERTIFICATE_SUFFIX}")


def check_file(path: str | Path) -> Report:
    """Checks a module and its certificate.

    Args:
        path: either of the two files; the other one is looked for beside it.

    Raises:
        CheckError: with one line that says what is wrong.
    """
    start = time.perf_counter()
    module_path, certificate_path = partners(Path(path))
    for file, partner in ((module_path, certificate_path), (certificate_path, module_path)):
        if not file.is_file() and partner.is_file():
            raise CheckError(f"{partner.name}: {file.name} is not beside it, so nothing is certified")
    data = read_bytes(module_path)
    certificate = read_certificate(certificate_path)
    if certificate.module != module_path.name:
        raise CheckError(f"certificate belongs to another module: {brief(certificate.module)}, not {module_path.name}")
    backend = module_path.stem.rpartition("_")[2]
    if backend not in READERS:
        raise CheckError(f"{module_path.name}: no reader for backend '{backend}': known are {', '.join(READERS)}")
    if module_path.stem != (stem := f"cace_{certificate.spec.name}_{backend}"):
        raise CheckError(f"{module_path.name}: a module of this basis is called {stem}.py")
    text = Text(module_path.name, data)
    module = read_module(text, certificate, backend)
    statements = [check_identity(certificate, text, data, module, backend)]
    programs = module.programs

    statements.append(check_selection(certificate))
    statements.append(check_text(certificate, text.name, programs))
    statements.append(check_magnitudes(certificate, text.name, programs))
    statements.append(check_blocks(certificate))
    statements.append(check_counts(certificate))
    statements.append(check_jacobian(certificate, programs["_forward"]))
    return Report(
        module=str(module_path),
        certificate=str(certificate_path),
        n_features=len(certificate.features),
        counts=certificate.counts,
        jacobian_rank=certificate.jacobian_rank,
        jacobian_bound=certificate.jacobian_bound,
        statements=tuple(statements),
        seconds=time.perf_counter() - start,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Prints what was checked. Returns 0, 1 if the module is not certified, 2 for wrong usage or a missing file."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if len(arguments) != 1 or arguments[0] in ("-h", "--help"):
        print(f"usage: python checker.py cace_*.py | cace_*{CERTIFICATE_SUFFIX}", file=sys.stderr)
        return 2
    if not Path(arguments[0]).is_file():
        print(f"{arguments[0]}: no such file", file=sys.stderr)
        return 2
    try:
        report = check_file(arguments[0])
    except CheckError as error:
        print(error, file=sys.stderr)
        return 1
    for statement in report.statements:
        print(statement)
    print(f"{report.module}: certified ({report.seconds:.1f} s).")
    return 0


if __name__ == "__main__":
    sys.exit(main())
