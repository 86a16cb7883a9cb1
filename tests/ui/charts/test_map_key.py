"""The key of a map on the screen: nothing of what it showed before stays in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.colour_scale import ScaleContent
from playground.ui.charts.map_key import KeyContent, KeyRow, MapKey
from playground.ui.charts.markers import Marker
from playground.ui.charts.scene_view import SceneView

CLASSES = KeyContent(
    (
        KeyRow(Marker("circle", "#aa0000"), "setosa"),
        KeyRow(Marker("square", "#00aa00"), "virginica"),
    ),
    notes=("filled: train\nring: test",),
)
TICKS = ((0.0, "−1.0"), (1.0, "1.0"))
SCALES = {
    "a scale": KeyContent(scale=ScaleContent("sign", TICKS)),
    "a scale and a note": KeyContent(scale=ScaleContent("value", TICKS), notes=("ring: test",)),
}


@pytest.mark.parametrize("in_rows", [True, False])
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_stays_beside_the_scale_of_the_classes_before(qtbot: QtBot, scale, in_rows):
    """The scene of the map tells its view of changes first: Qt paints all at once then."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(480, 320)
    picture, key = SceneView(LIGHT, window), MapKey(LIGHT, window)
    picture.setGeometry(0, 0, 480, 120)
    key.setGeometry(0, 130, 458 if in_rows else 146, 180)
    words = picture.text_item()
    key.stand(in_rows)
    key.show_content(CLASSES)
    window.show()
    qtbot.waitExposed(window)
    for content in (SCALES[scale], CLASSES, SCALES[scale]):
        QApplication.processEvents()
        picture.set_text(words, f"a map with {len(content.rows)}", LIGHT.text)
        key.show_content(content)
        for view in (picture, key.layer, key.scale):
            QCoreApplication.sendPostedEvents(view.scene(), QEvent.Type.MetaCall.value)
        QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
        # What was just shown is painted for the first time some events later.
        for _ in range(10):
            QApplication.processEvents()
        assert seen(window, key) == whole(key)


def seen(window: QWidget, key: MapKey) -> QImage:
    """The key as it is on the screen."""
    shot = window.screen().grabWindow(window.winId()).toImage()
    ratio = shot.width() / window.width()
    place = key.geometry()
    box = QRect(*(round(ratio * one) for one in place.getRect()))
    return shot.copy(box).convertToFormat(QImage.Format.Format_RGB32)


def whole(key: MapKey) -> QImage:
    """The key painted anew, all of it."""
    window = key.window()
    return window.grab(key.geometry()).toImage().convertToFormat(QImage.Format.Format_RGB32)
