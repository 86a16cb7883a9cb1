"""Ask the network: a row of one's own, its answer, and the way there to check with a calculator."""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from playground.data import Dataset
from playground.data.form import Form
from playground.data.scaling import WHITE
from playground.experiment.shapes import features_of
from playground.export.asked_table import AskedTable
from playground.export.tables import TableMaker
from playground.training.abstaining import Abstaining
from playground.training.evaluator import Part
from playground.training.probe import Probe
from playground.training.probes.asked import Answer, Asked
from playground.training.probes.drawing import drawn_inputs
from playground.training.probes.samples import default_row, part_of, rows_of
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.layer_names import FEATURE_TEXTS
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.explore.ask_answer import AskAnswer
from playground.ui.panels.explore.ask_form import AskForm
from playground.ui.panels.explore.ask_neuron import AskNeuron, Names, NeuronChooser
from playground.ui.panels.explore.ask_step import AskStep
from playground.ui.panels.explore.sentences import beyond_sentence
from playground.ui.panels.panel import Panel
from playground.ui.panels.softmax.image_view import ImageView
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.column_scroll import ColumnScroll
from playground.ui.widgets.headline import Headline

# Below this width at 100 % the form stands above the answer.
SIDE_BY_SIDE = 430
# The parts of the answer's column, and of what is seen in its first row, as the stretches have it.
ANSWER_SHARE, VIEWS_SHARE = 3 / 5, 3 / 5
# The pixels that fields, or a picture, have at least; more fields than fit into the larger scroll.
MIN_HEIGHT, ENOUGH_HEIGHT = 9 * GRID, 18 * GRID


class AskPanel(Panel):
    """A form on the left, and one of three views of the answer on the right.

    The working of a neuron and of a step are made when they are first asked for: most windows show
    neither, and both take longer to make than all the rest.
    """

    name: ClassVar[str] = "ask"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("AskPanel", "Ask the network")
    comfortable_width: ClassVar[int] = 400

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._snapshot: Snapshot | None = None
        self._dataset: Dataset | None = None
        self._form: Form | None = None
        self._row: int | None = None
        self._sample: int | None = None
        self._follows_drawing = False
        self._question = Asked()
        self._neuron: tuple[int | None, int | None] = (None, None)
        self.verdict = Headline(theme, self.tr("I don't know: the largest p is 0.0000, below 0.00"))
        self.form = AskForm(theme, self)
        self.origin = Headline(theme, self.tr("row {row} of the data").format(row="10 000"))
        self.picture = ImageView(theme, self)
        self.picture.setAccessibleName(self.tr("What the network gets"))
        self.beyond = Headline(theme, beyond_sentence(("length (cm)",)))
        self.next_button = QPushButton(self.tr("Another row"), self)
        self.next_button.setToolTip(self.tr("Fill the form with the next row of the test part"))
        self.drawn_button = QPushButton(self.tr("The drawn digit"), self)
        self.drawn_button.setToolTip(
            self.tr("Ask about what was drawn last in the panel “Draw a digit”, while it is drawn")
        )
        self.drawn_button.hide()
        self.views = SegmentedChoice(
            self.tr("View"), self.tr("The answer, one neuron worked out, or one step of training")
        )
        self.views.set_options(
            (
                ("answer", self.tr("Answer")),
                ("neuron", self.tr("One neuron")),
                ("step", self.tr("One step")),
            )
        )
        self.views.show_choice("answer")
        self.chooser = NeuronChooser(self)
        self.answer_view = AskAnswer(theme, self)
        self._lay_out()
        self._connect()
        spread_theme(self, theme)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.answer_view)
        self.left = QWidget(self)
        self.fields = ColumnScroll(self.form, self.left)
        self.fields.setMinimumHeight(MIN_HEIGHT)
        self.picture.setMinimumHeight(MIN_HEIGHT)
        left = QVBoxLayout(self.left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GRID // 2)
        head = QHBoxLayout()
        left.addLayout(head)
        head.addWidget(self.origin, 1)
        head.addWidget(self.next_button)
        left.addWidget(self.drawn_button, 0, Qt.AlignmentFlag.AlignRight)
        left.addWidget(self.fields, 1)
        left.addWidget(self.picture, 1)
        left.addWidget(self.beyond)
        left.addWidget(self.verdict)
        inner = QWidget(self)
        self.body = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(2 * GRID)
        self.body.addWidget(self.left, 2)
        right = QVBoxLayout()
        self.body.addLayout(right, 3)
        right.setSpacing(GRID // 2)
        self.choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        right.addLayout(self.choices)
        self.choices.setSpacing(GRID // 2)
        self.choices.addWidget(self.views, 3)
        self.choices.addWidget(self.chooser, 2)
        right.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        # Where it is low all of it scrolls.
        column.addWidget(ColumnScroll(inner, self), 1)
        self.chooser.hide()

    def _connect(self) -> None:
        self.form.changed.connect(self._on_form)
        self.form.refused.connect(self.message)
        self.answer_view.threshold.field.refused.connect(self.message)
        self.views.chosen.connect(self._on_view)
        self.chooser.chosen.connect(self._on_neuron)
        self.answer_view.threshold_changed.connect(self._on_threshold)
        self.next_button.clicked.connect(self._take_next_row)
        self.drawn_button.clicked.connect(self._take_drawing)
        self.selection.changed.connect(self._on_selection)

    @cached_property
    def neuron_view(self) -> AskNeuron:
        """One neuron worked out; made when it is first asked for."""
        view = AskNeuron(self.theme, self.chooser, self)
        self.stack.addWidget(view)
        return view

    @cached_property
    def step_view(self) -> AskStep:
        """One step of training worked out; made when it is first asked for."""
        view = AskStep(self.theme, self.chooser, self)
        self.stack.addWidget(view)
        view.chosen.connect(self.refresh_requested)
        return view

    @property
    def question(self) -> Asked:
        """The row that the network is asked about."""
        return self._question

    def probes(self) -> frozenset[Probe]:
        """The answer, and what the view beside it needs."""
        asked: set[Probe] = {self._question}
        if self.views.choice == "answer":
            asked.add(self._abstaining())
        if self.views.choice == "step" and self._snapshot and not self._snapshot.playing:
            asked.add(self.step_view.question)
        return frozenset(asked)

    def _abstaining(self) -> Abstaining:
        return Abstaining(self.answer_view.threshold.value)

    def data_table(self) -> TableMaker | None:
        """Every neuron's working, summand by summand."""
        return AskedTable(self._question.inputs)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest answer."""
        before, self._snapshot = self._snapshot, snapshot
        if snapshot.dataset is not self._dataset:
            self._begin(snapshot)
        self.chooser.show_names(_names(snapshot))
        self._show_sources()
        paused = before is not None and before.playing and not snapshot.playing
        answer = snapshot.answer(self._question)
        if answer is None or (paused and self.views.choice == "step"):
            self.refresh_requested.emit()
        if answer is not None:
            self._draw(snapshot, answer)

    def _draw(self, snapshot: Snapshot, answer: Answer) -> None:
        dataset = snapshot.dataset
        shares = snapshot.answer(self._abstaining())
        verdict = self.answer_view.show_answer(answer, shares, dataset)
        text = self.tr("It says: {answer}").format(answer=verdict.text)
        self.verdict.show_text(verdict.text if verdict.unsure else text, verdict.unsure)
        if self.views.choice == "neuron":
            scaled = None if self._form is None else self._form.first_scaled(self.form.values)
            self.neuron_view.show_answer(answer, scaled, dataset.target)
        if self.views.choice == "step":
            step = snapshot.answer(self.step_view.question)
            self.step_view.show_step(step, playing=snapshot.playing)

    def _begin(self, snapshot: Snapshot) -> None:
        """Another data set, another form."""
        self._dataset = snapshot.dataset
        self._form = Form(snapshot.dataset, features_of(snapshot.experiment.data))
        with_fields = snapshot.dataset.images is None
        self.fields.setVisible(with_fields)
        self.picture.setVisible(not with_fields)
        self.form.show_entries(self._form.entries, with_fields=with_fields)
        self._give_fields_room()
        self._offer_drawing()
        self._sample = self.selection.value.sample
        row = default_row(snapshot.dataset)
        self._take_row(int(self._sample or 0) if self._is_row(self._sample) else row)

    def _is_row(self, sample: int | None) -> bool:
        rows = 0 if self._dataset is None else len(self._dataset.inputs)
        return sample is not None and 0 <= sample < rows

    def _take_row(self, row: int) -> None:
        """Fill the form with one row of the data."""
        self._follows_drawing = False
        if self._form is None or self._dataset is None:
            return
        self._row = row
        self.form.show_values(self._form.values_of_row(row))
        parts: dict[Part, str] = {
            "train": self.tr("row {row}, training"),
            "validation": self.tr("row {row}, validation"),
            "test": self.tr("row {row}, test"),
        }
        self.origin.show_text(parts[part_of(self._dataset, row)].format(row=row))
        if self._dataset.images is not None:
            self.picture.show_image(self._dataset.images[row])
        # The very inputs of the row, not those that come back from the rounded entries.
        is_default = row == default_row(self._dataset)
        self._ask(None if is_default else tuple(self._dataset.inputs[row].tolist()))

    def _ask(self, inputs: tuple[float, ...] | None) -> None:
        self._question = Asked(inputs)
        beyond = self._form.beyond(self.form.values) if self._form is not None else ()
        self.beyond.show_text(beyond_sentence(beyond) if beyond else "", warning=True)
        self.refresh_requested.emit()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        for controls in (self.left, self.views, self.chooser):
            as_controls(controls)
        self.views.keep_words(alike=True)
        self._give_fields_room()
        self._turn()
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one above the other."""
        super().resizeEvent(event)
        self._turn()

    def _give_fields_room(self) -> None:
        """A few fields are all seen; the panel scrolls sooner than they do."""
        wanted = self.form.sizeHint().height() + 2
        most = round(ENOUGH_HEIGHT * self.theme.scale)
        self.fields.setMinimumHeight(max(MIN_HEIGHT, min(wanted, most)))

    def _turn(self) -> None:
        ways = QBoxLayout.Direction
        beside = self.width() / self.theme.scale >= SIDE_BY_SIDE
        self.body.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        column = self.width() * (ANSWER_SHARE if beside else 1.0) - 3 * GRID
        one_row = column * VIEWS_SHARE >= self.views.preferred_width()
        self.choices.setDirection(ways.LeftToRight if one_row else ways.TopToBottom)

    # What a person does.

    @Slot()
    def _on_form(self) -> None:
        if self._form is None:
            return
        self._row = None
        self.origin.show_text(self.tr("a row of your own"))
        inputs = self._form.inputs(self.form.values)
        self._ask(tuple(np.asarray(inputs, dtype=np.float64).tolist()))

    @Slot(str)
    def _on_view(self, view: str) -> None:
        # Only the one that is asked for is looked up, and so made.
        match view:
            case "neuron":
                self.stack.setCurrentWidget(self.neuron_view)
            case "step":
                self.stack.setCurrentWidget(self.step_view)
            case _:
                self.stack.setCurrentWidget(self.answer_view)
        self._show_sources()
        self._make_room()
        self.chooser.setVisible(view != "answer")
        self.refresh_requested.emit()

    def _make_room(self) -> None:
        """Only what is in front asks for height."""
        front = self.stack.currentWidget()
        for page in self.stack.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            policies = QSizePolicy.Policy
            kind = policies.Preferred if page is front else policies.Ignored
            page.setSizePolicy(kind, kind)

    def _show_sources(self) -> None:
        if self.views.choice == "step" and self._snapshot is not None:
            self.step_view.show_sources()

    @Slot()
    def _on_neuron(self) -> None:
        self._show_sources()
        self.refresh_requested.emit()

    @Slot()
    def _on_threshold(self) -> None:
        self.refresh_requested.emit()

    @Slot()
    def _take_next_row(self) -> None:
        if self._dataset is None:
            return
        dataset = self._dataset
        rows = rows_of(dataset, part_of(dataset, default_row(dataset)))
        last = -1 if self._row is None else self._row
        later = rows[rows > last]
        self._take_row(int(later[0] if len(later) else rows[0]))

    def _offer_drawing(self) -> None:
        images = None if self._dataset is None else self._dataset.images
        drawn = self.selection.last_drawing
        self.drawn_button.setVisible(images is not None)
        fits = images is not None and drawn is not None and len(drawn) == images[0].size
        self.drawn_button.setEnabled(fits)

    @Slot()
    def _take_drawing(self) -> None:
        """Ask about the drawn digit, and about what becomes of it."""
        drawn, dataset = self.selection.last_drawing, self._dataset
        inputs = None if drawn is None or dataset is None else drawn_inputs(dataset, drawn)
        if drawn is None or dataset is None or dataset.images is None or inputs is None:
            return
        self._row, self._follows_drawing = None, True
        self.origin.show_text(self.tr("the drawn digit"))
        image = np.array(drawn).reshape(dataset.images[0].shape)
        self.picture.show_image(image)
        self.form.show_values(tuple((image.ravel() * (dataset.white / WHITE)).tolist()))
        asked = tuple(inputs[0].tolist())
        if asked != self._question.inputs:
            self._ask(asked)

    @Slot()
    def _on_selection(self) -> None:
        value = self.selection.value
        self._offer_drawing()
        if self._follows_drawing and value.drawing is not None:
            self._take_drawing()
        if value.sample != self._sample:
            # Only a row that is newly chosen: what was typed since then stays.
            self._sample = value.sample
            if self._is_row(value.sample):
                self._take_row(int(value.sample or 0))
        chosen = (value.layer, value.unit)
        if chosen != self._neuron and value.layer is not None and value.unit is not None:
            names = self.chooser.names
            if 0 <= value.layer < len(names) - 1:
                self.chooser.show_place(value.layer, value.unit)
                self._on_neuron()
        self._neuron = chosen


def _names(snapshot: Snapshot) -> Names:
    """The names of inputs and neurons: inputs and classes by name, the others by number."""
    network, dataset = snapshot.experiment.network, snapshot.dataset
    whole = tuple(FEATURE_TEXTS.get(name, name) for name in dataset.feature_names)
    short = list(whole)
    for group in dataset.words:
        if not group.is_ordered:
            # The word alone, as in the diagram: behind the name of its column it is cut off.
            short[group.first : group.first + group.count] = group.words
    inputs = tuple(short) if len(set(short)) == len(short) else whole
    hidden = tuple(_numbers(layer.units) for layer in network.hidden)
    outputs = dataset.class_names
    if network.output != "softmax" and len(outputs) <= 2:
        outputs = (outputs[-1],) if outputs else (dataset.target.name or "1",)
    return (inputs, *hidden, outputs)


def _numbers(units: int) -> tuple[str, ...]:
    return tuple(str(number + 1) for number in range(units))
