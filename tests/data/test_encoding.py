import numpy as np
import pytest

from playground.data import encode_targets, make_dataset, output_count, predicted_classes

TWO, THREE = make_dataset("circle"), make_dataset("spirals")
OUTPUTS = ("softmax", "sigmoid", "tanh", "linear", "relu")


@pytest.mark.parametrize(
    ("dataset", "output", "values", "columns"),
    [
        (TWO, "softmax", {0.0, 1.0}, 2),
        (TWO, "sigmoid", {0.0, 1.0}, 1),
        (TWO, "tanh", {-1.0, 1.0}, 1),
        (TWO, "linear", {-1.0, 1.0}, 1),
        (THREE, "softmax", {0.0, 1.0}, 3),
        (THREE, "sigmoid", {0.0, 1.0}, 3),
        (THREE, "tanh", {-1.0, 1.0}, 3),
        (THREE, "relu", {0.0, 1.0}, 3),
    ],
)
def test_classes_are_encoded_in_the_range_of_the_output(dataset, output, values, columns):
    targets = encode_targets(dataset, output)
    assert targets.shape == (len(dataset.labels), columns)
    assert targets.dtype == np.float64
    assert set(np.unique(targets)) == values
    assert output_count(len(dataset.class_names), dataset.task, output) == columns


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("dataset", [TWO, THREE])
def test_a_network_that_hits_its_targets_predicts_the_labels(dataset, output):
    assert np.array_equal(
        predicted_classes(encode_targets(dataset, output), output), dataset.labels
    )


def test_a_one_hot_row_has_its_one_at_the_label():
    targets = encode_targets(THREE, "softmax")
    assert np.array_equal(targets.sum(axis=1), np.ones(len(targets)))
    assert np.all(targets[np.arange(len(targets)), THREE.labels] == 1.0)


def test_a_sigmoid_parts_at_one_half_and_any_other_single_output_at_zero():
    outputs = np.array([[0.2], [0.7], [-0.1]])
    assert predicted_classes(outputs, "sigmoid").tolist() == [0, 1, 0]
    assert predicted_classes(outputs, "tanh").tolist() == [1, 1, 0]


def test_a_regression_target_is_the_value_in_one_column():
    plane = make_dataset("plane")
    assert np.array_equal(encode_targets(plane, "linear"), plane.labels[:, None])
    assert output_count(0, "regression", "linear") == 1
    with pytest.raises(ValueError, match="softmax needs classes"):
        encode_targets(plane, "softmax")
