"""One run as values: what a page needs to show its moments and to compute its own answers.

| key | holds |
| --- | --- |
| layers | inputs, units and activation of each layer; the order of the arrays in `parameters` |
| moments | epoch, step, parameters (float32), gradients (16 bits a weight), rms of each layer |
| rows | a sample of the data in raw units, with labels, parts and places on the plane |
| plane | how a point of the plane becomes a raw row |
| unit | mean and spread of a numeric target: what is learnt is told in its own unit |
| history | the curves, thinned where there are very many epochs |

Arrays travel as base64 of little-endian numbers.  Nothing here draws or knows HTML.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Iterator
from itertools import groupby

import numpy as np

from playground.data import Dataset
from playground.data.dataset import Plane
from playground.engine.gradients import rms
from playground.experiment.difference import value_words
from playground.experiment.history import HistoryView
from playground.experiment.shapes import features_of
from playground.export.portable import ExportError, Layer, layers_of, raw_rows
from playground.export.replay.chapter import Recording
from playground.export.replay.moments import chosen_epochs
from playground.training.session import Session

MAX_MOMENTS = 60
# What all moments of a run may take before base64 adds a third: points of the plane, images.
PLANE_BYTES, IMAGE_BYTES = 900_000, 2_600_000
MAX_ROWS, MAX_IMAGES = 600, 120
MAX_CURVE_ROWS = 500
# A gradient is told by its logarithm, in 65,534 steps from 1e-12 to 1e2: 0.05 % a step.  Code 0 is
# exactly zero and 1 is not finite.
LOWEST_DECADE, HIGHEST_DECADE = -12.0, 2.0
STEPS = 65533

CURVES = (
    "train_loss",
    "validation_loss",
    "test_loss",
    "train_accuracy",
    "validation_accuracy",
    "test_accuracy",
)


def record_run(session: Session, most: int = MAX_MOMENTS) -> Recording:
    """The run of `session`, which remembers its past and afterwards is where it was.

    Raises:
        ExportError: the network has parameters of a kind that a page can not compute with.
    """
    moments = list(_moments(session, _most_moments(session, most)))
    return {**describe_run(session), "moments": moments}


def describe_run(session: Session) -> Recording:
    """All of a recording but its moments."""
    experiment, dataset = session.experiment, session.dataset
    layers = layers_of(session.network, experiment)
    features = features_of(experiment.data)
    return {
        "title": experiment.title,
        "fields": _fields(session),
        "task": dataset.task,
        "classes": list(dataset.class_names),
        "loss": experiment.training.loss,
        "unit": {"mean": dataset.target.mean, "spread": dataset.target.spread},
        "columns": list(("x1", "x2") if features else dataset.feature_names),
        "features": list(features),
        "offset": dataset.scaling.offset.tolist(),
        "divisor": dataset.scaling.divisor.tolist(),
        "layers": [_shape(layer) for layer in layers],
        "image": list(dataset.image_shape) if dataset.image_shape else None,
        "plane": _plane(dataset, features),
        "rows": _rows(dataset, features),
        "history": _curves(session.history.view()),
        "overflow": session.snapshot().overflow,
    }


def _fields(session: Session) -> dict[str, str]:
    """The fields of the experiment in words; where two runs differ the page marks it."""
    network, training = session.experiment.network, session.experiment.training
    alike = [(words, len(list(run))) for words, run in groupby(map(_layer_words, network.hidden))]
    hidden = " – ".join(words if n == 1 else f"{n} × ({words})" for words, n in alike) or "–"
    optimizer = training.optimizer
    return {
        "data": session.dataset.title,
        "hidden": hidden,
        "output": value_words(network.output),
        "initializer": value_words(network.initializer),
        "optimizer": f"{value_words(optimizer.kind)} {optimizer.learning_rate:g}",
        "batch": str(training.batch_size),
        "penalty": " ".join(
            f"{name} {value:g}"
            for name, value in (("L1", training.l1), ("L2", training.l2))
            if value
        )
        or "–",
        "seeds": f"{session.experiment.data.seed} / {training.seed}",
    }


def _layer_words(layer: object) -> str:
    units, activation = getattr(layer, "units", 0), getattr(layer, "activation", "")
    extras = [" + batch norm"] if getattr(layer, "batch_normalization", False) else []
    extras += [" + residual"] if getattr(layer, "residual", False) else []
    dropout = getattr(layer, "dropout", 0.0)
    extras += [f" + dropout {dropout:g}"] if dropout else []
    return f"{units} {value_words(activation)}{''.join(extras)}"


def _shape(layer: Layer) -> dict[str, object]:
    return {
        "inputs": layer.weights.shape[0],
        "units": layer.weights.shape[1],
        "activation": layer.activation,
        "named": value_words(layer.activation),
        "normalized": layer.normalization is not None,
        "residual": layer.residual,
        "projected": layer.projection is not None,
    }


def _plane(dataset: Dataset, features: tuple[str, ...]) -> dict[str, object] | None:
    """Axes, and raw row = base + x · across + y · up; features are made of that in the page."""
    plane = dataset.plane
    if plane is None:
        return None
    shown = {"labels": list(plane.labels), "extent": list(plane.extent), "rest": plane.rest}
    if features:
        base, across, up = np.zeros(2), np.array([1.0, 0.0]), np.array([0.0, 1.0])
    else:
        base, across, up = _directions(plane)
    return shown | {"base": base.tolist(), "across": across.tolist(), "up": up.tolist()}


def _directions(plane: Plane) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A plane without formulas is flat: three points tell all of it."""
    corners = plane.raw_inputs(np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
    return corners[0], corners[1] - corners[0], corners[2] - corners[0]


def _rows(dataset: Dataset, features: tuple[str, ...]) -> dict[str, object]:
    """Rows of every part, evenly chosen where there are too many, and how many there are."""
    most = MAX_ROWS if dataset.image_shape is None else MAX_IMAGES
    parts = {"train": dataset.train, "validation": dataset.validation, "test": dataset.test}
    total = sum(len(rows) for rows in parts.values())
    chosen: list[np.ndarray] = []
    names: list[str] = []
    for name, rows in parts.items():
        room = len(rows) if total <= most else math.ceil(most * len(rows) / total)
        kept = rows[np.linspace(0, len(rows) - 1, room).astype(np.int64)] if room else rows[:0]
        chosen.append(kept)
        names += [name] * len(kept)
    numbers = np.concatenate(chosen)
    places = None if dataset.plane is None else packed(dataset.plane.coordinates[numbers])
    return {
        "values": packed(raw_rows(dataset, features)[numbers]),
        "labels": [value.item() for value in dataset.labels[numbers]],
        "parts": names,
        "places": places,
        "total": total,
    }


def _curves(view: HistoryView) -> dict[str, object]:
    rows = np.unique(np.linspace(0, len(view) - 1, min(len(view), MAX_CURVE_ROWS)).astype(int))
    curves: dict[str, object] = {"epochs": view.epochs[rows].tolist()}
    for name in CURVES:
        values = view.metric(name)[rows]
        if np.isfinite(values).any():
            curves[name] = [_number(value) for value in values]
    return curves


def _number(value: float) -> float | None:
    """JSON has no NaN and no infinity."""
    return float(f"{value:.7g}") if math.isfinite(value) else None


def _most_moments(session: Session, most: int) -> int:
    """As many moments as fit: a wide network has fewer."""
    budget = PLANE_BYTES if session.dataset.image_shape is None else IMAGE_BYTES
    one = 6 * session.network.parameters.size
    return max(2, min(most, budget // one))


def _moments(session: Session, most: int) -> Iterator[dict[str, object]]:
    view = session.history.view()
    within = view.epochs >= session.earliest_epoch
    best = () if session.best is None else (session.best.epoch,)
    epochs = chosen_epochs(view.epochs[within], view.metric("train_loss")[within], most, best)
    shown = session.trainer.epoch if session.rewound else None
    playing = session.playing
    try:
        for epoch in epochs:
            session.rewind(epoch)
            yield record_moment(session)
    finally:
        session.rewind(shown)
        session.playing = playing


def record_moment(session: Session) -> dict[str, object]:
    """The moment at which `session` is: parameters, gradients of the last batch, figures.

    Raises:
        ExportError: a parameter is not finite.
    """
    network, record = session.network, session.snapshot().record
    layers = layers_of(network, session.experiment)
    numbers = np.concatenate([part.ravel() for one in layers for part in one.arrays.values()])
    if not np.isfinite(numbers).all():
        raise ExportError("a moment of this run is not finite; reset it and train again")
    gradient = session.context().gradient
    matrices = network.weight_views(gradient)
    weights = np.concatenate([part.ravel() for part in matrices])
    return {
        "epoch": session.trainer.epoch,
        "step": session.trainer.steps,
        "figures": {name: _number(getattr(record, name)) for name in CURVES},
        "parameters": packed(numbers),
        "gradients": _base64(gradient_codes(weights).astype("<u2")),
        # As the window says it: layers of different sizes can be compared.
        "rms": [_number(float(rms(part))) for part in matrices],
    }


def gradient_codes(values: np.ndarray) -> np.ndarray:
    """The 16-bit codes of gradients of any shape: 0 for zero, 1 for not finite, else 2 and more."""
    magnitudes = np.abs(values.astype(np.float64))
    with np.errstate(divide="ignore", invalid="ignore"):
        decades = np.log10(magnitudes)
        share = (decades - LOWEST_DECADE) / (HIGHEST_DECADE - LOWEST_DECADE)
        codes = 2 + np.rint(np.clip(np.nan_to_num(share), 0.0, 1.0) * STEPS)
    codes = np.where(magnitudes == 0, 0, codes)
    return np.where(np.isfinite(values), codes, 1).astype(np.uint16)


def packed(values: np.ndarray) -> str:
    """`values` as base64 of little-endian float32, row-major."""
    return _base64(values.astype("<f4"))


def _base64(values: np.ndarray) -> str:
    return base64.b64encode(np.ascontiguousarray(values).tobytes()).decode("ascii")
