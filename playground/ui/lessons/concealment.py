"""What the room does not see before it has voted: covered panels, missing curves and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from playground.lessons.parsing import CURVES, FIGURES
from playground.ui.appearance.theme import Theme, font
from playground.ui.panels.metric_panel import MetricPanel

if TYPE_CHECKING:
    from playground.ui.main_window import MainWindow


class Cover(QLabel):
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
        self.setStyleSheet(f"background: {theme.raised}; color: {theme.muted};")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
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


class Concealment(QObject):
    """Covers things of one window by their names in a lesson (see `lessons.Prediction`)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._covers: list[Cover] = []

    def conceal(self, names: tuple[str, ...]) -> None:
        """Cover exactly what `names` says; () shows everything."""
        for cover in self._covers:
            cover.remove()
        panels = self._window.panels
        self._covers = [Cover(panels[n], self._window.theme) for n in names if n in panels]
        for name, panel in panels.items():
            if isinstance(panel, MetricPanel):
                curves = [curve.split(".") for curve in names if curve in CURVES]
                panel.conceal(frozenset(part for chart, part in curves if chart == name))
        self._window.header.conceal(FIGURES in names)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        for cover in self._covers:
            cover.apply_theme(theme)
