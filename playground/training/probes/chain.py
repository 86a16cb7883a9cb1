"""The chain rule of one moment, factor by factor: what the error signal goes through.

The factors are the engine's (`chain_factors`); here they meet the moment's batch, or one sample.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from playground.engine import make_activation
from playground.engine.gradients import chain_factors
from playground.engine.network import LayerTrace
from playground.training.probe import ProbeContext

# Where the steepest place of every activation lies well inside.
STEEPEST_WITHIN = 10.0
# More rows than this say no more about the shape of a layer's z.
STATISTICS_ROWS = 256


@dataclass(frozen=True)
class LedgerRow:
    """One layer's part in the chain; NaN where a factor is not defined.

    `slope` is the mean |f′(z)| over the training rows, as in the statistics of the layer, or of the
    one sample; `steepest` the largest |f′| that the activation has at all.
    `through_weights` × `through_link` × `through_slope` × `through_normalization` = `ratio` = ‖δ‖ /
    ‖δ of the next layer‖; `through_link` is 1 where the next layer has no residual link, and
    `through_normalization` where this one is not normalised.  `product` is ‖δ‖ over the output's
    ‖δ‖, and `ceiling` the product of `steepest` on the way: what the derivatives
    alone let through at best (0.25^L for L sigmoid layers) where there is no link.
    """

    activation: str
    delta_norm: float
    slope: float
    steepest: float
    through_weights: float
    through_link: float
    through_slope: float
    through_normalization: float
    ratio: float
    product: float
    ceiling: float


@dataclass(frozen=True)
class Ledger:
    """All layers, first hidden layer first, and the number of rows of data that it is about."""

    samples: int
    rows: tuple[LedgerRow, ...]


@dataclass(frozen=True)
class ChainLedger:
    """Asks for the ledger of the last batch, or of one row of the data set."""

    sample: int | None = None

    def measure(self, context: ProbeContext) -> Ledger:
        """The ledger at the present weights; dropout and input noise are left out."""
        rows = self._rows(context)
        factors = chain_factors(
            context.network,
            context.dataset.inputs[rows],
            context.targets[rows],
            context.trainer.loss,
        )
        ceiling, ledger = 1.0, []
        last = len(factors) - 1
        slopes = [factor.derivative for factor in factors]
        if self.sample is None:
            slopes[:last] = mean_slopes(context)
        for layer in range(last, -1, -1):
            name, factor = context.network.activations[layer], factors[layer]
            steepest = 1.0 if layer == last else steepest_slope(name)
            ceiling *= steepest
            ledger.append(
                LedgerRow(
                    activation=name,
                    delta_norm=factor.delta_norm,
                    slope=slopes[layer],
                    steepest=steepest,
                    through_weights=factor.through_weights,
                    through_link=factor.through_link,
                    through_slope=factor.through_derivative,
                    through_normalization=factor.through_normalization,
                    ratio=factor.ratio,
                    product=factor.product,
                    ceiling=ceiling,
                )
            )
        return Ledger(len(rows), tuple(reversed(ledger)))

    def _rows(self, context: ProbeContext) -> np.ndarray:
        if self.sample is not None and self.sample < len(context.dataset.inputs):
            return np.array([self.sample])
        return batch_rows(context)


def batch_rows(context: ProbeContext) -> np.ndarray:
    """The data set's rows of the last batch; before the first step the first training rows."""
    train = context.dataset.train
    if context.trainer.steps and len(context.trainer.batch_rows):
        return np.asarray(train[context.trainer.batch_rows])
    return np.asarray(train[: context.trainer.options.batch_size])


def activation_trace(context: ProbeContext) -> LayerTrace:
    """All layers' z and a for up to `STATISTICS_ROWS` training rows, evenly taken."""
    train = context.dataset.train
    rows = train[:: -(-len(train) // STATISTICS_ROWS)]
    return context.trace("activations", context.dataset.inputs[rows])


def mean_slopes(context: ProbeContext) -> list[float]:
    """The mean |f′(z)| of each hidden layer over the rows of the statistics; NaN where none is."""
    z_of_layers = activation_trace(context).pre_activations[:-1]
    activations = context.network.activations[:-1]
    return [mean_slope(*one) for one in zip(activations, z_of_layers, strict=True)]


def mean_slope(activation: str, z: np.ndarray) -> float:
    """The mean |f′(z)| of the finite z, (n, units)."""
    function = make_activation(activation)
    slopes = np.abs(function.derivative(z, function.value(z)))
    known = np.isfinite(z) & np.isfinite(slopes)
    return float(slopes[known].mean()) if known.any() else float("nan")


@lru_cache(maxsize=32)
def steepest_slope(activation: str) -> float:
    """The largest |f′(z)| of an activation: ¼ for the sigmoid, 1 for tanh and ReLU."""
    function = make_activation(activation)
    z = np.linspace(-STEEPEST_WITHIN, STEEPEST_WITHIN, 20_001)
    return float(np.abs(function.derivative(z, function.value(z))).max())
