"""The release workflow: what can be read of it without running it."""

from __future__ import annotations

import re

from tests.packaging.conftest import ROOT

WORKFLOW = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
PIN = re.compile(r"(?P<action>[\w-]+/[\w-]+)@(?P<digest>[0-9a-f]{40}) # v\d+\.\d+\.\d+")


def job(name: str) -> str:
    """The text of one job."""
    jobs = WORKFLOW.partition("\njobs:\n")[2]
    found = re.search(rf"^  {name}:\n(?:(?:    .*)?\n)*", jobs, re.MULTILINE)
    assert found is not None
    return found[0]


def test_every_action_is_pinned_by_its_digest_and_says_its_version():
    used = re.findall(r"uses: (.+)", WORKFLOW)
    assert len(used) >= 5
    assert [use for use in used if PIN.fullmatch(use) is None] == []


def test_one_action_has_one_digest():
    found = {(match["action"], match["digest"]) for match in PIN.finditer(WORKFLOW)}
    assert len(found) == len({action for action, _ in found})


def test_a_checkout_keeps_no_credentials():
    assert WORKFLOW.count("actions/checkout@") == WORKFLOW.count("persist-credentials: false")


def test_nothing_may_be_written_but_by_the_job_that_makes_the_release():
    assert "\npermissions:\n  contents: read\n\n" in WORKFLOW
    assert WORKFLOW.count(": write") == job("release").count(": write") == 3


def test_a_release_is_built_so_that_a_missing_tool_fails_it():
    executable = job("executable")
    assert "run: python packaging/build.py --release" in executable
    assert "PLAYGROUND_HOME: ${{ github.server_url }}/${{ github.repository }}" in executable
    for tool in ("lintian", "appstream", "xvfb", "innosetup"):
        assert tool in executable


def test_checksums_come_before_the_attestation_and_both_before_the_release():
    release = job("release")
    order = ["sha256sum", "actions/attest-build-provenance@", "gh release create"]
    places = [release.index(step) for step in order]
    assert places == sorted(places)
    assert "subject-path: files/*" in release
