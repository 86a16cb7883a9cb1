"""The panel shows what the network answers to a row of one's own, and how it comes to that."""

from __future__ import annotations

import dataclasses
import re

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.data.table import TableRows
from playground.experiment.files import load_example
from playground.experiment.network_edits import set_batch_normalization
from playground.experiment.specs import OptimizerSpec
from playground.training.probes.drawing import DrawnImage
from playground.training.session import Session
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.language.numbers import number_text
from playground.ui.panels.explore.ask_neuron import AskNeuron
from playground.ui.panels.explore.ask_panel import AskPanel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import ChoiceField
from playground.ui.widgets.slider_field import SliderField
from tests.data.test_form import people
from tests.support import (
    digits_experiment,
    flowers,
    spiral_experiment,
    table_experiment,
    trained,
)


@pytest.fixture
def panel(qtbot: QtBot) -> AskPanel:
    made = AskPanel(LIGHT, SelectionModel())
    qtbot.addWidget(made)
    made.resize(900, 320)
    made.show()
    return made


def show(panel: AskPanel, session: Session) -> None:
    """As the window does: a snapshot, and another one for what the panel asks for then."""
    for _ in range(2):
        panel.show_snapshot(session.snapshot(panel.probes()))


def choose(panel: AskPanel, view: str) -> None:
    next(b for b in panel.views.findChildren(type(panel.chooser.on)) if view in b.text()).click()


def type_into(field: SliderField, text: str) -> None:
    field.field.setText(text)
    field.field.setModified(True)
    field.field.editingFinished.emit()


def numbers(text: str) -> list[float]:
    """The numbers that a line shows."""
    powers = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
    plain = re.sub(
        "\\s×\\s10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)", lambda found: f"e{found[1].translate(powers)}", text
    )
    plain = plain.replace("−", "-").replace("\u202f", "")
    return [float(found) for found in re.findall(r"-?\d+\.?\d*(?:e-?\d+)?", plain)]


def test_a_typed_point_is_answered_as_the_network_answers_it(panel: AskPanel):
    session = trained(spiral_experiment(6))
    show(panel, session)
    for field, text in zip(panel.form.fields, ("0.25", "-0.5"), strict=True):
        type_into(field, text)
    show(panel, session)
    inputs = session.dataset.scaling.apply(np.array([[0.25, -0.5]]))
    p = session.network.forward(inputs)[0]
    winner = int(p.argmax())
    name = session.dataset.class_names[winner]
    assert panel.verdict.text == f"It says: {name}, p = {number_text(float(p[winner]), 4)}"
    shown = [row.cells[1].share for row in panel.answer_view.table.rows]
    assert shown == pytest.approx(p.tolist(), abs=1e-6)
    assert panel.origin.text == "a row of your own"


def test_a_row_that_is_chosen_elsewhere_fills_the_form_and_what_is_typed_then_stays(panel):
    session = trained(spiral_experiment(6))
    show(panel, session)
    panel.selection.update(sample=17)
    x1, x2 = session.dataset.plane.coordinates[17]
    assert panel.form.values == pytest.approx((x1, x2))
    assert panel.question.inputs == tuple(session.dataset.inputs[17])
    type_into(panel.form.fields[0], "0.125")
    panel.selection.update(hovered_sample=3)
    assert panel.form.values == pytest.approx((0.125, x2))


def test_the_fields_of_a_small_form_are_all_seen_and_its_sliders_long_enough(panel: AskPanel):
    show(panel, Session(load_example("iris")))
    panel.resize(420, 400)
    QApplication.processEvents()
    for field in panel.form.fields:
        assert not field.visibleRegion().isEmpty()
        assert field.slider.width() >= panel.width() // 3


def test_values_beyond_the_training_rows_are_taken_and_named(panel: AskPanel):
    session = trained(spiral_experiment(6))
    show(panel, session)
    type_into(panel.form.fields[1], "50")
    show(panel, session)
    assert panel.beyond.text == "Beyond all training rows: x₂"
    assert panel.question.inputs[1] == pytest.approx(50.0)
    assert panel.verdict.text.startswith("It says:")


def test_a_column_of_words_is_a_list_with_a_word_that_was_never_seen(panel: AskPanel):
    session = trained(table_experiment(people()))
    show(panel, session)
    kinds = [type(field) for field in panel.form.fields]
    assert kinds == [SliderField, ChoiceField, ChoiceField]
    sex = panel.form.fields[1]
    assert [sex.box.itemText(place) for place in range(sex.box.count())] == [
        "female",
        "male",
        "x",
        "another word",
    ]
    sex.box.setCurrentIndex(3)
    sex.box.activated.emit(3)
    assert panel.question.inputs[1:4] == (0.0, 0.0, 0.0)


def test_an_input_of_a_word_has_the_name_of_the_word(panel: AskPanel):
    # Behind “Sex = ” no room is left for the word, and all rows would read the same.
    session = trained(table_experiment(people()))
    show(panel, session)
    choose(panel, "neuron")
    names = session.dataset.feature_names
    assert names[1:4] == ("sex = female", "sex = male", "sex = x")
    assert panel.chooser.names[0] == (names[0], "female", "male", "x", *names[4:])
    # Where two columns have a word in common it takes both to tell them apart.
    twice = dataclasses.replace(
        session.dataset,
        words=tuple(dataclasses.replace(one, words=("x",) * 3) for one in session.dataset.words),
    )
    panel.show_snapshot(dataclasses.replace(session.snapshot(panel.probes()), dataset=twice))
    assert panel.chooser.names[0] == names


@pytest.mark.parametrize("normalized", [False, True])
def test_the_lines_of_every_neuron_end_in_the_engines_numbers(panel: AskPanel, normalized: bool):
    experiment = spiral_experiment(6, 5)
    if normalized:
        experiment = set_batch_normalization(experiment, 1, True)
    session = trained(experiment)
    show(panel, session)
    choose(panel, "neuron")
    trace = session.network.trace(session.dataset.inputs[[int(session.dataset.test[0])]])
    for _ in range(6 + 5 + 3):
        layer, unit = panel.chooser.place
        show(panel, session)
        view = panel.neuron_view
        a = float(trace.activations[layer][0, unit])
        assert view.function.text.endswith(f" = {number_text(a, 4)}")
        assert len(view.table.rows) == session.network.sizes[layer]
        products = [numbers(row.cells[2].text)[0] for row in view.table.rows]
        pairs = [numbers(row.cells[0].text + " " + row.cells[1].text) for row in view.table.rows]
        assert products == pytest.approx([w * value for w, value in pairs], rel=2e-3, abs=1e-6)
        summed, bias, z = numbers(view.sum.text)
        assert summed + bias == pytest.approx(z, abs=2e-3 * max(1.0, abs(z)))
        assert view.normal.isVisibleTo(view) is (normalized and layer == 1)
        panel.chooser.on.click()
    assert panel.chooser.place == (0, 0)


def test_a_neuron_chosen_in_the_network_is_worked_out(panel: AskPanel):
    session = trained(spiral_experiment(6, 5))
    show(panel, session)
    choose(panel, "neuron")
    panel.selection.update(layer=1, unit=3)
    assert panel.chooser.place == (1, 3)
    assert panel.chooser.unit_box.currentText() == "4"


@pytest.mark.parametrize("rule", ["sgd", "adam"])
def test_a_weight_before_and_after_the_next_step_is_the_engines(panel: AskPanel, rule: str):
    optimizer = OptimizerSpec(kind=rule, learning_rate=0.05)
    session = trained(spiral_experiment(6, 5, optimizer=optimizer))
    show(panel, session)
    choose(panel, "step")
    panel.chooser.show_place(1, 2)
    panel.chooser.chosen.emit()
    panel.step_view.source_box.setCurrentIndex(4)
    show(panel, session)
    before = float(session.network.weights[1][4, 2])
    text = panel.step_view.summary.text
    session.train(steps=1)
    after = float(session.network.weights[1][4, 2])
    assert numbers(text)[:2] == pytest.approx([before, after], rel=1e-5)
    lines = [line.text for line in panel.step_view.lines if line.isVisibleTo(panel.step_view)]
    assert len(lines) == {"sgd": 1, "adam": 6}[rule]
    assert numbers(lines[-1])[-1] == pytest.approx(after, rel=1e-5)


def test_the_bias_of_an_output_has_a_step_too(panel: AskPanel):
    session = trained(spiral_experiment(6))
    show(panel, session)
    choose(panel, "step")
    panel.chooser.show_place(1, 0)
    panel.chooser.chosen.emit()
    panel.step_view.source_box.setCurrentIndex(6)
    assert panel.step_view.source_box.currentText() == "bias b"
    show(panel, session)
    line = panel.step_view.lines[0].text
    assert line.startswith("b′ = b − η · g = ")
    assert numbers(panel.step_view.summary.text)[0] == pytest.approx(
        float(session.network.biases[1][0]), rel=1e-5
    )


def test_below_the_threshold_it_does_not_know_and_the_shares_are_those_of_the_test_rows(panel):
    session = trained(spiral_experiment(6))
    show(panel, session)
    panel.answer_view.threshold.field.setText("0.9")
    panel.answer_view.threshold.field.setModified(True)
    panel.answer_view.threshold.field.editingFinished.emit()
    show(panel, session)
    test = session.dataset.test
    p = session.network.forward(session.dataset.inputs[test])
    answered = p.max(axis=1) >= 0.9
    right = answered & (p.argmax(axis=1) == session.dataset.labels[test])
    assert panel.verdict.text.startswith("I don't know: the largest p is ")
    text = panel.answer_view.shares.text
    if not answered.any():
        assert text == f"Answers none of the {len(test)} test rows"
    else:
        assert numbers(text)[0] == pytest.approx(100 * answered.mean(), abs=0.05)
        assert numbers(text)[2] == pytest.approx(100 * right.sum() / answered.sum(), abs=0.05)


def test_pictures_are_rows_of_the_data_and_have_no_fields(panel: AskPanel):
    session = trained(digits_experiment(6), epochs=1)
    show(panel, session)
    assert panel.form.fields == []
    assert panel.picture.isVisible()
    first = panel.origin.text
    panel.next_button.click()
    show(panel, session)
    assert panel.origin.text != first
    row = int(session.dataset.test[1])
    p = session.network.forward(session.dataset.inputs[[row]])[0]
    shown = [one.cells[1].share for one in panel.answer_view.table.rows]
    assert shown == pytest.approx(p.tolist(), abs=1e-6)


def test_a_number_is_answered_in_its_own_unit(panel: AskPanel):
    session = trained(table_experiment(flowers(regression=True)), epochs=5)
    show(panel, session)
    row = int(session.dataset.test[0])
    scaled = session.network.forward(session.dataset.inputs[[row]])[0]
    value = float(session.dataset.target.own(scaled)[0])
    assert panel.verdict.text == f"It says: kind = {number_text(value, 4)}"
    assert not panel.answer_view.threshold.isVisible()
    (answered,) = panel.answer_view.table.rows
    assert (answered.name, answered.cells[1].text) == ("kind", number_text(value, 4))
    assert numbers(answered.cells[0].text)[0] == pytest.approx(float(scaled[0]), rel=1e-3)


def test_the_working_of_a_number_ends_in_its_own_unit(panel: AskPanel):
    rows = dataclasses.replace(flowers(regression=True), unit="cm")
    session = trained(table_experiment(rows), epochs=5)
    show(panel, session)
    assert panel.answer_view.table._columns[1].heading == "answer cm"
    choose(panel, "neuron")
    show(panel, session)
    panel.chooser.show_place(len(session.network.weights) - 1, 0)
    panel.chooser.chosen.emit()
    show(panel, session)
    line = panel.neuron_view.own
    assert line.isVisibleTo(panel.neuron_view)
    assert line.text.startswith("scaled back: kind = ")
    assert line.text.endswith(" cm")
    output, spread, mean, value = numbers(line.text)
    # Whoever follows it with a pocket calculator comes to what the panel says.
    assert output * spread + mean == pytest.approx(value, rel=5e-4)
    assert numbers(panel.verdict.text) == [value]
    assert numbers(panel.neuron_view.function.text)[-1] == pytest.approx(output, rel=1e-3)
    panel.chooser.show_place(0, 0)
    panel.chooser.chosen.emit()
    show(panel, session)
    assert not line.isVisibleTo(panel.neuron_view)


def test_an_output_in_its_own_unit_has_no_way_back(panel: AskPanel):
    session = trained(load_example("regression-plane"))
    show(panel, session)
    choose(panel, "neuron")
    panel.chooser.show_place(len(session.network.weights) - 1, 0)
    show(panel, session)
    assert not panel.neuron_view.own.isVisibleTo(panel.neuron_view)


def test_its_table_is_the_whole_working_in_full_precision(panel: AskPanel):
    from playground.training.comparison import Comparison

    experiment = spiral_experiment(4)
    comparison = Comparison(experiment)
    panel.show_snapshot(comparison.main.snapshot(panel.probes()))
    maker = panel.data_table()
    assert maker is not None
    table = maker(comparison)
    network = comparison.main.network
    assert len(table.rows) == sum(weights.size for weights in network.weights)
    for layer, neuron, source, weight, value, product, *_ in table.rows:
        assert weight == float(network.weights[layer - 1][source - 1, neuron - 1])
        assert product == weight * value


def test_it_takes_another_theme_and_any_width(panel: AskPanel):
    session = trained(spiral_experiment(6))
    show(panel, session)
    for width in (380, 700, 1400):
        panel.resize(width, 260)
        for view in ("Answer", "neuron", "step"):
            choose(panel, view)
            spread_theme(panel, DARK.scaled(1.5))
            show(panel, session)
            assert not panel.grab().isNull()


def test_of_many_inputs_the_largest_products_have_rows_and_the_others_one(panel: AskPanel):
    session = trained(digits_experiment(120), epochs=1)
    show(panel, session)
    choose(panel, "neuron")
    panel.chooser.show_place(1, 4)
    panel.chooser.chosen.emit()
    show(panel, session)
    rows = panel.neuron_view.table.rows
    assert len(rows) == 100
    assert rows[-1].name == "21 more"
    row = int(session.dataset.test[0])
    a = session.network.trace(session.dataset.inputs[[row]]).activations[0][0]
    products = np.sort(np.abs(a * session.network.weights[1][:, 4]))[::-1]
    shown = [abs(numbers(one.cells[2].text)[0]) for one in rows[:-1]]
    assert shown == pytest.approx(products[:99].tolist(), rel=1e-3, abs=1e-9)


def test_scaling_is_said_beside_the_first_layer(panel: AskPanel):
    session = trained(table_experiment(people()))
    show(panel, session)
    choose(panel, "neuron")
    show(panel, session)
    line = panel.neuron_view.scaling
    assert line.isVisibleTo(panel.neuron_view)
    scaled = session.dataset.inputs[int(session.dataset.test[0]), 0]
    assert numbers(line.text)[-1] == pytest.approx(scaled, rel=1e-3)
    panel.chooser.show_place(1, 0)
    panel.chooser.chosen.emit()
    show(panel, session)
    assert not line.isVisibleTo(panel.neuron_view)


def test_many_inputs_and_many_classes_are_scrolled_and_nothing_is_squashed(panel, qtbot):
    rng = np.random.default_rng(1)
    names = tuple(f"gene {number}" for number in range(60))
    classes = tuple(f"species {number}" for number in range(100))
    values, labels = rng.normal(size=(200, 60)), np.arange(200) % 100
    session = trained(table_experiment(TableRows("w.csv", names, "kind", classes, values, labels)))
    show(panel, session)
    view = panel.answer_view
    qtbot.waitUntil(lambda: panel.fields.verticalScrollBar().maximum() > 0)
    assert all(one.height() >= one.minimumSizeHint().height() for one in panel.form.fields)
    table = view.table.visibleRegion().boundingRect().bottomRight()
    assert view.table.mapTo(view, table).y() <= view.threshold.y()


def test_a_drawn_digit_is_asked_about_and_followed(panel: AskPanel):
    session = trained(digits_experiment(6), epochs=1)
    show(panel, session)
    assert not panel.drawn_button.isEnabled()
    for grey in (3.0, 16.0):
        drawn = (0.0,) * 20 + (grey,) * 44
        panel.selection.update(drawing=drawn)
        # As it is where the panel to draw on is closed.
        panel.selection.update(drawing=None)
        panel.drawn_button.click()
        show(panel, session)
        assert panel.origin.text == "the drawn digit"
        expected = DrawnImage(drawn).measure(session.context())
        answer = session.snapshot(panel.probes()).answer(panel.question)
        assert answer.outputs == pytest.approx(expected.a)
        assert np.array_equal(panel.picture.image.image.ravel(), drawn)
    panel.selection.update(drawing=(1.0,) * 64)
    assert panel.question.inputs == pytest.approx(
        tuple(session.dataset.scaling.apply(np.full((1, 64), session.dataset.white / 16))[0])
    )
    panel.next_button.click()
    panel.selection.update(drawing=(2.0,) * 64)
    assert panel.origin.text.startswith("row ")


def test_the_button_of_the_drawing_takes_no_width_from_the_answer(panel: AskPanel):
    show(panel, trained(digits_experiment(6), epochs=1))
    wanted = panel.left.minimumSizeHint().width()
    panel.drawn_button.hide()
    panel.left.layout().activate()
    assert wanted == panel.left.minimumSizeHint().width()


def test_where_there_are_no_images_no_drawing_is_offered(panel: AskPanel):
    panel.selection.update(drawing=(2.0,) * 64)
    show(panel, trained(spiral_experiment(4), epochs=0))
    assert not panel.drawn_button.isVisible()


def test_a_working_is_made_when_it_is_asked_for_in_the_theme_of_that_moment(panel: AskPanel):
    session = trained(spiral_experiment(6, 5))
    # Asked for before there is a run, and shown as soon as there is one.
    choose(panel, "step")
    show(panel, session)
    assert panel.step_view.source_box.count() == 3
    assert panel.findChildren(AskNeuron) == []
    dark = DARK.scaled(1.5)
    spread_theme(panel, dark)
    choose(panel, "neuron")
    assert panel.neuron_view.theme == dark
    assert panel.stack.currentWidget() is panel.neuron_view
    panel.chooser.show_place(1, 0)
    panel.chooser.chosen.emit()
    choose(panel, "step")
    show(panel, session)
    # Six neurons below, and the bias.
    assert panel.step_view.source_box.count() == 7
    assert panel.step_view.summary.text
