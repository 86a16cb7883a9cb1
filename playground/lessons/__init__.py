"""What a lesson is, and how its file is read; how it is shown is the window's business."""

from playground.lessons.ballot import Ballot
from playground.lessons.lesson import Formula, Lesson, Paragraph, Prediction, Step
from playground.lessons.loading import LECTURE, lesson_names, load_lesson
from playground.lessons.parsing import Known, LessonError, parse_lesson
from playground.lessons.standing import Standing, standing

__all__ = [
    "LECTURE",
    "Ballot",
    "Formula",
    "Known",
    "Lesson",
    "LessonError",
    "Paragraph",
    "Prediction",
    "Standing",
    "Step",
    "lesson_names",
    "load_lesson",
    "parse_lesson",
    "standing",
]
