"""The labs: their panels and examples exist, and one press opens them."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QAction

from playground.experiment.files import example_names, load_example
from playground.ui.labs import LABS, View, lab_named
from playground.ui.main_window import MainWindow
from playground.ui.registry import panel_names
from tests.support import digits_experiment, spiral_experiment


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """The window of this file, as new."""
    return shared_window


@pytest.mark.parametrize("lab", LABS, ids=lambda lab: lab.name)
def test_every_panel_and_every_example_of_a_lab_exists(lab):
    for arrangement in (lab.plane, lab.images):
        assert set(arrangement.names()) <= set(panel_names())
        assert len(set(arrangement.names())) == len(arrangement.names())
    assert lab.examples
    assert set(lab.examples) <= set(example_names())
    assert lab.description.endswith(".")


def test_pictures_never_ask_for_a_decision_map():
    for lab in LABS:
        assert "decision" not in lab.images.names()


def test_an_unknown_lab_is_named_with_those_that_there_are():
    with pytest.raises(ValueError, match="'deep' is not one of explore, vanishing-gradient"):
        lab_named("deep")


def lab_action(window, name):
    menu = window.findChild(type(window.lab_button.lab_menu), "labs")
    return next(action for action in menu.actions() if action.data() == name)


def test_one_press_in_the_menu_opens_a_lab_with_its_first_example(window):
    for lab in LABS:
        lab_action(window, lab.name).trigger()
        assert window.workbench.experiment == load_example(lab.examples[0])
        assert lab.short_title in window.lab_button.text()
        opened = {name for name, dock in window.docks.items() if not dock.isHidden()}
        assert opened == set(lab.plane.names()) - {"network"}, lab.name


def test_the_toolbar_arranges_the_panels_and_leaves_the_experiment(qtbot, window):
    before = window.workbench.experiment
    window.workspace.choose_lab("vanishing-gradient")
    assert window.workbench.experiment == before
    assert not window.docks["ledger"].isHidden()
    window.workspace.choose_lab("explore")
    assert window.docks["ledger"].isHidden()


def test_a_lab_stays_when_pictures_are_opened_in_it(qtbot, window):
    window.workspace.choose_lab("overfitting")
    window.workbench.open(digits_experiment())
    qtbot.waitUntil(lambda: not window.docks["samples"].isHidden(), timeout=20_000)
    assert "Overfitting" in window.lab_button.text()
    assert window.docks["decision"].isHidden()


def test_an_example_of_a_lab_opens_in_that_lab(qtbot, window):
    titles = {
        action.text(): action
        for action in window.findChildren(type(window.actions_by_name["play"]))
    }
    titles[load_example("vanishing-relu").title].trigger()
    assert window.workspace.lab.name == "vanishing-gradient"
    assert window.workbench.experiment == load_example("vanishing-relu")


def test_the_freeze_test_is_one_press(qtbot, window):
    lab_action(window, "vanishing-gradient").trigger()
    window.actions_by_name["freeze-test"].trigger()
    panel = window.panels["race"]
    (rival,) = panel.baselines.experiments
    assert [layer.frozen for layer in rival.network.hidden] == [True] * 4 + [False] * 4
    assert window.workbench.playing
    qtbot.waitUntil(lambda: panel.cards[1].name.text() == "frozen layers: 1 to 4", timeout=20_000)

    def rivals_loss() -> float:
        text = panel.statement.text
        return float(text.split(" against ")[1]) if " against " in text else math.inf

    qtbot.waitUntil(lambda: abs(rivals_loss() - math.log(3)) < 0.02, timeout=20_000)


def test_the_freeze_test_takes_any_number_of_layers_that_there_is(window):
    menu = window.menus.freeze_menu
    menu.parent().aboutToShow.emit()
    offered = [action for action in menu.actions() if action.isVisible()]
    assert [action.text() for action in offered] == ["layer 1", "layers 1 to 2"]
    offered[1].trigger()
    (rival,) = window.panels["race"].baselines.experiments
    assert [layer.frozen for layer in rival.network.hidden] == [True, True]


def test_the_presets_of_the_vanishing_gradient_have_their_names_and_say_what_to_watch():
    titles = []
    for name in lab_named("vanishing-gradient").examples:
        experiment = load_example(name)
        titles.append(experiment.title)
        assert experiment.notes.count(". ") == 1
    assert titles == [
        "Deep sigmoid: stuck at guessing",
        "The same with ReLU",
        "Tanh does not vanish here",
        "Adam rescues it",
        "Exploding",
        "Dead units",
    ]


def test_the_presets_of_overfitting_have_their_names_and_say_in_two_sentences_what_to_watch():
    titles = set()
    for name in lab_named("overfitting").examples:
        experiment = load_example(name)
        titles.add(experiment.title)
        assert experiment.notes.count(". ") == 1
    assert titles >= {
        "Thirty points, too many weights",
        "Too small to learn",
        "Just right",
        "More data is the best remedy",
        "Digits from 100 images",
    }


def test_every_example_stands_in_the_menu_once(window):
    held = [action.data() for action in window.findChildren(QAction)]
    names = [one[0] for one in held if isinstance(one, tuple) and isinstance(one[0], str)]
    assert sorted(names) == sorted(example_names())


def view_action(window, title):
    return next(
        action
        for action in window.findChildren(QAction)
        if isinstance(action.data(), View) and action.text() == title
    )


VIEWS = [view for lab in LABS for view in lab.views]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.panel)
def test_every_view_has_an_example_and_two_sentences_on_what_to_watch(view):
    lab = next(lab for lab in LABS if view in lab.views)
    images = load_example(view.example).data.kind == "digits"
    assert view.panel in lab.arrangement(images).names()
    assert view.notes.endswith(".")
    assert view.notes.count(". ") == 1


@pytest.mark.parametrize("name", ["vanishing-gradient", "softmax"])
def test_every_panel_of_a_teaching_lab_is_a_view(name):
    shown_elsewhere = {"decision", "accuracy", "gradient-history", "samples", "loss"}
    lab = lab_named(name)
    panels, views = {*lab.plane.names(), *lab.images.names()}, {view.panel for view in lab.views}
    without = panels - views - shown_elsewhere
    assert not without, f"{sorted(without)}: no View in ui/labs/views.py says what to watch there"
    assert views <= panels


@pytest.mark.parametrize("title", ["One neuron, badly wrong", "Draw a digit"])
def test_a_view_comes_to_the_front_with_what_to_watch(qtbot, window, title):
    action = view_action(window, title)
    view = action.data()
    action.trigger()
    assert window.workbench.experiment.title == title
    qtbot.waitUntil(lambda: window.panels[view.panel] in window.visible_panels(), timeout=20_000)
    notes = window.inspectors[0]
    assert notes.isVisible()
    assert notes.notes.text() == view.notes


def test_what_to_watch_is_said_once(window):
    notes = window.inspectors[0]
    view_action(window, "Drag the logits").trigger()
    assert notes.isVisible()
    lab_action(window, "vanishing-gradient").trigger()
    assert window.preset_bar.isVisible()
    assert not notes.isVisible()
    window.workbench.open(spiral_experiment())
    assert not notes.isVisible()


def epoch(window):
    return int(window.header.epoch.figure().replace(",", ""))


def test_a_stuck_network_pauses_and_plays_on_when_asked(qtbot, window, monkeypatch):
    monkeypatch.setattr("playground.ui.presets.pause.STUCK_EPOCHS", 50)
    window.workbench.open(load_example("vanishing-sigmoid"))
    assert window.run_inspector.stop_epoch.value == 50
    window.workbench.pace.choose("full")
    window.workbench.play()
    qtbot.waitUntil(lambda: not window.workbench.playing, timeout=20_000)
    qtbot.waitUntil(lambda: epoch(window) == 50, timeout=20_000)
    window.workbench.play()
    qtbot.waitUntil(lambda: epoch(window) > 52, timeout=20_000)
    window.workbench.pause()


def test_where_no_preset_wants_a_pause_the_one_that_a_person_set_stays(window):
    lab_action(window, "explore").trigger()
    window.run_inspector.stop_at(40)
    lab_action(window, "softmax").trigger()
    assert window.run_inspector.stop_epoch.value == 40
    view_action(window, "The chain rule as an account").trigger()
    assert window.run_inspector.stop_epoch.value == 500
    lab_action(window, "softmax").trigger()
    assert window.run_inspector.stop_epoch.value == math.inf
