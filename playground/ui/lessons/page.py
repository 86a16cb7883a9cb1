"""The page of a lesson beside the diagram: words, formulas, question, and the way on."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from playground.lessons import Formula, Paragraph, Step
from playground.ui.lessons.player import LessonPlayer
from playground.ui.theme import GRID

if TYPE_CHECKING:
    from playground.ui.main_window import MainWindow

WIDTH = 380
WIDE = 1600


class LessonDock(QDockWidget):
    """Shows the step of a player; it comes with the lesson and goes when that is left."""

    def __init__(self, player: LessonPlayer, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("dock-lesson")
        self.setWindowTitle(self.tr("Lesson"))
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self._player = player
        self._window = window
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setMargin(GRID)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.back_button = QPushButton(self.tr("Back"))
        self.place = QLabel()
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.next_button = QPushButton(self.tr("Next"))
        self.notes_button = QPushButton(self.tr("Notes"))
        self.notes_button.setCheckable(True)
        self.notes_button.setToolTip(self.tr("Show the notes for the lecturer"))
        self.leave_button = QPushButton(self.tr("Leave"))
        self.leave_button.setToolTip(
            self.tr("Try freely; Lessons, Back to the lesson takes it up again")
        )
        self._lay_out()
        self.back_button.clicked.connect(player.back)
        self.next_button.clicked.connect(player.next)
        self.leave_button.clicked.connect(player.leave)
        self.notes_button.toggled.connect(self.show_step)
        player.changed.connect(self.show_step)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self)
        window.tabifyDockWidget(window.inspector_dock, self)
        self.hide()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, GRID)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.words)
        column.addWidget(scroll, 1)
        column.addWidget(self.place)
        for buttons in (
            (self.back_button, self.next_button),
            (self.notes_button, self.leave_button),
        ):
            row = QHBoxLayout()
            row.setContentsMargins(GRID, 0, GRID, 0)
            for button in buttons:
                row.addWidget(button)
            column.addLayout(row)
        self.setWidget(content)

    @Slot()
    def show_step(self) -> None:
        """Show the player's step, or nothing where the lesson has been left."""
        lesson, step = self._player.lesson, self._player.step
        if lesson is None or step is None or not self._player.active:
            self.hide()
            self._stand_over(Qt.DockWidgetArea.BottomDockWidgetArea)
            return
        # The whole height is good for reading; in a narrow window the panels below would overlap.
        wide = self._window.width() >= WIDE * self._window.theme.scale
        areas = Qt.DockWidgetArea
        self._stand_over(areas.LeftDockWidgetArea if wide else areas.BottomDockWidgetArea)
        number, count = self._player.index, len(lesson.steps)
        self.words.setText(self._html(lesson.title, step))
        self.place.setText("●" * (number + 1) + "○" * (count - number - 1))
        self.place.setAccessibleName(
            self.tr("Step {number} of {count}").format(number=number + 1, count=count)
        )
        self.back_button.setEnabled(number > 0)
        last = number + 1 == count
        self.next_button.setText(self.tr("Next lesson") if last else self.tr("Next"))
        self.next_button.setEnabled(not last or bool(self._player.following()))
        self.show()
        self.raise_()
        width = round(WIDTH * self._window.theme.scale)
        self._window.resizeDocks([self], [width], Qt.Orientation.Horizontal)

    def _stand_over(self, area: Qt.DockWidgetArea) -> None:
        self._window.setCorner(Qt.Corner.BottomLeftCorner, area)

    def _html(self, title: str, step: Step) -> str:
        theme = self._window.theme
        size, label = theme.points("value"), theme.points("label")
        parts = [
            f"<p style='font-size:{label}pt; color:{theme.muted}'>{escape(title)}</p>",
            f"<p style='font-size:{theme.points('headline')}pt; font-weight:600'>"
            f"{escape(step.title)}</p>",
        ]
        parts += [_block(block, size) for block in step.blocks]
        named = [(self.tr("Watch"), step.watch), (self.tr("Ask the room"), step.question)]
        if self.notes_button.isChecked():
            named.append((self.tr("For the lecturer"), step.notes))
        for name, text in named:
            if text:
                parts.append(
                    f"<p style='font-size:{size}pt'><b style='color:{theme.accent}'>"
                    f"{escape(name)}</b><br>{escape(text)}</p>"
                )
        return "".join(parts)


def _block(block: Paragraph | Formula, size: float) -> str:
    text = escape(block.text)
    if isinstance(block, Paragraph):
        return f"<p style='font-size:{size}pt'>{text}</p>"
    text = text.replace("    ", "<br>")
    return (
        f"<p style='font-size:{size * 1.1:.1f}pt; font-family:serif; font-style:italic;"
        f" margin-left:{GRID}px'>{text}</p>"
    )
