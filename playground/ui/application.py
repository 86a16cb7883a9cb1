"""Starting the program: the Qt application, its window, and what it does without a display."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QApplication

from playground.experiment.example_texts import in_language
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.ui.diagnostics.qt_messages import capture_qt_message, filter_qt_messages
from playground.ui.language.language import locale_of, resolve_language, spoken, use_language
from playground.ui.settings import APPLICATION, Settings

# Shorter turns at the interpreter let the window in while training runs; set here and nowhere in
# library code, since it concerns the whole process.
SWITCH_INTERVAL_SECONDS = 0.0002
FRAME_ROOM = QSize(2, 34)
# Axes and points of charts are kept as pictures; on a large screen Qt's own 10 MB hold not all of
# them, and every one would be drawn anew each time.
PICTURE_KILOBYTES = 64 * 1024


class Application(QApplication):
    """The Qt application; on macOS a file that is double-clicked arrives as its event."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Pass on what the system asks to be opened."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


def display_missing() -> bool:
    """True if this is a machine without a screen, and nobody chose a platform."""
    if not sys.platform.startswith("linux"):
        return False
    return not any(os.environ.get(name) for name in _DISPLAY_VARIABLES)


def shows_windows() -> bool:
    """True if somebody sees what is opened: there is a display, and it was not chosen against."""
    return not display_missing() and os.environ.get("QT_QPA_PLATFORM") not in _UNSEEN


_UNSEEN = ("offscreen", "minimal")
_DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one Qt application of this process, made where there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    from playground.ui.access.interfaces import install as install_interfaces

    with capture_qt_message():
        application = Application(["playground", *arguments])
    if QGuiApplication.platformName() == "offscreen":
        filter_qt_messages()
    QPixmapCache.setCacheLimit(PICTURE_KILOBYTES)
    QCoreApplication.setApplicationName(APPLICATION)
    QGuiApplication.setApplicationDisplayName("Neural Network Playground")
    QGuiApplication.setDesktopFileName("neural-network-playground")
    QApplication.setStyle("Fusion")
    install_interfaces()
    return application


def run_window(
    opened: Experiment | Project,
    *,
    file: Path | None = None,
    present: bool = False,
    language: str = "",
    lesson: str = "",
    example: str = "",
    at_home: bool = False,
    to_import: Path | None = None,
) -> int:
    """Open the window on what was `opened` and stay until it is closed; the exit code.

    `file` is where it came from, None for an example, whose name is `example` then; the `lesson` of
    that name or in that file begins at once.  With `present` it
    takes the whole screen, with text for the last row of a lecture hall.  A `language` is for this
    once; without one it is the person's choice, or the desktop's.  `at_home` begins with the start
    page, unless the person does not want it; `to_import`, a table or pictures, with the question
    what is to be learnt from it.  A signal to stop closes it, too; see `Leaving`.
    """
    from playground.training.trial_process import TrialProcess, second_core
    from playground.ui.appearance.icons import application_icon
    from playground.ui.charts.traps import WindowCollector
    from playground.ui.diagnostics.crash_log import crash_log
    from playground.ui.documents.autosave import autosave_folder
    from playground.ui.documents.leaving import Leaving
    from playground.ui.documents.storage import OpenedFile, fingerprint
    from playground.ui.main_window import MainWindow
    from playground.ui.window.on_screen import restore_place

    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    application = make_application()
    crash_log().install()
    application.setWindowIcon(application_icon())
    settings = Settings()
    use_language(application, resolve_language(language or settings.language))
    # Screen readers choose their voice by it.
    QLocale.setDefault(locale_of(spoken()))
    experiment = opened.experiment if isinstance(opened, Project) else opened
    if example:
        experiment = in_language(experiment, example, spoken())
    window = MainWindow(experiment, settings=settings, panels_later=True)
    if second_core():
        window.workbench.trial_process = TrialProcess()
    if file is not None:
        window.documents.apply(OpenedFile(file.absolute(), opened, fingerprint(file)))
    # The frame and the title bar need room as well on a screen of just this size.
    room = window.screen().availableSize() - FRAME_ROOM
    window.resize(window.size().boundedTo(room))
    if settings.geometry is not None:
        restore_place(window, settings.geometry)
    if at_home and settings.start_page:
        window.home.show()
    # Before the training thread begins, and again when the panels stand: what lasts as long as the
    # window is not looked at any more.
    collector = WindowCollector(window)
    window.workspace.filled.connect(collector.start)
    collector.start()
    window.start()
    window.documents.keep_safe(autosave_folder())
    leaving = Leaving(window.context, window.documents)
    leaving.heed_signals()
    if settings.damaged:
        words = QCoreApplication.translate(
            "Settings", "The settings were damaged; the defaults are used."
        )
        window.context.show_message(words)
    if present:
        window.presenter.begin()
    if lesson:
        window.lesson_player.open(lesson)
    if to_import is not None:
        window.importer.open(to_import)
    code = application.exec()
    leaving.release_signals()
    return code
