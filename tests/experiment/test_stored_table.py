"""A project holds the table that its experiment names, and goes on with it bit for bit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground.data.table import cache
from playground.experiment.archive import encode_array, read_archive, write_archive
from playground.experiment.files import ExperimentError
from playground.experiment.project import load_project, save_project
from playground.training.build import build_dataset
from playground.training.session import Session
from tests.support import flowers, spiral_experiment, table_experiment, trained

ROWS = flowers()


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "flowers.nnplay"
    save_project(path, trained(table_experiment(), epochs=2).project())
    return path


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("regression", [False, True])
def test_saving_loading_elsewhere_and_going_on_equals_the_uninterrupted_run(
    regression, tmp_path, monkeypatch
):
    experiment = table_experiment(flowers(regression=regression))
    straight = trained(experiment, epochs=5)
    first = trained(experiment, epochs=2)
    first.step("batch", 2)
    save_project(tmp_path / "a.nnplay", first.project())

    monkeypatch.setattr(cache, "_cached", {})
    build_dataset.cache_clear()
    second = Session(spiral_experiment())
    second.resume(load_project(tmp_path / "a.nnplay"))
    while second.trainer.epoch < 5:
        second.step("epoch")
    assert second.network.parameters.tobytes() == straight.network.parameters.tobytes()
    assert second.history.view().table.tobytes() == straight.history.view().table.tobytes()
    assert second.experiment == experiment


def test_what_is_read_is_the_table_to_the_bit(saved):
    table = load_project(saved).table
    assert table is not None
    assert table.values.tobytes() == ROWS.values.tobytes()
    assert table.labels.tolist() == ROWS.labels.tolist()
    assert (table.name, table.feature_names) == (ROWS.name, ROWS.feature_names)
    assert not table.values.flags.writeable


def test_a_project_without_a_table_has_none(tmp_path):
    save_project(tmp_path / "a.nnplay", trained(spiral_experiment(), epochs=1).project())
    assert load_project(tmp_path / "a.nnplay").table is None
    assert not [name for name in read_archive(tmp_path / "a.nnplay") if name.startswith("table")]


BIT = ROWS.values.copy()
BIT[7, 1] = np.nextafter(BIT[7, 1], np.inf)
NAN, HUGE = ROWS.values.copy(), ROWS.values.copy()
NAN[0, 0], HUGE[0, 0] = np.nan, 1e101
FOURTH = ROWS.labels.copy()
FOURTH[5] = 3
HOSTILE = {
    "no values": ({"table/values": None}, "table/values.npy is missing"),
    "no labels": ({"table/labels": None}, "table/labels.npy is missing"),
    "one bit": ({"table/values": BIT}, "its SHA-256 differs"),
    "labels in another order": ({"table/labels": ROWS.labels[::-1]}, "its SHA-256 differs"),
    "NaN": ({"table/values": NAN}, "can not be computed with"),
    "infinite": ({"table/values": HUGE}, "can not be computed with"),
    "a row too few": ({"table/values": ROWS.values[1:]}, "the experiment says float64 (60, 3)"),
    "flat": ({"table/values": ROWS.values.ravel()}, "the experiment says"),
    "single precision": ({"table/values": ROWS.values.astype("f4")}, "float32 (60, 3)"),
    "a class too many": ({"table/labels": FOURTH}, "classes that there are not"),
    "a negative class": ({"table/labels": ROWS.labels - 1}, "classes that there are not"),
    "labels too few": ({"table/labels": ROWS.labels[1:]}, "the experiment says int64"),
    "labels of floats": ({"table/labels": ROWS.labels * 1.0}, "the experiment says int64"),
}


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_table_that_is_not_the_one_named_is_refused_and_not_cached(name, saved, monkeypatch):
    change, cause = HOSTILE[name]
    members = read_archive(saved)
    for member, array in change.items():
        del members[f"{member}.npy"]
        if array is not None:
            members[f"{member}.npy"] = encode_array(array)
    write_archive(saved, members)
    monkeypatch.setattr(cache, "_cached", {})
    with pytest.raises(ExperimentError) as caught:
        load_project(saved)
    assert cause in str(caught.value)
    assert str(caught.value).startswith(str(saved))
    assert not cache._cached


@pytest.mark.parametrize(
    ("old", "new", "cause"),
    [
        (b'"sha256": "', b'"sha256": "0', "data.table.sha256"),
        (b'"rows": 60', b'"rows": 61', "the experiment says float64 (61, 3)"),
        (b'"rows": 60', b'"rows": 100000000000', "data.table.rows"),
        (b'"target": "kind"', b'"target": "kinds"', "its SHA-256 differs"),
        (b'"b & c"', b'"b & d"', "its SHA-256 differs"),
        (b'"length (cm)"', b'"length (mm)"', "its SHA-256 differs"),
        (b'"flowers.csv"', b'"flowers\\u202e.csv"', "data.table: a name"),
    ],
)
def test_an_experiment_that_says_something_else_of_the_table_is_refused(saved, old, new, cause):
    members = read_archive(saved)
    assert old in members["experiment.json"]
    members["experiment.json"] = members["experiment.json"].replace(old, new, 1)
    write_archive(saved, members)
    with pytest.raises(ExperimentError) as caught:
        load_project(saved)
    assert cause in str(caught.value)


def test_a_table_that_nobody_names_is_refused(tmp_path):
    path = tmp_path / "a.nnplay"
    save_project(path, trained(spiral_experiment(), epochs=1).project())
    members = read_archive(path)
    members["table/values.npy"] = encode_array(ROWS.values)
    write_archive(path, members)
    with pytest.raises(ExperimentError, match="names no table"):
        load_project(path)


def test_a_flipped_bit_in_any_region_is_refused_or_changes_nothing(saved):
    good = saved.read_bytes()
    for place in range(0, len(good), 23):
        content = bytearray(good)
        content[place] ^= 1 << place % 8
        saved.write_bytes(content)
        try:
            table = load_project(saved).table
        except ExperimentError:
            continue
        assert table is not None
        assert table.sha256 == ROWS.sha256
