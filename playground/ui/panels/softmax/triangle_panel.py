"""The probability triangle: every sample a dot that travels to the corner of its class.

Two classes make a line.  Of more than three, three are chosen and shown among themselves.
"""

from __future__ import annotations

from collections import deque
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.export.tables import OutputsOf, TableMaker
from playground.training.evaluator import Part
from playground.training.probe import Probe
from playground.training.probes.samples import PartAnswer, PartOutputs
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.plane_colours import class_shares
from playground.ui.charts.simplex import of_three, places
from playground.ui.charts.triangle_view import TriangleView
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import Panel
from playground.ui.panels.plane_points import points_at
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import FocusedComboBox, SegmentedChoice
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.switch import Switch

MOST_DOTS = 240
# A trail of so many moments, for so many of the dots.
TRAIL_LENGTH = 60
MOST_TRAILS = 60
PART_WIDTH = 104


class TrianglePanel(Panel):
    """The triangle, the part of the data, trails, and the choice of three classes."""

    name: ClassVar[str] = "triangle"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("TrianglePanel", "Probability triangle")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._snapshot: Snapshot | None = None
        self._trail: deque[np.ndarray] = deque(maxlen=TRAIL_LENGTH)
        self._trail_of: tuple[object, ...] = ()
        self._trail_step = -1
        self.view = TriangleView(theme, self)
        self.view.setAccessibleName(self.heading())
        self.view.setToolTip(
            self.tr("Each dot is a sample; training drives it to the corner of its class")
        )
        self.sentence = Headline(theme, self._text(1000, 1000, 0), self)
        self._make_controls()
        self._lay_out()
        self.view.mouse_moved.connect(self._hover)
        self.view.clicked.connect(self._choose)
        self.fit_action = self.view.fit_action(self)
        spread_theme(self, theme)

    def _make_controls(self) -> None:
        self.part_choice = SegmentedChoice(
            self.tr("Part of the data"),
            self.tr("The rows the network trains on, or rows it never sees"),
            self,
        )
        self.part_choice.set_options((("train", self.tr("Train")), ("test", self.tr("Test"))))
        self.part_choice.show_choice("train")
        self.trail_switch = Switch(self.tr("Trails"), self)
        self.trail_switch.setToolTip(self.tr("Draw the way that each dot has come"))
        self.class_boxes = tuple(FocusedComboBox(self) for _ in range(3))
        for number, box in enumerate(self.class_boxes):
            box.setAccessibleName(self.tr("Class of corner {0}").format(number + 1))
            box.setToolTip(self.tr("Which class has this corner of the triangle"))
            box.setMinimumContentsLength(2)
            box.activated.connect(self._redraw)
            box.hide()
        self.part_choice.chosen.connect(self._ask)
        self.trail_switch.toggled.connect(self._redraw)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.part_choice)
        row.addWidget(self.trail_switch)
        for box in self.class_boxes:
            row.addWidget(box)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        column.addWidget(self.view, 1)
        column.addWidget(self.sentence)

    def suits(self, snapshot: Snapshot) -> bool:
        """Only classes have probabilities."""
        return snapshot.dataset.task == "classification"

    def probes(self) -> frozenset[Probe]:
        """The outputs of the chosen part."""
        return frozenset({self._probe()})

    def _probe(self) -> PartOutputs:
        part: Part = "test" if self.part_choice.choice == "test" else "train"
        return PartOutputs(part, MOST_DOTS)

    def data_table(self) -> TableMaker | None:
        """Every row of the part that is shown."""
        return OutputsOf(self._probe().part)

    def menu_actions(self) -> tuple[QAction, ...]:
        """Undo zooming and moving."""
        return (self.fit_action,)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Move the dots to where the samples are now."""
        self._snapshot = snapshot
        answer = snapshot.answer(self._probe())
        if not isinstance(answer, PartAnswer) or not self.suits(snapshot):
            return
        dataset = snapshot.dataset
        chosen = self._chosen(dataset.class_names)
        shares = class_shares(answer.outputs, snapshot.experiment.network.output)
        inside = np.flatnonzero(np.isin(answer.labels, chosen))
        p = of_three(shares[inside], chosen)
        dots = places(p, answer.labels[inside])
        rows = answer.rows[inside]
        self.view.show_corners(tuple((k, dataset.class_names[k]) for k in chosen))
        held_out = len(rows) if answer.part == "test" else 0
        self.view.show_points(points_at(dataset, rows, held_out, dots, self.theme))
        self._keep_trail(dots, (snapshot.run, answer.part, chosen, dataset), snapshot.step)
        self.view.show_lines(self._trails(), moving=snapshot.playing)
        shown = self.selection.value.shown_sample
        self.view.mark(() if shown is None else (shown,))
        right = int((answer.predicted[inside] == answer.labels[inside]).sum())
        self.sentence.show_text(
            self._text(right, len(rows), len(dataset.class_names) - len(chosen))
        )

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self.part_choice.setFixedWidth(round(PART_WIDTH * theme.scale))
        self._redraw()

    def _chosen(self, names: tuple[str, ...]) -> tuple[int, ...]:
        """The classes at the corners; three lists to choose from where there are more."""
        for box in self.class_boxes:
            box.setVisible(len(names) > 3)
        if len(names) <= 3:
            return tuple(range(len(names)))
        if self.class_boxes[0].count() != len(names):
            for number, box in enumerate(self.class_boxes):
                box.clear()
                box.addItems(list(names))
                box.setCurrentIndex(number)
        chosen = [box.currentIndex() for box in self.class_boxes]
        for place in (1, 2):
            while chosen[place] in chosen[:place]:
                chosen[place] = (chosen[place] + 1) % len(names)
            self.class_boxes[place].setCurrentIndex(chosen[place])
        return tuple(chosen)

    def _keep_trail(self, dots: np.ndarray, of: tuple[object, ...], step: int) -> None:
        if of != self._trail_of or step < self._trail_step:
            self._trail.clear()
        self._trail_of = of
        if step != self._trail_step or not self._trail:
            self._trail.append(dots)
        self._trail_step = step

    def _trails(self) -> tuple[np.ndarray, ...]:
        if not self.trail_switch.isChecked() or len(self._trail) < 2:
            return ()
        ways = np.stack(list(self._trail), axis=1)  # (dots, moments, 2)
        spread = np.linspace(0, len(ways) - 1, min(MOST_TRAILS, len(ways))).round().astype(int)
        return tuple(ways[spread])

    def _text(self, right: int, dots: int, left_out: int) -> str:
        text = self.tr("{0} of {1} dots are nearest to the corner of their class").format(
            right, dots
        )
        if left_out:
            text = self.tr("{0} of {1} right; probabilities among these three alone").format(
                right, dots
            )
        return text

    @Slot(str)
    def _ask(self, part: str) -> None:
        self.refresh_wanted.emit()

    @Slot()
    def _redraw(self) -> None:
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    @Slot()
    def _hover(self) -> None:
        self.selection.update(hovered_sample=self.view.row)

    @Slot()
    def _choose(self) -> None:
        if self.view.buttons == Qt.MouseButton.LeftButton:
            self.selection.update(sample=self.view.row)
