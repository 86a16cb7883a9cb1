"""An imported table as a data set: its rows, its split, its scaling and its plane."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data import TableView, make_dataset, make_rows
from playground.data.table import TableRows, cache_rows, cached_rows
from tests.support import flowers

ROWS = flowers()
VIEW = TableView(ROWS, (0, 1, 2))


def test_the_rows_are_those_of_the_table_bit_for_bit():
    rows = make_rows("table", table=VIEW)
    assert rows.raw_inputs.tobytes() == ROWS.values.tobytes()
    assert rows.labels.tolist() == ROWS.labels.tolist()
    assert rows.class_names == ROWS.class_names


def test_features_are_scaled_by_the_training_rows_alone():
    dataset = make_dataset("table", table=VIEW, train_fraction=0.3)
    assert dataset.inputs[dataset.train].mean(axis=0) == pytest.approx(0.0, abs=1e-12)
    assert dataset.inputs[dataset.train].std(axis=0) == pytest.approx(1.0)
    assert np.abs(dataset.inputs[dataset.test].mean(axis=0)).min() > 1e-3


def test_numbers_to_predict_are_scaled_by_the_training_rows_too():
    dataset = make_dataset("table", table=TableView(flowers(regression=True), (0, 1)))
    assert dataset.task == "regression"
    assert dataset.labels[dataset.train].mean() == pytest.approx(0.0, abs=1e-12)
    assert dataset.labels[dataset.train].std() == pytest.approx(1.0)
    raw = make_rows("table", table=TableView(flowers(regression=True), (0, 1))).labels
    assert raw.std() > 1000.0


def test_chosen_columns_alone_go_in():
    dataset = make_dataset("table", table=TableView(ROWS, (2, 0)))
    assert dataset.feature_names == (ROWS.feature_names[2], ROWS.feature_names[0])
    assert dataset.inputs.shape == (60, 2)


def test_a_smaller_number_of_samples_keeps_the_share_of_each_class():
    dataset = make_dataset("table", table=VIEW, samples=30)
    assert np.bincount(dataset.labels).tolist() == [10, 10, 10]


def test_noise_is_in_units_of_each_feature():
    quiet = make_rows("table", table=VIEW).raw_inputs
    noisy = make_rows("table", table=VIEW, noise=0.5).raw_inputs
    added = (noisy - quiet).std(axis=0) / quiet.std(axis=0)
    assert added == pytest.approx(0.5, rel=0.3)
    assert cache_rows(ROWS).values.tobytes() == quiet.tobytes()


def test_two_features_are_the_plane_and_the_others_stay_at_the_mean_of_the_training_rows():
    dataset = make_dataset("table", table=TableView(ROWS, (0, 1, 2), axes=(2, 0)))
    plane = dataset.plane
    assert plane is not None
    assert plane.rest == "mean"
    assert plane.labels == (ROWS.feature_names[2], ROWS.feature_names[0])
    assert (plane.coordinates == ROWS.values[:, (2, 0)]).all()
    raw = plane.raw_inputs(np.array([[5.0, 7.0]]))[0]
    assert raw.tolist() == pytest.approx([7.0, ROWS.values[dataset.train, 1].mean(), 5.0])


def test_the_components_are_the_directions_in_which_the_training_rows_vary_most():
    dataset = make_dataset("table", table=TableView(ROWS, (0, 1, 2), axes=None))
    plane = dataset.plane
    assert plane is not None
    assert plane.rest == "components"
    assert plane.labels[0].startswith("component 1 (")
    variances = plane.coordinates[dataset.train].var(axis=0)
    everything = np.linalg.eigvalsh(np.cov(dataset.inputs[dataset.train].T, bias=True))
    assert variances == pytest.approx(everything[::-1][:2])
    # Of two features the plane shows all, so that a row is where its inputs are.
    flat = make_dataset("table", table=TableView(ROWS, (0, 1), axes=None))
    assert flat.plane is not None
    assert flat.plane.inputs(flat.plane.coordinates) == pytest.approx(flat.inputs)


def test_a_single_feature_has_no_plane():
    assert make_dataset("table", table=TableView(ROWS, (1,))).plane is None


@pytest.mark.parametrize("scale", [1e-9, 1.0, 1e90])
@pytest.mark.parametrize("axes", [(0, 1), None])
def test_a_plane_of_any_size_surrounds_its_rows(scale, axes):
    rows = TableRows("t", ("a", "b"), "k", ("x", "y"), flowers().values[:, :2] * scale, ROWS.labels)
    plane = make_dataset("table", table=TableView(rows, (0, 1), axes)).plane
    assert plane is not None
    left, right, low, high = plane.extent
    x, y = plane.coordinates.T
    assert left < x.min() < x.max() < right
    assert low < y.min() < y.max() < high
    assert right - left < 1.5 * np.ptp(x)


@pytest.mark.parametrize(
    ("kind", "table", "cause"),
    [
        ("table", None, "table: there is none"),
        ("xor", VIEW, "table: leave it out"),
        ("table", TableView(ROWS, ()), "columns: at least one"),
        ("table", TableView(ROWS, (0, 0)), "columns: at least one"),
        ("table", TableView(ROWS, (0, 3)), "columns: the table has"),
        ("table", TableView(ROWS, (0, 1), (1, 1)), "axes: two different"),
        ("table", TableView(ROWS, (0, 1), (0, 2)), "axes: two different"),
    ],
)
def test_what_can_not_be_is_refused_by_name(kind, table, cause):
    with pytest.raises(ValueError, match=cause):
        make_dataset(kind, table=table)


def test_equal_rows_have_one_digest_whatever_the_file_is_called():
    other = TableRows("copy.csv", *_parts(ROWS), ROWS.values.copy(), ROWS.labels.copy())
    assert other.sha256 == ROWS.sha256
    assert cache_rows(ROWS) is cache_rows(other)
    assert cached_rows(ROWS.sha256) is cache_rows(ROWS)
    changed = ROWS.values.copy()
    changed[3, 1] = np.nextafter(changed[3, 1], 9e9)
    assert TableRows("t", *_parts(ROWS), changed, ROWS.labels).sha256 != ROWS.sha256


def _parts(rows: TableRows) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    return rows.feature_names, rows.target_name, rows.class_names
