"""Of one thing a sentence speaks in the singular, wherever a person can come to one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from playground.cli import main
from playground.data.table import read_table
from playground.experiment import edits
from playground.experiment.changes import effect
from playground.experiment.files import load_example
from playground.experiment.project import save_project
from playground.experiment.random_trials import peeking_start
from playground.experiment.specs import EarlyStoppingSpec, Experiment, OptimizerSpec
from playground.experiment.validity import problems
from playground.export import portable
from playground.export.replay.words import TEMPLATES
from playground.training.abstaining import Abstention
from playground.training.probes.activations import activation_statistics
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.editor.inspectors.run_inspector import RunInspector
from playground.ui.editor.inspectors.table_fields import TableFields
from playground.ui.importing.words import found_words
from playground.ui.panels.compare.race_runs import race_sentence
from playground.ui.panels.explore.sentences import abstention_sentence, step_gradient_sentence
from playground.ui.panels.overfitting import sentences as overfitting
from playground.ui.panels.overfitting.peeks import Peek
from playground.ui.panels.softmax.sentences import neuron_sentence
from playground.ui.panels.vanishing import sentences as vanishing
from playground.ui.widgets.word_lines import words_line
from playground.ui.window.pace_box import PaceBox
from playground.ui.workbench import Workbench
from tests.support import flowers, spiral_experiment, table_experiment, trained


@pytest.fixture
def workbench():
    made = Workbench(spiral_experiment())
    yield made
    made.stop()
    made.deleteLater()


# Files and columns.


def test_a_table_of_one_row_has_one_row(tmp_path):
    file = tmp_path / "one.csv"
    file.write_text("length,kind\n1.5,rose\n", encoding="utf-8")
    assert found_words(read_table(file)).startswith("one.csv: 1 row, 2 columns, ")


def test_a_single_word_is_one_input():
    assert words_line("Port", ("a",), ordered=False) == "Port: a → 1 input"
    assert words_line("Port", ("a", "b"), ordered=False) == "Port: a, b → 2 inputs"


def test_a_table_of_two_columns_predicts_from_one_feature(qtbot):
    fields = TableFields()
    qtbot.addWidget(fields)
    fields.show_table(table_experiment(flowers(features=1)).data.table)
    assert fields.summary.text() == "flowers.csv: predicts “kind” from one feature"


def test_predicting_one_row_says_one_row(tmp_path, capsys):
    rows = flowers(features=2)
    experiment = table_experiment(rows)
    project, table = tmp_path / "a.nnplay", tmp_path / "new.csv"
    save_project(project, trained(experiment).project())
    header = ",".join(f'"{name}"' for name in rows.feature_names)
    table.write_text(f"{header}\n1,2\n", encoding="utf-8")
    assert main(["predict", str(project), str(table), str(tmp_path / "out.csv")]) == 0
    assert capsys.readouterr().out.rstrip().endswith("out.csv: 1 row")


def test_a_network_of_one_step_is_after_one_step(tmp_path, capsys):
    experiment = edits.set_training(spiral_experiment(), batch_size=1000)
    assert portable(trained(experiment, 1)).state == "the parameters after epoch 1 (1 step)"
    page, project = tmp_path / "a.html", tmp_path / "a.nnplay"
    save_project(project, trained(experiment, 1).project())
    assert main(["export", str(project), "--to", "replay", str(page)]) == 0
    assert capsys.readouterr().out.rstrip().endswith(": 1 moment of 1 epoch")


def test_the_replay_page_has_words_for_one_layer():
    assert TEMPLATES["network_sentence_one"].startswith("1 layer, ")


# Experiments.


def texts(experiment: Experiment) -> str:
    return "\n".join(problem.text for problem in problems(experiment))


def test_parts_of_one_row_are_spoken_of_as_one_row():
    rare = table_experiment(flowers(rows=6))
    rare = edits.set_data(rare, train_fraction=1 / 6, validation_fraction=1 / 6)
    assert "1 row to train on can not show all 3 classes" in texts(rare)
    assert "1 row to validate on can not show all 3 classes" in texts(rare)
    tested = edits.set_data(rare, train_fraction=5 / 6, validation_fraction=0.0)
    assert "1 row to test on can not show all 3 classes" in texts(tested)


def test_one_training_row_is_one():
    single = edits.set_data(table_experiment(flowers(4, regression=True)), train_fraction=0.25)
    said = texts(edits.set_training(single, batch_size=8))
    assert "only 1 of 4 rows is trained on" in said
    assert "8 is more than the 1 training row: every step takes it (full batch)" in said


def test_one_row_to_peek_at_is_refused_as_one():
    experiment = edits.set_data(table_experiment(flowers(6)), train_fraction=5 / 6)
    with pytest.raises(ValueError, match=r"^1 row is held out: "):
        peeking_start(experiment)


def test_one_jittered_copy_is_one():
    digits = load_example("digits")
    jittered = edits.set_data(digits, jitter=1)
    assert effect(digits, jittered).sentence.endswith("from now on: 1 jittered copy of each.")


def test_a_patience_of_one_epoch_ends_a_run_after_one():
    experiment = edits.set_training(
        spiral_experiment(16, samples=40),
        optimizer=OptimizerSpec(kind="adam", learning_rate=0.3),
        early_stopping=EarlyStoppingSpec(patience=1),
    )
    said = []
    noisy = edits.set_data(experiment, noise=0.6, validation_fraction=0.3)
    Session(noisy, notify=said.append).train(epochs=60)
    assert ": no better for 1 epoch; " in said[-1].text


# Panels.


def test_a_batch_of_one_row_has_no_mean():
    assert step_gradient_sentence("0.5", 1, "0.1") == (
        "gradient g = 0.5, of the 1 row of the next batch; learning rate η = 0.1"
    )


@pytest.mark.parametrize(
    ("answered", "right", "said"),
    [
        (0, 0, "Does not answer the only test row"),
        (1, 0, "Answers the only test row, wrongly"),
        (1, 1, "Answers the only test row, rightly"),
    ],
)
def test_a_part_of_one_row_has_no_shares(answered, right, said):
    assert abstention_sentence(Abstention(1, answered, right, "test")) == said


def test_one_seed_one_size_and_one_try():
    assert overfitting.fan_sentence([0.5], 0).endswith(" over 1 seed")
    assert overfitting.fan_sentence([0.5], 2).endswith(" over 1 seed; 2 overflowed")
    assert "at 1 hidden layer (" in overfitting.sweep_sentence("depth", 1, 0.5, 4, 9)
    assert "at 1 neuron a layer (" in overfitting.sweep_sentence("width", 1, 0.5, 4, 9)
    assert overfitting.remedy_sentence("Dropout", 0.5, 1, finished=True).endswith(", 1 seed")
    assert overfitting.promise_sentence(1, Peek(0.9, 0.8)) == "best of 1 try: 90.0 % promised"


def test_a_race_and_a_neuron_after_one_epoch():
    snapshot = Session(spiral_experiment()).snapshot()
    run = replace(snapshot, record=replace(snapshot.record, epoch=1, train_loss=0.5))
    assert race_sentence((run, run), "train_loss") == "after 1 epoch: 0.5000 against 0.5000"
    assert neuron_sentence(1, 0.1, 0.25).startswith("After 1 epoch a = 0.1000")


def test_one_value_that_is_not_finite_and_one_start():
    statistics = activation_statistics("relu", np.array([[np.inf, 1.0], [2.0, 3.0]]))
    assert vanishing.activation_sentence(statistics) == "1 of 4 values of z is not finite"
    assert vanishing.speed_sentence(1, ((1.0, 5.0),)) == (
        "1 start: each layer learns 5.0 times as fast as the one before"
    )


# The pace.


def test_one_step_per_second_is_one(qtbot, workbench):
    inspector = RunInspector(LIGHT, workbench)
    qtbot.addWidget(inspector)
    said = []
    workbench.message.connect(said.append)
    inspector.speed.show_value(1.0)
    inspector.speed.value_changed.emit()
    assert said[-1] == "Training at 1 step per second."
    box = PaceBox(workbench.pace)
    qtbot.addWidget(box)
    workbench.pace.set_rate(1.0)
    assert box.currentData(Qt.ItemDataRole.ToolTipRole) == "1 step per second"
