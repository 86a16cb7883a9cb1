"""Random mouse, wheel and key events on the real window: a program, and what the test runs.

    python -m tests.ui.random_events --seed 1 --events 20000 [--language de]

The same seed draws the same widgets, places and keys.  A crash leaves the stack of every thread on
stderr; an error that reaches the hook ends it with the seed and the number of the event.
"""

from __future__ import annotations

import argparse
import faulthandler
import random
import sys
from types import TracebackType

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from playground.ui.appearance.theme import THEMES
from playground.ui.application import make_application
from playground.ui.language.language import SOURCE, use_language
from playground.ui.main_window import MainWindow
from tests.support import digits_experiment, spiral_experiment, table_experiment

KEYS = (
    Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Delete,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_9,
    Qt.Key.Key_A, Qt.Key.Key_E, Qt.Key.Key_F, Qt.Key.Key_R, Qt.Key.Key_Minus, Qt.Key.Key_F1,
    Qt.Key.Key_F11, Qt.Key.Key_Period, Qt.Key.Key_B, Qt.Key.Key_L,
)  # fmt: skip
# With these keys no file is opened or written, and nothing ends the program.
WITH_CONTROL = (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_R, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
EXPERIMENTS = (spiral_experiment, digits_experiment, table_experiment)
POPUP_MILLISECONDS = 30


class Monkey:
    """Does things to `window` that nobody would do on purpose, the same for the same seed."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window = window
        self._draw = random.Random(seed)
        self.errors: list[BaseException] = []
        # Menus and dialogs that wait in a loop of their own are answered from within.
        self._closer = QTimer(window)
        self._closer.setInterval(POPUP_MILLISECONDS)
        self._closer.timeout.connect(self.close_popups)
        self._closer.start()

    def close_popups(self) -> None:
        """Close what takes all events."""
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(popup, QDialog):
            popup.reject()
        elif popup is not None:
            popup.close()

    def take_error(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Remember an error that nobody expected; for `sys.excepthook`."""
        self.errors.append(error)

    def act(self) -> None:
        """One event, and what comes of it."""
        widget = self._widget()
        place = QPoint(
            self._draw.randrange(max(widget.width(), 1)),
            self._draw.randrange(max(widget.height(), 1)),
        )
        action = self._draw.choice(
            (self._click, self._click, self._drag, self._move, self._key, self._wheel)
        )
        action(widget, place)
        QApplication.processEvents()

    def _widget(self) -> QWidget:
        found = [one for one in self._window.findChildren(QWidget) if one.isVisible()]
        return self._draw.choice(found or [self._window])

    def _click(self, widget: QWidget, place: QPoint) -> None:
        button, modifier = self._draw.choice(BUTTONS), self._draw.choice(MODIFIERS)
        if self._draw.random() < 0.2:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, modifier, place)
        else:
            QTest.mouseClick(widget, button, modifier, place)

    def _drag(self, widget: QWidget, place: QPoint) -> None:
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=place)
        for _ in range(3):
            place += QPoint(self._draw.randrange(-40, 41), self._draw.randrange(-40, 41))
            if not isValid(widget):
                return
            QTest.mouseMove(widget, place)
        # A dock that floats meanwhile is let go of, too: Qt does not survive a window that goes
        # with a dock in somebody's hand.
        if isValid(widget):
            QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=place)

    def _move(self, widget: QWidget, place: QPoint) -> None:
        QTest.mouseMove(widget, place)

    def _key(self, widget: QWidget, _: QPoint) -> None:
        if self._draw.random() < 0.3:
            control = Qt.KeyboardModifier.ControlModifier
            QTest.keyClick(widget, self._draw.choice(WITH_CONTROL), control)
        else:
            QTest.keyClick(widget, self._draw.choice(KEYS))

    def _wheel(self, widget: QWidget, place: QPoint) -> None:
        turn = QPoint(0, self._draw.choice((-240, -120, 120, 240)))
        event = QWheelEvent(
            QPointF(place),
            QPointF(widget.mapToGlobal(place)),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            self._draw.choice(MODIFIERS),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)


def main() -> int:
    """Do as many events as asked for; 1 where an error came of one."""
    faulthandler.enable()
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--events", type=int, default=1000)
    parser.add_argument("--language", default=SOURCE)
    options = parser.parse_args()
    application = make_application()
    use_language(application, options.language)
    theme = random.Random(options.seed).choice(list(THEMES.values()))
    window = MainWindow(EXPERIMENTS[options.seed % len(EXPERIMENTS)](), theme)
    window.resize(1280, 800)
    window.start()
    monkey = Monkey(window, options.seed)
    sys.excepthook = monkey.take_error
    for number in range(options.events):
        monkey.act()
        if monkey.errors:
            error = monkey.errors[0]
            print(f"seed {options.seed}, event {number}: {error!r}", file=sys.stderr)
            sys.__excepthook__(type(error), error, error.__traceback__)
            return 1
    window.close()
    print(f"seed {options.seed}: {options.events} events")
    return 0


if __name__ == "__main__":
    sys.exit(main())
