"""Lessons in every language of the window: all are there, and set up the same things."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
from msgspec.structs import replace as struct_replace

from playground import resources
from playground.experiment.project import Project, read_file, save_project
from playground.lessons import (
    Formula,
    Lesson,
    Paragraph,
    Step,
    lesson_names,
    load_lesson,
    step_setup,
)
from playground.training.opening import start

LANGUAGES = sorted(
    path.stem.removeprefix("playground_")
    for path in resources.path("translations").glob("playground_*.qm")
)


def without_words(lesson: Lesson) -> Lesson:
    """What a lesson puts on the table, with the shape of its words alone."""

    def bare(step: Step) -> Step:
        prediction = step.prediction
        if prediction is not None:
            prediction = replace(
                prediction,
                options=("",) * len(prediction.options),
                outcome=str(bool(prediction.outcome)),
                seen=str(bool(prediction.seen)),
                explanation=shapes(prediction.explanation),
            )
        said = {name: str(bool(getattr(step, name))) for name in ("do", "watch", "question")}
        return replace(
            step, title="", blocks=shapes(step.blocks), prediction=prediction, notes="", **said
        )

    steps = tuple(bare(step) for step in lesson.steps)
    return replace(lesson, title="", summary="", steps=steps, language="")


def shapes(blocks: tuple[Paragraph | Formula, ...]) -> tuple[Paragraph | Formula, ...]:
    """Formulas by their numbers, paragraphs as such."""
    return tuple(
        Formula(" ".join(re.findall(r"\d+(?:[.,]\d+)?", block.text)).replace(",", "."))
        if isinstance(block, Formula)
        else Paragraph("")
        for block in blocks
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", lesson_names())
def test_a_lesson_is_there_in_every_language_and_sets_up_the_same(name, language):
    english, translated = load_lesson(name), load_lesson(name, language=language)
    assert resources.path("lessons", language, f"{name}.md").is_file()
    assert translated.language == language
    assert translated.title != english.title
    assert translated.folder == english.folder
    assert without_words(translated) == without_words(english)


def test_a_lesson_in_a_language_that_it_lacks_is_read_in_english():
    name = lesson_names()[0]
    assert load_lesson(name, language="xx") == load_lesson(name)


def test_the_experiments_of_a_translated_lesson_have_its_words():
    for name in ("is-this-overfitting", "one-neuron-a-class"):
        english, german = load_lesson(name), load_lesson(name, language="de")
        for index in range(len(english.steps)):
            said, gesagt = (
                opened.experiment if isinstance(opened, Project) else opened
                for opened in (step_setup(one, index).opened() for one in (english, german))
            )
            assert gesagt.title != said.title
            data = said.data if said.data.table else gesagt.data
            same = struct_replace(gesagt, title=said.title, notes=said.notes, data=data)
            assert same == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_a_translated_lesson_has_its_names_and_the_run_is_the_same(language, tmp_path):
    runs = []
    for spoken in ("", language):
        project = step_setup(load_lesson("one-neuron-a-class", language=spoken), 3).opened()
        path = tmp_path / f"{language}{spoken}.nnplay"
        save_project(path, project)
        session = start(read_file(path))
        session.train(epochs=3)
        runs.append(session)
    english, translated = runs
    assert "bird" in english.dataset.class_names
    assert "bird" not in translated.dataset.class_names
    assert np.array_equal(english.network.parameters, translated.network.parameters)


# What the lessons tell the lecturer to press or to look at, and the part of the window with it.
NAMED = {
    "Train both": "OneHotPanel",
    "+5 to all": "LogitsPanel",
    "Restore best": "FitPanel",
    "Open the seal": "PeekingPanel",
    "Press Start": "TrialsPanel",
    "Activations": "MicroscopePanel",
    "capacity sweep": "SweepPanel",
    "Train and test": "DecisionPanel",
    "press accuracy": "RacePanel",
}


def words_on_screen(language: str) -> dict[tuple[str, str], str]:
    """All translations by context and lower-case source."""
    tree = ElementTree.parse(resources.path("translations") / f"playground_{language}.ts")
    return {
        (context.findtext("name"), message.findtext("source").lower()): message.findtext(
            "translation"
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_to_be_pressed_is_called_as_on_the_screen(language):
    screen = words_on_screen(language)
    named = 0
    for name in lesson_names():
        pairs = zip(
            load_lesson(name).steps, load_lesson(name, language=language).steps, strict=True
        )
        for english, translated in pairs:
            for words, context in NAMED.items():
                if words in english.do:
                    source = words.lower().removeprefix("press ")
                    assert screen[context, source].lower() in translated.do.lower()
                    named += 1
    assert named >= 8
