"""Presenting: the keys for a lecture, and what they do to the window on the whole screen.

The keys are shortcuts that are off until presenting begins; a field that is typed into keeps its
letters.  How the window takes the screen and comes back is the business of `full_screen`.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QTextEdit

from playground.ui.context import Context
from playground.ui.documents import Documents
from playground.ui.documents.preset_opener import PresetOpener
from playground.ui.lessons.menu import LessonMenu
from playground.ui.presenter.covers import Blank, Caption
from playground.ui.presenter.demonstrations import DEMONSTRATIONS
from playground.ui.presenter.full_screen import Bars, FullScreen
from playground.ui.presenter.one_panel import Spotlight, Zoom
from playground.ui.window.look import Look
from playground.ui.workspace.workspace import Workspace

SENTENCE_MILLISECONDS = 6000
TYPING = (QLineEdit, QAbstractSpinBox, QTextEdit)
# What a clicker's start button sends, besides F11 on the keyboard.
START_KEYS = ("F5", "Shift+F5")
# Keys of the presenter that the diagram has a meaning for, too; here they are the presenter's.
TAKEN_FROM_DIAGRAM = (Qt.Key.Key_Escape, Qt.Key.Key_Plus, Qt.Key.Key_Minus)


class Presenter(QObject):
    """Owns the keys while one window is presented, and what they show, dim and cover."""

    def __init__(
        self,
        context: Context,
        workspace: Workspace,
        bars: Bars,
        lessons: LessonMenu,
        documents: Documents,
        presets: PresetOpener,
        look: Look,
    ) -> None:
        super().__init__(context.window)
        self.setObjectName("presenter")
        self._context = context
        self._window = context.window
        self._workspace = workspace
        self._lessons = lessons
        self._documents = documents
        self._presets = presets
        self._look = look
        self._full_screen = FullScreen(context, workspace, bars, lessons, look)
        look.restyled.connect(self._on_restyled)
        self._was_playing = False
        self._number = 0
        self.spotlight = Spotlight(context, self)
        self._zoom = Zoom(context, workspace, bars.run, bars.time)
        self.blank = Blank(context.window)
        self.caption = Caption(context.window)
        self.blank.ended.connect(self.unblank)
        context.announced.connect(self._caption_sentence)
        self._shortcuts: list[QShortcut] = []
        for key in START_KEYS:
            QShortcut(QKeySequence(key), context.window).activated.connect(self.begin)

    @property
    def active(self) -> bool:
        """True if the window is presenting."""
        return self._full_screen.on

    @property
    def zoomed(self) -> bool:
        """True if one panel has the whole screen."""
        return self._zoom.on

    # In and out.

    @Slot()
    def toggle(self) -> None:
        """Begin, or go back to the window."""
        if self.active:
            self.leave()
        else:
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Take the whole screen, and give the keys their meaning for a lecture."""
        if self.active:
            return
        self._workspace.diagram.installEventFilter(self)
        self._enable_keys(True)
        self._full_screen.enter()
        self._give_focus()
        self.caption.show_text(self.tr("Esc leaves · ? shows the keys"), self._context.theme)
        self._context.set_presenting(True)

    @Slot()
    def leave(self) -> None:
        """Back to the window as it was."""
        if not self.active:
            return
        self.unblank()
        self._show_all_panels()
        self.caption.dismiss()
        self._enable_keys(False)
        self._workspace.diagram.removeEventFilter(self)
        self._full_screen.leave()
        self._context.set_presenting(False)

    @Slot()
    def _on_restyled(self) -> None:
        if self.active and not self.zoomed:
            self._workspace.measure_panels()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the presenter's keys go before the diagram's, also where a neuron is chosen."""
        asks = self.active and event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.key() in TAKEN_FROM_DIAGRAM:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    # Keys.

    def _enable_keys(self, on: bool) -> None:
        if on and not self._shortcuts:
            self._make_keys()
        for shortcut in self._shortcuts:
            shortcut.setEnabled(on)

    def _make_keys(self) -> None:
        slots = {
            "Esc": self.step_back,
            "S": self.toggle_spotlight,
            "Z": self.toggle_zoom,
            "Shift+S": self.toggle_spotlight_at_focus,
            "Shift+Z": self.toggle_zoom_at_focus,
            "B": self.toggle_blank,
            ".": self.toggle_blank,
            "V": self.count_votes,
            "X": self._lessons.lecturer_window.swap,
            "+": self.larger,
            "=": self.larger,
            "-": self.smaller,
            "?": self.show_keys,
            "F1": self.show_keys,
            "PgDown": self.next,
            "PgUp": self.previous,
        }
        for key, slot in slots.items():
            self._add_key(key).activated.connect(slot)
        for number in range(1, len(DEMONSTRATIONS) + 1):
            self._add_key(str(number)).activated.connect(self._show_number)

    def _add_key(self, key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._window)
        self._shortcuts.append(shortcut)
        return shortcut

    @Slot()
    def step_back(self) -> None:
        """End what was begun last: typing, the spotlight, the enlarged panel, presenting."""
        focused = QApplication.focusWidget()
        if isinstance(focused, TYPING):
            focused.clearFocus()
            self._give_focus()
        elif self.spotlight.on:
            self.spotlight.end()
        elif self.zoomed:
            self._zoom.end()
        else:
            self.leave()

    def _give_focus(self) -> None:
        """Have the diagram get the keys, or the words of a lesson whose panels have its room.

        What is hidden would take the focus when it is shown, and hand it on to some button.
        """
        diagram = self._workspace.diagram
        if diagram.isVisibleTo(self._window):
            diagram.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._lessons.dock.take_focus()

    @Slot()
    def larger(self) -> None:
        """One size larger, for this presentation."""
        self._look.step_scale(1, stays=False)

    @Slot()
    def smaller(self) -> None:
        """One size smaller, for this presentation."""
        self._look.step_scale(-1, stays=False)

    @Slot()
    def show_keys(self) -> None:
        """The overview of all keys."""
        from playground.ui.presenter.key_overview import KeyOverview

        KeyOverview(self._context.theme, self._window).open()

    @Slot(str)
    def _caption_sentence(self, text: str) -> None:
        """Over the screen, since that has no status bar."""
        if self.active:
            self.caption.show_text(text, self._context.theme, SENTENCE_MILLISECONDS)

    @Slot()
    def count_votes(self) -> None:
        """Let the hands of the room be typed, where the step of the lesson asks for a vote."""
        if not self._lessons.dock.begin_counting():
            self._context.announce(self.tr("This step has no vote."))

    # Demonstrations.

    @Slot()
    def _show_number(self) -> None:
        sender = self.sender()
        # In a lesson digits are for votes; a slip would take the step off the table.
        if isinstance(sender, QShortcut) and not self._lessons.player.active:
            self.show_demonstration(int(sender.key().toString()))

    @Slot()
    def next(self) -> None:
        """Show the rest of a step's words, then the next step; else the next demonstration."""
        if self._lessons.player.active:
            if self.zoomed or not self._lessons.dock.scroll_on():
                self._show_all_panels()
                self._lessons.player.next()
            return
        self.show_demonstration(min(self._number + 1, len(DEMONSTRATIONS)))

    @Slot()
    def previous(self) -> None:
        """The step, or the demonstration, before."""
        if self._lessons.player.active:
            if self.zoomed or not self._lessons.dock.scroll_back():
                self._show_all_panels()
                self._lessons.player.back()
            return
        self.show_demonstration(max(self._number - 1, 1))

    @property
    def number(self) -> int:
        """The demonstration that was opened last, from 1; 0 before the first one."""
        return self._number

    def show_demonstration(self, number: int) -> None:
        """Open the prepared demonstration `number`, from 1, and say its name."""
        self._show_all_panels()
        example = DEMONSTRATIONS[number - 1].example
        self._documents.open_example(example, partial(self._on_demonstration, number))

    def _on_demonstration(self, number: int) -> None:
        shown = DEMONSTRATIONS[number - 1]
        self._number = number
        self._presets.show_in_lab(shown.lab, shown.baselines)
        title = self._context.workbench.experiment.title
        self.caption.show_text(f"{number} · {title}", self._context.theme)

    # Panels.

    @Slot()
    def toggle_spotlight(self) -> None:
        """Dim everything but the panel under the pointer, or nothing."""
        self.spotlight.toggle()

    @Slot()
    def toggle_spotlight_at_focus(self) -> None:
        """Dim everything but the panel that has the focus, or nothing."""
        self.spotlight.toggle(at_focus=True)

    @Slot()
    def toggle_zoom(self) -> None:
        """The panel under the pointer over the whole screen, or all as they were."""
        self._toggle_zoom(at_focus=False)

    @Slot()
    def toggle_zoom_at_focus(self) -> None:
        """The panel that has the focus over the whole screen, or all as they were."""
        self._toggle_zoom(at_focus=True)

    def _toggle_zoom(self, *, at_focus: bool) -> None:
        if self._zoom.on:
            self._zoom.end()
        else:
            self.spotlight.end()
            self._zoom.begin(at_focus=at_focus)

    def _show_all_panels(self) -> None:
        self.spotlight.end()
        self._zoom.end()

    # Blank.

    @Slot()
    def toggle_blank(self) -> None:
        """A black screen; training waits, so that the room misses nothing."""
        if self.blank.isVisible():
            self.unblank()
            return
        self._was_playing = self._context.workbench.playing
        if self._was_playing:
            self._context.workbench.pause()
        self._enable_keys(False)
        self.blank.cover()

    @Slot()
    def unblank(self) -> None:
        """Show the window again; what trained goes on."""
        if not self.blank.isVisible():
            return
        self.blank.hide()
        self._enable_keys(True)
        self._context.panel("network").setFocus(Qt.FocusReason.OtherFocusReason)
        if self._was_playing:
            self._context.workbench.play()
