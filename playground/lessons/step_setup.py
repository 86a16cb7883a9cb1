"""The setup of a step: the experiment, and how far it is trained."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from playground.data.table import cache_rows
from playground.experiment.example_texts import in_language, names_in_language
from playground.experiment.project import Project, read_file
from playground.experiment.specs import Experiment
from playground.experiment.tables import renamed, with_names_of
from playground.experiment.variations import varied
from playground.lessons.lesson import Lesson

FILE_SUFFIXES = (".json", ".nnplay")


@dataclass(frozen=True)
class StepSetup:
    """`example` with `changes`, trained to epoch `train`; no example leaves what there is.

    Titles and notes of bundled experiments are in `language` where they are known in that.
    """

    example: str
    changes: tuple[str, ...]
    train: int
    folder: Path | None = None
    language: str = ""

    def opened(self) -> Experiment | Project:
        """Read and change it.

        Raises:
            ValueError: the example is missing or refused, or can not be changed so.
        """
        is_file = self.example.lower().endswith(FILE_SUFFIXES)
        place = Path(self.example)
        if is_file and self.folder is not None:
            place = self.folder / place
        opened = read_file(place if is_file else self.example)
        if isinstance(opened, Project):
            opened = _in_language(opened, place.stem, self.language)
        else:
            opened = in_language(opened, place.stem, self.language)
        if not self.changes:
            return opened
        experiment = opened.experiment if isinstance(opened, Project) else opened
        for change in self.changes:
            experiment = varied(experiment, change)
        return experiment


def _in_language(project: Project, name: str, language: str) -> Project:
    """The bundled `project` with its words, and the names in its table, in `language`."""
    experiment = in_language(project.experiment, name, language)
    names = names_in_language(name, language)
    if project.table is None or not names:
        return replace(project, experiment=experiment)
    rows = cache_rows(renamed(project.table, names))
    return replace(project, experiment=with_names_of(experiment, rows), table=rows)


def step_setup(lesson: Lesson, index: int) -> StepSetup:
    """The setup of step `index`.

    A step without an example stands on the last one before it, and on its training; a change
    begins again from the start.
    """
    train = 0
    changes: tuple[str, ...] = ()
    for step in reversed(lesson.steps[: index + 1]):
        train = train if changes else max(train, step.train)
        changes = (*step.change, *changes)
        if step.example:
            return StepSetup(step.example, changes, train, lesson.folder, lesson.language)
    return StepSetup("", (), train)
