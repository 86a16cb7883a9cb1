"""The landscape panel: coarse while it plays, whole when it rests, side by side in a race."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from playground.experiment.network_edits import set_all_activations, set_frozen
from playground.experiment.specs import LayerSpec, NetworkSpec
from playground.training.comparison import Comparison
from playground.training.probes.landscape import SIDE, LandscapeOf, PlaneChoice, level_ends
from playground.training.session import Session
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.panels.vanishing.landscape_grid import LandscapeGrid
from playground.ui.panels.vanishing.landscape_panel import MOMENTS_BETWEEN, LandscapePanel
from playground.ui.selection import SelectionModel
from tests.support import spiral_experiment, trained


@pytest.fixture
def panel(qtbot):
    made = LandscapePanel(LIGHT, SelectionModel())
    qtbot.addWidget(made)
    made.resize(640, 420)
    made.show()
    return made


def look(panel, source):
    """Show moments until the panel asks for no more; the last one."""
    for _ in range(200):
        snapshot = source.snapshot(panel.probes())
        panel.show_snapshot(snapshot)
        if not panel.probes():
            return snapshot
    raise AssertionError("the panel asks and asks")


def known(panel):
    """How many losses there are."""
    return int(np.isfinite(panel._grids[0].losses).sum())


def test_before_there_is_a_plane_nothing_is_spoken(panel):
    assert panel.spoken() == ""


def test_its_table_has_the_loss_of_every_point(panel):
    race = Comparison(spiral_experiment(5))
    table = panel.data_table()(race)
    assert table.columns == ("first direction", "second direction", "loss")
    assert len(table.rows) == SIDE * SIDE
    assert table.rows[SIDE * SIDE // 2] == (0, 0, race.snapshot().record.train_loss)


def test_a_resting_run_gets_the_whole_plane_and_its_own_loss_is_said(panel):
    session = trained(spiral_experiment(6, 5), 4)
    snapshot = look(panel, session)
    pixels = panel.views[0].pixels
    assert pixels.shape == (SIDE, SIDE)
    assert 10 ** pixels[SIDE // 2, SIDE // 2] == pytest.approx(snapshot.record.train_loss, rel=1e-5)
    assert panel.statement.text.startswith("Training loss here")
    assert f"{snapshot.record.train_loss:.4g}" in panel.statement.text
    count = session.network.parameters.size
    expected = f"A plane through {count} dimensions is their shadow, not the landscape."
    assert panel.note.whole == expected
    assert known(panel) == SIDE * SIDE


def test_a_step_further_and_another_choice_begin_anew(panel):
    session = trained(spiral_experiment(6, 5), 2)
    look(panel, session)
    session.train(epochs=1)
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert panel.probes()
    before = look(panel, session).record.train_loss
    panel.controls.part_choice.show_choice("test")
    panel.controls.part_choice.chosen.emit("test")
    snapshot = look(panel, session)
    assert panel.statement.text.startswith("Test loss here")
    assert snapshot.record.test_loss != before


def test_while_it_plays_a_coarse_plane_comes_now_and_then(panel):
    session = trained(spiral_experiment(6, 5), 2)
    session.play()
    panel.show_snapshot(session.snapshot(panel.probes()))
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert panel.views[0].pixels.shape == (SIDE, SIDE)
    assert known(panel) == level_ends()[0]
    waits = 0
    while not panel.probes():
        panel.show_snapshot(session.snapshot(panel.probes()))
        waits += 1
    assert waits == MOMENTS_BETWEEN
    assert "Coarse" in panel.note.whole


def test_the_runs_of_a_race_stand_side_by_side_on_one_scale(panel):
    start = spiral_experiment(*[6] * 4, activation="sigmoid")
    race = Comparison(start)
    race.add_runs([set_all_activations(start, "relu")])
    look(panel, race)
    assert [view.isVisibleTo(panel) for view in panel.views] == [True, True, False, False]
    assert panel.views[1].title == "activation: ReLU"
    spans = [float(np.ptp(view.pixels)) for view in panel.views[:2]]
    assert spans[0] < spans[1]
    levels = [view.ground.levels for view in panel.views[:2]]
    assert np.array_equal(*levels)
    look(panel, trained(start, 1))
    assert not panel.views[1].isVisibleTo(panel)


def test_three_planes_stand_in_two_rows_where_each_is_larger_so(qtbot, panel):
    start = spiral_experiment(*[6] * 4, activation="sigmoid")
    race = Comparison(start)
    race.add_runs([set_all_activations(start, kind) for kind in ("relu", "tanh")])
    look(panel, race)

    def rows() -> int:
        return len({view.y() for view in panel.views if view.isVisibleTo(panel)})

    for size, wanted in (((740, 640), 2), ((1300, 420), 1), ((740, 640), 2), ((640, 260), 1)):
        panel.resize(*size)
        qtbot.waitUntil(lambda: panel.layout().activate() or rows() == wanted)  # noqa: B023
        assert panel.size().toTuple() == size


def test_one_layer_alone_is_chosen_by_its_name(panel):
    session = trained(spiral_experiment(6, 5), 2)
    look(panel, session)
    box = panel.controls.layer_box
    assert [box.itemText(n) for n in range(box.count())] == [
        "all layers", "layer 1 only", "layer 2 only", "output only",
    ]  # fmt: skip
    panel.controls.layer_box.setCurrentIndex(1)
    panel.controls.layer_box.activated.emit(1)
    assert panel.controls.plane.layer == 0
    look(panel, session)
    assert panel.views[0].pixels.shape == (SIDE, SIDE)


def test_the_seed_of_the_directions_is_shown_and_stepped(panel):
    assert panel.controls.seed_field.text() == "1"
    panel.controls.seed_field.stepped.emit(1)
    assert panel.controls.plane.seed == 2
    panel.controls.seed_field.stepped.emit(-5)
    assert panel.controls.plane.seed == 0


def test_the_way_of_the_run_is_drawn_and_said_how_much_it_holds(panel):
    session = Session(spiral_experiment(6, 5), remember=True)
    panel.controls.kind_choice.show_choice("path")
    panel.controls.kind_choice.chosen.emit("path")
    look(panel, session)
    assert panel.statement.text.startswith("The run has gone nowhere yet")
    session.train(epochs=6)
    panel.show_snapshot(session.snapshot(panel.probes()))
    look(panel, session)
    assert len(panel.views[0].lines[0]) >= 6
    assert "of the way" in panel.note.whole
    assert not panel.controls.seed_field.isVisibleTo(panel)


def test_frozen_layers_and_weights_of_zero_are_told(panel):
    frozen = set_frozen(spiral_experiment(6, 5), 0, True)
    look(panel, Session(frozen))
    assert "Frozen layers stay." in panel.note.whole
    zeros = msgspec.structs.replace(
        spiral_experiment(), network=NetworkSpec(hidden=(LayerSpec(units=4),), initializer="zeros")
    )
    look(panel, Session(zeros))
    assert panel.statement.text == "All weights that may move are zero: no direction has a length"


def test_what_overflows_is_a_gap_with_its_word(panel):
    session = trained(spiral_experiment(6, 5), 1)
    panel.controls.reach_box.addItem("± 1e38", 1e38)
    panel.controls.reach_box.setCurrentIndex(panel.controls.reach_box.count() - 1)
    panel.controls.reach_box.activated.emit(0)
    look(panel, session)
    assert np.isnan(panel.views[0].pixels).any()
    assert [text for _, text in panel.scale.content.outside] == ["NaN, ∞"]
    assert np.isfinite(panel.views[0].pixels[SIDE // 2, SIDE // 2])


def test_it_is_drawn_again_in_another_theme(panel):
    look(panel, trained(spiral_experiment(4), 1))
    spread_theme(panel, DARK)
    panel.grab()


def test_between_coarse_points_the_picture_is_straight_and_gaps_stay_small():
    session = trained(spiral_experiment(6), 1)
    grid = LandscapeGrid()
    part = LandscapeOf(PlaneChoice(), in_passing=True).measure(session.context())
    grid.add(part)
    picture = grid.decades()
    known = np.log10(grid.losses.reshape(SIDE, SIDE)[::4, ::4])
    np.testing.assert_allclose(picture[::4, ::4], known)
    grid.losses[0] = np.inf
    assert np.isnan(grid.decades()).sum() == 16
