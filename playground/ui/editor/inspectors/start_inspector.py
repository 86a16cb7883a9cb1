"""The start of a run as controls: initialiser, seed, precision."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.experiment import edits
from playground.experiment.names import INITIALIZER_NAMES
from playground.experiment.specs import Experiment, TrainingSpec
from playground.ui.appearance.theme import GRID
from playground.ui.editor.inspectors.inspector import Inspector, WarningLine, within
from playground.ui.language.wording import worded
from playground.ui.widgets.choices import ChoiceField
from playground.ui.widgets.labels import NameLabel
from playground.ui.widgets.number_field import NumberField


class StartInspector(Inspector):
    """Initialiser, seed and precision: everything that starts a run again."""

    def _build(self) -> None:
        self._make_initializer()
        self._make_seed()
        self._make_precision()
        self._section(
            self.tr("Initial weights"),
            self.initializer,
            WarningLine(("network.initializer",), self),
            self.seed_row,
            self.precision,
            opened=False,
        )

    def _make_initializer(self) -> None:
        self.initializer = ChoiceField(
            self.tr("Weights"),
            self.tr("How large the first random weights are: decides whether signals fade"),
            tuple((name, worded(words)) for name, words in INITIALIZER_NAMES.items()),
            self,
        )
        self.initializer.chosen.connect(self._choose_initializer)

    def _make_seed(self) -> None:
        tip = self.tr("The same seed gives the same weights and the same order of the batches")
        self.seed_row = QWidget(self)
        label = NameLabel(self.tr("Seed"), self.seed_row)
        label.setToolTip(tip)
        self.seed = NumberField(
            self.tr("Training seed"),
            whole=True,
            objection=within(TrainingSpec, "seed"),
            parent=self.seed_row,
        )
        self.seed.setToolTip(tip)
        self.seed.value_changed.connect(self._set_seed)
        self.seed.stepped.connect(self._step_seed)
        row = QHBoxLayout(self.seed_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(label)
        row.addWidget(self.seed, 1)

    def _make_precision(self) -> None:
        self.precision = ChoiceField(
            self.tr("Precision"),
            self.tr("How many bits a number has: 32 is faster, 64 shows smaller gradients"),
            (("float32", self.tr("32 bits")), ("float64", self.tr("64 bits"))),
            self,
        )
        self.precision.chosen.connect(self._choose_precision)

    # Showing.

    def _show(self, experiment: Experiment) -> None:
        self.initializer.show_choice(experiment.network.initializer)
        self.seed.show_value(experiment.training.seed)
        self.precision.show_choice(experiment.training.precision)

    # Editing.

    @Slot(str)
    def _choose_initializer(self, initializer: str) -> None:
        self._edit(self.tr("Initial weights"), "", edits.choose_initializer, initializer)

    @Slot()
    def _set_seed(self) -> None:
        seed = int(self.seed.value)
        self._edit(self.tr("Training seed"), "training.seed", edits.set_training, seed=seed)

    @Slot(int)
    def _step_seed(self, steps: int) -> None:
        seed = max(0, self.workbench.experiment.training.seed + steps)
        self._edit(self.tr("Training seed"), "training.seed", edits.set_training, seed=seed)

    @Slot(str)
    def _choose_precision(self, precision: str) -> None:
        self._edit(self.tr("Precision"), "", edits.set_training, precision=precision)
