"""Pictures in the real dialog: a folder of folders, an archive, and what comes of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.data.bundled import mnist
from playground.data.pictures import PictureChoice, Pictures
from playground.data.table import Cancelled, TableError
from playground.training.gate import FrameGate
from playground.ui.appearance.theme import LIGHT
from playground.ui.importing.dropping import dropped_file
from playground.ui.importing.picture_dialog import PictureDialog
from playground.ui.importing.task import NewestTask
from playground.ui.picture_folder import read_picture_folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty digits as ink on paper, in files of several kinds and sizes."""
    place = tmp_path_factory.mktemp("scans")
    images, labels = mnist()
    for number, row in enumerate(range(0, 5000, 125)):
        paper = np.ascontiguousarray(255 - images[row])
        image = QImage(paper.data, 28, 28, 28, QImage.Format.Format_Grayscale8).copy()
        target = place / ("small" if labels[row] < 5 else "large")
        target.mkdir(exist_ok=True)
        image.save(str(target / f"{number:02}.{('png', 'jpg')[number % 2]}"))
    (place / "small" / "zz-broken.png").write_bytes(b"no picture")
    (place / "small" / "notes.txt").write_text("left alone")
    return place


def read(path: Path, **fields: object) -> Pictures:
    return read_picture_folder(
        path, PictureChoice(**fields), lambda share, count: None, lambda: False
    )


def test_each_folder_is_a_class_and_ink_becomes_bright(folder: Path):
    found = read(folder)
    assert found.class_names == ("large", "small")
    assert np.bincount(found.labels).tolist() == [20, 20]
    assert found.found == (28, 28)
    # The first of each folder come first; this one is a PNG and loses nothing.
    assert found.labels[:4].tolist() == [0, 1, 0, 1]
    assert np.array_equal(found.images[1], mnist()[0][0])
    assert found.notes == (
        "1 file can not be read and left out: small/zz-broken.png.",
        "Dark and light change places: what is drawn is bright, as on the pad.",
    )


def test_the_first_of_all_classes_are_read_and_shrunk(folder: Path):
    found = read(folder, first=10, side=12)
    assert found.images.shape == (10, 12, 12)
    assert np.bincount(found.labels).tolist() == [5, 5]
    assert (found.total, len(found.labels)) == (41, 10)


def test_pictures_of_other_proportions_and_colours_with_holes_are_squares(tmp_path: Path):
    for name, colour in (("red", "#ff0000"), ("clear", "#00000000")):
        (tmp_path / name).mkdir()
        for number in range(3):
            image = QImage(300, 200, QImage.Format.Format_ARGB32)
            image.fill(QColor(colour) if name == "red" else QColor(0, 0, 0, 0))
            image.save(str(tmp_path / name / f"{number}.png"))
    found = read(tmp_path, side=16, invert=False)
    assert found.found == (200, 300)
    assert found.images.shape == (6, 16, 16)
    # Pure red is 76 of 255 to an eye, and what is seen through is white.
    by_class = [found.images[found.labels == number].mean() for number in (0, 1)]
    assert by_class == [255.0, 76.0]


@pytest.mark.parametrize(
    ("folders", "said"),
    [
        ((), "no folders with pictures are in it"),
        (("one",), "only one folder in it has pictures"),
        (("train/a", "train/b"), "choose “train” in it"),
    ],
)
def test_a_folder_of_another_shape_is_refused_with_what_would_be_right(folders, said, tmp_path):
    for name in folders:
        (tmp_path / name).mkdir(parents=True)
        QImage(8, 8, QImage.Format.Format_Grayscale8).save(str(tmp_path / name / "a.png"))
    with pytest.raises(TableError, match=said):
        read(tmp_path)


def test_reading_a_folder_can_be_given_up(folder: Path):
    with pytest.raises(Cancelled):
        read_picture_folder(folder, PictureChoice(), lambda share, count: None, lambda: True)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


@pytest.fixture
def task(window: QWidget) -> NewestTask:
    return NewestTask(FrameGate(), window)


def asked(path: Path, task: NewestTask, qtbot: QtBot) -> PictureDialog:
    dialog = PictureDialog(path, task, LIGHT, task.parent())
    dialog.show()
    qtbot.waitUntil(lambda: not task.busy)
    return dialog


def test_the_dialog_shows_what_will_be_learnt(folder: Path, task: NewestTask, qtbot: QtBot):
    dialog = asked(folder, task, qtbot)
    assert dialog.found.text() == f"{folder.name}: 40 pictures of 28 × 28."
    assert "40 pictures of 28 × 28, 784 inputs, are learnt from." in dialog.learnt.text()
    assert "Classes: large 20, small 20." in dialog.learnt.text()
    assert dialog.mosaic.names == ("large", "small")
    assert dialog.invert.isChecked()
    assert dialog.import_button.isEnabled()
    assert dialog.rows.image.shape == (28, 28)
    assert not dialog.mosaic.grab().isNull()


def test_size_count_and_ink_are_chosen(folder: Path, task: NewestTask, qtbot: QtBot):
    dialog = asked(folder, task, qtbot)
    dialog.side.chosen.emit("16")
    qtbot.waitUntil(lambda: not task.busy)
    assert dialog.rows.image.shape == (16, 16)
    dialog.invert.click()
    qtbot.waitUntil(lambda: not task.busy)
    assert dialog.rows.values.mean() > 150
    dialog.first.chosen.emit("500")
    assert dialog.rows is None
    assert not dialog.import_button.isEnabled()
    qtbot.waitUntil(lambda: not task.busy)
    assert dialog.rows.image.shape == (16, 16)


def test_what_can_not_be_read_is_a_sentence_and_imports_nothing(task, qtbot: QtBot, tmp_path: Path):
    dialog = asked(tmp_path, task, qtbot)
    assert dialog.rows is None
    assert "no folders with pictures" in dialog.fault.text()
    assert not dialog.import_button.isEnabled()


def test_a_folder_can_be_dropped(folder: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    assert dropped_file(data) == folder
