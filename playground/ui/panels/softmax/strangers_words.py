"""The results on the strangers' digits, in words."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from playground.training.probes.strangers import StrangersAnswer

MAX_NAMED = 3


def strangers_sentences(answer: StrangersAnswer) -> tuple[str, str]:
    """“Strangers’ digits: 92 in 100, 4, 7 and 9 worst”, and without the worst."""
    share = round(100 * answer.share)
    worst = _tr("Strangers’ digits: {share} in 100 read rightly; worst are {digits}").format(
        share=share, digits=", ".join(map(str, worst_digits(answer)))
    )
    return worst, _tr("Strangers’ digits: {share} in 100").format(share=share)


def strangers_details(answer: StrangersAnswer) -> str:
    """The number of images that were asked, and the result for each digit."""
    lines = [
        _tr(
            "{count} digits that nobody here wrote, sent through this pad as thin strokes. They "
            "were made from MNIST images that this network is not trained on."
        ).format(count=int(answer.asked.sum()))
    ]
    numbers = zip(answer.right.tolist(), answer.asked.tolist(), strict=True)
    lines += [f"{digit}: {right} / {asked}" for digit, (right, asked) in enumerate(numbers)]
    return "\n".join(lines)


def worst_digits(answer: StrangersAnswer) -> list[int]:
    """The digits that are read worst, the worst first."""
    shares = answer.right / np.maximum(answer.asked, 1)
    return [int(digit) for digit in np.argsort(shares, kind="stable")[:MAX_NAMED]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("StrangersWords", text)
