"""Samples, confusion matrix and weights on real networks, with real mouse events."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from playground.experiment.edits import set_data
from playground.experiment.files import load_example
from playground.training.probes.samples import PartOutputs
from playground.training.session import Session
from playground.ui.appearance.theme import DARK, HIGH_CONTRAST, LIGHT, rgb
from playground.ui.charts.tile_images import scaled
from playground.ui.language.numbers import share_text
from playground.ui.panels.explore.confusion_panel import ConfusionPanel
from playground.ui.panels.explore.confusion_view import ConfusionView, contrast, readable_on
from playground.ui.panels.explore.samples_panel import SamplesPanel
from playground.ui.panels.explore.weight_view import WeightPlace
from playground.ui.panels.explore.weights_panel import WeightsPanel
from playground.ui.panels.panel import Panel
from playground.ui.panels.part_panel import PartPanel
from playground.ui.panels.sample_sentences import no_classes_sentence
from playground.ui.panels.softmax.costs_panel import CostsPanel
from playground.ui.panels.softmax.triangle_panel import TrianglePanel
from playground.ui.selection import SelectionModel
from tests.support import digits_experiment, spiral_experiment, trained


@pytest.fixture(scope="module")
def session() -> Session:
    return trained(digits_experiment(8), epochs=2)


def opened(panel: Panel, qtbot: QtBot, session: Session) -> None:
    qtbot.addWidget(panel)
    panel.resize(384, 380)
    panel.show()
    show(panel, session)


def show(panel: Panel, session: Session) -> None:
    panel.show_snapshot(session.snapshot(panel.probes()))


def test_tiles_say_what_the_network_takes_each_sample_for(qtbot: QtBot, session: Session):
    panel = SamplesPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    p = session.network.forward(session.dataset.inputs)
    for tile in panel.grid.tiles:
        assert tile.predicted == str(int(np.argmax(p[tile.row])))
        assert tile.share == pytest.approx(float(p[tile.row].max()), abs=1e-6)
        assert tile.right == (tile.predicted == str(session.dataset.labels[tile.row]))
        assert np.array_equal(tile.image, session.dataset.images[tile.row])
    wrong = int((p.argmax(axis=1) != session.dataset.labels)[session.dataset.test].sum())
    total = len(session.dataset.test)
    assert panel.summary.text().startswith(f"{wrong} of {total} wrong")


def test_worst_first_puts_the_largest_loss_first(qtbot: QtBot, session: Session):
    panel = SamplesPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    panel.worst_switch.setChecked(True)
    p = session.network.forward(session.dataset.inputs)
    losses = -np.log(p[np.arange(len(p)), session.dataset.labels])
    shown = losses[[tile.row for tile in panel.grid.tiles]]
    assert (np.diff(shown) <= 1e-5).all()
    assert shown[0] == pytest.approx(losses[session.dataset.test].max(), rel=1e-4)


def test_a_click_on_a_tile_chooses_its_sample(qtbot: QtBot, session: Session):
    panel = SamplesPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    centre = panel.grid.tile_box(3).center().toPoint()
    QTest.mouseMove(panel.grid.viewport(), centre)
    assert panel.selection.value.hovered_sample == panel.grid.tiles[3].row
    QTest.mouseClick(panel.grid.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert panel.selection.value.sample == panel.grid.tiles[3].row


def test_a_cell_of_the_matrix_lists_its_samples_alone(qtbot: QtBot, session: Session):
    selection = SelectionModel()
    confusion, samples = ConfusionPanel(LIGHT, selection), SamplesPanel(LIGHT, selection)
    opened(confusion, qtbot, session)
    opened(samples, qtbot, session)
    answer = PartOutputs("test").measure(session.context())
    wrong = np.flatnonzero(answer.labels != answer.predicted)[0]
    cell = (int(answer.labels[wrong]), int(answer.predicted[wrong]))
    QApplication.processEvents()
    box = confusion.view.cell_box(cell).center().toPoint()
    QTest.mouseClick(confusion.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert selection.value.cell == cell
    show(samples, session)
    inside = (answer.labels == cell[0]) & (answer.predicted == cell[1])
    assert [tile.row for tile in samples.grid.tiles] == answer.rows[inside].tolist()
    samples.clear_button.click()
    assert selection.value.cell is None


def test_a_cell_of_another_data_set_is_not_looked_for(qtbot: QtBot):
    panel = SamplesPanel(LIGHT, SelectionModel())
    panel.selection.update(cell=(9, 8))
    opened(panel, qtbot, trained(spiral_experiment(4), epochs=0))
    assert len(panel.grid.tiles) == 30
    assert not panel.clear_button.isVisible()


def test_the_matrix_counts_the_chosen_part(qtbot: QtBot, session: Session):
    panel = ConfusionPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    predicted = session.network.forward(session.dataset.inputs).argmax(axis=1)
    for part, rows in (("test", session.dataset.test), ("train", session.dataset.train)):
        panel.part_choice.show_choice(part)
        show(panel, session)
        expected = np.zeros((10, 10), int)
        for row in rows:
            expected[session.dataset.labels[row], predicted[row]] += 1
        assert np.array_equal(panel.view.counts, expected)
        assert panel.sentence.text().startswith(f"{expected.trace()} of {len(rows)} right, ")
        assert panel.sentence.text().endswith(" balanced")


@pytest.mark.parametrize("size", [(380, 640), (800, 320)])
def test_precision_recall_and_f1_of_each_class_stand_beside_the_matrix(
    qtbot: QtBot, session: Session, size: tuple[int, int]
):
    panel = ConfusionPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    panel.resize(*size)
    show(panel, session)
    counts = panel.view.counts
    assert panel.figures.isVisible()
    for number, row in enumerate(panel.figures.rows):
        right = counts[number, number]
        called, true = counts[:, number].sum(), counts[number].sum()
        expected = (right / called if called else np.nan, right / true, 2 * right / (called + true))
        assert [cell.text for cell in row.cells] == [
            "–" if np.isnan(one) else share_text(one) for one in expected
        ]


def test_a_low_matrix_keeps_its_room(qtbot: QtBot, session: Session):
    panel = ConfusionPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    panel.resize(380, 240)
    show(panel, session)
    assert not panel.figures.isVisible()


def test_names_of_classes_keep_their_room_beside_the_figures(qtbot: QtBot):
    panel = ConfusionPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, Session(load_example("iris")))
    for width in (420, 560, 640, 800):
        panel.resize(width, 400)
        QApplication.processEvents()
        assert panel.figures.isVisible()
        assert panel.view.row_names() == ("setosa", "versicolor", "virginica")
        assert panel.view.column_names() == ("setosa", "versicolor", "virginica")


def test_the_hovered_cell_is_put_into_words(qtbot: QtBot, session: Session):
    panel = ConfusionPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    QApplication.processEvents()
    QTest.mouseMove(panel.view.viewport(), panel.view.cell_box((3, 8)).center().toPoint())
    assert panel.sentence.text() == f"{panel.view.counts[3, 8]} × 3 taken for 8"


def test_the_colour_of_a_cell_is_its_share_of_the_true_class(qtbot: QtBot):
    view = ConfusionView(LIGHT)
    qtbot.addWidget(view)
    view.show_counts(np.array([[3, 1], [0, 0]]), ("a", "b"), None)
    image = view.image.image
    plain, accent, error = (np.array(rgb(c)) for c in (LIGHT.raised, LIGHT.accent, LIGHT.error))
    expected = plain + 0.85 * np.sqrt(0.75) * (accent - plain)
    assert image[0, 0] == pytest.approx(expected, abs=0.51)
    assert image[0, 1] == pytest.approx(plain + 0.85 * 0.5 * (error - plain), abs=0.51)
    assert image[1].tolist() == [list(rgb(LIGHT.raised))] * 2


@pytest.mark.parametrize("classes", [2, 10, 26, 60])
@pytest.mark.parametrize("size", [(384, 380), (200, 120), (1, 1)])
def test_every_row_that_is_seen_is_named(qtbot: QtBot, classes: int, size: tuple[int, int]):
    view = ConfusionView(LIGHT)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    counts = np.random.default_rng(1).integers(0, 9, (classes, classes))
    view.show_counts(counts, tuple(f"c{number}" for number in range(classes)), None)
    QApplication.processEvents()
    seen = view.box.viewRange()[1]
    assert len(view.row_names()) == round(seen[1] - seen[0]) == view.rows_at_once()
    if size == (384, 380):
        assert len(view.row_names()) >= min(classes, 40)


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST])
def test_a_count_can_be_read_on_every_ground(theme):
    for ground in (theme.accent, theme.error, theme.raised):
        assert contrast(readable_on(ground, theme), ground) >= 4.5


def test_contrast_goes_from_one_to_twenty_one():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#123456", "#123456") == 1


def middle_of_weight(view, source, unit):
    """The place of a weight in the picture, in the widget's pixels."""
    cells = np.ndindex(view.matrix.shape)
    cell = next(cell for cell in cells if view.place_of(cell) == WeightPlace(source, unit))
    return view.matrix.cell_box(cell).center()


def test_first_layer_weights_of_images_are_images(qtbot: QtBot, session: Session):
    panel = WeightsPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    # The scale beside the images takes its width when the panel is laid out.
    QApplication.processEvents()
    spot = middle_of_weight(panel.view, 2, 5).toPoint()
    QTest.mouseMove(panel.view.matrix.viewport(), spot)
    assert (panel.view.hovered.source, panel.view.hovered.unit) == (2, 5)
    assert panel.selection.value.hovered_link == (0, 2, 5)
    weight = float(session.network.weights[0][2, 5])
    said = panel.sentence.text()
    assert said.startswith("row 1 column 3 → neuron 6: w = ")
    figure = said.split("w = ")[1].split(",")[0].replace("−", "-")
    assert float(figure) == pytest.approx(weight, rel=0.01)


def test_another_layer_is_a_matrix_and_asks_for_its_weights(qtbot: QtBot, session: Session):
    panel = WeightsPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    panel.layer_box.setCurrentIndex(1)
    with qtbot.waitSignal(panel.refresh_requested):
        panel.layer_box.activated.emit(1)
    show(panel, session)
    assert panel.sentence.text().startswith("8 × 10")
    assert np.array_equal(panel.view.matrix.image.image, session.network.weights[1])
    spot = middle_of_weight(panel.view, 3, 4).toPoint()
    QTest.mouseMove(panel.view.matrix.viewport(), spot)
    assert panel.selection.value.hovered_link == (1, 3, 4)


def test_a_layer_that_was_removed_is_not_asked_for(qtbot: QtBot, session: Session):
    panel = WeightsPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    panel.layer_box.setCurrentIndex(1)
    smaller = trained(spiral_experiment(4).__class__(), epochs=0)
    show(panel, smaller)
    show(panel, smaller)
    assert panel.layer_box.count() == 1
    assert panel.sentence.text().startswith("2 × 3")


def test_all_images_are_one_picture_that_is_made_anew_only_where_one_changes(
    qtbot: QtBot, session: Session
):
    panel = SamplesPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    grid, pixels = panel.grid, panel.grid.pictures.image
    show(panel, session)
    assert grid.pictures.image is pixels
    for number in (0, len(grid.tiles) - 1):
        left, top = grid.layout_of_tiles.picture(number)
        side = grid.layout_of_tiles.side
        picture = pixels[top : top + side, left : left + side][2:-2, 2:-2]
        expected = scaled(grid.tiles[number].image, side - 4)
        assert np.array_equal(picture, expected)
        assert np.array_equal(np.unique(expected), np.unique(grid.tiles[number].image.round()))
    others = np.stack([16 - tile.image for tile in grid.tiles])
    tiles = tuple(replace(t, image=image) for t, image in zip(grid.tiles, others, strict=True))
    grid.show_tiles(tiles, None)
    assert not np.array_equal(grid.pictures.image, pixels)


def test_words_and_marks_stand_under_the_tiles_in_sight(qtbot: QtBot, session: Session):
    panel = SamplesPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    grid, seen = panel.grid, panel.grid.in_sight()
    assert 0 < len(seen) < len(grid.tiles)
    for number in seen:
        tile, (caption, truth) = grid.tiles[number], grid.words_of(number)
        assert caption == f"{tile.predicted} {tile.share:.2f}"
        assert truth == ("" if tile.right else tile.truth)
    shapes = list(grid.verdicts.data["symbol"])
    kinds = {symbol.elementCount() for symbol in shapes}
    assert len(shapes) == len(seen)
    assert len(kinds) == len({tile.right for tile in grid.tiles[: seen.stop]})
    panel.scroll_area.verticalScrollBar().setValue(10_000)
    QApplication.processEvents()
    last = grid.in_sight()
    assert last.stop == len(grid.tiles)
    assert grid.words_of(last.stop - 1)[0].startswith(grid.tiles[-1].predicted)


def test_samples_are_walked_by_keys_and_return_chooses_one(qtbot: QtBot, session: Session):
    panel = SamplesPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    grid, columns = panel.grid, panel.grid.layout_of_tiles.columns
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    keys = Qt.Key
    for key in (keys.Key_Right, keys.Key_Down, keys.Key_Up, keys.Key_Up, keys.Key_Down):
        QTest.keyClick(grid, key)
    assert grid.current_part() == (columns + 1,)
    assert panel.selection.value.hovered_sample == grid.tiles[columns + 1].row
    QTest.keyClick(grid, keys.Key_Return)
    assert panel.selection.value.sample == grid.tiles[columns + 1].row
    QTest.keyClick(grid, keys.Key_End)
    assert grid.current_part() == (len(grid.tiles) - 1,)
    assert len(grid.tiles) - 1 in grid.in_sight()
    assert panel.scroll_area.verticalScrollBar().value() > 0
    tile = grid.tiles[-1]
    said = grid.part_at((len(grid.tiles) - 1,)).name
    assert said.startswith(f"sample {tile.row + 1}: ")
    assert (" taken for " in said) == (not tile.right)


@pytest.mark.parametrize("size", [(1, 1), (40, 30), (2000, 1200)])
@pytest.mark.parametrize("theme", [DARK, HIGH_CONTRAST])
def test_tiles_fit_every_size(qtbot: QtBot, session: Session, theme, size: tuple[int, int]):
    panel = SamplesPanel(theme, SelectionModel())
    opened(panel, qtbot, session)
    panel.resize(*size)
    show(panel, session)
    QApplication.processEvents()
    assert panel.grid.layout_of_tiles.columns >= 1
    assert not panel.grab().isNull()


def test_a_long_summary_takes_two_rows_and_leaves_the_matrix_whole(qtbot: QtBot, session: Session):
    panel = ConfusionPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    panel.sentence.setText("476 von 539 richtig, 88,2 % ausgewogen, und noch ein Wort")
    panel.resize(330, 560)
    assert panel.minimumSizeHint().width() <= 330
    qtbot.waitUntil(lambda: panel.view.width() <= 330)
    assert panel.sentence.height() > 1.5 * panel.sentence.fontMetrics().height()


def test_the_words_of_the_parts_are_whole_in_every_language(qtbot: QtBot, session: Session):
    panel = ConfusionPanel(LIGHT, SelectionModel())
    opened(panel, qtbot, session)
    panel.part_choice.set_options((("test", "Test"), ("train", "Entraînement")))
    panel.apply_theme(LIGHT)
    qtbot.wait(10)
    buttons = panel.part_choice.findChildren(QToolButton)
    assert min(one.width() - one.sizeHint().width() for one in buttons if one.isVisible()) >= 0


@pytest.mark.parametrize("kind", [ConfusionPanel, SamplesPanel, TrianglePanel])
def test_without_test_rows_training_rows_are_shown_as_such_until_there_are_some(
    qtbot: QtBot, kind: type[PartPanel]
):
    experiment = spiral_experiment(4)
    panel = kind(LIGHT, SelectionModel())
    opened(panel, qtbot, Session(set_data(experiment, train_fraction=1.0)))
    of_test = next(b for b in panel.part_choice.findChildren(QToolButton) if b.text() == "Test")
    panel.choose_rows("test")
    show(panel, Session(set_data(experiment, train_fraction=1.0)))
    assert panel.part_choice.choice == "train"
    assert not of_test.isEnabled()
    assert of_test.toolTip() == "no rows are left to test on"
    show(panel, Session(experiment))
    assert panel.part_choice.choice == "test"
    assert of_test.isEnabled()
    assert of_test.toolTip() == panel.part_tip()


@pytest.mark.parametrize("kind", [SamplesPanel, ConfusionPanel, TrianglePanel, CostsPanel])
def test_figures_of_classes_go_when_a_number_is_to_be_predicted(qtbot: QtBot, kind: type[Panel]):
    panel = kind(LIGHT, SelectionModel())
    opened(panel, qtbot, trained(spiral_experiment(), epochs=1))
    before, size = panel.spoken(), panel.size()
    show(panel, trained(load_example("regression-plane"), epochs=1))
    assert panel.spoken() == no_classes_sentence()
    if isinstance(panel, SamplesPanel):
        assert panel.grid.tiles == ()
    elif isinstance(panel, CostsPanel):
        assert not len(panel.cost_chart.dots[0])
    else:
        assert not panel.view.isVisible()
    assert not isinstance(panel, ConfusionPanel) or not panel.figures.rows
    show(panel, trained(spiral_experiment(), epochs=1))
    assert (panel.spoken(), panel.size()) == (before, size)
    assert not isinstance(panel, ConfusionPanel | TrianglePanel) or panel.view.isVisible()
