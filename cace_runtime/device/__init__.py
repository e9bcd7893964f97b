"""Evaluation on an accelerator: energies, forces and virials of one model by Triton kernels, neighbour list given.

``edges`` is the neighbour list as the kernels read it, ``potential`` the model on it.
"""

from cace_runtime.device.edges import DeviceEdges
from cace_runtime.device.potential import DevicePotential, DeviceResults

__all__ = ["DeviceEdges", "DevicePotential", "DeviceResults"]
