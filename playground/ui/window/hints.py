"""Hints for somebody new, each once and at the moment when it helps; off for good by one press.

A hint stands in the status bar, where it covers nothing and moves nothing.  It takes no focus, and
it goes when what it says has been done, or after the time that it takes to read it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID
from playground.ui.context import Context
from playground.ui.window.status import StatusLine

# When training has gone on for so many epochs there is something to look at.
EPOCHS_TO_LOOK = 30
# Somebody new looks about first, and reads some twelve letters a second with an eye on the run.
LOOKING_SECONDS, LETTERS_A_SECOND = 4.0, 12.0


def reading_seconds(text: str) -> float:
    """The seconds that it takes to notice `text` and to read it once."""
    return LOOKING_SECONDS + len(text) / LETTERS_A_SECOND


@dataclass(frozen=True)
class WindowState:
    """The state of the window, for the choice of a hint."""

    playing: bool
    epoch: int
    edited: bool


class HintLine(QWidget):
    """The line itself; `read` says that it has stood there long enough."""

    read = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.never_button = self._button(self.tr("No more hints"))
        self.never_button.setToolTip(self.tr("Off for good; the Help menu brings them back"))
        self.close_button = self._button("✕")
        self.close_button.setToolTip(self.tr("Hide this hint; it does not come again"))
        self.close_button.setAccessibleName(self.tr("Hide this hint"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part in (self.words, self.never_button, self.close_button):
            row.addWidget(part)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.timeout.connect(self._on_time)
        self.hide()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The bar is as high with a hint as without.
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        return button

    def show_text(self, text: str) -> None:
        """Show `text` until `hide`, and count the time that it can be read."""
        self.words.setText(text)
        self.words.setToolTip(text)
        self.setAccessibleName(text)
        self.show()
        self._reading.start(round(1000 * reading_seconds(text)))

    def sizeHint(self) -> QSize:
        """As high as a line of text: what stands above it must not move."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """A narrow window is no reason to be wider than it."""
        return QSize(0, self.fontMetrics().height())

    @Slot()
    def _on_time(self) -> None:
        # Somebody in another program has read nothing; nor has who looks at what a menu says.
        if not self.isHidden() and not (self.isVisible() and self.isActiveWindow()):
            self._reading.start()
        elif not self.isHidden():
            self.read.emit()


class Hints(QObject):
    """Chooses the hint for the moment.  A window without settings is not a person's: no hints.

    `busy` says that something else has the person's attention.  `turned_off` asks for no more.
    """

    turned_off = Signal()

    def __init__(self, context: Context, status: StatusLine, busy: Callable[[], bool]) -> None:
        super().__init__(context.window)
        self._context = context
        self._busy = busy
        self._edited = False
        self._closed = False
        self._epoch = 0
        self.shown = ""
        self.line = HintLine(context.window)
        status.add_beside_message(self.line)
        self.line.read.connect(self._dismiss)
        self.line.close_button.clicked.connect(self._dismiss)
        self.line.never_button.clicked.connect(self._turn_off)
        bench = context.workbench
        bench.undo_stack.indexChanged.connect(self._on_edit)
        bench.stopping.connect(self._close)
        bench.playing_changed.connect(self.consider)
        bench.opened.connect(self._on_opened)
        context.presenting_changed.connect(self.consider)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow the run; a glance at two numbers."""
        if snapshot.epoch != self._epoch:
            before, self._epoch = self._epoch, snapshot.epoch
            if before < EPOCHS_TO_LOOK <= snapshot.epoch:
                self.consider()

    @Slot()
    def consider(self) -> None:
        """Give the hint that fits this moment, or none."""
        moment = WindowState(self._context.workbench.playing, self._epoch, self._edited)
        if self.shown and not self._fits(self.shown, moment):
            self._dismiss()
        if self.shown or not self._welcome():
            if self.shown and not self._welcome():
                self._hide()
            return
        settings = self._context.settings
        seen = settings.seen_hints if settings else frozenset()
        for name, text in self._texts().items():
            if name not in seen and self._fits(name, moment):
                self.shown = name
                self.line.show_text(text)
                return

    def _welcome(self) -> bool:
        settings = self._context.settings
        return settings is not None and settings.hints and not self._busy()

    def _fits(self, name: str, moment: WindowState) -> bool:
        trained = moment.epoch >= EPOCHS_TO_LOOK
        return {
            "train": not moment.playing and moment.epoch == 0,
            "look": moment.playing and trained,
            "undo": moment.edited,
            "time": not moment.playing and trained,
            "change": not moment.playing and trained,
            "help": not moment.playing and trained,
        }[name]

    def _texts(self) -> dict[str, str]:
        """In the order in which they are given."""
        return {
            "train": self.tr("Space starts and pauses; < and > change how fast it goes."),
            "look": self.tr("Move over a neuron: the decision map shows what that neuron sees."),
            "undo": self.tr("Ctrl+Z takes every change back, one by one."),
            "time": self.tr("Drag the bar below the panels to see any earlier epoch again."),
            "change": self.tr(
                "Click a link to type its weight; drag a hidden layer to another place."
            ),
            "help": self.tr(
                "F1 explains what has the focus, Shift+F1 what you click; the house leads home."
            ),
        }

    @Slot(int)
    def _on_edit(self, index: int) -> None:
        # The stack speaks once more when the window is taken to pieces.
        if not self._closed:
            self._edited = index > 0
            self.consider()

    @Slot()
    def _close(self) -> None:
        self._closed = True

    @Slot()
    def _on_opened(self) -> None:
        self._edited, self._epoch = False, 0
        self.consider()

    @Slot()
    def _dismiss(self) -> None:
        """This hint has done its work."""
        settings, name = self._context.settings, self.shown
        self._hide()
        if settings is not None and name:
            settings.seen_hints = settings.seen_hints | {name}

    def _hide(self) -> None:
        self.shown = ""
        self.line.hide()

    @Slot()
    def _turn_off(self) -> None:
        self.turned_off.emit()

    @Slot(bool)
    def set_wanted(self, on: bool) -> None:
        """Give hints from now on, from the first one, or none; remembered."""
        settings = self._context.settings
        if settings is None or settings.hints == on:
            return
        settings.hints = on
        if on:
            settings.seen_hints = frozenset()
            self.consider()
        else:
            self._hide()
