"""An edit that is refused says why in the language of the window."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

import playground
from playground.experiment import edits, network_edits, paint_edits, table_edits
from playground.experiment.fitness import FitRule
from playground.experiment.random_trials import peeking_start
from playground.experiment.remedies import frozen_start, remedied
from playground.experiment.specs import (
    MAX_DISABLED_LINKS,
    MAX_DRAWN,
    MAX_HIDDEN_LAYERS,
    DataSpec,
    DrawnDigit,
    EarlyStoppingSpec,
    Experiment,
    ImageSpec,
    LayerSpec,
    LinkSpec,
    NetworkSpec,
    OptimizerSpec,
    PaintedPoint,
    TableSpec,
    TrainingSpec,
    WordsSpec,
)
from playground.experiment.variations import varied
from playground.sentence import Sentence, Statement
from playground.training.build import build_dataset
from playground.training.permute_units import unit_to_end, with_parameter
from playground.training.session import Session
from playground.training.trials import Trial, Trials
from playground.ui.editor.diagram.editing import Editing
from playground.ui.language.language import languages, use_language
from playground.ui.language.wording import worded
from playground.ui.workbench import Workbench

SOURCE = Path(playground.__file__).parent
FLAT, ONE = Experiment(), Experiment(network=NetworkSpec(hidden=(LayerSpec(units=1),)))
PLANE = edits.choose_data(FLAT, "plane")
DIGITS = edits.choose_data(FLAT, "digits")
TABLE = TableSpec(sha256="0" * 64, features=("a", "b"), classes=("yes", "no"), rows=9)
INK = (16,) * 64
TWO_POINTS = tuple(PaintedPoint(x1=x, x2=x, label=label) for x, label in ((0.0, 1), (0.1, 2)))
OFF = tuple(
    LinkSpec(layer=0, source=number // 100, target=number % 100)
    for number in range(MAX_DISABLED_LINKS)
)


def refused(experiment: Experiment) -> Callable[[], object]:
    """An edit that ends in `experiment`, which can not be trained."""
    return lambda: edits.checked(experiment)


def data(**fields: object) -> Callable[[], object]:
    """The same with such data."""
    return refused(Experiment(data=DataSpec(**fields)))


def table(**fields: object) -> Callable[[], object]:
    """The same with a table of which that is said."""
    return data(kind="table", table=replace(TABLE, **fields))


def training(of: Experiment = FLAT, **fields: object) -> Callable[[], object]:
    """The same with such training."""
    return refused(replace(of, training=replace(of.training, **fields)))


def painted(count: int, data: DataSpec) -> Callable[[], object]:
    """So many times the brush, on such data."""

    def paint() -> None:
        experiment = Experiment(data=data)
        for _ in range(count):
            dataset = build_dataset(experiment.data)
            experiment = paint_edits.brush(experiment, dataset, (0.0, 0.0), 1, 1.0, 100)

    return paint


def parameter(index: int, value: float = 0.0, of: Experiment = ONE) -> Callable[[], object]:
    """A weight or bias by hand."""
    trainer = Session(of).trainer
    return lambda: with_parameter(trainer.network, trainer.state(), index, value)


NORMALIZED = Experiment(network=NetworkSpec(hidden=(LayerSpec(units=2, batch_normalization=True),)))
AVERAGE = int(np.flatnonzero(Session(NORMALIZED).network.statistics())[0])
REFUSALS: dict[str, Callable[[], object]] = {
    "below": lambda: edits.set_data(FLAT, noise=-1.0),
    "above": lambda: edits.set_optimizer(FLAT, learning_rate=101.0),
    "not above": lambda: edits.set_data(FLAT, train_fraction=0.0),
    "not below": lambda: edits.set_optimizer(FLAT, momentum=1.0),
    "not finite": lambda: edits.set_training(FLAT, l2=math.nan),
    "too long": lambda: edits.checked(replace(FLAT, title="a" * 201)),
    "half a character": lambda: edits.checked(replace(FLAT, title="\ud800")),
    "too many layers": lambda: network_edits.add_layer(
        Experiment(network=NetworkSpec(hidden=(LayerSpec(),) * MAX_HIDDEN_LAYERS)), 0
    ),
    "too many in a list": refused(
        Experiment(network=NetworkSpec(hidden=(LayerSpec(),) * (MAX_HIDDEN_LAYERS + 1)))
    ),
    "too few in a list": data(kind="digits", drawn=(DrawnDigit(label=0, pixels=()),)),
    "loss of another output": refused(Experiment(network=NetworkSpec(output="sigmoid"))),
    "softmax of numbers": refused(replace(PLANE, network=NetworkSpec(output="softmax"))),
    "classes of numbers": refused(
        replace(
            PLANE,
            network=NetworkSpec(output="sigmoid"),
            training=TrainingSpec(loss="binary_cross_entropy"),
        )
    ),
    "field of another rule": training(optimizer=OptimizerSpec(kind="adam", momentum=0.5)),
    "field of no rule": training(optimizer=OptimizerSpec(kind="adagrad", momentum=0.5)),
    "nesterov": training(optimizer=OptimizerSpec(nesterov=True)),
    "nothing to train on": data(samples=2, train_fraction=0.2),
    "nothing to watch": refused(
        Experiment(
            data=DataSpec(train_fraction=1.0),
            training=TrainingSpec(early_stopping=EarlyStoppingSpec()),
        )
    ),
    "turns": data(kind="circle", turns=1.0),
    "pixels": data(scaling="pixels"),
    "too many samples": data(kind="digits", samples=1798),
    "shares": data(train_fraction=0.6, validation_fraction=0.5),
    "drawn": data(drawn=(DrawnDigit(label=0, pixels=INK),)),
    "drawn small": data(kind="digits", drawn=(DrawnDigit(label=0, pixels=(1,)),)),
    "drawn else": data(kind="digits", drawn=(DrawnDigit(label=11, pixels=INK),)),
    "copies": refused(
        Experiment(
            data=DataSpec(
                kind="table",
                table=replace(
                    TABLE,
                    features=tuple(map(str, range(64))),
                    rows=1_000_000,
                    image=ImageSpec(height=8, width=8, white=1.0),
                ),
                jitter=20,
            )
        )
    ),
    "no classes": data(kind="plane", classes=2),
    "another number of classes": data(kind="circle", classes=3),
    "another range of classes": data(kind="spirals", classes=7),
    "not painted": data(points=TWO_POINTS),
    "fewer are painted": data(kind="points", points=TWO_POINTS, samples=3),
    "more classes are painted": data(
        kind="points", points=(*TWO_POINTS, replace(TWO_POINTS[0], label=3)), classes=2
    ),
    "no table": data(table=TABLE),
    "missing table": data(kind="table"),
    "digest": table(sha256="x"),
    "control": table(name="\x07"),
    "features twice": table(features=("a", "a")),
    "one class": table(classes=("a",)),
    "no column": table(columns=()),
    "such a column": table(columns=(5,)),
    "image": table(image=ImageSpec(height=3, width=3, white=1.0)),
    "words": table(words=(WordsSpec(name="a", first=1, words=("x", "y")),)),
    "no second axis": lambda: table_edits.show_feature(
        Experiment(data=DataSpec(kind="table", table=replace(TABLE, columns=(0,)))), 0, 0
    ),
    "axes": table(axes=(0, 0)),
    "its own inputs": data(kind="digits", features=("x1",)),
    "no feature": lambda: edits.set_data(FLAT, features=()),
    "feature twice": data(features=("x1", "x1")),
    "no place": lambda: network_edits.add_layer(FLAT, 3),
    "no units": lambda: network_edits.set_units(ONE, 0, 0),
    "too many units": lambda: network_edits.set_units(ONE, 0, 10_000),
    "the last unit": lambda: network_edits.remove_unit(ONE, 0, 0),
    "no layer": lambda: network_edits.set_units(ONE, 4, 1),
    "no unit": lambda: network_edits.remove_unit(ONE, 0, 4),
    "links": lambda: network_edits.toggle_link(
        Experiment(network=NetworkSpec(disabled_links=OFF)), 1, 0, 0
    ),
    "two points": lambda: paint_edits.erase(FLAT, build_dataset(FLAT.data), (0.0, 0.0), 50.0),
    "no plane": painted(1, DIGITS.data),
    "numbers": painted(1, PLANE.data),
    "too many points": painted(99, DataSpec(kind="points")),
    "nothing drawn": lambda: paint_edits.learn_drawing(DIGITS, 0, (0,) * 64),
    "too much drawn": lambda: paint_edits.learn_drawing(
        edits.set_data(DIGITS, drawn=(DrawnDigit(label=0, pixels=INK),) * MAX_DRAWN), 0, INK
    ),
    "no imported table": lambda: table_edits.toggle_column(FLAT, 0, True),
    "no test rows": lambda: frozen_start(edits.set_data(FLAT, train_fraction=1.0)),
    "no dropout": lambda: remedied(FLAT, "dropout"),
    "no more painted": lambda: remedied(edits.choose_data(FLAT, "points"), "more-data"),
    "no more rows": lambda: remedied(
        edits.set_data(edits.choose_data(FLAT, "iris"), train_fraction=149 / 150), "more-data"
    ),
    "no noise": lambda: remedied(edits.choose_data(FLAT, "iris"), "less-noise"),
    "no smaller": lambda: remedied(FLAT, "smaller-network"),
    "nothing changes": lambda: varied(FLAT, "sgd"),
    "no layer to freeze": lambda: varied(FLAT, "freeze-2"),
    "peeking at numbers": lambda: peeking_start(PLANE),
    "few to peek at": lambda: peeking_start(edits.set_data(FLAT, samples=20)),
    "one to peek at": lambda: peeking_start(edits.set_data(FLAT, samples=20, train_fraction=0.95)),
    "rise": lambda: FitRule(rise=-1.0),
    "gap": lambda: FitRule(gap=-1.0),
    "floor": lambda: FitRule(floor=0.0),
    "no trials": lambda: Trials(()),
    "too many trials": lambda: Trials((Trial("", FLAT, 1),) * 100_000),
    "no parameter": parameter(9_999),
    "no finite weight": parameter(0, math.inf),
    "average": parameter(AVERAGE, of=NORMALIZED),
    "no neuron": lambda: unit_to_end(Session(ONE).network, 0, 5),
}
# Whose refusals they are, and those that only a programmer meets, by how they begin.
MODULES = (
    *(f"experiment/{name}.py" for name in ("edits", "network_edits", "paint_edits", "table_edits")),
    *(f"experiment/{name}.py" for name in ("validity", "data_validity", "strict", "problem")),
    *(f"experiment/{name}.py" for name in ("remedies", "variations", "random_trials", "fitness")),
    *("data/painted.py", "training/permute_units.py", "training/shared_test_rows.py"),
    "training/trials.py",
)
# It takes a split that leaves no test row after others were taken from it.
UNTRIED = {"No row is left to judge all remedies by: train on fewer rows."}
OF_PROGRAMMERS = ("remedy: ", "depth: ", "width: ", "variation: ", "label: ", "place: ")


def reason(name: str) -> Sentence:
    """What is said against the edit."""
    with pytest.raises(ValueError) as caught:  # noqa: PT011 (what it says is what is tested)
        REFUSALS[name]()
    text = str(caught.value)
    assert isinstance(text, Sentence)
    return text


def templates(text: object) -> set[str]:
    """The templates that a sentence is made of."""
    if not isinstance(text, Sentence):
        return set()
    parts = (text.clause,) if isinstance(text, Statement) else tuple(text.values.values())
    return {text.template}.union(*map(templates, parts))


def refusing() -> Iterator[ast.expr]:
    """What every `raise ValueError(…)` and every `error("field", …)` of the modules says."""
    for module in MODULES:
        for node in ast.walk(ast.parse((SOURCE / module).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                said = {"ValueError": node.args[:1], "error": node.args[1:2]}.get(node.func.id, [])
                yield from said


def test_every_refusal_is_a_sentence_that_can_be_worded():
    plain = [one for one in map(ast.unparse, refusing()) if one[:1] in "'\"f"]
    assert [one for one in plain if not one.lstrip("f'\"").startswith(OF_PROGRAMMERS)] == []


def test_every_reason_is_tried_here():
    literal = {
        str(node.args[0].value)
        for said in refusing()
        for node in ast.walk(said)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Sentence"
        if isinstance(node.args[0], ast.Constant)
    }
    assert literal - UNTRIED - set().union(*(templates(reason(name)) for name in REFUSALS)) == set()


@pytest.mark.parametrize("language", languages())
def test_every_refusal_is_in_the_language_of_the_window(language, speak, qapp):
    speak(*use_language(qapp, language))
    english = {name: reason(name) for name in REFUSALS}
    for text in english.values():
        said = worded(text)
        assert said[0].isupper() or not said[0].isalpha(), said
        assert "{" not in said
        assert language == "en" or said != text


def test_the_status_bar_says_a_refusal_in_french(qtbot, speak, qapp):
    speak(*use_language(qapp, "fr"))
    workbench = Workbench(ONE)
    editing = Editing(workbench)
    with qtbot.waitSignal(workbench.message) as said:
        editing.set_units(0, 0)
    assert said.args[0].startswith("Une couche a besoin d’au moins un neurone")
    with qtbot.waitSignal(workbench.message) as said:
        editing.toggle_input(0)
        editing.toggle_input(1)
    assert said.args[0].startswith("Au moins une variable doit rester")
    workbench.stop()
