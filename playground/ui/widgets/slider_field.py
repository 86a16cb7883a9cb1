"""A named number: its name, a slider, and the value to type, on one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from playground.ui.appearance.style import size_slider
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.language.numbers import setting_text
from playground.ui.widgets.labels import NameLabel
from playground.ui.widgets.number_field import NumberField, Objection
from playground.ui.widgets.scales import Scale

FIELD_CHARACTERS = 6


class FocusedSlider(QSlider):
    """A horizontal slider that the wheel moves only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        size_slider(self, 1.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move while focused; otherwise the wheel scrolls what is around."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SliderField(Themed, QWidget):
    """Name, slider and typed value of one number.

    The slider moves on `scale`; the typed value may be anything that `objection` has nothing
    against, also between the slider's places; without one it must lie within them.  `words` are
    values with a name ("off", "all").
    """

    value_changed = Signal()
    # The widest value that the field shows whole.
    characters = FIELD_CHARACTERS

    def __init__(
        self,
        name: str,
        scale: Scale,
        tip: str,
        *,
        whole: bool = False,
        percent: bool = False,
        objection: Objection | None = None,
        words: dict[float, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scale = scale
        self.label = NameLabel(name, self)
        self.field = NumberField(
            name,
            whole=whole,
            percent=percent,
            objection=objection or self._object_to_beyond,
            words=words,
            parent=self,
        )
        self.slider = FocusedSlider(self)
        self.slider.setAccessibleName(name)
        self.label.setBuddy(self.field)
        self._on_scale()
        self.set_tip(tip)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.label)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.field)
        self.slider.valueChanged.connect(self._on_place)
        self.field.value_changed.connect(self._on_field)
        self.field.stepped.connect(self._step)

    @property
    def value(self) -> float:
        """The number shown."""
        return self.field.value

    def set_tip(self, tip: str) -> None:
        """Another tooltip, on all parts."""
        for part in (self, self.label, self.field, self.slider):
            part.setToolTip(tip)

    def show_value(self, value: float) -> None:
        """Show `value` without saying that it changed."""
        self.field.show_value(value)
        self._place_slider()

    def use_scale(self, scale: Scale, words: dict[float, str] | None = None) -> None:
        """Another range for the same number, with the words that belong to it."""
        if scale == self._scale:
            return
        self._scale = scale
        if words is not None:
            self.field.use_words(words)
        self.slider.blockSignals(True)
        self._on_scale()
        self.slider.blockSignals(False)
        self._place_slider()

    def apply_theme(self, theme: Theme) -> None:
        """Take over text sizes."""
        self.field.setFont(font(theme, "label", tabular=True))
        self.field.ensurePolished()
        width = self.field.fontMetrics().horizontalAdvance("0" * self.characters)
        self.field.setFixedWidth(width + GRID)
        size_slider(self.slider, theme.scale)

    def _object_to_beyond(self, value: float) -> str:
        low, high = self._scale.value(0), self._scale.value(self._scale.places)
        if low <= value <= high:
            return ""
        return self.tr("it must be from {0} to {1}").format(setting_text(low), setting_text(high))

    def _on_scale(self) -> None:
        self.slider.setRange(0, self._scale.places)
        self.slider.setSingleStep(max(1, self._scale.places // 100))
        self.slider.setPageStep(max(1, self._scale.places // 10))

    def _place_slider(self) -> None:
        # A place whose number is already right stays: otherwise rounding could hold an arrow key.
        if self._scale.value(self.slider.value()) == self.value:
            return
        self.slider.blockSignals(True)
        self.slider.setValue(self._scale.place(self.value))
        self.slider.blockSignals(False)

    @Slot(int)
    def _on_place(self, place: int) -> None:
        value = self._scale.value(place)
        if value != self.value:
            self.field.show_value(value)
            self.value_changed.emit()

    @Slot()
    def _on_field(self) -> None:
        self._place_slider()
        self.value_changed.emit()

    @Slot(int)
    def _step(self, steps: int) -> None:
        self.slider.setValue(self.slider.value() + steps * self.slider.singleStep())
