"""What a lesson is, and how its file is read; how it is shown is the window's business."""

from playground.lessons.lesson import Formula, Lesson, Paragraph, Step, standing
from playground.lessons.loading import lesson_names, load_lesson
from playground.lessons.parsing import LessonError, parse_lesson

__all__ = [
    "Formula",
    "Lesson",
    "LessonError",
    "Paragraph",
    "Step",
    "lesson_names",
    "load_lesson",
    "parse_lesson",
    "standing",
]
