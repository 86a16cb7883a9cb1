"""A theme reaches whoever draws with it, and what was switched looks as if made with it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QFontInfo, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
    QWidgetItem,
)
from shiboken6 import delete

from playground.ui.appearance.restyling import Restyling
from playground.ui.appearance.style import application_sheet, apply_stylesheet
from playground.ui.appearance.theme import DARK, HIGH_CONTRAST, LABEL_POINTS, LIGHT, Theme
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.editor.diagram.footer import Footer
from playground.ui.editor.inspectors.training_inspector import TrainingInspector
from playground.ui.panels.explore.loss_panel import LossPanel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import FocusedComboBox
from playground.ui.widgets.fitting_label import FittingLabel
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment


class Painter(Themed, QWidget):
    """Notes in `story` when it gets a theme, and which."""

    def __init__(self, name: str, story: list[tuple[str, Theme]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.name, self.story = name, story

    def apply_theme(self, theme: Theme) -> None:
        self.story.append((self.name, theme))


class Desk(Painter):
    """Has text of its own size."""

    def inner_theme(self, theme: Theme) -> Theme:
        return theme.scaled(1.1)


class Scene(QWidget):
    """An inspector beside a chart, as in the window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        bench = Workbench(spiral_experiment(), self)
        row = QHBoxLayout(self)
        row.addWidget(TrainingInspector(theme, bench, self))
        row.addWidget(LossPanel(theme, SelectionModel(bench), self))
        spread_theme(self, theme)


@pytest.fixture
def dressed(qapp):
    """The application in the light theme, before and after."""
    apply_stylesheet(LIGHT)
    yield
    apply_stylesheet(LIGHT)


def test_words_that_were_hidden_while_the_text_grew_are_whole_when_they_are_shown(qtbot, dressed):
    window = QWidget()
    qtbot.addWidget(window)
    footer = Footer(LIGHT, window)
    spread_theme(window, LIGHT)
    window.resize(900, 60)
    footer.resize(900, 60)
    window.show()
    footer.hide()
    restyling = Restyling(window)
    for scale in (1.0, 1.5):
        theme = LIGHT.scaled(scale)
        apply_stylesheet(theme)
        with qtbot.waitSignal(restyling.finished):
            restyling.begin(theme)
    footer.show()
    footer.resize(260, 60)
    QApplication.processEvents()
    for button in footer.choice.findChildren(QToolButton):
        assert button.width() >= button.sizeHint().width()


def test_children_have_their_theme_before_what_they_are_in(qtbot):
    story: list[tuple[str, Theme]] = []
    outer = Painter("outer", story, None)
    qtbot.addWidget(outer)
    plain = QWidget(outer)
    Painter("inner", story, plain)
    desk = Desk("desk", story, outer)
    Painter("on the desk", story, desk)
    spread_theme(outer, DARK)
    own = DARK.scaled(1.1)
    assert story == [("inner", DARK), ("on the desk", own), ("desk", own), ("outer", DARK)]


def test_the_sheet_names_no_colour_and_no_text_size_so_that_it_never_changes(dressed, qapp):
    assert re.findall(r"#[0-9A-Fa-f]{6}\b", application_sheet()) == []
    before = qapp.styleSheet()
    apply_stylesheet(DARK.scaled(1.5))
    assert qapp.styleSheet() == before


@pytest.mark.parametrize("theme", [DARK, HIGH_CONTRAST, LIGHT.scaled(1.5)], ids=lambda t: t.name)
def test_what_was_switched_looks_as_what_was_made_so(qtbot, dressed, theme):
    switched = Scene(LIGHT)
    qtbot.addWidget(switched)
    picture(switched)
    apply_stylesheet(theme)
    Restyling(switched).begin(theme)
    made = Scene(theme)
    qtbot.addWidget(made)
    assert picture(switched) == picture(made)


def picture(scene: Scene) -> QImage:
    """The scene as it is drawn once everything is laid out, with focus and mouse nowhere."""
    scene.resize(QSize(900, 700))
    scene.show()
    # Where an earlier test left the mouse, a control would be drawn as hovered.
    QTest.mouseMove(scene, QPoint(1, 1))
    for _ in range(3):
        QApplication.processEvents()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    return scene.grab().toImage()


def test_what_is_hidden_is_restyled_when_it_is_shown_or_by_and_by(qtbot, dressed):
    story: list[tuple[str, Theme]] = []
    window = QWidget()
    qtbot.addWidget(window)
    early, late = Painter("early", story, window), Painter("late", story, window)
    button = QPushButton("x", early)
    window.show()
    early.hide()
    late.hide()
    restyling = Restyling(window)
    restyling.begin(LIGHT)
    qtbot.waitUntil(lambda: not restyling.is_busy)
    story.clear()
    apply_stylesheet(DARK)
    restyling.begin(DARK)
    assert story == []
    early.show()
    assert story == [("early", DARK)]
    assert QColor(DARK.text) == button.palette().buttonText().color()
    qtbot.waitUntil(lambda: not restyling.is_busy)
    assert story == [("early", DARK), ("late", DARK)]


class Folding(Painter):
    """Shows a button, which was seen before, where the text is large."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("folding", [], parent)
        self.button = QPushButton("x", self)

    def apply_theme(self, theme: Theme) -> None:
        self.button.setVisible(theme.scale > 1)


def test_what_a_panel_shows_because_the_text_has_grown_has_that_text(qtbot, dressed):
    window = QWidget()
    qtbot.addWidget(window)
    folding = Folding(window)
    window.show()
    restyling = Restyling(window)
    restyling.begin(LIGHT)
    before = QFontInfo(folding.button.font()).pixelSize()
    large = LIGHT.scaled(2.0)
    apply_stylesheet(large)
    restyling.begin(large)
    assert folding.button.isVisible()
    assert QFontInfo(folding.button.font()).pixelSize() > 1.8 * before


def test_another_text_size_reaches_what_is_hidden_at_once_for_it_is_measured(qtbot, dressed):
    story: list[tuple[str, Theme]] = []
    window = QWidget()
    qtbot.addWidget(window)
    Painter("hidden", story, window)
    restyling = Restyling(window)
    restyling.begin(LIGHT.scaled(2.0))
    assert story == [("hidden", LIGHT.scaled(2.0))]


@pytest.mark.parametrize("make", [FocusedComboBox, FittingLabel])
def test_what_was_hidden_at_another_text_size_takes_no_more_room_than_before(qtbot, dressed, make):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    control = make(parent=window)
    row.addWidget(control)
    window.show()
    change = Restyling(window)

    def least_height(scale: float) -> int:
        apply_stylesheet(LIGHT.scaled(scale))
        change.begin(LIGHT.scaled(scale))
        qtbot.waitUntil(lambda: not change.is_busy)
        return control.minimumSizeHint().height()

    before = least_height(1.0)
    assert least_height(2.0) > before
    control.hide()
    assert least_height(1.0) == before


def test_what_is_no_widget_or_has_gone_is_passed_over(qtbot, dressed, monkeypatch):
    window = QWidget()
    qtbot.addWidget(window)
    gone, item = QLabel(), QWidgetItem(QLabel(window))
    delete(gone)
    monkeypatch.setattr(QApplication, "allWidgets", lambda: [item, gone, window])
    Restyling(window).begin(DARK)


def test_a_widget_that_goes_while_it_waits_is_forgotten(qtbot, dressed):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("gone", window)
    window.show()
    label.hide()
    restyling = Restyling(window)
    restyling.begin(DARK)
    label.setParent(None)
    label.deleteLater()
    del label
    qtbot.waitUntil(lambda: not restyling.is_busy)


def test_a_hidden_label_keeps_the_text_size_that_its_panel_gave_it(qtbot, window):
    panel = window.panels["softmax"]
    panel.short.show()
    panel.short.hide()
    for scale in (1.5, 1.25):
        window.look.set_scale(scale)
        qtbot.waitUntil(lambda: not window.look._restyling.is_busy)
        for label in (panel.which, panel.short):
            assert label.font().pointSizeF() == pytest.approx(LABEL_POINTS * scale)
