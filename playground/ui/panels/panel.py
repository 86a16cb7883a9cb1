"""The interface every panel has; it draws nothing itself.

A panel says what it needs (`probes`) and draws the newest snapshot (`show_snapshot`).  It owns no
data: it can be closed, reopened and handed another run at any time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from playground.training.probe import Probe
from playground.training.snapshot import Snapshot
from playground.ui.appearance.background import fill_background
from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import Themed
from playground.ui.selection import SelectionModel
from playground.ui.widgets.headline import Headline
from playground.ui.workbench import Workbench

if TYPE_CHECKING:
    from playground.export.tables import Table, TableMaker


class Panel(Themed, QWidget):
    """One live view.

    `name` is its name on the command line and in saved layouts, `title` the English title of its
    dock, marked for translation under the name of its class.
    `comfortable_width` is the pixels at 100 % below which it is better alone, behind a tab, than
    beside another; 0 where its least width says that.  `comfortable_height` is the pixels at 100 %
    that show all of it in its lab; 0 where its share of the window does.
    `refresh_requested` asks for a fresh snapshot at once, because `probes` answers differently now.
    `message` is a sentence for the status bar.
    `drawing_due` asks for a beat of the window in which `draw_own` is called.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    comfortable_width: ClassVar[int] = 0
    comfortable_height: ClassVar[int] = 0

    refresh_requested = Signal()
    message = Signal(str)
    drawing_due = Signal(object)

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"panel-{self.name}")
        self.theme = theme
        self.selection = selection
        fill_background(self)

    @classmethod
    def heading(cls) -> str:
        """The title of the dock, in the language of the window."""
        return QCoreApplication.translate(cls.__name__, cls.title)

    @classmethod
    def heading_for(cls, snapshot: Snapshot) -> str:
        """The title of the dock while this run is on the table."""
        return cls.heading()

    def probes(self) -> frozenset[Probe]:
        """The probes that the next snapshot must answer for this panel."""
        return frozenset()

    def data_table(self) -> TableMaker | None:
        """The maker of the table of its data; None where it has none."""
        return None

    def why_no_data(self) -> str:
        """The reason why there are no data to save, translated; for `data_table` None."""
        if type(self).probes is not Panel.probes:
            return self.tr("It is not saved as a table: its numbers are those in sight.")
        return self.tr("It shows a calculation of its own: nothing in it is measured in the run.")

    def shown_figures(self) -> Table | None:
        """The figures in sight, where it calculates them itself: what `data_table` can not make."""
        return None

    def spoken(self) -> str:
        """A sentence on what it shows now, for screen readers; "" where there is none."""
        said = (line.text for line in self.findChildren(Headline) if line.isVisibleTo(self))
        return ". ".join(text for text in said if text)

    def menu_actions(self) -> tuple[QAction, ...]:
        """The actions of its menu besides pictures and data, such as zooming out."""
        return ()

    def suits(self, snapshot: Snapshot) -> bool:
        """True if there is anything to show for this experiment (digits have no plane)."""
        return True

    def choose_rows(self, rows: str) -> None:
        """Show the rows "train" or "test", where it can; "" for those that it shows at first."""

    def finish(self) -> None:
        """Come to the end of what a person starts here at once, for a picture on paper."""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest moment; answers may be missing where the panel was just opened."""
        raise NotImplementedError

    def show_figures(self, snapshot: Snapshot) -> None:
        """Say those figures of the moment that the header has, too, at once with it.

        Of a dear moment `show_snapshot` comes a few frames later, or it draws parts of it in turns.
        """

    def draw_own(self) -> None:
        """Draw what no snapshot holds, such as runs of its own; after `drawing_due` alone."""

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes; called on every change of theme or scale."""
        self.theme = theme


def panel_around(widget: QWidget | None) -> Panel | None:
    """The panel that `widget` is in, or is; None elsewhere."""
    while widget is not None and not isinstance(widget, Panel):
        widget = widget.parentWidget()
    return widget


class EditingPanel(Panel):
    """A panel that also changes the experiment, or sends commands to its training."""

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, parent)
        self.workbench = workbench
