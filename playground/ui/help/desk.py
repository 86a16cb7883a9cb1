"""The help desk: F1 for what has the focus, Shift+F1 for what is clicked next, the glossary.

While one is asked to click, Qt's help events of all widgets come up to the window: the desk listens
there, and only then, so that it costs nothing otherwise.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QCursor, QHelpEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QWhatsThis, QWidget

from playground.ui.access import announce
from playground.ui.context import Context
from playground.ui.help.explaining import explained
from playground.ui.help.glossary_window import GlossaryWindow
from playground.ui.help.popover import HelpPopover
from playground.ui.window.actions import Actions


class HelpDesk(QObject):
    """Answers for one window."""

    def __init__(self, context: Context, actions: Actions) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._listening: tuple[QWidget, ...] = ()
        self._asked_from: QWidget | None = None
        self.leaf: HelpPopover | None = None
        self.glossary: GlossaryWindow | None = None
        self._actions = actions
        actions["help"].triggered.connect(self.explain_here)
        actions["whats-this"].triggered.connect(self.ask_for_click)
        actions["glossary"].triggered.connect(self.open_glossary)
        context.presenting_changed.connect(self._give_way)

    def fill(self, menu: QMenu) -> None:
        """Put the ways to ask into the Help menu."""
        for name in ("help", "whats-this", "glossary"):
            menu.addAction(self._actions[name])

    @Slot()
    def _give_way(self) -> None:
        # F1 shows the keys of the presentation meanwhile.
        self._actions["help"].setEnabled(not self._context.presenting)

    # Asking.

    @Slot()
    def explain_here(self) -> None:
        """Explain what has the focus; where that is the window itself, what the pointer is on."""
        focused = QApplication.focusWidget()
        diagram = self._context.panel("network")
        target = focused
        if focused is None or focused is diagram or not self._window.isAncestorOf(focused):
            under = QApplication.widgetAt(QCursor.pos())
            if under is not None and self._owns(under) and explained(under) is not None:
                target = under
        self.explain(target if target is not None else diagram)

    def _owns(self, widget: QWidget) -> bool:
        return widget is self._window or self._window.isAncestorOf(widget)

    def explain(self, widget: QWidget) -> None:
        """Show what there is to say about `widget`, beside it."""
        explanation = explained(widget)
        if explanation is None:
            self._context.show_message(self.tr("There is nothing to say about this."))
            return
        self._end_leaf()
        self._asked_from = QApplication.focusWidget()
        over = widget.window()
        leaf = HelpPopover(explanation, self._context.theme, over)
        leaf.asked.connect(self.look_up)
        leaf.ended.connect(self._on_end)
        self.leaf = leaf
        leaf.show_beside(QRect(widget.mapTo(over, QPoint(0, 0)), widget.size()))
        # The focus goes to the first of its words, of which it says no more than the name.
        announce(leaf, leaf.spoken())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @Slot()
    def _on_end(self) -> None:
        """Give the focus back to where it was when one asked."""
        self._end_leaf()
        try:
            if self._asked_from is not None:
                self._asked_from.setFocus(Qt.FocusReason.PopupFocusReason)
        except RuntimeError:
            # What one asked about is gone meanwhile.
            self._asked_from = None

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        leaf = self.leaf
        if leaf is not None and new is not None and new is not leaf and not leaf.isAncestorOf(new):
            self._end_leaf()

    def _end_leaf(self) -> None:
        leaf, self.leaf = self.leaf, None
        if leaf is None:
            return
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_focus)
        leaf.hide()
        leaf.deleteLater()

    # What's this?

    @Slot()
    def ask_for_click(self) -> None:
        """Explain whatever is clicked next; Escape ends it."""
        docks = [dock for dock in self._window.findChildren(QDockWidget) if dock.isFloating()]
        self._listening = (self._window, *docks)
        for one in self._listening:
            one.installEventFilter(self)
        QWhatsThis.enterWhatsThisMode()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer Qt's questions for help about anything in the window."""
        kind = event.type()
        if kind == QEvent.Type.LeaveWhatsThisMode:
            self._stop_listening()
        elif isinstance(event, QHelpEvent) and isinstance(watched, QWidget):
            under = QApplication.widgetAt(event.globalPos()) or watched
            if kind == QEvent.Type.QueryWhatsThis:
                event.setAccepted(explained(under) is not None)
                return True
            if kind == QEvent.Type.WhatsThis:
                QWhatsThis.leaveWhatsThisMode()
                event.accept()
                self.explain(under)
                return True
        return super().eventFilter(watched, event)

    def _stop_listening(self) -> None:
        for one in self._listening:
            one.removeEventFilter(self)
        self._listening = ()

    # Glossary.

    @Slot()
    def open_glossary(self) -> None:
        """The glossary beside the workbench."""
        if self.glossary is None:
            self.glossary = GlossaryWindow(self._context.theme, self._window)
            self.glossary.destroyed.connect(self._forget_glossary)
        self.glossary.show()
        self.glossary.activateWindow()
        self.glossary.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _forget_glossary(self) -> None:
        self.glossary = None

    @Slot(str)
    def look_up(self, name: str) -> None:
        """The glossary, open at the term `name`."""
        self.open_glossary()
        if self.glossary is not None:
            self.glossary.choose(name)
