"""The line below the diagram: what the network adds up to, what does not fit, what links show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.editor.diagram.link_raster import DASH, DASH_INK
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.labels import plain_tip

WEIGHTS, GRADIENTS = "weights", "gradients"
# The lines of the key at scale 1: three dashes and their gaps.
KEY_LINE, KEY_WIDTH = 18.0, 2.0


class ElidedLabel(QLabel):
    """One line, or where there is no room for it a shorter one, or where there is none nothing.

    What has no shorter one ends in "…".  All of it is in the tooltip.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = self._short = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, short: str = "") -> None:
        """Show `text`, or what is `short` of it."""
        if (text, short) != (self._whole, self._short):
            self._whole, self._short = text, short
            self.setToolTip(plain_tip(text))
            self.setAccessibleName(text)
            self._fit()

    @property
    def whole(self) -> str:
        """All of the text."""
        return self._whole

    def least_width(self) -> int:
        """The pixels that the shorter text needs."""
        text = self._short or self._whole
        return QFontMetrics(self.font()).horizontalAdvance(text) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, room = QFontMetrics(self.font()), max(self.width() - 2, 0)
        if self._short:
            wordings = (self._whole, self._short, "")
            self.setText(next(one for one in wordings if metrics.horizontalAdvance(one) <= room))
        else:
            self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class SignKey(Themed, QWidget):
    """What links look like: a solid line for +, a dashed one for −."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        words = self.tr("Solid links are positive, dashed links negative")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        self._theme = theme
        self.setFont(font(theme, "label"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines, each before its sign."""
        metrics = QFontMetrics(self.font())
        signs = metrics.horizontalAdvance("+") + metrics.horizontalAdvance("−")
        line = round(KEY_LINE * self._theme.scale)
        return QSize(2 * line + signs + 3 * GRID // 2 + GRID, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines in their colours, the signs in that of text."""
        painter, theme = QPainter(self), self._theme
        metrics, middle = QFontMetrics(self.font()), self.height() / 2
        base = round(middle + metrics.capHeight() / 2)
        left = 0.0
        for sign, colour, style in (
            ("+", theme.positive, Qt.PenStyle.SolidLine),
            ("−", theme.negative, Qt.PenStyle.DashLine),
        ):
            pen = QPen(QColor(colour), KEY_WIDTH * theme.scale, style)
            if style == Qt.PenStyle.DashLine:
                pen.setDashPattern([DASH_INK / KEY_WIDTH, (DASH - DASH_INK) / KEY_WIDTH])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            right = left + KEY_LINE * theme.scale
            painter.drawLine(QLineF(left, middle, right, middle))
            painter.setPen(QColor(theme.muted))
            painter.drawText(round(right + GRID / 2), base, sign)
            left = right + GRID / 2 + metrics.horizontalAdvance(sign) + GRID
        painter.end()


class Footer(Themed, QWidget):
    """Sizes and parameters, the validity line, and the switch between weights and gradients."""

    links_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes = ElidedLabel(self)
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.choice = SegmentedChoice(
            self.tr("What links show"),
            self.tr(
                "Links as wide as their weight, or as their gradient by its decade: "
                "a gradient that vanishes leaves thin links behind it"
            ),
            self,
        )
        self.choice.set_options(((WEIGHTS, self.tr("weights")), (GRADIENTS, self.tr("gradients"))))
        self.choice.show_choice(WEIGHTS)
        self.choice.chosen.connect(self.links_chosen)
        self.signs = SignKey(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(GRID)
        row.addWidget(self.sizes, 1)
        row.addWidget(self.signs)
        row.addWidget(self.choice)
        self.apply_theme(theme)

    def show_network(
        self, sizes: str, parameters: str, faults: Sequence[str], is_error: bool = False
    ) -> None:
        """Show the sum of the network, or its parameters, and each thing that does not fit once."""
        self.sizes.show_text(sizes, parameters)
        self.problem.setVisible(bool(faults))
        self.problem.setText("\n".join(f"⚠ {one}" for one in dict.fromkeys(faults)))
        self.problem.setProperty("warning", not is_error)
        self.problem.setProperty("fault", is_error)
        self.problem.style().polish(self.problem)
        self._make_room()

    def height_at(self, width: int) -> int:
        """The pixels that it needs with so many across, which sentences may have to share."""
        layout = self.layout()
        if layout is None or self.problem.isHidden():
            return self.sizeHint().height()
        layout.activate()
        return layout.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Numbers are the last to go: the key does before them."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        others = self.sizes.least_width() + self.choice.sizeHint().width() + 4 * GRID
        fits = self.width() >= others + self.signs.sizeHint().width()
        layout = self.layout()
        if fits == self.signs.isHidden() and layout is not None:
            self.signs.setVisible(fits)
            layout.activate()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        as_controls(self)
        self.sizes.setFont(font(theme, "label", tabular=True))
        self.choice.keep_words(alike=True)
