import hashlib

import numpy as np
import pytest

from playground import resources
from playground.data import make_dataset
from playground.data.bundled import digits, iris, mnist


@pytest.mark.parametrize(
    ("name", "digest"),
    [
        ("iris.csv", "b6b8efc86732bc48c9fbddba53e2c191fd4f263c0ee98e2b1b7d3543e8d2121d"),
        ("digits.npz", "b2dab7b501728c22e9119ad76740b2e17c77a231e42d1e592380d90886f1a05e"),
        ("mnist.npz", "246e0c30eeea57c8d0037d3f38c8e00651ec204cc61b8022563e9aeeb9d756f4"),
        ("strangers.npz", "652c671b7ca6ca8d1a901cf18ef2429893b8f79f0279eeedaeeacf267f23edd3"),
    ],
)
def test_the_bundled_files_are_the_ones_that_the_figures_were_measured_with(name, digest):
    content = resources.path("datasets", name).read_bytes()
    assert hashlib.sha256(content).hexdigest() == digest


def test_digits_are_1797_images_of_grey_values_from_0_to_16():
    images, labels = digits()
    assert images.shape == (1797, 8, 8)
    assert (images.min(), images.max()) == (0.0, 16.0)
    assert np.bincount(labels).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    # The first image of the UCI test set is a nought: hollow in the middle.
    assert labels[0] == 0
    assert images[0, 3].tolist() == [0, 4, 12, 0, 0, 8, 8, 0]


def test_mnist_are_500_images_of_each_digit_in_less_than_a_megabyte():
    images, labels = mnist()
    assert (images.shape, images.dtype) == ((5000, 28, 28), np.uint8)
    assert np.bincount(labels).tolist() == [500] * 10
    assert (images.min(), images.max()) == (0, 255)
    # The mass of each digit is in the middle.
    places = np.arange(28) + 0.5
    middle = (images.sum(axis=1) * places).sum(axis=1) / images.sum(axis=(1, 2))
    assert np.abs(middle - 14).max() < 1.1
    assert resources.path("datasets", "mnist.npz").stat().st_size < 1_000_000


def test_mnist_goes_in_as_shares_of_white_and_is_drawn_as_the_digits_are():
    dataset = make_dataset("mnist", samples=50)
    assert dataset.image_shape == (28, 28)
    assert dataset.images.max() == pytest.approx(16.0)
    assert dataset.inputs * 16 == pytest.approx(dataset.images.reshape(50, -1))


def test_iris_has_the_corrected_values_of_rows_35_and_38():
    measures, species = iris()
    assert measures.shape == (150, 4)
    assert np.bincount(species).tolist() == [50, 50, 50]
    assert measures[34].tolist() == [4.9, 3.1, 1.5, 0.2]
    assert measures[37].tolist() == [4.9, 3.6, 1.4, 0.1]


def test_digits_keep_their_order_and_their_images_belong_to_their_inputs():
    dataset = make_dataset("digits")
    assert np.array_equal(dataset.images.reshape(1797, 64) / 16.0, dataset.inputs)
    assert np.array_equal(dataset.images, digits()[0])
    assert dataset.image_shape == (8, 8)
    assert dataset.plane is None
    assert dataset.class_names == tuple("0123456789")


def test_fewer_samples_are_a_stratified_choice():
    dataset = make_dataset("digits", samples=500)
    assert len(dataset.inputs) == len(dataset.images) == 500
    assert np.bincount(dataset.labels).min() >= 48
    other = make_dataset("digits", samples=500, seed=2)
    assert not np.array_equal(dataset.images, other.images)


def test_the_plane_of_iris_holds_the_other_measures_at_their_training_mean():
    dataset = make_dataset("iris", scaling="standard")
    assert dataset.plane.labels == ("petal length", "petal width")
    rows = dataset.plane.inputs(dataset.plane.coordinates)
    assert np.allclose(rows[:, 2:], dataset.inputs[:, 2:])
    assert np.allclose(rows[:, :2], 0.0)
