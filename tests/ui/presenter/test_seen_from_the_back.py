"""What a lecture hall sees at 1024×768, panel by panel: no thin line in a chart, no small text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGraphicsSimpleTextItem,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
)

from playground.ui.charts.curve_items import CurveItem
from playground.ui.charts.line_items import StraightLine
from playground.ui.charts.microscope_view import MicroscopeView
from playground.ui.labs import LABS

MIN_LINE, MIN_TEXT = 2.5, 16
WORDS = (QLabel, QAbstractButton, QComboBox, QLineEdit)


def pixels(font):
    return QFontInfo(font).pixelSize()


def thin_lines(panel):
    """The curves and marked levels of its charts that are narrower than the least."""
    found = []
    for view in panel.findChildren(QGraphicsView):
        for item in view.scene().items() if view.isVisible() else ():
            if isinstance(item, CurveItem) and item.isVisible():
                pens = [item.opts["pen"]]
            elif isinstance(item, StraightLine) and item.isVisible() and item.pen().dashPattern():
                pens = [item.pen()]
            else:
                continue
            found += [(panel.name, pen.widthF()) for pen in pens if pen.widthF() < MIN_LINE]
    for view in panel.findChildren(MicroscopeView):
        found += [
            (panel.name, item.opts["pen"].widthF())
            for item in (view.value, view.slope)
            if item.opts["pen"].widthF() < MIN_LINE
        ]
    return found


def small_texts(panel):
    found = []
    for kind in WORDS:
        for part in panel.findChildren(kind):
            text = part.currentText() if isinstance(part, QComboBox) else part.text()
            if part.isVisible() and text and pixels(part.font()) < MIN_TEXT:
                found.append((panel.name, text, pixels(part.font())))
    for view in panel.findChildren(QGraphicsView):
        for item in view.scene().items() if view.isVisible() else ():
            if not item.isVisible():
                continue
            if isinstance(item, QGraphicsTextItem):
                text = item.toPlainText()
            elif isinstance(item, QGraphicsSimpleTextItem):
                text = item.text()
            else:
                continue
            if text and pixels(item.font()) < MIN_TEXT:
                found.append((panel.name, text, pixels(item.font())))
    return found


@pytest.mark.parametrize("lab", [lab.name for lab in LABS])
def test_every_panel_of_a_lab_is_read_from_the_back(qtbot, window, lab):
    window.resize(1024, 768)
    window.presets.open_lab(lab)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    window.setFixedSize(1024, 768)
    window.look.show_scale(1.3)
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    arrangement = window.workspace.arrangement
    thin, small = [], []
    for stack, _ in (*arrangement.right, *arrangement.bottom):
        for name in stack:
            window.docks[name].raise_()
            window.context.request_refresh()
            qtbot.wait(30)
            thin += thin_lines(window.panels[name])
            small += small_texts(window.panels[name])
    assert thin == []
    assert small == []
