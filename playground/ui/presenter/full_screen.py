"""The window on the whole screen without chrome, and back to its size, its place and its panels.

It knows no key and nothing of a lecture.  A desktop gives a window its size back some time after it
was asked to, so the way back ends with an event.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget

from playground.ui.appearance.theme import SCALES
from playground.ui.context import Context
from playground.ui.labs.arrangement import Arrangement
from playground.ui.lessons.menu import LessonMenu
from playground.ui.window.look import Look
from playground.ui.window.on_screen import bring_back
from playground.ui.window.run_bar import RunBar
from playground.ui.window.time_bar import TimeBar
from playground.ui.workspace.placing import remeasure_docks, restore_places, save_places
from playground.ui.workspace.workspace import Workspace

# How much larger the text is than at the desk, on screens of at least so many pixels across: on the
# widest every letter is as high as the last row asks for, on the narrowest something has to stand
# beside the words of a lesson.
FACTORS = ((1920, 1.9), (1280, 1.5), (0, 1.3))


def presenting_factor(width: int) -> float:
    """The factor of the text size on a screen of so many pixels."""
    return next(factor for least, factor in FACTORS if width >= least)


@dataclass(frozen=True)
class Bars:
    """The bars around the panels: the run's, the time's, and the inspectors."""

    run: RunBar
    time: TimeBar
    inspectors: QDockWidget


@dataclass(frozen=True)
class SavedWindow:
    """The state of the window before presenting, restored afterwards."""

    scale: float
    states: Qt.WindowState
    size: QSize
    frame: QRect
    places: QByteArray
    arrangement: Arrangement | None
    menu: bool
    status: bool
    inspectors: bool


class FullScreen(QObject):
    """Takes the whole screen for one window, and gives it back."""

    def __init__(
        self,
        context: Context,
        workspace: Workspace,
        bars: Bars,
        lessons: LessonMenu,
        look: Look,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._workspace = workspace
        self._bars = bars
        self._lessons = lessons
        self._look = look
        self._before: SavedWindow | None = None
        self._to_restore: SavedWindow | None = None
        # Docks that have kept the width which the large text needed get theirs once it is gone.
        self._places_again: QByteArray | None = None
        look.restyled.connect(self._on_restyled)

    @property
    def on(self) -> bool:
        """True from `enter` to `leave`."""
        return self._before is not None

    def enter(self) -> None:
        """Larger text, no menus, inspectors and status bar, and the whole screen."""
        window, theme = self._window, self._context.theme
        self._before = self._saved()
        self._to_restore = self._places_again = None
        window.menuBar().hide()
        window.statusBar().hide()
        self._bars.inspectors.hide()
        self._bars.run.set_terse(True)
        factor = presenting_factor(window.screen().size().width())
        self._look.show_scale(min(SCALES[-1], theme.scale * factor))
        window.installEventFilter(self)
        window.showFullScreen()

    def _saved(self) -> SavedWindow:
        window = self._window
        return SavedWindow(
            scale=self._context.theme.scale,
            states=window.windowState(),
            size=window.size(),
            frame=window.frameGeometry(),
            places=save_places(window),
            arrangement=self._workspace.arrangement,
            menu=window.menuBar().isVisibleTo(window),
            status=window.statusBar().isVisibleTo(window),
            inspectors=self._bars.inspectors.isVisibleTo(window),
        )

    def leave(self) -> None:
        """Back to the window as it was."""
        before, self._before = self._before, None
        if before is None:
            return
        window = self._window
        window.menuBar().setVisible(before.menu)
        window.statusBar().setVisible(before.status)
        self._bars.run.set_terse(False)
        self._look.show_scale(before.scale)
        # The window gets its size later, from the desktop; the panels get theirs again then.
        self._to_restore = before
        window.setWindowState(before.states)
        self._restore_places(before)
        if self._look.is_restyling and self._workspace.arrangement is before.arrangement:
            self._places_again = before.places
        if window.size() == before.size:
            self._on_return(before)

    @Slot()
    def _on_restyled(self) -> None:
        if self._places_again is not None:
            # After the layouts that the smaller text has asked for.
            QTimer.singleShot(0, self, self._restore_places_again)

    @Slot()
    def _restore_places_again(self) -> None:
        places, self._places_again = self._places_again, None
        if places is not None:
            remeasure_docks(self._workspace.docks)
            restore_places(self._window, places)
            self._workspace.fill_room()

    def _restore_places(self, before: SavedWindow) -> None:
        window = self._window
        if self._workspace.arrangement is before.arrangement:
            restore_places(window, before.places)
            self._workspace.fill_room()
        else:
            self._workspace.reset_layout()
        self._bars.inspectors.setVisible(before.inspectors)
        # The lesson may have been begun or left meanwhile.
        lesson = self._lessons.dock
        if lesson.isVisibleTo(window) != self._lessons.player.active:
            lesson.show_step()
        self._context.request_refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the panels back once the window has its size."""
        resized = watched is self._window and event.type() == QEvent.Type.Resize
        before = self._to_restore
        if resized and before is not None and self._window.size() == before.size:
            self._restore_places(before)
            self._on_return(before)
        return super().eventFilter(watched, event)

    def _on_return(self, before: SavedWindow) -> None:
        """The window has its size again, and has to be seen: a desktop may put it elsewhere."""
        self._to_restore = None
        self._window.removeEventFilter(self)
        # The desktop tells the place after the size.
        QTimer.singleShot(0, self._window, partial(bring_back, self._window, before.frame))
