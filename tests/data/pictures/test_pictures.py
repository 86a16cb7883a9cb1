"""Pictures become square, smaller, bright on dark, and rows that are drawn as images."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data import TableView, make_dataset
from playground.data.bundled import mnist
from playground.data.pictures import PictureChoice, dark_on_light
from playground.data.pictures.pictures import made
from playground.data.resizing import square
from playground.data.table import TableError


def test_each_new_pixel_is_the_mean_of_its_area():
    image = np.arange(64, dtype=np.uint8).reshape(1, 8, 8)
    assert square(image, 4)[0, 0, 0] == round((0 + 1 + 8 + 9) / 4)
    assert square(image, 8) is image
    thirds = square(np.full((1, 9, 9), 200, np.uint8), 7)
    assert (thirds == 200).all()


def test_proportions_are_kept_and_the_edge_fills_what_is_missing():
    image = np.full((1, 4, 8), 7, np.uint8)
    image[0, 1:3, 2:6] = 255
    found = square(image, 8)[0]
    assert found.shape == (8, 8)
    assert (found[:2] == 7).all()
    assert (found[6:] == 7).all()
    assert (found[3:5, 2:6] == 255).all()


def test_ink_on_paper_is_made_bright_on_dark():
    images, labels = mnist()
    some, codes = images[::50], labels[::50]
    names = tuple("0123456789")
    assert not dark_on_light(some)
    assert dark_on_light(255 - some)
    found = made("scans", 255 - some, codes, names, 100, PictureChoice())
    assert found.inverted
    assert np.array_equal(found.images, some)
    assert "Dark and light change places" in found.notes[0]
    kept = made("scans", 255 - some, codes, names, 100, PictureChoice(invert=False))
    assert np.array_equal(kept.images, 255 - some)


def test_rows_of_pictures_are_images_of_the_data_set():
    images, labels = mnist()
    some = images[::50]
    rows = made("m", some, labels[::50], tuple("0123456789"), 100, PictureChoice()).rows()
    dataset = make_dataset("table", table=TableView(rows, tuple(range(784))), train_fraction=0.6)
    assert dataset.image_shape == (28, 28)
    assert dataset.plane is None
    assert dataset.images.reshape(100, -1) / 16 == pytest.approx(dataset.inputs)
    assert dataset.inputs == pytest.approx(some.reshape(100, -1) / 255)
    part = make_dataset("table", table=TableView(rows, (300, 301)))
    assert part.images is None


def test_classes_without_a_picture_are_no_classes():
    images = np.zeros((4, 8, 8), np.uint8)
    found = made("m", images, np.array([0, 2, 2, 0]), ("a", "b", "c"), 4, PictureChoice()).rows()
    assert found.class_names == ("a", "c")
    assert found.labels.tolist() == [0, 1, 1, 0]
    with pytest.raises(TableError, match="all pictures are of one class"):
        made("m", images, np.zeros(4, int), ("a", "b"), 4, PictureChoice()).rows()


def test_more_pixels_than_can_be_learnt_from_are_refused():
    images = np.zeros((6000, 8, 8), np.uint8)
    with pytest.raises(TableError, match="6,000 pictures of 64 × 64 are more than 4,882"):
        made("m", images, np.zeros(6000, int), ("a",), 6000, PictureChoice(side=64))


@pytest.mark.parametrize("field", [{"first": 1}, {"side": 3}, {"side": 65}])
def test_a_choice_out_of_range_is_refused_by_name(field):
    with pytest.raises(ValueError, match=next(iter(field))):
        PictureChoice(**field)
