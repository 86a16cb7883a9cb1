"""The menu of the lessons; what it needs is imported when it is opened."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu

from playground.lessons import LECTURE, LessonError, lesson_names, load_lesson
from playground.ui.context import Context
from playground.ui.language.language import spoken
from playground.ui.lessons.lecturer_window import LecturerWindow
from playground.ui.lessons.lock import LockLine
from playground.ui.lessons.page import LessonDock
from playground.ui.lessons.player import LessonPlayer
from playground.ui.lessons.replay import LessonReplay
from playground.ui.lessons.worksheet_export import WorksheetExport
from playground.ui.widgets.dialogs import FileDialog
from playground.ui.widgets.labels import plain_tip


class LessonMenu(QMenu):
    """The bundled lessons, one's own, and the way through the one that is given."""

    def __init__(self, context: Context, player: LessonPlayer, inspectors: QDockWidget) -> None:
        super().__init__(context.window)
        self.setTitle(self.tr("Le&ssons"))
        self.setToolTipsVisible(True)
        self.menuAction().setToolTip(
            self.tr("A lecture step by step, and what a class takes home from it")
        )
        self._context = context
        self._window = context.window
        self.player = player
        self.dock = LessonDock(player, context, inspectors)
        # Stands over the inspectors; the page has one of its own.
        self.lock_line = LockLine(player.lock, context.theme)
        self.lecturer_window = LecturerWindow(context, player)
        self.worksheet_export = WorksheetExport(context, player)
        self.replay = LessonReplay(context, player)
        self._chosen: list[QAction] = []
        self._separator = self.addSeparator()
        own = self.addAction(self.tr("Open lesson…"), self._ask)
        own.setToolTip(self.tr("Give a lesson of your own, from its file"))
        self.addSeparator()
        self.next_action = self.addAction(self.tr("Next step"), self.player.next)
        self.next_action.setShortcut(QKeySequence("Ctrl+PgDown"))
        self.back_action = self.addAction(self.tr("Step before"), self.player.back)
        self.back_action.setShortcut(QKeySequence("Ctrl+PgUp"))
        self.leave_action = self.addAction(self.tr("Leave the lesson"), self.player.leave)
        self.resume_action = self.addAction(self.tr("Back to the lesson"), self.player.resume)
        for action, explanation in (
            (self.next_action, self.tr("On to what this step still holds back, or to the next")),
            (self.back_action, self.tr("Back to the step before, as it is set up")),
            (self.leave_action, self.tr("Put the lesson aside; what is on the table stays")),
            (self.resume_action, self.tr("Go on at the step where the lesson was left")),
        ):
            action.setToolTip(explanation)
        self.addSeparator()
        self.notes_action = self.addAction(self.tr("Lecturer's window"))
        self.notes_action.setCheckable(True)
        self.notes_action.setShortcut(QKeySequence("Ctrl+Shift+L"))
        self.notes_action.setToolTip(
            self.tr("Notes, what comes next and a clock, on a screen of their own (Ctrl+Shift+L)")
        )
        self.notes_action.triggered.connect(self._toggle_notes)
        self.worksheet_action = self.addAction(
            self.tr("Save worksheet…"), self.worksheet_export.ask
        )
        self.worksheet_action.setToolTip(
            self.tr(
                "The lesson with pictures, questions and seeds, as a web page or PDF for a class"
            )
        )
        self.answers_action = self.addAction(
            self.tr("Save lecturer's copy…"), self.worksheet_export.ask_with_answers
        )
        self.answers_action.setToolTip(
            self.tr("The worksheet with its answers, the votes of the room and the notes")
        )
        self.replay_action = self.addAction(self.tr("Save replay page…"), self.replay.ask)
        self.replay_action.setToolTip(
            self.tr("The lesson as one web page in which every run plays again, on any phone")
        )
        # Their keys work without a menu bar as well, so also while presenting.
        self._window.addActions([self.next_action, self.back_action, self.notes_action])
        self.aboutToShow.connect(self._list)
        self.player.changed.connect(self._follow)
        self.lecturer_window.changed.connect(self._tick_notes)
        self._follow()

    @Slot()
    def _toggle_notes(self) -> None:
        self.lecturer_window.toggle()
        self._tick_notes()

    @Slot()
    def _tick_notes(self) -> None:
        self.notes_action.setChecked(self.lecturer_window.is_open)

    @Slot()
    def _follow(self) -> None:
        active = self.player.active
        for action in (self.next_action, self.back_action, self.leave_action):
            action.setEnabled(active)
        for action in (self.worksheet_action, self.answers_action, self.replay_action):
            action.setEnabled(self.player.lesson is not None)
        self.resume_action.setEnabled(self.player.lesson is not None and not active)

    @Slot()
    def _list(self) -> None:
        for action in self._chosen:
            self.removeAction(action)
            action.deleteLater()
        self._chosen.clear()
        for number, name in enumerate(lesson_names(), start=1):
            try:
                lesson = load_lesson(name, language=spoken())
            except LessonError:
                continue
            # The number is the order of the lecture, and the key in this menu.
            text = f"&{number}  {lesson.title.replace('&', '&&')}"
            if name not in LECTURE:
                text = self.tr("{title} (not in the 45 minutes)").format(title=text)
            action = QAction(text, self)
            action.setData(name)
            action.setToolTip(plain_tip(lesson.summary))
            action.triggered.connect(self._on_choice)
            self.insertAction(self._separator, action)
            self._chosen.append(action)

    @Slot()
    def _on_choice(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.player.open(str(action.data()))

    @Slot()
    def _ask(self) -> None:
        dialog = FileDialog(self._window, self.tr("Open lesson"))
        dialog.setNameFilter(self.tr("Lessons (*.md)"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.player.open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
