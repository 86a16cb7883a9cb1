"""A folder of folders of pictures, one folder a class: read by Qt, made into grey values.

Qt's image reader knows PNG, JPEG and their kin and needs no application, so that the command line
reads such folders as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import chain, zip_longest
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from playground.data.pictures import GREY_WEIGHTS, PictureChoice, Pictures
from playground.data.pictures.pictures import LARGEST, MAX_CLASSES, check_count, made
from playground.data.resizing import square
from playground.data.table.errors import Cancelled, cannot_be_read, file_name, refused, shown
from playground.sentence import Sentence

# The share that is read, 0 to 1, and the number of pictures so far.
Progress = Callable[[float, int], None]
AskCancelled = Callable[[], bool]

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".pgm", ".ppm")
# Larger files are read smaller: so many pixels of the file go into one at least.
ENOUGH = 4
NAMED_FILES = 3
MAX_FILES = 1_000_000


def read_picture_folder(
    path: Path, choice: PictureChoice, progress: Progress, cancelled: AskCancelled
) -> Pictures:
    """The pictures in the folders of `path`, whose names are the classes.

    The first of each folder come first, so that a part of them is of all classes.  For answers
    alone the pictures may lie in the folder itself.

    Raises:
        TableError: there are none, or they can not be learnt from.
        Cancelled: `cancelled` said so.
    """
    name = file_name(path)
    try:
        folders = {one.name: _pictures_in(one) for one in sorted(path.iterdir()) if one.is_dir()}
    except OSError as error:
        raise refused(name, cannot_be_read(error)) from error
    classes = [one for one, files in folders.items() if files]
    if not classes and not choice.to_learn and (loose := _pictures_in(path)):
        folders, classes = {"": loose}, [""]
    if len(classes) < (2 if choice.to_learn else 1):
        raise refused(name, _no_classes(path, classes))
    if len(classes) > MAX_CLASSES:
        raise refused(
            name,
            Sentence("{n} folders are more than {most} classes", n=len(classes), most=MAX_CLASSES),
        )
    total = sum(len(folders[one]) for one in classes)
    if total > MAX_FILES:
        raise refused(name, Sentence("{n:,} files are more than {most:,}", n=total, most=MAX_FILES))
    turns = zip_longest(*([(n, file) for file in folders[one]] for n, one in enumerate(classes)))
    wanted = [one for one in chain.from_iterable(turns) if one is not None][: choice.first]
    images, labels, bad, found, kept = _read(wanted, name, choice, progress, cancelled)
    notes = []
    if bad:
        files = ", ".join(shown(one) for one in bad[:NAMED_FILES])
        more = ", …" if len(bad) > NAMED_FILES else ""
        notes.append(
            Sentence("1 file can not be read and left out: {names}.", names=files)
            if len(bad) == 1
            else Sentence(
                "{n} files can not be read and left out: {names}.", n=len(bad), names=files + more
            )
        )
    if len(images) < (2 if choice.to_learn else 1):
        raise refused(name, notes[0] if notes else Sentence("no picture can be read"))
    names = [shown(one, 100) for one in classes if one]
    codes = np.array(labels) if names else np.full(len(labels), -1)
    pictures = made(name, np.stack(images), codes, names, total - len(bad), choice, notes, found)
    return replace(pictures, files=tuple(kept))


def _pictures_in(folder: Path) -> list[Path]:
    return sorted(one for one in folder.iterdir() if one.suffix.lower() in SUFFIXES)


def _no_classes(path: Path, classes: list[str]) -> str:
    deeper = [
        one.name
        for one in sorted(path.iterdir())
        if one.is_dir() and any(below.is_dir() for below in one.iterdir())
    ]
    if deeper:
        return Sentence(
            "its folders hold folders again; choose “{name}” in it", name=shown(deeper[0])
        )
    if classes:
        return Sentence("only one folder in it has pictures; each class needs a folder of its own")
    return Sentence("no folders with pictures are in it; each class needs a folder of its own")


def _read(
    wanted: list[tuple[int, Path]],
    name: str,
    choice: PictureChoice,
    progress: Progress,
    cancelled: AskCancelled,
) -> tuple[list[np.ndarray], list[int], list[str], tuple[int, int] | None, list[str]]:
    """Square images, their classes, files that are none, the size of the first, and the files."""
    images: list[np.ndarray] = []
    labels: list[int] = []
    bad: list[str] = []
    found: tuple[int, int] | None = None
    kept: list[str] = []
    top = wanted[0][1].parent.parent if wanted else Path()
    side = choice.side or 0
    for number, (label, file) in enumerate(wanted):
        if cancelled():
            raise Cancelled
        progress(number / len(wanted), number)
        size = QImageReader(str(file)).size()
        if not side and size.isValid():
            side = min(max(size.width(), size.height()), LARGEST)
            check_count(name, len(wanted), side, choice)
        grey = _grey(file, side or LARGEST)
        if grey is None:
            bad.append(f"{file.parent.name}/{file.name}")
            continue
        if found is None:
            found = (size.height(), size.width())
        images.append(square(grey[None], side or LARGEST)[0])
        labels.append(label)
        kept.append(file.relative_to(top).as_posix())
    return images, labels, bad, found, kept


def _grey(file: Path, side: int) -> np.ndarray | None:
    """The picture as (height, width) uint8; None where it can not be read."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    most = ENOUGH * side
    if size.isValid() and max(size.width(), size.height()) > most:
        scaled = size.scaled(QSize(most, most), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(scaled.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return None
    if image.hasAlphaChannel():
        image = _on_paper(image)
    # Qt's own grey is the luminance of a lamp; here it is the one of the archives.
    coloured = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(coloured.constBits(), dtype=np.uint8)[: coloured.sizeInBytes()]
    # Each line is filled up to a multiple of four bytes.
    lines = pixels.reshape(coloured.height(), coloured.bytesPerLine())[:, : 3 * coloured.width()]
    colours = lines.reshape(coloured.height(), coloured.width(), 3)
    return np.rint(colours @ GREY_WEIGHTS).astype(np.uint8)


def _on_paper(image: QImage) -> QImage:
    """Fill what is transparent with white."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
