"""Channels that suit the data: variable projection (Golub and Pereyra, SIAM J. Numer. Anal. 10, 413, 1973).

For given channels the best coefficients w solve a ridge regression, so what is left of the loss is a function of the
channels p alone,

    phi(p) = min_w |X(p) w - y|² + strength |D w|²,

with the D of the start. Its gradient is that of the loss at fixed w, which the compiled training gradient gives. There
are few such numbers (radial mixtures, wave numbers, what neighbours bring), so they learn without learning by heart.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite

import numpy as np
import torch
from scipy.optimize import minimize
from torch import Tensor, nn

from cace_runtime.kernels.choice import new_model
from cace_runtime.potential.model import CACEModel
from cace_runtime.train.batches import ATOMS_AT_ONCE, GraphStore
from cace_runtime.train.config import LossConfig
from cace_runtime.train.least_squares import UnsolvableError
from cace_runtime.train.loss import Errors, Loss, LossWeights
from cace_runtime.train.scaled_weights import ScaledWeights

# Of the regressions on the way: the coefficients of weaker ones are so large that their cancellation is noise.
STRENGTH = 1e-10


def channel_parameters(model: CACEModel) -> dict[str, nn.Parameter]:
    """The numbers that make the channels of :func:`cace_runtime.linear.channels.linear_potential`.

    The receiver embedding stays: it says which element owns a channel. So does the sender embedding of a single
    element, a factor.
    """
    names = ["a_basis.mixing.weights", "edge_functions.bessel.weights"]
    if len(model.config.elements) > 1:
        names.append("embedding.sender")
    parameters = dict(model.named_parameters())
    return {name: parameters[name] for name in names}


class ChannelSearch:
    """The loss of a training set as a function of the channels, with its gradient.

    Args:
        model: a linear potential in float64; its channels and its coefficients are changed.
        solve: gives the model the coefficients that belong to its channels, and returns phi.
        train: structures that are fitted.
        valid: structures that decide which channels are kept.
        loss: weights of energies and forces.
    """

    def __init__(
        self, model: CACEModel, solve: Callable[[], float], train: GraphStore, valid: GraphStore, loss: LossConfig
    ) -> None:
        self.model, self.solve, self.train, self.valid = model, solve, train, valid
        self.loss, self.at = loss, LossWeights(energy=loss.energy, forces=loss.forces)
        # The same potential with trainable weights, evaluated by compiled kernels where there is a compiler.
        self.twin = new_model(model.config).double()
        self.parameters = channel_parameters(model)

    def get(self) -> np.ndarray:
        """The channels as one vector."""
        return np.concatenate([p.detach().numpy().ravel() for p in self.parameters.values()])

    def put(self, values: np.ndarray) -> None:
        """Gives the model channels."""
        sizes = [p.numel() for p in self.parameters.values()]
        parts = torch.from_numpy(np.ascontiguousarray(values)).split(sizes)
        for parameter, part in zip(self.parameters.values(), parts, strict=True):
            parameter.data.copy_(part.view_as(parameter))

    def reduced(self, values: np.ndarray) -> tuple[float, np.ndarray]:
        """phi and its gradient; the model then has these channels and their coefficients."""
        self.put(values)
        found = self.solve()
        weights, _ = self._losses(self.train, gradients=True)
        by_name = _gradients(weights)
        return found, np.concatenate([by_name[name].numpy().ravel() for name in self.parameters])

    def validation_loss(self) -> float:
        """Of the model as it is."""
        return self._losses(self.valid, gradients=False)[1]

    def _losses(self, store: GraphStore, gradients: bool) -> tuple[ScaledWeights, float]:
        self.twin.load_state_dict(self.model.state_dict())
        weights, errors = ScaledWeights(self.twin), Errors()
        loss, counts = Loss(weights, self.twin, self.loss), store.counts(range(len(store)))
        for members in store.in_order(ATOMS_AT_ONCE):
            batch = store.batch(members)
            with torch.set_grad_enabled(gradients):
                value, sums = loss(batch.graph, batch.targets, self.at, counts)
            if gradients:
                value.backward()
            errors.sums += sums
        return weights, errors.loss


def _gradients(weights: ScaledWeights) -> dict[str, Tensor]:
    """Of the loss, by the names of the parameters."""
    found: dict[str, Tensor] = {}
    for vector, shapes in zip((weights.matrices, weights.others), weights.shapes, strict=True):
        assert vector.grad is not None
        found |= dict(zip(shapes, vector.grad.split([shape.numel() for shape in shapes.values()]), strict=True))
    return found


def optimise_channels(
    search: ChannelSearch, iterations: int, on_iteration: Callable[[int, float, float], None]
) -> None:
    """L-BFGS over the channels; the model ends with those that validated best, of those before Ctrl-C if that comes.

    Args:
        search: what is minimised.
        iterations: at most.
        on_iteration: called with the number of the iteration, phi and the validation loss; 0 is the start.
    """
    start = search.get()
    best, least = start, np.inf
    last: dict[str, tuple[np.ndarray, float, float]] = {}
    done = 0

    def objective(values: np.ndarray) -> tuple[float, np.ndarray]:
        found, gradient = search.reduced(values)
        last["tried"] = (values.copy(), found, search.validation_loss())
        if not done and "start" not in last:
            last["start"] = last["tried"]
            keep(0)
        scale = last["start"][1] or 1.0
        return found / scale, gradient / scale

    def keep(number: int) -> None:
        nonlocal best, least
        values, found, valid = last["tried"]
        if valid < least:
            best, least = values, valid
        on_iteration(number, found, valid)

    def after(_: np.ndarray) -> None:
        nonlocal done
        done += 1
        keep(done)

    options = {"maxiter": iterations, "maxfun": 2 * iterations + 2, "ftol": 1e-6}
    try:
        minimize(objective, start, jac=True, method="L-BFGS-B", callback=after, options=options)
    except (KeyboardInterrupt, UnsolvableError):  # the latter where a trial step went too far: what was found stays
        if not isfinite(least):
            raise  # nothing was tried to the end
    search.put(best)
