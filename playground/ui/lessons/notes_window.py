"""The lecturer's own window: notes, what comes next, the votes, and a clock.

It stands on the second screen while the room sees the first, and follows the lesson; it changes
nothing but the step.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.widgets.settling_scroll import SettlingScroll

if TYPE_CHECKING:
    from playground.lessons import Step
    from playground.ui.lessons.player import LessonPlayer

SIZE = 640, 560
# The lecturer stands near: a little more than the sizes of the desk.
LECTERN_SCALE = 1.1
SECOND = 1000


class NotesScroll(SettlingScroll):
    """The words, which are scrolled; one stop of Tab that says them all."""

    accessible_role = QAccessible.Role.Document


class NotesWindow(Themed, QWidget):
    """Notes of the step that the room sees; `closed` tells that it was shut by hand."""

    closed = Signal()
    accessible_role = QAccessible.Role.Window

    def __init__(self, player: LessonPlayer, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("notes-window")
        self.setWindowTitle(self.tr("Notes for the lecturer"))
        self.resize(*SIZE)
        self._player = player
        self._began = time.monotonic()
        self._lesson_name = ""
        self.clock, self.elapsed = QLabel(self), QLabel(self)
        self.place, self.title = self._words(), self._words()
        self.notes, self.question, self.watch = self._words(), self._words(), self._words()
        self.votes, self.following = self._words(), self._words()
        for label in (self.place, self.elapsed, self.following):
            label.setProperty("muted", True)
        self.back_button = QPushButton(self.tr("Back"), self)
        self.back_button.setToolTip(self.tr("The step before (Page up)"))
        self.next_button = QPushButton(self.tr("Next"), self)
        self.next_button.setToolTip(self.tr("The next step (Page down)"))
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self.show_time)
        self.back_button.clicked.connect(player.back)
        self.next_button.clicked.connect(player.next)
        for key, slot in (("PgDown", player.next), ("PgUp", player.back)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        player.changed.connect(self.show_step)
        player.counted.connect(self.show_step)
        spread_theme(self, theme)

    def _words(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label

    def _lay_out(self) -> None:
        self._sheet = QWidget(self)
        words = QVBoxLayout(self._sheet)
        words.setContentsMargins(0, 0, GRID, 0)
        words.setSpacing(2 * GRID)
        parts = (self.place, self.title, self.notes, self.question, self.votes, self.watch)
        self._parts = (*parts, self.following)
        for label in self._parts:
            words.addWidget(label)
        words.addStretch(1)
        scroll = self.words_scroll = NotesScroll(self)
        scroll.setAccessibleName(self.tr("Notes of this step"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        above, below = QHBoxLayout(), QHBoxLayout()
        column.addLayout(above)
        above.addWidget(self.clock)
        above.addStretch(1)
        above.addWidget(self.elapsed)
        column.addWidget(scroll, 1)
        column.addLayout(below)
        below.addWidget(self.back_button)
        below.addWidget(self.next_button)

    def inner_theme(self, theme: Theme) -> Theme:
        """The sizes of the desk, whatever the room needs."""
        return theme.scaled(LECTERN_SCALE)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        headlines = (self.clock, self.elapsed, self.title)
        for label in headlines:
            label.setFont(font(theme, "headline", bold=label is not self.elapsed, tabular=True))
        self.notes.setFont(font(theme, "headline"))
        for label in (self.question, self.watch, self.votes, self.following):
            label.setFont(font(theme, "value"))
        self.place.setFont(font(theme, "label"))
        self.show_step()

    @Slot()
    def show_step(self) -> None:
        """Show the step of the player, or that no lesson is given."""
        lesson, step = self._player.lesson, self._player.step
        active = self._player.active and lesson is not None and step is not None
        for label in (self.notes, self.question, self.votes, self.watch, self.following):
            label.setVisible(active)
        self.back_button.setEnabled(active and self._player.index > 0)
        self.next_button.setEnabled(active)
        if not active or lesson is None or step is None:
            self.place.clear()
            self.title.setText(self.tr("No lesson is given: choose one in the menu Lessons."))
            self._describe()
            self.show_time()
            return
        if lesson.name != self._lesson_name:
            self._lesson_name = lesson.name
            self._began = time.monotonic()
        place = self.tr("{lesson} · step {number} of {count}")
        self.place.setText(
            place.format(
                lesson=lesson.title, number=self._player.index + 1, count=len(lesson.steps)
            )
        )
        self.title.setText(step.title)
        self._show_words(step)
        self._show_following()
        self._describe()
        self.show_time()

    def _show_words(self, step: Step) -> None:
        self.notes.setText(step.notes)
        self._name(self.question, self.tr("Ask: {text}"), step.question)
        watch = [self.tr("Do: {text}").format(text=step.do)] if step.do else []
        watch += [self.tr("Watch: {text}").format(text=step.watch)] if step.watch else []
        self._name(self.watch, "{text}", "\n".join(watch))
        poll = self._player.poll
        lines = []
        if poll is not None and step.prediction is not None:
            for number, option in enumerate(step.prediction.options):
                figures = poll.figures(number) or "0 (0 %)"
                lines.append(f"{option}: {figures}")
            if step.prediction.outcome:
                lines.append(self.tr("Outcome: {text}").format(text=step.prediction.outcome))
        self.votes.setText("\n".join(lines))
        self.votes.setVisible(bool(lines))

    def _describe(self) -> None:
        """Have the stop of Tab that scrolls the words say them: labels are none."""
        said = [label.text() for label in self._parts if not label.isHidden()]
        self.words_scroll.setAccessibleDescription("\n".join(text for text in said if text))

    def _name(self, label: QLabel, template: str, text: str) -> None:
        label.setText(template.format(text=text))
        label.setVisible(bool(text))

    def _show_following(self) -> None:
        lesson, index = self._player.lesson, self._player.index
        assert lesson is not None
        if self._player.waiting:
            self.following.setText(self.tr("Next: the outcome of the vote"))
        elif self._player.asking:
            self.following.setText(self.tr("Next: the end of the vote"))
        elif index + 1 < len(lesson.steps):
            self.following.setText(
                self.tr("Next: {title}").format(title=lesson.steps[index + 1].title)
            )
        elif self._player.following():
            self.following.setText(self.tr("Next: the next lesson"))
        else:
            self.following.setText(self.tr("This is the last step."))

    @Slot()
    def show_time(self) -> None:
        """Show the time of day, and how long this lesson has taken of its minutes."""
        self.clock.setText(QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat))
        lesson = self._player.lesson
        if lesson is None or not self._player.active:
            self.elapsed.clear()
            return
        minutes = int((time.monotonic() - self._began) // 60)
        if lesson.minutes:
            text = self.tr("minute {now} of {all}")
            self.elapsed.setText(text.format(now=minutes + 1, all=lesson.minutes))
        else:
            self.elapsed.setText(self.tr("minute {now}").format(now=minutes + 1))

    def showEvent(self, event: QShowEvent) -> None:
        """The clock goes while it is seen."""
        super().showEvent(event)
        self.show_step()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """No clock where nobody looks."""
        self._timer.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Shut by hand: it stays away until it is asked for."""
        self.hide()
        super().closeEvent(event)
        self.closed.emit()
