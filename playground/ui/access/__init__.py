"""Accessibility: sentences, tables and tones for those who do not see the window."""

from playground.ui.access.announcing import announce
from playground.ui.access.interfaces import install
from playground.ui.access.lesson_voice import LessonVoice
from playground.ui.access.panel_reader import PanelReader

__all__ = ["LessonVoice", "PanelReader", "announce", "install"]
