"""The main window: makes the parts and puts them together.

Diagram in the middle, inspectors and panels around it, the run above.  Each part draws itself and
asks the context for what it needs; nothing imports this module but what starts the application.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from playground.experiment.specs import Experiment
from playground.training.snapshot import Snapshot
from playground.ui.access import LessonVoice, PanelReader
from playground.ui.access.reading_order import give_focus, next_stop
from playground.ui.appearance.style import apply_stylesheet
from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.context import Context, Then
from playground.ui.diagnostics.failures import Failures
from playground.ui.documents import Documents
from playground.ui.documents.preset_opener import PresetOpener
from playground.ui.editor.inspectors.data_inspector import DataInspector
from playground.ui.editor.inspectors.notes_inspector import NotesInspector
from playground.ui.editor.inspectors.run_inspector import RunInspector
from playground.ui.editor.inspectors.training_inspector import TrainingInspector
from playground.ui.frame_loop import FrameLoop
from playground.ui.importing import Importer
from playground.ui.importing.dropping import DroppedFiles
from playground.ui.lessons.menu import LessonMenu
from playground.ui.lessons.player import LessonPlayer
from playground.ui.menus.menus import Menus, Parts
from playground.ui.panels.panel import Panel
from playground.ui.presenter import Presenter
from playground.ui.presenter.full_screen import Bars
from playground.ui.presets.bar import PresetBar
from playground.ui.presets.pause import PresetPause
from playground.ui.registry import PANELS
from playground.ui.selection import SelectionModel
from playground.ui.settings import FOLLOW_DESKTOP, Settings
from playground.ui.start import Home
from playground.ui.window.action_texts import ActionTexts
from playground.ui.window.actions import ICON_SIZE, Actions
from playground.ui.window.banner import DivergenceBanner
from playground.ui.window.hints import Hints
from playground.ui.window.inspector_column import InspectorColumn
from playground.ui.window.look import Look, first_theme
from playground.ui.window.run_bar import RunBar
from playground.ui.window.status import StatusLine
from playground.ui.window.time_bar import TimeBar
from playground.ui.workbench import Workbench
from playground.ui.workspace.in_hand import cancel_dock_drag
from playground.ui.workspace.workspace import Workspace

MIN_SIZE = QSize(1024, 700)


class MainWindow(QMainWindow):
    """One experiment on one workbench, with every view of it.

    With `panels_later` those beside the diagram are made once the window has been painted.
    """

    def __init__(
        self,
        experiment: Experiment,
        theme: Theme | None = None,
        settings: Settings | None = None,
        *,
        panels_later: bool = False,
    ) -> None:
        super().__init__()
        self._painted = not panels_later
        self.setObjectName("main-window")
        first = first_theme(theme, settings)
        # Before there are widgets: Qt would polish every one of them a second time.
        apply_stylesheet(first)
        self.workbench = Workbench(experiment, self)
        self.selection = SelectionModel(self)
        self.settings = settings
        self.context = Context(
            self,
            self.workbench,
            self.selection,
            first,
            settings,
            panel=self._panel,
            show_panel=self._show_panel,
            confirm_unsaved=self._confirm_unsaved,
        )
        chosen = settings.theme if settings else FOLLOW_DESKTOP
        self.look = Look(self.context, theme.name if theme is not None else chosen)
        self.workspace = Workspace(self.context, PANELS, panels_later)
        self.panels, self.docks = self.workspace.panels, self.workspace.docks
        self.frame_loop = FrameLoop(
            self.workbench.thread_of_training,
            self.workspace.visible_panels,
            self._show_run,
            self,
        )
        self._run: int | None = None
        self.failures = Failures(self.context.show_message, self)
        self._make_actions()
        self._make_centre()
        self._make_inspectors()
        self._make_bars()
        self._make_documents()
        self._make_lessons()
        self._make_menus()
        self._make_comments()
        self._connect()
        self.setMinimumSize(MIN_SIZE)
        self.resize(1280, 800)
        self._style_parts()
        spread_theme(self, first)
        self.workspace.reset_layout()

    # Parts.

    def _make_actions(self) -> None:
        bench, look, workspace = self.workbench, self.look, self.workspace
        slots = {
            "play": bench.toggle,
            "step-sample": bench.step_sample,
            "step-batch": bench.step_batch,
            "step-epoch": bench.step_epoch,
            "slower": bench.pace.slower,
            "faster": bench.pace.faster,
            "reset": bench.reset,
            "new-seed": bench.new_seed,
            "rival": workspace.duplicate_as_baseline,
            "freeze-test": workspace.freeze_test,
            "theme": look.toggle_theme,
            "larger": look.scale_up,
            "smaller": look.scale_down,
            "normal-size": look.scale_normal,
            "reset-layout": workspace.reset_layout,
        }
        self.actions_by_name = Actions(self)
        self._texts = ActionTexts(self)
        for name, words in self._texts.all().items():
            self.actions_by_name.add(name, words, slots.get(name))
        self.actions_by_name["larger"].setShortcuts(
            [QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")]
        )

    def _make_centre(self) -> None:
        diagram = self.workspace.diagram
        self.setCentralWidget(diagram)
        self.banner = DivergenceBanner(self.context.theme, self.workbench, diagram)

    def _make_inspectors(self) -> None:
        theme, bench = self.context.theme, self.workbench
        column = InspectorColumn(self.tr("Experiment"), self.context)
        self.run_inspector = RunInspector(theme, bench, column.content)
        self.data_inspector = DataInspector(theme, bench, column.content)
        self.training_inspector = TrainingInspector(theme, bench, column.content)
        self.inspectors = (
            NotesInspector(theme, bench, column.content),
            self.data_inspector,
            self.training_inspector,
            self.run_inspector,
        )
        for inspector in self.inspectors:
            column.add(inspector)
        self.inspector_dock = column

    def _make_bars(self) -> None:
        theme = self.context.theme
        play_words = (self._texts.play(playing=False).text, self._texts.play(playing=True).text)
        self.toolbar = RunBar(
            theme,
            self.actions_by_name,
            play_words,
            self.workbench.pace,
            self.workspace.lab,
            self,
        )
        self.header, self.lab_button = self.toolbar.header, self.toolbar.lab_button
        self.lab_button.lab_menu.chosen.connect(self.workspace.choose_lab)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.toolbar)
        self.time_bar = TimeBar(theme, self.workbench, self)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.time_bar)
        self.selection.epochs.gone_to.connect(self.time_bar.go_to)
        self.status = StatusLine(self.context, self.frame_loop.frames_per_second)

    def _make_documents(self) -> None:
        self.documents = Documents(self.context, self.workspace)
        self.presets = PresetOpener(self.context, self.workspace, self.documents)
        self.importer = Importer(self.context, self.documents)
        DroppedFiles(self.context, self.importer)

    def _make_lessons(self) -> None:
        lockable = {
            "data": self.data_inspector,
            "training": self.training_inspector,
            "run": self.run_inspector,
        }
        self.lesson_player = LessonPlayer(self.context, self.workspace, self.header, lockable)
        self.lesson_voice = LessonVoice(self.context, self.lesson_player)
        self.lessons = LessonMenu(self.context, self.lesson_player, self.inspector_dock)
        self.lock_line = self.lessons.lock_line
        self.inspector_dock.add_on_top(self.lock_line)
        bars = Bars(self.toolbar, self.time_bar, self.inspector_dock)
        self.presenter = Presenter(
            self.context,
            self.workspace,
            bars,
            self.lessons,
            self.documents,
            self.presets,
            self.look,
        )

    def _make_menus(self) -> None:
        self.reader = PanelReader(
            self.context, self.workspace, self.actions_by_name, self._keeps_back
        )
        self.menus = Menus(
            self.context,
            Parts(
                self.actions_by_name,
                self.workspace,
                self.inspector_dock,
                self.documents,
                self.importer,
                self.presets,
                self.lessons,
                self.look,
                self.reader,
            ),
        )
        self.home = Home(
            self.context,
            self.actions_by_name,
            self.workspace,
            self.documents,
            self.importer,
            self.lesson_player,
            self.presets,
        )

    def _make_comments(self) -> None:
        self.preset_bar = PresetBar(self.context, self._speaks)
        self.preset_pause = PresetPause(self.workbench, self.run_inspector, self)
        self.addToolBarBreak(Qt.ToolBarArea.TopToolBarArea)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.preset_bar)
        self.hints = Hints(self.context, self.status, self._busy)
        self.menus.follow_settings(self.preset_bar.set_wanted, self.hints.set_wanted)

    def _connect(self) -> None:
        bench, refresh = self.workbench, self.frame_loop.want_everything
        self.context.refresh_requested.connect(refresh)
        self.context.drawing_due.connect(self.frame_loop.want_own)
        self.context.theme_changed.connect(self._style_parts)
        self.selection.changed.connect(refresh)
        bench.commanded.connect(refresh)
        bench.playing_changed.connect(self._follow_playing)
        bench.failed.connect(self.failures.show)
        self.actions_by_name["home"].triggered.connect(self.home.toggle)
        self.actions_by_name["full-screen"].triggered.connect(self.presenter.toggle)
        self.look.scale_chosen.connect(self.workspace.size_anew)
        self.look.restyled.connect(self.workspace.on_restyled)
        self.look.restyled.connect(self.toolbar.lay_out_again)
        self.workspace.lab_changed.connect(self._show_lab)
        self.workspace.arranged.connect(self.inspector_dock.place)
        self.workspace.arranged.connect(self.lessons.dock.apply_width_soon)
        self.data_inspector.import_requested.connect(self.importer.choose)
        # Nothing is learnt out of sight; and what was said of a preset was said of other data.
        self.importer.accepted.connect(self.home.leave)
        self.importer.imported.connect(self.preset_bar.dismiss)
        # Whichever way somebody pastes, what is on the clipboard is read.
        self.importer.experiment_paste_requested.connect(self.menus.sharing.paste)
        self.menus.sharing.table_paste_requested.connect(self.importer.paste)
        self.home.left.connect(self.hints.consider)
        self.hints.turned_off.connect(self.menus.turn_off_hints)
        self.lesson_player.changed.connect(self.preset_bar.show_or_hide)
        self.lesson_player.changed.connect(self.hints.consider)

    # What the context hands on.

    def _panel(self, name: str) -> Panel:
        return self.workspace.panel(name)

    def _show_panel(self, name: str) -> None:
        self.workspace.show_panel(name)

    def _confirm_unsaved(self, then: Then) -> None:
        self.documents.confirm_unsaved(then)

    def _keeps_back(self) -> bool:
        """True if a lesson waits for a vote before it tells how the run went."""
        return self.lesson_player.waiting

    def _speaks(self) -> bool:
        """True if a lesson or a presentation has words of its own."""
        return self.lesson_player.active or self.context.presenting

    def _busy(self) -> bool:
        """True if something else than the workbench has the person's attention."""
        return self.home.active or self._speaks()

    # Showing.

    @property
    def theme(self) -> Theme:
        """Colours and text sizes now."""
        return self.context.theme

    def visible_panels(self) -> list[Panel]:
        """The panels that can be seen now."""
        return self.workspace.visible_panels()

    def display(self, snapshot: Snapshot) -> None:
        """Show `snapshot` in the header and in all panels at once (for pictures)."""
        self._show_run(snapshot)
        for panel in self.panels.made():
            panel.show_snapshot(snapshot)

    def _show_run(self, snapshot: Snapshot) -> None:
        self.header.show_snapshot(snapshot)
        self.time_bar.show_snapshot(snapshot)
        self.documents.document.follow(snapshot)
        self.hints.show_snapshot(snapshot)
        self.reader.show_snapshot(snapshot)
        if snapshot.run != self._run:
            self._run = snapshot.run
            self.workspace.fit_arrangement(snapshot)
        self.status.show_snapshot(snapshot)

    @Slot()
    def _show_lab(self) -> None:
        self.toolbar.show_lab(self.workspace.lab)

    @Slot()
    def _follow_playing(self) -> None:
        self.actions_by_name.describe("play", self._texts.play(self.workbench.playing))
        self.actions_by_name.recolour(self.context.theme, "play")
        self.frame_loop.set_playing(self.workbench.playing)

    @Slot()
    def _style_parts(self) -> None:
        theme = self.context.theme
        size = round(ICON_SIZE * theme.scale)
        self.toolbar.setIconSize(QSize(size, size))
        self.actions_by_name.recolour(theme, "play")
        self.frame_loop.want_everything()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leads through the window as one reads it, and only to what can be seen."""
        stop = next_stop(self, self.focusWidget(), next)
        if stop is None:
            return False
        give_focus(stop, next)
        return True

    # Life.

    def start(self) -> None:
        """Show the window and start the training thread, paused."""
        self.workbench.start()
        # Left to itself Qt would give the focus as Tab does, and the arrows to the diagram with it.
        if not self.home.active:
            self.workspace.diagram.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show()
        self.preset_bar.follow()
        self.preset_pause.follow()
        self.hints.consider()
        self.frame_loop.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the native window's input, so that the frame gate closes for it."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self.frame_loop)

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first time there is time for what a person does not miss at once."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.workspace.fill_docks)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, and join the training thread before the window goes."""
        if not self.documents.may_close():
            event.ignore()
            return
        cancel_dock_drag(self)
        self.frame_loop.stop()
        self.workbench.stop()
        if self.settings:
            self.settings.geometry = self.saveGeometry()
        super().closeEvent(event)
