"""Experiments as links: what goes in comes out, and nothing broken is believed."""

from __future__ import annotations

import base64
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.experiment.files import (
    ExperimentError,
    example_names,
    load_example,
    write_experiment,
)
from playground.experiment.link import MAX_LENGTH, experiment_of, link_of
from playground.experiment.specs import DataSpec, Experiment, PaintedPoint
from tests.support import spiral_experiment


def link_with(plain: bytes, version: int = 1, checksum: int | None = None) -> str:
    packed = base64.urlsafe_b64encode(zlib.compress(plain)).decode().rstrip("=")
    return f"nnplay:{version}.{zlib.crc32(plain) if checksum is None else checksum:08x}.{packed}"


def outcome(text: str) -> Experiment | str:
    """The experiment in `text`, or that it was refused, which must be one line."""
    try:
        return experiment_of(text)
    except ExperimentError as error:
        return "refused" if len(str(error).splitlines()) == 1 else "refused in several lines"


@pytest.mark.parametrize("name", example_names())
def test_every_example_survives_the_way_through_a_link(name):
    experiment = load_example(name)
    link = link_of(experiment)
    assert experiment_of(link) == experiment
    assert experiment_of(write_experiment(experiment).decode()) == experiment
    assert len(link) < 1200


def test_the_default_experiment_is_a_short_link():
    assert experiment_of(link_of(Experiment())) == Experiment()
    assert len(link_of(Experiment())) < 120


@given(st.text(max_size=200), st.text(max_size=300))
def test_words_survive(title, notes):
    experiment = Experiment(title=title, notes=notes)
    try:
        link = link_of(experiment)
    except ExperimentError:
        return
    assert experiment_of(link) == experiment


def test_a_mail_may_break_and_indent_the_link():
    link = link_of(spiral_experiment())
    broken = "\n > ".join(link[start : start + 40] for start in range(0, len(link), 40))
    assert experiment_of(f"  {broken.replace('> ', '')}\r\n") == spiral_experiment()


@given(st.data())
def test_a_link_with_one_other_character_is_refused_or_the_same(data):
    link = link_of(spiral_experiment())
    place = data.draw(st.integers(0, len(link) - 1))
    letter = data.draw(st.sampled_from("abAB01_-.: é="))
    changed = link[:place] + letter + link[place + 1 :]
    assert outcome(changed) in (spiral_experiment(), "refused")


@given(st.integers(0, 10_000))
def test_a_cut_link_is_refused(length):
    link = link_of(spiral_experiment())
    with pytest.raises(ExperimentError):
        experiment_of(link[: length % len(link)])


@given(st.text(max_size=400))
def test_any_text_is_an_experiment_or_refused_in_one_line(text):
    assert outcome(text) == "refused"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no experiment in the text"),
        ("https://example.org", "a link begins with nnplay:"),
        ("nnplay:", "cut or changed"),
        ("nnplay:1.00000000.AAAA", "cut or changed"),
        (link_with(b"{}", version=2), "version 2, newer than 1"),
        (link_with(b"{}", checksum=1), "cut or changed"),
        (link_with(b"{}"), "the link: format: missing"),
        (link_with(b'{"format": "x"}'), 'the link: format: "x" is not'),
        (link_with(b" " * 5_000_000), "unpacks to more than 1000000 bytes"),
        ('{"format": "neural-network-playground", "version": 1, "odd": 1}', "the text: odd"),
        ("{" + " " * 1_000_000, "larger than 1000000 bytes"),
        ("{\ud800}", "the text:"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(text, sentence):
    with pytest.raises(ExperimentError) as refusal:
        experiment_of(text)
    assert sentence in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_many_painted_points_are_too_many_for_a_link():
    points = tuple(
        PaintedPoint(
            x1=((7 * i) % 1201) / 101 - 5.9, x2=((31 * i) % 997) / 84 - 5.9, label=1 + i % 3
        )
        for i in range(2000)
    )
    experiment = Experiment(data=DataSpec(kind="points", points=points))
    with pytest.raises(ExperimentError, match=f"more than {MAX_LENGTH}; copy the experiment as"):
        link_of(experiment)


def test_a_link_holds_nothing_but_what_differs():
    link = link_of(Experiment(title="Mine"))
    plain = zlib.decompress(base64.urlsafe_b64decode(link.split(".")[2] + "=="))
    kept = json.loads(plain)
    assert kept == {"format": "neural-network-playground", "version": 1, "title": "Mine"}
