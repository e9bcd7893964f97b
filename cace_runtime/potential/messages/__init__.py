"""Messages: what an atom hears of its neighbours' A and B between two layers. One kind a file.

The package's own kinds are fields of :class:`cace_runtime.config.MessageConfig`: :mod:`.memory`, :mod:`.exponential`,
:mod:`.feature` and :mod:`.tensor`. Others are registered in :data:`cace_runtime.config.MESSAGES`: the
builder gets the part's config, the model's, and the number of flattened features (f c n), and builds a
:class:`Message`.
:mod:`.layer` sums the messages of a layer.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from torch import Tensor

from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.mixing import FreeMixing
from cace_runtime.potential.operators import Operators
from cace_runtime.potential.per_element import ByElement
from cace_runtime.potential.radial import RadialMixing


class Surroundings(NamedTuple):
    """Who is where, the same for all layers.

    Attributes:
        edges: functions of the edges, in slots.
        sender: theta_sender of each atom [N, a]; with ``config.mixing`` over elements 1 for its own, 0 for the others.
        receiver: theta_receiver of each atom [N, b].
        operators: the sums over neighbours, and ``operators.layout``: which atoms a slot belongs to.
        mixing: of the A basis, moments [l, c, ñ, N] -> A [l, c, n, N].
        elements: the atoms by element, where something of the model has weights of each.
    """

    edges: EdgeBasis
    sender: Tensor
    receiver: Tensor
    operators: Operators
    mixing: RadialMixing | FreeMixing
    elements: ByElement | None


class Message(Protocol):
    """A module that adds to A of the next layer.

    What it returns turns with the structure as A does: for each degree, a sum of tensors of that degree times
    invariants. It is 0 for an atom without neighbours, for which A and B are 0; where ``config.radial`` is "shared", no
    weight may depend on the degree. Its parameters stand in files as ``messages.LAYER.others.INDEX.…``.
    """

    def __call__(self, a: Tensor, b: Tensor, around: Surroundings) -> Tensor:
        """A [l, c, n, N] and B [f, c, n, N] of the layer before -> part of A of the next [l, c, n, N].

        The layer multiplies it by ``config.message_scale``, unless it is the atom's own memory.
        """
