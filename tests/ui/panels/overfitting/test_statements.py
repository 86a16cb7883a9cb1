"""Each sentence on many runs has the rows that it needs, however narrow its panel is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import LIGHT, font
from playground.ui.panels.overfitting.fan_panel import FanPanel
from playground.ui.panels.overfitting.remedy_panel import RemedyPanel
from playground.ui.panels.overfitting.sentences import (
    fan_sentence,
    remedy_sentence,
    seed_sentence,
    sweep_sentence,
)
from playground.ui.panels.overfitting.sweep_panel import SweepPanel
from playground.ui.panels.overfitting.trials_panel import TrialsPanel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.headline import Headline
from playground.ui.workbench import Workbench

SENTENCES = {
    FanPanel: (
        fan_sentence([0.4321, 0.0456], 0),
        fan_sentence([0.4321, 0.0456], 8),
        seed_sentence(10, 0.4321),
    ),
    SweepPanel: (
        sweep_sentence("depth", 8, 0.4321, 99, 100),
        sweep_sentence("width", 64, 0.0456, 99, 100),
    ),
    RemedyPanel: (
        remedy_sentence("Early stopping", 0.4321, 3, finished=True),
        remedy_sentence("Noise on inputs", 0.4321, 3, finished=False),
    ),
}


def needed_height(statement: Headline, text: str) -> float:
    """Pixels of `text` in the width that there is, in the size that it is written in."""
    fits = statement.sizeHint().width() <= statement.width()
    metrics = QFontMetricsF(font(LIGHT, "value" if fits else "label", tabular=True))
    room = QRectF(0, 0, statement.width(), 10_000)
    return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()


@pytest.mark.parametrize("kind", SENTENCES, ids=lambda kind: kind.name)
def test_it_is_whole_however_narrow_the_panel_is(
    qtbot: QtBot, workbench: Workbench, kind: type[TrialsPanel]
) -> None:
    panel = kind(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(panel)
    panel.show()
    rows = set()
    for width in range(320, 900, 20):
        panel.resize(width, 700)
        statement = panel.statement
        for text in SENTENCES[kind]:
            height = needed_height(statement, text)
            assert statement.height() >= height, (width, text)
            rows.add(round(height / QFontMetricsF(font(LIGHT, "label")).height()))
    assert len(rows) > 1
