"""Comments on presets: every example has its words, and the strip shows them at the right time."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from playground.experiment.edits import choose_data
from playground.experiment.files import example_names, load_example
from playground.experiment.variations import varied
from playground.lessons import load_lesson
from playground.ui.appearance.theme import LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.main_window import MainWindow
from playground.ui.presets import commentary_of, preset_named_like
from playground.ui.presets.bar import Comment
from playground.ui.settings import Settings
from tests.support import spiral_experiment


@pytest.fixture
def window(shared_window):
    return shared_window


@pytest.mark.parametrize("name", example_names())
def test_every_example_says_what_to_see_why_and_what_goes_wrong(name):
    said = commentary_of(name)
    assert said.see.count(". ") + said.see.count(": ") >= 1
    assert said.see.count(". ") <= 1
    for text in (said.see, said.why, said.trap):
        assert text.endswith(".")
        assert len(text) <= 200


def test_good_and_bad_are_told_apart():
    bad = {name for name in example_names() if not commentary_of(name).good}
    assert bad == {
        *("vanishing-sigmoid", "exploding", "dead-relu"),
        *("overfit-blobs", "underfit", "digits-100"),
    }


def test_a_preset_is_known_only_as_it_stands():
    exploding = load_example("exploding")
    assert preset_named_like(exploding) == "exploding"
    training = msgspec.structs.replace(exploding.training, seed=99)
    assert preset_named_like(msgspec.structs.replace(exploding, training=training)) == ""


def test_the_strip_comes_with_a_preset_and_goes_with_anything_else(window):
    assert not window.preset_bar.isVisible()
    window.presets.open_preset("overfit-blobs", "overfitting")
    comment = window.preset_bar.comment
    assert window.preset_bar.isVisible()
    assert comment.verdict.text() == "✗ overfits"
    assert comment.words.text() == commentary_of("overfit-blobs").see
    window.workbench.open(spiral_experiment())
    assert not window.preset_bar.isVisible()


def test_the_strip_stays_with_another_network_goes_with_other_data_and_comes_back(window):
    window.presets.open_preset("circle")
    bench = window.workbench
    # The comment itself asks for other neurons; its why and its pitfall are wanted then.
    hidden = msgspec.structs.replace(bench.experiment.network.hidden[0], units=3)
    network = msgspec.structs.replace(
        bench.experiment.network, hidden=(hidden, *bench.experiment.network.hidden[1:])
    )
    bench.edit("Fewer", msgspec.structs.replace(bench.experiment, network=network))
    assert window.preset_bar.isVisible()
    bench.edit("Others", choose_data(bench.experiment, "xor"))
    assert not window.preset_bar.isVisible()
    bench.undo_stack.undo()
    assert window.preset_bar.isVisible()


def test_the_verdict_is_said_only_of_what_it_was_found_for(window):
    window.presets.open_preset("vanishing-sigmoid")
    bench, verdict = window.workbench, window.preset_bar.comment.verdict
    QApplication.processEvents()
    height = window.preset_bar.height()
    assert verdict.isVisible()
    bench.new_seed()
    assert verdict.isVisible()
    bench.edit("ReLU", varied(bench.experiment, "relu"))
    QApplication.processEvents()
    assert window.preset_bar.isVisible()
    assert not verdict.isVisible()
    assert window.preset_bar.height() == height
    bench.undo_stack.undo()
    assert verdict.isVisible()


def test_every_part_of_the_examples_is_headed_by_its_name(window):
    actions = window.menus._made["E&xamples"].actions()
    headings = [action.text() for action in actions if action.text() and not action.isEnabled()]
    assert headings[:2] == ["Explore", "Vanishing gradient"]
    assert not actions[0].isSeparator()


def test_why_and_the_pitfall_are_one_press_away_and_nothing_jumps(window):
    window.presets.open_preset("vanishing-sigmoid")
    QApplication.processEvents()
    comment, said = window.preset_bar.comment, commentary_of("vanishing-sigmoid")
    height = window.preset_bar.height()
    for key, text in (("why", said.why), ("trap", said.trap), ("see", said.see)):
        comment.choice.show_choice(key)
        comment._show_words()
        QApplication.processEvents()
        assert comment.words.text() == text
        assert window.preset_bar.height() == height


@pytest.mark.parametrize(("scale", "width"), [(0.8, 1024), (1.0, 1280), (1.5, 1920), (2.0, 1024)])
def test_no_word_is_cut_off(qtbot, scale, width):
    comment = Comment(LIGHT.scaled(scale))
    qtbot.addWidget(comment)
    comment.show_commentary(commentary_of("vanishing-sigmoid"))
    spread_theme(comment, LIGHT.scaled(scale))
    comment.resize(width, comment.minimumSizeHint().height())
    comment.resize(width, comment.minimumSizeHint().height())
    comment.show()
    words = comment.words
    assert words.height() >= words.heightForWidth(words.width())


def test_the_cross_hides_this_comment_and_the_next_preset_has_its_own(window):
    window.presets.open_preset("exploding")
    window.preset_bar.comment.close_button.click()
    assert not window.preset_bar.isVisible()
    window.presets.open_preset("underfit")
    assert window.preset_bar.isVisible()


def test_a_lesson_and_presenting_have_words_of_their_own(window):
    window.presets.open_preset("exploding")
    window.presenter.begin()
    assert not window.preset_bar.isVisible()
    window.presenter.leave()
    assert window.preset_bar.isVisible()
    window.lesson_player.start(load_lesson("change-the-activation"))
    assert not window.preset_bar.isVisible()


def test_who_wants_no_comments_gets_none_for_good(qtbot):
    made = MainWindow(load_example("exploding"), LIGHT, Settings())
    made.start()
    assert made.preset_bar.isVisible()
    made.menus.comments_action.trigger()
    assert not made.preset_bar.isVisible()
    assert not Settings().comments
    made.presets.open_preset("underfit")
    assert not made.preset_bar.isVisible()
    made.menus.comments_action.trigger()
    assert made.preset_bar.isVisible()
    made.close()
    made.deleteLater()
