"""A run whose layers have batch normalisation: switched on and off, taken back, saved, shown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from playground.experiment.archive import encode_array, read_archive, write_archive
from playground.experiment.edits import set_training
from playground.experiment.files import ExperimentError
from playground.experiment.network_edits import (
    add_layer,
    set_activation,
    set_all_batch_normalization,
    set_batch_normalization,
    set_frozen,
    set_units,
    toggle_unit,
)
from playground.experiment.project import load_project, save_project
from playground.experiment.specs import OptimizerSpec
from playground.training.batched_sessions import BatchedSessions
from playground.training.commands import Apply, MoveUnitBack, MoveUnitToEnd, SetParameter
from playground.training.comparison import Comparison
from playground.training.layer_mapping import LayerMapping, ParameterBackup
from playground.training.probes.activations import Activations
from playground.training.probes.chain import ChainLedger
from playground.training.probes.gradients import GradientMatrices
from playground.training.probes.neurons import Links, NeuronPictures, NeuronQuestion
from playground.training.probes.plane import PlaneOutputs
from playground.training.probes.proof import GradientProof
from playground.training.probes.travel import WeightTravel
from playground.training.run_event import RunEvent
from playground.training.session import Session
from tests.support import spiral_experiment, trained

OPTIMIZERS = {
    "sgd": OptimizerSpec(learning_rate=0.1, momentum=0.9),
    "adam": OptimizerSpec(kind="adam", learning_rate=0.01),
    "adamw": OptimizerSpec(kind="adamw", learning_rate=0.01, weight_decay=0.1),
}


def normalized(optimizer="sgd", **fields):
    """Two hidden layers with batch normalisation; 30 training rows leave a last batch of 2."""
    experiment = spiral_experiment(6, 5, **{"batch_size": 7, **fields})
    experiment = set_training(experiment, optimizer=OPTIMIZERS[optimizer])
    return set_batch_normalization(set_batch_normalization(experiment, 0, True), 1, True)


def outputs(session):
    return session.network.forward(session.dataset.inputs)


# Switching it on and off.


def test_a_layer_that_becomes_normalised_keeps_its_weights_and_knows_its_averages():
    start = set_training(spiral_experiment(6, 5), precision="float64")
    notices: list[RunEvent] = []
    session = Session(start, notices.append)
    session.train(epochs=4)
    before = session.network.copy()
    inputs = session.dataset.inputs[session.dataset.train]
    z = before.trace(inputs).activations[0] @ before.weights[1] + before.biases[1]
    session.apply(set_batch_normalization(start, 1, True))
    normalization = session.network.normalizations[1]
    assert np.array_equal(session.network.weights[1], before.weights[1])
    assert np.array_equal(normalization.scale, np.ones(5))
    assert np.array_equal(normalization.shift, np.zeros(5))
    np.testing.assert_allclose(normalization.mean, z.mean(axis=0), rtol=1e-12)
    np.testing.assert_allclose(normalization.variance, z.var(axis=0, ddof=1), rtol=1e-12)
    assert "normalised over each batch" in notices[-1].text
    assert session.trainer.epoch == 4
    session.train(epochs=1)
    assert session.trainer.epoch == 5
    assert np.isfinite(session.history.view().last().train_loss)


def test_a_network_of_another_shape_shows_a_gradient_before_its_first_step():
    session = trained(spiral_experiment(6, 5), epochs=2)
    session.apply(set_batch_normalization(session.experiment, 0, True))
    assert all(norm > 0 for norm in session.gradient_norms())


def test_a_layer_that_is_no_longer_normalised_says_what_it_said():
    start = normalized(precision="float64")
    session = trained(start, epochs=5)
    before = outputs(session)
    for layer in (0, 1):
        start = set_batch_normalization(start, layer, False)
        session.apply(start)
        np.testing.assert_allclose(outputs(session), before, rtol=1e-9, atol=1e-12)
    assert not any(session.network.normalized)


def test_off_and_undone_again_the_network_says_what_it_said_and_has_its_numbers_back():
    with_it = normalized(precision="float64")
    without = set_all_batch_normalization(with_it, False)
    session = trained(with_it, epochs=4)
    kept, recalled = ParameterBackup(), ParameterBackup()
    before, parameters = outputs(session), session.network.parameters.copy()
    session.apply(without, LayerMapping(None, kept, recalled))
    np.testing.assert_allclose(outputs(session), before, rtol=1e-9, atol=1e-12)
    session.apply(with_it, LayerMapping(None, recalled, kept))
    np.testing.assert_allclose(session.network.parameters, parameters, rtol=1e-9, atol=1e-12)
    session.apply(without, LayerMapping(None, kept, recalled))
    session.train(epochs=2)
    now = outputs(session)
    session.apply(with_it, LayerMapping(None, recalled, kept))
    np.testing.assert_allclose(outputs(session), now, rtol=1e-8, atol=1e-10)


def test_numbers_that_can_not_come_back_begin_anew():
    with_it = normalized()
    session = trained(with_it, epochs=2)
    session.network.normalizations[0].scale[2] = 0
    kept, recalled = ParameterBackup(), ParameterBackup()
    session.apply(set_batch_normalization(with_it, 0, False), LayerMapping(None, kept, recalled))
    session.apply(with_it, LayerMapping(None, recalled, kept))
    assert (session.network.normalizations[0].scale == 1).all()
    assert session.network.normalizations[0].mean.any()
    assert np.isfinite(session.network.parameters).all()


def test_before_the_first_step_it_begins_as_a_run_that_always_had_it():
    start = spiral_experiment(6, 5)
    session = Session(start)
    session.apply(set_batch_normalization(start, 0, True))
    fresh = Session(set_batch_normalization(start, 0, True))
    assert np.array_equal(session.network.parameters, fresh.network.parameters)
    session.apply(start)
    assert np.array_equal(session.network.parameters, Session(start).network.parameters)


def test_scale_shift_and_averages_stay_with_their_neurons_when_others_come_and_go():
    session = trained(normalized(), epochs=3)
    before = session.network.copy()
    session.apply(set_units(session.experiment, 0, 8))
    for name, numbers in vars(session.network.normalizations[0]).items():
        assert np.array_equal(numbers[:6], getattr(before.normalizations[0], name))
    assert session.network.normalizations[0].scale[6:].tolist() == [1, 1]
    session.apply(set_units(session.experiment, 0, 4))
    assert np.array_equal(session.network.normalizations[0].mean, before.normalizations[0].mean[:4])
    session.apply(set_activation(session.experiment, 1, "relu"))
    session.apply(add_layer(session.experiment, 1))
    assert session.network.normalized == (True, True, True)
    session.train(epochs=1)
    assert np.isfinite(session.network.parameters).all()


# Neurons.


def test_a_neuron_that_goes_to_the_end_and_back_changes_nothing():
    comparison = Comparison(normalized(precision="float64"))
    comparison.main.train(epochs=2)
    before, parameters = outputs(comparison.main), comparison.main.network.parameters.copy()
    MoveUnitToEnd(0, 2).execute(comparison)
    np.testing.assert_allclose(outputs(comparison.main), before, rtol=1e-12)
    assert not np.array_equal(comparison.main.network.parameters, parameters)
    MoveUnitBack(0, 2).execute(comparison)
    assert np.array_equal(comparison.main.network.parameters, parameters)


def test_a_weight_that_is_typed_is_that_weight():
    comparison = Comparison(normalized())
    network = comparison.main.network
    index = network.weight_slices[1].start + 3
    SetParameter(index, 0.25).execute(comparison)
    assert comparison.main.network.weights[1].ravel()[3] == 0.25
    variance = int(np.flatnonzero(network.statistics())[-1])
    with pytest.raises(ValueError, match="running average: it follows the batches"):
        SetParameter(variance, -1.0).execute(comparison)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_neuron_that_is_off_does_not_learn_and_has_no_say(optimizer):
    start = normalized(optimizer)
    session = trained(start, epochs=2)
    session.apply(toggle_unit(start, 0, 2))
    before = session.network.copy()
    session.train(epochs=2)
    now, then = session.network.normalizations[0], before.normalizations[0]
    assert (now.scale[2], now.shift[2]) == (then.scale[2], then.shift[2])
    assert (now.scale[1], now.shift[1]) != (then.scale[1], then.shift[1])
    assert not session.network.weights[1][2].any()


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_frozen_layer_keeps_its_numbers_and_its_averages_follow(optimizer):
    start = normalized(optimizer)
    session = trained(start, epochs=2)
    session.apply(set_frozen(start, 1, True))
    before = session.network.copy()
    session.train(epochs=2)
    now, then = session.network.normalizations[1], before.normalizations[1]
    assert np.array_equal(session.network.weights[1], before.weights[1])
    assert np.array_equal(now.scale, then.scale)
    assert np.array_equal(now.shift, then.shift)
    assert (now.mean != then.mean).all()


# Going back, saving, many at once.


def test_going_back_and_on_again_gives_the_same_bits():
    session = Session(normalized("adamw"), remember=True)
    session.train(epochs=6)
    end = session.network.parameters.copy()
    session.rewind(3)
    session.train(epochs=3)
    assert np.array_equal(session.network.parameters, end)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_saving_loading_and_going_on_equals_the_uninterrupted_run(optimizer, tmp_path: Path):
    straight = trained(normalized(optimizer), epochs=5)
    first = trained(normalized(optimizer), epochs=2)
    first.step("batch", 2)
    save_project(tmp_path / "a.nnplay", first.project())
    second = Session(spiral_experiment())
    second.resume(load_project(tmp_path / "a.nnplay"))
    assert second.experiment == normalized(optimizer)
    while second.trainer.epoch < 5:
        second.step("epoch")
    assert np.array_equal(second.network.parameters, straight.network.parameters)
    assert second.evaluate("test") == straight.evaluate("test")


def test_a_file_with_a_variance_below_zero_is_refused(tmp_path: Path):
    path = tmp_path / "a.nnplay"
    session = trained(normalized(), epochs=1)
    save_project(path, session.project())
    members = read_archive(path)
    wrong = session.network.copy()
    wrong.normalizations[1].variance[2] = -1
    write_archive(path, {**members, "parameters.npy": encode_array(wrong.parameters)})
    with pytest.raises(ExperimentError, match="parameters: holds a running variance below 0"):
        load_project(path)


def test_sessions_that_train_together_have_the_bits_of_each_alone():
    experiments = [normalized("adam", seed=seed) for seed in (1, 2, 3)]
    together = [Session(experiment) for experiment in experiments]
    for session in together:
        session.play()
    crew = BatchedSessions(together)
    for _ in range(3):
        assert crew.advance(lambda: False)
    for session, experiment in zip(together, experiments, strict=True):
        alone = trained(experiment, epochs=3)
        assert np.array_equal(session.network.parameters, alone.network.parameters)
        assert session.evaluate("test") == alone.evaluate("test")


# What is shown.

PROBES = (
    Activations(0),
    ChainLedger(),
    ChainLedger(3),
    GradientMatrices(),
    GradientProof(),
    Links(),
    NeuronPictures(),
    NeuronQuestion(1, 1),
    PlaneOutputs(16),
    WeightTravel(),
)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_looking_on_changes_no_bit(optimizer):
    watched, alone = Session(normalized(optimizer)), Session(normalized(optimizer))
    for _ in range(12):
        watched.step("batch")
        watched.snapshot(PROBES)
    alone.train(steps=12)
    assert np.array_equal(watched.network.parameters, alone.network.parameters)


def test_the_proof_holds_in_every_layer():
    session = Session(normalized(precision="float64"))
    session.train(epochs=2, steps=2)
    proof = session.snapshot([GradientProof()]).answer(GradientProof())
    assert all(layer.agrees and layer.error < 1e-6 for layer in proof.layers)


@pytest.mark.parametrize("sample", [None, 4])
def test_the_ledger_names_the_factor_of_the_normalisation(sample):
    session = trained(normalized(), epochs=2)
    ledger = session.snapshot([ChainLedger(sample)]).answer(ChainLedger(sample))
    for row in ledger.rows[:-1]:
        assert row.through_normalization != 1
        product = row.through_weights * row.through_slope * row.through_normalization
        assert product == pytest.approx(row.ratio)


def test_the_statistics_count_what_the_activation_gets():
    session = trained(normalized(), epochs=20)
    statistics = session.snapshot([Activations(1)]).answer(Activations(1))
    edges = np.linspace(-8, 8, len(statistics.counts) + 1)
    centres = (edges[:-1] + edges[1:]) / 2
    mean = (statistics.counts * centres).sum() / statistics.counts.sum()
    assert mean == pytest.approx(session.network.normalizations[1].shift.mean(), abs=0.3)


def test_a_batch_that_is_taken_sample_by_sample_makes_the_step_of_the_whole():
    walked, stepped = (Session(normalized(precision="float64")) for _ in range(2))
    steps, size = [], walked.trainer.options.batch_size
    for _ in range(size):
        before = walked.context().gradient
        walked.step("sample")
        steps.append(walked.context().gradient - (before if steps else 0))
    stepped.step("batch")
    assert np.array_equal(walked.network.parameters, stepped.network.parameters)
    # What each sample adds is its part of the gradient of the batch as a whole.
    assert all(step.any() for step in steps)
    np.testing.assert_allclose(sum(steps), stepped.trainer.gradient, rtol=1e-9, atol=1e-14)


def test_a_run_that_overflows_says_where():
    notices: list[RunEvent] = []
    experiment = normalized(loss="mse")
    session = Session(experiment, notices.append)
    # The weights are finite; what comes out of them is not.
    session.network.weights[0][...] = 1e38
    session.train(epochs=1)
    assert notices[-1].kind == "diverged"
    assert np.isfinite(session.network.parameters).all()


def test_it_is_applied_from_the_window_as_any_other_edit():
    comparison = Comparison(spiral_experiment(6, 5))
    comparison.main.train(epochs=1)
    Apply(set_batch_normalization(comparison.main.experiment, 0, True)).execute(comparison)
    assert comparison.main.network.normalized == (True, False)


@pytest.mark.parametrize("weight", [1e30, 3e38])
def test_numbers_too_large_to_normalise_leave_the_layer_at_its_start_and_finite(weight):
    plain = spiral_experiment(4, 3)
    with_it = set_all_batch_normalization(plain, True)
    session = Session(plain)
    session.step("epoch")
    session.network.weights[0][0, 0] = weight
    for experiment in (with_it, plain, with_it):
        session.apply(experiment)
        assert np.isfinite(session.network.parameters).all()
