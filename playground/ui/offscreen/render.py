"""Pictures of panels and of the whole window without a screen, from a session trained in place."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from playground.experiment.atomic import write_atomically
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.training.opening import start
from playground.training.probe import Probe
from playground.training.session import Session
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import apply_stylesheet
from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.main_window import MainWindow
from playground.ui.registry import make_panel, panel_names
from playground.ui.selection import SelectionModel
from playground.ui.sharing.pictures import PICTURE_SUFFIXES, drawn
from playground.ui.workbench import Workbench

WHOLE_WINDOW = "window"


def picture_names() -> tuple[str, ...]:
    """The names of the pictures that `render` can draw."""
    return (WHOLE_WINDOW, *panel_names())


def render(
    opened: Experiment | Project, name: str, epochs: int, size: QSize, theme: Theme, target: Path
) -> Session:
    """Train what was `opened` for `epochs` and draw panel `name`, or the window, into `target`.

    The suffix of `target` says how: .png or .svg.  Returns the trained session.

    Raises:
        ValueError: `name` or the suffix is not known, or there is nothing to draw.
        OSError: the file can not be written.
    """
    if name not in picture_names():
        raise ValueError(f"--panel: {name!r} is not one of {', '.join(picture_names())}")
    if target.suffix.lower() not in PICTURE_SUFFIXES:
        raise ValueError(f"--out: {target.name!r} ends neither in .png nor in .svg")
    session = start(opened)
    session.train(epochs=epochs)
    draw = _draw_window if name == WHOLE_WINDOW else _draw_panel
    draw(session, name, size, theme, target)
    return session


def _draw_window(session: Session, _: str, size: QSize, theme: Theme, target: Path) -> None:
    window = MainWindow(session.experiment, theme)
    show_unseen(window, size)
    try:
        show_in_window(window, session)
        window.workspace.reset_layout()
        show_in_window(window, session)
        _write(window, target)
    finally:
        remove(window)


def _draw_panel(session: Session, name: str, size: QSize, theme: Theme, target: Path) -> None:
    apply_stylesheet(theme)
    workbench = Workbench(session.experiment)
    panel = make_panel(name, theme, SelectionModel(workbench), workbench)
    spread_theme(panel, theme)
    show_unseen(panel, size)
    try:
        snapshot = session.snapshot(panel.probes())
        if not panel.suits(snapshot):
            raise ValueError(
                f"--panel: {name!r} has nothing to show for this experiment "
                f"({snapshot.dataset.title})"
            )
        panel.show_snapshot(snapshot)
        QApplication.processEvents()
        _write(panel, target)
    finally:
        remove(panel)


def show_unseen(widget: QWidget, size: QSize) -> None:
    """Lay `widget` out as on a screen of that size, without one."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(size)
    widget.show()
    QApplication.processEvents()


def remove(widget: QWidget) -> None:
    """Take a widget that was shown so to pieces."""
    widget.close()
    widget.deleteLater()
    QApplication.processEvents()


class Source(Protocol):
    """A source of moments: a session, or a step of a lesson with the baselines of its run."""

    def snapshot(self, probes: frozenset[Probe]) -> Snapshot:
        """The moment with the answers to these probes."""


def show_in_window(window: MainWindow, source: Source) -> None:
    """Have every panel of `window` draw the present state of `source`."""
    # Once more for what a panel asks when it knows the data.
    for _ in range(2):
        QApplication.processEvents()
        wanted = frozenset().union(*(panel.probes() for panel in window.panels.made()))
        window.display(source.snapshot(wanted))
    window.data_inspector.kinds.draw_all()
    QApplication.processEvents()


def _write(widget: QWidget, target: Path) -> None:
    content = drawn(widget, target.suffix)()
    try:
        write_atomically(target, content)
    except OSError as error:
        text = f"{target}: can not be written: {error.strerror or error}"
        raise OSError(text) from error
