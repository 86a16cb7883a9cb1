"""The toolbar: what runs the training, the figures that a room reads, the lab, the look."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QStyle, QToolBar, QToolButton, QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed
from playground.ui.labs.chooser import LabButton
from playground.ui.labs.lab import Lab
from playground.ui.pace import PaceSetting
from playground.ui.window.actions import Actions
from playground.ui.window.header import Header
from playground.ui.window.pace_box import PaceBox

# Whose words are shown, from all room that there is to none: what Play does is said longest.
WORDED = (("play", "step-batch", "step-epoch"), ("play",), ())
ENDS = ("theme", "full-screen")
# Their icons are known from everywhere; the tooltips name them.
ICONS_ALONE = ("reset", "new-seed", *ENDS)


class RunBar(Themed, QToolBar):
    """Holds buttons of the window's actions around `header` and `lab_button`.

    `play_words` are the two that the first of them says in turn.
    """

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        play_words: tuple[str, str],
        pace: PaceSetting,
        lab: Lab,
        parent: QMainWindow,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Run"))
        self.setObjectName("toolbar-run")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._actions = actions
        self._terse = False
        self._play_words = play_words
        actions["step-batch"].setIconText(self.tr("Batch"))
        actions["step-epoch"].setIconText(self.tr("Epoch"))
        self._add("play")
        self.pace_box = PaceBox(pace, self)
        for name in ("slower", "faster"):
            actions[name].triggered.connect(self.pace_box.announce)
        self._pace_place = self.addWidget(self.pace_box)
        for name in ("step-batch", "step-epoch", "reset", "new-seed"):
            self._add(name)
        self.addSeparator()
        self.header = Header(theme, self)
        self._figures_first = False
        self._lab_last = False
        self._header_place = self.addWidget(self.header)
        self.header.width_changed.connect(self._fit)
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._space_place = self.addWidget(space)
        self.lab_button = LabButton(self)
        self.lab_button.show_lab(lab)
        self._lab_place = self.addWidget(self.lab_button)
        for name in ENDS:
            self._add(name)

    def set_terse(self, terse: bool) -> None:
        """Leave the words of buttons out, so that large figures have room."""
        self._terse = terse
        self._lab_place.setVisible(not terse)
        self._fit()

    def show_lab(self, lab: Lab) -> None:
        """Name the lab that is shown, with as much beside it as there is room for."""
        self.lab_button.show_lab(lab)
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Take over text sizes and colours, and what has room at them."""
        self._fit()
        # Fonts arrive with events that are still under way; the bar keeps the widths before them.
        QTimer.singleShot(0, self, self.lay_out_again)

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet has reached the buttons only now."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.lay_out_again)

    @Slot()
    def lay_out_again(self) -> None:
        """Look anew for what has room, once the buttons have the present text, hidden ones too."""
        self._fit()
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The figures that a room reads come before the words of the buttons."""
        self._fit()
        super().resizeEvent(event)

    @Slot()
    def _fit(self) -> None:
        """Words of buttons give way first, then the lab, then buttons, then the size of figures."""
        words = {name: self._word_width(name) for name in WORDED[0]}
        room, bare = self.width(), self._width(self.actions())
        play = self._button("play").sizeHint().width()
        to_the_figures = self._width(self.actions()[: self.actions().index(self._space_place)])
        needed = {names: bare + sum(words[name] for name in names) for names in WORDED}
        fitting = (names for names in WORDED if needed[names] <= room)
        worded = () if self._terse else next(fitting, ())
        self._move_lab_last(needed[worded] > room)
        styles = Qt.ToolButtonStyle
        for name in worded:
            self._button(name).setToolButtonStyle(styles.ToolButtonTextBesideIcon)
        # As wide while it says Pause: what stands behind it does not move.
        self._button("play").setMinimumWidth(play + words["play"] if worded else 0)
        self._move_figures_first(to_the_figures > room)
        if self._figures_first:
            self.header.fit(room - play - GRID // 2 - self._margins())

    def _move_lab_last(self, last: bool) -> None:
        """What does not fit is in the menu at the end of the bar; look and screen are before it."""
        if last != self._lab_last:
            self._lab_last = last
            self.removeAction(self._lab_place)
            if last:
                self.addAction(self._lab_place)
            else:
                self.insertAction(self._actions[ENDS[0]], self._lab_place)

    def _move_figures_first(self, first: bool) -> None:
        """Beside Play, where the buttons after them go into the menu at the end of the bar."""
        if first == self._figures_first:
            return
        self._figures_first = first
        self.insertAction(self._pace_place if first else self._space_place, self._header_place)
        if not first:
            self.header.fit(None)

    def _button(self, name: str) -> QToolButton:
        button = self.widgetForAction(self._actions[name])
        assert isinstance(button, QToolButton)
        return button

    def _width(self, actions: list[QAction]) -> int:
        """Pixels that the parts of `actions` need side by side, without words on buttons."""
        width = self._margins()
        for action in actions:
            part = self.widgetForAction(action)
            is_header = part is self.header
            width += self.header.full_width() if is_header else part.sizeHint().width()
            width += GRID // 2
        return width

    def _word_width(self, name: str) -> int:
        """Pixels by which a button is wider with its word; it is left without.

        Play has two words, of which the longer one counts.
        """
        button = self._button(name)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        wide = button.sizeHint().width()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        lacking = 0
        if name == "play":
            advance = button.fontMetrics().horizontalAdvance
            lacking = max(map(advance, self._play_words)) - advance(self._actions[name].iconText())
        return wide + lacking - button.sizeHint().width()

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
