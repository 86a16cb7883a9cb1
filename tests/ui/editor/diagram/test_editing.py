"""The diagram under the mouse and the keyboard: every gesture is one named edit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from playground.experiment import network_edits
from playground.experiment.network_edits import set_batch_normalization, toggle_unit
from playground.experiment.shapes import features_of, initializers_of
from playground.experiment.specs import LinkSpec
from playground.training.commands import MoveUnitToEnd, SetParameter
from playground.training.session import Session
from playground.ui.editor.diagram.keyboard import clamped, entered, moved
from playground.ui.editor.diagram.layout import Shape
from playground.ui.editor.diagram.menus import TargetMenu
from playground.ui.editor.diagram.targets import (
    BiasTarget,
    LayerTarget,
    LinkTarget,
    NeuronTarget,
    OfferTarget,
    parameter_count,
    parameter_index,
)
from tests.support import digits_experiment, spiral_experiment
from tests.ui.editor.diagram.conftest import at_bias, at_link, at_neuron, canvas, show, units

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def sent(bench, monkeypatch):
    """What the training thread is told."""
    commands = []
    monkeypatch.setattr(bench.thread_of_training, "send", commands.append)
    return commands


@pytest.fixture
def said(bench):
    sentences = []
    bench.message.connect(sentences.append)
    return sentences


def choose(menu, start):
    """Trigger the entry that begins with `start`."""
    action = next(a for a in menu.actions() if a.text().startswith(start))
    action.trigger()


# The controls over the columns.


def type_count(qtbot, panel, text):
    field = panel.heads.bars[0].count
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Key.Key_Return)
    return field


def test_the_neurons_of_a_layer_can_be_typed(qtbot, panel, bench):
    type_count(qtbot, panel, "256")
    assert units(bench) == [256, 4]
    qtbot.keyClick(panel.heads.bars[0].count, Key.Key_Down)
    assert units(bench) == [255, 4]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("0", "one neuron at least"), ("-3", "one neuron at least"), ("1000000", "at most 256"),
     ("1e20", "at most 256"), ("nan", "not a number"), ("2.5", "not a whole number")],
)  # fmt: skip
def test_a_number_of_neurons_that_can_not_be_is_refused_with_a_sentence(
    qtbot, panel, bench, said, text, sentence
):
    field = type_count(qtbot, panel, text)
    assert units(bench) == [5, 4]
    assert sentence in said[-1]
    assert field.text() == "5"


def test_plus_and_minus_change_the_neurons_and_can_be_undone(qtbot, panel, bench):
    qtbot.mouseClick(panel.heads.bars[0].more, LEFT)
    assert units(bench) == [6, 4]
    qtbot.mouseClick(panel.heads.bars[1].fewer, LEFT)
    assert units(bench) == [6, 3]
    bench.undo_stack.undo()
    bench.undo_stack.undo()
    assert units(bench) == [5, 4]


def test_the_last_neuron_stays_and_a_sentence_says_why(qtbot, panel, bench, said):
    for _ in range(6):
        qtbot.mouseClick(panel.heads.bars[1].fewer, LEFT)
    assert units(bench) == [5, 1]
    assert "one neuron at least" in said[-1]


def test_a_layer_is_added_where_the_plus_stands(qtbot, panel, bench):
    qtbot.mouseClick(panel.heads.adders[1], LEFT)
    assert units(bench) == [5, 5, 4]
    assert bench.undo_stack.undoText() == "Add a hidden layer"
    assert len(panel.heads.bars) == 3


def test_choosing_an_output_brings_its_loss(panel, bench):
    panel.heads.output.output_chosen.emit("sigmoid")
    assert bench.experiment.training.loss == "binary_cross_entropy"
    assert panel.heads.output.loss.currentData() == "binary_cross_entropy"


def test_a_refused_activation_leaves_the_box_as_it_was(panel, bench, said):
    panel.heads.bars[0].activation_chosen.emit(0, "nonsense")
    assert bench.experiment.network.hidden[0].activation == "tanh"
    assert panel.heads.bars[0].box.currentData() == "tanh"
    assert "nonsense" in said[-1]


# The mouse.


def test_a_feature_is_put_in_and_left_out_by_a_click(qtbot, panel, bench, said):
    x, y, width, height = canvas(panel).layout.offers[1]
    qtbot.mouseClick(panel, LEFT, pos=QPoint(round(x + width / 2), round(y + height / 2)))
    assert features_of(bench.experiment.data) == ("x1", "x2", "x2_squared")
    for _ in range(4):
        show(panel, bench.experiment, epochs=0)
        qtbot.mouseClick(panel, LEFT, pos=at_neuron(panel, -1, 0))
    assert len(features_of(bench.experiment.data)) == 1
    assert "at least one feature must stay" in said[-1].lower()


def test_a_click_chooses_a_neuron(qtbot, panel):
    qtbot.mouseClick(panel, LEFT, pos=at_neuron(panel, 1, 2))
    assert (panel.selection.value.layer, panel.selection.value.unit) == (1, 2)


def drag(qtbot, panel, layer, to_x):
    start = at_neuron(panel, layer, 1)
    qtbot.mousePress(panel, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        x = round(start.x() + (to_x - start.x()) * share)
        qtbot.mouseMove(panel, QPoint(x, start.y()))
        panel.grab()
    qtbot.mouseRelease(panel, LEFT, pos=QPoint(to_x, start.y()))


def test_a_layer_is_dragged_to_another_place(qtbot, panel, bench):
    drag(qtbot, panel, 0, round(canvas(panel).layout.columns[2].centre + 30))
    assert units(bench) == [4, 5]
    assert bench.undo_stack.undoText() == "Move a layer"


def test_a_layer_that_is_dropped_where_it_was_is_no_edit(qtbot, panel, bench):
    drag(qtbot, panel, 0, round(canvas(panel).layout.columns[1].centre + 40))
    assert units(bench) == [5, 4]
    assert bench.undo_stack.count() == 0


def test_a_weight_is_typed_where_it_is_clicked(qtbot, panel, bench, sent, said):
    qtbot.mouseClick(panel, LEFT, pos=at_link(panel, 1, 1, 3))
    field = panel.popups.entry.field
    assert field.isVisible()
    before = float(panel._shown.links.weights[1][1, 3])
    assert field.value == before
    field.selectAll()
    qtbot.keyClicks(field, "-1.5")
    qtbot.keyClick(field, Key.Key_Return)
    index = parameter_index(LinkTarget(1, 1, 3), (2, 5, 4, 3))
    assert sent == [SetParameter(index, -1.5)]
    assert not field.isVisible()
    assert "weight of hidden 1, neuron 2 → hidden 2, neuron 4" in said[-1]
    bench.undo_stack.undo()
    assert sent[-1] == SetParameter(index, before)


def test_a_bias_is_typed_where_its_mark_is_clicked(qtbot, panel, sent):
    qtbot.mouseClick(panel, LEFT, pos=at_bias(panel, 0, 3))
    field = panel.popups.entry.field
    field.selectAll()
    qtbot.keyClicks(field, "0,25")
    qtbot.keyClick(field, Key.Key_Return)
    assert sent == [SetParameter(parameter_index(BiasTarget(0, 3), (2, 5, 4, 3)), 0.25)]


@pytest.mark.parametrize("text", ["nan", "inf", "1e99", "", "abc", "1e400"])
def test_nonsense_for_a_weight_is_refused_with_a_sentence(qtbot, panel, sent, said, text):
    qtbot.mouseClick(panel, LEFT, pos=at_link(panel, 1, 1, 3))
    field = panel.popups.entry.field
    field.selectAll()
    qtbot.keyClick(field, Key.Key_Backspace)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Key.Key_Return)
    assert sent == []
    assert said[-1].startswith("The weight of ")
    assert "stays" in said[-1]
    assert panel.hasFocus()


def test_escape_leaves_a_weight_as_it_is(qtbot, panel, sent):
    qtbot.mouseClick(panel, LEFT, pos=at_link(panel, 1, 1, 3))
    qtbot.keyClicks(panel.popups.entry.field, "7")
    qtbot.keyClick(panel.popups.entry.field, Key.Key_Escape)
    assert sent == []
    assert not panel.popups.entry.is_open


# Menus.


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("Copy the layer", [5, 5, 4]),
        ("Add a layer before", [5, 5, 4]),
        ("Add a layer behind", [5, 5, 4]),
        ("Move towards the outputs", [4, 5]),
        ("Remove the layer", [4]),
    ],
)
def test_the_menu_of_a_layer_does_what_it_says(panel, bench, start, expected):
    choose(TargetMenu(LayerTarget(0), panel.editing, panel), start)
    assert units(bench) == expected


def test_the_menu_of_a_neuron_removes_that_very_neuron(panel, bench, sent):
    choose(TargetMenu(NeuronTarget(0, 2), panel.editing, panel), "Remove the neuron")
    assert units(bench) == [4, 4]
    assert sent[0] == MoveUnitToEnd(0, 2)


def test_a_neuron_a_link_and_a_layer_are_switched_off_and_on(panel, bench):
    network = lambda: bench.experiment.network  # noqa: E731
    choose(TargetMenu(NeuronTarget(0, 2), panel.editing, panel), "Switch the neuron off")
    assert network().hidden[0].disabled == (2,)
    choose(TargetMenu(NeuronTarget(0, 2), panel.editing, panel), "Switch the neuron on")
    choose(TargetMenu(LinkTarget(1, 2, 3), panel.editing, panel), "Switch the link off")
    assert len(network().disabled_links) == 1
    choose(TargetMenu(LinkTarget(1, 2, 3), panel.editing, panel), "Switch the link on")
    choose(TargetMenu(LayerTarget(1), panel.editing, panel), "Freeze the layer")
    assert network().hidden[1].frozen
    choose(TargetMenu(LayerTarget(0), panel.editing, panel), "Batch normalisation")
    assert network().hidden[0].batch_normalization
    choose(TargetMenu(LayerTarget(0), panel.editing, panel), "Batch normalisation")
    assert not network().hidden[0].batch_normalization
    choose(TargetMenu(LayerTarget(0), panel.editing, panel), "Batch normalisation in all layers")
    assert all(layer.batch_normalization for layer in network().hidden)
    choose(TargetMenu(LayerTarget(1), panel.editing, panel), "Batch normalisation in all layers")
    assert not any(layer.batch_normalization for layer in network().hidden)
    choose(TargetMenu(LayerTarget(1), panel.editing, panel), "Residual link")
    assert [layer.residual for layer in network().hidden] == [False, True]
    choose(TargetMenu(LayerTarget(0), panel.editing, panel), "Residual links in all layers")
    assert all(layer.residual for layer in network().hidden)
    choose(TargetMenu(LayerTarget(0), panel.editing, panel), "Residual links in all layers")
    assert not any(layer.residual for layer in network().hidden)
    while bench.undo_stack.canUndo():
        bench.undo_stack.undo()
    assert bench.experiment == spiral_experiment(5, 4)


def test_the_menu_of_the_outputs_chooses_activation_and_loss(panel, bench):
    menu = TargetMenu(NeuronTarget(2, 0), panel.editing, panel)
    entries = {action.text(): action.menu() for action in menu.actions() if action.menu()}
    assert [a.text() for a in entries["Loss"].actions() if a.isChecked()] == ["cross-entropy"]
    choose(entries["Loss"], "squared error")
    assert bench.experiment.training.loss == "mse"
    choose(entries["Output activation"], "tanh")
    assert bench.experiment.network.output == "tanh"


@pytest.mark.parametrize(("layer", "entry"), [(0, "He normal"), (2, "zeros")])
def test_the_menu_of_a_layer_chooses_its_own_initial_weights(panel, bench, layer, entry):
    for text in (entry, "as the network: Glorot uniform"):
        menu = TargetMenu(LayerTarget(layer), panel.editing, panel)
        entries = {action.text(): action.menu() for action in menu.actions() if action.menu()}
        choose(entries["Initial weights"], text)
        chosen = initializers_of(bench.experiment.network)[layer].replace("_", " ")
        assert chosen == (entry.lower() if text == entry else "glorot uniform")
    assert bench.experiment == spiral_experiment(5, 4)


def test_a_link_that_is_off_takes_no_weight_and_a_sentence_says_why(panel, bench, said):
    off = toggle_unit(spiral_experiment(5, 4), 0, 3)
    bench.edit("off", off)
    show(panel, off)
    panel.popups.type_value(LinkTarget(1, 3, 0))
    assert not panel.popups.entry.is_open
    assert "switched off" in said[-1]
    panel.popups.type_value(LinkTarget(1, 2, 0))
    assert panel.popups.entry.is_open


@pytest.mark.parametrize(
    "target",
    [NeuronTarget(-1, 0), NeuronTarget(0, 0), NeuronTarget(2, 1), BiasTarget(1, 1),
     LinkTarget(0, 0, 0), OfferTarget(3), LayerTarget(1), LayerTarget(2)],
)  # fmt: skip
def test_every_item_has_a_menu(panel, target):
    assert not TargetMenu(target, panel.editing, panel).isEmpty()


# The keyboard.


@pytest.fixture
def by_keyboard(qtbot, panel):
    panel.clearFocus()
    QApplication.sendEvent(panel, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    return panel


def test_the_keyboard_reaches_every_neuron_once_tab_has_led_there(qtbot, by_keyboard, bench):
    panel = by_keyboard
    assert panel.selection.value.layer == 0
    qtbot.keyClick(panel, Key.Key_Right)
    qtbot.keyClick(panel, Key.Key_Down)
    assert (panel.selection.value.layer, panel.selection.value.unit) == (1, 1)
    qtbot.keyClick(panel, Key.Key_Plus)
    assert units(bench) == [5, 5]
    qtbot.keyClick(panel, Key.Key_Delete)
    assert units(bench) == [5, 4]
    qtbot.keyClick(panel, Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert units(bench) == [5]


def test_the_keyboard_types_weights_and_biases(qtbot, by_keyboard, sent):
    panel = by_keyboard
    qtbot.keyClick(panel, Key.Key_Return)
    assert panel.popups.entry.field.isVisible()
    qtbot.keyClick(panel.popups.entry.field, Key.Key_Escape)
    qtbot.keyClick(panel, Key.Key_W)
    qtbot.keyClick(panel, Key.Key_Down)
    assert panel.selection.value.hovered_link == (0, 1, 0)
    qtbot.keyClick(panel, Key.Key_Return)
    panel.popups.entry.field.selectAll()
    qtbot.keyClicks(panel.popups.entry.field, "2")
    qtbot.keyClick(panel.popups.entry.field, Key.Key_Return)
    assert sent == [SetParameter(parameter_index(LinkTarget(0, 1, 0), (2, 5, 4, 3)), 2.0)]


def test_delete_on_a_link_switches_it_off_and_leaves_the_layer(qtbot, by_keyboard, bench, said):
    panel = by_keyboard
    qtbot.keyClick(panel, Key.Key_W)
    assert panel.current == LinkTarget(0, 0, 0)
    for _ in range(2):
        qtbot.keyClick(panel, Key.Key_Delete)
        assert bench.experiment.network.disabled_links == (LinkSpec(layer=0, source=0, target=0),)
    # Once because it was off already, and once with the answer of the session.
    bench.start()
    qtbot.waitUntil(lambda: said == ["The link is off; the run goes on."] * 2)
    assert units(bench) == [5, 4]
    assert bench.undo_stack.count() == 1
    qtbot.keyClick(panel, Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert units(bench) == [4]


def test_more_links_than_can_be_off_one_by_one_are_refused_in_a_sentence(
    panel, bench, said, monkeypatch
):
    monkeypatch.setattr(network_edits, "MAX_DISABLED_LINKS", 1)
    panel.editing.toggle_link(0, 0, 0)
    panel.editing.toggle_link(0, 1, 0)
    assert said[-1] == "At most 1 links can be switched off one by one."
    assert len(bench.experiment.network.disabled_links) == 1


def test_ctrl_with_a_letter_is_left_to_the_window(by_keyboard, bench):
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Key.Key_N, Key.Key_O, Key.Key_F, Key.Key_W):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, control)
        event.ignore()
        QApplication.sendEvent(by_keyboard, event)
        assert not event.isAccepted()


def test_a_weight_of_a_layer_behind_a_normalised_one_is_that_very_weight(qtbot, panel, bench, sent):
    normalized = set_batch_normalization(spiral_experiment(5, 4), 0, True)
    bench.edit("on", normalized)
    show(panel, normalized)
    assert canvas(panel) is not None
    sent.clear()
    panel.popups.type_value(LinkTarget(1, 1, 3))
    qtbot.keyClicks(panel.popups.entry.field, "2")
    qtbot.keyClick(panel.popups.entry.field, Key.Key_Return)
    network = Session(normalized).network
    assert sent == [SetParameter(network.weight_slices[1].start + 1 * 4 + 3, 2.0)]


def test_the_keyboard_copies_moves_freezes_and_switches_off(qtbot, by_keyboard, bench):
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(by_keyboard, Key.Key_F)
    assert bench.experiment.network.hidden[0].frozen
    qtbot.keyClick(by_keyboard, Key.Key_N)
    assert bench.experiment.network.hidden[0].batch_normalization
    qtbot.keyClick(by_keyboard, Key.Key_O)
    assert bench.experiment.network.hidden[0].disabled == (0,)
    qtbot.keyClick(by_keyboard, Key.Key_Right, control)
    assert units(bench) == [4, 5]
    qtbot.keyClick(by_keyboard, Key.Key_D, control)
    assert units(bench) == [4, 4, 5]


def test_the_cursor_walks_over_neurons_and_links():
    shape = Shape((2, 5, 4, 3))
    assert moved(NeuronTarget(-1, 1), Key.Key_Left, shape) == NeuronTarget(-1, 1)
    assert moved(NeuronTarget(0, 4), Key.Key_Right, shape) == NeuronTarget(1, 3)
    assert moved(NeuronTarget(0, 2), Key.Key_End, shape) == NeuronTarget(0, 4)
    assert entered(NeuronTarget(1, 2)) == LinkTarget(1, 0, 2)
    assert entered(NeuronTarget(-1, 1)) == NeuronTarget(-1, 1)
    assert moved(LinkTarget(1, 0, 2), Key.Key_Down, shape) == LinkTarget(1, 1, 2)
    assert moved(LinkTarget(1, 3, 2), Key.Key_Left, shape) == NeuronTarget(0, 3)
    assert moved(LinkTarget(1, 3, 2), Key.Key_Right, shape) == NeuronTarget(1, 2)
    assert clamped(LinkTarget(9, 9, 9), shape) == LinkTarget(2, 3, 2)


def test_the_cursor_walks_over_inputs_and_what_could_be_one():
    shape = Shape((2, 5, 3), places=(0, 3), offered=5)
    walk = [NeuronTarget(-1, 0)]
    for _ in range(5):
        walk.append(moved(walk[-1], Key.Key_Down, shape))
    offers = (OfferTarget(1), OfferTarget(2), NeuronTarget(-1, 1), OfferTarget(4), OfferTarget(4))
    assert walk == [NeuronTarget(-1, 0), *offers]
    assert moved(OfferTarget(2), Key.Key_Home, shape) == NeuronTarget(-1, 0)
    assert moved(OfferTarget(2), Key.Key_Right, shape) == NeuronTarget(0, 2)
    assert clamped(OfferTarget(2), Shape((64, 5, 3))) == NeuronTarget(-1, 0)


def test_the_keyboard_puts_a_feature_in_and_leaves_it_out_again(qtbot, by_keyboard, bench):
    panel = by_keyboard
    for key in (Key.Key_Left, Key.Key_End):
        qtbot.keyClick(panel, key)
    assert panel.current == OfferTarget(6)
    assert "sin x₂, not among the inputs" in panel.accessibleDescription()
    qtbot.keyClick(panel, Key.Key_Return)
    assert features_of(bench.experiment.data)[-1] == "sin_x2"
    assert panel.current == NeuronTarget(-1, 2)
    qtbot.keyClick(panel, Key.Key_Delete)
    assert features_of(bench.experiment.data) == ("x1", "x2")
    assert panel.current == OfferTarget(6)
    qtbot.keyClick(panel, Key.Key_O)
    assert len(features_of(bench.experiment.data)) == 3


@pytest.mark.parametrize("normalized", [(False, False), (True, False), (True, True)])
def test_every_parameter_has_its_place_in_the_flat_vector(normalized):
    experiment = spiral_experiment(5, 4)
    for layer, flag in enumerate(normalized):
        experiment = set_batch_normalization(experiment, layer, flag)
    network = Session(experiment).network
    sizes = network.sizes
    trained = len(network.parameters) - int(network.statistics().sum())
    assert parameter_count(sizes, normalized) == trained
    network.parameters[:] = range(len(network.parameters))
    for layer, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        for source in range(weights.shape[0]):
            for target in range(weights.shape[1]):
                link = LinkTarget(layer, source, target)
                assert parameter_index(link, sizes, normalized) == weights[source, target]
        for unit in range(len(biases)):
            bias = BiasTarget(layer, unit)
            assert parameter_index(bias, sizes, normalized) == biases[unit]


KEYS = (
    Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End,
    Key.Key_Delete, Key.Key_Plus, Key.Key_Minus, Key.Key_Insert, Key.Key_F, Key.Key_N, Key.Key_O,
    Key.Key_W, Key.Key_D, Key.Key_Escape,
)  # fmt: skip
PRESS = st.tuples(st.sampled_from(KEYS), st.booleans())


@settings(max_examples=12)
@given(st.lists(PRESS, max_size=50))
@pytest.mark.parametrize("start", [spiral_experiment(3, 2), digits_experiment(20)])
def test_any_row_of_keys_leaves_a_network_and_undo_leads_back(qtbot, panel, bench, start, keys):
    bench.open(start)
    show(panel, start, epochs=0)
    panel._keyboard.by_tab, panel.current = True, NeuronTarget(0, 0)
    for key, control in keys:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier(0)
        qtbot.keyClick(panel, key, modifier)
    show(panel, bench.experiment, epochs=0)
    assert canvas(panel).has_content
    while bench.undo_stack.canUndo():
        bench.undo_stack.undo()
    assert bench.experiment == start


# What is chosen follows its layer.


def test_the_chosen_layer_is_the_same_after_others_come_go_and_come_back(panel, bench):
    panel.choose(1, 3)
    panel.editing.add_layer(0)
    assert (panel.selection.value.layer, panel.selection.value.unit) == (2, 3)
    assert panel.current == NeuronTarget(2, 3)
    bench.undo_stack.undo()
    assert (panel.selection.value.layer, panel.selection.value.unit) == (1, 3)
    panel.editing.remove_layer(0)
    assert panel.selection.value.layer == 0
    bench.undo_stack.undo()
    assert panel.selection.value.layer == 1


def test_a_layer_that_is_moved_takes_the_mark_along(panel, bench):
    panel.choose(0, None)
    panel.editing.move_layer(0, 1)
    assert panel.selection.value.layer == 1
    bench.undo_stack.undo()
    assert panel.selection.value.layer == 0


def test_with_its_layer_the_choice_goes(panel):
    panel.choose(1, 2)
    panel.editing.remove_layer(1)
    assert (panel.selection.value.layer, panel.selection.value.unit) == (None, None)


def test_the_output_stays_chosen_where_layers_come_before_it(panel):
    outputs = len(panel.workbench.experiment.network.hidden)
    panel.choose(outputs, 1)
    panel.editing.add_layer(1)
    assert panel.selection.value.layer == outputs + 1


def test_the_chosen_neuron_is_the_same_after_one_before_it_goes_and_comes_back(panel, bench):
    panel.choose(0, 3)
    for removed, unit in ((1, 2), (2, 2)):
        panel.editing.remove_unit(0, removed)
        assert (panel.selection.value.layer, panel.selection.value.unit) == (0, unit)
        assert panel.current == NeuronTarget(0, unit)
        if removed == 1:
            bench.undo_stack.undo()
            assert panel.selection.value.unit == 3
            bench.undo_stack.redo()
            assert panel.selection.value.unit == 2
    panel.editing.remove_unit(1, 0)
    assert panel.selection.value.unit == 2


def test_with_the_last_neuron_the_choice_goes_to_the_one_before_it(panel, bench):
    last = bench.experiment.network.hidden[0].units - 1
    panel.choose(0, last)
    panel.editing.remove_unit(0, last)
    assert panel.selection.value.unit == last - 1
    assert panel.current == NeuronTarget(0, last - 1)
