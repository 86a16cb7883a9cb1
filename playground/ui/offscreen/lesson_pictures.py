"""Pictures of a lesson for slides: every step as the window shows it, and its panels alone."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from playground.experiment.atomic import write_atomically
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.lessons import Lesson, Step
from playground.training.session import Session
from playground.training.trials import Trials
from playground.ui.appearance.theme import Theme
from playground.ui.lessons.trained import TrainedStep, trained_steps
from playground.ui.main_window import MainWindow
from playground.ui.offscreen.render import WHOLE_WINDOW, remove, show_in_window, show_unseen
from playground.ui.panels.overfitting.trials_panel import TrialsPanel
from playground.ui.sharing.pictures import drawn

SUFFIX = ".png"
LONGEST_NAME = 48


def draw_lesson(
    lesson: Lesson,
    fallback: Experiment | Project,
    panel: str,
    size: QSize,
    theme: Theme,
    folder: Path,
) -> Iterator[Path]:
    """Draw every step of `lesson` into `folder`, and name each picture when it is there.

    `panel` is `window`, the name of a panel, or "" for the window and the panels that a step names.
    Where a step has a vote, the window is drawn before and after it.  What the room starts in a
    panel of the step has been trained to its end, but for the picture before the vote.

    Raises:
        ValueError: an experiment of the lesson is missing or can not be trained.
        OSError: a picture can not be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for moment in trained_steps(lesson, fallback):
        window = MainWindow(moment.session.experiment, theme)
        try:
            show_unseen(window, size)
            window.lesson_player.show_step(lesson, moment.number, revealed=not moment.voting)
            if panel not in ("", WHOLE_WINDOW):
                window.workspace.panel(panel)
            show_in_window(window, moment)
            if not moment.voting:
                _press_start(window, lesson.steps[moment.number])
            yield from _draw(window, moment, lesson.steps[moment.number], panel, folder)
        finally:
            remove(window)


def _press_start(window: MainWindow, step: Step) -> None:
    """Bring what a person starts in the panels of `step` to its end, with every seal open."""
    for name in step.panels:
        panel = window.panels[name]
        panel.finish()
        if isinstance(panel, TrialsPanel):
            # One that does not suit the experiment is drawn as it stands before the start.
            with contextlib.suppress(ValueError):
                wanted = panel.make_trials()
                # Without the window's frame gate, which its events would leave closed.
                trials = Trials(wanted, at_once=panel.at_once)
                trials.start()
                trials.wait()
                panel.show_trials(trials, whole=True)


def _draw(
    window: MainWindow, moment: TrainedStep, step: Step, panel: str, folder: Path
) -> Iterator[Path]:
    stem = f"{moment.number + 1:02d}-{_file_name(step.title)}"
    if moment.voting:
        if panel in ("", WHOLE_WINDOW):
            yield _write(window, folder / f"{stem}-vote{SUFFIX}")
        return
    for name in (panel,) if panel else (WHOLE_WINDOW, *step.panels):
        if name == WHOLE_WINDOW:
            yield _write(window, folder / f"{stem}{SUFFIX}")
        elif _suits(window, moment.session, name):
            yield _write(window.panels[name], folder / f"{stem}-{name}{SUFFIX}")


def _suits(window: MainWindow, session: Session, name: str) -> bool:
    panel = window.panels[name]
    return panel.suits(session.snapshot(panel.probes()))


def _write(widget: QWidget, target: Path) -> Path:
    QApplication.processEvents()
    write_atomically(target, drawn(widget, SUFFIX)())
    return target


def _file_name(title: str) -> str:
    """`title` in letters that every file system takes, those with accents without them."""
    plain = unicodedata.normalize("NFKD", title.casefold().replace("œ", "oe"))
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST_NAME] or "step"
