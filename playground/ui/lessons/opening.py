"""Reading a lesson for this window: its labs and panels must be those that there are."""

from __future__ import annotations

from pathlib import Path

from playground.lessons import KnownNames, Lesson, load_lesson
from playground.ui.labs import LABS
from playground.ui.language.language import spoken
from playground.ui.registry import panel_names


def open_lesson(name_or_path: str | Path) -> Lesson:
    """The bundled lesson of that name, or the one in that file.

    Raises:
        LessonError: there is none, or it is broken; the text names the file and the line.
    """
    known = KnownNames(labs=tuple(lab.name for lab in LABS), panels=panel_names())
    return load_lesson(name_or_path, known, spoken())
