"""Tables from files: CSV, TSV and their relatives become columns, and columns become rows to learn.

`read_table` reads a file and says what it found; `Table.take` makes rows of the chosen columns.
"""

from playground.data.table.advice import advice, taken_with_advice
from playground.data.table.cache import cache_rows, cached_rows
from playground.data.table.columns import Column, Level
from playground.data.table.encoding import ENCODINGS
from playground.data.table.errors import Cancelled, TableError
from playground.data.table.generated_names import MADE_NAMES, renamed_to_match
from playground.data.table.informative import most_informative_pair
from playground.data.table.inputs import WordInputs, has_order, proposed_order
from playground.data.table.labels import differs_in_case
from playground.data.table.layout import DECIMALS, DELIMITERS, Layout, LayoutChoice
from playground.data.table.numbers import LARGEST
from playground.data.table.reading import read_table
from playground.data.table.rows import ImageSize, TableRows
from playground.data.table.select_columns import Table
from playground.data.table.selection import MISSING_CHOICES, Selection, Task

__all__ = [
    "DECIMALS",
    "DELIMITERS",
    "ENCODINGS",
    "LARGEST",
    "MADE_NAMES",
    "MISSING_CHOICES",
    "Cancelled",
    "Column",
    "ImageSize",
    "Layout",
    "LayoutChoice",
    "Level",
    "Selection",
    "Table",
    "TableError",
    "TableRows",
    "Task",
    "WordInputs",
    "advice",
    "cache_rows",
    "cached_rows",
    "differs_in_case",
    "has_order",
    "most_informative_pair",
    "proposed_order",
    "read_table",
    "renamed_to_match",
    "taken_with_advice",
]
