"""What every test gets: no screen, one BLAS thread, its own settings, and nothing left behind."""

from __future__ import annotations

import gc
import itertools
import os
import sys
from pathlib import Path

# Where Python is told to write no compiled modules each worker and each program that a test starts
# would compile all of them anew.  They go into pytest's own folder and not beside the sources.
if sys.dont_write_bytecode:
    COMPILED = Path(__file__).resolve().parents[1] / ".pytest_cache" / "compiled"
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(COMPILED)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(COMPILED)

# Before NumPy and Qt are imported anywhere.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from playground.experiment.files import write_experiment
from tests.leftovers import leftovers, things_alive
from tests.patience import PatientBot
from tests.support import forget_tables, spiral_experiment
from tests.watch import Watch

settings.register_profile(
    "project",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("project")


WATCH = pytest.StashKey[Watch]()


def pytest_configure(config: pytest.Config) -> None:
    """Begin to watch for a test that hangs."""
    config.stash[WATCH] = Watch()


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the watch."""
    config.stash[WATCH].end()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> None:
    """The test before has come to its end."""
    item.config.stash[WATCH].see_a_test()


def pytest_exception_interact(node: pytest.Item | pytest.Collector) -> None:
    """The next test is watched as well."""
    node.config.stash[WATCH].was_stopped()


def pytest_collection_finish() -> None:
    """What was imported and collected stays: no collection of garbage looks through it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """The one of pytest-qt that waits longer before it gives up."""
    return PatientBot(request)


HOMES = itertools.count()


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, state and data of the program go to a folder of this test."""
    # A number of our own: pytest would list the thousands of folders that are there for each one.
    # Nor is it made: most tests write nothing, and thousands of empty folders take seconds to go.
    home = tmp_path_factory.getbasetemp() / f"home-{next(HOMES)}"
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture
def experiment_file(tmp_path: Path) -> Path:
    """A file with a small spiral that is not trained."""
    path = tmp_path / "spiral.json"
    path.write_bytes(write_experiment(spiral_experiment()))
    return path


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another copy of the program, which has read no table yet."""
    forget_tables(monkeypatch)


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a window, a thread or a running timer, and name it."""
    before = things_alive()
    yield
    left = leftovers(before)
    assert not left, f"left behind: {', '.join(left)}"
