"""Any edits, plays, steps, rewinds, resets and undos in any order, as a person could make them.

The workbench and its undo stack are the real ones, and so is the run; only the thread between them
is left out, so that every command is executed at once and every run of the test is the same.
"""

from __future__ import annotations

import itertools
from contextlib import suppress
from typing import get_args

import numpy as np
import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from playground.data import Dataset
from playground.experiment import edits, paint_edits, table_edits
from playground.experiment.shapes import FEATURES
from playground.experiment.specs import Activation, Experiment, Initializer, OptimizerKind
from playground.training.build import build_dataset
from playground.training.commands import Apply, Command, Open, RestoreBest, Rewind
from playground.training.comparison import Comparison
from playground.training.link_mask import disabled_links
from playground.training.pace import StepUnit
from playground.training.probes.neurons import Links, NeuronPictures, NeuronQuestion
from playground.training.run_event import RunEvent
from playground.training.session import Session
from playground.ui.editor.diagram.editing import Editing
from playground.ui.workbench import Workbench
from tests.support import flowers, spiral_experiment

STEPS, RUNS = 220, 6
LAYERS = st.integers(0, 4)
UNITS = st.integers(0, 6)
# Some places lie outside of the map.
PLACES = st.tuples(st.sampled_from((-7.0, -2.0, 0.5)), st.sampled_from((-1.0, 3.0, 9.0)))
FIRST = spiral_experiment(4, 3, samples=24)
TABLES = (flowers(24), flowers(30, features=2), flowers(24, regression=True))


class WorkbenchWithoutThread(Workbench):
    """Executes every command where it is sent; what the run refuses leaves it as it was."""

    def __init__(self, experiment: Experiment) -> None:
        # The workbench sends its first command while it is made.
        self.race = Comparison(experiment, self._announce)
        super().__init__(experiment)
        # The undo stack lets no exception through.
        self.failure: Exception | None = None

    def _announce(self, event: RunEvent) -> None:
        self.thread_of_training.run_event.emit(event)

    @property
    def first_weight(self) -> float:
        return float(self.race.main.network.parameters[0])

    def send(self, command: Command) -> None:
        # The window refuses what can not be trained before it gets as far as the run.
        refusable = () if isinstance(command, Apply | Open) else ValueError
        with suppress(refusable):
            self._execute(command)

    def _execute(self, command: Command) -> None:
        try:
            command.execute(self.race)
        except Exception as error:
            if isinstance(command, Apply | Open):
                self.failure = error
            raise


class Person(RuleBasedStateMachine):
    """Somebody who tries everything."""

    def __init__(self) -> None:
        super().__init__()
        self.bench = WorkbenchWithoutThread(FIRST)
        self.editing = Editing(self.bench)

    @property
    def session(self) -> Session:
        return self.bench.race.main

    @property
    def dataset(self) -> Dataset:
        return build_dataset(self.bench.experiment.data)

    def try_edit(self, make, *arguments, merge_key: str = "") -> None:
        with suppress(ValueError):
            self.bench.edit(make.__name__, make(self.bench.experiment, *arguments), merge_key)

    # The network.

    @rule(place=LAYERS)
    def add_a_layer(self, place):
        self.editing.add_layer(place)

    @rule(layer=LAYERS)
    def copy_a_layer(self, layer):
        self.editing.copy_layer(layer)

    @rule(layer=LAYERS, place=LAYERS)
    def move_a_layer(self, layer, place):
        self.editing.move_layer(layer, place)

    @rule(layer=LAYERS, unit=st.none() | UNITS)
    def remove(self, layer, unit):
        self.editing.remove(layer - 1, unit)

    @rule(layer=LAYERS, units=st.sampled_from((0, 1, 2, 5, 6, 1_000_000)))
    def set_the_units(self, layer, units):
        self.editing.set_units(layer, units)

    @rule(layer=LAYERS, name=st.sampled_from(get_args(Activation)))
    def set_an_activation(self, layer, name):
        self.editing.set_activation(layer, name)

    @rule(layer=LAYERS, rate=st.sampled_from((0.0, 0.5, 1.0)))
    def set_the_dropout(self, layer, rate):
        self.editing.set_dropout(layer, rate)

    @rule(layer=LAYERS, name=st.sampled_from((None, "zeros", "he_normal")))
    def set_the_initial_weights(self, layer, name):
        self.editing.set_initializer(layer, name)

    @rule(name=st.sampled_from(get_args(Initializer)))
    def set_all_initial_weights(self, name):
        self.editing.choose_initializer(name)

    @rule(layer=LAYERS)
    def normalize_or_not(self, layer):
        self.editing.toggle_batch_normalization(layer)

    @rule()
    def normalize_all_or_none(self):
        self.editing.toggle_all_batch_normalization()

    @rule(layer=LAYERS)
    def freeze_or_thaw(self, layer):
        self.editing.toggle_frozen(layer)

    @rule(layer=LAYERS, unit=UNITS)
    def switch_a_neuron(self, layer, unit):
        self.editing.toggle_unit(layer, unit)

    @rule(layer=LAYERS, ends=st.tuples(UNITS, UNITS))
    def switch_a_link(self, layer, ends):
        self.editing.toggle_link(layer, *ends)

    @rule(index=st.integers(0, 80), value=st.sampled_from((0.5, -2.0, 1e30, np.inf, np.nan)))
    def type_a_parameter(self, index, value):
        parameters = self.session.network.parameters
        before = float(parameters[index % len(parameters)])
        self.editing.set_parameter("a weight", index % len(parameters), before, value)

    @rule(name=st.sampled_from(("softmax", "sigmoid", "linear")))
    def choose_an_output(self, name):
        self.editing.choose_output(name)

    @rule(name=st.sampled_from(("cross_entropy", "binary_cross_entropy", "mse", "mae")))
    def choose_a_loss(self, name):
        self.editing.choose_loss(name)

    # Data and training.

    @rule(place=st.integers(0, len(FEATURES) - 1))
    def toggle_an_input(self, place):
        self.editing.toggle_input(place)

    @rule(kind=st.sampled_from(("circle", "xor", "plane", "spirals")))
    def choose_data(self, kind):
        self.try_edit(edits.choose_data, kind)

    @rule(share=st.sampled_from((0.0, 0.3, 0.8, 1.0)))
    def split_anew(self, share):
        self.try_edit(edits.set_split, share, 0.1)

    @rule(number=st.sampled_from(range(len(TABLES))))
    def import_a_table(self, number):
        self.try_edit(table_edits.import_table, TABLES[number])

    @rule(number=st.integers(0, 3), wanted=st.booleans())
    def choose_a_column(self, number, wanted):
        self.try_edit(table_edits.toggle_column, number, wanted)

    @rule(axis=st.sampled_from((0, 1)), number=st.integers(0, 3))
    def show_a_column(self, axis, number):
        self.try_edit(table_edits.show_feature, axis, number)

    @rule()
    def show_the_components(self):
        self.try_edit(table_edits.show_components)

    @rule()
    def draw_the_data_anew(self):
        self.try_edit(edits.regenerate)

    @rule(place=PLACES, label=st.integers(0, 5))
    def brush(self, place, label):
        self.try_edit(paint_edits.brush, self.dataset, place, label, 0.6, 3)

    @rule(place=PLACES)
    def erase(self, place):
        self.try_edit(paint_edits.erase, self.dataset, place, 1.5)

    @rule(place=PLACES, shift=PLACES)
    def move_points(self, place, shift):
        self.try_edit(paint_edits.move, self.dataset, place, 1.5, shift)

    @rule(kind=st.sampled_from(get_args(OptimizerKind)))
    def choose_an_optimizer(self, kind):
        self.try_edit(edits.choose_optimizer, kind)

    @rule(rate=st.sampled_from((0.0, 0.01, 1.0, 100.0)))
    def drag_the_rate(self, rate):
        def set_rate(experiment):
            return edits.set_optimizer(experiment, learning_rate=rate)

        self.try_edit(set_rate, merge_key="training.learning_rate")

    @rule(size=st.sampled_from((0, 1, 7, 1000)))
    def set_the_batch(self, size):
        def set_batch(experiment):
            return edits.set_training(experiment, batch_size=size)

        self.try_edit(set_batch)

    @rule()
    def draw_a_seed(self):
        self.bench.new_seed()

    # The run.

    @rule(steps=st.integers(1, 9))
    def play_a_little(self, steps):
        self.bench.play()
        self.bench.race.advance(itertools.chain([False] * steps, itertools.repeat(True)).__next__)
        self.bench.pause()

    @rule(unit=st.sampled_from(get_args(StepUnit)))
    def step(self, unit):
        self.bench.step(unit)

    @rule()
    def reset(self):
        self.bench.reset()

    @rule(epoch=st.none() | st.integers(0, 3))
    def rewind(self, epoch):
        self.bench.send(Rewind(epoch))

    @rule()
    def go_to_the_best(self):
        self.bench.send(RestoreBest())

    # Second thoughts.

    @precondition(lambda self: self.bench.undo_stack.canUndo())
    @rule(times=st.integers(1, 3))
    def undo(self, times):
        for _ in range(times):
            self.bench.undo_stack.undo()

    @precondition(lambda self: self.bench.undo_stack.canRedo())
    @rule()
    def redo(self):
        self.bench.undo_stack.redo()

    # What always holds.

    @invariant()
    def no_edit_has_failed(self):
        if self.bench.failure is not None:
            raise self.bench.failure

    @invariant()
    def the_run_is_of_the_experiment_on_the_table(self):
        assert self.session.experiment == self.bench.experiment
        hidden = tuple(layer.units for layer in self.bench.experiment.network.hidden)
        assert self.session.network.sizes[1:-1] == hidden
        normalized = tuple(one.batch_normalization for one in self.bench.experiment.network.hidden)
        assert self.session.network.normalized == normalized

    @invariant()
    def a_link_without_a_say_has_no_weight(self):
        if self.session.rewound:
            return
        network = self.session.network
        for layer, source, target in disabled_links(self.bench.experiment.network, network.sizes):
            assert network.weights[layer][source, target] == 0

    @invariant()
    def the_diagram_can_show_it(self):
        questions = (NeuronPictures(), Links(), NeuronQuestion(0, 0))
        snapshot = self.session.snapshot(questions)
        assert len(snapshot.answer(Links()).weights) == len(self.session.network.weights)

    def teardown(self):
        """Undone all the way it is the first experiment, and reset it is its very run."""
        try:
            while self.bench.undo_stack.canUndo():
                self.bench.undo_stack.undo()
            self.no_edit_has_failed()
            assert self.bench.experiment == FIRST
            self.bench.reset()
            fresh = Session(FIRST)
            assert_same_bits(self.session, fresh)
            for session in (self.session, fresh):
                session.train(epochs=1, steps=2)
            assert_same_bits(self.session, fresh)
        finally:
            self.bench.deleteLater()


def assert_same_bits(one: Session, other: Session) -> None:
    assert one.network.parameters.tobytes() == other.network.parameters.tobytes()


@pytest.mark.usefixtures("qapp")
def test_whatever_is_done_nothing_breaks_and_undo_leads_back_to_the_bits_of_the_start():
    # Making a failure shorter would take minutes; its steps are printed all the same.
    once = settings(max_examples=RUNS, stateful_step_count=STEPS, phases=[Phase.generate])
    run_state_machine_as_test(Person, settings=once)


@pytest.mark.usefixtures("qapp")
def test_a_neuron_removed_and_put_back_leaves_all_others_at_their_places_with_their_weights():
    bench = WorkbenchWithoutThread(FIRST)
    bench.step("epoch")
    others = [0, 2, 3]
    before = bench.race.main.network.weights[0][:, others].copy()
    Editing(bench).toggle_unit(0, 3)
    Editing(bench).remove_unit(0, 1)
    for _ in range(2):
        assert bench.experiment.network.hidden[0].disabled == (2,)
        assert (bench.race.main.network.weights[0] == before).all()
        bench.undo_stack.undo()
        assert (bench.race.main.network.weights[0][:, others] == before).all()
        assert (bench.race.main.network.weights[1][3] == 0).all()
        assert (bench.race.main.network.weights[1][:3] != 0).all()
        bench.undo_stack.redo()
    bench.deleteLater()


EDITS = {
    "a neuron removed": lambda editing: editing.remove_unit(0, 1),
    "neurons added": lambda editing: editing.set_units(1, 6),
    "a layer added": lambda editing: editing.add_layer(1),
    "a layer copied": lambda editing: editing.copy_layer(0),
    "a layer removed": lambda editing: editing.remove_layer(0),
    "a layer moved": lambda editing: editing.move_layer(0, 1),
    "a neuron off": lambda editing: editing.toggle_unit(0, 1),
    "a weight": lambda editing: editing.set_parameter(
        "a weight", 0, editing.workbench.first_weight, 2.0
    ),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", EDITS)
def test_undo_brings_back_every_weight_that_an_edit_took_away(name):
    bench = WorkbenchWithoutThread(FIRST)
    bench.step("epoch")
    before = bench.race.main.network.parameters.copy()
    EDITS[name](Editing(bench))
    for _ in range(2):
        changed = bench.race.main.network.parameters.copy()
        bench.undo_stack.undo()
        assert bench.race.main.network.parameters.tobytes() == before.tobytes()
        bench.undo_stack.redo()
        assert bench.race.main.network.parameters.tobytes() == changed.tobytes()
    bench.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_alike_layers_that_change_places_change_their_weights():
    bench = WorkbenchWithoutThread(spiral_experiment(4, 4, 4, samples=24))
    bench.step("epoch")
    before = [part.copy() for part in bench.race.main.network.weights]
    said = []
    bench.message.connect(said.append)
    Editing(bench).move_layer(1, 2)
    after = bench.race.main.network.weights
    assert (after[1] == before[2]).all()
    assert (after[2] == before[1]).all()
    assert "changed their weights" in said[-1]
    bench.undo_stack.undo()
    assert all((a == b).all() for a, b in zip(bench.race.main.network.weights, before, strict=True))
    bench.deleteLater()
