"""What each panel shows, in a lecturer's words, by its name; other docks by theirs."""

from __future__ import annotations

from playground.ui.help.topic import Topic
from playground.ui.language.wording import QT_TRANSLATE_NOOP

PANELS = {
    "network": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The network itself: blue links are positive weights, orange ones negative, wide ones "
            "strong. Each small picture shows where in the plane that neuron is active.",
        ),
        "a = f(\\sum_i w_i x_i + b)",
        ("neuron", "weight", "activation", "hidden-layer"),
    ),
    "decision": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "What the network answers everywhere in the plane: the class by colour, how sure it "
            "is by strength. Filled points are trained on, rings are not.",
        ),
        "",
        ("softmax", "training-set", "test-set"),
    ),
    "loss": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "How wrong the network is, epoch by epoch. The dashed line is the price of guessing; "
            "a widening gap between both curves is overfitting.",
        ),
        "L_{guess} = \\ln C",
        ("loss", "cross-entropy", "overfitting", "epoch"),
    ),
    "accuracy": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The share of right answers, epoch by epoch. It can stand still while the loss rises: "
            "the same errors, made with more conviction.",
        ),
        "",
        ("accuracy", "test-set"),
    ),
    "gradients": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The gradient of every weight on one scale for all layers, with its root mean square "
            "below. A layer that is dark hardly learns.",
        ),
        "RMS = \\sqrt{\\frac{1}{n} \\sum (\\frac{∂L}{∂w})^2}",
        ("gradient", "vanishing-gradient", "back-propagation"),
    ),
    "gradient-history": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The size of every layer's gradient over the whole run: vanishing is there from the "
            "first step, before anything has been learnt.",
        ),
        "",
        ("vanishing-gradient", "gradient"),
    ),
    "ledger": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The chain rule, written out: what each layer multiplies the error by on its way "
            "back, and the product so far beside the best that sigmoid could do.",
        ),
        "δ_l = (W_{l+1} δ_{l+1}) · f′(z_l)",
        ("back-propagation", "vanishing-gradient"),
    ),
    "microscope": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "An activation and its slope, and below where the layer's sums really are. Sums on "
            "the flat parts are saturated: little gradient comes through.",
        ),
        "a = f(z)",
        ("activation", "saturation", "dead-unit"),
    ),
    "chain": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The smallest deep network: one neuron a layer. Its gradient is a plain product, and "
            "one sees which factor makes it vanish or explode.",
        ),
        "\\frac{∂L}{∂b_1} = f′(z_1) \\prod_{l=2}^{n} w_l f′(z_l) · \\frac{∂L}{∂a_n}",
        ("vanishing-gradient", "exploding-gradient"),
    ),
    "nielsen": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Nielsen's experiment on the digits: with two, three and four hidden layers the "
            "gradient shrinks by about the same factor from layer to layer.",
        ),
        "",
        ("vanishing-gradient",),
    ),
    "race": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Runs that differ in one field and share all else: start, data and batches. So what "
            "differs in the curves comes from that field.",
        ),
        "",
        ("seed", "loss"),
    ),
    "travel": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "How far each layer's weights have moved from where they began. A layer that does not "
            "travel does not learn.",
        ),
        "\\frac{|W − W_0|}{|W_0|}",
        ("weight", "vanishing-gradient"),
    ),
    "proof": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Back-propagation against the plain definition: each weight is nudged both ways and "
            "the loss measured. When both agree, the gradient is right.",
        ),
        "\\frac{∂L}{∂w} ≈ \\frac{L(w + h) − L(w − h)}{2 h}",
        ("back-propagation", "gradient"),
    ),
    "softmax": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "One sample from its scores to its loss: logits, probabilities, target, and the error "
            "that goes back.",
        ),
        "p_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}, \\quad \\frac{∂L}{∂z_i} = p_i − y_i",
        ("softmax", "logits", "cross-entropy", "one-hot"),
    ),
    "samples": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Images with the network's answers, the worst ones first where you ask for it: its "
            "errors tell more than its successes.",
        ),
        "",
        ("sample", "accuracy"),
    ),
    "confusion": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Which class is taken for which. Errors gather in a few pairs, and these say what the "
            "network can not see.",
        ),
        "",
        ("confusion", "accuracy"),
    ),
    "weights": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "What each neuron looks for: its weights, drawn in the shape of its inputs. Blue "
            "raises its sum, orange lowers it.",
        ),
        "z = \\sum_i w_i x_i + b",
        ("weight", "neuron"),
    ),
    "space": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The data as a layer sees them. Layer by layer the classes are pulled apart, until a "
            "straight line is enough.",
        ),
        "",
        ("hidden-layer", "activation"),
    ),
    "logits": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Softmax with your own scores: drag them and see the probabilities, the loss and the "
            "gradient follow.",
        ),
        "p_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}",
        ("logits", "softmax", "temperature"),
    ),
    "triangle": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Three probabilities are a point in a triangle: a corner is certainty, the middle is "
            "guessing. Training drives the samples into their corners.",
        ),
        "p_1 + p_2 + p_3 = 1",
        ("softmax", "entropy"),
    ),
    "costs": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Two prices of the same answer: cross-entropy asks most of the sure and wrong, the "
            "squared error hardly moves them.",
        ),
        "\\frac{∂L}{∂z} = p − y \\quad \\frac{∂L}{∂z} = (a − y) σ′(z)",
        ("cross-entropy", "mean-squared-error", "saturation"),
    ),
    "neuron": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "One neuron that is wrong at first, taught with either price. With the squared error "
            "the more wrong one learns later.",
        ),
        "\\frac{∂L}{∂w} = (a − y) σ′(z) x",
        ("cross-entropy", "saturation"),
    ),
    "one-hot": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The same classes learnt as one number and as one neuron each. The number says that "
            "class 2 lies between 1 and 3.",
        ),
        "y = (0, 1, 0)",
        ("one-hot", "softmax"),
    ),
    "entropy": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Two distributions to play with: what is true, and what is believed. The belief costs "
            "its divergence, and never less than nothing.",
        ),
        "H(p, q) = H(p) + KL(p, q)",
        ("entropy", "cross-entropy"),
    ),
    "draw": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "A digit of your own, brought to the same 8 × 8 grey values as the training images. "
            "It is often less sure than of theirs: your hand was not in the homework.",
        ),
        "",
        ("softmax", "training-set"),
    ),
    "fit": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Says whether the run over- or underfits, and by which rule it says so. The rule's "
            "numbers are yours to change.",
        ),
        "",
        ("overfitting", "underfitting", "validation-set"),
    ),
    "remedies": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The run on the table once without and once with each remedy, from the same start. "
            "What helps depends on the data, so it is measured.",
        ),
        "",
        ("overfitting", "regularisation", "dropout", "early-stopping"),
    ),
    "fan": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The same experiment with ten seeds: the spread is luck. A difference that is smaller "
            "than the fan is wide is no difference.",
        ),
        "",
        ("seed",),
    ),
    "sweep": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Losses against the size of the network: too small underfits, and where the held-out "
            "loss rises again it begins to overfit.",
        ),
        "",
        ("underfitting", "overfitting", "hidden-layer"),
    ),
    "peeking": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "Try many settings, keep the best by the same rows, and those rows flatter you. Rows "
            "that chose nothing tell the truth.",
        ),
        "",
        ("validation-set", "test-set"),
    ),
}

DOCKS = {
    "dock-inspectors": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "All that defines the experiment: data, training and start. Every change is one step "
            "that can be undone.",
        ),
        "",
        ("sample", "learning-rate", "regularisation"),
    ),
    "dock-lesson": Topic(
        QT_TRANSLATE_NOOP(
            "help",
            "The step of the lesson: its words, what to watch, and a question for the room. Try "
            "freely at any time; “Back to the lesson” sets the step up again.",
        ),
    ),
}
