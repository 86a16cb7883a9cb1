"""What the engine knows can be chosen in an experiment, and is made of what the experiment says."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from playground.engine import ACTIVATIONS, LOSSES, OPTIMIZERS, make_optimizer
from playground.experiment import specs
from playground.experiment.shapes import rule_fields
from playground.experiment.specs import OptimizerSpec

# Nothing that is a default.
CHOSEN = OptimizerSpec(
    momentum=0.5, nesterov=True, beta1=0.6, beta2=0.7, decay=0.8, weight_decay=0.05
)


def test_every_name_of_the_engine_can_be_chosen():
    assert set(get_args(specs.OutputActivation)) == set(ACTIVATIONS)
    assert set(get_args(specs.Activation)) == set(ACTIVATIONS) - {"softmax"}
    assert get_args(specs.LossName) == tuple(LOSSES)
    assert get_args(specs.OptimizerKind) == tuple(OPTIMIZERS)


@pytest.mark.parametrize(
    ("spec", "field"),
    [
        (specs.LayerSpec, "activation"),
        (specs.NetworkSpec, "output"),
        (specs.TrainingSpec, "loss"),
        (specs.OptimizerSpec, "kind"),
    ],
)
def test_any_other_name_is_refused(spec, field):
    with pytest.raises(msgspec.ValidationError, match="Invalid enum value 'softest'"):
        msgspec.convert({field: "softest"}, spec)


@pytest.mark.parametrize("kind", OPTIMIZERS)
def test_a_rule_gets_every_field_that_it_has(kind):
    rule = OPTIMIZERS[kind]
    chosen = msgspec.structs.replace(CHOSEN, kind=kind)
    settings = make_optimizer(kind, **rule_fields(chosen)).settings()
    for name, argument in rule.fields.items():
        assert settings[argument] == getattr(CHOSEN, name)
    assert set(settings) - {"kind", "learning_rate", "epsilon"} == set(rule.fields.values())


def test_every_rule_has_a_title_of_its_own():
    assert len({rule.title for rule in OPTIMIZERS.values()}) == len(OPTIMIZERS)


def test_every_field_of_a_rule_is_asked_for_by_some_rule():
    fields = {name for rule in OPTIMIZERS.values() for name in rule.fields}
    assert fields == set(OptimizerSpec.__struct_fields__) - {"kind", "learning_rate"}
