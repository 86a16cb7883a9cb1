"""The controls over the columns: one bar for each hidden layer, + between them, the output's bar.

They are real widgets, so that Tab, style and screen reader reach them.  Where columns stand too
close, only the chosen layer has its bar, which then says whose it is; where not even that has room
it is gone, and the menu of a column has all that it offers.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from playground.experiment.specs import Experiment
from playground.training.layer_mapping import Origins
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.editor.diagram.editing import Editing
from playground.ui.editor.diagram.layer_bar import LayerBar
from playground.ui.editor.diagram.layout import Layout
from playground.ui.editor.diagram.output_bar import OutputBar

# Below this distance between columns there is room for the bar of one layer only.
NARROW_PITCH = 118.0
WIDEST_BAR, NARROWEST_BAR, LONE_BAR, ADDER = 124.0, 92.0, 160.0, 22.0
OUTPUT_BAR = 136.0
# Of the width of the diagram, where a long name needs it.
LARGEST_OUTPUT = 0.6
CAPTION = 20.0


class ColumnHeaders(QObject):
    """Owns the controls over the columns of one diagram."""

    menu_requested = Signal(int)

    def __init__(self, theme: Theme, editing: Editing, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme = theme
        self._editing = editing
        self._owner = owner
        self.bars: list[LayerBar] = []
        self.adders: list[QToolButton] = []
        # The layer that has its bar where there is room for one only.
        self.lone: int | None = None
        self.output = OutputBar(theme, owner)
        self.output.output_chosen.connect(editing.choose_output)
        self.output.loss_chosen.connect(editing.choose_loss)
        editing.refused.connect(self.show_experiment)

    @staticmethod
    def is_narrow(layout: Layout) -> bool:
        """True if there is room for one bar only."""
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

    def follow(self, origins: Origins) -> None:
        """Let the lone bar stay that of its layer, which an edit has moved."""
        if self.lone is not None and self.lone in origins:
            self.lone = origins.index(self.lone)

    def _make(self, count: int) -> None:
        for old in (*self.bars, *self.adders):
            old.hide()
            old.deleteLater()
        self.bars = [LayerBar(layer, self._theme, self._owner) for layer in range(count)]
        for bar in self.bars:
            bar.activation_chosen.connect(self._editing.set_activation)
            bar.units_requested.connect(self._editing.set_units)
            bar.menu_requested.connect(self.menu_requested)
            bar.refused.connect(self._editing.workbench.message)
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
        button.setProperty("adder", True)
        button.setProperty("place", place)
        sentence = self.tr("Add a hidden layer here; all other weights are kept")
        button.setToolTip(sentence)
        button.setAccessibleName(self.tr("Add a hidden layer at place {0}").format(place + 1))
        button.setAccessibleDescription(sentence)
        button.clicked.connect(self._add)
        self._size_adder(button)
        return button

    @Slot()
    def _add(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self._editing.add_layer(int(button.property("place")))

    def place(self, layout: Layout, chosen: int | None) -> None:
        """Put every control over its column of `layout`; `chosen` is the layer that has a bar."""
        scale, narrow = layout.frame.scale, self.is_narrow(layout)
        self._place_output(layout)
        room = (ADDER + 6) * scale
        width = max(min(layout.pitch - room, WIDEST_BAR * scale), NARROWEST_BAR * scale)
        if narrow:
            width = min(LONE_BAR * scale, self.output.x() - 2 * room)
        wanted = (chosen, self.lone, 0)
        only = next((one for one in wanted if one is not None and 0 <= one < len(self.bars)), 0)
        self.lone = only if narrow and self.bars else None
        # From the right, so that a bar gives way to the next one and to the + between them.
        right = float(self.output.x())
        for bar in reversed(self.bars):
            shown = not narrow or bar.layer == only
            # Its parts would lie over each other: the name goes first.
            shown = shown and width >= NARROWEST_BAR * scale
            bar.show_layer_name(narrow and width >= bar.row_width())
            bar.setVisible(shown)
            if not shown:
                continue
            left = layout.columns[bar.layer + 1].centre - width / 2
            left = max(min(left, right - room - width), room)
            bar.setGeometry(round(left), GRID, round(width), bar.sizeHint().height())
            right = left
        self._place_adders(layout, only if narrow else None)

    def _place_output(self, layout: Layout) -> None:
        least, most = OUTPUT_BAR * layout.frame.scale, LARGEST_OUTPUT * layout.frame.width
        width = max(least, min(self.output.preferred_width(), most))
        limit = layout.frame.width - width - GRID
        left = min(max(layout.columns[-1].centre - width / 2, GRID), limit)
        height = self.output.sizeHint().height()
        self.output.setGeometry(round(left), GRID, round(width), height)
        self.output.show()

    def _place_adders(self, layout: Layout, only: int | None) -> None:
        """A + on both sides of every bar that is shown, close to it at the outer ends."""
        side = round(ADDER * layout.frame.scale)
        for place, button in enumerate(self.adders):
            before = self.bars[place - 1] if place else None
            behind: QWidget = self.bars[place] if place < len(self.bars) else self.output
            lone = only is not None and only < len(self.bars)
            shown = only is None or (
                place in (only, only + 1) and not (lone and self.bars[only].isHidden())
            )
            if before is not None and not before.isHidden() and not behind.isHidden():
                middle = (before.geometry().right() + behind.x()) / 2
            elif before is not None and not before.isHidden():
                middle = before.geometry().right() + side * 0.7
            else:
                middle = behind.x() - side * 0.7
            button.setFixedSize(side, side)
            button.move(round(middle - side / 2), GRID + 2)
            button.setVisible(shown)
            button.raise_()

    def height(self) -> float:
        """The height of the controls and of the captions under them."""
        bars = max(widget.sizeHint().height() for widget in (self.output, *self.bars))
        return GRID + bars + CAPTION * self._theme.scale

    def bottom(self) -> int:
        """The lowest edge of all controls."""
        return max(widget.geometry().bottom() for widget in (self.output, *self.bars)) + 1

    def set_theme(self, theme: Theme) -> None:
        """Take over colours and sizes; the bars have them already."""
        self._theme = theme
        for button in self.adders:
            self._size_adder(button)

    def _size_adder(self, button: QToolButton) -> None:
        button.setFont(font(self._theme, "value", bold=True))
