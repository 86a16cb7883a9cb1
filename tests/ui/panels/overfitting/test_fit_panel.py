"""The fit panel on real runs: its badge, its figures, its rule and its button."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from playground.experiment.edits import set_data
from playground.experiment.files import load_example
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.language.numbers import number_text
from playground.ui.main_window import MainWindow
from playground.ui.panels.overfitting.fit_panel import FitPanel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import snapshot_of, spiral_experiment, trained


@pytest.fixture
def workbench(qtbot: QtBot) -> Iterator[Workbench]:
    made = Workbench(spiral_experiment())
    yield made
    made.deleteLater()


@pytest.fixture
def panel(qtbot: QtBot, workbench: Workbench) -> FitPanel:
    made = FitPanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(made)
    made.resize(420, 200)
    made.show()
    return made


def test_the_badge_names_the_presets(panel: FitPanel) -> None:
    for name, epochs, verdict in (("overfit-blobs", 80, "OVERFIT"), ("underfit", 40, "UNDERFIT")):
        panel.show_snapshot(snapshot_of(load_example(name), epochs=epochs))
        assert panel.verdict == verdict
        assert panel.badge.text() == verdict


def test_the_figures_are_those_of_the_history(panel: FitPanel) -> None:
    session = trained(load_example("overfit-blobs"), 40)
    panel.show_snapshot(session.snapshot())
    assert session.best is not None
    assert f"epoch {session.best.epoch} " in panel.best.text


def test_the_gap_is_that_of_the_header_within_an_epoch_too(panel: FitPanel) -> None:
    session = trained(load_example("overfit-blobs"), 20)
    session.step("batch")
    snapshot = session.snapshot()
    panel.show_snapshot(snapshot)
    last = snapshot.history.metric("test_loss")[-1]
    assert number_text(snapshot.record.test_loss) != number_text(float(last))
    assert f"test {number_text(snapshot.record.test_loss)} − " in panel.gap.text


def test_a_run_without_validation_rows_any_more_is_judged_by_its_test_rows(
    panel: FitPanel,
) -> None:
    session = trained(set_data(load_example("overfit-blobs"), validation_fraction=0.4), 10)
    session.apply(set_data(session.experiment, validation_fraction=0.0))
    panel.show_snapshot(session.snapshot())
    assert panel.gap.text == "Train 5 epochs to be judged (Space)."
    assert not panel.best_button.isEnabled()
    for _ in range(5):
        session.step("epoch")
    panel.show_snapshot(session.snapshot())
    assert panel.gap.text.startswith("gap: test ")
    assert session.best is not None
    assert session.best.epoch > 10
    assert panel.best.text.startswith(f"best: epoch {session.best.epoch} ")


def test_noise_that_comes_is_no_overfitting(panel: FitPanel) -> None:
    experiment = set_data(load_example("gaussians"), noise=0.0)
    session = trained(experiment, 20)
    panel.show_snapshot(session.snapshot())
    before = session.snapshot()
    session.apply(set_data(experiment, noise=0.5))
    snapshot = session.snapshot()
    # By the lowest loss of the points before, those that are harder would be a rise.
    assert snapshot.record.test_loss > 1.2 * before.history.metric("test_loss").min()
    panel.show_snapshot(snapshot)
    assert panel.verdict == ""
    assert session.best is None


def test_another_rule_gives_another_badge(panel: FitPanel, qtbot: QtBot) -> None:
    panel.show_snapshot(snapshot_of(load_example("overfit-blobs"), epochs=80))
    panel.rise_field.setFocus()
    panel.rise_field.selectAll()
    qtbot.keyClicks(panel.rise_field, "5000")
    qtbot.keyClick(panel.rise_field, Qt.Key.Key_Return)
    assert panel.rule.rise == 50.0
    assert panel.verdict == "GOOD"


def test_a_rule_that_makes_no_sense_is_refused_with_a_sentence(
    panel: FitPanel, workbench: Workbench, qtbot: QtBot
) -> None:
    said: list[str] = []
    workbench.message.connect(said.append)
    panel.gap_field.selectAll()
    qtbot.keyClicks(panel.gap_field, "-5")
    qtbot.keyClick(panel.gap_field, Qt.Key.Key_Return)
    assert panel.rule.gap == 0.1
    assert panel.gap_field.value == 0.1
    assert "Gap" in said[-1]


def test_an_arrow_key_moves_a_threshold_by_one_per_cent(panel: FitPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.floor_field, Qt.Key.Key_Down)
    assert panel.rule.floor == 0.49
    qtbot.keyClick(panel.rise_field, Qt.Key.Key_Up)
    assert panel.rule.rise == 0.21


def test_without_validation_rows_it_says_that_the_test_rows_judge(panel: FitPanel) -> None:
    experiment = load_example("overfit-blobs")
    panel.show_snapshot(snapshot_of(experiment))
    assert panel.peeking.isVisible()
    panel.show_snapshot(snapshot_of(set_data(experiment, validation_fraction=0.4)))
    assert not panel.peeking.isVisible()


def test_it_says_why_it_does_not_judge(panel: FitPanel) -> None:
    panel.show_snapshot(snapshot_of(spiral_experiment(4), epochs=1))
    assert panel.verdict == ""
    assert "5 epochs" in panel.gap.text
    everything = set_data(spiral_experiment(4), train_fraction=1.0)
    panel.show_snapshot(snapshot_of(everything, epochs=6))
    assert "held out" in panel.gap.text
    spread_theme(panel, DARK)


def test_restore_best_shows_the_best_epoch(qtbot: QtBot) -> None:
    window = MainWindow(load_example("overfit-blobs"), LIGHT)
    try:
        window.workspace.choose_lab("overfitting")
        window.start()
        qtbot.waitExposed(window)
        for _ in range(20):
            window.workbench.step("epoch")
        panel = window.panels["fit"]
        assert isinstance(panel, FitPanel)
        qtbot.waitUntil(lambda: window.time_bar.slider.maximum() == 20, timeout=20_000)
        panel.restore_best()
        best = trained(load_example("overfit-blobs"), 20).best
        assert best is not None
        qtbot.waitUntil(lambda: window.time_bar.slider.value() == best.epoch, timeout=20_000)
        assert window.time_bar.branch_button.isEnabled()
    finally:
        window.close()
        window.deleteLater()


def test_no_sentence_is_cut_at_large_text(panel: FitPanel, qtbot: QtBot) -> None:
    spread_theme(panel, DARK.scaled(2.0))
    panel.resize(680, 360)
    panel.show_snapshot(snapshot_of(load_example("overfit-blobs"), epochs=20))
    labels = [label for label in panel.findChildren(QLabel) if label.wordWrap()]
    assert panel.peeking in labels
    qtbot.waitUntil(
        lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    )
    top, bottom = panel.gap.geometry(), panel.best.geometry()
    assert top.height() >= panel.gap.minimumHeight()
    assert bottom.height() >= panel.best.minimumHeight()
    assert not top.intersects(bottom)


def test_badge_and_rule_speak_the_same_language(
    qtbot: QtBot, workbench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = {"OVERFIT": "ÜBERANPASSUNG", "GOOD": "GUT", "UNDERFIT": "UNTERANPASSUNG"}
    monkeypatch.setattr(FitPanel, "tr", lambda _panel, text: words.get(text, text))
    panel = FitPanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(panel)
    panel.show_snapshot(snapshot_of(load_example("underfit"), epochs=40))
    assert panel.verdict == "UNDERFIT"
    assert panel.badge.text() == "UNTERANPASSUNG"
    said = {label.text().split(":")[0] for label in panel.findChildren(QLabel)}
    assert set(words.values()) <= said
    assert panel.rise_field.toolTip().startswith("ÜBERANPASSUNG")
