"""The features are what the name of the selection promises."""

from __future__ import annotations

from math import factorial

from ..basis import place, show
from ..certificate import Certificate
from ..errors import CheckError
from ..graphs import canonical, connected_graphs, published_paths


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
            coefficient = f"coefficient 1 to {most}" if most > 1 else "coefficient 1"
            raise CheckError(f"certificate: feature {feature.name}: one graph with {coefficient} is wanted")
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
