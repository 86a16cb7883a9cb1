"""The lock of a lesson: what a class can not change, and the one switch that opens everything.

A lock is a help for a room, no protection: it says what it does, and anybody may open it.  Every
edit goes through the workbench, so the guard there holds for inspectors, diagram and panels alike.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from playground.experiment.specs import Experiment
from playground.lessons import Lesson
from playground.lessons.locks import LOCKABLE, broken_lock
from playground.ui.appearance.icons import icon
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.context import Context
from playground.ui.widgets.switch import Switch

ICON_SIZE = 16


class LessonLock(QObject):
    """Holds the lock of the lesson that is given; `changed` follows every closing and opening.

    `inspectors` are those that a lesson may lock or hide, by their names in a lesson.
    """

    changed = Signal()

    def __init__(self, context: Context, inspectors: Mapping[str, QWidget]) -> None:
        super().__init__(context.window)
        self._inspectors = inspectors
        self._locked: tuple[str, ...] = ()
        self._hidden: tuple[str, ...] = ()
        self._open = False
        context.workbench.add_guard(self._object_to)

    @property
    def present(self) -> bool:
        """True if the lesson locks or hides anything, opened or not."""
        return bool(self._locked or self._hidden)

    @property
    def closed(self) -> bool:
        """True if something is locked or hidden now."""
        return self.present and not self._open

    def engage(self, lesson: Lesson | None) -> None:
        """Lock what `lesson` locks; None locks nothing.  The same lesson again changes nothing."""
        hidden = lesson.hidden if lesson else ()
        locked = lesson.locked if lesson else ()
        if (locked, hidden) == (self._locked, self._hidden):
            return
        self._locked, self._hidden = locked, hidden
        self._open = False
        self._apply()

    @Slot(bool)
    def set_open(self, open_: bool) -> None:
        """Open everything, or lock it again."""
        self._open = open_
        self._apply()

    def sentence(self) -> str:
        """The sentence on what is locked and hidden, for the class."""
        names = {
            "data": self.tr("data"),
            "network": self.tr("network"),
            "training": self.tr("training"),
            "run": self.tr("run"),
        }
        parts = []
        locked = [names[part] for part in self._locked if part not in self._hidden]
        hidden = [names[part] for part in self._hidden]
        if locked:
            parts.append(self.tr("This lesson locks: {names}.").format(names=", ".join(locked)))
        if hidden:
            parts.append(self.tr("This lesson hides: {names}.").format(names=", ".join(hidden)))
        return " ".join(parts)

    def _object_to(self, before: Experiment, after: Experiment) -> str:
        if not self.closed:
            return ""
        parts = (*self._locked, *(part for part in self._hidden if part in LOCKABLE))
        if not broken_lock(parts, before, after):
            return ""
        return self.tr("{locked} The switch “Open everything” in the lesson lifts it.").format(
            locked=self.sentence()
        )

    def _apply(self) -> None:
        for name, inspector in self._inspectors.items():
            inspector.setEnabled(not (self.closed and name in self._locked))
            inspector.setVisible(not (self.closed and name in self._hidden))
        self.changed.emit()


class LockLine(Themed, QWidget):
    """Says what the lesson locks, with the switch that opens it; gone where nothing is locked."""

    def __init__(self, lock: LessonLock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._sign = QLabel(self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.switch = Switch(self.tr("Open everything"), self)
        self.switch.setToolTip(self.tr("Lift the locks of this lesson, for this window"))
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._sign)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.switch)
        self.switch.clicked.connect(lock.set_open)
        lock.changed.connect(self._follow)
        spread_theme(self, theme)
        self._follow()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        size = round(ICON_SIZE * theme.scale)
        self._sign.setPixmap(icon("lock", theme.warning, size).pixmap(size, size))
        for part in (self.sentence, self.switch):
            part.setFont(font(theme, "label"))

    @Slot()
    def _follow(self) -> None:
        self.sentence.setText(self._lock.sentence())
        self.switch.setChecked(not self._lock.closed)
        self.setVisible(self._lock.present)
