import numpy as np
import pytest

from playground.data import KINDS, make_dataset
from playground.data.features import FEATURES

ALL = tuple(KINDS)
PLANAR = tuple(name for name, kind in KINDS.items() if kind.chooses_features)


@pytest.mark.parametrize("kind", ALL)
def test_every_kind_is_as_its_table_entry_says(kind):
    known, dataset = KINDS[kind], make_dataset(kind)
    rows = known.default_samples
    assert dataset.inputs.shape == (rows, len(known.feature_names))
    assert dataset.inputs.dtype == np.float64
    assert np.isfinite(dataset.inputs).all()
    assert dataset.task == known.task
    assert len(dataset.class_names) == known.default_classes
    assert dataset.labels.dtype == (np.int64 if known.task == "classification" else np.float64)
    assert (dataset.plane is not None) == known.has_plane
    assert len(dataset.train) == rows // 2
    assert known.description.endswith(".")


@pytest.mark.parametrize("kind", ALL)
def test_the_same_words_give_the_same_bits(kind):
    one, two = make_dataset(kind, seed=5), make_dataset(kind, seed=5)
    for name in ("inputs", "labels", "train", "validation", "test"):
        assert getattr(one, name).tobytes() == getattr(two, name).tobytes()


@pytest.mark.parametrize("kind", ALL)
def test_no_array_of_a_dataset_can_be_written(kind):
    dataset = make_dataset(kind, validation_fraction=0.2)
    arrays = [v for v in vars(dataset).values() if isinstance(v, np.ndarray)]
    if dataset.plane is not None:
        arrays.append(dataset.plane.coordinates)
    for array in arrays:
        with pytest.raises(ValueError, match="read-only"):
            array[0] = array[0]


@pytest.mark.parametrize("kind", ["spirals", "iris", "digits"])
def test_a_dataset_knows_what_was_done_to_its_inputs(kind):
    raw, scaled = make_dataset(kind, scaling="none"), make_dataset(kind, scaling="standard")
    assert np.array_equal(scaled.scaling.apply(raw.inputs), scaled.inputs)
    assert np.abs(scaled.inputs[scaled.train].mean(axis=0)).max() < 1e-9


@pytest.mark.parametrize("scaling", ["none", "standard", "minmax"])
@pytest.mark.parametrize("kind", PLANAR)
def test_a_plane_point_becomes_what_the_network_gets_for_a_row_there(kind, scaling):
    dataset = make_dataset(kind, features=tuple(FEATURES), scaling=scaling)
    assert np.array_equal(dataset.plane.inputs(dataset.plane.coordinates), dataset.inputs)
    assert dataset.feature_names == tuple(FEATURES)


@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if kind.has_plane])
def test_every_point_is_inside_the_extent_of_its_plane(kind):
    plane = make_dataset(kind, noise=None if KINDS[kind].default_noise is None else 0.5).plane
    x_min, x_max, y_min, y_max = plane.extent
    x, y = plane.coordinates.T
    assert x_min < x.min() <= x.max() < x_max
    assert y_min < y.min() <= y.max() < y_max


def test_features_are_what_their_names_say_in_the_order_asked_for():
    dataset = make_dataset("circle", features=("sin_x2", "x1_x2", "x1_squared"))
    x1, x2 = dataset.plane.coordinates.T
    assert np.array_equal(dataset.inputs, np.stack([np.sin(x2), x1 * x2, x1**2], axis=1))


def test_a_split_does_not_depend_on_the_noise():
    one, two = make_dataset("blobs", noise=0.5), make_dataset("blobs", noise=2.0)
    assert np.array_equal(one.train, two.train)
