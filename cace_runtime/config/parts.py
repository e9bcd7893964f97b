"""What one potential may have and another not."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from cace_runtime.config.messages import MESSAGES
from cace_runtime.config.model import ModelConfig
from cace_runtime.config.radial import CUTOFFS, RADIAL_BASES
from cace_runtime.config.terms import TERMS


class Part(NamedTuple):
    """A part of a potential; as text "message 'memory' of layer 1".

    Attributes:
        sort: "cutoff function", "radial basis", "mixing", "contraction", "message", "readout", "output" or
            "energy term".
        kind: of its config; of an output its name; "none" of a readout that is not there.
        layer: of a message, counted from 1.
    """

    sort: str
    kind: str
    layer: int | None = None

    def __str__(self) -> str:
        return f"{self.sort} {self.kind!r}" + (f" of layer {self.layer}" if self.layer else "")


def parts_of(config: ModelConfig) -> Iterator[Part]:
    """Everything that one potential may have and another not."""
    yield Part(CUTOFFS.sort, config.cutoff_function.kind)
    yield Part(RADIAL_BASES.sort, config.radial_basis.kind)
    if config.mixing:
        yield Part("mixing", config.mixing.senders)
    if config.contraction:
        yield Part("contraction", "linear")
    if any(readout.per_element for readout in (config.readout, *config.outputs)):
        yield Part("readout", "per_element")
    for layer, message in enumerate(config.messages, 1):
        own = {
            "memory": message.memory, "exponential": message.exponential, "feature": message.feature,
            "tensor": message.tensor,
        }  # fmt: skip
        for kind in (*(kind for kind, there in own.items() if there), *(other.kind for other in message.others)):
            yield Part(MESSAGES.sort, kind, layer)
    if not config.has_energy:
        yield Part("readout", "none")
    for output in config.outputs:
        yield Part("output", output.name)
    for term in config.terms:
        yield Part(TERMS.sort, term.kind)


def strange_parts(config: ModelConfig, known: Collection[tuple[str, str] | str]) -> str:
    """The parts of a potential's network that are not among those known, in words; empty where all are.

    Energy terms are no parts of the network: they are torch, whatever evaluates it.

    Args:
        config: the potential's.
        known: sort and kind of each part that somebody knows, as ``("message", "memory")``, or a sort of which all
            are known, as ``"output"``.
    """
    known = {TERMS.sort, *known}
    return " and ".join(str(p) for p in parts_of(config) if p.sort not in known and (p.sort, p.kind) not in known)
