"""i-PI: a potential as a client of its server, over a socket (the protocol in ASE's words).

The server moves the atoms and sends cell and positions; energy, forces and virial go back. It never says which atom is
which element, so the start structure of the client must have the atoms of the server's in the same order.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from ase import Atoms
from ase.calculators.socketio import IPIProtocol, SocketClosed, actualunixsocketname

DEFAULT_PORT = 31415


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server listens: the name of a Unix socket (``/tmp/ipi_NAME``), or host and port."""

    unix: str | None = None
    host: str = "localhost"
    port: int = DEFAULT_PORT

    def __str__(self) -> str:
        return actualunixsocketname(self.unix) if self.unix else f"{self.host}, port {self.port}"


def connect(address: Address, wait: float = 0.0) -> IPIProtocol:
    """A connection, tried for ``wait`` seconds.

    Raises:
        ConnectionError: there is no server.
    """
    until = time.monotonic() + wait
    while True:
        try:
            if address.unix:
                connection = socket.socket(socket.AF_UNIX)
                connection.connect(actualunixsocketname(address.unix))
            else:
                connection = socket.create_connection((address.host, address.port))
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return IPIProtocol(connection)
        except OSError as error:
            if time.monotonic() >= until:
                left = address.unix and isinstance(error, ConnectionRefusedError)
                raise ConnectionError(
                    f"no i-PI server at {address} ({error.strerror or error}): "
                    + (f"a server that crashed left {address}; remove it and " if left else "")
                    + "start the server first (i-pi input.xml), with the address and the mode, unix or inet, of its "
                    "ffsocket"
                ) from error
        time.sleep(0.2)


def serve(
    protocol: IPIProtocol, atoms: Atoms, on_evaluation: Callable[[int, float], None] = lambda count, energy: None
) -> int:
    """Answers a server until it says that it is done.

    Args:
        protocol: the connection; closed at the end.
        atoms: with a calculator; cell and positions are the server's from its first message on. The virial is sent
            where ``atoms`` are periodic in three directions, else zero.
        on_evaluation: called with the number of evaluations so far and the energy (eV).

    Returns:
        The number of evaluations.

    Raises:
        ValueError: the server has another number of atoms, sent what is no number, or a structure without an energy.
        ConnectionError: the connection was lost, or the other side is no i-PI server.
    """
    count, state, answer = 0, "READY", None
    try:
        while True:
            message = protocol.recvmsg()
            if message == "STATUS":
                protocol.sendmsg(state)
            elif message == "INIT":
                protocol.recvinit()
            elif message == "POSDATA":
                answer = _evaluated(atoms, *_received(protocol, len(atoms)))
                count, state = count + 1, "HAVEDATA"
                on_evaluation(count, answer[0])
            elif message == "GETFORCE" and answer is not None:
                protocol.sendforce(*answer)
                state = "READY"
            elif message == "EXIT":
                return count
            else:
                raise ConnectionError(f"the other side does not speak i-PI's protocol: it sent {message!r}")
    except SocketClosed as error:
        raise ConnectionError(f"the i-PI server closed the connection after {count} evaluations") from error
    except UnicodeDecodeError as error:
        raise ConnectionError("the other side does not speak i-PI's protocol: it sent no text") from error
    except (BrokenPipeError, ConnectionResetError) as error:
        raise ConnectionError(f"the connection to the i-PI server broke after {count} evaluations") from error
    finally:
        protocol.socket.close()


def _received(protocol: IPIProtocol, n_atoms: int) -> tuple[np.ndarray, np.ndarray]:
    try:
        cell, _, positions = protocol.recvposdata()
    except AssertionError as error:  # how ASE says it
        raise ValueError("the i-PI server sent positions or a cell that are not finite: its run exploded") from error
    if len(positions) != n_atoms:
        raise ValueError(
            f"the i-PI server moves {len(positions)} atoms, the start structure has {n_atoms}: both need the same "
            "structure, with the atoms in the same order"
        )
    return cell, positions


def _evaluated(atoms: Atoms, cell: np.ndarray, positions: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
    """Energy (eV), forces (eV/Å) and virial -dE/dstrain (eV)."""
    atoms.cell[:], atoms.positions[:] = cell, positions
    virial = np.zeros((3, 3))
    if atoms.pbc.all():
        virial = -atoms.get_volume() * atoms.get_stress(voigt=False)
    return atoms.get_potential_energy(), atoms.get_forces(), virial
