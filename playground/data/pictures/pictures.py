"""Labelled grey pictures, and how they become square, smaller, bright on dark: rows to learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from playground.data.resizing import edge_greys, pixel_names, square
from playground.data.table.errors import refused
from playground.data.table.rows import ImageSize, TableRows
from playground.sentence import Sentence

SMALLEST, LARGEST = 4, 64
# What may be chosen instead of the size of the files.
SIDES = (8, 12, 16, 20, 24, 28, 32, 48, 64)
# So many are read unless somebody asks for more.
FIRST_PICTURES = 10_000
# Of all pixels: 160 MB as the numbers that a network computes with.
MAX_PIXELS = 20_000_000
# Those stay bytes.
MAX_PIXELS_TO_PREDICT = 200_000_000
MAX_CLASSES = 100
WHITE = 255
# Paper is brighter than that at its edge.
PAPER = 180
LABEL = "label"


@dataclass(frozen=True)
class PictureChoice:
    """A choice among the pictures and how to read them.

    Attributes:
        first: read no more than so many.
        side: shrink to this side; None keeps that of the files, up to 64.
        invert: whether dark and light change places; None finds out whether it is ink on paper.
        to_learn: whether they are learnt from; for answers alone labels may be missing, one picture
            is enough, and far more go in.
    """

    first: int = FIRST_PICTURES
    side: int | None = None
    invert: bool | None = None
    to_learn: bool = True

    def __post_init__(self) -> None:
        if self.first < 2:
            raise ValueError(f"first: {self.first}; two pictures at least are needed")
        if self.side is not None and not SMALLEST <= self.side <= LARGEST:
            raise ValueError(f"side: {self.side}; {SMALLEST} to {LARGEST} is right")


@dataclass(frozen=True, eq=False)
class Pictures:
    """Pictures that have been read.

    Attributes:
        name: of the file or the folder, without what it lies in.
        images: (n, side, side) uint8, ink bright on dark.
        labels: (n,) int64 numbers of `class_names`, −1 where none is known.
        class_names: sorted, as the files have them.
        found: the size of the first picture as it is in the files, (height, width).
        total: how many there are in the files.
        inverted: whether dark and light have changed places.
        notes: sentences about what is not a matter of course.
        files: the file of each picture, () where all are in one.
    """

    name: str
    images: np.ndarray
    labels: np.ndarray
    class_names: tuple[str, ...]
    found: tuple[int, int]
    total: int
    inverted: bool = False
    notes: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    def rows(self) -> TableRows:
        """Rows to learn from: an input for each pixel.

        Raises:
            TableError: all are of one class, or there are too many classes.
        """
        present = np.unique(self.labels)
        if len(present) < 2:
            raise refused(self.name, Sentence("all pictures are of one class; two are needed"))
        if len(present) > MAX_CLASSES:
            raise refused(
                self.name,
                Sentence("{n} classes are more than {most}", n=len(present), most=MAX_CLASSES),
            )
        side = self.images.shape[1]
        return TableRows(
            name=self.name,
            feature_names=pixel_names(side, side),
            target_name=LABEL,
            class_names=tuple(self.class_names[number] for number in present),
            values=self.images.reshape(len(self.images), -1).astype(np.float64),
            labels=np.searchsorted(present, self.labels),
            notes=self.notes,
            image=ImageSize(side, side, float(WHITE)),
        )


def check_count(name: str, count: int, side: int, choice: PictureChoice) -> None:
    """Refuse more pictures of a size than can be learnt from, or answered, at once.

    Raises:
        TableError: there are too many.
    """
    most = (MAX_PIXELS if choice.to_learn else MAX_PIXELS_TO_PREDICT) // side**2
    if count > most:
        raise refused(
            name,
            Sentence(
                "{n:,} pictures of {side} × {side} are more than {most:,}; read fewer of them or "
                "make them smaller",
                n=count,
                side=side,
                most=most,
            ),
        )


def made(
    name: str,
    images: np.ndarray,
    labels: np.ndarray,
    class_names: Sequence[str],
    total: int,
    choice: PictureChoice,
    notes: Sequence[str] = (),
    found: tuple[int, int] | None = None,
) -> Pictures:
    """The pictures of `images` (n, height, width) uint8 as `choice` wants them.

    Raises:
        TableError: they are too small, or nothing is left of them.
    """
    if len(images) < (2 if choice.to_learn else 1):
        raise refused(
            name,
            Sentence("1 picture found; two at least are needed")
            if len(images)
            else Sentence("0 pictures found; two at least are needed"),
        )
    size = images.shape[1:] if found is None else found
    if min(size) < SMALLEST:
        raise refused(
            name,
            Sentence(
                "pictures of {height} × {width} are too small to see anything",
                height=size[0],
                width=size[1],
            ),
        )
    side = choice.side or min(max(images.shape[1:]), LARGEST)
    check_count(name, len(images), side, choice)
    said = list(notes)
    shaped = square(images, side)
    if max(size) > side:
        said.append(
            Sentence(
                "The pictures are made smaller, from {height} × {width} to {side} × {side}.",
                height=size[0],
                width=size[1],
                side=side,
            )
        )
    invert = dark_on_light(shaped) if choice.invert is None else choice.invert
    if invert:
        shaped = WHITE - shaped
        said.append(
            Sentence("Dark and light change places: what is drawn is bright, as on the pad.")
        )
    if len(images) < total:
        said.append(
            Sentence("Of {total:,} pictures the first {n:,} are read.", total=total, n=len(images))
        )
    counts = Counter(labels.tolist())
    few = [class_names[number] for number, count in counts.items() if count == 1 and number >= 0]
    if few and choice.to_learn:
        said.append(
            Sentence(
                "“{name}” has one picture: it can be learnt or tested, but not both.", name=few[0]
            )
        )
    return Pictures(
        name, shaped, labels, tuple(class_names), (size[0], size[1]), total, invert, tuple(said)
    )


def dark_on_light(images: np.ndarray) -> bool:
    """True if most of `images` (n, height, width) uint8 are ink on paper."""
    return bool(np.median(edge_greys(images)) > PAPER)
