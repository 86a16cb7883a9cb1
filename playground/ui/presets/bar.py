"""The strip under the toolbar that comments on a preset: what to see, why, what goes wrong.

It comes with a bundled example that is opened as it is, and goes with the first other one, with
other data or another network, with a lesson, which has words of its own, and by its cross.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QToolBar,
    QToolButton,
    QWidget,
)

from playground.ui.appearance.style import as_controls, set_style_property
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.context import Context
from playground.ui.presets.commentary import Commentary, commentary_of, preset_named_like
from playground.ui.widgets.choices import SegmentedChoice

# Below this width, at text scale 1, the words stand under the buttons.
WIDE = 1000
CHOICE_WIDTH = 210
SEE, WHY, TRAP = "see", "why", "trap"


class Comment(Themed, QWidget):
    """Verdict, three buttons, the words of the one that is down, and a cross."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = theme.scale
        self._texts = {SEE: "", WHY: "", TRAP: ""}
        self.verdict = QLabel(self)
        self.verdict.setObjectName("preset-verdict")
        self.choice = SegmentedChoice(
            self.tr("Comment on this preset"),
            self.tr("What to see in this preset, why it is so, and what usually goes wrong"),
            self,
        )
        self.choice.set_options(
            (
                (SEE, self.tr("To see")),
                (WHY, self.tr("Why")),
                (TRAP, self.tr("Pitfall")),
            )
        )
        self.choice.show_choice(SEE)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setToolTip(self.tr("Hide this comment; the next preset has its own"))
        self.close_button.setAccessibleName(self.tr("Hide this comment"))
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addLayout(self._body, 1)
        self._body.setSpacing(GRID)
        head = QHBoxLayout()
        self._body.addLayout(head)
        head.setSpacing(GRID)
        head.addWidget(self.verdict)
        head.addWidget(self.choice)
        head.addStretch(1)
        self._body.addWidget(self.words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.choice.chosen.connect(self._show_words)

    def show_commentary(self, said: Commentary) -> None:
        """Show what there is to see first."""
        self.verdict.setText(("✓ " if said.good else "✗ ") + said.verdict_text)
        self._texts = {SEE: said.see, WHY: said.why, TRAP: said.trap}
        self.choice.show_choice(SEE)
        self._show_words()
        self._fit(self._coming_width())

    def apply_theme(self, theme: Theme) -> None:
        """Take over text sizes."""
        self._scale = theme.scale
        self.choice.setFixedWidth(round(CHOICE_WIDTH * theme.scale))
        self._fit(self._coming_width())

    @Slot()
    def _show_words(self) -> None:
        self.words.setText(self._texts[self.choice.choice or SEE])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the longest of the three texts needs, so that nothing jumps."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _coming_width(self) -> int:
        """The strip is as wide as the window; its own width is known only once it is in sight."""
        return self.width() if self.isVisible() else self.window().width()

    def _fit(self, width: int) -> None:
        wide = width >= WIDE * self._scale
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self.words.ensurePolished()
        beside = self.close_button.sizeHint().width() + 4 * GRID
        if wide:
            beside += self.choice.width() + self.verdict.sizeHint().width() + 3 * GRID
        room = max(width - beside, 1)
        metrics, wrap = self.words.fontMetrics(), Qt.TextFlag.TextWordWrap
        self.words.setMinimumHeight(
            max(
                metrics.boundingRect(0, 0, room, 10_000, wrap, text).height()
                for text in self._texts.values()
            )
        )

    def sizeHint(self) -> QSize:
        """No higher than its words; Qt would guess at a square."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())


class PresetBar(Themed, QToolBar):
    """Shows the comment on the preset that is on the table, in one window.

    `quiet` says that a lesson or a presentation has words of its own.
    """

    def __init__(self, context: Context, quiet: Callable[[], bool]) -> None:
        super().__init__(context.window)
        self.setObjectName("preset-bar")
        self.setWindowTitle(self.tr("Comment on the preset"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._context = context
        self._quiet = quiet
        self._name, self._about = "", context.workbench.experiment
        self.comment = Comment(context.theme, self)
        self.addWidget(self.comment)
        self.comment.close_button.clicked.connect(self.dismiss)
        context.workbench.opened.connect(self.follow)
        context.workbench.experiment_changed.connect(self.show_or_hide)
        context.presenting_changed.connect(self.show_or_hide)
        # Whoever puts the window's parts back where they were may bring back an empty strip.
        self.visibilityChanged.connect(self.show_or_hide)
        spread_theme(self, context.theme)
        # Qt asked the sheet for the margins of a tool bar before this one had its name.
        self.ensurePolished()
        QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        self.hide()

    @property
    def preset(self) -> str:
        """The name of the preset that is commented on, "" where none is."""
        return self._name

    @Slot()
    def follow(self) -> None:
        """Comment on what is on the table, if it is a preset."""
        name = preset_named_like(self._context.workbench.experiment)
        said = commentary_of(name)
        self._about = self._context.workbench.experiment
        self._name = name if said is not None else ""
        if said is not None:
            self.comment.show_commentary(said)
            spread_theme(self, self._context.theme)
        self.show_or_hide()

    @Slot()
    def dismiss(self) -> None:
        """Say nothing more about this preset."""
        self._name = ""
        self.show_or_hide()

    @Slot(bool)
    def set_wanted(self, on: bool) -> None:
        """Comment on presets from now on, or on none; remembered."""
        if self._context.settings:
            self._context.settings.comments = on
        if on:
            self.follow()
        else:
            self.dismiss()

    @Slot()
    def show_or_hide(self) -> None:
        """Be in sight where there is something to say and nothing else speaks."""
        settings = self._context.settings
        on = settings is None or settings.comments
        self.comment.verdict.setVisible(self._judges())
        self.setVisible(self._applies() and on and not self._quiet())

    def _applies(self) -> bool:
        """True if the data are still those that the comment is about.

        The network may be another one: to change it is what many comments ask for.
        """
        return bool(self._name) and self._about.data == self._context.workbench.experiment.data

    def _judges(self) -> bool:
        """True if the verdict is about what is on the table, whatever it started from.

        "Does not learn" beside a network that was cured, and learns, would be wrong.
        """
        now, about = self._context.workbench.experiment, self._about
        alike = replace(now.training, seed=about.training.seed) == about.training
        return alike and now.network == about.network

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        said = commentary_of(self._name)
        good = said is None or said.good
        as_controls(self)
        set_style_property(self.comment.verdict, "good", good)
