"""What the tests of this folder train is what a board trains, to the bit."""

from __future__ import annotations

from playground.experiment.files import load_example
from playground.experiment.remedies import frozen_start, remedied, with_seed
from playground.training.shared_test_rows import prepare_with_shared_test_rows
from playground.training.trials import Trial, Trials
from tests.teaching.fitting import final_test_losses


def test_the_losses_in_the_end_are_those_of_a_board() -> None:
    start = frozen_start(load_example("overfit-blobs"))
    names = ("none", "dropout", "more-data", "early-stopping")
    experiments = {name: remedied(start, name) for name in names}
    alike, richer = prepare_with_shared_test_rows(start, experiments["more-data"])
    trials = [
        Trial(name, with_seed(one, seed), 8, richer if name == "more-data" else alike)
        for name, one in experiments.items()
        for seed in (1, 2)
    ]
    board = Trials(trials, at_once=len(trials))
    board.start()
    board.wait()
    assert final_test_losses(trials) == [outcome.test_loss for outcome in board.outcomes()]
