"""Strangers' handwriting: what it was made from, and that nothing trained on is asked."""

from __future__ import annotations

import numpy as np

from playground.data import make_dataset
from playground.data.bundled import mnist
from playground.data.strangers import stranger_image, strangers, unseen
from tests.benchmarks.handwriting import chosen_rows, strokes_of_images, strokes_of_line, thinned


def test_the_strokes_are_those_of_the_bundled_images():
    found = strangers()
    assert np.array_equal(found.rows, chosen_rows())
    assert np.array_equal(found.labels, mnist()[1][found.rows])
    assert np.bincount(found.labels).tolist() == [100] * 10
    some = slice(None, None, 40)
    made = strokes_of_images(mnist()[0][found.rows[some]])
    for mine, theirs in zip(made, found.strokes[some], strict=True):
        assert len(mine) == len(theirs)
        assert all(np.array_equal(a, b) for a, b in zip(mine, theirs, strict=True))


def test_thinning_leaves_lines_of_one_pixel_where_the_ink_was():
    ink = np.zeros((1, 12, 12), dtype=bool)
    ink[0, 2:10, 4:7] = True
    line = thinned(ink)[0]
    assert line.any()
    assert not (line & ~ink[0]).any()
    assert (line.sum(axis=1) <= 1).all()


def test_the_strokes_run_over_every_pixel_of_a_line_with_a_ring_and_a_fork():
    line = np.zeros((9, 9), dtype=bool)
    line[1, 1:5] = line[4, 1:5] = line[1:5, 1] = line[1:8, 4] = True
    strokes = strokes_of_line(line)
    covered = {tuple(point) for stroke in strokes for point in stroke.tolist()}
    assert covered == {(int(x), int(y)) for y, x in np.argwhere(line)}
    for stroke in strokes:
        assert (np.abs(np.diff(stroke, axis=0)).max(axis=1) == 1).all()


def test_digits_that_were_trained_on_are_not_asked():
    dataset = make_dataset("mnist", samples=3000, train_fraction=1 / 3)
    asked = unseen(dataset.images[dataset.train])
    sources = mnist()[0][strangers().rows[asked]].reshape(len(asked), -1)
    trained = np.rint(dataset.inputs[dataset.train] * 255).astype(np.uint8)
    assert 700 < len(asked) < 900
    assert not {row.tobytes() for row in sources} & {row.tobytes() for row in trained}
    everything = make_dataset("mnist", train_fraction=1.0)
    assert len(unseen(everything.images)) == 0


def test_images_of_another_size_are_none_of_theirs():
    digits = make_dataset("digits")
    assert len(unseen(digits.images)) == 1000


def test_a_drawing_is_made_once_for_each_size():
    assert stranger_image(3, (28, 28)) is stranger_image(3, (28, 28))
    assert stranger_image(3, (8, 8)).shape == (8, 8)
