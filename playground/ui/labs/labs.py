"""The labs that there are, in the order of the menu."""

from __future__ import annotations

from dataclasses import replace

from playground.ui.labs.arrangement import EXPLORE_IMAGES, EXPLORE_PLANE, Arrangement, Stack
from playground.ui.labs.lab import Lab
from playground.ui.labs.views import SOFTMAX_VIEWS, VANISHING_VIEWS
from playground.ui.language.wording import QT_TRANSLATE_NOOP


def for_images(arrangement: Arrangement) -> Arrangement:
    """The same for pictures: samples and confusions stand where the plane would be."""

    def swapped(stacks: tuple[tuple[Stack, float], ...]) -> tuple[tuple[Stack, float], ...]:
        return tuple(
            (tuple("samples" if name == "decision" else name for name in stack), share)
            for stack, share in stacks
        )

    return replace(
        arrangement,
        name=f"{arrangement.name}-images",
        right=swapped(arrangement.right),
        bottom=swapped(arrangement.bottom),
    )


_VANISHING = Arrangement(
    "vanishing-gradient",
    right=((("decision", "chain", "nielsen"), 0.52), (("loss", "accuracy", "microscope"), 0.48)),
    bottom=(
        (("gradients", "gradient-history"), 0.58),
        (("ledger", "travel", "landscape", "proof"), 0.42),
    ),
    bottom_height=0.32,
    foremost="gradients",
)
_SOFTMAX = Arrangement(
    "softmax",
    right=((("decision", "confusion"), 0.5), (("triangle", "loss", "entropy"), 0.5)),
    # One stack: the ledger has all its steps in sight only where it has the whole width.
    bottom=((("softmax", "logits", "costs", "one-hot", "neuron", "ask"), 1.0),),
    bottom_height=0.42,
    foremost="softmax",
)
_SOFTMAX_IMAGES = replace(
    _SOFTMAX,
    name="softmax-images",
    right=((("samples", "confusion"), 0.5), (("triangle", "loss", "entropy", "neuron"), 0.5)),
    bottom=((("softmax", "logits"), 0.45), (("draw", "costs", "one-hot", "ask"), 0.55)),
)
_OVERFITTING = Arrangement(
    "overfitting",
    right=((("loss",), 0.55), (("fit", "accuracy"), 0.45)),
    bottom=(
        (("decision",), 0.34),
        (("remedies", "sweep", "fan", "peeking", "weights"), 0.66),
    ),
    right_width=0.36,
    bottom_height=0.46,
)
_RACE = Arrangement("race", right=(), bottom=((("race", "landscape"), 1.0),), bottom_height=0.55)

EXPLORE = Lab(
    name="explore",
    source_title=QT_TRANSLATE_NOOP("labs", "Explore"),
    source_description=QT_TRANSLATE_NOOP(
        "labs", "Build a network, press Play and watch how it learns."
    ),
    plane=EXPLORE_PLANE,
    images=EXPLORE_IMAGES,
    examples=("spiral", "circle", "xor", "gaussians", "regression-plane", "digits", "mnist"),
)
LABS = (
    EXPLORE,
    Lab(
        name="vanishing-gradient",
        source_title=QT_TRANSLATE_NOOP("labs", "Vanishing gradient"),
        source_short=QT_TRANSLATE_NOOP("labs", "Vanishing"),
        source_description=QT_TRANSLATE_NOOP(
            "labs", "Why deep sigmoid networks do not learn, layer by layer, and what cures it."
        ),
        plane=_VANISHING,
        images=for_images(_VANISHING),
        examples=(
            "vanishing-sigmoid",
            "vanishing-relu",
            "vanishing-tanh",
            "adam-rescue",
            "exploding",
            "dead-relu",
        ),
        views=VANISHING_VIEWS,
    ),
    Lab(
        name="softmax",
        source_title=QT_TRANSLATE_NOOP("labs", "Softmax and cross-entropy"),
        source_short=QT_TRANSLATE_NOOP("labs", "Softmax"),
        source_description=QT_TRANSLATE_NOOP(
            "labs", "From logits to probabilities to the loss and back, for one sample at a time."
        ),
        plane=_SOFTMAX,
        images=_SOFTMAX_IMAGES,
        examples=("iris", "spiral", "digits", "mnist"),
        views=SOFTMAX_VIEWS,
    ),
    Lab(
        name="overfitting",
        source_title=QT_TRANSLATE_NOOP("labs", "Overfitting"),
        source_description=QT_TRANSLATE_NOOP(
            "labs", "When a network knows its training points by heart, and the remedies."
        ),
        plane=_OVERFITTING,
        images=for_images(_OVERFITTING),
        examples=(
            "overfit-blobs",
            "overfit-l2",
            "just-right",
            "underfit",
            "capacity",
            "digits-100",
            "more-data",
        ),
    ),
    Lab(
        name="race",
        source_title=QT_TRANSLATE_NOOP("labs", "Race"),
        source_description=QT_TRANSLATE_NOOP(
            "labs", "The same start, data and batches with one field different, step by step."
        ),
        plane=_RACE,
        images=for_images(_RACE),
        examples=("vanishing-sigmoid",),
        baselines=("relu",),
    ),
)


def lab_named(name: str) -> Lab:
    """The lab of that name.

    Raises:
        ValueError: there is none; the text lists those that there are.
    """
    for lab in LABS:
        if lab.name == name:
            return lab
    raise ValueError(f"lab: {name!r} is not one of {', '.join(lab.name for lab in LABS)}")
