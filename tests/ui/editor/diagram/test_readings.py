"""What is said of a neuron that is pointed at."""

from __future__ import annotations

import pytest

from playground.training.probes.neurons import NeuronFacts
from playground.ui.editor.diagram.readings import neuron_reading


@pytest.mark.parametrize("normalized", [False, True])
def test_a_bias_without_effect_is_called_so(normalized):
    facts = NeuronFacts(layer=0, unit=0, bias=0.5, mean=0.0, saturated=0.0, dead=0.0)
    hint = neuron_reading("hidden 1, neuron 1", facts, normalized=normalized).hint
    assert ("takes the bias away" in hint) == normalized
