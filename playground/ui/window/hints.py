"""Hints for somebody new, each once and at the moment when it helps; off for good by one press.

A hint is a line over the foot of the diagram.  It takes no focus and no click from anything else,
and it goes when what it says has been done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed
from playground.ui.context import Context

WIDEST = 560
# So far above the lower edge of the diagram: over its figures, not over its neurons.
FOOT = 4
# When training has gone on for so many epochs there is something to look at.
EPOCHS_TO_LOOK = 30


@dataclass(frozen=True)
class Moment:
    """What the window is like just now, for the choice of a hint."""

    playing: bool
    epoch: int
    edited: bool


class HintLine(Themed, QFrame):
    """The line itself, over `over`."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("hint")
        self._over = over
        self._theme = theme
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.never_button = QPushButton(self.tr("No more hints"), self)
        self.never_button.setToolTip(self.tr("Off for good; the Help menu brings them back"))
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setToolTip(self.tr("Hide this hint; it does not come again"))
        self.close_button.setAccessibleName(self.tr("Hide this hint"))
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self.words, 1)
        row.addWidget(self.never_button)
        row.addWidget(self.close_button)
        over.installEventFilter(self)
        self.apply_theme(theme)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show `text` until `hide`."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Stay at the foot of what it lies over."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        scale = self._theme.scale
        width = min(round(WIDEST * scale), self._over.width() - 2 * GRID)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        top = self._over.height() - height - round(FOOT * scale)
        self.setGeometry((self._over.width() - width) // 2, max(0, top), width, height)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        as_controls(self)
        if self.isVisible():
            self._place()


class Hints(QObject):
    """Chooses the hint for the moment.  A window without settings is not a person's: no hints.

    `busy` says that something else has the person's attention.  `turned_off` asks for no more.
    """

    turned_off = Signal()

    def __init__(self, context: Context, busy: Callable[[], bool]) -> None:
        super().__init__(context.window)
        self._context = context
        self._busy = busy
        self._edited = False
        self._closed = False
        self._epoch = 0
        self.shown = ""
        self.line = HintLine(context.theme, context.panel("network"))
        self.line.close_button.clicked.connect(self._settle)
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
        moment = Moment(self._context.workbench.playing, self._epoch, self._edited)
        if self.shown and not self._fits(self.shown, moment):
            self._settle()
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

    def _fits(self, name: str, moment: Moment) -> bool:
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
            "train": self.tr("Press Space to train, and Space again to pause."),
            "look": self.tr("Move over a neuron: the decision map shows what that neuron sees."),
            "undo": self.tr("Ctrl+Z takes every change back, one by one."),
            "time": self.tr("Drag the bar below the panels to see any earlier epoch again."),
            "change": self.tr(
                "Click a link to type its weight; drag a hidden layer to another place."
            ),
            "help": self.tr(
                "F1 explains what has the focus, Shift+F1 whatever you click. The house beside the "
                "menus leads to lessons and presets."
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
    def _settle(self) -> None:
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
