"""A banner over the picture that tells what went wrong and offers a way on; it never blocks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from playground.experiment.edits import set_optimizer
from playground.training.run_event import RunEvent
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed
from playground.ui.language.numbers import setting_text
from playground.ui.widgets.wrapping import wrapped_height
from playground.ui.workbench import Workbench


class DivergenceBanner(Themed, QFrame):
    """Says where a run overflowed and offers to try again with a tenth of the learning rate.

    It lies over the top of `over` and goes when the run plays, is edited, or is closed.
    """

    def __init__(self, theme: Theme, workbench: Workbench, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("divergence-banner")
        self._workbench = workbench
        self._over = over
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.retry_button = QPushButton(self.tr("Retry with a tenth"), self)
        self.retry_button.setToolTip(
            self.tr("A tenth of the learning rate, from the same start (can be undone)")
        )
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setToolTip(self.tr("Hide this message"))
        self.close_button.setAccessibleName(self.tr("Hide this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.retry_button)
        row.addWidget(self.close_button)
        self.retry_button.clicked.connect(self.retry)
        self.close_button.clicked.connect(self.hide)
        workbench.run_event.connect(self._on_run_event)
        workbench.playing_changed.connect(self._on_playing)
        workbench.experiment_changed.connect(self.hide)
        over.installEventFilter(self)
        self.apply_theme(theme)
        self.hide()

    @Slot(object)
    def _on_run_event(self, event: RunEvent) -> None:
        if event.kind != "diverged":
            return
        self.sentence.setText(event.text)
        self.sentence.setAccessibleDescription(event.text)
        self._place()
        self.show()
        self.raise_()

    @Slot()
    def _on_playing(self) -> None:
        if self._workbench.playing:
            self.hide()

    @Slot()
    def retry(self) -> None:
        """Train again from the start with a tenth of the learning rate: one step of undo."""
        experiment = self._workbench.experiment
        rate = float(f"{experiment.training.optimizer.learning_rate / 10:.6g}")
        try:
            changed = set_optimizer(experiment, learning_rate=rate)
            self._workbench.edit(self.tr("A tenth of the learning rate"), changed)
        except ValueError as error:
            self._workbench.show_message(str(error))
            return
        self._workbench.start_again(
            self.tr("Once more from the start with learning rate {0}.").format(setting_text(rate))
        )
        self._workbench.play()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as wide as what it lies over."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = self._over.width()
        self.setGeometry(0, 0, width, wrapped_height(self, width))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        as_controls(self)
        if self.isVisible():
            self._place()
