"""Loading of lessons: the bundled ones by name, anybody's by path."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from playground import resources
from playground.experiment.strict import nearest
from playground.lessons.lesson import Lesson
from playground.lessons.parsing import MAX_CHARACTERS, KnownNames, LessonError, parse_lesson

SUFFIX = ".md"
MAX_BYTES = 4 * MAX_CHARACTERS
# The lecture of 45 minutes, in the order in which it is given.
LECTURE = (
    "backward-through-many-layers",
    "change-the-activation",
    "one-neuron-a-class",
    "from-scores-to-probabilities",
    "the-price-of-being-wrong",
    "homework-and-exam",
    "what-helps",
)
# What goes deeper, for another hour; lessons of other names follow by name.
MORE = ("when-units-die", "is-this-overfitting")


def lesson_names() -> tuple[str, ...]:
    """The names of the bundled lessons, the lecture first and in its order."""
    folder = resources.path("lessons")
    found = {path.stem for path in folder.glob(f"*{SUFFIX}") if path.stem != "README"}
    ordered = (*LECTURE, *MORE)
    return (*(name for name in ordered if name in found), *sorted(found - set(ordered)))


def load_lesson(
    name_or_path: str | Path, known: KnownNames | None = None, language: str = ""
) -> Lesson:
    """The lesson in the file at `name_or_path`, or else the bundled one of that name.

    `known` is what its labs and panels must be found in, where that is to be checked.  A bundled
    lesson is read in `language` where it is there in that, else in English.

    Raises:
        LessonError: there is neither, or the file holds no lesson; one line that says what is so.
    """
    where = str(name_or_path)
    path = Path(name_or_path)
    folder = path.absolute().parent
    spoken = ""
    if where in lesson_names():
        folder = resources.path("lessons")
        path = folder / f"{where}{SUFFIX}"
        translated = folder / language / path.name
        if language and translated.is_file():
            path, spoken = translated, language
    elif not path.suffix and len(path.parts) == 1 and not path.exists():
        raise LessonError(f"{where}: no lesson of that name; {nearest(where, lesson_names())}")
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise LessonError(f"{where}: can not be read: {reason}") from error
    if len(data) > MAX_BYTES:
        raise LessonError(f"{where}: line 1: is longer than {MAX_CHARACTERS} characters")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise LessonError(f"{where}: line {line}: is not UTF-8 text; save it as UTF-8") from error
    lesson = parse_lesson(text.replace("\r\n", "\n"), path.stem, where, known)
    # What a translation names lies beside the original.
    return replace(lesson, folder=folder, language=spoken)
