"""Cells of CSV files as they are written: text stays text, whatever program opens the file.

Spreadsheets take a cell that begins with one of a few signs for a formula and compute it, names of
columns and classes included.  An apostrophe before it is their own way to say that it is text.
"""

from __future__ import annotations

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def text_cell(text: str) -> str:
    """`text`, with an apostrophe before it where a spreadsheet would compute it; no number has."""
    if text.startswith(FORMULA_SIGNS) and not _is_number(text):
        return f"'{text}"
    return text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
