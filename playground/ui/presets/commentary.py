"""What is said about each bundled example: what to see, why it is so, and what usually goes wrong.

The facts are those of the tests in tests/teaching.  An example without an entry has its own notes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from playground.experiment.files import ExperimentError, example_names, load_example
from playground.experiment.specs import Experiment
from playground.ui.language.wording import QT_TRANSLATE_NOOP

CONTEXT = "presets"

Verdict = Literal["learns", "stuck", "explodes", "overfits", "underfits"]

VERDICTS: dict[Verdict, str] = {
    "learns": QT_TRANSLATE_NOOP("presets", "learns"),
    "stuck": QT_TRANSLATE_NOOP("presets", "does not learn"),
    "explodes": QT_TRANSLATE_NOOP("presets", "explodes"),
    "overfits": QT_TRANSLATE_NOOP("presets", "overfits"),
    "underfits": QT_TRANSLATE_NOOP("presets", "underfits"),
}


@dataclass(frozen=True)
class Commentary:
    """One preset in words; the properties give them in the language of the window."""

    verdict: Verdict
    source_see: str
    source_why: str
    source_trap: str

    @property
    def good(self) -> bool:
        """Whether this network does what one wants of it."""
        return self.verdict == "learns"

    @property
    def verdict_text(self) -> str:
        """The verdict in a word or two."""
        return QCoreApplication.translate(CONTEXT, VERDICTS[self.verdict])

    @property
    def see(self) -> str:
        """Two sentences on what to watch."""
        return QCoreApplication.translate(CONTEXT, self.source_see)

    @property
    def why(self) -> str:
        """Why it is so."""
        return QCoreApplication.translate(CONTEXT, self.source_why)

    @property
    def trap(self) -> str:
        """What usually goes wrong, in the lecture or in the head."""
        return QCoreApplication.translate(CONTEXT, self.source_trap)


def commentary_of(name: str) -> Commentary | None:
    """What is said about the example `name`; None where nothing is."""
    return _COMMENTARIES.get(name)


def preset_named_like(experiment: Experiment) -> str:
    """The name of the bundled example that `experiment` is, unchanged; "" where it is none."""
    for name in example_names():
        try:
            known = load_example(name)
        except ExperimentError:
            continue
        if known == experiment:
            return name
    return ""


def preset_trained_like(experiment: Experiment) -> str:
    """As `preset_named_like`, under whatever title and notes."""
    known = without_words(experiment)
    for name in example_names():
        try:
            if without_words(load_example(name)) == known:
                return name
        except ExperimentError:
            continue
    return ""


def without_words(experiment: Experiment) -> Experiment:
    """`experiment` without its words."""
    return replace(experiment, title="", notes="")


_COMMENTARIES = {
    "spiral": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch the borders on the decision map bend into place. Then move over the neurons: "
            "those of the first layer see one straight edge each, the next layer joins edges.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "No straight line parts arms that wind around one centre. Each hidden neuron adds one "
            "soft edge, and a second layer makes shapes of edges.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Impatience: for some epochs the loss hardly falls, then it falls fast. A plateau is "
            "no proof that nothing is learnt.",
        ),
    ),
    "circle": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch four lines close into a ring around the disc. Then take neurons away with the "
            "minus: three still close it, two can not.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Every hidden neuron draws one line, and at least three lines are needed to enclose a "
            "part of the plane.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Adding x₁² and x₂² makes it easy, and some then think the network was too small. It "
            "was the inputs that changed.",
        ),
    ),
    "xor": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch the four corners take their colours two by two. Then add the feature x₁x₂ and "
            "remove the hidden layer: one neuron does it now.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Opposite corners belong together, and no line puts them on one side: a neuron alone "
            "can not represent it, whatever its weights are.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "With few hidden neurons an unlucky start stays at three corners of four. Try another "
            "seed before you blame the method.",
        ),
    ),
    "gaussians": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch one straight border settle between the clouds. Then raise the noise until they "
            "overlap, and see the test loss stay above zero for good.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "One sigmoid neuron without hidden layers is logistic regression; two round clouds of "
            "equal spread need no more than a line.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Adding layers against overlap: what overlaps in the inputs can not be parted by any "
            "network, only learnt by heart.",
        ),
    ),
    "regression-plane": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Compare the colours of the map with those of the points: where they agree, the "
            "prediction is right. Watch the squared error fall towards the noise.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "The target is a number, so the output is linear and the loss is the mean squared "
            "error; a plane is one weighted sum.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Asking for an accuracy: there are no classes here, and a prediction is never simply "
            "right or wrong.",
        ),
    ),
    "digits": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch which digits are taken for which in the confusion matrix. Open the weights of "
            "the first layer: they become strokes.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Sixty-four grey values go in, ten probabilities come out; the hidden layers find the "
            "parts that digits share.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Trusting the accuracy alone: the few errors sit in a few pairs such as 8 and 1, and "
            "the network is often very sure of them.",
        ),
    ),
    "iris": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch the three probabilities of one flower in the softmax panel. Setosa is settled "
            "at once, the other two are in doubt along their common border.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Each species has an output neuron of its own, and softmax makes shares of their "
            "scores; the gradient at each score is p − y.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Reading the map as the whole truth: it shows two of four measures, with the sepals "
            "held at their mean.",
        ),
    ),
    "vanishing-sigmoid": Commentary(
        "stuck",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch the loss stay on the dashed line of guessing, ln 3 = 1.0986. In the gradients "
            "layer 1 begins with less than a ten-thousandth of the last layer's.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "On the way back each layer multiplies the gradient by a weight and by σ′(z), which "
            "is at most ¼; eight such factors leave almost nothing.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Patience: after 5 000 epochs it guesses still. And a heat map that scales each layer "
            "by itself hides all of it.",
        ),
    ),
    "vanishing-relu": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Same data, depth and learning rate as with sigmoid: watch the loss leave the dashed "
            "line. The gradients of all layers have about the same size.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "The slope of ReLU is exactly 1 where a neuron is active, and He's initial weights "
            "make up for the half that is not.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "A learning rate that is too large: neurons then leave the range where any sample "
            "reaches them, and stay dead.",
        ),
    ),
    "vanishing-tanh": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "A saturating activation, eight layers, and it learns: look at the gradients before "
            "you judge. Then choose a depth of ten and look again.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "The slope of tanh is 1 at zero, and Glorot's weights keep z near zero at the start; "
            "the sigmoid's slope is ¼ there.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "The sentence “saturating functions vanish”: it is the slope where the network works "
            "that counts, not the shape far away.",
        ),
    ),
    "adam-rescue": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "The same sigmoid network with Adam: the first gradients are as small as before. Watch "
            "the loss fall all the same, after a while on the plateau.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Adam divides each gradient by its own usual size, so that the step of a weight hardly "
            "depends on how small its gradient is.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Concluding that the gradient no longer vanishes: it does, only the step does not.",
        ),
    ),
    "exploding": Commentary(
        "explodes",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch the loss jump, and the first layer get about a thousand times the gradient of "
            "the last. Then choose the Glorot initialiser and reset: the curve is calm.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Weights of standard deviation 1 in layers of 48 neurons multiply the gradient by more "
            "than 1 at every layer on its way back.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Lowering the learning rate alone: the jumps get smaller, the neurons stay saturated. "
            "The start is wrong, not the step.",
        ),
    ),
    "dead-relu": Commentary(
        "stuck",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch neurons die within the first epochs: in most starts the whole third layer. Then "
            "lower the rate to 0.1 or choose leaky ReLU, and reset.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "A step that is too large throws z below zero for every training point. The slope of "
            "ReLU is exactly 0 there, and what is 0 can not grow back.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Calling this the vanishing gradient: that is small and still right, this one is zero "
            "for good.",
        ),
    ),
    "capacity": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Press Start in the capacity sweep. The training loss falls with every neuron more, "
            "the test loss is a U with its lowest place near four.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "One neuron can not close a ring; sixty-four have room for the noise of all 60 points.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Choosing the size by these very test rows and quoting their loss afterwards: that is "
            "peeking.",
        ),
    ),
    "overfit-blobs": Commentary(
        "overfits",
        QT_TRANSLATE_NOOP(
            "presets",
            "Watch the training loss go to zero while the test loss turns round after a few "
            "epochs and rises. Then start the remedy board and see what keeps it down.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "2307 parameters are enough to know 30 points by heart, noise included; on the way the "
            "network becomes more sure, not more right.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Looking at the training accuracy: it is 100 %, as it is in homework copied from the "
            "solution.",
        ),
    ),
    "overfit-l2": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "The same points, network and start, with an L2 penalty of 0.03. Watch the test loss "
            "stay near its best, and the borders stay smooth.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Every large weight costs, so the network can not afford the sharp bends that single "
            "points would need.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Turning it up further: with too large a penalty both losses stay high, and the cure "
            "has become underfitting.",
        ),
    ),
    "just-right": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "Both losses fall and stay together. Compare with the network that is too small: the "
            "data are the same.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "There are enough neurons for the shape and enough points for the neurons, so what is "
            "learnt from the one half holds for the other.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Taking its size for a rule: with a tenth of the points the same network overfits.",
        ),
    ),
    "underfit": Commentary(
        "underfits",
        QT_TRANSLATE_NOOP(
            "presets",
            "The borders are straight lines, and both losses stay high and close to each other. "
            "Add a hidden layer with the plus and watch both fall.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Without a hidden layer the network can only weigh its inputs, which makes straight "
            "borders, however long it is trained.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "More data or more epochs: neither helps a model that can not draw the border.",
        ),
    ),
    "digits-100": Commentary(
        "overfits",
        QT_TRANSLATE_NOOP(
            "presets",
            "All 100 training images are soon known by heart, of the others about 90 % are read "
            "rightly. Watch the test loss turn round while the test accuracy hardly moves.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "The loss counts how sure the network is of its errors, the accuracy only how many "
            "there are.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "Expecting much of the penalties: on the remedy board more data is the best remedy "
            "here.",
        ),
    ),
    "more-data": Commentary(
        "learns",
        QT_TRANSLATE_NOOP(
            "presets",
            "The network of the example with 100 images, with ten times as many: the gap between "
            "the losses nearly closes. The test accuracy rises to 96 % and more.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "What is common to a thousand images is what digits have in common; what a hundred "
            "share is partly chance.",
        ),
        QT_TRANSLATE_NOOP(
            "presets",
            "More of the same: a thousand copies of the hundred images would teach nothing new.",
        ),
    ),
}
