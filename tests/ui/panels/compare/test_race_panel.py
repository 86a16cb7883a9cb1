"""The race panel: its figures are those of each run alone, and its rivals what they should be."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QWidget

from playground.engine.gradients import layer_gradients
from playground.experiment.difference import differences
from playground.experiment.edits import set_data, set_training, with_next_seed
from playground.experiment.files import load_example
from playground.experiment.variations import varied
from playground.training.commands import RemoveRun
from playground.training.comparison import Comparison
from playground.training.gradient_rms import latest_rms
from playground.ui.appearance.style import apply_stylesheet
from playground.ui.appearance.theme import DARK, GRID, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.labs.baselines import MAX_BASELINES
from playground.ui.language.language import use_language
from playground.ui.language.numbers import as_python, loss_text, share_text
from playground.ui.main_window import MainWindow
from playground.ui.panels.compare.race_panel import RacePanel
from playground.ui.panels.compare.run_card import MAP, RunCard
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import digits_experiment, spiral_experiment, trained

EXPERIMENT = spiral_experiment(activation="sigmoid")


@pytest.fixture
def workbench(qtbot):
    made = Workbench(EXPERIMENT)
    yield made
    made.deleteLater()


@pytest.fixture
def panel(qtbot, workbench):
    made = RacePanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(made)
    made.resize(1200, 380)
    made.show()
    return made


def raced(experiment, *baselines, epochs=4):
    race = Comparison(experiment)
    race.add_runs(baselines)
    for _ in range(epochs):
        race.step("epoch")
    return race


def show(panel, race):
    panel.show_snapshot(race.snapshot(panel.probes()))


def test_the_gap_is_that_of_the_runs_trained_alone(panel):
    baselines = [varied(EXPERIMENT, name) for name in ("relu", "adam")]
    show(panel, raced(EXPERIMENT, *baselines))
    alone = [trained(one, epochs=4) for one in (EXPERIMENT, *baselines)]
    losses = [loss_text(one.evaluate("train").loss) for one in alone]
    assert panel.statement.text == f"after 4 epochs: {losses[0]} against {losses[1]}, {losses[2]}"
    panel.metric_choice.show_choice("test_accuracy")
    show(panel, raced(EXPERIMENT, *baselines))
    shares = [share_text(one.evaluate("test").accuracy) for one in alone]
    assert panel.statement.text == f"after 4 epochs: {shares[0]} against {shares[1]}, {shares[2]}"


def test_each_curve_is_the_history_of_its_run_in_a_look_of_its_own(panel):
    rival = varied(EXPERIMENT, "tanh")
    show(panel, raced(EXPERIMENT, rival))
    curves = panel.chart.content.curves
    for curve, experiment in zip(curves, (EXPERIMENT, rival), strict=True):
        history = trained(experiment, epochs=4).history.view()
        np.testing.assert_array_equal(curve.x, history.epochs)
        np.testing.assert_array_equal(curve.y, history.metric("train_loss"))
    assert len({(curve.colour, curve.stroke) for curve in curves}) == 2


def test_the_curves_that_a_race_leaves_when_it_branches_off_stay_pale(panel):
    race = raced(EXPERIMENT, varied(EXPERIMENT, "tanh"), epochs=5)
    left = [session.history.view().metric("train_loss") for session in race.sessions]
    race.rewind(2)
    show(panel, race)
    assert len(panel.chart.content.curves) == 2
    race.step("batch")
    show(panel, race)
    *pales, first, second = panel.chart.content.curves
    for curve, old, new in zip(pales, left, (first, second), strict=True):
        np.testing.assert_array_equal(curve.y, old)
        assert not curve.listed
        assert curve.stroke == new.stroke
        assert curve.colour != new.colour
    assert first.x[-1] == 2


def test_the_field_that_differs_is_named_on_both_cards(panel):
    show(panel, raced(EXPERIMENT, varied(EXPERIMENT, "relu")))
    assert [card.name.text() for card in panel.cards if not card.isHidden()] == [
        "activation: sigmoid",
        "activation: ReLU",
    ]
    assert "1px solid #" in panel.cards[1].name.styleSheet()


def test_a_copy_is_called_a_copy_and_has_the_same_figures(panel):
    show(panel, raced(EXPERIMENT, EXPERIMENT))
    assert panel.cards[1].name.text() == "copy"
    first, second = panel.statement.text.split(": ")[1].split(" against ")
    assert first == second


def test_the_rows_of_a_card_are_the_gradients_of_its_layers(panel):
    race = raced(EXPERIMENT, varied(EXPERIMENT, "depth-4"))
    show(panel, race)
    for session, card in zip(race.sessions, panel.cards, strict=False):
        expected = [
            layer.weight_rms for layer in layer_gradients(session.network, session.trainer.gradient)
        ]
        assert latest_rms(session.snapshot()) == pytest.approx(expected, rel=1e-6)
        shown = [float(as_python(row.texts[1])) for row in card.table.rows]
        assert shown == pytest.approx(expected, rel=0.01)


def test_the_maps_are_those_of_the_runs(panel):
    race = raced(EXPERIMENT, varied(EXPERIMENT, "relu"))
    show(panel, race)
    pictures = [session.snapshot({MAP}).answer(MAP).values for session in race.sessions]
    assert not np.array_equal(*pictures)
    assert not np.array_equal(panel.cards[0].view.pixels, panel.cards[1].view.pixels)


def test_pictures_race_without_a_map(panel):
    digits = digits_experiment()
    show(panel, raced(digits, varied(digits, "sigmoid"), epochs=1))
    assert panel.cards[1].view.isHidden()
    assert len(panel.cards[1].table.rows) == 2


@pytest.mark.filterwarnings("error")
def test_dead_and_broken_gradients_are_named(panel):
    race = raced(EXPERIMENT, varied(EXPERIMENT, "relu"))
    spread_theme(panel, DARK.scaled(2.0))
    for session, value in zip(race.sessions, (np.nan, 0.0), strict=True):
        session.network.parameters[:] = value
        session._record = replace(session._record, gradient_norms=(value,) * 3)
    show(panel, race)
    assert panel.cards[0].table.rows[0].alarming
    assert panel.cards[1].table.rows[0].note == "exactly 0"
    assert not panel.grab().isNull()


def test_without_a_rival_it_says_what_to_do(panel):
    panel.show_snapshot(trained(EXPERIMENT).snapshot(panel.probes()))
    assert panel.statement.text.startswith("No rival yet")
    assert not panel.end_button.isEnabled()
    assert [card.isHidden() for card in panel.cards] == [False, True, True, True]


def test_a_round_is_drawn_in_turns_from_one_moment_and_a_pause_at_once(panel):
    race = raced(EXPERIMENT, varied(EXPERIMENT, "relu"), epochs=2)
    show(panel, race)
    race.play()
    before = [card.table.rows for card in panel.cards[:2]]
    started = race.snapshot(panel.probes())
    panel.show_snapshot(started)
    assert panel.probes() == frozenset()
    race.step("epoch")
    for number in range(2):
        assert panel.cards[number].table.rows == before[number]
        panel.show_snapshot(race.snapshot(panel.probes()))
    assert panel.chart.content.curves[0].x[-1] == 2
    assert panel.probes() == {MAP}
    race.pause()
    show(panel, race)
    assert panel.statement.text.startswith("after 3 epochs")
    assert panel.cards[1].table.rows != before[1]


def test_the_sentence_is_of_the_moment_that_the_header_shows(panel):
    race = raced(EXPERIMENT, varied(EXPERIMENT, "relu"), epochs=2)
    show(panel, race)
    race.play()
    for epoch in range(3, 9):
        race.step("epoch")
        snapshot = race.snapshot(panel.probes())
        panel.show_snapshot(snapshot)
        assert snapshot.record.epoch == epoch
        said = f"after {epoch} epochs: {loss_text(snapshot.record.train_loss)} against "
        assert panel.statement.text.startswith(said)
    panel.metric_choice.chosen.emit("train_loss")
    assert panel.statement.text.startswith(said)


# Who races.


def test_rivals_are_added_up_to_four_runs_and_sent_away_together(panel):
    panel.vary_menu.chosen.emit("relu")
    panel.duplicate_button.click()
    panel.vary_menu.chosen.emit("tanh")
    assert len(panel.baselines.experiments) == MAX_BASELINES
    assert not panel.duplicate_button.isEnabled()
    assert not panel.vary_button.isEnabled()
    panel.end_button.click()
    assert panel.baselines.experiments == ()


def test_a_variation_that_changes_nothing_is_refused_in_the_status_bar(qtbot, panel, workbench):
    with qtbot.waitSignal(workbench.message) as said:
        panel.vary_menu.chosen.emit("sigmoid")
    assert "changes nothing" in said.args[0]
    assert panel.baselines.experiments == ()


def test_the_status_bar_says_what_differs(qtbot, panel, workbench):
    with qtbot.waitSignal(workbench.message) as said:
        panel.vary_menu.chosen.emit("relu")
    assert said.args[0] == "The same start with one field different: activation: sigmoid → ReLU."


def test_data_and_seed_stay_shared_and_other_edits_make_the_difference(panel, workbench):
    panel.duplicate()
    workbench.edit("Noise", set_data(workbench.experiment, noise=0.4))
    workbench.edit("New seed", with_next_seed(workbench.experiment))
    assert differences(workbench.experiment, panel.baselines.experiments[0]) == ()
    workbench.edit("L2", set_training(workbench.experiment, l2=0.01))
    found = differences(workbench.experiment, panel.baselines.experiments[0])
    assert [difference.path for difference in found] == ["training.l2"]


def test_opening_another_experiment_ends_the_race(panel, workbench):
    panel.duplicate()
    workbench.open(digits_experiment())
    assert panel.baselines.experiments == ()


def test_a_rival_that_can_not_learn_the_new_data_ends_the_race(panel, workbench):
    from playground.experiment.edits import choose_data

    panel.duplicate()
    workbench.edit("Data", choose_data(workbench.experiment, "plane"))
    assert panel.baselines.experiments == ()


def test_ctrl_d_opens_the_race_in_the_window(qtbot):
    window = MainWindow(EXPERIMENT, LIGHT)
    qtbot.addWidget(window)
    window.start()
    try:
        window.actions_by_name["rival"].trigger()
        panel = window.panels["race"]
        assert window.workspace.lab.name == "race"
        qtbot.waitUntil(lambda: not panel.cards[1].isHidden(), timeout=20_000)
        window.workbench.step("epoch")
        qtbot.waitUntil(lambda: panel.statement.text.startswith("after 1 "), timeout=20_000)
        window.workbench.play()
        panel.race_against("relu")
        qtbot.waitUntil(lambda: not panel.cards[2].isHidden(), timeout=20_000)
        assert window.workbench.playing
    finally:
        window.close()


# What it is there to show.


def test_sigmoid_against_relu_with_only_the_activation_different():
    sigmoid = load_example("vanishing-sigmoid")
    race = raced(sigmoid, varied(sigmoid, "relu"), epochs=60)
    guessing, learning = (session.snapshot() for session in race.sessions)
    assert guessing.record.train_loss == pytest.approx(math.log(3), abs=0.01)
    assert learning.record.train_loss < 0.5
    assert latest_rms(guessing)[0] < 1e-3 * latest_rms(guessing)[-1] * 3


def test_one_rival_is_sent_away_and_the_other_stays(qtbot, panel, workbench, monkeypatch):
    sent, said = [], []
    monkeypatch.setattr(workbench.thread_of_training, "send", sent.append)
    workbench.message.connect(said.append)
    relu, adam = (varied(EXPERIMENT, name) for name in ("relu", "adam"))
    for rival in (relu, adam):
        panel.baselines.add(rival)
    show(panel, raced(EXPERIMENT, relu, adam))
    assert not panel.cards[0].dismiss_button.isVisible()
    panel.cards[1].dismiss_button.click()
    assert panel.baselines.experiments == (adam,)
    assert sent[-1] == RemoveRun(0)
    assert "ReLU” is out of the race" in said[-1]
    show(panel, raced(EXPERIMENT, adam))
    assert [card.isVisible() for card in panel.cards] == [True, True, False, False]
    assert panel.cards[1].name.text() == "optimiser: Adam 0.01"


def test_two_cards_at_1280_pixels_have_bars_that_can_be_seen(panel):
    panel.resize(1270, 340)
    show(panel, raced(EXPERIMENT, varied(EXPERIMENT, "relu")))
    for card in panel.cards[:2]:
        table = card.table
        figures = sum(table._width(number) for number in table.visible_columns())
        assert table.width() - figures >= 5 * GRID


@pytest.mark.parametrize(("width", "height", "scale"), [(1262, 320, 1.0), (1900, 330, 2.0)])
def test_cards_in_a_low_panel_have_bars_at_every_size_of_text(
    qtbot, workbench, width, height, scale
):
    """The room of the lab at 1280 × 800, and at 1920 × 1080 with text twice as large."""
    theme = LIGHT.scaled(scale)
    apply_stylesheet(theme)
    panel = RacePanel(theme, SelectionModel(), workbench)
    qtbot.addWidget(panel)
    panel.resize(width, height)
    panel.show()
    show(panel, raced(EXPERIMENT, varied(EXPERIMENT, "relu")))
    for card in panel.cards[:2]:
        qtbot.waitUntil(card.table.has_bars)
        assert card.view.width() >= card.view.height() / 2


LANGUAGES = ("en", "de", "fr", "id")


@pytest.fixture
def spoken(qapp, request):
    translators = use_language(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
@pytest.mark.parametrize(("width", "height", "scale"), [(1008, 360, 1.3), (560, 420, 1.0)])
def test_no_word_and_no_figure_is_cut_in_a_low_or_narrow_panel(
    qtbot, workbench, spoken, width, height, scale
):
    theme = LIGHT.scaled(scale)
    apply_stylesheet(theme)
    panel = RacePanel(theme, SelectionModel(), workbench)
    qtbot.addWidget(panel)
    panel.resize(width, height)
    panel.show()
    deep = load_example("vanishing-sigmoid")
    show(panel, raced(deep, varied(deep, "relu"), epochs=1))
    qtbot.wait(1)
    least = panel.minimumSizeHint()
    assert (least.width() <= width, least.height() <= height) == (True, True)
    buttons = panel.controls.findChildren(QAbstractButton)
    shown = [button for button in buttons if button.isVisible()]
    assert all(button.width() >= button.sizeHint().width() for button in shown)
    for card in panel.cards[:2]:
        assert card.table.width() >= card.table.least_width()
        assert panel.rect().contains(QRect(card.mapTo(panel, QPoint()), card.size()))
    for sample in panel.legend.samples:
        end = panel.legend.mapFromScene(sample.line().p2())
        assert panel.legend.rect().contains(end)


def test_what_the_folded_buttons_do_stands_in_one_menu(panel):
    panel.resize(560, 420)
    assert panel.baselines_button.isVisible()
    assert not panel.duplicate_button.isVisible()
    texts = [action.text() for action in panel.baselines_menu.actions()]
    buttons = (panel.duplicate_button, panel.vary_button, panel.end_button)
    assert texts == [button.text() for button in buttons]
    assert not panel.baselines_menu.actions()[2].isEnabled()
    panel.baselines_menu.actions()[0].trigger()
    assert len(panel.baselines.experiments) == 1
    assert panel.baselines_menu.actions()[2].isEnabled()
    panel.baselines_menu.actions()[2].trigger()
    assert not panel.baselines.experiments


def test_four_cards_that_have_no_room_in_a_row_stand_two_by_two(panel):
    rivals = [varied(EXPERIMENT, name) for name in ("relu", "adam", "tanh")]
    panel.resize(480, 600)
    show(panel, raced(EXPERIMENT, *rivals))
    places = [card.pos() for card in panel.cards]
    assert places[0].y() == places[1].y() < places[2].y() == places[3].y()
    panel.resize(1200, 380)
    assert len({card.y() for card in panel.cards}) == 1


@pytest.mark.parametrize("spoken", ["de", "fr"], indirect=True)
def test_the_choice_of_curve_is_whole_after_another_size_of_text(qtbot, workbench, spoken):
    panel = RacePanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(panel)
    panel.resize(1280, 300)
    panel.show()
    show(panel, raced(EXPERIMENT, varied(EXPERIMENT, "relu"), epochs=1))
    for scale in (1.25, 1.3, 1.0):
        apply_stylesheet(LIGHT.scaled(scale))
        spread_theme(panel, LIGHT.scaled(scale))
        qtbot.wait(1)
        buttons = panel.metric_choice.findChildren(QAbstractButton)
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
        edges = [(button.x(), button.x() + button.width()) for button in buttons]
        assert all(end <= begin for (_, end), (begin, _) in pairwise(edges))


@pytest.mark.parametrize(("width", "height"), [(1270, 340), (420, 1200)], ids=["row", "two"])
def test_maps_of_all_runs_are_of_one_size_however_long_their_names_are(
    qtbot, panel, workbench, width, height
):
    panel.resize(width, height)
    panel.compare_with(("relu", "batch-norm", "tanh"))
    panel.show_snapshot(raced(EXPERIMENT, *panel.baselines.experiments).snapshot(panel.probes()))
    qtbot.waitUntil(lambda: panel.cards[3].view.height() > 40)
    names = {card.name.height() for card in panel.cards}
    assert len(names) > 1
    sizes = [card.view.size() for card in panel.cards]
    assert max(size.width() for size in sizes) - min(size.width() for size in sizes) <= 1
    assert len({size.height() for size in sizes}) == 1
    for left, right in ((0, 1), (2, 3)):
        cards = panel.cards[left], panel.cards[right]
        assert len({card.view.mapTo(panel, QPoint()).y() for card in cards}) == 1


@pytest.mark.parametrize("size", [(247, 150), (300, 120), (420, 150)], ids=str)
def test_a_card_cuts_no_figure_of_its_gradients(qtbot, size):
    apply_stylesheet(LIGHT.scaled(1.5))
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(500, 400)
    card = RunCard(LIGHT.scaled(1.5), holder)
    card.show_run(trained(EXPERIMENT, epochs=1).snapshot(frozenset({MAP})))
    card.resize(*size)
    holder.show()
    qtbot.waitUntil(lambda: card.table.width() > 0)
    assert card.table.geometry().right() < card.width()
    assert card.table.width() >= card.table.least_width()
    assert not card.table.geometry().intersects(card.view.geometry())
