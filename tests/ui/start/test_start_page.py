"""The start page in the real window: by keyboard, at every size, with pictures of real runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, Qt, QThread, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from playground.cli import main
from playground.experiment.files import example_names, load_example, write_experiment
from playground.lessons import lesson_names, load_lesson
from playground.ui import application
from playground.ui.appearance import display
from playground.ui.appearance.theme import LIGHT, SCALES, THEMES
from playground.ui.appearance.themed import spread_theme
from playground.ui.labs import LABS, lab_named
from playground.ui.main_window import MainWindow
from playground.ui.presets import commentary_of
from playground.ui.settings import Settings
from playground.ui.start.page import StartChoice, StartPage
from playground.ui.start.shows import all_shows, painted_experiment
from playground.ui.start.stills import load_stills
from tests.support import spiral_experiment


@pytest.fixture
def window(qtbot, shared_window):
    shared_window.home.show()
    qtbot.waitUntil(lambda: len(shared_window.home.page.grids) == 5)
    return shared_window


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def card(window, choice):
    return next(card for card in window.home.page.cards if card.data == choice)


def test_space_at_the_start_trains_the_spiral(qtbot, window):
    assert window.home.page.first_card.hasFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert not window.home.active
    assert window.workbench.experiment == load_example("spiral")
    assert window.workbench.playing
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert not window.workbench.playing


class Paints(QObject):
    """Counts how often what it watches is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_space_is_answered_before_the_panels_are_made(qtbot):
    made = MainWindow(spiral_experiment(), LIGHT, panels_later=True)
    made.home.show()
    first_paint = Paints(made.home.page)
    made.start()
    while not first_paint.count:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
    seen = Paints(made.workspace.diagram)
    made.home.page.first_card.click()
    assert made.workbench.playing
    assert seen.count == 1
    assert any(dock.waits for dock in made.docks.values())
    qtbot.waitUntil(lambda: not any(dock.waits for dock in made.docks.values()), timeout=20_000)
    made.close()
    made.deleteLater()


def test_every_lesson_lab_and_preset_has_its_card(window):
    choices = [card.data for card in window.home.page.cards]
    assert [choice.name for choice in choices if choice.what == "lesson"] == list(lesson_names())
    assert [choice.name for choice in choices if choice.what == "lab"] == [lab.name for lab in LABS]
    presets = [choice.name for choice in choices if choice.what == "preset"]
    assert sorted(presets) == sorted(example_names())


def test_a_preset_says_by_name_what_to_watch_in_two_sentences(window):
    shown = card(window, StartChoice("preset", "exploding"))
    assert shown.text() == "Exploding"
    assert shown.accessibleDescription() == commentary_of("exploding").see
    shown.click()
    assert window.workbench.experiment == load_example("exploding")
    assert window.workspace.lab.name == "vanishing-gradient"


def test_a_lesson_begins_from_its_card_by_return(qtbot, window):
    card(window, StartChoice("lesson", "change-the-activation")).setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert window.lesson_player.active
    assert window.lesson_player.lesson == load_lesson("change-the-activation")
    assert not window.home.active


def test_f1_says_of_a_card_what_it_opens(window):
    card(window, StartChoice("lab", "race")).setFocus()
    window.actions_by_name["help"].trigger()
    leaf = window.menus.help_desk.leaf
    assert leaf.explanation.title == "Race"
    assert leaf.explanation.sentences == (lab_named("race").description,)
    middle = leaf.geometry().center()
    assert leaf.isAncestorOf(window.childAt(middle)) or window.childAt(middle) is leaf
    leaf.end()


def test_a_lab_opens_with_its_example(window):
    card(window, StartChoice("lab", "overfitting")).click()
    assert window.workspace.lab.name == "overfitting"
    assert window.workbench.experiment == load_example(lab_named("overfitting").examples[0])


def test_painting_begins_with_the_brush_in_the_hand(window):
    card(window, StartChoice("paint")).click()
    assert window.workbench.experiment == painted_experiment()
    assert window.panels["decision"].paint.active
    window.presets.open_preset("circle")
    assert not window.panels["decision"].paint.active


@pytest.mark.parametrize("width", [1024, 1280])
def test_the_way_home_takes_no_room_from_the_figures_of_the_run(qtbot, window, width):
    window.home.back()
    window.resize(width, 700)
    QApplication.processEvents()
    assert window.home.button.isVisible()
    assert window.header.accuracy.isVisible()
    assert window.header.accuracy.visibleRegion().boundingRect().width() > 0


def test_the_arrows_reach_every_card_and_tab_stays_on_the_page(qtbot, window):
    page, keys = window.home.page, Qt.Key
    reached, walked = [page.first_card], 0
    while walked < len(reached):
        for arrow in (keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down):
            reached[walked].setFocus()
            press(qtbot, arrow)
            if QApplication.focusWidget() not in reached:
                reached.append(QApplication.focusWidget())
        walked += 1
    assert set(reached) == {*page.cards, page.leave_button}
    for _ in range(len(page.cards) + 3):
        press(qtbot, keys.Key_Tab)
        assert page.isAncestorOf(QApplication.focusWidget())
    assert window.workbench.thread_of_training.isRunning()
    assert window.frame_loop.newest_step == 0


def test_the_run_can_not_be_steered_unseen_and_goes_on_afterwards(qtbot, window):
    press(qtbot, Qt.Key.Key_Escape)
    assert not window.home.active
    assert window.panels["network"].hasFocus()
    window.workbench.play()
    window.actions_by_name["home"].trigger()
    assert window.home.active
    assert not window.workbench.playing
    assert not window.actions_by_name["play"].isEnabled()
    window.actions_by_name["home"].trigger()
    assert window.workbench.playing
    assert window.actions_by_name["play"].isEnabled()


def test_what_else_is_opened_leaves_the_lesson_which_can_be_taken_up_again(window):
    window.lesson_player.open("one-neuron-a-class")
    window.home.show()
    window.home.back()
    assert window.lesson_player.active
    window.home.show()
    QApplication.processEvents()
    card(window, StartChoice("lab", "race")).click()
    assert not window.lesson_player.active
    assert window.lessons.resume_action.isEnabled()


def test_presenting_takes_the_page_away(window):
    window.presenter.begin()
    assert not window.home.active
    window.presenter.leave()


def test_panels_under_the_page_cost_nothing(window):
    assert window.visible_panels() == []
    window.home.back()
    assert window.panels["network"] in window.visible_panels()


def test_the_pictures_stand_at_the_first_paint_and_nothing_trains_for_them(qtbot, window):
    pictures, missing = (
        window.home.page.pictures,
        {one.name for one in all_shows()} - {*load_stills()},
    )
    assert not missing, f"run python packaging/start_pictures.py: {sorted(missing)}"
    assert len(pictures) == len(all_shows())
    assert [one.still for one in pictures] == [load_stills()[show.name] for show in all_shows()]
    before = pictures[0].grab().toImage()
    assert len({before.pixel(x, x) for x in range(before.width())}) > 10
    assert window.home.page.findChildren(QThread) == []


@pytest.mark.parametrize("scale", [SCALES[0], 1.0, SCALES[-1]])
@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_cards_flow_with_the_room_and_nothing_is_cut_off(qtbot, scale, size):
    page = StartPage(LIGHT.scaled(scale), ())
    qtbot.addWidget(page, before_close_func=QWidget.hide)
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.resize(QSize(*size))
    page.show()
    page.grab()
    QApplication.processEvents()
    assert len(page.cards) > len(example_names())
    assert page._scroll.widget().width() <= page._scroll.viewport().width()
    for one in page.cards:
        for label in one.findChildren(QLabel):
            words = label.text().split()
            longest = max((label.fontMetrics().horizontalAdvance(w) for w in words), default=0)
            assert not label.isVisible() or label.width() >= longest
            assert not label.isVisible() or label.height() >= label.heightForWidth(label.width())
    columns = page.grids[0].columns
    assert 1 <= columns <= 5
    assert columns >= 3 if scale == 1.0 and size[0] >= 1280 else columns >= 1
    page.hide()


def test_it_follows_the_theme(qtbot):
    page = StartPage(LIGHT, ())
    qtbot.addWidget(page)
    page.resize(600, 400)
    for theme in THEMES.values():
        spread_theme(page, theme)
        assert page.grab().toImage().pixelColor(2, 200).name().upper() == theme.window


class Pseudo(QTranslator):
    """Marks every text that goes through translation."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}⟧"

    def isEmpty(self):
        return False


def test_its_words_go_through_translation(qtbot, qapp):
    pseudo = Pseudo()
    qapp.installTranslator(pseudo)
    page = StartPage(LIGHT, ())
    qtbot.addWidget(page, before_close_func=QWidget.hide)
    page.show()
    qtbot.waitExposed(page)
    page.grab()
    QApplication.processEvents()
    page.hide()
    qapp.removeTranslator(pseudo)
    # What a file says is shown as it stands.
    lessons = [load_lesson(name) for name in lesson_names()]
    content = {text for lesson in lessons for text in (lesson.title, lesson.summary)}
    content |= {load_example(name).title for name in example_names()}
    content |= {commentary_of(name).see for name in example_names()}
    texts = {label.text() for label in page.findChildren(QLabel)}
    texts |= {button.text() for button in page.findChildren(QAbstractButton)}
    texts |= {card.accessibleDescription() for card in page.cards}
    assert {text for text in texts if text and "⟦" not in text and text not in content} == set()


def test_one_tick_keeps_the_page_away_for_good(qtbot):
    settings = Settings()
    assert settings.start_page
    made = MainWindow(spiral_experiment(), LIGHT, settings)
    made.start()
    made.home.show()
    made.home.page.show_at_start.click()
    made.close()
    made.deleteLater()
    assert not Settings().start_page


def test_recent_files_stand_on_the_page(qtbot, tmp_path):
    page = StartPage(LIGHT, (tmp_path / "mine.nnplay",))
    qtbot.addWidget(page)
    shown = next(card for card in page.cards if card.data.what == "recent")
    assert shown.text() == "mine.nnplay"
    assert shown.accessibleDescription() == str(tmp_path)
    assert shown in page.grids[1].cards


@pytest.mark.parametrize(
    ("name", "is_asked"),
    [("class.csv", True), ("pictures", True), ("run.json", False), ("spiral", False)],
)
def test_a_table_or_pictures_that_are_named_are_asked_about(monkeypatch, tmp_path, name, is_asked):
    asked = {}

    def run_window(opened, **options):
        asked.update(options)
        return 0

    monkeypatch.setattr(application, "run_window", run_window)
    monkeypatch.setattr(display, "display_fault", lambda: "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "class.csv").write_text("x,y,k\n1,2,a\n3,4,b\n")
    (tmp_path / "run.json").write_bytes(write_experiment(load_example("xor")))
    for folder in ("pictures", "spiral"):
        (tmp_path / folder).mkdir()
    assert main([name]) == 0
    assert asked["to_import"] == (tmp_path / name if is_asked else None)
    assert asked["file"] == (Path(name) if name == "run.json" else None)
    assert not asked["at_home"]


@pytest.mark.parametrize(
    ("words", "at_home"),
    [
        ([], True),
        (["spiral"], False),
        (["--lesson", "one-neuron-a-class"], False),
        (["--present"], False),
    ],
)
def test_who_names_a_file_a_lesson_or_presenting_gets_just_that(monkeypatch, words, at_home):
    asked = {}

    def run_window(opened, **options):
        asked.update(options, opened=opened)
        return 0

    monkeypatch.setattr(application, "run_window", run_window)
    assert main(words) == 0
    assert asked["at_home"] is at_home
    assert asked["lesson"] == (words[1] if "--lesson" in words else "")
    assert asked["opened"] == load_example("spiral")
