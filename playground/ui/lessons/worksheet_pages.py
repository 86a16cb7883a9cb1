"""Making the sheets of a worksheet: panels are drawn unseen, in light colours for paper."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from playground.experiment.atomic import write_atomically
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.lessons import NO_SAMPLE, Lesson, Poll, Step
from playground.ui.appearance.style import style_sheet
from playground.ui.appearance.theme import LIGHT, font, palette
from playground.ui.appearance.themed import spread_theme
from playground.ui.lessons.handout import Handout, Picture, WorksheetPage
from playground.ui.lessons.trained import TrainedStep, trained_steps
from playground.ui.registry import make_panel
from playground.ui.selection import SelectionModel
from playground.ui.sharing.pictures import picture_of
from playground.ui.workbench import Workbench

# A picture alone is as wide as on paper; of two each is drawn somewhat larger than it is there.
SINGLE_SIZE, PAIR_SIZE = QSize(560, 270), QSize(420, 280)
PICTURE_SCALE = 2.0
# Pixels of blank ground that stay below what is drawn.
BLANK_KEPT = 12


def page_of(step: Step, moment: TrainedStep, poll: Poll | None = None) -> WorksheetPage:
    """The sheet of `step`, whose experiment is trained at `moment` as far as it goes."""
    host = QWidget()
    host.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    # The colours of paper, whatever the window wears now.
    host.setPalette(palette(LIGHT))
    host.setFont(font(LIGHT, "label"))
    host.setStyleSheet(style_sheet(LIGHT))
    host.resize(SINGLE_SIZE if len(step.panels) == 1 else PAIR_SIZE)
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
                # Laid out now, with nothing else happening before the picture is taken.
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
                image = without_blank(picture_of(panel, PICTURE_SCALE))
                pictures.append(Picture(name, panel.heading(), image))
            panel.hide()
    finally:
        host.close()
        host.deleteLater()
    return WorksheetPage(step, moment.session.snapshot(()), tuple(pictures), poll)


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
    pages = tuple(
        page_of(lesson.steps[moment.number], moment)
        for moment in trained_steps(lesson, fallback)
        if not moment.voting
    )
    write_atomically(target, Handout(lesson, pages, answers=answers).content(target.suffix))
