"""The time bar: a slider over the whole run, with which every panel goes back together.

It sends commands and follows snapshots; what the past looks like is the training thread's business.
One rewind is under way at most, so that dragging never piles up work: the newest request waits.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QToolBar, QWidget

from playground.training.commands import Rewind
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls, set_style_property, size_slider
from playground.ui.appearance.theme import Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.language.numbers import grouped
from playground.ui.own_keys import claim
from playground.ui.widgets.still_label import StillLabel
from playground.ui.workbench import Workbench

PAGES = 20
WIDEST_EPOCH = 100_000
TIME_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class TimeSlider(QSlider):
    """Keeps the arrow keys to itself while it has the focus; elsewhere they step the training."""

    def event(self, event: QEvent) -> bool:
        """Claim the keys that move through time before the window's shortcuts do."""
        return claim(event, TIME_KEYS) or super().event(event)


class TimeBar(Themed, QToolBar):
    """Stands along the bottom of the window; of use once a run has an epoch to go back to.

    It has its place from the start, so that nothing moves when the first epoch ends.
    """

    def __init__(self, theme: Theme, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("time-bar")
        self.setWindowTitle(self.tr("Time"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._workbench = workbench
        self._past = False
        self._last = 0
        # The epoch that is being gone to, the last epoch standing for the present.
        self._under_way: int | None = None
        self._wanted: int | None = None
        self._make_parts()
        workbench.failed.connect(self._give_up)
        self.apply_theme(theme)
        self.setEnabled(False)

    def _make_parts(self) -> None:
        self.label = StillLabel(self._words(WIDEST_EPOCH, WIDEST_EPOCH), self)
        self.slider = TimeSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 0)
        self.slider.setAccessibleName(self.tr("Epoch that is shown"))
        self.slider.setToolTip(
            self.tr("Drag to see any earlier epoch (left, right, Page Up, Page Down, Home, End)")
        )
        self.now_button = QPushButton(self.tr("Now"), self)
        self.now_button.setToolTip(self.tr("Back to where the run stands (End on the slider)"))
        self.branch_button = QPushButton(self.tr("Branch here"), self)
        self.branch_button.setToolTip(
            self.tr("Train on from this epoch; the old curve stays in the charts, pale (Space)")
        )
        for part in (self.label, self.slider, self.now_button, self.branch_button):
            self.addWidget(part)
        self.slider.valueChanged.connect(self._go)
        self.now_button.clicked.connect(self.go_to_present)
        self.branch_button.clicked.connect(self.branch)

    # What a person does.

    @Slot(int)
    def _go(self, epoch: int) -> None:
        self._wanted = epoch
        self._show_label(epoch)
        self._send_wish()

    @Slot(int)
    def go_to(self, epoch: int) -> None:
        """Show `epoch`, for the line in a chart."""
        self.slider.setValue(epoch)

    @Slot()
    def go_to_present(self) -> None:
        """Show the run where it stands."""
        if self._past or self._under_way is not None:
            self.slider.setValue(self._last)

    @Slot()
    def branch(self) -> None:
        """Train on from the epoch that is shown."""
        self._workbench.play()

    def _send_wish(self) -> None:
        if self._under_way is not None or self._wanted is None:
            return
        self._under_way, self._wanted = self._wanted, None
        if self._workbench.playing:
            self._workbench.pause()
        epoch = None if self._under_way >= self._last else self._under_way
        self._workbench.send(Rewind(epoch))

    # What the run does.

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow the run, unless a request of the person's is still under way."""
        if self._under_way is not None:
            if not self._has_arrived(snapshot):
                return
            self._under_way = None
            self._send_wish()
        if self._under_way is not None or self.slider.isSliderDown():
            self._on_past(snapshot.rewound)
            return
        self._follow(snapshot)

    def _has_arrived(self, snapshot: Snapshot) -> bool:
        if snapshot.playing or snapshot.history.last_epoch < self._last:
            # The run was played on or reset meanwhile: the request is void.
            self._wanted = None
            return True
        if self._under_way == self._last:
            return not snapshot.rewound
        return snapshot.rewound and snapshot.epoch == self._under_way

    def _follow(self, snapshot: Snapshot) -> None:
        self._last = snapshot.history.last_epoch
        shown = min(snapshot.epoch, self._last) if snapshot.rewound else self._last
        blocker = QSignalBlocker(self.slider)
        self.slider.setRange(0, self._last)
        self.slider.setPageStep(max(1, self._last // PAGES))
        self.slider.setValue(shown)
        blocker.unblock()
        self._show_label(shown)
        self._on_past(snapshot.rewound)
        self.setEnabled(self._last > 0)

    def event(self, event: QEvent) -> bool:
        """Take over the gaps of the style sheet once it is known, not at the first change only."""
        done = super().event(event)
        if event.type() == QEvent.Type.Polish:
            QApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        return done

    def set_collapsed(self, collapsed: bool) -> None:
        """Hide the bar, or show it again."""
        self.setVisible(not collapsed)

    def _show_label(self, epoch: int) -> None:
        self.label.set_text(self._words(epoch, self._last))

    def _words(self, epoch: int, last: int) -> str:
        return self.tr("epoch {0} of {1}").format(grouped(epoch), grouped(last))

    def _on_past(self, past: bool) -> None:
        self.now_button.setEnabled(past)
        self.branch_button.setEnabled(past)
        if past != self._past:
            self._past = past
            self._apply_style()

    @Slot(object)
    def _give_up(self, _failure: object) -> None:
        self._under_way = self._wanted = None

    # Look.

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        size_slider(self.slider, theme.scale)
        self.now_button.setEnabled(self._past)
        self.branch_button.setEnabled(self._past)
        self._apply_style()

    def _apply_style(self) -> None:
        theme = self._theme
        as_controls(self)
        set_style_property(self, "past", self._past)
        # Last: a style sheet that is looked up again gives its widgets the font of the first time.
        self.label.setFont(font(theme, "label", tabular=True))
        self.label.set_colour(theme.accent if self._past else theme.muted)
