"""The softmax panel's figures against the network's own numbers."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from playground import resources
from playground.data.table import TableRows
from playground.experiment.files import load_example
from playground.experiment.project import read_file
from playground.experiment.specs import DataSpec, Experiment, LayerSpec, NetworkSpec, TrainingSpec
from playground.experiment.table_edits import experiment_of_table
from playground.training.opening import start
from playground.training.session import Session
from playground.ui.appearance.style import apply_stylesheet
from playground.ui.appearance.theme import DARK, LIGHT, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.markers import class_marker
from playground.ui.language.numbers import (
    logit_text,
    number_text,
    probability_difference,
    probability_text,
)
from playground.ui.panels.softmax.class_table import ClassTable, TableCell, TableColumn, TableRow
from playground.ui.panels.softmax.sentences import cross_entropy_text
from playground.ui.panels.softmax.softmax_panel import SoftmaxPanel
from playground.ui.selection import SelectionModel
from tests.support import digits_experiment, spiral_experiment, trained


@pytest.fixture
def panel(qtbot: QtBot) -> SoftmaxPanel:
    made = SoftmaxPanel(LIGHT, SelectionModel())
    qtbot.addWidget(made)
    made.resize(900, 260)
    made.show()
    return made


def show(panel: SoftmaxPanel, session: Session) -> None:
    panel.show_snapshot(session.snapshot(panel.probes()))


def column(panel: SoftmaxPanel, heading: str) -> list[str]:
    number = [column.heading for column in panel.table.columns].index(heading)
    return [row.cells[number].text for row in panel.table.rows]


def test_every_column_is_what_its_heading_says(panel: SoftmaxPanel):
    session = trained(spiral_experiment(6))
    row = int(session.dataset.train[5])
    panel.selection.update(sample=row)
    show(panel, session)
    trace = session.network.trace(session.dataset.inputs[row : row + 1])
    z = trace.pre_activations[-1][0].astype(np.float64)
    raised = np.exp(z - z.max())
    p, y = raised / raised.sum(), np.eye(3)[session.dataset.labels[row]]
    assert column(panel, "logit z") == [logit_text(value) for value in z]
    assert column(panel, "z − max") == [logit_text(value) for value in z - z.max()]
    assert column(panel, "e^(z − max)") == [probability_text(value) for value in raised]
    assert column(panel, "÷ Σ") == [f"÷ {raised.sum():.2f}"] * 3
    assert column(panel, "prob. p") == [probability_text(value) for value in p]
    assert column(panel, "y") == [f"{value:.0f}" for value in y]
    found = [float(text.replace("−", "-")) for text in column(panel, "p − y")]
    assert found == pytest.approx((p - y).tolist(), abs=6e-4)
    true = int(session.dataset.labels[row])
    assert [r.strong for r in panel.table.rows] == [k == true for k in range(3)]
    loss = float(panel.statement.text.split("= ")[-1])
    assert loss == pytest.approx(-np.log(p[true]), abs=6e-5)


def test_the_predicted_class_is_marked_beside_the_true_one(panel: SoftmaxPanel):
    session = trained(spiral_experiment(6))
    outputs = session.network.forward(session.dataset.inputs)
    winners = outputs.argmax(axis=1)
    wrong = int(np.nonzero(winners != session.dataset.labels)[0][0])
    panel.selection.update(sample=wrong)
    show(panel, session)
    assert [row.chosen for row in panel.table.rows] == [k == winners[wrong] for k in range(3)]
    assert [row.strong for row in panel.table.rows] != [row.chosen for row in panel.table.rows]
    names = session.dataset.class_names
    assert f"true class {names[session.dataset.labels[wrong]]}" in panel.which.text()
    assert f"predicted {names[winners[wrong]]}" in panel.which.text()


def test_the_bars_are_as_long_as_the_probabilities_of_the_engine(panel: SoftmaxPanel):
    session = trained(spiral_experiment(6))
    row = int(session.dataset.train[5])
    panel.selection.update(sample=row)
    show(panel, session)
    p = session.network.forward(session.dataset.inputs[row : row + 1])[0]
    number = [column.heading for column in panel.table.columns].index("prob. p")
    rooms = [panel.table.bar_box(k, number) for k in range(3)]
    opts = panel.table.bar_layer.bar_item.opts
    left, width = np.asarray(opts["x0"]), np.asarray(opts["width"])
    found = width[left == rooms[0].left()]
    np.testing.assert_allclose(found, p * rooms[0].width(), rtol=1e-4)


def test_without_a_choice_it_says_that_it_shows_the_first(panel: SoftmaxPanel):
    session = trained(spiral_experiment(6), epochs=0)
    show(panel, session)
    assert panel.which.text().startswith(f"test row {session.dataset.test[0]}, true class")
    assert "the first one" in panel.which.text()


def test_the_hovered_sample_goes_before_the_chosen_one(panel: SoftmaxPanel):
    session = trained(spiral_experiment(6), epochs=0)
    panel.selection.update(sample=3, hovered_sample=7)
    show(panel, session)
    assert " row 7, " in panel.which.text()
    panel.selection.update(hovered_sample=None)
    show(panel, session)
    assert " row 3, " in panel.which.text()


def test_outputs_that_are_no_softmax_are_not_called_probabilities(panel: SoftmaxPanel):
    experiment = Experiment(
        data=DataSpec(kind="iris"),
        network=NetworkSpec(hidden=(LayerSpec(units=4),), output="sigmoid"),
        training=TrainingSpec(loss="mse"),
    )
    session = trained(experiment, epochs=1)
    show(panel, session)
    assert "need not add up to 1" in panel.which.text()
    assert "prob. p" not in [c.heading for c in panel.table.columns]
    row = session.dataset.test[:1]
    a = session.network.forward(session.dataset.inputs[row])[0]
    assert column(panel, "output") == [logit_text(float(value)) for value in a]


@pytest.mark.parametrize(("kind", "output"), [("circle", "sigmoid"), ("plane", "linear")])
def test_one_output_has_one_row(panel: SoftmaxPanel, kind: str, output: str):
    experiment = Experiment(
        data=DataSpec(kind=kind, samples=40),
        network=NetworkSpec(output=output),
        training=TrainingSpec(loss="mse"),
    )
    show(panel, trained(experiment, epochs=1))
    assert len(panel.table.rows) == 1


def test_the_bar_of_a_single_sigmoid_output_is_as_long_as_its_share(panel: SoftmaxPanel):
    session = start(read_file(resources.path("lessons", "two-classes.json")))
    session.train(epochs=20)
    for row in session.dataset.test[:20].tolist():
        panel.selection.update(sample=row)
        show(panel, session)
        (line,) = panel.table.rows
        a = float(session.network.forward(session.dataset.inputs[[row]])[0, 0])
        assert line.cells[1].share == pytest.approx(a, abs=1e-6)
        y = float(session.dataset.labels[row])
        assert line.cells[3].share == pytest.approx(a - y, abs=1e-6)
    assert [one.signed for one in panel.table.columns] == [False, False, False, True]


def test_a_low_panel_keeps_all_ten_rows_in_sight(panel: SoftmaxPanel):
    session = trained(digits_experiment(8), epochs=0)
    panel.resize(480, 190)
    show(panel, session)
    assert not panel.statement.isVisible()
    assert panel.short.isVisible()
    assert "−ln" in panel.short.text()
    assert len(panel.table.rows) == 10


def test_columns_that_can_be_spared_go_where_it_is_narrow(panel: SoftmaxPanel):
    session = trained(spiral_experiment(6), epochs=0)
    show(panel, session)
    assert len(panel.table.shown_columns()) == 7
    panel.resize(360, 200)
    show(panel, session)
    kept = [panel.table.columns[n].heading for n in panel.table.shown_columns()]
    assert kept == ["logit z", "prob. p", "y", "p − y"]


@pytest.mark.parametrize(("width", "scale"), [(402, 1.5), (383, 1.5), (360, 1.5), (316, 1.3)])
def test_what_is_sent_back_is_whole_beside_large_text(panel: SoftmaxPanel, width, scale):
    theme = LIGHT.scaled(scale)
    apply_stylesheet(theme)
    spread_theme(panel, theme)
    show(panel, trained(load_example("iris"), epochs=2))
    panel.resize(width, 190)
    table = panel.table
    last = table.shown_columns()[-1]
    assert table.columns[last].heading == "p − y"
    assert table.cell_box(0, last).right() <= table.width()
    # No sentence takes the room of the rows.
    assert panel.height() == 190
    scroll = panel.findChild(QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0


def test_ten_classes_are_whole_beside_a_scroll_bar_on_a_small_screen(panel: SoftmaxPanel):
    # As wide and as high as the panel is in a window of 1280 × 800.
    panel.resize(262, 150)
    show(panel, trained(digits_experiment(8), epochs=1))
    QApplication.processEvents()
    scroll = panel.findChild(QScrollArea)
    assert scroll.verticalScrollBar().maximum() > 0
    table = panel.table
    last = table.shown_columns()[-1]
    assert table.columns[last].heading == "p − y"
    assert table.cell_box(0, last).right() <= scroll.viewport().width()


@pytest.mark.parametrize("width", [386, 397])
def test_names_are_cut_before_figures_are_in_a_presentation(panel: SoftmaxPanel, width: int):
    theme = LIGHT.scaled(1.5)
    apply_stylesheet(theme)
    spread_theme(panel, theme)
    panel.resize(width, 190)
    show(panel, trained(load_example("iris"), epochs=1))
    QApplication.processEvents()
    table = panel.table
    last = table.shown_columns()[-1]
    assert table.columns[last].heading == "p − y"
    assert table.cell_box(0, last).right() <= panel.findChild(QScrollArea).viewport().width()


def test_a_low_and_narrow_panel_says_the_loss_whole(panel: SoftmaxPanel):
    theme = LIGHT.scaled(1.5)
    apply_stylesheet(theme)
    spread_theme(panel, theme)
    session = trained(load_example("iris"), epochs=1)
    for width, whole in ((380, False), (700, True)):
        panel.resize(width, 150)
        show(panel, session)
        QApplication.processEvents()
        show(panel, session)
        assert panel.short.isVisible()
        said = panel.short.shown_text()
        assert panel.short.fontMetrics().horizontalAdvance(said) <= panel.short.width()
        assert "−ln" in said
        assert said.startswith("test row") is whole
        assert panel.short.text().endswith(said)


def test_a_diverged_run_is_said_and_not_drawn(panel: SoftmaxPanel):
    session = trained(spiral_experiment(6), epochs=0)
    session.network.parameters[-1] = np.nan
    show(panel, session)
    assert panel.table.rows == ()
    assert "diverged" in panel.statement.text


def test_it_can_change_its_theme_while_it_shows_something(panel: SoftmaxPanel):
    show(panel, trained(spiral_experiment(6), epochs=0))
    spread_theme(panel, DARK.scaled(2.0))
    assert len(panel.table.rows) == 3


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (-0.808, "−0.808"),
        (0.297, "0.297"),
        (-8.7e-10, "−9\u202f×\u202f10⁻¹⁰"),
        (8.7e-10, "9\u202f×\u202f10⁻¹⁰"),
        (0.0, "0.000"),
        (-0.0, "0.000"),
    ],
)
def test_what_is_nearly_zero_is_not_written_as_minus_zero(value: float, text: str):
    assert probability_difference(value) == text


def test_a_long_figure_is_not_hidden_by_the_room_for_its_bar(qtbot: QtBot):
    columns = (TableColumn("p", "0.000"), TableColumn("p − y", "−0.000", signed=True))
    table = ClassTable(LIGHT, columns)
    qtbot.addWidget(table)
    table.resize(300, 100)
    marker = class_marker(LIGHT, 0)
    long, short = "2 × 10⁻²²", "0.291"
    table.show_rows(
        tuple(
            TableRow(marker, text, (TableCell(text, share, "#000000"),) * 2)
            for text, share in ((long, 2e-22), (short, 0.291))
        )
    )
    tracks = table.bar_layer.track_item.opts
    right = table.cell_box(0, 0).right()
    text_width = QFontMetricsF(font(LIGHT, "label", bold=True, tabular=True)).horizontalAdvance
    assert tracks["x0"][0] + tracks["width"][0] <= right - text_width(long)
    assert tracks["width"][1] > tracks["width"][0]
    assert len(table.bar_layer.bar_item.opts["x0"]) == 3
    # Where a bar would be a mere stroke there is none.
    table.show()
    table.resize(table.minimumSizeHint().width(), 100)
    assert not table.bar_layer.bar_item.isVisible()


def test_a_number_of_a_table_is_said_in_its_own_unit(panel: SoftmaxPanel):
    area = np.arange(40.0)
    rows = TableRows(
        "prices.csv", ("area",), "price", (), area[:, None].copy(), 1000 * area + 500, unit="$"
    )
    session = trained(experiment_of_table(rows))
    row = int(session.dataset.train[5])
    panel.selection.update(sample=row)
    show(panel, session)
    scaled = session.network.forward(session.dataset.inputs[row : row + 1])[0, 0]
    target = session.dataset.target
    assert column(panel, "target $") == [number_text(1000 * area[row] + 500, 4)]
    assert column(panel, "output $") == [number_text(float(target.own(scaled)), 4)]
    assert [line.name for line in panel.table.rows] == ["price"]
    assert f"target {number_text(1000 * area[row] + 500)} $" in panel.which.text()


@pytest.mark.parametrize("width", range(200, 520, 20))
def test_the_price_of_a_share_of_millionths_is_whole_at_any_width(panel: SoftmaxPanel, width: int):
    panel.resize(width, 300)
    line, flags = panel.statement, Qt.TextFlag.TextWordWrap
    line.show_text(cross_entropy_text("9 × 10⁻⁶", "11.6407"))
    needed = QFontMetricsF(line._font).boundingRect(
        QRectF(0, 0, line.width(), 999), flags, line.text
    )
    assert needed.height() <= line.height()


@pytest.mark.parametrize("name", ["versicolor", "mammifère", "Säugetier"])
def test_the_names_of_bundled_classes_are_written_whole(qtbot: QtBot, name: str):
    table = ClassTable(LIGHT, (TableColumn("answer", "0.000"),))
    qtbot.addWidget(table)
    table.resize(300, 80)
    table.show_rows(
        (TableRow(class_marker(LIGHT, 0), name, (TableCell("0.291", 0.3, "#000000"),)),)
    )
    table.grab()
    assert name in [text.text() for text in table.bar_layer._texts]
