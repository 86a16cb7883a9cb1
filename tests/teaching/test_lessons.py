"""What the lessons say is so: every step is trained as it stands, and its claims are looked up.

Where a lesson prints figures, the figures in its file are compared with the engine's own.
"""

from __future__ import annotations

import math
import re
from functools import cache

import numpy as np
import pytest

from playground import resources
from playground.data.form import UNKNOWN, Form
from playground.data.table import read_table
from playground.engine import Network, make_loss
from playground.experiment.edits import set_optimizer, set_training
from playground.experiment.files import load_example
from playground.experiment.fitness import FitRule, fit_figures
from playground.lessons import Formula, Lesson, Step, lesson_names, load_lesson, step_setup
from playground.training.demonstrations.neuron_chain import neuron_chain
from playground.training.gradient_rms import latest_rms
from playground.training.opening import start
from playground.training.probes.confusion import ConfusionCounts
from playground.training.probes.dead import DeadUnits
from playground.training.probes.hinges import Hinges
from playground.training.probes.landscape import LandscapeOf, PlaneChoice
from playground.training.probes.samples import PartOutputs
from playground.training.session import Session
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import LIGHT
from playground.ui.lessons.trained import trained_steps
from playground.ui.panels.overfitting.sweep_panel import SweepPanel
from playground.ui.panels.softmax.one_hot_bench import OneHotBench
from playground.ui.panels.softmax.one_hot_panel import OneHotPanel
from playground.ui.panels.vanishing.headline import headline
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.teaching.fitting import SEEDS, example, fits, layers, seeded, with_network, with_seed

LN3 = math.log(3)


@cache
def given(name: str) -> dict[str, tuple[Step, Snapshot]]:
    """Each step of the lesson by its title, with the moment that it shows in the end."""
    lesson = load_lesson(name)
    probes = frozenset({ConfusionCounts("test")})
    return {
        lesson.steps[moment.number].title: (
            lesson.steps[moment.number],
            moment.snapshot(probes),
        )
        for moment in trained_steps(lesson, load_example("spiral"))
        if not moment.voting
    }


def moment(name: str, title: str) -> Snapshot:
    return given(name)[title][1]


def formulas(name: str, title: str) -> str:
    """All formulas of a step, one after the other."""
    step = given(name)[title][0]
    blocks = step.blocks + (step.prediction.explanation if step.prediction else ())
    return " ".join(block.text for block in blocks if isinstance(block, Formula))


def words(step: Step) -> str:
    """All paragraphs of a step before its vote."""
    return " ".join(block.text for block in step.blocks if not isinstance(block, Formula))


def numbers(text: str) -> list[float]:
    """Every number that is written in `text`."""
    return [float(one) for one in re.findall(r"\d+\.?\d*", text.replace("\\,", ""))]


def first_to_last(snapshot: Snapshot) -> float:
    norms = snapshot.record.gradient_norms
    return norms[0] / norms[-1]


# Backward through many layers.

BACKWARD = "backward-through-many-layers"


def test_eight_sigmoid_layers_stay_at_the_printed_price_of_guessing():
    shown = moment(BACKWARD, "Three arms, eight layers")
    assert shown.epoch == 60
    assert shown.record.train_loss == pytest.approx(LN3, abs=0.01)
    assert shown.record.test_accuracy == pytest.approx(1 / 3, abs=0.02)
    assert f"{LN3:.4f}" in formulas(BACKWARD, "Three arms, eight layers")


def test_the_first_gradient_is_tens_of_thousands_of_times_smaller():
    shown = moment(BACKWARD, "Where the gradient goes")
    assert first_to_last(shown) < 1 / 10_000
    # Words and panel say one figure, of one moment.
    step = given(BACKWARD)["Where the gradient goes"][0]
    said = re.findall(r"1/[\d,]+", words(step))
    assert said == re.findall(r"1/[\d,]+", headline(latest_rms(shown)))
    assert f"these {shown.epoch} epochs" in words(step)
    ratios = [example("vanishing-sigmoid", 1, seed).first_to_last for seed in SEEDS]
    assert 5e-6 < min(ratios) < max(ratios) < 1e-4
    assert float(np.median(ratios)) == pytest.approx(2e-5, rel=0.3)


def as_number(figure: str) -> float:
    """The number that a lesson writes as panels do: 0.016, 9.5 × 10^{-7}."""
    mantissa, _, power = figure.partition(" × 10^")
    return float(mantissa) * 10.0 ** int(power.strip("{}") or 0)


def test_the_printed_powers_of_a_quarter_are_right():
    text = formulas(BACKWARD, "At most a quarter")
    for depth, figure in ((4, "0.0039"), (6, "2.4 × 10^{-4}"), (10, "9.5 × 10^{-7}")):
        assert f"= {figure}" in text
        assert 0.25**depth == pytest.approx(as_number(figure), rel=0.02)
    text = formulas(BACKWARD, "Three layers instead of eight")
    for depth, figure in ((3, "0.016"), (8, "1.5 × 10^{-5}")):
        assert f"= {figure}" in text
        assert 0.25**depth == pytest.approx(as_number(figure), rel=0.03)


def test_three_layers_learn_what_eight_do_not():
    shown = moment(BACKWARD, "Three layers instead of eight")
    assert len(shown.experiment.network.hidden) == 3
    assert shown.history.metric("test_accuracy").max() > 0.8
    assert min(run.test_accuracy.max() for run in seeded(shown.experiment, 500)) > 0.75


def test_the_printed_factors_of_the_chain_are_the_engine_s():
    printed = numbers(formulas(BACKWARD, "One neuron a layer"))
    measured = [neuron_chain("sigmoid", depth).last_over_first for depth in (4, 6, 10)]
    assert printed == pytest.approx(measured, rel=0.01)
    assert neuron_chain("tanh", 10).last_over_first == pytest.approx(21, abs=1)
    assert neuron_chain("relu", 10).last_over_first == 1.0


# Change the activation.

CHANGE = "change-the-activation"


def test_relu_learns_within_a_hundred_epochs_and_keeps_the_gradient():
    shown = moment(CHANGE, "The same depth, and it learns")
    assert shown.epoch == 100
    losses = shown.history.metric("train_loss")
    assert losses[3] < LN3 - 0.05
    assert losses[20] < 0.8 * LN3
    assert shown.history.metric("test_accuracy").max() > 0.95
    for seed in SEEDS:
        assert 0.1 < example("vanishing-relu", 1, seed).first_to_last < 10


def test_tanh_learns_at_this_depth():
    shown = moment(CHANGE, "Trap one: tanh")
    assert shown.history.metric("test_accuracy").max() > 0.9
    for seed in SEEDS:
        assert example("vanishing-tanh", 100, seed).settled_accuracy > 0.88


def test_adam_learns_with_a_gradient_that_is_as_small_to_the_last_digit():
    shown = moment(CHANGE, "Trap two: Adam")
    # More than four points in five; single epochs jump.
    assert np.median(shown.history.metric("test_accuracy")[-60:]) > 0.8
    adam, plain = example("adam-rescue", 1), example("vanishing-sigmoid", 1)
    assert adam.first_to_last == plain.first_to_last < 1e-4


def test_the_gradient_grows_a_thousandfold_once_adam_has_found_a_way():
    runs = [example("adam-rescue", 300, seed) for seed in (None, *SEEDS)]
    # Single epochs jump: the words are about the last fifty.
    for run in runs:
        assert np.median(run.ratio[-50:]) > 1000 * run.first_to_last
    around = [0.1 < np.median(run.ratio[-50:]) < 10 for run in runs]
    assert around[0]
    assert sum(around[1:]) >= 4


@pytest.mark.parametrize("seed", SEEDS)
def test_adam_learns_from_every_start(seed):
    assert example("adam-rescue", 300, seed).settled_accuracy > 0.7


def test_weights_that_are_too_large_make_it_explode_a_thousandfold():
    shown = moment(CHANGE, "Too much of a good thing")
    assert shown.epoch == 0
    at_start = latest_rms(shown)
    assert 800 < at_start[0] / at_start[-1] < 1000
    ratios = [example("exploding", 1, seed).first_to_last for seed in (None, *SEEDS)]
    assert 300 < min(ratios) < max(ratios) < 5000


def test_a_start_that_suits_is_calm_where_the_large_weights_jump():
    shown = moment(CHANGE, "A start that suits")
    assert math.sqrt(2 / 96) == pytest.approx(0.14, abs=0.005)
    assert "≈ 0.14" in formulas(CHANGE, "A start that suits")
    (calm,) = shown.baselines
    wild = [one.train_loss for one in seeded(shown.experiment, 20)]
    # Single epochs jump, and which ones and how far hangs on the processor's rounding: mostly by
    # more than the price of guessing at a time, and they stay around it or above.
    assert all(jumps.max() > 2.5 * LN3 for jumps in wild)
    assert np.median([np.diff(jumps).max() for jumps in wild]) > LN3
    assert all(np.median(jumps[-10:]) > 0.8 for jumps in wild)
    assert np.median([np.median(jumps[-10:]) for jumps in wild]) > 1.5
    for rests in (one.train_loss for one in seeded(calm.experiment, 20)):
        assert np.diff(rests).max() < 0.6
        assert rests.max() < LN3
        assert np.median(rests[-10:]) < 0.4


def test_of_four_from_one_start_the_plain_sigmoid_alone_stands_still():
    shown = moment(CHANGE, "Four from one start")
    assert [len(run.experiment.network.hidden) for run in (shown, *shown.baselines)] == [8] * 4
    losses = [run.record.train_loss for run in (shown, *shown.baselines)]
    assert losses[0] == pytest.approx(LN3, abs=0.01)
    # Single epochs jump, and which ones hangs on the processor's rounding.
    accuracies = [
        float(np.median(run.history.metric("test_accuracy")[-20:])) for run in shown.baselines
    ]
    assert accuracies[0] > 0.6
    assert min(accuracies[1:]) >= 0.95


def test_layer_1_of_the_sigmoid_is_a_plateau_and_that_of_the_residual_network_a_slope():
    shown = moment(CHANGE, "Plateau and slope")
    runs = [run.experiment for run in (shown, *shown.baselines)]

    def spread(experiment, layer):
        probe = LandscapeOf(PlaneChoice(layer=layer), in_passing=True)
        losses = probe.measure(Session(experiment).context()).losses
        return float(losses.max() / losses.min())

    for plain, residual, relu in (runs, *([with_seed(run, n) for run in runs] for n in SEEDS)):
        assert spread(plain, 0) < 1.00001
        assert spread(residual, 0) > (2 if residual is runs[1] else 1.09)
        assert min(spread(run, 8) for run in (plain, residual, relu)) > 1.003
    assert min(spread(run, 8) for run in runs) > 1.01


# When units die.

DEATH = "when-units-die"
DEAD = frozenset({DeadUnits()})


def dead_units(experiment) -> list[int]:
    session = start(experiment)
    session.train(epochs=60)
    return [int(units.sum()) for units in session.snapshot(DEAD).answer(DeadUnits()).units]


def test_a_rate_of_one_kills_the_third_layer_and_nothing_is_sent_below_it():
    shown = moment(DEATH, "A bold step")
    assert shown.record.train_loss > 0.95 * LN3
    assert shown.record.test_accuracy == pytest.approx(1 / 3, abs=0.02)
    assert max(shown.record.gradient_norms[:3]) == 0.0
    dead = [dead_units(with_seed(load_example("dead-relu"), seed)) for seed in SEEDS]
    assert sum(layers[2] == 10 for layers in dead) >= 4
    assert all(13 <= sum(layers) <= 20 for layers in dead)


def test_the_dead_layer_has_no_hinge_left_on_the_map():
    session = start(moment(DEATH, "A bold step").experiment)
    session.train(epochs=60)
    assert Hinges(2).measure(session.context()).off == tuple(range(10))


@pytest.mark.parametrize(
    ("title", "most", "accuracy"), [("A smaller rate", 3, 0.95), ("A leak", 0, 0.89)]
)
def test_a_smaller_rate_or_a_leak_keeps_neurons_alive(title, most, accuracy):
    experiment = moment(DEATH, title).experiment
    # One more on some processors, which round otherwise.
    for seed in SEEDS:
        assert sum(dead_units(with_seed(experiment, seed))) <= most + (most > 0)
    for run in seeded(experiment, 60):
        assert run.test_accuracy.max() >= accuracy


@pytest.mark.parametrize(
    ("rate", "words", "fewest", "most", "accuracy", "worst", "best"),
    [
        (0.3, "mostly five to ten", 5, 10, "between 0.5 and 1", 0.5, 1.0),
        (0.5, "mostly ten to twenty", 10, 20, "between a third and 0.75", 0.33, 0.75),
    ],
)
def test_so_many_die_at_the_rates_between(rate, words, fewest, most, accuracy, worst, best):
    said = given(DEATH)["A smaller rate"][0].notes
    assert words in said
    assert accuracy in said
    experiment = set_optimizer(load_example("dead-relu"), learning_rate=rate)
    dead = [sum(dead_units(with_seed(experiment, seed))) for seed in SEEDS]
    # Which step is the last that a neuron survives hangs on the processor's rounding: on four kinds
    # the median is within the words, and two of the five seeds at least.
    assert sum(fewest <= number <= most for number in dead) >= 2
    assert fewest <= np.median(dead) <= most
    for run in seeded(experiment, 60):
        assert worst - 0.03 <= run.test_accuracy[-1] <= best + 0.03
    if rate == 0.3:
        assert f"{words} of thirty ReLU neurons" in given(DEATH)["A leak"][0].watch


# One neuron a class.

ONE_HOT = "one-neuron-a-class"
FOUR = PartOutputs("test", 4)


def test_the_targets_are_the_square_root_of_two_apart():
    targets = np.eye(3)
    distances = [np.linalg.norm(targets[i] - targets[j]) for i, j in ((0, 1), (0, 2), (1, 2))]
    assert distances == pytest.approx([math.sqrt(2)] * 3)
    assert r"\sqrt{2}" in formulas(ONE_HOT, "One-hot")


def test_one_number_mistakes_neighbours_and_one_hot_nothing():
    for seed in SEEDS:
        bench = OneHotBench(seed=seed)
        bench.run(2000)
        assert bench.accuracy("one_hot") > 0.95
        assert bench.accuracy("integer") < 0.8
        assert bench.neighbour_share("integer") > 0.9


def test_the_table_and_both_maps_of_the_bench_are_of_the_same_points():
    step, shown = given(ONE_HOT)["One-hot"]
    bench = OneHotBench().dataset
    pairs = ((bench.inputs, bench.labels), (shown.dataset.inputs, shown.dataset.labels))
    rows = [sorted(zip(x.tolist(), y.tolist(), strict=True)) for x, y in pairs]
    assert rows[0] == rows[1]
    assert shown.dataset.class_names == bench.class_names
    # One row of each class, and its prediction comes near its one-hot row.
    answer = Session(shown.experiment).snapshot(frozenset({FOUR})).answer(FOUR)
    assert answer.labels.tolist() == [0, 1, 2, 3]
    assert formulas(ONE_HOT, "One-hot").count("1,") + formulas(ONE_HOT, "One-hot").count("1)") == 4
    for seed in SEEDS:
        session = Session(with_seed(shown.experiment, seed))
        session.train(epochs=step.train)
        found = session.snapshot(frozenset({FOUR}))
        assert np.median(found.answer(FOUR).losses) < 0.2
        assert found.record.test_accuracy > 0.95


def test_ten_digits_are_read_and_the_errors_are_not_the_neighbours_numbers():
    shown = moment(ONE_HOT, "Ten classes")
    assert shown.epoch == 1
    wrong, accuracy = mistakes(shown)
    assert accuracy == pytest.approx(0.9, abs=0.03)
    # What the words name is the darkest cell beside the diagonal.
    assert np.unravel_index(wrong.argmax(), wrong.shape) == (8, 1)
    all_wrong = np.zeros((10, 10), int)
    for seed in SEEDS:
        session = Session(with_seed(shown.experiment, seed))
        session.train(epochs=1)
        all_wrong += mistakes(session.snapshot(frozenset({ConfusionCounts("test")})))[0]
        session.train(epochs=9)
        assert session.snapshot(()).record.test_accuracy >= 0.965
    assert np.unravel_index(all_wrong.argmax(), all_wrong.shape) == (8, 1)
    neighbours = sum(all_wrong[i, j] for i in range(10) for j in range(10) if abs(i - j) == 1)
    # Of the 90 ordered pairs 18 are neighbours: fewer than chance would have it.
    assert neighbours < all_wrong.sum() * 18 / 90


def mistakes(shown: Snapshot) -> tuple[np.ndarray, float]:
    """The counts beside the diagonal, and the share on it."""
    counts = shown.answer(ConfusionCounts("test")).counts
    right = np.diag(np.diag(counts))
    return counts - right, float(right.sum() / counts.sum())


def test_the_sample_that_is_chosen_is_the_one_that_the_words_are_about():
    step, shown = given(ONE_HOT)["Words that go in"]
    assert Form(shown.dataset).values_of_row(step.sample) == (0, 2, 1, 0)
    step = given(SCORES)["Sure, and wrong"][0]
    session = Session(load_example("overfit-blobs"))
    session.train(epochs=step.train)
    row = step.sample
    assert row in session.dataset.test
    p = session.network.forward(session.dataset.inputs[[row]])[0]
    assert p.max() > 0.99
    assert p.argmax() != session.dataset.labels[row]


def test_one_word_turns_the_answer_and_only_its_own_weight_goes_in():
    project = step_setup(load_lesson(ONE_HOT), 3).opened()
    assert project.experiment.data.table.words[0].words == ("feathers", "fur", "scales", "skin")
    for seed in SEEDS:
        session = Session(with_seed(project.experiment, seed))
        session.train(epochs=moment(ONE_HOT, "Words that go in").epoch)
        form, names = Form(session.dataset), session.dataset.class_names
        # Two legs, eggs, not in the water.
        for place, answer in enumerate(("bird", "mammal", "reptile")):
            inputs = form.inputs((place, 2, 1, 0))
            assert inputs[:4].tolist() == np.eye(4)[place].tolist()
            p = session.network.forward(inputs[None])[0]
            assert names[int(p.argmax())] == answer
            assert p.max() > 0.9
            z = session.network.trace(inputs[None]).pre_activations[0][0]
            weights = session.network.weights[0]
            rest = inputs[4:] @ weights[4:] + session.network.biases[0]
            assert z == pytest.approx(weights[place] + rest, abs=1e-5)
        assert not form.inputs((UNKNOWN, 2, 1, 0))[:4].any()


def test_the_animals_are_those_of_the_table_beside_them():
    project = step_setup(load_lesson(ONE_HOT), 3).opened()
    table = read_table(resources.path("lessons", "animals.csv"))
    names = [column.name for column in table.columns]
    rows = table.take(table.proposal_for(names.index("class"), "classification"))
    assert project.experiment.data.table.classes == rows.class_names
    assert project.experiment.data.table.features == rows.feature_names
    assert Session(project.experiment).dataset.labels.tolist() == rows.labels.tolist()


def test_one_sigmoid_output_learns_two_classes_and_equals_softmax_of_zero_and_z():
    shown = moment(ONE_HOT, "Two classes")
    assert shown.experiment.network.output == "sigmoid"
    assert len(shown.dataset.class_names) == 2
    for run in seeded(shown.experiment, 100):
        assert run.test_accuracy.max() >= 0.95
    for z in (-2.0, 0.5, 3.0):
        assert softmax((0.0, z))[1] == pytest.approx(1 / (1 + math.exp(-z)))


def test_the_bench_of_the_lesson_has_the_four_clouds_of_its_words(qtbot):
    panel = OneHotPanel(LIGHT, SelectionModel())
    qtbot.addWidget(panel)
    assert panel.bench.classes == 4
    assert panel.class_choice.choice == "4"


# From scores to probabilities.

SCORES = "from-scores-to-probabilities"


def softmax(logits: tuple[float, ...]) -> np.ndarray:
    network = Network((1, len(logits)), ("softmax",), dtype="float64")
    network.weights[0][:], network.biases[0][:] = 0.0, logits
    return network.forward(np.ones((1, 1)))[0]


def test_the_printed_shares_are_the_engine_s_and_a_common_shift_changes_nothing():
    text = formulas(SCORES, "By hand").split(r"\frac")[0]
    pairs = re.findall(r"\(([^()]*)\) → \(([^()]*)\)", text)
    assert len(pairs) == 2
    for scores, shares in pairs:
        logits = tuple(numbers(scores))
        assert softmax(logits) == pytest.approx(numbers(shares), abs=5e-5)
        assert softmax(tuple(one + 10 for one in logits)) == pytest.approx(softmax(logits))


def test_the_largest_share_is_that_of_the_largest_score_at_any_temperature():
    logits = np.array((2.0, 1.0, 0.1))
    for temperature in (0.1, 1.0, 10.0):
        assert softmax(tuple(logits / temperature)).argmax() == logits.argmax()
    assert softmax(tuple(logits / 0.1)).max() > 0.99 > 0.4 > softmax(tuple(logits / 10)).max()


def test_the_points_of_the_triangle_have_gone_to_their_corners():
    shown = moment(SCORES, "A triangle of answers")
    assert shown.history.metric("train_loss")[0] > 0.9 * LN3
    assert shown.record.train_loss < 0.3 * LN3
    for seed in SEEDS:
        session = Session(with_seed(shown.experiment, seed))
        rows = session.dataset.inputs[session.dataset.train].astype(session.network.dtype)
        labels = session.dataset.labels[session.dataset.train]
        # Before: most nearer to the middle than to a corner.  After: in their own corners.
        assert (session.network.forward(rows).max(axis=1) < 2 / 3).mean() > 0.6
        session.train(epochs=60)
        shares = session.network.forward(rows)
        assert (shares[np.arange(len(rows)), labels] > 2 / 3).mean() > 0.9


def test_points_are_sure_and_wrong_and_the_far_corner_is_sure_without_any_data():
    for seed in SEEDS:
        session = start(with_seed(load_example("overfit-blobs"), seed))
        session.train(epochs=200)
        data = session.dataset
        shares = session.network.forward(data.inputs[data.test].astype(session.network.dtype))
        sure = shares.max(axis=1) >= 0.99
        wrong = shares.argmax(axis=1) != data.labels[data.test]
        assert (sure & wrong).mean() > 0.05
        far = data.plane.inputs(np.array([[20.0, 20.0], [-20.0, 20.0], [20.0, -20.0]]))
        assert session.network.forward(far.astype(session.network.dtype)).max(axis=1).min() > 0.99


# The price of being wrong.

PRICE = "the-price-of-being-wrong"


def test_the_printed_costs_are_logarithms():
    pairs = re.findall(r"([\d.]+) → ([\d.]+)", formulas(PRICE, "What a share costs"))
    assert len(pairs) == 5
    for share, cost in pairs:
        assert -math.log(float(share)) == pytest.approx(float(cost), abs=5e-5)
    pairs = re.findall(r"ln (\d+) = ([\d.]+)", formulas(PRICE, "What a share costs"))
    assert len(pairs) == 3
    for classes, cost in pairs:
        assert math.log(int(classes)) == pytest.approx(float(cost), abs=5e-5)


def test_the_printed_outputs_of_the_wrong_neuron_are_those_that_are_tested():
    # test_softmax_and_costs measures them with the engine.
    text = formulas(PRICE, "One neuron learns slowly")
    found = re.findall(r"a\((\d+)\) = ([\d.]+)", text)
    assert found == [
        *(("100", "0.9641"), ("150", "0.9334"), ("300", "0.2028")),
        *(("10", "0.775"), ("50", "0.0985")),
    ]


def test_yes_or_no_costs_what_is_printed():
    text = formulas(PRICE, "Yes or no")
    network = Network((1, 1), ("sigmoid",), dtype="float64")
    network.weights[0][:], network.biases[0][:] = 0.0, math.log(9)
    for answer, printed in re.findall(r"y = (\d) → ([\d.]+)", text):
        truth = np.array([[float(answer)]])
        loss = make_loss("binary_cross_entropy")
        cost, gradient = network.loss_and_gradient(np.ones((1, 1)), truth, loss)
        assert cost == pytest.approx(float(printed), abs=5e-5)
        assert gradient[-1] == pytest.approx(0.9 - float(answer))


def test_the_entropy_of_the_die_is_as_printed():
    truth = np.array([0.5, 0.25, 0.125, 0.125])
    text = formulas(PRICE, "Surprise, in bits")
    assert "= 1.75" in text
    assert -(truth * np.log2(truth)).sum() == 1.75
    assert -(truth * np.log2(0.25)).sum() == 2.0
    assert (truth * np.log2(truth / 0.25)).sum() == 0.25
    assert "2.0 = 1.75 + 0.25" in text


# Homework and exam.

HOMEWORK = "homework-and-exam"


def badge(shown: Snapshot) -> str:
    figures = fit_figures(shown.history, shown.epoch, LN3)
    return FitRule().judge(figures)


def test_the_homework_is_perfect_and_the_exam_turns_round():
    shown = moment(HOMEWORK, "The curves part")
    test = shown.history.metric("test_loss")
    assert shown.record.train_accuracy == 1.0
    assert shown.record.train_loss < 0.001
    assert 2 <= int(test.argmin()) <= 8
    assert test.min() == pytest.approx(0.4, abs=0.06)
    assert 1.7 < shown.record.test_loss < 2.7
    assert badge(shown) == "OVERFIT"
    for seed in SEEDS:
        run = example("overfit-blobs", 200, seed)
        assert run.train_loss[-1] < 0.05
        assert run.best_epoch <= 8
        assert run.test_loss[-1] > 2 * run.test_loss.min()


def test_too_small_fails_both_and_just_right_passes_both():
    small = moment(HOMEWORK, "Too small to learn")
    assert min(small.record.train_loss, small.record.test_loss) > 0.8
    assert abs(small.record.train_loss - small.record.test_loss) < 0.1
    assert badge(small) == "UNDERFIT"
    right = moment(HOMEWORK, "Just right")
    assert right.record.test_accuracy > 0.9
    assert right.record.test_loss - right.record.train_loss < 0.1
    assert badge(right) == "GOOD"
    for seed in SEEDS:
        low, good = example("underfit", 100, seed), example("just-right", 100, seed)
        assert min(low.train_loss[-1], low.test_loss[-1]) > 0.8
        assert abs(low.train_loss[-1] - low.test_loss[-1]) < 0.15
        assert good.settled_accuracy > 0.9


# Mean losses of four seeds, training and test.  Adam's last steps on a loss near nothing hang on
# the processor's rounding, so the two largest have a wider bound.
SWEEP = {
    (): (0.684, 0.702),
    (1,): (0.546, 0.653),
    (2,): (0.421, 0.586),
    (4,): (0.220, 0.399),
    (8,): (0.140, 0.407),
    (16,): (0.113, 0.433),
    (32,): (0.085, 0.488),
    (64,): (0.071, 0.544),
    (64, 64): (0.021, 1.019),
    (64, 64, 64): (0.012, 1.318),
}


def test_the_sweep_is_a_u_for_the_test_and_falls_for_the_training():
    base = load_example("capacity")
    # As long as the panel trains each size, or the room would read other figures.
    epochs = SweepPanel.default_epochs
    found = []
    for size, printed in SWEEP.items():
        runs = seeded(with_network(base, hidden=layers(*size)), epochs, SEEDS[:4])
        found.append(np.mean([(run.train_loss[-1], run.test_loss[-1]) for run in runs], axis=0))
        rel, least = (0.25, 0.05) if len(size) > 1 else (0.05, 0.02)
        assert found[-1] == pytest.approx(printed, rel=rel, abs=least)
    train, test = np.transpose(found)
    # The last two are near nothing, and which of them is nearer hangs on the rounding.
    assert np.all(np.diff(train[:-1]) < 0)
    assert train[-1] < train[-3]
    # Four and eight neurons are a hundredth apart.
    assert int(np.argmin(test)) in (3, 4)
    assert np.all(np.diff(test[:4]) < 0)
    assert np.all(np.diff(test[4:]) > 0)
    assert test[-1] > 2 * min(test)


def test_the_printed_losses_of_the_sweep_are_those_that_the_panel_draws(qtbot):
    printed = re.findall(r"(\d+) → ([\d.]+)", formulas(HOMEWORK, "How many neurons?"))
    workbench = Workbench(load_example("capacity"))
    panel = SweepPanel(LIGHT, SelectionModel(), workbench)
    qtbot.addWidget(panel)
    trials = [one for one in panel.make_trials() if one.name in dict(printed)]
    workbench.stop()
    assert len(trials) == 4 * len(SEEDS)
    for size, loss in printed:
        runs = fits([one.experiment for one in trials if one.name == size], panel.default_epochs)
        assert np.mean([run.test_loss[-1] for run in runs]) == pytest.approx(float(loss), abs=0.03)


# What helps.

HELP = "what-helps"


def test_the_penalty_keeps_the_test_loss_near_its_best_and_the_badge_agrees():
    shown = moment(HELP, "A penalty for large weights")
    assert shown.record.test_loss == pytest.approx(0.4, abs=0.05)
    assert badge(shown) == "GOOD"
    histories = [example("overfit-l2", 200, seed).history() for seed in SEEDS]
    verdicts = [FitRule().judge(fit_figures(history, 200, LN3)) for history in histories]
    # One draw of thirty points of five rises by 22 %, two of a hundred above the line.
    assert verdicts.count("GOOD") >= 4


# Is this overfitting?

CASES = "is-this-overfitting"


def test_of_eight_cases_one_is_plain_overfitting_and_one_a_leak():
    lesson = load_lesson(CASES)
    outcomes = [step.prediction.outcome for step in lesson.steps]
    assert len(outcomes) == 8
    assert [outcome[:3] for outcome in outcomes].count("Yes") == 2
    # What is hidden is the answer: the room judges curves that it has seen.
    assert all(step.prediction.hide and "loss" in step.panels for step in lesson.steps)
    assert outcomes[4].startswith("Yes, although there is no gap")


@pytest.mark.parametrize("seed", SEEDS)
def test_each_case_is_what_its_outcome_says(seed):
    runs = {}
    for step in load_lesson(CASES).steps[1:7]:
        experiment = given(CASES)[step.title][1].experiment
        starts = [set_training(experiment, seed=one) for one in SEEDS]
        runs[step.title] = fits(starts, step.train)[SEEDS.index(seed)]
    dropout = runs["Half of the neurons are off"]
    assert dropout.train_loss[-1] > 0.4
    assert abs(dropout.test_loss[-1] - dropout.train_loss[-1]) < 0.1
    easier = runs["The exam is better than the homework"]
    assert easier.test_loss[-1] < 0.4 * easier.train_loss[-1]
    noisy = runs["Wrong answers in the exam"]
    assert noisy.test_loss[-1] > 0.5 + noisy.train_loss[-1]
    assert noisy.test_loss[-1] < 1.1 * noisy.test_loss.min()
    assert noisy.test_accuracy[-1] == pytest.approx(0.75, abs=0.04)
    leak = runs["It seems too good"]
    np.testing.assert_allclose(leak.train_loss, leak.test_loss, rtol=1e-4)
    assert leak.train_accuracy.max() > 0.8
    bold = runs["Both jump"]
    # How high the jumps are hangs on the processor's rounding: on four of them the lowest of five
    # seeds was 1.7 times the best loss (seed 4 on Prescott's), most are 3 to 90 times.
    for curve in (bold.train_loss, bold.test_loss):
        assert curve[5:].max() > 1.5 * curve.min()
    assert bold.train_loss[5:].max() > 0.4
    few = runs["Nine questions"]
    assert few.test_loss[-1] > 2 * few.train_loss[-1]
    assert round((1 - few.test_accuracy[-1]) * 9) == 1


@pytest.mark.parametrize("name", lesson_names())
def test_a_vote_has_its_outcome_and_its_words_do_not_tell_it_before(name):
    lesson: Lesson = load_lesson(name)
    voting = [step for step in lesson.steps if step.prediction]
    assert voting
    for step in voting:
        assert step.prediction.outcome
        assert step.prediction.explanation
