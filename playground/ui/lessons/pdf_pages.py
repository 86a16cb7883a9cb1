"""Pages of a PDF from pieces of HTML that are not to be torn apart; it knows no lesson."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, product

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

PAPER_MILLIMETRES = (210.0, 297.0)
MARGIN_MILLIMETRES = 16.0
PIXELS_PER_INCH = 96
RESOLUTION = 600
# Pages that a room takes home, and how much smaller all may be so that they suffice.
MAX_PAGES = 4
SIZES = (1.0, 0.95, 0.9, 0.85)
# Pixels at the foot of a page for its number.
FOOT = 26.0
FOOT_POINTS = 8.0
# Between two pieces.
GAP = 5.0
INK, PALE = "#1B2430", "#56616F"


# Pieces of HTML that belong together, such as those of a step.
Group = Sequence[str]
# A document, and the part of its height from where to where.
Piece = tuple[QTextDocument, float, float]


@dataclass(frozen=True)
class Paging:
    """How large all is drawn, and whether what belongs together stands on one page."""

    size: float
    together: bool


def paging(groups: Sequence[Group], style: str) -> Paging:
    """The largest size at which all groups stay whole on MAX_PAGES; else pieces alone do.

    What is longer than that is drawn in the smallest size.
    """
    for together, size in product((True, False), SIZES):
        found = Paging(size, together)
        if len(_pages(groups, style, found)) <= MAX_PAGES:
            break
    return found


def pdf_pages(groups: Sequence[Group], style: str, title: str) -> bytes:
    """A PDF in A4 of `groups`; each piece is whole on one page unless it is higher than a page.

    `style` is the sheet for all of them, `title` stands at the foot of each page.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Neural Network Playground")
    writer.setTitle(title)
    writer.setResolution(RESOLUTION)
    margin = MARGIN_MILLIMETRES
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(margin, margin, margin, margin),
            QPageLayout.Unit.Millimeter,
        )
    )
    found = paging(groups, style)
    pages = _pages(groups, style, found)
    scale = found.size * RESOLUTION / PIXELS_PER_INCH
    width, height = _room(found.size)
    painter = QPainter(writer)
    for number, pieces in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        painter.save()
        painter.scale(scale, scale)
        _draw(painter, pieces)
        _draw_foot(painter, f"{title} · {number} / {len(pages)}", QRectF(0, height, width, FOOT))
        painter.restore()
    painter.end()
    buffer.close()
    return bytes(content.data())


def broken(groups: Sequence[Sequence[QTextDocument]], height: float) -> list[list[Piece]]:
    """The pieces of each page of `height`.

    A group that fits on one page begins where it stays whole; only a document higher than a page
    is cut.
    """
    pages: list[list[Piece]] = [[]]
    left = height
    for group in groups:
        if left < _height(group) <= height and pages[-1]:
            pages.append([])
            left = height
        for document in group:
            whole = document.size().height()
            if whole > left and pages[-1]:
                pages.append([])
                left = height
            start = 0.0
            while whole - start > left:
                pages[-1].append((document, start, start + left))
                start += left
                pages.append([])
                left = height
            pages[-1].append((document, start, whole))
            left -= whole - start + GAP
    return pages


def _height(group: Sequence[QTextDocument]) -> float:
    return sum(document.size().height() for document in group) + GAP * (len(group) - 1)


def _room(size: float) -> tuple[float, float]:
    """Width and height of a page above its number, in pixels of what is drawn in `size`."""
    width, height = (
        (length - 2 * MARGIN_MILLIMETRES) / 25.4 * PIXELS_PER_INCH / size
        for length in PAPER_MILLIMETRES
    )
    return width, height - FOOT


def _pages(groups: Sequence[Group], style: str, found: Paging) -> list[list[Piece]]:
    width, height = _room(found.size)
    if not found.together:
        groups = [(piece,) for piece in chain.from_iterable(groups)]
    return broken([_documents(group, style, width) for group in groups], height)


def _documents(sections: Sequence[str], style: str, width: float) -> list[QTextDocument]:
    made = []
    for section in sections:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(style)
        # Sizes of the screen that the window is on do not matter to paper.
        document.setUseDesignMetrics(True)
        document.setHtml(f"<body>{section}</body>")
        document.setTextWidth(width)
        made.append(document)
    return made


def _draw(painter: QPainter, pieces: Sequence[Piece]) -> None:
    top = 0.0
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
    for document, start, end in pieces:
        painter.save()
        painter.translate(0, top - start)
        window = QRectF(0, start, document.size().width(), end - start)
        painter.setClipRect(window)
        context.clip = window
        document.documentLayout().draw(painter, context)
        painter.restore()
        top += end - start + GAP


def _draw_foot(painter: QPainter, text: str, place: QRectF) -> None:
    font = QFont(painter.font())
    font.setPixelSize(round(FOOT_POINTS * PIXELS_PER_INCH / 72))
    painter.setFont(font)
    painter.setPen(QColor(PALE))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), text)
