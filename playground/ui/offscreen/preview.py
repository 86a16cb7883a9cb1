"""The preview of the launch command where there is no display: the real window, off-screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize

from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.ui.appearance.theme import LIGHT
from playground.ui.application import make_application
from playground.ui.language.numbers import loss_text, share_text
from playground.ui.offscreen.render import WHOLE_WINDOW, render

PREVIEW_EPOCHS = 600
PREVIEW_SIZE = QSize(1280, 800)


def preview(opened: Experiment | Project, target: Path) -> int:
    """Train what was `opened` in the main window off-screen and leave a picture; the exit code."""
    title = opened.experiment.title if isinstance(opened, Project) else opened.title
    print(
        "There is no display here (none of DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM is set),"
        f" so no window can open. Training “{title}” off-screen instead …"
    )
    make_application()
    session = render(opened, WHOLE_WINDOW, PREVIEW_EPOCHS, PREVIEW_SIZE, LIGHT, target)
    record = session.history.view().last()
    if record is not None:
        print(
            f"Epoch {record.epoch}: training loss {loss_text(record.train_loss)}, "
            f"test loss {loss_text(record.test_loss)}, "
            f"test accuracy {share_text(record.test_accuracy)}."
        )
    print(f"The window as it would look: {target.resolve()}")
    return 0
