"""The one-hot bench: labels, one-hot rows and predictions of real samples, and why one-hot at all.

Above, samples of the run.  Below, the same points learnt live in two codes: one-hot with softmax,
and an integer label with one linear output, which takes a class for its neighbours in number.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from playground.export.tables import OutputsOf, TableMaker
from playground.training.probe import Probe
from playground.training.probes.plane import cell_centres
from playground.training.probes.samples import PartAnswer, PartOutputs
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_colours import blended, class_shares
from playground.ui.charts.plane_view import PlaneView
from playground.ui.language.numbers import fixed
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import Panel
from playground.ui.panels.plane_points import plane_points
from playground.ui.panels.softmax.class_table import ClassTable, TableCell, TableColumn, TableRow
from playground.ui.panels.softmax.one_hot_bench import CODES, OneHotBench
from playground.ui.panels.softmax.sentences import (
    bench_sentence,
    integer_sentence,
    one_hot_sentence,
)
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.headline import Headline

TABLE_ROWS = 4
RESOLUTION = 60
STEPS_A_FRAME = 4
FRAME_MILLISECONDS = 40
# After so many steps neither network changes any more.
LAST_STEP = 2000
LARGEST_LOSS = 5.0
# So many times wider than high, and the panel lays itself out beside instead of below.
WIDE = 2.4
CHOICE_WIDTH = 150
VERDICT_ROWS = 5


class OneHotPanel(Panel):
    """A table of samples above two maps, with a button that trains both."""

    name: ClassVar[str] = "one-hot"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("OneHotPanel", "One-hot bench")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._snapshot: Snapshot | None = None
        self.bench = OneHotBench()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MILLISECONDS)
        self._timer.timeout.connect(self._train_on)
        self.table = ClassTable(theme, self._columns(3), self)
        self.table.setAccessibleName(self.tr("Samples as one-hot rows"))
        self.table.setToolTip(
            self.tr("Label, its one-hot row, what the network says, and what that costs")
        )
        self.maps = {code: PlaneView(theme, self) for code in CODES}
        self.whose_maps = Headline(theme, bench_sentence(0), self)
        # They stand below maps that may be no wider than a hand.
        self.verdicts = {
            code: Headline(theme, integer_sentence(1.0, 1.0), self, rows=VERDICT_ROWS)
            for code in CODES
        }
        self.maps["one_hot"].setAccessibleName(self.tr("Decision map of the one-hot code"))
        self.maps["integer"].setAccessibleName(self.tr("Decision map of the integer code"))
        self.maps["one_hot"].setToolTip(self.tr("One output a class, softmax, cross-entropy"))
        self.maps["integer"].setToolTip(
            self.tr("One linear output that is to be 1, 2, 3, …, squared error, rounded")
        )
        self._make_controls()
        self._lay_out()
        spread_theme(self, theme)

    def _make_controls(self) -> None:
        self.class_choice = SegmentedChoice(
            self.tr("Classes"), self.tr("How many classes to learn in either code"), self
        )
        self.class_choice.set_options(tuple((str(k), str(k)) for k in range(3, 7)))
        self.class_choice.show_choice(str(self.bench.classes))
        self.train_button = QPushButton(self)
        self.train_button.setCheckable(True)
        self.train_button.setToolTip(
            self.tr("Train both codes side by side, from the same start on the same points")
        )
        self.reset_button = QPushButton(self.tr("Again"), self)
        self.reset_button.setToolTip(self.tr("Back to the initial weights of both networks"))
        self.class_choice.chosen.connect(self._start_again)
        self.reset_button.clicked.connect(self._start_again)
        self.train_button.toggled.connect(self._train)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.class_choice)
        row.addWidget(self.train_button)
        row.addWidget(self.reset_button)
        row.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        self._halves.setSpacing(GRID // 2)
        column, both = QVBoxLayout(), QHBoxLayout()
        self._halves.addLayout(column)
        self._halves.addLayout(both, 1)
        column.setSpacing(GRID // 2)
        column.addWidget(self.table)
        column.addWidget(self.controls)
        column.addWidget(self.whose_maps)
        both.setSpacing(GRID // 2)
        for code in CODES:
            side = QVBoxLayout()
            both.addLayout(side, 1)
            side.setSpacing(2)
            side.addWidget(self.maps[code], 1)
            side.addWidget(self.verdicts[code])

    def probes(self) -> frozenset[Probe]:
        """A few test rows of the run."""
        return frozenset({PartOutputs("test", TABLE_ROWS)})

    def data_table(self) -> TableMaker | None:
        """Every test row of the run."""
        return OutputsOf("test")

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Write the newest predictions into the table; the maps train by themselves."""
        self._snapshot = snapshot
        answer = snapshot.answer(PartOutputs("test", TABLE_ROWS))
        softmax = snapshot.experiment.network.output == "softmax"
        self.table.setVisible(softmax)
        if not softmax or not isinstance(answer, PartAnswer):
            return
        names = snapshot.dataset.class_names
        self.table.show_columns(self._columns(len(names)))
        self.table.show_rows(
            tuple(
                TableRow(
                    class_marker(self.theme, int(label)),
                    names[int(label)],
                    self._cells(int(label), answer.outputs[place], float(answer.losses[place])),
                )
                for place, label in enumerate(answer.labels)
            )
        )

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self.class_choice.setFixedWidth(round(CHOICE_WIDTH * theme.scale))
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)
        self._show_button()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the maps beside the table if the panel is wider than it is high."""
        wide = self.width() > WIDE * self.height()
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        # Beside each other both have half; one above the other the maps have what the table leaves.
        self._halves.setStretch(0, 1 if wide else 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing trains that nobody sees."""
        self.train_button.setChecked(False)
        super().hideEvent(event)

    # The table.

    def _columns(self, classes: int) -> tuple[TableColumn, ...]:
        return (
            # The place of the 1 says it, too.
            TableColumn(self.tr("label"), "00", bars=False, spare=1),
            TableColumn(self.tr("one-hot row"), " ".join("0" * classes), bars=False),
            TableColumn(self.tr("prediction row"), " ".join([".00"] * classes), bars=False),
            TableColumn(self.tr("loss"), "0.000"),
        )

    def _cells(self, label: int, p: np.ndarray, loss: float) -> tuple[TableCell, ...]:
        one_hot = " ".join("1" if number == label else "0" for number in range(len(p)))
        row = " ".join(fixed(value, 2).removeprefix("0") for value in p)
        return (
            TableCell(str(label + 1)),
            TableCell(one_hot),
            TableCell(row),
            TableCell(
                fixed(max(loss, 0.0), 3), loss / LARGEST_LOSS, self.theme.class_colour(label)
            ),
        )

    def finish(self) -> None:
        """Train both to the last step."""
        self.bench.run(LAST_STEP - self.bench.steps)
        self._draw()

    # The two codes.

    def _draw(self) -> None:
        plane = self.bench.dataset.plane
        if plane is None:
            return
        centres = plane.inputs(cell_centres(plane.extent, RESOLUTION))
        for code in CODES:
            if code == "one_hot":
                shares = class_shares(self.bench.outputs(code, centres), "softmax")
            else:
                shares = np.eye(self.bench.classes)[self.bench.predicted(code, centres)]
            ground = blended(shares.reshape(RESOLUTION, RESOLUTION, -1), self.theme)
            self.maps[code].show_axes(plane.extent, plane.labels)
            self.maps[code].show_ground(ground)
            self.maps[code].show_points(plane_points(self.bench.dataset, self.theme))
        self.whose_maps.show_text(bench_sentence(self.bench.steps))
        self.verdicts["one_hot"].show_text(one_hot_sentence(self.bench.accuracy("one_hot")))
        accuracy, neighbours = self.bench.accuracy("integer"), self.bench.neighbour_share("integer")
        self.verdicts["integer"].show_text(integer_sentence(accuracy, neighbours))

    def _show_button(self) -> None:
        training = self.train_button.isChecked()
        self.train_button.setText(self.tr("Stop") if training else self.tr("Train both"))

    @Slot(bool)
    def _train(self, on: bool) -> None:
        if on:
            self._timer.start()
        else:
            self._timer.stop()
        self._show_button()

    @Slot()
    def _train_on(self) -> None:
        self.bench.run(STEPS_A_FRAME)
        self._draw()
        if self.bench.steps >= LAST_STEP:
            self.train_button.setChecked(False)

    @Slot()
    def _start_again(self) -> None:
        self.bench = OneHotBench(int(self.class_choice.choice))
        self._draw()
