"""Linear potentials: ridge regression of energies and forces on the invariants."""

from cace_runtime.linear.channels import LinearSettings
from cace_runtime.linear.fit import LinearFit, fit_linear

__all__ = ["LinearFit", "LinearSettings", "fit_linear"]
