"""Home: shows the start page over one window, and opens what is chosen there.

The page is made when it is wanted and gone afterwards, so that the workbench pays nothing for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Slot
from PySide6.QtWidgets import QToolButton

from playground.ui.appearance.theme import Theme
from playground.ui.labs import LABS
from playground.ui.panels.explore.decision_panel import DecisionPanel
from playground.ui.start.page import StartPage, Wish
from playground.ui.start.shows import painted_experiment
from playground.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from playground.ui.main_window import MainWindow

# What makes no sense while the workbench is out of sight.
WORKBENCH_ACTIONS = (
    *("play", "step-sample", "step-batch", "step-epoch", "reset", "new-seed"),
    *("rival", "freeze-test", "reset-layout"),
)
MOST_RECENT = 6
HOUSE_SIDE = 18


class Home(QObject):
    """Owns the start page of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._was_playing = False
        self._brush_given = False
        self._leaves_lesson = False
        self.page: StartPage | None = None
        window.workbench.opened.connect(self._take_opened)
        self._make_button()
        window.workbench.stopping.connect(self._end_runs)
        window.presenter.changed.connect(self._give_way)

    def _make_button(self) -> None:
        """The house before the menus: the toolbar needs its room for the figures of the run."""
        self.button = QToolButton(self._window.menuBar())
        self.button.setDefaultAction(self._window.actions_by_name["home"])
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window.menuBar().setCornerWidget(self.button, Qt.Corner.TopLeftCorner)

    @property
    def active(self) -> bool:
        """Whether the page is in sight."""
        return self.page is not None

    @Slot()
    def toggle(self) -> None:
        """Show the page, or go back to the workbench."""
        if self.active:
            self.back()
        elif not self._window.presenter.active:
            self.show()

    def show(self) -> None:
        """Lay the page over the workbench; what trains there waits."""
        window = self._window
        if self.active:
            return
        self._was_playing = window.workbench.playing
        if self._was_playing:
            window.workbench.pause()
        settings = window.settings
        recent = settings.recent_files[:MOST_RECENT] if settings else ()
        page = StartPage(window.theme, recent, window)
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
            self._window.workbench.play()

    @Slot()
    def _take_opened(self) -> None:
        if self._leaves_lesson:
            # Its words would stand beside what they are not about; it can be taken up again.
            self._window.lesson_player.leave()
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
        page.end_runs()
        page.hide()
        page.deleteLater()
        self._window.removeEventFilter(self)
        self._enable(True)
        self._window.panels["network"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.frame_loop.want_everything()
        self._window.hints.consider()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        side = round(HOUSE_SIDE * theme.scale)
        self.button.setIconSize(QSize(side, side))
        if self.page is not None:
            self.page.apply_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
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
            self._window.actions_by_name[name].setEnabled(on)

    @Slot()
    def _end_runs(self) -> None:
        if self.page is not None:
            self.page.end_runs()

    @Slot()
    def _give_way(self) -> None:
        if self._window.presenter.active:
            self.leave()

    @Slot(bool)
    def _remember(self, on: bool) -> None:
        if self._window.settings:
            self._window.settings.start_page = on

    # Opening.

    @Slot(object)
    def _open(self, wish: Wish) -> None:
        documents, menus = self._window.documents, self._window.menus
        self._leaves_lesson = wish.what != "lesson"
        if wish.what == "first":
            documents.open_example(wish.name, self._train)
        elif wish.what == "paint":
            documents.settle(self._paint)
        elif wish.what == "import":
            self._window.importer.choose()
        elif wish.what == "file":
            documents.open()
        elif wish.what == "recent":
            documents.open_recent(Path(wish.name))
        elif wish.what == "lesson":
            self._window.lesson_player.open(wish.name)
        elif wish.what == "lab":
            menus.open_lab(wish.name)
        else:
            menus.open_preset(wish.name, _lab_of(wish.name))

    def _train(self) -> None:
        self._window.choose_lab("explore")
        self._window.workbench.play()

    def _paint(self) -> None:
        window = self._window
        window.workbench.open(painted_experiment())
        window.choose_lab("explore")
        self._brush_given = True
        self._brush_switch().setChecked(True)
        window.workbench.play()

    def _brush_switch(self) -> Switch:
        decision = self._window.panels["decision"]
        assert isinstance(decision, DecisionPanel)
        return decision.paint_switch


def _lab_of(example: str) -> str:
    """The first lab to which `example` belongs, as in the menu."""
    return next((lab.name for lab in LABS if example in lab.examples), "")
