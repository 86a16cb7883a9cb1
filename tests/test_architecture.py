"""The shape of the program: imports run one way, Qt stays in its place, nothing reaches the net."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "playground"
TESTS = ROOT / "tests"
SOURCES = sorted(PACKAGE.rglob("*.py"))

# What each part may import of ours, besides itself; `resources`, the version and what a sentence is
# belong to all.
ALLOWED = {
    "engine": set(),
    "data": {"engine"},
    "experiment": {"data", "engine"},
    "training": {"experiment", "data", "engine"},
    "lessons": {"training", "experiment", "data", "engine"},
    "export": {"training", "experiment", "data", "engine"},
    "workloads": {"engine"},
    "signals": set(),
    "ui": {"training", "lessons", "export", "experiment", "data", "engine", "signals"},
}
# The one room that knows how charts are drawn, and who starts the application.
CHART_ROOM = "playground.ui.charts"
STARTERS = ("ui/application.py", "ui/offscreen/", "ui/main_window.py")
# The command line stands above everything; what draws is imported when it is asked for.
TOP = {
    "cli",
    "commands",
    "headless",
    "interruption",
    "outputs",
    "tabular",
    "bench",
    "steady",
    "__main__",
}
QT = {"PySide6", "shiboken6"}
QT_OUTSIDE_UI = ("training/worker.py", "commands/render.py")
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "requests"}
ENGINE_MAY_IMPORT = {"numpy", "threadpoolctl"}
NEVER_AT_RUN_TIME = {
    "torch",
    "sklearn",
    "tensorflow",
    "keras",
    "jax",
    "pickle",
    "marshal",
    "shelve",
}


def part_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def opening_and_imports(path: Path) -> tuple[str | None, tuple[ast.Import | ast.ImportFrom, ...]]:
    """What a file says of itself, and every import: at its top, later, or under TYPE_CHECKING."""
    tree = ast.parse(text_of(path))
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom))
    # The whole trees of all files would be a million objects to keep and to look through.
    return ast.get_docstring(tree), tuple(nodes)


def import_nodes(path: Path) -> tuple[ast.Import | ast.ImportFrom, ...]:
    _, nodes = opening_and_imports(path)
    return nodes


@cache
def imports(path: Path) -> frozenset[str]:
    """Full names of the modules that a file imports, at its top or later."""
    found: set[str] = set()
    for node in import_nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif node.module:
            found.add(node.module)
            if node.module == "playground":
                found |= {f"playground.{alias.name}" for alias in node.names}
    return frozenset(found)


def roots(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imports(path)}


def own_parts(path: Path) -> set[str]:
    names = (name.split(".") for name in imports(path) if name.startswith("playground."))
    return {parts[1] for parts in names} - {"resources", "sentence", "__version__"}


def offenders(rule: Callable[[Path], bool]) -> list[str]:
    """The files that break a rule, all of them at once."""
    return [str(path.relative_to(PACKAGE)) for path in SOURCES if not rule(path)]


def test_every_part_has_a_place_in_the_architecture():
    assert {part_of(path) for path in SOURCES} <= ALLOWED.keys() | TOP | {
        "__init__",
        "resources",
        "sentence",
    }


def test_imports_run_one_way():
    def one_way(path: Path) -> bool:
        part = part_of(path)
        return part not in ALLOWED or own_parts(path) - {part} <= ALLOWED[part]

    assert not offenders(one_way)


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def modules_imported(path: Path, known: set[str]) -> set[str]:
    """Modules of ours that a file imports: at its top, later, or under TYPE_CHECKING."""
    found: set[str] = set()
    for node in import_nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return (found & known) - {module_of(path)}


@cache
def module_graph() -> dict[str, set[str]]:
    known = {module_of(path) for path in SOURCES}
    return {module_of(path): modules_imported(path, known) for path in SOURCES}


def room_of(module: str) -> str:
    """A folder of `ui` is a room, and so is a module that stands beside them."""
    parts = module.split(".")
    return ".".join(parts[:3] if parts[1:2] == ["ui"] else parts[:2])


def circle_in(graph: dict[str, set[str]]) -> list[str]:
    """The members of one circle, in their order; nothing where there is none."""
    done: set[str] = set()

    def circle_from(start: str, path: list[str]) -> list[str]:
        if start in path:
            return path[path.index(start) :]
        if start in done:
            return []
        for follower in sorted(graph.get(start, ())):
            circle = circle_from(follower, [*path, start])
            if circle:
                return circle
        done.add(start)
        return []

    return next((circle for one in sorted(graph) if (circle := circle_from(one, []))), [])


def test_a_circle_is_found_where_there_is_one():
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"]
    assert circle_in({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_no_modules_import_each_other_in_a_circle():
    assert not circle_in(module_graph())


def test_no_rooms_import_each_other_in_a_circle():
    rooms: dict[str, set[str]] = {}
    for module, imported in module_graph().items():
        others = {room_of(name) for name in imported} - {room_of(module), "playground"}
        rooms.setdefault(room_of(module), set()).update(others)
    assert not circle_in(rooms)


def test_nobody_imports_the_main_window_but_who_starts_the_application():
    for path in SOURCES:
        if "playground.ui.main_window" in module_graph()[module_of(path)]:
            assert path.relative_to(PACKAGE).as_posix().startswith(STARTERS)


def test_pyqtgraph_is_known_in_the_room_of_charts_alone():
    for path in SOURCES:
        if "pyqtgraph" in roots(path):
            assert room_of(module_of(path)) == CHART_ROOM


def test_dialogs_for_files_are_made_by_the_class_that_describes_them():
    assert not offenders(lambda path: not re.search(r"\bQFileDialog(\.get\w+)?\(", text_of(path)))


def test_qt_stays_in_the_window_and_the_worker():
    def without_qt(path: Path) -> bool:
        relative = path.relative_to(PACKAGE).as_posix()
        at_home = relative.startswith("ui/") or relative in QT_OUTSIDE_UI
        return at_home or not roots(path) & QT

    assert not offenders(without_qt)


def test_nothing_reaches_the_network_or_trains_with_somebody_else_s_engine():
    def alone(path: Path) -> bool:
        exported = {"torch", "keras", "onnx"} if part_of(path) in ("export", "bench") else set()
        return not roots(path) & (NETWORK | NEVER_AT_RUN_TIME) - exported

    assert not offenders(alone)


def test_the_engine_needs_numpy_and_the_standard_library_alone():
    def self_contained(path: Path) -> bool:
        others = roots(path) - set(sys.stdlib_module_names) - {"playground"}
        return part_of(path) != "engine" or others <= ENGINE_MAY_IMPORT

    assert not offenders(self_contained)


def test_every_file_opens_with_what_it_is():
    assert not offenders(lambda path: not text_of(path) or bool(opening_and_imports(path)[0]))


def test_every_file_is_short_enough_to_read():
    assert not offenders(lambda path: text_of(path).count("\n") <= 500)


def test_no_signal_is_connected_to_a_lambda_or_a_partial():
    connected = re.compile(r"\.connect\(\s*(lambda|partial\(|functools\.partial)")
    assert not offenders(lambda path: not connected.search(text_of(path)))


def test_nobody_hands_a_theme_on():
    pushed = re.compile(r"(?<!super\(\))(?<!\bself)\.apply_theme\(")
    handed = [str(path) for path in SOURCES if pushed.search(text_of(path))]
    # It comes as an event to each `Themed` widget; what was just made gets it by `spread_theme`.
    assert handed == []


def test_no_test_looks_into_the_frame_loop():
    private = re.compile(r"\bloop\._[a-z]|frame_loop\._[a-z]")
    assert not [path.name for path in sorted(TESTS.rglob("*.py")) if private.search(text_of(path))]


def test_the_top_level_is_what_it_should_be():
    expected = {"pyproject.toml", "README.md", "playground", "resources", "tests", "packaging"}
    extra = {"LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "CITATION.cff", "ACCESSIBILITY.md"}
    built = {"build", "dist", "playground-preview.png"}
    found = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")}
    found = {name for name in found if not name.endswith(".egg-info")}
    assert expected <= found
    assert found <= expected | extra | built
