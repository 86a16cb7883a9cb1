"""Lessons as values, and the reading of their files; showing them is the window's business."""

from playground.lessons.lesson import NO_SAMPLE, Formula, Lesson, Paragraph, Prediction, Step
from playground.lessons.loading import LECTURE, lesson_names, load_lesson
from playground.lessons.parsing import KnownNames, LessonError, parse_lesson
from playground.lessons.poll import Poll
from playground.lessons.step_setup import StepSetup, step_setup

__all__ = [
    "LECTURE",
    "NO_SAMPLE",
    "Formula",
    "KnownNames",
    "Lesson",
    "LessonError",
    "Paragraph",
    "Poll",
    "Prediction",
    "Step",
    "StepSetup",
    "lesson_names",
    "load_lesson",
    "parse_lesson",
    "step_setup",
]
