"""An exam on digits drawn by strangers, none of them a training row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from playground.data import Dataset, predicted_classes
from playground.data.raw_rows import DIGITS
from playground.data.scaling import WHITE
from playground.data.strangers import stranger_image, strangers, unseen
from playground.training.probe import ProbeContext

# So many more drawings are made for each answer: all at once would hold the training up.
AT_A_TIME = 10


@dataclass(frozen=True, eq=False)
class StrangersAnswer:
    """The results so far.

    Attributes:
        asked: (10,) drawings of each digit that were shown.
        right: (10,) of them read as what was meant.
        total: how many will be shown in all; more of them with each answer.
    """

    asked: np.ndarray
    right: np.ndarray
    total: int

    @property
    def is_complete(self) -> bool:
        """True if all drawings were shown."""
        return int(self.asked.sum()) >= self.total

    @property
    def share(self) -> float:
        """The share of the digits that are read correctly, 0 to 1."""
        return float(self.right.sum() / max(1, self.asked.sum()))


def can_be_asked(dataset: Dataset) -> bool:
    """True if the network has learnt images of the ten digits."""
    return dataset.image_shape is not None and dataset.class_names == DIGITS


@dataclass(frozen=True)
class StrangersExam:
    """Sends 1000 drawings of strangers through the pad; those trained on are left out.

    Answers None where the data are no images of digits.
    """

    def measure(self, context: ProbeContext) -> StrangersAnswer | None:
        """The network's answers to as many drawings as are made."""
        dataset = context.dataset
        if not can_be_asked(dataset) or dataset.image_shape is None:
            return None
        pad = _pad_of(dataset)
        pad.make_more()
        shown = pad.numbers[: pad.made]
        outputs = context.network.forward(pad.inputs[: pad.made].astype(context.network.dtype))
        read = predicted_classes(outputs, context.experiment.network.output)
        meant = strangers().labels[shown]
        asked = np.bincount(meant, minlength=len(DIGITS))
        right = np.bincount(meant[read == meant], minlength=len(DIGITS))
        return StrangersAnswer(asked, right, len(pad.numbers))


class _Pad:
    """The drawings as inputs of one data set, made bit by bit; owned by the training thread."""

    def __init__(self, dataset: Dataset) -> None:
        assert dataset.image_shape is not None
        assert dataset.images is not None
        self._dataset = dataset
        numbers = unseen(dataset.images[dataset.train])
        # Mixed, so that the first of them are of all digits.
        self.numbers = np.random.default_rng(0).permutation(numbers)
        self.inputs = np.empty((len(numbers), dataset.inputs.shape[1]))
        self.made = 0

    def make_more(self) -> None:
        """Make the next drawings."""
        shape = self._dataset.image_shape
        assert shape is not None
        new = self.numbers[self.made : self.made + AT_A_TIME]
        if not len(new):
            return
        images = np.array([stranger_image(int(number), shape).ravel() for number in new])
        scaled = self._dataset.scaling.apply(images * (self._dataset.white / WHITE))
        self.inputs[self.made : self.made + len(new)] = scaled
        self.made += len(new)


@lru_cache(maxsize=2)
def _pad_of(dataset: Dataset) -> _Pad:
    return _Pad(dataset)
