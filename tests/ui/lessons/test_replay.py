"""A lesson as a page: a chapter for each step, its runs as far as the step trains them."""

from __future__ import annotations

from playground.experiment.files import load_example
from playground.lessons import Lesson, Paragraph, Poll, Prediction, Step
from playground.ui.lessons.replay import lesson_chapters

WORDS = (Paragraph("Words."),)
VOTE = Prediction(options=("yes", "no"), outcome="No.", explanation=(Paragraph("Because."),))
LESSON = Lesson(
    name="short",
    title="Short",
    summary="",
    minutes=1,
    steps=(
        Step("Begin", WORDS, example="xor", train=2),
        Step("Go on", WORDS, train=4, question="Faster?", prediction=VOTE),
        Step("Change", WORDS, change=("relu",), train=3, watch="The map."),
    ),
)


def test_steps_on_one_run_share_its_recording():
    chapters = lesson_chapters(LESSON, load_example("xor"))
    assert [len(chapter.runs) for chapter in chapters] == [1, 0, 1]
    assert [chapter.epoch for chapter in chapters] == [2, 4, 3]
    epochs = [moment["epoch"] for moment in chapters[0].runs[0]["moments"]]
    assert epochs == [0, 1, 2, 3, 4]
    assert chapters[2].runs[0]["layers"][0]["activation"] == "relu"


def test_the_votes_of_the_room_and_the_explanation_come_with_the_question():
    question = lesson_chapters(LESSON, load_example("xor"), {1: Poll((3, 9))})[1].question
    assert question.options == ("yes", "no")
    assert question.votes == (3, 9)
    assert question.outcome == "No. Because."


def test_what_to_watch_is_among_the_words():
    assert lesson_chapters(LESSON, load_example("xor"))[2].paragraphs == ("Words.", "The map.")
