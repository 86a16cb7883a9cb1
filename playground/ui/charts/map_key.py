"""The key beside a map: markers, names and live values of the classes, or a colour scale.

Everything keeps its place when the values change.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QGraphicsTextItem, QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.bar_layer import BarLayer, TableBar
from playground.ui.charts.colour_scale import ColourScale, ScaleContent
from playground.ui.charts.markers import Marker
from playground.ui.charts.text_metrics import TextMetrics

MARKER_SIZE = 9.0
WIDEST = 16777215  # Qt's own largest width: no limit


@dataclass(frozen=True)
class KeyRow:
    """One named marker; `share`, 0 to 1, draws a bar and `text` stands at its end."""

    marker: Marker
    name: str
    share: float | None = None
    text: str = ""
    strong: bool = False


@dataclass(frozen=True)
class KeyContent:
    """Either `rows`, or a colour scale; `notes` are sentences."""

    rows: tuple[KeyRow, ...] = ()
    scale: ScaleContent | None = None
    notes: tuple[str, ...] = ()


class MapKey(Themed, QWidget):
    """Shows a `KeyContent` in one column; beside a narrow map it takes what room there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = KeyContent()
        self._in_rows = False
        self._notes: list[QGraphicsTextItem] = []
        self.layer = BarLayer(theme, self)
        self.layer.setAccessibleName(self.tr("Key of the map"))
        self.scale = ColourScale(theme, self)
        self.scale.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Key of the map"))
        spread_theme(self, theme)

    def show_content(self, content: KeyContent) -> None:
        """Draw `content` from now on."""
        if content == self._content:
            return
        self._content = content
        if self.scale.isHidden() == (content.scale is not None):
            self.scale.setVisible(content.scale is not None)
            self._on_uncovered()
        if content.scale is not None:
            self.scale.show_content(content.scale)
            self._place_scale()
        self._arrange()

    @property
    def content(self) -> KeyContent:
        """The content that is shown."""
        return self._content

    @property
    def notes(self) -> list[QGraphicsTextItem]:
        """The sentences, hidden where there is no room for them."""
        return self._notes

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._strong = font(theme, "label", bold=True, tabular=True)
        self._metrics = TextMetrics(self._strong)
        self._place_scale()
        self.updateGeometry()
        self._arrange()

    def stand(self, in_rows: bool) -> None:
        """Take the shape of a row below the map, or of a column beside it."""
        self._in_rows = in_rows
        self.setMaximumWidth(WIDEST if in_rows else self.column_size().width())
        self.updateGeometry()
        self._place_scale()
        self._arrange()

    def column_size(self) -> QSize:
        """Beside a map: a marker and a name; six lines."""
        # The marker grows with the text, and the notes have words of twelve letters.
        width = self._metrics.horizontalAdvance("versicolor") + 2 * GRID * (1 + self._theme.scale)
        return QSize(round(width), round(6 * self._metrics.height()))

    def row_size(self) -> QSize:
        """Below a map: names with their values, and a line for the notes."""
        return QSize(self.column_size().width(), round(4 * self._metrics.height()))

    def sizeHint(self) -> QSize:
        """As it stands."""
        return self.row_size() if self._in_rows else self.column_size()

    def minimumSizeHint(self) -> QSize:
        """Not smaller: a map that grows must not push its key away."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The scale leaves room for the notes."""
        self._place_scale()
        self._arrange()

    def _place_scale(self) -> None:
        line = self._metrics.height()
        height = min(10 * line, self.height() - (0 if self._in_rows else 2) * line)
        width = self.scale.sizeHint().width() if self._in_rows else self.width()
        place = QRect(0, 0, round(width), round(max(height, 3 * line)))
        if place != self.scale.geometry():
            self.scale.setGeometry(place)
            self._on_uncovered()

    def _on_uncovered(self) -> None:
        """Have all texts painted when the scale, which lies over them, comes, goes or moves.

        A scene that tells its view of changes has Qt paint the whole window at once, and what the
        scale covers or uncovers with it, at the new places of the texts here: if theirs is told
        later, their old places are forgotten and stay as they were painted.
        """
        self.layer.viewport().update()

    def _arrange(self) -> None:
        """Rows, then the notes; the scale is a view of its own."""
        if not self._content.rows and self._content.scale is None and not self._content.notes:
            self.layer.hide()
            return
        self.layer.show()
        self.layer.setGeometry(self.rect())
        left, top = 0.0, 0.0
        self.layer.begin_texts()
        rows = self._content.rows if self._content.scale is None else ()
        self._show_rows(rows)
        if self._content.scale is None:
            top = self._rows_end()
        elif self._in_rows:
            left = self.scale.width() + GRID
        else:
            top = self.scale.height() + GRID / 2
        self.layer.end_texts()
        self._show_notes(left, top)

    def _show_notes(self, left: float, top: float) -> None:
        """Sentences under each other, as many as there is room for."""
        notes = self._content.notes
        if self._in_rows:
            notes = (" · ".join(note.replace("\n", ", ") for note in notes),)
        while len(self._notes) < len(notes):
            item = QGraphicsTextItem()
            item.document().setDocumentMargin(0)
            self.layer.scene().addItem(item)
            self._notes.append(item)
        shown = 0
        for item, note in zip(self._notes, notes, strict=False):
            look = (note, self._theme, self.width() - left)
            if item.data(0) != look:
                item.setData(0, look)
                item.setFont(self._font)
                item.setDefaultTextColor(QColor(self._theme.muted))
                item.setTextWidth(max(self.width() - left - GRID / 2, 1.0))
                item.setPlainText(note)
            item.setPos(left, top)
            top += item.boundingRect().height()
            if top > self.height():
                break
            item.show()
            shown += 1
            top += GRID / 2
        for item in self._notes[shown:]:
            item.hide()

    def _live(self) -> bool:
        """Whether rows have values, in a line of their own."""
        return any(row.share is not None for row in self._content.rows)

    def _row_step(self) -> float:
        line = self._metrics.height()
        return (2 * line if self._live() else line) + GRID / 2

    def _rows_end(self) -> float:
        columns = self._columns() if self._in_rows else 1
        return -(-len(self._content.rows) // columns) * self._row_step() + GRID / 2

    def _show_rows(self, rows: tuple[KeyRow, ...]) -> None:
        line, step = self._metrics.height(), self._row_step()
        columns = self._columns() if self._in_rows else 1
        width = self.width() / columns
        size = MARKER_SIZE * min(self._theme.scale, 1.5)
        markers, bars = [], []
        for number, row in enumerate(rows):
            left, top = number % columns * width, number // columns * step
            markers.append((row.marker, left + size / 2 + 2, top + line / 2))
            start, room = left + size + GRID, width - 2 * GRID - size
            name = self._metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, room)
            text_font = self._strong if row.strong else self._font
            self.layer.write(name, start, top, self._theme.text, text_font)
            if row.share is not None:
                self.layer.write(row.text, start, top + line, self._theme.text, text_font)
                before = self._metrics.horizontalAdvance("0.00") + GRID / 2
                place = (start + before, top + 1.5 * line - 2, max(room - before, 0.0), 5.0)
                bars.append(TableBar(place, row.share, row.marker.colour, track=self._theme.raised))
        self.layer.show_markers(markers, size)
        self.layer.show_bars(bars)

    def _columns(self) -> int:
        """The number of entries that fit side by side."""
        names = [row.name for row in self._content.rows] or [""]
        widest = max(self._metrics.horizontalAdvance(name) for name in names)
        each = max(widest, self._metrics.horizontalAdvance("0.00") + 3 * GRID) + 4 * GRID
        return max(1, min(len(names), int(self.width() / each)))
