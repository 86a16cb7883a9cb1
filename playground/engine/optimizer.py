"""The base of all optimisers: a rule bound to one flat vector, with a rate and a memory.

The whole network is one flat vector, so a rule is a handful of NumPy calls whatever the depth.
`bind` makes those calls once into a function without arguments, which is what training runs; the
learning rate lives in an array of one number that the calls read, so it can change at any time.
Schedules are not known here; they set `rate_factor`.  The rules themselves are in `optimizers`.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import ClassVar

import numpy as np

from playground.engine.checks import flat, number
from playground.engine.underflow import UPDATES_BETWEEN, can_be_slow, flush

# Elements updated at a time: what a rule touches then stays in the processor's second cache.
BLOCK = 16_384

Update = Callable[[], None]


@dataclass(frozen=True, eq=False)
class OptimizerState:
    """The state of a rule between updates: their number, and flat arrays by name."""

    updates: int
    arrays: Mapping[str, np.ndarray]
    # The averaging factors that the arrays were made with, where these scale them.
    averaging: Mapping[str, float] = field(default_factory=dict)


class Optimizer:
    """An update rule with its memory, for one flat vector of parameters.

    `learning_rate` and `rate_factor` may be set at any time; their product is what counts.
    """

    kind: ClassVar[str]
    # What people call it; a name, so it is the same in every language.
    title: ClassVar[str]
    # What can be chosen besides the learning rate: the argument of `__init__`, by the name that an
    # experiment has for it.
    fields: ClassVar[Mapping[str, str]] = MappingProxyType({})
    # Above it the loss of hardly any network falls.
    largest_rate: ClassVar[float] = 1.0
    memory: tuple[str, ...] = ()
    # Whether the rule itself counts its updates, because it computes with their number.
    counts_updates: ClassVar[bool] = False
    # By how much it shrinks all parameters, whatever their gradient.
    weight_decay = 0.0

    def __init__(self, learning_rate: float = 0.01) -> None:
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
        """The present factor of the learning rate, set by a schedule."""
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
            ValueError: they are no flat vectors of numbers, or their lengths differ from each
                other or from the updates before.
        """
        flat("parameters", parameters)
        flat("gradient", gradient)
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
        update = self._sequence(tuple(blocks))
        if self.memory and can_be_slow(parameters.dtype):
            return self._flushed(update)
        return update

    def _flushed(self, update: Update) -> Update:
        """`update`, after which what the memory has long forgotten becomes zero now and then."""
        arrays = tuple(self._arrays[name] for name in self.memory)

        # By the number of updates, which is saved: a run that is resumed keeps its bits.
        def count_and_flush() -> None:
            update()
            self.updates += 1
            if self.updates % UPDATES_BETWEEN == 0:
                flush(arrays)

        def only_flush() -> None:
            update()
            if self.updates % UPDATES_BETWEEN == 0:
                flush(arrays)

        return only_flush if self.counts_updates else count_and_flush

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


def scalar(value: float, like: np.ndarray) -> np.ndarray:
    """An array of one number: NumPy takes it twice as fast as a Python float."""
    return np.array(value, like.dtype)
