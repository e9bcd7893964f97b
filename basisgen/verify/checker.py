"""Checks a generated basis module against its certificate: `python checker.py FILE`. Stands alone.

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

*The text.* The three functions `_forward`, `_backward` and `_double_backward` are straight-line programs, read in a
small grammar (Python with `ast`; C++ line by line from the literal PROGRAMS, names without the underscore) and run on
integers. Two polynomials of degree d that differ agree at a point drawn from N^n with probability at most d/N
(Schwartz-Zippel). With N = 2^62, degrees of at most nu_max + 1 (the reader refuses a statement of a formal degree above
nu_max) and one of the two draws taken from the operating system, so that no text can be made to fit it, a wrong text
passes with probability below 2^-58. Compared are: the forward text with the contraction of every graph; its derivatives
(dual numbers) along so(3) with zero; the backward text with g·dB/dA; the double-backward text with the derivatives of
v·backward.

*Not proved*: the code around the three functions, the formulas in words, and rounding. That code is the same in all
modules of a backend but for numbers and words; it is refused unless it is, letter by letter, the text that was reviewed
(``WRAPPERS``), and it may not rebind the functions or import anything but torch and what its reader lists. Trusted are
Python, torch and, for C++, the compiler with its flags: its text is proved, not what the compiler makes of it.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, permutations, product
from math import factorial, prod
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

CERTIFICATE_SUFFIX = ".certificate.json"
ROW_BITS = 62  # size of the random integers that programs are run on
CHUNK = 16  # directions that one run with dual numbers carries: bounds memory, keeps numpy's overhead small

LVector = tuple[int, int, int]
Degrees = tuple[int, ...]
Edge = tuple[int, int, int]  # node i <= node j, number of contracted indices; i == j is a trace


class CheckError(Exception):
    """The module or its certificate is not what it claims to be; one line says what is wrong."""


@dataclass(frozen=True)
class Counts:
    """Numbers of one correlation order: invariants (A_000 allowed), generators, features, features modulo products."""

    nu: int
    dimension: int
    primitive: int
    features: int
    rank: int


@dataclass(frozen=True)
class Report:
    """What was checked.

    Attributes:
        module: path of the module.
        certificate: path of its certificate.
        n_features: number of features.
        counts: one entry per nu = 1..nu_max.
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
    "counts": [{"nu": int, "dimension": int, "primitive": int, "features": int, "rank": int}],
    "jacobian": {"rank": int, "bound": int},
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
    text = repr(value)
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

    @property
    def nu(self) -> int:
        return len(self.degrees)


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

    def error(self, message: str) -> CheckError:
        return CheckError(f"certificate: block {show(self.degrees)}: {message}")


@dataclass(frozen=True)
class Spec:
    """The limits and the two choices that a basis was made for."""

    l_max: tuple[int, ...]
    nu_max: int
    selection: str
    radial: str
    max_degree: int | None

    @property
    def l_top(self) -> int:
        return max(self.l_max)

    def degree_tuples(self, nu: int, n_factors: int) -> Iterator[Degrees]:
        """Ascending tuples of `n_factors` degrees >= 1 with an even sum, within the limits of order `nu`."""
        limit = self.l_max[nu - 1] * n_factors if self.max_degree is None else self.max_degree

        def extend(head: Degrees) -> Iterator[Degrees]:
            if len(head) == n_factors:
                if sum(head) % 2 == 0:
                    yield head
                return
            lowest = head[-1] if head else 1
            for degree in range(lowest, self.l_max[nu - 1] + 1):
                if sum(head) + degree * (n_factors - len(head)) <= limit:
                    yield from extend((*head, degree))

        return extend(())

    def blocks(self) -> Iterator[Degrees]:
        """All blocks: A_000 by itself, then every tuple of nonzero degrees."""
        yield (0,)
        for nu in range(1, self.nu_max + 1):
            yield from self.degree_tuples(nu, nu)


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
        data = json.loads(decode(read_bytes(path), path.name))
    except (ValueError, RecursionError) as error:
        raise CheckError(f"{path.name}: not valid JSON: {one_line(error)}") from None
    demand(data, CERTIFICATE, "certificate")
    if (data["format"], data["version"]) != ("basisgen certificate", 1):
        raise CheckError(f"certificate: format {data['format']!r} version {data['version']} is not known here")
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

    if (data["generators"] is None) != (spec.selection == "complete"):
        raise CheckError(
            f"certificate: generators must be {'null' if spec.selection == 'complete' else 'a list'} "
            f"for selection '{spec.selection}'"
        )
    features = read_features(data["features"], spec, "feature")
    generators = features if data["generators"] is None else read_features(data["generators"], spec, "generator")
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
        blocks=tuple(Block(**as_tuples(block)) for block in data["blocks"]),
        counts=tuple(Counts(**row) for row in data["counts"]),
        jacobian_rank=data["jacobian"]["rank"],
        jacobian_bound=data["jacobian"]["bound"],
    )


def read_spec(data: dict[str, Any]) -> Spec:
    spec = Spec(**as_tuples(data))
    if spec.selection not in ("complete", "connected", "cheng2024") or spec.radial not in ("shared", "per_degree"):
        raise CheckError(f"certificate: spec: selection '{spec.selection}' with radial '{spec.radial}' is not known")
    if spec.nu_max < 1 or len(spec.l_max) != spec.nu_max or min(spec.l_max) < 1:
        raise CheckError(f"certificate: spec: l_max {brief(spec.l_max)} is not one limit per nu = 1..{spec.nu_max}")
    if list(spec.l_max) != sorted(spec.l_max, reverse=True):
        raise CheckError(f"certificate: spec: l_max {brief(spec.l_max)} increases with nu")
    if spec.max_degree is not None and spec.max_degree < 1:
        raise CheckError(f"certificate: spec: max_degree {spec.max_degree} is below 1")
    if spec.selection == "cheng2024" and (spec.radial != "shared" or spec.nu_max > 4):
        raise CheckError("certificate: spec: cheng2024 is defined for radial 'shared' and nu_max <= 4")
    return spec


def read_features(entries: list[dict[str, Any]], spec: Spec, word: str) -> tuple[Feature, ...]:
    """Features as types, after checking that graphs have the degrees stated and one of a feature's is connected."""
    features = []
    for entry in entries:
        where = f"certificate: {word} {entry['name']}"
        graphs = tuple(Graph(coefficient, as_tuples(edges)) for coefficient, edges in entry["graphs"])
        feature = Feature(entry["name"], tuple(entry["degrees"]), graphs)
        if entry["nu"] != feature.nu or not 1 <= feature.nu <= spec.nu_max:
            raise CheckError(f"{where}: nu {entry['nu']} does not fit {feature.nu} degrees and nu_max {spec.nu_max}")
        if list(feature.degrees) != sorted(feature.degrees):
            raise CheckError(f"{where}: degrees {show(feature.degrees)} are not ascending")
        if feature.degrees != (0,) and (feature.degrees[0] < 1 or feature.degrees[-1] > spec.l_max[feature.nu - 1]):
            raise CheckError(f"{where}: degrees {show(feature.degrees)} are outside the limits of nu {feature.nu}")
        if spec.max_degree is not None and sum(feature.degrees) > spec.max_degree:
            raise CheckError(f"{where}: degrees {show(feature.degrees)} sum to more than {spec.max_degree}")
        if not graphs:
            raise CheckError(f"{where}: has no graph")
        for graph in graphs:
            check_graph(graph, feature.degrees, spec, where)
        # A combination may hold disconnected graphs too (a dot of two symmetrised tensors does): rank decides.
        if not any(connected(feature.nu, graph.edges) for graph in graphs):
            raise CheckError(f"{where}: none of its graphs is connected")
        features.append(feature)
    names = Counter(feature.name for feature in features)
    if doubled := [name for name, count in names.items() if count > 1]:
        raise CheckError(f"certificate: {word} {doubled[0]}: two have this name")
    return tuple(features)


def check_graph(graph: Graph, degrees: Degrees, spec: Spec, where: str) -> None:
    if graph.coefficient == 0:
        raise CheckError(f"{where}: a graph has coefficient 0")
    found = [0] * len(degrees)
    for i, j, multiplicity in graph.edges:
        if not 0 <= i <= j < len(degrees) or multiplicity < 1:
            raise CheckError(f"{where}: {[i, j, multiplicity]} is no edge between {len(degrees)} nodes")
        if i == j and spec.radial == "shared":
            raise CheckError(f"{where}: a loop, though radial 'shared' has none")
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
    return hashlib.sha256(json.dumps(decides, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


# --- The module's text: constants, and three straight-line programs ---------------------------------------------------


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


class Signature(NamedTuple):
    """Parameters and outputs of a generated function; "a" has one row per l-vector, "g" one per feature."""

    parameters: tuple[str, ...]
    outputs: tuple[str, ...]


FUNCTIONS = {
    "_forward": Signature(("a",), ("g",)),
    "_backward": Signature(("a", "g"), ("a",)),
    "_double_backward": Signature(("a", "g", "v"), ("a", "g")),
}
PROGRAMS = "PROGRAMS"  # the constant that holds the three functions where they are not Python
CONSTANTS = ("SPEC", "LVECTORS", "FEATURES", "BASIS_DIGEST", "SOURCE_DIGEST")
# Names by which code around the proved functions could replace them unseen.
REFUSED_NAMES = ("__import__", "delattr", "eval", "exec", "globals", "setattr", "vars")


class Text:
    """A module's source, parsed; errors name the file and the line."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.source = decode(data, name)
        try:
            self.tree = ast.parse(self.source)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise CheckError(f"{self.name}: not Python: {one_line(error)}") from None

    def error(self, node: ast.AST | None, message: str) -> CheckError:
        return self.error_at(getattr(node, "lineno", None), message)

    def error_at(self, line: int | None, message: str) -> CheckError:
        return CheckError(f"{self.name}: line {line}: {message}" if line else f"{self.name}: {message}")

    def line(self, node: ast.stmt) -> str:
        """The source line on which a statement starts."""
        return self.source.split("\n")[node.lineno - 1].strip()

    def constant(self, name: str) -> Any:
        """The value of a module constant that is a pure literal; tuples at every depth, as lists."""
        node = self.assignment(name)
        try:
            return as_lists(ast.literal_eval(node.value))
        except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
            raise self.error(node, f"{name} is not a literal") from None

    def assignment(self, name: str) -> ast.Assign:
        for node in self.tree.body:
            match node:
                case ast.Assign(targets=[ast.Name(id=target)]) if target == name:
                    return node
        raise self.error(None, f"no constant {name}")

    def function(self, name: str, decorator: str | None = None) -> ast.FunctionDef:
        for node in self.tree.body:
            if isinstance(node, ast.FunctionDef) and node.name == name:
                if [ast.unparse(d) for d in node.decorator_list] != ([decorator] if decorator else []):
                    raise self.error(node, f"{name} is decorated: what runs is not what is read")
                return node
        raise self.error(None, f"no function {name}")

    def refuse_rebinding(self, imports: tuple[str, ...], more: tuple[str, ...] = ()) -> None:
        """Code outside the proved functions must leave them, the constants, `torch` and `more` alone."""
        free = {
            *FUNCTIONS,
            *CONSTANTS,
            PROGRAMS,
            "torch",
            *more,
        }  # names that may be bound once; taken off when they are
        guarded = set(free)
        pending: list[ast.AST] = list(reversed(self.tree.body))
        while pending:
            node = pending.pop()
            for name in guarded.intersection(set_names(node)):
                raise self.error(node, f"foreign statement: it changes {name}")
            for name in guarded.intersection(bound_names(node)):
                if name not in free:
                    raise self.error(node, f"foreign statement: it binds {name} a second time")
                free.remove(name)
            match node:
                case ast.Import(names=aliases):
                    roots = [alias.name.split(".")[0] for alias in aliases]
                case ast.ImportFrom(module=module, names=aliases):
                    roots = [(module or ".").split(".")[0] if node.level == 0 else "."]
                    if any(alias.name == "*" for alias in aliases):
                        raise self.error(node, "a star import may rebind anything")
                case ast.Name(id=name) if name in REFUSED_NAMES:
                    raise self.error(node, f"foreign statement: it uses {name}")
                case _:
                    roots = []
            for root in roots:
                if root not in imports:
                    raise self.error(node, f"foreign statement: import of {root}, only {', '.join(imports)} are known")
            if not (isinstance(node, ast.FunctionDef) and node.name in FUNCTIONS):
                pending.extend(ast.iter_child_nodes(node))


def set_names(node: ast.AST) -> list[str]:
    """Names whose attributes or entries a node sets, or that it declares to be another scope's."""
    match node:
        case ast.Attribute(ctx=ast.Store() | ast.Del()) | ast.Subscript(ctx=ast.Store() | ast.Del()):
            root: ast.AST = node
            while isinstance(root, (ast.Attribute, ast.Subscript)):
                root = root.value
            return [root.id] if isinstance(root, ast.Name) else []
        case ast.Global(names=names) | ast.Nonlocal(names=names):
            return names
    return []


def bound_names(node: ast.AST) -> list[str]:
    """Names that a node itself binds."""
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            return [name]
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Import(names=aliases):  # `import torch.x` binds torch again, to the same module
            return [alias.asname or alias.name for alias in aliases]
        case ast.ImportFrom(names=aliases):
            return [alias.asname or alias.name for alias in aliases]
        case ast.arg(arg=name) | ast.ExceptHandler(name=str(name)):
            return [name]
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
            return [name]
    return []


def as_lists(data: Any) -> Any:
    """Tuples become lists, at every depth, so that a module's literals compare with JSON data."""
    if isinstance(data, (list, tuple)):
        return [as_lists(entry) for entry in data]
    return {key: as_lists(value) for key, value in data.items()} if isinstance(data, dict) else data


def read_eager(text: Text, sizes: dict[str, int], max_degree: int) -> dict[str, Program]:
    """Reads the three programs of the eager backend: plain torch statements on rows.

    Args:
        text: the parsed module.
        sizes: number of rows of each parameter.
        max_degree: largest formal degree of a statement, so that the programs are polynomials of known degree.

    Raises:
        CheckError: a statement is outside the grammar; its line is named.
    """
    text.refuse_rebinding(imports=("__future__", "torch", "typing"))
    return {name: read_function(text, name, sizes, max_degree) for name in FUNCTIONS}


# The C++ of a program: names, rows and numbers, each in the one spelling that is accepted.
CPP_NAME = r"[agvt](?:0|[1-9][0-9]*)"
CPP_ROW = r"(?:0|[1-9][0-9]*)"
CPP_LOAD = re.compile(rf"    const V ({CPP_NAME}) = load<V>\(([a-z]+) \+ ({CPP_ROW}) \* s([a-z]+)\);")
CPP_STORE = re.compile(rf"    store<V>\(([a-z_]+) \+ ({CPP_ROW}) \* s([a-z_]+), ({CPP_NAME})\);")
CPP_STEP = re.compile(
    rf"    const V (?P<target>t{CPP_ROW}) = (?:"
    rf"(?P<zero>V{{}})|-(?P<minus>{CPP_NAME})|T\((?P<number>-?[1-9][0-9]*)\) \* (?P<scaled>{CPP_NAME})|"
    rf"(?:(?P<base>{CPP_NAME}) (?P<sign>[+-]) )?(?:T\((?P<factor>[1-9][0-9]*)\) \* )?(?P<left>{CPP_NAME})"
    rf"(?: \* (?P<right>{CPP_NAME}))?);"
)
# The same in Triton; rows of memory in which values are kept aside are numbered by `k`.
TRITON_LOAD = re.compile(rf"    ({CPP_NAME}) = tl\.load\(([a-z]+) \+ ({CPP_ROW}) \* (?:s([a-z]+)|LANES), mask\)")
TRITON_STORE = re.compile(rf"    tl\.store\(([a-z_]+) \+ ({CPP_ROW}) \* (?:s([a-z_]+)|LANES), ({CPP_NAME}), mask\)")
TRITON_STEP = re.compile(
    rf"    (?P<target>t{CPP_ROW}) = (?:"
    rf"(?P<zero>0\.0)|-(?P<minus>{CPP_NAME})|(?P<number>-?[1-9][0-9]*) \* (?P<scaled>{CPP_NAME})|"
    rf"(?:(?P<base>{CPP_NAME}) (?P<sign>[+-]) )?(?:(?P<factor>[1-9][0-9]*) \* )?(?P<left>{CPP_NAME})"
    rf"(?: \* (?P<right>{CPP_NAME}))?)"
)
PARTS, ROWS_KEPT = "PARTS", "ROWS_KEPT"
# The arrays that a C++ function writes, in the order of its signature's outputs.
CPP_WRITTEN = {"_forward": ("b",), "_backward": ("to_a",), "_double_backward": ("to_a", "to_g")}


def read_cpp(text: Text, sizes: dict[str, int], max_degree: int) -> dict[str, Program]:
    """Reads the three programs of the backend cpp: the lines of the literal PROGRAMS.

    Each function is a template of vectors `V` of numbers `T` on rows that lie a stride apart; `load` and `store` are
    moves. Every value has a name of its own, so the order of lines is the only order there is. Arguments, result and
    errors as those of :func:`read_eager`.
    """
    text.refuse_rebinding(imports=("torch", *CPP_IMPORTS))
    node = text.assignment(PROGRAMS)
    if not (isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)):
        raise text.error(node, f"{PROGRAMS} is not a literal text")
    # (line of the module, text); the literal begins with an empty line, and between functions there may be some
    lines = [(node.value.lineno + k, line) for k, line in enumerate(node.value.value.split("\n")) if line]
    programs = {name: CppFunction(text, name, sizes, max_degree).read(lines) for name in FUNCTIONS}
    if lines:
        raise text.error_at(lines[0][0], f"foreign text after the programs: {brief(lines[0][1])}")
    return programs


CPP_IMPORTS = ("contextlib", "ctypes", "fcntl", "functools", "hashlib", "math", "os", "pathlib", "platform", "shlex")
CPP_IMPORTS += ("shutil", "subprocess", "sys", "tempfile")


class CppFunction:
    """One function while it is read."""

    LOAD, STORE, STEP = CPP_LOAD, CPP_STORE, CPP_STEP

    def __init__(self, text: Text, name: str, sizes: dict[str, int], max_degree: int) -> None:
        self.text, self.name, self.max_degree = text, name.removeprefix("_"), max_degree
        signature = FUNCTIONS[name]
        self.read_sizes = {array: sizes[array] for array in signature.parameters}
        self.written = {a: [None] * sizes[o] for a, o in zip(CPP_WRITTEN[name], signature.outputs, strict=True)}
        self.degrees: dict[str, int] = {}
        self.steps: list[Step] = []

    def read(self, lines: list[tuple[int, str]]) -> Program:
        """Takes the function's lines off the list."""
        arrays = [f"const T *{a}, long s{a}" for a in self.read_sizes] + [f"T *{a}, long s{a}" for a in self.written]
        head = ("template <class V, class T>", f"static inline void {self.name}({', '.join(arrays)}) {{")
        for wanted in head:
            number, line = lines.pop(0) if lines else (None, "")
            if line != wanted:
                raise self.text.error_at(number, f"{wanted!r} is wanted, found {brief(line)}")
        while lines:
            number, line = lines.pop(0)
            if line == "}":
                return self.finish(number)
            self.statement(number, line)
        raise self.text.error(None, f"{self.name} does not end")

    def statement(self, number: int, line: str) -> None:
        if load := self.LOAD.fullmatch(line):
            target, array, row, stride = load.groups()
            if array not in self.read_sizes or stride != array or int(row) >= self.read_sizes[array]:
                raise self.text.error_at(number, f"{self.name} has no row {row} of {array} to read by s{stride}")
            if target != f"{array}{row}":
                raise self.text.error_at(number, f"{self.name} calls row {row} of {array} {target}")
            self.define(number, target, 1)
        elif store := self.STORE.fullmatch(line):
            array, row, stride, value = store.groups()
            if array not in self.written or stride != array or int(row) >= len(self.written[array]):
                raise self.text.error_at(number, f"{self.name} has no row {row} of {array} to write by s{stride}")
            if self.written[array][int(row)] is not None:
                raise self.text.error_at(number, f"{self.name} writes row {row} of {array} a second time")
            self.degree(number, value)
            self.written[array][int(row)] = value
        elif (step := read_expression(self.STEP, number, line)) is not None:
            if abs(step.scale) >= 1 << 53:
                raise self.text.error_at(number, f"{self.name}: constant {brief(step.scale)} is not exact in float64")
            operands = (step.left, step.right) if step.scale else ()
            degree = sum(self.degree(number, name) for name in operands if name)
            self.define(number, step.target, max(degree, self.degree(number, step.base) if step.base else 0))
            self.steps.append(step)
        else:
            raise self.text.error_at(number, f"foreign statement in {self.name}: {brief(line.strip())}")

    def define(self, number: int, name: str, degree: int) -> None:
        if name in self.degrees:
            raise self.text.error_at(number, f"{self.name} defines {name} a second time")
        if degree > self.max_degree:
            raise self.text.error_at(number, f"{self.name}: a product of more than {self.max_degree} factors")
        self.degrees[name] = degree

    def degree(self, number: int, name: str) -> int:
        if name not in self.degrees:
            raise self.text.error_at(number, f"{self.name} reads {name} before it is computed")
        return self.degrees[name]

    def finish(self, number: int) -> Program:
        for array, names in self.written.items():
            if None in names:
                raise self.text.error_at(number, f"{self.name} never writes row {names.index(None)} of {array}")
        inputs = {array: tuple(f"{array}{k}" for k in range(n)) for array, n in self.read_sizes.items()}
        return Program(inputs, tuple(self.steps), tuple(map(tuple, self.written.values())))


class TritonFunction(CppFunction):
    """The same in Triton."""

    LOAD, STORE, STEP = TRITON_LOAD, TRITON_STORE, TRITON_STEP

    def __init__(self, text: Text, name: str, sizes: dict[str, int], max_degree: int, n_kept: int) -> None:
        super().__init__(text, name, sizes, max_degree)
        self.kept: list[str | None] = [None] * n_kept
        self.seen: set[str] = set()  # what this part has computed or loaded

    def read_lines(self, lines: list[tuple[int, str]], wanted_parts: int) -> Program:
        arrays = ", ".join(f"{a}, s{a}" for a in (*self.read_sizes, *self.written))
        wanted = f"def _{self.name}({arrays}, k, mask, PART: tl.constexpr, LANES: tl.constexpr):"
        number, line = lines[0]
        if line != wanted:
            raise self.text.error_at(number, f"{wanted!r} is wanted, found {brief(line)}")
        n_parts = 0
        for number, line in lines[1:]:
            if line == f"    if PART == {n_parts}:" and (n_parts or number == lines[1][0]):
                n_parts += 1
                self.seen.clear()
                continue
            if n_parts:
                if not line.startswith("     "):
                    raise self.text.error_at(number, f"foreign statement in {self.name}: {brief(line.strip())}")
                line = line[4:]
            if not self.memory(number, line):
                self.statement(number, line)
        if wanted_parts != (n_parts or 1):
            raise self.text.error_at(number, f"{self.name} has {n_parts or 1} parts; {PARTS} says {wanted_parts}")
        return self.finish(lines[-1][0])

    def define(self, number: int, name: str, degree: int) -> None:
        super().define(number, name, degree)
        self.seen.add(name)

    def degree(self, number: int, name: str) -> int:
        degree = super().degree(number, name)
        if name not in self.seen:
            raise self.text.error_at(number, f"{self.name} reads {name}, which an earlier part computed, unloaded")
        return degree

    def memory(self, number: int, line: str) -> bool:
        """Takes a line that keeps a value aside, or loads again what has its name already; says whether it is one."""
        if (store := TRITON_STORE.fullmatch(line)) and store[1] == "k":
            row, value = int(store[2]), store[4]
            self.degree(number, value)
        elif (load := TRITON_LOAD.fullmatch(line)) and (load[2] == "k" or load[1] in self.degrees):
            row, value = int(load[3]), load[1]
            if load[2] != "k":
                self.seen.add(load[1])
                return load[4] == load[2] and load[1] == f"{load[2]}{row}"  # the same row again
        else:
            return False
        if (store[3] if store else load[4]) is not None or row >= len(self.kept):
            raise self.text.error_at(number, f"{self.name} has no row {row} to keep values in")
        if store:
            self.kept[row] = value
        elif self.kept[row] != value:
            raise self.text.error_at(number, f"{self.name}: row {row} keeps {self.kept[row]}, not {value}")
        self.seen.add(value)
        return True


def read_cpp_step(number: int, line: str) -> Step | None:
    """A line of C++ that computes, or None."""
    return read_expression(CPP_STEP, number, line)


def read_expression(pattern: re.Pattern[str], number: int, line: str) -> Step | None:
    """A line that computes, or None. A copy is none: names never share a value."""
    match = pattern.fullmatch(line)
    if match is None:
        return None
    part = match.groupdict()
    target = part["target"]
    if part["zero"]:
        return Step(number, target, None, 0, "a0", None)
    if part["minus"]:
        return Step(number, target, None, -1, part["minus"], None)
    if part["number"]:
        return Step(number, target, None, int(part["number"]), part["scaled"], None)
    if part["base"] is None and (part["right"] is None or part["factor"]):
        return None
    if part["factor"] and part["right"]:
        return None
    scale = int(part["factor"] or 1) * (-1 if part["sign"] == "-" else 1)
    return Step(number, target, part["base"], scale, part["left"], part["right"])


def read_triton(text: Text, sizes: dict[str, int], max_degree: int) -> dict[str, Program]:
    """Reads the three programs of the backend triton: functions whose lines are those of the backend cpp, respelt.

    A row may be loaded again, and a value may be kept in a row of memory and loaded again under its own name. There may
    be parts, the bodies of `if PART == 0`, `if PART == 1`, …, which share values through memory alone. That they run in
    this order, the decorator, and how arguments are made, belong to the text that is reviewed.
    """
    text.refuse_rebinding(imports=("torch", "triton"), more=("triton", "tl", PARTS, ROWS_KEPT))
    counts = {name: text.constant(name) for name in (PARTS, ROWS_KEPT)}
    for name, count in counts.items():
        if not (isinstance(count, list) and len(count) == 3 and all(type(n) is int and n >= 0 for n in count)):
            raise text.error(text.assignment(name), f"{name} is not three numbers")
    source = text.source.split("\n")
    programs = {}
    for name, n_parts, n_kept in zip(FUNCTIONS, counts[PARTS], counts[ROWS_KEPT], strict=True):
        node = text.function(name, decorator="triton.jit")
        lines = [(k + 1, source[k]) for k in range(node.lineno - 1, node.end_lineno)]
        programs[name] = TritonFunction(text, name, sizes, max_degree, n_kept).read_lines(lines, n_parts)
    return programs


# sha256 of the text around constants and programs by backend. Who changes that text reviews it, and puts the digest
# that the error names here. Numbers are masked where sizes stand in that text.
WRAPPERS = {
    "triton": "94d3650c7b0642b8642d89e67611a6c7d212d6a7e1675efa7790edaa8d1b708b",
    "eager": "294d2b487a4f3350e8e25e6ad670030c5df969deb37cef427ea9c127a883c41d",
    "cpp": "e648285ee4576034728c2be961cefa42d96eab0cea036a8ffd9112c5c7731691",
}
MASKED = ("eager",)


# Constants of a backend that its reader reads.
LITERALS = {"cpp": (PROGRAMS,), "triton": (PARTS, ROWS_KEPT)}


def check_wrapper(text: Text, backend: str) -> None:
    """The code that nothing proves must be the code that was read by people."""
    lines = [line.encode() for line in text.source.split("\n")]  # columns of `ast` count bytes
    names = (*CONSTANTS, *LITERALS.get(backend, ()))
    proved = [node for node in text.tree.body if isinstance(node, ast.FunctionDef) and node.name in FUNCTIONS]
    proved += [n for n in text.tree.body if isinstance(n, ast.Assign) and getattr(n.targets[0], "id", "") in names]
    proved += [n for n in text.tree.body[:1] if isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant)]
    for node in sorted(proved, key=lambda node: -node.lineno):  # the last first: columns before it stay right
        after = lines[node.end_lineno - 1][node.end_col_offset :]
        lines[node.lineno - 1] = lines[node.lineno - 1][: node.col_offset] + after
        lines[node.lineno : node.end_lineno] = [b""] * (node.end_lineno - node.lineno)
    rest = b"\n".join(line for line in lines if line.strip())
    if backend in MASKED:
        rest = re.sub(rb"[0-9]+", b"0", rest)
    digest = hashlib.sha256(rest).hexdigest()
    if digest != WRAPPERS[backend]:
        raise CheckError(
            f"{text.name}: the code around the programs is not what basisgen writes (its digest: {digest})"
        )


# A backend is the last word of a module's file name. A reader for another language returns the same programs.
READERS: dict[str, Callable[[Text, dict[str, int], int], dict[str, Program]]] = {
    "eager": read_eager,
    "cpp": read_cpp,
    "triton": read_triton,
}


def read_function(text: Text, name: str, sizes: dict[str, int], max_degree: int) -> Program:
    node = text.function(name)
    signature = FUNCTIONS[name]
    match node.args:
        case ast.arguments(posonlyargs=[], args=args, vararg=None, kwonlyargs=[], kwarg=None, defaults=[]):
            if tuple(arg.arg for arg in args) != signature.parameters:
                raise text.error(node, f"{name} must take ({', '.join(signature.parameters)})")
        case _:
            raise text.error(node, f"{name} must take ({', '.join(signature.parameters)})")

    body = list(node.body)
    if isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):  # a docstring
        del body[0]
    inputs: dict[str, tuple[str, ...]] = {}
    while body and (rows := read_rows(body[0])):
        parameter, names = rows
        if parameter not in signature.parameters or parameter in inputs or len(names) != sizes[parameter]:
            raise text.error(
                body[0], f"{name} must unbind each parameter once: {parameter}, {sizes.get(parameter)} rows"
            )
        inputs[parameter] = names
        del body[0]

    reserved = {"torch", *signature.parameters}
    rows_read = {row for names in inputs.values() for row in names}
    if reserved & rows_read:
        raise text.error(node, f"{name} gives a row the name of a parameter or of torch")
    degrees = dict.fromkeys(rows_read, 1)
    steps = []
    for statement in body[:-1]:
        step = read_step(statement)
        if step is None:
            raise text.error(statement, f"foreign statement in {name}: {brief(text.line(statement))}")
        for operand in (step.base, step.left, step.right):
            if operand is not None and operand not in degrees:
                raise text.error(statement, f"{name} reads {operand} before it is computed")
        if step.target in rows_read or step.target in reserved:
            raise text.error(statement, f"{name} overwrites its input {step.target}")
        if abs(step.scale) >= 1 << 53:
            raise text.error(statement, f"{name}: constant {brief(step.scale)} is not exact in float64")
        degree = degrees[step.left] + (degrees[step.right] if step.right else 0)
        degrees[step.target] = max(degree, degrees[step.base] if step.base else 0)
        if degrees[step.target] > max_degree:
            raise text.error(statement, f"{name}: a product of more than {max_degree} factors")
        steps.append(step)

    outputs = read_outputs(body[-1]) if body else None
    wanted = [sizes[output] for output in signature.outputs]
    if outputs is None or [len(stack) for stack in outputs] != wanted:
        shape = " and ".join(map(str, wanted))
        raise text.error(body[-1] if body else node, f"{name} must end by returning torch.stack of {shape} names")
    if unknown := [row for stack in outputs for row in stack if row not in degrees]:
        raise text.error(body[-1], f"{name} returns {unknown[0]}, which is not computed")
    return Program(inputs, tuple(steps), outputs)


def read_rows(statement: ast.stmt) -> tuple[str, tuple[str, ...]] | None:
    """`a0, a1, = a.unbind(0)`: the parameter and the names of its rows."""
    match statement:
        case ast.Assign(
            targets=[ast.Tuple(elts=rows)],
            value=ast.Call(
                func=ast.Attribute(value=ast.Name(id=parameter), attr="unbind"),
                args=[ast.Constant(value=0)],
                keywords=[],
            ),
        ) if all(isinstance(row, ast.Name) for row in rows):
            return parameter, tuple(row.id for row in rows)
    return None


def read_step(statement: ast.stmt) -> Step | None:
    """A statement of the grammar, or None. A plain copy `x = y` is no step: names never share a tensor."""
    line = statement.lineno
    match statement:
        case ast.Assign(targets=[ast.Name(id=target)], value=value):
            match value:
                case ast.BinOp(left=ast.Name(id=left), op=ast.Mult(), right=ast.Name(id=right)):
                    return Step(line, target, None, 1, left, right)
                case ast.BinOp(left=ast.Name(id=left), op=ast.Mult(), right=factor):
                    scale = read_integer(factor)
                    return None if scale is None else Step(line, target, None, scale, left, None)
                case ast.UnaryOp(op=ast.USub(), operand=ast.Name(id=left)):
                    return Step(line, target, None, -1, left, None)
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="torch"), attr="zeros_like"),
                    args=[ast.Name(id=left)],
                    keywords=[],
                ):
                    return Step(line, target, None, 0, left, None)
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="torch"), attr=function),
                    args=[ast.Name(id=base), *terms],
                    keywords=options,
                ):
                    return read_sum(line, target, base, function, terms, options)
        case ast.Expr(
            value=ast.Call(
                func=ast.Attribute(value=ast.Name(id=target), attr="add_" | "addcmul_" as function),
                args=terms,
                keywords=options,
            )
        ):
            return read_sum(line, target, target, function[:-1], terms, options)
    return None


def read_sum(
    line: int, target: str, base: str, function: str, terms: list[ast.expr], options: list[ast.keyword]
) -> Step | None:
    """`add` (base + alpha * left) or `addcmul` (base + value * left * right)."""
    match options:
        case []:
            scale = 1
        case [ast.keyword(arg="alpha" | "value" as option, value=value)] if (option == "alpha") == (function == "add"):
            scale = read_integer(value)
        case _:
            return None
    match function, terms:
        case ("add", [ast.Name(id=left)]) if scale is not None:
            return Step(line, target, base, scale, left, None)
        case ("addcmul", [ast.Name(id=left), ast.Name(id=right)]) if scale is not None:
            return Step(line, target, base, scale, left, right)
    return None


def read_integer(node: ast.expr) -> int | None:
    match node:
        case ast.Constant(value=value) if type(value) is int:
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=value)) if type(value) is int:
            return -value
    return None


def read_outputs(statement: ast.stmt) -> tuple[tuple[str, ...], ...] | None:
    """`return torch.stack((…))`, or a tuple of such calls: the names in each."""
    match statement:
        case ast.Return(value=ast.Tuple(elts=stacks)):
            pass
        case ast.Return(value=ast.expr() as stack):
            stacks = [stack]
        case _:
            return None
    outputs = []
    for stack in stacks:
        match stack:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="torch"), attr="stack"),
                args=[ast.Tuple(elts=rows) | ast.List(elts=rows)],
                keywords=[],
            ) if all(isinstance(row, ast.Name) for row in rows):
                outputs.append(tuple(row.id for row in rows))
            case _:
                return None
    return tuple(outputs)


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

    def contract(self, n_nodes: int, edges: Sequence[Edge]) -> int:
        """The full contraction along one graph."""
        result = np.array(1, dtype=object)
        open_edges: list[Edge] = []
        for node in range(n_nodes):
            loop = sum(m for i, j, m in edges if i == j == node)
            own = [edge for edge in edges if edge[0] != edge[1] and node in edge[:2]]
            array = self.node(loop, tuple(m for _, _, m in own), tuple(edge[0] == node for edge in own))
            shared = [edge for edge in own if edge in open_edges]
            axes = [open_edges.index(edge) for edge in shared], [own.index(edge) for edge in shared]
            result = np.tensordot(result, array, axes=axes)
            open_edges = [edge for edge in open_edges if edge not in shared]
            open_edges += [edge for edge in own if edge not in shared]
        return np.asarray(result, dtype=object).item()

    def feature(self, feature: Feature) -> int:
        return sum(graph.coefficient * self.contract(feature.nu, graph.edges) for graph in feature.graphs)


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
def block_dimension(degrees: Degrees, radial: str) -> int:
    """Number of linearly independent O(3)-invariants with one factor of each of these degrees."""
    if sum(degrees) % 2:
        return 0
    weights = Counter({0: 1})
    for degree, power in Counter(degrees).items():
        tensored: Counter[int] = Counter()
        for total, count in weights.items():
            for weight, multiplicity in weights_of_power(degree, power, radial).items():
                tensored[total + weight] += count * multiplicity
        weights = tensored
    return weights[0] - weights[1]


def order_dimension(spec: Spec, nu: int) -> int:
    """Number of linearly independent invariants of order nu, powers of A_000 included."""
    inner = (degrees for k in range(nu + 1) for degrees in spec.degree_tuples(nu, k))
    return sum(block_dimension(degrees, spec.radial) for degrees in inner)


Polynomial = dict[int, np.ndarray]  # square-free in the weights w: {bit set of points: value per pivot point}


class Points:
    """The pivot points of a block, and invariants in the square-free algebra of their weights."""

    def __init__(self, block: Block, certificate: Certificate) -> None:
        self.degrees = block.degrees
        self.radial = certificate.spec.radial
        self.generators = certificate.generators
        self.powers: dict[tuple[int, int, int], np.ndarray] = {}
        self.monomials: dict[tuple[int, ...], Polynomial] = {}
        n_coordinates = 2 if self.radial == "shared" else 3
        label = f"{certificate.seed}|{','.join(map(str, block.degrees))}"
        self.vectors = np.empty((len(block.degrees), n_coordinates, len(block.pivots)), dtype=object)
        for (node, coordinate, column), _ in np.ndenumerate(self.vectors):
            text = f"{label}|{block.pivots[column]}|{node}|{coordinate}"
            number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
            self.vectors[node, coordinate, column] = number % certificate.prime
        self.zero = np.array([0] * len(block.pivots), dtype=object)

    def power(self, a: int, b: int, exponent: int) -> np.ndarray:
        """(r_a·r_b)^exponent at every pivot point, up to the constant of isotropic vectors."""
        key = (min(a, b), max(a, b), exponent)
        if key not in self.powers:
            r, s = self.vectors[a], self.vectors[b]
            scalar = (r[0] * s[1] - r[1] * s[0]) ** 2 if self.radial == "shared" else (r * s).sum(axis=0)
            self.powers[key] = scalar**exponent
        return self.powers[key]

    def feature(self, feature: Feature) -> Polynomial:
        """A feature: for every set of points, the sum over all ways of putting them on nodes of equal degree."""
        result: Polynomial = {}
        for chosen in combinations(range(len(self.degrees)), feature.nu):
            if tuple(self.degrees[node] for node in chosen) == feature.degrees:
                value = self.zero
                for points in arrangements(chosen, feature.degrees):
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


def monomials(degrees: Degrees, generators: Sequence[Feature]) -> Iterator[tuple[int, ...]]:
    """Products of two or more generators whose degrees together are `degrees`, as ascending index tuples."""
    fitting = [
        (index, Counter(generator.degrees))
        for index, generator in enumerate(generators)
        if generator.nu < len(degrees) and Counter(generator.degrees) <= Counter(degrees)
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
    dimension = block_dimension(degrees, certificate.spec.radial)
    if block.dimension != dimension:
        raise block.error(f"dimension {block.dimension} is stated, {dimension} by its characters")
    if len(block.pivots) != dimension or len(set(block.pivots)) != dimension:
        raise block.error(f"{dimension} different pivots are wanted, found {brief(block.pivots)}")
    if any(not 0 <= pivot < block.n_points for pivot in block.pivots):
        raise block.error(f"a pivot is not among its {block.n_points} points")

    products = list(monomials(degrees, certificate.generators))
    if block.n_products != len(products):
        raise block.error(f"{block.n_products} products are stated, there are {len(products)}")
    generators = [generator for generator in certificate.generators if generator.degrees == degrees]
    if block.n_generators != len(generators):
        raise block.error(f"{block.n_generators} generators are stated, there are {len(generators)}")

    points = Points(block, certificate)
    product_rows = [points.row(points.monomial(indices)) for indices in products]
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

    features = [feature for feature in certificate.features if feature.degrees == degrees]
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
            position = place.get(tuple(sorted(indices)))
            if position is None:
                raise block.error(f"relation {number} names {list(indices)}, which is no product of this block")
            coefficients[number, position] += coefficient
        if any(np.dot(coefficients[number], np.array(rows, dtype=object))):
            raise block.error(f"relation {number} is false: it does not vanish at the pivot points")
    if rank_modulo(coefficients, prime) != wanted:
        raise block.error("its relations are not independent")


# --- The statements --------------------------------------------------------------------------------------------------


def check_identity(certificate: Certificate, text: Text, data: bytes) -> str:
    """Certificate and module belong together, and the module's constants describe the certificate's basis."""
    if certificate.module != text.name:
        raise CheckError(f"certificate belongs to another module: {brief(certificate.module)}, not {text.name}")
    source_digest = text.constant("SOURCE_DIGEST")
    if not isinstance(source_digest, str) or not re.fullmatch("[0-9a-f]{64}", source_digest):
        raise text.error(None, "SOURCE_DIGEST is not a sha256 digest")
    if hashlib.sha256(data.replace(source_digest.encode(), b"0" * 64)).hexdigest() != source_digest:
        raise text.error(None, "SOURCE_DIGEST is not the digest of this text: it was edited or damaged")
    if hashlib.sha256(data).hexdigest() != certificate.module_sha256:
        raise CheckError(f"certificate belongs to another module: module_sha256 is not the digest of {text.name}")
    if text.constant("BASIS_DIGEST") != certificate.basis_digest:
        raise text.error(None, "BASIS_DIGEST is not the certificate's: it belongs to another basis")

    shapes = {"SPEC": SPEC, "LVECTORS": CERTIFICATE["lvectors"], "FEATURES": [{**FEATURE, "formula": str}]}
    literals = {name: text.constant(name) for name in shapes}
    for name, shape in shapes.items():
        demand(literals[name], shape, f"{text.name}: {name}")
    if literals["SPEC"] != as_lists(vars(certificate.spec)):
        raise text.error(None, "SPEC is not the certificate's")
    if literals["LVECTORS"] != as_lists(certificate.lvectors):
        raise text.error(None, "LVECTORS are not the certificate's")
    entries = literals["FEATURES"]
    if len(entries) != len(certificate.features):
        raise text.error(None, f"{len(entries)} FEATURES, {len(certificate.features)} in the certificate")
    for entry, feature in zip(entries, certificate.features, strict=True):
        described = {"name": feature.name, "nu": feature.nu, "degrees": feature.degrees, "graphs": feature.graphs}
        if {key: entry[key] for key in FEATURE} != as_lists(described):
            raise text.error(None, f"FEATURES: {entry['name']} is not the certificate's {feature.name}")
    return (
        f"The certificate belongs to this text (sha256 {certificate.module_sha256[:12]}…), and both describe basis "
        f"{certificate.basis_digest[:12]}…."
    )


def check_selection(certificate: Certificate) -> str:
    """The features are what the selection's name promises (`complete` is what the blocks prove)."""
    spec, features = certificate.spec, certificate.features
    if spec.selection == "complete":
        return f"{len(features)} features, each a combination of multigraphs with the same degrees, within the limits."
    for feature in features:
        if len(feature.graphs) != 1 or feature.graphs[0].coefficient != 1:
            raise CheckError(f"certificate: feature {feature.name}: one graph with coefficient 1 is wanted")
    found = [(feature.degrees, canonical(feature.degrees, feature.graphs[0].edges)) for feature in features]
    if spec.selection == "cheng2024":
        wanted = list(published_paths(spec))
        for feature, have, want in zip(features, found, wanted, strict=False):
            if have != want:
                raise CheckError(f"certificate: feature {feature.name}: not the published path at this place")
        if len(found) != len(wanted):
            raise CheckError(f"certificate: {len(found)} features, the published set has {len(wanted)}")
        return f"{len(features)} features: the published paths of cheng2024 in their order."
    wanted_set = {(degrees, edges) for degrees in spec.blocks() for edges in connected_graphs(degrees, spec.radial)}
    if len(set(found)) != len(found):
        raise CheckError("certificate: two features have the same multigraph")
    if missing := wanted_set - set(found):
        degrees, edges = min(missing)
        raise CheckError(f"certificate: connected multigraph {list(edges)} of block {show(degrees)} is not a feature")
    return f"{len(features)} features: every connected multigraph within the limits, each once."


def canonical(degrees: Degrees, edges: Sequence[Edge]) -> tuple[Edge, ...]:
    """The smallest of the edge lists that renaming nodes of equal degree gives."""
    return min(
        tuple(sorted((min(new[i], new[j]), max(new[i], new[j]), m) for i, j, m in edges))
        for new in arrangements(range(len(degrees)), degrees)
    )


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


def connected_graphs(degrees: Degrees, radial: str) -> set[tuple[Edge, ...]]:
    """Canonical forms of all connected multigraphs with these node degrees; loops only where they add something."""
    pairs = [(i, j) for i in range(len(degrees)) for j in range(i, len(degrees)) if i != j or radial == "per_degree"]

    def fill(place: int, rest: Degrees, edges: tuple[Edge, ...]) -> Iterator[tuple[Edge, ...]]:
        if place == len(pairs):
            if not any(rest) and connected(len(degrees), edges):
                yield edges
            return
        i, j = pairs[place]
        if any(rest[:i]):  # all edges of an earlier node are placed, and it lacks some
            return
        most = rest[i] // 2 if i == j else min(rest[i], rest[j])
        for m in range(most + 1):
            left = tuple(r - m * ((node == i) + (node == j)) for node, r in enumerate(rest))
            yield from fill(place + 1, left, (*edges, (i, j, m)) if m else edges)

    return {canonical(degrees, edges) for edges in fill(0, degrees, ())}


def check_blocks(certificate: Certificate) -> str:
    """Every block is there and its proof holds."""
    spec = certificate.spec
    stated = {block.degrees: block for block in certificate.blocks}
    if len(stated) < len(certificate.blocks):
        twice = Counter(block.degrees for block in certificate.blocks).most_common(1)[0][0]
        raise CheckError(f"certificate: block {show(twice)} is there twice")
    checked = set()
    for degrees in spec.blocks():
        if degrees in stated:
            check_block(stated[degrees], certificate)
            checked.add(degrees)
        elif block_dimension(degrees, spec.radial):
            raise CheckError(f"certificate: block {show(degrees)} is missing")
    if foreign := [degrees for degrees in stated if degrees not in checked]:
        raise CheckError(f"certificate: block {show(foreign[0])} is not a block of this basis")
    for word, features in (("feature", certificate.features), ("generator", certificate.generators)):
        for feature in features:
            if feature.degrees not in checked:
                raise CheckError(f"certificate: {word} {feature.name}: no block {show(feature.degrees)}")
    n_relations = sum(len(block.relations) for block in certificate.blocks)
    whose = "The features are" if spec.selection == "complete" else f"{len(certificate.generators)} generators are"
    return (
        f"{whose} a minimal generating set: in each of {len(checked)} blocks, products and generators have the rank "
        f"that characters of O(3) give, and {n_relations} relations among products hold exactly."
    )


def check_counts(certificate: Certificate) -> str:
    """The table of numbers per nu follows from the features and the blocks."""
    spec = certificate.spec
    if [row.nu for row in certificate.counts] != list(range(1, spec.nu_max + 1)):
        raise CheckError(f"certificate: counts are not one row per nu = 1..{spec.nu_max}")
    for row in certificate.counts:
        blocks = [block for block in certificate.blocks if len(block.degrees) == row.nu]
        wanted = Counts(
            nu=row.nu,
            dimension=order_dimension(spec, row.nu),
            primitive=sum(block.n_generators for block in blocks),
            features=sum(feature.nu == row.nu for feature in certificate.features),
            rank=sum(block.feature_rank for block in blocks),
        )
        for key, value in vars(wanted).items():
            if getattr(row, key) != value:
                raise CheckError(
                    f"certificate: counts: nu {row.nu}: {key} {getattr(row, key)} is stated, it is {value}"
                )
    table = "; ".join(
        f"nu {row.nu}: {row.dimension} invariants, {row.primitive} primitive, "
        f"{row.features} features of rank {row.rank} modulo products"
        for row in certificate.counts
    )
    return f"Counts: {table}."


def check_text(certificate: Certificate, text: Text, programs: dict[str, Program]) -> str:
    """Runs the three programs on random integers: values, invariance, gradient, gradient of the gradient."""
    forward, backward, double_backward = (programs[name] for name in FUNCTIONS)
    lvectors, features = certificate.lvectors, certificate.features
    identity = np.eye(len(lvectors), dtype=object)
    for seed in (certificate.seed, os.urandom(16).hex()):
        a, v, w = (draw(seed, label, len(lvectors)) for label in ("A", "v", "w"))
        g, u = (draw(seed, label, len(features)) for label in ("g", "u"))

        tensors = Tensors(a, lvectors)
        for feature, value in zip(features, run(forward, {"a": a})[0], strict=True):
            if value != tensors.feature(feature):
                raise text.error(None, f"feature {feature.name}: the module's text gives another value than its graphs")

        jacobian = derivatives(forward, {"a": a}, {"a": identity})
        changes = np.dot(jacobian, rotations_of(a, lvectors))
        for feature, change in zip(features, changes, strict=True):
            if any(change) or sum(feature.degrees) % 2:
                raise text.error(None, f"feature {feature.name}: not invariant under rotations and inversion")

        gradient = np.dot(np.array(g, dtype=object), jacobian)
        for lvector, have, want in zip(lvectors, run(backward, {"a": a, "g": g})[0], gradient, strict=True):
            if have != want:
                raise text.error(None, f"_backward: the gradient with respect to A_{show(lvector)} is wrong")

        over_a, over_g = run(double_backward, {"a": a, "g": g, "v": v})
        rows = {"a": a, "g": g}
        along_a = derivatives(backward, rows, {"a": np.array(w, dtype=object)[:, None]})
        along_g = derivatives(backward, rows, {"g": np.array(u, dtype=object)[:, None]})
        for have, direction, change, what in ((over_a, w, along_a, "a"), (over_g, u, along_g, "g")):
            if np.dot(np.array(have, dtype=object), direction) != np.dot(np.array(v, dtype=object), change[:, 0]):
                raise text.error(None, f"_double_backward: the gradient with respect to {what} is wrong")
    n_lines = ", ".join(f"{name} {len(program.steps)}" for name, program in programs.items())
    return (
        "The text gives every feature's contraction, is invariant, and its backward and double-backward programs are "
        f"the derivatives, in exact integers at two random points (statements: {n_lines})."
    )


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
    rank = rank_modulo(derivatives(forward, {"a": a}, {"a": directions}), prime)
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
    text = Text(module_path.name, data)
    statements = [check_identity(certificate, text, data)]

    backend = module_path.stem.rpartition("_")[2]
    if backend not in READERS:
        raise CheckError(f"{text.name}: no reader for backend '{backend}': known are {', '.join(READERS)}")
    sizes = {"a": len(certificate.lvectors), "g": len(certificate.features), "v": len(certificate.lvectors)}
    programs = READERS[backend](text, sizes, certificate.spec.nu_max)
    check_wrapper(text, backend)

    statements.append(check_selection(certificate))
    statements.append(check_text(certificate, text, programs))
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
