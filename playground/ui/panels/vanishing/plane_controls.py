"""The choice of a plane through the parameters: its directions, its loss, its layers, its reach."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from playground.training.probes.landscape import Kind, Part, PlaneChoice
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import Themed
from playground.ui.charts.layer_names import layer_name
from playground.ui.language.numbers import grouped
from playground.ui.widgets.choices import FocusedComboBox, SegmentedChoice
from playground.ui.widgets.number_field import NumberField

REACHES = ("0.25", "0.5", "1", "2", "4")
LARGEST_SEED = 9999


class PlaneControls(Themed, QWidget):
    """Holds the choice, in one row or in two; `changed` follows whatever a person chooses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = 0
        self._make_choices()
        self._make_boxes()
        self._make_seed()
        rows = self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID // 2)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            rows.addLayout(row, 1)
            row.setSpacing(GRID)
        first.addWidget(self.kind_choice, 1)
        first.addWidget(self.part_choice, 1)
        for part in (self.layer_box, self.reach_box, self.seed_label):
            second.addWidget(part)
        second.addWidget(self.seed_field, 1)
        second.addStretch(1)

    def _make_choices(self) -> None:
        self.kind_choice = SegmentedChoice(
            self.tr("Directions"),
            self.tr(
                "Two random directions, each neuron's part as long as its weights; or the two in "
                "which the run itself has moved most"
            ),
            self,
        )
        self.kind_choice.set_options((("random", self.tr("random")), ("path", self.tr("the way"))))
        self.part_choice = SegmentedChoice(
            self.tr("Loss"), self.tr("Of the training rows, or of the test rows"), self
        )
        self.part_choice.set_options((("train", self.tr("training")), ("test", self.tr("test"))))
        self.kind_choice.show_choice("random")
        self.part_choice.show_choice("train")
        self.kind_choice.chosen.connect(self._on_choice)
        self.part_choice.chosen.connect(self._on_choice)

    def _make_boxes(self) -> None:
        self.layer_box = FocusedComboBox(self)
        self.layer_box.setAccessibleName(self.tr("Layers that move"))
        self.layer_box.setToolTip(
            self.tr("All layers move along the two directions, or one of them alone")
        )
        self.reach_box = FocusedComboBox(self)
        self.reach_box.setAccessibleName(self.tr("Reach"))
        self.reach_box.setToolTip(self.tr("How far the plane reaches, in lengths of the weights"))
        for reach in REACHES:
            self.reach_box.addItem(f"± {reach}", float(reach))
        self.reach_box.setCurrentIndex(REACHES.index("1"))
        self.layer_box.activated.connect(self._on_choice)
        self.reach_box.activated.connect(self._on_choice)

    def _make_seed(self) -> None:
        self.seed_label = QLabel(self.tr("Seed"), self)
        self.seed_field = NumberField(
            self.tr("Seed of the directions"), whole=True, objection=self._objection, parent=self
        )
        self.seed_field.show_value(1)
        self.seed_field.setToolTip(self.tr("Another seed gives two other random directions"))
        self.seed_field.value_changed.connect(self._on_choice)
        self.seed_field.stepped.connect(self._on_seed_step)

    def _objection(self, value: float) -> str:
        if 0 <= value <= LARGEST_SEED:
            return ""
        return self.tr("it must be from 0 to {0}").format(grouped(LARGEST_SEED))

    @property
    def plane(self) -> PlaneChoice:
        """The plane that is chosen."""
        place = self.layer_box.currentIndex()
        return PlaneChoice(
            cast(Kind, self.kind_choice.choice),
            cast(Part, self.part_choice.choice),
            int(self.seed_field.value),
            float(self.reach_box.currentData()),
            place - 1 if place > 0 else None,
        )

    def offer_layers(self, layers: int) -> None:
        """Offer each of so many layers, and all of them; what is offered already costs nothing."""
        if layers == self._layers:
            return
        self._layers = layers
        self.layer_box.clear()
        self.layer_box.addItem(self.tr("all layers"))
        for number in range(layers):
            self.layer_box.addItem(self.tr("{0} only").format(layer_name(number, layers)))
        # The name of what is drawn is read whole.
        names = (self.layer_box.itemText(place) for place in range(self.layer_box.count()))
        self.layer_box.setMinimumContentsLength(max(map(len, names)))

    def set_one_row(self, on: bool) -> None:
        """Stand in one row, or in two."""
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.LeftToRight if on else directions.TopToBottom)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        as_controls(self)
        for choice in (self.kind_choice, self.part_choice):
            choice.keep_words()

    @Slot()
    def _on_choice(self) -> None:
        random = self.plane.kind == "random"
        for part in (self.reach_box, self.seed_label, self.seed_field):
            part.setVisible(random)
        self.changed.emit()

    @Slot(int)
    def _on_seed_step(self, steps: int) -> None:
        seed = min(max(int(self.seed_field.value) + steps, 0), LARGEST_SEED)
        self.seed_field.show_value(seed)
        self._on_choice()
