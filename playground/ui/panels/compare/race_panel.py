"""The race: the run on the table and its baselines at the same step, on the same axes.

It shows what the snapshot says; who the baselines are is known to `Baselines`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playground.experiment.difference import differences
from playground.experiment.history import HistoryView
from playground.experiment.specs import Experiment
from playground.export.tables import TableMaker, all_runs
from playground.training.probe import Probe
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.curves import ChartContent, Curve, Stroke
from playground.ui.charts.epoch_chart import EpochChart
from playground.ui.charts.legend import Legend
from playground.ui.labs.baselines import MAX_BASELINES, Baselines
from playground.ui.labs.variation_menu import VariationMenu
from playground.ui.language.wording import QT_TRANSLATE_NOOP, worded
from playground.ui.panels.compare.race_runs import (
    difference_words,
    own_differences,
    race_sentence,
    run_look,
    runs_of,
)
from playground.ui.panels.compare.run_card import MAP, RunCard
from playground.ui.panels.guessing import guessing_levels
from playground.ui.panels.metric_panel import pale
from playground.ui.panels.panel import EditingPanel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.headline import Headline
from playground.ui.workbench import Workbench

# Pixels at 100 % of the text, below which no height is to spare for a row of buttons.
LOW = 360
METRICS = ("train_loss", "test_loss", "test_accuracy")


class RacePanel(EditingPanel):
    """Curves of all runs, and a card for each.

    While the runs go on curves and cards are drawn in turns, one part a frame, all of a round from
    one moment; a moment that stays is drawn at once.  The sentence is of every moment, as are the
    figures in the header of the window, and changes together with them.
    """

    name: ClassVar[str] = "race"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("RacePanel", "Race")

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        # That of the round which is being drawn, and that which the header shows.
        self._snapshot: Snapshot | None = None
        self._newest: Snapshot | None = None
        self._turn = 0
        self._names: tuple[str, ...] = ()
        self._compared: tuple[Experiment, ...] = ()
        self.baselines = Baselines(workbench, self)
        longest = self.tr(
            "the curves coincide; after 40,000 epochs: 1.0986 against 0.0700, 0.0700, 0.0700"
        )
        self.statement = Headline(theme, longest, self)
        self._make_controls()
        self.legend = Legend(theme, self)
        self.chart = EpochChart(theme, selection.epochs, self)
        self.chart.setAccessibleName(self.tr("Curves of all runs"))
        self.cards = tuple(RunCard(theme, self) for _ in range(MAX_BASELINES + 1))
        self.cards[0].dismiss_button.hide()
        for card in self.cards[1:]:
            card.hide()
            card.dismissed.connect(self._dismiss)
        self._lay_out()
        self.baselines.changed.connect(self._on_baselines)
        self.metric_choice.chosen.connect(self._redraw)
        self._on_baselines()
        spread_theme(self, theme)

    def _make_controls(self) -> None:
        self.metric_choice = SegmentedChoice(
            self.tr("Figure"), self.tr("What the curves of all runs show"), self
        )
        names = (self.tr("training loss"), self.tr("test loss"), self.tr("accuracy"))
        self.metric_choice.set_options(tuple(zip(METRICS, names, strict=True)))
        self.metric_choice.show_choice(METRICS[0])
        self.duplicate_button = QPushButton(self.tr("Duplicate as rival"), self)
        self.duplicate_button.setToolTip(
            self.tr("Race a copy of this experiment; then change one field of the one on the table")
        )
        self.vary_button = QPushButton(self.tr("One field different"), self)
        self.vary_button.setToolTip(
            self.tr("Race the same experiment with one field changed, from the same seed and data")
        )
        self.vary_menu = VariationMenu(self.vary_button)
        self.vary_button.setMenu(self.vary_menu)
        self.vary_menu.aboutToShow.connect(self._offer_layers)
        self.end_button = QPushButton(self.tr("End the race"), self)
        self.end_button.setToolTip(
            self.tr("Send the rivals away; the run on the table goes on alone")
        )
        self.baselines_button = QPushButton(self.tr("Rivals"), self)
        self.baselines_button.setToolTip(self.tr("Add rivals to the race, or end it"))
        self.baselines_menu = QMenu(self.baselines_button)
        self._duplicate_action = self.baselines_menu.addAction(self.duplicate_button.text())
        self._vary_action = self.baselines_menu.addMenu(self.vary_menu)
        self._vary_action.setText(self.vary_button.text())
        self._end_action = self.baselines_menu.addAction(self.end_button.text())
        self.baselines_button.setMenu(self.baselines_menu)
        self._duplicate_action.triggered.connect(self.duplicate)
        self._end_action.triggered.connect(self._end)
        self.duplicate_button.clicked.connect(self.duplicate)
        self.vary_menu.chosen.connect(self.race_against)
        self.end_button.clicked.connect(self._end)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for control in (
            self.metric_choice,
            self.duplicate_button,
            self.vary_button,
            self.end_button,
            self.baselines_button,
        ):
            row.addWidget(control)
        self._fold_buttons(False)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        self._header = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._header)
        self._header.addWidget(self.statement, 1)
        self._header.addWidget(self.controls)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._body, 1)
        self._lay_out_body()

    def _lay_out_body(self) -> None:
        curves, self._grid = QVBoxLayout(), QGridLayout()
        self._body.setSpacing(2 * GRID)
        self._body.addLayout(curves, 2)
        self._body.addLayout(self._grid, 3)
        curves.setSpacing(0)
        curves.addWidget(self.legend)
        curves.addWidget(self.chart, 1)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._across = 0

    def probes(self) -> frozenset[Probe]:
        """The decision map of every run, where a round begins."""
        return frozenset() if self._turn else frozenset({MAP})

    # What a person does.

    @Slot()
    def duplicate(self) -> None:
        """Race a copy of the experiment on the table; says why where that is refused."""
        try:
            self.baselines.duplicate()
        except ValueError as error:
            self.workbench.show_message(str(error))
            return
        self.workbench.show_message(
            self.tr("The rival is a copy: change one field now, and play both from the start.")
        )

    @Slot(str)
    def race_against(self, variation: str) -> None:
        """Race the experiment on the table with one field changed, at once."""
        try:
            self.baselines.add_variation(variation)
        except ValueError as error:
            self.workbench.show_message(str(error))
            return
        self.workbench.play()
        found = differences(self.workbench.experiment, self.baselines.experiments[-1])
        words = self.tr("The same start with one field different: {0}.")
        self.workbench.show_message(words.format(worded(found[0].sentence())))

    def compare_with(self, variations: tuple[str, ...]) -> None:
        """Put the experiment on the table beside these variations of it, all at the start.

        Raises:
            ValueError: one of them changes nothing, or there are too many.
        """
        self.baselines.begin(variations)

    @Slot()
    def _offer_layers(self) -> None:
        self.vary_menu.frozen.show_depth(len(self.workbench.experiment.network.hidden))

    @Slot()
    def _end(self) -> None:
        self.baselines.end()

    @Slot()
    def _dismiss(self) -> None:
        card = self.sender()
        if isinstance(card, RunCard):
            name = card.name.text()
            self.baselines.remove(self.cards.index(card) - 1)
            self.workbench.show_message(
                self.tr("“{0}” is out of the race; all others go on.").format(name)
            )

    @Slot()
    def _on_baselines(self) -> None:
        for part in (
            *(self.duplicate_button, self.vary_button),
            *(self._duplicate_action, self._vary_action),
        ):
            part.setEnabled(not self.baselines.full)
        for part in (self.end_button, self._end_action):
            part.setEnabled(bool(self.baselines.experiments))
        self.refresh_requested.emit()

    # Showing.

    def data_table(self) -> TableMaker | None:
        """The metrics of every run."""
        return all_runs

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw all runs at the newest step, or the next part of the round."""
        self.show_figures(snapshot)
        held = self._snapshot
        if held is None or not snapshot.playing or len(held.baselines) != len(snapshot.baselines):
            self._draw_at_once(snapshot)
        elif self._turn == 0:
            self._snapshot = snapshot
            self._draw_curves(snapshot)
            self._turn = 1
        else:
            number = self._turn - 1
            self.cards[number].show_run(runs_of(held)[number])
            self._turn = (self._turn + 1) % (1 + self._count(held))

    def _draw_at_once(self, snapshot: Snapshot) -> None:
        in_a_round = self._turn > 0
        self._snapshot, self._turn = snapshot, 0
        if in_a_round and MAP not in snapshot.answers:
            # The maps were not asked for in the middle of the round; now they are.
            self.refresh_requested.emit()
        self._draw_curves(snapshot)
        runs = runs_of(snapshot)
        for number in range(self._count(snapshot)):
            self.cards[number].show_run(runs[number])

    def _count(self, snapshot: Snapshot) -> int:
        return min(len(self.cards), 1 + len(snapshot.baselines))

    def _draw_curves(self, snapshot: Snapshot) -> None:
        runs = runs_of(snapshot)[: len(self.cards)]
        self._name_runs(snapshot, runs)
        content = self._content(runs, self._names)
        self.legend.show_curves(content.curves)
        self.chart.show_content(content)
        self.chart.show_cursor(snapshot.cursor_epoch, snapshot.history.last_epoch)

    def show_figures(self, snapshot: Snapshot) -> None:
        """Say how the runs do at this moment."""
        if snapshot is not self._newest:
            self._newest = snapshot
            self._show_statement()

    def _show_statement(self) -> None:
        if self._newest is not None:
            runs = runs_of(self._newest)[: len(self.cards)]
            self.statement.show_text(race_sentence(runs, self.metric_choice.choice))

    def _name_runs(self, snapshot: Snapshot, runs: tuple[Snapshot, ...]) -> None:
        compared = tuple(run.experiment for run in runs)
        if len(compared) == len(self._compared) and all(
            one is other for one, other in zip(compared, self._compared, strict=True)
        ):
            return
        self._compared = compared
        self._names = tuple(self._run_name(snapshot, number) for number in range(len(runs)))
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(runs))
            if number < len(runs):
                differs = bool(own_differences(snapshot, number))
                card.show_name(self._names[number], run_look(self.theme, number), differs)
        self._arrange_parts()

    def _run_name(self, snapshot: Snapshot, number: int) -> str:
        words = difference_words(own_differences(snapshot, number))
        if number:
            return words or self.tr("copy")
        return words or self.tr("on the table")

    def _content(self, runs: tuple[Snapshot, ...], names: tuple[str, ...]) -> ChartContent:
        metric = self.metric_choice.choice
        curves: list[Curve] = []
        left: list[Curve] = []
        for number, (run, name) in enumerate(zip(runs, names, strict=True)):
            look = run_look(self.theme, number)
            curves.append(_curve(name, run.history, metric, look.colour, look.stroke))
            if run.left_behind is not None:
                faint = pale(look.colour, self.theme)
                old = _curve(name, run.left_behind, metric, faint, look.stroke)
                left.append(replace(old, listed=False))
        accuracy = metric == "test_accuracy"
        return ChartContent(
            x_name=self.tr("epoch"),
            y_name=self.tr("accuracy") if accuracy else self.tr("loss"),
            curves=(*left, *curves),
            lines=() if accuracy else guessing_levels(runs[0].experiment),
            limits=(0.0, 1.02) if accuracy else None,
            percent=accuracy,
            moving=runs[0].playing,
        )

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self.metric_choice.keep_words()
        self._compared = ()
        self._arrange_parts()
        self._redraw()

    def minimumSizeHint(self) -> QSize:
        """As wide as the controls are where their buttons are folded into one."""
        controls = self._controls_width(folded=True)
        curves, card = self._body_widths()
        cards = 2 * card + 2 * GRID if self._shown_cards() > 1 else card
        width = max(controls, self.statement.minimumSizeHint().width(), curves, cards)
        return QSize(width + 2 * GRID, super().minimumSizeHint().height())

    def _body_widths(self) -> tuple[int, int]:
        """Pixels across that the curves need at least, and one card with its figures."""
        curves = max(self.legend.minimumSizeHint().width(), self.chart.minimumSizeHint().width())
        return curves, self.cards[0].least_width()

    def _controls_width(self, *, folded: bool) -> int:
        buttons = (self.baselines_button,) if folded else self._buttons
        choice = self.metric_choice
        width = choice.least_width() if folded else choice.preferred_width()
        return width + sum(GRID + button.sizeHint().width() for button in buttons)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.duplicate_button, self.vary_button, self.end_button)

    def _fold_buttons(self, folded: bool) -> None:
        self.baselines_button.setVisible(folded)
        for button in self._buttons:
            button.setVisible(not folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards stand beside the curves where it is wide and below them where it is not."""
        self._arrange_parts()

    def _arrange_parts(self) -> None:
        direction = QBoxLayout.Direction
        room = self.width() - 2 * GRID
        wide = self._arrange_body(room)
        self._body.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        whole, beside = self._controls_width(folded=False), self.statement.minimumSizeHint().width()
        beside += 2 * GRID
        # Where it is low the buttons go into a menu rather than into a row of their own.
        low = self.height() < LOW * self.theme.scale
        folded = whole > room or (low and whole + beside > room)
        self._fold_buttons(folded)
        # Their sizes are those of the text as it is now, which a layout learns of later.
        self.metric_choice.keep_words()
        self.controls.setMinimumWidth(self._controls_width(folded=folded))
        fits = self._controls_width(folded=folded) + beside <= room
        self._header.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def _arrange_body(self, room: int) -> bool:
        """Place the cards in one row, or two in each; true if they stand beside the curves."""
        curves, card = self._body_widths()
        count = self._shown_cards()
        row = count * (card + 2 * GRID)
        wide = self.width() > 1.2 * self.height() and curves + row <= room
        across = count if wide or row <= room + 2 * GRID else min(2, count)
        if across != self._across:
            self._across = across
            for number, one in enumerate(self.cards):
                row, column = 2 * (number // across), number % across
                self._grid.addWidget(one.heading, row, column)
                self._grid.addWidget(one, row + 1, column)
                self._grid.setColumnStretch(number, int(number < across))
                self._grid.setRowStretch(2 * number + 1, int(number * across < count))
        self._align_columns(across)
        return wide

    def _align_columns(self, across: int) -> None:
        """No word of a name makes its column, and the map in it, wider than the others."""
        shown = self.cards[: self._shown_cards()]
        widest = max(card.heading.minimumSizeHint().width() for card in shown)
        for column in range(len(self.cards)):
            self._grid.setColumnMinimumWidth(column, widest if column < across else 0)

    def _shown_cards(self) -> int:
        return max(1, len(self._names))

    @Slot()
    def _redraw(self) -> None:
        if self._snapshot is not None:
            self._draw_at_once(self._snapshot)
            self._show_statement()


def _curve(name: str, history: HistoryView, metric: str, colour: str, stroke: Stroke) -> Curve:
    epochs = history.epochs.astype(np.float64)
    return Curve(name, epochs, history.metric(metric), colour, stroke)
