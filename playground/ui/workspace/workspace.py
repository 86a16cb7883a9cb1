"""The docks of one window: which are open, where they stand, and in which lab.

Their panels are made by `Panels`; at the start of the program, once the window is painted.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QTabBar

from playground.experiment.variations import FREEZES
from playground.training.snapshot import Snapshot
from playground.ui.context import Context
from playground.ui.labs import EXPLORE, lab_named
from playground.ui.labs.arrangement import (
    Arrangement,
    Edge,
    tiled,
    tiled_in_rows,
    tiled_upright,
)
from playground.ui.labs.lab import Lab
from playground.ui.panels.panel import Panel
from playground.ui.registry import DIAGRAM, PanelSpec
from playground.ui.workspace.dock import PanelDock
from playground.ui.workspace.giving_way import GivingWay
from playground.ui.workspace.in_hand import TabPress
from playground.ui.workspace.panels import Panels
from playground.ui.workspace.placing import (
    arrange,
    arrange_again,
    has_place,
    place_beside,
    remeasure_docks,
    share_out_again,
    show_whole_names,
)
from playground.ui.workspace.shares import width_beside_docks
from playground.ui.workspace.tightening import AS_ARRANGED, kept_in_front

if TYPE_CHECKING:
    from playground.ui.panels.compare.race_panel import RacePanel


Place = Callable[[QMainWindow, Mapping[str, PanelDock], Arrangement], None]


class Workspace(QObject):
    """Owns panels and docks; `lab_changed` follows every other lab, `arranged` every placing.

    `lab_chosen` follows a lab that was asked for, not one that a lesson brings along.
    With `later` the docks stay empty until `fill_docks`; `filled` follows when they are not.
    """

    lab_changed = Signal()
    lab_chosen = Signal()
    arranged = Signal()
    filled = Signal()

    def __init__(self, context: Context, specs: tuple[PanelSpec, ...], later: bool = False) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self.lab = EXPLORE
        self._arrangement: Arrangement | None = None
        self._top_panel = ""
        # What a step of a lesson names, () for everything.
        self._only: tuple[str, ...] = ()
        # How they stand where they have the room of the diagram, None where that is shown.
        self._tiles: Arrangement | None = None
        # The text has another size, and what is hidden has yet to follow.
        self._is_sizing = False
        self._fill = QTimer(self)
        self._fill.setSingleShot(True)
        self._fill.timeout.connect(self._fill_room)
        context.window.installEventFilter(self)
        self._snapshot: Snapshot | None = None
        self.panels = Panels(context, specs, self._on_made)
        self.docks: dict[str, PanelDock] = {}
        for spec in specs:
            if spec.name != DIAGRAM:
                dock = PanelDock(
                    spec.name, spec.heading, self.panels, self._find_place, context.window
                )
                dock.waits = later
                dock.hide()
                dock.visibilityChanged.connect(context.request_refresh)
                self.docks[spec.name] = dock
        self._giving_way = GivingWay(self._window, self.docks, self._arrange_again)
        self._giving_way.grown.connect(self._come_back)
        context.theme_changed.connect(self._giving_way.on_theme)
        self._tab_press = TabPress(self)
        self._window.setDockNestingEnabled(True)
        # The words of a lesson stand beside panels at the top.
        self._window.setCorner(Qt.Corner.TopLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self._window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.BottomDockWidgetArea)

    def _on_made(self, panel: Panel) -> None:
        """Frame a panel that was just made."""
        panel.refresh_requested.connect(self._context.request_refresh)
        panel.message.connect(self._context.show_message)
        panel.drawing_due.connect(self._context.drawing_due)
        if panel.name in self.docks:
            self.docks[panel.name].frame(panel)
            self._show_title(panel)

    def _show_title(self, panel: Panel) -> None:
        if self._snapshot is not None and panel.name in self.docks:
            self.docks[panel.name].setWindowTitle(panel.heading_for(self._snapshot))

    # The start.

    @Slot()
    def fill_docks(self) -> None:
        """Make the panels of the open docks, one at a turn of the event loop."""
        if self._make_one_panel():
            QTimer.singleShot(0, self, self.fill_docks)

    def fill_docks_now(self) -> None:
        """Make those that are still waited for at once."""
        while self._make_one_panel():
            pass

    def _make_one_panel(self) -> bool:
        """True if one was made, or imported; with the last one the docks get their room."""
        waiting = [dock for dock in self.docks.values() if dock.waits]
        if not waiting:
            return False
        for dock in waiting:
            if dock.is_empty and not dock.isHidden():
                # The first import brings pyqtgraph: keys are heard before the panel is made.
                if not self.panels.load(dock.name):
                    _ = dock.panel
                return True
        for dock in waiting:
            dock.waits = False
        opened = {dock.name for dock in waiting if not dock.isHidden()}
        if self._arrangement is not None and opened == set(self._arrangement.names()):
            self.use_arrangement(self._arrangement)
        self._context.request_refresh()
        self.filled.emit()
        return False

    # Single panels.

    @property
    def diagram(self) -> Panel:
        """The network in the middle of the window."""
        return self.panels[DIAGRAM]

    def panel(self, name: str) -> Panel:
        """The panel `name`.

        Raises:
            ValueError: there is no such panel; the text lists those that there are.
        """
        if name not in self.panels:
            raise ValueError(f"panel: {name!r} is not one of {', '.join(self.panels)}")
        return self.panels[name]

    def show_panel(self, name: str) -> None:
        """Open the dock of the panel `name` and bring it to the front.

        Raises:
            ValueError: there is no such dock; the text lists those that there are.
        """
        self._check(name)
        dock = self.docks[name]
        dock.show()
        dock.raise_()

    def _check(self, name: str) -> None:
        if name not in self.docks:
            raise ValueError(f"panel: {name!r} is not one of {', '.join(self.docks)}")

    def is_in_sight(self, name: str) -> bool:
        """True if the panel `name` can be seen now: open, and not behind another one's tab."""
        dock = self.docks[name]
        return dock.isVisible() and not dock.visibleRegion().isEmpty()

    def _find_place(self, dock: PanelDock) -> None:
        """A place for a panel that is opened outside the labs that it belongs to."""
        if not has_place(self._window, dock):
            place_beside(self._window, self.docks, dock)
            # It has its tab, and can be in front of the others, only after it was shown.
            QTimer.singleShot(0, dock, dock.raise_)

    def show_only(
        self, names: Collection[str], *, diagram: bool = True, images: bool = False
    ) -> None:
        """Close all panels but those of `names`, until another lab is shown or all are allowed.

        They stand as in the lab, for pictures or for data on a plane; without the `diagram` they
        share the room that it has otherwise.

        Raises:
            ValueError: one of them does not exist; the text lists those that there are.
        """
        for name in names:
            self._check(name)
        self._only = tuple(names)
        self._tiles = None if diagram else self._tiling()
        self.show_diagram()
        self.use_arrangement(self._tiles or self.lab.arrangement(images))

    def _wanted(self, arrangement: Arrangement) -> Arrangement:
        """Those of `arrangement` that are wanted: what is closed takes no room from them.

        What it needs would change with what it showed last, and the places of the others with it.
        """
        return arrangement.only(self._only) if self._only else arrangement

    def _tiling(self) -> Arrangement:
        """The panels side by side where they have the room, else in rows, else below each other."""
        across, rows = tiled(self._only), tiled_in_rows(self._only)
        if self._have_room(across):
            return across
        return rows if self._have_room(rows) else tiled_upright(self._only)

    def _have_room(self, tiles: Arrangement) -> bool:
        """True if what stands side by side in `tiles` can do so beside the words of a lesson."""

        def needed(edge: Edge) -> list[float]:
            return [max(self.docks[name].least_width() for name in stack) for stack, _ in edge]

        below = sum(needed(tiles.bottom)) + max(needed(tiles.right), default=0.0)
        return max(below, sum(needed(tiles.top))) <= width_beside_docks(self._window)

    def show_diagram(self) -> None:
        """Show the diagram, unless the panels have its room."""
        self.diagram.setVisible(self._tiles is None)

    def allow_all(self) -> None:
        """Let whatever an arrangement has be open again, and the diagram be seen."""
        self._only, self._tiles = (), None
        self.show_diagram()

    def _close_others(self) -> None:
        for name in self._only:
            self.show_panel(name)
        for name, dock in self.docks.items():
            if self._only and name not in self._only:
                dock.hide()

    def visible_panels(self) -> list[Panel]:
        """The panels that can be seen now."""
        return [
            panel
            for panel in self.panels.made()
            if panel.isVisible() and not panel.visibleRegion().isEmpty()
        ]

    # Places.

    @property
    def arrangement(self) -> Arrangement | None:
        """The arrangement that was applied last; a person may have moved panels since."""
        return self._arrangement

    def use_arrangement(self, arrangement: Arrangement) -> None:
        """Open and place the panels as `arrangement` says."""
        self._use(arrangement, self._arrange)

    def use_again(self, arrangement: Arrangement) -> None:
        """As `use_arrangement`, where most panels may stand there; who is in front stays there."""
        self._use(arrangement, partial(self._arrange_again, place=arrange_again))

    def _use(self, arrangement: Arrangement, put: Callable[[Arrangement], None]) -> None:
        if arrangement is self._tiles:
            # With other text the panels need another room.
            arrangement = self._tiles = self._tiling()
        self._arrangement = arrangement
        for dock in self.docks.values():
            dock.limit_width(None)
        wanted = self._wanted(arrangement)
        put(wanted)
        self._close_others()
        self._giving_way.begin(wanted)

    def _arrange(self, arrangement: Arrangement, place: Place = arrange) -> None:
        top = [self._top_panel] if self._top_panel in arrangement.names() else []
        self._place(arrangement, place, top)

    def _arrange_again(self, arrangement: Arrangement, place: Place = arrange) -> None:
        """Place panels anew that nobody has asked for anew, in more or fewer stacks.

        In a lesson its step says what is in front.
        """
        seen = [name for name in self.docks if self.is_in_sight(name)]
        if self._arrangement is None or self._only or not seen:
            self._arrange(arrangement, place)
            return
        self._place(arrangement, place, kept_in_front(self._arrangement, arrangement, seen))

    def _place(self, arrangement: Arrangement, place: Place, in_front: Iterable[str]) -> None:
        place(self._window, self.docks, arrangement)
        for name in in_front:
            self.docks[name].raise_()
        self.arranged.emit()
        self._context.request_refresh()

    def measure_panels(self) -> None:
        """Give panels the room that they need at another text size, as far as there is any."""
        remeasure_docks(self.docks)
        self._come_back()
        self.fill_room()

    @Slot()
    def _come_back(self) -> None:
        """Have panels that gave way stand as arranged again, as far as they have the room now.

        Where one has the screen for itself, or was closed, all stay as they are.
        """
        arrangement = self._arrangement
        if arrangement is None:
            return
        if self._giving_way.tightness == AS_ARRANGED:
            if not self._only:
                share_out_again(self._window, self.docks, arrangement)
            self._giving_way.check()
        elif not any(self.docks[name].isHidden() for name in self._wanted(arrangement).names()):
            self.use_again(arrangement)

    def fill_room(self) -> None:
        """Let panels without the diagram fill its room again, once the window is laid out.

        What a larger window has more Qt leaves empty in its middle.
        """
        if self._tiles is not None:
            self._fill.start()

    @Slot()
    def _fill_room(self) -> None:
        tiles = self._tiles
        # One that has the screen for itself keeps it.
        if tiles is not None and not any(self.docks[name].isHidden() for name in tiles.names()):
            self.use_again(tiles)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window, and the bars of tabs that Qt makes in it by itself."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.fill_room()
            elif isinstance(event, QChildEvent) and event.polished():
                self._on_tab_bar(event.child())
        return super().eventFilter(watched, event)

    def _on_tab_bar(self, child: QObject) -> None:
        # Places that are restored and docks that are dropped on each other have new ones.
        if isinstance(child, QTabBar):
            show_whole_names(child)
            self._tab_press.watch(child)

    @Slot()
    def size_anew(self) -> None:
        """Follow another text size: who stands as arranged stays, and has its share anew."""
        self._is_sizing = True
        self.use_again(self._arrangement or self.lab.plane)

    @Slot()
    def on_restyled(self) -> None:
        """Share the room out once more: what was hidden needed that of the text before."""
        self._giving_way.on_restyled()
        if self._is_sizing:
            self._is_sizing = False
            self.use_again(self._arrangement or self.lab.plane)

    def fit_arrangement(self, snapshot: Snapshot) -> None:
        """Pictures have no plane: show samples where the decision map would be empty.

        Panels are called by what they show of this run.
        """
        self._snapshot = snapshot
        for panel in self.panels.made():
            self._show_title(panel)
        images = snapshot.dataset.image_shape is not None
        requested = self._tiles or self.lab.arrangement(images=images)
        if self._arrangement is not requested:
            self.use_arrangement(requested)

    @Slot()
    def reset_layout(self) -> None:
        """Put all panels back."""
        self.use_arrangement(self._arrangement or self.lab.plane)

    # Labs.

    @Slot(str)
    def choose_lab(self, name: str, top: str = "") -> None:
        """Arrange the panels as the lab `name` does, around what is on the table; `top` in front.

        Raises:
            ValueError: there is no such lab.
        """
        self.show_lab(lab_named(name), self._arrangement is self.lab.images, top)
        self._context.show_message(self.lab.description)
        self.lab_chosen.emit()

    def show_lab(self, lab: Lab, images: bool, top: str = "") -> None:
        """Arrange the panels as `lab` does, for pictures or for data on a plane.

        The panel `top` comes to the front of its stack.
        """
        self.allow_all()
        self.enter_lab(lab, top)
        self.use_arrangement(lab.arrangement(images))

    def enter_lab(self, lab: Lab, top: str = "") -> None:
        """Be in the lab `lab` from now on, for whoever arranges panels of it at once himself."""
        self.lab, self._top_panel = lab, top
        self.lab_changed.emit()

    # Races.

    @Slot()
    def duplicate_as_baseline(self) -> None:
        """Race a copy of the experiment on the table, in sight."""
        self._race_panel().duplicate()

    @Slot()
    def freeze_test(self) -> None:
        """Race the network against itself with the first half of its hidden layers frozen."""
        hidden = len(self._context.workbench.experiment.network.hidden)
        self.race_against(f"freeze-{min(max(1, hidden // 2), len(FREEZES))}")

    def race_against(self, variation: str) -> None:
        """Race the experiment on the table with one field changed, in sight."""
        self._race_panel().race_against(variation)

    def compare_with(self, variations: tuple[str, ...]) -> None:
        """Put the experiment on the table beside these variations of it, all at the start.

        Where the race is shown is the business of whoever wants it.

        Raises:
            ValueError: one of them changes nothing, or there are too many.
        """
        self._hidden_race_panel().compare_with(variations)

    def _race_panel(self) -> RacePanel:
        panel = self._hidden_race_panel()
        if not panel.isVisible():
            self.choose_lab("race")
        return panel

    def _hidden_race_panel(self) -> RacePanel:
        from playground.ui.panels.compare.race_panel import RacePanel

        panel = self.panels["race"]
        assert isinstance(panel, RacePanel)
        return panel
