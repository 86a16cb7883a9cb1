"""The lesson player in the real window: steps are applied, left, taken up, and survive faults."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QScrollBar

from playground.experiment.files import load_example
from playground.experiment.project import Project
from playground.experiment.shapes import batches_per_epoch
from playground.experiment.variations import with_depth
from playground.lessons import NO_SAMPLE, Poll, lesson_names, load_lesson, step_setup
from playground.ui.appearance.theme import LIGHT
from playground.ui.labs.arrangement import tiled, tiled_in_rows, tiled_upright
from playground.ui.lessons import player as player_module
from playground.ui.lessons.curtain import Cover
from playground.ui.lessons.page import LARGEST_SHARE
from playground.ui.lessons.player import SECONDS_OF_A_STEP
from playground.ui.lessons.poll_view import RIGHT_MARK, ShareBar
from playground.ui.lessons.step_view import StepView
from playground.ui.widgets.formula import FormulaView
from tests.support import snapshot_of, spiral_experiment


@pytest.fixture
def window(shared_window):
    # Words, places and states are looked at, and no picture.
    shared_window.setUpdatesEnabled(False)
    return shared_window


def test_every_step_is_applied_with_its_experiment_its_panels_and_time_to_watch(
    window, monkeypatch
):
    monkeypatch.setattr(player_module, "SECONDS_OF_A_STEP", SECONDS_OF_A_STEP)
    player = window.lesson_player
    for lesson in map(load_lesson, lesson_names()):
        player.start(lesson)
        for number, step in enumerate(lesson.steps):
            place = f"{lesson.name}, step {number + 1}"
            assert (player.lesson, player.index, player.step) == (lesson, number, step)
            check_step(window, step_setup(lesson, number), place)
            if number + 1 < len(lesson.steps):
                player.reveal()
                player.reveal()
                player.next()


def check_step(window, setup, place: str) -> None:
    """The window shows what the step of the lesson that is given asks for, no more and no less."""
    player, step = window.lesson_player, window.lesson_player.step
    opened = setup.opened()
    experiment = opened.experiment if isinstance(opened, Project) else opened
    assert window.workbench.experiment == experiment, place
    assert step.sample in (NO_SAMPLE, window.selection.value.sample), place
    waits = player.waiting and not step.prediction.hide
    trains = bool(setup.train) and not waits
    assert window.workbench.playing == trains or not step.example, place
    if step.train and not step.pace:
        steps = step.train * batches_per_epoch(experiment)
        assert 8 <= steps / window.workbench.pace.steps_per_second <= 20, place
    assert window.workspace.lab.name == step.lab, place
    names = set(window.workspace.lab.arrangement(images=False).names()) | {"samples"}
    assert set(step.panels) <= names, place
    # One step, one picture: what is named is in front, and nothing else is open.
    shown = {name for name, dock in window.docks.items() if not dock.isHidden()}
    assert shown == set(step.panels), place
    in_front = {panel.name for panel in window.workspace.visible_panels()}
    assert in_front - {"network"} == set(step.panels), place
    assert "can not be set up" not in window.status.message.text(), place


def test_panels_that_a_step_gives_all_the_room_are_all_that_is_made_for_it(own_window):
    window = own_window
    before = {panel.name for panel in window.panels.made()}
    window.lesson_player.open("change-the-activation")
    step = window.lesson_player.step
    assert not step.diagram
    assert {panel.name for panel in window.panels.made()} - before <= set(step.panels)
    assert window.workspace.lab.name == step.lab


def test_a_step_pauses_at_its_epoch(qtbot, window):
    lesson = load_lesson("change-the-activation")
    short = replace(lesson, steps=(replace(lesson.steps[1], train=2),))
    with qtbot.waitSignal(window.workbench.run_event, timeout=20_000) as blocker:
        window.lesson_player.start(short)
    assert "Stopped at epoch 2" in str(blocker.args[0].text)
    assert not window.workbench.playing


def test_a_lesson_is_left_for_trying_and_taken_up_again(window):
    player = window.lesson_player
    player.open("change-the-activation")
    player.go(2)
    player.leave()
    assert not player.active
    window.workbench.open(spiral_experiment(4))
    player.resume()
    assert (player.active, player.index) == (True, 2)
    assert window.workbench.experiment == load_example("vanishing-tanh")
    player.back()
    assert player.index == 1
    with pytest.raises(ValueError, match="8 is not one of the 8 steps"):
        player.go(8)


def test_another_lab_than_that_of_the_step_pauses_the_lesson_and_says_so(window):
    window.lesson_player.start(load_lesson("change-the-activation"))
    window.lesson_player.go(1)
    window.workspace.choose_lab("explore")
    assert not window.lesson_player.active
    assert window.status.message.text().startswith("The lesson waits at step 2")
    window.lesson_player.resume()
    assert window.lesson_player.active
    assert window.lesson_player.index == 1


def test_other_data_and_other_text_open_no_panel_that_the_step_does_not_name(qtbot, window):
    window.lesson_player.open("one-neuron-a-class")
    named = set(window.lesson_player.step.panels)

    def shown() -> set[str]:
        return {name for name, dock in window.docks.items() if not dock.isHidden()}

    assert shown() == named
    # A snapshot of the run before may still be on its way, and has no pictures.
    window.workspace.fit_arrangement(snapshot_of(spiral_experiment()))
    assert shown() == named
    window.look.set_scale(1.25)
    assert shown() == named


def test_after_the_last_step_comes_the_next_lesson(window):
    player = window.lesson_player
    player.open("backward-through-many-layers")
    player.go(len(player.lesson.steps) - 1)
    player.reveal()
    player.next()
    assert (player.lesson.name, player.index) == ("change-the-activation", 0)


def test_what_is_wrong_is_a_sentence_and_the_lesson_goes_on(window, tmp_path):
    player = window.lesson_player
    player.open(tmp_path / "gone.md")
    assert "can not be read" in window.status.message.text()
    path = tmp_path / "mine.md"
    path.write_text("# T\nsummary: s\n\n## One\npanels: depth\n\nw\n")
    player.open(path)
    assert "mine.md: line 5: panels: there is no 'depth'" in window.status.message.text()
    assert player.lesson is None
    path.write_text(
        "# T\nsummary: s\n\n## One\nexample: gone.json\n\nw\n\n## Two\nlab: race\n\nw\n"
    )
    player.open(path)
    assert "This step can not be set up" in window.status.message.text()
    assert "gone.json: no such file" in window.status.message.text()
    player.next()
    assert (player.index, window.workspace.lab.name) == (1, "race")


def test_the_page_shows_words_place_and_notes_and_goes_with_the_lesson(window):
    player, page = window.lesson_player, window.findChild(QDockWidget, "dock-lesson")
    assert page.isHidden()
    player.open("what-helps")
    assert "A penalty for large weights" in page.step_title.text()
    assert not page.back_button.isEnabled()
    assert player.step.notes not in page.words.text()
    page.notes_button.click()
    assert player.step.notes in page.words.text()
    page.next_button.click()
    assert page.place.text() == "●●○○○"
    player.go(4)
    assert not page.next_button.isEnabled()
    page.leave_button.click()
    assert page.isHidden()


def test_the_room_is_asked_once_more_on_the_frozen_picture_and_both_votes_stay(window, tmp_path):
    text = VOTED.replace("hide: loss.test", "seen: What did it do?\nhide: loss.test")
    player = open_text(window, tmp_path, text)
    page = window.findChild(QDockWidget, "dock-lesson")
    player.count(0, 30)
    player.next()
    assert (player.waiting, player.asking, player.index) == (False, True, 0)
    poll = page.words.poll
    assert not poll.seen.isHidden()
    assert poll.outcome.isHidden()
    assert "Because." not in page.words.text()
    assert [field.value() for field in poll.fields] == [0, 0]
    player.count(0, 10)
    player.count(1, 20)
    player.next()
    assert (player.asking, player.index) == (False, 0)
    assert (player.poll.hands, player.poll.seen) == ((30, 0), (10, 20))
    bars = page.words.poll.findChildren(ShareBar)
    assert [bar.accessibleDescription() for bar in bars] == ["100 % → 33 %", "0 % → 67 %"]
    assert not page.words.poll.outcome.isHidden()
    assert "Because." in page.words.text()
    player.next()
    assert player.index == 1


VOTED = (
    "# T\nsummary: s\n\n## One\nexample: xor\npanels: loss accuracy\ntrain: 2\n"
    "vote: up | down\nhide: loss.test decision figures\noutcome: It goes down.\n\nw\n\n"
    "---\n\nBecause.\n\n"
    "## Two\n\nw\n"
)


def open_text(window, tmp_path, text: str):
    path = tmp_path / "mine.md"
    path.write_text(text)
    window.lesson_player.open(path)
    return window.lesson_player


def covered(window, name: str) -> bool:
    return any(not cover.isHidden() for cover in window.panels[name].findChildren(Cover))


def test_what_a_vote_is_about_is_hidden_until_the_outcome_is_shown(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.workbench.run_event, timeout=20_000):
        player = open_text(window, tmp_path, VOTED)

    def names() -> list[str]:
        return [curve.name for curve in window.panels["loss"].chart.content.curves]

    qtbot.waitUntil(lambda: names() == ["train"])
    assert covered(window, "decision")
    assert window.header.test_loss.figure() == "?"
    page = window.lessons.dock
    assert "Because." not in page.words.text()
    player.next()
    assert player.index == 0  # the outcome first
    assert "Because." in page.words.text()
    assert names() == ["train", "test"]
    assert not covered(window, "decision")
    assert window.header.test_loss.figure() not in ("?", "–")
    player.next()
    assert player.index == 1


def test_hands_are_typed_and_the_distribution_stays_beside_the_outcome(qtbot, window, tmp_path):
    player = open_text(window, tmp_path, VOTED)
    page = window.lessons.dock
    page.begin_counting()
    view = page.words.poll
    qtbot.keyClicks(view.fields[0], "30")
    qtbot.keyClick(view.fields[0], Qt.Key.Key_Return)
    qtbot.keyClicks(view.fields[1], "10")
    assert (player.poll.hands, player.poll.share(0)) == ((30, 10), 0.75)
    assert view.outcome.isHidden()
    view.reveal_button.click()
    view = page.words.poll
    assert not view.outcome.isHidden()
    assert view.outcome.text() == "It goes down."
    assert [bar.accessibleDescription() for bar in view.findChildren(ShareBar)] == ["75 %", "25 %"]
    player.next()
    player.back()
    assert player.poll.hands == (30, 10)
    assert not player.waiting


@pytest.mark.parametrize("language", ["", "de", "fr", "id"])
def test_no_step_is_wider_than_its_column_on_a_small_projector(qtbot, language):
    theme = LIGHT.scaled(1.3)
    column = LARGEST_SHARE * 1024 - theme_scroll_bar_width(qtbot)
    for name in lesson_names():
        for number, step in enumerate(load_lesson(name, language=language).steps, start=1):
            words = StepView(step, theme)
            qtbot.addWidget(words)
            if words.poll is not None:
                nobody = (0,) * len(step.prediction.options)
                words.poll.show_ballot(Poll(nobody, True, nobody, True))
            assert words.minimumSizeHint().width() <= column, f"{language} {name}, step {number}"


def theme_scroll_bar_width(qtbot) -> int:
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    return bar.sizeHint().width()


def test_after_the_vote_the_right_option_is_marked_and_the_boxes_are_closed(window, tmp_path):
    text = VOTED.replace("outcome:", "right: 2\nseen: What did it do?\noutcome:")
    player = open_text(window, tmp_path, text)
    marked = []
    for _ in range(3):
        poll = window.lessons.dock.words.poll
        marked.append([bar.text().startswith(RIGHT_MARK) for bar in poll.bars])
        open_to_type = [field.isEnabled() for field in poll.fields]
        player.reveal()
    # Neither before the outcome nor while the room is asked what it has seen.
    assert marked == [[False, False], [False, False], [False, True]]
    assert open_to_type == [False, False]
    first, second = poll.bars
    assert (first.text(), second.text()) == ("up", "✓ down")
    assert "down" in second.accessibleName()


def test_hands_that_nobody_has_counted_are_no_figures(window, tmp_path):
    player = open_text(window, tmp_path, VOTED.replace("outcome:", "seen: What?\noutcome:"))

    def figures() -> list[str]:
        return [bar.accessibleDescription() for bar in window.lessons.dock.words.poll.bars]

    player.count(0, 30)
    player.reveal()
    assert figures() == ["100 % → 0 %", "0 % → 0 %"]
    player.reveal()
    poll = window.lessons.dock.words.poll
    assert figures() == ["100 %", "0 %"]
    assert (poll.total.text(), poll.fields[0].value()) == ("Hands: 30", 30)


def test_a_second_vote_without_a_first_stands_alone(window, tmp_path):
    player = open_text(window, tmp_path, VOTED.replace("outcome:", "seen: What?\noutcome:"))
    for closed in (False, True):
        player.reveal()
        if not closed:
            player.count(0, 30)
            player.count(1, 10)
        poll = window.lessons.dock.words.poll
        assert player.poll.closed == closed
        # Nobody was counted before: that is not 0 % who were for it.
        assert [bar.accessibleDescription() for bar in poll.bars] == ["75 %", "25 %"]
        assert poll.total.text() == "Hands: 40"
        assert [field.value() for field in poll.fields] == [30, 10]
    picture = poll.bars[0].grab().toImage()
    bar, ground = picture.pixelColor(3, 2), picture.pixelColor(picture.width() - 3, 2)
    assert bar != ground, "its bar has the whole height"


def test_a_vote_of_hands_that_were_only_raised_leaves_the_options_alone(window, tmp_path):
    player = open_text(window, tmp_path, VOTED.replace("outcome:", "right: 2\noutcome:"))
    player.reveal()
    poll = window.lessons.dock.words.poll
    assert [bar.accessibleDescription() for bar in poll.bars] == ["", ""]
    assert poll.total.isHidden()
    assert all(field.isHidden() for field in poll.fields)
    assert poll.bars[1].text().startswith(RIGHT_MARK)


def test_a_step_shows_the_part_of_the_data_that_it_names_and_the_next_one_both(window, tmp_path):
    steps = ("rows: train\n", "rows: test\n", "")
    text = "# T\nsummary: s\n\n" + "".join(
        f"## S\nexample: overfit-blobs\nlab: softmax\npanels: triangle decision\n{rows}\nw\n"
        for rows in steps
    )
    player = open_text(window, tmp_path, text)
    shown = []
    for _ in steps:
        shown.append((window.panels["triangle"].part, window.panels["decision"].points))
        player.next()
    assert shown == [("train", "train"), ("test", "all"), ("train", "all")]


def test_the_place_in_the_lesson_is_whole(window):
    player, dock = window.lesson_player, window.lessons.dock
    for size, scale, shown in (((1280, 800), 1.0, "●●○○○○○○"), ((1024, 768), 1.5, "2 / 8")):
        window.setFixedSize(*size)
        window.look.show_scale(scale)
        player.start(load_lesson("change-the-activation"))
        player.go(1)
        QApplication.processEvents()
        assert dock.place.text() == shown
        assert dock.place.width() >= dock.place.sizeHint().width()
        assert dock.place.accessibleName() == "Step 2 of 8"


def test_words_have_the_whole_height_where_the_panels_below_keep_their_room(window):
    window.setFixedSize(1280, 800)
    player, dock = window.lesson_player, window.lessons.dock
    player.start(load_lesson("homework-and-exam"))
    player.go(2)
    QApplication.processEvents()
    assert player.step.diagram
    assert not window.docks["decision"].isHidden()
    assert dock.height() > 0.75 * window.height()
    # At twice the size of text there is no such room, and nothing is pushed out of the window.
    window.look.show_scale(2.0)
    QApplication.processEvents()
    assert window.width() == 1280


def test_a_field_shows_four_figures_whole(qtbot, window, tmp_path):
    open_text(window, tmp_path, VOTED)

    def shows_them() -> bool:
        field = window.lessons.dock.words.poll.fields[0]
        return field.lineEdit().width() > field.fontMetrics().horizontalAdvance("9999")

    for scale in (1.0, 2.0):
        window.look.show_scale(scale)
        qtbot.waitUntil(shows_them)


def test_training_waits_for_the_vote_where_nothing_is_hidden(window, tmp_path):
    player = open_text(window, tmp_path, VOTED.replace("hide: loss.test decision figures\n", ""))
    assert not window.workbench.playing
    player.reveal()
    assert window.workbench.playing


def test_who_trains_by_hand_ends_the_vote_and_the_run_pauses_all_the_same(qtbot, window, tmp_path):
    player = open_text(window, tmp_path, VOTED.replace("hide: loss.test decision figures\n", ""))
    with qtbot.waitSignal(window.workbench.run_event, timeout=20_000) as blocker:
        window.workbench.toggle()
    assert "Stopped at epoch 2" in str(blocker.args[0].text)
    assert player.poll.revealed


def test_enter_presses_the_button_that_shows_the_outcome(qtbot, window, tmp_path):
    player = open_text(window, tmp_path, VOTED)
    qtbot.keyClick(window.lessons.dock.words.poll.reveal_button, Qt.Key.Key_Return)
    assert player.poll.revealed


def test_leaving_shows_what_was_hidden(window, tmp_path):
    player = open_text(window, tmp_path, VOTED)
    player.leave()
    assert not covered(window, "decision")
    assert window.panels["loss"].hidden_parts == frozenset()


LOCKED = (
    "# T\nsummary: s\nlocked: network training\nhidden: run\n\n## One\nexample: xor\n\nw\n"
    "\n## Two\n\nw\n"
)


def test_a_locked_lesson_says_so_refuses_edits_and_one_switch_opens_everything(window, tmp_path):
    player, bench = open_text(window, tmp_path, LOCKED), window.workbench
    data, training, run = window.inspectors[1:]
    line = window.lessons.dock.lock_line
    assert line.sentence.text() == "This lesson locks: network, training. This lesson hides: run."
    assert data.isEnabled()
    assert not training.isEnabled()
    assert run.isHidden()
    deeper = with_depth(bench.experiment, 4)
    with pytest.raises(ValueError, match=r"locks: network.*switch “Open everything”"):
        bench.edit("Deeper", deeper)
    units = bench.experiment.network.hidden[0].units
    window.panels["network"].editing.remove_unit(0, 0)
    assert bench.experiment.network.hidden[0].units == units
    bench.new_seed()
    player.next()
    line.switch.click()
    assert training.isEnabled()
    assert not run.isHidden()
    bench.edit("Deeper", deeper)
    assert len(bench.experiment.network.hidden) == 4
    line.switch.click()
    assert not training.isEnabled()
    player.leave()
    assert training.isEnabled()
    assert line.isHidden()


def test_the_experiment_tab_says_that_it_is_locked_too(window, tmp_path):
    assert window.lock_line.isHidden()
    open_text(window, tmp_path, LOCKED)
    assert not window.lock_line.isHidden()
    assert "locks: network, training" in window.lock_line.sentence.text()


def test_formulas_of_a_step_are_set_and_follow_theme_and_size(window):
    window.lesson_player.open("backward-through-many-layers")
    window.lesson_player.go(2)
    page = window.lessons.dock
    (formula, *_) = page.words.findChildren(FormulaView)
    assert "σ′(z) = σ(z)" in formula.accessibleName()
    small = formula.heightForWidth(2000)
    window.look.show_scale(2.0)
    (formula, *_) = page.words.findChildren(FormulaView)
    assert formula.heightForWidth(2000) > 1.6 * small


def test_a_step_applied_while_training_opens_its_experiment(window):
    player = window.lesson_player
    player.open("change-the-activation")
    window.workbench.play()
    player.go(2)
    assert window.workbench.experiment == step_setup(player.lesson, 2).opened()


def test_a_race_of_a_step_begins_with_its_rivals_and_the_lesson_goes_on(window):
    player = window.lesson_player
    player.open("change-the-activation")
    player.go(6)
    race = window.panels["race"]
    assert player.active
    assert len(race.baselines.experiments) == 3
    assert window.workbench.experiment == load_example("vanishing-sigmoid")
    player.go(7)
    assert player.active
    assert len(race.baselines.experiments) == 2
    assert window.panels["landscape"].isVisible()
    player.go(0)
    assert not race.baselines.experiments


def test_a_step_without_diagram_gives_its_room_to_the_panels_and_the_words_keep_theirs(
    qtbot, window
):
    window.resize(1280, 800)
    player, diagram = window.lesson_player, window.workspace.diagram
    player.open("one-neuron-a-class")
    assert not player.step.diagram
    assert diagram.isHidden()
    dock = window.docks["one-hot"]
    qtbot.waitUntil(lambda: dock.width() > 0.6 * window.width())
    words = window.lessons.dock
    qtbot.waitUntil(lambda: abs(words.width() - round(0.27 * window.width())) <= 1)
    window.resize(1400, 900)
    qtbot.waitUntil(lambda: abs(words.width() - round(0.27 * window.width())) <= 2)
    # A snapshot of other data and the enlarging of a panel leave it so.
    window.workspace.fit_arrangement(snapshot_of(spiral_experiment()))
    window.presenter.toggle_zoom()
    window.presenter.toggle_zoom()
    assert diagram.isHidden()
    player.leave()
    assert not diagram.isHidden()
    assert words.minimumWidth() == 0


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_panels_without_the_diagram_have_each_one_place(count):
    names = ("loss", "decision", "fit", "sweep", "fan")[:count]
    for arrangement in (tiled(names), tiled_in_rows(names), tiled_upright(names)):
        assert sorted(arrangement.names()) == sorted(names)
        main = arrangement.top or arrangement.bottom or arrangement.right
        assert sum(share for _, share in main) == pytest.approx(1.0)


def test_panels_that_have_no_room_beside_each_other_stand_below_each_other(window):
    window.resize(1280, 800)
    player = window.lesson_player
    player.open("backward-through-many-layers")
    player.go(1)
    assert not player.step.diagram
    beside, below = (window.docks[name] for name in ("gradients", "ledger"))
    assert beside.y() == below.y()
    window.resize(1024, 768)
    player.go(1)
    assert beside.x() == below.x()
    assert not beside.visibleRegion().isEmpty()
    assert not below.visibleRegion().isEmpty()


def test_three_panels_stand_in_rows_where_the_widest_has_no_room_beside_another(qtbot, window):
    """At 1024 × 768 with the text of a presentation the map is still a map."""
    window.resize(1024, 768)
    window.look.set_scale(1.25)
    player = window.lesson_player
    player.open("backward-through-many-layers")
    player.go(3)
    assert player.step.panels == ("decision", "loss", "gradients")
    decision, loss, gradients = (window.docks[name] for name in player.step.panels)
    qtbot.waitUntil(lambda: decision.y() == loss.y() and decision.height() == loss.height())
    qtbot.waitUntil(lambda: gradients.y() > decision.geometry().bottom())
    qtbot.waitUntil(lambda: gradients.width() == loss.geometry().right() + 1 - decision.x())
    view = window.panels["decision"].view
    qtbot.waitUntil(lambda: min(view.width(), view.height()) > 0.25 * window.height())
    # All of it is in sight without scrolling.
    qtbot.waitUntil(lambda: decision.widget().verticalScrollBar().maximum() == 0)
    player.go(0)
    assert not window.workspace.diagram.isHidden()
    assert decision.x() == loss.x()


@pytest.mark.parametrize("step", [0, 2])
def test_leaving_puts_no_cursor_into_the_diagram(qtbot, window, step):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    player, diagram = window.lesson_player, window.workspace.diagram
    player.open("what-helps")
    player.go(step)
    words = window.lessons.dock
    words.take_focus()
    qtbot.mouseClick(words.leave_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(diagram.isVisible)
    assert QApplication.focusWidget() in (None, diagram)
    assert diagram.current is None
    assert window.selection.value.hovered_neuron is None


def test_no_button_has_the_focus_after_a_step_that_hides_the_diagram(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.workspace.diagram.setFocus()
    player = window.lesson_player
    player.open("backward-through-many-layers")
    window.workspace.diagram.setFocus()
    player.go(1)
    assert window.workspace.diagram.isHidden()
    words = window.lessons.dock
    assert words.isAncestorOf(QApplication.focusWidget())
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)
    # Nor after one that hides the panel that had it.
    switch = window.panels["gradients"].findChildren(QAbstractButton)[0]
    switch.setFocus()
    assert switch.hasFocus()
    player.go(2)
    assert not switch.isVisible()
    assert words.isAncestorOf(QApplication.focusWidget())
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)
    # Whoever goes on by the button keeps it.
    words.next_button.setFocus()
    words.next_button.click()
    assert words.next_button.hasFocus()
