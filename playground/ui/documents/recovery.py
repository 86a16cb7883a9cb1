"""Offering what a crash left: a banner over the picture that never blocks.

Whoever answers "Later" is asked again at the next start; only "Delete" removes anything.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed
from playground.ui.context import Context
from playground.ui.documents.autosave import Autosave, Origin, RecoverableWork, recoverable_work
from playground.ui.documents.jobs import Jobs
from playground.ui.documents.questions import Answer, Questions
from playground.ui.documents.storage import OpenedFile, read_document
from playground.ui.widgets.wrapping import wrapped_height


class RecoveryBanner(Themed, QFrame):
    """One piece of unsaved work at a time, at the foot of `over` but above `footer` within it."""

    def __init__(self, theme: Theme, over: QWidget, footer: QWidget | None = None) -> None:
        super().__init__(over)
        self.setObjectName("recovery-banner")
        self._over = over
        self._footer = footer
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.recover_button = QPushButton(self.tr("Recover"), self)
        self.later_button = QPushButton(self.tr("Later"), self)
        self.later_button.setToolTip(self.tr("Keep it, and ask again at the next start"))
        self.delete_button = QPushButton(self.tr("Delete…"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.sentence, 1)
        for button in (self.recover_button, self.later_button, self.delete_button):
            row.addWidget(button)
        over.installEventFilter(self)
        if footer is not None:
            footer.installEventFilter(self)
        self.apply_theme(theme)
        self.hide()

    def offer(self, work: RecoverableWork) -> None:
        """Show what `work` is."""
        text = self.tr("The program ended before “{name}” was saved.")
        self.sentence.setText(text.format(name=work.origin.name))
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as wide as what it lies over, and above what is put there later."""
        moved = event.type() in (QEvent.Type.Resize, QEvent.Type.Move)
        if moved and self.isVisible():
            self._place()
        if event.type() == QEvent.Type.ChildAdded and watched is self._over:
            self.raise_()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        height = wrapped_height(self, self._over.width())
        bottom = self._over.height() if self._footer is None else self._footer.y()
        self.setGeometry(0, bottom - height, self._over.width(), height)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        as_controls(self)


class Recovery(QObject):
    """Finds what dead copies of the program left, and does what the person says about it."""

    def __init__(
        self,
        context: Context,
        jobs: Jobs,
        questions: Questions,
        autosave: Autosave,
        banner: RecoveryBanner,
        put: Callable[[OpenedFile, Origin], None],
    ) -> None:
        super().__init__(autosave)
        self._context = context
        self._jobs = jobs
        self._questions = questions
        self._autosave = autosave
        self._put_on_table = put
        self.banner = banner
        self._left: list[RecoverableWork] = []
        self._recovered: RecoverableWork | None = None
        banner.recover_button.clicked.connect(self.recover)
        banner.later_button.clicked.connect(self.later)
        banner.delete_button.clicked.connect(self.delete)
        autosave.written.connect(self.forget_recovered)
        context.presenting_changed.connect(self._offer_next)
        jobs.submit(partial(recoverable_work, autosave.folder), self._on_left)

    def _on_left(self, found: object) -> None:
        if isinstance(found, list):
            self._left = found
            self._offer_next()

    @Slot()
    def _offer_next(self) -> None:
        # A room is shown neither what crashed nor a button that deletes.
        if self._left and not self._context.presenting:
            self.banner.offer(self._left[0])
        else:
            self.banner.hide()

    @Slot()
    def recover(self) -> None:
        """Open the unsaved work; unsaved changes on the table are asked about."""
        if self._left:
            work = self._left[0]
            read = partial(read_document, work.file)
            self._jobs.submit(read, partial(self._on_read, work))

    def _on_read(self, work: RecoverableWork, opened: object) -> None:
        if isinstance(opened, OpenedFile):
            self._context.confirm_unsaved(partial(self._apply, work, opened))
        else:
            self._questions.inform(self.tr("This can not be recovered"), str(opened))

    def _apply(self, work: RecoverableWork, opened: OpenedFile) -> None:
        self._put_on_table(opened, work.origin)
        self._left = [one for one in self._left if one is not work]
        self._recovered = work
        # Until it is written again, what the dead program left stays where it is.
        self._autosave.save_aside()
        self._offer_next()

    @Slot()
    def forget_recovered(self) -> None:
        """Remove what was recovered, now that it is written elsewhere."""
        work, self._recovered = self._recovered, None
        if work is not None:
            self._jobs.submit(work.delete, self._on_deletion)

    @Slot()
    def later(self) -> None:
        """Keep all of it until the next start."""
        for work in self._left:
            work.lock.unlock()
        self._left = []
        self._offer_next()

    @Slot()
    def delete(self) -> None:
        """Ask once more, then remove it for good."""
        if self._left:
            work = self._left[0]
            self._questions.delete(work.origin.name, partial(self._on_confirmation, work))

    def _on_confirmation(self, work: RecoverableWork, answer: Answer) -> None:
        if answer == "yes":
            self._left = [one for one in self._left if one is not work]
            self._jobs.submit(work.delete, self._on_deletion)
            self._offer_next()

    def _on_deletion(self, outcome: object) -> None:
        if isinstance(outcome, Exception):
            self._context.show_message(str(outcome))
