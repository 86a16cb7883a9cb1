"""The place of a shared file: the name that is proposed, and the dialogs that ask."""

from __future__ import annotations

import re
from keyword import iskeyword
from pathlib import Path

from playground.ui.context import Context
from playground.ui.documents.file_dialogs import home_folder
from playground.ui.folders import last_folder, remember_folder
from playground.ui.widgets.dialogs import FileDialog

LONGEST_NAME = 80


def proposed_name(*words: str) -> str:
    """A file name of `words` that every system allows, without a suffix."""
    text = " – ".join(word for word in words if word)
    return re.sub(r"[^\w .,–+()=-]+", "_", text).strip(" .")[:LONGEST_NAME] or "playground"


def module_name(title: str) -> str:
    """A name for a Python file about `title` by which it can be imported, without a suffix."""
    name = re.sub(r"\W+", "_", title[:LONGEST_NAME]).strip("_")
    return name if name.isidentifier() and not iskeyword(name) else f"network_{name}".strip("_")


def ask_place(context: Context, title: str, name: str, filters: dict[str, str]) -> Path | None:
    """Ask for the path of the file, None for no file; it begins where one was saved last.

    `filters` has the wording of each suffix; a name without any of them gets the chosen one.
    """
    wordings = [f"{words} (*{suffix})" for suffix, words in filters.items()]
    dialog = FileDialog(context.window, title, str(last_folder(context.settings)))
    dialog.offer_to_save(wordings)
    dialog.selectFile(name)
    path = _answer(dialog)
    if path is None:
        return None
    remember_folder(context.settings, path)
    # A dialog of the desktop's own knows nothing of that.
    return Path(dialog.completed(str(path)))


def ask_file(context: Context, title: str, wording: str) -> Path | None:
    """Ask for a file that there is, of the kinds in `wording`; None for no file."""
    dialog = FileDialog(context.window, title, str(home_folder()))
    dialog.setFileMode(FileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(wording)
    return _answer(dialog)


def ask_folder(context: Context, title: str) -> Path | None:
    """Ask for a folder that there is; None for no folder."""
    dialog = FileDialog(context.window, title, str(home_folder()))
    dialog.setFileMode(FileDialog.FileMode.Directory)
    dialog.setOption(FileDialog.Option.ShowDirsOnly)
    return _answer(dialog)


def _answer(dialog: FileDialog) -> Path | None:
    """Wait for the answer to `dialog`, which goes with it."""
    accepted = dialog.exec() == FileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles() if accepted else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None
