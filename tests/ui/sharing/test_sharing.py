"""Handing things on from the window: what lands on the clipboard and on the disk is the truth."""

from __future__ import annotations

import csv
import json
import re
import runpy
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox

from playground.experiment.files import load_example, write_experiment
from playground.experiment.link import experiment_of, link_of
from playground.training.commands import AddRun, Step
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow
from playground.ui.registry import make_panel
from playground.ui.selection import SelectionModel
from playground.ui.sharing.places import module_name, proposed_name
from playground.ui.sharing.sharing import Sharing
from playground.ui.widgets.dialogs import FileDialog
from playground.ui.workbench import Workbench
from tests.support import digits_experiment, spiral_experiment, trained


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """One for all of these tests."""
    return shared_window


@pytest.fixture
def place(monkeypatch, tmp_path):
    """Where the file dialog says that the file goes; the last proposal it got is in `asked`."""

    class Place:
        path = tmp_path / "chosen"
        asked: tuple = ()

        def answer(self, dialog):
            name, *_ = dialog.selectedFiles()
            self.asked = (dialog.windowTitle(), name, ";;".join(dialog.nameFilters()))
            dialog.selectFile(str(self.path))
            return dialog.DialogCode.Accepted

    made = Place()
    monkeypatch.setattr(FileDialog, "exec", lambda dialog: made.answer(dialog))
    return made


def message(window) -> str:
    return window.status.message.text()


def refusal(window) -> str:
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    text = boxes[-1].text() if boxes else ""
    for box in boxes:
        box.close()
    return text


def menu_named(window, title: str) -> QMenu:
    return next(menu for menu in window.findChildren(QMenu) if menu.title() == title)


def entry(menu: QMenu, text: str):
    return next(action for action in menu.actions() if action.text() == text)


def panel_entry(window, name: str, text: str):
    menu = window.findChild(object, "sharing").panel_menu(window.docks[name])
    return entry(menu, text)


def test_a_copied_link_is_this_experiment(window):
    entry(menu_named(window, "S&hare"), "Copy experiment as &link").trigger()
    text = QGuiApplication.clipboard().text()
    assert experiment_of(text) == spiral_experiment()
    assert str(len(text)) in message(window)


def test_pasting_takes_over_the_experiment_and_can_be_undone(window):
    other = load_example("xor")
    for text in (f"  {link_of(other)}\n", write_experiment(other).decode()):
        QGuiApplication.clipboard().setText(text)
        entry(menu_named(window, "&Edit"), "&Paste experiment").trigger()
        assert window.workbench.experiment == other
        entry(menu_named(window, "S&hare"), "Copy experiment as &JSON").trigger()
        assert QGuiApplication.clipboard().text() == write_experiment(other).decode()
        window.workbench.undo_stack.undo()
        assert window.workbench.experiment == spiral_experiment()


BROKEN = {
    "hello": "a link begins with nnplay:",
    link_of(spiral_experiment())[:-4]: "cut or changed",
    '{"format": "neural-network-playground", "version": 1, "odd": 1}': "odd",
}


def test_what_can_not_be_pasted_is_refused_and_nothing_changes(window):
    for text, sentence in BROKEN.items():
        QGuiApplication.clipboard().setText(text)
        entry(menu_named(window, "&Edit"), "&Paste experiment").trigger()
        assert sentence in refusal(window)
        assert window.workbench.experiment == spiral_experiment()
        assert not window.workbench.undo_stack.canUndo()


def test_the_live_parameters_are_exported(qtbot, window, place):
    for _ in range(2):
        window.workbench.step("epoch")
    proposals = {"&ONNX model…": "Three spirals.onnx", "&NumPy script…": "Three_spirals.py"}
    for text, proposed in proposals.items():
        suffix = Path(proposed).suffix
        entry(menu_named(window, "&Export network"), text).trigger()
        written = Path(f"{place.path}{suffix}")
        qtbot.waitUntil(lambda written=written: str(written) in message(window))
        assert Path(place.asked[1]).name == proposed
    session = trained(spiral_experiment(), epochs=2)
    assert np.array_equal(runpy.run_path(str(written))["W1"], session.network.weights[0])


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Three spirals", "Three_spirals"),
        ("Größe – Gewicht", "Größe_Gewicht"),
        ("8 × 8 digits", "network_8_8_digits"),
        ("class", "network_class"),
        ("…", "network"),
    ],
)
def test_a_script_gets_a_name_by_which_it_can_be_imported(title, name):
    assert module_name(title) == name
    assert module_name(title).isidentifier()


def test_a_file_that_can_not_be_written_is_a_sentence(qtbot, window, place, tmp_path):
    place.path = tmp_path / "nowhere" / "network.py"
    entry(menu_named(window, "&Export network"), "&Keras model…").trigger()
    box = []
    qtbot.waitUntil(lambda: bool(box.append(refusal(window)) or box[-1]))
    assert "nowhere" in box[-1]
    assert "No such file or directory" in box[-1]


def test_a_panel_is_saved_as_picture_and_as_numbers(qtbot, window, place, tmp_path):
    window.workbench.step("epoch")
    for text, name in (
        ("&Save as picture…", "loss.png"),
        ("&Save as picture…", "loss.svg"),
        ("Save &data as CSV…", "loss.csv"),
    ):
        place.path = tmp_path / name
        panel_entry(window, "loss", text).trigger()
        qtbot.waitUntil(lambda name=name: name in message(window))
    assert (tmp_path / "loss.png").read_bytes().startswith(b"\x89PNG")
    assert b"<svg" in (tmp_path / "loss.svg").read_bytes()
    with (tmp_path / "loss.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    session = trained(spiral_experiment(), epochs=1)
    assert float(rows[-1]["train_loss"]) == session.evaluate("train").loss


def test_a_copied_picture_has_twice_the_pixels_of_the_panel(window):
    panel = window.panels["decision"]
    panel_entry(window, "decision", "&Copy as picture").trigger()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (2 * panel.width(), 2 * panel.height())


def test_every_panel_has_data_or_says_why_not(own_window):
    without = []
    for name, dock in own_window.docks.items():
        menu = own_window.findChild(object, "sharing").panel_menu(dock)
        action = entry(menu, "Save &data as CSV…")
        assert action.toolTip()
        if not action.isEnabled():
            without.append(name)
            assert action.toolTip() == own_window.panels[name].why_no_data()
    trials = ["remedies", "fan", "sweep", "peeking"]
    own = ["chain", "nielsen", "proof", "logits", "neuron", "one-hot", "entropy", "draw"]
    assert set(without) <= {*trials, *own}
    assert "press Start" in own_window.panels["fan"].why_no_data()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("chain", "nothing in it is measured in the run"),
        # These show answers of the network, or its gradient.
        *((name, "its numbers are those in sight") for name in ("proof", "logits", "draw")),
    ],
)
def test_what_is_measured_is_not_called_a_calculation(qtbot, name, words):
    bench = Workbench(spiral_experiment())
    panel = make_panel(name, LIGHT, SelectionModel(), bench)
    qtbot.addWidget(panel)
    assert words in panel.why_no_data()
    bench.stop()


def test_data_that_are_not_there_are_refused_by_a_sentence(qtbot, place):
    window = MainWindow(digits_experiment(), LIGHT)
    window.start()
    qtbot.waitExposed(window)
    panel_entry(window, "decision", "Save &data as CSV…").trigger()
    box = []
    qtbot.waitUntil(lambda: bool(box.append(refusal(window)) or box[-1]))
    assert "do not lie on a plane" in box[-1]
    assert not place.path.exists()
    window.close()
    window.deleteLater()


def test_the_view_menu_lists_the_panels_in_sight(window):
    menu = menu_named(window, "Pictures and &data")
    menu.aboutToShow.emit()
    headings = [panel.heading() for panel in window.visible_panels()]
    assert [action.text() for action in menu.actions()] == headings
    assert "Network" in " ".join(headings)


def test_a_right_click_on_a_panel_s_frame_opens_its_menu(window, monkeypatch):
    opened = []
    # The offscreen platform can not grab the mouse for a real menu.
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: opened.append(menu))
    dock = window.docks["loss"]
    dock.customContextMenuRequested.emit(dock.rect().center())
    entry(opened[0], "Close panel").trigger()
    opened[0].aboutToHide.emit()
    assert not dock.isVisible()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("Three spirals", "Loss"), "Three spirals – Loss"),
        (("a/b\\c:d*", ""), "a_b_c_d_"),
        (("..",), "playground"),
        (("x" * 300,), "x" * 80),
        (("Übung №1",), "Übung _1"),
    ],
)
def test_a_proposed_name_is_one_that_every_system_takes(words, name):
    assert proposed_name(*words) == name


def recorded(path: Path) -> dict:
    """What the page at `path` holds."""
    text = path.read_text(encoding="utf-8")
    return json.loads(re.search(r'id="recording">(.*?)</script>', text, re.DOTALL)[1])


def test_a_replay_page_holds_the_run_on_the_table_and_those_it_is_compared_with(
    window, qtbot, place
):
    place.path = place.path.with_suffix(".html")
    window.workbench.send(Step("epoch"))
    window.workbench.send(AddRun((spiral_experiment(activation="relu"),)))
    window.workbench.send(Step("epoch"))
    entry(menu_named(window, "S&hare"), "&Replay page…").trigger()
    qtbot.waitUntil(lambda: place.path.exists())
    (chapter,) = recorded(place.path)["chapters"]
    shapes = [run["layers"][0]["activation"] for run in chapter["runs"]]
    assert shapes == ["tanh", "relu"]
    assert [run["moments"][-1]["epoch"] for run in chapter["runs"]] == [1, 1]


def test_answers_for_the_rows_of_a_table_are_written_where_one_says(
    window, qtbot, place, tmp_path, monkeypatch
):
    table = tmp_path / "new.csv"
    table.write_text("x2,x1\n0.5,1\n-2,3\n4,0.25\n")
    monkeypatch.setattr("playground.ui.sharing.places.ask_file", lambda *_: table)
    place.path = tmp_path / "answers.csv"
    entry(menu_named(window, "S&hare"), "Ans&wers for a table…").trigger()
    qtbot.waitUntil(place.path.exists)
    with place.path.open(newline="", encoding="utf-8") as stream:
        header, *rows = csv.reader(stream)
    assert header[:2] == ["row", "predicted"]
    assert len(rows) == 3
    for row in rows:
        assert sum(map(float, row[2:])) == pytest.approx(1.0, abs=1e-5)
    assert Path(place.asked[1]).name == "new – answers.csv"


def test_what_is_missing_in_a_table_to_answer_for_is_said(window, qtbot, place, tmp_path):
    table = tmp_path / "new.csv"
    table.write_text("x2,other\n0.5,1\n-2,3\n")
    place.path = tmp_path / "answers.csv"
    window.findChild(Sharing, "sharing").answer(table)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert "new.csv: the column “x1”, which the network wants, is not there" in box.text()
    box.close()


def test_all_that_hands_something_on_stands_in_one_menu(window):
    menu = menu_named(window, "S&hare")
    titles = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert titles == [
        "Copy experiment as &link",
        "Copy experiment as &JSON",
        "&Replay page…",
        "&Export network",
        "Ans&wers for a table…",
        "Answers for a folder of p&ictures…",
        "Pictures and &data",
    ]
    places = [action.text() for action in menu_named(window, "&File").actions()]
    assert places.index("S&hare") < places.index("&Quit")
