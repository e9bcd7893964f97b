"""The network: the paper's equations in reading order.

edges -> A -> B -> (message -> A -> B) x T -> numbers of each atom
"""

from __future__ import annotations

from torch import Tensor, nn

from cace_runtime.config import TERMS, ModelConfig
from cace_runtime.potential.a_basis import ABasis
from cace_runtime.potential.edge_basis import EdgeFunctions
from cace_runtime.potential.embedding import ElementEmbedding
from cace_runtime.potential.messages import Surroundings
from cace_runtime.potential.messages.layer import MessageLayer
from cace_runtime.potential.operators import Operators
from cace_runtime.potential.readout import NoReadout, Outputs, Readout
from cace_runtime.potential.reference_energies import ReferenceEnergies
from cace_runtime.potential.terms import latent_ewald, zbl  # noqa: F401  # register themselves


class Network(nn.Module):
    """Everything of a potential that has numbers of its own, under the names that files have for it.

    Args:
        config: the architecture.
        n_invariants: features of the basis, per channel.

    Raises:
        ValueError: a part that was registered from outside refuses its settings.
    """

    readout: Readout

    def __init__(self, config: ModelConfig, n_invariants: int) -> None:
        super().__init__()
        self.config = config
        n_features, n_layers = n_invariants * config.n_channels * config.n_radial, len(config.messages) + 1
        self.embedding = ElementEmbedding(config.elements, config.n_embedding, config.same_embedding)
        self.edge_functions = EdgeFunctions(config)
        self.a_basis = ABasis(config)
        self.messages = nn.ModuleList(MessageLayer(config, t, n_features) for t in range(len(config.messages)))
        self.readout = NoReadout()
        if config.has_energy:
            self.readout = Readout(
                n_features, config.readout.hidden, config.readout.linear, n_layers, config.vanishes_at_zero
            )
        self.outputs = Outputs(config.outputs, n_features, n_layers)
        self.terms = nn.ModuleList(TERMS.build(term, config) for term in config.terms)
        self.reference_energies = ReferenceEnergies([config.reference_energies.get(s, 0.0) for s in config.symbols])

    def features(self, vectors: Tensor, element: Tensor, operators: Operators) -> list[Tensor]:
        """Invariants of every layer.

        Args:
            vectors: x_i - x_j in slots [3, S] (Å).
            element: rows of the embedding [N], internal order.
            operators: the symmetriser, and the sums over the neighbours in these slots.

        Returns:
            B of each layer, T+1 tensors [f, c, n, N].
        """
        sender, receiver = self.embedding.sender[element], self.embedding.receiver[element]
        edges = self.edge_functions(vectors)
        around = Surroundings(edges, sender, receiver, operators, self.a_basis.mixing)
        a = self.a_basis(edges, sender, receiver, operators)
        features = [operators.symmetrise(a)]
        for message in self.messages:
            a = message(a, features[-1], around)
            features.append(operators.symmetrise(a))
        return features

    def atomic_energies(
        self, vectors: Tensor, atomic_numbers: Tensor, operators: Operators
    ) -> tuple[Tensor, list[Tensor], Tensor]:
        """The energies of the atoms.

        Args:
            vectors, operators: as for :meth:`features`.
            atomic_numbers: [N], internal order.

        Returns:
            Energies without E0 [N] (eV); B of each layer, T+1 tensors [f, c, n, N]; E0 [N] (eV, float64).
        """
        element = self.embedding.index(atomic_numbers)
        features = self.features(vectors, element, operators)
        return self.readout(features) * self.config.energy_scale, features, self.reference_energies(element)
