"""Numbers that are predicted, as a person knows them: in the unit of their column."""

from __future__ import annotations

from playground.data import Dataset
from playground.ui.language.numbers import number_text


def own_text(dataset: Dataset, scaled: float, digits: int = 3) -> str:
    """A scaled label or output in the target's own unit: “23.4 cm”, “12,300”."""
    return with_unit(dataset, number_text(float(dataset.target.own(scaled)), digits))


def own_figure(dataset: Dataset, scaled: float, digits: int = 3) -> str:
    """The same without the unit, where that stands elsewhere."""
    return number_text(float(dataset.target.own(scaled)), digits)


def with_unit(dataset: Dataset, text: str) -> str:
    """`text` and the target's unit, if it has one."""
    return f"{text} {dataset.target.unit}" if dataset.target.unit else text
