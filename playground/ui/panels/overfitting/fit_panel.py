"""The badge UNDERFIT, GOOD or OVERFIT with the figures and the rule behind it, open to change.

The rule itself is in `experiment.fitness`; this panel writes it out and asks it.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from playground.experiment.fitness import FitFigures, FitRule, fit_figures, judged_epochs
from playground.export.tables import TableMaker, losses
from playground.training.commands import RestoreBest
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.guessing import guessing
from playground.ui.panels.overfitting.sentences import (
    best_sentence,
    gap_sentence,
    no_verdict_sentence,
)
from playground.ui.panels.panel import EditingPanel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.column_scroll import ColumnScroll
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.number_field import NumberField
from playground.ui.workbench import Workbench

# What one press of an arrow key adds to a threshold: one per cent.
STEP = 0.01

_BADGE_SHEET = (
    "QLabel {{ background: {ground}; color: {ink}; border-radius: 6px; padding: 4px 12px; }}"
)


class FitPanel(EditingPanel):
    """Judges the moment that is shown, also an earlier one."""

    name: ClassVar[str] = "fit"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("FitPanel", "Over- or underfitting")

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        self._snapshot: Snapshot | None = None
        self._verdict = ""
        self.rule = FitRule()
        self.badge = QLabel(self)
        self.badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.badge.setAccessibleName(self.tr("Badge"))
        self.gap = Headline(theme, self.tr("gap: validation 0.00012 − train 0.00012 = +0.0001"))
        self.best = Headline(theme, self.tr("best: epoch 100,000 (validation 0.00012), now +0.1"))
        self.best_button = QPushButton(self.tr("Restore best"), self)
        self.best_button.setToolTip(
            self.tr("Go back to the parameters of the epoch with the lowest held-out loss")
        )
        self.best_button.clicked.connect(self.restore_best)
        self.peeking = self._aside(
            self.tr("No validation rows: the test rows judge, which is peeking.")
        )
        self.peeking.hide()
        self._make_fields()
        self._lay_out()
        spread_theme(self, theme)

    def _words(self) -> dict[str, str]:
        """The text of the badge for each verdict."""
        return {
            "OVERFIT": self.tr("OVERFIT"),
            "GOOD": self.tr("GOOD"),
            "UNDERFIT": self.tr("UNDERFIT"),
        }

    def _make_fields(self) -> None:
        self.rise_field = self._field(
            self.tr("Rise"),
            self.tr("{0} needs a held-out loss so far above its lowest (arrows step)"),
            "OVERFIT",
            percent=True,
        )
        self.gap_field = self._field(
            self.tr("Gap"),
            self.tr("{0} needs such a gap between the losses, in parts of guessing (arrows step)"),
            "OVERFIT",
            percent=True,
        )
        self.floor_field = self._field(
            self.tr("Floor"),
            self.tr("{0} is a training loss above that share of guessing (arrows step)"),
            "UNDERFIT",
            percent=True,
        )
        self._show_rule()

    def _field(self, name: str, tip: str, verdict: str, percent: bool = False) -> NumberField:
        field = NumberField(name, percent=percent, parent=self)
        field.setToolTip(tip.format(self._words()[verdict]))
        field.value_changed.connect(self._on_rule)
        field.stepped.connect(self._step)
        field.refused.connect(self.workbench.show_message)
        return field

    def _aside(self, text: str) -> QLabel:
        """A sentence of less weight."""
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("muted", True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label

    def _lay_out(self) -> None:
        body = QWidget(self)
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        # The sentences stand beside the badge and the button, and below them where it is narrow.
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(head)
        head.setSpacing(GRID)
        head.addWidget(self.badge)
        head.addWidget(self.gap, 1)
        best = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(best)
        best.setSpacing(GRID)
        best.addWidget(self.best_button)
        best.addWidget(self.best, 1)
        self._rows = ((head, self.badge, self.gap), (best, self.best_button, self.best))
        rule = QGridLayout()
        column.addLayout(rule)
        rule.setHorizontalSpacing(GRID)
        rule.setVerticalSpacing(0)
        words = self._words()
        rows = (
            (
                self.tr("{0}: held-out loss above its lowest by more than"),
                "OVERFIT",
                self.rise_field,
            ),
            (self.tr("and a gap of more than this share of guessing"), "OVERFIT", self.gap_field),
            (
                self.tr("{0}: training loss above this share of guessing"),
                "UNDERFIT",
                self.floor_field,
            ),
        )
        for number, (text, verdict, field) in enumerate(rows):
            label = QLabel(text.format(words[verdict]), self)
            label.setWordWrap(True)
            label.setProperty("muted", True)
            label.setBuddy(field)
            rule.addWidget(label, number, 0)
            rule.addWidget(field, number, 1)
        rest = self._aside(self.tr("{0}: everything else").format(words["GOOD"]))
        rule.addWidget(rest, len(rows), 0, 1, 2)
        rule.setColumnStretch(0, 4)
        rule.setColumnStretch(1, 1)
        column.addWidget(self.peeking)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ColumnScroll(body, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out each sentence beside its figure, or below it where there is no room."""
        self._place_sentences()

    def _place_sentences(self) -> None:
        room = self.width() - 4 * GRID
        for row, part, sentence in self._rows:
            needed = part.sizeHint().expandedTo(part.minimumSize()).width() + GRID
            beside = needed + sentence.minimumSizeHint().width() <= room
            direction = QBoxLayout.Direction
            row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._column.activate()

    # What a person does.

    @Slot()
    def restore_best(self) -> None:
        """Go back to the epoch of the lowest held-out loss."""
        if self.workbench.playing:
            self.workbench.pause()
        self.workbench.send(RestoreBest())
        self.workbench.show_message(self.tr("The parameters of the best epoch are back."))

    @Slot()
    def _on_rule(self) -> None:
        try:
            self.rule = FitRule(
                rise=self.rise_field.value,
                gap=self.gap_field.value,
                floor=self.floor_field.value,
            )
        except ValueError as error:
            self.workbench.show_message(str(error))
        self._show_rule()
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    @Slot(int)
    def _step(self, count: int) -> None:
        field = self.sender()
        if isinstance(field, NumberField):
            field.show_value(round(field.value + count * STEP, 4))
            self._on_rule()

    def _show_rule(self) -> None:
        self.rise_field.show_value(self.rule.rise)
        self.gap_field.show_value(self.rule.gap)
        self.floor_field.show_value(self.rule.floor)

    # Showing.

    def data_table(self) -> TableMaker | None:
        """The losses that the verdict is made from."""
        return losses

    def spoken(self) -> str:
        """The verdict, and the figures behind it."""
        return ". ".join(
            text for text in (self._words().get(self.verdict, ""), super().spoken()) if text
        )

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Judge the moment that is shown by the epochs before it."""
        self._snapshot = snapshot
        self._show_peeking(snapshot)
        record = snapshot.record
        figures = fit_figures(snapshot.history, record.epoch, _guess(snapshot), record)
        self.best_button.setEnabled(figures is not None)
        if figures is None:
            self._show_verdict("")
            epochs = judged_epochs(snapshot.history, record.epoch)
            held_out = len(snapshot.dataset.validation) + len(snapshot.dataset.test)
            self.gap.show_text(no_verdict_sentence(held_out, epochs))
            self.best.show_text("")
            return
        self._show_verdict(self.rule.judge(figures))
        self._show_figures(figures)

    def _show_peeking(self, snapshot: Snapshot) -> None:
        dataset = snapshot.dataset
        self.peeking.setVisible(bool(len(dataset.test)) and not len(dataset.validation))

    def _show_figures(self, figures: FitFigures) -> None:
        self.gap.show_text(gap_sentence(figures))
        self.best.show_text(best_sentence(figures))

    def _show_verdict(self, verdict: str) -> None:
        if verdict != self._verdict or not self.badge.text():
            self._verdict = verdict
            self.badge.setText(self._words().get(verdict, "–"))
            self._style_badge()

    @property
    def verdict(self) -> str:
        """The verdict on the badge, in English, "" where nothing can be judged."""
        return self._verdict

    def _style_badge(self) -> None:
        theme = self.theme
        grounds = {"OVERFIT": theme.test, "GOOD": theme.accent, "UNDERFIT": theme.warning}
        ground = grounds.get(self._verdict, theme.raised)
        ink = theme.surface if self._verdict else theme.muted
        self.badge.setStyleSheet(_BADGE_SHEET.format(ground=ground, ink=ink))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self)
        self.badge.setFont(font(theme, "label", bold=True))
        width = max(map(self.badge.fontMetrics().horizontalAdvance, self._words().values()))
        self.badge.setMinimumWidth(width + 4 * GRID)
        self._place_sentences()
        self._style_badge()


def _guess(snapshot: Snapshot) -> float | None:
    """The loss of the best constant answer; None where that is 0."""
    cost = guessing(snapshot.experiment, snapshot.dataset).loss
    return cost if cost > 0 else None
