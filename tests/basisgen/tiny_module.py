"""Small modules and certificates made by literal means, to try the checker on; no code of the generator.

A feature is expanded by summing over every Cartesian index, a program is the plain list of its monomials, derivatives
are those of polynomials, and the numbers of a block come from sums over all permutations of its points.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from itertools import combinations_with_replacement, permutations, product
from pathlib import Path
from typing import Any

PRIME = 2147483647
SEED = "tiny"
ZEROS = "0" * 64

Features = dict[str, tuple[list[Any], ...]]  # name: degrees, then graphs, see `describe`
Polynomial = dict[tuple[str, ...], int]  # monomial as a sorted tuple of names: coefficient

COMPLETE = {  # shared radial, l_max = 2, nu_max = 4: degrees and edges of a minimal generating set
    "B1_0": ([0], []),
    "B2_0": ([1, 1], [[0, 1, 1]]),
    "B2_1": ([2, 2], [[0, 1, 2]]),
    "B3_0": ([1, 1, 2], [[0, 2, 1], [1, 2, 1]]),
    "B3_1": ([2, 2, 2], [[0, 1, 1], [0, 2, 1], [1, 2, 1]]),
    "B4_0": ([1, 1, 2, 2], [[0, 2, 1], [1, 3, 1], [2, 3, 1]]),
}
SQUARE = {"B4_1": ([2, 2, 2, 2], [[0, 1, 1], [0, 2, 1], [1, 3, 1], [2, 3, 1]])}  # connected, yet not primitive
# The same, with a combination of graphs as its last member, one of them disconnected.
COMBINED = {**COMPLETE, "B4_0": ([1, 1, 2, 2], [-2, COMPLETE["B4_0"][1]], [1, [[0, 1, 1], [2, 3, 2]]])}
PER_DEGREE = {  # l_max = 2, nu_max = 2
    "B1_0": ([0], []),
    "B1_1": ([2], [[0, 0, 1]]),
    "B2_0": ([1, 1], [[0, 1, 1]]),
    "B2_1": ([2, 2], [[0, 1, 2]]),
}
PUBLISHED = ("B1_0", "B2_0", "B2_1", "B3_0")


@dataclass
class Tiny:
    """A module's text and its certificate, before they are sealed with digests and written."""

    stem: str
    certificate: dict[str, Any]
    text: str

    def copy(self) -> Tiny:
        return copy.deepcopy(self)

    def edit(self, function: str, old: str, new: str) -> None:
        """Replaces the first occurrence of `old` inside one function (or, for "", in the whole text)."""
        start = self.text.index(f"def {function}(") if function else 0
        place = self.text.index(old, start)
        self.text = self.text[:place] + new + self.text[place + len(old) :]

    def seal_basis(self) -> None:
        """Puts the digest of the certificate's basis into the certificate and into the text."""
        features = [{"degrees": f["degrees"], "graphs": f["graphs"]} for f in self.certificate["features"]]
        decides = {"spec": self.certificate["spec"], "lvectors": self.certificate["lvectors"], "features": features}
        digest = sha256(json.dumps(decides, sort_keys=True, separators=(",", ":")))
        self.text = self.text.replace(self.certificate["basis_digest"], digest)
        self.certificate["basis_digest"] = digest

    def seal_text(self) -> None:
        """Puts the digest of the text into it, and the digest of the file into the certificate."""
        place = self.text.index('SOURCE_DIGEST = "') + len('SOURCE_DIGEST = "')
        blank = self.text[:place] + ZEROS + self.text[place + 64 :]
        self.text = blank[:place] + sha256(blank) + blank[place + 64 :]
        self.certificate["module_sha256"] = sha256(self.text)

    def block(self, *degrees: int) -> dict[str, Any]:
        return next(block for block in self.certificate["blocks"] if block["degrees"] == list(degrees))

    def write(self, folder: Path) -> Path:
        module = folder / f"{self.stem}.py"
        module.write_text(self.text, encoding="utf-8")
        (folder / f"{self.stem}.certificate.json").write_text(json.dumps(self.certificate), encoding="utf-8")
        return module


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def make(
    features: Features,
    nu_max: int,
    dimensions: list[int],
    jacobian: tuple[int, int],
    selection: str = "complete",
    radial: str = "shared",
    generators: Features | None = None,
) -> Tiny:
    """Builds a sealed module for l_max = 2.

    Args:
        features: degrees and graphs of each feature, see `describe`.
        nu_max: largest number of factors.
        dimensions: numbers of invariants per nu, from the table of DESIGN section 1.
        jacobian: algebraic rank and its bound.
        selection: as in the specification.
        radial: as in the specification.
        generators: a minimal generating set, if the features are none.
    """
    spec = {"l_max": [2] * nu_max, "nu_max": nu_max, "selection": selection, "radial": radial, "max_degree": None}
    lvectors = [[x, y, d - x - y] for d in range(3) for x in range(d, -1, -1) for y in range(d - x, -1, -1)]
    described = [describe(name, *feature) for name, feature in features.items()]
    generating = described if generators is None else [describe(name, *g) for name, g in generators.items()]
    blocks = [make_block(degrees, radial, generating, described) for degrees in all_blocks(nu_max)]
    blocks = [block for block in blocks if block["dimension"]]
    counts = [
        {
            "nu": nu,
            "dimension": dimensions[nu - 1],
            "primitive": sum(block["n_generators"] for block in blocks if len(block["degrees"]) == nu),
            "features": sum(feature["nu"] == nu for feature in described),
            "rank": sum(block["feature_rank"] for block in blocks if len(block["degrees"]) == nu),
        }
        for nu in range(1, nu_max + 1)
    ]
    stem = f"cace_l2_nu{nu_max}_{selection}{'_perdegree' if radial == 'per_degree' else ''}_eager"
    certificate = {
        "format": "basisgen certificate",
        "version": 1,
        "module": f"{stem}.py",
        "module_sha256": "",
        "basis_digest": "b" * 64,
        "spec": spec,
        "lvectors": lvectors,
        "features": described,
        "generators": None if generators is None else generating,
        "prime": PRIME,
        "seed": SEED,
        "blocks": blocks,
        "counts": counts,
        "jacobian": {"rank": jacobian[0], "bound": jacobian[1]},
    }
    tiny = Tiny(stem, certificate, module_text(spec, lvectors, described))
    tiny.seal_basis()
    tiny.seal_text()
    return tiny


def describe(name: str, degrees: list[int], *graphs: list[Any]) -> dict[str, Any]:
    """A feature's entry; a graph is a list of edges, or [coefficient, edges]."""
    weighted = [graph if graph and isinstance(graph[0], int) else [1, graph] for graph in graphs]
    return {"name": name, "nu": len(degrees), "degrees": degrees, "graphs": weighted}


# --- Text ------------------------------------------------------------------------------------------------------------


def expand(nu: int, edges: list[list[int]], lvectors: list[list[int]]) -> Polynomial:
    """A full contraction: every contracted index runs over x, y, z."""
    ends = [(i, j) for i, j, multiplicity in edges for _ in range(multiplicity)]
    result: Counter[tuple[str, ...]] = Counter()
    for values in product(range(3), repeat=len(ends)):
        nodes = [[0, 0, 0] for _ in range(nu)]
        for (i, j), value in zip(ends, values, strict=True):
            nodes[i][value] += 1
            nodes[j][value] += 1
        result[tuple(sorted(f"a{lvectors.index(node)}" for node in nodes))] += 1
    return dict(result)


def derivative(polynomial: Polynomial, name: str) -> Polynomial:
    result: Counter[tuple[str, ...]] = Counter()
    for monomial, coefficient in polynomial.items():
        if name in monomial:
            rest = list(monomial)
            rest.remove(name)
            result[tuple(rest)] += coefficient * monomial.count(name)
    return dict(result)


def weighted_sum(names: list[str], polynomials: list[Polynomial]) -> Polynomial:
    result: Counter[tuple[str, ...]] = Counter()
    for name, polynomial in zip(names, polynomials, strict=True):
        for monomial, coefficient in polynomial.items():
            result[tuple(sorted((name, *monomial)))] += coefficient
    return dict(result)


def write_rows(polynomials: list[Polynomial], prefix: str) -> tuple[list[str], str]:
    """Statements that compute each polynomial from its monomials, using every form that the checker reads."""
    lines, rows = [], []
    for number, polynomial in enumerate(polynomials):
        row = f"{prefix}{number}"
        if list(polynomial.values()) == [1] and len(next(iter(polynomial))) == 1:
            rows.append(next(iter(polynomial))[0])
            continue
        if not polynomial:
            lines.append(f"{row} = torch.zeros_like(a0)")
        for place, (monomial, coefficient) in enumerate(sorted(polynomial.items())):
            factor = monomial[0]
            for depth, name in enumerate(monomial[1:-1]):
                lines.append(f"{row}_{place}_{depth} = {factor} * {name}")
                factor = f"{row}_{place}_{depth}"
            last = monomial[-1]
            if place == 0 and len(monomial) == 1:
                lines.append(f"{row} = {factor} * {coefficient}")
            elif place == 0:
                lines.append(f"{row}_m = {factor} * {last}")
                lines += [f"{row}_n = -{row}_m", f"{row} = {row}_n * {-coefficient}"]
            elif len(monomial) == 1 and place % 2:
                lines.append(f"{row}.add_({last}, alpha={coefficient})")
            elif len(monomial) == 1:
                lines.append(f"{row}_s{place} = torch.add({row}, {last}, alpha={coefficient})")
                lines.append(f"{row} = {row}_s{place} * 1")
            elif coefficient == 1:
                lines.append(f"{row}.addcmul_({factor}, {last})")
            elif place % 2:
                lines.append(f"{row}.addcmul_({factor}, {last}, value={coefficient})")
            else:
                lines.append(f"{row}_c{place} = torch.addcmul({row}, {factor}, {last}, value={coefficient})")
                lines.append(f"{row} = {row}_c{place} * 1")
        rows.append(row)
    return lines, f"torch.stack(({', '.join(rows)},))"


def module_text(spec: dict[str, Any], lvectors: list[list[int]], features: list[dict[str, Any]]) -> str:
    forward: list[Polynomial] = []
    for feature in features:
        total: Counter[tuple[str, ...]] = Counter()
        for coefficient, edges in feature["graphs"]:
            for monomial, count in expand(feature["nu"], edges, lvectors).items():
                total[monomial] += coefficient * count
        forward.append({monomial: count for monomial, count in total.items() if count})
    names_a, names_v = ([f"{letter}{n}" for n in range(len(lvectors))] for letter in "av")
    names_g = [f"g{n}" for n in range(len(features))]
    contracted = weighted_sum(names_g, forward)
    backward = [derivative(contracted, name) for name in names_a]
    twice = weighted_sum(names_v, backward)

    literal_spec = {key: tuple(value) if isinstance(value, list) else value for key, value in spec.items()}
    literals = [{**tuples(feature), "formula": feature["name"]} for feature in features]
    parts = [
        '"""A tiny basis."""\n\nfrom __future__ import annotations\n\nimport torch\n',
        f"SPEC = {literal_spec!r}\nLVECTORS = {tuples(lvectors)!r}\nFEATURES = {tuple(literals)!r}",
        f'BASIS_DIGEST = "{"b" * 64}"\nSOURCE_DIGEST = "{ZEROS}"\n',
    ]
    rows = {"a": names_a, "g": names_g, "v": names_v}
    for name, parameters, outputs in (
        ("_forward", "a", [forward]),
        ("_backward", "ag", [backward]),
        (
            "_double_backward",
            "agv",
            [[derivative(twice, name) for name in names_a], [derivative(twice, name) for name in names_g]],
        ),
    ):
        lines = [f"{', '.join(rows[letter])}, = {letter}.unbind(0)" for letter in parameters]
        stacks = []
        for prefix, polynomials in zip(("t", "s"), outputs, strict=False):
            new_lines, stack = write_rows(polynomials, prefix)
            lines += new_lines
            stacks.append(stack)
        body = "\n    ".join([*lines, f"return {', '.join(stacks)}"])
        parts.append(f"\ndef {name}({', '.join(parameters)}):\n    {body}\n")
    parts.append("\ndef b_basis(a):\n    return _forward(a)\n")
    return "\n".join(parts)


def tuples(data: Any) -> Any:
    if isinstance(data, list):
        return tuple(map(tuples, data))
    return {key: tuples(value) for key, value in data.items()} if isinstance(data, dict) else data


# --- Certificate -----------------------------------------------------------------------------------------------------


def all_blocks(nu_max: int) -> list[list[int]]:
    tuples_of_degrees = (d for nu in range(1, nu_max + 1) for d in combinations_with_replacement((1, 2), nu))
    return [[0], *(list(degrees) for degrees in tuples_of_degrees if sum(degrees) % 2 == 0)]


def make_block(
    degrees: list[int], radial: str, generators: list[dict[str, Any]], features: list[dict[str, Any]], n_points: int = 6
) -> dict[str, Any]:
    """A block's entry; its dimension is taken to be the rank that is found."""
    points = [point(degrees, number, radial) for number in range(n_points)]
    product_rows = [
        [polarised(degrees, [generators[index] for index in indices], vectors, radial) for vectors in points]
        for indices in products_of(degrees, generators)
    ]
    own_rows, feature_rows = (
        [[polarised(degrees, [f], vectors, radial) for vectors in points] for f in group if f["degrees"] == degrees]
        for group in (generators, features)
    )
    columns = list(zip(*product_rows, *own_rows, strict=True))
    pivots: list[int] = []
    for number, column in enumerate(columns):
        if rank([columns[pivot] for pivot in pivots] + [column]) > len(pivots):
            pivots.append(number)
    return {
        "degrees": degrees,
        "dimension": len(pivots),
        "n_products": len(product_rows),
        "product_rank": rank(product_rows),
        "relations": [],
        "n_generators": len(own_rows),
        "feature_rank": rank(product_rows + feature_rows) - rank(product_rows),
        "n_points": n_points,
        "pivots": pivots,
    }


def products_of(degrees: list[int], generators: list[dict[str, Any]]) -> list[tuple[int, ...]]:
    """All products of two or more generators with these degrees, by trying every multiset."""
    return [
        indices
        for n_factors in range(2, len(degrees) + 1)
        for indices in combinations_with_replacement(range(len(generators)), n_factors)
        if sorted(degree for index in indices for degree in generators[index]["degrees"]) == degrees
    ]


def point(degrees: list[int], number: int, radial: str) -> list[list[int]]:
    def coordinate(node: int, axis: int) -> int:
        text = f"{SEED}|{','.join(map(str, degrees))}|{number}|{node}|{axis}"
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % PRIME

    return [[coordinate(node, axis) for axis in range(2 if radial == "shared" else 3)] for node in range(len(degrees))]


def polarised(degrees: list[int], factors: list[dict[str, Any]], vectors: list[list[int]], radial: str) -> int:
    """Sum over all permutations of points of equal degree, of the disjoint union of the factors' graphs."""
    union_degrees = [degree for factor in factors for degree in factor["degrees"]]
    total = 0
    for order in permutations(range(len(degrees))):
        if [degrees[node] for node in order] != union_degrees:
            continue
        for graphs in product(*(factor["graphs"] for factor in factors)):
            value, offset = 1, 0
            for factor, (coefficient, edges) in zip(factors, graphs, strict=True):
                value *= coefficient
                for i, j, multiplicity in edges:
                    r, s = vectors[order[offset + i]], vectors[order[offset + j]]
                    if radial == "shared":
                        value *= (r[0] * s[1] - r[1] * s[0]) ** (2 * multiplicity)
                    else:
                        value *= sum(x * y for x, y in zip(r, s, strict=True)) ** multiplicity
                offset += factor["nu"]
            total += value
    return total


def rank(rows: list[Any]) -> int:
    """Rank over GF(PRIME), one row at a time."""
    basis: list[tuple[int, list[int]]] = []
    for row in rows:
        rest = [value % PRIME for value in row]
        for column, other in basis:
            factor = rest[column]
            rest = [(x - factor * y) % PRIME for x, y in zip(rest, other, strict=True)]
        column = next((n for n, value in enumerate(rest) if value), None)
        if column is not None:
            inverse = pow(rest[column], -1, PRIME)
            basis.append((column, [value * inverse % PRIME for value in rest]))
    return len(basis)
