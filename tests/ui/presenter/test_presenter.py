"""Presenting as a lecturer does it: with keys, a pointer, and everything as before afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QRegion
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QTabBar

from playground.experiment.edits import with_next_seed
from playground.experiment.files import load_example
from playground.lessons import lesson_names, load_lesson
from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.curve_items import CURVE_WIDTH
from playground.ui.editor.diagram.targets import NeuronTarget
from playground.ui.labs import lab_named
from playground.ui.main_window import MainWindow
from playground.ui.presenter.covers import Shade
from playground.ui.presenter.demonstrations import DEMONSTRATIONS
from playground.ui.presenter.full_screen import presenting_factor
from playground.ui.presenter.key_overview import KeyOverview
from tests.support import spiral_experiment

Key = Qt.Key


@pytest.fixture
def window(qtbot):
    made = MainWindow(spiral_experiment(), LIGHT)
    made.setAnimated(False)
    with qtbot.waitActive(made):
        made.start()
    qtbot.waitUntil(lambda: made.docks["decision"].isVisible(), timeout=20_000)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def presented(qtbot, window):
    qtbot.keyClick(window, Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    return window


def places(window) -> dict[str, tuple[int, int, int, int]]:
    parts = {**window.docks, "network": window.panels["network"], "tools": window.toolbar}
    return {
        name: part.geometry().getRect()
        for name, part in parts.items()
        if part.isVisibleTo(window) and part.x() >= 0  # a tab behind another is kept off-screen
    }


def settled_places(qtbot, window) -> dict[str, tuple[int, int, int, int]]:
    """The places once they have stayed the same for a few looks."""
    seen = []

    def stays() -> bool:
        # Hidden widgets that still wait for their font may move what is seen; so does the last one.
        if window.look.is_restyling:
            seen.clear()
        seen.append(places(window))
        return len(seen) > 8 and all(look == seen[-1] for look in seen[-8:])

    qtbot.waitUntil(stays)
    return seen[-1]


def point_at(part) -> None:
    QCursor.setPos(part.mapToGlobal(QPoint(part.width() // 2, part.height() // 2)))


def test_leaving_puts_chrome_text_and_panels_back(qtbot, window):
    window.resizeDocks([window.docks["decision"]], [430], Qt.Orientation.Horizontal)
    window.docks["softmax"].close()
    before, size = settled_places(qtbot, window), window.size()
    around = (window.menuBar(), window.statusBar(), window.inspector_dock)
    for key in (Key.Key_Escape, Key.Key_F11):
        qtbot.keyClick(window, Key.Key_F11)
        qtbot.waitUntil(window.isFullScreen)
        assert not any(part.isVisible() for part in around), key
        assert window.theme.scale == pytest.approx(1.3)
        qtbot.keyClick(window, key)
        qtbot.waitUntil(lambda: window.size() == size and places(window) == before)
        assert all(part.isVisible() for part in around), key
        assert window.theme.scale == 1.0


def test_a_window_that_the_desktop_puts_outside_is_brought_back(qtbot, window):
    size = window.size()
    qtbot.keyClick(window, Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    window.presenter.leave()
    # As where the screen that the room saw was pulled out.
    window.setGeometry(QRect(QPoint(5000, 40), size))
    room = window.screen().availableGeometry()
    qtbot.waitUntil(lambda: room.contains(window.frameGeometry().topLeft()))


def test_the_number_keys_open_the_prepared_demonstrations_and_say_which(qtbot, presented):
    for number, shown in enumerate(DEMONSTRATIONS, start=1):
        qtbot.keyClick(presented, str(number))
        title = load_example(shown.example).title
        assert presented.workbench.experiment == load_example(shown.example)
        assert presented.workspace.lab == lab_named(shown.lab)
        assert title in presented.presenter.caption.text()
        assert presented.presenter.caption.isVisible()
        assert not presented.inspector_dock.isVisible()


def test_the_caption_covers_no_legend_and_no_title(qtbot, window):
    window.resize(1024, 768)
    window.lesson_player.open("what-helps")
    window.presenter.begin()
    caption = window.presenter.caption
    assert caption.isVisible()
    for dock in window.docks.values():
        top = dock.geometry().adjusted(0, 0, 0, -dock.height() // 5)
        assert not dock.isVisible() or not caption.geometry().intersects(top)


def test_the_caption_stays_above_panels_that_are_arranged_anew(qtbot, window):
    """The start button of a clicker, in a lesson whose step hides the diagram."""
    player = window.lesson_player
    player.open("backward-through-many-layers")
    player.go(4)
    qtbot.waitUntil(window.docks["chain"].isVisible)
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(window.isFullScreen)
    caption = window.presenter.caption
    assert caption.isVisible()
    window.workspace.reset_layout()
    for width in (1024, 1280):
        window.setFixedWidth(width)
        qtbot.waitUntil(lambda: abs(caption.geometry().center().x() - window.width() // 2) <= 1)
        # Nothing of it is covered by what was raised since.
        qtbot.waitUntil(lambda: caption.visibleRegion().boundingRect() == caption.rect())


def test_the_page_keys_of_a_clicker_go_on_and_back(qtbot, presented):
    qtbot.keyClick(presented, Key.Key_PageDown)
    qtbot.keyClick(presented, Key.Key_PageDown)
    assert presented.workbench.experiment == load_example(DEMONSTRATIONS[1].example)
    qtbot.keyClick(presented, Key.Key_PageUp)
    assert presented.workbench.experiment == load_example(DEMONSTRATIONS[0].example)


def test_the_page_keys_go_through_the_lesson_that_is_given(qtbot, presented):
    player = presented.lesson_player
    player.start(load_lesson("what-helps"))
    point_at(presented.panels["network"])
    qtbot.keyClick(presented, "z")
    qtbot.keyClick(presented, Key.Key_PageDown)
    assert player.index == 1
    assert not presented.presenter.zoomed
    assert presented.lessons.dock.isVisible()
    assert not presented.inspector_dock.isVisible()
    qtbot.keyClick(presented, Key.Key_PageUp)
    assert player.index == 0


def test_the_keys_do_nothing_outside_and_nothing_while_typing(qtbot, window):
    before = window.workbench.experiment
    for key in "1szb?":
        qtbot.keyClick(window, key)
    assert window.workbench.experiment == before
    assert not window.presenter.blank.isVisible()
    qtbot.keyClick(window, Key.Key_F11)
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for key in "1szb+-?":
        qtbot.keyClick(field, key)
    assert field.text() == "1szb+-?"
    assert window.workbench.experiment == before
    assert not window.presenter.zoomed
    qtbot.keyClick(field, Key.Key_Escape)
    assert window.presenter.active
    assert not field.hasFocus()


def test_the_spotlight_lights_the_panel_under_the_pointer_alone(qtbot, presented):
    dock = presented.docks["decision"]
    point_at(dock)
    qtbot.keyClick(presented, "s")
    shade = presented.presenter.spotlight.shade
    lit = QRect(dock.mapTo(presented, QPoint(0, 0)), dock.size())
    assert shade.isVisible()
    assert shade.lit == lit
    assert not shade.mask().contains(lit.center())
    assert shade.mask() == QRegion(shade.rect()) - QRegion(lit)
    presented.resizeDocks([dock], [dock.width() + 60], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: shade.lit.width() == dock.width())
    qtbot.keyClick(presented, Key.Key_Escape)
    assert not shade.isVisible()
    assert presented.presenter.active


def test_shift_lights_and_enlarges_the_panel_with_the_focus(qtbot, presented):
    point_at(presented.docks["decision"])
    presented.panels["loss"].chart.setFocus()
    qtbot.keyClick(presented, "s", Qt.KeyboardModifier.ShiftModifier)
    dock = presented.docks["loss"]
    assert presented.presenter.spotlight.shade.lit.size() == dock.size()
    qtbot.keyClick(presented, "z", Qt.KeyboardModifier.ShiftModifier)
    assert not presented.presenter.spotlight.on
    assert set(places(presented)) == {"loss"}
    qtbot.keyClick(presented, "z", Qt.KeyboardModifier.ShiftModifier)
    assert not presented.presenter.zoomed


def test_frames_of_the_lit_panel_do_not_repaint_the_shade(qtbot, presented, monkeypatch):
    painted = []
    monkeypatch.setattr(Shade, "paintEvent", lambda self, event: painted.append(event.rect()))
    settled_places(qtbot, presented)
    point_at(presented.docks["decision"])
    qtbot.keyClick(presented, "s")
    qtbot.waitUntil(lambda: bool(painted))
    settled_places(qtbot, presented)
    # What waits to be painted would come along.
    QApplication.sendEvent(presented, QEvent(QEvent.Type.UpdateRequest))
    painted.clear()
    presented.panels["decision"].repaint()
    assert painted == []


def test_z_gives_one_panel_the_screen_and_puts_all_back(qtbot, presented):
    before = settled_places(qtbot, presented)
    dock = presented.docks["decision"]
    point_at(dock)
    qtbot.keyClick(presented, "z")
    assert set(places(presented)) == {"decision"}
    qtbot.waitUntil(lambda: dock.width() >= presented.width() - 4)
    assert presented.visible_panels() == [presented.panels["decision"]]
    qtbot.keyClick(presented, "z")
    qtbot.waitUntil(lambda: places(presented) == before)


def test_tabs_have_their_whole_names_when_all_panels_are_back(qtbot, presented):
    direct = Qt.FindChildOption.FindDirectChildrenOnly

    def tabs() -> list[QTabBar]:
        bars = presented.findChildren(QTabBar, options=direct)
        return [bar for bar in bars if bar.isVisible() and bar.count() > 1]

    point_at(presented.docks["decision"])
    # Out of the enlarged panel, then out of the presentation.
    for keys in (("z", "z"), (Key.Key_F11,)):
        for key in keys:
            qtbot.keyClick(presented, key)
        qtbot.waitUntil(presented.docks["gradients"].isVisible)
        qtbot.waitUntil(lambda: len(tabs()) > 0)
        qtbot.waitUntil(lambda: {bar.elideMode() for bar in tabs()} == {Qt.TextElideMode.ElideNone})


def test_an_enlarged_panel_has_the_screen_while_it_trains(qtbot, presented):
    qtbot.keyClick(presented, Key.Key_Space)
    qtbot.waitUntil(presented.time_bar.isVisible)
    point_at(presented.docks["decision"])
    qtbot.keyClick(presented, "z")
    epoch = presented.header.epoch.figure()
    qtbot.waitUntil(lambda: presented.header.epoch.figure() != epoch)
    assert not presented.time_bar.isVisible()
    qtbot.keyClick(presented, "z")
    assert presented.time_bar.isVisible()


def test_the_keys_of_the_lesson_menu_work_while_presenting(qtbot, presented):
    presented.lesson_player.open("homework-and-exam")
    qtbot.keyClick(presented, Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert presented.lesson_player.index == 1


def test_v_lets_hands_be_typed_and_numbers_stay_in_the_field(qtbot, presented):
    player = presented.lesson_player
    player.open("homework-and-exam")
    qtbot.keyClick(presented, "v")
    assert "no vote" in presented.presenter.caption.text()
    player.go(1)
    qtbot.keyClick(presented, "v")
    field = presented.lessons.dock.words.poll.fields[0]
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "37")
    assert player.poll.hands[0] == 37
    assert player.index == 1


def test_keys_that_write_no_number_do_in_a_field_for_hands_what_they_do_elsewhere(qtbot, presented):
    player = presented.lesson_player
    player.open("homework-and-exam")
    player.go(1)
    qtbot.keyClick(presented, "v")
    field = presented.lessons.dock.words.poll.fields[0]
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "37")
    playing = presented.workbench.playing
    qtbot.keyClick(field, Key.Key_Space)
    assert presented.workbench.playing != playing
    assert field.text() == "37"
    qtbot.keyClick(field, "b")
    assert presented.presenter.blank.isVisible()
    presented.presenter.unblank()


def test_leaving_out_of_an_enlarged_diagram_restores_the_window(qtbot, window):
    before = settled_places(qtbot, window)
    qtbot.keyClick(window, Key.Key_F11)
    point_at(window.panels["network"])
    qtbot.keyClick(window, "z")
    assert set(places(window)) == {"network"}
    qtbot.keyClick(window, Key.Key_F11)
    qtbot.waitUntil(lambda: places(window) == before)


@pytest.mark.parametrize(("width", "pixels"), [(1024, 16), (1280, 19), (1920, 24), (2560, 24)])
def test_presented_text_and_lines_are_seen_from_the_back_of_the_room(width, pixels):
    theme = LIGHT.scaled(presenting_factor(width))
    assert theme.points("label") * 96 / 72 >= pixels
    assert CURVE_WIDTH >= 2.5


def test_plus_and_minus_scale_all_text_and_are_not_remembered(qtbot, presented):
    qtbot.keyClick(presented, "+")
    qtbot.waitUntil(lambda: presented.theme.scale == pytest.approx(1.5))
    qtbot.keyClick(presented, "-")
    qtbot.keyClick(presented, "-")
    qtbot.waitUntil(lambda: presented.theme.scale == pytest.approx(1.1))


def test_b_blanks_and_pauses_and_any_key_goes_on(qtbot, presented):
    qtbot.keyClick(presented, Key.Key_Space)
    assert presented.workbench.playing
    qtbot.keyClick(presented, "b")
    blank = presented.presenter.blank
    assert blank.isVisible()
    assert blank.geometry() == presented.rect()
    assert not presented.workbench.playing
    qtbot.keyClick(blank, Key.Key_Space)
    assert not blank.isVisible()
    assert presented.workbench.playing


@pytest.mark.parametrize("key", ["?", Key.Key_F1])
def test_the_key_overview_fits_and_names_every_demonstration(qtbot, presented, key):
    presented.setFixedWidth(1280)
    qtbot.waitUntil(lambda: presented.width() == 1280)
    qtbot.keyClick(presented, key)
    overview = presented.findChild(KeyOverview)
    assert overview.isVisible()
    assert overview.width() <= presented.width()
    words = [label.text() for label in overview.findChildren(QLabel)]
    for shown in DEMONSTRATIONS:
        assert any(load_example(shown.example).title in text for text in words)
    overview.close()


def test_the_figures_of_the_run_stay_on_a_small_screen(qtbot, window):
    lab = window.lab_button.text()
    qtbot.keyClick(window, Key.Key_F11)
    window.setFixedWidth(1280)
    qtbot.waitUntil(lambda: window.width() == 1280)
    assert window.theme.scale == pytest.approx(1.3)
    qtbot.waitUntil(window.header.isVisible)
    qtbot.keyClick(window, Key.Key_F11)
    qtbot.waitUntil(window.lab_button.isVisible)
    assert window.lab_button.text() == lab


def test_panels_are_measured_anew_once_the_large_text_is_there(qtbot, window, monkeypatch):
    measured = []
    monkeypatch.setattr(window.workspace, "measure_panels", lambda: measured.append(True))
    qtbot.keyClick(window, Key.Key_F11)
    qtbot.waitUntil(lambda: bool(measured))
    qtbot.keyClick(window, Key.Key_F11)


def chosen_neuron(qtbot, window) -> None:
    """Let the diagram have the focus and its cursor on a neuron, as after a click."""
    diagram = window.panels["network"]
    diagram.setFocus()
    diagram.go_to(NeuronTarget(0, 1))


@pytest.mark.parametrize("chosen", [False, True], ids=["no neuron chosen", "a neuron chosen"])
def test_every_key_of_the_overview_does_what_it_says(qtbot, presented, chosen):
    diagram, presenter = presented.panels["network"], presented.presenter
    if chosen:
        chosen_neuron(qtbot, presented)
    before = presented.workbench.experiment
    target = QApplication.focusWidget() or diagram
    # Presses that pile up are one change, so it comes a moment after the key.
    qtbot.keyClick(target, Key.Key_Plus)
    qtbot.waitUntil(lambda: presented.theme.scale == pytest.approx(1.5))
    qtbot.keyClick(target, Key.Key_Minus)
    qtbot.waitUntil(lambda: presented.theme.scale == pytest.approx(1.25))
    qtbot.keyClick(target, Key.Key_Space)
    assert presented.workbench.playing
    qtbot.keyClick(target, Key.Key_Space)
    assert not presented.workbench.playing
    assert presented.workbench.experiment == before
    pace = presented.workbench.pace.steps_per_second
    qtbot.keyClick(target, "<")
    assert presented.workbench.pace.steps_per_second < pace
    qtbot.keyClick(target, ">")
    point_at(presented.docks["decision"])
    qtbot.keyClick(target, "s")
    assert presenter.spotlight.shade.isVisible()
    qtbot.keyClick(target, "s")
    qtbot.keyClick(target, "z")
    assert presenter.zoomed
    qtbot.keyClick(target, Key.Key_Escape)
    assert not presenter.zoomed
    for key in ("b", "."):
        qtbot.keyClick(target, key)
        assert presenter.blank.isVisible()
        qtbot.keyClick(presenter.blank, Key.Key_Escape)
        assert not presenter.blank.isVisible()
        assert presenter.active
    qtbot.keyClick(target, "?")
    presented.findChild(KeyOverview).close()
    qtbot.keyClick(target, "v")
    assert "no vote" in presenter.caption.text()
    qtbot.keyClick(target, "x")
    assert presenter.caption.text() == "There is only one screen."
    qtbot.keyClick(target, "1")
    assert presented.workbench.experiment == load_example(DEMONSTRATIONS[0].example)
    qtbot.keyClick(target, Key.Key_PageDown)
    assert presented.workbench.experiment == load_example(DEMONSTRATIONS[1].example)
    qtbot.keyClick(diagram, Key.Key_Escape)
    assert not presenter.active


def test_undo_works_without_menus_and_with_a_neuron_chosen(qtbot, presented):
    bench, diagram = presented.workbench, presented.panels["network"]
    before = bench.experiment
    chosen_neuron(qtbot, presented)
    bench.edit("New seed", with_next_seed(before))
    qtbot.keyClick(diagram, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.experiment == before


def test_the_start_button_of_a_clicker_begins_and_never_leaves(qtbot, window):
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        for _ in range(2):
            qtbot.keyClick(window, Key.Key_F5, modifier)
            qtbot.waitUntil(window.isFullScreen)
            assert window.presenter.active, modifier
        window.presenter.leave()
        qtbot.waitUntil(lambda: not window.isFullScreen())


def test_digits_do_nothing_in_a_lesson(qtbot, presented):
    player = presented.lesson_player
    player.start(load_lesson(lesson_names()[0]))
    before = presented.workbench.experiment
    for digit in "123456789":
        qtbot.keyClick(presented, digit)
    assert presented.workbench.experiment == before
    assert (player.active, player.index) == (True, 0)


def test_the_page_key_scrolls_what_is_hidden_before_it_goes_on(qtbot, presented):
    player, dock = presented.lesson_player, presented.lessons.dock
    presented.setFixedSize(1024, 768)
    qtbot.waitUntil(lambda: presented.width() == 1024)
    player.start(load_lesson(lesson_names()[0]))
    settled_places(qtbot, presented)
    bar = dock.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() > 0
    pressed = 0
    while player.index == 0 and pressed < 30:
        seen_to_the_end = bar.value() == bar.maximum()
        waiting = player.waiting
        qtbot.keyClick(presented, Key.Key_PageDown)
        pressed += 1
        if not seen_to_the_end:
            assert player.index == 0
            assert player.waiting == waiting
            assert dock.step_title.isVisible()
        settled_places(qtbot, presented)
    assert player.index == 1
    assert pressed > 1
