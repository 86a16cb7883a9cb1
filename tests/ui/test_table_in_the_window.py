"""An imported table in the real window: every panel shows it, and its names are never markup."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from playground.data.table import TableRows
from playground.experiment.table_edits import show_components, toggle_column
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow
from playground.ui.panels.panel import Panel
from playground.ui.widgets.labels import plain_tip
from playground.ui.widgets.number_field import NumberField
from tests.support import flowers, table_experiment
from tests.ui.everything import all_panels

WILDCARD = Qt.MatchFlag.MatchWildcard
LABELS = np.arange(40) % 2
MARKUP = ("<b>width</b>", "<i>a</i>")


@pytest.fixture
def window(qtbot):
    made = MainWindow(table_experiment(), LIGHT)
    yield made
    made.close()
    made.deleteLater()


def shown(panels: list[Panel], experiment) -> None:
    """Show every panel what a trained session answers it."""
    session = Session(experiment)
    session.train(epochs=2)
    for panel in panels:
        snapshot = session.snapshot(panel.probes())
        if panel.suits(snapshot):
            panel.show_snapshot(snapshot)
            panel.grab()


def test_every_panel_shows_a_table(window):
    numbers = table_experiment(flowers(features=4, regression=True))
    classes = table_experiment(flowers(features=4))
    one_feature = classes
    for column in (1, 2, 3):
        one_feature = toggle_column(one_feature, column, False)
    for experiment in (numbers, show_components(classes), one_feature):
        window.workbench.edit("Import", experiment)
        shown(all_panels(window), experiment)


def test_one_feature_and_a_number_are_drawn_as_points_and_a_curve(window):
    experiment = table_experiment(flowers(features=1, regression=True))
    window.workbench.edit("Import", experiment)
    panel = window.panels["decision"]
    shown([panel], experiment)
    dataset = Session(experiment).dataset
    assert not panel.curve.isHidden()
    assert panel.view.isHidden()
    x, y = panel.curve.dots
    assert len(x) == len(dataset.labels)
    assert sorted(y) == pytest.approx(sorted(dataset.target.own(dataset.labels)))
    (curve,) = panel.curve.content.curves
    assert curve.x[0] < x.min() < x.max() < curve.x[-1]
    # Another experiment has its map again.
    shown([panel], table_experiment())
    assert panel.curve.isHidden()
    assert not panel.view.isHidden()


def test_every_field_for_a_number_says_why_it_keeps_the_one_it_has(window):
    shown(all_panels(window), window.workbench.experiment)
    said = []
    window.context.message.connect(said.append)
    fields = window.findChildren(NumberField)
    assert len(fields) > 30
    for field in fields:
        field.setText("a few")
        field.setModified(True)
        field.editingFinished.emit()
        assert said, field.name
        assert "“a few” is not a number" in said.pop(), field.name


def test_names_from_a_file_are_text_and_never_markup(window):
    shown(all_panels(window), window.workbench.experiment)
    found = 0
    for widget in window.findChildren(QWidget):
        assert not any(mark in widget.toolTip() for mark in MARKUP), widget
        if isinstance(widget, QLabel) and any(mark in widget.text() for mark in MARKUP):
            assert widget.textFormat() == Qt.TextFormat.PlainText, widget.text()
            found += 1
    assert found
    boxes = window.data_inspector.table.findChildren(QComboBox)
    assert boxes[0].itemText(0) == "<b>width</b>"
    assert window.data_inspector.kind_name.text() == "flowers.csv"


def test_a_tooltip_shows_markup_letter_by_letter():
    assert plain_tip("<b>bold</b> & co") == "<qt>&lt;b&gt;bold&lt;/b&gt; &amp; co</qt>"
    assert plain_tip("this & that") == "this & that"


@pytest.mark.parametrize(
    ("view", "note"),
    [
        ("features", "all other features\nat their mean"),
        ("components", "all other directions\nat their mean"),
    ],
)
def test_the_map_says_what_it_holds_still(window, view, note):
    experiment = window.workbench.experiment
    if view == "components":
        experiment = show_components(experiment)
    panel = window.panels["decision"]
    shown([panel], experiment)
    assert note in panel.key.content.notes


def test_sixty_four_features_fit_the_diagram(window):
    rng = np.random.default_rng(1)
    names = tuple(f"feature number {number}" for number in range(64))
    rows = TableRows("wide.csv", names, "k", ("a", "b"), rng.normal(size=(40, 64)), LABELS)
    experiment = table_experiment(rows)
    window.workbench.edit("Import", experiment)
    shown([window.panels["network"]], experiment)
    assert len(window.data_inspector.table.columns.findItems("*", WILDCARD)) == 64
