"""A hundred kills (-9) in the middle of saving leave the old file or the new one, whole."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(os.name != "posix", reason="other systems have neither fork nor SIGKILL")
def test_a_hundred_kills_leave_the_old_file_or_the_new_one(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.experiment.saving_in_a_loop", str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    # A kill that only ever came between two writes would prove nothing; how many of a hundred come
    # in the middle of one depends on the disk.
    assert int(done.stdout) > 2
