"""Making the sheets of a worksheet: panels are drawn unseen, in light colours for paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QWidget

from playground.experiment.atomic import write_atomically
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.lessons import Lesson, Poll, Step
from playground.ui.appearance.style import style_sheet
from playground.ui.appearance.theme import LIGHT, font, palette
from playground.ui.lessons.handout import Handout, Picture, WorksheetPage
from playground.ui.lessons.trained import Moment, trained_steps
from playground.ui.registry import make_panel
from playground.ui.selection import SelectionModel
from playground.ui.sharing.pictures import picture_of
from playground.ui.workbench import Workbench

PANEL_SIZE = QSize(560, 400)
PICTURE_SCALE = 1.5


def page_of(step: Step, moment: Moment, poll: Poll | None = None) -> WorksheetPage:
    """The sheet of `step`, whose experiment is trained at `moment` as far as it goes."""
    host = QWidget()
    host.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    # The colours of paper, whatever the window wears now.
    host.setPalette(palette(LIGHT))
    host.setFont(font(LIGHT, "label"))
    host.setStyleSheet(style_sheet(LIGHT))
    host.resize(PANEL_SIZE)
    host.show()
    workbench = Workbench(moment.session.experiment, host)
    selection = SelectionModel(workbench)
    pictures = []
    try:
        for name in step.panels:
            panel = make_panel(name, LIGHT, selection, workbench)
            panel.setParent(host)
            panel.setGeometry(host.rect())
            panel.show()
            snapshot = moment.snapshot(panel.probes())
            if panel.suits(snapshot):
                panel.apply_theme(LIGHT)
                panel.show_snapshot(snapshot)
                # Laid out now, with nothing else happening before the picture is taken.
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
                pictures.append(Picture(panel.heading(), picture_of(panel, PICTURE_SCALE)))
            panel.hide()
    finally:
        host.close()
        host.deleteLater()
    return WorksheetPage(step, moment.session.snapshot(()), tuple(pictures), poll)


def write_handout(lesson: Lesson, fallback: Experiment | Project, target: Path) -> None:
    """Train the steps of `lesson`, and write its worksheet to `target` (see `check_suffix`).

    Raises:
        ValueError: an experiment of the lesson is missing or can not be trained.
        OSError: the file can not be written.
    """
    pages = tuple(
        page_of(lesson.steps[moment.number], moment)
        for moment in trained_steps(lesson, fallback)
        if not moment.voting
    )
    write_atomically(target, Handout(lesson, pages).content(target.suffix))
