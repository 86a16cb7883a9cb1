"""The selection: the place that a person points at or has chosen, shared by all panels.

A value and a holder that says "changed": the panels read the value.  It holds row numbers and
layer numbers, and of data the image alone that is being drawn, which is no row of anything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from playground.ui.epoch_view import EpochView


@dataclass(frozen=True)
class Selection:
    """Row numbers count the rows of the data set; layers count from 0 = first hidden layer.

    `hovered_*` follows the mouse and is None when it leaves; `sample` stays until another click.
    `point` is the place under the mouse on the input plane, in the plane's coordinates.
    `layer`/`unit` is the chosen neuron; `hovered_link` is (layer, from unit, to unit), where the
    layer is the one the link leads into.  `cell` is a chosen cell of the confusion matrix: (true
    class, predicted class).  `drawing` are the grey values of an image drawn by hand, row by row,
    None while nothing is drawn.
    """

    sample: int | None = None
    hovered_sample: int | None = None
    point: tuple[float, float] | None = None
    layer: int | None = None
    unit: int | None = None
    hovered_neuron: tuple[int, int] | None = None
    hovered_link: tuple[int, int, int] | None = None
    cell: tuple[int, int] | None = None
    drawing: tuple[float, ...] | None = None

    @property
    def shown_sample(self) -> int | None:
        """The hovered sample, else the chosen one."""
        return self.hovered_sample if self.hovered_sample is not None else self.sample

    @property
    def shown_drawing(self) -> tuple[float, ...] | None:
        """The drawn image, unless the mouse is on a sample."""
        return self.drawing if self.hovered_sample is None else None


class SelectionModel(QObject):
    """Holds the selection of one window; `epochs` is what its charts over epochs share.

    `last_drawing` is what was drawn last, whether its pad is still in sight or not.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = Selection()
        self.last_drawing: tuple[float, ...] | None = None
        self.epochs = EpochView(self)

    @property
    def value(self) -> Selection:
        """The selection now."""
        return self._value

    def update(self, **changes: Any) -> None:
        """Replace the named fields; says `changed` only where something did."""
        value = replace(self._value, **changes)
        if value != self._value:
            self._value = value
            self.last_drawing = value.drawing or self.last_drawing
            self.changed.emit()
