"""The network: the paper's equations in reading order.

edges -> A -> B -> (message -> A -> B) x T -> numbers of each atom
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn.functional import one_hot

from cace_runtime.config import TERMS, ModelConfig
from cace_runtime.potential.a_basis import ABasis
from cace_runtime.potential.closest import ClosestDistances
from cace_runtime.potential.contraction import Contraction
from cace_runtime.potential.edge_basis import EdgeFunctions
from cace_runtime.potential.embedding import ElementEmbedding
from cace_runtime.potential.messages import Surroundings
from cace_runtime.potential.messages.layer import MessageLayer
from cace_runtime.potential.messages.sent_tensors import Covariants
from cace_runtime.potential.operators import Operators
from cace_runtime.potential.per_element import ByElement
from cace_runtime.potential.readout import NoReadout, Outputs, Readout
from cace_runtime.potential.reference_energies import ReferenceEnergies
from cace_runtime.potential.terms import d3, latent_ewald, zbl  # noqa: F401  # register themselves


class Network(nn.Module):
    """Everything of a potential that has numbers of its own, under the names that files have for it.

    Args:
        config: the architecture.
        n_invariants: features of the basis, per channel.
        covariants: tensors that the basis has, of which messages may send some.

    Raises:
        ValueError: a part that was registered from outside refuses its settings.
    """

    readout: Readout

    def __init__(self, config: ModelConfig, n_invariants: int, covariants: Covariants = ()) -> None:
        super().__init__()
        self.config = config
        n_features, n_layers = config.n_read(n_invariants), len(config.messages) + 1
        n_elements = len(config.elements)
        if config.mixing is None:
            self.embedding = ElementEmbedding(config.elements, config.n_embedding, config.same_embedding)
        else:  # senders are told apart by their elements, or have numbers; receivers have none
            n_numbers = config.n_embedding if config.mixing.senders == "embedding" else 0
            self.embedding = ElementEmbedding(config.elements, n_numbers, n_receiver=0)
        self.closest = ClosestDistances(config)
        self.edge_functions = EdgeFunctions(config)
        self.a_basis = ABasis(config)
        self.messages = nn.ModuleList(
            MessageLayer(config, t, n_features, covariants) for t in range(len(config.messages))
        )
        self.contractions = nn.ModuleList(
            Contraction(config, n_invariants) for _ in range(n_layers if config.contraction else 0)
        )
        self.readout = NoReadout()
        if config.has_energy:
            self.readout = Readout(n_features, config.readout, n_layers, n_elements, config.vanishes_at_zero)
        self.outputs = Outputs(config.outputs, n_features, n_layers, n_elements)
        self.terms = nn.ModuleList(TERMS.build(term, config) for term in config.terms)
        self.reference_energies = ReferenceEnergies([config.reference_energies.get(s, 0.0) for s in config.symbols])

    def features(
        self, vectors: Tensor, element: Tensor, operators: Operators, elements: ByElement | None
    ) -> list[Tensor]:
        """Invariants of every layer.

        Args:
            vectors: x_i - x_j in slots [3, S] (Å).
            element: rows of the embedding [N], internal order.
            operators: the symmetriser, and the sums over the neighbours in these slots.
            elements: of :meth:`by_element`.

        Returns:
            What readers see of each layer, T+1 tensors [f, c, n, N]: B, or its contractions [1, c, n, N].
        """
        sender, receiver = self.embedding.sender[element], self.embedding.receiver[element]
        if self.config.n_senders > sender.shape[1]:
            sender = one_hot(element, self.config.n_senders).to(sender.dtype)
        layout = operators.layout
        edges = self.edge_functions(self.closest(vectors, element[layout.sender], element[layout.receiver]))
        around = Surroundings(edges, sender, receiver, operators, self.a_basis.mixing, elements)
        a = self.a_basis(edges, sender, receiver, operators, elements)
        features = []
        for layer, message in enumerate(self.messages):
            b, covariants = operators.covariants(a) if message.sends_covariants else (operators.symmetrise(a), None)
            features.append(self._read(b, layer, elements))
            a = message(a, features[-1], around, covariants)
        return [*features, self._read(operators.symmetrise(a), len(features), elements)]

    def by_element(self, element: Tensor) -> ByElement | None:
        """The atoms by element, of rows of the embedding [N]; None where no weight depends on the element."""
        return ByElement.of(element, len(self.config.elements)) if self.config.is_per_element else None

    def _read(self, b: Tensor, layer: int, elements: ByElement | None) -> Tensor:
        return self.contractions[layer](b, elements) if self.contractions else b

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
        elements = self.by_element(element)
        features = self.features(vectors, element, operators, elements)
        of_elements = [elements] if self.config.readout.per_element else []  # other readouts may not take them
        energies = self.readout(features, *of_elements) * self.config.energy_scale
        return energies, features, self.reference_energies(element)

    def further_outputs(self, features: list[Tensor], atomic_numbers: Tensor) -> dict[str, Tensor]:
        """What a potential says about each atom beside its energy, by name [N].

        Args:
            features: as of :meth:`features`.
            atomic_numbers: [N], internal order.
        """
        per_element = any(output.per_element for output in self.config.outputs)
        return self.outputs(features, self.by_element(self.embedding.index(atomic_numbers)) if per_element else None)
