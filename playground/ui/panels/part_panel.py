"""The base of panels about single samples: a row of controls, the part of the data, the pointing.

`SamplePanel` keeps the newest moment, styles the row of controls and hands what is hovered or
clicked to the selection.  `PartPanel` adds the choice between training and test rows of classes.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from playground.training.evaluator import Part
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.panels.panel import Panel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice

PART_WIDTH = 104


class SamplePanel(Panel):
    """A panel about single samples; `snapshot` is the newest moment that it was shown."""

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self.snapshot: Snapshot | None = None
        self.controls = QWidget(self)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.controls)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.control_row = QHBoxLayout()
        self._rows.addLayout(self.control_row)
        self._line: QLabel | None = None
        self.control_row.setContentsMargins(GRID, GRID // 2, GRID, 0)
        self.control_row.setSpacing(GRID)
        self._labels: list[QLabel] = []

    def make_line(self) -> QLabel:
        """A line of plain text in the size of labels."""
        line = QLabel(self)
        line.setTextFormat(Qt.TextFormat.PlainText)
        self._labels.append(line)
        return line

    def place_line_after(self, line: QLabel) -> None:
        """Have `line` beside the controls, or in a row of its own where it would be cut there."""
        self._line = line
        line.setContentsMargins(GRID, 0, GRID, 0)
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rows.addWidget(line, 1)

    def show_line(self, line: QLabel, text: str) -> None:
        """Write `text`; what is as before costs nothing."""
        if text != line.text():
            line.setText(text)
            self._place_line()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A line that is too long to stand beside the controls goes below them."""
        super().resizeEvent(event)
        self._place_line()

    def _place_line(self) -> None:
        if self._line is None or not self._line.text():
            return
        text = self._line.fontMetrics().horizontalAdvance(self._line.text()) + 3 * GRID
        beside = self.control_row.sizeHint().width() + text <= self.width()
        ways = QBoxLayout.Direction
        self._rows.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        for line in self._labels:
            line.setFont(font(theme, "label", tabular=True))
        self._place_line()
        self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Show the newest moment again."""
        if self.snapshot is not None:
            self.show_snapshot(self.snapshot)

    def shown_rows(self) -> tuple[int, ...]:
        """The sample that is pointed at, or was chosen, to be ringed."""
        shown = self.selection.value.shown_sample
        return () if shown is None else (shown,)

    def pointed_row(self) -> int | None:
        """The row of the data set that the mouse or the cursor is on in its picture."""
        return None

    @Slot()
    def hover_pointed(self) -> None:
        """Show the sample that is pointed at in all panels."""
        self.selection.update(hovered_sample=self.pointed_row())

    @Slot()
    def choose_pointed(self) -> None:
        """Select the sample that is pointed at in all panels."""
        self.selection.update(sample=self.pointed_row())


class PartPanel(SamplePanel):
    """A panel about the training or the test rows of a classification, `first` at the beginning."""

    first: ClassVar[Part] = "test"

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self.part_choice = SegmentedChoice(
            self.tr("Part of the data"), self.part_tip(), self.controls
        )
        options = {"train": self.tr("Train"), "test": self.tr("Test")}
        order = sorted(options, key=lambda part: part != self.first)
        self.part_choice.set_options(tuple((part, options[part]) for part in order))
        self.part_choice.show_choice(self.first)
        self.part_choice.chosen.connect(self._ask_part)
        # What was chosen, while the data have no rows of it and those of the other part are shown.
        self._missed: Part | None = None
        self.control_row.addWidget(self.part_choice)

    def part_tip(self) -> str:
        """The tooltip of the choice between training and test rows."""
        raise NotImplementedError

    @property
    def part(self) -> Part:
        """The part that is chosen, whether the data have rows of it or not."""
        if self._missed is not None:
            return self._missed
        return "train" if self.part_choice.choice == "train" else "test"

    def show_part(self, part: Part, snapshot: Snapshot) -> None:
        """Have the choice say which part the rows are of, and offer none without rows."""
        wished = self.part
        self._missed = None if part == wished else wished
        self.part_choice.show_choice(part)
        without = "" if len(snapshot.dataset.test) else self.tr("no rows are left to test on")
        self.part_choice.withhold("test", without)

    def suits(self, snapshot: Snapshot) -> bool:
        """Only classes can be right, wrong or taken for each other."""
        return snapshot.dataset.task == "classification"

    def show_views(self, shown: bool, *views: QWidget) -> None:
        """Hide `views` where nothing is to be seen in them; their room stays theirs."""
        for view in views:
            if shown == view.isHidden():
                # Else Qt would give the keys on, as Tab does.
                view.clearFocus()
                policy = view.sizePolicy()
                policy.setRetainSizeWhenHidden(True)
                view.setSizePolicy(policy)
                view.setVisible(shown)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.part_choice.keep_words()
        least = round(PART_WIDTH * theme.scale)
        self.part_choice.setFixedWidth(max(least, self.part_choice.least_width()))

    def choose_rows(self, rows: str) -> None:
        """Show one part of the data."""
        self._missed = None
        self.part_choice.show_choice(rows or self.first)
        self.refresh_requested.emit()

    @Slot(str)
    def _ask_part(self, part: str) -> None:
        self._missed = None
        self.refresh_requested.emit()
