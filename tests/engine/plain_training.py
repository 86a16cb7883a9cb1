"""Training written plainly, one step after the other, to hold the trainer against."""

from __future__ import annotations

import numpy as np

from playground.engine import Network, TrainingOptions, make_loss, make_optimizer
from playground.engine.regularizers import PENALTIES, clip_factor
from tests.engine.cases import dropout_mask


def train_plainly(
    network: Network,
    loss: str,
    optimizer: dict,
    x: np.ndarray,
    y: np.ndarray,
    options: TrainingOptions,
    seed: int,
    epochs: int,
) -> None:
    """Shuffle, cut batches, disturb, compute, penalise, clip, update; `network` changes."""
    streams = np.random.SeedSequence(seed).spawn(3)
    shuffling, dropping, noise = (np.random.default_rng(stream) for stream in streams)
    dtype, rule = network.dtype, make_optimizer(**optimizer)
    for epoch in range(epochs):
        order = shuffling.permutation(len(x))
        if options.schedule:
            rule.rate_factor = options.schedule(epoch)
        for start in range(0, len(x), options.batch_size):
            rows = order[start : start + options.batch_size]
            inputs = x[rows]
            if options.input_noise:
                drawn = noise.standard_normal(inputs.shape, dtype=dtype)
                inputs = inputs + drawn * dtype.type(options.input_noise)
            masks = [
                dropout_mask((units, len(rows)), rate, dropping, dtype).T if rate else None
                for units, rate in zip(network.sizes[1:-1], options.dropout, strict=False)
            ]
            _, gradient = network.loss_and_gradient(inputs, y[rows], make_loss(loss), masks)
            network.follow(network.trace(inputs, masks, training=True))
            averages = network.parameters[network.statistics()]
            priced = (network.penalized_views(flat) for flat in (network.parameters, gradient))
            for weights, part in zip(*priced, strict=True):
                part += PENALTIES["l1"].gradient(weights, options.l1)
                part += PENALTIES["l2"].gradient(weights, options.l2)
            if options.clip_norm:
                gradient *= clip_factor(float(np.linalg.norm(gradient)), options.clip_norm)
            rule.update(network.parameters, gradient)
            network.parameters[network.statistics()] = averages
