"""Home: shows the start page over one window, and opens what is chosen there.

The page is made when it is wanted and gone afterwards, so that the workbench pays nothing for it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton

from playground.ui.context import Context
from playground.ui.documents import Documents
from playground.ui.documents.preset_opener import PresetOpener
from playground.ui.importing import Importer
from playground.ui.labs import LABS
from playground.ui.lessons.player import LessonPlayer
from playground.ui.start.page import StartChoice, StartPage
from playground.ui.start.shows import painted_experiment
from playground.ui.widgets.switch import Switch
from playground.ui.window.actions import Actions
from playground.ui.workspace.workspace import Workspace

# What makes no sense while the workbench is out of sight.
WORKBENCH_ACTIONS = (
    *("play", "step-sample", "step-batch", "step-epoch", "reset", "new-seed"),
    *("rival", "freeze-test", "reset-layout"),
)
MAX_RECENT = 6
HOUSE_SIDE = 18


class Home(QObject):
    """Owns the start page of one window; `left` follows the way back to the workbench."""

    left = Signal()

    def __init__(
        self,
        context: Context,
        actions: Actions,
        workspace: Workspace,
        documents: Documents,
        importer: Importer,
        lessons: LessonPlayer,
        presets: PresetOpener,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._actions = actions
        self._workspace = workspace
        self._documents = documents
        self._importer = importer
        self._lessons = lessons
        self._presets = presets
        self._was_playing = False
        self._brush_given = False
        self._leaves_lesson = False
        self.page: StartPage | None = None
        context.workbench.opened.connect(self._on_opened)
        self._make_button()
        context.presenting_changed.connect(self._give_way)
        context.theme_changed.connect(self._size_button)
        self._size_button()

    def _make_button(self) -> None:
        """The house before the menus: the toolbar needs its room for the figures of the run."""
        self.button = QToolButton(self._window.menuBar())
        self.button.setDefaultAction(self._actions["home"])
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window.menuBar().setCornerWidget(self.button, Qt.Corner.TopLeftCorner)

    @property
    def active(self) -> bool:
        """True if the page is in sight."""
        return self.page is not None

    @Slot()
    def toggle(self) -> None:
        """Show the page, or go back to the workbench."""
        if self.active:
            self.back()
        elif not self._context.presenting:
            self.show()

    def show(self) -> None:
        """Lay the page over the workbench; what trains there waits."""
        window, context = self._window, self._context
        if self.active:
            return
        self._was_playing = context.workbench.playing
        if self._was_playing:
            context.workbench.pause()
        settings = context.settings
        recent = settings.recent_files[:MAX_RECENT] if settings else ()
        page = StartPage(context.theme, recent, window)
        page.show_at_start.setVisible(settings is not None)
        page.show_at_start.setChecked(settings is not None and settings.start_page)
        page.asked.connect(self._open)
        page.left.connect(self.back)
        page.show_at_start_changed.connect(self._remember)
        self.page = page
        self._enable(False)
        window.installEventFilter(self)
        self._place()
        page.show()
        page.raise_()
        page.first_card.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def back(self) -> None:
        """To the workbench as it was left: what trained goes on."""
        was_playing = self._was_playing
        self.leave()
        if was_playing:
            self._context.workbench.play()

    @Slot()
    def _on_opened(self) -> None:
        if self._leaves_lesson:
            # Its words would stand beside what they are not about; it can be taken up again.
            self._lessons.leave()
        self.leave()
        # The brush was given for painting; in what comes next a click means a point again.
        if self._brush_given:
            self._brush_given = False
            self._brush_switch().setChecked(False)

    @Slot()
    def leave(self) -> None:
        """Take the page away."""
        page, self.page = self.page, None
        self._leaves_lesson = False
        if page is None:
            return
        self._was_playing = False
        page.hide()
        page.deleteLater()
        self._window.removeEventFilter(self)
        self._enable(True)
        self._context.panel("network").setFocus(Qt.FocusReason.OtherFocusReason)
        self._context.request_refresh()
        self.left.emit()

    @Slot()
    def _size_button(self) -> None:
        side = round(HOUSE_SIDE * self._context.theme.scale)
        self.button.setIconSize(QSize(side, side))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and above what is put there later."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.ChildAdded):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self.page is not None:
            whole, menu = self._window.rect(), self._window.menuBar()
            top = menu.geometry().bottom() + 1 if menu.isVisibleTo(self._window) else 0
            self.page.setGeometry(QRect(0, top, whole.width(), whole.height() - top))
            self.page.raise_()

    def _enable(self, on: bool) -> None:
        for name in WORKBENCH_ACTIONS:
            self._actions[name].setEnabled(on)

    @Slot()
    def _give_way(self) -> None:
        if self._context.presenting:
            self.leave()

    @Slot(bool)
    def _remember(self, on: bool) -> None:
        if self._context.settings:
            self._context.settings.start_page = on

    # Opening.

    @Slot(object)
    def _open(self, choice: StartChoice) -> None:
        documents, presets = self._documents, self._presets
        self._leaves_lesson = choice.what != "lesson"
        if choice.what == "first":
            documents.open_example(choice.name, self._train)
        elif choice.what == "paint":
            self._context.confirm_unsaved(self._paint)
        elif choice.what == "import":
            self._importer.choose()
        elif choice.what == "file":
            documents.open()
        elif choice.what == "recent":
            documents.open_recent(Path(choice.name))
        elif choice.what == "lesson":
            self._lessons.open(choice.name)
        elif choice.what == "lab":
            presets.open_lab(choice.name)
        else:
            presets.open_preset(choice.name, _lab_of(choice.name))

    def _train(self) -> None:
        self._workspace.choose_lab("explore")
        self._context.workbench.play()
        # Seen at once, also where panels are still being made and each takes its turn.
        self._window.repaint()

    def _paint(self) -> None:
        workbench = self._context.workbench
        workbench.open(painted_experiment())
        self._workspace.choose_lab("explore")
        self._brush_given = True
        self._brush_switch().setChecked(True)
        workbench.play()

    def _brush_switch(self) -> Switch:
        from playground.ui.panels.explore.decision_panel import DecisionPanel

        decision = self._context.panel("decision")
        assert isinstance(decision, DecisionPanel)
        return decision.paint_switch


def _lab_of(example: str) -> str:
    """The first lab to which `example` belongs, as in the menu."""
    return next((lab.name for lab in LABS if example in lab.examples), "")
