"""Lesson files: the bundled ones hold what they name, and broken ones are refused by line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from playground import resources
from playground.experiment.files import example_names, load_example, write_experiment
from playground.lessons import (
    LECTURE,
    Formula,
    KnownNames,
    Lesson,
    LessonError,
    Paragraph,
    Poll,
    Prediction,
    lesson_names,
    load_lesson,
    parse_lesson,
    step_setup,
)
from playground.lessons.locks import LOCKABLE, broken_lock

BESIDE = resources.path("lessons")
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
        (GOOD.replace("example:", "exmaple:"), "line 6: unknown field 'exmaple'; example, change"),
        (GOOD.replace("xor", "xro"), "line 6: example: there is no 'xro'; did you mean \"xor\"?"),
        (GOOD.replace("train: 3", "train: many"), "line 7: train: 'many' is not a whole number"),
        (GOOD.replace("train: 3", "train: 0"), "line 7: train: '0' is not a whole number from 1"),
        (GOOD.replace("train: 3", "example: xor"), "line 7: the field 'example' stands here twice"),
        (GOOD.replace("train: 3", "sample: x"), "line 7: sample: 'x' is not a whole number from 0"),
        (GOOD.replace("train: 3", "train:"), "line 7: the field 'train' is empty"),
        (GOOD.replace("train: 3", "words"), "line 7: is no 'field: value'"),
        (GOOD.replace("train: 3", "panels: A!"), "line 7: panels: 'A!' is no name"),
        (GOOD.replace("train: 3", "lab: a b"), "line 7: lab: one name alone, not 2"),
        (GOOD.replace("$$ a < b", "$$"), "line 12: formula: an empty formula"),
        (GOOD.replace("Words", "<b>Words"), "line 9: HTML is not shown"),
        (GOOD.replace("Words", "![](x.png)"), "line 9: pictures are not shown"),
        (GOOD.replace("Words", "\0"), "line 9: a character that can not be shown"),
        (GOOD.replace("Words\non.\n\n$$ a < b", ""), "line 5: the step 'One' has no words"),
        (GOOD.replace("a < b", r"\frac{a}"), "line 12: formula: '\\frac' needs braces"),
        (GOOD.replace("train: 3", "change: reul"), "line 7: change: there is no 'reul'; did you"),
        (GOOD.replace("train: 3", "vote: yes"), "line 7: vote: write 2 to 6 options"),
        (GOOD.replace("train: 3", "vote: yes | "), "line 7: vote: write 2 to 6 options"),
        (GOOD + "\n---\n\nlater\n", "line 14: '---' keeps words for after a vote; there is none"),
        (GOOD.replace("train: 3", "right: 1"), "line 7: right: needs a vote"),
        (
            GOOD.replace("train: 3", "vote: a | b\nright: 3"),
            "line 8: right: '3' are not numbers of options, 1 to 2",
        ),
        (GOOD.replace("train: 3", "rows: all"), "line 7: rows: there is no 'all'"),
        (GOOD.replace("train: 3", "hide: loss"), "line 7: hide: needs a vote"),
        (GOOD.replace("train: 3", "seen: And?"), "line 7: seen: needs a vote"),
        (GOOD.replace("minutes: 5", "locked: layers"), "line 3: locked: there is no 'layers'"),
        (GOOD.replace("minutes: 5", "hidden: network"), "line 3: hidden: there is no 'network'"),
        (GOOD.replace("train: 3", "panels: lose"), "line 7: panels: there is no 'lose'; did you"),
        (GOOD.replace("train: 3", "panels: loss\ndiagram: gone"), "line 8: diagram: there is no"),
        (GOOD.replace("train: 3", "diagram: hidden"), "line 7: diagram: without it the step needs"),
        (GOOD.replace("train: 3", "lab: raec"), "line 7: lab: there is no 'raec'; did you mean"),
        (GOOD + "## One\n\nw\n" * 40, "more than 40 steps"),
        (GOOD + "w" * 100_000, "line 1: is longer than 100000 characters"),
    ],
)
def test_a_broken_lesson_is_refused_with_file_and_line(text, refusal):
    with pytest.raises(LessonError) as refused:
        parse_lesson(text, "mine", "mine.md", KnownNames(labs=("race",), panels=("loss",)))
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


def test_the_lecture_is_seven_lessons_of_45_minutes_and_two_go_deeper():
    assert lesson_names()[:7] == LECTURE
    lessons = [load_lesson(name) for name in LECTURE]
    assert sum(lesson.minutes for lesson in lessons) == 45
    assert lesson_names()[7:9] == ("when-units-die", "is-this-overfitting")
    assert all(5 <= load_lesson(name).minutes <= 8 for name in lesson_names()[:9])


@pytest.mark.parametrize("name", lesson_names())
def test_every_step_of_the_lecture_has_something_to_watch_and_to_ask(name):
    for step in load_lesson(name).steps:
        asked = ("watch", "question", "notes", "lab")
        missing = [field for field in asked if not getattr(step, field)]
        assert not missing, f"step “{step.title}” has no {', '.join(missing)}"
        assert step.question.endswith(("?", "."))
        is_there = step.example in example_names() or (BESIDE / step.example).is_file()
        assert not step.example or is_there


def test_a_step_without_example_stands_on_the_one_before():
    lesson = load_lesson("backward-through-many-layers")
    stands = [step_setup(lesson, number) for number in (0, 1, 3)]
    assert {one.example for one in stands} == {"vanishing-sigmoid"}
    assert [one.train for one in stands] == [60, 60, 500]
    assert stands[2].changes == ("depth-3",)


def test_a_change_begins_again_and_adds_to_those_before_it():
    steps = (
        "## A\nexample: xor\ntrain: 9\n\nw\n## B\nchange: relu he\n\nw\n## C\nchange: adam\n\nw\n"
    )
    lesson = parse_lesson(f"# T\nsummary: s\n\n{steps}", "x", "x.md")
    assert step_setup(lesson, 0).train == 9
    last = step_setup(lesson, 2)
    assert (last.changes, last.train) == (("relu", "he", "adam"), 0)
    changed = last.opened()
    assert {layer.activation for layer in changed.network.hidden} == {"relu"}
    assert changed.training.optimizer.kind == "adam"


def test_an_experiment_of_one_s_own_lies_beside_the_lesson(tmp_path):
    (tmp_path / "mine.json").write_bytes(write_experiment(load_example("xor")))
    path = tmp_path / "lesson.md"
    path.write_text(GOOD.replace("example: xor", "example: mine.json"))
    assert step_setup(load_lesson(path), 0).opened() == load_example("xor")
    (tmp_path / "mine.json").unlink()
    with pytest.raises(ValueError, match=r"mine\.json: no such file"):
        step_setup(load_lesson(path), 0).opened()


def test_a_vote_has_its_options_what_it_hides_and_its_outcome():
    text = GOOD.replace("train: 3", "train: 3\nvote: up | down\nhide: loss.test\noutcome: Down.")
    (step,) = parse_lesson(text, "x", "x.md").steps
    assert step.prediction == Prediction(("up", "down"), ("loss.test",), "Down.")


def test_a_vote_has_its_right_options_counted_from_one_and_a_step_its_part_of_the_data():
    text = GOOD.replace("train: 3", "rows: test\nvote: up | down | level\nright: 1 3")
    (step,) = parse_lesson(text, "x", "x.md").steps
    assert (step.rows, step.prediction.right) == ("test", (0, 2))
    (plain,) = parse_lesson(GOOD.replace("train: 3", "vote: up | down"), "x", "x.md").steps
    assert (plain.rows, plain.prediction.right) == ("", ())


@pytest.mark.parametrize("name", lesson_names())
def test_every_vote_of_the_lecture_says_which_option_is_right(name):
    voting = [step.prediction for step in load_lesson(name).steps if step.prediction]
    assert all(0 < len(one.right) < len(one.options) for one in voting)


def test_a_room_may_be_asked_once_more_what_it_has_seen():
    text = GOOD.replace("train: 3", "vote: up | down\nseen: And now?\ndo: Press Start.")
    (step,) = parse_lesson(text, "x", "x.md").steps
    assert (step.do, step.prediction.seen) == ("Press Start.", "And now?")
    poll = Poll((3, 1), revealed=True).with_hands(1, 4)
    assert (poll.hands, poll.seen, poll.total_seen) == ((3, 1), (0, 4), 4)
    assert (poll.share(0), poll.share_seen(0), poll.share_seen(1)) == (0.75, 0.0, 1.0)


def test_only_votes_that_were_counted_have_figures():
    assert Poll((0, 0), revealed=True).counted(0) == ()
    assert Poll((3, 1)).counted(0) == ((3, 0.75),)
    assert Poll((3, 1), revealed=True, seen=(0, 4)).counted(1) == ((1, 0.25), (4, 1.0))
    assert Poll((0, 0), revealed=True, seen=(1, 3)).counted(0) == ((1, 0.25),)


def test_shares_of_a_vote_add_up_and_nobody_is_no_division_by_zero():
    poll = Poll((0, 0, 0))
    assert [poll.share(n) for n in range(3)] == [0, 0, 0]
    poll = poll.with_hands(0, 30).with_hands(2, 10)
    assert (poll.total, poll.share(0), poll.share(1), poll.share(2)) == (40, 0.75, 0, 0.25)
    with pytest.raises(ValueError, match="-1 is not between 0 and 9999"):
        poll.with_hands(1, -1)


@pytest.mark.parametrize(
    ("part", "name"),
    [("data", "samples"), ("training", "batch_size")],
)
def test_a_lock_holds_its_part_and_leaves_seeds_and_others_free(part, name):
    before = load_example("xor")
    spec = getattr(before, part)
    after = replace(before, **{part: replace(spec, **{name: getattr(spec, name) + 10})})
    assert broken_lock(("network", part), before, after) == part
    assert broken_lock(("network",), before, after) == ""
    reseeded = replace(before, **{part: replace(spec, seed=spec.seed + 1)})
    assert broken_lock(LOCKABLE, before, reseeded) == ""
