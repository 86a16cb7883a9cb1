"""The words of the field, each in one or two sentences and with its formula.

Formulas are in the notation of `lessons.formula`; no words stand in them, for these would stay
English.
"""

from __future__ import annotations

from playground.ui.help.term import Term
from playground.ui.wording import QT_TRANSLATE_NOOP

TERMS = (
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
        "accuracy",
        QT_TRANSLATE_NOOP("glossary", "Accuracy"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The share of samples whose most probable class is the right one. It does not see how "
            "sure the network is; the loss does.",
        ),
        "",
        ("cross-entropy", "overfitting"),
    ),
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
        "confusion",
        QT_TRANSLATE_NOOP("glossary", "Confusion matrix"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A table of how often each true class was taken for each class. What is right stands "
            "on the diagonal.",
        ),
        "",
        ("accuracy",),
    ),
    Term(
        "cross-entropy",
        QT_TRANSLATE_NOOP("glossary", "Cross-entropy"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The loss of a classifier: minus the logarithm of the probability that it gave to the "
            "true class. Sure and wrong costs most; guessing among C classes costs ln C.",
        ),
        "L = −\\sum_k y_k \\ln p_k = −\\ln p_{true}",
        ("softmax", "one-hot", "entropy"),
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
        "dropout",
        QT_TRANSLATE_NOOP("glossary", "Dropout"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "At every step a random share of the neurons is left out, so that no neuron can rely "
            "on another one alone. When the network is used, all of them take part.",
        ),
        "",
        ("regularisation", "overfitting"),
    ),
    Term(
        "early-stopping",
        QT_TRANSLATE_NOOP("glossary", "Early stopping"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Training ends when the validation loss has not improved for some epochs, the "
            "patience, and the best parameters are given back.",
        ),
        "",
        ("validation-set", "overfitting"),
    ),
    Term(
        "entropy",
        QT_TRANSLATE_NOOP("glossary", "Entropy and divergence"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Entropy is how much there is to learn from one outcome on average. Cross-entropy is "
            "that, and the divergence on top, which is the price of believing q where p is true.",
        ),
        "H(p, q) = H(p) + KL(p, q), \\quad H(p) = −\\sum_k p_k \\log p_k",
        ("cross-entropy",),
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
        "logits",
        QT_TRANSLATE_NOOP("glossary", "Logits"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The scores of the last layer before softmax: any numbers at all. Only their "
            "differences count; the same added to all of them changes no probability.",
        ),
        "z_k = \\sum_i w_{ik} a_i + b_k",
        ("softmax", "temperature"),
    ),
    Term(
        "loss",
        QT_TRANSLATE_NOOP("glossary", "Loss"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "One number that says how wrong the network is on average. Training makes it small, "
            "and nothing else.",
        ),
        "L = \\frac{1}{n} \\sum_{i=1}^{n} L_i",
        ("cross-entropy", "mean-squared-error"),
    ),
    Term(
        "mean-squared-error",
        QT_TRANSLATE_NOOP("glossary", "Mean squared error"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The loss for numbers to predict: the mean of the squared differences. Behind a "
            "sigmoid its gradient has the slope in it, so the badly wrong learn slowest.",
        ),
        "L = \\frac{1}{n} \\sum_{i=1}^{n} (a_i − y_i)^2",
        ("loss", "saturation"),
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
        "one-hot",
        QT_TRANSLATE_NOOP("glossary", "One-hot code"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "A class as a vector with a single one. Class numbers would tell the network that "
            "class 2 lies between 1 and 3, which is nonsense.",
        ),
        "y = (0, 1, 0)",
        ("softmax", "cross-entropy"),
    ),
    Term(
        "overfitting",
        QT_TRANSLATE_NOOP("glossary", "Overfitting"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The network knows its training samples by heart, chance included: the training loss "
            "goes on falling while the loss of unseen samples rises.",
        ),
        "",
        ("underfitting", "regularisation", "validation-set"),
    ),
    Term(
        "regularisation",
        QT_TRANSLATE_NOOP("glossary", "Regularisation"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "What keeps a network simpler than it could be: a price on weights, dropout, noise. "
            "An L1 price drives useless weights to zero, an L2 price keeps all of them small.",
        ),
        "L + λ_1 \\sum |w| + \\frac{λ_2}{2} \\sum w^2",
        ("weight-decay", "dropout", "overfitting"),
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
        "sample",
        QT_TRANSLATE_NOOP("glossary", "Sample"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "One row of the data: its features, and the class or the number that it should get.",
        ),
        "",
        ("feature", "training-set"),
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
        "softmax",
        QT_TRANSLATE_NOOP("glossary", "Softmax"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Makes probabilities of any scores: all positive, adding up to one. With cross-entropy "
            "the gradient at the scores is simply p − y.",
        ),
        "p_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}",
        ("logits", "cross-entropy", "temperature"),
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
        "temperature",
        QT_TRANSLATE_NOOP("glossary", "Temperature"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Divides the logits before softmax: a low one makes the winner take nearly all, a high "
            "one makes all classes alike.",
        ),
        "p_i = \\frac{e^{z_i / T}}{\\sum_j e^{z_j / T}}",
        ("softmax", "logits"),
    ),
    Term(
        "test-set",
        QT_TRANSLATE_NOOP("glossary", "Test set"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Samples that are never trained on and by which nothing is chosen: the exam. Who "
            "chooses settings by it has no exam any more.",
        ),
        "",
        ("validation-set", "training-set", "overfitting"),
    ),
    Term(
        "training-set",
        QT_TRANSLATE_NOOP("glossary", "Training set"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The samples that the weights are fitted to: the homework. Good marks in it prove "
            "little.",
        ),
        "",
        ("test-set", "validation-set"),
    ),
    Term(
        "underfitting",
        QT_TRANSLATE_NOOP("glossary", "Underfitting"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "The network can not even fit its training samples: both losses stay high and close to "
            "each other. More data does not help, more capacity does.",
        ),
        "",
        ("overfitting", "hidden-layer"),
    ),
    Term(
        "validation-set",
        QT_TRANSLATE_NOOP("glossary", "Validation set"),
        QT_TRANSLATE_NOOP(
            "glossary",
            "Samples that are not trained on and by which settings are chosen: the mock exam. The "
            "test set stays sealed meanwhile.",
        ),
        "",
        ("test-set", "early-stopping"),
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
