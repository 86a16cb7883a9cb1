"""Bring the translations up to date with the source, and compile them.

    python packaging/translations.py              update every .ts, compile every .qm
    python packaging/translations.py --add es     begin another language first
    python packaging/translations.py --compile    compile alone

It needs `pyside6-lupdate` and `pyside6-lrelease`, which come with PySide6.  Entries are edited with
`pyside6-linguist` or by hand; what is left out stays English.  A language that is begun gets the
files of resources/help as well, in English words that wait for others; each run names their gaps.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from playground.data import KINDS
from playground.data.kinds import TABLE_NOISE
from playground.export.replay.words import TEMPLATES
from playground.ui.language import prose

FOLDER = ROOT / "resources" / "translations"
HELP = ROOT / "resources" / "help"
PREFIX = "playground_"
# A heading of TOML that needs no quotes.
BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")


def sources() -> list[Path]:
    """The files that speak Qt's translation."""
    return sorted((ROOT / "playground" / "ui").rglob("*.py"))


def tool(name: str) -> str:
    """The path of one of PySide6's tools."""
    beside = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    return str(beside if beside.exists() else beside.name)


def hidden_texts() -> Iterator[tuple[str, str]]:
    """Context and text of what is translated where lupdate does not see it.

    Those are words that parts without Qt keep in values, and calls whose context is a constant.
    """
    for kind in KINDS.values():
        yield "DataInspector", kind.title
        yield "DataInspector", kind.description
    meanings = {kind.noise_meaning for kind in KINDS.values()} | {TABLE_NOISE}
    for meaning in sorted(meanings - {""}):
        yield "DataInspector", meaning
    for text in TEMPLATES.values():
        yield "sentences", text
    for path in sources():
        yield from indirect_texts(path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "playground").rglob("*.py")):
        yield from sentences(path.read_text(encoding="utf-8"))


def sentences(source: str) -> Iterator[tuple[str, str]]:
    """The templates of every `Sentence("…")`."""
    # Most files have none, and need not be taken apart.
    for node in ast.walk(ast.parse(source if "Sentence" in source else "")):
        if isinstance(node, ast.Call) and called(node) == "Sentence":
            template = node.args[0]
            if not isinstance(template, ast.Constant):
                raise ValueError(f"line {node.lineno}: a Sentence needs a literal template")
            yield "sentences", str(template.value)


def indirect_texts(source: str) -> Iterator[tuple[str, str]]:
    """The texts of `translate(CONTEXT, "…")` and of `_tr("…")`, a module's short form of it."""
    tree = ast.parse(source if "translate" in source or "_tr" in source else "")
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    asked = [call for call in calls if called(call) == "translate" and len(call.args) == 2]
    contexts = [meant(call.args[0], constants) for call in asked]
    for call, context in zip(asked, contexts, strict=True):
        if isinstance(call.args[0], ast.Name) and isinstance(call.args[1], ast.Constant):
            yield context, str(call.args[1].value)
    for call in calls:
        if called(call) == "_tr" and isinstance(call.args[0], ast.Constant):
            yield contexts[0], str(call.args[0].value)


def called(call: ast.Call) -> str:
    """The last part of the name of the function that is called."""
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def meant(node: ast.expr, constants: dict[str, object]) -> str:
    """The text that a literal or the name of a constant stands for."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    return str(constants.get(getattr(node, "id", ""), ""))


def update(files: list[Path]) -> None:
    """Take new and changed texts over into `files`; translations of texts that are gone go."""
    texts = [str(path.relative_to(ROOT)) for path in sources()]
    with tempfile.TemporaryDirectory() as folder:
        hidden = Path(folder) / "hidden.py"
        lines = [f"QT_TRANSLATE_NOOP({c!r}, {t!r})" for c, t in sorted(set(hidden_texts()))]
        hidden.write_text("\n".join(lines), encoding="utf-8")
        command = [tool("lupdate"), "-no-obsolete", "-locations", "none", *texts, str(hidden)]
        subprocess.run([*command, "-ts", *map(str, files)], cwd=ROOT, check=True)


def begin_prose(language: str, folder: Path = HELP) -> list[Path]:
    """Write the files of resources/help for `language`, where they are not there; those written."""
    written = []
    for file in prose.FILES:
        path = folder / language / f"{file}.toml"
        if path.exists():
            continue
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(words_of(file)), encoding="utf-8")
        written.append(path)
    return written


def words_of(file: str) -> Iterator[str]:
    """The English entries of `file` as TOML, with nothing but their words."""
    for entry, fields in prose.entries(file).items():
        texts = {field: fields[field] for field in prose.WORDS if field in fields}
        # What JSON writes as a string is one of TOML, too.
        lines = [
            f"{field} = {json.dumps(text, ensure_ascii=False)}" for field, text in texts.items()
        ]
        heading = entry if BARE_KEY.fullmatch(entry) else json.dumps(entry)
        yield "\n".join((f"[{heading}]", *lines, ""))


def print_gaps(language: str) -> None:
    """Print a line for each text of resources/help that `language` misses or has too many."""
    for file in prose.FILES:
        for gap in prose.gaps(file, language):
            print(gap)


def compile_file(path: Path, target: Path | None = None) -> Path:
    """The compiled form of `path`, beside it unless `target` is given."""
    target = target or path.with_suffix(".qm")
    subprocess.run([tool("lrelease"), "-silent", str(path), "-qm", str(target)], check=True)
    return target


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--add", metavar="NAME", help="a language, as in fr or pt_BR")
    parser.add_argument("--compile", action="store_true", help="leave the .ts files as they are")
    options = parser.parse_args()
    files = set(FOLDER.glob(f"{PREFIX}*.ts"))
    if options.add:
        files.add(FOLDER / f"{PREFIX}{options.add}.ts")
        begin_prose(options.add)
    if not options.compile:
        update(sorted(files))
    for path in sorted(files):
        compile_file(path)
        print_gaps(path.stem.removeprefix(PREFIX))
    return 0


if __name__ == "__main__":
    sys.exit(main())
