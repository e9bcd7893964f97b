"""The certificate: its data as types, and all that can be said of it without computing."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .basis import LARGEST, Degrees, Feature, Graph, Spec, place, show
from .errors import CheckError, brief, one_line
from .files import decode, read_bytes
from .graphs import connected
from .lvectors import LVector, lvectors_of, lvectors_up_to
from .shapes import CERTIFICATE, COVARIANTS, demand


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
    covariants: tuple[Feature, ...] = ()
    covariant_generators: tuple[Feature, ...] = ()
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


def basis_digest(data: dict[str, Any]) -> str:
    """The digest that names a basis: what decides it, without names and proofs, as canonical JSON."""
    features = [{"degrees": entry["degrees"], "graphs": entry["graphs"]} for entry in data["features"]]
    decides = {"spec": data["spec"], "lvectors": data["lvectors"], "features": features}
    if data.get("covariants"):
        decides["covariants"] = [{key: c[key] for key in ("degree", "degrees", "graphs")} for c in data["covariants"]]
    return hashlib.sha256(json.dumps(decides, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
