"""The update of one parameter from its gradient, line by line.

The same mathematics as in `engine.optimizers`, in the letters of the textbooks and for a single
number, so that it can be followed on paper.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from playground.training.probes.next_step import ParameterStep


@dataclass(frozen=True)
class Line:
    """`symbol` = `rule` = the same with `numbers` in the places of `pattern` = `value`."""

    symbol: str
    rule: str
    pattern: str
    numbers: tuple[float, ...]
    value: float


def update_lines(step: ParameterStep) -> tuple[Line, ...]:
    """The way from the gradient of the batch to w′, the value after the step; w′ comes last."""
    w = step.before
    if not step.trainable:
        return (Line("w′", "w", "{0}", (w,), w),)
    lines, g = _whole_gradient(step)
    return (*lines, *RULE_LINES[str(step.settings["kind"])](step, g))


def _whole_gradient(step: ParameterStep) -> tuple[list[Line], float]:
    """With the penalty, and shortened: what the rule gets."""
    lines, g = [], step.gradient
    if step.penalty:
        total = g + step.penalty
        lines.append(Line("g", "∂L/∂w + ∂R/∂w", "{0} + {1}", (g, step.penalty), total))
        g = total
    if step.clipping < 1.0:
        clipped = step.clipping * g
        lines.append(Line("g′", "c · g", "{0} · {1}", (step.clipping, g), clipped))
        g = clipped
    return lines, g


def _number(step: ParameterStep, name: str) -> float:
    return float(step.settings.get(name, 0.0))  # type: ignore[arg-type]


def _moved(step: ParameterStep, symbol: str, change: float) -> Line:
    w, rate = step.before, step.rate
    return Line("w′", f"w − η · {symbol}", "{0} − {1} · {2}", (w, rate, change), w - rate * change)


def _sgd(step: ParameterStep, g: float) -> tuple[Line, ...]:
    momentum = _number(step, "momentum")
    if not momentum:
        return (_moved(step, "g", g),)
    velocity = step.memory_before["velocity"]
    new = momentum * velocity + g
    first = Line("v′", "μ · v + g", "{0} · {1} + {2}", (momentum, velocity, g), new)
    if not step.settings.get("nesterov"):
        return first, _moved(step, "v′", new)
    ahead = g + momentum * new
    second = Line("d", "g + μ · v′", "{0} + {1} · {2}", (g, momentum, new), ahead)
    return first, second, _moved(step, "d", ahead)


def _adagrad(step: ParameterStep, g: float) -> tuple[Line, ...]:
    before, epsilon = step.memory_before["squares"], _number(step, "epsilon")
    squares = before + g * g
    first = Line("s′", "s + g²", "{0} + ({1})²", (before, g), squares)
    return first, *_quotient(step, g, "g", squares, "s′", epsilon)


def _quotient(
    step: ParameterStep, g: float, top: str, square: float, bottom: str, epsilon: float
) -> tuple[Line, ...]:
    """D = g ÷ (√s + ε), and the move along it."""
    line = _divided(g, top, square, bottom, epsilon)
    return line, _moved(step, "d", line.value)


def _divided(g: float, top: str, square: float, bottom: str, epsilon: float) -> Line:
    value = g / (math.sqrt(square) + epsilon)
    rule = f"{top} ÷ (√{bottom} + ε)"
    return Line("d", rule, "{0} ÷ (√{1} + {2})", (g, square, epsilon), value)


def _average(letter: str, what: str, beta: float, before: float, new: float) -> Line:
    """β · before + (1 − β) · new."""
    value = beta * before + (1.0 - beta) * new
    rule = f"β · {letter} + (1 − β) · {what}"
    return Line(f"{letter}′", rule, "{0} · {1} + (1 − {0}) · {2}", (beta, before, new), value)


def _rmsprop(step: ParameterStep, g: float) -> tuple[Line, ...]:
    square = _average("s", "g²", _number(step, "alpha"), step.memory_before["mean_square"], g * g)
    quotient = _divided(g, "g", square.value, "s′", _number(step, "epsilon"))
    momentum = _number(step, "momentum")
    if not momentum:
        return square, quotient, _moved(step, "d", quotient.value)
    velocity = step.memory_before["velocity"]
    new = momentum * velocity + quotient.value
    numbers = (momentum, velocity, quotient.value)
    rolled = Line("v′", "μ · v + d", "{0} · {1} + {2}", numbers, new)
    return square, quotient, rolled, _moved(step, "v′", new)


def _adam(step: ParameterStep, g: float) -> tuple[Line, ...]:
    beta1, beta2 = _number(step, "beta1"), _number(step, "beta2")
    t = step.updates
    # The engine remembers m / (1 − β₁) and v / (1 − β₂).
    first = _average("m", "g", beta1, step.memory_before["first"] * (1.0 - beta1), g)
    second = _average("v", "g²", beta2, step.memory_before["second"] * (1.0 - beta2), g * g)
    lines = [first, second]
    unbiased = []
    for letter, beta, line in (("m", beta1, first), ("v", beta2, second)):
        factor = 1.0 - beta**t
        value = line.value / factor
        unbiased.append(value)
        rule = f"{letter}′ ÷ (1 − β^t)"
        lines.append(Line(f"{letter}*", rule, "{0} ÷ {1}", (line.value, factor), value))
    epsilon = _number(step, "epsilon")
    quotient = _divided(unbiased[0], "m*", unbiased[1], "v*", epsilon)
    lines.append(quotient)
    decay = _number(step, "weight_decay")
    if not decay:
        return (*lines, _moved(step, "d", quotient.value))
    w, rate = step.before, step.rate
    value = w * (1.0 - rate * decay) - rate * quotient.value
    rule, pattern = "(1 − η λ) · w − η · d", "(1 − {1} · {3}) · {0} − {1} · {2}"
    return (*lines, Line("w′", rule, pattern, (w, rate, quotient.value, decay), value))


# One row for each optimiser of the engine: its rule, from the gradient that it gets.
RULE_LINES: Mapping[str, Callable[[ParameterStep, float], tuple[Line, ...]]] = MappingProxyType(
    {"sgd": _sgd, "adagrad": _adagrad, "rmsprop": _rmsprop, "adam": _adam, "adamw": _adam}
)
