"""The form of “Ask the network”: a slider and a number for numbers, a list for words."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.data.form import UNKNOWN, Entry
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.layer_names import FEATURE_TEXTS
from playground.ui.language.numbers import number_text
from playground.ui.widgets.choices import ChoiceField
from playground.ui.widgets.labels import align_names
from playground.ui.widgets.scales import LinearScale
from playground.ui.widgets.slider_field import SliderField

# Fields beyond this number keep the values of the row that the form was filled with.
MAX_FIELDS = 40
# How far a slider goes beyond the training rows, in their spread, and about how many places it has.
MARGIN = 0.25
PLACES = 200
LARGEST = 1e30
VALUE_CHARACTERS = 8


class AskForm(Themed, QWidget):
    """Fields for the entries of a data set; `changed` says that a person changed a value.

    `refused` brings the sentence where a typed one would not do.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._values: tuple[float, ...] = ()
        self.fields: list[SliderField | ChoiceField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addStretch(1)

    @property
    def values(self) -> tuple[float, ...]:
        """One for each entry, those without a field too."""
        return self._values

    def show_entries(self, entries: tuple[Entry, ...], *, with_fields: bool = True) -> None:
        """Show a field for each of `entries`, up to MAX_FIELDS."""
        for field in self.fields:
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._entries, self._values = entries, (0.0,) * len(entries)
        shown = entries[:MAX_FIELDS] if with_fields else ()
        self.fields = [self._field(entry) for entry in shown]
        for place, field in enumerate(self.fields):
            self._column.insertWidget(place, field)
            field.label.stand_close()
            field.show()
        if self.fields:
            align_names([field.label for field in self.fields])

    def show_values(self, values: tuple[float, ...]) -> None:
        """Show `values`; says nothing."""
        self._values = values
        for field, value in zip(self.fields, values, strict=False):
            if isinstance(field, SliderField):
                field.show_value(value)
            else:
                field.show_choice(str(int(value)))

    def apply_theme(self, theme: Theme) -> None:
        """Take over text sizes."""
        self._theme = theme

    def _field(self, entry: Entry) -> SliderField | ChoiceField:
        name = FEATURE_TEXTS.get(entry.name, entry.name)
        if entry.words:
            options = tuple((str(place), word) for place, word in enumerate(entry.words))
            if entry.takes_unknown:
                options = (*options, (str(UNKNOWN), self.tr("another word")))
            tip = self.tr("Each word is an input: 1 for the chosen one, 0 for the others")
            if not entry.takes_unknown:
                tip = self.tr("The words have an order and are one input: 0, 1, 2 and so on")
            choice = ChoiceField(name, tip, options, self)
            choice.chosen.connect(self._on_change)
            return choice
        tip = self.tr(
            "{low} to {high} in the training rows; values beyond can be typed, and the network "
            "answers all the same"
        ).format(low=number_text(entry.low), high=number_text(entry.high))
        field = SliderField(name, scale_of(entry), tip, objection=self._objection, parent=self)
        # A value of the data has five digits: “−0.13967”.
        field.characters = VALUE_CHARACTERS
        spread_theme(field, self._theme)
        field.value_changed.connect(self._on_change)
        field.field.refused.connect(self.refused)
        return field

    def _objection(self, value: float) -> str:
        return self.tr("it must be between −1e30 and 1e30") if abs(value) > LARGEST else ""

    @Slot()
    def _on_change(self) -> None:
        changed = tuple(
            field.value if isinstance(field, SliderField) else float(field.choice)
            for field in self.fields
        )
        self._values = (*changed, *self._values[len(changed) :])
        self.changed.emit()


def scale_of(entry: Entry) -> LinearScale:
    """Round steps from somewhat below the training rows to somewhat above them."""
    spread = entry.high - entry.low or max(1.0, abs(entry.high))
    rough = spread / PLACES
    step = 10.0 ** math.floor(math.log10(rough) + 0.5)
    low = math.floor((entry.low - MARGIN * spread) / step) * step
    high = math.ceil((entry.high + MARGIN * spread) / step) * step
    return LinearScale(low, high, step)
