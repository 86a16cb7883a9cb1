"""The report for purchasers speaks of every criterion, and names tests that there are."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
REPORT = (ROOT / "ACCESSIBILITY.md").read_text(encoding="utf-8")
# All success criteria of WCAG 2.1, levels A and AA.
LEVEL_A = """1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2
2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.3.1 3.3.2 4.1.1 4.1.2"""
LEVEL_AA = """1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6
2.4.7 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 4.1.3"""
VERDICTS = {
    "Supports",
    "Partially supports",
    "Does not support",
    "Not applicable",
    "Not evaluated",
}


def rows() -> dict[str, str]:
    """The verdict on each criterion, ranges written out."""
    found: dict[str, str] = {}
    for numbers, verdict in re.findall(r"^\| (\d[\d.–, ]*) [^|]*\| ([^|]*?) \|", REPORT, re.M):
        first, *others = re.split(r"[–, ]+", numbers)
        stem, start = first.rsplit(".", 1)
        if "–" in numbers:
            last = int(others[-1].rsplit(".", 1)[1])
            found |= {f"{stem}.{number}": verdict for number in range(int(start), last + 1)}
        else:
            found |= dict.fromkeys((first, *others), verdict)
    return found


def test_every_criterion_of_both_levels_has_a_verdict():
    assert sorted(rows()) == sorted((LEVEL_A + " " + LEVEL_AA).split())
    assert set(rows().values()) <= VERDICTS


def test_the_tests_that_it_names_exist():
    files = re.findall(r"`(tests/[\w/]+\.py)`", REPORT)
    assert files
    assert [file for file in files if not (ROOT / file).exists()] == []
    sources = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("*.py"))
    names = re.findall(r"`(test_\w+)`", REPORT)
    assert names
    assert [name for name in names if f"def {name}(" not in sources] == []
