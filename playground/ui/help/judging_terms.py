"""What a network answers and how it is judged: probabilities, losses, fit.

Words of the glossary; formulas are in the notation of `lessons.formula`, and no words stand in
them, for these would stay English.
"""

from __future__ import annotations

from playground.ui.help.term import Term
from playground.ui.language.wording import QT_TRANSLATE_NOOP

JUDGING = (
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
)
