"""The toolbar: what runs the training, the figures that a room reads, the lab, the look."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QStyle, QToolBar, QToolButton, QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed
from playground.ui.labs.chooser import LabButton
from playground.ui.labs.lab import Lab
from playground.ui.pace import PaceSetting
from playground.ui.window.actions import Actions
from playground.ui.window.header import Header
from playground.ui.window.pace_box import PaceBox

WITH_WORDS = ("play", "step-batch", "step-epoch")
# Their icons are known from everywhere; the tooltips name them.
ICONS_ALONE = ("reset", "new-seed", "theme", "full-screen")


class RunBar(Themed, QToolBar):
    """Holds buttons of the window's actions around `header` and `lab_button`."""

    def __init__(
        self, theme: Theme, actions: Actions, pace: PaceSetting, lab: Lab, parent: QMainWindow
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Run"))
        self.setObjectName("toolbar-run")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._actions = actions
        self._terse = False
        actions["step-batch"].setIconText(self.tr("Batch"))
        actions["step-epoch"].setIconText(self.tr("Epoch"))
        self._add("play")
        self.pace_box = PaceBox(pace, self)
        self._pace_place = self.addWidget(self.pace_box)
        for name in ("step-batch", "step-epoch", "reset", "new-seed"):
            self._add(name)
        self.addSeparator()
        self.header = Header(theme, self)
        self._figures_first = False
        self._header_place = self.addWidget(self.header)
        self.header.width_changed.connect(self._fit)
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._space_place = self.addWidget(space)
        self.lab_button = LabButton(self)
        self.lab_button.show_lab(lab)
        self._lab_place = self.addWidget(self.lab_button)
        for name in ("theme", "full-screen"):
            self._add(name)

    def set_terse(self, terse: bool) -> None:
        """Leave the words of buttons out, so that large figures have room."""
        self._terse = terse
        self._lab_place.setVisible(not terse)
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Take over text sizes and colours, and what has room at them."""
        self._fit()
        # Fonts arrive with events that are still under way; the bar keeps the widths before them.
        QTimer.singleShot(0, self, self._lay_out_again)

    @Slot()
    def _lay_out_again(self) -> None:
        self._fit()
        self.updateGeometry()
        self.adjustSize()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """The figures that a room reads come before the words of the buttons."""
        self._fit()
        super().resizeEvent(event)

    @Slot()
    def _fit(self) -> None:
        """Words of buttons give way first, then buttons, then the size of the figures."""
        terse = self._terse or self._needed_width(words=True) > self.width()
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonIconOnly if terse else styles.ToolButtonTextBesideIcon
        for button in self._buttons_with_words():
            button.setToolButtonStyle(style)
        self._put_figures_first(self._needed_width(words=False) > self.width())
        if self._figures_first:
            self.header.fit(self.width() - self._play_width() - self._margins())

    def _put_figures_first(self, first: bool) -> None:
        """Beside Play, where the buttons after them go into the menu at the end of the bar."""
        if first == self._figures_first:
            return
        self._figures_first = first
        self.insertAction(self._pace_place if first else self._space_place, self._header_place)
        if not first:
            self.header.fit(None)

    def _buttons_with_words(self) -> list[QToolButton]:
        found = (self.widgetForAction(self._actions[name]) for name in WITH_WORDS)
        return [button for button in found if isinstance(button, QToolButton)]

    def _needed_width(self, *, words: bool) -> int:
        """Pixels from the left edge to the end of the figures, with the words of buttons or not."""
        after = self.actions().index(self._space_place)
        parts: list[QWidget] = [self.widgetForAction(one) for one in self.actions()[:after]]
        width = sum(part.sizeHint().width() + GRID // 2 for part in parts if part != self.header)
        for button in self._buttons_with_words():
            has_words = button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
            if has_words != words:
                text = button.defaultAction().iconText()
                extra = button.fontMetrics().horizontalAdvance(text) + GRID
                width += extra if words else -extra
        return width + self.header.full_width() + GRID // 2 + self._margins()

    def _play_width(self) -> int:
        return self.widgetForAction(self._actions["play"]).sizeHint().width() + GRID // 2

    def _margins(self) -> int:
        extension = self.style().pixelMetric(QStyle.PixelMetric.PM_ToolBarExtensionExtent)
        return extension + 2 * GRID

    def _add(self, name: str) -> None:
        self.addAction(self._actions[name])
        button = self.widgetForAction(self._actions[name])
        if not isinstance(button, QToolButton):
            return
        if name == "play":
            button.setObjectName(name)
        elif name in ICONS_ALONE:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
