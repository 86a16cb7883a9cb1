"""What the diagram shows: every shape, every theme, and true figures for what is pointed at."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QWidget

from playground.data.table import TableRows
from playground.experiment import edits
from playground.experiment.files import load_example
from playground.experiment.network_edits import (
    remove_layer,
    set_batch_normalization,
    set_dropout,
    set_frozen,
    toggle_link,
    toggle_unit,
)
from playground.training.probes.dead import DeadUnits, can_die
from playground.ui.appearance.motion import motion_wanted, set_less_motion
from playground.ui.appearance.theme import DARK, HIGH_CONTRAST, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.heat import DEAD, outside_colour
from playground.ui.editor.diagram.diagram_state import captions, shape_of
from playground.ui.editor.diagram.layout import INPUTS
from playground.ui.editor.diagram.marks import CLEAR, dead_words
from playground.ui.editor.diagram.pulses import backward_sweeps, forward_sweeps
from playground.ui.language.numbers import number_text
from tests.support import digits_experiment, spiral_experiment, table_experiment, trained
from tests.ui.editor.diagram.conftest import at_link, at_neuron, canvas, show

MOTION = "playground.ui.editor.diagram.pulse_controller.motion_wanted"


@pytest.mark.parametrize("hidden", [(), (8,) * 20, (256,), (12,) * 8, (1,), (17, 3)])
@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_every_shape_is_drawn_in_every_theme(bench, panel, hidden, theme):
    experiment = spiral_experiment(*hidden) if hidden else remove_layer(spiral_experiment(1), 0)
    bench.open(experiment)
    spread_theme(panel, theme)
    session = trained(experiment, epochs=0)
    before = panel.grab().toImage()
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert shape_of(experiment).sizes == session.network.sizes
    assert canvas(panel).has_content
    assert panel.grab().toImage() != before


@pytest.mark.parametrize("size", [(320, 240), (600, 400), (1900, 1000)])
@pytest.mark.parametrize("scale", [0.8, 2.0])
def test_every_size_is_drawn(bench, panel, size, scale):
    bench.open(digits_experiment(64, 32))
    spread_theme(panel, LIGHT.scaled(scale))
    panel.resize(*size)
    show(panel, digits_experiment(64, 32), epochs=1)
    assert canvas(panel).has_content
    assert not panel.grab().isNull()


def test_a_neuron_of_digits_shows_its_weights_and_the_inputs_are_one_image(bench, panel):
    bench.open(digits_experiment(64, 32))
    show(panel, digits_experiment(64, 32), epochs=1)
    first, second = canvas(panel).layout.columns[:2]
    assert first.is_block
    assert second.is_block
    assert canvas(panel).bundles[0] is None


def test_a_block_of_inputs_that_are_no_image_has_a_frame(bench, panel):
    names = tuple(f"gene {number}" for number in range(400))
    values, labels = np.random.default_rng(1).normal(size=(60, 400)), np.arange(60) % 2
    rows = TableRows("w.csv", names, "kind", ("a", "b"), values, labels)
    experiment = table_experiment(rows)
    bench.open(experiment)
    show(panel, experiment, epochs=1)
    column = canvas(panel).layout.columns[0]
    assert column.is_block
    left, top, _, height = column.area
    drawn = panel.grab().toImage()
    edge = drawn.pixelColor(round(left) - 1, round(top + height / 2)).name()
    assert edge == LIGHT.muted.lower()


def test_an_image_changes_with_the_chosen_sample(bench, panel):
    experiment = digits_experiment(16)
    bench.open(experiment)
    session = show(panel, experiment, epochs=1)
    before = panel.grab().toImage()
    panel.selection.update(sample=17)
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert panel.grab().toImage() != before


def test_an_input_between_two_that_are_left_out_keeps_its_picture(bench, panel):
    show(panel, bench.experiment)
    x, y, width, height = canvas(panel).layout.box_of((INPUTS, 1))
    picture = QRect(int(x), int(y), int(width), int(height))
    before = panel.grab().toImage().copy(picture)
    panel.editing.toggle_input(0)
    show(panel, bench.experiment)
    assert canvas(panel).layout.box_of((INPUTS, 0)) == (x, y, width, height)
    assert panel.grab().toImage().copy(picture) == before


def test_the_drawing_stays_until_the_edited_network_is_measured(bench, panel):
    before = canvas(panel)
    panel.editing.add_layer(0)
    assert not canvas(panel).has_content
    panel.grab()
    assert panel._stage.drawn is before
    show(panel, bench.experiment)
    panel.grab()
    assert panel._stage.drawn is canvas(panel)


def test_hovering_a_neuron_says_its_figures(qtbot, panel):
    qtbot.mouseMove(panel, at_neuron(panel, 0, 2))
    assert panel.selection.value.hovered_neuron == (0, 2)
    session = show(panel, spiral_experiment(5, 4))
    reading = panel.reading()
    rows = session.dataset.train
    trace = session.network.trace(session.dataset.inputs[rows].astype(np.float32))
    mean = float(trace.activations[0][:, 2].astype(np.float64).mean())
    assert reading.title == "hidden 1, neuron 3"
    assert ("bias", number_text(float(session.network.biases[0][2]))) in reading.lines
    assert ("mean activation", number_text(mean)) in reading.lines
    assert panel.accessibleDescription().startswith("hidden 1, neuron 3")


def test_hovering_a_link_says_its_weight_and_gradient(qtbot, panel):
    qtbot.mouseMove(panel, at_link(panel, 1, 1, 3))
    assert panel.selection.value.hovered_link == (1, 1, 3)
    session = show(panel, spiral_experiment(5, 4))
    gradient = session.network.weight_views(np.array(session.trainer.gradient))[1][1, 3]
    figures = dict(panel.reading().lines)
    assert figures["weight"] == number_text(float(session.network.weights[1][1, 3]), 4)
    assert figures["gradient"] == number_text(float(gradient))


def test_leaving_points_at_nothing(qtbot, panel):
    qtbot.mouseMove(panel, at_neuron(panel, 0, 2))
    panel.leaveEvent(QEvent(QEvent.Type.Leave))
    assert panel.selection.value.hovered_neuron is None
    assert panel.reading() is None


def test_a_cell_of_a_matrix_is_a_link(qtbot, bench, panel):
    bench.open(spiral_experiment(40, 30))
    show(panel, spiral_experiment(40, 30), epochs=1)
    x, y, width, height = canvas(panel).layout.matrix_box(1)
    place = panel.target_at(
        type(panel.mapFromGlobal(panel.pos()).toPointF())(
            x + width * 29.5 / 30, y + height * 20.5 / 40
        )
    )
    assert (place.layer, place.source, place.target) == (1, 20, 29)


def test_the_size_line_counts_parameters(panel, bench):
    assert panel.footer.sizes.text() == "2 → 5 → 4 → 3 · 54 parameters"
    bench.open(spiral_experiment(*(12,) * 8))
    assert panel.footer.sizes.text() == "2 → 8 × 12 → 3 · 1,167 parameters"
    panel.resize(panel.footer.choice.sizeHint().width() + 150, 440)
    assert not panel.footer.signs.isVisible()
    assert panel.footer.sizes.text() == "1,167 parameters"
    assert panel.footer.sizes.whole == "2 → 8 × 12 → 3 · 1,167 parameters"
    panel.footer.sizes.resize(40, 20)
    assert panel.footer.sizes.text() == ""


def test_a_pair_that_learns_badly_is_warned_of(panel):
    panel.heads.output.loss_chosen.emit("mse")
    assert "confident mistakes learn slowly" in panel.footer.problem.text()
    panel.heads.output.loss_chosen.emit("cross_entropy")
    assert panel.footer.problem.text() == ""


def test_a_warning_is_whole_however_narrow_the_diagram_is(qtbot, panel):
    panel.resize(900, 440)
    panel.heads.output.loss_chosen.emit("mse")
    wide = panel.footer.height()
    panel.resize(420, 440)
    label = panel.footer.problem
    assert label.text().endswith("does not have that.")
    assert panel.footer.height() > wide
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert panel.footer.geometry().bottom() == panel.height() - 1


def test_every_warning_stands_below_the_diagram_and_the_same_one_once(panel, bench):
    experiment = edits.set_training(bench.experiment, l2=10.0, loss="mse")
    bench.open(edits.set_optimizer(experiment, learning_rate=0.3))
    lines = panel.footer.problem.text().splitlines()
    assert len(lines) == 2
    assert sum("overshoots" in line for line in lines) == 1


def test_what_is_frozen_in_a_rival_is_marked(bench, panel):
    start = spiral_experiment(5, 4)
    bench.open(start)
    show(panel, start, epochs=0)
    alone = panel.grab().toImage()
    shown = trained(start, 0).snapshot(panel.probes())
    rival = trained(set_frozen(start, 1, True), 0).snapshot()
    panel.show_snapshot(replace(shown, baselines=(rival,)))
    assert panel.state.frozen_in_baselines == {1}
    assert panel.grab().toImage() != alone
    panel.show_snapshot(replace(shown, baselines=(trained(spiral_experiment(5), 0).snapshot(),)))
    assert panel.state.frozen_in_baselines == frozenset()


def test_what_is_frozen_or_off_looks_different(bench, panel):
    start = spiral_experiment(5, 4)
    pictures = []
    for experiment in (
        start,
        set_frozen(start, 0, True),
        set_batch_normalization(start, 0, True),
        toggle_unit(start, 0, 1),
        toggle_link(start, 1, 1, 1),
    ):
        bench.open(experiment)
        show(panel, experiment, epochs=0)
        pictures.append(panel.grab().toImage())
    for number, picture in enumerate(pictures):
        assert all(picture != other for other in pictures[:number])


def test_what_is_special_about_a_layer_is_said_over_it_and_first_where_there_is_little_room():
    special = set_batch_normalization(set_dropout(spiral_experiment(5, 4), 0, 0.2), 0, True)
    assert captions(special, narrow=False) == (("BN −20 %",), ("",))
    assert captions(special, narrow=True) == (("tanh BN −20 %", "BN −20 %"), ("tanh", "tanh"))


def test_links_show_gradients_on_the_switch(panel):
    before = panel.grab().toImage()
    panel.footer.choice.show_choice("gradients")
    panel.footer.links_chosen.emit("gradients")
    assert panel.shows_gradients
    assert panel.grab().toImage() != before


def test_a_step_sends_pulses_and_a_run_does_not(panel, monkeypatch):
    monkeypatch.setattr(
        "playground.ui.editor.diagram.pulse_controller.motion_wanted", lambda widget: True
    )
    session = show(panel, spiral_experiment(5, 4))
    assert not panel.pulses.running
    session.step("batch")
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert panel.pulses.running
    session.playing = True
    session.step("batch")
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert not panel.pulses.running
    session.step("batch")
    session.pause()
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert not panel.pulses.running, "a pause is no step"


def test_nothing_moves_where_the_desktop_wants_it_still(panel, monkeypatch):
    monkeypatch.setattr(
        "playground.ui.editor.diagram.pulse_controller.motion_wanted", lambda widget: False
    )
    session = show(panel, spiral_experiment(5, 4))
    session.step("batch")
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert not panel.pulses.running


class StillStyle(QProxyStyle):
    """The style of a desktop that asks for less motion."""

    def styleHint(self, hint, option=None, widget=None, returned=None):
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


def test_the_style_says_whether_the_desktop_wants_motion(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    still = StillStyle()
    assert motion_wanted(widget)
    widget.setStyle(still)
    assert not motion_wanted(widget)


def test_nothing_moves_where_the_person_wants_less_motion(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    set_less_motion(True)
    assert not motion_wanted(widget)
    set_less_motion(False)
    assert motion_wanted(widget)


def test_pulses_carry_what_the_links_carry(panel):
    shown, drawn = panel._shown, canvas(panel)
    forward = forward_sweeps(shown, drawn.layout, drawn.bundles)
    assert len(forward) == 3
    signal = shown.dataset.inputs[shown.pictures.row][:, None] * shown.links.weights[0]
    strongest = signal.ravel()[np.abs(signal).argmax()]
    assert np.sign(forward[0].shares[np.abs(forward[0].shares).argmax()]) == np.sign(strongest)
    backward = backward_sweeps(shown, drawn.layout, drawn.bundles)
    assert backward[0].lines[0, 0] > backward[0].lines[0, 2]
    assert backward[0].lines[0, 0] > backward[-1].lines[0, 0]


def test_the_panel_keeps_up_with_many_repaints(panel):
    session = trained(spiral_experiment(5, 4))
    for _ in range(300):
        session.step("batch")
        panel.show_snapshot(session.snapshot(panel.probes()))
        panel.repaint()
    assert panel.isVisible()


def test_every_control_has_a_name_and_a_tooltip(panel):
    controls = [*panel.heads.adders, *panel.heads.output.controls()]
    for bar in panel.heads.bars:
        controls += bar.controls()
    for control in controls:
        assert control.accessibleName(), control
        assert control.toolTip(), control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_an_edit_that_moves_nothing_keeps_the_canvas(panel, bench):
    before = canvas(panel)
    panel.editing.set_activation(0, "relu")
    assert canvas(panel) is before
    panel.editing.set_units(0, 6)
    assert canvas(panel) is not before


def test_a_step_by_sample_chooses_the_sample_and_sends_its_pulses(panel, monkeypatch):
    monkeypatch.setattr(
        "playground.ui.editor.diagram.pulse_controller.motion_wanted", lambda widget: True
    )
    session = show(panel, spiral_experiment(5, 4))
    session.step("sample")
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert panel.selection.value.sample == session.snapshot().stepper.row
    assert not panel.pulses.running, "this moment was still about another sample"
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert panel.pulses.running
    panel.pulses.stop()
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert not panel.pulses.running


def test_a_sample_chosen_during_a_walk_stays_chosen(panel):
    session = show(panel, spiral_experiment(5, 4))
    session.step("sample")
    for _ in range(2):
        panel.show_snapshot(session.snapshot(panel.probes()))
    panel.selection.update(sample=7)
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert panel.selection.value.sample == 7


def test_what_the_keyboard_pointed_at_is_let_go_with_the_focus(panel):
    def send(kind, reason):
        QApplication.sendEvent(panel, QFocusEvent(kind, reason))
        return panel.selection.value.hovered_neuron

    going = QEvent.Type.FocusOut
    assert send(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason) == (0, 0)
    assert send(going, Qt.FocusReason.PopupFocusReason) == (0, 0)
    assert send(going, Qt.FocusReason.MouseFocusReason) is None


def test_a_unit_that_is_off_for_all_data_is_named_dead_and_drawn_in_the_colour_for_it(bench, panel):
    experiment = load_example("dead-relu")
    bench.open(experiment)
    session = trained(experiment, 0)
    off, layer = 3, session.network.biases[1]
    layer[off] = -1000.0
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert off in panel.state.dead(1)
    assert "dead" in panel.part_at((2, off)).name
    assert dead_words(7) == "7 dead"
    alive = next(unit for unit in range(10) if unit not in panel.state.dead(1))
    assert "dead" not in panel.part_at((2, alive)).name
    pixels = panel.grab().toImage()
    x, y, width, height = canvas(panel).layout.box_of((1, off))
    middle = pixels.pixelColor(round(x + width / 2), round(y + height / 2))
    assert middle.name() == outside_colour(LIGHT, DEAD).lower()
    # Below the layer stands how many there are; below the inputs nothing.
    left, top, width, height = canvas(panel).layout.columns[2].area
    below = [
        pixels.pixelColor(round(left) + dx, round(top + height + CLEAR) + dy).name()
        for dx in range(round(width))
        for dy in range(12)
    ]
    assert set(below) != {LIGHT.surface.lower()}


def test_no_unit_of_a_sigmoid_is_asked_whether_it_is_dead(bench, panel):
    assert can_die("relu")
    assert not any(can_die(name) for name in ("sigmoid", "tanh", "leaky_relu", "linear"))
    bench.open(load_example("vanishing-sigmoid"))
    assert DeadUnits() not in panel.probes()
