"""The i-PI client: what it answers, against ASE's server and i-PI itself, and what it says when something is wrong."""

import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import ase.io
import numpy as np
import pytest
from ase import Atoms, units
from ase.build import molecule as ase_molecule
from ase.calculators.socketio import IPIProtocol, SocketIOCalculator

from cace_runtime import CACEModel
from cace_runtime.adapters.ase import CACECalculator
from cace_runtime.adapters.ipi import Address, connect, serve
from cace_runtime.adapters.ipi_input import IPISettings, write_example
from cace_runtime.config import AddedConfig
from cace_runtime.files.structures import read_structures
from cace_runtime.potentials import start
from tests.parity.architectures import ARCHITECTURES, TENSOR_ARCHITECTURES
from tests.parity.test_latent_ewald import CONFIG as CHARGED
from tests.support.models import random_model

# Of this Python environment, also where that is not activated
I_PI = shutil.which("i-pi", path=Path(sys.executable).parent) or shutil.which("i-pi")
LAST_RESORT = 600  # s; against hanging for ever, nothing here takes a hundredth of it


@pytest.fixture
def name(tmp_path) -> str:
    """Of a Unix socket that no other test has."""
    return f"cace-test-{abs(hash(str(tmp_path))):x}"


def ethanol(periodic: bool) -> Atoms:
    (atoms,) = read_structures(start("ethanol"), "-1")
    atoms.rattle(0.02, seed=0)
    if periodic:
        # Lower triangular, as the server turns it; small enough that images see each other.
        atoms.set_cell([[7.5, 0, 0], [0.5, 7.0, 0], [-0.4, 0.6, 7.2]])
        atoms.pbc = True
    return atoms


class Client(threading.Thread):
    """The client in a thread; ``outcome`` is what it returned or raised."""

    def __init__(self, protocol_or_address, atoms: Atoms) -> None:
        super().__init__(daemon=True)
        self.target, self.atoms, self.outcome = protocol_or_address, atoms, None
        self.start()

    def run(self) -> None:
        try:
            protocol = connect(self.target, LAST_RESORT) if isinstance(self.target, Address) else self.target
            self.outcome = serve(protocol, self.atoms)
        except Exception as error:
            self.outcome = error


@pytest.mark.parametrize("periodic", [True, False], ids=["box", "molecule"])
def test_a_server_gets_energy_forces_and_stress(name, periodic):
    atoms, served = ethanol(periodic), ethanol(periodic)
    served.calc = CACECalculator("ethanol")
    client = Client(Address(unix=name), served)
    alone = CACECalculator("ethanol")
    with SocketIOCalculator(unixsocket=name) as server:
        for _ in range(3):
            atoms.rattle(0.02)
            if periodic:
                atoms.set_cell(1.01 * atoms.cell, scale_atoms=True)
            atoms.calc = server
            found = atoms.get_potential_energy(), atoms.get_forces()
            stress = atoms.get_stress() if periodic else None
            atoms.calc = alone
            assert found[0] == pytest.approx(atoms.get_potential_energy(), rel=1e-12)
            np.testing.assert_allclose(found[1], atoms.get_forces(), atol=1e-9)
            if periodic:
                np.testing.assert_allclose(stress, atoms.get_stress(), atol=1e-11)
                assert np.abs(stress).max() > 1e-6
    client.join(LAST_RESORT)
    # ASE's server ends without a word.
    assert "closed the connection after 3 evaluations" in str(client.outcome)


@pytest.mark.parametrize("kernels", ["eager", "cpp"])
def test_a_server_gets_what_a_sum_with_long_range_says(name, kernels, quick_compiler):
    """Energy, forces and virial have the sum over waves in them."""
    added = (AddedConfig(weight=0.5, model=CHARGED),)
    potential = random_model(ARCHITECTURES["T2 all parts twice"].model_copy(update={"added": added}), backend=kernels)
    assert assert_as_calculated(name, potential).energy_parts["long range"] != 0


@pytest.mark.slow
@pytest.mark.parametrize("kernels", ["eager", "cpp"])
def test_a_server_gets_what_tensor_messages_say(name, kernels, quick_compiler):
    config = TENSOR_ARCHITECTURES["T1 vectors and all of elements"]
    calculator = assert_as_calculated(name, random_model(config, backend=kernels))
    assert calculator.active_backend == kernels


def assert_as_calculated(name: str, potential: CACEModel) -> CACECalculator:
    atoms, served = ethanol(True), ethanol(True)
    served.calc = CACECalculator(potential)
    client = Client(Address(unix=name), served)
    with SocketIOCalculator(unixsocket=name) as server:
        atoms.calc = server
        found = atoms.get_potential_energy(), atoms.get_forces(), atoms.get_stress()
    client.join(LAST_RESORT)
    atoms.calc = CACECalculator(potential)
    assert found[0] == pytest.approx(atoms.get_potential_energy(), rel=1e-12)
    np.testing.assert_allclose(found[1], atoms.get_forces(), atol=1e-9)
    np.testing.assert_allclose(found[2], atoms.get_stress(), atol=1e-11)
    return atoms.calc


class TestErrors:
    @pytest.fixture
    def pair(self):
        """The server's end as a protocol, and a client at the other."""
        mine, other = socket.socketpair()
        atoms = ethanol(False)
        atoms.calc = CACECalculator("ethanol")
        with mine:
            yield IPIProtocol(mine), Client(IPIProtocol(other), atoms)

    @staticmethod
    def message(client: Client) -> str:
        client.join(LAST_RESORT)
        assert isinstance(client.outcome, (ConnectionError, ValueError)), client.outcome
        return str(client.outcome)

    def test_another_number_of_atoms(self, pair):
        server, client = pair
        server.sendposdata(np.eye(3), np.eye(3), np.zeros((7, 3)))
        assert "moves 7 atoms, the start structure has 9" in self.message(client)

    def test_numbers_that_are_none(self, pair):
        server, client = pair
        server.sendposdata(np.eye(3), np.eye(3), np.full((9, 3), np.nan))
        assert "not finite: its run exploded" in self.message(client)

    def test_a_structure_without_an_energy(self, pair):
        server, client = pair
        server.sendposdata(np.eye(3), np.eye(3), np.zeros((9, 3)))
        assert "atoms 0 and 1 are" in self.message(client)

    def test_a_connection_that_is_lost(self, pair):
        server, client = pair
        assert server.status() == "READY"
        server.socket.close()
        assert "closed the connection after 0 evaluations" in self.message(client)

    @pytest.mark.parametrize(("sent", "said"), [(b"GET / HTTP/1.1\r\n", "'GET / HTTP/1'"), (b"\xff" * 12, "no text")])
    def test_what_is_no_server_of_i_pi(self, pair, sent, said):
        server, client = pair
        server.socket.sendall(sent)
        message = self.message(client)
        assert "does not speak i-PI's protocol" in message and said in message

    def test_no_server(self, name):
        with pytest.raises(ConnectionError, match=rf"no i-PI server at /tmp/ipi_{name} .*start the server first"):
            connect(Address(unix=name))
        with socket.socket() as unused:
            unused.bind(("localhost", 0))
            with pytest.raises(ConnectionError, match=r"no i-PI server at localhost, port \d+ .*refused"):
                connect(Address(port=unused.getsockname()[1]))

    def test_a_socket_that_a_crashed_server_left(self, name):
        path = f"/tmp/ipi_{name}"
        crashed = socket.socket(socket.AF_UNIX)
        crashed.bind(path)
        crashed.close()
        try:
            with pytest.raises(ConnectionError, match=f"a server that crashed left {path}; remove it"):
                connect(Address(unix=name))
        finally:
            Path(path).unlink()


def test_the_example_is_in_the_orientation_of_i_pi(tmp_path):
    """Upper triangular for columns, lower for rows; the same distances as before."""
    atoms = ethanol(True)
    atoms.rotate(40, (1, 2, 3), rotate_cell=True)
    structure, given = write_example(atoms, IPISettings(ensemble="npt"), tmp_path / "run")
    turned = ase.io.read(structure)
    assert np.allclose(np.triu(turned.cell.array, 1), 0, atol=1e-7)
    np.testing.assert_allclose(turned.get_all_distances(mic=True), atoms.get_all_distances(mic=True), atol=1e-6)
    assert "<barostat mode='isotropic'>" in given.read_text()
    with pytest.raises(FileExistsError, match=r"start\.xyz is there already"):
        write_example(atoms, IPISettings(), tmp_path / "run")


def test_npt_of_a_molecule_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r"NPT needs a structure periodic in all three directions"):
        write_example(ase_molecule("CH3CH2OH"), IPISettings(ensemble="npt"), tmp_path)


@pytest.mark.whole
@pytest.mark.skipif(I_PI is None, reason="i-PI is not installed: .[ipi]")
@pytest.mark.parametrize("ensemble", ["nve", pytest.param("npt", marks=pytest.mark.slow)])
def test_i_pi_itself(tmp_path, name, ensemble):
    """A few steps of a real server: its potential energies are ASE's at its positions, so is its virial pressure."""
    atoms = ethanol(ensemble == "npt")
    settings = IPISettings(ensemble=ensemble, steps=8, temperature=200, timestep=0.5, unix=name)
    structure, given = write_example(atoms, settings, tmp_path)
    more = "potential{electronvolt}, kinetic_md{electronvolt}"
    given.write_text(given.read_text().replace("potential{electronvolt}", more))
    server = subprocess.Popen([I_PI, "input.xml"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    served = ase.io.read(structure)
    served.calc = CACECalculator("ethanol")
    assert serve(connect(Address(unix=name), LAST_RESORT), served) == 9
    log = server.communicate(timeout=LAST_RESORT)[0].decode()
    assert server.returncode == 0, log
    rows = np.loadtxt(tmp_path / "run.out")
    frames = ase.io.read(tmp_path / "run.pos_0.extxyz", ":")
    assert len(frames) == len(rows) == 9
    offset = None
    for row, frame in zip(rows, frames, strict=True):
        # i-PI calls its array of positions so, and says that everything is periodic.
        frame = Atoms(served.numbers, frame.positions, cell=frame.cell, pbc=served.pbc)
        frame.calc = CACECalculator("ethanol")
        # Its Hartree differs from ASE's in the eighth digit, which the total energy shows, and differences do not.
        energy = frame.get_potential_energy()
        assert row[4] == pytest.approx(energy, rel=2e-7)
        offset = row[4] - energy if offset is None else offset
        assert row[4] - energy == pytest.approx(offset, abs=2e-5)
        if ensemble == "npt":
            virial = -np.trace(frame.get_stress(voigt=False)) * frame.get_volume()
            pressure = (2 * row[5] + virial) / (3 * frame.get_volume()) / units.GPa
            assert row[6] == pytest.approx(pressure, rel=1e-3, abs=1e-5)
    if ensemble == "nve":
        assert np.ptp(rows[:, 2]) < 0.05 * np.ptp(rows[:, 4])
    else:
        assert np.ptp(rows[:, 7]) > 0
