"""What a run can do it can do on an imported table, to the same bits."""

from __future__ import annotations

import numpy as np

from playground.experiment.edits import set_training
from playground.experiment.table_edits import import_table, show_components
from playground.export import exported, portable
from playground.training.comparison import Comparison
from playground.training.session import Session
from playground.training.trials import Trial, Trials
from tests.support import flowers, spiral_experiment, table_experiment, trained

TABLE = table_experiment()


def test_a_rival_on_a_table_reaches_the_bits_it_reaches_alone():
    baseline = set_training(TABLE, l2=0.01)
    comparison = Comparison(TABLE)
    comparison.add_runs((baseline,))
    comparison.step("epoch")
    for session, experiment in zip(comparison.sessions, (TABLE, baseline), strict=True):
        alone = trained(experiment, epochs=1)
        assert session.network.parameters.tobytes() == alone.network.parameters.tobytes()


def test_trials_on_a_table_reach_the_figures_they_reach_alone():
    trials = Trials([Trial(str(seed), set_training(TABLE, seed=seed), 3) for seed in (1, 2)])
    trials.start()
    trials.wait()
    for outcome in trials.outcomes():
        assert outcome is not None
        assert not outcome.fault
        alone = trained(outcome.trial.experiment, epochs=3).evaluate("test")
        assert alone is not None
        assert outcome.test_loss == alone.loss


def test_the_past_comes_back_bit_for_bit_across_an_import_and_another_side():
    session = Session(TABLE, remember=True)
    session.step("epoch")
    before = session.network.parameters.copy()
    session.apply(show_components(TABLE))
    session.step("epoch")
    session.apply(import_table(TABLE, flowers(rows=90)))
    session.step("epoch")
    session.rewind(1)
    assert session.network.parameters.tobytes() == before.tobytes()
    assert len(session.dataset.labels) == 60
    session.rewind(None)
    assert len(session.dataset.labels) == 90


def test_an_import_starts_again_and_undone_the_first_data_are_back():
    spirals = spiral_experiment()
    session = Session(spirals)
    session.step("epoch")
    session.apply(TABLE)
    assert session.trainer.steps == 0
    session.apply(spirals)
    session.step("epoch")
    alone = trained(spirals, epochs=1)
    assert session.network.parameters.tobytes() == alone.network.parameters.tobytes()


def test_the_exported_script_predicts_rows_as_they_stand_in_the_file():
    session = trained(TABLE, epochs=3)
    namespace: dict[str, object] = {"__name__": "exported"}
    exec(compile(exported(portable(session), "numpy"), "script", "exec"), namespace)
    raw = flowers().values
    outputs = namespace["predict"](raw)  # type: ignore[operator]
    wanted = session.network.forward(session.dataset.inputs.astype(session.network.dtype))
    assert np.allclose(outputs, wanted, atol=1e-5)
