"""Optimisers: how a gradient becomes a change of the parameters.

Conventions are PyTorch's.  The whole network is one flat vector, so a rule is a handful of NumPy
calls whatever the depth.  `bind` makes those calls once into a function without arguments, which
is what training runs; the learning rate lives in an array of one number that the calls read, so it
can change at any time.  Schedules are not known here; they set `rate_factor`.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import ClassVar

import numpy as np
from numpy import add, divide, multiply, sqrt, subtract

from playground.engine.checks import named, number, share

# Elements updated at a time: what a rule touches then stays in the processor's second cache.
BLOCK = 16_384

Update = Callable[[], None]


@dataclass(frozen=True, eq=False)
class OptimizerState:
    """What a rule remembers between updates: their number, and flat arrays by name."""

    updates: int
    arrays: Mapping[str, np.ndarray]
    # The averaging factors that the arrays were made with, where these scale them.
    averaging: Mapping[str, float] = field(default_factory=dict)


class Optimizer:
    """An update rule with its memory, for one flat vector of parameters.

    `learning_rate` and `rate_factor` may be set at any time; their product is what counts.
    """

    kind: ClassVar[str]
    memory: tuple[str, ...] = ()

    def __init__(self, learning_rate: float) -> None:
        self._learning_rate = number("learning_rate", learning_rate, 0.0)
        self._rate_factor = 1.0
        self._rate = np.zeros(())
        self._arrays: dict[str, np.ndarray] = {}
        self.updates = 0

    @property
    def learning_rate(self) -> float:
        """The rate as it was set, before any schedule."""
        return self._learning_rate

    @learning_rate.setter
    def learning_rate(self, value: float) -> None:
        self._learning_rate = number("learning_rate", value, 0.0)
        self._rate[...] = self.effective_rate

    @property
    def rate_factor(self) -> float:
        """What a schedule multiplies the learning rate by at the moment."""
        return self._rate_factor

    @rate_factor.setter
    def rate_factor(self, value: float) -> None:
        self._rate_factor = value
        self._rate[...] = self.effective_rate

    @property
    def effective_rate(self) -> float:
        """learning_rate · rate_factor."""
        return self._learning_rate * self._rate_factor

    def update(self, parameters: np.ndarray, gradient: np.ndarray) -> None:
        """Change `parameters`, (P,), in place by one step along `gradient`, (P,).

        Raises:
            ValueError: the shapes differ from each other or from the updates before.
        """
        if gradient.shape != parameters.shape:
            raise ValueError(
                f"gradient: the shape is {gradient.shape}; it must be {parameters.shape}, "
                "as the parameters'"
            )
        self.bind(parameters, gradient)()

    def bind(self, parameters: np.ndarray, gradient: np.ndarray) -> Update:
        """The function that makes one update of these two arrays, (P,), each time it is called.

        Raises:
            ValueError: the memory of this rule is for another number of parameters.
        """
        self._prepare(parameters)
        scratch = np.empty(min(parameters.size, BLOCK), parameters.dtype)
        blocks = []
        for start in range(0, parameters.size, BLOCK):
            part = slice(start, start + BLOCK)
            arrays = {name: array[part] for name, array in self._arrays.items()}
            block = parameters[part]
            blocks.append(self._rule(block, gradient[part], scratch[: block.size], **arrays))
        return self._sequence(tuple(blocks))

    def state(self) -> OptimizerState:
        """A copy of the memory."""
        arrays = {name: array.copy() for name, array in self._arrays.items()}
        return OptimizerState(
            self.updates, MappingProxyType(arrays), MappingProxyType(self._averaging())
        )

    def restore(self, state: OptimizerState) -> None:
        """Go on from `state`, which another rule of this kind may have left.

        What this rule does not remember is left out; what `state` lacks starts at zero.

        Raises:
            ValueError: the memory of `state` is for another number of parameters.
        """
        self.updates = state.updates
        for name in self.memory:
            if name not in state.arrays:
                if name in self._arrays:
                    self._arrays[name][...] = 0
                continue
            array = self._arrays.setdefault(name, state.arrays[name].copy())
            if array.shape != state.arrays[name].shape:
                raise ValueError(
                    f"state: its {name} is for {state.arrays[name].size} parameters, "
                    f"this optimiser's for {array.size}"
                )
            array[...] = state.arrays[name]

    def settings(self) -> dict[str, object]:
        """Everything that was chosen, by name: two rules with equal settings are the same."""
        chosen = {name: value for name, value in vars(self).items() if not name.startswith("_")}
        chosen.pop("updates")
        return {"kind": self.kind, "learning_rate": self.learning_rate, **chosen}

    def duplicate(self) -> Optimizer:
        """Another rule with the same settings and no memory."""
        twin = copy.copy(self)
        twin._arrays, twin._rate, twin.updates = {}, np.zeros(()), 0
        return twin

    def _rule(self, parameters: np.ndarray, gradient: np.ndarray, scratch: np.ndarray) -> Update:
        """The update of one block; arrays of `memory` come as keyword arguments."""
        raise NotImplementedError

    def _averaging(self) -> dict[str, float]:
        return {}

    def _sequence(self, blocks: tuple[Update, ...]) -> Update:
        if len(blocks) == 1:
            return blocks[0]

        def update() -> None:
            for block in blocks:
                block()

        return update

    def _prepare(self, parameters: np.ndarray) -> None:
        if self._rate.dtype != parameters.dtype:
            self._rate = np.zeros((), parameters.dtype)
        self._rate[...] = self.effective_rate
        for name in self.memory:
            array = self._arrays.setdefault(name, np.zeros_like(parameters))
            if array.shape != parameters.shape:
                raise ValueError(
                    f"parameters: there are {parameters.size}, but this {self.kind} optimiser "
                    f"has been used for {array.size}; make a new one"
                )


class SGD(Optimizer):
    """Gradient descent with momentum, velocity ← μ velocity + g, without dampening.

    p ← p − η velocity; with Nesterov's look-ahead p ← p − η (g + μ velocity)
    (Sutskever et al. 2013).
    """

    kind = "sgd"
    memory: tuple[str, ...] = ("velocity",)

    def __init__(
        self, learning_rate: float = 0.1, momentum: float = 0.0, nesterov: bool = False
    ) -> None:
        super().__init__(learning_rate)
        self.momentum = share("momentum", momentum)
        self.nesterov = bool(nesterov)
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
        momentum = _scalar(self.momentum, parameters)

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
        rate, epsilon = self._rate, _scalar(self.epsilon, parameters)

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
    memory: tuple[str, ...] = ("mean_square", "velocity")

    def __init__(
        self,
        learning_rate: float = 0.01,
        alpha: float = 0.99,
        momentum: float = 0.0,
        epsilon: float = 1e-8,
    ) -> None:
        super().__init__(learning_rate)
        self.alpha = share("alpha", alpha)
        self.momentum = share("momentum", momentum)
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
        rate, epsilon = self._rate, _scalar(self.epsilon, parameters)
        alpha, rest = _scalar(self.alpha, parameters), _scalar(1 - self.alpha, parameters)
        momentum = _scalar(self.momentum, parameters)

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
    memory: tuple[str, ...] = ("first", "second")
    weight_decay = 0.0

    def __init__(
        self,
        learning_rate: float = 1e-3,
        beta1: float = 0.9,
        beta2: float = 0.999,
        epsilon: float = 1e-8,
    ) -> None:
        super().__init__(learning_rate)
        self.beta1 = share("beta1", beta1)
        self.beta2 = share("beta2", beta2)
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
        beta1, beta2 = _scalar(self.beta1, parameters), _scalar(self.beta2, parameters)
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


def _scalar(value: float, like: np.ndarray) -> np.ndarray:
    # An array of one number: NumPy takes it twice as fast as a Python float.
    return np.array(value, like.dtype)
