"""Sentences are English text that remembers what it was made of."""

from __future__ import annotations

import pickle

import msgspec

from playground.experiment.changes import effect
from playground.sentence import Sentence
from tests.support import spiral_experiment


def test_a_sentence_is_its_text():
    sentence = Sentence("{n} of {all} rows", n=3, all=7)
    assert sentence == "3 of 7 rows"
    assert isinstance(sentence, str)
    assert (sentence.template, sentence.values) == ("{n} of {all} rows", {"n": 3, "all": 7})


def test_an_exception_does_not_forget_the_parts():
    assert isinstance(str(ValueError(Sentence("{n} rows", n=3))), Sentence)


def test_a_copy_in_another_process_knows_its_parts():
    # A name may hold what a template would take for a place.
    copy = pickle.loads(pickle.dumps(Sentence("{name}: {n} rows", name="{a}", n=3)))
    assert (copy, copy.values) == ("{a}: 3 rows", {"name": "{a}", "n": 3})


def test_every_change_is_told_in_a_sentence():
    before = spiral_experiment()
    fields = {"batch_size": 7, "l1": 0.5, "l2": 0.5, "input_noise": 0.5, "clip_norm": 1.0}
    for name, value in fields.items():
        training = msgspec.structs.replace(before.training, **{name: value})
        told = effect(before, msgspec.structs.replace(before, training=training)).sentence
        assert isinstance(told, Sentence)
        assert told.endswith(".")
