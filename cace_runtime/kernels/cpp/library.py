"""The C interface of a compiled potential, ``cace.h``, as Python calls it."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_double, c_int, c_int32, c_int64, c_void_p
from typing import ClassVar

import numpy as np

ABI = 2
MOST_EXCHANGES = 2


class System(ctypes.Structure):
    """``cace_system``: one structure, or one domain of it, and where its results go."""

    _fields_: ClassVar = [
        ("n_atoms", c_int64),
        ("n_all", c_int64),
        ("positions", c_void_p),
        ("elements", c_void_p),
        ("first", c_void_p),
        ("sender", c_void_p),
        ("image", c_void_p),
        ("images", c_void_p),
        ("n_threads", c_int32),
        ("cotangents", c_void_p),
        ("outputs", c_void_p),
        ("forces", c_void_p),
        ("virials", c_void_p),
        ("features", c_void_p),
        ("closest", c_double),
    ]


class ExchangeRows(ctypes.Structure):
    """``cace_exchange``."""

    _fields_: ClassVar = [("rows", c_void_p), ("width", c_int64), ("direction", c_int32)]


class KernelError(RuntimeError):
    """The compiled code could not go on: out of memory."""


class Cotangents(ctypes.Structure):
    """``cace_cotangents``: what the gradient is of."""

    _fields_: ClassVar = [
        ("outputs", c_void_p),
        ("displacements", c_void_p),
        ("virials", c_void_p),
        ("gradient", c_void_p),
    ]


class _Calls:
    """Typed calls into a shared library that was built for one config and precision.

    Args:
        handle: the loaded library.

    Attributes:
        n_outputs: K, numbers of each atom.
    """

    signatures: ClassVar[dict[str, tuple]] = {
        "cace_abi": (c_int, []),
        "cace_outputs": (c_int, []),
        "cace_real_size": (c_int, []),
        "cace_error": (c_char_p, []),
        "cace_weights": (c_char_p, []),
        "cace_model_create": (c_void_p, [c_void_p]),
        "cace_model_destroy": (None, [c_void_p]),
    }
    own_signatures: ClassVar[dict[str, tuple]] = {}

    def __init__(self, handle: ctypes.CDLL) -> None:
        for name, (result, arguments) in (self.signatures | self.own_signatures).items():
            function = getattr(handle, name)
            function.restype, function.argtypes = result, arguments
            setattr(self, name, function)
        self.path = handle._name
        self.n_outputs = self.cace_outputs()
        self.dtype = np.dtype(np.float32 if self.cace_real_size() == 4 else np.float64)

    def weights_layout(self) -> list[tuple[str, int]]:
        """Names and lengths of the weights, in the order in which ``cace_model_create`` takes them."""
        rows = (line.split() for line in self.cace_weights().decode().splitlines())
        return [(name, int(length)) for name, length in rows]

    def check(self, failed: int) -> None:
        """Raises KernelError if a call did not succeed."""
        if failed:
            raise KernelError(f"the compiled kernels stopped: {self.cace_error().decode()}")

    def create(self, weights: np.ndarray) -> tuple[int, int]:
        """Handles of the weights and of a workspace; :meth:`destroy` frees both.

        Raises:
            KernelError: out of memory.
        """
        model = self.cace_model_create(weights.ctypes.data)
        workspace = self._create_workspace(model) if model else None
        if not workspace:
            raise KernelError("out of memory for the weights of the compiled kernels")
        return model, workspace

    def destroy(self, model: int, workspace: int) -> None:
        """Frees what :meth:`create` gave."""
        self._destroy_workspace(workspace)
        self.cace_model_destroy(model)


class Library(_Calls):
    """Evaluation: outputs, forces, virials, features."""

    own_signatures: ClassVar = {
        "cace_workspace_create": (c_void_p, [c_void_p]),
        "cace_workspace_destroy": (None, [c_void_p]),
        "cace_phases": (c_int, []),
        "cace_begin": (c_int, [c_void_p, POINTER(System)]),
        "cace_run": (c_int, [c_void_p, c_int]),
        "cace_exchanges": (c_int, [c_void_p, c_int, POINTER(ExchangeRows)]),
        "cace_evaluate": (c_int, [c_void_p, POINTER(System)]),
    }

    def __init__(self, handle: ctypes.CDLL) -> None:
        super().__init__(handle)
        self.n_phases = self.cace_phases()
        self._create_workspace, self._destroy_workspace = self.cace_workspace_create, self.cace_workspace_destroy

    def exchanges(self, workspace: int, phase: int) -> list[ExchangeRows]:
        """What has to be exchanged with other domains after a phase."""
        found = (ExchangeRows * MOST_EXCHANGES)()
        return list(found[: self.cace_exchanges(workspace, phase, found)])

    def evaluate(self, workspace: int, system: System) -> None:
        """All phases of a structure without ghosts."""
        self.check(self.cace_evaluate(workspace, byref(system)))


class GradientLibrary(_Calls):
    """Gradient of energies and forces with respect to the weights."""

    own_signatures: ClassVar = {
        "cace_gradient_create": (c_void_p, [c_void_p]),
        "cace_gradient_destroy": (None, [c_void_p]),
        "cace_gradient": (c_int, [c_void_p, POINTER(System), POINTER(Cotangents)]),
    }

    def __init__(self, handle: ctypes.CDLL) -> None:
        super().__init__(handle)
        self._create_workspace, self._destroy_workspace = self.cace_gradient_create, self.cace_gradient_destroy

    def gradient(self, workspace: int, system: System, cotangents: Cotangents) -> None:
        """Of a structure without ghosts."""
        self.check(self.cace_gradient(workspace, byref(system), byref(cotangents)))
