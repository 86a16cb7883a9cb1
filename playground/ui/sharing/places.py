"""The place of a shared file: the name that is proposed, and the dialog that asks."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from playground.ui.context import Context
from playground.ui.folders import last_folder, remember_folder

LONGEST_NAME = 80


def proposed_name(*words: str) -> str:
    """A file name of `words` that every system allows, without a suffix."""
    text = " – ".join(word for word in words if word)
    return re.sub(r"[^\w .,–+()=-]+", "_", text).strip(" .")[:LONGEST_NAME] or "playground"


def ask_place(context: Context, title: str, name: str, filters: dict[str, str]) -> Path | None:
    """Ask for the path of the file, None for no file; it begins where one was saved last.

    `filters` has the wording of each suffix; a name without any of them gets the chosen one.
    """
    wordings = [f"{words} (*{suffix})" for suffix, words in filters.items()]
    start = str(last_folder(context.settings) / name)
    chosen, wording = QFileDialog.getSaveFileName(context.window, title, start, ";;".join(wordings))
    if not chosen:
        return None
    path = Path(chosen)
    remember_folder(context.settings, path)
    if path.suffix.lower() in filters:
        return path
    suffixes = dict(zip(wordings, filters, strict=True))
    return path.with_name(path.name + suffixes.get(wording, next(iter(filters))))
