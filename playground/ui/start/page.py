"""The start page: what there is to open, as cards in sections; arrows walk over all of them.

It opens nothing itself: `asked` says which card was chosen, by the choice that the card carries.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playground.experiment.files import ExperimentError, load_example
from playground.lessons import LessonError, lesson_names, load_lesson
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.labs import LABS
from playground.ui.language.language import spoken
from playground.ui.presets import commentary_of
from playground.ui.start.card import Card, CardGrid
from playground.ui.start.shows import (
    SHOW_OF_PAINTING,
    SHOW_OF_SPIRAL,
    Show,
    show_of_lesson,
)
from playground.ui.start.stills import load_stills
from playground.ui.start.thumbnail import Thumbnail
from playground.ui.widgets.settling_scroll import SettlingScroll
from playground.ui.widgets.switch import Switch

What = Literal["first", "paint", "import", "file", "recent", "lesson", "lab", "preset"]

FIRST_EXAMPLE = "spiral"
# Least widths at text scale 1: cards with a picture, and with words alone.
WITH_PICTURE, WORDS_ALONE = 340, 300
WIDEST = 1500
WIDE_HEAD = 900
# How much more a step across the direction of an arrow counts than one along it.
ASIDE = 3
ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


@dataclass(frozen=True)
class StartChoice:
    """The target of a card: `name` of a lesson, lab or example, or the path of a file."""

    what: What
    name: str = ""


class CardScroll(SettlingScroll):
    """Scrolls by wheel and by focus; the keys are for the page."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        # Qt fills both with the palette; the ground is the page's.
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to whoever is around."""
        event.ignore()


class StartPage(Themed, QWidget):
    """Lies over the workbench; the pictures on its cards are those of real small runs."""

    asked = Signal(object)
    left = Signal()
    show_at_start_changed = Signal(bool)

    def __init__(self, theme: Theme, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start-page")
        self.setAccessibleName(self.tr("Start page"))
        # What lies under it is not painted, and so not computed.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._painted = False
        self._stills = load_stills()
        self._pictures: list[Thumbnail] = []
        self._grids: list[CardGrid] = []
        self._headings: list[QLabel] = []
        self._make_head()
        self._lay_out()
        self._fill(recent)
        spread_theme(self, theme)

    # Parts.

    def _make_head(self) -> None:
        self._title = QLabel(self.tr("Neural Network Playground"))
        self._subtitle = QLabel(
            self.tr("Design a network, train it, and see how it learns. What do you want to do?")
        )
        self._subtitle.setProperty("part", "words")
        for label in (self._title, self._subtitle):
            label.setWordWrap(True)
        self.show_at_start = Switch(self.tr("Show this page at the start"), self)
        self.show_at_start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_at_start.setToolTip(
            self.tr(
                "Off: the program starts with the workbench; the house beside the menus leads here"
            )
        )
        self.show_at_start.toggled.connect(self.show_at_start_changed)
        self.leave_button = QPushButton(self.tr("To the workbench"))
        self.leave_button.setToolTip(self.tr("Close this page; nothing else changes (Esc)"))
        self.leave_button.clicked.connect(self.left)

    def _fill(self, recent: Sequence[Path]) -> None:
        self._add(self.tr("Begin"), self._beginnings(), WITH_PICTURE)
        if recent:
            self._add(self.tr("Your files"), self._files(recent), WORDS_ALONE)
        self._add(self.tr("Lessons"), self._lessons(), WITH_PICTURE)
        self._add(self.tr("Labs"), self._labs(), WORDS_ALONE)
        if not recent:
            self._add(self.tr("Your files"), self._files(recent), WORDS_ALONE)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._head)
        self._lay_out_head()
        self._column = QVBoxLayout()
        column.addLayout(self._column)
        self._column.setSpacing(GRID)
        column.addStretch(1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self._scroll = CardScroll(middle, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _lay_out_head(self) -> None:
        names, controls = QVBoxLayout(), QHBoxLayout()
        self._head.setSpacing(GRID)
        self._head.addLayout(names, 1)
        self._head.addLayout(controls)
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        controls.setSpacing(2 * GRID)
        controls.addWidget(self.show_at_start)
        controls.addWidget(self.leave_button)
        controls.addStretch(1)

    def _add(self, title: str, cards: Sequence[Card], narrowest: int) -> None:
        heading = QLabel(title)
        grid = CardGrid(cards, narrowest, self._theme)
        grid.setAccessibleName(title)
        for card in cards:
            card.clicked.connect(self._on_choice)
        self._headings.append(heading)
        self._grids.append(grid)
        self._column.addSpacing(GRID)
        self._column.addWidget(heading)
        self._column.addWidget(grid)

    def _picture(self, show: Show) -> Thumbnail:
        picture = Thumbnail(self._stills.get(show.name), self._theme)
        self._pictures.append(picture)
        return picture

    # Cards.

    def _beginnings(self) -> list[Card]:
        self.first_card = Card(
            self.tr("Watch three spirals being learnt"),
            self.tr("Opens the workbench and trains. Space pauses, and Space goes on."),
            self._theme,
            data=StartChoice("first", FIRST_EXAMPLE),
            picture=self._picture(SHOW_OF_SPIRAL),
        )
        painting = Card(
            self.tr("Paint your own data"),
            self.tr("Set points with the brush, and see the network follow while you paint."),
            self._theme,
            data=StartChoice("paint"),
            picture=self._picture(SHOW_OF_PAINTING),
        )
        importing = Card(
            self.tr("Import your own table…"),
            self.tr("CSV, Excel, JSON or text: you see what is found, and choose what is learnt."),
            self._theme,
            data=StartChoice("import"),
            symbol="data",
        )
        return [self.first_card, painting, importing]

    def _files(self, recent: Sequence[Path]) -> list[Card]:
        opening = Card(
            self.tr("Open a file…"),
            self.tr("A project with its run, or an experiment."),
            self._theme,
            data=StartChoice("file"),
            symbol="open",
        )
        return [
            opening,
            *(
                Card(
                    path.name, str(path.parent), self._theme, data=StartChoice("recent", str(path))
                )
                for path in recent
            ),
        ]

    def _lessons(self) -> list[Card]:
        cards = []
        for name in lesson_names():
            try:
                lesson = load_lesson(name, language=spoken())
            except LessonError:
                continue
            show = show_of_lesson(lesson)
            mark = self.tr("{n} min").format(n=lesson.minutes) if lesson.minutes else ""
            cards.append(
                Card(
                    lesson.title,
                    lesson.summary,
                    self._theme,
                    data=StartChoice("lesson", name),
                    mark=mark,
                    picture=self._picture(show) if show else None,
                )
            )
        return cards

    def _labs(self) -> list[Card]:
        return [
            Card(
                lab.title,
                lab.description,
                self._theme,
                data=StartChoice("lab", lab.name),
                symbol="flask",
            )
            for lab in LABS
        ]

    def _presets(self) -> list[Card]:
        cards = []
        for name in dict.fromkeys(name for lab in LABS for name in lab.examples):
            try:
                experiment = load_example(name, spoken())
            except ExperimentError:
                continue
            said = commentary_of(name)
            cards.append(
                Card(
                    experiment.title,
                    said.see if said else experiment.notes,
                    self._theme,
                    data=StartChoice("preset", name),
                    mark=("✓ " if said.good else "✗ ") + said.verdict_text if said else "",
                )
            )
        return cards

    @property
    def cards(self) -> tuple[Card, ...]:
        """All cards, in the order of reading."""
        return tuple(card for grid in self._grids for card in grid.cards)

    @property
    def grids(self) -> tuple[CardGrid, ...]:
        """The sections, from the top."""
        return tuple(self._grids)

    @Slot()
    def _on_choice(self) -> None:
        card = self.sender()
        if isinstance(card, Card):
            self.asked.emit(card.data)

    # Look.

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._title.setFont(font(theme, "headline", bold=True))
        self._subtitle.setFont(font(theme, "value"))
        for heading in self._headings:
            heading.setFont(font(theme, "value", bold=True))
        self.leave_button.setFont(font(theme, "label"))
        self._fit_head()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the controls of the head stand under its words."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        wide = self.width() >= WIDE_HEAD * self._theme.scale
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the nearest card in their direction, Escape to the workbench."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in ARROWS:
            self._walk(ARROWS[key])
        else:
            super().keyPressEvent(event)

    def _walk(self, direction: QPoint) -> None:
        focused = self.focusWidget()
        here = self._middle(focused) if focused is not None else QPoint(0, 0)
        best: tuple[int, QWidget] | None = None
        for target in self._targets():
            way = self._middle(target) - here
            along = QPoint.dotProduct(way, direction)
            aside = abs(way.x() * direction.y()) + abs(way.y() * direction.x())
            if target is focused or along <= 0 or (direction.x() and aside > target.height() / 2):
                continue
            if best is None or along + ASIDE * aside < best[0]:
                best = along + ASIDE * aside, target
        if best is not None:
            best[1].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(best[1], 0, 2 * GRID)

    def _targets(self) -> tuple[QWidget, ...]:
        controls = (self.show_at_start, self.leave_button)
        return (*self.cards, *(one for one in controls if one.isVisible()))

    def _middle(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self, widget.rect().center())

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab stays on the page: what lies under it can not be seen."""
        targets = self._targets()
        focused = self.focusWidget()
        place = targets.index(focused) if focused in targets else -1
        step = 1 if forwards else -1
        target = targets[(place + step) % len(targets)]
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        self._scroll.ensureWidgetVisible(target, 0, 2 * GRID)
        return True

    # The lower sections.

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground; the first paint is not kept waiting: the lower sections come after it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.window))
        painter.end()
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._complete)

    @Slot()
    def _complete(self) -> None:
        """Complete the page with what is out of sight before somebody scrolls."""
        self._add(self.tr("Good and bad networks"), self._presets(), WORDS_ALONE)
        spread_theme(self, self._theme)

    @property
    def pictures(self) -> tuple[Thumbnail, ...]:
        """The pictures on the cards, in the order of reading."""
        return tuple(self._pictures)
