from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.conftest import ROOT

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
ROCKY = 'ID="rocky"\nID_LIKE="rhel centos fedora"\n'
TUMBLEWEED = 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n'
UNHEARD_OF = "ID=plan9\n"

FROM_PYTHON = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
FROM_LDD = (
    "\tlibGL.so.1 => not found\n\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)\n"
    "\tlibxcb-cursor.so.0 => not found\n\tlibGL.so.1 => not found\n"
)
FROM_MUSL = "Error loading shared library libfontconfig.so.1: No such file or directory (needed by"


@pytest.fixture
def checkout(bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own for the script, in which nothing is really installed."""
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", tmp_path / ".venv")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


@pytest.fixture
def done(
    bootstrap: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[str, ...]]:
    """What the script would have made and installed, in order."""
    deeds: list[tuple[str, ...]] = []

    def make_environment() -> None:
        deeds.append(("make",))
        python = bootstrap.environment_python(bootstrap.ENVIRONMENT)
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()

    monkeypatch.setattr(bootstrap, "make_environment", make_environment)
    monkeypatch.setattr(bootstrap, "install", lambda _, command: deeds.append(("install", command)))
    monkeypatch.setattr(bootstrap, "is_sound", lambda python: python.exists())
    return deeds


def test_a_second_start_installs_nothing(bootstrap: ModuleType, done: list):
    bootstrap.prepared_environment("run")
    first = list(done)
    bootstrap.prepared_environment("run")
    assert first == done == [("make",), ("install", "run")]


def test_another_pyproject_is_installed_again_in_the_same_environment(
    bootstrap: ModuleType, checkout: Path, done: list
):
    bootstrap.prepared_environment("run")
    (checkout / "pyproject.toml").write_text("[project]\ndependencies = []\n")
    bootstrap.prepared_environment("run")
    assert done == [("make",), ("install", "run"), ("install", "run")]


def test_an_environment_for_the_tests_serves_the_app_but_not_the_other_way(
    bootstrap: ModuleType, done: list
):
    bootstrap.prepared_environment("test")
    bootstrap.prepared_environment("run")
    assert done == [("make",), ("install", "test")]

    bootstrap.stamp_file("test").unlink()
    bootstrap.stamp_file("run").write_text(bootstrap.fingerprint("run"), encoding="utf-8")
    bootstrap.prepared_environment("test")
    assert done[2:] == [("install", "test")]


def test_a_failed_installation_is_tried_again(
    bootstrap: ModuleType, done: list, monkeypatch: pytest.MonkeyPatch
):
    def fail(python: Path, command: str) -> None:
        raise bootstrap.Stop("no network")

    with monkeypatch.context() as without_network:
        without_network.setattr(bootstrap, "install", fail)
        with pytest.raises(bootstrap.Stop):
            bootstrap.prepared_environment("run")
    bootstrap.prepared_environment("run")
    assert done == [("make",), ("install", "run")]


def a_module_that_ends_with(code: str, folder: Path, name: str) -> None:
    (folder / f"{name}.py").write_text(f"import os, sys\n{code}\n")


def a_pip_that_fails(times: int, checkout: Path) -> None:
    a_module_that_ends_with(
        f"""open('starts', 'a').write('+')
sys.exit(len(open('starts').read()) <= {times})""",
        checkout,
        "pip",
    )


def test_an_installation_that_broke_off_goes_on_by_itself(
    bootstrap: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
):
    a_pip_that_fails(2, checkout)
    monkeypatch.chdir(checkout)
    bootstrap.install(Path(sys.executable), "run")
    assert (checkout / "starts").read_text() == "+++"


def test_an_installation_that_fails_again_and_again_is_given_up(
    bootstrap: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
):
    a_pip_that_fails(99, checkout)
    monkeypatch.chdir(checkout)
    with pytest.raises(bootstrap.Stop, match="connection to the package index"):
        bootstrap.install(Path(sys.executable), "test")
    assert (checkout / "starts").read_text() == "+++"


def test_the_fingerprint_depends_on_project_place_and_python(
    bootstrap: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
):
    prints = {bootstrap.fingerprint("run"), bootstrap.fingerprint("test")}
    (checkout / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    prints.add(bootstrap.fingerprint("run"))
    monkeypatch.setattr(bootstrap, "python_name", lambda: "cpython-399-3-99-0")
    prints.add(bootstrap.fingerprint("run"))
    assert len(prints) == 4
    assert bootstrap.fingerprint("run") == bootstrap.fingerprint("run")


def test_an_environment_without_pip_is_not_sound(bootstrap: ModuleType, tmp_path: Path):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path)], check=True)
    assert not bootstrap.is_sound(bootstrap.environment_python(tmp_path))
    assert not bootstrap.is_sound(bootstrap.environment_python(tmp_path / "nowhere"))


@pytest.mark.parametrize(
    ("release", "family"),
    [
        (DEBIAN, "apt"),
        (MINT, "apt"),
        (ROCKY, "dnf"),
        ("ID=fedora\n", "dnf"),
        ("ID=arch\n", "pacman"),
        (TUMBLEWEED, "zypper"),
        ("ID=alpine\n", "apk"),
        (UNHEARD_OF, ""),
        ("", ""),
    ],
)
def test_the_distribution_tells_its_package_tool(bootstrap: ModuleType, release: str, family: str):
    assert bootstrap.package_family(release) == family


@pytest.mark.parametrize(
    ("text", "libraries"),
    [
        (FROM_PYTHON, ("libEGL.so.1",)),
        (FROM_LDD, ("libGL.so.1", "libxcb-cursor.so.0")),
        (FROM_MUSL, ("libfontconfig.so.1",)),
        ("ModuleNotFoundError: No module named 'PySide6'", ()),
        ("\tlibm.so.6 => /lib/libm.so.6 (0x0000)\n", ()),
    ],
)
def test_missing_libraries_are_read_from_what_the_loader_says(
    bootstrap: ModuleType, text: str, libraries: tuple[str, ...]
):
    assert bootstrap.missing_libraries(text) == libraries


def test_the_sentence_names_the_library_and_the_command_of_the_distribution(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(bootstrap, "as_root", lambda: "sudo ")
    sentence = bootstrap.missing_sentence(("libEGL.so.1",), DEBIAN)
    assert sentence.startswith(
        "Qt needs the system library libEGL.so.1; install with: sudo apt-get install -y libegl1 "
    )
    assert "\n" not in sentence
    assert "sudo dnf install -y" in bootstrap.missing_sentence(("libEGL.so.1",), ROCKY)
    two = bootstrap.missing_sentence(("libEGL.so.1", "libGL.so.1"), UNHEARD_OF)
    assert "libraries libEGL.so.1, libGL.so.1" in two
    assert "package manager" in two


def test_a_python_without_ensurepip_is_told_its_package(bootstrap: ModuleType):
    said = (
        "The virtual environment was not created successfully because ensurepip is not\navailable"
    )
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    sentence = bootstrap.environment_sentence(said, DEBIAN)
    assert sentence.endswith(f"apt-get install -y python{version}-venv")
    assert "\n" not in sentence
    other = bootstrap.environment_sentence("OSError: Read-only file system", DEBIAN)
    assert other.endswith("Read-only file system")


def test_a_python_that_is_too_old_is_refused(bootstrap: ModuleType):
    with pytest.raises(bootstrap.Stop, match=r"this is Python 3\.9, .* needs 3\.11"):
        bootstrap.check_python((3, 9))
    bootstrap.check_python((3, 11))


@pytest.mark.parametrize("arguments", [[], ["lauch"]])
def test_without_one_of_the_two_commands_it_says_how_it_is_used(
    bootstrap: ModuleType, arguments: list[str], capsys: pytest.CaptureFixture[str]
):
    assert bootstrap.main(arguments) == 2
    assert "bootstrap.py test" in capsys.readouterr().err


def test_a_failure_is_one_line_and_exit_code_1(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    def refuse(version: tuple[int, ...]) -> None:
        raise bootstrap.Stop("this is Python 3.9")

    monkeypatch.setattr(bootstrap, "check_python", refuse)
    assert bootstrap.main(["run"]) == 1
    assert capsys.readouterr().err == "bootstrap: this is Python 3.9\n"


@pytest.mark.parametrize(("command", "module"), [("run", "playground"), ("test", "pytest")])
def test_the_exit_code_and_the_arguments_are_those_of_what_was_started(
    bootstrap: ModuleType,
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    module: str,
):
    a_module_that_ends_with("sys.exit(len(sys.argv) + 40)", checkout, module)
    monkeypatch.chdir(checkout)
    assert bootstrap.start(Path(sys.executable), command, ["a", "b"]) == 43


def test_the_whole_suite_runs_on_all_processors_and_then_what_depends_on_the_clock(
    bootstrap: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
):
    a_module_that_ends_with(
        "open('runs', 'a').write(' '.join(sys.argv[1:]) + '\\n'); "
        "sys.exit(1 if 'not timing' in sys.argv else 0)",
        checkout,
        "pytest",
    )
    (checkout / "tests/ui").mkdir(parents=True)
    (checkout / "tests/test_any.py").write_text("def test_any(): pass\n")
    for name in ("test_speed.py", "ui/test_frames.py"):
        (checkout / "tests" / name).write_text(f"@{bootstrap.CLOCK_MARKER}\ndef test_it(): pass")
    monkeypatch.chdir(checkout)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    assert bootstrap.start(Path(sys.executable), "test", []) == 1
    spread, alone = (checkout / "runs").read_text().splitlines()
    assert spread == "-n 3 --dist loadfile -m not timing"
    assert alone == "-m timing tests/test_speed.py tests/ui/test_frames.py"


def test_no_test_that_depends_on_the_clock_is_left_out(bootstrap: ModuleType):
    word = re.compile(rf"mark\s*\.\s*{bootstrap.CLOCK}")
    files = (ROOT / "tests").rglob("*.py")
    marked = [file for file in files if word.search(file.read_text(encoding="utf-8"))]
    found = bootstrap.files_on_the_clock()
    assert found
    assert sorted(file.relative_to(ROOT).as_posix() for file in marked) == found


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals")
def test_an_app_that_was_killed_gives_the_shell_s_exit_code(
    bootstrap: ModuleType, checkout: Path, monkeypatch: pytest.MonkeyPatch
):
    a_module_that_ends_with("os.kill(os.getpid(), 9)", checkout, "playground")
    monkeypatch.chdir(checkout)
    assert bootstrap.start(Path(sys.executable), "run", []) == 137


def test_it_needs_the_standard_library_alone_and_names_no_package_index():
    text = (ROOT / "packaging/bootstrap.py").read_text(encoding="utf-8")
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Import)]
    names = {alias.name for node in nodes for alias in node.names}
    assert names <= set(sys.stdlib_module_names)
    assert "http" not in text
    assert "--index" not in text
