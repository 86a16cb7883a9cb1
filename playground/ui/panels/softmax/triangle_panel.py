"""The probability triangle: every sample a dot that travels to the corner of its class.

Two classes make a line.  Of more than three, three are chosen and shown among themselves.
"""

from __future__ import annotations

from collections import deque
from typing import ClassVar

import numpy as np
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from playground.export.tables import OutputsOf, TableMaker
from playground.training.evaluator import Part
from playground.training.probe import Probe
from playground.training.probes.samples import PartAnswer, PartOutputs
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.plane_colours import class_shares
from playground.ui.charts.simplex import places, renormalized
from playground.ui.charts.triangle_view import TriangleView
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.part_panel import PartPanel
from playground.ui.panels.plane_points import points_at
from playground.ui.panels.sample_sentences import (
    no_classes_sentence,
    place_words,
    triangle_summary,
)
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import FocusedComboBox
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.switch import Switch

MAX_DOTS = 240
# A trail of so many moments, for so many of the dots.
TRAIL_LENGTH = 60
MAX_TRAILS = 60


class TrianglePanel(PartPanel):
    """The triangle, the part of the data, trails, and the choice of three classes."""

    name: ClassVar[str] = "triangle"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("TrianglePanel", "Probability triangle")
    first: ClassVar[Part] = "train"

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._shares: dict[int, np.ndarray] = {}
        self._corners: tuple[str, ...] = ()
        self._trail: deque[np.ndarray] = deque(maxlen=TRAIL_LENGTH)
        self._trail_of: tuple[object, ...] = ()
        self._trail_step = -1
        self.view = TriangleView(theme, self)
        self.view.setAccessibleName(self.heading())
        self.view.setToolTip(
            self.tr("Each dot is a sample; training drives it to the corner of its class")
        )
        self.sentence = Headline(theme, triangle_summary(1000, 1000, 0), self)
        self._make_controls()
        self._lay_out()
        self.view.name_place(self.point_words)
        self.view.mouse_moved.connect(self.hover_pointed)
        self.view.picked.connect(self.choose_pointed)
        self.fit_action = self.view.fit_action(self)
        spread_theme(self, theme)

    def _make_controls(self) -> None:
        self.trail_switch = Switch(self.tr("Trails"), self)
        self.trail_switch.setToolTip(self.tr("Draw the way that each dot has come"))
        self.class_row = QWidget(self)
        self.class_boxes = tuple(FocusedComboBox(self.class_row) for _ in range(3))
        for number, box in enumerate(self.class_boxes):
            box.setAccessibleName(self.tr("Class of corner {0}").format(number + 1))
            box.setToolTip(self.tr("Which class has this corner of the triangle"))
            box.setMinimumContentsLength(2)
            box.activated.connect(self.redraw)
        self.class_row.hide()
        self.trail_switch.toggled.connect(self.redraw)

    def _lay_out(self) -> None:
        self.control_row.setContentsMargins(0, 0, 0, 0)
        self.control_row.addWidget(self.trail_switch)
        self.control_row.addStretch(1)
        # They come with the data, after the room was shared out: the panel asks for no more then.
        self.class_row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self.class_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for box in self.class_boxes:
            row.addWidget(box)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        column.addWidget(self.class_row)
        column.addWidget(self.view, 1)
        column.addWidget(self.sentence)

    def part_tip(self) -> str:
        """The tooltip of the choice between training and test rows."""
        return self.tr("The rows the network trains on, or rows it never sees")

    def probes(self) -> frozenset[Probe]:
        """The outputs of the chosen part."""
        return frozenset({self._probe()})

    def _probe(self) -> PartOutputs:
        return PartOutputs(self.part, MAX_DOTS)

    def data_table(self) -> TableMaker | None:
        """Every row of the part that is shown."""
        return OutputsOf(self._probe().part)

    def menu_actions(self) -> tuple[QAction, ...]:
        """Undo zooming and moving."""
        return (self.fit_action,)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Move the dots to where the samples are now."""
        self.snapshot = snapshot
        answer = snapshot.answer(self._probe())
        self.show_views(self.suits(snapshot), self.view)
        if not self.suits(snapshot):
            self.class_row.hide()
            self.sentence.show_text(no_classes_sentence())
            return
        if not isinstance(answer, PartAnswer):
            return
        self.show_part(answer.part, snapshot)
        dataset = snapshot.dataset
        chosen = self._chosen(dataset.class_names)
        shares = class_shares(answer.outputs, snapshot.experiment.network.output)
        inside = np.flatnonzero(np.isin(answer.labels, chosen))
        p = renormalized(shares[inside], chosen)
        dots = places(p, answer.labels[inside])
        rows = answer.rows[inside]
        self._shares = dict(zip(rows.tolist(), p, strict=True))
        self._corners = tuple(dataset.class_names[number] for number in chosen)
        self.view.show_corners(tuple((k, dataset.class_names[k]) for k in chosen))
        held_out = len(rows) if answer.part == "test" else 0
        self.view.show_points(points_at(dataset, rows, held_out, dots, self.theme))
        self._keep_trail(dots, (snapshot.run, answer.part, chosen, dataset), snapshot.step)
        self.view.show_lines(self._trails(), moving=snapshot.playing)
        self.view.mark(self.shown_rows())
        right = int((answer.predicted[inside] == answer.labels[inside]).sum())
        left_out = len(dataset.class_names) - len(chosen)
        self.sentence.show_text(triangle_summary(right, len(rows), left_out))

    def pointed_row(self) -> int | None:
        """The sample under the mouse or the cursor."""
        return self.view.row

    def point_words(self) -> str:
        """The sample under the cursor and its probabilities; the summary where there is none."""
        row, snapshot = self.view.row, self.snapshot
        if row is None or snapshot is None or row not in self._shares:
            return self.sentence.text
        dataset = snapshot.dataset
        shares = zip(self._corners, self._shares[row].tolist(), strict=True)
        figures = [(f"p({name})", share) for name, share in shares]
        return place_words(row, dataset.class_names[int(dataset.labels[row])], figures)

    def _chosen(self, names: tuple[str, ...]) -> tuple[int, ...]:
        """The classes at the corners; three lists to choose from where there are more."""
        self.class_row.setVisible(len(names) > 3)
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
        spread = np.linspace(0, len(ways) - 1, min(MAX_TRAILS, len(ways))).round().astype(int)
        return tuple(ways[spread])
