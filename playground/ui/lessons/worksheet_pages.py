"""Making the sheets of a worksheet: panels are drawn unseen, in light colours for paper."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from playground.experiment.atomic import write_atomically
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.lessons import NO_SAMPLE, Lesson, Poll, Step
from playground.training.gate import FrameGate
from playground.training.trials import Trials
from playground.ui.appearance.style import style_sheet
from playground.ui.appearance.theme import LIGHT, font, palette
from playground.ui.appearance.themed import spread_theme
from playground.ui.lessons.handout import PICTURE_SCALE, Handout, Picture, WorksheetPage
from playground.ui.lessons.trained import TrainedStep, trained_steps
from playground.ui.panels.overfitting.trials_panel import TrialsPanel
from playground.ui.registry import make_panel
from playground.ui.selection import SelectionModel
from playground.ui.sharing.pictures import picture_of
from playground.ui.workbench import Workbench

# Two beside each other fill the width of the page (see PICTURE_ON_PAPER); one alone is lower.
SINGLE_SIZE, PAIR_SIZE = QSize(560, 270), QSize(420, 280)
# Three take two rows.
TRIPLE_SIZE = QSize(420, 240)
# Charts side by side need all of it.
WIDE_SIZES = {
    "landscape": QSize(690, 250),
    "one-hot": QSize(720, 370),
    "race": QSize(860, 400),
    "remedies": QSize(860, 500),
    "sweep": QSize(690, 270),
}
# Pixels of blank ground that stay below what is drawn.
BLANK_KEPT = 12
# Between two looks at trials that are under way.
WAITING_SECONDS = 0.02


def begun_trials(
    step: Step, moment: TrainedStep, *, answers: bool, gate: FrameGate | None = None
) -> dict[str, Trials]:
    """What the panels of `step` train once Start is pressed, begun; by the name of the panel.

    None where the room's copy leaves the picture out.
    """
    begun: dict[str, Trials] = {}
    if not answers and step.prediction is not None and not step.prediction.hide:
        return begun
    host = _host(step)
    workbench = Workbench(moment.session.experiment, host)
    for name in step.panels:
        panel = make_panel(name, LIGHT, SelectionModel(workbench), workbench)
        panel.setParent(host)
        if isinstance(panel, TrialsPanel):
            # One that does not suit the experiment has its picture before the start.
            with contextlib.suppress(ValueError):
                begun[name] = Trials(panel.make_trials(), gate, panel.at_once)
                begun[name].start()
    host.deleteLater()
    return begun


def wait_for(trials: Mapping[str, Trials], interrupted: Callable[[], bool] | None = None) -> None:
    """Until all are trained, or until `interrupted` says yes, which cancels them."""
    for one in trials.values():
        while one.running:
            if interrupted is not None and interrupted():
                one.cancel()
            time.sleep(WAITING_SECONDS)


def _host(step: Step) -> QWidget:
    """A widget for the panels of `step`, unseen."""
    host = QWidget()
    host.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    # The colours of paper, whatever the window wears now.
    host.setPalette(palette(LIGHT))
    host.setFont(font(LIGHT, "label"))
    host.setStyleSheet(style_sheet(LIGHT))
    host.resize(_size_of(step.panels))
    return host


def page_of(
    step: Step,
    moment: TrainedStep,
    poll: Poll | None = None,
    trials: Mapping[str, Trials] | None = None,
    *,
    answers: bool = False,
) -> WorksheetPage:
    """The sheet of `step`, whose experiment is trained at `moment` as far as it goes.

    `trials` are those of `begun_trials`, trained to the end.
    """
    host = _host(step)
    host.show()
    workbench = Workbench(moment.session.experiment, host)
    selection = SelectionModel(workbench)
    if step.sample != NO_SAMPLE:
        selection.update(sample=step.sample)
    pictures = []
    try:
        for name in step.panels:
            panel = make_panel(name, LIGHT, selection, workbench)
            panel.setParent(host)
            # Qt hands no palette down where a style sheet is.
            panel.setPalette(palette(LIGHT))
            panel.setGeometry(host.rect())
            panel.show()
            panel.choose_rows(step.rows)
            snapshot = moment.snapshot(panel.probes())
            if panel.suits(snapshot):
                spread_theme(panel, LIGHT)
                panel.show_snapshot(snapshot)
                # What it asks for now that it knows the data.
                panel.show_snapshot(moment.snapshot(panel.probes()))
                panel.finish()
                if trials and name in trials and isinstance(panel, TrialsPanel):
                    panel.show_trials(trials[name], whole=answers)
                # Laid out now, with nothing else happening before the picture is taken.
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
                image = without_blank(picture_of(panel, PICTURE_SCALE))
                pictures.append(Picture(name, panel.heading(), image))
            panel.hide()
    finally:
        host.close()
        host.deleteLater()
    return WorksheetPage(step, moment.session.snapshot(()), tuple(pictures), poll)


def _size_of(panels: tuple[str, ...]) -> QSize:
    """The size at which each of `panels` is drawn."""
    if len(panels) > 1:
        return PAIR_SIZE if len(panels) == 2 else TRIPLE_SIZE
    return WIDE_SIZES.get("".join(panels), SINGLE_SIZE)


def without_blank(image: QImage) -> QImage:
    """`image` without the empty rows at its foot."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1)
    drawn = np.flatnonzero((rows != rows[-1, 0]).any(axis=1))
    last = min(plain.height(), int(drawn[-1]) + BLANK_KEPT) if len(drawn) else plain.height()
    return image.copy(0, 0, image.width(), last)


def write_handout(
    lesson: Lesson, fallback: Experiment | Project, target: Path, *, answers: bool = False
) -> None:
    """Train the steps of `lesson`, and write its worksheet to `target` (see `check_suffix`).

    With `answers` it is the lecturer's copy.

    Raises:
        ValueError: an experiment of the lesson is missing or can not be trained.
        OSError: the file can not be written.
    """
    pages = []
    for moment in trained_steps(lesson, fallback):
        if not moment.voting:
            step = lesson.steps[moment.number]
            trials = begun_trials(step, moment, answers=answers)
            wait_for(trials)
            pages.append(page_of(step, moment, None, trials, answers=answers))
    write_atomically(target, Handout(lesson, tuple(pages), answers=answers).content(target.suffix))
