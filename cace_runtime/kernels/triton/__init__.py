"""Evaluation on an accelerator: energies, forces and virials of one model by Triton kernels, neighbour list included.

``edges`` is the neighbour list as the kernels read it, ``potential`` the model on it. ``cell_list`` finds the pairs on
the device, ``skin_list`` keeps them, ``capture`` makes one CUDA graph of a step, ``moved_by_host`` and ``batch`` serve
programs on the host and on the device, ``time_steps`` moves the atoms without one. For training, ``moments_operator``
and ``exponential_operator`` are the sums over neighbours with both their derivatives.
"""

from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.kernels.triton.potential import DevicePotential, DeviceResults

__all__ = ["DeviceEdges", "DevicePotential", "DeviceResults"]
