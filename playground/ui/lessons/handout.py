"""The worksheet of a lesson: one file with words, formulas, pictures, numbers and seeds.

HTML that needs nothing but itself, or the same as PDF.  The notes for the lecturer are left out.
Numbers are written in the C locale, since the file goes to other machines.
"""

from __future__ import annotations

import base64
import math
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QObject
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from playground import __version__
from playground.experiment.difference import value_words
from playground.experiment.specs import LayerSpec
from playground.lessons import Formula, Lesson, Paragraph, Poll, Prediction, Step
from playground.lessons.formula import parse_formula, spoken
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import LIGHT
from playground.ui.language.numbers import loss_text, setting_text, share_text
from playground.ui.panels.compare.race_runs import layer_rms_now
from playground.ui.panels.vanishing.headline import headline
from playground.ui.widgets.formula import formula_picture

HANDOUT_SUFFIXES = (".html", ".pdf")
FORMULA_SCALE = 3.0
PICTURE_WIDTH = 310
MARGIN_MILLIMETRES = 18
LINES_TO_WRITE = 2

_STYLE = """
body { font-family: sans-serif; font-size: 11pt; color: #1B2430; max-width: 720px; margin: auto; }
h1 { font-size: 20pt; } h2 { font-size: 14pt; }
p.small, td.small { color: #56616F; font-size: 9pt; }
p.line { color: #56616F; }
"""


@dataclass(frozen=True)
class Picture:
    """What a panel shows, under its title."""

    title: str
    image: QImage


@dataclass(frozen=True)
class WorksheetPage:
    """One step of the worksheet: what was measured, and the pictures of its panels."""

    step: Step
    snapshot: Snapshot
    pictures: tuple[Picture, ...]
    poll: Poll | None = None


class Handout(QObject):
    """Writes the worksheet of `lesson` from the sheets of its steps."""

    def __init__(self, lesson: Lesson, pages: tuple[WorksheetPage, ...]) -> None:
        super().__init__()
        self._lesson = lesson
        self._sheets = pages

    def content(self, suffix: str) -> bytes:
        """The file; `suffix` is one of HANDOUT_SUFFIXES."""
        html = self.html()
        return _pdf(html) if suffix.lower() == ".pdf" else html.encode()

    def html(self) -> str:
        """HTML that needs nothing from elsewhere."""
        lesson = self._lesson
        parts = [f"<h1>{escape(lesson.title)}</h1>", f"<p>{escape(lesson.summary)}</p>"]
        for number, page in enumerate(self._sheets, start=1):
            parts += self._step(number, page)
        made = self.tr("Made with Neural Network Playground {version} from the lesson “{name}”.")
        made = made.format(version=__version__, name=lesson.name)
        parts.append(f"<p class='small'>{escape(made)}</p>")
        title, body = escape(lesson.title), "\n".join(parts)
        return (
            f"<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>{title}</title>"
            f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
        )

    def _step(self, number: int, page: WorksheetPage) -> list[str]:
        step = page.step
        parts = [f"<h2>{number}. {escape(step.title)}</h2>"]
        parts += [_block(block) for block in step.blocks]
        for name, text in ((self.tr("Do"), step.do), (self.tr("Watch"), step.watch)):
            if text:
                parts.append(f"<p><b>{name}:</b> {escape(text)}</p>")
        parts += [_pictures(page.pictures), self._numbers(page.snapshot)]
        if step.question:
            parts.append(f"<p><b>{self.tr('Question')}:</b> {escape(step.question)}</p>")
        if step.prediction is not None:
            parts.append(_votes(step.prediction, page.poll))
            parts.append(f"<p><b>{escape(step.prediction.outcome)}</b></p>")
            parts += [_block(block) for block in step.prediction.explanation]
        if step.question:
            parts += [f"<p class='line'>{'. ' * 60}</p>"] * LINES_TO_WRITE
        return parts

    def _numbers(self, snapshot: Snapshot) -> str:
        """What is on the table, its seeds, and the figures of the epoch."""
        experiment, record = snapshot.experiment, snapshot.record
        layers = experiment.network.hidden
        optimizer = experiment.training.optimizer
        rate = setting_text(optimizer.learning_rate)
        figures = {
            self.tr("experiment"): experiment.title,
            self.tr("data"): snapshot.dataset.title,
            self.tr("hidden layers"): _layers(layers),
            self.tr("optimiser"): f"{value_words(optimizer.kind)} {rate}",
            self.tr("seeds"): self.tr("data {data}, training {training}").format(
                data=experiment.data.seed, training=experiment.training.seed
            ),
            self.tr("epoch"): str(snapshot.epoch),
            self.tr("training loss"): _figure(record.train_loss),
            self.tr("test loss"): _figure(record.test_loss),
            self.tr("test accuracy"): _share(record.test_accuracy),
            self.tr("gradient"): headline(layer_rms_now(snapshot)) if layers else "",
        }
        rows = "".join(
            f"<tr><td class='small'>{escape(name)}</td><td>{escape(value)}</td></tr>"
            for name, value in figures.items()
            if value
        )
        return f"<table cellspacing='4'>{rows}</table>"


def check_suffix(target: Path) -> None:
    """Refuse a file that is neither.

    Raises:
        ValueError: the suffix of `target` is not one of HANDOUT_SUFFIXES.
    """
    if target.suffix.lower() not in HANDOUT_SUFFIXES:
        raise ValueError(f"{target.name}: a worksheet ends in {' or '.join(HANDOUT_SUFFIXES)}")


def _block(block: Paragraph | Formula) -> str:
    inside = _formula(block.text) if isinstance(block, Formula) else escape(block.text)
    return f"<p>{inside}</p>"


def _formula(text: str) -> str:
    image = formula_picture(text, LIGHT, FORMULA_SCALE)
    width = round(image.width() / FORMULA_SCALE)
    return _image(image, width, spoken(parse_formula(text)))


def _image(image: QImage, width: int, words: str) -> str:
    data = base64.b64encode(_png(image)).decode("ascii")
    source = f"data:image/png;base64,{data}"
    return f"<img src='{source}' width='{width}' alt='{escape(words, quote=True)}'>"


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def _pictures(pictures: tuple[Picture, ...]) -> str:
    """Two in a row, each under its title."""
    rows = []
    for first in range(0, len(pictures), 2):
        cells = "".join(
            f"<td valign='top'>{escape(one.title)}<br>"
            f"{_image(one.image, PICTURE_WIDTH, one.title)}</td>"
            for one in pictures[first : first + 2]
        )
        rows.append(f"<tr>{cells}</tr>")
    return f"<table cellspacing='8'>{''.join(rows)}</table>" if rows else ""


def _layers(layers: tuple[LayerSpec, ...]) -> str:
    """Equal neighbours counted: 6 × 10 sigmoid."""
    runs = [(kind, len(list(run))) for kind, run in groupby(layers, key=_kind)]
    return ", ".join(kind if count == 1 else f"{count} × {kind}" for kind, count in runs)


def _kind(layer: LayerSpec) -> str:
    return f"{layer.units} {value_words(layer.activation)}"


def _figure(value: float) -> str:
    return "" if math.isnan(value) else loss_text(value)


def _share(value: float) -> str:
    return "" if math.isnan(value) else share_text(value)


def _votes(prediction: Prediction, poll: Poll | None) -> str:
    """Boxes to tick, with the votes of the room where it has voted."""
    lines = []
    for number, option in enumerate(prediction.options):
        words = f"☐ {escape(option)}"
        if poll is not None and poll.total:
            words += f" – {poll.hands[number]} ({100 * poll.share(number):.0f} %)"
            if poll.total_seen:
                words += f" → {poll.seen[number]} ({100 * poll.share_seen(number):.0f} %)"
        lines.append(words)
    return f"<p>{'<br>'.join(lines)}</p>"


def _pdf(html: str) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Neural Network Playground")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = MARGIN_MILLIMETRES
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
    buffer.close()
    return bytes(content.data())
