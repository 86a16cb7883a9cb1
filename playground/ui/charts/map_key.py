"""The key beside a map: markers, names and live values of the classes, or a diverging colour bar.

Painted in place, so that nothing moves when the values change.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.charts.axis import number_text
from playground.ui.charts.markers import Marker, paint_marker

MARKER_SIZE = 9.0
BAR_WIDTH = 14.0
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
    """Either `rows`, or a bar that reaches from −`reach` to `reach`; `notes` are sentences."""

    rows: tuple[KeyRow, ...] = ()
    reach: float | None = None
    value: float | None = None
    notes: tuple[str, ...] = ()


class MapKey(QWidget):
    """Draws a `KeyContent` in one column; beside a narrow map it takes what room there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = KeyContent()
        self._in_rows = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Key of the map"))
        self.apply_theme(theme)

    def show_content(self, content: KeyContent) -> None:
        """Draw `content` from now on."""
        if content != self._content:
            self._content = content
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Rows or bar, then the notes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        if self._content.reach is None:
            top = self._paint_rows(painter)
        else:
            top = self._paint_bar(painter, self._content.reach)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.muted))
        notes = self._content.notes
        if self._in_rows:
            notes = (" · ".join(note.replace("\n", ", ") for note in notes),)
        for note in notes:
            box = QRectF(0, top, self.width() - GRID / 2, self.height() - top)
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
        """How many entries there is room for side by side."""
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
        name = self._metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, rest.width())
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

    def _paint_bar(self, painter: QPainter, reach: float) -> float:
        line = self._metrics.height()
        height = min(8 * line, self.height() - (2 if self._in_rows else 3) * line)
        bar = QRectF(0.5, line / 2, BAR_WIDTH * self._theme.scale, max(height, line))
        gradient = QLinearGradient(bar.topLeft(), bar.bottomLeft())
        theme = self._theme
        for place, colour in ((0.0, theme.positive), (0.5, theme.zero), (1.0, theme.negative)):
            gradient.setColorAt(place, QColor(colour))
        painter.fillRect(bar, gradient)
        painter.setPen(QColor(theme.separator))
        painter.drawRect(bar)
        painter.setPen(QColor(theme.muted))
        for share, value in ((1.0, reach), (0.5, 0.0), (0.0, -reach)):
            self._paint_tick(painter, bar, share, number_text(value, 2))
        if self._content.value is not None:
            share = (min(max(self._content.value / reach, -1.0), 1.0) + 1) / 2
            y = bar.bottom() - share * bar.height()
            painter.setPen(QColor(theme.text))
            painter.drawLine(QPointF(bar.left() - 1, y), QPointF(bar.right() + 4, y))
            painter.setFont(self._strong)
            box = QRectF(0, bar.bottom() + line / 2, self.width(), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, number_text(self._content.value))
        return bar.bottom() + 2 * line

    def _paint_tick(self, painter: QPainter, bar: QRectF, share: float, text: str) -> None:
        line = self._metrics.height()
        y = bar.bottom() - share * bar.height()
        box = QRectF(bar.right() + GRID / 2, y - line / 2, self.width(), line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
