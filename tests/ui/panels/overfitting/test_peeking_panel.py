"""The peeking lab: the best of many tries promises more than sealed rows keep."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playground.experiment.files import load_example
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.panels.overfitting.peeking_panel import PeekingPanel
from playground.ui.panels.overfitting.peeks import Peek, lead_of, peeks_of, running_best
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[PeekingPanel]:
    workbench = Workbench(load_example("overfit-blobs"))
    made = PeekingPanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(made)
    made.resize(800, 320)
    made.show()
    yield made
    workbench.stop()
    workbench.deleteLater()


def test_the_first_of_the_best_wins() -> None:
    peeks = [Peek(0.5, 0.1), Peek(0.8, 0.2), Peek(0.8, 0.9), Peek(0.7, 0.9)]
    assert running_best(peeks) == (peeks[0], peeks[1], peeks[1], peeks[1])


def test_the_lead_is_counted_from_the_average_try() -> None:
    peeks = [Peek(0.5, 0.5), Peek(0.9, 0.6), Peek(0.7, 0.7)]
    lead = lead_of(peeks[1], peeks)
    assert lead.peeked == pytest.approx(0.2)
    assert lead.sealed == pytest.approx(0.0)


def test_the_seal_hides_the_truth_until_it_is_opened(panel: PeekingPanel, qtbot: QtBot) -> None:
    panel.tries_field.show_value(30)
    panel.epochs_field.show_value(30)
    panel.start()
    qtbot.waitUntil(lambda: not panel._timer.isActive(), timeout=60_000)
    assert len(panel.chart.content.curves) == 1
    assert "promised" in panel.statement.text
    qtbot.mouseClick(panel.open_button, Qt.MouseButton.LeftButton)
    promise, truth = panel.chart.content.curves
    assert panel.trials is not None
    peeks = peeks_of(panel.trials.outcomes())
    assert len(peeks) == 30
    assert promise.y[-1] == max(peek.peeked for peek in peeks)
    assert (np.diff(promise.y) >= 0).all()
    assert truth.y[-1] < promise.y[-1]
    assert "lead over the average try" in panel.statement.text
    spread_theme(panel, DARK)


def test_too_many_tries_are_refused(panel: PeekingPanel) -> None:
    panel.tries_field.show_value(5000)
    panel.start()
    assert panel.trials is None
    assert "5,000 tries are too many" in panel.statement.text
