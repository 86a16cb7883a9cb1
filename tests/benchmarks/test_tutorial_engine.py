"""The tutorial engine that ours is compared with computes the same steps."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import Network, Trainer, TrainingOptions, make_loss, make_optimizer
from playground.workloads import WORKLOADS, Workload, training_data
from tests.benchmarks.tutorial_engine import SGD, Adam, TutorialNetwork


@pytest.mark.parametrize("workload", WORKLOADS[:3], ids=lambda workload: workload.name)
def test_both_engines_make_the_same_steps(workload: Workload):
    rng = np.random.default_rng(1)
    rule = Adam(1e-3) if workload.optimizer == "adam" else SGD(1e-3)
    tutorial = TutorialNetwork(
        workload.sizes, workload.activation, workload.output, rule, rng, "float32"
    )
    hidden = (workload.activation,) * (len(workload.sizes) - 2)
    network = Network(workload.sizes, (*hidden, workload.output))
    for layer, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        weights[...] = tutorial.dense[layer].weights
        biases[...] = tutorial.dense[layer].biases
    inputs, targets = training_data(workload)
    x, y = inputs[: workload.batch_size], targets[: workload.batch_size]
    optimizer = make_optimizer(workload.optimizer, learning_rate=1e-3)
    options = TrainingOptions(batch_size=workload.batch_size)
    Trainer(network, make_loss(workload.loss), optimizer, x, y, options, 1).run(5)
    tutorial.epoch_loss = 0.0
    for _ in range(5):
        tutorial.fit_batch(x, y)
    for layer, dense in enumerate(tutorial.dense):
        np.testing.assert_allclose(network.weights[layer], dense.weights, rtol=1e-3, atol=2e-5)
        np.testing.assert_allclose(network.biases[layer], dense.biases, rtol=1e-3, atol=2e-5)
