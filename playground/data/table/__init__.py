"""Tables from files: CSV, TSV and their relatives become columns, and columns become rows to learn.

`read_table` reads a file and says what it found; `Table.take` makes rows of the chosen columns.
"""

from playground.data.table.columns import Column, Level
from playground.data.table.errors import Cancelled, TableError
from playground.data.table.layout import DECIMALS, DELIMITERS, ENCODINGS, Layout, LayoutChoice
from playground.data.table.reading import read_table
from playground.data.table.taking import Selection, Table, TableRows

__all__ = [
    "DECIMALS",
    "DELIMITERS",
    "ENCODINGS",
    "Cancelled",
    "Column",
    "Layout",
    "LayoutChoice",
    "Level",
    "Selection",
    "Table",
    "TableError",
    "TableRows",
    "read_table",
]
