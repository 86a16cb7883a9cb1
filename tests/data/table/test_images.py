"""Tables whose rows are images: which columns are pixels, and which one is the label."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from playground.data.bundled import digits, mnist
from playground.data.resizing import square
from playground.data.table import (
    ImageSize,
    LayoutChoice,
    TableError,
    read_table,
    taken_with_advice,
)
from playground.data.table.images import image_of_rows

NAMES = [f"pixel{number}" for number in range(64)]


def write(path: Path, cells: np.ndarray, header: str = "") -> Path:
    np.savetxt(path, cells, fmt="%d", delimiter=",", header=header, comments="")
    return path


@pytest.mark.parametrize("place", ["first", "last"])
@pytest.mark.parametrize("header", [True, False])
def test_mnist_as_a_table_is_read_as_images_wherever_its_label_is(place, header, tmp_path: Path):
    images, labels = mnist()
    rows = np.random.default_rng(1).permutation(5000)[:120]
    names = [f"pixel{number}" for number in range(784)]
    pixels, label = images[rows].reshape(120, -1), labels[rows, None]
    cells = np.hstack([label, pixels] if place == "first" else [pixels, label])
    names = ["label", *names] if place == "first" else [*names, "label"]
    table = read_table(write(tmp_path / "m.csv", cells, ",".join(names) if header else ""))
    found = taken_with_advice(table, table.proposal)
    assert found.image == ImageSize(28, 28, 255.0)
    assert found.class_names == tuple("0123456789")
    assert np.array_equal(found.labels, labels[rows])
    assert np.array_equal(found.values, pixels)
    assert found.notes == ()


def test_images_of_a_table_are_made_smaller_on_request(tmp_path: Path):
    images, labels = mnist()
    rows = np.random.default_rng(2).permutation(5000)[:60]
    cells = np.hstack([labels[rows, None], images[rows].reshape(60, -1)])
    table = read_table(write(tmp_path / "m.csv", cells))
    found = taken_with_advice(table, replace(table.proposal, side=14))
    assert found.image == ImageSize(14, 14, 255.0)
    assert np.array_equal(found.values, square(images[rows], 14).reshape(60, -1))
    assert len(set(found.feature_names)) == 14 * 14
    assert found.notes[0] == "The images are made smaller, from 28 × 28 to 14 × 14."
    # Nothing is made larger than it is.
    whole = taken_with_advice(table, replace(table.proposal, side=48))
    assert whole.image == ImageSize(28, 28, 255.0)


def test_images_of_sixty_four_pixels_a_side_go_in_and_other_tables_of_that_width_do_not(
    tmp_path: Path,
):
    greys = np.random.default_rng(3).integers(0, 256, (24, 64 * 64))
    cells = np.hstack([np.arange(24)[:, None] % 2, greys])
    header = ",".join(["label", *(f"p{number}" for number in range(64 * 64))])
    table = read_table(write(tmp_path / "w.csv", cells, header))
    found = taken_with_advice(table, table.proposal)
    assert found.image == ImageSize(64, 64, 255.0)
    with pytest.raises(TableError, match="4096 inputs are more than 1024"):
        table.take(replace(table.proposal, images=False))


def test_the_small_digits_have_sixteen_greys(tmp_path: Path):
    images, labels = digits()
    cells = np.hstack([images[:90].reshape(90, -1), labels[:90, None]])
    table = read_table(write(tmp_path / "d.csv", cells, ",".join([*NAMES, "digit"])))
    found = taken_with_advice(table, table.proposal)
    assert found.image == ImageSize(8, 8, 16.0)
    plain = taken_with_advice(table, replace(table.proposal, images=False))
    assert plain.image is None
    assert plain.sha256 != found.sha256


@pytest.mark.parametrize(
    ("names", "values"),
    [
        (NAMES[:60], np.full((3, 60), 99.0)),
        (["mass", *NAMES[1:]], np.full((3, 64), 99.0)),
        # Sixty-four questions with answers from 1 to 5.
        (NAMES, np.full((3, 64), 5.0)),
        (NAMES, np.full((3, 64), 99.5)),
        (NAMES, np.full((3, 64), -1.0)),
        (NAMES, np.full((3, 64), 256.0)),
    ],
)
def test_what_is_no_square_of_whole_grey_values_is_no_image(names, values):
    assert image_of_rows(names, values) is None


def test_only_the_first_rows_are_read(tmp_path: Path):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n" + "".join(f"{n},{'xy'[n % 2]}\n" for n in range(5000)))
    table = read_table(path, LayoutChoice(first=1500))
    assert table.rows == 1500
    assert table.notes[-1] == "Only the first 1,500 rows are read."
    assert np.array_equal(table.columns[0].values, np.arange(1500))
    whole = read_table(path, LayoutChoice(first=5000))
    assert whole.rows == 5000
    assert whole.notes == read_table(path).notes
