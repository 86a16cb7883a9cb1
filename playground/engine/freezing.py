"""Parameters that do not move: their gradient counts for nothing and their values stay.

Taking the gradient away is not enough, because momentum and weight decay move a parameter without
one; so what is frozen is also put back after the update.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from playground.engine.network import Network
from playground.engine.optimizer import Optimizer

Part = Callable[[], None]


def checked_mask(trainable: np.ndarray | None, parameters: np.ndarray) -> None:
    """Nothing, if `trainable` can be used for these parameters.

    Raises:
        ValueError: it is not one truth value for each parameter.
    """
    if trainable is None:
        return
    if trainable.dtype != np.bool_ or trainable.shape != parameters.shape:
        raise ValueError(
            f"trainable: {trainable.dtype} of shape {trainable.shape} must be one true or false "
            f"for each of {parameters.size} parameters"
        )


def update_mask(
    rule: Optimizer, network: Network, trainable: np.ndarray | None
) -> np.ndarray | None:
    """Mask of the parameters that `rule` may move, (P,) bool, within `trainable`; None for all.

    The running averages of batch normalisation have no gradient, so a rule leaves them alone unless
    it decays all parameters.
    """
    if not (rule.weight_decay and any(network.normalized)):
        return trainable
    averaged = network.statistics()
    return ~averaged if trainable is None else trainable & ~averaged


def bind_freezing(
    trainable: np.ndarray | None,
    parameters: np.ndarray,
    gradient: np.ndarray,
    total: np.ndarray,
) -> tuple[Part | None, Part | None, Part | None]:
    """The steps of freezing: `mask` and `keep` before the rule, `put_back` after it; None for none.

    `mask` writes `gradient` with zeros where nothing is trained into `total`; all are (P,).
    """
    if trainable is None or trainable.all():
        return None, None, None
    moving = trainable.astype(gradient.dtype)
    frozen = np.flatnonzero(~trainable)
    kept = parameters[frozen]

    def mask() -> None:
        np.multiply(gradient, moving, total)

    def keep() -> None:
        parameters.take(frozen, None, kept, "clip")

    def put_back() -> None:
        parameters[frozen] = kept

    return mask, keep, put_back
