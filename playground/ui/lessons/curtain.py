"""The curtain before a vote: covered panels, missing curves and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from playground.lessons.parsing import CURVES, FIGURES
from playground.ui.appearance.theme import Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.context import Context
from playground.ui.registry import panel_names
from playground.ui.window.header import Header

if TYPE_CHECKING:
    from playground.ui.panels.metric_panel import MetricPanel


class Cover(Themed, QLabel):
    """Lies over the whole of a panel until it is taken away."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("prediction-cover")
        self.setText(self.tr("Vote first: this is shown afterwards."))
        self.setAccessibleName(self.text())
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Clicks are not for what lies below.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.apply_theme(theme)
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self.setFont(font(theme, "value", bold=True))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies over, and on top of it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self.setGeometry(self._over.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def remove(self) -> None:
        """Show what lies below."""
        self._over.removeEventFilter(self)
        self.hide()
        self.deleteLater()


class Curtain(QObject):
    """Covers things of one window by their names in a lesson (see `lessons.Prediction`)."""

    def __init__(self, context: Context, header: Header) -> None:
        super().__init__(context.window)
        self._context = context
        self._header = header
        self._covers: list[Cover] = []
        self._without_curves: list[MetricPanel] = []

    def cover(self, names: tuple[str, ...]) -> None:
        """Cover exactly what `names` says; () shows everything."""
        for one in self._covers:
            one.remove()
        covered = [name for name in names if name in panel_names()]
        self._covers = [Cover(self._context.panel(n), self._context.theme) for n in covered]
        for panel in self._without_curves:
            panel.hide_parts(frozenset())
        self._without_curves.clear()
        from playground.ui.panels.metric_panel import MetricPanel

        curves = [curve.split(".") for curve in names if curve in CURVES]
        for chart in dict.fromkeys(chart for chart, _ in curves):
            metric = self._context.panel(chart)
            assert isinstance(metric, MetricPanel)
            metric.hide_parts(frozenset(part for other, part in curves if other == chart))
            self._without_curves.append(metric)
        self._header.cover_figures(FIGURES in names)
