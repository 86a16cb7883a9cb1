"""The page of a lesson beside the diagram: the words of its step, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.lessons import Step
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.context import Context
from playground.ui.lessons.lock import LockLine
from playground.ui.lessons.player import LessonPlayer
from playground.ui.lessons.step_view import StepView
from playground.ui.widgets.fitting_label import FittingLabel
from playground.ui.widgets.settling_scroll import SettlingScroll

WIDTH = 380
WIDE = 1600
# Large text must not leave the diagram without room.
LARGEST_SHARE = 0.27
# Qt's largest width, QWIDGETSIZE_MAX.
UNBOUNDED = (1 << 24) - 1
# Of a page, what one key scrolls.
SHARE_OF_PAGE = 0.85
# No key is pressed for a line or two: so much of a page, where that is the end.
LARGEST_SHARE_OF_PAGE = 0.95


class LessonDock(Themed, QDockWidget):
    """Shows the step of a player; it comes with the lesson and goes when that is left."""

    def __init__(self, player: LessonPlayer, context: Context, beside: QDockWidget) -> None:
        super().__init__(context.window)
        self.setObjectName("dock-lesson")
        self.setWindowTitle(self.tr("Lesson"))
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self._player = player
        self._context = context
        self._window = context.window
        self._shown: tuple[Step, bool, bool, Theme] | None = None
        # True while the room is asked what it has seen.
        self._asks = False
        self.words: StepView | None = None
        self.title = FittingLabel()
        self.title.setProperty("muted", True)
        # Of the step; it stays in sight while the words below it are scrolled.
        self.step_title = QLabel()
        self.step_title.setTextFormat(Qt.TextFormat.PlainText)
        self.step_title.setWordWrap(True)
        self.step_title.setContentsMargins(GRID, 0, GRID, 0)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setToolTip(self.tr("The step before (Ctrl+Page up)"))
        self.place = QLabel()
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.next_button = QPushButton(self.tr("Next"))
        self.next_button.setToolTip(self.tr("The next step (Ctrl+Page down)"))
        self.notes_button = QToolButton()
        self.notes_button.setText(self.tr("Notes"))
        self.notes_button.setCheckable(True)
        self.notes_button.setToolTip(self.tr("Show the notes for the lecturer below the step"))
        self.leave_button = QToolButton()
        self.leave_button.setText(self.tr("Leave"))
        self.leave_button.setToolTip(
            self.tr("Try freely; Lessons, Back to the lesson takes it up again")
        )
        self.lock_line = LockLine(player.lock, context.theme)
        self._lay_out()
        # The page has its heights only after it was laid out.
        self._show_vote = QTimer(self)
        self._show_vote.setSingleShot(True)
        self._show_vote.timeout.connect(self._scroll_to_vote)
        self.back_button.clicked.connect(player.back)
        self.next_button.clicked.connect(player.next)
        self.leave_button.clicked.connect(player.leave)
        self.notes_button.toggled.connect(self.show_step)
        player.changed.connect(self._on_step)
        player.counted.connect(self._on_count)
        self._window.installEventFilter(self)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self)
        self._window.tabifyDockWidget(beside, self)
        self.hide()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, GRID // 2, 0, GRID)
        column.setSpacing(GRID // 2)
        self._scroll = SettlingScroll()
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        # The tab says already that this is the lesson: its title takes the place of the frame's.
        bar = QWidget()
        above, below = QHBoxLayout(bar), QHBoxLayout()
        above.addWidget(self.title, 1)
        above.addWidget(self.notes_button)
        above.addWidget(self.leave_button)
        self.setTitleBarWidget(bar)
        column.addWidget(self.lock_line)
        column.addWidget(self.step_title)
        column.addWidget(self._scroll, 1)
        column.addLayout(below)
        below.addWidget(self.back_button, 1)
        below.addWidget(self.place)
        below.addWidget(self.next_button, 1)
        for row in (above, below):
            row.setContentsMargins(GRID, 0, GRID, 0)
        self.setWidget(content)

    @Slot()
    def _on_step(self) -> None:
        self._take_focus()
        self.show_step()

    def _take_focus(self) -> None:
        """Have the words get the keys before what had them is hidden.

        Qt would give them to the first button, with a ring that the room sees.
        """
        step, focused = self._player.step, QApplication.focusWidget()
        if step is None or not self._player.active:
            if focused is not None and self.isAncestorOf(focused):
                self._let_go(focused)
            return
        stays = step.diagram and focused is self._context.panel("network")
        if not stays and (focused is None or not self.isAncestorOf(focused)):
            self.take_focus()

    def _let_go(self, focused: QWidget) -> None:
        """Give the keys to the diagram, as at the start, or to the window where it is hidden.

        Qt would give them on as Tab does, and the arrows of the window to the diagram with them.
        """
        network = self._context.panel("network")
        if network.isVisible():
            network.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focused.clearFocus()

    def take_focus(self) -> None:
        """Have the words get the keys."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_step(self) -> None:
        """Show the player's step, or nothing where the lesson has been left."""
        lesson, step = self._player.lesson, self._player.step
        if lesson is None or step is None or not self._player.active:
            self.hide()
            self.setMinimumWidth(0)
            self.setMaximumWidth(UNBOUNDED)
            self._stand_over(Qt.DockWidgetArea.BottomDockWidgetArea)
            return
        self._stand_high(step)
        self.step_title.setText(step.title)
        self._show_words(step)
        self._show_place(lesson.title, self._player.index, len(lesson.steps))
        self.show()
        self.raise_()
        self.apply_width()

    @Slot()
    def apply_width_soon(self) -> None:
        """As `apply_width`, once what has just been placed is laid out: it may take some of it."""
        QTimer.singleShot(0, self, self.apply_width)

    @Slot()
    def apply_width(self) -> None:
        """Have the share of the window again that the words should have, once it has its size."""
        step = self._player.step
        if step is not None and not self.isHidden():
            width = self._keep_width(step)
            self._window.resizeDocks([self], [width], Qt.Orientation.Horizontal)

    def _stand_high(self, step: Step) -> None:
        """Take the whole height, which is good for reading, where panels below keep their room."""
        wide = self._window.width() >= WIDE * self._context.theme.scale
        areas = Qt.DockWidgetArea
        high = wide or not step.diagram or self._leaves_room()
        self._stand_over(areas.LeftDockWidgetArea if high else areas.BottomDockWidgetArea)

    def _leaves_room(self) -> bool:
        """True if the panels below and those on the right have their least width beside it."""
        below, right = (
            [
                dock.minimumSizeHint().width()
                for dock in self._window.findChildren(QDockWidget)
                if self._window.dockWidgetArea(dock) == area
                and dock.isVisible()
                and not dock.isFloating()
            ]
            for area in (
                Qt.DockWidgetArea.BottomDockWidgetArea,
                Qt.DockWidgetArea.RightDockWidgetArea,
            )
        )
        room = self._window.width() - self._preferred_width()
        return sum(below) + max(right, default=0) <= room

    def _keep_width(self, step: Step) -> int:
        """The pixels that the words should have across; where no diagram gives way, they keep them.

        Panels would take from them what they like to have, or leave them all of a larger window.
        """
        width = self._preferred_width()
        self.setMinimumWidth(0 if step.diagram else width)
        self.setMaximumWidth(UNBOUNDED if step.diagram else width)
        return width

    def _preferred_width(self) -> int:
        wanted = round(WIDTH * self._context.theme.scale)
        return min(wanted, round(LARGEST_SHARE * self._window.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the share of the window when that gets another size, as for a presentation."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            step = self._player.step
            if step is not None and not self.isHidden():
                self._keep_width(step)
                # Beside a diagram it is not held by bounds: the desktop's new size comes later.
                self.apply_width_soon()
        return super().eventFilter(watched, event)

    def _show_words(self, step: Step) -> None:
        with_notes, revealed = self.notes_button.isChecked(), self._told()
        shown = step, with_notes, revealed, self._context.theme
        asked_before, self._asks = self._asks, self._player.asking
        if shown == self._shown:
            self.show_ballot()
            if self._asks and not asked_before:
                self._show_vote.start()
            return
        self._shown = shown
        self.words = StepView(step, self._context.theme, revealed=revealed, with_notes=with_notes)
        if self.words.poll is not None:
            self.words.poll.counted.connect(self._player.count)
            self.words.poll.reveal_asked.connect(self._player.reveal)
        self._scroll.setWidget(self.words)
        # Both would fill their ground with the window's colour.
        self.words.setAutoFillBackground(False)
        self.show_ballot()
        self._show_vote.start()

    def _show_place(self, title: str, number: int, count: int) -> None:
        # Where the whole has no room, its tooltip says it: half a word says nothing.
        self.title.show_text(title, "")
        self.place.setAccessibleName(
            self.tr("Step {number} of {count}").format(number=number + 1, count=count)
        )
        self.back_button.setEnabled(number > 0)
        last, goes_on = number + 1 == count, bool(self._player.following())
        self.next_button.setText(self.tr("Next lesson") if last and goes_on else self.tr("Next"))
        self.next_button.setEnabled(not last or goes_on or not self._told())
        # Figures where there is no room for so many dots.
        dots = "●" * (number + 1) + "○" * (count - number - 1)
        beside = self.back_button.sizeHint().width() + self.next_button.sizeHint().width()
        room = self._preferred_width() - beside - 4 * GRID
        fits = self.place.fontMetrics().horizontalAdvance(dots) <= room
        self.place.setText(dots if fits else f"{number + 1} / {count}")

    def _told(self) -> bool:
        """True if the room has voted, and may read what happened and why."""
        return not (self._player.waiting or self._player.asking)

    @Slot()
    def _on_count(self) -> None:
        if self._player.step is not None:
            self._show_words(self._player.step)

    def show_ballot(self) -> None:
        """Show the hands that have been counted."""
        poll = self._player.poll
        if poll is not None and self.words is not None and self.words.poll is not None:
            self.words.poll.show_ballot(poll)

    @Slot()
    def _scroll_to_vote(self) -> None:
        """The vote is seen at once, also on a small screen; a room reads from the top.

        Once it has voted, it sees what it is asked next, or what it voted and why it is so.
        """
        if self.words is None or self.words.poll is None:
            return
        if not self._context.presenting:
            self._scroll.ensureWidgetVisible(self.words.poll, 0, 0)
        elif not self._player.waiting:
            self._scroll.verticalScrollBar().setValue(self.words.poll.y())

    @property
    def scroll_bar(self) -> QScrollBar:
        """The scroll bar of the words of the step."""
        return self._scroll.verticalScrollBar()

    def scroll_on(self) -> bool:
        """Show more of the step's words; False where they were seen to the end."""
        return self._scroll_by(1)

    def scroll_back(self) -> bool:
        """Show what stands before in the step's words; False where they are shown from the top."""
        return self._scroll_by(-1)

    def _scroll_by(self, pages: int) -> bool:
        bar = self._scroll.verticalScrollBar()
        before = bar.value()
        if self.isHidden():
            return False
        # What was read last stays in sight.
        way = max(1, round(bar.pageStep() * SHARE_OF_PAGE))
        left = bar.maximum() - before if pages > 0 else before - bar.minimum()
        if left <= bar.pageStep() * LARGEST_SHARE_OF_PAGE:
            way = left
        bar.setValue(before + pages * way)
        return bar.value() != before

    def begin_counting(self) -> bool:
        """Let the hands for the first option be typed; whether there is a vote."""
        if self.isHidden() or self.words is None or self.words.poll is None:
            return False
        self.raise_()
        self._scroll.ensureWidgetVisible(self.words.poll)
        self.words.poll.begin_counting()
        return True

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self.title.setFont(font(theme, "label"))
        self.step_title.setFont(font(theme, "headline", bold=True))
        if not self.isHidden():
            self.show_step()

    def _stand_over(self, area: Qt.DockWidgetArea) -> None:
        self._window.setCorner(Qt.Corner.BottomLeftCorner, area)
