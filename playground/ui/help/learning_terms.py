"""How a network learns: gradients, steps, batches.

Words of the glossary; formulas are in the notation of `lessons.formula`, and no words stand in
them, for these would stay English.
"""

from __future__ import annotations

from playground.ui.help.term import Term
from playground.ui.language.wording import QT_TRANSLATE_NOOP

LEARNING = (
    Term(
        "adam",
        QT_TRANSLATE_NOOP("glossary", "Adam"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Gradient descent in which every weight's step is divided by the usual size of its own "
            "gradient, so that small gradients move weights, too (Kingma and Ba, 2014).",
        ),
        "w ← w − η \\frac{m}{\\sqrt{v} + ε}",
        ("momentum", "learning-rate", "sgd"),
    ),
    Term(
        "back-propagation",
        QT_TRANSLATE_NOOP("glossary", "Back-propagation"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The chain rule, from the loss backwards through the layers: each layer's error comes "
            "from the next layer's, times its weights and the slope of its activation.",
        ),
        "δ_l = (W_{l+1} δ_{l+1}) · f′(z_l)",
        ("gradient", "vanishing-gradient"),
    ),
    Term(
        "batch",
        QT_TRANSLATE_NOOP("glossary", "Batch"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The samples whose gradients are averaged for one step. A small one is noisy and "
            "cheap, the whole set is calm and dear.",
        ),
        "g = \\frac{1}{n} \\sum_{i=1}^{n} ∇ L_i",
        ("epoch", "sgd"),
    ),
    Term(
        "clipping",
        QT_TRANSLATE_NOOP("glossary", "Gradient clipping"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A gradient longer than a limit is shortened to it and keeps its direction: one wild "
            "batch can not throw the weights far away.",
        ),
        "g ← g · \\min(1, \\frac{c}{|g|})",
        ("exploding-gradient",),
    ),
    Term(
        "epoch",
        QT_TRANSLATE_NOOP("glossary", "Epoch"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "One pass over the whole training set, in batches; each batch is one step.",
        ),
        "",
        ("batch",),
    ),
    Term(
        "exploding-gradient",
        QT_TRANSLATE_NOOP("glossary", "Exploding gradient"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "When every layer multiplies the gradient by more than 1, the first layers get one "
            "that is far too large, and the loss jumps. A smaller start or clipping helps.",
        ),
        "",
        ("vanishing-gradient", "clipping", "initialisation"),
    ),
    Term(
        "gradient",
        QT_TRANSLATE_NOOP("glossary", "Gradient"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "For every weight, how much the loss would change if it changed a little. Training "
            "goes against it, downhill.",
        ),
        "∇ L = \\frac{∂L}{∂w}",
        ("back-propagation", "learning-rate"),
    ),
    Term(
        "learning-rate",
        QT_TRANSLATE_NOOP("glossary", "Learning rate"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "How far each step goes against the gradient. Too small learns slowly; too large jumps "
            "over the valley, and the loss rises.",
        ),
        "w ← w − η ∇ L",
        ("sgd", "gradient", "schedule"),
    ),
    Term(
        "momentum",
        QT_TRANSLATE_NOOP("glossary", "Momentum"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A part of the last step is carried on into the next one, as by a heavy ball: small "
            "zigzags cancel, a common direction adds up.",
        ),
        "v ← μ v + ∇ L, \\quad w ← w − η v",
        ("sgd", "learning-rate"),
    ),
    Term(
        "schedule",
        QT_TRANSLATE_NOOP("glossary", "Learning rate schedule"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A learning rate that changes with the epochs: large steps at first, small ones to "
            "settle.",
        ),
        "",
        ("learning-rate",),
    ),
    Term(
        "sgd",
        QT_TRANSLATE_NOOP("glossary", "Stochastic gradient descent"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A step against the gradient of one random batch at a time. The noise is no fault: it "
            "costs less, and it shakes the weights out of poor places.",
        ),
        "w ← w − η ∇ L",
        ("batch", "learning-rate", "momentum"),
    ),
    Term(
        "vanishing-gradient",
        QT_TRANSLATE_NOOP("glossary", "Vanishing gradient"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "On the way back every layer multiplies the gradient by a weight and a slope. When "
            "these factors are below 1, the first layers get almost nothing and do not learn.",
        ),
        "\\frac{∂L}{∂w_1} ∝ \\prod_{l} w_l f′(z_l), \\quad σ′(z) ≤ \\frac{1}{4}",
        ("sigmoid", "relu", "initialisation", "exploding-gradient"),
    ),
    Term(
        "weight-decay",
        QT_TRANSLATE_NOOP("glossary", "Weight decay"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Every weight shrinks by a small share at each step, so only what pays for itself "
            "stays large. For plain gradient descent it is the same as an L2 penalty.",
        ),
        "w ← (1 − η λ) w − η ∇ L",
        ("regularisation",),
    ),
)
