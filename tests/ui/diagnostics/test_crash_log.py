from __future__ import annotations

import faulthandler
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from playground import __version__
from playground.ui.diagnostics.crash_log import LARGEST_BYTES, CrashLog, crash_log


@pytest.fixture
def log(tmp_path: Path) -> CrashLog:
    return CrashLog(tmp_path / "state" / "crash.log")


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Puts the hooks of the test run back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    yield
    faulthandler.enable(sys.__stderr__)


def raised() -> tuple[type[BaseException], BaseException, object]:
    try:
        raise ZeroDivisionError("a loss over no rows")
    except ZeroDivisionError as error:
        return type(error), error, error.__traceback__


def boxes() -> list[QMessageBox]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]


def close_boxes() -> None:
    # They open in a turn of their own, outside the painting that may have failed.
    QApplication.processEvents()
    for box in boxes():
        box.close()


def test_an_error_is_written_with_its_traceback_and_the_machine(qapp, log, capsys):
    log.write(*raised())
    close_boxes()
    text = log.file.read_text(encoding="utf-8")
    assert "ZeroDivisionError: a loss over no rows" in text
    assert "in raised" in text
    assert f"Neural Network Playground: {__version__}" in text
    assert str(log.file) in capsys.readouterr().err


def test_the_person_is_told_where_once(qapp, log):
    log.write(*raised())
    log.write(*raised())
    assert [str(log.file) in box.text() for box in boxes()] == [True]
    close_boxes()
    assert log.file.read_text(encoding="utf-8").count("Traceback") == 2


def test_where_nothing_can_be_written_the_error_goes_to_stderr(qapp, tmp_path, capsys):
    (tmp_path / "file").touch()
    CrashLog(tmp_path / "file" / "crash.log").write(*raised())
    said = capsys.readouterr().err
    assert "a loss over no rows" in said
    assert "no log could be written" in said


def test_the_log_does_not_grow_for_ever(qapp, log, hooks):
    log.file.parent.mkdir()
    log.file.write_bytes(b"x" * (LARGEST_BYTES + 1))
    log.install()
    log.close()
    assert log.file.stat().st_size <= LARGEST_BYTES // 2


def test_it_lies_in_the_state_folder_of_the_program(qapp, own_folders):
    assert crash_log().file.is_relative_to(own_folders / "xdg_state_home")


def test_a_crash_below_python_leaves_its_stack_in_the_log(own_folders):
    program = (
        "import faulthandler\n"
        "from playground.ui.diagnostics.crash_log import crash_log\n"
        "log = crash_log(); log.install(); print(log.file, flush=True)\n"
        "faulthandler._sigsegv()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    text = Path(done.stdout.strip()).read_text(encoding="utf-8")
    assert "Segmentation fault" in text or "access violation" in text
