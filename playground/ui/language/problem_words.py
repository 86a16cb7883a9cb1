"""What does not fit in an experiment, as a sentence of the window."""

from __future__ import annotations

from playground.experiment.problem import Problem
from playground.sentence import Statement
from playground.ui.language.wording import worded


def problem_sentence(problem: Problem) -> str:
    """It begins with a capital and ends with a full stop."""
    return worded(Statement(problem.text))
