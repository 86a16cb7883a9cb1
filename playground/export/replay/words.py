"""The words of a replay page, each under the name by which the page's script asks for it.

They are `Sentence`s where a place-holder is filled in by the page, so plain text here: the window
words them in its language, the command line leaves them English.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from playground.sentence import Sentence

WORDS: Mapping[str, Sentence] = MappingProxyType(
    {
        "play": Sentence("Play"),
        "pause": Sentence("Pause"),
        "speed": Sentence("Speed"),
        "epoch": Sentence("Epoch"),
        "loss": Sentence("Loss"),
        "accuracy": Sentence("Accuracy"),
        "train": Sentence("training"),
        "validation": Sentence("validation"),
        "test": Sentence("test"),
        "network": Sentence("Network"),
        "map": Sentence("Decision map"),
        "prediction": Sentence("Prediction over the plane"),
        "gradients": Sentence("Gradients, layer by layer"),
        "layer": Sentence("layer"),
        "output": Sentence("output"),
        "point": Sentence("One point, opened"),
        "class": Sentence("class"),
        "logit": Sentence("logit"),
        "share": Sentence("share"),
        "target": Sentence("target"),
        "difference": Sentence("share − target"),
        "value": Sentence("value"),
        "touch": Sentence("Touch the map, or walk over it with the arrow keys."),
        "samples": Sentence("Images and answers"),
        "pad": Sentence("Draw here"),
        "clear": Sentence("Clear"),
        "outcome": Sentence("Show what happened"),
        "next": Sentence("Next"),
        "back": Sentence("Back"),
        "guessing": Sentence("guessing"),
        "zero": Sentence("exactly zero"),
        "data": Sentence("Data"),
        "hidden": Sentence("Hidden layers"),
        "initializer": Sentence("Initial weights"),
        "optimizer": Sentence("Optimiser"),
        "batch": Sentence("Batch"),
        "penalty": Sentence("Penalty"),
        "seeds": Sentence("Seeds (data / training)"),
        "settings": Sentence("Settings"),
        "differs": Sentence("What differs is outlined."),
    }
)
# Sentences whose places the page fills in.
TEMPLATES: Mapping[str, str] = MappingProxyType(
    {
        "ratio": "The first layer receives {ratio} of the last layer’s gradient.",
        "ratio_times": "The first layer receives {ratio} times the last layer’s gradient.",
        "no_ratio": "The first layer receives no gradient at all.",
        "curve": "Epoch {epoch}: training {train}, test {test}.",
        "map_sentence": "Epoch {epoch}: {share} of the points shown are answered rightly.",
        "network_sentence": "{layers} layers, {parameters} weights and biases.",
        "network_sentence_one": "1 layer, {parameters} weights and biases.",
        "answer": "The network says {class} with {share}.",
        "answer_right": "The network says {class} with {share}, which is right.",
        "answer_wrong": "The network says {class} with {share}, but it is {truth}.",
        "answer_number": "The network says {value}.",
        "cost": "Loss of this point: {loss}",
        "sampled": "{shown} of {total} points are shown.",
        "overflow": "The run overflowed in epoch {epoch}; this is all that is finite of it.",
        "made": "Recorded with Neural Network Playground {version}. "
        "Everything is computed on this page, nothing is sent anywhere.",
        "moments": "{moments} of {epochs} epochs are kept in this page.",
        "chapter": "{number} of {total}",
        "votes": "{hands} in the room",
    }
)


def words(translated: Callable[[str], str] = str) -> dict[str, str]:
    """All words by name; `translated` gives the wording of an English text or template."""
    plain = {name: translated(text.template) for name, text in WORDS.items()}
    return plain | {name: translated(text) for name, text in TEMPLATES.items()}
