"""The data section as controls: which data, how noisy, how many, how they are split, what goes in.

It draws no data itself; the pictures of the kinds are in `kind_chooser`.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from playground.data import KINDS
from playground.data import DataKind as KindOfData
from playground.experiment import edits, table_edits
from playground.experiment.parts import class_parts
from playground.experiment.shapes import (
    class_count,
    features_of,
    kind_of,
    noise_of,
    sample_count,
    turns_of,
)
from playground.experiment.specs import (
    MAX_JITTER,
    DataSpec,
    Experiment,
    Feature,
)
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.editor.inspectors.inspector import Inspector, WarningLine, within
from playground.ui.editor.inspectors.kind_chooser import KindChooser
from playground.ui.editor.inspectors.split_words import class_lines, split_words
from playground.ui.editor.inspectors.table_fields import TableFields
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.labels import NameLabel, plain_tip
from playground.ui.widgets.number_field import NumberField
from playground.ui.widgets.scales import LinearScale, LogScale
from playground.ui.widgets.slider_field import SliderField
from playground.ui.widgets.toggle_grid import ToggleGrid

NOISE_STEPS = 50
FEWEST_SAMPLES, MAX_SAMPLES = 20, 5000
TURNS_SCALE = LinearScale(0.25, 3.0, 0.05)
SPLIT_STEP = 0.05


class DataInspector(Inspector):
    """Kind, noise, samples, split, features and seed of the data; asks for a table to import."""

    import_requested = Signal()

    def _build(self) -> None:
        self._make_kind()
        self._make_points()
        self._make_split()
        self._make_features()
        self._make_table()
        self._make_seed()
        self._section(
            self.tr("Data"),
            self.kinds,
            self.kind_name,
            self.import_button,
            self.noise,
            self.samples,
            self.jitter,
            self.classes_row,
            self.turns,
            self.seed_row,
        )
        self._section(
            self.tr("Split"),
            self.train,
            self.validation,
            self.split_text,
            WarningLine(("data.train", "data.validation"), self),
        )
        self.features_section = self._section(self.tr("Features"), self.features)
        self.table_section = self._section(self.tr("Table"), self.table)

    def _make_kind(self) -> None:
        tips = {
            name: f"{self.tr(kind.title)}: {self.tr(kind.description)}"
            for name, kind in KINDS.items()
        }
        self.kinds = KindChooser(self.theme, self.tr("Kind of data"), tips, self)
        self.kinds.chosen.connect(self._choose_kind)
        self.kind_name = QLabel(self)
        # A table is called after its file.
        self.kind_name.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_name.setProperty("muted", True)
        self.kind_name.setWordWrap(True)

        self.import_button = QPushButton(self.tr("Import data…"), self)
        self.import_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.import_button.setAccessibleName(self.import_button.text())
        self.import_button.setToolTip(
            self.tr("Learn from a table of your own: CSV, Excel, JSON or text (Ctrl+I)")
        )
        self.import_button.clicked.connect(self.import_requested)

    def _make_points(self) -> None:
        self.noise = SliderField(
            self.tr("Noise"),
            LinearScale(0.0, 1.0, 1.0 / NOISE_STEPS),
            self._noise_tip(""),
            objection=within(DataSpec, "noise"),
            parent=self,
        )
        self.noise.value_changed.connect(self._set_noise)
        self.samples = SliderField(
            self.tr("Samples"),
            LogScale(FEWEST_SAMPLES, MAX_SAMPLES, whole=True),
            self.tr("Rows in all: the more there are, the harder it is to overfit them"),
            whole=True,
            objection=self._object_to_samples,
            parent=self,
        )
        self.samples.value_changed.connect(self._set_samples)
        self.jitter = SliderField(
            self.tr("Jittered copies"),
            LinearScale(0, MAX_JITTER, 1),
            self.tr(
                "So many copies of each training image are learnt as well, turned, sheared, scaled "
                "and shifted a little, as other hands write; they count as training rows"
            ),
            whole=True,
            objection=within(DataSpec, "jitter"),
            parent=self,
        )
        self.jitter.value_changed.connect(self._set_jitter)
        tip = self.tr("How many classes there are to tell apart; guessing costs ln of it")
        self.classes_row = QWidget(self)
        label = NameLabel(self.tr("Classes"), self.classes_row)
        label.setToolTip(tip)
        self.classes = SegmentedChoice(self.tr("Classes"), tip, self.classes_row)
        self.classes.chosen.connect(self._set_classes)
        row = QHBoxLayout(self.classes_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(label)
        row.addWidget(self.classes, 1)
        self.turns = SliderField(
            self.tr("Turns"),
            TURNS_SCALE,
            self.tr("How far each arm winds: more turns need a deeper or wider network"),
            objection=within(DataSpec, "turns"),
            parent=self,
        )
        self.turns.value_changed.connect(self._set_turns)

    def _make_split(self) -> None:
        self.train = SliderField(
            self.tr("Train on"),
            LinearScale(SPLIT_STEP, 1.0, SPLIT_STEP),
            self.tr("The share of the rows that the network learns from"),
            percent=True,
            objection=within(DataSpec, "train_fraction", percent=True),
            parent=self,
        )
        self.train.value_changed.connect(self._set_train)
        self.validation = SliderField(
            self.tr("Validate on"),
            LinearScale(0.0, 1.0 - SPLIT_STEP, SPLIT_STEP),
            self.tr("The share of the rows to choose settings by; what is left is the sealed test"),
            percent=True,
            objection=within(DataSpec, "validation_fraction", percent=True),
            parent=self,
        )
        self.validation.value_changed.connect(self._set_validation)
        self.split_text = QLabel(self)
        # Classes are called as in the file.
        self.split_text.setTextFormat(Qt.TextFormat.PlainText)
        self.split_text.setProperty("muted", True)
        self.split_text.setWordWrap(True)

    def _make_features(self) -> None:
        bent = self.tr("lets a small network bend its boundary")
        self.features = ToggleGrid(
            self.tr("Feature"),
            (
                ("x1", "x₁", self.tr("x₁: the place from left to right goes in")),
                ("x2", "x₂", self.tr("x₂: the place from bottom to top goes in")),
                ("x1_squared", "x₁²", f"x₁²: {bent}"),
                ("x2_squared", "x₂²", f"x₂²: {bent}"),
                ("x1_x2", "x₁x₂", self.tr("x₁x₂: solves XOR without a hidden layer")),
                ("sin_x1", "sin x₁", f"sin x₁: {bent}"),
                ("sin_x2", "sin x₂", f"sin x₂: {bent}"),
            ),
            parent=self,
        )
        self.features.toggled.connect(self._toggle_feature)

    def _make_table(self) -> None:
        self.table = TableFields(self)
        self.table.column_toggled.connect(self._toggle_column)
        self.table.plane_chosen.connect(self._choose_plane)
        self.table.axis_chosen.connect(self._choose_axis)
        self.table.together_requested.connect(self._keep_together)

    def _make_seed(self) -> None:
        tip = self.tr("The same seed draws the same points and the same split")
        self.seed_row = QWidget(self)
        label = QLabel(self.tr("Seed"), self.seed_row)
        label.setToolTip(tip)
        self.seed = NumberField(
            self.tr("Data seed"),
            whole=True,
            objection=within(DataSpec, "seed"),
            parent=self.seed_row,
        )
        self.seed.setToolTip(tip)
        self.seed.value_changed.connect(self._set_seed)
        self.seed.stepped.connect(self._step_seed)
        self.regenerate = QPushButton(self.tr("Regenerate"), self.seed_row)
        self.regenerate.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.regenerate.setAccessibleName(self.regenerate.text())
        self.regenerate.setToolTip(
            self.tr("Draw other points of the same kind: shows how much the result depends on luck")
        )
        self.regenerate.clicked.connect(self._regenerate)
        row = QHBoxLayout(self.seed_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(label)
        row.addWidget(self.seed, 1)
        row.addWidget(self.regenerate)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.table.fit()

    # Showing.

    def _show(self, experiment: Experiment) -> None:
        data, kind = experiment.data, kind_of(experiment.data)
        self.kinds.show_choice(data.kind)
        self._show_name(data, kind)
        self._show_noise(data)
        self.samples.setVisible(data.kind != "points")
        self.samples.use_scale(self._sample_scale(data))
        self.samples.show_value(sample_count(data))
        self.jitter.setVisible(kind.image_shape is not None)
        self.jitter.show_value(data.jitter)
        self._show_classes(data)
        self.turns.setVisible(kind.default_turns is not None)
        self.turns.show_value(turns_of(data))
        self.train.show_value(data.train_fraction)
        self.validation.show_value(data.validation_fraction)
        self.split_text.setText(split_words(data))
        self.split_text.setToolTip(plain_tip(class_lines(class_parts(data))))
        self.features_section.setVisible(kind.chooses_features)
        self.features.show_chosen(features_of(data))
        # An image goes in whole.
        has_columns = data.table is not None and kind.image_shape is None
        self.table_section.setVisible(has_columns)
        if has_columns and data.table is not None:
            self.table.show_table(data.table)
        self.seed.show_value(data.seed)

    def _show_name(self, data: DataSpec, kind: KindOfData) -> None:
        if data.table is not None:
            self.kind_name.setText(kind.title)
            self.kind_name.setToolTip(self.tr("Your own table, as it was imported"))
            return
        self.kind_name.setText(self.tr(kind.title))
        self.kind_name.setToolTip("\n".join((self.tr(kind.description), kind.credit)).strip())

    def _noise_tip(self, meaning: str) -> str:
        tip = self.tr(
            "How far the points are scattered: with much noise a large network learns "
            "the scatter by heart"
        )
        if not meaning:
            return tip
        return "\n".join((tip, self.tr("Here: {meaning}").format(meaning=self.tr(meaning))))

    def _show_noise(self, data: DataSpec) -> None:
        kind = kind_of(data)
        self.noise.set_tip(self._noise_tip(kind.noise_meaning))
        low, high = kind.noise_range
        self.noise.setVisible(kind.default_noise is not None)
        self.noise.use_scale(LinearScale(low, high, (high - low) / NOISE_STEPS))
        self.noise.show_value(noise_of(data))

    def _show_classes(self, data: DataSpec) -> None:
        fewest, most = kind_of(data).classes
        self.classes_row.setVisible(fewest < most)
        numbers = [str(number) for number in range(fewest, most + 1)]
        self.classes.set_options(tuple((number, number) for number in numbers))
        self.classes.show_choice(str(class_count(data)))

    def _sample_scale(self, data: DataSpec) -> LogScale:
        most = min(kind_of(data).maximum_samples, MAX_SAMPLES)
        return LogScale(FEWEST_SAMPLES, most, whole=True)

    def _object_to_samples(self, value: float) -> str:
        most = kind_of(self.workbench.experiment.data).maximum_samples
        if value > most:
            return self.tr("there are only {most}").format(most=most)
        return within(DataSpec, "samples")(value)

    # Editing.

    @Slot(str)
    def _choose_kind(self, kind: str) -> None:
        name = self.tr(KINDS[kind].title)
        self._edit(self.tr("Data: {name}").format(name=name), "", edits.choose_data, kind)

    @Slot()
    def _set_noise(self) -> None:
        self._edit(self.tr("Noise"), "data.noise", edits.set_data, noise=self.noise.value)

    @Slot()
    def _set_samples(self) -> None:
        samples = int(self.samples.value)
        self._edit(self.tr("Samples"), "data.samples", edits.set_data, samples=samples)

    @Slot()
    def _set_jitter(self) -> None:
        copies = int(self.jitter.value)
        self._edit(self.tr("Jittered copies"), "data.jitter", edits.set_data, jitter=copies)

    @Slot(str)
    def _set_classes(self, number: str) -> None:
        self._edit(self.tr("Classes"), "", edits.set_data, classes=int(number))

    @Slot()
    def _set_turns(self) -> None:
        self._edit(self.tr("Turns"), "data.turns", edits.set_data, turns=self.turns.value)

    @Slot()
    def _set_train(self) -> None:
        # The other share gives way: a slider that stops for no visible reason is a riddle.
        train = self.train.value
        validation = min(self.validation.value, round(1.0 - train, 10))
        self._edit(self.tr("Split"), "data.split", edits.set_split, train, validation)

    @Slot()
    def _set_validation(self) -> None:
        validation = self.validation.value
        train = min(self.train.value, round(1.0 - validation, 10))
        self._edit(self.tr("Split"), "data.split", edits.set_split, train, validation)

    @Slot(str, bool)
    def _toggle_feature(self, feature: str, on: bool) -> None:
        text = self.tr("Add a feature") if on else self.tr("Remove a feature")
        self._edit(text, "", edits.toggle_feature, cast(Feature, feature), on)

    @Slot(int, bool)
    def _toggle_column(self, number: int, on: bool) -> None:
        text = self.tr("Add a feature") if on else self.tr("Remove a feature")
        self._edit(text, "", table_edits.toggle_column, number, on)

    @Slot(str)
    def _choose_plane(self, plane: str) -> None:
        components = plane == "components"
        change = table_edits.show_components if components else table_edits.show_features
        self._edit(self.tr("Show the table from another side"), "", change)

    @Slot(bool)
    def _keep_together(self, on: bool) -> None:
        self._edit(self.tr("Split"), "", table_edits.keep_together, on)

    @Slot(int, int)
    def _choose_axis(self, axis: int, number: int) -> None:
        text = self.tr("Show the table from another side")
        self._edit(text, "", table_edits.show_feature, axis, number)

    @Slot()
    def _set_seed(self) -> None:
        self._edit(self.tr("Data seed"), "data.seed", edits.set_data, seed=int(self.seed.value))

    @Slot(int)
    def _step_seed(self, steps: int) -> None:
        seed = max(0, self.workbench.experiment.data.seed + steps)
        self._edit(self.tr("Data seed"), "data.seed", edits.set_data, seed=seed)

    @Slot()
    def _regenerate(self) -> None:
        self._edit(self.tr("Regenerate the data"), "", edits.regenerate)
