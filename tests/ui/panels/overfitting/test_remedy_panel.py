"""The remedy board on a real workbench: ranked by test loss, one click from the main run."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.experiment.edits import set_data
from playground.experiment.remedies import frozen_start, remedied
from playground.training.commands import Reset
from playground.ui.appearance.theme import DARK, GRID, LIGHT, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.curve_items import CurveItem
from playground.ui.charts.curves import Curve
from playground.ui.charts.plot_area import PlotArea
from playground.ui.panels.overfitting.remedy_panel import SEEDS, RemedyPanel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import trained


@pytest.fixture
def panel(qtbot: QtBot, workbench: Workbench) -> RemedyPanel:
    made = RemedyPanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show()
    return made


def run(qtbot: QtBot, panel: RemedyPanel, epochs: int) -> None:
    panel.epochs_field.show_value(epochs)
    qtbot.mouseClick(panel.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel._timer.isActive(), timeout=60_000)


def test_cards_are_ranked_by_test_loss_on_shared_axes(panel: RemedyPanel, qtbot: QtBot) -> None:
    run(qtbot, panel, 60)
    assert panel.trials is not None
    runs: dict[str, list[float]] = {}
    for one in panel.trials.outcomes():
        assert one is not None
        runs.setdefault(one.trial.name, []).append(one.test_loss)
    assert {len(losses) for losses in runs.values()} == {SEEDS}
    losses = {name: sum(each) / SEEDS for name, each in runs.items() if name != "less-noise"}
    expected = sorted(losses, key=lambda name: losses[name])
    # Less noise is another exam: it is shown and not ranked.
    assert panel.cards["less-noise"].figures.text().startswith(("another exam", "("))
    figures = [panel.cards[name].figures.text() for name in expected]
    assert [text.split(".")[0] for text in figures] == [str(n) for n in range(1, 9)]
    places = [panel._grid.indexOf(panel.cards[name]) for name in expected]
    assert places == sorted(places)
    assert len({card.chart.axes() for card in panel.cards.values()}) == 1
    for card in panel.cards.values():
        [guessing] = card.chart.content.lines
        assert guessing.short == "ln 3"
        assert card.chart.axes()[1].high > guessing.value
    # Of what is drawn: a run of another seed that jumps makes no card's curves flat.
    highest = max(curve.y.max() for c in panel.cards.values() for curve in c.chart.content.curves)
    assert card.chart.axes()[1].high < 1.2 * highest
    assert max(losses["l2"], losses["more-data"], losses["input-noise"]) < losses["none"]
    assert panel.cards[expected[0]].title in panel.statement.text


def test_the_sentence_at_the_end_has_as_many_rows_as_it_needs(
    panel: RemedyPanel, qtbot: QtBot
) -> None:
    """Where it is narrow that is more than what the panel says at first needs."""
    panel.resize(420, 600)
    run(qtbot, panel, 4)
    statement = panel.statement
    assert statement.text.endswith("seeds")
    metrics = QFontMetricsF(font(LIGHT, "label", tabular=True))
    wrapped = metrics.boundingRect(
        QRectF(0, 0, statement.width(), 1000), int(Qt.TextFlag.TextWordWrap), statement.text
    )
    assert statement.height() >= wrapped.height() > 1.5 * metrics.lineSpacing()


def test_headline_and_cards_are_of_one_moment_while_the_runs_go_on(
    panel: RemedyPanel, qtbot: QtBot
) -> None:
    panel.resize(1800, 600)
    run(qtbot, panel, 4)
    assert panel.trials is not None
    outcomes = panel.trials.outcomes()
    first = [replace(one, finished=False) for one in outcomes if one is not None]
    # One poll on, whatever card's turn it is to be drawn.
    later = [replace(one, test_loss=one.test_loss / 2) for one in first]
    panel.show_outcomes(first)
    panel.show_outcomes(later)
    loss = re.findall(r"\d\.\d{4}", panel.statement.text)[0]
    best = [card for card in panel.cards.values() if card.figures.text().startswith("1. ")]
    assert [loss in card.figures.text() for card in best] == [True]


def test_a_card_is_drawn_once_for_its_curves_and_the_range_of_all(
    panel: RemedyPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.resize(1800, 600)
    panel.show()
    run(qtbot, panel, 4)
    assert panel.trials is not None
    drawn: list[Curve] = []
    show_curve = CurveItem.show_curve

    def noted(item: CurveItem, curve: Curve, area: PlotArea, *, smooth: bool) -> None:
        drawn.append(curve)
        show_curve(item, curve, area, smooth=smooth)

    monkeypatch.setattr(CurveItem, "show_curve", noted)
    panel.show_outcomes(panel.trials.outcomes())
    assert len(drawn) == sum(len(card.chart.content.curves) for card in panel.cards.values())


def test_while_the_runs_go_on_one_chart_at_most_is_drawn_at_a_time(
    panel: RemedyPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.epochs_field.show_value(100_000)
    panel.start()
    panel._timer.stop()
    assert panel.trials is not None
    qtbot.waitUntil(lambda: all(panel.trials.outcomes()))
    drawn: list[str] = []
    for name, card in panel.cards.items():
        monkeypatch.setattr(card.chart, "show_within", lambda *_, name=name: drawn.append(name))
    counts = []
    for _ in range(len(panel.cards) + 1):
        before = len(drawn)
        panel.redraw()
        counts.append(len(drawn) - before)
    # The words of all cards take a turn, too.
    assert sorted(counts) == [0] + [1] * len(panel.cards)
    assert sorted(drawn) == sorted(panel.cards)
    panel.cancel()
    assert len(drawn) == 2 * len(panel.cards)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_names_and_figures_are_whole_on_a_narrow_board(
    panel: RemedyPanel, qtbot: QtBot, scale: float
) -> None:
    panel.resize(round(480 * scale), round(300 * scale))
    spread_theme(panel, LIGHT.scaled(scale))
    run(qtbot, panel, 3)
    for card in panel.cards.values():
        for label in (card.heading, card.figures):
            assert "…" not in label.text()
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
        assert card.heading.text() == card.title


def test_the_curves_are_those_of_the_remedy_trained_alone(
    panel: RemedyPanel, workbench: Workbench, qtbot: QtBot
) -> None:
    start = frozen_start(workbench.experiment)
    run(qtbot, panel, 3)
    alone = trained(remedied(start, "dropout"), 3).history.view()
    curve = panel.cards["dropout"].chart.content.curves[1]
    assert list(curve.y) == list(alone.metric("test_loss"))


def test_a_click_makes_a_card_the_main_run_from_its_start_undoably(
    panel: RemedyPanel, workbench: Workbench, qtbot: QtBot
) -> None:
    before = workbench.experiment
    run(qtbot, panel, 1)
    sent: list[object] = []
    workbench.send = sent.append  # type: ignore[method-assign, assignment]
    qtbot.mouseClick(panel.cards["l2"].button, Qt.MouseButton.LeftButton)
    assert workbench.experiment == remedied(frozen_start(before), "l2")
    assert isinstance(sent[-1], Reset)
    workbench.undo_stack.undo()
    assert workbench.experiment == before


def test_the_last_that_is_said_of_a_card_on_the_table_is_that_it_starts_again(
    panel: RemedyPanel, workbench: Workbench, qtbot: QtBot
) -> None:
    run(qtbot, panel, 1)
    said: list[str] = []
    workbench.message.connect(said.append)
    workbench.start()
    panel.use("early-stopping")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "training goes on" in said[0]
    assert said[1] == "Back to the same initial parameters."


def test_without_test_rows_the_board_says_why_it_does_not_start(
    panel: RemedyPanel, workbench: Workbench
) -> None:
    workbench.edit("All rows", set_data(workbench.experiment, train_fraction=1.0))
    panel.start()
    assert panel.trials is None
    assert "no test rows" in panel.statement.text


def test_it_can_be_paused_resumed_and_cancelled(panel: RemedyPanel, qtbot: QtBot) -> None:
    panel.epochs_field.show_value(100_000)
    panel.start()
    assert panel.trials is not None
    panel.toggle_pause()
    assert panel.trials.paused
    panel.toggle_pause()
    assert not panel.trials.paused
    spread_theme(panel, DARK)
    panel.cancel()
    assert not panel.trials.running
    assert not panel.cancel_button.isEnabled()


def test_a_window_that_closes_ends_the_trials(panel: RemedyPanel, workbench: Workbench) -> None:
    panel.epochs_field.show_value(100_000)
    panel.start()
    assert panel.trials is not None
    workbench.stop()
    assert not panel.trials.running


def test_titles_and_sentence_are_whole_at_large_text(panel: RemedyPanel, qtbot: QtBot) -> None:
    spread_theme(panel, DARK.scaled(2.0))
    panel.resize(650, 430)
    cards = panel.cards.values()
    qtbot.waitUntil(lambda: all(card.heading.text() == card.title for card in cards))
    rows = 2 * panel.statement.minimumSizeHint().height()
    qtbot.waitUntil(lambda: panel.statement.height() >= rows)
    assert all(card.chart.height() >= card.chart.minimumHeight() for card in cards)
    digits = panel.epochs_field.fontMetrics().horizontalAdvance("150")
    assert panel.epochs_field.width() > digits


def test_as_many_cards_stand_side_by_side_as_have_room_for_their_titles(panel: RemedyPanel) -> None:
    widest = max(card.title_width() for card in panel.cards.values())
    seen = []
    for count in (1, 2, 3, 4, 5, 6):
        panel.resize(round(count * (widest + GRID) + 3 * GRID), 560)
        QApplication.processEvents()
        left = {card.x() for card in panel.cards.values()}
        seen.append(len(left))
    assert seen == [2, 2, 3, 4, 5, 5]
