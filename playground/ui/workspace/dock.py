"""The frame of one panel, and the scroll area in it for where there is little height."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from playground.ui.appearance.theme import GRID
from playground.ui.panels.panel import Panel
from playground.ui.widgets.column_scroll import ColumnScroll

# A panel that must be higher than this scrolls where there is no room for it.
SCROLLS_BELOW = 200


class PanelScroll(ColumnScroll):
    """Keeps the width that a panel needs, and of its height only what is worth looking at.

    What the panel needs is asked anew when panels are arranged, not with every word that changes
    in it: the whole window would be laid out each time.
    """

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        # Qt asks for the size while it takes the panel over.
        self._panel = panel
        self._widest: int | None = None
        super().__init__(panel, parent)

    def minimumSizeHint(self) -> QSize:
        """As wide as the panel must be; as high, up to the height where it scrolls instead."""
        least = self._panel.minimumSizeHint()
        width = least.width() if self._widest is None else min(least.width(), self._widest)
        return QSize(width, min(least.height(), SCROLLS_BELOW))

    @property
    def widest(self) -> int | None:
        """Pixels beyond which it scrolls across, None where it never does."""
        return self._widest

    def limit_width(self, widest: int | None) -> None:
        """Scroll across, too, where the panel must be wider than `widest` pixels; None: never."""
        if widest == self._widest:
            return
        self._widest = widest
        policies = Qt.ScrollBarPolicy
        across = policies.ScrollBarAlwaysOff if widest is None else policies.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(across)
        self.updateGeometry()


class PanelDock(QDockWidget):
    """The frame of one panel: it can be moved, tabbed, floated and closed.

    The panel is made when the dock is first opened; `find_place` is asked for a place for it then,
    where the arrangement has none.  Where there is less height than the panel must
    have, as with large text, it scrolls.  While `waits` is set an open dock stays empty.
    """

    waits = False
    _is_placed_now = False

    def __init__(
        self,
        name: str,
        title: str,
        panels: Mapping[str, Panel],
        find_place: Callable[[PanelDock], None],
        parent: QMainWindow,
    ) -> None:
        super().__init__(title, parent)
        self.name = name
        self._panels = panels
        self._find_place = find_place
        self.setObjectName(f"dock-{name}")
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)

    @property
    def panel(self) -> Panel:
        """The panel in it; made where that has not been done."""
        return self._panels[self.name]

    def frame(self, panel: Panel) -> None:
        """Take the panel, once it is made, into the frame."""
        self.setWidget(PanelScroll(panel, self))

    def setVisible(self, visible: bool) -> None:
        """Have the panel in it before it is seen, also where Qt puts docks back by itself."""
        if visible:
            if not self.waits:
                _ = self.panel
            # Qt may show it again from within, before it knows the place.
            if not self.isFloating() and not self._is_placed_now:
                self._is_placed_now = True
                self._find_place(self)
                self._is_placed_now = False
        super().setVisible(visible)

    def limit_width(self, widest: int | None) -> None:
        """Have the panel scroll across where it must be wider; None: have it whole."""
        scroll = self.widget()
        if isinstance(scroll, PanelScroll):
            scroll.limit_width(widest)

    def limit_width_further(self, widest: int) -> None:
        """As `limit_width`, where it does not scroll in less already."""
        scroll = self.widget()
        if isinstance(scroll, PanelScroll):
            before = scroll.widest
            scroll.limit_width(widest if before is None else min(before, widest))

    @property
    def is_empty(self) -> bool:
        """True if its panel has not been made yet."""
        return self.widget() is None

    # They ask the panel itself: the dock's own sizes are out of date while it is hidden.  A panel
    # that is still waited for is taken to be content with anything.

    def least_height(self, tabbed: bool) -> int:
        """Pixels that it needs to be seen without scrolling, with its title and below it tabs."""
        if self.waits and self.is_empty:
            return 0
        return self.panel.minimumSizeHint().height() + self._strips(tabbed)

    def comfortable_height(self, tabbed: bool) -> float:
        """Pixels that show all of it, with its title and tabs; 0 where any height will do."""
        if self.waits and self.is_empty:
            return 0.0
        comfort = self.panel.comfortable_height * self.panel.theme.scale
        return comfort + self._strips(tabbed) if comfort else 0.0

    def _strips(self, tabbed: bool) -> int:
        return (self.fontMetrics().height() + GRID) * (2 if tabbed else 1)

    def least_width(self) -> float:
        """Pixels that it needs to stand beside another one."""
        if self.waits and self.is_empty:
            return 0.0
        comfort = self.panel.comfortable_width * self.panel.theme.scale
        return comfort or self.panel.minimumSizeHint().width()

    def narrowest(self) -> int:
        """Pixels below which its panel can not be drawn."""
        if self.waits and self.is_empty:
            return 0
        return self.panel.minimumSizeHint().width()
