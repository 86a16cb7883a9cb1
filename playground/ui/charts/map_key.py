"""The key beside a map: markers, names and live values of the classes, or a colour scale.

Everything keeps its place when the values change.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.colour_scale import ColourScale, ScaleContent
from playground.ui.charts.markers import Marker, paint_marker

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
    """Draws a `KeyContent` in one column; beside a narrow map it takes what room there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = KeyContent()
        self._in_rows = False
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
        self.scale.setVisible(content.scale is not None)
        if content.scale is not None:
            self.scale.show_content(content.scale)
            self._place_scale()
        self.update()

    @property
    def content(self) -> KeyContent:
        """What is shown."""
        return self._content

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._strong = font(theme, "label", bold=True, tabular=True)
        self._metrics = QFontMetricsF(self._strong)
        self._place_scale()
        self.updateGeometry()
        self.update()

    def stand(self, in_rows: bool) -> None:
        """Take the shape of a row below the map, or of a column beside it."""
        self._in_rows = in_rows
        self.setMaximumWidth(WIDEST if in_rows else self.column_size().width())
        self.updateGeometry()

    def column_size(self) -> QSize:
        """Beside a map: a marker and a name; six lines."""
        width = self._metrics.horizontalAdvance("versicolor") + 4 * GRID
        return QSize(round(width), round(6 * self._metrics.height()))

    def row_size(self) -> QSize:
        """Below a map: names with their values, and a line for the notes."""
        return QSize(self.column_size().width(), round(4 * self._metrics.height()))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As it stands."""
        return self.row_size() if self._in_rows else self.column_size()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Not smaller: a map that grows must not push its key away."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """The scale leaves room for the notes."""
        self._place_scale()

    def _place_scale(self) -> None:
        line = self._metrics.height()
        height = min(10 * line, self.height() - (0 if self._in_rows else 2) * line)
        width = self.scale.sizeHint().width() if self._in_rows else self.width()
        self.scale.setGeometry(0, 0, round(width), round(max(height, 3 * line)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Rows, then the notes; the scale is a view of its own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        left, top = 0.0, 0.0
        if self._content.scale is None:
            top = self._paint_rows(painter)
        elif self._in_rows:
            left = self.scale.width() + GRID
        else:
            top = self.scale.height() + GRID / 2
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.muted))
        notes = self._content.notes
        if self._in_rows:
            notes = (" · ".join(note.replace("\n", ", ") for note in notes),)
        for note in notes:
            box = QRectF(left, top, self.width() - left - GRID / 2, self.height() - top)
            flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
            used = painter.boundingRect(box, flags, note)
            if used.bottom() > self.height():
                break
            painter.drawText(box, flags, note)
            top = used.bottom() + GRID / 2
        painter.end()

    def _paint_rows(self, painter: QPainter) -> float:
        line, gap = self._metrics.height(), GRID / 2
        live = any(row.share is not None for row in self._content.rows)
        step = (2 * line if live else line) + gap
        columns = self._columns() if self._in_rows else 1
        width = self.width() / columns
        for number, row in enumerate(self._content.rows):
            box = QRectF(number % columns * width, number // columns * step, width - GRID, line)
            self._paint_row(painter, row, box)
        return -(-len(self._content.rows) // columns) * step + gap

    def _columns(self) -> int:
        """The number of entries that fit side by side."""
        names = [row.name for row in self._content.rows] or [""]
        widest = max(self._metrics.horizontalAdvance(name) for name in names)
        each = max(widest, self._metrics.horizontalAdvance("0.00") + 3 * GRID) + 4 * GRID
        return max(1, min(len(names), int(self.width() / each)))

    def _paint_row(self, painter: QPainter, row: KeyRow, box: QRectF) -> None:
        size = MARKER_SIZE * min(self._theme.scale, 1.5)
        middle = QPointF(box.left() + size / 2 + 2, box.center().y())
        paint_marker(painter, middle, row.marker, size, self._theme)
        rest = box.adjusted(size + GRID, 0, 0, 0)
        painter.setFont(self._strong if row.strong else self._font)
        painter.setPen(QColor(self._theme.text))
        name = self._metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        if row.share is not None:
            self._paint_share(painter, row, row.share, rest.translated(0, box.height()))

    def _paint_share(self, painter: QPainter, row: KeyRow, share: float, box: QRectF) -> None:
        width = self._metrics.horizontalAdvance("0.00") + GRID / 2
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.text)
        track = QRectF(box.left() + width, box.center().y() - 2, box.width() - width, 5)
        painter.fillRect(track, QColor(self._theme.raised))
        track.setWidth(track.width() * min(max(share, 0.0), 1.0))
        painter.fillRect(track, QColor(row.marker.colour))
