"""Still pictures of small runs, as numbers: what a card of the start page draws in any theme.

They are trained once, by `packaging/start_pictures.py`, and come with the program, so that its
start has nothing to train.  Colours that no theme changes are among the numbers: to look them up
takes pyqtgraph, and the page is painted before that is imported.
"""

from __future__ import annotations

import math

import msgspec
import numpy as np

from playground import resources
from playground.training.probe import Probe
from playground.training.probes.gradients import GradientMatrices
from playground.training.probes.plane import PlaneOutputs
from playground.training.probes.samples import SampleLedger, thinned_rows
from playground.training.snapshot import Snapshot
from playground.ui.charts.colour_maps import magnitude_table, value_table
from playground.ui.charts.plane_colours import class_shares, coloured, outer_range
from playground.ui.start.shows import Kind

# Cells along each side of a small map; fine enough for a hundred pixels.
MAP = PlaneOutputs(resolution=40)
GRADIENTS = GradientMatrices()
SAMPLE = SampleLedger()
PROBES: dict[Kind, frozenset[Probe]] = {
    "map": frozenset({MAP}),
    "losses": frozenset(),
    "gradients": frozenset({GRADIENTS}),
    "shares": frozenset({SAMPLE}),
}
POINTS = 160
# Digits after the point of places in the picture, and of a loss.
PLACE_DIGITS, LOSS_DIGITS = 4, 5
# Gradients are drawn over so many decades down from 10, and none is lower than the least share.
DECADES, TOP_DECADE, MIN_SHARE = 10, 1, 0.02

Colour = tuple[int, int, int]


class MapStill(msgspec.Struct, frozen=True, tag="map"):
    """A decision map.

    `cells` is (rows, columns, classes) uint8, 255 for a share of 1; of a regression they are
    `colours`, (rows, columns, 3), instead.  `points` are (x, y, class) with both places from 0 at
    the left and at the top to 1.
    """

    shape: tuple[int, int, int]
    cells: bytes
    colours: bool = False
    points: tuple[tuple[float, float, int], ...] = ()

    def array(self) -> np.ndarray:
        """The cells as (rows, columns, classes or 3) uint8, read-only."""
        return np.frombuffer(self.cells, np.uint8).reshape(self.shape)


class LossesStill(msgspec.Struct, frozen=True, tag="losses"):
    """Both losses at `epochs`; None where a loss is not finite."""

    epochs: tuple[int, ...]
    train: tuple[float | None, ...]
    test: tuple[float | None, ...]


class GradientsStill(msgspec.Struct, frozen=True, tag="gradients"):
    """The RMS of the gradient of each layer, first layer first, as a bar.

    Each is (height, colour), the height from 0 to 1; 0 where there is no gradient.
    """

    bars: tuple[tuple[float, Colour], ...]


class SharesStill(msgspec.Struct, frozen=True, tag="shares"):
    """The probabilities of one sample, and its true class."""

    shares: tuple[float, ...]
    label: int


Still = MapStill | LossesStill | GradientsStill | SharesStill


def load_stills() -> dict[str, Still]:
    """The still pictures that come with the program, by the names of their shows.

    Empty where there are none to be read: a card without its picture is a card still.
    """
    try:
        content = resources.path("start", "pictures.json").read_bytes()
        return msgspec.json.decode(content, type=dict[str, Still])
    except (OSError, msgspec.DecodeError):
        return {}


def still_of(kind: Kind, snapshot: Snapshot) -> Still | None:
    """The picture of `snapshot` as `kind`; None where it has no answer to its probe."""
    if kind == "map":
        return _map_of(snapshot)
    if kind == "losses":
        return _losses_of(snapshot)
    if kind == "gradients":
        found = snapshot.answer(GRADIENTS)
        return found and GradientsStill(tuple(_bar_of(layer.rms) for layer in found.layers))
    sample = snapshot.answer(SAMPLE)
    return sample and SharesStill(tuple(float(a) for a in sample.a), round(sample.label))


def _map_of(snapshot: Snapshot) -> MapStill | None:
    picture = snapshot.answer(MAP)
    if picture is None:
        return None
    is_classification = snapshot.dataset.task == "classification"
    if is_classification:
        shares = class_shares(picture.values, picture.activation)
        cells = np.rint(255 * np.clip(shares, 0.0, 1.0)).astype(np.uint8)
    else:
        low, high = outer_range(snapshot.dataset.labels)
        cells = coloured(picture.values[..., 0], low, high, value_table())
    rows, columns, channels = cells.shape
    points = _points_of(snapshot, picture.extent)
    return MapStill((rows, columns, channels), cells.tobytes(), not is_classification, points)


def _bar_of(rms: float) -> tuple[float, Colour]:
    if not 0 < rms < math.inf:
        return 0.0, (0, 0, 0)
    share = 1 - (TOP_DECADE - math.log10(rms)) / DECADES
    share = min(max(share, MIN_SHARE), 1.0)
    red, green, blue = (int(value) for value in magnitude_table()[round(255 * share)])
    return round(share, PLACE_DIGITS), (red, green, blue)


def _points_of(
    snapshot: Snapshot, extent: tuple[float, float, float, float]
) -> tuple[tuple[float, float, int], ...]:
    dataset = snapshot.dataset
    if dataset.plane is None or dataset.task != "classification":
        return ()
    left, right, low, high = extent
    rows = thinned_rows(dataset.train, POINTS)
    places = dataset.plane.coordinates[rows]
    across = np.round((places[:, 0] - left) / (right - left), PLACE_DIGITS)
    down = np.round((high - places[:, 1]) / (high - low), PLACE_DIGITS)
    labels = dataset.labels[rows]
    return tuple(
        (float(x), float(y), int(label)) for x, y, label in zip(across, down, labels, strict=True)
    )


def _losses_of(snapshot: Snapshot) -> LossesStill:
    history = snapshot.history

    def curve(name: str) -> tuple[float | None, ...]:
        values = history.metric(name)
        return tuple(round(float(v), LOSS_DIGITS) if np.isfinite(v) else None for v in values)

    epochs = tuple(int(epoch) for epoch in history.epochs)
    return LossesStill(epochs, curve("train_loss"), curve("test_loss"))
