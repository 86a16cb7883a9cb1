"""What can not be is refused where it comes in, by argument, with what would be right."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import (
    Network,
    Trainer,
    TrainingOptions,
    evaluate,
    make_activation,
    make_loss,
    make_optimizer,
    make_schedule,
)
from playground.engine.checking import check_gradient
from playground.engine.gradients import chain_factors, weight_gradient_norms
from tests.engine.cases import layer_deltas, make_batch, make_network

LOSS, OTHER = make_loss("cross_entropy"), make_loss("binary_cross_entropy")
ROWS = 5


def network(dtype="float32"):
    return make_network((3, 4, 2), dtype=dtype)


X, Y = make_batch(network(), ROWS)


def trainer(x=X, y=Y, loss=LOSS, optimizer=None, options=None, seed=1):
    optimizer = make_optimizer("sgd") if optimizer is None else optimizer
    options = TrainingOptions(batch_size=2) if options is None else options
    return Trainer(network(), loss, optimizer, x, y, options, seed)


def gradient(x=X, y=Y, loss=LOSS, masks=None):
    return network().loss_and_gradient(x, y, loss, masks)


REFUSALS = [
    # Data.
    (lambda: network().forward(None), r"inputs: the shape is \(\); it must be \(rows, 3\)"),
    (lambda: network().forward("abc"), "inputs: these are no numbers"),
    (lambda: network().forward([["1", "2", "3"]]), "inputs: these are no numbers"),
    (lambda: network().forward([[1, 2, 3], [1, 2]]), "inputs: the rows have different lengths"),
    (lambda: network().forward(X + 1j), r"inputs: these are no numbers \(but complex"),
    (lambda: network().forward(X[:0]), "inputs: there are no rows; at least one"),
    (lambda: network().forward([[1e39, 0, 0]]), r"row 0, column 0 is 1e\+39; .* finite float32"),
    (lambda: network().forward([[0, None, 0]]), "row 0, column 1 is None; every value must be"),
    (lambda: gradient(y=[0, 1, 0, 1, 1]), r"targets: the shape is \(5,\); it must be \(rows, 2\)"),
    (lambda: gradient(y=2 * Y), r"targets: row 0 is \[.*2.0.*\]; cross_entropy needs one-hot"),
    (lambda: gradient(y=Y * np.nan), "targets: row 0, column 0 is nan"),
    (lambda: gradient(y=Y[:2]), "targets: 2 rows for 5 rows of inputs"),
    (lambda: gradient(masks=[np.ones((3, 3))]), r"masks\[0\]: the shape is \(3, 3\); it must"),
    (lambda: gradient(masks=[None, None]), "masks: 2 for 1 hidden layers"),
    (lambda: trainer(x=X[:0], y=Y[:0]), "inputs: there are no rows"),
    (lambda: trainer(x=X * np.inf), "inputs: row 0, column 0 is -?inf"),
    (lambda: trainer(y=Y[:3]), "targets: 3 rows for 5 rows"),
    (lambda: evaluate(network(), LOSS, X, 2 * Y), "targets: row 0 is .* one-hot"),
    (lambda: evaluate(network(), LOSS, X, Y[:2]), "targets: 2 rows for 5"),
    (lambda: evaluate(network(), OTHER, X, Y), "loss: binary_cross_entropy needs a sigmoid"),
    (lambda: layer_deltas(network(), X, Y[:2], LOSS), "targets: 2 rows for 5"),
    (lambda: layer_deltas(network(), X, Y, OTHER), "loss: binary_cross_entropy needs a sigmoid"),
    (lambda: chain_factors(network(), X, Y[:2], LOSS), "targets: 2 rows for 5"),
    (lambda: chain_factors(network(), X, np.eye(3)[[0] * 5], LOSS), r"shape is \(5, 3\)"),
    (lambda: weight_gradient_norms(network(), np.zeros(3)), r"gradient: the shape is \(3,\)"),
    # Things that are handed over.
    (lambda: gradient(loss="cross_entropy"), "loss: 'cross_entropy' is no Loss; .* make_loss"),
    (lambda: evaluate(network(), None, X, Y), "loss: None is no Loss"),
    (lambda: trainer(loss="mse"), "loss: 'mse' is no Loss; make one with make_loss"),
    (lambda: trainer(optimizer="sgd"), "optimizer: 'sgd' is no Optimizer; .* make_optimizer"),
    (lambda: trainer(options={"l1": 1}), r"options: \{'l1': 1\} is no TrainingOptions"),
    (lambda: trainer().apply({"l1": 1}), r"options: \{'l1': 1\} is no TrainingOptions"),
    (lambda: trainer(seed=-1), "seed: -1 is below 0"),
    (lambda: trainer(seed="one"), "seed: 'one' is no whole number"),
    (lambda: trainer().run(2.5), "steps: 2.5 is no whole number"),
    (lambda: trainer().run(-1), "steps: -1 is below 0"),
    (lambda: network().initialize("zeros", 42), "rng: 42 is no Generator; .*default_rng"),
    (lambda: make_optimizer("sgd").update([1.0], [1.0]), r"parameters: \[1.0\] is no array"),
    (
        lambda: make_optimizer("sgd").update(np.zeros(2, int), np.zeros(2)),
        r"parameters: int64 of shape \(2,\); it must be floating-point, \(P,\)",
    ),
    (
        lambda: make_optimizer("sgd").update(np.zeros(4), np.zeros((2, 2))),
        r"gradient: float64 of shape \(2, 2\)",
    ),
    (lambda: check_gradient(network(), X, Y, LOSS, step=0.0), "step: 0 is out of range"),
    (
        lambda: check_gradient(network(), X, Y, LOSS, indices=np.array([3, -1])),
        "indices: -1 is no place among 26 parameters",
    ),
    # Networks and numbers.
    (lambda: Network(None, ("softmax",)), "sizes: None must count the units"),
    (lambda: Network((3, 2), None), "activations: None must name one function for each of 1"),
    (lambda: Network((3, 2), ("softmax",), None), "dtype: None must be one of float32, float64"),
    (lambda: Network((3, 2), ("softmax",), normalized=None), "normalized: None must be one true"),
    (lambda: TrainingOptions(dropout=0.5), "dropout: 0.5 must be one share for each hidden"),
    (lambda: TrainingOptions(dropout="0.5"), "dropout: '0.5' must be one share for each hidden"),
    (lambda: TrainingOptions(schedule="cosine"), "schedule: 'cosine' is no Schedule; .* make_sch"),
    (lambda: TrainingOptions(trainable=[True]), r"trainable: \[True\] is no ndarray"),
    (lambda: TrainingOptions(l2=float("nan")), "l2: nan is out of range; it must be at least 0"),
    (lambda: make_optimizer("sgd", nesterov="no"), "nesterov: 'no' is neither true nor false"),
    # Names.
    (lambda: make_loss(["mse"]), r"loss: \['mse'\] is unknown; choose one of cross_entropy"),
    (lambda: make_optimizer(None), "optimizer: None is unknown; choose one of sgd"),
    (lambda: make_activation({}), r"activation: \{\} is unknown; choose one of linear"),
    (lambda: make_schedule("linear"), "schedule: 'linear' is unknown; choose one of constant"),
]


@pytest.mark.parametrize(
    ("attempt", "sentence"), REFUSALS, ids=[sentence[:40] for _, sentence in REFUSALS]
)
def test_it_is_refused_in_one_sentence(attempt, sentence):
    with pytest.raises(ValueError, match=sentence) as caught:
        attempt()
    assert "\n" not in str(caught.value)


def test_whole_numbers_truth_values_and_lists_are_numbers_all_the_same():
    for rows in ([[1, 0, 1]], np.array([[True, False, True]]), np.array([[1, 0, 1]], np.uint8)):
        assert np.array_equal(network().forward(rows), network().forward([[1.0, 0.0, 1.0]]))
