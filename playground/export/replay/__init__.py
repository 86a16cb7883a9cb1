"""A run, a comparison or a lesson as one HTML page that replays it in any browser."""

from __future__ import annotations

from playground.export.replay.chapter import Chapter, Question
from playground.export.replay.page import replay_page
from playground.export.replay.recording import record_run

__all__ = ["Chapter", "Question", "record_run", "replay_page"]
