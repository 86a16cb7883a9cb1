"""The inspectors on a real workbench (its training thread is not started): show, edit, refuse."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from playground.data import KINDS
from playground.experiment import edits
from playground.experiment.specs import Experiment, LayerSpec, NetworkSpec
from playground.training.commands import Command, SetPace, SetStop
from playground.ui.appearance.theme import DARK, HIGH_CONTRAST, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.editor.inspectors.data_inspector import DataInspector
from playground.ui.editor.inspectors.run_inspector import RunInspector
from playground.ui.editor.inspectors.training_inspector import TrainingInspector
from playground.ui.widgets.number_field import NumberField
from playground.ui.widgets.section import Section
from playground.ui.workbench import Workbench

START = Experiment(network=NetworkSpec(hidden=(LayerSpec(),)))
# What the window's column leaves beside margins and scroll bar.
NARROW = 216


@dataclass
class Desk:
    """A workbench, its three inspectors, and what was said."""

    bench: Workbench
    data: DataInspector
    training: TrainingInspector
    run: RunInspector
    said: list[str]

    @property
    def experiment(self) -> Experiment:
        """The experiment on the workbench."""
        return self.bench.experiment

    @property
    def inspectors(self) -> tuple[DataInspector, TrainingInspector, RunInspector]:
        """All three."""
        return (self.data, self.training, self.run)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """The three inspectors on the screen."""
    bench = Workbench(START)
    said: list[str] = []
    bench.message.connect(said.append)
    made = Desk(
        bench,
        DataInspector(LIGHT, bench),
        TrainingInspector(LIGHT, bench),
        RunInspector(LIGHT, bench),
        said,
    )
    for inspector in made.inspectors:
        inspector.resize(NARROW, 900)
        qtbot.addWidget(inspector)
        inspector.show()
    yield made
    bench.stop()
    bench.deleteLater()


def write(qtbot: QtBot, field: NumberField, text: str) -> None:
    """Type `text` over what is there, and Enter."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_data_kind_is_chosen_by_its_thumbnail_and_undone(qtbot: QtBot, desk: Desk) -> None:
    qtbot.mouseClick(desk.data.kinds.buttons["circle"], Qt.MouseButton.LeftButton)
    assert desk.experiment.data.kind == "circle"
    assert desk.bench.undo_stack.undoText() == "Data: Circle"
    desk.bench.undo_stack.undo()
    assert desk.experiment == START
    assert desk.data.kinds.choice == "spirals"


def test_every_kind_has_a_picture_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    side = desk.data.kinds.buttons["circle"].iconSize()
    icons = [desk.data.kinds.buttons[kind].icon for kind in KINDS]
    qtbot.waitUntil(lambda: not any(icon().isNull() for icon in icons))
    pictures = [desk.data.kinds.buttons[kind].icon().pixmap(side).toImage() for kind in KINDS]
    assert all(not picture.isNull() for picture in pictures)
    for number, picture in enumerate(pictures):
        assert picture not in pictures[:number]


@pytest.mark.parametrize("kind", KINDS)
def test_only_what_a_kind_has_is_offered(desk: Desk, kind: str) -> None:
    desk.bench.edit("Data", edits.choose_data(START, kind))  # type: ignore[arg-type]
    known = KINDS[kind]
    assert desk.data.noise.isVisible() == (known.default_noise is not None)
    assert known.noise_meaning in desk.data.noise.slider.toolTip()
    assert desk.data.turns.isVisible() == (known.default_turns is not None)
    assert desk.data.classes_row.isVisible() == (known.classes[0] < known.classes[1])
    assert desk.data.features_section.isVisible() == known.chooses_features


def test_dragging_a_slider_is_one_step_of_undo(desk: Desk) -> None:
    for place in (10, 20, 30):
        desk.data.noise.slider.setValue(place)
    assert desk.experiment.data.noise == pytest.approx(0.6)
    assert desk.bench.undo_stack.count() == 1
    desk.bench.undo_stack.undo()
    assert desk.experiment == START
    assert desk.data.noise.value == pytest.approx(0.2)


def test_a_share_that_grows_takes_from_the_other(qtbot: QtBot, desk: Desk) -> None:
    write(qtbot, desk.data.validation.field, "30")
    write(qtbot, desk.data.train.field, "90")
    data = desk.experiment.data
    assert (data.train_fraction, data.validation_fraction) == pytest.approx((0.9, 0.1))
    assert desk.data.split_text.text() == "540 train · 60 validate · 0 test"


def test_the_last_feature_stays_in_and_the_button_down(qtbot: QtBot, desk: Desk) -> None:
    buttons = desk.data.features.buttons
    qtbot.mouseClick(buttons["x1"], Qt.MouseButton.LeftButton)
    assert desk.experiment.data.features == ("x2",)
    qtbot.mouseClick(buttons["x2"], Qt.MouseButton.LeftButton)
    assert desk.experiment.data.features == ("x2",)
    assert buttons["x2"].isChecked()
    assert desk.said[-1] == "At least one feature must stay, or nothing goes in."


def test_classes_seed_and_regenerate_change_the_data(qtbot: QtBot, desk: Desk) -> None:
    desk.data.classes.chosen.emit("5")
    assert desk.experiment.data.classes == 5
    write(qtbot, desk.data.seed, "41")
    qtbot.mouseClick(desk.data.regenerate, Qt.MouseButton.LeftButton)
    assert desk.experiment.data.seed == 42
    assert desk.data.seed.text() == "42"


def test_more_samples_than_there_are_is_refused(qtbot: QtBot, desk: Desk) -> None:
    desk.bench.edit("Data", edits.choose_data(START, "digits"))
    write(qtbot, desk.data.samples.field, "5000")
    assert desk.said[-1] == "Samples stays 1797: there are only 1797."
    assert desk.experiment.data.samples is None


@pytest.mark.parametrize("text", ["-3", "nan", "abc", "1e400"])
def test_a_nonsense_rate_is_refused_in_a_sentence(qtbot: QtBot, desk: Desk, text: str) -> None:
    write(qtbot, desk.training.step.rate.field, text)
    assert desk.experiment == START
    assert desk.said[-1].startswith("Learning rate stays 0.1: ")
    assert desk.training.step.rate.field.text() == "0.1"


def test_a_typed_rate_applies_and_says_what_it_does_to_the_run(qtbot: QtBot, desk: Desk) -> None:
    write(qtbot, desk.training.step.rate.field, "0.03")
    assert desk.experiment.training.optimizer.learning_rate == 0.03
    desk.bench.start()
    qtbot.waitUntil(lambda: desk.said[-1:] == ["Learning rate 0.03 from the next step on."])


def test_each_optimiser_shows_its_own_fields(desk: Desk) -> None:
    step = desk.training.step
    shown = {}
    for kind in ("sgd", "rmsprop", "adagrad", "adam", "adamw"):
        desk.bench.edit("Optimiser", edits.choose_optimizer(desk.experiment, kind))
        shown[kind] = [name for name, field in step.optimizer_fields.items() if field.isVisible()]
    assert shown == {
        "sgd": ["momentum"],
        "rmsprop": ["momentum", "decay"],
        "adagrad": [],
        "adam": ["beta1", "beta2"],
        "adamw": ["beta1", "beta2", "weight_decay"],
    }


def test_every_number_of_the_optimiser_reaches_the_experiment(qtbot: QtBot, desk: Desk) -> None:
    step = desk.training.step
    for kind, name, value in (
        ("sgd", "momentum", 0.9),
        ("rmsprop", "decay", 0.95),
        ("adam", "beta1", 0.8),
        ("adam", "beta2", 0.99),
        ("adamw", "weight_decay", 0.1),
    ):
        desk.bench.edit("Optimiser", edits.choose_optimizer(START, kind))  # type: ignore[arg-type]
        write(qtbot, step.optimizer_fields[name].field, str(value))
        assert getattr(desk.experiment.training.optimizer, name) == value


def test_nesterov_is_offered_where_there_is_momentum(qtbot: QtBot, desk: Desk) -> None:
    step = desk.training.step
    assert not step.nesterov.isVisible()
    write(qtbot, step.optimizer_fields["momentum"].field, "0.9")
    assert step.nesterov.isVisible()
    qtbot.mouseClick(step.nesterov, Qt.MouseButton.LeftButton)
    assert desk.experiment.training.optimizer.nesterov


def test_the_batch_slider_goes_from_one_to_all(qtbot: QtBot, desk: Desk) -> None:
    batch = desk.training.step.batch
    batch.slider.setValue(0)
    assert desk.experiment.training.batch_size == 1
    batch.slider.setValue(batch.slider.maximum())
    assert desk.experiment.training.batch_size == 300
    assert batch.field.text() == "all"
    write(qtbot, desk.data.train.field, "25")
    assert batch.field.text() == "all"
    write(qtbot, batch.field, "7")
    assert desk.experiment.training.batch_size == 7


def test_penalties_and_noise_reach_the_experiment(qtbot: QtBot, desk: Desk) -> None:
    part = desk.training.regularization
    write(qtbot, part.l1.field, "1e-4")
    write(qtbot, part.l2.field, "0.03")
    write(qtbot, part.input_noise.field, "0.2")
    training = desk.experiment.training
    assert (training.l1, training.l2, training.input_noise) == (1e-4, 0.03, 0.2)
    part.l2.slider.setValue(0)
    assert desk.experiment.training.l2 == 0.0


def test_early_stopping_without_validation_rows_warns_about_peeking(
    qtbot: QtBot, desk: Desk
) -> None:
    part = desk.training.regularization
    qtbot.mouseClick(part.early, Qt.MouseButton.LeftButton)
    write(qtbot, part.patience.field, "7")
    stopping = desk.experiment.training.early_stopping
    assert stopping is not None
    assert stopping.patience == 7
    assert any("test set one tunes on" in line for line in warnings(part))
    write(qtbot, desk.data.validation.field, "20")
    assert warnings(part) == []
    qtbot.mouseClick(part.early, Qt.MouseButton.LeftButton)
    assert desk.experiment.training.early_stopping is None
    assert not part.patience.isVisible()


def warnings(widget: QWidget) -> list[str]:
    """The warning lines that can be seen in `widget`."""
    from playground.ui.editor.inspectors.inspector import WarningLine

    return [line.text() for line in widget.findChildren(WarningLine) if line.isVisible()]


def test_a_rate_of_zero_is_taken_and_what_it_means_is_said(qtbot: QtBot, desk: Desk) -> None:
    write(qtbot, desk.training.step.rate.field, "0")
    assert desk.experiment.training.optimizer.learning_rate == 0.0
    assert any("nothing is learnt" in line for line in warnings(desk.training.step))


def test_a_section_opens_for_a_warning_that_is_new_and_can_be_folded_again(desk: Desk) -> None:
    start = desk.training.start
    (section,) = start.findChildren(Section)
    assert not section.heading.isChecked()
    start.initializer.chosen.emit("zeros")
    assert section.heading.isChecked()
    assert any("nothing tells them apart" in line for line in warnings(start))
    section.heading.setChecked(False)
    start.seed.value_changed.emit()
    assert not section.heading.isChecked()


def test_a_loss_that_learns_slowly_warns_and_one_that_needs_a_sigmoid_brings_it(
    desk: Desk,
) -> None:
    step = desk.training.step
    step.loss.chosen.emit("mse")
    assert any("confident mistakes learn slowly" in line for line in warnings(step))
    step.loss.chosen.emit("binary_cross_entropy")
    assert desk.experiment.network.output == "sigmoid"
    assert warnings(step) == []


def test_a_loss_that_can_not_be_is_said_and_the_list_goes_back(desk: Desk) -> None:
    desk.bench.edit("Data", edits.choose_data(START, "plane"))
    desk.training.step.loss.chosen.emit("cross_entropy")
    assert desk.experiment.training.loss == "mse"
    assert desk.training.step.loss.choice == "mse"
    assert "plane has a number to predict" in desk.said[-1]


def test_schedule_and_clipping_reach_the_experiment(qtbot: QtBot, desk: Desk) -> None:
    step = desk.training.step
    for section in step.findChildren(Section):
        section.heading.setChecked(True)
    assert not step.schedule_fields["epochs"].isVisible()
    step.schedule.chosen.emit("cosine")
    assert step.schedule_fields["epochs"].isVisible()
    write(qtbot, step.schedule_fields["epochs"].field, "40")
    write(qtbot, step.schedule_fields["factor"].field, "0.1")
    schedule = desk.experiment.training.schedule
    assert (schedule.kind, schedule.epochs, schedule.factor) == ("cosine", 40, 0.1)
    write(qtbot, step.clip.field, "2.5")
    assert desk.experiment.training.clip_norm == 2.5
    write(qtbot, step.clip.field, "off")
    assert desk.experiment.training.clip_norm is None


def test_the_start_of_a_run_is_chosen(qtbot: QtBot, desk: Desk) -> None:
    start = desk.training.start
    start.initializer.chosen.emit("he_normal")
    start.precision.chosen.emit("float64")
    start.findChildren(Section)[0].heading.setChecked(True)
    write(qtbot, start.seed, "12")
    assert desk.experiment.network.initializer == "he_normal"
    assert desk.experiment.training.precision == "float64"
    assert desk.experiment.training.seed == 12
    desk.bench.start()
    qtbot.waitUntil(lambda: desk.said[-1:] == ["Seed 12: training starts again from new weights."])


def test_speed_and_stops_are_commands_and_no_edits(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[Command] = []
    monkeypatch.setattr(desk.bench, "send", sent.append)
    write(qtbot, desk.run.speed.field, "25")
    write(qtbot, desk.run.stop_epoch.field, "50")
    assert desk.said[-1] == "Stop at epoch: 50"
    write(qtbot, desk.run.stop_loss.field, "0.01")
    assert desk.said[-1] == "Stop at loss: 0.01"
    write(qtbot, desk.run.speed.field, "full")
    assert sent == [
        SetPace(25.0),
        SetStop(epoch=50),
        SetStop(epoch=50, loss=0.01),
        SetPace(None),
    ]
    assert desk.bench.undo_stack.count() == 0
    write(qtbot, desk.run.speed.field, "0")
    assert desk.said[-1] == "Steps/s stays full: it must be at least 1."
    write(qtbot, desk.run.speed.field, "1e11")
    assert desk.said[-1] == "Steps/s stays full: “full” is as fast as it gets."
    write(qtbot, desk.run.stop_epoch.field, "-5")
    assert desk.said[-1] == "Stop at epoch stays 50: epochs count from 1."
    write(qtbot, desk.run.stop_epoch.field, "1e300")
    assert desk.said[-1] == "Stop at epoch stays 50: 1e+300 is above 1000000000."
    write(qtbot, desk.run.stop_loss.field, "-1")
    assert desk.said[-1] == "Stop at loss stays 0.01: a loss is 0 or more, and finite."
    assert desk.run.speed.value == math.inf


def test_undo_all_the_way_gives_back_the_start(qtbot: QtBot, desk: Desk) -> None:
    desk.data.kinds.chosen.emit("rings")
    desk.data.features.toggled.emit("sin_x1", True)
    desk.training.step.optimizer.chosen.emit("adam")
    write(qtbot, desk.training.step.rate.field, "0.01")
    desk.training.step.loss.chosen.emit("mse")
    assert desk.experiment != START
    while desk.bench.undo_stack.canUndo():
        desk.bench.undo_stack.undo()
    assert desk.experiment == START


def controls(desk: Desk) -> list[QWidget]:
    """Everything in the inspectors that takes a click or a key."""
    kinds = (QAbstractButton, QLineEdit, QSlider, QComboBox)
    return [
        control
        for inspector in desk.inspectors
        for kind in kinds
        for control in inspector.findChildren(kind)
    ]


def test_every_control_says_what_it_does_and_has_a_name(desk: Desk) -> None:
    for control in controls(desk):
        assert control.toolTip()
        assert control.accessibleName()


def test_every_control_is_reached_by_the_keyboard(desk: Desk) -> None:
    for control in controls(desk):
        group = control.group() if isinstance(control, QAbstractButton) else None
        # Tab goes to one button of a group, arrow keys to the others.
        reached = group.buttons() if group else [control]
        assert any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in reached)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_the_column_stays_narrow_at_every_size_of_text(
    desk: Desk, theme: object, scale: float
) -> None:
    for inspector in desk.inspectors:
        spread_theme(inspector, theme.scaled(scale))  # type: ignore[attr-defined]
        for section in inspector.findChildren(Section):
            section.heading.setChecked(True)
        assert inspector.minimumSizeHint().width() <= NARROW * scale


def test_another_experiment_is_shown_everywhere(desk: Desk) -> None:
    other = replace(
        START,
        data=replace(START.data, kind="moons", samples=120, seed=8),
        training=replace(START.training, batch_size=4, l2=0.5, seed=5),
    )
    desk.bench.open(other)
    assert desk.data.kinds.choice == "moons"
    assert desk.data.samples.field.text() == "120"
    assert desk.training.step.batch.field.text() == "4"
    assert desk.training.regularization.l2.field.text() == "0.5"
    assert desk.training.start.seed.text() == "5"


def press_in_window(
    qtbot: QtBot, inspector: QWidget, keys: str, focused: QWidget, *, tabbed: bool
) -> bool:
    """Whether a shortcut of the window takes `keys` while `focused` has the focus."""
    inspector.activateWindow()
    qtbot.waitUntil(inspector.isActiveWindow)
    taken: list[bool] = []
    shortcut = QShortcut(QKeySequence(keys), inspector)
    shortcut.activated.connect(lambda: taken.append(True))
    focused.setFocus(Qt.FocusReason.TabFocusReason if tabbed else Qt.FocusReason.OtherFocusReason)
    inspector.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, tabbed)
    qtbot.keyClick(focused, QKeySequence(keys)[0].key())
    shortcut.deleteLater()
    return bool(taken)


def test_space_plays_until_tab_has_led_to_a_button(qtbot: QtBot, desk: Desk) -> None:
    button = desk.data.features.buttons["x1_x2"]
    assert press_in_window(qtbot, desk.data, "Space", button, tabbed=False)
    assert desk.experiment == START
    assert not press_in_window(qtbot, desk.data, "Space", button, tabbed=True)
    assert desk.experiment.data.features == ("x1", "x2", "x1_x2")


def test_arrow_keys_belong_to_the_focused_slider_and_space_does_not(
    qtbot: QtBot, desk: Desk
) -> None:
    slider = desk.training.step.rate.slider
    assert not press_in_window(qtbot, desk.training.step.window(), "Right", slider, tabbed=False)
    assert desk.experiment.training.optimizer.learning_rate > 0.1
    assert press_in_window(qtbot, desk.training.step.window(), "Space", slider, tabbed=False)
