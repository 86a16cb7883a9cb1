"""The arrangement of panels gives way to large text: nothing overlaps, and nothing is squashed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QTabBar, QToolBar, QWidget

from playground.experiment.files import load_example
from playground.lessons import load_lesson
from playground.training.opening import start
from playground.ui.appearance.theme import HIGH_CONTRAST, LIGHT
from playground.ui.labs import LABS
from playground.ui.labs.arrangement import Arrangement
from playground.ui.main_window import MainWindow
from playground.ui.offscreen.render import remove, show_in_window, show_unseen
from playground.ui.workspace.dock import PanelDock, PanelScroll
from playground.ui.workspace.placing import arrange, arrange_again
from playground.ui.workspace.shares import distribute, fitting
from playground.ui.workspace.tightening import (
    ONE_A_SIDE,
    ONE_BELOW,
    ONE_IN_ALL,
    kept_in_front,
    lacks_room,
    tightened,
)

STANDING = Arrangement(
    "standing",
    right=((("a", "b"), 0.6), (("c",), 0.4)),
    bottom=((("d",), 1.0),),
    right_width=0.4,
    bottom_height=0.3,
)
PAIR = ((("a",), 0.6), (("b", "c"), 0.4))


def needs(stack):
    return 100.0 * len(stack)


def test_stacks_with_room_stay_beside_each_other():
    assert fitting(PAIR, 300, needs) == PAIR


def test_stacks_without_room_become_tabs_of_one():
    assert fitting(PAIR, 299, needs) == ((("a", "b", "c"), 1.0),)


def test_a_stack_gets_what_it_needs_from_those_that_have_more():
    assert distribute(PAIR, 1000, needs) == [600, 400]
    assert distribute(PAIR, 400, needs) == [200, 200]


ABOUT_D = replace(STANDING, foremost="d")
EVERYTHING = ((("d", "a", "b", "c"), 1.0),)


def test_what_a_lab_is_about_is_in_front_where_one_stack_has_room():
    below, beside = tightened(ABOUT_D, ONE_BELOW), tightened(ABOUT_D, ONE_IN_ALL)
    assert (below.right, below.bottom) == ((), EVERYTHING)
    assert (beside.right, beside.bottom) == (EVERYTHING, ())
    # A map needs no width: it stays beside the diagram, and takes more of the window.
    assert tightened(STANDING, ONE_BELOW) == tightened(STANDING, ONE_A_SIDE)
    assert tightened(STANDING, ONE_IN_ALL).right[0][0][0] == "a"
    assert tightened(STANDING, ONE_IN_ALL).right_width > STANDING.right_width


def test_who_was_brought_to_the_front_stays_there_when_stacks_are_joined():
    one = tightened(ABOUT_D, ONE_BELOW)
    # Nobody has touched a tab: it is what the lab is about.
    assert kept_in_front(ABOUT_D, one, {"a", "c", "d"}) == ("d",)
    # Its tab is behind another one's, and "b" is in front of "a".
    assert kept_in_front(ABOUT_D, one, {"b", "c", "d"}) == ("b",)
    # Two were brought there: it is the one of the stack that the lab is about.
    with_e = replace(ABOUT_D, bottom=((("d", "e"), 1.0),))
    assert kept_in_front(with_e, tightened(with_e, ONE_BELOW), {"b", "c", "e"}) == ("e",)
    # And back: in stacks of which nothing was in sight the first one is.
    assert kept_in_front(ABOUT_D, ABOUT_D, {"b"}) == ("b",)


def test_the_panel_that_somebody_presents_is_the_one_in_front(qtbot, window):
    """As large as the text is then, the lab has room for a single stack."""
    window.resize(1280, 800)
    window.presets.open_lab("softmax")
    window.workspace.show_panel("one-hot")
    qtbot.waitUntil(lambda: "one-hot" in names_in_sight(window))
    before = names_in_sight(window)
    window.look.set_scale(1.5)
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    qtbot.waitUntil(
        lambda: names_in_sight(window) == ["network", "one-hot"] and not lacks_room(window)
    )
    window.look.set_scale(1.0)
    qtbot.waitUntil(lambda: not window.look.is_restyling and names_in_sight(window) == before)


@pytest.mark.parametrize(
    ("lab", "name"), [("vanishing-gradient", "gradients"), ("softmax", "softmax")]
)
def test_at_large_text_a_lab_shows_what_it_is_about(qtbot, window, lab, name):
    window.resize(1280, 766)
    window.look.set_scale(1.5)
    window.presets.open_lab(lab)
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    qtbot.waitUntil(lambda: names_in_sight(window) == ["network", name] and not lacks_room(window))


@pytest.mark.parametrize("scale", [1.1, 1.25])
def test_wide_panels_behind_a_tab_send_none_that_has_room_behind_one(qtbot, window, scale):
    window.setFixedSize(1280, 766)
    window.look.set_scale(scale)
    window.presets.open_lab("overfitting")
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    shown = ["network", "decision", "loss", "fit", "remedies"]
    qtbot.waitUntil(
        lambda: sorted(names_in_sight(window)) == sorted(shown) and not lacks_room(window)
    )


def test_wide_panels_behind_a_tab_leave_the_diagram_its_share(qtbot, window):
    window.setFixedSize(1024, 734)
    window.look.set_scale(2.0)
    window.presets.open_lab("softmax")
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    qtbot.waitUntil(
        lambda: names_in_sight(window) == ["network", "softmax"] and not lacks_room(window)
    )
    assert window.workspace.diagram.width() >= 0.45 * 1024


class Hidings(QObject):
    """Names the docks that are hidden."""

    def __init__(self, docks):
        super().__init__()
        self.names = []
        for dock in docks.values():
            dock.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.names.append(watched.name)
        return False


@pytest.fixture
def empty_docks(qtbot):
    """A window with four docks that wait for their panels, placed as STANDING says."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    window.resize(900, 600)
    docks = {}
    for name in "abcd":
        docks[name] = PanelDock(name, name, {}, lambda dock: None, window)
        docks[name].waits = True
    window.show()
    arrange(window, docks, STANDING)
    qtbot.waitUntil(lambda: not docks["a"].visibleRegion().isEmpty())
    return window, docks


def test_docks_that_stand_as_arranged_only_get_their_sizes_again(empty_docks):
    window, docks = empty_docks
    docks["b"].raise_()
    window.resizeDocks([docks["c"]], [100], Qt.Orientation.Vertical)
    hidden = Hidings(docks)
    arrange_again(window, docks, STANDING)
    assert hidden.names == []
    assert not docks["b"].visibleRegion().isEmpty()
    again = docks["b"].geometry(), docks["c"].geometry(), docks["d"].geometry()
    arrange(window, docks, STANDING)
    docks["b"].raise_()
    assert again == (docks["b"].geometry(), docks["c"].geometry(), docks["d"].geometry())


def test_only_the_edge_whose_stacks_have_changed_is_placed_anew(empty_docks):
    window, docks = empty_docks
    docks["d"].setFloating(True)
    hidden = Hidings(docks)
    arrange_again(window, docks, STANDING)
    assert set(hidden.names) == {"d"}
    assert not docks["d"].isFloating()
    assert window.dockWidgetArea(docks["d"]) == Qt.DockWidgetArea.BottomDockWidgetArea
    assert window.tabifiedDockWidgets(docks["a"]) == [docks["b"]]


def test_at_twice_the_text_nothing_of_the_window_is_cut_off(qtbot, window):
    window.look.set_scale(2.0)
    for size in ((1024, 768), (1280, 800)):
        window.setFixedSize(*size)
        for lab in LABS:
            window.workspace.choose_lab(lab.name)
            qtbot.waitUntil(lambda: not lacks_room(window))
            # The largest information is the last to go.
            assert window.workspace.visible_panels()[0] is window.workspace.diagram, (
                size,
                lab.name,
            )
            assert len(window.workspace.visible_panels()) > 1, (size, lab.name)


def names_in_sight(window: MainWindow) -> list[str]:
    return [panel.name for panel in window.workspace.visible_panels()]


def test_panels_that_stay_beside_each_other_have_the_height_for_larger_text(qtbot, window):
    window.setFixedSize(1920, 1080)
    window.presets.open_lab("vanishing-gradient")
    window.inspector_dock.hide()
    gradients, chain = window.docks["gradients"], window.docks["ledger"]
    qtbot.waitUntil(lambda: chain.isVisible() and gradients.isVisible())
    widths = gradients.width(), chain.width()
    window.look.show_scale(1.9)
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    window.workspace.measure_panels()
    qtbot.waitUntil(lambda: chain.height() >= 0.33 * window.height())
    assert (gradients.width(), chain.width()) == widths
    assert gradients.height() == chain.height()


def test_panels_give_way_to_a_smaller_window_and_come_back_with_a_larger_one(qtbot, window):
    window.resize(1920, 1000)
    window.look.set_scale(1.5)
    window.presets.open_lab("overfitting")
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    qtbot.waitUntil(lambda: len(names_in_sight(window)) == 5)
    assert not lacks_room(window)
    window.resize(1280, 766)
    qtbot.waitUntil(lambda: not lacks_room(window))
    assert len(names_in_sight(window)) == 2
    window.resize(1920, 1000)
    qtbot.waitUntil(lambda: len(names_in_sight(window)) == 5)
    assert not lacks_room(window)


def test_panels_give_way_to_a_bar_that_comes_later(qapp, qtbot, window):
    window.resize(1280, 800)
    window.workspace.choose_lab("race")
    # Whoever places panels looks for room in the next turn of the loop.
    qapp.processEvents()
    assert not lacks_room(window)
    bar = QToolBar(window)
    bar.setFixedHeight(200)
    window.addToolBar(bar)
    bar.show()
    assert lacks_room(window)
    qtbot.waitUntil(lambda: bar.isVisible() and not lacks_room(window))


def test_docks_have_their_widths_again_after_large_text(qtbot, window):
    window.resize(1280, 766)
    window.presets.open_lab("vanishing-gradient")

    def sizes() -> list[tuple[str, int]]:
        return [(panel.name, panel.width()) for panel in window.workspace.visible_panels()]

    qtbot.waitUntil(lambda: len(sizes()) == 5 and not lacks_room(window))
    before = sizes()
    for scale in (2.0, 1.0):
        window.look.set_scale(scale)
        qtbot.waitUntil(lambda: not window.look.is_restyling)
    qtbot.waitUntil(lambda: sizes() == before)


def test_panels_have_their_shares_of_the_window_in_a_presentation_and_their_sizes_after_it(
    qtbot, window
):
    window.resize(1280, 766)
    window.presets.open_lab("race")
    race = window.docks["race"]
    qtbot.waitUntil(lambda: race.width() > 1000 and not lacks_room(window))
    before = race.height()
    window.presenter.begin()
    window.setFixedSize(1280, 800)
    # The diagram, whose place is the middle, would have all that the menu and the comment leave.
    qtbot.waitUntil(lambda: race.height() > 0.45 * 800)
    window.presenter.leave()
    window.setMinimumSize(1024, 700)
    window.setMaximumSize(4000, 4000)
    window.resize(1280, 766)
    qtbot.waitUntil(lambda: abs(race.height() - before) <= 2)


def place_of(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def in_every_lab(window: MainWindow):
    """Show `window`, which nobody sees, with examples in their labs, and tell where it is."""
    for lab, example in (
        ("explore", "spiral"),
        ("explore", "digits"),
        ("vanishing-gradient", "vanishing-sigmoid"),
        ("softmax", "iris"),
        ("overfitting", "overfit-blobs"),
        ("race", "vanishing-sigmoid"),
    ):
        experiment = load_example(example)
        window.workbench.open(experiment)
        session = start(experiment)
        window.workspace.choose_lab(lab)
        show_in_window(window, session)
        window.workspace.reset_layout()
        show_in_window(window, session)
        yield f"{lab}, {example}"


def check_places(window: MainWindow, place: str) -> None:
    """No panel lies on another or outside the window."""
    docks = [dock for dock in window.docks.values() if not dock.visibleRegion().isEmpty()]
    parts = [*docks, window.centralWidget(), window.statusBar(), window.toolbar]
    places = [place_of(part, window) for part in parts]
    assert all(window.rect().contains(one) for one in places), place
    for number, one in enumerate(places):
        assert not any(one.intersects(other) for other in places[number + 1 :]), place


@pytest.fixture
def unseen(qapp, request):
    """A window of some size and text scale on the spirals, with the comment on them."""
    size, theme = request.param
    window = MainWindow(load_example("spiral"), theme)
    show_unseen(window, QSize(*size))
    window.preset_bar.follow()
    yield window
    remove(window)


@pytest.mark.parametrize("unseen", [((1024, 700), HIGH_CONTRAST)], indirect=True)
def test_no_panel_lies_on_another_or_outside_the_smallest_window(unseen):
    for place in in_every_lab(unseen):
        check_places(unseen, place)


@pytest.mark.parametrize("unseen", [((1920, 1080), LIGHT.scaled(2.0))], indirect=True)
def test_so_it_is_at_twice_the_text_and_the_diagram_keeps_its_height_and_tabs_their_names(unseen):
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for place in in_every_lab(unseen):
        check_places(unseen, place)
        assert unseen.centralWidget().height() >= 360, place
        bars = unseen.findChildren(QTabBar, options=direct)
        for bar in (bar for bar in bars if bar.count() > 1):
            assert bar.isVisible(), place
            assert bar.elideMode() == Qt.TextElideMode.ElideNone, place


@pytest.mark.parametrize("unseen", [((1280, 800), LIGHT.scaled(1.5))], indirect=True)
def test_the_figures_of_the_run_come_before_the_words_of_buttons(unseen):
    show_in_window(unseen, start(load_example("spiral")))
    assert unseen.header.isVisible()
    assert unseen.toolbar.rect().contains(unseen.header.geometry())


class HighWhereWide(QWidget):
    """Needs a scroll bar where it is wide, and none where that makes it narrower."""

    sizes = 0

    def resizeEvent(self, event):
        self.sizes += 1
        self.setMinimumHeight(400 if self.width() >= 300 else 100)


def test_a_panel_that_drives_its_own_scroll_bar_away_is_fitted_and_then_let_be(qtbot):
    scroll = PanelScroll(HighWhereWide(), None)
    qtbot.addWidget(scroll)
    scroll.show()
    for width in (290, 300, 305, 312, 330):
        scroll.resize(width, 200)
        assert scroll.widget().width() <= width
    assert scroll.widget().sizes < 60


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1024, 768, 1.0), (1024, 768, 1.3), (1280, 800, 1.5)]
)
def test_the_chain_rule_hides_no_row_of_the_deepest_network_of_its_lab(qtbot, width, height, scale):
    """As it stands in a presentation: without menu, status bar and inspectors."""
    experiment = load_example("vanishing-sigmoid")
    window = MainWindow(experiment, LIGHT.scaled(scale))
    for bar in (window.menuBar(), window.statusBar(), window.preset_bar):
        bar.hide()
    window.context.set_presenting(True)
    show_unseen(window, QSize(width, height))
    window.workspace.choose_lab("vanishing-gradient", "ledger")
    show_in_window(window, start(experiment))
    ledger = window.panels["ledger"]
    assert len(ledger.table.rows) == 9
    assert ledger.table.height() <= ledger.scroll_area.viewport().height()
    shown = [ledger.table.columns[number].heading for number in ledger.table.visible_columns()]
    assert {"left", "× slopes", "× weights"} <= set(shown)
    remove(window)


def test_closed_panels_do_not_make_tabs_of_those_that_a_lesson_shows(qapp):
    # The entropy below the map would need more height than there is, and the loss does not.
    window = MainWindow(load_example("spiral"), LIGHT.scaled(1.9))
    try:
        show_unseen(window, QSize(1920, 980))
        workspace = window.workspace
        workspace.choose_lab("softmax")
        stacked = {workspace.docks["triangle"], workspace.docks["loss"]}
        assert stacked & set(window.tabifiedDockWidgets(workspace.docks["decision"]))
        workspace.show_only(("decision", "loss"))
        assert window.tabifiedDockWidgets(workspace.docks["decision"]) == []
        workspace.size_anew()
        assert window.tabifiedDockWidgets(workspace.docks["decision"]) == []
    finally:
        remove(window)


def test_what_a_closed_panel_needs_takes_nothing_from_those_that_a_lesson_shows(qapp, monkeypatch):
    window = MainWindow(load_example("spiral"), LIGHT)
    try:
        show_unseen(window, QSize(1024, 768))
        workspace, names = window.workspace, ("decision", "loss", "gradients")

        def widths() -> list[int]:
            workspace.choose_lab("vanishing-gradient")
            workspace.show_only(names)
            qapp.processEvents()
            return [workspace.docks[name].width() for name in names]

        before = widths()
        wide = QSize(480, 100)
        monkeypatch.setattr(type(window.panels["chain"]), "minimumSizeHint", lambda _: wide)
        assert widths() == before
    finally:
        remove(window)


def test_the_right_edge_has_its_share_beside_the_words_of_a_lesson(qapp):
    window = MainWindow(load_example("spiral"), LIGHT)
    try:
        show_unseen(window, QSize(1024, 768))
        window.lesson_player.start(load_lesson("from-scores-to-probabilities"))
        window.lesson_player.go(4)
        qapp.processEvents()
        # The words have both left corners, so the lower edge begins beside them.
        share = window.workspace.arrangement.right_width
        for name in ("triangle", "softmax"):
            assert window.docks[name].width() >= share * 1024 - 4
    finally:
        remove(window)
