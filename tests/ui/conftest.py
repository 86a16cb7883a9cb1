"""What most tests of the interface begin with; one that needs another window makes its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from playground.ui.appearance.style import apply_stylesheet
from playground.ui.appearance.theme import LIGHT
from playground.ui.language.numbers import Notation, use_notation
from playground.ui.main_window import MainWindow
from playground.ui.settings import Settings
from tests.patience import PatientBot
from tests.support import spiral_experiment
from tests.ui.joining import layouts_watched
from tests.ui.shared import SharedWindow


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    """A language that a test speaks leaves its decimal mark behind."""
    yield
    use_notation(Notation())


@pytest.fixture(autouse=True, scope="session")
def empty_clipboard() -> Iterator[None]:
    """What lies there was made by Python; off-screen Qt would drop it when Python has ended."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True, scope="session")
def joining_layouts() -> Iterator[None]:
    """A layout that joins another is empty."""
    yield from layouts_watched()


@pytest.fixture(autouse=True, scope="module")
def usual_size_of_text() -> Iterator[None]:
    """Large text of the last window of a file is not that of the widgets in the next."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        apply_stylesheet(LIGHT)


@pytest.fixture
def own_window(qtbot) -> Iterator[MainWindow]:
    """A window on a small spiral, shown and paused, for this test alone."""
    made = MainWindow(spiral_experiment(), LIGHT)
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def window(own_window: MainWindow) -> MainWindow:
    """The window of a test; a file whose tests share one says so by a fixture of this name."""
    return own_window


@pytest.fixture(scope="module")
def settings_of_the_file() -> Settings | None:
    """Those of the window that the tests of a file share; a file that needs any has its own."""
    return None


@pytest.fixture(scope="module")
def window_of_the_file(
    qapp, tmp_path_factory, request, settings_of_the_file
) -> Iterator[SharedWindow]:
    """A window that the tests of a file share, each by `shared_window`."""
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("home")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        shared = SharedWindow(settings_of_the_file)
        # Qt makes the frames of its tabs with the first layout: they are not of a test.
        qapp.processEvents()
    shared.put_back(PatientBot(request))
    PatientBot(request).waitUntil(lambda: shared.window.header.epoch.figure() == "0")
    shared.remember()
    yield shared
    made = shared.window
    made.documents.document.become(None, None)
    made.close()
    assert not made.isVisible()
    made.deleteLater()


@pytest.fixture
def shared_window(qtbot, window_of_the_file) -> MainWindow:
    """A window as `window` makes it, but not made anew: experiment and panels are put back.

    For tests that change the experiment, its run, its file or the places of panels.  What else a
    test changes it has to put back itself, or take `own_window`: the next one fails otherwise.
    """
    window_of_the_file.put_back(qtbot)
    found = window_of_the_file.window
    qtbot.waitExposed(found)

    def is_as_new() -> None:
        assert window_of_the_file.differences() == []

    # What follows the run, such as the bar of its past, does so with its first snapshot.
    qtbot.waitUntil(is_as_new)
    return found
