"""The window in other words: nothing is left untranslated, nothing is cut off."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QRectF, QSize, Qt, QTranslator
from PySide6.QtGui import QAction, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

import playground
from playground.cli import main
from playground.engine import ACTIVATIONS, OPTIMIZERS
from playground.experiment.difference import differences
from playground.experiment.edits import set_optimizer
from playground.experiment.files import example_names, load_example
from playground.sentence import Sentence
from playground.training.divergence import Divergence
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.language.language import languages, native_name, resolve_language, use_language
from playground.ui.language.numbers import number_text
from playground.ui.language.prose import FILES, WORDS, entries
from playground.ui.language.wording import worded
from playground.ui.main_window import MainWindow
from playground.ui.panels.compare.race_runs import difference_words
from playground.ui.presenter.key_overview import KeyOverview, demonstration_titles
from playground.ui.presets import preset_named_like
from playground.ui.settings import FOLLOW_DESKTOP
from tests.support import spiral_experiment
from tests.ui.everything import all_panels

OPEN, CLOSE = "⟦", "⟧"
# Names that are the same in every language.
NAMES = {
    *(one.title for table in (ACTIVATIONS, OPTIMIZERS) for one in table.values()),
    *("SGD 0.1", "Adam 0.01"),
    # Languages are called by their own names.
    *("English", "Deutsch", "Français", "Indonesia"),
}
# Formulas, variables and numbers: nothing in them is a word.
FORMULA = re.compile(r"(sin )?[xpyzwbaf∂/ₐ₀-₉²₁₂₃₄β=·×:.,+−\d\s]+")


class Pseudo(QTranslator):
    """Marks every text that goes through translation."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"{OPEN}{source.replace('%n', str(n))}{CLOSE}"

    def isEmpty(self):
        return False


@pytest.fixture
def shown(qtbot) -> Iterator:
    """A window of the size of a small projector, with figures in it."""
    made: list[MainWindow] = []

    def show() -> MainWindow:
        window = MainWindow(spiral_experiment(), LIGHT)
        made.append(window)
        window.resize(QSize(1280, 800))
        window.show()
        session = Session(spiral_experiment())
        session.train(epochs=2)
        probes = frozenset().union(*(panel.probes() for panel in all_panels(window)))
        window.display(session.snapshot(probes))
        QApplication.processEvents()
        return window

    yield show
    for window in made:
        window.close()
        window.deleteLater()


def texts(window: QWidget) -> Iterator[str]:
    """Everything that can be read in the window: labels, tips, choices, tabs, menus."""
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
        yield widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(number) for number in range(widget.count()))
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(number) for number in range(widget.count()))
    for action in window.findChildren(QAction):
        yield action.text()
        yield action.toolTip()


def test_every_text_in_the_window_goes_through_translation(speak, shown):
    speak(Pseudo())
    examples = [load_example(name) for name in example_names()]
    # What a file says is shown as it stands.
    content = {text for one in examples for text in (one.title, one.notes)}
    # Prose has a file for each language, and its own tests.
    content |= {
        str(fields[field])
        for file in FILES
        for fields in entries(file).values()
        for field in set(WORDS) & fields.keys()
    }
    hard_coded = {
        text
        for text in texts(shown())
        if text not in NAMES | content and OPEN not in text and not FORMULA.fullmatch(text)
    }
    assert {text for text in hard_coded if any(map(str.isalpha, text))} == set()


def width_of_text(widget: QLabel | QAbstractButton) -> int:
    """The pixels that the words and the icon beside them need."""
    metrics, words = widget.fontMetrics(), widget.text().replace("&", "")
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    icon = isinstance(widget, QToolButton) and widget.toolButtonStyle() == beside
    if isinstance(widget, QToolButton) and not icon and not widget.icon().isNull():
        return 0
    widths = [metrics.horizontalAdvance(line) for line in words.splitlines()]
    return max(widths, default=0) + (widget.iconSize().width() if icon else 0)


def test_a_cut_word_would_be_found(qtbot):
    button = QPushButton("a long word")
    qtbot.addWidget(button)
    button.setFixedWidth(20)
    assert width_of_text(button) > button.width()


@pytest.mark.parametrize("language", languages())
def test_no_label_and_no_button_is_cut_off(language, speak, shown, qapp):
    speak(*use_language(qapp, language))
    cut = {
        widget.text(): (widget.width(), width_of_text(widget))
        for widget in shown().findChildren(QWidget)
        if isinstance(widget, QLabel | QPushButton | QToolButton)
        and widget.isVisible()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.width() < width_of_text(widget)
    }
    assert cut == {}


@pytest.mark.parametrize("language", languages())
def test_the_one_hot_bench_is_whole_in_the_smallest_window(language, speak, qtbot, qapp):
    """With the comment on the preset above the panels it is wide and low there."""
    speak(*use_language(qapp, language))
    window = MainWindow(load_example("iris"), LIGHT)
    qtbot.addWidget(window)
    window.resize(1024, 741)
    window.start()
    window.workspace.choose_lab("softmax")
    window.docks["one-hot"].raise_()
    panel = window.panels["one-hot"]
    qtbot.waitUntil(lambda: panel.isVisible() and panel.table.rows != (), timeout=20_000)
    QApplication.processEvents()
    assert window.width() == 1024
    # A dock cuts off what its panel wants beyond it.
    assert panel.width() <= window.docks["one-hot"].width()
    table = panel.table
    assert table.cell_box(0, len(table.columns) - 1).right() <= table.width()
    for verdict in panel.verdicts.values():
        box = QFontMetricsF(verdict._font).boundingRect(
            QRectF(verdict.rect()), int(Qt.TextFlag.TextWordWrap), verdict.text
        )
        assert box.height() <= verdict.height() + 1


def test_german_is_spoken(speak, shown, qapp):
    speak(*use_language(qapp, "de"))
    window = shown()
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles[:3] == ["Datei", "Bearbeiten", "Lauf"]
    assert window.docks["loss"].windowTitle() == "Verlust"


def test_what_is_no_number_is_named_in_german(speak, qapp):
    speak(*use_language(qapp, "de"))
    assert [number_text(value) for value in (math.nan, math.inf, -math.inf)] == [
        "keine Zahl",
        "unendlich",
        "minus unendlich",
    ]


def test_the_wanted_language_is_one_that_there_is(monkeypatch):
    assert resolve_language("de") == "de"
    assert resolve_language("en") == "en"
    assert resolve_language("xx") == resolve_language(FOLLOW_DESKTOP)
    assert resolve_language(FOLLOW_DESKTOP) in languages()
    assert [native_name(name) for name in ("en", "de", "fr", "id")] == [
        *("English", "Deutsch", "Français", "Indonesia")
    ]


def test_english_needs_no_translator(qapp):
    assert use_language(qapp, "en") == ()


def test_an_unknown_language_is_refused_by_name(capsys, qapp, tmp_path):
    out = tmp_path / "x.png"
    call = ["render", "spiral", "--panel", "loss", "--language", "tlh", "--out", str(out)]
    assert main(call) == 2
    error = capsys.readouterr().err
    assert f"--language: 'tlh' is not one of {', '.join(languages())}" in error
    assert len(error.splitlines()) == 1


def test_sentences_from_the_parts_without_qt_are_worded(qtbot, speak, shown, qapp):
    speak(*use_language(qapp, "de"))
    rate = Sentence("Learning rate {value:g} from the next step on.", value=0.3)
    assert worded(rate) == "Lernrate 0,3 ab dem nächsten Schritt."
    assert worded("as it stands {value}") == "as it stands {value}"
    window = shown()
    experiment = window.workbench.experiment
    training = msgspec.structs.replace(experiment.training, batch_size=7)
    window.workbench.start()
    with qtbot.waitSignal(window.workbench.run_event):
        window.workbench.edit("", msgspec.structs.replace(experiment, training=training))
    assert window.status.message.text() == "Ab jetzt Batches von 7."


def test_a_sentence_within_a_sentence_is_worded_too(speak, qapp):
    speak(*use_language(qapp, "de"))
    found = Divergence(epoch=3, step=1200, layer=2, where="gradient", learning_rate=9.0)
    assert worded(found.sentence()).startswith("Epoche 3, Schicht 2: Überlauf in Schritt 1.200")
    assert "Gradient (Lernrate 9)" in worded(found.sentence())


def test_the_names_of_runs_are_written_as_the_language_of_the_window_does(speak, qapp):
    speak(*use_language(qapp, "fr"))
    before = spiral_experiment()
    after = set_optimizer(before, learning_rate=0.03)
    assert difference_words(differences(before, after)) == "taux d’apprentissage\u00a0: 0,03"


def test_an_example_opens_in_the_language_of_the_window_and_is_known_there(speak, shown, qapp):
    speak(*use_language(qapp, "de"))
    window = shown()
    window.documents.open_example("xor")
    experiment = window.workbench.experiment
    assert experiment.title == "Entweder oder"
    assert preset_named_like(experiment) == "xor"
    assert ("6", "Softmax: Handgeschriebene Ziffern") in demonstration_titles()


def test_no_words_for_translation_stand_within_a_string_that_is_put_together():
    # What is called inside an f-string is not found there, and stays English for good.
    inside = re.compile(r"""\bf["'].*\{(?:self\.)?_?tr\(['"]""")
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted(Path(playground.__file__).parent.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if inside.search(line)
    ]
    assert found == []


def test_the_overview_of_keys_names_them_as_the_menus_do(qtbot, speak, qapp):
    speak(*use_language(qapp, "de"))
    parent = QWidget()
    qtbot.addWidget(parent)
    overview = KeyOverview(LIGHT, parent)
    keys = [label.text() for label in overview.findChildren(QLabel)]
    assert "Strg+Z" in keys
    assert not [key for key in keys if "Ctrl" in key]
