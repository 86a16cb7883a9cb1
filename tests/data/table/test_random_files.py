"""Files of any content: each is read or refused in one sentence, never with another exception."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from traceback import format_exc

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playground.data.pictures import PictureChoice, is_picture_file, read_picture_file
from playground.data.table import LayoutChoice, TableError, read_table, taken_with_advice
from playground.data.table.errors import CONTROL
from tests.data.table.mutated_files import damaged_files

DAMAGED = 300
FEW = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
CELLS = st.one_of(
    st.sampled_from(
        (
            "",
            " ",
            "NA",
            "?",
            "-",
            "None",
            "yes",
            "no",
            "1,000",
            "1.234",
            "1.234,5",
            "3%",
            "$ 5",
            "-999",
            "1e308",
            "1e-400",
            "inf",
            "nan",
            "2024-01-31",
            "31.12.1999",
            "13/13/2020",
            '"',
            "'",
            '"a',
            "a;b",
            "sep=;",
            "# x",
            "{1 2}",
            "@data",
            "５",
            "٣",
            "\ufeff",
            "Total",
        )
    ),
    st.integers(-5, 300).map(str),
    st.floats(allow_nan=False, allow_infinity=False, width=32).map(repr),
    st.text(max_size=6),
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Rows of cells, more or less even, between delimiters that may change on the way."""
    width = draw(st.integers(1, 6))
    rows = []
    mark = draw(st.sampled_from(",;\t| "))
    for _ in range(draw(st.integers(0, 30))):
        cells = draw(st.lists(CELLS, min_size=width, max_size=width))
        if draw(st.integers(0, 9)) == 0:
            cells = cells[:-1] or [*cells, ""]
        rows.append(mark.join(cells))
    return draw(st.sampled_from(("\n", "\r\n", "\r"))).join(rows)


def check_sentence(text: str, path: Path) -> None:
    """It is one line that names the file and shows nothing that a terminal would obey."""
    assert not CONTROL.search(text), repr(text)
    assert text.startswith((path.name, "train-"))


def read(path: Path, choice: LayoutChoice | None = None) -> None:
    """Read `path` and take its rows, or be refused in a sentence."""
    try:
        table = read_table(path, choice)
        rows = taken_with_advice(table, table.proposal)
    except TableError as error:
        check_sentence(str(error), path)
        return
    assert np.isfinite(rows.values).all()
    assert len(rows.values) == len(rows.labels)
    assert not any(CONTROL.search(note) for note in (*table.notes, *rows.notes))


@FEW
@given(text=texts(), encoding=st.sampled_from(("utf-8", "utf-8-sig", "utf-16")))
def test_any_rows_of_cells(text: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(text.encode(encoding, errors="replace"))
    read(path)


@FEW
@given(
    text=texts(),
    delimiter=st.sampled_from((None, *",;\t| ")),
    header=st.sampled_from((None, True, False)),
    decimal=st.sampled_from((None, ".", ",")),
    first=st.sampled_from((None, 2, 5)),
)
def test_any_rows_read_in_any_way(text, delimiter, header, decimal, first, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(text.encode(errors="replace"))
    read(path, LayoutChoice(None, delimiter, header, decimal, first))


@FEW
@given(content=st.binary(max_size=300), suffix=st.sampled_from(("csv", "json", "arff", "xlsx")))
def test_any_bytes(content: bytes, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"t.{suffix}"
    path.write_bytes(content)
    read(path)


def read_images(path: Path, choice: PictureChoice) -> None:
    try:
        pictures = read_picture_file(path, choice)
        pictures.rows()
    except TableError as error:
        check_sentence(str(error), path)
        return
    assert len(pictures.images) == len(pictures.labels)


@FEW
@given(
    sizes=st.tuples(*[st.one_of(st.integers(0, 40), st.integers(0, 2**32 - 1))] * 3),
    labelled=st.one_of(st.integers(0, 40), st.integers(0, 2**32 - 1)),
    body=st.integers(0, 6000),
    labels=st.binary(max_size=40),
    to_learn=st.booleans(),
)
def test_any_header_of_an_idx_file(sizes, labelled, body, labels, to_learn, tmp_path) -> None:
    path = tmp_path / "train-images-idx3-ubyte"
    path.write_bytes(struct.pack(">4B3I", 0, 0, 8, 3, *sizes) + bytes(range(256)) * (body // 256))
    beside = tmp_path / "train-labels-idx1-ubyte"
    beside.write_bytes(struct.pack(">4BI", 0, 0, 8, 1, labelled) + labels)
    assert is_picture_file(path)
    read_images(path, PictureChoice(first=50, to_learn=to_learn))


ARRAYS = st.one_of(
    st.tuples(
        st.lists(st.integers(0, 9), min_size=0, max_size=4),
        st.sampled_from(("u1", "i4", "f4", "f8", "c8", "U3", "S2", "?", "M8[s]")),
    ).map(lambda one: np.zeros(one[0], dtype=one[1])),
    st.integers(2, 12).map(lambda n: np.arange(n * 64).reshape(n, 8, 8) % 256),
    st.integers(2, 12).map(lambda n: np.arange(n) % 3),
    st.integers(2, 12).map(lambda n: np.full((n, 8, 8), np.nan)),
)


@FEW
@given(images=ARRAYS, labels=ARRAYS, cut=st.integers(0, 400), to_learn=st.booleans())
def test_any_arrays_in_an_archive(images, labels, cut, to_learn, tmp_path: Path) -> None:
    packed = io.BytesIO()
    np.savez(packed, x_train=images, y_train=labels)
    content = bytearray(packed.getvalue())
    if cut < len(content) and cut % 4 == 0:
        content[cut] ^= 0xFF
    path = tmp_path / "t.npz"
    path.write_bytes(bytes(content))
    read_images(path, PictureChoice(to_learn=to_learn))


def test_objects_in_an_archive_are_never_made(tmp_path: Path) -> None:
    path = tmp_path / "t.npz"
    np.savez(path, images=np.array([{}, {}], dtype=object), labels=np.arange(2))
    with pytest.raises(TableError, match="objects"):
        read_picture_file(path)


def test_damaged_files_of_every_kind_are_read_or_refused(tmp_path: Path) -> None:
    wrong: list[str] = []
    counts = damaged_files(
        tmp_path,
        seed=3,
        go_on=lambda number: number < DAMAGED and not wrong,
        failed=lambda path, number: wrong.append(f"file {number}, {path.name}: {format_exc()}"),
    )
    assert not wrong, wrong[0]
    assert min(counts["read"], counts["refused"]) > DAMAGED // 10
