"""What stands behind the controls, in a lecturer's words; what each does is said by its tooltip.

The keys name class and attribute of whoever owns the control; a test holds them against the window.
"""

from __future__ import annotations

from playground.ui.help.topic import Topic
from playground.ui.language.wording import QT_TRANSLATE_NOOP

CONTROLS = {
    "StepInspector.optimizer": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "All of them go against the gradient; they differ in what they remember. Plain "
            "descent is the honest start, Adam the quick one.",
        ),
        "w ← w − η ∇ L",
        ("sgd", "momentum", "adam"),
    ),
    "StepInspector.rate": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The number to try first when nothing works, by factors of ten. If the loss jumps it "
            "is too large, if the curve is nearly flat from the start it may be too small.",
        ),
        "w ← w − η ∇ L",
        ("learning-rate", "gradient", "schedule"),
    ),
    "StepInspector.optimizer_fields.momentum": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "With 0.9 a step is made of about the last ten gradients. The effective step grows, "
            "so take a smaller learning rate.",
        ),
        "v ← μ v + ∇ L, \\quad w ← w − η v",
        ("momentum", "learning-rate"),
    ),
    "StepInspector.optimizer_fields.beta1": Topic(
        QT_TRANSLATE_NOOP("help", "0.9 looks back on about ten steps, 0.99 on about a hundred."),
        "m ← β_1 m + (1 − β_1) ∇ L",
        ("adam", "momentum"),
    ),
    "StepInspector.optimizer_fields.beta2": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The longer it remembers, the calmer are the steps, and the later it notices that "
            "gradients have become smaller.",
        ),
        "v ← β_2 v + (1 − β_2) (∇ L)^2",
        ("adam",),
    ),
    "StepInspector.optimizer_fields.decay": Topic(
        QT_TRANSLATE_NOOP(
            "help", "RMSprop divides each gradient by the root of this average: its usual size."
        ),
        "v ← ρ v + (1 − ρ) (∇ L)^2, \\quad w ← w − η \\frac{∇ L}{\\sqrt{v} + ε}",
        ("adam", "learning-rate"),
    ),
    "StepInspector.optimizer_fields.weight_decay": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "With AdamW the shrinking stands apart from the gradient, so that Adam's division "
            "does not undo it.",
        ),
        "w ← (1 − η λ) w",
        ("weight-decay", "regularisation"),
    ),
    "StepInspector.nesterov": Topic(
        QT_TRANSLATE_NOOP(
            "help", "The ball looks ahead before it rolls on, and brakes before the slope rises."
        ),
        "v ← μ v + ∇ L, \\quad w ← w − η (∇ L + μ v)",
        ("momentum",),
    ),
    "StepInspector.batch": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The noise of the averaged gradient falls with the root of the batch size: four times "
            "the work for half the noise.",
        ),
        "g = \\frac{1}{n} \\sum_{i=1}^{n} ∇ L_i",
        ("batch", "epoch", "sgd"),
    ),
    "StepInspector.loss": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Cross-entropy for classes, squared error for numbers. With the squared error on "
            "classes the sure and wrong learn slowest, which is just the wrong way round.",
        ),
        "L = −\\ln p_{true}, \\quad L = (a − y)^2",
        ("loss", "cross-entropy", "mean-squared-error"),
    ),
    "StepInspector.schedule": Topic(
        QT_TRANSLATE_NOOP(
            "help", "Large steps find the valley, small ones find its floor; a schedule does both."
        ),
        "",
        ("schedule", "learning-rate"),
    ),
    "StepInspector.clip": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Only the length is cut, the direction stays. It treats the jumps, not their cause, "
            "which is often the start.",
        ),
        "g ← g · \\min(1, \\frac{c}{|g|})",
        ("clipping", "exploding-gradient"),
    ),
    "RegularizationInspector.l1": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Its pull is as strong on a small weight as on a large one, so small ones reach zero "
            "and the network gets sparse.",
        ),
        "L + λ_1 \\sum |w|",
        ("regularisation", "overfitting"),
    ),
    "RegularizationInspector.l2": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Its pull grows with the weight, so large ones are held back and none is exactly "
            "zero. Small weights mean soft borders.",
        ),
        "L + \\frac{λ_2}{2} \\sum w^2",
        ("regularisation", "weight-decay", "overfitting"),
    ),
    "RegularizationInspector.input_noise": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "A point that is never twice in the same place can not be learnt by heart; what can "
            "be learnt is its neighbourhood.",
        ),
        "",
        ("regularisation", "overfitting"),
    ),
    "RegularizationInspector.early": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The cheapest remedy: stop at the best epoch. It needs a validation set, for the test "
            "set must not choose.",
        ),
        "",
        ("early-stopping", "validation-set"),
    ),
    "RegularizationInspector.patience": Topic(
        QT_TRANSLATE_NOOP(
            "help", "Too little stops on a plateau, too much wastes time; nothing is lost by it."
        ),
        "",
        ("early-stopping",),
    ),
    "StartInspector.initializer": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Glorot's size suits tanh and sigmoid, He's suits ReLU. Zeros make all neurons of a "
            "layer equal, and equal they stay.",
        ),
        "\\text{Glorot}: Var(w) = \\frac{2}{n_{in} + n_{out}} \\quad "
        "\\text{He}: Var(w) = \\frac{2}{n_{in}}",
        ("initialisation", "vanishing-gradient", "exploding-gradient"),
    ),
    "StartInspector.seed": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "One run is no result. Try a few seeds before you say that something helps.",
        ),
        "",
        ("seed", "initialisation"),
    ),
    "StartInspector.precision": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "32 bits keep about seven digits, 64 about sixteen. Gradients below 1e-38 are zero in "
            "32 bits.",
        ),
        "",
        ("gradient",),
    ),
    "DataInspector.noise": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Where classes overlap no network is right about every point; one that seems so has "
            "learnt the noise.",
        ),
        "",
        ("overfitting", "sample"),
    ),
    "DataInspector.samples": Topic(
        QT_TRANSLATE_NOOP("help", "More data is the best remedy against overfitting there is."),
        "",
        ("sample", "overfitting"),
    ),
    "DataInspector.classes": Topic(
        QT_TRANSLATE_NOOP(
            "help", "One output neuron a class; who guesses among C classes pays ln C."
        ),
        "L_{guess} = \\ln C",
        ("one-hot", "cross-entropy"),
    ),
    "DataInspector.seed": Topic(
        QT_TRANSLATE_NOOP("help", "A result that needs one seed is luck; try another one."),
        "",
        ("seed",),
    ),
    "DataInspector.train": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The homework: what is not in it is kept for the exam. With few training rows a large "
            "network learns them by heart.",
        ),
        "",
        ("training-set", "test-set", "overfitting"),
    ),
    "DataInspector.validation": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The mock exam: by it one chooses settings and when to stop, so that the test stays a "
            "surprise.",
        ),
        "",
        ("validation-set", "early-stopping"),
    ),
    "DataInspector.features": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The right feature does the work of a layer: with x₁x₂ one neuron solves exclusive or.",
        ),
        "",
        ("feature",),
    ),
    "TableFields.columns": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Each is scaled by the training rows alone: a test row that shaped the scale would be "
            "one that the network has seen.",
        ),
        "x ← (x − μ_{train}) / σ_{train}",
        ("feature", "training-set", "test-set"),
    ),
    "TableFields.plane": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "A map has two axes: two features, the others at their mean, or the two directions in "
            "which the scaled training rows vary most (principal components). The network sees "
            "all features either way.",
        ),
        "",
        ("feature",),
    ),
    "RunInspector.speed": Topic(
        QT_TRANSLATE_NOOP(
            "help", "Nothing of the result depends on it: the same steps, only later."
        ),
        "",
        ("epoch", "batch"),
    ),
    "LogitsPanel.temperature": Topic(
        QT_TRANSLATE_NOOP(
            "help", "At 1 it is softmax itself; towards 0 it becomes “the winner takes all”."
        ),
        "p_i = \\frac{e^{z_i / T}}{\\sum_j e^{z_j / T}}",
        ("temperature", "softmax", "logits"),
    ),
    "LayerBar.box": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Without a bent function between them, two layers are one. Sigmoid saturates on both "
            "sides, tanh does so later, ReLU only on one.",
        ),
        "a = f(z), \\quad z = \\sum_i w_i x_i + b",
        ("activation", "sigmoid", "tanh", "relu"),
    ),
    "OutputBar.output": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Softmax for one class out of several, sigmoid for yes or no, linear for a number.",
        ),
        "p_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}",
        ("softmax", "sigmoid", "logits"),
    ),
    "OutputBar.loss": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Softmax and cross-entropy belong together: the gradient at the scores is just the "
            "error in the probabilities.",
        ),
        "\\frac{∂L}{∂z_i} = p_i − y_i",
        ("cross-entropy", "mean-squared-error", "loss"),
    ),
}
