"""Reading the panels aloud: which one is meant, what it says, and its numbers as a table.

A panel is spoken of when somebody asks, and the run once after each pause and each step by hand;
steps that follow each other quickly are one.  While training runs nothing speaks by itself.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from playground.experiment.fitness import held_out
from playground.export.tables import Table
from playground.training.snapshot import Snapshot
from playground.ui.access.announcing import announce, is_listened_to
from playground.ui.access.loss_follower import LossFollower
from playground.ui.access.numbers_window import NumbersWindow, TableReader
from playground.ui.access.player import Player
from playground.ui.appearance.motion import set_less_motion
from playground.ui.context import Context
from playground.ui.language.numbers import grouped
from playground.ui.panels.panel import Panel, panel_around
from playground.ui.panels.spoken import metric_sentence
from playground.ui.picture_parts import kept_back
from playground.ui.window.actions import Actions
from playground.ui.workspace.workspace import Workspace

# Steps that follow each other sooner than this are spoken of once.
REST_MILLISECONDS = 350
# Panels whose upper edges are so near, in pixels, stand beside each other.
SAME_ROW = 60
# A course has at least so many epochs.
FEWEST_EPOCHS = 3
ACTIONS = ("next-panel", "previous-panel", "read-panel", "panel-numbers", "hear-loss")


class PanelReader(QObject):
    """Speaks for one window; `snapshot` is the newest moment."""

    def __init__(
        self,
        context: Context,
        workspace: Workspace,
        actions: Actions,
        keeps_back: Callable[[], bool],
    ) -> None:
        super().__init__(context.window)
        # Whether a lesson waits for a vote before it tells how the run went.
        self._keeps_back = keeps_back
        self._context = context
        self._workspace = workspace
        self._actions = actions
        self._moment: tuple[int, int, int] | None = None
        self.snapshot: Snapshot | None = None
        self._reads = False
        self._last: str = workspace.diagram.name
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._speak_of_run)
        self.player = Player(self)
        self.player.refused.connect(self._refuse)
        self.follower = LossFollower(self.player, keeps_back, parent=self)
        slots = (
            *(self.next_panel, self.previous_panel, self.read),
            *(self.open_numbers, self.hear_loss),
        )
        for name, slot in zip(ACTIONS, slots, strict=True):
            actions[name].triggered.connect(slot)
        context.message.connect(self._announce_message)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def fill(self, menu: QMenu) -> None:
        """Put its keys into `menu`."""
        for name in ACTIONS:
            menu.addAction(self._actions[name])
        follow = menu.addAction(self.tr("&Follow the loss by ear"))
        follow.setToolTip(
            self.tr(
                "While training plays, a short tone every second: it falls with the training loss"
            )
        )
        follow.setCheckable(True)
        follow.toggled.connect(self.follower.follow)
        self.follower.ended.connect(follow.toggle)
        menu.addSeparator()
        still = menu.addAction(self.tr("&Less motion"))
        still.setToolTip(self.tr("Nothing moves while stepping, whatever the desktop wants"))
        settings = self._context.settings
        still.setCheckable(True)
        still.setChecked(settings is not None and settings.less_motion)
        set_less_motion(still.isChecked())
        still.toggled.connect(self.be_still)

    @Slot(bool)
    def be_still(self, on: bool) -> None:
        """Let nothing move, and remember it."""
        set_less_motion(on)
        if self._context.settings is not None:
            self._context.settings.less_motion = on

    # Which panel is meant.

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        panel = panel_around(now)
        if panel is not None and panel.window() is not None:
            self._last = panel.name

    @property
    def panel(self) -> Panel:
        """The panel that has the focus, or had it last; the diagram where that has gone."""
        visible = self._workspace.visible_panels()
        for panel in visible:
            if panel.name == self._last:
                return panel
        return self._workspace.diagram

    def in_reading_order(self) -> list[Panel]:
        """The panels in sight, row by row from the top left."""
        return sorted(self._workspace.visible_panels(), key=_place)

    @Slot()
    def next_panel(self) -> None:
        """Give the focus to the next panel in reading order, and say what it shows."""
        self._go(1)

    @Slot()
    def previous_panel(self) -> None:
        """Give the focus to the panel before, and say what it shows."""
        self._go(-1)

    def _go(self, by: int) -> None:
        panels = self.in_reading_order()
        if not panels:
            return
        here = panel_around(QApplication.focusWidget())
        place = panels.index(here) + by if here in panels else 0
        panel = panels[place % len(panels)]
        focus_panel(panel)
        self._last = panel.name
        self.read()

    # What it says.

    @Slot()
    def read(self) -> None:
        """Say what the panel with the focus shows, in the status bar and to a screen reader."""
        panel = self.panel
        said = (
            kept_back(panel)
            or panel.spoken()
            or self.tr("Nothing to read yet: press Space to train.")
        )
        sentence = f"{panel.heading()}: {said}"
        self._show_and_say(panel, sentence)

    def _show_and_say(self, source: QWidget, sentence: str) -> None:
        self._reads = True
        self._context.show_message(sentence)
        self._reads = False
        announce(source, sentence, at_once=True)

    @Slot(str)
    def _announce_message(self, sentence: str) -> None:
        """Announce a message of the status bar to those who do not see it change."""
        if not self._reads:
            announce(self._context.window, sentence)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take note of the newest moment; a paused one is spoken of once it rests."""
        self.snapshot = snapshot
        self.follower.show_snapshot(snapshot)
        if snapshot.playing:
            self._moment = None
            self._rest.stop()
            return
        moment = (snapshot.run, snapshot.epoch, snapshot.step)
        before, self._moment = self._moment, moment
        if moment != before and is_listened_to():
            self._rest.start()

    @property
    def waiting(self) -> bool:
        """True if there is something to say as soon as the run rests."""
        return self._rest.isActive()

    @Slot()
    def _speak_of_run(self) -> None:
        for panel in self._workspace.visible_panels():
            event = QAccessibleEvent(panel, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)
        if self.snapshot is not None and self.snapshot.step and not self._keeps_back():
            announce(self._context.window, metric_sentence(self.snapshot, "loss"))

    @Slot()
    def hear_loss(self) -> None:
        """Play the course of the loss so far as a tone."""
        from playground.ui.access.tone import loss_tone

        snapshot = self.snapshot
        if snapshot is None or len(snapshot.history) < FEWEST_EPOCHS:
            self._refuse(self.tr("There is no course of the loss yet: press Space to train."))
            return
        train = snapshot.history.metric("train_loss")
        judged = held_out(snapshot.history, shown=snapshot.record)
        if self._keeps_back():
            self._refuse(self.tr("The outcome is kept back until the vote."))
            return
        try:
            sound = loss_tone(train, None if judged is None else judged[1])
        except ValueError:
            self._refuse(self.tr("The loss is not finite: there is nothing to hear."))
            return
        self.player.play(sound)

    # Its numbers.

    @Slot()
    def open_numbers(self) -> None:
        """Open the numbers of the panel with the focus as a table."""
        self.open_numbers_of(self.panel)

    def open_numbers_of(self, panel: Panel) -> None:
        """Open the numbers behind the picture of `panel`, as they are now."""
        maker, figures = panel.data_table(), panel.shown_figures()
        if self._keeps_back():
            self._refuse(self.tr("The outcome is kept back until the vote."))
        elif maker is not None:
            reader = TableReader(maker, self)
            reader.made.connect(self._show_made)
            reader.refused.connect(self._refuse)
            reader.setProperty("panel", panel.name)
            self._context.workbench.send(reader)
        elif figures is not None:
            self._show(panel, figures)
        else:
            self._refuse(panel.why_no_data())

    @Slot(object, int)
    def _show_made(self, table: Table, step: int) -> None:
        reader = self.sender()
        if isinstance(reader, TableReader):
            self._show(self._context.panel(str(reader.property("panel"))), table, step)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._show_and_say(self._context.window, sentence)

    def _show(self, panel: Panel, table: Table, step: int | None = None) -> None:
        title = self.tr("Numbers: {panel}").format(panel=panel.heading())
        said = [panel.spoken()]
        if step is not None:
            said.insert(0, self.tr("After step {step}").format(step=grouped(step)))
        sentence = ". ".join(text for text in said if text)
        window = self._context.window
        NumbersWindow(title, sentence, table, self._context.theme, window).show()


def focus_panel(panel: Panel) -> None:
    """Give the focus to the picture of `panel`, else to its first control, else to itself."""
    if panel.window() is not QApplication.activeWindow():
        # From or to one that floats.
        panel.window().activateWindow()
    reason = Qt.FocusReason.TabFocusReason
    if panel.focusPolicy() & Qt.FocusPolicy.TabFocus:
        panel.setFocus(reason)
        return
    inside = panel.nextInFocusChain()
    while inside is not None and inside is not panel and panel.isAncestorOf(inside):
        wants = inside.focusPolicy() & Qt.FocusPolicy.TabFocus
        if wants and inside.isVisibleTo(panel) and inside.isEnabled():
            inside.setFocus(reason)
            return
        inside = inside.nextInFocusChain()
    panel.setFocus(reason)


def _place(panel: Panel) -> tuple[int, int]:
    corner = panel.mapTo(panel.window(), panel.rect().topLeft())
    return corner.y() // SAME_ROW, corner.x()
