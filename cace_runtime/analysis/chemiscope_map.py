"""Features as a map that chemiscope shows: principal components of atoms and of structures, beside the structures.

The format is JSON: ``meta``, ``structures``, ``environments``, ``properties`` with a target ``atom`` or ``structure``,
and ``settings`` (https://chemiscope.org). It is written without the package of that name, which can read it back.
"""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
from ase import Atoms

from cace_runtime.analysis.describe import Description
from cace_runtime.files.writing import replacing

SUFFIXES = (".json", ".json.gz")
COMPONENTS = 3


def write_chemiscope(description: Description, path: str | os.PathLike[str]) -> tuple[float, ...]:
    """Writes the map.

    Args:
        description: the features.
        path: ``.json`` or ``.json.gz``.

    Returns:
        The share of the variance that each principal component of the atoms has.

    Raises:
        OSError: the file cannot be written.
    """
    found, shares = chemiscope_map(description)
    content = json.dumps(found).encode()
    with replacing(Path(path)) as temporary:
        temporary.write_bytes(gzip.compress(content, mtime=0) if Path(path).name.endswith(".gz") else content)
    return shares


def chemiscope_map(description: Description) -> tuple[dict[str, Any], tuple[float, ...]]:
    """What is written, and the shares of the variance of the atoms' components."""
    frames, features = description.frames, description.B.reshape(len(description.B), -1)
    ends = np.cumsum([len(frame) for frame in frames])
    means = np.stack([part.mean(axis=0) for part in np.split(features, ends[:-1])])
    properties: dict[str, Any] = {}
    shares: dict[str, tuple[float, ...]] = {}
    for target, rows in (("atom", features), ("structure", means)):
        scores, shares[target] = principal_components(rows)
        for k, (column, share) in enumerate(zip(scores.T, shares[target], strict=True), 1):
            properties[f"{target} PC {k}"] = {
                "target": target,
                "values": column.tolist(),
                "description": f"principal component {k} of the invariants, {100 * share:.1f} % of their variance",
            }
    properties |= _labels(frames)
    environments = [
        {"structure": number, "center": atom, "cutoff": description.cutoff}
        for number, frame in enumerate(frames)
        for atom in range(len(frame))
    ]
    meta = {
        "name": "CACE features",
        "description": f"{description.basis.path.stem}, cutoff {description.cutoff:g} Å, elements "
        f"{', '.join(description.elements)}",
    }
    settings = {"target": "atom", "map": {axis: {"property": f"atom PC {k}"} for k, axis in ((1, "x"), (2, "y"))}}
    structures = [_structure(frame) for frame in frames]
    found = {
        "meta": meta,
        "settings": settings,
        "structures": structures,
        "environments": environments,
        "properties": properties,
    }
    return found, shares["atom"]


def principal_components(rows: np.ndarray) -> tuple[np.ndarray, tuple[float, ...]]:
    """Scores [rows, 3] of columns that are scaled to equal spread, and the share of the variance of each component.

    The largest score of a component is positive.
    """
    centred = rows - rows.mean(axis=0)
    spread = centred.std(axis=0)
    varied = spread > 1e-12 * max(1e-300, float(np.abs(rows).max()))
    scaled = centred[:, varied] / spread[varied]
    scores, shares = np.zeros((len(rows), COMPONENTS)), np.zeros(COMPONENTS)
    if scaled.size:
        left, values, _ = np.linalg.svd(scaled, full_matrices=False)
        n = min(COMPONENTS, len(values))
        scores[:, :n] = left[:, :n] * values[:n]
        shares[:n] = values[:n] ** 2 / (values**2).sum()
    largest = scores[np.abs(scores).argmax(axis=0), np.arange(COMPONENTS)]
    return scores * np.where(largest < 0, -1, 1), tuple(shares.tolist())


def _labels(frames: tuple[Atoms, ...]) -> dict[str, Any]:
    """Energies and forces, where all structures have them."""
    results = [frame.calc.results if frame.calc is not None else {} for frame in frames]
    found: dict[str, Any] = {}
    if all("energy" in of_frame for of_frame in results):
        energies = [float(of_frame["energy"]) / len(frame) for of_frame, frame in zip(results, frames, strict=True)]
        found["energy per atom"] = {"target": "structure", "values": energies, "units": "eV"}
    if all("forces" in of_frame for of_frame in results):
        forces = np.concatenate([np.linalg.norm(of_frame["forces"], axis=1) for of_frame in results])
        found["force"] = {"target": "atom", "values": forces.tolist(), "units": "eV/Å"}
    return found


def _structure(atoms: Atoms) -> dict[str, Any]:
    x, y, z = atoms.positions.T.tolist()
    found: dict[str, Any] = {"size": len(atoms), "names": list(atoms.symbols), "x": x, "y": y, "z": z}
    if atoms.pbc.any() and atoms.cell.rank == 3:
        found["cell"] = atoms.cell.array.ravel().tolist()
    return found
