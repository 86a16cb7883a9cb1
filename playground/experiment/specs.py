"""The experiment as a value: all that is needed to repeat a run bit for bit.

Every spec is a frozen struct; an edit makes a new one with `msgspec.structs.replace`.  This file
states the fields, their defaults and their ranges, and nothing else: reading and writing is in
`files`, what a combination means is in `validity`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from msgspec import Meta

from playground.data.kinds import KINDS
from playground.engine import LOSSES, OPTIMIZERS
from playground.engine.activations import HIDDEN_ACTIVATIONS, OUTPUT_ACTIVATIONS

FORMAT = "neural-network-playground"
VERSION = 1

MAX_HIDDEN_LAYERS = 20
MAX_UNITS = 256
MAX_SAMPLES = 1_000_000
MAX_PAINTED = 2000
MAX_DRAWN = 500
MAX_JITTER = 20
# Of an image: 64 × 64.
MAX_PIXELS = 4096
MAX_DISABLED_LINKS = 4096
# A table has 1,024 at most, an image of 64 × 64 an input for each pixel.
MAX_FEATURES = 4096
MAX_CLASSES = 100
MAX_WORDS = 100

# Names of what data and engine know, in the order in which it is offered.  A checker of types can
# not follow a list that is computed; msgspec does, and refuses any other name.
if TYPE_CHECKING:
    DataKind = str
    StoredDataKind = str
    Activation = str
    OutputActivation = str
    LossName = str
    OptimizerKind = str
else:
    # An imported table is not chosen by its kind alone.
    DataKind = Literal[tuple(KINDS)]
    StoredDataKind = Literal[(*KINDS, "table")]
    Activation = Literal[HIDDEN_ACTIVATIONS]
    OutputActivation = Literal[OUTPUT_ACTIVATIONS]
    LossName = Literal[tuple(LOSSES)]
    OptimizerKind = Literal[tuple(OPTIMIZERS)]
Initializer = Literal[
    "zeros",
    "normal",
    "uniform",
    "glorot_uniform",
    "glorot_normal",
    "he_uniform",
    "he_normal",
    "lecun_normal",
]
ScheduleKind = Literal["constant", "step", "exponential", "cosine", "warm_up"]
Feature = Literal["x1", "x2", "x1_squared", "x2_squared", "x1_x2", "sin_x1", "sin_x2"]
Scaling = Literal["none", "standard", "minmax", "pixels"]
Part = Literal["train", "validation", "test"]
Precision = Literal["float32", "float64"]
# How fast a window plays it, so that a room can follow; see training.pace.
Pace = Literal["slow", "watch", "fast", "full"]

Seed = Annotated[int, Meta(ge=0, le=2**32 - 1)]
Share = Annotated[float, Meta(ge=0.0, lt=1.0)]
Penalty = Annotated[float, Meta(ge=0.0, le=10.0)]
UnitNumber = Annotated[int, Meta(ge=0, lt=MAX_UNITS)]
FeatureNumber = Annotated[int, Meta(ge=0, lt=MAX_FEATURES)]
NameInFile = Annotated[str, Meta(max_length=100)]


class Spec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all specs: frozen, strict about its fields."""


class PaintedPoint(Spec, frozen=True, kw_only=True, omit_defaults=True):
    """One point painted by hand; labels count from 1.

    It is in its `part` of the split as long as that has room for it; without one it is dealt.
    """

    x1: Annotated[float, Meta(ge=-6.0, le=6.0)]
    x2: Annotated[float, Meta(ge=-6.0, le=6.0)]
    label: Annotated[int, Meta(ge=1, le=6)]
    part: Part | None = None


class WordsSpec(Spec, frozen=True, kw_only=True):
    """A column of words and the inputs that it takes, from the feature number `first` on.

    One input for each of `words`, 1 where the cell says it; or one alone that counts them in their
    order, from 0 on, where they are `ordered`.
    """

    name: NameInFile
    first: FeatureNumber
    words: Annotated[tuple[NameInFile, ...], Meta(min_length=1, max_length=MAX_WORDS)]
    ordered: bool = False


class ImageSpec(Spec, frozen=True, kw_only=True):
    """The image that each row of a table is: its size, and the value that is white."""

    height: Annotated[int, Meta(ge=1, le=64)]
    width: Annotated[int, Meta(ge=1, le=64)]
    white: Annotated[float, Meta(gt=0.0, le=1e6)]


class TableSpec(Spec, frozen=True, kw_only=True):
    """An imported table, whose rows are kept elsewhere and found by their SHA-256.

    `columns` are the features that go in, counted from 0, None for all of them.  The plane shows
    the two features `axes` (None for the first two that go in), or the two principal components.
    `classes` are () where a number is predicted, which has the `unit`.  The columns of `words` take
    several features each.  With `image` each row is one, as long as all
    features go in.  Rows with the same value in the column `group` stay `together` in one part.
    """

    name: NameInFile = ""
    sha256: Annotated[str, Meta(max_length=64)] = ""
    rows: Annotated[int, Meta(ge=2, le=MAX_SAMPLES)] = 2
    features: Annotated[tuple[NameInFile, ...], Meta(max_length=MAX_FEATURES)] = ()
    target: NameInFile = ""
    classes: Annotated[tuple[NameInFile, ...], Meta(max_length=MAX_CLASSES)] = ()
    columns: Annotated[tuple[FeatureNumber, ...], Meta(max_length=MAX_FEATURES)] | None = None
    plane: Literal["features", "components"] = "features"
    axes: Annotated[tuple[FeatureNumber, ...], Meta(max_length=2)] | None = None
    words: Annotated[tuple[WordsSpec, ...], Meta(max_length=MAX_FEATURES)] = ()
    unit: Annotated[str, Meta(max_length=20)] = ""
    image: ImageSpec | None = None
    group: NameInFile = ""
    together: bool = True


class DrawnDigit(Spec, frozen=True, kw_only=True):
    """One image drawn by hand: its grey values 0 to 16, row by row, and the number of its class."""

    label: Annotated[int, Meta(ge=0, lt=MAX_CLASSES)]
    pixels: Annotated[
        tuple[Annotated[int, Meta(ge=0, le=16)], ...], Meta(min_length=1, max_length=MAX_PIXELS)
    ]


class DataSpec(Spec, frozen=True, kw_only=True):
    """The data to learn from; `None` means the default of the kind.

    `drawn` digits are training rows beside those of the images, and so are `jitter` copies of each
    training image that are turned, sheared, scaled and shifted a little.
    """

    kind: StoredDataKind = "spirals"
    classes: Annotated[int, Meta(ge=2, le=MAX_CLASSES)] | None = None
    samples: Annotated[int, Meta(ge=2, le=MAX_SAMPLES)] | None = None
    noise: Annotated[float, Meta(ge=0.0, le=10.0)] | None = None
    turns: Annotated[float, Meta(gt=0.0, le=5.0)] | None = None
    train_fraction: Annotated[float, Meta(gt=0.0, le=1.0)] = 0.5
    validation_fraction: Share = 0.0
    features: tuple[Feature, ...] | None = None
    scaling: Scaling | None = None
    points: Annotated[tuple[PaintedPoint, ...], Meta(max_length=MAX_PAINTED)] | None = None
    table: TableSpec | None = None
    drawn: Annotated[tuple[DrawnDigit, ...], Meta(max_length=MAX_DRAWN)] | None = None
    jitter: Annotated[int, Meta(ge=0, le=MAX_JITTER)] = 0
    seed: Seed = 1


class LayerSpec(Spec, frozen=True, kw_only=True):
    """One hidden layer.

    With `batch_normalization` its weighted inputs are normalised before the activation.  With
    `residual` it adds what it gets to what it says, through a projection where it has another
    number of units than inputs.  A `frozen`
    layer keeps its weights and biases whatever is trained.  `disabled` are the neurons that are
    switched off, counted from 0; a number that the layer does not reach switches off none.  Without
    an `initializer` of its own the layer has the network's.
    """

    units: Annotated[int, Meta(ge=1, le=MAX_UNITS)] = 8
    activation: Activation = "relu"
    dropout: Share = 0.0
    batch_normalization: bool = False
    residual: bool = False
    frozen: bool = False
    disabled: Annotated[tuple[UnitNumber, ...], Meta(max_length=MAX_UNITS)] = ()
    initializer: Initializer | None = None


class LinkSpec(Spec, frozen=True, kw_only=True):
    """One link into `layer` (0 = first hidden layer, the last one is the output)."""

    layer: Annotated[int, Meta(ge=0, le=MAX_HIDDEN_LAYERS)]
    source: UnitNumber
    target: UnitNumber


class NetworkSpec(Spec, frozen=True, kw_only=True):
    """The hidden layers, input side first, and what the last layer does.

    A link of `disabled_links` that the network does not have is without effect.  The output layer
    has the `initializer` of the network unless it has one of its own.
    """

    hidden: Annotated[tuple[LayerSpec, ...], Meta(max_length=MAX_HIDDEN_LAYERS)] = ()
    output: OutputActivation = "softmax"
    initializer: Initializer = "glorot_uniform"
    output_initializer: Initializer | None = None
    disabled_links: Annotated[tuple[LinkSpec, ...], Meta(max_length=MAX_DISABLED_LINKS)] = ()


class OptimizerSpec(Spec, frozen=True, kw_only=True):
    """The update rule; a field that the kind does not know must keep its default."""

    kind: OptimizerKind = "sgd"
    learning_rate: Annotated[float, Meta(ge=0.0, le=100.0)] = 0.1
    momentum: Share = 0.0
    nesterov: bool = False
    beta1: Share = 0.9
    beta2: Share = 0.999
    decay: Share = 0.99
    weight_decay: Annotated[float, Meta(ge=0.0, le=1.0)] = 0.01


class ScheduleSpec(Spec, frozen=True, kw_only=True):
    """The schedule of the learning rate over the epochs."""

    kind: ScheduleKind = "constant"
    epochs: Annotated[int, Meta(ge=1, le=1_000_000)] = 100
    factor: Annotated[float, Meta(gt=0.0, le=1.0)] = 0.5


class EarlyStoppingSpec(Spec, frozen=True, kw_only=True):
    """Stop when the validation loss has not improved for `patience` epochs."""

    patience: Annotated[int, Meta(ge=1, le=1_000_000)] = 20
    minimum_improvement: Annotated[float, Meta(ge=0.0)] = 0.0


class TrainingSpec(Spec, frozen=True, kw_only=True):
    """The training: loss, optimiser, batches, regularisation."""

    loss: LossName = "cross_entropy"
    optimizer: OptimizerSpec = OptimizerSpec()
    batch_size: Annotated[int, Meta(ge=1, le=MAX_SAMPLES)] = 10
    l1: Penalty = 0.0
    l2: Penalty = 0.0
    input_noise: Annotated[float, Meta(ge=0.0, le=10.0)] = 0.0
    clip_norm: Annotated[float, Meta(gt=0.0)] | None = None
    schedule: ScheduleSpec = ScheduleSpec()
    early_stopping: EarlyStoppingSpec | None = None
    precision: Precision = "float32"
    seed: Seed = 1


class Experiment(Spec, frozen=True, kw_only=True):
    """Data, network and training together, with a title and notes for the person who opens it.

    `pace` is how fast a window plays it; it changes no bit of what is learnt.
    """

    title: Annotated[str, Meta(max_length=200)] = "Untitled"
    notes: Annotated[str, Meta(max_length=10_000)] = ""
    pace: Pace = "watch"
    data: DataSpec = DataSpec()
    network: NetworkSpec = NetworkSpec()
    training: TrainingSpec = TrainingSpec()
