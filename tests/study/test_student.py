"""What a student learns from: structures of its teachers' dynamics, labelled by their mean."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from ase.build import molecule

from cace_runtime import CACEModel
from cace_runtime.adapters.committee import CommitteeCalculator
from cace_runtime.train.config import parse_config
from cace_runtime.train.data import read_training_data
from tests.study import student
from tests.study.student import student_frames
from tests.train.tiny import molecules, teacher, write


@pytest.fixture
def committee(monkeypatch):
    monkeypatch.setattr(student, "OF_A_RUN", 3)
    monkeypatch.setattr(student, "APART", 1.0)
    other = CACEModel(teacher().config).double()
    other.load_state_dict(teacher().state_dict())
    other.readout.mlp.last.weight.data.mul_(1.5)
    return CommitteeCalculator([teacher(), other])


def test_labels_are_the_mean_of_the_teachers_and_frames_differ(committee):
    frames = student_frames(committee, [molecule("H2O")], [300.0, 600.0], 4)
    assert len(frames) == 4 and {f.info["config_type"] for f in frames} == {"student"}
    for frame in frames:
        moved = frame.copy()
        each = []
        for member in committee.members:
            moved.calc = member
            each.append((moved.get_potential_energy(), moved.get_forces()))
        assert frame.get_potential_energy() == pytest.approx(np.mean([e for e, _ in each]), abs=1e-9)
        np.testing.assert_allclose(frame.get_forces(), np.mean([f for _, f in each], axis=0), atol=1e-9)
    assert len({f.positions.tobytes() for f in frames}) == 4


def test_where_teachers_disagree_nothing_is_learned(committee):
    assert student_frames(committee, [molecule("H2O")], [300.0], 4, most=1e-9) == []


def test_where_they_disagree_a_potential_that_is_trusted_labels_its_own_dynamics(committee):
    trusted = committee.members[1]
    frames = student_frames(committee, [molecule("H2O")], [300.0], 4, most=1e-9, trusted=trusted)
    assert {frame.info["config_type"] for frame in frames} == {"far"} and len(frames) == 4
    for frame in frames:
        moved = frame.copy()
        moved.calc = trusted
        np.testing.assert_allclose(frame.get_forces(), moved.get_forces(), atol=1e-9)
    close = student_frames(committee, [molecule("H2O")], [300.0], 4, most=1e9, trusted=trusted)
    assert {frame.info["config_type"] for frame in close} == {"student"}
    for frame, same in zip(close, frames, strict=True):  # the dynamics are those of the trusted potential in both
        np.testing.assert_allclose(frame.positions, same.positions, atol=1e-12)
        moved = frame.copy()
        moved.calc = committee
        np.testing.assert_allclose(frame.get_forces(), moved.get_forces(), atol=1e-9)


def test_runs_of_the_trusted_potential_end_before_its_holes(committee, monkeypatch):
    """Of six frames that sink by 0.2 eV each from the relaxed start on, those above -0.5 eV but the last of them."""
    trusted, start = committee.members[1], molecule("H2O")
    frames = [start.copy() for _ in range(6)]
    sinking = {id(frame): -0.2 * number for number, frame in enumerate(frames)}
    monkeypatch.setattr(student, "_energy", lambda atoms, _: sinking[id(atoms)])
    floor = SimpleNamespace(get_potential_energy=lambda: 0.0)
    monkeypatch.setattr(student, "relaxed", lambda atoms, calculator: floor)
    kept = list(student._above_holes(frames, start, trusted))
    assert [id(frame) for frame in kept] == [id(frame) for frame in frames[:2]]
    assert len(list(student._above_holes(frames[:3], start, trusted))) == 3


def test_a_student_reads_both_kinds_and_weighs_them(committee, tmp_path):
    plain = write(tmp_path, molecules(4), "plain.xyz")
    theirs = write(tmp_path, student_frames(committee, [molecule("H2O")], [300.0], 4), "student.xyz")
    asked = {"data": {"train": [str(plain), str(theirs)], "config_type_weights": {"student": 0.3}}}
    data = read_training_data(parse_config(asked, "the test's config"))
    weights = {s.config_type: s.weight for s in (*data.train.samples, *data.valid.samples)}
    assert weights == {"default": 1.0, "student": 0.3}
