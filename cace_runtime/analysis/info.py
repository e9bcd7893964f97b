"""What a potential's file says: the lines of ``cace info``."""

from __future__ import annotations

import json
import os

from cace_runtime.config import (
    BesselConfig,
    MessageConfig,
    ModelConfig,
    PolynomialCutoffConfig,
    TensorMessageConfig,
    ZBLConfig,
)
from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.files.checkpoint_tensors import check_tensors
from cace_runtime.files.isolated_energies import isolated_atoms
from cace_runtime.kernels.choice import active_backend
from cace_runtime.parts import PartConfig
from cace_runtime.potentials import model_file
from cace_runtime.registry import BasisModule, BasisNotFoundError, load_basis_by_digest


def info_lines(path: str | os.PathLike[str]) -> list[tuple[str, str]]:
    """(heading, text) pairs about a potential, after a look whether it can be loaded.

    Raises:
        FileNotFoundError, CheckpointError: from :func:`cace_runtime.files.checkpoint_header.read_info`.
    """
    path = model_file(path)
    info = read_info(path)
    config = info.config
    lines = [
        ("file", f"{path}, format version {info.format_version}"),
        ("parameters", f"{info.n_parameters:,} ({info.dtype})"),
        ("elements", ", ".join(config.symbols)),
        *([] if config.is_plain else [("energy", f"the sum of {', '.join(config.energy_parts)}")]),
        *_network_lines(config),
        ("reference energies", _reference(config)),
        ("isolated atoms", isolated_atoms_line(config, isolated_atoms(path))),
        ("units", ", ".join(f"{quantity} {unit}" for quantity, unit in info.units.items())),
    ]
    found = [_found(digest) for digest in info.basis_digests]
    modules = [module for module in found if isinstance(module, BasisModule)]
    if len(modules) == len(found):
        check_tensors(path, modules)
    lines += _basis_lines(config, info.basis_digests[0], found[0])
    for number, added in enumerate(config.added, 1):
        lines.append(
            (f"added {number}", f"{added.weight:g} times the energy of a potential with a network of its own:")
        )
        of_added = _network_lines(added.model)
        of_added += _basis_lines(added.model, info.basis_digests[number], found[number])
        lines += [(f"added {number}, {heading}", text) for heading, text in of_added]
    if missing := config.missing():
        lines.append(("missing here", missing))
    if info.uncertainty is not None:
        of_fitted = 1e3 * info.uncertainty.fitted
        known = f"; up to {of_fitted:.0f} meV/Å in what was fitted" if of_fitted else ""
        lines.append(("uncertainty", info.uncertainty.told + known))
    lines += list(info.notes.items())
    return lines


def _network_lines(config: ModelConfig) -> list[tuple[str, str]]:
    """What a network is made of, and what is computed from its outputs."""
    lines = [
        ("cutoff", f"{config.cutoff:g} Å, {_cutoff_function(config)}"),
        ("radial", f"{_radial_basis(config)} → {config.n_radial} channels, {config.radial} weights"),
        _channels(config),
    ]
    lines += [(f"message layer {t + 1}", _message(message)) for t, message in enumerate(config.messages)]
    if not config.messages:
        lines.append(("message layers", "none"))
    parts = [f"MLP {' → '.join(map(str, config.readout.hidden))}"] if config.readout.hidden else ["linear"]
    readout = " + ".join(dict.fromkeys(parts + ["linear"] * config.readout.linear))
    readout += ", first weights of each element" * config.readout.per_element
    if config.contraction:
        lines.append(("contraction", "invariants of a channel are summed to one number, with weights of each element"))
    lines.append(("readout", readout if config.has_energy else "none: the network has no energy of its own"))
    if config.outputs:
        lines.append(("further outputs", ", ".join(output.name for output in config.outputs)))
    if config.closest_distances:
        seen = {pair: outer for pair, (inner, outer) in config.closest_distances.items() if outer <= config.cutoff}
        pairs = ", ".join(f"{pair} {outer:g}" for pair, outer in seen.items())
        lines.append(("closest distances", f"{pairs} Å; the network sees nearer pairs at a fixed distance"))
        if never := ", ".join(pair for pair in config.closest_distances if pair not in seen):
            lines.append(("never seen", f"{never}: no training structure had such a pair within the cutoff"))
    return lines + [("energy term", _settings(term)) for term in config.terms]


def _channels(config: ModelConfig) -> tuple[str, str]:
    if config.mixing is None:
        return "embedding", f"length {config.n_embedding}, {config.n_channels} edge channels"
    senders = "elements" if config.mixing.senders == "elements" else f"embeddings of length {config.n_embedding}"
    each = ", weights of each central element" * config.mixing.per_element
    return "mixing", f"radial functions and {senders} of the neighbours, freely{each}"


def _cutoff_function(config: ModelConfig) -> str:
    function = config.cutoff_function
    return f"polynomial, p = {function.p:g}" if isinstance(function, PolynomialCutoffConfig) else function.kind


def _radial_basis(config: ModelConfig) -> str:
    if isinstance(config.radial_basis, BesselConfig):
        return f"{config.n_bessel} Bessel functions"
    return f"{config.n_bessel} functions, {_settings(config.radial_basis)}"


def _settings(part: PartConfig) -> str:
    """A part that this program knows from elsewhere: its kind and what was chosen."""
    if isinstance(part, ZBLConfig) and part.at_closest:
        return "zbl, below the closest distances"
    return ", ".join([part.kind, *(f"{name} {value}" for name, value in part if name != "kind")])


def _message(message: MessageConfig) -> str:
    parts = ["memory"] if message.memory else []
    parts += ["exponential (Ar)"] if message.exponential else []
    if message.feature:
        each = [
            name
            for name, on in (("degree", message.feature.per_degree), ("channel", message.feature.per_channel))
            if on
        ]
        parts.append("features (Bchi)" + (f" per {' and '.join(each)}" if each else ""))
    parts += [_tensor(message.tensor)] if message.tensor else []
    parts += [_settings(other) for other in message.others]
    return " + ".join(parts)


def _tensor(tensor: TensorMessageConfig) -> str:
    if tensor.tensors == "moments":
        source = "moments"
    else:
        source = "covariants" + (f" up to order {tensor.order}" if tensor.order else "")
    degrees = f", tensors of degree {', '.join(map(str, tensor.degrees))} from {source}" if tensor.degrees else ""
    networks = " with coefficients of the invariants" * bool(tensor.degrees and tensor.coefficients == "network")
    functions = "of its own for each channel" if tensor.radial_functions is None else f"{tensor.radial_functions}"
    each = ", weights of each element" * tensor.per_element
    return f"tensor message (scalars{degrees}{networks}; radial functions per path: {functions}{each})"


def _reference(config: ModelConfig) -> str:
    energies = [f"{symbol} {config.reference_energies.get(symbol, 0.0):.6f}" for symbol in config.symbols]
    if not any(config.reference_energies.values()):
        return "none: energies are those of the network alone (E0 = 0)"
    return ", ".join(energies) + " eV"


def isolated_atoms_line(config: ModelConfig, found: dict[str, float]) -> str:
    """What an atom without neighbours gets (eV, by symbol), and how far that is from E0."""
    told = ", ".join(f"{symbol} {energy:.6f}" for symbol, energy in found.items()) + " eV"
    known = {symbol: config.reference_energies.get(symbol, 0.0) for symbol in found}
    if (config.is_plain and config.vanishes_at_zero) or (any(known.values()) and found == known):
        return f"{told}: E0 exactly"
    if not config.is_plain:
        return f"{told}: E0, network{'s' * bool(config.added)} and energy terms"
    if not any(config.reference_energies.values()):
        return f"{told}: from the network alone"
    if config.readout.per_element:
        return f"{told}: E0 and what the network says of each; count atomisation energies from E0, not from these"
    first = config.symbols[0]
    beside = found[first] - config.reference_energies.get(first, 0.0)
    return f"{told}: E0 {beside:+.6f} eV; count atomisation energies from E0, not from these"


def _found(digest: str) -> BasisModule | str:
    """The module of that digest, or that there is none."""
    try:
        return load_basis_by_digest(digest)
    except BasisNotFoundError as error:
        return str(error)


def _basis_lines(config: ModelConfig, digest: str, module: BasisModule | str) -> list[tuple[str, str]]:
    basis = config.basis
    lines = [
        ("basis", f"{basis.selection}, l_max {basis.l_max}, ν ≤ {basis.nu_max}; digest {digest[:12]}"),
        ("completeness", config.completeness),
    ]
    if isinstance(module, str):
        return [*lines, ("module", module)]
    lines.append(("module", f"{module.path} ({len(module.features)} features)"))
    lines.append(("certificate", _certificate(module)))
    lines.append(("backend on the CPU", active_backend(config)))
    return lines


def _certificate(module: BasisModule) -> str:
    """What the certificate says. The registry has looked whether it is this module's, not whether the proof holds."""
    path = module.certificate_path
    try:
        counts = json.loads(path.read_text(encoding="utf-8"))["counts"]
        kept = ", ".join(f"{row['rank']} of {row['primitive']} at ν = {row['nu']}" for row in counts)
    except (OSError, ValueError, KeyError, TypeError) as error:
        return f"{path}: cannot be read ({type(error).__name__}: {error})"
    return f"{path.name}: {kept} primitive invariants. Check the proof with: basisgen verify {module.path}"
