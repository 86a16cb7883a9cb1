"""The base of the panels that train many runs in the background: buttons, progress, polling.

The subclass says what is tried and draws the outcomes; the trials know nothing of panels.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from playground.experiment.specs import Experiment
from playground.export.tables import TableMaker, TrialsOf
from playground.training.snapshot import Snapshot
from playground.training.trials import Outcome, Trial, Trials
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.language.numbers import grouped
from playground.ui.language.wording import worded
from playground.ui.panels.panel import EditingPanel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.number_field import NumberField
from playground.ui.workbench import Workbench

PROGRESS_STEPS = 1000
MAX_EPOCHS = 100_000


class TrialsPanel(EditingPanel):
    """Starts, pauses and cancels trials, and has `show_outcomes` called while they go on."""

    at_once = 1
    default_epochs = 100
    poll_milliseconds = 150

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        self.trials: Trials | None = None
        self._note = ""
        self._timer = QTimer(self)
        self._timer.setInterval(self.poll_milliseconds)
        self._timer.timeout.connect(self._poll)
        self.statement = Headline(theme, self.longest_statement(), self)
        self.start_button = QPushButton(self.tr("Start"), self)
        self.start_button.setToolTip(self.tr("Train all runs in the background"))
        self.pause_button = QPushButton(self.tr("Pause"), self)
        self.pause_button.setToolTip(self.tr("Let the runs rest; the main run is not touched"))
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setToolTip(self.tr("Stop the runs; what there is stays in sight"))
        self.epochs_field = self.number_field(
            self.tr("Epochs"), self.tr("How long each run is trained"), self.default_epochs
        )
        self.progress = QProgressBar(self)
        self.progress.setRange(0, PROGRESS_STEPS)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(GRID // 2)
        self.progress.setAccessibleName(self.tr("Progress of the runs"))
        self.start_button.clicked.connect(self.start)
        self.pause_button.clicked.connect(self.toggle_pause)
        self.cancel_button.clicked.connect(self.cancel)
        workbench.stopping.connect(self.cancel)

    def number_field(self, name: str, tip: str, value: int) -> NumberField:
        """A field for a whole number, of epochs or of runs."""
        field = NumberField(name, whole=True, objection=self._objection, parent=self)
        field.setToolTip(tip)
        field.show_value(value)
        field.refused.connect(self.workbench.show_message)
        return field

    def _objection(self, value: float) -> str:
        if not 0 <= value <= MAX_EPOCHS:
            return self.tr("it must be from 0 to {0}").format(grouped(MAX_EPOCHS))
        return ""

    def add_controls(self, column: QVBoxLayout, *parts: QWidget) -> None:
        """Add the buttons and `parts`, fields with their names, above the statement."""
        rows, row = QVBoxLayout(), QHBoxLayout()
        column.addLayout(rows)
        rows.setSpacing(GRID // 2)
        rows.addLayout(row)
        row.setSpacing(GRID // 2)
        for part in (self.start_button, self.pause_button, self.cancel_button, *parts):
            if isinstance(part, NumberField):
                label = QLabel(part.name, self)
                label.setProperty("muted", True)
                label.setBuddy(part)
                row.addWidget(label)
            row.addWidget(part)
        row.addStretch(1)
        rows.addWidget(self.statement)

    # What the subclass says.

    def longest_statement(self) -> str:
        """The longest sentence that it says of outcomes; asked before anything else is made."""
        raise NotImplementedError

    def make_trials(self) -> Sequence[Trial]:
        """The trials, made from the experiment on the table.

        Raises:
            ValueError: it can not be; the text is the sentence to show.
        """
        raise NotImplementedError

    def show_outcomes(self, outcomes: Sequence[Outcome | None]) -> None:
        """Draw how far the trials have come."""
        raise NotImplementedError

    # What a person does.

    @Slot()
    def start(self) -> None:
        """Train all runs anew; says why where that is refused."""
        self.cancel()
        try:
            if self.epochs_field.value < 1:
                raise ValueError(self.tr("Epochs: one at least is needed."))
            trials = Trials(
                self.make_trials(),
                self.workbench.thread_of_training.gate,
                self.at_once,
                self.workbench.trial_process,
            )
        except ValueError as error:
            self.workbench.show_message(str(error))
            self.statement.show_text(worded(str(error)), warning=True)
            return
        self.trials, self._note = trials, ""
        trials.start()
        self._timer.start()
        self._poll()

    def show_trials(self, trials: Trials, *, whole: bool) -> None:
        """Show what others had trained; if `whole`, also what a person uncovers at the end."""
        self.trials = trials
        self._draw(trials)
        self._show_buttons()

    @Slot()
    def toggle_pause(self) -> None:
        """Rest, or go on."""
        if self.trials is None or not self.trials.running:
            return
        if self.trials.paused:
            self.trials.resume()
        else:
            self.trials.pause()
        self._show_buttons()

    @Slot()
    def cancel(self) -> None:
        """Stop the runs and keep what there is."""
        if self.trials is not None and self.trials.running:
            self.trials.cancel()
            self.redraw()
        self._timer.stop()
        self._show_buttons()

    def make_main(self, words: str, experiment: Experiment) -> None:
        """Put the experiment of a trial on the table, at its start: so was the trial trained."""
        try:
            self.workbench.edit(words, experiment)
        except ValueError as error:
            self.workbench.show_message(str(error))
            return
        self.workbench.reset()

    # Showing.

    @Slot()
    def _poll(self) -> None:
        if self.trials is None:
            return
        running = self.trials.running
        if not running:
            self._timer.stop()
        if self.trials.note != self._note:
            self._note = self.trials.note
            self.workbench.show_message(self._note)
        if running and self.isSignalConnected(QMetaMethod.fromSignal(self.drawing_due)):
            if self.isVisible():
                self.drawing_due.emit(self)
        elif self.isVisible() or not running:
            self._draw(self.trials)
        self._show_buttons()

    def draw_own(self) -> None:
        """Draw how far the runs have come; between two moments of the main run."""
        if self.trials is not None and self.trials.running:
            self._show_progress(self.trials)

    def _show_progress(self, trials: Trials) -> None:
        self.progress.setValue(round(PROGRESS_STEPS * trials.progress()))
        self.show_outcomes(trials.outcomes())

    def _draw(self, trials: Trials) -> None:
        """Draw and paint at once behind the closed gate: nobody contends for the interpreter."""
        gate = self.workbench.thread_of_training.gate
        was_open = not gate.closed
        gate.close()
        self._show_progress(trials)
        if self.isVisible():
            QCoreApplication.sendEvent(self.window(), QEvent(QEvent.Type.UpdateRequest))
        if was_open:
            gate.open()

    def _show_buttons(self) -> None:
        running = self.trials is not None and self.trials.running
        paused = self.trials is not None and self.trials.paused
        self.start_button.setText(self.tr("Again") if self.trials else self.tr("Start"))
        self.pause_button.setText(self.tr("Go on") if running and paused else self.tr("Pause"))
        self.pause_button.setEnabled(running)
        self.cancel_button.setEnabled(running)

    def redraw(self) -> None:
        """Draw the outcomes that there are once more."""
        if self.trials is not None:
            self.show_outcomes(self.trials.outcomes())

    def data_table(self) -> TableMaker | None:
        """Every epoch of every run so far."""
        return TrialsOf(self.trials.outcomes()) if self.trials is not None else None

    def why_no_data(self) -> str:
        """Nothing was trained yet."""
        return self.tr("There is nothing yet: press Start.")

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The main run goes its own way."""

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self)
        for field in self.findChildren(NumberField):
            field.setMaximumWidth(round(6 * GRID * theme.scale))
        self._show_buttons()
