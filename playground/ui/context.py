"""The context of the parts of one window, handed over by whoever puts the window together.

A part takes the context and the few other parts that it works with; none imports the main window.
Signals say that something changed, and the reader looks at the value here.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from playground.ui.appearance.theme import Theme
from playground.ui.panels.panel import Panel
from playground.ui.selection import SelectionModel
from playground.ui.settings import Settings
from playground.ui.workbench import Workbench

Then = Callable[[], None]


class Context(QObject):
    """Workbench, settings, selection and theme of one window, and what the window does for all.

    `window` is the parent of dialogs and the home of docks.  `settings` is None where the window is
    no person's, as for pictures and measurements.
    """

    theme_changed = Signal()
    presenting_changed = Signal()
    message = Signal(str)
    message_withdrawn = Signal(str)
    announced = Signal(str)
    refresh_requested = Signal()
    drawing_due = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        workbench: Workbench,
        selection: SelectionModel,
        theme: Theme,
        settings: Settings | None = None,
        *,
        panel: Callable[[str], Panel],
        show_panel: Callable[[str], None],
        confirm_unsaved: Callable[[Then], None],
    ) -> None:
        super().__init__(window)
        self.window = window
        self.workbench = workbench
        self.selection = selection
        self.settings = settings
        self._theme = theme
        self._presenting = False
        self._panel = panel
        self._show_panel = show_panel
        self._confirm_unsaved = confirm_unsaved
        workbench.message.connect(self.show_message)

    @property
    def theme(self) -> Theme:
        """Colours and text sizes now."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Use `theme` from now on."""
        self._theme = theme
        self.theme_changed.emit()

    @property
    def presenting(self) -> bool:
        """True if the window has the whole screen, for a room."""
        return self._presenting

    def set_presenting(self, on: bool) -> None:
        """Say that presenting begins or ends; for the presenter."""
        self._presenting = on
        self.presenting_changed.emit()

    @Slot(str)
    def show_message(self, text: str) -> None:
        """Show a sentence in the status bar."""
        self.message.emit(text)

    def withdraw_message(self, text: str) -> None:
        """Say this sentence no longer, where the status bar still does."""
        self.message_withdrawn.emit(text)

    def announce(self, text: str) -> None:
        """Show a sentence in the status bar, and over the screen where that has no status bar."""
        self.message.emit(text)
        self.announced.emit(text)

    @Slot()
    def request_refresh(self) -> None:
        """Have all panels in sight drawn anew, soon, whether training runs or not."""
        self.refresh_requested.emit()

    def panel(self, name: str) -> Panel:
        """The panel `name`, made where it has not been needed before.

        Raises:
            ValueError: there is no such panel.
        """
        return self._panel(name)

    def show_panel(self, name: str) -> None:
        """Open the panel `name` and bring it to the front.

        Raises:
            ValueError: there is no such panel that can be opened.
        """
        self._show_panel(name)

    def confirm_unsaved(self, then: Then) -> None:
        """Do `then` as soon as nothing is unsaved: at once, after asking, or never."""
        self._confirm_unsaved(then)
