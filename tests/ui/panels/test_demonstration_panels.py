"""The demonstrations: the chain of neurons and Nielsen's table, as a person uses them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QToolButton

from playground.training.demonstrations.neuron_chain import neuron_chain
from playground.training.demonstrations.nielsen import BOOK, layer_speeds
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.panels.vanishing import nielsen_panel
from playground.ui.panels.vanishing.chain_panel import ChainPanel
from playground.ui.panels.vanishing.nielsen_panel import NielsenPanel
from playground.ui.selection import SelectionModel


def opened(qtbot, kind):
    panel = kind(LIGHT, SelectionModel())
    qtbot.addWidget(panel)
    panel.resize(380, 340)
    panel.show()
    return panel


def choose(panel, activation):
    buttons = panel.activation_choice.findChildren(QToolButton)
    next(button for button in buttons if button.text() == activation).click()


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("kind", [ChainPanel, NielsenPanel])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_they_draw_at_every_size(qtbot, kind, scale):
    panel = opened(qtbot, kind)
    spread_theme(panel, DARK.scaled(scale))
    for size in ((380, 220), (380, 340), (1000, 170)):
        panel.resize(*size)
        assert not panel.grab().isNull()
        assert (panel.width(), panel.height()) == size


def test_the_chain_says_104_at_depth_4(qtbot):
    panel = opened(qtbot, ChainPanel)
    assert panel.statement.text == "the last bias receives 104 times the first one's gradient"
    assert panel.chain() == neuron_chain("sigmoid", 4)
    assert panel.product.text().count("×") == 2
    assert [row.texts[0] for row in panel.table.rows] == ["4", "3", "2", "1"]


def test_relu_changes_nothing_and_a_weight_of_100_explodes(qtbot):
    panel = opened(qtbot, ChainPanel)
    choose(panel, "ReLU")
    assert panel.statement.text == "the first bias receives exactly the last one's gradient"
    choose(panel, "sigmoid")
    panel.weight_field.slider.setValue(panel.weight_field.slider.maximum())
    panel.hold_switch.click()
    assert panel.chain().factors == (25.0,) * 3
    assert "first bias receives 15,625 times" in panel.statement.text


def test_with_links_the_factors_are_one_plus_slope_times_weight(qtbot):
    panel = opened(qtbot, ChainPanel)
    panel.link_switch.click()
    chain = neuron_chain("sigmoid", 4, residual=True)
    assert panel.chain() == chain
    assert panel.product.text().startswith("∂a₄/∂a₁ = (1 + ")
    first = panel.table.rows[-1].texts
    assert [float(text) for text in first[1:3]] == pytest.approx(
        [chain.products[0], chain.factors[0]], rel=0.01
    )
    assert panel.statement.text.startswith("the first output receives 1.")


def test_the_depth_moves_with_its_slider(qtbot):
    panel = opened(qtbot, ChainPanel)
    for depth in (1, 12):
        panel.depth_field.slider.setValue(depth - 1)
        assert len(panel.table.rows) == depth


def test_nielsens_table_measures_on_a_press_and_agrees_with_its_mathematics(qtbot, monkeypatch):
    monkeypatch.setattr(nielsen_panel, "SEEDS", 3)
    panel = opened(qtbot, NielsenPanel)
    assert panel.statement.text.endswith("Press Measure")
    panel.button.click()
    qtbot.waitUntil(lambda: panel.seeds == 3 and not panel.running, timeout=20_000)
    for hidden_layers in BOOK:
        expected = np.mean([layer_speeds(hidden_layers, seed) for seed in range(3)], axis=0)
        assert panel.mean_speeds(hidden_layers) == pytest.approx(expected)
    assert panel.statement.text.startswith("mean of 3 starts: each layer learns ")
    factor = float(panel.statement.text.split("learns ")[1].split(" ")[0])
    assert 4 < factor < 6


def test_it_stops_on_a_press_and_when_nobody_looks_and_goes_on_from_there(qtbot):
    panel = opened(qtbot, NielsenPanel)
    panel.button.click()
    qtbot.waitUntil(lambda: panel.seeds >= 1, timeout=20_000)
    panel.hide()
    assert not panel.running
    seeds, speeds = panel.seeds, panel.mean_speeds(2)
    panel.show()
    assert (panel.seeds, panel.mean_speeds(2)) == (seeds, speeds)
    panel.button.click()
    qtbot.waitUntil(lambda: panel.seeds > seeds, timeout=20_000)
    panel.button.click()
    assert not panel.running
