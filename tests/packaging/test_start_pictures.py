"""The pictures that come with the program are what its training comes to."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from playground.ui.appearance.theme import LIGHT
from playground.ui.start.shows import Show, all_shows
from playground.ui.start.stills import MapStill, Still, load_stills
from playground.ui.start.thumbnail import Thumbnail
from tests.packaging.conftest import load_script

SIDE = 88
LARGEST_MEAN_DIFFERENCE = 12.0  # Of 255.
# Another processor's kernels round otherwise, which a deep network magnifies: its border of the
# decision lies elsewhere.  Then the points have to be as many on the colour of their class.
LARGEST_DIFFERENCE_OF_SHARES = 0.06


def painted(still: Still, qtbot) -> np.ndarray:
    """(rows, columns, 3): the picture as a card shows it."""
    thumbnail = Thumbnail(still, LIGHT)
    qtbot.addWidget(thumbnail)
    thumbnail.setFixedSize(QSize(SIDE, SIDE))
    image = thumbnail.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., :3].astype(np.float64)


def share_on_their_colour(still: MapStill) -> float:
    """The share of the points that lie on a cell where their class has the largest share."""
    cells = still.array().argmax(axis=-1)
    rows, columns = cells.shape
    places = (
        (min(int(rows * y), rows - 1), min(int(columns * x), columns - 1), label)
        for x, y, label in still.points
    )
    return float(np.mean([cells[row, column] == label for row, column, label in places]))


def says_the_same(computed: Still, stored: Still) -> bool:
    """True for two maps of the same points, of which as many are classified rightly."""
    if not (isinstance(computed, MapStill) and isinstance(stored, MapStill) and stored.points):
        return False
    difference = share_on_their_colour(computed) - share_on_their_colour(stored)
    same_points = computed.points == stored.points
    return same_points and abs(difference) < LARGEST_DIFFERENCE_OF_SHARES


@pytest.mark.parametrize("show", all_shows(), ids=lambda show: show.name)
def test_each_picture_is_what_its_run_comes_to(qtbot, show: Show):
    script = load_script("start_pictures")
    computed, stored = script.trained_still(show), load_stills()[show.name]
    difference = np.abs(painted(computed, qtbot) - painted(stored, qtbot)).mean()
    message = "run packaging/start_pictures.py"
    assert type(computed) is type(stored), message
    assert difference < LARGEST_MEAN_DIFFERENCE or says_the_same(computed, stored), message


@pytest.mark.parametrize("example", ["spiral", "iris"])
def test_an_untrained_network_is_another_picture(qtbot, example: str):
    script = load_script("start_pictures")
    show = next(show for show in all_shows() if (show.example, show.kind) == (example, "map"))
    other = script.trained_still(Show(show.example, show.kind, 0))
    stored = load_stills()[show.name]
    difference = np.abs(painted(other, qtbot) - painted(stored, qtbot)).mean()
    assert difference > LARGEST_MEAN_DIFFERENCE
    assert not says_the_same(other, stored)


def test_no_picture_is_kept_that_no_card_shows():
    assert list(load_stills()) == list(dict.fromkeys(show.name for show in all_shows()))


def test_the_command_writes_what_the_page_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    script = load_script("start_pictures")
    show = next(show for show in all_shows() if show.example == "iris")
    monkeypatch.setattr(script, "all_shows", lambda: (show,))
    monkeypatch.setattr(script, "FILE", tmp_path / "start" / "pictures.json")
    script.main()
    expected = {show.name: script.trained_still(show)}
    monkeypatch.setattr("playground.resources.root", lambda: tmp_path)
    assert load_stills() == expected


def test_without_its_file_a_card_has_an_empty_frame(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("playground.resources.root", lambda: tmp_path)
    assert load_stills() == {}


def test_a_regression_and_a_layer_without_gradient_have_their_pictures(qtbot):
    script = load_script("start_pictures")
    plane = script.trained_still(Show("regression-plane", epochs=1))
    assert plane.colours
    assert len(np.unique(painted(plane, qtbot).reshape(-1, 3), axis=0)) > 10
    dead = script.trained_still(Show("dead-relu", "gradients", epochs=5))
    assert dead.bars[0][0] == 0.0
    assert painted(dead, qtbot).shape == (SIDE, SIDE, 3)
