"""LabelTexts beside the inputs, and the brackets around those that are one column of words."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from playground.data.table import TableRows, WordInputs
from playground.experiment.table_edits import experiment_of_table, toggle_column
from playground.ui.appearance.theme import LIGHT
from playground.ui.editor.diagram.canvas_cache import named_inputs
from playground.ui.editor.diagram.labels import Group, Labels, LabelTexts
from playground.ui.editor.diagram.layout import Frame, Shape, make_layout

NAMES = LabelTexts(("Age", "1st", "2nd", "3rd", "Fare"), (Group(1, 3, "Class"),))


def table() -> TableRows:
    words = WordInputs("Class", 1, ("1st", "2nd", "3rd"))
    places = np.arange(60) % 3
    values = np.column_stack([np.arange(60.0), np.eye(3)[places], np.arange(60.0) % 7])
    labels = (np.arange(60) % 2).astype(np.int64)
    names = ("Age", *words.input_names, "Fare")
    return TableRows("t.csv", names, "kind", ("no", "yes"), values, labels, words=(words,))


def test_the_inputs_of_a_column_of_words_are_called_by_their_word_and_bracketed():
    experiment = experiment_of_table(table())
    assert named_inputs(experiment) == (NAMES.inputs, NAMES.groups)
    without_age = toggle_column(experiment, 0, False)
    assert named_inputs(without_age) == (NAMES.inputs[1:], (Group(0, 3, "Class"),))
    without_class = toggle_column(experiment, 2, False)
    assert named_inputs(without_class) == (("Age", "Fare"), ())


@pytest.mark.usefixtures("qapp")
def test_a_bracket_reaches_around_its_inputs_and_stays_in_the_picture():
    left, right = NAMES.room(LIGHT)
    layout = make_layout(Shape((5, 4, 2)), Frame(700, 420, left=left, right=right))
    labels = Labels(layout, LIGHT, NAMES)
    (bracket,) = labels.brackets
    box, boxes = bracket.boundingRect(), layout.columns[0].boxes
    assert box.top() == boxes[1, 1]
    assert box.bottom() == boxes[3, 1] + boxes[3, 3]
    assert box.right() < boxes[0, 0]
    assert box.left() > 0
    plain = LabelTexts(NAMES.inputs).room(LIGHT)
    assert left > plain[0]
    assert QApplication.instance() is not None


def test_the_plane_does_not_show_two_words_of_one_column():
    words = (WordInputs("Sex", 0, ("f", "m")), WordInputs("Port", 2, ("a", "b")))
    sex, port = np.arange(40) % 2, np.arange(40) // 2 % 2
    values = np.hstack([np.eye(2)[sex], np.eye(2)[port]])
    rows = TableRows("t", tuple("abcd"), "k", ("0", "1"), values, sex.astype(np.int64), words=words)
    first, second = experiment_of_table(rows).data.table.axes
    assert first < 2 <= second
