"""What a network is made of: neurons, layers, activations, initial weights.

Words of the glossary; formulas are in the notation of `lessons.formula`, and no words stand in
them, for these would stay English.
"""

from __future__ import annotations

from playground.ui.help.term import Term
from playground.ui.language.wording import QT_TRANSLATE_NOOP

NETWORK = (
    Term(
        "activation",
        QT_TRANSLATE_NOOP("glossary", "Activation function"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "What a neuron does to its weighted sum. Without a bent one, many layers are no more "
            "than one: straight lines of straight lines are straight.",
        ),
        "a = f(z), \\quad z = \\sum_i w_i x_i + b",
        ("relu", "sigmoid", "tanh", "saturation"),
    ),
    Term(
        "batch-normalisation",
        QT_TRANSLATE_NOOP("glossary", "Batch normalisation"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Each neuron's sums are brought to mean 0 and variance 1 over the batch, then scaled "
            "and shifted by two learnt numbers, so that no layer drifts into saturation.",
        ),
        "z′ = γ \\frac{z − μ}{\\sqrt{σ^2 + ε}} + β",
        ("batch", "saturation", "initialisation"),
    ),
    Term(
        "bias",
        QT_TRANSLATE_NOOP("glossary", "Bias"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A number that a neuron adds to its weighted sum: it shifts the edge that the neuron "
            "draws.",
        ),
        "z = \\sum_i w_i x_i + b",
        ("weight",),
    ),
    Term(
        "dead-unit",
        QT_TRANSLATE_NOOP("glossary", "Dead unit"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A ReLU neuron whose sum is negative for every sample: it answers zero, its gradient "
            "is zero, and so it stays.",
        ),
        "z ≤ 0 \\quad ⇒ \\quad f′(z) = 0",
        ("relu", "saturation"),
    ),
    Term(
        "feature",
        QT_TRANSLATE_NOOP("glossary", "Feature"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A number about a sample that goes into the network. A well chosen one can do the work "
            "of a whole layer.",
        ),
        "",
        ("sample",),
    ),
    Term(
        "hidden-layer",
        QT_TRANSLATE_NOOP("glossary", "Hidden layer"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A layer of neurons between inputs and outputs. Nobody tells it what to find; it finds "
            "what makes the next layer's work easy.",
        ),
        "",
        ("neuron", "activation"),
    ),
    Term(
        "initialisation",
        QT_TRANSLATE_NOOP("glossary", "He and Glorot initialisation"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Random first weights of just the size that keeps signals from fading or growing from "
            "layer to layer: Glorot's for tanh and sigmoid, He's, which is larger, for ReLU.",
        ),
        "\\text{Glorot}: Var(w) = \\frac{2}{n_{in} + n_{out}} \\quad "
        "\\text{He}: Var(w) = \\frac{2}{n_{in}}",
        ("vanishing-gradient", "exploding-gradient", "seed"),
    ),
    Term(
        "neuron",
        QT_TRANSLATE_NOOP("glossary", "Neuron"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A weighted sum of its inputs and a bias, bent by an activation function. In the plane "
            "it draws one soft edge.",
        ),
        "a = f(\\sum_i w_i x_i + b)",
        ("weight", "bias", "activation"),
    ),
    Term(
        "relu",
        QT_TRANSLATE_NOOP("glossary", "ReLU"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The rectified linear unit: what is positive goes through, what is negative becomes "
            "zero. Its slope is 1 or 0, so an active path keeps the gradient whole.",
        ),
        "f(z) = \\max(0, z), \\quad f′ = 1 (z > 0), \\quad f′ = 0 (z < 0)",
        ("dead-unit", "activation", "initialisation"),
    ),
    Term(
        "saturation",
        QT_TRANSLATE_NOOP("glossary", "Saturation"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Far out a sigmoid or tanh is flat: its slope is nearly zero, so hardly any gradient "
            "comes through, and the neuron hardly learns.",
        ),
        "|z| ≫ 0 \\quad ⇒ \\quad f′(z) ≈ 0",
        ("sigmoid", "tanh", "vanishing-gradient"),
    ),
    Term(
        "seed",
        QT_TRANSLATE_NOOP("glossary", "Seed"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The number from which all chance is drawn: the same seed gives the same points, "
            "weights and batches, and so the same run to the last bit.",
        ),
        "",
        ("initialisation",),
    ),
    Term(
        "sigmoid",
        QT_TRANSLATE_NOOP("glossary", "Sigmoid"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "An S from 0 to 1. Its slope is at most one quarter, so every such layer shrinks the "
            "gradient on its way back.",
        ),
        "σ(z) = \\frac{1}{1 + e^{−z}}, \\quad σ′ = σ (1 − σ) ≤ \\frac{1}{4}",
        ("saturation", "vanishing-gradient"),
    ),
    Term(
        "tanh",
        QT_TRANSLATE_NOOP("glossary", "Tanh"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "An S from −1 to 1, with slope 1 at zero: four times that of the sigmoid.",
        ),
        "\\tanh(z) = \\frac{e^z − e^{−z}}{e^z + e^{−z}}, \\quad f′ = 1 − f^2",
        ("saturation", "sigmoid"),
    ),
    Term(
        "weight",
        QT_TRANSLATE_NOOP("glossary", "Weight"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "How strongly one neuron counts in the next one's sum, and with which sign. All that a "
            "network has learnt stands in its weights and biases.",
        ),
        "z = \\sum_i w_i x_i + b",
        ("bias", "neuron", "gradient"),
    ),
)
