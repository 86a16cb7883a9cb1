"""Random mouse, wheel and key events on the program itself: a program, and what the test runs.

    python -m tests.ui.random_events --seed 1 --events 20000
        [--language de] [--importing] [--heard] [--end close | quit | held | signal]

The same seed draws the same widgets, places and keys.  A crash leaves the stack of every thread on
stderr; an error that reaches the hook ends it with the seed and the number of the event, and so
does a program that does not end when it is asked to.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import signal
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMessageBox, QWidget
from shiboken6 import isValid

from playground.signals import SIGNALLED
from playground.ui.appearance.theme import THEMES
from playground.ui.application import make_application, run_window
from playground.ui.language.language import SOURCE
from playground.ui.main_window import MainWindow
from playground.ui.settings import Settings
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
# Whoever does not end in this time, with questions answered, never will.
END_MILLISECONDS = 30_000
TABLE_ROWS = 40
ENDS = ("close", "quit", "held", "signal")
QUIT, EXACT = QKeySequence("Ctrl+Q"), QKeySequence.SequenceMatch.ExactMatch


class Monkey(QObject):
    """Does things to the program's window that nobody would do on purpose, by `seed`.

    With a `table` the import dialog is open on it, now and then; who is `heard` is asked after
    each event by what a screen reader would ask.  After `most` events it ends the program.
    """

    def __init__(
        self, seed: int, most: int, *, table: Path | None = None, heard: bool = False, end: str
    ) -> None:
        super().__init__()
        self._draw = random.Random(seed)
        self._most, self._table, self._heard, self._end = most, table, heard, end
        self._acting = self._ending = False
        self._window: MainWindow | None = None
        self.count = 0
        self.errors: list[BaseException] = []
        self._timer, self._closer, self._patience = QTimer(self), QTimer(self), QTimer(self)
        self._timer.timeout.connect(self.act)
        # Menus and dialogs that wait in a loop of their own are answered from within.
        self._closer.setInterval(POPUP_MILLISECONDS)
        self._closer.timeout.connect(self.close_popups)
        self._patience.setInterval(END_MILLISECONDS)
        self._patience.timeout.connect(self.give_up)
        # Once the program's loop runs, its window stands and its hooks are in place.
        QTimer.singleShot(0, self, self.begin)

    @Slot()
    def begin(self) -> None:
        """Take the place of the hook for errors, and go on until all events are done."""
        sys.excepthook = self.take_error
        faulthandler.enable()
        tops = QApplication.topLevelWidgets()
        self._window = next(one for one in tops if isinstance(one, MainWindow))
        self._timer.start()
        self._closer.start()

    @Slot()
    def close_popups(self) -> None:
        """Close what takes all events; the import dialog stays for a while."""
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if self._ending and isinstance(popup, QMessageBox):
            roles = {popup.buttonRole(button): button for button in popup.buttons()}
            loses = roles.get(QMessageBox.ButtonRole.DestructiveRole)
            if loses is not None:
                loses.click()
                return
        if popup is self._importing() and not self._ending and self._draw.random() < 0.9:
            return
        if isinstance(popup, QDialog):
            popup.reject()
        elif popup is not None:
            popup.close()

    def take_error(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Remember an error that nobody expected; for `sys.excepthook`."""
        self.errors.append(error)

    @Slot()
    def act(self) -> None:
        """One event, and what comes of it; nothing while one of before waits in a menu."""
        if self._acting or self._window is None:
            return
        if self.count == self._most or self.errors:
            self._timer.stop()
            self.end()
            return
        self._acting = True
        self.count += 1
        if self._table is not None and self._importing() is None and self.count % 20 == 1:
            self._window.importer.open(self._table)
        widget = self._widget()
        place = QPoint(
            self._draw.randrange(max(widget.width(), 1)),
            self._draw.randrange(max(widget.height(), 1)),
        )
        action = self._draw.choice(
            (self._click, self._click, self._drag, self._move, self._key, self._wheel)
        )
        action(widget, place)
        if self._heard and isValid(widget):
            self._listen(widget)
        self._acting = False

    def end(self) -> None:
        """Leave as a person does: by the window's frame, by the menu, or with a dock in hand.

        Or as the system has it at the end of a session.
        """
        assert self._window is not None
        self._ending = True
        self._patience.start()
        if self._end == "signal":
            signal.raise_signal(signal.SIGTERM)
            return
        if self._end == "close":
            self._window.close()
            return
        if self._end == "held":
            self._window.home.leave()
            self._window.presenter.leave()
            docks = [one for one in self._window.findChildren(QDockWidget) if one.isVisible()]
            held, place = self._draw.choice(docks), QPoint(20, 8)
            QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=place)
            for _ in range(8):
                place += QPoint(self._draw.randrange(-200, 201), self._draw.randrange(-200, 201))
                QTest.mouseMove(held, place)
                QApplication.processEvents()
        # What its key would do: without a window manager there may be no active window for a key.
        actions = self._window.findChildren(QAction)
        next(one for one in actions if one.shortcut().matches(QUIT) == EXACT).trigger()

    @Slot()
    def give_up(self) -> None:
        """Say that the program does not end, and end the process."""
        print("the program did not end", file=sys.stderr)
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QWidget) and one.isVisible():
                said = one.text() if isinstance(one, QMessageBox) else one.windowTitle()
                print(f"{type(one).__name__}: {said}", file=sys.stderr)
        faulthandler.dump_traceback()
        os._exit(3)

    def _importing(self) -> QWidget | None:
        dialog = self._window.importer.dialog if self._window is not None else None
        return dialog if dialog is not None and isValid(dialog) else None

    def _listen(self, widget: QWidget) -> None:
        """Ask what a screen reader asks, of the widget and of some of what is in it."""
        pending: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(widget)]
        for _ in range(12):
            one = pending.pop() if pending else None
            if one is None or not one.isValid():
                continue
            for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
                one.text(kind)
            one.role(), one.state(), one.focusChild(), one.parent()
            one.childAt(one.rect().center().x(), one.rect().center().y())
            count = one.childCount()
            pending += [one.child(self._draw.randrange(count)) for _ in range(min(count, 3))]

    def _widget(self) -> QWidget:
        assert self._window is not None
        dialog = self._importing()
        # Two in three go where a person can reach: what is modal keeps all mouse and keys.
        root = dialog if dialog is not None and self._draw.random() < 0.67 else self._window
        found = [one for one in root.findChildren(QWidget) if one.isVisible()]
        return self._draw.choice(found or [root])

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
    parser.add_argument("--importing", action="store_true", help="with the import dialog open")
    parser.add_argument("--heard", action="store_true", help="with a screen reader that asks")
    parser.add_argument("--end", choices=ENDS, default=ENDS[0])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        return try_program(options, Path(folder))


def try_program(options: argparse.Namespace, folder: Path) -> int:
    """Start the program in this process with a monkey at it; the exit code."""
    make_application()
    Settings().theme = random.Random(options.seed).choice(list(THEMES))
    table = folder / "=table <b>1.csv"
    rows = (f"{n},{n % 7}.5,word {n % 3},2026-01-{n % 28 + 1:02}" for n in range(TABLE_ROWS))
    table.write_text("\n".join(("number,half,word,day", *rows)), encoding="utf-8")
    if options.heard:
        QAccessible.setActive(True)
    monkey = Monkey(
        options.seed,
        options.events,
        table=table if options.importing else None,
        heard=options.heard,
        end=options.end,
    )
    code = run_window(
        EXPERIMENTS[options.seed % len(EXPERIMENTS)](),
        language=options.language,
        at_home=options.seed % 2 == 0,
    )
    if monkey.errors:
        error = monkey.errors[0]
        print(f"seed {options.seed}, event {monkey.count}: {error!r}", file=sys.stderr)
        sys.__excepthook__(type(error), error, error.__traceback__)
        return 1
    print(f"seed {options.seed}: {monkey.count} events")
    return code - (SIGNALLED + signal.SIGTERM if options.end == "signal" else 0)


if __name__ == "__main__":
    sys.exit(main())
