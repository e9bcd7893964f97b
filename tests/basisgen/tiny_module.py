"""Small modules and certificates made by literal means, to try the checker on; no code of the generator.

A feature is expanded by summing over every Cartesian index, a program is the plain list of its monomials, derivatives
are those of polynomials, and the numbers of a block come from sums over all permutations of its points.
"""

from __future__ import annotations

import copy
import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations_with_replacement, count, permutations, product
from pathlib import Path
from typing import Any

PRIME = 2147483647
SEED = "tiny"
ZEROS = "0" * 64
GENERATED = Path(__file__).parents[2] / "generated"

Features = dict[str, tuple[list[Any], ...]]  # name: degrees, then graphs, see `describe`
Polynomial = dict[tuple[str, ...], int]  # monomial as a sorted tuple of names: coefficient

COMPLETE = {  # shared radial, l_max = 2, nu_max = 4: degrees and edges of a minimal generating set
    "B1_1": ([0], []),
    "B2_1": ([1, 1], [[0, 1, 1]]),
    "B2_2": ([2, 2], [[0, 1, 2]]),
    "B3_1": ([1, 1, 2], [[0, 2, 1], [1, 2, 1]]),
    "B3_2": ([2, 2, 2], [[0, 1, 1], [0, 2, 1], [1, 2, 1]]),
    "B4_1": ([1, 1, 2, 2], [[0, 2, 1], [1, 3, 1], [2, 3, 1]]),
}
SQUARE = {"B4_2": ([2, 2, 2, 2], [[0, 1, 1], [0, 2, 1], [1, 3, 1], [2, 3, 1]])}  # connected, yet not primitive
# The same, with a combination of graphs as its last member, one of them disconnected.
COMBINED = {**COMPLETE, "B4_1": ([1, 1, 2, 2], [-2, COMPLETE["B4_1"][1]], [1, [[0, 1, 1], [2, 3, 2]]])}
PER_DEGREE = {  # l_max = 2, nu_max = 2
    "B1_1": ([0], []),
    "B1_2": ([2], [[0, 0, 1]]),
    "B2_1": ([1, 1], [[0, 1, 1]]),
    "B2_2": ([2, 2], [[0, 1, 2]]),
}
PUBLISHED = ("B1_1", "B2_1", "B2_2", "B3_1")


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
    described = describe(features)
    generating = described if generators is None else describe(generators)
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


def describe(features: Features) -> list[dict[str, Any]]:
    """The features' entries, named anew in their order; a graph is a list of edges, or [coefficient, edges]."""
    entries: list[dict[str, Any]] = []
    for degrees, *graphs in features.values():
        weighted = [graph if graph and isinstance(graph[0], int) else [1, graph] for graph in graphs]
        nu = len(degrees)
        name = f"B{nu}_{1 + sum(entry['nu'] == nu for entry in entries)}"
        entries.append({"name": name, "nu": nu, "degrees": degrees, "graphs": weighted})
    return entries


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


def write_rows(polynomials: list[Polynomial], new: Iterator[str]) -> tuple[list[str], str]:
    """Statements that compute each polynomial from its monomials, using every form that the checker reads."""
    lines, rows = [], []
    for polynomial in polynomials:
        if list(polynomial.values()) == [1] and len(next(iter(polynomial))) == 1:
            rows.append(next(iter(polynomial))[0])
            continue
        row = next(new)
        if not polynomial:
            lines.append(f"{row} = torch.zeros_like(a0)")
        for place, (monomial, coefficient) in enumerate(sorted(polynomial.items())):
            factor = monomial[0]
            for name in monomial[1:-1]:
                lines.append(f"{(longer := next(new))} = {factor} * {name}")
                factor = longer
            last = monomial[-1]
            value = "" if coefficient == 1 else f", value={coefficient}"
            alpha = "" if coefficient == 1 else f", alpha={coefficient}"
            if place == 0 and len(monomial) == 1 and coefficient == 1:
                row = factor
            elif place == 0 and len(monomial) == 1:
                lines.append(f"{row} = {factor} * {coefficient}")
            elif place == 0:
                lines.append(f"{row} = {factor} * {last}")
                if coefficient != 1:
                    positive, row = row, next(new)
                    lines.append(f"{row} = -{positive}")
                if coefficient not in (1, -1):
                    negative, row = row, next(new)
                    lines.append(f"{row} = {negative} * {-coefficient}")
            elif place % 2 and row.startswith("t"):
                lines.append(f"{row}.add_({last}{alpha})" if len(monomial) == 1 else "")
                lines[-1] = lines[-1] or f"{row}.addcmul_({factor}, {last}{value})"
            else:
                base, row = row, next(new)
                plain = f"{row} = torch.add({base}, {last}{alpha})"
                lines.append(plain if len(monomial) == 1 else f"{row} = torch.addcmul({base}, {factor}, {last}{value})")
        rows.append(row)
    return lines, f"torch.stack(({', '.join(rows)},))"


def module_text(spec: dict[str, Any], lvectors: list[list[int]], features: list[dict[str, Any]]) -> str:
    forward: list[Polynomial] = []
    for feature in features:
        total: Counter[tuple[str, ...]] = Counter()
        for coefficient, edges in feature["graphs"]:
            for monomial, times in expand(feature["nu"], edges, lvectors).items():
                total[monomial] += coefficient * times
        forward.append({monomial: times for monomial, times in total.items() if times})
    names_a, names_v = ([f"{letter}{n}" for n in range(len(lvectors))] for letter in "av")
    names_g = [f"g{n}" for n in range(len(features))]
    contracted = weighted_sum(names_g, forward)
    backward = [derivative(contracted, name) for name in names_a]
    twice = weighted_sum(names_v, backward)

    around = reviewed_text()
    radial = "" if spec["selection"] == "cheng2024" else f" --radial {spec['radial']}"
    parts = [
        f'"""CACE B basis: {len(features)} invariant features of the moments up to degree 2, orders 1 to '
        f"{spec['nu_max']}.\n\nGenerated, do not edit. Regenerate with:\n"
        f"    basisgen --lmax 2 --numax {spec['nu_max']} --selection {spec['selection']}{radial} --backend eager\n\n"
        'Operations per atom and channel: forward 1, backward 2, double backward 3.\n"""\n',
        around[0],
        f'BASIS_DIGEST = "{"b" * 64}"\nSOURCE_DIGEST = "{ZEROS}"\n',
        f"SPEC = { {key: tuples(value) for key, value in spec.items()}!r}\n",
        "".join(["LVECTORS = (\n", *(f"    {tuple(lvector)},\n" for lvector in lvectors), ")\n"]),
        write_features(features),
        around[1],
    ]
    rows = {"a": names_a, "g": names_g, "v": names_v}
    for name, parameters, what, outputs in (
        ("_forward", "a", "B", [forward]),
        ("_backward", "ag", "gradient with respect to a", [backward]),
        (
            "_double_backward",
            "agv",
            "gradients with respect to a and g",
            [[derivative(twice, name) for name in names_a], [derivative(twice, name) for name in names_g]],
        ),
    ):
        new = (f"t{number}" for number in count())
        lines = [f'"""Rows of {what}."""']
        lines += [f"{', '.join(rows[letter])} = {letter}.unbind(0)" for letter in parameters]
        stacks = []
        for polynomials in outputs:
            new_lines, stack = write_rows(polynomials, new)
            lines += new_lines
            stacks.append(stack)
        body = "\n    ".join([*lines, f"return {', '.join(stacks)}"])
        parts.append(f"\n\ndef {name}({', '.join(parameters)}):\n    {body}\n")
    return "".join(parts)


def reviewed_text() -> tuple[str, str]:
    """What stands in every eager module before the digests, and between its features and its programs."""
    text = (GENERATED / "cace_l3_nu3_cheng2024_eager.py").read_text(encoding="utf-8")
    imports = text[text.index('"""\n\n') + 4 : text.index("BASIS_DIGEST")]
    features = text.index("FEATURES = (")
    return imports, text[text.index("\n)\n", features) + 3 : text.index("\n\ndef _forward(")]


def write_features(features: list[dict[str, Any]]) -> str:
    lines = [f"    { {**tuples(feature), 'formula': write_formula(feature)}!r},\n" for feature in features]
    return "".join(["FEATURES = (\n", *lines, ")\n"])


def write_formula(feature: dict[str, Any]) -> str:
    """Index notation: pairs of equal letters, for the few indices that there are here."""
    terms = []
    for coefficient, edges in feature["graphs"]:
        letters = iter("ijklmnpq")
        pairs = [(i, j, next(letters)) for i, j, multiplicity in edges for _ in range(multiplicity)]
        factors = ["".join(x * ((i == node) + (j == node)) for i, j, x in pairs) for node in range(feature["nu"])]
        number = {1: "+ ", -1: "- "}.get(coefficient, f"{coefficient:+d} ".replace("+", "+ ").replace("-", "- "))
        terms.append(number + " ".join(f"A_{factor}" if factor else "A" for factor in factors))
    text = " ".join(terms)
    return text[2:] if text.startswith("+") else "-" + text[2:]


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
