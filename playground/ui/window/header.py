"""The figures that a room reads: epoch, losses, accuracy; large, and never jumping in width."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from playground.training.regression import fit_of
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, SCALES, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.language.numbers import (
    NO_FIGURE,
    WIDEST_SMALL,
    fixed,
    grouped,
    loss_text,
    setting_text,
    share_text,
)
from playground.ui.widgets.still_label import StillLabel

CONCEALED = "?"


class Readout(Themed, QWidget):
    """A caption over one large figure, as wide as its widest text will ever be."""

    def __init__(self, caption: str, widest: str, explanation: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._caption = QLabel(caption, self)
        self._caption.setProperty("muted", True)
        self._figure = StillLabel(widest, self)
        self._figure.set_text(NO_FIGURE)
        self._figure.setAccessibleName(caption)
        self.setToolTip(explanation)
        self.setAccessibleName(caption)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, 0, GRID, 0)
        layout.setSpacing(0)
        layout.addWidget(self._caption)
        layout.addWidget(self._figure)

    def set_figure(self, text: str) -> None:
        """Show `text`; nothing is repainted where it is the same."""
        self._figure.set_text(text)

    def figure(self) -> str:
        """The text shown."""
        return self._figure.text()

    def set_caption(self, text: str) -> bool:
        """Call the figure `text`; whether that is another name than before."""
        if text == self._caption.text():
            return False
        self._caption.setText(text)
        self._figure.setAccessibleName(text)
        self.setAccessibleName(text)
        return True

    def set_colour(self, colour: str) -> None:
        """Colour of the figure."""
        self._figure.set_colour(colour)

    def set_sizes(self, theme: Theme) -> None:
        """Take over text sizes."""
        self._caption.setFont(font(theme, "label"))
        self._figure.setFont(font(theme, "headline", bold=True, tabular=True))
        # Out of sight, in the menu at the end of a bar, no layout asks for the new size by itself.
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
        self.updateGeometry()

    def apply_theme(self, theme: Theme) -> None:
        """Take over text sizes and colours."""
        self.set_sizes(theme)
        self.set_colour(theme.text)


class Header(Themed, QWidget):
    """Epoch, training and test loss, test accuracy of the newest snapshot.

    `width_changed` says that it needs another width: a number is predicted, in another unit.
    """

    width_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.epoch = Readout(
            self.tr("epoch"), "0,000,000", self.tr("Completed passes over the training set"), self
        )
        self.train_loss = Readout(
            self.tr("training loss"),
            WIDEST_SMALL,
            self.tr("Mean loss over the training set; of the last epoch while it trains"),
            self,
        )
        self.test_loss = Readout(
            self.tr("test loss"),
            WIDEST_SMALL,
            self.tr("Mean loss over the test set, which is never trained on"),
            self,
        )
        self.accuracy = Readout(
            self.tr("test accuracy"),
            "100.0 %",
            self.tr("Share of the test set whose most probable class is the right one"),
            self,
        )
        self.error = Readout(
            self.tr("test error"),
            WIDEST_SMALL,
            self.tr(
                "Root of the mean squared error over the test set (RMSE), or its mean absolute "
                "error (MAE), in the unit of the number that is predicted"
            ),
            self,
        )
        self.error.hide()
        self._share, self._r_squared = self.tr("test accuracy"), self.tr("test R²")
        self._theme = theme
        self._covered = False
        self._snapshot: Snapshot | None = None
        self._readouts = (self.epoch, self.train_loss, self.test_loss, self.accuracy, self.error)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for readout in self._readouts:
            layout.addWidget(readout)
        spread_theme(self, theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the figures of this moment, the same that all panels show."""
        self.epoch.set_figure(grouped(snapshot.epoch))
        self._show(snapshot)

    def _show(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        record = snapshot.record
        is_regression = snapshot.dataset.task == "regression"
        if is_regression == self.error.isHidden():
            self.error.setVisible(is_regression)
            self.accuracy.set_caption(self._r_squared if is_regression else self._share)
            self.width_changed.emit()
        if self._covered:
            for readout in (self.train_loss, self.test_loss, self.accuracy, self.error):
                readout.set_figure(CONCEALED)
            return
        self.train_loss.set_figure(loss_text(record.train_loss))
        self.test_loss.set_figure(loss_text(record.test_loss))
        if is_regression:
            self._show_fit(snapshot)
        else:
            self.accuracy.set_figure(share_text(record.test_accuracy))

    def _show_fit(self, snapshot: Snapshot) -> None:
        dataset, loss = snapshot.dataset, snapshot.experiment.training.loss
        fit = fit_of(dataset, dataset.test, loss, snapshot.record.test_loss)
        known = fit is not None and not math.isnan(fit.r_squared)
        self.accuracy.set_figure(fixed(fit.r_squared, 3) if fit and known else NO_FIGURE)
        self.error.set_figure(_error_text(math.nan if fit is None else fit.error))
        name = self.tr("test MAE") if fit and fit.is_absolute else self.tr("test RMSE")
        unit = fit.unit if fit else ""
        if self.error.set_caption(f"{name} ({unit})" if unit else name):
            self.width_changed.emit()

    def cover_figures(self, on: bool) -> None:
        """Show no losses and no accuracy until told otherwise: the room is asked about them."""
        self._covered = on
        if self._snapshot is not None:
            self._show(self._snapshot)

    def full_width(self) -> int:
        """Pixels that it needs at the text size of the window."""
        return self._width_at(self._theme)

    def fit(self, room: int | None) -> None:
        """Be no wider than `room` pixels, by smaller text where need be; None is room enough."""
        scale = self._theme.scale
        smaller = (one for one in SCALES[::-1] if one < scale)
        for size in (scale, *smaller):
            if room is None or self._width_at(self._theme.scaled(size)) <= room:
                break

    def _width_at(self, theme: Theme) -> int:
        for readout in self._readouts:
            readout.set_sizes(theme)
        self._row.invalidate()
        return self._row.sizeHint().width()

    def apply_theme(self, theme: Theme) -> None:
        """Take over text sizes and colours."""
        self._theme = theme
        self.train_loss.set_colour(theme.train)
        self.test_loss.set_colour(theme.test)


def _error_text(value: float) -> str:
    """An error in its own unit with four digits, whole where it is large."""
    if not math.isfinite(value):
        return loss_text(value)
    return grouped(value) if 1e3 <= value < 1e7 else setting_text(value, 4)
