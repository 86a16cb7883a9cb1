"""The panels of the vanishing-gradient lab on real runs: ledger, travel, proof, shapes, time."""

from __future__ import annotations

import math

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from playground.experiment.network_edits import set_all_residual, set_batch_normalization
from playground.training.gradient_rms import rms_history
from playground.training.probes.activations import Activations
from playground.training.probes.chain import ChainLedger
from playground.training.probes.gradients import GradientMatrices
from playground.training.probes.travel import WeightTravel
from playground.training.session import Session
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.bars import BarRow, BarTable, BarTicks, Column
from playground.ui.charts.heat import HeatScale
from playground.ui.charts.layer_time_map import LayerTimes
from playground.ui.charts.microscope_view import activation_shape
from playground.ui.language.numbers import as_python
from playground.ui.panels.panel import Panel
from playground.ui.panels.vanishing.gradient_history_panel import GradientHistoryPanel
from playground.ui.panels.vanishing.headline import headline_of_picture
from playground.ui.panels.vanishing.ledger_panel import LedgerPanel
from playground.ui.panels.vanishing.microscope_panel import MicroscopePanel
from playground.ui.panels.vanishing.proof_panel import ProofPanel
from playground.ui.panels.vanishing.travel_panel import TravelPanel
from playground.ui.selection import SelectionModel
from tests.support import spiral_experiment, trained
from tests.ui.events import turn_wheel

PANELS = (LedgerPanel, TravelPanel, ProofPanel, MicroscopePanel, GradientHistoryPanel)


def opened(qtbot: QtBot, kind: type[Panel]) -> Panel:
    panel = kind(LIGHT, SelectionModel())
    qtbot.addWidget(panel)
    panel.resize(600, 260)
    panel.show()
    return panel


def show(panel: Panel, session: Session) -> Snapshot:
    snapshot = session.snapshot(panel.probes())
    panel.show_snapshot(snapshot)
    return snapshot


def deep_sigmoid() -> Session:
    return trained(spiral_experiment(*[8] * 5, activation="sigmoid"), epochs=3)


def without_hidden_layers() -> Session:
    experiment = spiral_experiment(4)
    return Session(replace(experiment, network=replace(experiment.network, hidden=())))


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("kind", PANELS)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_shows_every_network_at_every_size(
    qtbot: QtBot, kind: type[Panel], scale: float
) -> None:
    panel = opened(qtbot, kind)
    spread_theme(panel, DARK.scaled(scale))
    broken = trained(spiral_experiment(4, 4), epochs=1)
    broken.network.parameters[:] = np.nan
    dead = trained(spiral_experiment(4, 4, activation="relu"), epochs=1)
    dead.network.parameters[:] = 0
    deep = trained(spiral_experiment(*[3] * 20, activation="sigmoid"), epochs=1)
    for session in (deep, without_hidden_layers(), broken, dead):
        for size in ((1000, 170), (380, 220)):
            if isinstance(panel, ProofPanel):
                panel.button.setEnabled(True)
                panel.button.click()
            panel.resize(*size)
            show(panel, session)
            assert not panel.grab().isNull()
            assert (panel.width(), panel.height()) == size


def test_the_ledger_runs_from_the_output_to_layer_1(qtbot: QtBot) -> None:
    panel = opened(qtbot, LedgerPanel)
    snapshot = show(panel, deep_sigmoid())
    names = [row.texts[0] for row in panel.table.rows]
    assert names[0] == "output · softmax"
    assert names[-1] == "layer 1 · sigmoid"
    lengths = [row.share for row in panel.table.rows]
    assert lengths == sorted(lengths, reverse=True)
    left = snapshot.answer(ChainLedger()).rows[0].product
    assert float(panel.table.rows[-1].texts[1].replace("−", "-")) == pytest.approx(left, rel=0.01)
    # The sentence is that of the heatmaps, on the gradient of the weights.
    assert panel.statement.text == headline_of_picture(snapshot.answer(GradientMatrices("data")))


def test_the_ledger_has_a_column_for_normalisation_where_there_is_some(qtbot: QtBot) -> None:
    panel = opened(qtbot, LedgerPanel)
    panel.resize(1200, 260)
    show(panel, deep_sigmoid())
    columns = panel.table.visible_columns()
    session = trained(set_batch_normalization(deep_sigmoid().experiment, 1, True), epochs=1)
    snapshot = show(panel, session)
    assert len(panel.table.visible_columns()) == len(columns) + 1
    factors = [row.texts[2] for row in panel.table.rows]
    row = snapshot.answer(ChainLedger()).rows[1]
    assert float(factors[-2]) == pytest.approx(row.through_normalization, rel=0.01)
    assert [factors[0], float(factors[-1])] == ["", 1.0]
    panel.grab()
    show(panel, deep_sigmoid())
    assert panel.table.visible_columns() == columns


def test_the_ledger_has_a_column_for_residual_links_where_there_are_some(qtbot: QtBot) -> None:
    panel = opened(qtbot, LedgerPanel)
    panel.resize(1200, 260)
    session = trained(set_all_residual(deep_sigmoid().experiment, True), epochs=1)
    rows = show(panel, session).answer(ChainLedger()).rows
    factors = [row.texts[2] for row in panel.table.rows]
    assert float(factors[-1]) == pytest.approx(rows[0].through_link, rel=0.01)
    assert [factors[0], float(factors[1])] == ["", 1.0]


def test_the_ledger_follows_the_sample_that_is_pointed_at(qtbot: QtBot) -> None:
    panel = opened(qtbot, LedgerPanel)
    with qtbot.waitSignal(panel.refresh_requested):
        panel.selection.update(hovered_sample=3)
    assert panel.probes() == {ChainLedger(3)}
    show(panel, deep_sigmoid())
    assert panel.statement.text.startswith("sample 3")


def test_without_hidden_layers_the_ledger_has_one_row_and_a_sentence(qtbot: QtBot) -> None:
    panel = opened(qtbot, LedgerPanel)
    show(panel, without_hidden_layers())
    assert len(panel.table.rows) == 1
    assert panel.statement.text.startswith("No hidden layer")


def test_the_bars_of_the_travel_are_as_long_as_the_ways(qtbot: QtBot) -> None:
    panel = opened(qtbot, TravelPanel)
    snapshot = show(panel, deep_sigmoid())
    shares = np.array([travel.share for travel in snapshot.answer(WeightTravel())])
    lengths = np.array([row.share for row in panel.table.rows])
    np.testing.assert_allclose(lengths / lengths.max(), shares / shares.max())


def test_the_proof_is_asked_for_once_a_press(qtbot: QtBot) -> None:
    panel = opened(qtbot, ProofPanel)
    session = deep_sigmoid()
    assert panel.probes() == frozenset()
    with qtbot.waitSignal(panel.refresh_requested):
        panel.button.click()
    assert len(panel.probes()) == 1
    show(panel, session)
    assert "both ways agree in all layers" in panel.statement.text
    assert [row.texts[2] for row in panel.table.rows] == ["agrees"] * 6
    assert panel.probes() == frozenset()
    assert panel.button.isEnabled()


def test_a_proof_does_not_outlive_its_run(qtbot: QtBot) -> None:
    panel = opened(qtbot, ProofPanel)
    session = deep_sigmoid()
    panel.button.click()
    show(panel, session)
    session.reset()
    show(panel, session)
    assert panel.table.rows == ()


def test_the_microscope_follows_the_selected_layer(qtbot: QtBot) -> None:
    panel = opened(qtbot, MicroscopePanel)
    session = deep_sigmoid()
    show(panel, session)
    with qtbot.waitSignal(panel.refresh_requested):
        panel.selection.update(layer=3)
    assert next(iter(panel.probes())).layer == 3
    assert panel.layer_box.currentText() == "layer 4"


def test_the_microscope_survives_the_loss_of_its_layer(qtbot: QtBot) -> None:
    panel = opened(qtbot, MicroscopePanel)
    panel.selection.update(layer=4)
    show(panel, deep_sigmoid())
    shallow = trained(spiral_experiment(4), epochs=0)
    show(panel, shallow)
    show(panel, shallow)
    assert panel.statement.text.startswith("tanh")


def test_blocked_and_dead_units_are_named(qtbot: QtBot) -> None:
    panel = opened(qtbot, MicroscopePanel)
    session = trained(spiral_experiment(4, activation="relu"), epochs=0)
    session.network.biases[0][:] = -100
    show(panel, session)
    assert "no slope 100 %" in panel.statement.text
    assert "dead units 4 of 4" in panel.statement.text


def test_a_sigmoid_saturates_where_its_slope_is_a_twentieth_of_a_quarter() -> None:
    (below, above) = activation_shape("sigmoid").saturated
    # σ′(z) = 1/80 at z = ±ln((1 + √0.95)/(1 − √0.95)).
    edge = math.log((1 + math.sqrt(0.95)) / (1 - math.sqrt(0.95)))
    assert below[1] == pytest.approx(-edge, abs=0.06)
    assert above[0] == pytest.approx(edge, abs=0.06)
    assert activation_shape("relu").blocked[0][1] == pytest.approx(0, abs=0.06)


def test_the_microscope_holds_the_curves_and_counts_of_the_engine(qtbot: QtBot) -> None:
    panel = opened(qtbot, MicroscopePanel)
    snapshot = show(panel, deep_sigmoid())
    statistics = snapshot.answer(Activations(0))
    edges, counts = panel.view.histogram.getData()
    assert np.array_equal(counts, statistics.counts)
    assert edges == pytest.approx(np.linspace(-8, 8, 65))
    z, value = panel.view.value.getData()
    assert value == pytest.approx(1 / (1 + np.exp(-z)))
    assert panel.view.slope.getData()[1] == pytest.approx(value * (1 - value))


def test_the_wheel_zooms_both_pictures_of_the_microscope(qtbot: QtBot) -> None:
    panel = opened(qtbot, MicroscopePanel)
    show(panel, deep_sigmoid())
    QApplication.processEvents()
    middle = panel.view.boxes()[0].center()
    turn_wheel(panel.view, middle.toPoint(), 4)
    (left, right), _ = panel.view.upper.viewRange()
    assert right - left < 12
    assert panel.view.lower.viewRange()[0] == pytest.approx([left, right])
    qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert panel.view.lower.viewRange()[0] == pytest.approx([-8, 8])


def test_the_history_is_the_root_mean_square(qtbot: QtBot) -> None:
    session = deep_sigmoid()
    snapshot = session.snapshot()
    weights = session.network.weight_views(session.trainer.gradient)
    expected = [math.sqrt(float((w.astype(np.float64) ** 2).mean())) for w in weights]
    assert rms_history(snapshot)[-1] == pytest.approx(expected)


def test_every_layer_is_a_row_and_every_epoch_a_column(qtbot: QtBot) -> None:
    panel = opened(qtbot, GradientHistoryPanel)
    show(panel, deep_sigmoid())
    assert panel.time_map.image.image.shape == (6, 4, 4)
    snapshot = deep_sigmoid().snapshot()
    values = rms_history(snapshot).T[::-1]
    scale = HeatScale()
    places = scale.indices(values.ravel(), [slice(0, values.size)]).reshape(values.shape)
    assert np.array_equal(panel.time_map.image.image[..., :3], scale.table(LIGHT)[places])


def test_the_place_under_the_mouse_is_read_out(qtbot: QtBot) -> None:
    panel = opened(qtbot, GradientHistoryPanel)
    snapshot = show(panel, deep_sigmoid())
    QApplication.processEvents()
    for column, layer in ((0, 5), (3, 0)):
        spot = (
            panel.time_map.cell_box((panel.time_map.shape[0] - 1 - layer, column))
            .center()
            .toPoint()
        )
        qtbot.mouseMove(panel.time_map.viewport(), spot)
    assert panel.time_map.hovered() == (3, 0)
    said = panel.statement.text
    assert said.startswith("epoch 3, layer 1: RMS")
    value = float(as_python(said.split("RMS ")[1]))
    assert value == pytest.approx(rms_history(snapshot)[3, 0], rel=0.01)


def test_the_lines_are_the_same_numbers(qtbot: QtBot) -> None:
    panel = opened(qtbot, GradientHistoryPanel)
    snapshot = show(panel, deep_sigmoid())
    panel.view_choice.findChildren(QToolButton)[1].click()
    curves = panel.chart.content.curves
    assert [curve.name for curve in curves][-1] == "output"
    np.testing.assert_array_equal(np.array([c.y for c in curves]).T, rms_history(snapshot))


def test_a_long_run_is_drawn_in_few_columns_spaced_evenly() -> None:
    epochs = np.concatenate([np.arange(0, 4000, 2), [4001]])
    times = LayerTimes(epochs, np.ones((len(epochs), 2)))
    columns = times.columns()
    assert len(columns) <= 512
    assert columns[0] == 0
    assert columns[-1] == len(epochs) - 1
    assert np.abs(np.diff(epochs[columns]) - 4001 / 511).max() <= 3


def test_columns_that_can_be_spared_go_where_it_is_narrow(qtbot: QtBot) -> None:
    columns = (
        Column("layer", "layer 20 · softplus"),
        Column("left", "0.00\u202f×\u202f10⁻⁰⁰"),
        Column("slopes", "0.00\u202f×\u202f10⁻⁰⁰", spare=True),
        Column("weights", "0.00\u202f×\u202f10⁻⁰⁰", spare=True),
    )
    table = BarTable(LIGHT, columns)
    qtbot.addWidget(table)
    table.resize(800, 200)
    assert table.visible_columns() == (0, 1, 2, 3)
    table.resize(250, 200)
    assert table.visible_columns() == (0, 1)


def test_bars_hold_their_shares_in_pixels_from_one_edge(qtbot: QtBot) -> None:
    table = BarTable(LIGHT, (Column("layer", "layer 10"),))
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    table.show_rows(
        tuple(BarRow((str(n),), share) for n, share in enumerate((1.0, 0.25, None))),
        BarTicks("of the last", "", ((0.0, "0"), (1.0, "1"))),
    )
    x, _, width = (np.asarray(table.bar_item.opts[name]) for name in ("x0", "y0", "width"))
    assert width[1] == pytest.approx(0.25 * width[0])
    assert x[0] == x[1]
    assert len(width) == 2, "a row without a share has no bar"
