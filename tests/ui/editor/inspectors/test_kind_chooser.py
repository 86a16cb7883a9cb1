"""The pictures of the kinds of data come bit by bit, and anew with another look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimerEvent
from pytestqt.qtbot import QtBot

from playground.data import KINDS
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.editor.inspectors import kind_chooser
from playground.ui.editor.inspectors.data_thumbnails import thumbnail
from playground.ui.editor.inspectors.kind_chooser import KindChooser


@pytest.fixture
def chooser(qtbot: QtBot) -> KindChooser:
    made = KindChooser(LIGHT, "Data", {kind: kind for kind in KINDS})
    qtbot.addWidget(made)
    return made


def drawn(chooser: KindChooser) -> list[str]:
    return [kind for kind, button in chooser.buttons.items() if not button.icon().isNull()]


def test_they_are_drawn_when_they_are_seen(qtbot: QtBot, chooser: KindChooser) -> None:
    assert drawn(chooser) == []
    chooser.show()
    qtbot.waitUntil(lambda: drawn(chooser) == list(KINDS))


def test_the_window_answers_between_two_of_them(
    qtbot: QtBot, chooser: KindChooser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kind_chooser, "SLICE_SECONDS", 0.0)
    counts: list[int] = []

    class Counter(QObject):
        """Notes at every turn of the event loop how many there are."""

        def timerEvent(self, event: QTimerEvent) -> None:
            counts.append(len(drawn(chooser)))

    counter = Counter(chooser)
    counter.startTimer(0)
    chooser.show()
    qtbot.waitUntil(lambda: bool(counts) and counts[-1] == len(KINDS))
    assert set(range(2, len(KINDS))) <= set(counts)


def test_another_theme_draws_them_anew(qtbot: QtBot, chooser: KindChooser) -> None:
    chooser.show()
    qtbot.waitUntil(lambda: drawn(chooser) == list(KINDS))
    chooser.apply_theme(DARK)
    side, last = chooser.buttons["xor"].iconSize().width(), list(KINDS)[-1]
    expected = thumbnail(last, DARK, side, chooser.devicePixelRatioF()).toImage()
    qtbot.waitUntil(lambda: chooser.buttons[last].icon().pixmap(side, side).toImage() == expected)


def test_a_picture_of_the_window_has_them_all(chooser: KindChooser) -> None:
    chooser.show()
    chooser.draw_all()
    assert drawn(chooser) == list(KINDS)
