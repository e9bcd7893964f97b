"""Features of real structures: invariance, the blind pair, what is written to files."""

import os
from pathlib import Path

import ase.io
import numpy as np
import pytest
import torch
from ase import Atoms
from ase.build import bulk, molecule
from typer.testing import CliRunner

from cace_runtime.analysis.describe import bessel, describe, write_description
from cace_runtime.cli import app
from cace_runtime.registry import load_basis

BASES = [(3, 3, "cheng2024"), (3, 3, "complete"), (4, 4, "complete")]


@pytest.fixture(scope="module")
def water() -> Atoms:
    folder = Path(os.environ.get("CACE_DATA", Path(__file__).parents[2].parent / "shared" / "data"))
    path = folder / "water" / "data_0.xyz"
    if not path.exists():
        pytest.skip(f"{path} is not there; set $CACE_DATA")
    return ase.io.read(path, index=0)


def literal_moments(atoms, cutoff, n_radial, neighbour):
    """M, the second moments [atoms, n, 3, 3] of an isolated cluster, from the definition."""
    M = np.zeros((len(atoms), n_radial, 3, 3))
    for i, x in enumerate(atoms.positions):
        for j, y in enumerate(atoms.positions):
            r = np.linalg.norm(y - x)
            if i == j or r >= cutoff or atoms.symbols[j] != neighbour:
                continue
            u = r / cutoff
            f = 1 - 28 * u**6 + 48 * u**7 - 21 * u**8
            for n in range(n_radial):
                M[i, n] += np.sqrt(2 / cutoff) * np.sin((n + 1) * np.pi * u) / r * f * np.outer(y - x, y - x) / r**2
    return M


def literal_features(*cluster):
    """tr M, M:M and tr M³."""
    M = literal_moments(*cluster)
    return np.trace(M, axis1=2, axis2=3), np.einsum("anij,anij->an", M, M), np.einsum("anij,anjk,anki->an", M, M, M)


def test_equals_the_definition():
    atoms = molecule("CH3CH2OH")
    atoms.rattle(0.1, seed=1)
    basis = load_basis(3, 3)
    description = describe([atoms], basis, cutoff=3.0, n_radial=3)
    names = [feature["formula"] for feature in basis.features]
    for formula, literal in zip(
        ("A", "A_ij A_ij", "A_ij A_ik A_jk"), literal_features(atoms, 3.0, 3, "C"), strict=True
    ):
        ours = description.B[:, :, names.index(formula), description.elements.index("C")]
        np.testing.assert_allclose(ours, literal, rtol=1e-12, atol=1e-13)


@pytest.mark.parametrize(("l_max", "nu_max", "selection"), BASES)
def test_water_features_do_not_turn_with_it(water, l_max, nu_max, selection):
    basis = load_basis(l_max, nu_max, selection=selection)
    rotation = np.linalg.qr(np.random.default_rng(0).standard_normal((3, 3)))[0]
    turned = Atoms(water.numbers, water.positions @ rotation, cell=water.cell.array @ rotation, pbc=True)
    turned.translate([0.3, -7.0, 40.0])  # and out of the cell
    B = describe([water], basis).B
    assert np.isfinite(B).all() and B.shape == (192, 4, len(basis.features), 2)
    scale = np.abs(B).max(axis=(0, 1, 3), keepdims=True)
    assert (np.abs(describe([turned], basis).B - B) / scale).max() < 1e-10


def test_water_features_move_with_the_atoms(water):
    basis = load_basis(3, 3)
    order = np.random.default_rng(1).permutation(len(water))
    B = describe([water], basis).B
    np.testing.assert_allclose(describe([water[order]], basis).B, B[order], rtol=1e-10, atol=1e-12)


def test_frames_are_independent_and_channels_are_elements():
    basis = load_basis(3, 3)
    frames = [molecule("H2O"), bulk("Cu", cubic=True), Atoms("H")]
    together = describe(frames, basis, cutoff=4.0, elements=["O", "Cu", "H"])
    assert together.elements == ("O", "Cu", "H")
    start = 0
    for frame in frames:
        rows = together.B[start : start + len(frame)]
        alone = describe([frame], basis, cutoff=4.0)
        for channel, symbol in enumerate(together.elements):
            if symbol in alone.elements:
                assert np.array_equal(rows[..., channel], alone.B[..., alone.elements.index(symbol)])
            else:
                assert not rows[..., channel].any()
        start += len(frame)
    assert not together.B[-1].any()  # an isolated atom sees nothing


def test_radial_functions_vanish_at_the_cutoff():
    r = torch.linspace(0.1, 4.0, 50, dtype=torch.float64)
    assert bessel(r, 4.0, 3).shape == (50, 3) and bessel(r, 4.0, 3)[-1].abs().max() < 1e-15


@pytest.fixture(scope="module")
def tensor_basis():
    return load_basis(3, 3, radial="per_degree", covariants=(1, 2))


def as_tensor(C):
    """C2 [..., 6, channels] as symmetric matrices [..., 3, 3, channels]."""
    return np.stack([C[..., [0, 1, 2], :], C[..., [1, 3, 4], :], C[..., [2, 4, 5], :]], axis=-3)


def test_tensors_turn_with_the_atoms(tensor_basis):
    atoms = molecule("CH3CH2OH")
    atoms.rattle(0.1, seed=3)
    for proper in (True, False):
        turn = np.linalg.qr(np.random.default_rng(4).standard_normal((3, 3)))[0]
        turn *= np.linalg.det(turn) * (1 if proper else -1)
        turned = atoms.copy()
        turned.positions = atoms.positions @ turn.T + [1, 2, 3]
        before, after = (describe([a], tensor_basis, cutoff=3.0).C for a in (atoms, turned))
        scale = np.abs(before[1]).max((0, 1, 3, 4), keepdims=True)
        assert (np.abs(after[1] - np.einsum("xy,...yc->...xc", turn, before[1])) / scale).max() < 1e-10
        M = as_tensor(before[2])
        error = np.abs(as_tensor(after[2]) - np.einsum("xy,zw,...ywc->...xzc", turn, turn, M))
        assert (error / np.abs(M).max((0, 1, 3, 4, 5), keepdims=True)).max() < 1e-10
        assert np.abs(after[1] - before[1]).max() > 1e-3


def test_tensors_are_those_of_the_definition(tensor_basis):
    atoms = molecule("CH3CH2OH")
    description = describe([atoms], tensor_basis, cutoff=3.0, n_radial=2)
    formulas = [c["formula"] for c in tensor_basis.covariants if c["degree"] == 2]
    M = literal_moments(atoms, 3.0, 2, "C")
    channel = description.elements.index("C")
    for formula, literal in (("A_ij", M), ("sym(ij) A_ik A_jk", M @ M)):
        ours = as_tensor(description.C[2])[:, :, formulas.index(formula), :, :, channel]
        np.testing.assert_allclose(ours, literal, rtol=1e-12, atol=1e-13)


def cace(*arguments, code=0) -> str:
    result = CliRunner().invoke(app, [str(a) for a in arguments])
    if code == 0:
        assert result.exit_code == 0, result.output
        return result.output
    assert result.exit_code != 0
    return result.output + str(result.exception)


class TestCommand:
    def test_npz(self, tmp_path):
        frames = [molecule("H2O"), molecule("CH4")]
        ase.io.write(tmp_path / "molecules.xyz", frames)
        output = cace("describe", tmp_path / "molecules.xyz", "-o", tmp_path / "B.npz", "--cutoff", 4, "--lmax", 4)
        assert "B of 8 atoms in 2 frames" in output
        data = np.load(tmp_path / "B.npz")
        basis = load_basis(4, 3)
        assert np.array_equal(data["B"], describe(ase.io.read(tmp_path / "molecules.xyz", ":"), basis, cutoff=4.0).B)
        assert data["B"].shape == (8, 4, len(data["feature_names"]), len(data["elements"]))
        assert data["elements"].tolist() == ["H", "C", "O"]
        assert data["frame"].tolist() == [0] * 3 + [1] * 5
        assert data["numbers"].tolist() == [*frames[0].numbers, *frames[1].numbers]
        assert data["basis_digest"] == basis.digest and data["cutoff"] == 4.0
        assert data["positions"].shape == (8, 3) and data["cell"].shape == (2, 3, 3) and data["pbc"].shape == (2, 3)

    def test_npz_with_tensors(self, tmp_path, tensor_basis):
        frames = [molecule("H2O"), molecule("CH4")]
        ase.io.write(tmp_path / "molecules.xyz", frames)
        asked = ("--covariants", "1,2", "--radial", "per_degree", "--cutoff", 4)
        output = cace("describe", tmp_path / "molecules.xyz", "-o", tmp_path / "C.npz", *asked)
        assert "C1: n = 4 × 15 tensors × 3 components × 3 elements" in output and "C2: n = 4 × 20 tensors" in output
        data = np.load(tmp_path / "C.npz")
        description = describe(ase.io.read(tmp_path / "molecules.xyz", ":"), tensor_basis, cutoff=4.0)
        assert np.array_equal(data["B"], description.B) and data["basis_digest"] == tensor_basis.digest
        for degree, names in ((1, ["x", "y", "z"]), (2, ["xx", "xy", "xz", "yy", "yz", "zz"])):
            assert np.array_equal(data[f"C{degree}"], description.C[degree])
            assert data[f"C{degree}_components"].tolist() == names
            assert data[f"C{degree}"].shape == (8, 4, len(data[f"C{degree}_names"]), len(names), 3)
            assert len(data[f"C{degree}_formulas"]) == len(data[f"C{degree}_nu"]) == len(data[f"C{degree}_names"])
        assert data["C1_formulas"][0] == "A_i" and data["C2_names"][0] == "C2_1"

    def test_extxyz_with_tensors(self, tmp_path, tensor_basis):
        ase.io.write(tmp_path / "in.xyz", molecule("H2O"))
        cace("describe", tmp_path / "in.xyz", "-o", tmp_path / "C.xyz", "--covariants", "2,1", "--radial", "per_degree")
        back = ase.io.read(tmp_path / "C.xyz")
        C = describe([ase.io.read(tmp_path / "in.xyz")], tensor_basis).C
        for degree in (1, 2):
            assert back.info[f"C{degree}_shape"].tolist() == list(C[degree].shape[1:])
            np.testing.assert_allclose(back.arrays[f"C{degree}"].reshape(C[degree].shape), C[degree], atol=1e-8)

    @pytest.mark.whole
    def test_a_basis_that_is_not_there_is_made(self, tmp_path):
        ase.io.write(tmp_path / "in.xyz", molecule("H2O"))
        output = cace("describe", tmp_path / "in.xyz", "-o", tmp_path / "C.npz", "--lmax", 1, "--covariants", 1)
        assert "C1: n = 4 × 1 tensors" in output

    def test_extxyz(self, tmp_path):
        ase.io.write(tmp_path / "in.xyz", molecule("H2O"))
        cace("describe", tmp_path / "in.xyz", "-o", tmp_path / "B.xyz", "--n-radial", 2)
        back = ase.io.read(tmp_path / "B.xyz")
        B = describe([ase.io.read(tmp_path / "in.xyz")], load_basis(3, 3), n_radial=2).B
        assert back.info["B_shape"].tolist() == list(B.shape[1:])
        np.testing.assert_allclose(back.arrays["B"].reshape(B.shape), B, atol=1e-8)  # eight decimals in the file

    def test_blind_pair_through_files(self, tmp_path):
        assert "1 of 8 features tell the two apart" in cace("blind-pair", "-o", tmp_path / "pair")
        published = {}
        for name in ("hexagon", "antiprism"):
            target = tmp_path / f"{name}.npz"
            cace("describe", tmp_path / "pair" / f"{name}.xyz", "-o", target, "--selection", "cheng2024")
            published[name] = np.load(target)["B"][0]
        np.testing.assert_allclose(published["hexagon"], published["antiprism"], rtol=1e-12, atol=1e-12)

    @pytest.mark.whole
    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["missing.xyz", "-o", "B.npz"], "no structure file"),
            (["ok.xyz", "-o", "B.dat"], "must end in .npz, .xyz, .extxyz"),
            (["ok.xyz", "-o", "nowhere/B.npz"], "there is no folder"),
            (["ok.xyz", "-o", "B.npz", "--index", "7"], "has no frames '7'"),
            (["broken.xyz", "-o", "B.npz"], "cannot read"),
            (["ok.xyz", "-o", "B.npz", "--lmax", "9", "--numax", "6"], "no generated basis for --lmax 9 --numax 6"),
            (["ok.xyz", "-o", "B.npz", "--elements", "C,O"], "the structures contain H, which is not among C, O"),
            (["ok.xyz", "-o", "B.npz", "--elements", "H,Qq"], "no element Qq"),
            (["ok.xyz", "-o", "B.npz", "--cutoff", "-1"], "cutoff is -1.0"),
            (["twice.xyz", "-o", "B.npz"], "frame 1: atoms 0 and 1 are"),
            (["ok.xyz", "-o", "B.npz", "--backend", "foo"], "--backend foo: eager (torch) or cpp"),
            (["ok.xyz", "-o", "B.npz", "--covariants", "0,1"], "degrees start at 1"),
            (["ok.xyz", "-o", "B.npz", "--covariants", "one"], "is not a list of degrees like 1,2"),
            (["ok.xyz", "-o", "B.npz", "--covariants", "1", "--selection", "cheng2024"], "cheng2024 has no covariants"),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else None,
    )
    def test_mistakes_say_what_is_wrong_and_write_nothing(self, tmp_path, monkeypatch, arguments, message):
        monkeypatch.chdir(tmp_path)
        ase.io.write("ok.xyz", molecule("H2O"))
        ase.io.write("twice.xyz", [molecule("H2O"), Atoms("H2", np.zeros((2, 3)))])
        Path("broken.xyz").write_text("3\n\nH 0 0\n")
        before = sorted(os.listdir())
        assert message in cace("describe", *arguments, code=2)
        assert sorted(os.listdir()) == before


def test_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    description = describe([molecule("H2O")], load_basis(3, 3))
    (tmp_path / "B.npz").write_text("old")

    def full(*_, **__):
        raise OSError("disk full")

    monkeypatch.setattr(np, "savez", full)
    with pytest.raises(OSError, match="disk full"):
        write_description(description, tmp_path / "B.npz")
    assert [p.name for p in tmp_path.iterdir()] == ["B.npz"] and (tmp_path / "B.npz").read_text() == "old"
