"""The text of a lesson file, read strictly: a lesson, or one line that says what is wrong.

A lesson is Markdown of a small, fixed shape; resources/lessons/README.md shows it.  Whatever the
text is, reading gives a lesson or raises `LessonError`.  Which labs and panels there are is known
to the window alone, which hands it over as `KnownNames`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal, get_args

from playground.experiment.files import example_names
from playground.experiment.specs import Pace
from playground.experiment.strict import nearest
from playground.experiment.variations import VARIATIONS
from playground.lessons.formula import FormulaError, parse_formula
from playground.lessons.lesson import NO_SAMPLE, Formula, Lesson, Paragraph, Prediction, Step
from playground.lessons.locks import HIDEABLE, LOCKABLE
from playground.lessons.step_setup import FILE_SUFFIXES

MAX_CHARACTERS = 100_000
MAX_STEPS = 40
MAX_EPOCHS = 10_000
MAX_SAMPLE = 100_000
MAX_MINUTES = 240
MAX_OPTIONS = 6
MAX_BASELINES = 3
LESSON_FIELDS = ("summary", "minutes", "locked", "hidden")
STEP_FIELDS = (
    *("example", "change", "race", "lab", "panels", "diagram", "train", "pace", "sample", "rows"),
    *("do", "watch", "question"),
    *("vote", "right", "hide", "seen", "outcome", "notes"),
)
CURVES = tuple(
    f"{chart}.{part}" for chart in ("loss", "accuracy") for part in ("train", "validation", "test")
)
FIGURES = "figures"
DIAGRAM = ("shown", "hidden")
ROWS: tuple[Literal["train", "test"], ...] = ("train", "test")
LATER = "---"
# Blanks at which no line breaks, as French has them before its marks.
BLANKS = "\t\u00a0\u202f"
_Line = tuple[int, str]
_FIELD = re.compile(r"([a-z]+):\s*(.*)")
_NAME = re.compile(r"[a-z0-9]+([-.][a-z0-9]+)*")


class LessonError(ValueError):
    """A lesson that can not be read; its text is the one line to show."""


@dataclass(frozen=True)
class KnownNames:
    """The names of labs and panels that there are."""

    labs: tuple[str, ...]
    panels: tuple[str, ...]


@dataclass
class _Part:
    """A heading with the fields and the words under it, each with its line."""

    line: int
    title: str
    fields: dict[str, tuple[int, str]] = field(default_factory=dict)
    words: list[_Line] = field(default_factory=list)


def parse_lesson(text: str, name: str, where: str, known: KnownNames | None = None) -> Lesson:
    """The lesson that `text` holds; `where` is what the file is called in a refusal.

    Without `known`, labs and panels may have any name.

    Raises:
        LessonError: it is none; the text names the file, the line and what would be right.
    """
    return _Reader(where, known).lesson(text, name)


class _Reader:
    """Reads one file, and knows its name for the refusals."""

    def __init__(self, where: str, known: KnownNames | None) -> None:
        self._where = where
        self._labs = known.labs if known else None
        self._panels = known.panels if known else None

    def lesson(self, text: str, name: str) -> Lesson:
        if len(text) > MAX_CHARACTERS:
            raise self._refused(1, f"is longer than {MAX_CHARACTERS} characters")
        head, *parts = self._parts(text)
        self._know(head, LESSON_FIELDS)
        if head.words:
            line = head.words[0][0]
            raise self._refused(line, "words outside a step; a step begins with '## Title'")
        if not parts:
            raise self._refused(head.line, "there is no step; a step begins with '## Title'")
        if len(parts) > MAX_STEPS:
            line = parts[MAX_STEPS].line
            raise self._refused(line, f"more than {MAX_STEPS} steps")
        if "summary" not in head.fields:
            raise self._refused(head.line, "the field 'summary' is missing under the title")
        return Lesson(
            name=name,
            title=head.title,
            summary=self._field(head, "summary"),
            minutes=self._number(head, "minutes", MAX_MINUTES),
            steps=tuple(self._step(part) for part in parts),
            locked=self._names(head, "locked", LOCKABLE),
            hidden=self._names(head, "hidden", HIDEABLE),
        )

    def _parts(self, text: str) -> list[_Part]:
        parts: list[_Part] = []
        in_fields = False
        for number, raw in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
            line = raw.strip()
            self._check_characters(number, line)
            if line.startswith("#"):
                parts.append(self._heading(number, line, first=not parts))
                in_fields = True
            elif not parts:
                if line:
                    raise self._refused(number, "a lesson begins with '# Title'")
            elif in_fields and line:
                self._take_field(parts[-1], number, line)
            else:
                in_fields = False
                if line or parts[-1].words:
                    parts[-1].words.append((number, line))
        if not parts:
            raise self._refused(1, "is empty; a lesson begins with '# Title'")
        return parts

    def _check_characters(self, number: int, line: str) -> None:
        if not all(one.isprintable() or one in BLANKS for one in line):
            raise self._refused(number, "a character that can not be shown; write plain text")
        if re.search(r"<[A-Za-z/!]", line):
            raise self._refused(number, "HTML is not shown; write plain words")
        if "![" in line:
            raise self._refused(number, "pictures are not shown; name a panel instead")

    def _heading(self, number: int, line: str, *, first: bool) -> _Part:
        marks = "#" if first else "##"
        what = "a lesson begins with" if first else "a step begins with"
        match = re.fullmatch(rf"{marks} +(\S.*)", line)
        if not match:
            raise self._refused(number, f"{what} '{marks} Title'")
        return _Part(number, match[1])

    def _take_field(self, part: _Part, number: int, line: str) -> None:
        match = _FIELD.fullmatch(line)
        if not match:
            raise self._refused(number, "is no 'field: value'; an empty line goes before the words")
        if match[1] in part.fields:
            raise self._refused(number, f"the field '{match[1]}' stands here twice")
        if not match[2]:
            raise self._refused(number, f"the field '{match[1]}' is empty; leave it out instead")
        part.fields[match[1]] = (number, match[2])

    def _know(self, part: _Part, known: tuple[str, ...]) -> None:
        for name, (line, _) in part.fields.items():
            if name not in known:
                raise self._refused(line, f"unknown field '{name}'; {', '.join(known)} are known")

    def _step(self, part: _Part) -> Step:
        self._know(part, STEP_FIELDS)
        before, after = self._parted(part)
        blocks = self._blocks(before)
        if not blocks:
            raise self._refused(part.line, f"the step '{part.title}' has no words")
        return Step(
            title=part.title,
            blocks=blocks,
            example=self._example(part),
            change=self._names(part, "change", VARIATIONS),
            race=self._baselines(part),
            lab=self._name(part, "lab", self._labs),
            panels=self._names(part, "panels", self._panels),
            diagram=self._diagram(part),
            train=self._number(part, "train", MAX_EPOCHS),
            pace=self._pace(part),
            sample=self._number(part, "sample", MAX_SAMPLE, least=0, without=NO_SAMPLE),
            rows=self._rows(part),
            do=self._field(part, "do"),
            watch=self._field(part, "watch"),
            question=self._field(part, "question"),
            prediction=self._prediction(part, self._blocks(after)),
            notes=self._field(part, "notes"),
        )

    def _parted(self, part: _Part) -> tuple[list[_Line], list[_Line]]:
        """The words of a step before and after the line that keeps some for the outcome."""
        places = [number for number, (_, text) in enumerate(part.words) if text == LATER]
        if not places:
            return part.words, []
        line = part.words[places[-1]][0]
        if len(places) > 1:
            raise self._refused(line, f"'{LATER}' stands here twice")
        if "vote" not in part.fields:
            raise self._refused(line, f"'{LATER}' keeps words for after a vote; there is none")
        return part.words[: places[0]], part.words[places[0] + 1 :]

    def _blocks(self, words: list[_Line]) -> tuple[Paragraph | Formula, ...]:
        blocks: list[Paragraph | Formula] = []
        lines: list[str] = []

        def close() -> None:
            if lines:
                blocks.append(Paragraph(" ".join(lines)))
                lines.clear()

        for number, line in words:
            if line.startswith("$$"):
                close()
                text = line.removeprefix("$$").strip()
                blocks.append(self._formula(number, text))
            elif line:
                lines.append(line)
            else:
                close()
        close()
        return tuple(blocks)

    def _formula(self, line: int, text: str) -> Formula:
        try:
            parse_formula(text)
        except FormulaError as error:
            raise self._refused(line, f"formula: {error}") from error
        return Formula(text)

    def _prediction(
        self, part: _Part, explanation: tuple[Paragraph | Formula, ...]
    ) -> Prediction | None:
        if "vote" not in part.fields:
            for name in ("right", "hide", "seen", "outcome"):
                if name in part.fields:
                    line = part.fields[name][0]
                    raise self._refused(line, f"{name}: needs a vote; write 'vote: yes | no'")
            return None
        line, text = part.fields["vote"]
        options = tuple(option.strip() for option in text.split("|"))
        if not 2 <= len(options) <= MAX_OPTIONS or not all(options):
            least = f"write 2 to {MAX_OPTIONS} options: 'vote: faster | slower'"
            raise self._refused(line, f"vote: {least}")
        coverable = None if self._panels is None else (*self._panels, *CURVES, FIGURES)
        hide = self._names(part, "hide", coverable)
        outcome, seen = self._field(part, "outcome"), self._field(part, "seen")
        right = self._right(part, len(options))
        return Prediction(options, hide, outcome, explanation, seen, right)

    def _right(self, part: _Part, count: int) -> tuple[int, ...]:
        """The numbers of the right ones of `count` options, in the file counted from 1."""
        if "right" not in part.fields:
            return ()
        line, text = part.fields["right"]
        found = text.split()
        if not all(re.fullmatch(r"[1-9]", one) and int(one) <= count for one in found):
            raise self._refused(line, f"right: {text!r} are not numbers of options, 1 to {count}")
        return tuple(int(one) - 1 for one in found)

    def _rows(self, part: _Part) -> Literal["train", "test", ""]:
        self._name(part, "rows", ROWS)
        return next((rows for rows in ROWS if rows == self._field(part, "rows")), "")

    def _field(self, part: _Part, name: str) -> str:
        return part.fields.get(name, (0, ""))[1]

    def _number(
        self, part: _Part, name: str, most: int, *, least: int = 1, without: int = 0
    ) -> int:
        if name not in part.fields:
            return without
        line, text = part.fields[name]
        if not re.fullmatch(r"[0-9]{1,6}", text) or not least <= int(text) <= most:
            raise self._refused(
                line, f"{name}: {text!r} is not a whole number from {least} to {most}"
            )
        return int(text)

    def _names(
        self, part: _Part, name: str, known: tuple[str, ...] | None = None
    ) -> tuple[str, ...]:
        """The names in a field; where `known` is given, each must be one of them."""
        if name not in part.fields:
            return ()
        line, text = part.fields[name]
        names = tuple(text.split())
        for one in names:
            if not _NAME.fullmatch(one):
                raise self._refused(line, f"{name}: {one!r} is no name; write 'loss gradients'")
            if known is not None and one not in known:
                raise self._refused(line, f"{name}: there is no {one!r}; {nearest(one, known)}")
        return names

    def _baselines(self, part: _Part) -> tuple[str, ...]:
        names = self._names(part, "race", VARIATIONS)
        if len(names) > MAX_BASELINES:
            line = part.fields["race"][0]
            raise self._refused(line, f"race: {len(names)} rivals; at most {MAX_BASELINES}")
        return names

    def _name(self, part: _Part, name: str, known: tuple[str, ...] | None = None) -> str:
        count = len(self._field(part, name).split())
        if count > 1:
            raise self._refused(part.fields[name][0], f"{name}: one name alone, not {count}")
        return next(iter(self._names(part, name, known)), "")

    def _pace(self, part: _Part) -> Pace | Literal[""]:
        self._name(part, "pace", get_args(Pace))
        found = self._field(part, "pace")
        return next((pace for pace in get_args(Pace) if pace == found), "")

    def _diagram(self, part: _Part) -> bool:
        """True if the diagram of the network stands beside the panels."""
        self._name(part, "diagram", DIAGRAM)
        hidden = self._field(part, "diagram") == "hidden"
        if hidden and "panels" not in part.fields:
            line = part.fields["diagram"][0]
            raise self._refused(line, "diagram: without it the step needs panels: 'panels: loss'")
        return not hidden

    def _example(self, part: _Part) -> str:
        """A bundled example, or a file; whether that is there is seen when it is opened."""
        text = self._field(part, "example")
        if text.lower().endswith(FILE_SUFFIXES):
            return text
        return self._name(part, "example", example_names())

    def _refused(self, line: int, text: str) -> LessonError:
        return LessonError(f"{self._where}: line {line}: {text}")
