"""Lesson files: the bundled ones hold what they name, and broken ones are refused by line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.experiment.files import example_names
from playground.lessons import (
    Formula,
    Lesson,
    LessonError,
    Paragraph,
    lesson_names,
    load_lesson,
    parse_lesson,
    standing,
)

GOOD = (
    "# Title\nsummary: Short.\nminutes: 5\n\n"
    "## One\nexample: xor\ntrain: 3\n\nWords\non.\n\n$$ a < b\n"
)


def test_a_lesson_is_read_as_it_is_written():
    lesson = parse_lesson(GOOD, "mine", "mine.md")
    assert (lesson.name, lesson.title, lesson.summary) == ("mine", "Title", "Short.")
    (step,) = lesson.steps
    assert step.blocks == (Paragraph("Words on."), Formula("a < b"))
    assert (lesson.minutes, step.example, step.train) == (5, "xor", 3)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", "line 1: is empty; a lesson begins with '# Title'"),
        ("Words", "line 1: a lesson begins with '# Title'"),
        ("## One", "line 1: a lesson begins with '# Title'"),
        ("# T\nsummary: s\n", "line 1: there is no step; a step begins with '## Title'"),
        ("# T\n\n## One\n\nw", "line 1: the field 'summary' is missing under the title"),
        ("# T\nsummary: s\n\nwords\n## One\n\nw", "line 4: words outside a step"),
        (GOOD.replace("example:", "exmaple:"), "line 6: unknown field 'exmaple'; example, lab"),
        (GOOD.replace("xor", "xro"), "line 6: example: there is no 'xro'; did you mean \"xor\"?"),
        (GOOD.replace("train: 3", "train: many"), "line 7: train: 'many' is not a whole number"),
        (GOOD.replace("train: 3", "train: 0"), "line 7: train: '0' is not a whole number from 1"),
        (GOOD.replace("train: 3", "example: xor"), "line 7: the field 'example' stands here twice"),
        (GOOD.replace("train: 3", "train:"), "line 7: the field 'train' is empty"),
        (GOOD.replace("train: 3", "words"), "line 7: is no 'field: value'"),
        (GOOD.replace("train: 3", "panels: A!"), "line 7: panels: 'A!' is no name"),
        (GOOD.replace("train: 3", "lab: a b"), "line 7: lab: one name alone, not 2"),
        (GOOD.replace("$$ a < b", "$$"), "line 12: an empty formula"),
        (GOOD.replace("Words", "<b>Words"), "line 9: HTML is not shown"),
        (GOOD.replace("Words", "![](x.png)"), "line 9: pictures are not shown"),
        (GOOD.replace("Words", "\0"), "line 9: a character that can not be shown"),
        (GOOD.replace("Words\non.\n\n$$ a < b", ""), "line 5: the step 'One' has no words"),
        (GOOD + "## One\n\nw\n" * 40, "more than 40 steps"),
        (GOOD + "w" * 100_000, "line 1: is longer than 100000 characters"),
    ],
)
def test_a_broken_lesson_is_refused_with_file_and_line(text, refusal):
    with pytest.raises(LessonError) as refused:
        parse_lesson(text, "mine", "mine.md")
    assert str(refused.value).startswith("mine.md: line ")
    assert refusal in str(refused.value)
    assert "\n" not in str(refused.value)


@given(st.text(alphabet="# :$\nabesumry0<!", max_size=80))
def test_whatever_the_text_it_is_a_lesson_or_refused(tail):
    for text in (tail, GOOD + tail):
        try:
            outcome: Lesson | str = parse_lesson(text, "x", "x.md")
        except LessonError as error:
            outcome = str(error)
        assert isinstance(outcome, Lesson) or outcome.startswith("x.md: line ")


def test_a_file_of_one_s_own_is_read_and_a_missing_or_unreadable_one_named(tmp_path):
    path = tmp_path / "mine.md"
    path.write_bytes(GOOD.replace("\n", "\r\n").encode())
    assert load_lesson(path).title == "Title"
    path.write_bytes(b"# T\nsummary: \xff")
    with pytest.raises(LessonError, match="line 2: is not UTF-8 text"):
        load_lesson(path)
    with pytest.raises(LessonError, match="can not be read"):
        load_lesson(tmp_path / "none.md")
    with pytest.raises(LessonError, match='did you mean "homework-and-exam"'):
        load_lesson("homework-and-exams")


def test_the_lecture_is_six_lessons_of_45_minutes():
    lessons = [load_lesson(name) for name in lesson_names()]
    assert len(lessons) == 6
    assert lessons[0].name == "backward-through-many-layers"
    assert sum(lesson.minutes for lesson in lessons) == 45


@pytest.mark.parametrize("name", lesson_names())
def test_every_step_of_the_lecture_has_something_to_watch_and_to_ask(name):
    for step in load_lesson(name).steps:
        assert step.watch
        assert step.question.endswith(("?", "."))
        assert step.notes
        assert step.lab
        assert not step.example or step.example in example_names()


def test_a_step_without_example_stands_on_the_one_before():
    lesson = load_lesson("backward-through-many-layers")
    assert standing(lesson, 0) == ("vanishing-sigmoid", 0)
    assert standing(lesson, 1) == ("vanishing-sigmoid", 60)
    assert standing(lesson, 4) == ("vanishing-sigmoid", 60)
