"""Optimisers: how a gradient becomes a change of the parameters.

One class a rule, with PyTorch's conventions.  Each writes its formula as NumPy calls into arrays
that exist already; what all rules share is in `optimizer`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

import numpy as np
from numpy import add, divide, multiply, sqrt, subtract

from playground.engine.checks import check_fraction, named, number
from playground.engine.optimizer import Optimizer, OptimizerState, Update, scalar


class SGD(Optimizer):
    """Gradient descent with momentum, velocity ← μ velocity + g, without dampening.

    p ← p − η velocity; with Nesterov's look-ahead p ← p − η (g + μ velocity)
    (Sutskever et al. 2013).
    """

    kind = "sgd"
    title = "SGD"
    fields = MappingProxyType({"momentum": "momentum", "nesterov": "nesterov"})
    largest_rate = 10.0
    memory: tuple[str, ...] = ("velocity",)

    def __init__(
        self, learning_rate: float = 0.1, momentum: float = 0.0, nesterov: bool = False
    ) -> None:
        super().__init__(learning_rate)
        self.momentum = check_fraction("momentum", momentum)
        if not isinstance(nesterov, bool):
            raise ValueError(f"nesterov: {nesterov!r} is neither true nor false")
        self.nesterov = nesterov
        if self.nesterov and not self.momentum:
            raise ValueError("nesterov: it needs a momentum above 0")
        if not self.momentum:
            self.memory = ()

    def _rule(
        self,
        parameters: np.ndarray,
        gradient: np.ndarray,
        scratch: np.ndarray,
        velocity: np.ndarray | None = None,
    ) -> Update:
        rate = self._rate
        if velocity is None:

            def descend() -> None:
                multiply(gradient, rate, scratch)
                subtract(parameters, scratch, parameters)

            return descend
        momentum = scalar(self.momentum, parameters)

        def roll() -> None:
            multiply(velocity, momentum, velocity)
            add(velocity, gradient, velocity)
            multiply(velocity, rate, scratch)
            subtract(parameters, scratch, parameters)

        def look_ahead() -> None:
            multiply(velocity, momentum, velocity)
            add(velocity, gradient, velocity)
            multiply(velocity, momentum, scratch)
            add(scratch, gradient, scratch)
            multiply(scratch, rate, scratch)
            subtract(parameters, scratch, parameters)

        return look_ahead if self.nesterov else roll


class AdaGrad(Optimizer):
    """s ← s + g², p ← p − η g / (√s + ε): Duchi et al. 2011."""

    kind = "adagrad"
    title = "Adagrad"
    largest_rate = 10.0
    memory: tuple[str, ...] = ("squares",)

    def __init__(self, learning_rate: float = 0.01, epsilon: float = 1e-10) -> None:
        super().__init__(learning_rate)
        self.epsilon = number("epsilon", epsilon, 0.0, open_low=True)

    def _rule(
        self,
        parameters: np.ndarray,
        gradient: np.ndarray,
        scratch: np.ndarray,
        squares: np.ndarray | None = None,
    ) -> Update:
        assert squares is not None
        rate, epsilon = self._rate, scalar(self.epsilon, parameters)

        def update() -> None:
            multiply(gradient, gradient, scratch)
            add(squares, scratch, squares)
            sqrt(squares, scratch)
            add(scratch, epsilon, scratch)
            divide(gradient, scratch, scratch)
            multiply(scratch, rate, scratch)
            subtract(parameters, scratch, parameters)

        return update


class RMSprop(Optimizer):
    """s ← α s + (1 − α) g², p ← p − η g / (√s + ε): Tieleman and Hinton 2012, lecture 6e.

    With momentum the quotient feeds a velocity as in SGD.
    """

    kind = "rmsprop"
    title = "RMSprop"
    fields = MappingProxyType({"decay": "alpha", "momentum": "momentum"})
    # Each step is about as long as the rate itself.
    largest_rate = 1.0
    memory: tuple[str, ...] = ("mean_square", "velocity")

    def __init__(
        self,
        learning_rate: float = 0.01,
        alpha: float = 0.99,
        momentum: float = 0.0,
        epsilon: float = 1e-8,
    ) -> None:
        super().__init__(learning_rate)
        self.alpha = check_fraction("alpha", alpha)
        self.momentum = check_fraction("momentum", momentum)
        self.epsilon = number("epsilon", epsilon, 0.0, open_low=True)
        if not self.momentum:
            self.memory = ("mean_square",)

    def _rule(
        self,
        parameters: np.ndarray,
        gradient: np.ndarray,
        scratch: np.ndarray,
        mean_square: np.ndarray | None = None,
        velocity: np.ndarray | None = None,
    ) -> Update:
        assert mean_square is not None
        rate, epsilon = self._rate, scalar(self.epsilon, parameters)
        alpha, rest = scalar(self.alpha, parameters), scalar(1 - self.alpha, parameters)
        momentum = scalar(self.momentum, parameters)

        def scale() -> None:
            multiply(mean_square, alpha, mean_square)
            multiply(gradient, gradient, scratch)
            multiply(scratch, rest, scratch)
            add(mean_square, scratch, mean_square)
            sqrt(mean_square, scratch)
            add(scratch, epsilon, scratch)
            divide(gradient, scratch, scratch)

        if velocity is None:

            def descend() -> None:
                scale()
                multiply(scratch, rate, scratch)
                subtract(parameters, scratch, parameters)

            return descend

        def roll() -> None:
            scale()
            multiply(velocity, momentum, velocity)
            add(velocity, scratch, velocity)
            multiply(velocity, rate, scratch)
            subtract(parameters, scratch, parameters)

        return roll


class Adam(Optimizer):
    """Momentum and RMSprop with bias correction: Kingma and Ba 2015, algorithm 1.

    m ← β₁ m + (1 − β₁) g and v ← β₂ v + (1 − β₂) g²;
    p ← p − η m̂ / (√v̂ + ε) with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ).
    Remembered are m / (1 − β₁) and v / (1 − β₂), which saves two multiplications of the whole
    vector; the factors that make up for it are in the numbers of each update.
    """

    kind = "adam"
    title = "Adam"
    fields: ClassVar[Mapping[str, str]] = MappingProxyType({"beta1": "beta1", "beta2": "beta2"})
    # Each step is about as long as the rate itself.
    largest_rate = 1.0
    memory: tuple[str, ...] = ("first", "second")
    counts_updates = True

    def __init__(
        self,
        learning_rate: float = 1e-3,
        beta1: float = 0.9,
        beta2: float = 0.999,
        epsilon: float = 1e-8,
    ) -> None:
        super().__init__(learning_rate)
        self.beta1 = check_fraction("beta1", beta1)
        self.beta2 = check_fraction("beta2", beta2)
        self.epsilon = number("epsilon", epsilon, 0.0, open_low=True)
        self._numbers: tuple[np.ndarray, ...] = (np.zeros(()), np.zeros(()), np.zeros(()))

    def restore(self, state: OptimizerState) -> None:
        """Go on from `state`; other factors β rescale what it remembers."""
        super().restore(state)
        for name, beta in self._averaging().items():
            before = state.averaging.get(name, beta)
            if before != beta and name in self._arrays:
                self._arrays[name] *= (1 - before) / (1 - beta)

    def _averaging(self) -> dict[str, float]:
        return {"first": self.beta1, "second": self.beta2}

    def _prepare(self, parameters: np.ndarray) -> None:
        super()._prepare(parameters)
        if self._numbers[0].dtype != parameters.dtype:
            self._numbers = tuple(np.zeros((), parameters.dtype) for _ in range(3))

    def _sequence(self, blocks: tuple[Update, ...]) -> Update:
        beta1, beta2, epsilon = self.beta1, self.beta2, self.epsilon
        step, floor, decay = self._numbers
        update_blocks = super()._sequence(blocks)

        def update() -> None:
            self.updates = t = self.updates + 1
            rate = self._learning_rate * self._rate_factor
            root = math.sqrt((1 - beta2**t) / (1 - beta2))
            step[...] = rate * root * (1 - beta1) / (1 - beta1**t)
            floor[...] = epsilon * root
            decay[...] = 1 - rate * self.weight_decay
            update_blocks()

        return update

    def _rule(
        self,
        parameters: np.ndarray,
        gradient: np.ndarray,
        scratch: np.ndarray,
        first: np.ndarray | None = None,
        second: np.ndarray | None = None,
    ) -> Update:
        assert first is not None
        assert second is not None
        beta1, beta2 = scalar(self.beta1, parameters), scalar(self.beta2, parameters)
        step, floor, decay = self._numbers

        def update() -> None:
            multiply(first, beta1, first)
            add(first, gradient, first)
            multiply(second, beta2, second)
            multiply(gradient, gradient, scratch)
            add(second, scratch, second)
            sqrt(second, scratch)
            add(scratch, floor, scratch)
            divide(first, scratch, scratch)
            multiply(scratch, step, scratch)
            subtract(parameters, scratch, parameters)

        def decayed_update() -> None:
            multiply(parameters, decay, parameters)
            update()

        return decayed_update if self.weight_decay else update


class AdamW(Adam):
    """Adam that first shrinks the parameters, p ← (1 − ηλ) p: Loshchilov and Hutter 2019."""

    kind = "adamw"
    title = "AdamW"
    fields = MappingProxyType({**Adam.fields, "weight_decay": "weight_decay"})

    def __init__(
        self,
        learning_rate: float = 1e-3,
        beta1: float = 0.9,
        beta2: float = 0.999,
        epsilon: float = 1e-8,
        weight_decay: float = 0.01,
    ) -> None:
        super().__init__(learning_rate, beta1, beta2, epsilon)
        self.weight_decay = number("weight_decay", weight_decay, 0.0, 1.0)


OPTIMIZERS: Mapping[str, type[Optimizer]] = MappingProxyType(
    {rule.kind: rule for rule in (SGD, RMSprop, AdaGrad, Adam, AdamW)}
)


def make_optimizer(name: str, **fields: float) -> Optimizer:
    """The optimiser called `name` with its fields, such as `learning_rate`.

    Raises:
        ValueError: an unknown name or field, or a value out of range; the text says which.
    """
    rule = named(OPTIMIZERS, name, "optimizer")
    try:
        return rule(**fields)
    except TypeError:
        known = rule.__init__.__code__.co_varnames[1 : rule.__init__.__code__.co_argcount]
        unknown = ", ".join(sorted(set(fields) - set(known))) or "a field"
        raise ValueError(
            f"optimizer: {name} has no {unknown}; its fields are {', '.join(known)}"
        ) from None
