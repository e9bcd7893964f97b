"""The C interface of a compiled potential, ``cace.h``, as Python calls it."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_double, c_int, c_int32, c_int64, c_void_p
from typing import ClassVar

import numpy as np

ABI = 3
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
        ("pulled", c_void_p),
        ("gradient", c_void_p),
        ("changes", c_void_p),
    ]


class Part(ctypes.Structure):
    """``cace_part``: the weights of one name."""

    _fields_: ClassVar = [("numbers", c_void_p), ("size", c_int64)]


class Calls:
    """Typed calls into a shared library that was built for one config and precision.

    Args:
        handle: the loaded library.

    Attributes:
        functions: those of ``cace.h``, with their types.
        n_outputs: K, numbers of each atom.
    """

    signatures: ClassVar[dict[str, tuple]] = {
        "cace_abi": (c_int, []),
        "cace_outputs": (c_int, []),
        "cace_real_size": (c_int, []),
        "cace_error": (c_char_p, []),
        "cace_weights": (c_char_p, []),
        "cace_model_create": (c_void_p, [c_void_p]),
        "cace_model_set": (c_int, [c_void_p, c_void_p]),
        "cace_model_set_parts": (c_int, [c_void_p, POINTER(Part)]),
        "cace_model_destroy": (None, [c_void_p]),
    }
    own_signatures: ClassVar[dict[str, tuple]] = {}
    workspace: ClassVar[str]
    """how its functions are called, before ``_create`` and ``_destroy``"""

    def __init__(self, handle: ctypes.CDLL) -> None:
        for name, (result, arguments) in (self.signatures | self.own_signatures).items():
            function = getattr(handle, name)
            function.restype, function.argtypes = result, arguments
        self.functions = handle
        self.path = handle._name
        self.n_outputs = self.functions.cace_outputs()
        self.dtype = np.dtype(np.float32 if self.functions.cace_real_size() == 4 else np.float64)

    def weights_layout(self) -> list[tuple[str, int]]:
        """Names and lengths of the weights, in the order in which ``cace_model_create`` takes them."""
        rows = (line.split() for line in self.functions.cace_weights().decode().splitlines())
        return [(name, int(length)) for name, length in rows]

    def check(self, failed: int) -> None:
        """Raises KernelError if a call did not succeed."""
        if failed:
            raise KernelError(f"the compiled kernels stopped: {self.functions.cace_error().decode()}")

    def create(self, weights: np.ndarray) -> tuple[int, int]:
        """Handles of the weights and of a workspace; :meth:`destroy` frees both.

        Raises:
            KernelError: out of memory.
        """
        model = self.functions.cace_model_create(weights.ctypes.data)
        workspace = getattr(self.functions, f"{self.workspace}_create")(model) if model else None
        if not workspace:
            raise KernelError("out of memory for the weights of the compiled kernels")
        return model, workspace

    def update(self, model: int, weights: np.ndarray) -> None:
        """Other weights for a model; its workspace stays.

        Raises:
            KernelError: out of memory; it is to be given weights again.
        """
        self.check(self.functions.cace_model_set(model, weights.ctypes.data))

    def update_parts(self, model: int, parts: ctypes.Array[Part]) -> None:
        """The same, from a part for each name of the layout."""
        self.check(self.functions.cace_model_set_parts(model, parts))

    def destroy(self, model: int, workspace: int) -> None:
        """Frees what :meth:`create` gave."""
        getattr(self.functions, f"{self.workspace}_destroy")(workspace)
        self.functions.cace_model_destroy(model)


class Library(Calls):
    """Evaluation: outputs, forces, virials, features."""

    workspace = "cace_workspace"
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
        self.n_phases: int = self.functions.cace_phases()

    def begin(self, workspace: int, system: System) -> None:
        """What comes before the phases."""
        self.check(self.functions.cace_begin(workspace, byref(system)))

    def run(self, workspace: int, phase: int) -> None:
        """One of them."""
        self.check(self.functions.cace_run(workspace, phase))

    def exchanges(self, workspace: int, phase: int) -> list[ExchangeRows]:
        """What has to be exchanged with other domains after a phase."""
        found = (ExchangeRows * MOST_EXCHANGES)()
        return list(found[: self.functions.cace_exchanges(workspace, phase, found)])

    def evaluate(self, workspace: int, system: System) -> None:
        """All phases of a structure without ghosts."""
        self.check(self.functions.cace_evaluate(workspace, byref(system)))


class GradientLibrary(Calls):
    """Gradient of outputs and forces with respect to the weights."""

    workspace = "cace_gradient"
    own_signatures: ClassVar = {
        "cace_gradient_create": (c_void_p, [c_void_p]),
        "cace_gradient_destroy": (None, [c_void_p]),
        "cace_gradient": (c_int, [c_void_p, POINTER(System), POINTER(Cotangents)]),
    }

    def gradient(self, workspace: int, system: System, cotangents: Cotangents) -> None:
        """Of a structure without ghosts."""
        self.check(self.functions.cace_gradient(workspace, byref(system), byref(cotangents)))
