"""The gradient panel on real networks: its words and colours against the engine's arrays."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from playground.training.probes.gradients import GradientMatrices, picture
from playground.training.probes.proof import GradientProof
from playground.training.session import Session
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.heat import BROKEN, DEAD, LEVELS, ZERO
from playground.ui.charts.heatmaps import Cell
from playground.ui.charts.scene_view import SceneText
from playground.ui.language.numbers import number_text
from playground.ui.panels.vanishing import gradients_panel
from playground.ui.panels.vanishing.gradients_panel import GradientsPanel
from playground.ui.panels.vanishing.headline import ratio_sentence
from playground.ui.selection import SelectionModel
from tests.support import spiral_experiment, trained


@pytest.fixture
def panel(qtbot: QtBot) -> GradientsPanel:
    made = GradientsPanel(LIGHT, SelectionModel())
    qtbot.addWidget(made)
    made.resize(1000, 170)
    made.show()
    return made


def show(panel: GradientsPanel, session: Session) -> None:
    panel.show_snapshot(session.snapshot(panel.probes()))


def show_matrices(panel: GradientsPanel, *matrices: np.ndarray) -> None:
    """Real matrices in the place of a network's gradients, as many as it has layers."""
    session = trained(spiral_experiment(*[3] * (len(matrices) - 1)), epochs=0)
    snapshot = session.snapshot(panel.probes())
    values = {name: getattr(snapshot, name) for name in snapshot.__dataclass_fields__}
    values["answers"] = {GradientMatrices(): picture(matrices)}
    panel.show_snapshot(Snapshot(**values))


def rms(matrix: np.ndarray) -> float:
    return float(np.sqrt((matrix.astype(np.float64) ** 2).mean()))


def test_the_sentence_compares_the_first_layer_with_the_last(panel: GradientsPanel) -> None:
    session = trained(spiral_experiment(*[8] * 6, activation="sigmoid"), epochs=1)
    show(panel, session)
    gradients = session.network.weight_views(session.trainer.gradient)
    inverse = rms(gradients[-1]) / rms(gradients[0])
    said = panel.statement.text
    figure = said.split("1/")[1].split(" of")[0].replace(",", "")
    assert float(figure) == pytest.approx(inverse, rel=0.05)
    assert f"({np.log10(inverse):.1f} decades)" in said


def test_the_figure_under_each_layer_is_its_rms(panel: GradientsPanel) -> None:
    session = trained(spiral_experiment(6, 5), epochs=2)
    show(panel, session)
    gradients = session.network.weight_views(session.trainer.gradient)
    for tile, gradient in zip(panel.heatmaps.tiles, gradients, strict=True):
        figure = float(tile.captions[-1].replace("−", "-"))
        assert figure == pytest.approx(rms(gradient), rel=0.05)


def test_a_cell_is_a_weight(panel: GradientsPanel) -> None:
    session = trained(spiral_experiment(6, 5), epochs=2)
    show(panel, session)
    shapes = [tile.cells.shape for tile in panel.heatmaps.tiles]
    assert shapes == [weights.shape for weights in session.network.weights]


def test_every_image_holds_the_decades_of_the_engine_on_one_scale(panel: GradientsPanel) -> None:
    session = trained(spiral_experiment(*[8] * 4, activation="sigmoid"), epochs=2)
    show(panel, session)
    gradients = session.network.weight_views(session.trainer.gradient)
    for item, gradient in zip(panel.heatmaps.images, gradients, strict=True):
        decades = -9 + 10 * item.image.astype(float) / (LEVELS - 1)
        assert decades == pytest.approx(np.log10(np.abs(gradient)).clip(-9, 1), abs=0.021)
        assert item.levels is None
        assert np.array_equal(item.lut, panel.scale.table(LIGHT))
        assert item.lut.shape == (256, 3)


def test_a_zero_is_called_dead_only_where_its_unit_is_off_for_all_data(
    panel: GradientsPanel, qtbot: QtBot
) -> None:
    session = trained(spiral_experiment(6, 5, activation="relu"), epochs=1)
    weights, biases = session.network.weights[0], session.network.biases[0]
    biases[2] = -1e3
    weights[:, 2] = 0.0
    session.train(epochs=1)
    with qtbot.waitSignal(panel.refresh_requested):
        show(panel, session)
    show(panel, session)
    cells = panel.heatmaps.images[0].image
    assert (cells[:, 2] == DEAD).all()
    assert (np.delete(cells, 2, axis=1) != DEAD).all()
    # What leads on from a dead unit is dead, too.
    assert (panel.heatmaps.images[1].image[2] == DEAD).all()


@pytest.mark.filterwarnings("error")
def test_zero_tiny_and_broken_gradients_are_named(panel: GradientsPanel) -> None:
    broken = np.array([[np.nan, np.inf], [1.0, 0.0]])
    show_matrices(panel, np.zeros((2, 3)), np.full((3, 3), 1e-300), broken)
    zero, tiny, not_finite = panel.heatmaps.tiles
    assert zero.captions[0] == "all zero in this batch"
    assert tiny.captions[0] == "RMS 1.0\u202f×\u202f10⁻³⁰⁰"
    assert not_finite.captions[0] == "not finite"
    assert not_finite.alarming
    first, _, last = (item.image for item in panel.heatmaps.images)
    assert (first == ZERO).all()
    assert (last[0] == BROKEN).all()
    assert "not finite" in panel.statement.text
    assert not panel.grab().isNull()


def test_a_first_layer_without_gradient_is_said_to_get_none(panel: GradientsPanel) -> None:
    show_matrices(panel, np.zeros((2, 3)), np.ones((3, 3)))
    assert "exactly zero" in panel.statement.text


def test_exploding_is_said_as_times(panel: GradientsPanel) -> None:
    show_matrices(panel, np.full((2, 3), 250.0), np.full((3, 3), 0.1))
    assert "2,500 times" in panel.statement.text
    # The scale reaches to 1000, and says so.
    assert panel.scale.highest == 3.0
    assert (panel.heatmaps.images[0].image < LEVELS - 1).all()
    assert panel.colour_bar.content.ticks[-1][1] == "1,000"


def test_some_zeros_are_a_share_that_is_zero_in_this_batch(panel: GradientsPanel) -> None:
    show_matrices(panel, np.array([[0.0, 1.0], [1.0, 1.0]]), np.ones((2, 3)))
    assert panel.heatmaps.tiles[0].captions[0].endswith("25 % zero")


def test_one_layer_alone_has_nothing_to_vanish_through(panel: GradientsPanel) -> None:
    show_matrices(panel, np.ones((2, 3)))
    assert panel.statement.text.startswith("One layer only")


def test_own_scales_are_shown_with_a_warning(panel: GradientsPanel) -> None:
    show(panel, trained(spiral_experiment(*[8] * 6, activation="sigmoid"), epochs=1))
    together = panel.heatmaps.images[0].image.max()
    panel.own_switch.click()
    assert "own scale" in panel.statement.text
    # The largest gradient of a vanishing layer now looks as strong as any.
    assert together < panel.heatmaps.images[0].image.max() == LEVELS - 1


def test_the_penalty_is_offered_only_where_there_is_one(
    panel: GradientsPanel, qtbot: QtBot
) -> None:
    show(panel, trained(spiral_experiment(4)))
    assert not panel.part_choice.isVisible()
    session = trained(spiral_experiment(4, l2=0.5))
    show(panel, session)
    assert panel.part_choice.isVisible()

    with qtbot.waitSignal(panel.refresh_requested):
        panel.part_choice.findChildren(QToolButton)[1].click()
    show(panel, session)
    figure = float(panel.heatmaps.tiles[0].captions[-1].replace("−", "-"))
    assert figure == pytest.approx(rms(0.5 * session.network.weights[0]), rel=0.05)


def test_the_cell_under_the_mouse_is_read_out_and_marked_everywhere(
    panel: GradientsPanel, qtbot: QtBot
) -> None:
    session = trained(spiral_experiment(6, 5), epochs=2)
    show(panel, session)
    box = panel.heatmaps.picture_box(1)
    centre = QPointF(box.left() + 2.5 * box.width() / 5, box.top() + 4.5 * box.height() / 6)
    qtbot.mouseMove(panel.heatmaps.viewport(), QPoint(1, 1))
    qtbot.mouseMove(panel.heatmaps.viewport(), centre.toPoint())
    assert panel.heatmaps.hovered == Cell(1, 4, 2)
    assert panel.selection.value.hovered_link == (1, 4, 2)
    assert "layer 2, 5 → 3" in panel.statement.text
    value = float(panel.statement.text.split(":")[1].replace("−", "-"))
    gradient = session.network.weight_views(session.trainer.gradient)[1][4, 2]
    assert value == pytest.approx(float(gradient), rel=0.01)


@pytest.mark.parametrize("size", [(1000, 170), (380, 300)])
@pytest.mark.parametrize("hidden", [(), (256,) * 3, (4,) * 20])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits(
    panel: GradientsPanel, size: tuple[int, int], hidden: tuple[int, ...], scale: float
) -> None:
    spread_theme(panel, DARK.scaled(scale))
    panel.resize(*size)
    matrices = [
        np.ones((rows, columns)) for rows, columns in zip((2, *hidden), (*hidden, 3), strict=True)
    ]
    show_matrices(panel, *matrices)
    picture_of_panel = panel.grab()
    assert (picture_of_panel.width(), picture_of_panel.height()) == size
    boxes = [panel.heatmaps.picture_box(number) for number in range(len(matrices))]
    assert all(box.width() >= 1 and box.height() >= 1 for box in boxes)
    assert not any(a.intersects(b) for a, b in pairwise(boxes))


def test_the_switches_stand_in_one_row_below_the_choices_where_that_has_room(
    panel: GradientsPanel,
) -> None:
    switches = panel.proof_switch, panel.own_switch
    both = sum(one.minimumSizeHint().width() for one in switches)
    panel.resize(both + 60, 400)
    QApplication.processEvents()
    assert switches[0].y() == switches[1].y() > panel.colour_choice.y()
    panel.resize(both - 20, 400)
    QApplication.processEvents()
    assert switches[0].y() < switches[1].y()


def test_about_the_same_is_said_as_times_on_either_side_of_one() -> None:
    for first, figure in ((0.8, "0.8"), (1.7, "1.7")):
        assert ratio_sentence(first) == (
            f"layer 1 receives {figure} times the last layer's gradient: about the same"
        )


def captions(panel: GradientsPanel) -> list[str]:
    return [tile.captions[0] for tile in panel.heatmaps.tiles]


def test_on_demand_each_heatmap_has_the_error_of_back_propagation_beside_it(
    panel: GradientsPanel,
) -> None:
    session = trained(spiral_experiment(6, 5), epochs=2)
    show(panel, session)
    assert not any("error" in caption for caption in captions(panel))
    panel.proof_switch.click()
    probe = next(one for one in panel.probes() if isinstance(one, GradientProof))
    proof = session.snapshot(frozenset({probe})).answer(probe)
    show(panel, session)
    for caption, layer in zip(captions(panel), proof.layers, strict=True):
        assert caption.startswith("RMS ")
        assert caption.endswith(f" · error {number_text(layer.error, 2)}")
        assert layer.error < 1e-6
    worst = max(layer.error for layer in proof.layers)
    assert panel.statement.text.endswith(f"at most {number_text(worst, 2)}")
    assert not any(isinstance(one, GradientProof) for one in panel.probes())
    panel.proof_switch.click()
    assert not any("error" in caption for caption in captions(panel))


def test_a_proof_of_older_weights_is_made_again(panel: GradientsPanel, monkeypatch) -> None:
    monkeypatch.setattr(gradients_panel, "SECONDS_BETWEEN_PROOFS", 0.0)
    session = trained(spiral_experiment(6, 5), epochs=1)
    panel.proof_switch.click()
    show(panel, session)
    before = captions(panel)
    session.train(epochs=1)
    show(panel, session)
    show(panel, session)
    assert captions(panel) != before
    assert panel._proof.step == session.snapshot(frozenset()).step


def test_what_was_proved_of_one_run_is_not_shown_beside_another(panel: GradientsPanel) -> None:
    session = trained(spiral_experiment(6, 5), epochs=2)
    panel.proof_switch.click()
    for _ in range(2):
        show(panel, session)
    assert all("error" in caption for caption in captions(panel))
    session.open(spiral_experiment(4, 3))
    session.train(epochs=2)
    panel.show_snapshot(session.snapshot([GradientMatrices()]))
    assert not any("error" in caption for caption in captions(panel))


@pytest.mark.parametrize(("width", "height", "scale"), [(590, 185, 1.3), (590, 175, 1.0)])
def test_all_layers_are_seen_at_once_as_strips(
    panel: GradientsPanel, width: int, height: int, scale: float
) -> None:
    spread_theme(panel, LIGHT.scaled(scale))
    panel.resize(width, height)
    show(panel, trained(spiral_experiment(*[10] * 8, activation="sigmoid"), epochs=1))
    room = panel.scroll_area.viewport().rect()
    # Pictures begin at whole pixels.
    seen = QRectF(room).adjusted(-1, -1, 1, 1)
    boxes = [panel.heatmaps.picture_box(number) for number in range(9)]
    assert panel.heatmaps.height() <= room.height()
    assert all(seen.contains(box) for box in boxes)
    assert min(box.height() for box in boxes) >= 8
    written = [
        item.text() for item in panel.heatmaps.scene().items() if isinstance(item, SceneText)
    ]
    # Each has its layer and its figure beside it.
    numbered = [text for text in written if text.startswith("layer") or text in "12345678"]
    assert len(numbered) == 8
    assert {"output", "out", "output · softmax"} & set(written)
    for one, other in pairwise(sorted(boxes, key=lambda box: (box.top(), box.left()))):
        assert not one.intersects(other)
