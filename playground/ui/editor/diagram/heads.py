"""The controls over the columns: one bar for each hidden layer, + between them, the output's bar.

They are real widgets, so that Tab, style and screen reader reach them.  Where columns stand too
close, only the chosen layer has its bar.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from playground.experiment.specs import Experiment
from playground.ui.editor.diagram.editing import Editing
from playground.ui.editor.diagram.layer_bar import LayerBar
from playground.ui.editor.diagram.layout import Layout
from playground.ui.editor.diagram.output_bar import OutputBar
from playground.ui.theme import GRID, Theme, font

# Below this distance between columns there is room for the bar of one layer only.
NARROW_PITCH = 118.0
WIDEST_BAR, NARROWEST_BAR, LONE_BAR, ADDER = 124.0, 92.0, 116.0, 22.0
OUTPUT_BAR = 136.0
CAPTION = 20.0


class Heads(QObject):
    """Owns the controls over the columns of one diagram."""

    menu_wanted = Signal(int)

    def __init__(self, theme: Theme, editing: Editing, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme = theme
        self._editing = editing
        self._owner = owner
        self.bars: list[LayerBar] = []
        self.adders: list[QToolButton] = []
        self.output = OutputBar(theme, owner)
        self.output.output_chosen.connect(editing.choose_output)
        self.output.loss_chosen.connect(editing.choose_loss)
        editing.refused.connect(self.show_experiment)

    @staticmethod
    def is_narrow(layout: Layout) -> bool:
        """Whether there is room for one bar only."""
        return layout.pitch < NARROW_PITCH * layout.frame.scale

    @Slot()
    def show_experiment(self) -> None:
        """Show what the experiment is; says nothing."""
        experiment: Experiment = self._editing.experiment
        hidden = experiment.network.hidden
        if len(self.adders) != len(hidden) + 1:
            self._make(len(hidden))
        for bar, layer in zip(self.bars, hidden, strict=True):
            bar.show_layer(layer)
        self.output.show_experiment(experiment)

    def _make(self, count: int) -> None:
        for old in (*self.bars, *self.adders):
            old.hide()
            old.deleteLater()
        self.bars = [LayerBar(layer, self._theme, self._owner) for layer in range(count)]
        for bar in self.bars:
            bar.activation_chosen.connect(self._editing.set_activation)
            bar.units_wanted.connect(self._editing.set_units)
            bar.menu_wanted.connect(self.menu_wanted)
        self.adders = [self._adder(place) for place in range(count + 1)]
        order: list[QWidget] = []
        for adder, bar in zip(self.adders, self.bars, strict=False):
            order += [adder, *bar.controls()]
        chain = [*order, self.adders[-1], *self.output.controls()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _adder(self, place: int) -> QToolButton:
        button = QToolButton(self._owner)
        button.setText("+")
        button.setProperty("place", place)
        sentence = self.tr("Add a hidden layer here; all other weights are kept")
        button.setToolTip(sentence)
        button.setAccessibleName(self.tr("Add a hidden layer at place {0}").format(place + 1))
        button.setAccessibleDescription(sentence)
        button.clicked.connect(self._add)
        self._dress(button)
        return button

    @Slot()
    def _add(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self._editing.add_layer(int(button.property("place")))

    def place(self, layout: Layout, chosen: int | None) -> None:
        """Put every control over its column of `layout`; `chosen` is the layer that has a bar."""
        scale, narrow = layout.frame.scale, self.is_narrow(layout)
        only = chosen if chosen is not None and 0 <= chosen < len(self.bars) else 0
        width = min(layout.pitch - (ADDER + 6) * scale, WIDEST_BAR * scale)
        width = LONE_BAR * scale if narrow else max(width, NARROWEST_BAR * scale)
        for bar in self.bars:
            centre = layout.columns[bar.layer + 1].centre
            self._place(bar, centre, width, layout, shown=not narrow or bar.layer == only)
        self._place(
            self.output,
            layout.columns[-1].centre,
            OUTPUT_BAR * scale,
            layout,
            shown=True,
        )
        self._place_adders(layout, narrow)

    def _place_adders(self, layout: Layout, narrow: bool) -> None:
        side = round(ADDER * layout.frame.scale)
        for button, (left, right) in zip(self.adders, pairwise(layout.columns), strict=True):
            place = int(button.property("place"))
            end = right.centre
            if place == len(self.bars):
                end = float(self.output.x())
                start = layout.columns[-2].centre if not self.bars else self._right_of(place - 1)
            else:
                end = float(self.bars[place].x()) if not narrow else end
                start = left.centre if place == 0 else self._right_of(place - 1)
            middle = (start + end) / 2 if place else end - side
            button.setFixedSize(side, side)
            button.move(round(middle - side / 2), self.output.y() + 2)
            button.setVisible(not narrow)
            button.raise_()

    def _right_of(self, layer: int) -> float:
        bar = self.bars[layer]
        return float(bar.x() + bar.width())

    def _place(
        self, bar: QWidget, centre: float, width: float, layout: Layout, *, shown: bool
    ) -> None:
        height = bar.sizeHint().height()
        limit = layout.frame.width - width - GRID
        left = min(max(centre - width / 2, GRID), limit)
        bar.setGeometry(round(left), GRID, round(width), height)
        bar.setVisible(shown)

    def height(self) -> float:
        """What the controls and the captions under them take at the top."""
        bars = max(widget.sizeHint().height() for widget in (self.output, *self.bars))
        return GRID + bars + CAPTION * self._theme.scale

    def bottom(self) -> int:
        """The lowest edge of all controls."""
        return max(widget.geometry().bottom() for widget in (self.output, *self.bars)) + 1

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and sizes."""
        self._theme = theme
        self.output.apply_theme(theme)
        for bar in self.bars:
            bar.apply_theme(theme)
        for button in self.adders:
            self._dress(button)

    def _dress(self, button: QToolButton) -> None:
        theme = self._theme
        button.setFont(font(theme, "value", bold=True))
        button.setStyleSheet(
            f"QToolButton {{ color: {theme.muted}; padding: 0; border: 1px solid transparent;"
            f" border-radius: 6px; }}"
            f"QToolButton:hover {{ background: {theme.raised}; color: {theme.text}; }}"
            f"QToolButton:focus {{ border-color: {theme.accent}; }}"
        )
