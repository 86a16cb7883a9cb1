"""What a network learns from: synthetic and bundled data sets, split, scaled and encoded."""

from playground.data.dataset import Dataset, Plane
from playground.data.encoding import encode_targets, output_count, predicted_classes
from playground.data.kinds import KINDS, DataKind
from playground.data.making import make_dataset

__all__ = [
    "KINDS",
    "DataKind",
    "Dataset",
    "Plane",
    "encode_targets",
    "make_dataset",
    "output_count",
    "predicted_classes",
]
