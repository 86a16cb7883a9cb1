"""A scroll area comes to rest where its bar changes what the widget in it needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

import playground
from playground.ui.appearance.theme import LIGHT
from playground.ui.widgets.column_scroll import ColumnScroll
from playground.ui.widgets.headline import Headline

LONGEST = "gap: validation 0.00012 − train 0.00012 = +0.0001"
# What comes to rest has fewer sizes; what does not would end the process.
MANY = 60
ROUNDS_OF_EVENTS = 5


class Line(Headline):
    """Counts its sizes, and needs no other height any more where they have no end."""

    sizes = 0

    def resizeEvent(self, event):
        self.sizes += 1
        if self.sizes <= MANY:
            super().resizeEvent(event)


class Sentences(QWidget):
    """Two sentences that have one row each where there is no bar, and two beside it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.lines = [Line(LIGHT, LONGEST, self) for _ in range(2)]
        for line in self.lines:
            column.addWidget(line)


@pytest.fixture
def scroll(qtbot) -> ColumnScroll:
    made = ColumnScroll(Sentences())
    qtbot.addWidget(made)
    made.show()
    return made


def sizes_around_one_row(scroll: ColumnScroll) -> list[tuple[int, int]]:
    """Just wide enough for one row each, and from too low for that to high enough for two."""
    inner = scroll.widget()
    margins = inner.layout().contentsMargins()
    width = inner.lines[0].sizeHint().width() + margins.left() + margins.right()
    scroll.resize(width, 400)
    QApplication.processEvents()
    least = inner.minimumSizeHint().height()
    return [(width + more, least + extra) for more in (0, 3, 6) for extra in range(-6, 18)]


def test_sentences_that_its_bar_breaks_in_two_rows_come_to_rest(scroll):
    inner = scroll.widget()
    line = inner.lines[0]
    for size in sizes_around_one_row(scroll):
        line.sizes = 0
        scroll.resize(*size)
        for _ in range(ROUNDS_OF_EVENTS):
            QApplication.processEvents()
        assert line.sizes < MANY, size
        line.sizes = 0
        QApplication.processEvents()
        assert line.sizes == 0, size
        assert inner.width() == scroll.viewport().width(), size


def test_the_bar_that_was_kept_goes_where_there_is_room(scroll):
    for size in sizes_around_one_row(scroll):
        scroll.resize(*size)
        QApplication.processEvents()
    scroll.resize(scroll.width(), 400)
    QApplication.processEvents()
    assert not scroll.verticalScrollBar().isVisible()
    assert scroll.widget().width() == scroll.width()


def test_all_scroll_areas_that_resize_what_is_in_them_come_to_rest():
    sources = Path(playground.__file__).parent.rglob("*.py")
    found = [one.name for one in sources if "setWidgetResizable(" in one.read_text("utf-8")]
    assert found == ["settling_scroll.py"]
