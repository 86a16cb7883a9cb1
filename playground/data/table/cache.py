"""The tables that this program has read, by the SHA-256 of their rows.

An experiment is a small value that is compared, hashed and kept by the hundred, so it only names
its table; here are the rows.  Equal digests are equal rows, so it never matters who put them here.
They stay as long as the program runs: an undo may ask for any of them again.
"""

from __future__ import annotations

from playground.data.table.rows import TableRows

_cached: dict[str, TableRows] = {}


def cache_rows(rows: TableRows) -> TableRows:
    """Have `rows` found by their digest; the ones that are found, which are equal."""
    return _cached.setdefault(rows.sha256, rows)


def cached_rows(sha256: str) -> TableRows | None:
    """The rows of that digest, None where nobody has read them yet."""
    return _cached.get(sha256)
