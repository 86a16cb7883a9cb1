"""Project files: saved, loaded and gone on with, bit for bit; hostile ones refused by name."""

from __future__ import annotations

import dataclasses
import zipfile
from pathlib import Path

import msgspec
import numpy as np
import pytest

from playground.experiment.archive import encode_array, read_archive, write_archive
from playground.experiment.files import ExperimentError
from playground.experiment.project import load_project, save_project
from playground.experiment.specs import EarlyStoppingSpec, LayerSpec, OptimizerSpec
from playground.training.session import Session
from tests.support import spiral_experiment, trained

OPTIMIZERS = [
    OptimizerSpec(kind="sgd", momentum=0.9),
    OptimizerSpec(kind="rmsprop", learning_rate=0.01),
    OptimizerSpec(kind="adagrad", learning_rate=0.01),
    OptimizerSpec(kind="adam", learning_rate=0.01),
    OptimizerSpec(kind="adamw", learning_rate=0.01),
]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "run.nnplay"
    save_project(path, trained(spiral_experiment(), epochs=2).project())
    return path


def change(path: Path, **members: bytes | None) -> None:
    contents = read_archive(path)
    for name, content in members.items():
        full = next(known for known in contents if known.split(".")[0] == name)
        if content is None:
            del contents[full]
        else:
            contents[full] = content
    write_archive(path, contents)


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda spec: spec.kind)
def test_saving_loading_and_going_on_equals_the_uninterrupted_run(optimizer, tmp_path):
    experiment = spiral_experiment(optimizer=optimizer)
    hidden = (LayerSpec(units=6, activation="tanh", dropout=0.2),)
    network = msgspec.structs.replace(experiment.network, hidden=hidden)
    experiment = msgspec.structs.replace(experiment, network=network)
    straight = trained(experiment, epochs=5)

    first = trained(experiment, epochs=2)
    first.step("batch", 2)
    save_project(tmp_path / "a.nnplay", first.project())
    second = Session(spiral_experiment())
    second.resume(load_project(tmp_path / "a.nnplay"))
    while second.trainer.epoch < 5:
        second.step("epoch")

    assert np.array_equal(second.network.parameters, straight.network.parameters)
    assert np.array_equal(second.initial_parameters, straight.initial_parameters)
    one, other = second.history.view(), straight.history.view()
    assert np.array_equal(one.table, other.table, equal_nan=True)


def test_a_cut_file_is_refused_at_every_length(saved: Path):
    content = saved.read_bytes()
    for length in range(0, len(content) - 1, max(1, len(content) // 60)):
        saved.write_bytes(content[:length])
        with pytest.raises(ExperimentError, match=r"run\.nnplay"):
            load_project(saved)


def test_flipped_bits_are_refused_or_harmless(saved: Path):
    good = load_project(saved)
    content = saved.read_bytes()
    for place in range(0, len(content), max(1, len(content) // 150)):
        broken = bytearray(content)
        broken[place] ^= 0x10
        saved.write_bytes(broken)
        try:
            project = load_project(saved)
        except ExperimentError:
            continue
        assert np.array_equal(project.parameters, good.parameters)


@pytest.mark.parametrize(
    ("member", "content", "sentence"),
    [
        ("state", None, "state.json is missing"),
        ("parameters", None, "parameters.npy is missing"),
        ("state", b"{", "state.json"),
        ("state", b"[" * 100_000, "state.json"),
        ("parameters", encode_array(np.full(5, np.nan)), "not finite"),
        ("parameters", encode_array(np.zeros((2, 2))), "dimensions"),
        ("order", encode_array(np.array([0, 0, 1])), "no order"),
        ("batch_rows", encode_array(np.array([10**6])), "there are not"),
        ("experiment", b"{}", "format"),
    ],
)
def test_members_that_do_not_fit_are_refused_by_name(saved, member, content, sentence):
    change(saved, **{member: content})
    with pytest.raises(ExperimentError, match=sentence):
        load_project(saved)


def test_parameters_of_another_network_are_refused_and_the_run_stays(saved: Path):
    small = trained(spiral_experiment(3), epochs=1).project()
    change(saved, experiment=read_archive(_saved_as(saved, small))["experiment.json"])
    session = trained(spiral_experiment(), epochs=1)
    before = session.network.parameters.copy()
    with pytest.raises(ValueError, match="numbers for a network"):
        session.resume(load_project(saved))
    assert np.array_equal(session.network.parameters, before)


def _saved_as(path: Path, project) -> Path:
    other = path.with_name("other.nnplay")
    save_project(other, project)
    return other


def test_a_newer_version_is_named(saved: Path):
    state = read_archive(saved)["state.json"].replace(b'"version":3', b'"version":7')
    change(saved, state=state)
    with pytest.raises(ExperimentError, match="version 7 is newer"):
        load_project(saved)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(ExperimentError, match="nothing-here"):
        load_project(tmp_path / "nothing-here.nnplay")


def test_the_file_holds_plain_arrays_and_json_only(saved: Path):
    with zipfile.ZipFile(saved) as archive:
        assert all(name.endswith((".json", ".npy")) for name in archive.namelist())


def test_a_resumed_run_stops_early_where_the_uninterrupted_one_does(tmp_path: Path):
    experiment = spiral_experiment(
        16,
        samples=40,
        optimizer=OptimizerSpec(kind="adam", learning_rate=0.02),
        early_stopping=EarlyStoppingSpec(patience=8),
    )
    data = msgspec.structs.replace(
        experiment.data, noise=0.6, train_fraction=0.4, validation_fraction=0.3
    )
    experiment = msgspec.structs.replace(experiment, data=data)
    straight = trained(experiment, epochs=500)
    assert straight.best.epoch < straight.trainer.epoch - 4

    first = trained(experiment, epochs=straight.trainer.epoch - 3)
    save_project(tmp_path / "a.nnplay", first.project())
    second = Session(spiral_experiment())
    second.resume(load_project(tmp_path / "a.nnplay"))
    second.train(epochs=500)
    assert second.trainer.epoch == straight.trainer.epoch
    assert np.array_equal(second.network.parameters, straight.network.parameters)


def test_a_hundred_thousand_epochs_take_no_larger_file_than_ten_thousand(tmp_path):
    session = trained(spiral_experiment(), epochs=1)
    last, sizes = session.history.view().last(), {}
    for epoch in range(2, 100_001):
        session.history.append(dataclasses.replace(last, epoch=epoch, step=3 * epoch))
        if epoch in (10_000, 100_000):
            path = tmp_path / f"{epoch}.nnplay"
            project = session.project()
            trainer = dataclasses.replace(project.trainer, epoch=epoch, steps=3 * epoch)
            save_project(path, dataclasses.replace(project, trainer=trainer))
            sizes[epoch] = path.stat().st_size
    assert sizes[100_000] < 1.6 * sizes[10_000]
    assert session.history.view().last_epoch == 100_000
