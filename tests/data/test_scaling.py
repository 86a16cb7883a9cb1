import numpy as np
import pytest

from playground.data import make_dataset
from playground.data.scaling import fit_scaling

ROWS = np.array([[1.0, 10.0, 7.0], [3.0, 20.0, 7.0], [5.0, 60.0, 7.0]])


def test_standard_gives_mean_zero_and_deviation_one_and_leaves_a_constant_at_zero():
    scaled = fit_scaling("standard", ROWS).apply(ROWS)
    assert np.allclose(scaled.mean(axis=0), 0.0)
    assert np.allclose(scaled.std(axis=0), [1.0, 1.0, 0.0])


def test_minmax_gives_the_range_zero_to_one_and_leaves_a_constant_at_zero():
    scaled = fit_scaling("minmax", ROWS).apply(ROWS)
    assert scaled.min(axis=0).tolist() == [0.0, 0.0, 0.0]
    assert scaled.max(axis=0).tolist() == [1.0, 1.0, 0.0]


def test_none_leaves_the_values_and_pixels_divides_by_sixteen():
    assert np.array_equal(fit_scaling("none", ROWS).apply(ROWS), ROWS)
    assert np.array_equal(fit_scaling("pixels", ROWS).apply(ROWS), ROWS / 16.0)


def test_an_unknown_scaling_is_refused_with_the_names_that_there_are():
    with pytest.raises(ValueError, match="scaling: 'zscore' is none of none, standard"):
        fit_scaling("zscore", ROWS)


@pytest.mark.parametrize("scaling", ["standard", "minmax"])
@pytest.mark.parametrize("kind", ["iris", "digits", "blobs"])
def test_no_test_or_validation_row_influences_the_scaling(kind, scaling):
    words = {"samples": 120, "train_fraction": 0.4, "validation_fraction": 0.2}
    raw = make_dataset(kind, scaling="none", **words)
    scaled = make_dataset(kind, scaling=scaling, **words)
    alone = fit_scaling(scaling, raw.inputs[raw.train])
    assert np.array_equal(alone.apply(raw.inputs), scaled.inputs)
    everything = fit_scaling(scaling, raw.inputs)
    assert not np.allclose(everything.apply(raw.inputs), scaled.inputs)


def test_training_rows_are_centred_and_test_rows_are_only_near_the_centre():
    iris = make_dataset("iris", scaling="standard")
    assert np.allclose(iris.inputs[iris.train].mean(axis=0), 0.0)
    assert not np.allclose(iris.inputs[iris.test].mean(axis=0), 0.0, atol=1e-6)
