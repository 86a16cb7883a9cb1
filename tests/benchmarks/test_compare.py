"""The table of the comparison takes its place in the README, and nothing else does."""

from __future__ import annotations

from tests.benchmarks.compare import MARKER, README, written


def test_new_results_leave_the_other_sections_alone() -> None:
    before = README.read_text(encoding="utf-8")
    after = written(before, ["| a | b |", "", "Measured today."])
    head, _, rest = before.partition(MARKER)
    assert after.startswith(head)
    assert after.count("| a | b |") == 1
    sections = rest[rest.index("\n## ") :]
    assert after.endswith(sections)
    # Whatever was measured before has gone, and once more changes nothing.
    assert "GFLOP/s | of peak" not in after[len(head) : -len(sections)]
    assert written(after, ["| a | b |", "", "Measured today."]) == after
