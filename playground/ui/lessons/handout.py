"""The worksheet of a lesson: one file with words, formulas, pictures, settings and seeds.

HTML that needs nothing but itself, or the same as PDF.  There are two copies: the room's has boxes
to tick and lines to write on, the lecturer's has the answers, the votes and the notes.
"""

from __future__ import annotations

import base64
import math
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from playground import __version__
from playground.experiment.difference import value_words
from playground.experiment.specs import LayerSpec
from playground.lessons import Formula, Lesson, Paragraph, Poll, Prediction, Step
from playground.lessons.formula import parse_formula, spoken
from playground.training.gradient_rms import latest_rms
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import LIGHT
from playground.ui.language.numbers import grouped, loss_text, setting_text, share_text
from playground.ui.lessons.pdf_pages import paging, pdf_pages
from playground.ui.panels.vanishing.headline import headline
from playground.ui.sharing.pictures import png
from playground.ui.widgets.formula import formula_picture

HANDOUT_SUFFIXES = (".html", ".pdf")
FORMULA_SCALE = 3.0
# Their letters are as large as those around them.
FORMULA_ON_PAPER = 0.8
# Pixels of a picture to one of the panel that it shows.
PICTURE_SCALE = 2.0
# Pixels at 96 to the inch: what A4 leaves beside its margins, and between two pictures.
PAGE_WIDTH, PICTURE_GAP = 664, 12
# Words that stand beside a picture have so much room.
LEAST_BESIDE = 300
# How much smaller than on the screen: letters of a picture are of 7.3 points then, and those of all
# pictures are equal.
PICTURE_ON_PAPER = 0.77
LINES_TO_WRITE = 2
# Options that have so many letters together stand on one line, with this between them.
SHORT_OPTIONS, EM_SPACE = 70, "\u2003"

STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1B2430; }
h1 { font-size: 17pt; margin-bottom: 3px; }
h2 { font-size: 12pt; margin-top: 9px; margin-bottom: 2px; }
p { margin-top: 4px; margin-bottom: 4px; }
p.small, td.small { color: #56616F; font-size: 8pt; }
p.notes { font-size: 9pt; font-style: italic; }
"""
# What a browser knows beyond that, for the screen and for its printer.
_PAPER = """
@page { size: A4; margin: 11mm 16mm; }
body { max-width: 672px; margin: auto; }
section.whole, div { break-inside: avoid; page-break-inside: avoid; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; } td { vertical-align: top; padding: 0 12px 4px 0; }
hr { border: 0; border-bottom: 1px solid #9AA5B1; margin: 26px 0 0 0; }
"""


@dataclass(frozen=True)
class Picture:
    """A picture of the panel `name`, under its title."""

    name: str
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
    """Writes the worksheet of `lesson` from the pages of its steps; the lecturer's if `answers`."""

    def __init__(
        self, lesson: Lesson, pages: tuple[WorksheetPage, ...], *, answers: bool = False
    ) -> None:
        super().__init__()
        self._lesson = lesson
        self._pages = pages
        self._answers = answers

    def content(self, suffix: str) -> bytes:
        """The file; `suffix` is one of HANDOUT_SUFFIXES."""
        if suffix.lower() == ".pdf":
            return pdf_pages(self.parts(), STYLE, self.title)
        return self.html().encode()

    @property
    def title(self) -> str:
        """That of the lesson, and whose copy it is."""
        if not self._answers:
            return self._lesson.title
        return self.tr("{title} – lecturer's copy").format(title=self._lesson.title)

    def html(self) -> str:
        """HTML that needs nothing from elsewhere; a browser prints it on the pages of the PDF."""
        parts = self.parts()
        found = paging(parts, STYLE)
        begin = "<section class='whole'>" if found.together else "<section>"
        body = "\n".join(
            begin + "".join(f"<div>{piece}</div>" for piece in part) + "</section>"
            for part in parts
        )
        printed = f"@media print {{ body {{ zoom: {found.size:g}; }} }}\n"
        return (
            f"<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>{escape(self.title)}"
            f"</title><style>{STYLE}{_PAPER}{printed}</style></head>\n<body>\n{body}\n</body>"
            "</html>\n"
        )

    def parts(self) -> tuple[tuple[str, ...], ...]:
        """The pieces of each step, none to be torn apart, the lesson's head with the first."""
        lesson = self._lesson
        head = f"<h1>{escape(self.title)}</h1><p>{escape(lesson.summary)}</p>"
        steps = [self._step(number, page) for number, page in enumerate(self._pages, start=1)]
        made = self.tr("Made with Neural Network Playground {version} from the lesson “{name}”.")
        made = made.format(version=__version__, name=lesson.name)
        # With the last piece, so that it does not take a page of its own.
        steps[-1][-1] += f"<p class='small'>{escape(made)}</p>"
        steps[0].insert(0, head)
        return tuple(map(tuple, steps))

    def _step(self, number: int, page: WorksheetPage) -> list[str]:
        step = page.step
        shown = [one for one in self._open_pictures(page) if not self._is_above(number, one)]
        rows = _picture_rows(tuple(shown))
        beside = bool(rows) and rows[-1].left >= LEAST_BESIDE
        said, asked = self._settings(page), self._asked(page, narrow=beside)
        lines = "<p>&nbsp;</p><hr>" * LINES_TO_WRITE if step.question and not self._answers else ""
        if beside:
            rows[-1] = rows[-1].with_words(said + asked)
            # Below the row, for nobody writes the answer on another page than the question's.
            said, asked = lines, ""
        else:
            asked += lines
        # Words and pictures stay together: a heading at the foot of a page says nothing.  So do the
        # last row of pictures and what is said of them.
        pictured = [row.html() for row in rows] or [""]
        pictured[0] = self._words(number, step) + pictured[0]
        pictured[-1] += said
        answer = self._answer(step) if self._answers else ""
        return [section for section in (*pictured, asked, answer) if section]

    def _words(self, number: int, step: Step) -> str:
        """The heading, what is to be read, and what is done and watched."""
        words = [f"<h2>{number}. {escape(step.title)}</h2>", *map(_block, step.blocks)]
        for name, text in ((self.tr("Do"), step.do), (self.tr("Watch"), step.watch)):
            if text:
                words.append(f"<p><b>{self._label(name)}</b> {escape(text)}</p>")
        return "".join(words)

    def _label(self, name: str) -> str:
        """What stands before a text; languages differ in the space before the colon."""
        return self.tr("{name}:").format(name=name)

    def _asked(self, page: WorksheetPage, *, narrow: bool) -> str:
        """The question, and the options of the vote, each on a line where it is `narrow`."""
        step, words = page.step, ""
        if step.question:
            # Not within the f-string, where the words would not be found for translation.
            question = self._label(self.tr("Question"))
            words = f"<p><b>{question}</b> {escape(step.question)}</p>"
        if step.prediction is not None:
            words += _votes(step.prediction, page.poll, answers=self._answers, narrow=narrow)
        return words

    def _open_pictures(self, page: WorksheetPage) -> tuple[Picture, ...]:
        """The pictures of a step that this copy may show."""
        prediction = page.step.prediction
        if prediction is None or self._answers:
            return page.pictures
        # A picture of the outcome would be the answer, also in one of its curves.
        hidden = {name.split(".")[0] for name in prediction.hide}
        return tuple(one for one in page.pictures if hidden and one.name not in hidden)

    def _is_above(self, number: int, picture: Picture) -> bool:
        """True if the same picture stands in the step before, in this copy."""
        before = self._open_pictures(self._pages[number - 2]) if number > 1 else ()
        return any(picture == one for one in before)

    def _answer(self, step: Step) -> str:
        """The outcome, what explains it, and the notes."""
        parts = []
        if step.prediction is not None:
            if step.prediction.outcome:
                parts.append(f"<p><b>{escape(step.prediction.outcome)}</b></p>")
            parts += [_block(block) for block in step.prediction.explanation]
        if step.notes:
            notes = self._label(self.tr("Notes"))
            parts.append(f"<p class='notes'>{notes} {escape(step.notes)}</p>")
        return "".join(parts)

    def _settings(self, page: WorksheetPage) -> str:
        """The experiment, its seeds, and the figures of the epoch unless they give an answer."""
        experiment, record = page.snapshot.experiment, page.snapshot.record
        layers, optimizer = experiment.network.hidden, experiment.training.optimizer
        texts = [
            experiment.title,
            _layers(layers),
            f"{value_words(optimizer.kind)} {setting_text(optimizer.learning_rate)}",
            self.tr("seeds: data {data}, training {training}").format(
                data=experiment.data.seed, training=experiment.training.seed
            ),
            self.tr("epoch {epoch}").format(epoch=grouped(page.snapshot.epoch)),
        ]
        if page.step.prediction is None or self._answers:
            figures = (
                (self.tr("training loss"), _figure(record.train_loss)),
                (self.tr("test loss"), _figure(record.test_loss)),
                (self.tr("test accuracy"), _share(record.test_accuracy)),
                (self.tr("gradient"), headline(latest_rms(page.snapshot)) if layers else ""),
            )
            texts += [f"{name} {value}" for name, value in figures if value]
        return f"<p class='small'>{escape(' · '.join(text for text in texts if text))}</p>"


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
    width = min(PAGE_WIDTH, round(FORMULA_ON_PAPER * image.width() / FORMULA_SCALE))
    return _image(image, width, spoken(parse_formula(text)))


def _image(image: QImage, width: int, words: str) -> str:
    data = base64.b64encode(png(image)).decode("ascii")
    source = f"data:image/png;base64,{data}"
    return f"<img src='{source}' width='{width}' alt='{escape(words, quote=True)}'>"


@dataclass(frozen=True)
class _Row:
    """Cells of HTML beside each other, with `left` pixels of the page beside them."""

    cells: tuple[str, ...] = ()
    left: int = PAGE_WIDTH

    def with_picture(self, picture: Picture) -> _Row:
        """A picture more, under its title."""
        width = _width(picture.image)
        image = _image(picture.image, width, picture.title)
        cell = f"<td valign='top'><b>{escape(picture.title)}</b><br>{image}</td>"
        return _Row((*self.cells, cell), self.left - width - PICTURE_GAP)

    def with_words(self, words: str) -> _Row:
        """Words where the page is empty."""
        return _Row((*self.cells, f"<td valign='top' width='{self.left}'>{words}</td>"), 0)

    def html(self) -> str:
        """A table of its own: what is in one row does not move apart another."""
        return f"<table cellspacing='4'><tr>{''.join(self.cells)}</tr></table>"


def _picture_rows(pictures: tuple[Picture, ...]) -> list[_Row]:
    """As many pictures beside each other as are legible."""
    rows: list[_Row] = []
    for picture in pictures:
        if not rows or _width(picture.image) > rows[-1].left:
            rows.append(_Row())
        rows[-1] = rows[-1].with_picture(picture)
    return rows


def _width(image: QImage) -> int:
    """The width of a picture on paper."""
    return min(PAGE_WIDTH, round(PICTURE_ON_PAPER * image.width() / PICTURE_SCALE))


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


def _votes(prediction: Prediction, poll: Poll | None, *, answers: bool, narrow: bool) -> str:
    """Boxes to tick; with `answers` the right ones ticked, and the votes where the room voted."""
    lines = []
    for number, option in enumerate(prediction.options):
        right = answers and number in prediction.right
        words = f"<b>☑ {escape(option)}</b>" if right else f"☐ {escape(option)}"
        figures = poll.figures(number) if answers and poll is not None else ""
        if figures:
            words += f" – {figures}"
        lines.append(words)
    short = sum(map(len, prediction.options)) <= SHORT_OPTIONS
    short = short and not narrow and not (answers and poll)
    return f"<p>{(EM_SPACE if short else '<br>').join(lines)}</p>"
