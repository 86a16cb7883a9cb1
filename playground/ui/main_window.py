"""The main window: diagram in the middle, inspectors and panels around it, the run above.

It puts the parts together and routes what a person does to the workbench; each part draws itself.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from playground.experiment.specs import Experiment
from playground.experiment.variations import FREEZES
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import dress
from playground.ui.appearance.theme import DARK, GRID, LIGHT, SCALES, THEMES, Theme
from playground.ui.diagnostics.failures import Failures
from playground.ui.documents import Documents, DroppedFiles
from playground.ui.editor.inspectors.data_inspector import DataInspector
from playground.ui.editor.inspectors.notes_inspector import NotesInspector
from playground.ui.editor.inspectors.run_inspector import RunInspector
from playground.ui.editor.inspectors.training_inspector import TrainingInspector
from playground.ui.frame_loop import FrameLoop
from playground.ui.importing import Importer
from playground.ui.labs import EXPLORE, lab_named
from playground.ui.labs.arrangement import Arrangement, PanelDock, arrange
from playground.ui.labs.lab import Lab
from playground.ui.menus.menus import build_menus
from playground.ui.panels.compare.race_panel import RacePanel
from playground.ui.panels.panel import Panel
from playground.ui.presenter import Presenter
from playground.ui.presets.bar import PresetBar
from playground.ui.presets.pause import PresetPause
from playground.ui.registry import make_panel, panel_names
from playground.ui.selection import SelectionModel
from playground.ui.settings import FOLLOW_DESKTOP, Settings
from playground.ui.start import Home
from playground.ui.window.action_texts import ActionTexts
from playground.ui.window.actions import ICON_SIZE, Actions
from playground.ui.window.banner import DivergenceBanner
from playground.ui.window.hints import Hints
from playground.ui.window.run_bar import RunBar
from playground.ui.window.time_bar import TimeBar
from playground.ui.workbench import Workbench

MINIMUM_SIZE = QSize(1024, 700)
INSPECTOR_WIDTH = 296


class MainWindow(QMainWindow):
    """One experiment on one workbench, with every view of it."""

    def __init__(
        self, experiment: Experiment, theme: Theme | None = None, settings: Settings | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.settings = settings
        self._theme_name = settings.theme if settings else FOLLOW_DESKTOP
        if theme is not None:
            self._theme_name = theme.name
        self.theme = theme or self._desktop_theme()
        if settings is not None:
            self.theme = self.theme.scaled(settings.scale)
        # Before there are widgets: Qt would polish every one of them a second time.
        dress(self.theme)
        self.workbench = Workbench(experiment, self)
        self.selection = SelectionModel(self)
        self._run: int | None = None
        self.lab = EXPLORE
        self._arrangement: Arrangement | None = None
        self._rate_mark = (0.0, 0)
        self._steps_per_second = 0.0
        self._top_panel = ""
        self.failures = Failures(self.say, self)

        self.presenter = Presenter(self)
        self.actions_by_name = Actions(self)
        self._make_actions()
        self._make_panels()
        self._make_inspectors()
        self._make_toolbar()
        self._make_status_bar()
        self.documents = Documents(self, settings)
        self.importer = Importer(self)
        self.menus = build_menus(self)
        self.lesson_player = self.menus.lessons.player
        self.lock_line = self.menus.lessons.lock_line
        self._inspector_column.insertWidget(0, self.lock_line)
        self.home = Home(self)
        self.actions_by_name["home"].triggered.connect(self.home.toggle)
        self.preset_bar = PresetBar(self.theme, self)
        self.preset_pause = PresetPause(self.workbench, self.run_inspector, self)
        self.addToolBarBreak(Qt.ToolBarArea.TopToolBarArea)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.preset_bar)
        self.hints = Hints(self)
        self.menus.follow_settings()
        DroppedFiles(self)
        self.frame_loop = FrameLoop(
            self.workbench.thread_of_training, self.visible_panels, self._show_run, self
        )
        self._connect()
        self.setMinimumSize(MINIMUM_SIZE)
        self.resize(1280, 800)
        self._dress_parts()
        self.reset_layout()

    # Parts.

    def _make_actions(self) -> None:
        bench = self.workbench
        slots = {
            "play": bench.toggle,
            "step-sample": bench.step_sample,
            "step-batch": self._step_batch,
            "step-epoch": self._step_epoch,
            "slower": bench.pace.slower,
            "faster": bench.pace.faster,
            "reset": bench.reset,
            "new-seed": bench.new_seed,
            "rival": self.duplicate_as_rival,
            "freeze-test": self.freeze_test,
            "theme": self.toggle_theme,
            "full-screen": self.presenter.toggle,
            "larger": self.scale_up,
            "smaller": self.scale_down,
            "normal-size": self.scale_normal,
            "reset-layout": self.reset_layout,
        }
        self._texts = ActionTexts(self)
        words = self._texts.all()
        for name, slot in slots.items():
            self.actions_by_name.add(name, words[name], slot)
        for name in ("home", "help", "whats-this", "glossary"):
            self.actions_by_name.add(name, words[name])
        self.actions_by_name["larger"].setShortcuts(
            [QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")]
        )

    def _make_panels(self) -> None:
        self.panels: dict[str, Panel] = {}
        self.docks: dict[str, PanelDock] = {}
        for name in panel_names():
            panel = make_panel(name, self.theme, self.selection, self.workbench)
            self.panels[name] = panel
            if name != "network":
                dock = PanelDock(panel, self)
                dock.hide()
                self.docks[name] = dock
        self.setCentralWidget(self.panels["network"])
        self.banner = DivergenceBanner(self.theme, self.workbench, self.panels["network"])
        self.setDockNestingEnabled(True)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.BottomDockWidgetArea)

    def _make_inspectors(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        self.run_inspector = RunInspector(self.theme, self.workbench, content)
        self.data_inspector = DataInspector(self.theme, self.workbench, content)
        self.training_inspector = TrainingInspector(self.theme, self.workbench, content)
        self.inspectors = (
            NotesInspector(self.theme, self.workbench, content),
            self.data_inspector,
            self.training_inspector,
            self.run_inspector,
        )
        for inspector in self.inspectors:
            layout.addWidget(inspector)
        layout.addStretch(1)
        self._inspector_column = layout
        self._inspector_scroll = QScrollArea()
        self._inspector_scroll.setWidgetResizable(True)
        self._inspector_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inspector_scroll.setWidget(content)
        dock = QDockWidget(self.tr("Experiment"), self)
        dock.setObjectName("dock-inspectors")
        dock.setWidget(self._inspector_scroll)
        self.inspector_dock = dock
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)

    def _make_toolbar(self) -> None:
        self.toolbar = RunBar(self.theme, self.actions_by_name, self.workbench.pace, self.lab, self)
        self.header, self.lab_button = self.toolbar.header, self.toolbar.lab_button
        self.lab_button.lab_menu.chosen.connect(self.choose_lab)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.toolbar)
        self.time_bar = TimeBar(self.theme, self.workbench, self)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.time_bar)
        self.time_bar.hide()

    def _make_status_bar(self) -> None:
        self._message = QLabel(self.tr("Press Space to train."), self)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._rates = QLabel(self)
        self._rates.setToolTip(self.tr("Frames drawn and training steps done in the last second"))
        self.statusBar().addWidget(self._message, 1)
        self.statusBar().addPermanentWidget(self._rates)

    def _connect(self) -> None:
        bench = self.workbench
        bench.message.connect(self.say)
        bench.playing_changed.connect(self._take_playing)
        bench.commanded.connect(self.frame_loop.want_everything)
        bench.failed.connect(self.failures.show)
        self.selection.changed.connect(self.frame_loop.want_everything)
        self.data_inspector.import_wanted.connect(self.importer.choose)
        for panel in self.panels.values():
            panel.refresh_wanted.connect(self.frame_loop.want_everything)
        for dock in self.docks.values():
            dock.visibilityChanged.connect(self.frame_loop.want_everything)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_desktop)

    # Showing.

    def visible_panels(self) -> list[Panel]:
        """The panels that can be seen now."""
        return [
            panel
            for panel in self.panels.values()
            if panel.isVisible() and not panel.visibleRegion().isEmpty()
        ]

    def display(self, snapshot: Snapshot) -> None:
        """Show `snapshot` in the header and in all panels at once (for pictures)."""
        self._show_run(snapshot)
        for panel in self.panels.values():
            panel.show_snapshot(snapshot)

    def _show_run(self, snapshot: Snapshot) -> None:
        self.header.show_snapshot(snapshot)
        self.time_bar.show_snapshot(snapshot)
        self.documents.document.follow(snapshot)
        self.hints.show_snapshot(snapshot)
        if snapshot.run != self._run:
            self._run = snapshot.run
            self._rate_mark = (time.perf_counter(), snapshot.step)
            self._fit_arrangement(snapshot)
        self._show_rates(snapshot)

    def _show_rates(self, snapshot: Snapshot) -> None:
        start, steps = self._rate_mark
        elapsed = time.perf_counter() - start
        if elapsed < 1.0:
            return
        rate = (snapshot.step - steps) / elapsed
        self._rate_mark = (time.perf_counter(), snapshot.step)
        frames = self.frame_loop.frames_per_second()
        if self.workbench.playing:
            self._rates.setText(
                self.tr("{frames:.0f} frames/s · {steps:,.0f} steps/s").format(
                    frames=frames, steps=max(rate, 0.0)
                )
            )
        else:
            self._rates.clear()

    def _fit_arrangement(self, snapshot: Snapshot) -> None:
        """Pictures have no plane: show samples where the decision map would be empty."""
        wanted = self.lab.arrangement(images=snapshot.dataset.image_shape is not None)
        if self._arrangement is not wanted:
            self.use_arrangement(wanted)

    @property
    def arrangement(self) -> Arrangement | None:
        """Where the panels were put last; a person may have moved them since."""
        return self._arrangement

    def use_arrangement(self, arrangement: Arrangement) -> None:
        """Open and place the panels as `arrangement` says."""
        self._arrangement = arrangement
        arrange(self, self.docks, arrangement)
        if self._top_panel in arrangement.names():
            self.docks[self._top_panel].raise_()
        self.inspector_dock.setVisible(not self.presenter.active)
        width = round(INSPECTOR_WIDTH * self.theme.scale)
        self.resizeDocks([self.inspector_dock], [width], Qt.Orientation.Horizontal)
        self.frame_loop.want_everything()

    @Slot(str)
    def choose_lab(self, name: str, top: str = "") -> None:
        """Arrange the panels as the lab `name` does, around what is on the table; `top` in front.

        Raises:
            ValueError: there is no such lab.
        """
        self.show_lab(lab_named(name), self._arrangement is self.lab.images, top)
        self.say(self.lab.description)

    def show_lab(self, lab: Lab, images: bool, top: str = "") -> None:
        """Arrange the panels as `lab` does, for pictures or for data on a plane.

        The panel `top` comes to the front of its stack.
        """
        self.lab, self._top_panel = lab, top
        self.lab_button.show_lab(lab)
        self.use_arrangement(lab.arrangement(images))

    @Slot()
    def duplicate_as_rival(self) -> None:
        """Race a copy of the experiment on the table, in sight."""
        self._race_panel().duplicate()

    @Slot()
    def freeze_test(self) -> None:
        """Race the network against itself with the first half of its hidden layers frozen."""
        hidden = len(self.workbench.experiment.network.hidden)
        self.race_against(f"freeze-{min(max(1, hidden // 2), len(FREEZES))}")

    def race_against(self, variation: str) -> None:
        """Race the experiment on the table with one field changed, in sight."""
        self._race_panel().race_against(variation)

    def _race_panel(self) -> RacePanel:
        panel = self.panels["race"]
        assert isinstance(panel, RacePanel)
        if not panel.isVisible():
            self.choose_lab("race")
        return panel

    @Slot()
    def reset_layout(self) -> None:
        """Put all panels back."""
        self.use_arrangement(self._arrangement or self.lab.plane)

    @Slot(str)
    def say(self, text: str) -> None:
        """Show a sentence in the status bar."""
        self._message.setText(text)
        self._message.setToolTip(text)

    @Slot()
    def _take_playing(self) -> None:
        self.actions_by_name.describe("play", self._texts.play(self.workbench.playing))
        self.actions_by_name.apply_theme(self.theme, "play")
        self._say_whether_it_trains()
        self.frame_loop.set_playing(self.workbench.playing)
        if not self.workbench.playing:
            self._rates.clear()

    def _say_whether_it_trains(self) -> None:
        """Keep what the status bar invites to true; other sentences stay."""
        going = self.tr("Training; press Space to pause.")
        resting = self.tr("Paused; press Space to go on.")
        if self._message.text() in (self.tr("Press Space to train."), going, resting):
            self.say(going if self.workbench.playing else resting)

    # Doing.

    @Slot()
    def _step_batch(self) -> None:
        self.workbench.step("batch")

    @Slot()
    def _step_epoch(self) -> None:
        self.workbench.step("epoch")

    # Look.

    def _desktop_theme(self) -> Theme:
        if self._theme_name in THEMES:
            return THEMES[self._theme_name]
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    @Slot()
    def _follow_desktop(self) -> None:
        if self._theme_name == FOLLOW_DESKTOP:
            self._use_theme(self._desktop_theme())

    @Slot()
    def toggle_theme(self) -> None:
        """Light when dark, dark when light."""
        self.choose_theme("light" if self.theme.dark else "dark")

    def choose_theme(self, name: str) -> None:
        """Use the theme `name`, or follow the desktop; remembered."""
        self._theme_name = name
        if self.settings:
            self.settings.theme = name
        self._use_theme(self._desktop_theme())

    def _use_theme(self, theme: Theme) -> None:
        self.theme = theme.scaled(self.theme.scale)
        self._apply_theme()

    def set_scale(self, scale: float) -> None:
        """Scale all text; remembered."""
        if self.settings and not self.presenter.active:
            self.settings.scale = scale
        self.show_scale(scale)
        self.reset_layout()

    def show_scale(self, scale: float) -> None:
        """Scale all text for now; nothing is remembered and no panel moves."""
        self.theme = self.theme.scaled(scale)
        self._apply_theme()

    @Slot()
    def scale_up(self) -> None:
        """One size larger."""
        larger = [scale for scale in SCALES if scale > self.theme.scale + 1e-9]
        self.set_scale(larger[0] if larger else SCALES[-1])

    @Slot()
    def scale_down(self) -> None:
        """One size smaller."""
        smaller = [scale for scale in SCALES if scale < self.theme.scale - 1e-9]
        self.set_scale(smaller[-1] if smaller else SCALES[0])

    @Slot()
    def scale_normal(self) -> None:
        """Text at 100 %."""
        self.set_scale(1.0)

    def _apply_theme(self) -> None:
        dress(self.theme)
        self._dress_parts()

    def _dress_parts(self) -> None:
        size = round(ICON_SIZE * self.theme.scale)
        self.toolbar.setIconSize(QSize(size, size))
        self.actions_by_name.apply_theme(self.theme, "play")
        self.header.apply_theme(self.theme)
        self.time_bar.apply_theme(self.theme)
        self.banner.apply_theme(self.theme)
        self.home.apply_theme(self.theme)
        self.preset_bar.apply_theme(self.theme)
        self.hints.apply_theme(self.theme)
        self.documents.apply_theme(self.theme)
        self.menus.lessons.apply_theme(self.theme)
        for panel in self.panels.values():
            panel.apply_theme(self.theme)
        for inspector in self.inspectors:
            inspector.apply_theme(self.theme)
        self.frame_loop.want_everything()

    # Life.

    def start(self) -> None:
        """Show the window and start the training thread, paused."""
        self.workbench.start()
        # Left to itself Qt would give the focus as Tab does, and the arrows to the diagram with it.
        if not self.home.active:
            self.panels["network"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.show()
        self.preset_bar.follow()
        self.preset_pause.follow()
        self.hints.consider()
        self.frame_loop.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Watch the native window's input, so that the frame gate closes for it."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self.frame_loop)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask about unsaved changes, and join the training thread before the window goes."""
        if not self.documents.may_close():
            event.ignore()
            return
        self.frame_loop.stop()
        self.workbench.stop()
        if self.settings:
            self.settings.geometry = self.saveGeometry()
        super().closeEvent(event)

    def panel_actions(self) -> list[QAction]:
        """A check box a panel, for the View menu."""
        return [dock.toggleViewAction() for dock in (self.inspector_dock, *self.docks.values())]
