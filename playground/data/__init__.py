"""Data sets, synthetic and bundled: split, scaled and encoded for training."""

from playground.data.dataset import Dataset, Plane
from playground.data.encoding import encode_targets, output_count, predicted_classes
from playground.data.factory import make_dataset
from playground.data.kinds import KINDS, TABLE, DataKind
from playground.data.raw_rows import Rows, make_rows
from playground.data.table_view import TableView

__all__ = [
    "KINDS",
    "TABLE",
    "DataKind",
    "Dataset",
    "Plane",
    "Rows",
    "TableView",
    "encode_targets",
    "make_dataset",
    "make_rows",
    "output_count",
    "predicted_classes",
]
