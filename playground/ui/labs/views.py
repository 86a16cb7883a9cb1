"""The single views of the labs: which example shows each best, and what to watch in it."""

from __future__ import annotations

from playground.ui.labs.lab import View
from playground.ui.language.wording import QT_TRANSLATE_NOOP

VANISHING_VIEWS = (
    View(
        "gradients",
        "vanishing-sigmoid",
        QT_TRANSLATE_NOOP("labs", "Gradients on one scale"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Read the figures from the output down to layer 1: each is a few times smaller than "
            "the one before. Then switch to own scales, and the trouble is gone from the picture "
            "but not from the network.",
        ),
    ),
    View(
        "ledger",
        "vanishing-sigmoid",
        QT_TRANSLATE_NOOP("labs", "The chain rule as an account"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Each row multiplies what is left by the slopes and the weights of one layer. The "
            "slopes of a sigmoid are at most 1/4: the mark shows what they alone would let "
            "through.",
        ),
    ),
    View(
        "microscope",
        "vanishing-sigmoid",
        QT_TRANSLATE_NOOP("labs", "Where the activations lie"),
        QT_TRANSLATE_NOOP(
            "labs",
            "The histogram shows where z falls on the curve, and so which slope it gets. Choose "
            "another layer, train, and watch the saturated share.",
        ),
    ),
    View(
        "travel",
        "vanishing-sigmoid",
        QT_TRANSLATE_NOOP("labs", "How far the weights travel"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Press Play: the output's weights wander off while those of the first layers hardly "
            "leave their place. Open the same with ReLU, and all layers travel.",
        ),
    ),
    View(
        "landscape",
        "vanishing-sigmoid",
        QT_TRANSLATE_NOOP("labs", "Plateau and slope"),
        QT_TRANSLATE_NOOP(
            "labs",
            "The loss around the present weights. Choose “layer 1 only”: the picture has one "
            "colour, because nothing that layer does changes the loss.",
        ),
    ),
    View(
        "proof",
        "vanishing-sigmoid",
        QT_TRANSLATE_NOOP("labs", "Is the gradient right?"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Press “Prove it”: single weights are moved a little, and the change of the loss is "
            "compared with back-propagation. The tiny gradients of the first layers are no fault "
            "of the computation.",
        ),
    ),
    View(
        "nielsen",
        "vanishing-sigmoid",
        QT_TRANSLATE_NOOP("labs", "Nielsen's table"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Press Measure: digits, two to four hidden layers, a hundred starts. Each layer "
            "learns about five times as fast as the one before it, as in the book.",
        ),
    ),
    View(
        "chain",
        "vanishing-sigmoid",
        QT_TRANSLATE_NOOP("labs", "A chain of single neurons"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Make the chain deeper and see one factor more in the product. Then hold z at 0 and "
            "raise the weight to 100: each neuron multiplies by 25, and the gradient explodes.",
        ),
    ),
)
SOFTMAX_VIEWS = (
    View(
        "softmax",
        "iris",
        QT_TRANSLATE_NOOP("labs", "From scores to the loss, step by step"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Move over the points of the map and read each row from left to right: logit, "
            "exponential, probability, target, what is sent back. Press Play and watch p − y "
            "shrink.",
        ),
    ),
    View(
        "logits",
        "iris",
        QT_TRANSLATE_NOOP("labs", "Drag the logits"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Drag one bar and all probabilities move, for their sum stays 1. Add 5 to all, and "
            "nothing moves; press “Confidently wrong” and compare the two gradients.",
        ),
    ),
    View(
        "triangle",
        "spiral",
        QT_TRANSLATE_NOOP("labs", "The triangle of probabilities"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Every sample is a dot: near a corner the network is sure, in the middle it guesses. "
            "Press Play with the trails on, and see which dots take the wrong way first.",
        ),
    ),
    View(
        "costs",
        "spiral",
        QT_TRANSLATE_NOOP("labs", "Cross-entropy against squared error"),
        QT_TRANSLATE_NOOP(
            "labs",
            "On the left each sample's cost, on the right the gradient that it sends back. Pick "
            "out the confident and wrong: the squared error hardly moves them.",
        ),
    ),
    View(
        "neuron",
        "iris",
        QT_TRANSLATE_NOOP("labs", "One neuron, badly wrong"),
        QT_TRANSLATE_NOOP(
            "labs",
            "The neuron says 0.98 and should say 0: by squared error it hardly learns for a "
            "hundred epochs. By cross-entropy it learns fastest where it is most wrong.",
        ),
    ),
    View(
        "one-hot",
        "iris",
        QT_TRANSLATE_NOOP("labs", "Why one output a class"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Train both: the same points with one output a class, and with one output that is "
            "to be the number of the class. The latter takes class 2 for 1 and 3, only because "
            "2 lies between them.",
        ),
    ),
    View(
        "entropy",
        "iris",
        QT_TRANSLATE_NOOP("labs", "Entropy by hand"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Drag the truth p or the belief q: cross-entropy is entropy plus what the wrong "
            "belief costs. Make both equal, and the divergence is 0.",
        ),
    ),
    View(
        "loss",
        "spiral",
        QT_TRANSLATE_NOOP("labs", "What guessing costs"),
        QT_TRANSLATE_NOOP(
            "labs",
            "The dashed line at ln 3 is the loss of a network that gives every class a third. "
            "Whatever lies above it is worse than guessing, however sure it is.",
        ),
    ),
    View(
        "ask",
        "iris",
        QT_TRANSLATE_NOOP("labs", "Ask the network"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Move a slider and see the answer change, then choose “One neuron” and check it with "
            "a pocket calculator. “One step” shows how one weight changes by its gradient.",
        ),
    ),
    View(
        "draw",
        "digits",
        QT_TRANSLATE_NOOP("labs", "Draw a digit"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Train for a few seconds, then draw: the bars answer with every stroke. The small "
            "picture is all that the network sees.",
        ),
    ),
    View(
        "confusion",
        "digits",
        QT_TRANSLATE_NOOP("labs", "Which are taken for which"),
        QT_TRANSLATE_NOOP(
            "labs",
            "Train, then click a cell off the diagonal to see its samples. Click a sample, and "
            "the ledger shows how sure the network was of the wrong class.",
        ),
    ),
)
