"""The lecturer's window: whether it is open, and on which screen.

With a second screen it comes with the presentation of a lesson and goes with it; the menu opens it
anywhere.  A screen that is pulled out takes the notes away, since the room sees what is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from playground.ui.context import Context
from playground.ui.lessons.notes_window import NotesWindow

if TYPE_CHECKING:
    from playground.ui.lessons.player import LessonPlayer


class LecturerWindow(QObject):
    """Owns the lecturer's window of one main window; `changed` follows opening and closing."""

    changed = Signal()

    def __init__(self, context: Context, player: LessonPlayer) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._player = player
        self._by_itself = False
        self._declined = False
        self.notes: NotesWindow | None = None
        context.presenting_changed.connect(self._follow)
        player.changed.connect(self._follow)
        application = cast(QGuiApplication, QGuiApplication.instance())
        application.screenRemoved.connect(self._on_removal)
        context.workbench.stopping.connect(self.close)

    @property
    def is_open(self) -> bool:
        """True if the notes are on a screen."""
        return self.notes is not None and self.notes.isVisible()

    def screens(self) -> list[QScreen]:
        """The screens that there are."""
        return QGuiApplication.screens()

    def other_screen(self) -> QScreen | None:
        """A screen that the main window is not on."""
        return next((one for one in self.screens() if one is not self._window.screen()), None)

    @Slot()
    def toggle(self) -> None:
        """Open or close the notes, for the person who asks for it."""
        if self.is_open:
            self.close()
            self._declined = True
        else:
            self._by_itself = False
            self._open()

    @Slot()
    def close(self) -> None:
        """Take the notes away."""
        if self.notes is not None and self.notes.isVisible():
            self.notes.hide()
            self.changed.emit()

    def _open(self) -> None:
        if self.notes is None:
            self.notes = NotesWindow(self._player, self._context.theme, self._window)
            self.notes.closed.connect(self._on_closing)
        other = self.other_screen()
        if other is not None:
            self._show_notes_on(other)
            self._show_screens(self._window.screen(), other)
        else:
            self.notes.show()
        # The keys stay with the lecture.  Whoever gets them comes to the front on X11, so that the
        # notes would be behind it where there is one screen.
        self._window.activateWindow()
        self.notes.raise_()
        self.changed.emit()

    def _show_notes_on(self, screen: QScreen) -> None:
        assert self.notes is not None
        self.notes.showNormal()
        self.notes.setScreen(screen)
        self.notes.setGeometry(screen.availableGeometry())
        self.notes.showMaximized()

    @Slot()
    def swap(self) -> None:
        """The room's picture and the notes change screens."""
        other, here = self.other_screen(), self._window.screen()
        if other is None:
            self._context.announce(self.tr("There is only one screen."))
            return
        state, size = self._window.windowState(), self._window.normalGeometry().size()
        # A window on the whole screen stays where it is on X11, and Wayland asks for the screen
        # before: so it leaves the whole screen, takes the other one, and fills that.
        self._window.showNormal()
        self._window.setScreen(other)
        # With its size at the desk, which it has again after the presentation.
        self._window.setGeometry(QRect(other.availableGeometry().topLeft(), size))
        self._window.setWindowState(state)
        self._window.show()
        if self.is_open and self.notes is not None:
            self._show_notes_on(here)
        self._window.activateWindow()
        if self.is_open and self.notes is not None:
            self.notes.raise_()
        self._show_screens(other, here)

    def _show_screens(self, room: QScreen, notes: QScreen) -> None:
        """Name both screens where the lecturer sees it."""
        self._context.announce(
            self.tr(
                "The room sees screen {room}, the notes belong to screen {notes}; X swaps them."
            ).format(room=self._name(room), notes=self._name(notes))
        )

    def _name(self, screen: QScreen) -> str:
        """Its number, as a desktop counts screens, and what it is called."""
        number = self.screens().index(screen) + 1
        return f"{number} ({screen.name()})" if screen.name() else str(number)

    @Slot()
    def _follow(self) -> None:
        """Come with the presentation of a lesson, where there is a screen for it."""
        presenting = self._context.presenting
        if not presenting:
            self._declined = False
            if self._by_itself:
                self._by_itself = False
                self.close()
        elif self._wanted() and self.other_screen() is not None:
            self._by_itself = True
            self._open()

    def _wanted(self) -> bool:
        return self._player.active and not self.is_open and not self._declined

    @Slot()
    def _on_closing(self) -> None:
        self._declined = True
        self.changed.emit()

    @Slot(QScreen)
    def _on_removal(self, screen: QScreen) -> None:
        left = [one for one in self.screens() if one is not screen]
        if self.is_open and len(left) < 2:
            self.close()
            self._declined = True
            self._context.announce(
                self.tr(
                    "The second screen is gone, and the notes with it; the lecture goes on. "
                    "Ctrl+Shift+L opens them here."
                )
            )
