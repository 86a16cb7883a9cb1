"""Text that changes in place: it is drawn, read out, and asks for no new room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.ui.widgets.still_label import StillLabel
from tests.ui.events import EventCounter


@pytest.fixture
def holder(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def label(qtbot, holder):
    made = StillLabel("0,000,000", holder)
    QHBoxLayout(holder).addWidget(made)
    holder.show()
    qtbot.waitExposed(holder)
    return made


def test_a_new_text_is_drawn_and_asks_for_no_room(qtbot, label):
    before = label.grab().toImage()
    requests = EventCounter(label.parentWidget(), QEvent.Type.LayoutRequest)
    label.set_text("1,234")
    assert label.text() == label.accessibleDescription() == "1,234"
    assert label.grab().toImage() != before
    QCoreApplication.processEvents()
    assert requests.count == 0
    label.updateGeometry()
    qtbot.waitUntil(lambda: requests.count > 0)


def test_the_widest_text_is_whole(label):
    assert label.width() >= label.fontMetrics().horizontalAdvance("0,000,000")
    font = label.font()
    font.setPixelSize(40)
    label.setFont(font)
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("0,000,000")


def test_the_colour_is_the_palette_s_until_one_is_given(label):
    label.set_text("0,000")
    before = label.grab().toImage()
    label.set_colour("#ff0000")
    after = label.grab().toImage()
    assert after != before
    reds = [after.pixelColor(x, y) for x in range(after.width()) for y in range(after.height())]
    assert any(c.red() > 200 and c.green() < 60 for c in reds)
