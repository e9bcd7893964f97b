"""Element embeddings: what an element brings to an edge as sender and as receiver."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from cace_runtime.elements import N_ATOMIC_NUMBERS, check_elements
from cace_runtime.potential.initial import initial


class ElementEmbedding(nn.Module):
    """One-hot element -> two vectors of length ``n_embedding`` (theta_sender, theta_receiver).

    Args:
        elements: atomic numbers in the order of the rows.
        n_embedding: length of the vectors.
        same: one matrix for both roles.
        n_receiver: length of those of receivers, where it is another.
    """

    index_map: Tensor

    def __init__(
        self, elements: tuple[int, ...], n_embedding: int, same: bool = False, n_receiver: int | None = None
    ) -> None:
        super().__init__()
        self.elements = tuple(elements)
        self.index_map_on_host = np.full(N_ATOMIC_NUMBERS, -1)
        self.index_map_on_host[list(elements)] = np.arange(len(elements))
        self.register_buffer("index_map", torch.tensor(self.index_map_on_host), persistent=False)
        self.sender = initial((len(elements), n_embedding), torch.randn)
        n_receiver = n_embedding if n_receiver is None else n_receiver
        self.receiver = self.sender if same else initial((len(elements), n_receiver), torch.randn)

    def index(self, atomic_numbers: Tensor) -> Tensor:
        """Atomic numbers [N] -> rows [N].

        Raises:
            UnknownElementError: on the CPU, naming the element; on an accelerator an assertion fails instead, so that
                no synchronisation is needed.
        """
        rows = self.index_map[atomic_numbers]
        if rows.is_cuda:
            torch._assert_async((rows >= 0).all(), "a structure has an element that the model does not know")
        elif rows.numel() and int(rows.min()) < 0:
            check_elements(atomic_numbers, self.elements)
        return rows

    def rows(self, atomic_numbers: np.ndarray) -> np.ndarray:
        """The same on the host: atomic numbers [N] -> rows int32 [N].

        Raises:
            UnknownElementError: naming the element.
        """
        rows = self.index_map_on_host[atomic_numbers]
        if rows.size and rows.min() < 0:
            check_elements(torch.from_numpy(np.asarray(atomic_numbers)), self.elements)
        return rows.astype(np.int32)
